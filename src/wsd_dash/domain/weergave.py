"""How a page shows a selection: choices that belong in the link but filter nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType

from wsd_dash.domain.assen import PAREN

KAARTEN = ("zeshoeken", "grenzen", "stippen", "wijken", "tabel")
STREKEN = ("nederland", "arnhem-nijmegen", "den-haag-leiden", "selectie")
"""What the map can show large, beside a provincie by its name."""
MATEN = ("partners",)
"""What a number on the map can count instead of activiteiten, beside the main accents."""
ACCENT = "accent-"
"""Before the id of a conditie or thema: count the activiteiten with a main accent on it."""
NAAST = ("bronnen",)
MATRICES = ("conditie-thema", "conditie-leeratelier", "thema-leeratelier", "bron-conditie")
"""The matrices one click away; `matrix` is one of `PAREN`, any two dimensions."""
SORTERINGEN = ("naam", "soort", "leeratelier", "jaar", "plaats")
"""The columns a list of activiteiten can be sorted on; with `-` before it, descending."""
RIJEN = ("alle",)
VORMEN = ("tabel",)
"""Another form for what a page draws."""
ZONDER_HOGESCHOLEN = "zonder-hogescholen"
"""Beside the types of organisaties: all but the hogescholen and their lectoraten."""
ROLLEN = ("werk",)
"""Which roles of organisaties count: only those that do the work."""
NO_ORGANISATIES: Mapping[str, str] = MappingProxyType({})
ZOEK_MAX = 100


@dataclass(frozen=True)
class Weergave:
    """View choices of one page.

    `kaart` is empty until a reader chooses: then official boundaries show when they are there.
    `focus` is one of `STREKEN` or the name of a provincie; empty lets the map choose. `maat` is
    one of `MATEN` or `ACCENT` with an item; empty counts activiteiten. `naast` is one of `NAAST`:
    small maps side by side, one for each.
    `zoek` is free text (at most 100 characters), `activiteit` the activiteit on its own page.
    `sorteer` is one of `SORTERINGEN`, with `-` before it for descending; empty is the order of the
    data. `rijen` is `alle` to show a long list whole. `tabel` is the table on the data page;
    empty shows the first. `organisatie` is the one chosen in the netwerk; `partnertype` and `rol`
    say which organisaties count there: a type or `ZONDER_HOGESCHOLEN`, and one of `ROLLEN`.
    `vorm` is one of `VORMEN`; empty is the drawing of a page that also has a table.
    """

    kaart: str = ""
    focus: str = ""
    maat: str = ""
    naast: str = ""
    matrix: str = MATRICES[0]
    zoek: str = ""
    activiteit: str = ""
    sorteer: str = ""
    rijen: str = ""
    tabel: str = ""
    vorm: str = ""
    organisatie: str = ""
    partnertype: str = ""
    rol: str = ""

    def to_params(self) -> dict[str, str]:
        """Return URL parameters, defaults left out."""
        pairs = ((f.name, getattr(self, f.name), f.default) for f in fields(self))
        return {name: value for name, value, default in pairs if value != default}

    @classmethod
    def from_params(
        cls,
        params: Mapping[str, str],
        *,
        activiteiten: Iterable[str],
        tabellen: Iterable[str],
        provincies: Iterable[str] = (),
        items: Iterable[str] = (),
        organisaties: Mapping[str, str] = NO_ORGANISATIES,
    ) -> tuple["Weergave", tuple[tuple[str, str], ...]]:
        """Read URL parameters; return the view and what was ignored as (field, value).

        `items` are the ids of condities and thema's, `organisaties` the type of each organisatie.
        Unknown values give the default. `zoek` is free text: nothing of it is unknown.
        """
        known = {
            "kaart": KAARTEN,
            "focus": (*STREKEN, *provincies),
            "maat": (*MATEN, *(f"{ACCENT}{item}" for item in items)),
            "naast": NAAST,
            "matrix": PAREN,
            "activiteit": activiteiten,
            "sorteer": (*SORTERINGEN, *(f"-{name}" for name in SORTERINGEN)),
            "rijen": RIJEN,
            "tabel": tabellen,
            "vorm": VORMEN,
            "organisatie": organisaties,
            "partnertype": (ZONDER_HOGESCHOLEN, *organisaties.values()),
            "rol": ROLLEN,
        }
        given = {name: params[name] for name in known if params.get(name)}
        chosen = {name: value for name, value in given.items() if value in set(known[name])}
        # the page repeats these words, so hidden signs of a hostile link must not reach it
        zoek = "".join(x if x.isprintable() else " " for x in params.get("zoek", "")[:ZOEK_MAX])
        ignored = tuple(pair for pair in given.items() if pair[0] not in chosen)
        return cls(zoek=zoek, **chosen), ignored
