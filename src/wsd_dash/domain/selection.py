"""The one selection that drives every page: what is filtered, and how labels are counted."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from wsd_dash.domain.codering import Labels


class Telwijze(StrEnum):
    """How an activiteit with several labels counts."""

    HEEL = "heel"
    VERDEELD = "verdeeld"
    HOOFD = "hoofd"


class Themabereik(StrEnum):
    """Whether thema's count only where they hold, or applied afterwards to everything."""

    GELDEN = "gelden"
    ALLE = "alle"


LIST_FIELDS = (
    "werkplaats",
    "leeratelier",
    "gemeente",
    "conditie",
    "thema",
    "soort",
    "kern_of_rand",
    "programmaperiode",
    "financier",
    "partner",
    "bron",
)
BETEKENISSEN = ("uitvoering", "bijeenkomst", "betrokken")
EERSTE_JAAR, LAATSTE_JAAR = 1990, 2100


@dataclass(frozen=True)
class Selection:
    """A point in the cube. Empty tuples mean "everything"; codes only, never reader texts.

    `partner` holds types of organisatie that do the work. `periode` is (first year, last year),
    both included. `betekenis` says which locations make an activiteit belong to a gemeente.
    """

    werkplaats: tuple[str, ...] = ()
    leeratelier: tuple[str, ...] = ()
    gemeente: tuple[str, ...] = ()
    conditie: tuple[str, ...] = ()
    thema: tuple[str, ...] = ()
    soort: tuple[str, ...] = ()
    kern_of_rand: tuple[str, ...] = ()
    programmaperiode: tuple[str, ...] = ()
    financier: tuple[str, ...] = ()
    partner: tuple[str, ...] = ()
    bron: tuple[str, ...] = ()
    periode: tuple[int, int] | None = None
    betekenis: tuple[str, ...] = ("uitvoering",)
    labels: Labels = Labels.BEIDE
    telwijze: Telwijze = Telwijze.HEEL
    themabereik: Themabereik = Themabereik.GELDEN

    def without(self, *names: str) -> "Selection":
        """Return the selection with these fields back at their defaults."""
        defaults = {f.name: f.default for f in fields(self) if f.name in names}
        return replace(self, **defaults)  # type: ignore[arg-type]  # defaults of the same fields

    def with_value(self, name: str, value: object) -> "Selection":
        """Return the selection with one field changed."""
        return replace(self, **{name: value})  # type: ignore[arg-type]  # checked by from_params

    def drop(self, name: str, code: str) -> "Selection":
        """Return the selection without one code of a list field."""
        return self.with_value(name, tuple(x for x in getattr(self, name) if x != code))

    def narrows(self, *apart_from: str) -> bool:
        """Whether a filter on another field than these holds activiteiten back."""
        names = set(LIST_FIELDS).difference(apart_from)
        return self.periode is not None or any(getattr(self, name) for name in names)

    def to_params(self) -> dict[str, str]:
        """Return URL parameters: codes, lists joined by a comma, defaults left out."""
        params: dict[str, str] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if value == field.default:
                continue
            if field.name == "periode":
                params["periode"] = "-".join(str(year) for year in value)
            else:
                params[field.name] = ",".join(value) if isinstance(value, tuple) else value.value
        return params

    @classmethod
    def from_params(
        cls, params: Mapping[str, str], *, known: Mapping[str, Iterable[str]]
    ) -> tuple["Selection", tuple[tuple[str, str], ...]]:
        """Read URL parameters; return the selection and what was ignored as (field, value).

        `known` gives the allowed codes per list field. Other parameters are left to others.
        """
        ignored: list[tuple[str, str]] = []
        chosen: dict[str, object] = {}
        for field in fields(cls):
            text = params.get(field.name, "")
            if not text:
                continue
            if field.name == "periode":
                value: object = _parse_period(text)
            elif field.name in _ENUMS:
                value = _ENUMS[field.name](text)
            else:
                allowed = set(known.get(field.name, ()))
                parts = tuple(dict.fromkeys(x for x in text.split(",") if x))
                ignored += [(field.name, x) for x in parts if x not in allowed]
                value = tuple(x for x in parts if x in allowed) or None
                if value is None and any(x not in allowed for x in parts):
                    continue
            if value is None:
                ignored.append((field.name, text))
            else:
                chosen[field.name] = value
        return cls(**chosen), tuple(ignored)  # type: ignore[arg-type]  # parsed per field above


def _parse_period(text: str) -> tuple[int, int] | None:
    parts = text.split("-")
    if len(parts) > 2 or not all(x.isascii() and x.isdecimal() and len(x) == 4 for x in parts):  # noqa: PLR2004 - years have four digits, a period two ends
        return None
    years = sorted(int(x) for x in parts)
    if years[0] < EERSTE_JAAR or years[-1] > LAATSTE_JAAR:
        return None
    return years[0], years[-1]


def _member(kind: type[StrEnum]) -> Callable[[str], StrEnum | None]:
    members = {member.value: member for member in kind}
    return members.get


_ENUMS: Mapping[str, Callable[[str], StrEnum | None]] = {
    "labels": _member(Labels),
    "telwijze": _member(Telwijze),
    "themabereik": _member(Themabereik),
}
