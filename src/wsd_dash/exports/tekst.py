"""A view as plain text: what one pastes in minutes or an e-mail, figures and cautions included."""

from collections.abc import Iterator, Sequence
from typing import Final

from wsd_dash.domain.dia import (
    Cijferdeel,
    Deel,
    Dia,
    Kaartdeel,
    Lijstdeel,
    Matrixdeel,
    Regel,
    Stavendeel,
    Tabeldeel,
    Tijddeel,
)
from wsd_dash.exports.schoon import clean
from wsd_dash.texts import formats
from wsd_dash.texts import kopie as words
from wsd_dash.texts.dia import footer_lines

MIME: Final = "text/plain; charset=utf-8"
REGELS: Final = 40
"""Lines of a note at most, as long as what must be said leaves room for figures."""
STIL: Final = "stil"
"""A year of which no source tells; its mark says nothing about a row."""
MINST: Final = 3
"""Lines that a part keeps, however little room there is."""


def note(dia: Dia, *, link: str = "") -> str:
    """Return a view as lines of text; `link` is the full address of the live view, if it has one.

    Figures are shortened so that the note stays within `REGELS`; what is left out is counted.
    Cautions and footer are always whole.
    """
    head = _head(dia)
    foot = [*_cautions(dia), "", *footer_lines(dia.voet)]
    if link:
        foot += ["", words.LINK.format(link=link)]
    room = REGELS - len(head) - len(foot) - 2
    body = list(_parts(dia.delen, room))
    return "\n".join(clean(line).rstrip() for line in (*head, *body, "", *foot)) + "\n"


def _head(dia: Dia) -> list[str]:
    """Return the title and the sentences, each once."""
    said = (formats.sentence(text) for text in (dia.titel or dia.naam, dia.zin, dia.onderzin))
    return list(dict.fromkeys(filter(None, said)))


def _cautions(dia: Dia) -> list[str]:
    if not dia.kanttekeningen:
        return []
    return [words.NIET_CONCLUDEREN, *(words.PUNT.format(tekst=k) for k in dia.kanttekeningen)]


def _parts(delen: Sequence[Deel], room: int) -> Iterator[str]:
    """Yield each part as a title and lines, the room shared among them, the first served first."""
    for i, deel in enumerate(delen):
        share = max(MINST, room // (len(delen) - i) - 2)
        lines = list(_lines(deel))
        kept = lines if len(lines) <= share else lines[: share - 1]
        yield from ("", f"{deel.titel}:" if deel.titel else "")
        yield from (words.PUNT.format(tekst=line) for line in kept)
        if len(kept) < len(lines):
            yield words.PUNT.format(tekst=words.more(len(lines) - len(kept)))
        room -= 2 + min(len(lines), share)


def _lines(deel: Deel) -> Iterator[str]:
    """Yield what a part shows as short lines."""
    match deel:
        case Kaartdeel():
            yield from _map_lines(deel)
        case Stavendeel():
            yield ", ".join(f"{staaf.naam} {staaf.tekst}" for staaf in deel.staven)
        case Matrixdeel():
            yield from _matrix_lines(deel)
        case Tijddeel():
            yield from _time_lines(deel)
        case Lijstdeel():
            yield from map(_line, deel.regels)
        case Cijferdeel():
            yield from map(_line, deel.cijfers)
        case Tabeldeel():
            yield from _table_lines(deel)
    yield from filter(None, (getattr(deel, "meer", ""), getattr(deel, "noot", "")))


def _line(regel: Regel) -> str:
    return " ".join(filter(None, (regel.kop, regel.tekst)))


def _map_lines(deel: Kaartdeel) -> Iterator[str]:
    """Yield the gemeenten with a count, together by count, most first."""
    counts = sorted({stand.aantal for stand in deel.standen if stand.aantal}, reverse=True)
    for aantal in counts:
        names = [stand.gemeentenaam for stand in deel.standen if stand.aantal == aantal]
        names.sort(key=formats.sort_name)
        yield words.pair(formats.number(aantal), formats.listing(names))


def _matrix_lines(deel: Matrixdeel) -> Iterator[str]:
    for rij, cellen in zip(deel.rijen, deel.cellen, strict=True):
        said = (
            " ".join(filter(None, (cel.tekst, cel.noot))) or formats.number(cel.waarde)
            for cel in cellen
        )
        pairs = zip((kop.naam for kop in deel.kolommen), said, strict=True)
        yield words.pair(rij.naam, ", ".join(map(" ".join, pairs)))


def _table_lines(deel: Tabeldeel) -> Iterator[str]:
    """Yield each row with the heads of its cells: a cell alone does not say what it counts."""
    for naam, *cellen in deel.rijen:
        pairs = (words.headed(*pair) for pair in zip(deel.koppen[1:], cellen, strict=True))
        yield words.pair(naam, words.cells(pairs))


def _time_lines(deel: Tijddeel) -> Iterator[str]:
    names = [rij.naam for rij in deel.rijen]
    for rij in deel.rijen:
        twice = names.count(rij.naam) > 1 and rij.groep
        said = [words.moment(m.van, m.tot, m.tekst) for m in rij.momenten if m.soort != STIL]
        yield words.pair(f"{rij.groep}, {rij.naam}" if twice else rij.naam, ", ".join(said))
