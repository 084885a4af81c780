"""Official boundaries on a page: whether to draw them, and the note that offers or explains."""

from dataclasses import replace

import streamlit as st

from wsd_dash.sources.grenzen import StoredBoundaries
from wsd_dash.sources.voortgang import VERWERKEN, Progress, read_progress
from wsd_dash.texts import grenskeuze as words
from wsd_dash.ui import cache, state
from wsd_dash.ui.html import draw
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Link

GRENZEN = "grenzen"
WITH_NOTE = ("", "zeshoeken", GRENZEN)
"""The ways to draw the map that say something about boundaries."""
LOOK_EVERY = 2
"""Seconds between two looks at a fetch that runs."""


def shown_boundaries(page: Page) -> StoredBoundaries | None:
    """Return the boundaries this session draws; `None` when there are none or nobody asked.

    A session that saw its first map without them keeps its zeshoeken until its reader asks.
    """
    found = cache.boundaries()
    asks = page.weergave.kaart == GRENZEN
    return found if state.draws_boundaries(there=found is not None, asks=asks) else None


def draw_boundary_note(page: Page, grenzen: StoredBoundaries | None) -> None:
    """Draw the note under a map: the source of what is drawn, the offer, or why there is none.

    `grenzen` is what `shown_boundaries` gave. The note keeps its place while it changes.
    """
    if page.weergave.kaart not in WITH_NOTE:
        return
    with st.container(key="grensnoot"):
        if grenzen:
            _draw_source(page, grenzen)
        elif cache.boundaries():
            _draw_offer(page)
        else:
            _draw_reason(read_progress(cache.settings()))


def _draw_source(page: Page, grenzen: StoredBoundaries) -> None:
    if page.weergave.kaart == "zeshoeken":
        _note(words.EVEN_GROOT)
    else:
        _note(words.drawn(grenzen.bron, grenzen.jaar, grenzen.vroeger))


def _draw_offer(page: Page) -> None:
    """Offer the boundaries that came while this map was in use."""
    target = href(page.spec.url_path, page.selection, replace(page.weergave, kaart=GRENZEN))
    # A link that asked for them before they were there leads here: only loading anew asks again.
    opnieuw = page.weergave.kaart == GRENZEN
    text = f"{words.EVEN_GROOT} {words.GEREED}"
    _note(text, link=Link(words.TOON, target), opnieuw=opnieuw, melden=True)


def _draw_reason(progress: Progress | None) -> None:
    if progress and not progress.klaar:
        _draw_progress()
    elif progress and progress.fout:
        pogingen = {poging.fout for poging in progress.pogingen}
        _note(f"{words.EVEN_GROOT} {words.failed(progress.fout, pogingen)}", melden=True)
    else:
        _note(f"{words.EVEN_GROOT} {words.GEEN}")


@st.fragment(run_every=LOOK_EVERY)
def _draw_progress() -> None:
    """Say how far the fetch is; at its end the page runs once, to offer or to explain."""
    progress = read_progress(cache.settings())
    if progress is None or progress.klaar:
        st.rerun()
    busy = words.fetching(progress.deel, progress.bytes, verwerken=progress.stap == VERWERKEN)
    _note(f"{words.EVEN_GROOT} {busy}")


def _note(
    tekst: str, *, link: Link | None = None, opnieuw: bool = False, melden: bool = False
) -> None:
    draw("grensnoot", tekst=tekst, link=link, opnieuw=opnieuw, melden=melden)
