"""One view as a slide: its sentence, its parts as plain data, and the tables behind them.

What is shown in a room, printed, put in a file or read from a table is this one structure, so that
all of them say the same. Who draws it decides on looks; nobody counts again.
"""

from dataclasses import dataclass

from wsd_dash.domain.locaties import GemeenteStand

Waarde = str | int | float | None
"""A cell of a table: numbers stay numbers, None is unknown."""


@dataclass(frozen=True)
class Kolom:
    """A column of a table: its name for machines, its title for readers, and what it holds."""

    naam: str
    titel: str
    uitleg: str = ""


@dataclass(frozen=True)
class Tabel:
    """A tidy table: one fact a row, codes beside labels, every row there is.

    `naam` is a short name without spaces, for a sheet or a file.
    """

    naam: str
    titel: str
    kolommen: tuple[Kolom, ...]
    rijen: tuple[tuple[Waarde, ...], ...]
    noot: str = ""


@dataclass(frozen=True)
class Kaartdeel:
    """A map of gemeenten. `vorm`, `focus` and `maat` are as in `Weergave`, never empty `vorm`.

    `noten` gives the lines of the card per gemeentecode that has something to tell. `maatnaam` is
    the reader's name of the conditie or thema that a `maat` of main accents counts.
    """

    titel: str
    alt: str
    standen: tuple[GemeenteStand, ...]
    vorm: str
    focus: str
    gekozen: str = ""
    maat: str = ""
    noten: tuple[tuple[str, tuple[str, ...]], ...] = ()
    maatnaam: str = ""


@dataclass(frozen=True)
class Staaf:
    """One bar. `item` is the conditie or thema it is of, which decides colour and glyph."""

    naam: str
    waarde: float
    tekst: str
    item: str = ""
    onbekend: bool = False


@dataclass(frozen=True)
class Stavendeel:
    """Bars on one scale, in order. `eenheid` says what a number counts."""

    titel: str
    alt: str
    eenheid: str
    staven: tuple[Staaf, ...]
    noot: str = ""


@dataclass(frozen=True)
class Hoofd:
    """The head of a row or column; `rest` marks what is no conditie or thema but a remainder."""

    naam: str
    item: str = ""
    rest: bool = False


@dataclass(frozen=True)
class Cel:
    """A cell of a matrix: its number, as printed, and a word where it is empty or doubtful."""

    waarde: float
    tekst: str
    noot: str = ""


@dataclass(frozen=True)
class Matrixdeel:
    """Counts of what goes together; `cellen` is a tuple per row, in the order of the heads."""

    titel: str
    alt: str
    rijen: tuple[Hoofd, ...]
    kolommen: tuple[Hoofd, ...]
    cellen: tuple[tuple[Cel, ...], ...]
    rijtotalen: tuple[str, ...] = ()
    kolomtotalen: tuple[str, ...] = ()
    noot: str = ""


@dataclass(frozen=True)
class Moment:
    """A mark on the timeline from one year to another; `soort` is its precision or kind.

    `van` and `tot` are years with a fraction for a known month or day; `tot` is past the end.
    """

    van: float
    tot: float
    tekst: str
    soort: str


@dataclass(frozen=True)
class Tijdrij:
    """One row of the timeline; `groep` is the leeratelier (or other group) it belongs to."""

    groep: str
    naam: str
    momenten: tuple[Moment, ...]


@dataclass(frozen=True)
class Tijddeel:
    """A timeline: the years of the data, bands behind all rows, and a row per thing."""

    titel: str
    alt: str
    jaren: tuple[int, ...]
    banden: tuple[Moment, ...]
    rijen: tuple[Tijdrij, ...]
    noot: str = ""


@dataclass(frozen=True)
class Regel:
    """A line of a list: a head in bold and what follows it; either may be empty."""

    kop: str
    tekst: str = ""


@dataclass(frozen=True)
class Lijstdeel:
    """Lines to read. `meer` says what is not in it when it was cut, and `rest` is what was cut off.

    `rest` may hold less than `meer` counts.
    """

    titel: str
    regels: tuple[Regel, ...]
    meer: str = ""
    noot: str = ""
    rest: tuple[Regel, ...] = ()


@dataclass(frozen=True)
class Tabeldeel:
    """A small table for the eye, at most as long as a slide; `meer` says what it leaves out."""

    titel: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    meer: str = ""
    noot: str = ""


@dataclass(frozen=True)
class Cijferdeel:
    """Big figures, each with the words that say what it counts."""

    titel: str
    cijfers: tuple[Regel, ...]
    noot: str = ""


Deel = Kaartdeel | Stavendeel | Matrixdeel | Tijddeel | Lijstdeel | Tabeldeel | Cijferdeel


@dataclass(frozen=True)
class Diavoet:
    """What stands under every slide: filters, n, what is unknown, source, state, data version.

    `stand` is the state of the sources, with the warning on what came later while it holds.
    """

    filters: str
    n: str
    onbekend: str
    bron: str
    stand: str
    versie: str


@dataclass(frozen=True)
class Dia:
    """One view, complete. `titel` is the short sentence, or the title a presenter gave it.

    `pagina` is the address of the page it shows and `adres` the relative link to exactly this view.
    `kanttekeningen` are what not to conclude; they go wherever the figures go. `delen` are at most
    three, the most important first. `tabellen` hold all of what the parts show, and more.
    `notitie` is for the speaker alone.
    """

    pagina: str
    adres: str
    naam: str
    titel: str
    zin: str
    onderzin: str
    delen: tuple[Deel, ...]
    tabellen: tuple[Tabel, ...]
    kanttekeningen: tuple[str, ...]
    voet: Diavoet
    notitie: str = ""
