"""The map on a slide: what is drawn, the card of each gemeente, and the table behind it."""

from collections.abc import Iterator

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Kaartdeel, Kolom, Tabel
from wsd_dash.domain.kenmerken import Kenmerken
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.domain.maten import beyond_measure
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import ACCENT, Weergave
from wsd_dash.texts import diatabel, formats, plaats
from wsd_dash.texts import kaart as words
from wsd_dash.viewmodels.dias.tabel import column, own, yes_no
from wsd_dash.viewmodels.kaartmaat import measure_words
from wsd_dash.viewmodels.regiokaart import Kaartinhoud

GRENZEN = "grenzen"
VORMEN = (GRENZEN, "zeshoeken", "stippen")
"""The ways in which gemeenten can be drawn; without a choice as the page does: boundaries."""


def map_part(kaart: Kaartinhoud, weergave: Weergave) -> Kaartdeel:
    """Return the map as the page of the map shows it."""
    return Kaartdeel(
        words.legend_title(weergave.maat, kaart.namen),
        kaart.alt,
        kaart.standen,
        vorm=weergave.kaart if weergave.kaart in VORMEN else GRENZEN,
        focus=weergave.focus,
        gekozen=kaart.gekozen or "",
        maat=weergave.maat,
        noten=tuple(_notes(kaart, weergave.maat)),
        maatnaam=kaart.namen.get(weergave.maat.removeprefix(ACCENT), ""),
    )


def _notes(kaart: Kaartinhoud, maat: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the card of each gemeente that has something to tell; `niet nagegaan` has not."""
    for stand in kaart.standen:
        ook = kaart.ook.get(stand.gemeentecode, ())
        if stand.stand is Stand.NIET_NAGEGAAN and not ook:
            continue
        found = kaart.kenmerken.get(stand.gemeentecode)
        lines = (_reported(stand, ook, kaart, maat), *_about(found, kaart))
        yield stand.gemeentecode, lines


def _reported(stand: GemeenteStand, ook: tuple[str, ...], kaart: Kaartinhoud, maat: str) -> str:
    """Say what is reported, as the card of the live map does."""
    one, many, none = words.measure_words(maat, kaart.namen)
    if stand.aantal:
        what = f"{formats.number(stand.aantal)} {one if stand.aantal == 1 else many}"
    elif stand.stand is Stand.GEMELD:
        what = none
    else:
        what = plaats.only_as(ook) or words.STAND[stand.stand]
    member = stand.deelnemer and stand.stand is not Stand.DEELNEMEND
    parts = (
        what,
        words.DEELNEMER if member else "",
        words.AFGELEID if stand.afgeleid and stand.stand is Stand.GEMELD else "",
    )
    return ", ".join(part for part in parts if part)


def _about(found: Kenmerken | None, kaart: Kaartinhoud) -> Iterator[str]:
    if found is None:
        return
    kinds = (found.condities, found.themas, found.leerateliers)
    for kop, ids in zip(words.KENMERKEN, kinds, strict=True):
        if ids:
            yield f"{kop}: {', '.join(kaart.namen[key] for key in ids)}"


def gemeente_table(
    data: Dataset,
    selection: Selection,
    weergave: Weergave,
    standen: tuple[GemeenteStand, ...],
) -> Tabel:
    """Return a row per gemeente; no number where nobody looked or the measure says nothing."""
    beyond = beyond_measure(data, selection, maat=weergave.maat)
    maat = measure_words(data, selection, weergave.maat)
    return Tabel(
        "gemeenten",
        diatabel.GEMEENTEN,
        (
            column(data, "gemeenten", "gemeentecode"),
            column(data, "gemeenten", "gemeentenaam", titel=diatabel.GEMEENTE),
            column(data, "gemeenten", "provincie"),
            own("stand"),
            own("stand_naam"),
            Kolom("aantal", maat.kolom, maat.uitleg),
            own("deelnemer"),
            own("plaats_afgeleid"),
        ),
        tuple(
            (
                s.gemeentecode,
                s.gemeentenaam,
                s.provincie,
                s.stand.value,
                words.STAND[s.stand],
                None if s.stand is Stand.NIET_NAGEGAAN or s.gemeentecode in beyond else s.aantal,
                yes_no(s.deelnemer),
                yes_no(s.afgeleid and s.stand is Stand.GEMELD),
            )
            for s in standen
        ),
        diatabel.GEMEENTEN_NOOT,
    )
