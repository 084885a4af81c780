"""The panel on the page about sources whose words depend on the day."""

from datetime import UTC, datetime

from wsd_dash.texts import representatief as words
from wsd_dash.ui.html import draw
from wsd_dash.viewmodels.representatief import Representatief


def draw_representatief(panel: Representatief) -> None:
    """Draw how complete the picture is, and how old today."""
    oud = words.age(panel.peildatum, today=datetime.now(UTC).date())
    draw("representatief", p=panel, w=words, oud=oud)
