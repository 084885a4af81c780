"""The frame of every page: menu, sentence, filters, footer, and the calm end on broken data."""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NoReturn, TypeVar

import streamlit as st

from wsd_dash.config import Settings
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.vastgelegd import dutch_time
from wsd_dash.domain.weergave import Weergave
from wsd_dash.errors import DataInvalidError, WsdDashError
from wsd_dash.texts import filters, menu, stand, woordenlijst
from wsd_dash.texts.issues import issue_list, issue_total
from wsd_dash.ui import cache, state
from wsd_dash.ui.gegevensversie import draw_version_notice, shown_data
from wsd_dash.ui.html import draw
from wsd_dash.ui.paginas import MEER, PAGES, PageSpec, page_named
from wsd_dash.ui.stijl import stylesheet
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Kop, Link, Voet
from wsd_dash.viewmodels.woordenlijst import explain

V = TypeVar("V")
LOGGER = logging.getLogger(__name__)


@dataclass(frozen=True)
class Page:
    """What a page script works with: the data, the selection and the view choices of its link."""

    spec: PageSpec
    data: Dataset
    selection: Selection
    weergave: Weergave
    settings: Settings

    def view(self, build: Callable[[Dataset, Selection, Weergave], V]) -> V:
        """Build this page's view-model, or take it from the cache."""
        return cache.view(build, self.data, self.selection, self.weergave)

    def figure(self, name: str, build: Callable[[], V]) -> V:
        """Build one figure of this page, or take it from the cache."""
        return cache.figure(
            build,
            name=f"{self.spec.url_path}/{name}",
            data=self.data,
            selection=self.selection,
            weergave=self.weergave,
        )


def run() -> None:
    """Set up the app and run the page of the address; all that `app.py` does."""
    st.set_page_config(layout="wide", initial_sidebar_state="collapsed")
    pages = [
        st.Page(
            page.path,
            title=page.naam if page.url_path else menu.PRODUCT,
            url_path=page.url_path or None,
            default=not page.url_path,
        )
        for page in PAGES
    ]
    began, used = time.perf_counter(), time.thread_time()
    try:
        st.navigation(pages, position="hidden").run()
    finally:
        _log_run(time.perf_counter() - began, time.thread_time() - used)


def open_page(url_path: str) -> Page:
    """Start a page: frame, data, selection. Broken data ends the page with the list of issues."""
    spec = page_named(url_path)
    state.enter(url_path)
    st.set_page_config(page_title=_tab_title(spec.naam if url_path else ""))
    if not cache.served():
        st.html(f"<style>{stylesheet()}</style>")
    settings = cache.settings()
    try:
        shown = shown_data(settings)
    except DataInvalidError as error:
        _draw_menu(spec, Selection())
        uitleg = f"{menu.ONLEESBAAR_UITLEG} {issue_total(error.report)}"
        _end(uitleg, issue_list(error.report))
    except WsdDashError:
        _draw_menu(spec, Selection())
        _end(menu.ONBEREIKBAAR)
    data = shown.data
    selection, weergave, ignored = state.read(data)
    _draw_menu(spec, selection)
    draw_version_notice(shown)
    # The page of an activiteit itself says that it does not know it.
    unknown = [value for name, value in ignored if (name, url_path) != ("activiteit", "activiteit")]
    if unknown:
        draw("melding", tekst=filters.ignored(unknown), soort="let-op")
    return Page(spec, data, selection, weergave, settings)


def say(kop: Kop, *, groot: bool = False) -> None:
    """Draw the page's sentence with its sub-sentence; a page about one thing bears its name."""
    if kop.kruimels:
        st.set_page_config(page_title=_tab_title(kop.kruimels[-1].tekst))
    draw("kop", kop=kop, groot=groot, kruimelpad=menu.KRUIMELPAD)


def close_page(page: Page, voet: Voet) -> None:
    """Draw the footer: n, what is left out, the sources and how old they are; and the terms."""
    pagina = page.spec.url_path
    termen = explain(page.data, page.selection, pagina)
    below = woordenlijst.ONDERAAN.get(pagina, ())
    if below:
        named = [x for x in termen if x.sleutel in below]
        draw("woordregel", kop=woordenlijst.WOORDREGEL, termen=named)
    draw("termen", termen=termen)
    today = dutch_time(datetime.now(UTC)).date()
    draw("voet", voet=voet, stand=stand.state_of_sources(page.data.peildatum, today=today))


def _tab_title(naam: str) -> str:
    """Return the title of the browser tab; without a name that of the product alone."""
    return f"{naam} · {menu.PRODUCT}" if naam else menu.PRODUCT


def _log_run(seconds: float, cpu: float) -> None:
    """Write which page ran and what it cost; nothing of who asked, or what for."""
    figures = {"duur_ms": round(seconds * 1000), "cpu_ms": round(cpu * 1000)}
    LOGGER.info("pagina", extra={"pagina": state.address()[0] or "overzicht", **figures})


def _draw_menu(spec: PageSpec, selection: Selection) -> None:
    here = spec.ouder or spec.url_path
    groups: dict[int, list[Link]] = {}
    for page in PAGES:
        if page.groep is not None:
            naam = page.in_menu or page.naam
            link = Link(naam, href(page.url_path, selection), actief=page.url_path == here)
            groups.setdefault(page.groep, []).append(link)
    more = groups.pop(MEER)
    draw(
        "menu",
        groepen=list(groups.values()),
        meer=more,
        meer_naam=menu.MEER,
        meer_hier=any(link.actief for link in more),
        thuis=href("", selection),
        merk=menu.PRODUCT,
        naam=menu.MENU,
        kort=menu.MENU_KORT,
    )


def _end(uitleg: str, sentences: Sequence[str] = ()) -> NoReturn:
    kop = Kop(menu.ONLEESBAAR, menu.ONLEESBAAR, uitleg)
    draw("kop", kop=kop, groot=False, kruimelpad="")
    draw("meldingen", meldingen=list(sentences))
    st.stop()
