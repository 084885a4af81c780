"""The map with its legend, as pages place it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from wsd_dash.domain.kenmerken import Kenmerken
from wsd_dash.domain.locaties import GemeenteStand
from wsd_dash.figures.kaart import NOTHING, MapSpec, build_map_spec
from wsd_dash.figures.kaartbericht import shared_messages
from wsd_dash.figures.streken import NEDERLAND, choose_focus
from wsd_dash.sources.grenzen import StoredBoundaries
from wsd_dash.texts import kaart as words
from wsd_dash.ui import state
from wsd_dash.ui.html import draw
from wsd_dash.ui.kaart import draw_map, mount
from wsd_dash.ui.legenda import draw_legend
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.adres import href

KLEINST = 210
KLEIN = 320
GROOT = 700
OVERZICHT = "kaart-nederland"
UITVERGROTING = "kaart-regio"
DRAGER = "kaart-bericht"


def draw_overview(
    standen: Sequence[GemeenteStand], *, alt: str, gekozen: str | None = None
) -> None:
    """Draw the whole country as small hexagons with the legend beside it; for looking only."""
    kaart, legenda = st.columns([3, 2], gap="small")
    with kaart:
        draw_small(standen, alt=alt, gekozen=gekozen, key="overzichtskaart", height=KLEIN)
    with legenda:
        draw_legend(standen, compact=True)


def draw_small(
    standen: Sequence[GemeenteStand],
    *,
    alt: str,
    gekozen: str | None = None,
    key: str = "kaartje",
    height: int = KLEINST,
    page: Page | None = None,
) -> None:
    """Draw the whole country as small hexagons, without legend.

    With a page a gemeente can be chosen on it; else it is for looking only.
    """
    spec = build_map_spec(
        standen,
        weergave="zeshoeken",
        gekozen=gekozen,
        focus=NEDERLAND.naam,
        geometrie=None,
        alt=alt,
    )
    choose = partial(state.go_gemeente, key, page.selection, page.weergave) if page else None
    draw_map(spec, key=key, height=height, on_select=choose)


def draw_pair(  # noqa: PLR0913 - all but two by name only
    page: Page,
    standen: Sequence[GemeenteStand],
    *,
    alt: str,
    gekozen: str | None,
    grenzen: StoredBoundaries | None,
    kenmerken: Mapping[str, Kenmerken] = NOTHING,
    namen: Mapping[str, str] = NOTHING,
    gebieden: Mapping[str, tuple[str, ...]] = NOTHING,
    ook: Mapping[str, tuple[str, ...]] = NOTHING,
) -> None:
    """Draw the country with a frame, and beside it the region in the frame, both to choose from.

    `page.weergave` says in what way (`kaart`), what is large (`focus`) and what is counted
    (`maat`). When the country itself is large, it stands alone. The last four arguments are as in
    `build_map_spec`.
    """
    focus = page.weergave.focus or choose_focus(standen, gekozen=gekozen)
    spec = partial(
        build_map_spec,
        standen,
        weergave=_way(page.weergave.kaart, grenzen),
        gekozen=gekozen,
        geometrie=grenzen.urls() if grenzen else None,
        alt=alt,
        kenmerken=kenmerken,
        namen=namen,
        gebieden=gebieden,
        maat=page.weergave.maat,
        ook=ook,
        volgt=not page.weergave.focus,
    )
    large = {UITVERGROTING: (spec(focus=focus, groot=True), GROOT)}
    if focus == NEDERLAND.naam:
        _draw_country(page, standen, large, namen)
        return
    small = (spec(focus=NEDERLAND.naam, kader=focus), KLEIN)
    _draw_both(page, standen, {OVERZICHT: small, **large}, namen)


def _draw_both(
    page: Page,
    standen: Sequence[GemeenteStand],
    maps: Mapping[str, tuple[MapSpec, int]],
    namen: Mapping[str, str],
) -> None:
    """Draw the small map of the country with its legend, and the large one beside it."""
    messages = shared_messages("kaart", maps, drager=OVERZICHT)
    links, rechts = st.columns([3, 5], gap="small")
    with links:
        draw("tekst", kop="", alineas=[words.country(len(standen))], soort="wsd-kaarttitel")
        with st.container(key="kaart-klein"):
            _mount(page, OVERZICHT, messages)
            _link_to_table(page, "na-overzicht")
        draw_legend(standen, merk=True, maat=page.weergave.maat, namen=namen)
    with rechts:
        _draw_large(page, messages)


def _draw_country(
    page: Page,
    standen: Sequence[GemeenteStand],
    large: Mapping[str, tuple[MapSpec, int]],
    namen: Mapping[str, str],
) -> None:
    """Draw the country large, without the small map that would show the same."""
    messages = shared_messages("kaart", large, drager=DRAGER)
    links, rechts = st.columns([1, 3], gap="small")
    with links:
        draw_legend(standen, merk=True, maat=page.weergave.maat, namen=namen)
        _mount(page, DRAGER, messages)
    with rechts:
        _draw_large(page, messages)


def _draw_large(page: Page, messages: Mapping[str, bytes]) -> None:
    """Draw the large map, with the way to the same facts as a table one press of Tab before it."""
    with st.container(key="kaart-naast"):
        _link_to_table(page, "voor-uitvergroting")
        _mount(page, UITVERGROTING, messages)


def _link_to_table(page: Page, plaats: str) -> None:
    """Draw the way to the table; after the small map it shows only when the keyboard is there."""
    target = href("regiokaart", page.selection, replace(page.weergave, kaart="tabel"))
    draw("naartabel", tekst=words.ALS_TABEL, href=target, plaats=plaats)


def _mount(page: Page, key: str, messages: Mapping[str, bytes]) -> None:
    choose = partial(state.go_gemeente, key, page.selection, page.weergave)
    mount(messages[key], key=key, on_select=choose)


def _way(kaart: str, grenzen: StoredBoundaries | None) -> str:
    """Return the way to draw: what the reader chose, else boundaries when they are there."""
    if kaart in {"zeshoeken", "stippen"}:
        return kaart
    return "grenzen" if grenzen else "zeshoeken"
