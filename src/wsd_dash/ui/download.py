"""Buttons that save a file: its bytes are made when a reader asks for them, not on a page run."""

from collections.abc import Callable

import streamlit as st


def draw_download(
    label: str, build: Callable[[], bytes], *, name: str, mime: str, main: bool = False
) -> None:
    """Draw a button that saves what `build` returns as a file called `name`."""
    st.download_button(
        label,
        build,
        file_name=name,
        mime=mime,
        on_click="ignore",  # a download changes nothing on the page
        type="primary" if main else "secondary",
        key=f"download-{name}",
    )
