"""The cells of the timeline: a block per activiteit and year, and a link to what has no room."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.gebeurtenis import Gebeurtenis
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tijdlijn import Jaar, Jaarmelding, Tijdrij
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import gemeente as blokwoorden
from wsd_dash.texts import tijdlijn as words
from wsd_dash.viewmodels.adres import activiteit_href, href
from wsd_dash.viewmodels.schakel import Schakel, switch

PAGINA = "tijdlijn"
GEEN = "geen"
ONBEKEND = "onbekend"
PRECISE = frozenset({"dag", "maand"})
LANES, MARKS = 60, 150
"""What the whole drawing may hold: lanes below each other, and blocks."""


@dataclass(frozen=True)
class Merk:
    """One activiteit in one year: `soort` is the class of its block, `baan` its lane from 1.

    `datum` is its first dated event of that year, `nog` how many more there are, `teken` whether
    that was reported (`vol`) or announced (`open`). `uitleg` says in words how the year is known.
    """

    tekst: str
    href: str
    soort: str
    baan: int
    vervolg: bool
    uitleg: str
    plan: bool = False
    datum: str = ""
    nog: str = ""
    teken: str = ""


@dataclass(frozen=True)
class Meer:
    """The link to the activiteiten of a cell that have no room."""

    tekst: str
    href: str
    baan: int


@dataclass(frozen=True)
class Vak:
    """One row in one year; `stil`: no source that was read tells of it for this werkplaats."""

    jaar: str
    merken: tuple[Merk, ...]
    meer: Meer | None
    stil: bool


@dataclass(frozen=True)
class Kader:
    """What every part of the drawing needs: data, selection, columns, and lanes per row."""

    data: Dataset
    selection: Selection
    weergave: Weergave
    jaren: tuple[Jaar, ...]
    cap: int = 0

    def switch(self, tekst: str, sleutel: str, wanted: Selection) -> Schakel:
        """Return the link that chooses `wanted` on this page."""
        return switch(
            tekst, sleutel, wanted,
            pagina=PAGINA, selection=self.selection, weergave=self.weergave,
        )  # fmt: skip


def fit(rijen: Sequence[Tijdrij]) -> int:
    """Return the most lanes a row may have for the whole drawing to keep within its room."""
    cells = [[m.lane for m in found] for r in rijen for found in r.jaren.values()]
    fitting = 1
    for cap in range(2, LANES + 1):
        marks = sum(_room(lanes, cap) + (_room(lanes, cap) < len(lanes)) for lanes in cells)
        if marks > MARKS or sum(min(cap, r.lanes) for r in rijen) > LANES:
            break
        fitting = cap
    return fitting


def _room(lanes: Sequence[int], cap: int) -> int:
    """Return how many of these have room; the last lane is for the link to those that have not."""
    if not lanes or lanes[-1] < cap:
        return len(lanes)
    return bisect_left(lanes, cap - 1)


def row_selection(rij: Tijdrij) -> Selection:
    """Return the filters that choose a row; one without leeratelier also needs its werkplaats."""
    if rij.leeratelier_id:
        return Selection(leeratelier=(rij.leeratelier_id,))
    return Selection(leeratelier=(GEEN,), werkplaats=(rij.werkplaats_id,))


def cell(kader: Kader, rij: Tijdrij, jaar: Jaar, *, stil: bool) -> Vak:
    """Return one row in one year."""
    found = rij.jaren.get(jaar, ())
    room = _room([m.lane for m in found], kader.cap)
    visible, hidden = found[:room], found[room:]
    return Vak(
        str(jaar) if jaar else words.GEEN_JAAR,
        tuple(_mark(m, kader.selection) for m in visible),
        Meer(
            words.more(len(hidden), alle=not visible),
            _more_href(kader, rij, jaar),
            kader.cap,
        )
        if hidden
        else None,
        stil and not found,
    )


def _more_href(kader: Kader, rij: Tijdrij, jaar: Jaar) -> str:
    """Lead to the row and year alone; where that is no narrower, or has no year, to the list."""
    wanted = row_selection(rij)
    target = replace(
        kader.selection, **{name: getattr(wanted, name) for name in wanted.to_params()}
    )
    if jaar is None:
        return href("activiteiten", target, Weergave(sorteer="jaar"))
    target = target.with_value("periode", (jaar, jaar))
    return href("activiteiten" if target == kader.selection else PAGINA, target)


def _mark(m: Jaarmelding, selection: Selection) -> Merk:
    events = sorted(m.gebeurtenissen, key=lambda e: e.precisie not in PRECISE)
    first = events[0] if events else None
    return Merk(
        m.activiteit.naam,
        activiteit_href(m.activiteit.activiteit_id, selection),
        m.blok.value if m.blok else ONBEKEND,
        m.lane + 1,
        m.vervolg,
        blokwoorden.JAARBLOKKEN[m.blok.value] if m.blok else words.GEEN_JAAR_UITLEG,
        plan=m.activiteit.voornemen,
        datum=_moment(first) if first else "",
        nog=words.also(len(events) - 1),
        teken="" if first is None else "open" if first.aangekondigd else "vol",
    )


def _moment(event: Gebeurtenis) -> str:
    """Write when an event was within its year, no more precisely than the source does."""
    if event.precisie == "jaar":
        return str(event.jaar)
    return words.day(event.datum_start, event.datum_eind) or event.datum_in_bron.lower()
