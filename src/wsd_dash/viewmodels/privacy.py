"""What the privacy page says: what is kept, where, and whom to ask."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import privacy as words
from wsd_dash.viewmodels.pagina import Kop, Voet
from wsd_dash.viewmodels.verklaring import Onderdeel, VerklaringView


def build_privacy(data: Dataset, selection: Selection, weergave: Weergave) -> VerklaringView:
    """Build the privacy page."""
    del data, selection, weergave
    return VerklaringView(
        Kop(words.ZIN, words.KORT, words.ONDERZIN),
        tuple(Onderdeel(*part) for part in words.DELEN),
        Voet(words.VOET),
    )
