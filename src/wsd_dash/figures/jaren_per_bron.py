"""The chart of activiteiten per year, stacked by how the year is known."""

from collections.abc import Sequence
from typing import Any, Final

import plotly.graph_objects as go

from wsd_dash import theme
from wsd_dash.domain.jaren import Jaartelling
from wsd_dash.texts.bronnen import JAAR_BASIS

COLOURS: Final = {
    "letterlijk": theme.TELLING[3],
    "afgeleid": theme.TELLING[1],
    "jaar_van_bron": theme.ONBEKEND,
}
INK: Final = {"letterlijk": theme.WIT, "afgeleid": theme.INKT, "jaar_van_bron": theme.INKT}
HEIGHT: Final = 400
ROOM_FOR_NUMBER: Final = 0.05
"""A part shorter than this share of the highest bar has no room for its number; the table has."""


def build_years_figure(rows: Sequence[Jaartelling], *, alt: str) -> go.Figure:
    """Return a stacked bar per year; `layout.meta["alt"]` holds the text for who cannot see it."""
    figure = go.Figure([_bars(rows, basis, name) for basis, name in JAAR_BASIS])
    axis = {"showgrid": False, "zeroline": False, "fixedrange": True}
    figure.update_layout(
        template=go.layout.Template(),
        barmode="stack",
        bargap=0.35,
        height=HEIGHT,
        margin={"l": 0, "r": 0, "t": 36, "b": 28},
        paper_bgcolor=theme.WIT,
        plot_bgcolor=theme.WIT,
        font={"family": theme.FONT, **_font("knop")},
        separators=",.",
        legend={
            "orientation": "h", "x": 0, "y": 1.02, "xanchor": "left", "yanchor": "bottom",
            "traceorder": "normal", "itemclick": False, "itemdoubleclick": False,
        },
        hovermode=False,
        dragmode=False,
        meta={"alt": alt},
        annotations=[_total(row) for row in rows if row.totaal],
        xaxis={**axis, "dtick": 1, "tickformat": "d", "showline": True, "linecolor": theme.RAND},
        yaxis={**axis, "visible": False, "range": [0, 1.12 * _highest(rows)]},
    )  # fmt: skip
    return figure


def _bars(rows: Sequence[Jaartelling], basis: str, name: str) -> go.Bar:
    values = [getattr(row, basis) for row in rows]
    room = max(1, ROOM_FOR_NUMBER * _highest(rows))
    return go.Bar(
        x=[row.jaar for row in rows],
        y=values,
        name=name,
        marker={"color": COLOURS[basis], "line": {"color": theme.INKT, "width": 0.6}},
        text=[str(value) if value >= room else "" for value in values],
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        textfont={**_font("noot"), "color": INK[basis]},
        constraintext="none",
    )


def _total(row: Jaartelling) -> dict[str, Any]:
    return {
        "x": row.jaar, "y": row.totaal, "text": f"<b>{row.totaal}</b>", "showarrow": False,
        "yshift": 10, "font": _font("tekst"),
    }  # fmt: skip


def _highest(rows: Sequence[Jaartelling]) -> int:
    return max((row.totaal for row in rows), default=1)


def _font(size: str) -> dict[str, Any]:
    """Return size and colour; the family is inherited from the layout."""
    return {"size": theme.SIZES[size], "color": theme.INKT}
