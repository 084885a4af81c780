"""What the page on condities and thema's says: sentence, choices with effect, matrix, panel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Labels, Rest
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import LEERATELIER, Cel, Dekking, cover
from wsd_dash.domain.filters import in_themabereik, select
from wsd_dash.domain.labels import count_labels
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.weergave import MATRICES, Weergave
from wsd_dash.texts import dekking as words
from wsd_dash.texts import filters, formats, stand
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.matrix import GLYPHS, Matrix, build_matrix, head_name
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, about_labels
from wsd_dash.viewmodels.paneel import Paneel, build_panel, empty_reason

DIMENSIES = {
    "conditie-thema": ("conditie", "thema"),
    "conditie-leeratelier": (LEERATELIER, "conditie"),
    "thema-leeratelier": (LEERATELIER, "thema"),
}
"""Row and column of each matrix; leerateliers, of which there are many, stand in the rows."""


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
class Leegte:
    """Empty cells of one row: the glyph, the combination in words and what empty means."""

    glyph: str
    tekst: str
    reden: str


@dataclass(frozen=True)
class DekkingView:
    """The page as data; `leeg` is filled when there is nothing to count.

    `verberg` are the fields the page itself shows and clears: in the matrix or as a choice.
    """

    kop: Kop
    vast: tuple[str, ...]
    verberg: tuple[str, ...]
    keuzes: tuple[Keuzegroep, ...]
    leeswijzer: tuple[str, ...]
    matrix: Matrix
    breed: bool
    nul: str
    leeg_titel: str
    leegten: tuple[Leegte, ...]
    leeg_reden: str
    paneel: Paneel
    voet: Voet
    leeg: str
    wis: Link


def build_dekking(data: Dataset, selection: Selection, weergave: Weergave) -> DekkingView:
    """Build the page for one selection; the matrix ignores what is chosen inside itself."""
    rij, kolom = DIMENSIES[weergave.matrix]
    base = selection.without(rij, kolom)
    bare = replace(Weergave(), matrix=weergave.matrix)
    alle = select(data, base)
    thema = "thema" in (rij, kolom)
    inside = in_themabereik(alle, data, base) if thema else alle
    count: Count = partial(_count, data, inside, base, (rij, kolom))
    now = count()
    confirmed = count_labels(inside).bevestigd
    return DekkingView(
        kop=Kop(words.sentence(now, selection), words.short(now), about_labels(data)),
        vast=_fixed_chips(data, selection, thema=thema),
        verberg=(rij, kolom, "labels", "telwijze"),
        keuzes=(
            _matrix_choice(selection, weergave),
            *((_reach_choice(selection, bare),) if thema else ()),
            _label_choice(now, count, selection, bare, confirmed),
            _counting_choice(now, count, selection, bare),
        ),
        leeswijzer=_reading_notes(data, alle, selection, thema=thema),
        matrix=build_matrix(data, now, selection, weergave),
        breed=rij == LEERATELIER,
        nul=words.zero(len(now.leeg), _reasons(now, selection)),
        leeg_titel=words.empty_title(len(now.leeg)),
        leegten=_empties(data, now, selection),
        leeg_reden=_empty_reason_of_all(now, selection),
        paneel=build_panel(data, now, selection, bare),
        voet=_footer(now, len(alle)),
        leeg=_nothing(alle, inside),
        wis=Link(filters.CLEAR, href("dekking", Selection(), bare)),
    )


Count = Callable[..., Dekking]
"""Counts the same activiteiten over the same matrix, with some fields of the selection changed."""


def _count(
    data: Dataset,
    activiteiten: Sequence[Activiteit],
    base: Selection,
    sides: tuple[str, str],
    **changes: Labels | Telwijze,
) -> Dekking:
    reading = replace(base, **changes)  # type: ignore[arg-type]  # only labels and telwijze come
    return cover(activiteiten, data, reading, rij=sides[0], kolom=sides[1])


def _fixed_chips(data: Dataset, selection: Selection, *, thema: bool) -> tuple[str, ...]:
    chips = []
    if thema and selection.themabereik is Themabereik.GELDEN:
        chips.append(words.theme_chip(_theme_area(data)))
    if not selection.kern_of_rand:
        chips.append(words.KERN_EN_RAND)
    return tuple(chips)


def _theme_area(data: Dataset) -> str:
    return formats.listing(
        [
            f"{data.werkplaatsen[p.werkplaats_id].naam_kort}, {p.jaar_start}-{p.jaar_eind}"
            for p in data.thema_perioden
        ]
    )


def _matrix_choice(selection: Selection, weergave: Weergave) -> Keuzegroep:
    links = [
        Link(
            words.MATRICES[name],
            href("dekking", selection, replace(Weergave(), matrix=name)),
            actief=name == weergave.matrix,
        )
        for name in MATRICES
    ]
    return Keuzegroep(words.WELKE_MATRIX, "matrix", tuple(links), klein=True)


def _label_choice(
    now: Dekking, count: Count, selection: Selection, bare: Weergave, confirmed: int
) -> Keuzegroep:
    links = [
        Link(
            words.LABELS_KNOP[x].format(n=formats.number(confirmed)),
            href("dekking", selection.with_value("labels", x), bare),
            actief=x is selection.labels,
        )
        for x in Labels
    ]
    others = [
        (words.LABELS_NAAM[x], count(labels=x))
        for x in (Labels.BEIDE, Labels.RUIM, Labels.GENOEMD, Labels.VASTGESTELD)
        if x is not selection.labels and (x is not Labels.VASTGESTELD or confirmed)
    ]
    compare = selection.telwijze is not Telwijze.VERDEELD
    effect = words.effects(now, others, compare=compare) if now.n else ""
    return Keuzegroep(filters.FIELDS["labels"], "labels", tuple(links), effect)


def _counting_choice(
    now: Dekking, count: Count, selection: Selection, bare: Weergave
) -> Keuzegroep:
    links = [
        Link(
            words.TELWIJZE_KNOP[x],
            href("dekking", selection.with_value("telwijze", x), bare),
            actief=x is selection.telwijze,
        )
        for x in Telwijze
    ]
    whole = [
        (words.TELWIJZE_NAAM[x], count(telwijze=x))
        for x in (Telwijze.HEEL, Telwijze.HOOFD)
        if x is not selection.telwijze
    ]
    compare = selection.telwijze is not Telwijze.VERDEELD
    effect = words.effects(now, whole, compare=compare) if now.n else ""
    if compare and now.n:
        effect = f"{effect} {words.divided(count(telwijze=Telwijze.VERDEELD))}"
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


def _reading_notes(
    data: Dataset, alle: Sequence[Activiteit], selection: Selection, *, thema: bool
) -> tuple[str, ...]:
    """Return what must be read above the matrix: where the thema's hold, and what a number is."""
    if not thema:
        return (stand.MATRIX,)
    held = in_themabereik(alle, data, selection.without("themabereik"))
    reach = words.theme_reach(_theme_area(data), len(held), len(alle), selection.themabereik)
    return (reach, stand.MATRIX)


def _empties(data: Dataset, now: Dekking, selection: Selection) -> tuple[Leegte, ...]:
    """Return the empty cells, row by row; none when all are empty: then one sentence says it."""
    if len(now.leeg) == len(now.vakken):
        return ()
    rows = []
    for rij in now.rijen:
        cells = [cel for cel in now.leeg if cel.rij == rij]
        if cells:
            naam = head_name(data, now.rij_dimensie, rij)
            naam = naam.lower() if now.rij_dimensie != LEERATELIER else naam
            columns = ", ".join(_column_words(data, now, cel) for cel in cells)
            reasons = dict.fromkeys(empty_reason(cel, selection) for cel in cells)
            text = f"{naam} {words.KEER} {columns}"
            rows.append(Leegte(rij if rij in GLYPHS else "", text, "; ".join(reasons)))
    return tuple(rows)


def _column_words(data: Dataset, now: Dekking, cel: Cel) -> str:
    naam = head_name(data, now.kolom_dimensie, cel.kolom).lower()
    return f"{naam} ({words.disputed(len(cel.extra))})" if cel.extra else naam


def _reasons(now: Dekking, selection: Selection) -> tuple[str, ...]:
    """Return what empty means in this matrix, each meaning once."""
    return tuple(dict.fromkeys(empty_reason(cel, selection) for cel in now.leeg))


def _empty_reason_of_all(now: Dekking, selection: Selection) -> str:
    """Return one sentence on empty when it is the same for every empty cell."""
    reasons = _reasons(now, selection)
    said = formats.sentence(reasons[0]) if len(reasons) == 1 else ""
    if now.leeg and len(now.leeg) == len(now.vakken):
        return f"{words.all_empty(len(now.vakken))} {said}".strip()
    return said


def _footer(now: Dekking, alle: int) -> Voet:
    parts = [words.too_little(now.n - len(now.matrix.te_beoordelen))]
    as_a_whole = now.rij_totaal.get(Rest.GEHEEL.value) or now.kolom_totaal.get(Rest.GEHEEL.value)
    if as_a_whole:
        parts.append(words.as_a_whole(len(as_a_whole.activiteiten)))
    if alle > now.n:
        parts.append(words.outside_reach(alle - now.n))
    return Voet(words.n_of(now.n, alle), tuple(parts))


def _nothing(alle: Sequence[Activiteit], inside: Sequence[Activiteit]) -> str:
    if inside:
        return ""
    return words.LEEG_BEREIK if alle else words.LEEG
