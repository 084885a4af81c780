"""What the page on what is seldom named says: gaps and silent gemeenten, each in a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.weergave import RIJEN, Weergave
from wsd_dash.domain.weinig import (
    PAREN,
    Gat,
    Gatengroep,
    Gemeentegroep,
    StilleGemeente,
    find_gaps,
    silent_gemeenten,
)
from wsd_dash.texts import menu, stand
from wsd_dash.texts import weinig as words
from wsd_dash.viewmodels.adres import gemeente_href, href
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, about_labels, describe_selection

PAGINA, GEMEENTE = "weinig-genoemd", "gemeente"
EERSTE = 5
"""Rows per group until a reader asks for all: four groups stay under 25 rows."""
MATRIX = {
    ("conditie", "thema"): "conditie-thema",
    ("leeratelier", "conditie"): "conditie-leeratelier",
    ("leeratelier", "thema"): "thema-leeratelier",
}
"""The matrix on the page of condities and thema's that shows the same combinations."""


@dataclass(frozen=True)
class Regel:
    """One gap: what it is, where it leads, its figure, its sentence, and whether that may change.

    `gat` is the gap behind it, or the gemeente.
    """

    glyphs: tuple[str, ...]
    tekst: str
    href: str
    getal: str
    zin: str
    verandert: str
    gat: Gat | StilleGemeente


@dataclass(frozen=True)
class Groep:
    """The rows of one kind; `regels` are those shown, `alle` all of them; `noten` stand above."""

    sleutel: str
    titel: str
    noten: tuple[str, ...]
    regels: tuple[Regel, ...]
    alle: tuple[Regel, ...]


@dataclass(frozen=True)
class WeinigView:
    """The page as data; `opschrift` is the first line of what is copied or printed."""

    kop: Kop
    noten: tuple[str, ...]
    opschrift: str
    groepen: tuple[Groep, ...]
    afgekapt: str
    toon_alle: Link
    links: tuple[Link, ...]
    voet: Voet
    leeg: bool
    wis: Link


def build_weinig(data: Dataset, selection: Selection, weergave: Weergave) -> WeinigView:
    """Build the page for one selection."""
    found = tuple(find_gaps(data, selection, rij=rij, kolom=kolom) for rij, kolom in PAREN)
    quiet = silent_gemeenten(data, selection)
    n = len(select(data, selection))
    groepen = _groups(data, found, quiet, selection, whole=weergave.rijen == RIJEN[0])
    shown, every = sum(len(g.regels) for g in groepen), sum(len(g.alle) for g in groepen)
    return WeinigView(
        kop=Kop(
            words.sentence(found, quiet, n),
            words.short(found, quiet),
            " ".join(x for x in (words.breakdown(found, n), about_labels(data)) if x),
            kruimels=(
                Link(menu.DEKKING, href("dekking", selection)),
                Link(menu.WEINIG, ""),
            ),
        ),
        noten=(words.ORDE, words.BIJNA_LEEG),
        opschrift=words.copied(
            data.peildatum,
            describe_selection(data, selection) or words.ALLE,
            n,
        ),
        groepen=groepen,
        afgekapt=words.shown(shown, every) if shown < every else "",
        toon_alle=Link(
            words.show_all(every), href(PAGINA, selection, replace(weergave, rijen=RIJEN[0]))
        ),
        links=_links(selection),
        voet=_footer(data, found, n),
        leeg=quiet.n == 0,
        wis=Link(words.WIS, href(PAGINA, Selection())),
    )


def _groups(
    data: Dataset,
    found: Sequence[Gatengroep],
    quiet: Gemeentegroep,
    selection: Selection,
    *,
    whole: bool,
) -> tuple[Groep, ...]:
    """Return the four groups; none when nothing fits the filters."""
    if not quiet.n:
        return ()
    return (
        *(_group(data, group, selection, whole=whole) for group in found),
        _gemeenten(data, quiet, selection, whole=whole),
    )


def _links(selection: Selection) -> tuple[Link, ...]:
    return (
        Link(words.MATRIX, href("dekking", selection)),
        Link(words.WERKBLAD, href("werkblad", selection)),
        Link(words.BRONNEN, href("bronnen", selection, anker="representatief")),
    )


def _footer(data: Dataset, found: Sequence[Gatengroep], n: int) -> Voet:
    return Voet(
        words.footer(n),
        (
            *(words.judged(group) for group in found if group.n),
            stand.sources_read(data.bronnen.values()),
        ),
    )


def _group(data: Dataset, group: Gatengroep, selection: Selection, *, whole: bool) -> Groep:
    key = f"{group.rij_dimensie}-{group.kolom_dimensie}"
    row = partial(_row, data, group, selection)
    rows = tuple(map(row, group.gaten))
    names = [data.items[code].naam.lower() for code in group.nergens]
    ateliers = [data.leerateliers[code].naam_kort for code in group.stil]
    notes = (
        words.nowhere(names, group.te_beoordelen, selection.labels),
        words.silent(
            ateliers,
            thema=group.kolom_dimensie == "thema" and selection.themabereik is Themabereik.GELDEN,
        ),
        "" if rows else words.none_left(group),
    )
    return Groep(
        key,
        words.TITEL[key],
        tuple(note for note in notes if note),
        rows if whole else rows[:EERSTE],
        rows,
    )


def _row(data: Dataset, group: Gatengroep, selection: Selection, gap: Gat) -> Regel:
    pair = (group.rij_dimensie, group.kolom_dimensie)
    hoofd = selection.telwijze is Telwijze.HOOFD
    there = selection.with_value(pair[0], (gap.rij,)).with_value(pair[1], (gap.kolom,))
    item = data.items[gap.kolom]
    if pair[0] in DIMENSIES:
        name = data.items[gap.rij].naam_kort
        sentence = words.combined(
            gap,
            data.items[gap.rij].naam.lower(),
            item.naam.lower(),
            selection.labels,
            hoofd=hoofd,
        )
    else:
        name = data.leerateliers[gap.rij].naam_kort
        sentence = words.in_leeratelier(gap, name, item.naam.lower(), selection.labels, hoofd=hoofd)
    return Regel(
        (gap.rij, gap.kolom) if pair[0] in DIMENSIES else (gap.kolom,),
        f"{name} {words.KEER} {item.naam_kort}",
        href("dekking", there, Weergave(matrix=MATRIX[pair])),
        words.found(gap),
        sentence,
        words.wider(gap, selection.labels),
        gap,
    )


def _gemeenten(data: Dataset, group: Gemeentegroep, selection: Selection, *, whole: bool) -> Groep:
    filtered = selection.narrows(GEMEENTE)
    unknown = [data.werkplaatsen[key].naam_kort for key in group.zonder_lijst]
    rows = tuple(
        Regel(
            (),
            data.gemeenten[row.gemeentecode].naam,
            gemeente_href(row.gemeentecode, selection),
            "",
            words.gemeente(
                data.gemeenten[row.gemeentecode].naam,
                row.regionaal,
                [data.gebieden[key].naam for key in row.gebieden],
                group,
                gefilterd=filtered,
            ),
            "",
            row,
        )
        for row in group.gemeenten
    )
    notes = (words.GEMEENTE_ORDE if rows else words.no_members(group), words.no_list(unknown))
    return Groep(
        GEMEENTE,
        words.TITEL[GEMEENTE],
        tuple(note for note in notes if note),
        rows if whole else rows[:EERSTE],
        rows,
    )
