"""A second count of `data/`: from the written tables alone, without any code of the product.

What a link asks for is read from its parameters, by the rules of ontwerp §2 and §7 as plainly as
they can be written: one activiteit at a time, with lists, sets and fractions.
"""

import csv
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from pathlib import Path

Rij = Mapping[str, str]
Params = Mapping[str, str]
"""The parameters of a link: codes, lists joined by a comma, defaults left out."""
CODED_LIST = "2023-2026"
ROUNDS = ("ronde-1", "ronde-2")
SEEN = ("1", "2")
AT_WORK = ("uitvoerder", "partner", "organisator")
FILTERS = (
    "werkplaats",
    "leeratelier",
    "soort",
    "kern_of_rand",
    "gemeente",
    "programmaperiode",
    "financier",
    "partner",
    "bron",
)


class Hertelling:
    """The tables of one folder, and what can be counted in them."""

    def __init__(self, folder: Path) -> None:
        """Read every table of the folder as it is written."""
        self.tables = {path.stem: _read(path) for path in sorted(folder.glob("*.csv"))}

    def rows(self, table: str) -> list[dict[str, str]]:
        """Return the rows of one table."""
        return self.tables[table]

    @cached_property
    def activiteiten(self) -> dict[str, dict[str, str]]:
        """The activiteiten by id, in the order of the table."""
        return {row["activiteit_id"]: row for row in self.rows("activiteiten")}

    def _beside(self, table: str) -> dict[str, list[dict[str, str]]]:
        found: dict[str, list[dict[str, str]]] = {key: [] for key in self.activiteiten}
        for row in self.rows(table):
            found[row["activiteit_id"]].append(row)
        return found

    @cached_property
    def places(self) -> dict[str, list[dict[str, str]]]:
        """The places beside each activiteit."""
        return self._beside("activiteit_locaties")

    @cached_property
    def sources(self) -> dict[str, list[dict[str, str]]]:
        """The sources that report each activiteit."""
        return self._beside("activiteit_bronnen")

    @cached_property
    def organisations(self) -> dict[str, list[dict[str, str]]]:
        """The organisaties beside each activiteit."""
        return self._beside("activiteit_organisaties")

    @cached_property
    def judgements(self) -> dict[str, list[dict[str, str]]]:
        """What each coder said of each activiteit."""
        return self._beside("coderingen")

    @cached_property
    def areas(self) -> dict[str, str]:
        """The kind of each gebied."""
        return {row["gebied_id"]: row["soort"] for row in self.rows("gebieden")}

    @cached_property
    def kinds(self) -> dict[str, str]:
        """The type of each organisatie."""
        return {row["organisatie_id"]: row["type"] for row in self.rows("organisaties")}

    @cached_property
    def dates(self) -> dict[str, str]:
        """The month of each source; empty where it has none."""
        return {row["bron_id"]: row["datum"] for row in self.rows("bronnen")}

    @cached_property
    def periods(self) -> dict[str, dict[str, str]]:
        """The programme periods by id."""
        return {row["periode_id"]: row for row in self.rows("perioden")}

    @cached_property
    def theme_periods(self) -> list[dict[str, str]]:
        """The periods whose thema's are coded."""
        themas = [row for row in self.rows("themas") if row["lijst"] == CODED_LIST]
        return [self.periods[key] for key in {row["periode_id"] for row in themas}]

    @cached_property
    def items(self) -> dict[str, list[str]]:
        """The codes of condities and of coded thema's, in the order of the codebook."""
        themas = [row for row in self.rows("themas") if row["lijst"] == CODED_LIST]
        return {
            "conditie": [row["conditie_id"] for row in _in_order(self.rows("condities"))],
            "thema": [row["thema_id"] for row in _in_order(themas)],
        }

    def years(self, key: str) -> set[int]:
        """Every year the activiteit touches: those of mention, and a period known at both ends."""
        row = self.activiteiten[key]
        years = {int(year) for year in row["jaren"].split(";") if year}
        ends = [int(row[name][:4]) for name in ("periode_start", "periode_eind") if row[name]]
        return years | (set(range(min(ends), max(ends) + 1)) if ends else set())

    def gemeenten(self, key: str, meanings: Sequence[str] = ("uitvoering",)) -> set[str]:
        """Return the distinct gemeenten with one of these meanings."""
        found = {x["gemeentecode"] for x in self.places[key] if x["betekenis"] in meanings}
        return found - {""}

    def place(self, key: str, meanings: Sequence[str]) -> str:
        """Say what is known of the place: `gemeente`, `regio`, `landelijk` or `onbekend`."""
        if self.gemeenten(key, meanings):
            return "gemeente"
        areas = {x["gebied_id"] for x in self.places[key] if x["betekenis"] in meanings} - {""}
        kinds = {self.areas[area] for area in areas}
        if kinds - {"landelijk"}:
            return "regio"
        return "landelijk" if kinds else "onbekend"

    def during(self, key: str, periods: Iterable[Rij]) -> bool:
        """Whether the activiteit is of the werkplaats of one of these periods, and in its years."""
        return any(
            self.activiteiten[key]["werkplaats_id"] == period["werkplaats_id"]
            and any(
                int(period["jaar_start"])
                <= year
                <= int(period["jaar_eind"] or period["jaar_start"])
                for year in self.years(key)
            )
            for period in periods
        )

    def labels(self, key: str, dimensie: str, reading: str) -> tuple[dict[str, int], str]:
        """Return the code per item that counts or, with none, where the activiteit goes."""
        own = [x for x in self.judgements[key] if x["dimensie"] == dimensie]
        if reading == "vastgesteld":
            said = [x for x in own if x["codeur"] == "commissie" and x["status"] == "vastgesteld"]
            counting, needed = said, 1
        else:
            said = [x for x in own if x["codeur"] in ROUNDS]
            counting = [x for x in said if x["basis"] == "genoemd" or reading != "genoemd"]
            needed = 1 if reading == "ruim" else 2
        values = {}
        for item in self.items[dimensie]:
            codes = [int(x["code"]) for x in counting if x["item"] == item and x["code"] in SEEN]
            if len(codes) >= needed:
                values[item] = max(codes) if reading == "ruim" else min(codes)
        if values:
            return values, ""
        whole = {x["codeur"] for x in counting if x["code"] == "geheel"}
        if len(whole) >= needed:
            return {}, "geheel"
        return {}, "nb" if said and all(x["code"] == "nb" for x in said) else "geen"

    def weights(self, key: str, dimensie: str, params: Params) -> dict[str, Fraction]:
        """Return what the activiteit weighs per item, or in the one remainder it falls in."""
        if dimensie not in self.items:
            codes = self.codes(key, dimensie, params) or {"geen"}
            whole = params.get("telwijze") != "verdeeld"
            return dict.fromkeys(codes, Fraction(1, 1 if whole else len(codes)))
        values, rest = self.labels(key, dimensie, params.get("labels", "beide"))
        if rest:
            return {rest: Fraction(1)}
        way = params.get("telwijze", "heel")
        if way == "verdeeld":
            return {item: Fraction(code, sum(values.values())) for item, code in values.items()}
        if way == "hoofd":
            values = {item: code for item, code in values.items() if code == 2}
            return dict.fromkeys(values or ["geen-hoofdaccent"], Fraction(1))
        return dict.fromkeys(values, Fraction(1))

    def codes(self, key: str, dimensie: str, params: Params) -> set[str]:
        """Return what no coder says of an activiteit: its kind, place, years, partners, sources."""
        meanings = params.get("betekenis", "uitvoering").split(",")
        beside = self.organisations[key]
        return {
            "werkplaats": lambda: {self.activiteiten[key]["werkplaats_id"]},
            "leeratelier": lambda: {self.activiteiten[key]["leeratelier_id"]} - {""},
            "soort": lambda: {self.activiteiten[key]["soort"]},
            "kern_of_rand": lambda: {self.activiteiten[key]["kern_of_rand"]},
            "gemeente": lambda: self.gemeenten(key, meanings),
            "jaar": lambda: {str(year) for year in self.years(key)},
            "programmaperiode": lambda: {
                name for name, period in self.periods.items() if self.during(key, [period])
            },
            "financier": lambda: {x["organisatie_id"] for x in beside if x["rol"] == "financier"},
            "partner": lambda: {
                self.kinds[x["organisatie_id"]] for x in beside if x["rol"] in AT_WORK
            },
            "bron": lambda: {x["bron_id"] for x in self.sources[key]},
            "bronjaar": lambda: {self.dates[x["bron_id"]][:4] or "geen" for x in self.sources[key]},
        }[dimensie]()

    def select(self, params: Params) -> list[str]:
        """Return the activiteiten of a link, in the order of the table."""
        return [key for key in self.activiteiten if self._fits(key, params)]

    def where_themas_hold(self, keys: Iterable[str], params: Params) -> list[str]:
        """Return the activiteiten on which thema's count."""
        everywhere = params.get("themabereik", "gelden") == "alle"
        return [key for key in keys if everywhere or self.during(key, self.theme_periods)]

    def totals(self, keys: Iterable[str], dimensie: str, params: Params) -> dict[str, Fraction]:
        """Return the sum of weights per item and remainder."""
        found: dict[str, Fraction] = {}
        for key in keys:
            for code, weight in self.weights(key, dimensie, params).items():
                found[code] = found.get(code, Fraction()) + weight
        return found

    def cells(
        self, keys: Iterable[str], rij: str, kolom: str, params: Params
    ) -> dict[tuple[str, str], Fraction]:
        """Return the sum of weights per combination, remainders included."""
        found: dict[tuple[str, str], Fraction] = {}
        for key in keys:
            for row, v in self.weights(key, rij, params).items():
                for column, w in self.weights(key, kolom, params).items():
                    found[row, column] = found.get((row, column), Fraction()) + v * w
        return found

    def label_kinds(self, keys: Iterable[str]) -> tuple[int, int, int]:
        """Count labels a round sees: named according to both, seen by both, seen by one."""
        named = both = one = 0
        for key in keys:
            for item in (*self.items["conditie"], *self.items["thema"]):
                seen = [
                    x["basis"]
                    for x in self.judgements[key]
                    if x["item"] == item and x["codeur"] in ROUNDS and x["code"] in SEEN
                ]
                named += seen == ["genoemd", "genoemd"]
                both += len(seen) == 2 and seen != ["genoemd", "genoemd"]
                one += len(seen) == 1
        return named, both, one

    def _fits(self, key: str, params: Params) -> bool:
        known = {field: self.codes(key, field, params) or {"geen"} for field in FILTERS}
        known |= {field: set(self.weights(key, field, params)) for field in self.items}
        for field, codes in known.items():
            if field in params and not codes & set(params[field].split(",")):
                return False
        if "periode" in params:
            first, _, last = params["periode"].partition("-")
            if not any(int(first) <= year <= int(last or first) for year in self.years(key)):
                return False
        return "thema" not in params or bool(self.where_themas_hold([key], params))


def _in_order(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(rows, key=lambda row: int(row["volgorde"]))


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))
