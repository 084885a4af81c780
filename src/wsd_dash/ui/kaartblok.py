"""The map with its legend, as pages place it."""

from collections.abc import Mapping, Sequence
from functools import partial

import streamlit as st

from wsd_dash.domain.kenmerken import Kenmerken
from wsd_dash.domain.locaties import GemeenteStand
from wsd_dash.figures.kaart import NOTHING, build_map_spec, choose_focus
from wsd_dash.sources.grenzen import StoredBoundaries
from wsd_dash.texts import kaart as words
from wsd_dash.ui import state
from wsd_dash.ui.html import draw
from wsd_dash.ui.kaart import draw_map
from wsd_dash.ui.legenda import draw_legend
from wsd_dash.ui.shell import Page

KLEINST = 210
KLEIN = 320
GROOT = 700


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
) -> None:
    """Draw the whole country as small hexagons, without legend; for looking only."""
    spec = build_map_spec(
        standen,
        weergave="zeshoeken",
        gekozen=gekozen,
        focus="nederland",
        geometrie=None,
        alt=alt,
    )
    draw_map(spec, key=key, height=height)


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

    The last four are as in `build_map_spec`.
    """
    weergave = "grenzen" if grenzen and page.weergave.kaart != "zeshoeken" else "zeshoeken"
    focus = choose_focus(standen, gekozen=gekozen)
    nederland, regio = st.columns([3, 5], gap="small")
    for column, key, shown, kader, height in (
        (nederland, "kaart-nederland", "nederland", focus, KLEIN),
        (regio, "kaart-regio", focus, None, GROOT),
    ):
        with column:
            if kader:
                title = words.country(len(standen))
                draw("tekst", kop="", alineas=[title], soort="wsd-kaarttitel")
            spec = build_map_spec(
                standen,
                weergave=weergave,
                gekozen=gekozen,
                focus=shown,
                kader=kader,
                geometrie=grenzen.urls() if grenzen else None,
                alt=alt,
                kenmerken=kenmerken,
                namen=namen,
                gebieden=gebieden,
                maat=page.weergave.maat,
                ook=ook,
            )
            draw_map(
                spec,
                key=key,
                height=height,
                on_select=partial(state.go_gemeente, key, page.selection, page.weergave),
            )
    with nederland:
        draw_legend(standen)
