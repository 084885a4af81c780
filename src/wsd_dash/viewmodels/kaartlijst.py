"""The gemeenten of the map as a list and as a table: the map's equal in words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import formats
from wsd_dash.texts import kaart as kaartwoorden
from wsd_dash.texts import regiokaart as words
from wsd_dash.texts.kaartmaat import Maat
from wsd_dash.viewmodels.adres import gemeente_href, href
from wsd_dash.viewmodels.pagina import Link

PAGINA = "regiokaart"
KLASSEN = ("k-wit", "k-tel1", "k-tel2", "k-tel3", "k-tel3")
"""Colours of the counts 0 to 4, as on the map; more is `k-tel4`."""
SEVERAL, BEYOND = 2, -1
"""From this count on a gemeente has a bar; the sign of a gemeente the measure cannot judge."""
BAREN, HOOGSTENS = 15, 25
"""The most bars, and the most names in one line or table; a link leads to the rest."""


@dataclass(frozen=True)
class Naam:
    """One gemeente: a link that chooses it or lets go of it; `zet` is what it chooses.

    `breedte` is a percentage of the longest bar, `kleur` a class of the stylesheet.
    """

    tekst: str
    waarde: str
    breedte: float
    kleur: str
    href: str
    zet: str
    actief: bool


@dataclass(frozen=True)
class Gemeentelijst:
    """Gemeenten with something reported.

    `staven` are those with two or more, highest first, `rest` those beyond the longest list of
    bars, `enkele` those with one and `nul` those with activiteiten of which none counts;
    in `buiten` that says nothing. `meer` leads to the table when one of these is cut off.
    """

    kop: str
    staven: tuple[Naam, ...]
    rest: tuple[Naam, ...]
    een: str
    enkele: tuple[Naam, ...]
    nul_kop: str
    nul: tuple[Naam, ...]
    buiten_kop: str
    buiten: tuple[Naam, ...]
    meer: Link | None


@dataclass(frozen=True)
class Tabel:
    """The map as a table; `afgekapt` says that it is cut off and `toon_alle` shows it whole."""

    koppen: tuple[str, ...]
    rijen: tuple[tuple[Link | str, ...], ...]
    afgekapt: str
    toon_alle: Link
    rest: str


def build_list(
    standen: Sequence[GemeenteStand],
    selection: Selection,
    weergave: Weergave,
    *,
    gekozen: str | None,
    maat: Maat,
    beyond: frozenset[str] = frozenset(),
) -> Gemeentelijst:
    """Return the list; every name chooses its gemeente, or lets go of the chosen one.

    `beyond` are the gemeentecodes the measure can say nothing of.
    """
    reported = sorted(
        (s for s in standen if s.stand is Stand.GEMELD),
        key=lambda s: (-s.aantal, formats.sort_name(s.gemeentenaam)),
    )
    most = max((s.aantal for s in reported), default=0) or 1
    groups: dict[int, list[Naam]] = {count: [] for count in (SEVERAL, 1, 0, BEYOND)}
    for s in reported:
        count = BEYOND if s.gemeentecode in beyond else min(s.aantal, SEVERAL)
        groups[count].append(_name(s, selection, weergave, gekozen, most))
    bars, groups[SEVERAL] = groups[SEVERAL][:BAREN], groups[SEVERAL][BAREN:]
    cut = {count: tuple(group[:HOOGSTENS]) for count, group in groups.items()}
    more = sum(len(group) - len(cut[count]) for count, group in groups.items())
    table = href(PAGINA, selection, replace(weergave, kaart="tabel", rijen="alle"))
    return Gemeentelijst(
        maat.lijst.format(n=formats.number(sum(s.aantal > 0 for s in reported))),
        tuple(bars),
        cut[SEVERAL],
        maat.een,
        cut[1],
        maat.nul,
        cut[0],
        maat.buiten,
        cut[BEYOND],
        Link(words.MEER.format(n=formats.number(more)), table) if more else None,
    )


def _name(
    stand: GemeenteStand, selection: Selection, weergave: Weergave, gekozen: str | None, most: int
) -> Naam:
    code, aantal = stand.gemeentecode, stand.aantal
    chosen = () if code == gekozen else (code,)
    return Naam(
        stand.gemeentenaam + (words.AFGELEID if stand.afgeleid else ""),
        formats.number(aantal),
        round(100 * aantal / most, 1),
        KLASSEN[aantal] if aantal < len(KLASSEN) else "k-tel4",
        href(PAGINA, selection.with_value("gemeente", chosen), weergave),
        f"gemeente={code}",
        code == gekozen,
    )


def build_table(
    standen: Sequence[GemeenteStand], selection: Selection, weergave: Weergave, maat: Maat
) -> Tabel:
    """Return the table of the map, highest count first; what was not examined is left out."""
    rows = sorted(
        (s for s in standen if s.stand is not Stand.NIET_NAGEGAAN),
        key=lambda s: (-s.aantal, list(Stand).index(s.stand), formats.sort_name(s.gemeentenaam)),
    )
    shown = rows if weergave.rijen else rows[:HOOGSTENS]
    n = formats.number(len(rows))
    cut = len(shown) < len(rows)
    return Tabel(
        tuple(kop.format(maat=maat.kolom) for kop in words.TABEL_KOPPEN),
        tuple(_table_row(s, selection) for s in shown),
        words.HOOGSTENS_TABEL.format(getoond=formats.number(len(shown)), n=n) if cut else "",
        Link(words.TOON_ALLE.format(n=n), href(PAGINA, selection, replace(weergave, rijen="alle"))),
        words.table_rest(len(standen) - len(rows)),
    )


def _table_row(stand: GemeenteStand, selection: Selection) -> tuple[Link | str, ...]:
    naam = stand.gemeentenaam
    return (
        naam if stand.stand is Stand.NIETS else Link(naam, _profile(stand, selection)),
        stand.provincie,
        formats.number(stand.aantal),
        kaartwoorden.STAND[stand.stand] + (words.AFGELEID if stand.afgeleid else ""),
    )


def _profile(stand: GemeenteStand, selection: Selection) -> str:
    return gemeente_href(stand.gemeentecode, selection)
