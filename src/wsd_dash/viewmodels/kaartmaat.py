"""The measure a map shows, in words: activiteiten, a main accent or partners."""

from collections.abc import Sequence

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.maten import beyond_measure, measure
from wsd_dash.domain.selection import Selection, Themabereik
from wsd_dash.domain.weergave import ACCENT
from wsd_dash.texts import kaartmaat as words
from wsd_dash.texts.kaartmaat import Maat
from wsd_dash.viewmodels.pagina import theme_scope


def measure_words(data: Dataset, selection: Selection, maat: str) -> Maat:
    """Return the words of a measure, as `Weergave` names it."""
    if not maat:
        return words.ACTIVITEITEN
    if not maat.startswith(ACCENT):
        return words.PARTNERS
    item = data.items[maat.removeprefix(ACCENT)]
    within = item.dimensie == "thema" and selection.themabereik is Themabereik.GELDEN
    return words.accent(item.naam_kort.lower(), bereik=theme_scope(data) if within else "")


def measure_note(
    data: Dataset, selection: Selection, maat: str, activiteiten: Sequence[Activiteit]
) -> str:
    """Say what another measure counts among these activiteiten; nothing for activiteiten."""
    if not maat:
        return ""
    if selection.gemeente and beyond_measure(data, selection, maat=maat).issuperset(
        selection.gemeente
    ):
        return words.GELDT_NIET
    n = measure(activiteiten, data, selection, maat=maat)
    if not maat.startswith(ACCENT):
        return words.partners(n)
    return words.accents(n, data.items[maat.removeprefix(ACCENT)].naam_kort.lower())
