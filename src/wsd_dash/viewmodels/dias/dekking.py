"""The matrix as a slide: two dimensions against each other, and what is found nowhere."""

from collections.abc import Mapping, Sequence

from wsd_dash.domain.assen import ASSEN, choose, chosen_codes, sides
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Cel as Telling
from wsd_dash.domain.dekking import Dekking, cover, standing
from wsd_dash.domain.dia import Cel, Deel, Hoofd, Lijstdeel, Matrixdeel, Regel
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dekking as words
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diadeel
from wsd_dash.viewmodels.dekking import DekkingView, build_dekking
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, line, said, short_list
from wsd_dash.viewmodels.dias.matrixtabel import cell_table, side_tables
from wsd_dash.viewmodels.dias.tabel import activiteit_table, label_table, whole
from wsd_dash.viewmodels.matrix import GLYPHS, counts_labels, head_name, only_disputed, printed
from wsd_dash.viewmodels.pagina import about_labels

MOST = 10
"""Rows, and columns, of a matrix that a slide has room for; the table has all of them."""


def make_dekking(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the matrix that the link asks for; what is chosen in it is a list."""
    view = build_dekking(data, selection, weergave)
    rij, kolom = sides(weergave.matrix)
    for naam in (rij, kolom):
        selection = choose(naam, data, selection, chosen_codes(naam, data, selection))
    fields = (ASSEN[rij].veld, ASSEN[kolom].veld)
    base = selection.without(*fields)
    found = standing(data, base, rij=rij, kolom=kolom, both=False)
    now = cover(found, data, base, rij=rij, kolom=kolom, onder=_wide(data, base, rij, kolom))
    label = counts_labels(now)
    return Inhoud(
        kop=view.kop,
        delen=(matrix_part(data, now, base, view), *_lists(view, _chosen(data, now, selection))),
        tabellen=(
            cell_table(data, now, base),
            *side_tables(data, now),
            activiteit_table(data, found, base),
            *((label_table(data, found, base),) if label else ()),
        ),
        kanttekeningen=said(*view.leeswijzer, about_labels(data) if label else words.ZONDER_LABELS),
        filters=filter_words(data, base),
        n=view.voet.n,
        onbekend=diawoorden.together(view.voet.delen),
    )


def _wide(data: Dataset, base: Selection, rij: str, kolom: str) -> Dekking | None:
    """Return the count without the filter on gemeente, whose rows the narrower one takes."""
    if not base.gemeente:
        return None
    wide = base.without("gemeente")
    found = standing(data, wide, rij=rij, kolom=kolom, both=False)
    return cover(found, data, wide, rij=rij, kolom=kolom)


def matrix_part(data: Dataset, now: Dekking, selection: Selection, view: DekkingView) -> Deel:
    """Return the matrix with its remainder; of a long one the rows and columns counted most."""
    if view.leeg:
        return Lijstdeel(words.LEEG_TITEL, (Regel("", view.leeg),))
    rijen = _most(now.rijen, now.rij_totaal)
    kolommen = _most(now.kolommen, now.kolom_totaal)
    rows, columns = (*rijen, *now.rest_rijen), (*kolommen, *now.rest_kolommen)
    row_totals, column_totals = (
        tuple(words.amount(cells[code].aantal, selection.telwijze) for code in codes)
        for cells, codes in ((now.rij_totaal, rows), (now.kolom_totaal, columns))
    )
    cut = len(rijen) < len(now.rijen) or len(kolommen) < len(now.kolommen)
    notes = (
        diadeel.cut_matrix(len(rijen), len(kolommen)) if cut else "",
        words.EXTRA if any(cel.extra for cel in now.vakken) else "",
    )
    return Matrixdeel(
        words.caption(now),
        diadeel.matrix_alt(view.kop.zin, [row.tekst for row in view.leegten.rijen]),
        _heads(data, now, rows, rij=True),
        _heads(data, now, columns, rij=False),
        tuple(tuple(_cell(now, selection, r, k) for k in columns) for r in rows),
        row_totals,
        column_totals,
        noot=" ".join(note for note in notes if note),
    )


def _most(codes: Sequence[str], totals: Mapping[str, Telling]) -> tuple[str, ...]:
    kept = set(sorted(codes, key=lambda code: -totals[code].aantal)[:MOST])
    return tuple(code for code in codes if code in kept)


def _heads(data: Dataset, now: Dekking, codes: Sequence[str], *, rij: bool) -> tuple[Hoofd, ...]:
    naam = now.rij_dimensie if rij else now.kolom_dimensie
    rest = now.rest_rijen if rij else now.rest_kolommen
    return tuple(
        Hoofd(head_name(data, naam, code), code if code in GLYPHS else "", rest=code in rest)
        for code in codes
    )


def _cell(now: Dekking, selection: Selection, rij: str, kolom: str) -> Cel:
    cel = now.cellen[rij, kolom]
    rest = rij in now.rest_rijen or kolom in now.rest_kolommen
    extra = f"+{len(cel.extra)}" if cel.extra and not rest else ""
    disputed = words.ALLEEN_BETWIST_CEL if only_disputed(cel, selection) and not rest else ""
    return Cel(
        whole(cel.aantal), printed(now, cel, selection.telwijze, rest=rest), disputed or extra
    )


def _chosen(data: Dataset, now: Dekking, selection: Selection) -> int:
    """Count the activiteiten of what is chosen in the matrix, the disputed too; 0 for no choice."""
    rijen, kolommen = (
        chosen_codes(naam, data, selection) for naam in (now.rij_dimensie, now.kolom_dimensie)
    )
    if not rijen and not kolommen:
        return 0
    cel = now.chosen(rijen, kolommen, heel=selection.telwijze is not Telwijze.VERDEELD)
    return len(cel.activiteiten) + len(cel.extra)


def _lists(view: DekkingView, chosen: int) -> tuple[Lijstdeel, ...]:
    """Return the `chosen` activiteiten of the matrix, and which combinations are empty."""
    if view.leeg:
        return ()
    empty = [Regel(row.tekst, row.reden) for row in view.leegten.rijen]
    reason = view.leegten.reden or ("" if empty else diadeel.GEEN_LEGE)
    if reason and len({row.reden for row in view.leegten.rijen}) <= 1:
        empty = [Regel("", row.tekst) for row in view.leegten.rijen]
    if not empty:
        empty, reason = [Regel("", reason)], ""
    parts = [short_list(view.leegten.titel, empty, noot=reason)]
    if view.paneel.naar:
        panel = view.paneel
        lines = [line(row.naam, row.regel) for row in panel.meldingen]
        noot = " ".join(x for x in (f"{panel.getal} {panel.noot}".strip(), panel.niets) if x)
        parts.insert(
            0, short_list(panel.titel, lines or [Regel("", noot)], noot=noot, totaal=chosen)
        )
    return tuple(parts)
