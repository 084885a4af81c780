"""The coverage matrix as rows of links: each cell and head chooses itself, or clears the choice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from wsd_dash import theme
from wsd_dash.domain.assen import ASSEN
from wsd_dash.domain.codering import Labels, Rest
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Cel, Dekking
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dekking as words
from wsd_dash.texts import filters
from wsd_dash.texts.dekkingassen import AS, shown
from wsd_dash.viewmodels.matrixkeuze import Keuze
from wsd_dash.viewmodels.pagina import code_name
from wsd_dash.viewmodels.staven import Staaf

GLYPHS = frozenset(theme.GLYPHS)
MOST = 30
"""Rows and columns a matrix shows before a reader asks for all; all gemeenten with a gap fit."""


@dataclass(frozen=True)
class Hoofd:
    """The head of a row or column: a link that chooses it; `zet` is what it chooses.

    Without `href` it cannot be chosen.
    """

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

    `van` is the figure without the filter on gemeente, `woord` what the looks alone would say. An
    empty cell of the remainder leads nowhere: its `href` is empty.
    """

    tekst: str
    van: str
    extra: str
    woord: str
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
    """The table as data; `totalen` is the margin under each column.

    `ingekort` tells which rows and columns are shown when not all are.
    """

    titel: str
    marge: str
    marge_onder: str
    kolommen: tuple[Hoofd, ...]
    rijen: tuple[Rij, ...]
    totalen: tuple[Staaf, ...]
    legenda: tuple[Klas, ...]
    ingekort: tuple[str, ...]


def build_matrix(
    data: Dataset,
    dekking: Dekking,
    selection: Selection,
    weergave: Weergave,
    *,
    regio: Dekking | None = None,
) -> Matrix:
    """Build the table of one matrix; `regio` is the count without the filter on gemeente."""
    bare = replace(Weergave(), matrix=weergave.matrix, rijen=weergave.rijen)
    keuze = Keuze(data, dekking, selection, bare)
    alle = bool(weergave.rijen)
    rijen = _most(dekking.rijen, dekking.rij_totaal, keuze.rijen, alle=alle)
    kolommen = _most(dekking.kolommen, dekking.kolom_totaal, keuze.kolommen, alle=alle)
    rows = (*rijen, *dekking.rest_rijen)
    columns = (*kolommen, *dekking.rest_kolommen)
    totals = [
        *(dekking.rij_totaal[r].aantal for r in rijen),
        *(dekking.kolom_totaal[k].aantal for k in kolommen),
    ]
    scale = max([*totals, 1])

    def row(i: int, r: str) -> Rij:
        cells = (_cell(keuze, regio, r, k, f"m{i}-{j}") for j, k in enumerate(columns, start=1))
        bar = _bar(dekking.rij_totaal[r], r, scale, selection)
        return Rij(_head(data, keuze, r, "", f"mr{i}"), tuple(cells), bar)

    return Matrix(
        titel=words.caption(dekking),
        marge=AS[dekking.rij_dimensie].marge,
        marge_onder=AS[dekking.kolom_dimensie].marge,
        kolommen=tuple(_head(data, keuze, "", k, f"mk{i}") for i, k in enumerate(columns, start=1)),
        rijen=tuple(row(i, r) for i, r in enumerate(rows, start=1)),
        totalen=tuple(_bar(dekking.kolom_totaal[k], k, scale, selection) for k in columns),
        legenda=_legend(dekking, selection),
        ingekort=(
            *_shortened(rijen, dekking.rijen, dekking.rij_dimensie),
            *_shortened(kolommen, dekking.kolommen, dekking.kolom_dimensie),
        ),
    )


def _shortened(part: Sequence[str], whole: Sequence[str], naam: str) -> tuple[str, ...]:
    return (shown(len(part), len(whole), naam),) if len(part) < len(whole) else ()


def _most(
    codes: tuple[str, ...], totals: Mapping[str, Cel], chosen: Sequence[str], *, alle: bool
) -> tuple[str, ...]:
    """Return the codes counted most and those chosen, in their own order."""
    if alle or len(codes) <= MOST:
        return codes
    ranked = sorted(codes, key=lambda x: (x not in chosen, -totals[x].aantal))
    kept = set(ranked[:MOST])
    return tuple(code for code in codes if code in kept)


def head_name(data: Dataset, dimensie: str, code: str) -> str:
    """Return the short name of an item, or the words of a remainder, as heads and panel use it."""
    if code == Rest.GEEN.value:
        return AS[dimensie].rest
    if dimensie in {"jaar", "bronjaar"}:
        return code
    if not ASSEN[dimensie].label:
        return code_name(data, dimensie, code)
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
        keuze.href(rij, kolom) if keuze.can(rij, kolom) else "",
        keuze.zet(rij, kolom) if keuze.can(rij, kolom) else "",
        sleutel,
        keuze.is_chosen(rij, kolom),
        glyph=code if code in GLYPHS else "",
        rest=code in (d.rest_rijen if rij else d.rest_kolommen),
    )


def _cell(keuze: Keuze, regio: Dekking | None, rij: str, kolom: str, sleutel: str) -> Vak:
    d = keuze.dekking
    cel = d.cellen[rij, kolom]
    telwijze = keuze.selection.telwijze
    rest = rij in d.rest_rijen or kolom in d.rest_kolommen
    shown = not rest or Rest.GEHEEL.value in (rij, kolom)
    extra = f"+{len(cel.extra)}" if shown and cel.extra else ""
    nothing = rest and not cel.aantal and not extra and not keuze.is_chosen(rij, kolom)
    can = not nothing and keuze.can(rij, kolom)
    disputed = shown and only_disputed(cel, keuze.selection)
    klas = "rest" if rest else "nul woord" if _unjudged(d, cel) else count_class(cel.aantal)
    wide = regio.cellen.get((rij, kolom)) if regio and not rest else None
    return Vak(
        printed(d, cel, telwijze, rest=rest),
        words.of_all(wide.aantal, telwijze) if wide else "",
        extra,
        words.ALLEEN_BETWIST_CEL if disputed else words.EXTRA_CEL if extra else "",
        f"{klas} betwist" if disputed else klas,
        keuze.href(rij, kolom) if can else "",
        keuze.zet(rij, kolom) if can else "",
        sleutel,
        keuze.is_chosen(rij, kolom),
    )


def only_disputed(cel: Cel, selection: Selection) -> bool:
    """Whether a cell rests on labels of one round only; no other labels let those count."""
    return selection.labels is Labels.RUIM and cel.alleen_betwist


def printed(dekking: Dekking, cel: Cel, telwijze: Telwijze, *, rest: bool) -> str:
    """Write what stands in a cell: a number, or why there is none; `rest` is a remainder."""
    if cel.aantal or rest:
        return words.amount(cel.aantal, telwijze)
    if not cel.in_bereik:
        return words.GEEN_ACTIVITEIT
    return words.TE_WEINIG if _unjudged(dekking, cel) else words.NUL


def _unjudged(dekking: Dekking, cel: Cel) -> bool:
    """Whether nothing counts here because no source says enough to judge a label."""
    labels = counts_labels(dekking)
    return labels and not cel.aantal and bool(cel.in_bereik) and not cel.te_beoordelen


def counts_labels(dekking: Dekking) -> bool:
    """Whether a side of the matrix holds labels."""
    return any(ASSEN[x].label for x in (dekking.rij_dimensie, dekking.kolom_dimensie))


def count_class(aantal: float) -> str:
    """Return the class of the stylesheet for a count; the classes are those of the map."""
    return f"k-tel{theme.TELLING.index(theme.count_colour(aantal)) + 1}" if aantal > 0 else "nul"


def _bar(cel: Cel, code: str, scale: float, selection: Selection) -> Staaf:
    colour = f"k-{code}" if code in theme.CONDITIES else "k-thema"
    if code in {rest.value for rest in Rest}:
        colour = ""
    breedte = round(100 * cel.aantal / scale) if colour else 0
    return Staaf("", words.amount(cel.aantal, selection.telwijze), breedte, colour)


def _legend(dekking: Dekking, selection: Selection) -> tuple[Klas, ...]:
    found = [count_class(cel.aantal) for cel in dekking.vakken]
    names = [f"k-tel{i}" for i in range(1, len(theme.TELLING) + 1)]
    pairs = zip(names, words.classes(selection.telwijze), strict=True)
    return tuple(Klas(klas, tekst, words.cells(found.count(klas))) for klas, tekst in pairs)
