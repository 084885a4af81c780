"""What one page gives for its slide: all but the frame that every slide shares."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Deel, Lijstdeel, Regel, Tabel
from wsd_dash.domain.selection import Selection
from wsd_dash.texts import dia as words
from wsd_dash.texts import formats
from wsd_dash.viewmodels.pagina import Kop, describe_selection

REGELS, TEKENS = 8, 420
"""Lines, and characters in them, that a list of a slide has room for."""


@dataclass(frozen=True)
class Inhoud:
    """The content of a slide; `filters`, `n` and `onbekend` go to its footer."""

    kop: Kop
    delen: tuple[Deel, ...]
    tabellen: tuple[Tabel, ...]
    kanttekeningen: tuple[str, ...]
    filters: str
    n: str
    onbekend: str = ""


def filter_words(data: Dataset, selection: Selection, *more: str, skip: Sequence[str] = ()) -> str:
    """Say what is filtered; `skip` are fields that hold nothing back on this page."""
    return words.filters([describe_selection(data, selection, skip=skip), *more])


def short_list(
    titel: str, regels: Sequence[Regel], *, noot: str = "", totaal: int = 0, tekens: int = TEKENS
) -> Lijstdeel:
    """Return a list as long as a slide has room for, which says how much it leaves out.

    `totaal` counts all lines there are, when `regels` holds only the first; `tekens` is the room.
    """
    ends = accumulate(len(regel.kop) + len(regel.tekst) for regel in regels)
    room = max(1, sum(end <= tekens for end in ends))
    shown = tuple(regels[: min(REGELS, room)])
    meer = words.more((totaal or len(regels)) - len(shown))
    return Lijstdeel(titel, shown, meer=meer, noot=noot, rest=tuple(regels[len(shown) :]))


def line(kop: str, tekst: str) -> Regel:
    """Return a line of which the head ends in a colon where something follows."""
    return Regel(f"{kop.rstrip(':')}:" if tekst else kop, tekst)


def said(*zinnen: str) -> tuple[str, ...]:
    """Return the cautions that say something as whole sentences, each once."""
    return tuple(dict.fromkeys(formats.sentence(zin) for zin in zinnen if zin))
