"""What the privacy page says: what is kept, where, and whom to ask."""

from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import privacy as words
from wsd_dash.viewmodels.pagina import Kop, Voet


@dataclass(frozen=True)
class Onderdeel:
    """A heading with its paragraphs; with `contact` the address to write to follows."""

    kop: str
    alineas: tuple[str, ...]
    contact: bool


@dataclass(frozen=True)
class PrivacyView:
    """The privacy page; it is the same for every selection."""

    kop: Kop
    delen: tuple[Onderdeel, ...]
    voet: Voet


def build_privacy(data: Dataset, selection: Selection, weergave: Weergave) -> PrivacyView:
    """Build the privacy page."""
    del data, selection, weergave
    return PrivacyView(
        Kop(words.ZIN, words.KORT, words.ONDERZIN),
        tuple(Onderdeel(*part) for part in words.DELEN),
        Voet(words.VOET),
    )
