"""What the page on condities and thema's says: sentence, choices with effect, matrix, panel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.assen import ASSEN, choose, chosen_codes, sides
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Dekking, cover
from wsd_dash.domain.filters import in_themabereik, select
from wsd_dash.domain.labels import count_labels
from wsd_dash.domain.rangorde import compare_order
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.weergave import MATRICES, RIJEN, Weergave
from wsd_dash.texts import dekking as words
from wsd_dash.texts import dekkingassen, dekkingeffect, filters, formats
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.assenkeuze import Assenkeuze, build_axes
from wsd_dash.viewmodels.dekkingleeg import Leegten, build_empties
from wsd_dash.viewmodels.dekkingnoten import footer, reading_notes, theme_area
from wsd_dash.viewmodels.matrix import (
    MOST,
    Matrix,
    build_matrix,
    counts_labels,
    head_name,
    only_disputed,
)
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, about_labels
from wsd_dash.viewmodels.paneel import Paneel, build_panel

BREED = 6
"""More rows than this are drawn lower."""


@dataclass(frozen=True)
class Keuzegroep:
    """One choice as a group of links, with one line on what the other choices would change.

    `klein` groups carry no line of their own and stand in a row.
    """

    naam: str
    sleutel: str
    links: tuple[Link, ...]
    effect: str = ""
    klein: bool = False


@dataclass(frozen=True)
class Teken:
    """A mark or small figure in a cell, for the legend: its class of the stylesheet and words."""

    klas: str
    tekst: str


@dataclass(frozen=True)
class DekkingView:
    """The page as data; `leeg` is filled when there is nothing to count.

    `verberg` are the fields the page itself shows and clears: in the matrix or as a choice.
    `tekens` explain the marks in the cells, where there are any.
    """

    kop: Kop
    vast: tuple[str, ...]
    verberg: tuple[str, ...]
    keuzes: tuple[Keuzegroep, ...]
    assen: Assenkeuze
    leeswijzer: tuple[str, ...]
    matrix: Matrix
    breed: bool
    meer: tuple[Link, ...]
    tekens: tuple[Teken, ...]
    leegten: Leegten
    verder: tuple[Link, ...]
    paneel: Paneel
    voet: Voet
    leeg: str
    wis: Link


def build_dekking(data: Dataset, selection: Selection, weergave: Weergave) -> DekkingView:
    """Build the page for one selection; the matrix ignores what is chosen inside itself."""
    rij, kolom = sides(weergave.matrix)
    for naam in (rij, kolom):  # a source stands for its year where years of sources are counted
        selection = choose(naam, data, selection, chosen_codes(naam, data, selection))
    bare = replace(Weergave(), matrix=weergave.matrix, rijen=weergave.rijen)
    t = _tally(data, selection, rij, kolom)
    label, thema = counts_labels(t.now), "thema" in (rij, kolom)
    about = about_labels(data) if label else words.ZONDER_LABELS
    shown = ("labels", "telwijze") if label else ()
    return DekkingView(
        kop=Kop(words.sentence(t.now, selection), words.short(t.now), about),
        vast=_fixed_chips(data, selection, thema=thema),
        verberg=(ASSEN[rij].veld, ASSEN[kolom].veld, *shown),
        keuzes=(
            _matrix_choice(selection, weergave),
            *((_reach_choice(selection, bare),) if thema else ()),
            *(_counting_choices(data, t, selection, bare) if label else ()),
        ),
        assen=build_axes(selection, weergave),
        leeswijzer=reading_notes(data, t.now, t.alle, selection),
        matrix=build_matrix(data, t.now, selection, weergave, regio=t.regio),
        breed=ASSEN[rij].lang or len(t.now.rijen) > BREED,
        meer=_more_rows(t.now, selection, weergave),
        tekens=_marks(data, t.now, selection, regio=t.regio),
        leegten=build_empties(data, t.now, selection),
        verder=_further(selection.without(ASSEN[rij].veld, ASSEN[kolom].veld), label=label),
        paneel=build_panel(data, t.now, selection, bare, regio=t.regio),
        voet=footer(t.now, len(t.alle)),
        leeg=_nothing(t.alle, t.inside),
        wis=Link(filters.CLEAR, href("dekking", Selection(), bare)),
    )


@dataclass(frozen=True)
class _Telling:
    """What the page counts: `inside` of `alle` activiteiten, now and as `count` changes it.

    `regio` is the count without the filter on gemeente, when there is one.
    """

    alle: Sequence[Activiteit]
    inside: Sequence[Activiteit]
    now: Dekking
    regio: Dekking | None
    count: "Count"


def _tally(data: Dataset, selection: Selection, rij: str, kolom: str) -> _Telling:
    base = selection.without(ASSEN[rij].veld, ASSEN[kolom].veld)
    alle, inside = _counted(data, base, thema="thema" in (rij, kolom))
    regio = None
    if base.gemeente:
        wide = base.without("gemeente")
        found = _counted(data, wide, thema="thema" in (rij, kolom))[1]
        regio = cover(found, data, wide, rij=rij, kolom=kolom)
    count = partial(_count, data, inside, base, (rij, kolom), regio)
    return _Telling(alle, inside, count(), regio, count)


Count = Callable[..., Dekking]
"""Counts the same activiteiten over the same matrix, with some fields of the selection changed."""


def _count(
    data: Dataset,
    activiteiten: Sequence[Activiteit],
    base: Selection,
    sides: tuple[str, str],
    regio: Dekking | None,
    **changes: Labels | Telwijze,
) -> Dekking:
    reading = replace(base, **changes)  # type: ignore[arg-type]  # only labels and telwijze come
    return cover(activiteiten, data, reading, rij=sides[0], kolom=sides[1], onder=regio)


def _counted(
    data: Dataset, base: Selection, *, thema: bool
) -> tuple[Sequence[Activiteit], Sequence[Activiteit]]:
    """Return the activiteiten of a selection, and those of them that the matrix may count."""
    alle = select(data, base)
    return alle, in_themabereik(alle, data, base) if thema else alle


def _fixed_chips(data: Dataset, selection: Selection, *, thema: bool) -> tuple[str, ...]:
    chips = []
    if thema and selection.themabereik is Themabereik.GELDEN:
        chips.append(words.theme_chip(theme_area(data)))
    if not selection.kern_of_rand:
        chips.append(words.KERN_EN_RAND)
    return tuple(chips)


def _matrix_choice(selection: Selection, weergave: Weergave) -> Keuzegroep:
    links = [
        Link(
            dekkingassen.matrix(*sides(name)),
            href("dekking", selection, replace(Weergave(), matrix=name)),
            actief=sides(name) == sides(weergave.matrix),
        )
        for name in MATRICES
    ]
    return Keuzegroep(words.WELKE_MATRIX, "matrix", tuple(links), klein=True)


def _counting_choices(
    data: Dataset, t: _Telling, selection: Selection, bare: Weergave
) -> tuple[Keuzegroep, Keuzegroep]:
    pairs = ((t.now.rij_dimensie, t.now.rijen), (t.now.kolom_dimensie, t.now.kolommen))
    namen = {
        code: head_name(data, naam, code).lower()
        if ASSEN[naam].label
        else head_name(data, naam, code)
        for naam, codes in pairs
        for code in codes
    }
    return (
        _label_choice(t, selection, bare, namen),
        _way_choice(t, selection, bare, namen),
    )


def _label_choice(
    t: _Telling, selection: Selection, bare: Weergave, namen: dekkingeffect.Namen
) -> Keuzegroep:
    confirmed = count_labels(t.inside).bevestigd
    links = [
        Link(
            words.LABELS_KNOP[x].format(n=formats.number(confirmed)),
            href("dekking", selection.with_value("labels", x), bare),
            actief=x is selection.labels,
        )
        for x in Labels
    ]
    others = [
        (words.LABELS_NAAM[x], t.count(labels=x))
        for x in (Labels.BEIDE, Labels.RUIM, Labels.GENOEMD, Labels.VASTGESTELD)
        if x is not selection.labels and (x is not Labels.VASTGESTELD or confirmed)
    ]
    compare = selection.telwijze is not Telwijze.VERDEELD
    effect = dekkingeffect.of_labels(t.now, others, namen, compare=compare) if t.now.n else ""
    return Keuzegroep(filters.FIELDS["labels"], "labels", tuple(links), effect)


def _way_choice(
    t: _Telling, selection: Selection, bare: Weergave, namen: dekkingeffect.Namen
) -> Keuzegroep:
    links = [
        Link(
            words.TELWIJZE_KNOP[x],
            href("dekking", selection.with_value("telwijze", x), bare),
            actief=x is selection.telwijze,
        )
        for x in Telwijze
    ]
    counts = [
        (words.TELWIJZE_NAAM[x], t.count(telwijze=x))
        for x in (Telwijze.HEEL, Telwijze.HOOFD, Telwijze.VERDEELD)
        if x is not selection.telwijze
    ]
    others = [(name, other, compare_order(t.now, other)) for name, other in counts]
    compare = selection.telwijze is not Telwijze.VERDEELD
    effect = dekkingeffect.of_counting(t.now, others, namen, compare=compare) if t.now.n else ""
    return Keuzegroep(filters.FIELDS["telwijze"], "telwijze", tuple(links), effect)


def _reach_choice(selection: Selection, bare: Weergave) -> Keuzegroep:
    links = [
        Link(
            words.THEMABEREIK_KNOP[x],
            href("dekking", selection.with_value("themabereik", x), bare),
            actief=x is selection.themabereik,
        )
        for x in Themabereik
    ]
    return Keuzegroep(filters.FIELDS["themabereik"], "themabereik", tuple(links), klein=True)


def _more_rows(now: Dekking, selection: Selection, weergave: Weergave) -> tuple[Link, ...]:
    """Return the link to all rows and columns of a matrix that is too long to show at once."""
    if weergave.rijen:
        return ()
    target = replace(Weergave(), matrix=weergave.matrix, rijen=RIJEN[0])
    return tuple(
        Link(dekkingassen.show_all(len(codes), naam), href("dekking", selection, target))
        for naam, codes in ((now.rij_dimensie, now.rijen), (now.kolom_dimensie, now.kolommen))
        if len(codes) > MOST
    )


def _further(base: Selection, *, label: bool) -> tuple[Link, ...]:
    """Return the pages that go on where the matrix stops, about the same activiteiten."""
    gaps = Link(words.WEINIG_GENOEMD, href("weinig-genoemd", base))
    return (gaps, Link(words.WERKBLAD, href("werkblad", base))) if label else (gaps,)


def _marks(
    data: Dataset, now: Dekking, selection: Selection, *, regio: Dekking | None
) -> tuple[Teken, ...]:
    """Return what a small figure or a mark in a cell means, for those that occur."""
    marks = []
    if counts_labels(now) and any(cel.extra for cel in now.vakken):
        marks.append(Teken("wsd-stip", words.EXTRA))
    if k := sum(only_disputed(cel, selection) for cel in now.vakken):
        marks.append(Teken("wsd-vlak betwist", words.ALLEEN_BETWIST.format(cellen=words.cells(k))))
    if regio:
        names = [data.gemeenten[code].naam for code in selection.gemeente]
        marks.append(Teken("", words.beside(names)))
    return tuple(marks)


def _nothing(alle: Sequence[Activiteit], inside: Sequence[Activiteit]) -> str:
    if inside:
        return ""
    return words.LEEG_BEREIK if alle else words.LEEG
