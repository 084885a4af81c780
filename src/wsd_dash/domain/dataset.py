"""The data set of one version, joined once and then only read."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

import pandas as pd

from wsd_dash.contract.labels import CODED_LIST
from wsd_dash.contract.schema import Package
from wsd_dash.domain.activiteit import Activiteit, Betrokkene, Locatie, Vindplaats
from wsd_dash.domain.codering import Labels, Oordeel, resolve
from wsd_dash.domain.index import Index
from wsd_dash.domain.perioden import years_of
from wsd_dash.domain.register import (
    Bron,
    Gebied,
    Gemeente,
    Item,
    Leeratelier,
    Organisatie,
    Periode,
    Werkplaats,
    Wijk,
)
from wsd_dash.sources.tables import Tables

T = TypeVar("T")

DIMENSIES = ("conditie", "thema")


@dataclass(frozen=True)
class Dataset:
    """Everything the pages read, keyed on code, in the order of the tables.

    `thema_perioden` are the periods whose list of thema's is coded: where the thema's hold.
    `deelnemers` and `werkgebieden` map a werkplaats to gemeentecodes. `frames` are the tables as
    read, `files` the bytes they were read from by file name: for the data page and downloads.
    """

    version: str
    loaded_at: datetime
    activiteiten: Mapping[str, Activiteit]
    werkplaatsen: Mapping[str, Werkplaats]
    perioden: Mapping[str, Periode]
    thema_perioden: tuple[Periode, ...]
    leerateliers: Mapping[str, Leeratelier]
    condities: Mapping[str, Item]
    themas: Mapping[str, Item]
    bronnen: Mapping[str, Bron]
    gemeenten: Mapping[str, Gemeente]
    gebieden: Mapping[str, Gebied]
    wijken: Mapping[str, Wijk]
    organisaties: Mapping[str, Organisatie]
    deelnemers: Mapping[str, tuple[str, ...]]
    werkgebieden: Mapping[str, tuple[str, ...]]
    frames: Mapping[str, pd.DataFrame] = field(repr=False)
    files: Mapping[str, bytes] = field(repr=False)
    package: Package = field(repr=False)

    @cached_property
    def index(self) -> Index:
        """All activiteiten, with the sets that selecting and counting ask for."""
        return Index(self.activiteiten.values())

    def once(self, name: str, make: Callable[["Dataset"], T]) -> T:
        """Return what `make` reads from this data set alone: made once, then kept under a name."""
        if name not in self._made:
            self._made[name] = make(self)
        return self._made[name]  # type: ignore[no-any-return]  # what `make` gave

    @cached_property
    def _made(self) -> dict[str, Any]:
        return {}

    def label(self, table: str, column: str, code: str) -> str:
        """Return the reader's word for a code, as the contract declares it."""
        return self.package.table(table).column(column).label(code)

    @property
    def items(self) -> Mapping[str, Item]:
        """Condities and thema's together."""
        return {**self.condities, **self.themas}

    def dimensie(self, name: str) -> Mapping[str, Item]:
        """Return the items of `conditie` or `thema`."""
        return self.condities if name == "conditie" else self.themas

    @property
    def peildatum(self) -> str:
        """Month of the newest dated source, as `yyyy-mm`; empty when no source is dated."""
        return max((bron.datum for bron in self.bronnen.values()), default="")

    def known_codes(self) -> Mapping[str, tuple[str, ...]]:
        """Return the codes a selection may hold, per field."""
        return self._known_codes

    @cached_property
    def _known_codes(self) -> Mapping[str, tuple[str, ...]]:
        financiers = dict.fromkeys(
            b.organisatie_id
            for a in self.activiteiten.values()
            for b in a.betrokkenen
            if b.rol == "financier"
        )
        return {
            "werkplaats": tuple(self.werkplaatsen),
            "leeratelier": (*self.leerateliers, "geen"),
            "gemeente": tuple(self.gemeenten),
            "conditie": (*self.condities, "geheel", "geen", "geen-hoofdaccent", "nb"),
            "thema": (*self.themas, "geheel", "geen", "geen-hoofdaccent", "nb"),
            "soort": tuple(dict.fromkeys(a.soort for a in self.activiteiten.values())),
            "kern_of_rand": ("kern", "rand"),
            "programmaperiode": tuple(self.perioden),
            "financier": tuple(financiers),
            "partner": tuple(dict.fromkeys(x.type for x in self.organisaties.values())),
            "bron": tuple(self.bronnen),
            "betekenis": ("uitvoering", "bijeenkomst", "betrokken"),
        }


def build_dataset(tables: Tables, package: Package) -> Dataset:
    """Join checked tables into one data set; trusts the contract, checks nothing again."""
    frames = tables.frames
    bronnen = {r["bron_id"]: _pick(Bron, r) for r in _rows(frames, "bronnen")}
    perioden = {r["periode_id"]: _periode(r) for r in _rows(frames, "perioden")}
    return Dataset(
        version=tables.version,
        loaded_at=tables.loaded_at,
        activiteiten=_activiteiten(frames),
        werkplaatsen={r["werkplaats_id"]: _werkplaats(r) for r in _rows(frames, "werkplaatsen")},
        perioden=perioden,
        thema_perioden=tuple(
            perioden[key]
            for key in dict.fromkeys(
                r["periode_id"] for r in _rows(frames, "themas") if r["lijst"] == CODED_LIST
            )
        ),
        leerateliers={
            r["leeratelier_id"]: _pick(Leeratelier, r) for r in _rows(frames, "leerateliers")
        },
        condities=_items(frames, "condities", "conditie"),
        themas=_items(frames, "themas", "thema"),
        bronnen=bronnen,
        gemeenten={r["gemeentecode"]: _gemeente(r) for r in _rows(frames, "gemeenten")},
        gebieden=_gebieden(frames),
        wijken={r["wijk_id"]: _wijk(r) for r in _rows(frames, "wijken")},
        organisaties={
            r["organisatie_id"]: _pick(Organisatie, r) for r in _rows(frames, "organisaties")
        },
        deelnemers=_codes_per_werkplaats(frames, "deelnemers"),
        werkgebieden=_codes_per_werkplaats(frames, "werkgebieden"),
        frames=frames,
        files=tables.files,
        package=package,
    )


def _rows(frames: Mapping[str, pd.DataFrame], name: str) -> Iterator[dict[str, Any]]:
    frame = frames[name]
    columns = [str(column) for column in frame.columns]
    for values in zip(*(frame[column].tolist() for column in columns), strict=True):
        yield dict(zip(columns, values, strict=True))


def _pick(kind: type[T], row: Mapping[str, Any]) -> T:
    names = kind.__dataclass_fields__  # type: ignore[attr-defined]  # only dataclasses come here
    return kind(**{name: row[name] for name in names})


def _grouped(rows: Iterator[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    groups: dict[str, list[T]] = {}
    for key, value in rows:
        groups.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in groups.items()}


def _activiteiten(frames: Mapping[str, pd.DataFrame]) -> dict[str, Activiteit]:
    def per_activiteit(name: str, kind: type[T]) -> dict[str, tuple[T, ...]]:
        return _grouped((r["activiteit_id"], _pick(kind, r)) for r in _rows(frames, name))

    locaties = per_activiteit("activiteit_locaties", Locatie)
    vindplaatsen = per_activiteit("activiteit_bronnen", Vindplaats)
    betrokkenen = per_activiteit("activiteit_organisaties", Betrokkene)
    oordelen = per_activiteit("coderingen", Oordeel)
    result = {}
    for row in _rows(frames, "activiteiten"):
        key = row["activiteit_id"]
        eigen = oordelen.get(key, ())
        result[key] = Activiteit(
            **{k: v for k, v in row.items() if k != "jaren"},
            jaren=years_of(row["jaren"], row["periode_start"], row["periode_eind"]),
            locaties=locaties.get(key, ()),
            vindplaatsen=vindplaatsen.get(key, ()),
            betrokkenen=betrokkenen.get(key, ()),
            oordelen=eigen,
            uitkomsten={
                (labels, dimensie): resolve(eigen, dimensie=dimensie, labels=labels)
                for labels in Labels
                for dimensie in DIMENSIES
            },
        )
    return result


def _periode(row: Mapping[str, Any]) -> Periode:
    first, last = row["jaar_start"], row["jaar_eind"]
    return Periode(
        row["periode_id"],
        row["werkplaats_id"],
        row["naam"],
        int(first),
        int(last) if pd.notna(last) else int(first),
    )


def _werkplaats(row: Mapping[str, Any]) -> Werkplaats:
    return Werkplaats(
        row["werkplaats_id"],
        row["naam"],
        row["naam_kort"],
        row["deelnemerslijst"] == "bekend",
        row["url"],
    )


def _items(frames: Mapping[str, pd.DataFrame], table: str, dimensie: str) -> dict[str, Item]:
    rows = [r for r in _rows(frames, table) if r.get("lijst", CODED_LIST) == CODED_LIST]
    return {
        r[f"{dimensie}_id"]: Item(
            r[f"{dimensie}_id"],
            dimensie,
            r["naam"],
            r["naam_kort"],
            r["omschrijving"],
            r["valt_niet_onder"],
        )
        for r in sorted(rows, key=lambda r: int(r["volgorde"]))
    }


def _gemeente(row: Mapping[str, Any]) -> Gemeente:
    return Gemeente(
        row["gemeentecode"],
        row["gemeentenaam"],
        row["provincie"],
        float(row["lon"]),
        float(row["lat"]),
        int(row["inwoners"]),
    )


def _wijk(row: Mapping[str, Any]) -> Wijk:
    lon, lat = row["lon"], row["lat"]
    known = pd.notna(lon) and pd.notna(lat)
    return Wijk(
        row["wijk_id"],
        row["naam"],
        row["gemeentecode"],
        float(lon) if known else None,
        float(lat) if known else None,
        row["plaats_bron"],
    )


def _gebieden(frames: Mapping[str, pd.DataFrame]) -> dict[str, Gebied]:
    leden = _grouped((r["gebied_id"], r["gemeentecode"]) for r in _rows(frames, "gebied_gemeenten"))
    return {
        r["gebied_id"]: Gebied(
            r["gebied_id"],
            r["naam"],
            r["soort"],
            r["grens"],
            r["toelichting"],
            leden.get(r["gebied_id"], ()),
        )
        for r in _rows(frames, "gebieden")
    }


def _codes_per_werkplaats(
    frames: Mapping[str, pd.DataFrame], table: str
) -> dict[str, tuple[str, ...]]:
    groups = _grouped((r["werkplaats_id"], r["gemeentecode"]) for r in _rows(frames, table))
    return {key: tuple(dict.fromkeys(codes)) for key, codes in groups.items()}
