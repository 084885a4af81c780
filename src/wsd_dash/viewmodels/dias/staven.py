"""Bars of condities and thema's on a slide, with what has no label as visible as what has."""

from collections.abc import Iterable

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Rest
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Staaf, Stavendeel, Tabel
from wsd_dash.domain.filters import in_themabereik
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tellen import total_weights
from wsd_dash.texts import diadeel, diatabel, filters, formats
from wsd_dash.viewmodels.dias.tabel import count_table, whole

TITELS = {
    "conditie": (diadeel.CONDITIES, diatabel.CONDITIES),
    "thema": (diadeel.THEMAS, diatabel.THEMAS),
}


def item_part(
    data: Dataset,
    activiteiten: Iterable[Activiteit],
    selection: Selection,
    dimensie: str,
    *,
    noot: str,
) -> tuple[Stavendeel, Tabel]:
    """Return the bars of one dimension and the table of the same numbers, remainders last.

    Thema's are counted where the selection lets them.
    """
    counted = tuple(activiteiten)
    if dimensie == "thema":
        counted = in_themabereik(counted, data, selection)
    totals = total_weights(counted, dimensie, selection)
    items = data.dimensie(dimensie)
    rows = [(code, item.naam, item.naam_kort) for code, item in items.items()]
    rest = [rest.value for rest in Rest if rest.value in totals]
    rows += [(code, filters.REST[code], filters.REST[code]) for code in rest]
    titel, tabel = TITELS[dimensie]
    bars = tuple(
        Staaf(
            short,
            whole(totals.get(code, 0)),
            formats.number(totals.get(code, 0)),
            item=code if code in items else "",
            onbekend=code == Rest.NB.value,
        )
        for code, _, short in rows
    )
    part = Stavendeel(
        titel,
        diadeel.bars_alt(titel, [(bar.naam, bar.tekst) for bar in bars], noot),
        diadeel.EENHEID,
        bars,
        noot,
    )
    cells = ((code, name, totals.get(code, 0)) for code, name, _ in rows)
    naam = "condities" if dimensie == "conditie" else "themas"
    return part, count_table(naam, tabel, cells, noot=noot)
