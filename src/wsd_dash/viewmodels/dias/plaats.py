"""What is known of the place of activiteiten, as tables and lines of a slide."""

from collections.abc import Mapping, Sequence

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Lijstdeel, Regel, Tabel
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


def region_table(streken: Streken | None) -> tuple[Tabel, ...]:
    """Return the regions sources name with their number; none when no source names one."""
    if streken is None:
        return ()
    rows = ((row.gebied_id, row.naam, row.aantal) for row in streken.rijen)
    return (count_table("streken", diatabel.STREKEN, rows, noot=words.REGIONAAL_UITLEG),)


def participant_part(data: Dataset, view: RegiokaartView, *, zonder_bron: bool) -> Lijstdeel:
    """Return the participating gemeenten by what is reported there, names of the empty ones first.

    `zonder_bron` says that no source tells of the chosen time: then nothing follows from silence.
    """
    members = [s for s in view.kaart.standen if s.deelnemer]
    if zonder_bron or not members:
        zinnen = view.deelnemers or (diadeel.ZONDER_DEELNEMERS,)
        return Lijstdeel(diadeel.DEELNEMERS, tuple(Regel("", zin) for zin in zinnen))
    kinds = (
        (Stand.DEELNEMEND, diadeel.NIETS_GEMELD),
        (Stand.REGIO, _within(data, members, view.streken)),
        (Stand.GEMELD, diadeel.WEL_GEMELD),
    )
    lines = tuple(
        Regel(f"{formats.number(len(names))} {text}:", f"{formats.listing(names)}.")
        for kind, text in kinds
        if (names := [s.gemeentenaam for s in members if s.stand is kind])
    )
    unknown = tuple(Regel("", zin) for zin in view.deelnemers[1:])
    return Lijstdeel(diadeel.DEELNEMERS, (*lines, *unknown))


def _within(data: Dataset, members: Sequence[GemeenteStand], streken: Streken | None) -> str:
    """Name the regions through which these gemeenten are reported."""
    codes = {s.gemeentecode for s in members if s.stand is Stand.REGIO}
    names = [
        row.naam
        for row in (streken.rijen if streken else ())
        if row.gebied_id and codes.intersection(data.gebieden[row.gebied_id].gemeenten)
    ]
    return diadeel.DEEL_VAN.format(gebieden=formats.listing(names))
