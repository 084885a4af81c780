"""A chart on the page: in its own colours, without toolbar, with a text for who cannot see it."""

from typing import Any

import streamlit as st

CONFIG = {"displayModeBar": False, "scrollZoom": False, "responsive": True}


def draw_chart(
    figure: Any,  # noqa: ANN401  # plotly is known only to `figures`
    *,
    key: str,
) -> None:
    """Draw a plotly figure; its alt text stands in `layout.meta["alt"]`."""
    st.plotly_chart(figure, theme=None, key=key, config=CONFIG, alt=figure.layout.meta["alt"])
