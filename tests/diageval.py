"""What a slide must keep to, whatever it shows: for the tests of every layer that makes one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from telgeval import Telgeval, links
from wsd_dash.domain.assen import PAREN
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Dia, Lijstdeel, Matrixdeel, Tabeldeel, Tijddeel
from wsd_dash.domain.reeks import Stap
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.dia import DIAPAGINAS, build_dia

VANDAAG = date(2026, 11, 22)
LEEG = Selection(periode=(1999, 1999))
"""A year of which nothing is reported."""
WEERGAVEN = (
    Weergave(),
    Weergave(kaart="tabel", rijen="alle"),
    Weergave(kaart="wijken", maat="partners"),
    Weergave(kaart="zeshoeken", focus="Gelderland", maat="accent-impact"),
    Weergave(naast="bronnen"),
    Weergave(zoek="wijk", vorm="tabel", sorteer="-jaar"),
    Weergave(organisatie="movisie", rol="werk", partnertype="zonder-hogescholen"),
    Weergave(activiteit="plek-voor-meiden"),
)


def dia(
    data: Dataset,
    pagina: str,
    selection: Selection = Selection(),  # noqa: B008 - frozen
    weergave: Weergave = Weergave(),  # noqa: B008 - frozen
) -> Dia:
    """Build the slide of one view."""
    return build_dia(data, Stap(pagina, selection, weergave), today=VANDAAG)


def stappen(*paginas: str) -> st.SearchStrategy[tuple[Telgeval, Stap]]:
    """Draw a data set and a view of one of these pages, or of any."""
    views = st.builds(replace, st.sampled_from(WEERGAVEN), matrix=st.sampled_from(PAREN))
    return st.builds(
        lambda link, pagina, view: (link[0], Stap(pagina, link[1], view)),
        links(),
        st.sampled_from(paginas or DIAPAGINAS),
        views,
    )


def faults(found: Dia) -> Iterator[str]:
    """Yield what is wrong with a slide as such; nothing for a good one."""
    if len(found.titel.split()) > 12:
        yield f"title too long: {found.titel}"
    if not 1 <= len(found.delen) <= 3:
        yield f"{len(found.delen)} parts"
    if not (found.zin and found.voet.filters and found.voet.n and found.voet.bron):
        yield "no sentence, filters, n or source"
    yield from _faulty_parts(found)
    yield from _faulty_tables(found)


def _faulty_parts(found: Dia) -> Iterator[str]:
    for deel in found.delen:
        if isinstance(deel, Lijstdeel) and not 1 <= len(deel.regels) <= 8:
            yield f"{len(deel.regels)} lines in {deel.titel}"
        if isinstance(deel, Tabeldeel) and any(len(r) != len(deel.koppen) for r in deel.rijen):
            yield f"ragged table {deel.titel}"
        if isinstance(deel, Matrixdeel):
            shape = {len(deel.kolommen), len(deel.kolomtotalen), *map(len, deel.cellen)}
            if len(shape) > 1 or len(deel.cellen) != len(deel.rijen) != len(deel.rijtotalen):
                yield f"ragged matrix {deel.titel}"
        if isinstance(deel, Tijddeel):
            marks = [m for rij in deel.rijen for m in rij.momenten]
            if any(not deel.jaren[0] <= m.van < m.tot <= deel.jaren[-1] + 1 for m in marks):
                yield f"mark outside the years of {deel.titel}"


def _faulty_tables(found: Dia) -> Iterator[str]:
    names = [tabel.naam for tabel in found.tabellen]
    if len(set(names)) < len(names) or any(len(x) > 31 or " " in x for x in names):
        yield f"names of tables: {names}"
    for tabel in found.tabellen:
        for told in ([k.naam for k in tabel.kolommen], [k.titel for k in tabel.kolommen]):
            if len(set(told)) < len(told) or not all(told):
                yield f"columns of {tabel.naam}: {told}"
        if any(len(rij) != len(tabel.kolommen) for rij in tabel.rijen):
            yield f"ragged rows in {tabel.naam}"
        if not all(kolom.uitleg for kolom in tabel.kolommen):
            yield f"unexplained column in {tabel.naam}"
