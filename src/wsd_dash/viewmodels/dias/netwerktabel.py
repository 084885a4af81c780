"""The tables behind the netwerk: organisaties, and each line between two things."""

from collections.abc import Callable, Iterator, Sequence

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
    kinds: tuple[tuple[str, str, tuple[Kolom, ...], Callable[[Dataset, Knoop], Rijen]], ...] = (
        ("organisaties", words.GENOEMD, _node_columns(data), _node),
        ("per_leeratelier", words.WERELDEN, _world_columns(data), _worlds),
        ("per_gemeente", words.GEMEENTEN, _place_columns(data), _places),
        ("per_rol", words.ROLLEN, (own("rol"), own("rol_naam"), own("aantal")), _roles),
    )
    keys = (
        column(data, "organisaties", "organisatie_id", titel=diatabel.KENMERK_ORGANISATIE),
        column(data, "organisaties", "naam", titel=diatabel.NAAM_ORGANISATIE, als="organisatie"),
    )
    return (
        *(
            Tabel(
                naam,
                titel,
                (*keys, *columns),
                tuple((*_key(data, k), *row) for k in netwerk.knopen for row in rows(data, k)),
            )
            for naam, titel, columns, rows in kinds
        ),
        Tabel("zinnen", words.ERNAAST, (own("zin"),), tuple((zin,) for zin in zinnen)),
    )


def _node_columns(data: Dataset) -> tuple[Kolom, ...]:
    counts = ("type_naam", "aantal", "leerateliers", "werkplaatsen", "gemeenten", "verbindt")
    return (column(data, "organisaties", "type"), *map(own, counts))


def _world_columns(data: Dataset) -> tuple[Kolom, ...]:
    return (
        column(data, "werkplaatsen", "werkplaats_id", titel=diatabel.KENMERK_WERKPLAATS),
        own("werkplaats_naam"),
        column(data, "leerateliers", "leeratelier_id", titel=diatabel.KENMERK_LEERATELIER),
        own("leeratelier_naam"),
        own("aantal"),
    )


def _place_columns(data: Dataset) -> tuple[Kolom, ...]:
    return (
        column(data, "gemeenten", "gemeentecode"),
        column(data, "gemeenten", "gemeentenaam", titel=diatabel.GEMEENTE),
        own("aantal"),
    )


def _key(data: Dataset, k: Knoop) -> tuple[str, str]:
    return k.organisatie_id, data.organisaties[k.organisatie_id].naam


def _node(data: Dataset, k: Knoop) -> Rijen:
    kind = data.organisaties[k.organisatie_id].type
    yield (
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
        yield werkplaats, data.werkplaatsen[werkplaats].naam_kort, atelier or None, naam, n


def _places(data: Dataset, k: Knoop) -> Rijen:
    for code, n in sorted(k.gemeenten.items()):
        yield code, data.gemeenten[code].naam, n


def _roles(data: Dataset, k: Knoop) -> Rijen:
    for rol, n in sorted(k.rollen.items()):
        yield rol, data.label("activiteit_organisaties", "rol", rol), n
