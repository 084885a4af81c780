"""What is known of the place of activiteiten, as tables and lines of a slide."""

from collections.abc import Mapping, Sequence

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Lijstdeel, Regel, Tabel
from wsd_dash.domain.filters import select
from wsd_dash.domain.locaties import GemeenteStand, Plaats, Stand
from wsd_dash.domain.selection import Selection
from wsd_dash.texts import diadeel, diatabel, formats, plaats
from wsd_dash.texts import overzicht as overzichtwoorden
from wsd_dash.texts import regiokaart as words
from wsd_dash.viewmodels.dias.tabel import count_table
from wsd_dash.viewmodels.kaartbuiten import Streken
from wsd_dash.viewmodels.regiokaart import RegiokaartView


def place_table(places: Mapping[Plaats, Sequence[Activiteit]], selection: Selection) -> Tabel:
    """Return how many activiteiten have a gemeente, only a region, the country, or nothing."""
    names = {
        Plaats.GEMEENTE: overzichtwoorden.place_parts(0, 0)[0],
        Plaats.REGIO: words.REGIO,
        Plaats.LANDELIJK: words.LANDELIJK,
        Plaats.ONBEKEND: plaats.no_place(selection.betekenis),
    }
    rows = ((kind.value, names[kind], len(places[kind])) for kind in Plaats)
    return count_table("plaatsen", diatabel.PLAATSEN, rows)


def region_table(data: Dataset, streken: Streken | None) -> tuple[Tabel, ...]:
    """Return the regions sources name with their number; none when no source names one."""
    if streken is None:
        return ()
    codes = {g.naam: key for key, g in data.gebieden.items()}
    rows = ((codes[row.naam], row.naam, row.aantal) for row in streken.rijen)
    return (count_table("streken", diatabel.STREKEN, rows, noot=words.REGIONAAL_UITLEG),)


def participant_part(
    data: Dataset, selection: Selection, view: RegiokaartView, *, zonder_bron: bool
) -> Lijstdeel:
    """Return the participating gemeenten by what is reported there, names of the empty ones first.

    `zonder_bron` says that no source tells of the chosen time: then nothing follows from silence.
    """
    members = [s for s in view.kaart.standen if s.deelnemer]
    if zonder_bron or not members:
        zinnen = view.deelnemers or (diadeel.ZONDER_DEELNEMERS,)
        return Lijstdeel(diadeel.DEELNEMERS, tuple(Regel("", zin) for zin in zinnen))
    kinds = (
        (Stand.DEELNEMEND, diadeel.NIETS_GEMELD),
        (Stand.REGIO, _within(data, selection, members)),
        (Stand.GEMELD, diadeel.WEL_GEMELD),
    )
    lines = tuple(
        Regel(f"{formats.number(len(names))} {text}:", f"{formats.listing(names)}.")
        for kind, text in kinds
        if (names := [s.gemeentenaam for s in members if s.stand is kind])
    )
    unknown = tuple(Regel("", zin) for zin in view.deelnemers[1:])
    return Lijstdeel(diadeel.DEELNEMERS, (*lines, *unknown))


def _within(data: Dataset, selection: Selection, members: Sequence[GemeenteStand]) -> str:
    """Name the regions through which these gemeenten are reported, whatever the map counts."""
    codes = {s.gemeentecode for s in members if s.stand is Stand.REGIO}
    named = {g for a in select(data, selection) for g in a.gebieden(*selection.betekenis)}
    names = [
        g.naam
        for key, g in data.gebieden.items()
        if key in named and codes.intersection(g.gemeenten)
    ]
    return diadeel.DEEL_VAN.format(gebieden=formats.listing(names))
