"""The map with its legend, as pages place it."""

from collections.abc import Sequence

import streamlit as st

from wsd_dash.domain.locaties import GemeenteStand
from wsd_dash.figures.kaart import build_map_spec
from wsd_dash.ui.kaart import draw_map
from wsd_dash.ui.legenda import draw_legend


def draw_overview(
    standen: Sequence[GemeenteStand], *, alt: str, gekozen: str | None = None
) -> None:
    """Draw the whole country as small hexagons with the legend beside it; for looking only."""
    kaart, legenda = st.columns([3, 2], gap="small")
    with kaart:
        spec = build_map_spec(
            standen,
            weergave="zeshoeken",
            gekozen=gekozen,
            focus="nederland",
            geometrie_url=None,
            alt=alt,
        )
        draw_map(spec, key="overzichtskaart", height=330)
    with legenda:
        draw_legend(standen, compact=True)
