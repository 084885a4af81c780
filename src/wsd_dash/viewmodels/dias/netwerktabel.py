"""The tables behind the netwerk: organisaties, and each line between two things."""

from collections.abc import Iterable, Iterator, Sequence

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Kolom, Tabel, Waarde
from wsd_dash.domain.netwerk import Knoop, Netwerk
from wsd_dash.texts import diabespreken as words
from wsd_dash.texts import diatabel, filters
from wsd_dash.viewmodels.dias.tabel import column, own, yes_no

Rijen = Iterator[tuple[Waarde, ...]]


def netwerk_tables(data: Dataset, netwerk: Netwerk, zinnen: Sequence[str]) -> tuple[Tabel, ...]:
    """Return the organisaties, and per organisatie its leerateliers, gemeenten and roles.

    `zinnen` is what the page says beside them.
    """
    kind = column(data, "organisaties", "type")
    counts = ("type_naam", "aantal", "leerateliers", "werkplaatsen", "gemeenten", "verbindt")
    world = (
        column(data, "werkplaatsen", "werkplaats_id", titel=diatabel.KENMERK_WERKPLAATS),
        own("werkplaats_naam"),
        column(data, "leerateliers", "leeratelier_id", titel=diatabel.KENMERK_LEERATELIER),
        own("leeratelier_naam"),
    )
    place = (
        column(data, "gemeenten", "gemeentecode"),
        column(data, "gemeenten", "gemeentenaam"),
    )
    nodes = netwerk.knopen
    return (
        _table(
            data,
            "organisaties",
            words.GENOEMD,
            (kind, *map(own, counts)),
            (_node(data, k) for k in nodes),
        ),
        _table(
            data,
            "per_leeratelier",
            words.WERELDEN,
            (*world, own("aantal")),
            (row for k in nodes for row in _worlds(data, k)),
        ),
        _table(
            data,
            "per_gemeente",
            words.GEMEENTEN,
            (*place, own("aantal")),
            (row for k in nodes for row in _places(data, k)),
        ),
        _table(
            data,
            "per_rol",
            words.ROLLEN,
            (own("rol"), own("rol_naam"), own("aantal")),
            (row for k in nodes for row in _roles(data, k)),
        ),
        Tabel("zinnen", words.ERNAAST, (own("zin"),), tuple((zin,) for zin in zinnen)),
    )


def _table(
    data: Dataset,
    naam: str,
    titel: str,
    kolommen: tuple[Kolom, ...],
    rijen: Iterable[tuple[Waarde, ...]],
) -> Tabel:
    keys = (
        column(data, "organisaties", "organisatie_id", titel=diatabel.KENMERK_ORGANISATIE),
        column(data, "organisaties", "naam", titel=diatabel.NAAM_ORGANISATIE, als="organisatie"),
    )
    return Tabel(naam, titel, (*keys, *kolommen), tuple(rijen))


def _key(data: Dataset, k: Knoop) -> tuple[str, str]:
    return k.organisatie_id, data.organisaties[k.organisatie_id].naam


def _node(data: Dataset, k: Knoop) -> tuple[Waarde, ...]:
    kind = data.organisaties[k.organisatie_id].type
    return (
        *_key(data, k),
        kind,
        data.label("organisaties", "type", kind),
        k.activiteiten,
        len(k.leerateliers),
        len(k.werkplaatsen),
        len(k.gemeenten),
        yes_no(k.verbindt),
    )


def _worlds(data: Dataset, k: Knoop) -> Rijen:
    for (werkplaats, atelier), n in sorted(k.werelden.items()):
        named = data.leerateliers.get(atelier)
        naam = named.naam if named else filters.GEEN_LEERATELIER
        kort = data.werkplaatsen[werkplaats].naam_kort
        yield (*_key(data, k), werkplaats, kort, atelier or None, naam, n)


def _places(data: Dataset, k: Knoop) -> Rijen:
    for code, n in sorted(k.gemeenten.items()):
        yield (*_key(data, k), code, data.gemeenten[code].naam, n)


def _roles(data: Dataset, k: Knoop) -> Rijen:
    for rol, n in sorted(k.rollen.items()):
        yield (*_key(data, k), rol, data.label("activiteit_organisaties", "rol", rol), n)
