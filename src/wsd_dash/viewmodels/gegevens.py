"""What the data page says: the tables, one of them in full, how complete they are, the colofon."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from wsd_dash.contract.schema import Column, Table
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.volledigheid import count_filled, count_gaps
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import formats, stand
from wsd_dash.texts import gegevens as words
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Kop, Link, Voet
from wsd_dash.viewmodels.staven import Staaf

EERSTE = "activiteiten"


@dataclass(frozen=True)
class Kolom:
    """One column in the data dictionary; `waarden` are codes with their reader's words."""

    naam: str
    titel: str
    uitleg: str
    soort: str
    verplicht: str
    waarden: tuple[tuple[str, str], ...]
    verwijst: str


@dataclass(frozen=True)
class Tabelkaart:
    """One table in full: what it holds and its columns; `naam` is its name in the contract."""

    naam: str
    titel: str
    uitleg: str
    feiten: tuple[tuple[str, str], ...]
    kolommen: tuple[Kolom, ...]


@dataclass(frozen=True)
class GegevensView:
    """The data page; it is about all data, whatever the filters."""

    kop: Kop
    filters: str
    feiten: tuple[tuple[str, str], ...]
    tabellen: tuple[Link, ...]
    tabel: Tabelkaart
    gaten: tuple[tuple[str, str], ...]
    gevuld: tuple[Staaf, ...]
    colofon: tuple[tuple[str, str], ...]
    voet: Voet


def build_gegevens(data: Dataset, selection: Selection, weergave: Weergave) -> GegevensView:
    """Build the data page; `weergave.tabel` chooses the table that is shown in full."""
    tables = data.package.tables
    chosen = next((t for t in tables if t.name == weergave.tabel), None)
    table = chosen or data.package.table(EERSTE)
    rows = sum(len(frame) for frame in data.frames.values())
    n = len(data.activiteiten)
    return GegevensView(
        kop=Kop(words.sentence(len(tables), rows), words.short(len(tables)), words.ONDERZIN),
        filters=words.FILTERS if selection != Selection() else "",
        feiten=((words.VERSIE, data.version), (words.GELADEN, _moment(data.loaded_at))),
        tabellen=tuple(
            Link(
                t.title,
                href("gegevens", selection, replace(weergave, tabel=t.name)),
                actief=t.name == table.name,
                noot=formats.number(len(data.frames[t.name])),
            )
            for t in tables
        ),
        tabel=_table_card(data, table),
        gaten=tuple(
            (words.GAT_NAMEN[name], words.of_total(gap.deel, gap.geheel))
            for name, gap in count_gaps(data).items()
        ),
        gevuld=_filled_bars(data),
        colofon=tuple(
            (name, text.format(versie=data.version)) for name, text in words.COLOFON_RIJEN
        ),
        voet=Voet(
            f"n = {formats.activiteiten(n)}",
            (
                words.codes_of(table.title.lower(), data.version),
                stand.sources_read(data.bronnen.values()),
            ),
        ),
    )


def _table_card(data: Dataset, table: Table) -> Tabelkaart:
    return Tabelkaart(
        table.name,
        table.title,
        table.description,
        (
            (words.RIJEN, formats.number(len(data.frames[table.name]))),
            (words.BRON, "; ".join(table.sources)),
            (words.PEILDATUM, formats.date(table.peildatum) or words.ZONDER_PEILDATUM),
            (words.BESTAND, table.path),
        ),
        tuple(_column(data, table, column) for column in table.columns),
    )


def _column(data: Dataset, table: Table, column: Column) -> Kolom:
    target = next((key.table for key in table.foreign_keys if key.columns == (column.name,)), "")
    refers = words.VERWIJST.format(tabel=data.package.table(target).title.lower()) if target else ""
    return Kolom(
        column.name,
        column.title,
        column.description if column.description != column.title else "",
        words.SOORTEN[column.type],
        words.VERPLICHT if column.required else words.MAG_LEEG,
        tuple((c.value, c.label) for c in column.categories),
        refers,
    )


def _filled_bars(data: Dataset) -> tuple[Staaf, ...]:
    table = data.package.table(EERSTE)
    return tuple(
        Staaf(
            table.column(name).title,
            formats.percentage(share.deel, share.geheel),
            round(100 * share.deel / share.geheel, 1) if share.geheel else 0,
            "k-thema",
        )
        for name, share in count_filled(data, EERSTE).items()
    )


def _moment(value: datetime) -> str:
    """Write a moment in Dutch time, with a comma between day and hour."""
    local = value.astimezone(ZoneInfo("Europe/Amsterdam"))
    return f"{formats.date(local.date().isoformat())}, {local:%H.%M}"
