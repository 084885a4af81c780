"""The coverage matrix as rows of links: each cell and head chooses itself, or clears the choice."""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from wsd_dash import theme
from wsd_dash.domain.codering import Rest
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import LEERATELIER, Cel, Dekking
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dekking as words
from wsd_dash.texts import filters
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.staven import Staaf

GLYPHS = frozenset(theme.GLYPHS)


@dataclass(frozen=True)
class Hoofd:
    """The head of a row or column: a link that chooses it; `zet` is what it chooses."""

    tekst: str
    href: str
    zet: str
    sleutel: str
    gekozen: bool
    glyph: str = ""
    rest: bool = False


@dataclass(frozen=True)
class Vak:
    """One cell: what is printed, how many are extra in one round, and its class of colour.

    An empty cell of the remainder leads nowhere: its `href` is empty.
    """

    tekst: str
    extra: str
    klas: str
    href: str
    zet: str
    sleutel: str
    gekozen: bool


@dataclass(frozen=True)
class Rij:
    """A row head with its cells and its margin; a remainder row has no colour."""

    hoofd: Hoofd
    vakken: tuple[Vak, ...]
    totaal: Staaf


@dataclass(frozen=True)
class Klas:
    """One row of the legend: a class of colour and how many cells have it."""

    klas: str
    tekst: str
    aantal: str


@dataclass(frozen=True)
class Matrix:
    """The table as data; `totalen` is the margin under each column."""

    titel: str
    marge: str
    marge_onder: str
    kolommen: tuple[Hoofd, ...]
    rijen: tuple[Rij, ...]
    totalen: tuple[Staaf, ...]
    legenda: tuple[Klas, ...]


@dataclass(frozen=True)
class Keuze:
    """Where choices in the matrix lead: the selection, and the view choices to keep."""

    dekking: Dekking
    selection: Selection
    weergave: Weergave

    @property
    def rijen(self) -> tuple[str, ...]:
        """The chosen codes of the row dimension."""
        return tuple(getattr(self.selection, self.dekking.rij_dimensie))

    @property
    def kolommen(self) -> tuple[str, ...]:
        """The chosen codes of the column dimension."""
        return tuple(getattr(self.selection, self.dekking.kolom_dimensie))

    def is_chosen(self, rij: str, kolom: str) -> bool:
        """Whether this cell (or head, with one code empty) is among what is chosen."""
        return (rij in self.rijen if rij else not self.rijen) and (
            kolom in self.kolommen if kolom else not self.kolommen
        )

    def href(self, rij: str, kolom: str) -> str:
        """Return the link that chooses a cell, row or column; the current choice again clears."""
        rijen, kolommen = (rij,) if rij else (), (kolom,) if kolom else ()
        if (rijen, kolommen) == (self.rijen, self.kolommen):
            rijen, kolommen = (), ()
        d = self.dekking
        chosen = self.selection.with_value(d.rij_dimensie, rijen)
        return href("dekking", chosen.with_value(d.kolom_dimensie, kolommen), self.weergave)

    def zet(self, rij: str, kolom: str) -> str:
        """Return what a cell, row or column chooses, as parameters; an empty one is let go."""
        d = self.dekking
        return urlencode({d.rij_dimensie: rij, d.kolom_dimensie: kolom})


def build_matrix(
    data: Dataset, dekking: Dekking, selection: Selection, weergave: Weergave
) -> Matrix:
    """Build the table of one matrix."""
    keuze = Keuze(dekking, selection, replace(Weergave(), matrix=weergave.matrix))
    rows = (*dekking.rijen, *dekking.rest_rijen)
    columns = (*dekking.kolommen, *dekking.rest_kolommen)
    totals = [
        *(dekking.rij_totaal[r].aantal for r in dekking.rijen),
        *(dekking.kolom_totaal[k].aantal for k in dekking.kolommen),
    ]
    scale = max([*totals, 1])
    return Matrix(
        titel=words.caption(dekking),
        marge=words.IN_DIT_ATELIER if dekking.rij_dimensie == LEERATELIER else words.MET_DIT_LABEL,
        marge_onder=words.MET_DIT_LABEL,
        kolommen=tuple(_head(data, keuze, "", k, f"mk{i}") for i, k in enumerate(columns, start=1)),
        rijen=tuple(
            Rij(
                _head(data, keuze, r, "", f"mr{i}"),
                tuple(_cell(keuze, r, k, f"m{i}-{j}") for j, k in enumerate(columns, start=1)),
                _bar(dekking.rij_totaal[r], r, scale, selection),
            )
            for i, r in enumerate(rows, start=1)
        ),
        totalen=tuple(_bar(dekking.kolom_totaal[k], k, scale, selection) for k in columns),
        legenda=_legend(dekking, selection.telwijze),
    )


def head_name(data: Dataset, dimensie: str, code: str) -> str:
    """Return the short name of an item, or the words of a remainder, as heads and panel use it."""
    if dimensie == LEERATELIER:
        atelier = data.leerateliers.get(code)
        return atelier.naam_kort if atelier else filters.GEEN_LEERATELIER
    if code == Rest.GEEN.value:
        return words.no_label(dimensie)
    item = data.dimensie(dimensie).get(code)
    return item.naam_kort if item else filters.REST[code]


def _head(data: Dataset, keuze: Keuze, rij: str, kolom: str, sleutel: str) -> Hoofd:
    d = keuze.dekking
    code = rij or kolom
    dimensie = d.rij_dimensie if rij else d.kolom_dimensie
    naam = head_name(data, dimensie, code)
    if rij and dimensie == "conditie" and code in data.condities:
        naam = data.condities[code].naam
    return Hoofd(
        naam,
        keuze.href(rij, kolom),
        keuze.zet(rij, kolom),
        sleutel,
        keuze.is_chosen(rij, kolom),
        glyph=code if code in GLYPHS else "",
        rest=code in (d.rest_rijen if rij else d.rest_kolommen),
    )


def _cell(keuze: Keuze, rij: str, kolom: str, sleutel: str) -> Vak:
    d = keuze.dekking
    cel = d.cellen[rij, kolom]
    rest = rij in d.rest_rijen or kolom in d.rest_kolommen
    shown = not rest or Rest.GEHEEL.value in (rij, kolom)
    extra = f"+{len(cel.extra)}" if shown and cel.extra else ""
    nothing = rest and not cel.aantal and not extra and not keuze.is_chosen(rij, kolom)
    return Vak(
        _printed(cel, keuze.selection.telwijze, rest=rest),
        extra,
        "rest" if rest else "nul woord" if _unjudged(cel) else count_class(cel.aantal),
        "" if nothing else keuze.href(rij, kolom),
        keuze.zet(rij, kolom),
        sleutel,
        keuze.is_chosen(rij, kolom),
    )


def _printed(cel: Cel, telwijze: Telwijze, *, rest: bool) -> str:
    if cel.aantal or rest:
        return words.amount(cel.aantal, telwijze)
    if not cel.in_bereik:
        return words.GEEN_ACTIVITEIT
    return words.TE_WEINIG if _unjudged(cel) else words.NUL


def _unjudged(cel: Cel) -> bool:
    """Whether nothing counts here because no source says enough to judge."""
    return not cel.aantal and bool(cel.in_bereik) and not cel.te_beoordelen


def count_class(aantal: float) -> str:
    """Return the class of the stylesheet for a count; the classes are those of the map."""
    return f"k-tel{theme.TELLING.index(theme.count_colour(aantal)) + 1}" if aantal > 0 else "nul"


def _bar(cel: Cel, code: str, scale: float, selection: Selection) -> Staaf:
    colour = f"k-{code}" if code in theme.CONDITIES else "k-thema"
    if code in {rest.value for rest in Rest}:
        colour = ""
    breedte = round(100 * cel.aantal / scale) if colour else 0
    return Staaf("", words.amount(cel.aantal, selection.telwijze), breedte, colour)


def _legend(dekking: Dekking, telwijze: Telwijze) -> tuple[Klas, ...]:
    found = [count_class(cel.aantal) for cel in dekking.vakken]
    names = [f"k-tel{i}" for i in range(1, len(theme.TELLING) + 1)]
    pairs = zip(names, words.classes(telwijze), strict=True)
    return tuple(Klas(klas, tekst, words.cells(found.count(klas))) for klas, tekst in pairs)
