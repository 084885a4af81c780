"""Which version of the data a session shows: the one it began with, until its reader asks."""

from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from wsd_dash.config import Settings
from wsd_dash.domain.dataset import Dataset
from wsd_dash.errors import WsdDashError
from wsd_dash.sources.versies import data_folder, earlier_folders
from wsd_dash.texts import publiceer as words
from wsd_dash.ui import cache, state
from wsd_dash.ui.html import draw


@dataclass(frozen=True)
class Shown:
    """The data set of this run. `nieuwer`: others are in force; `terug`: those in force fail."""

    data: Dataset
    nieuwer: bool
    terug: bool


def shown_data(settings: Settings) -> Shown:
    """Return the data of this session: pinned at its first run, so that nothing jumps.

    When those are gone, what is in force; when that fails, the last that did not. Raises as
    `cache.dataset` does when nothing can be read.
    """
    current = data_folder(settings)
    pinned = Path(state.pinned(str(current)))
    trouble: WsdDashError | None = None
    for folder in dict.fromkeys((pinned, current, *earlier_folders(settings))):
        try:
            data = cache.dataset(str(folder))
        except WsdDashError as error:
            trouble = trouble or error
        else:
            fell_back = folder not in {pinned, current}
            if not fell_back:
                state.pin(str(folder))
            return Shown(data, nieuwer=folder != current and not fell_back, terug=fell_back)
    raise trouble or WsdDashError(str(current))


def draw_version_notice(shown: Shown) -> None:
    """Say that there are newer data, with a button to see them; or that the newest fail."""
    if shown.terug:
        draw("melding", tekst=words.terug(shown.data.peildatum), soort="fout")
    if shown.nieuwer:
        with st.container(horizontal=True, vertical_alignment="center", key="nieuwe-gegevens"):
            draw("melding", tekst=words.NIEUWER, soort="let-op")
            st.button(words.VERNIEUW, on_click=state.unpin)
