"""One reported activiteit with everything that hangs on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from wsd_dash.domain.codering import Labels, Oordeel, Uitkomst


@dataclass(frozen=True)
class Locatie:
    """One place of an activiteit: a gemeente, a gebied or a wijk, and what that place means.

    Exactly one of `gemeentecode`, `gebied_id`, `wijk_id` is filled. `betekenis` is `uitvoering`,
    `bijeenkomst` or `betrokken`; `basis` is `letterlijk` or `afgeleid`.
    """

    gemeentecode: str
    gebied_id: str
    wijk_id: str
    betekenis: str
    basis: str
    naam_in_bron: str
    bron_id: str
    toelichting: str = ""


@dataclass(frozen=True)
class Vindplaats:
    """Where a source reports an activiteit: heading, line numbers and link (may be empty)."""

    bron_id: str
    kop: str
    regels: str
    url: str = ""


@dataclass(frozen=True)
class Betrokkene:
    """An organisatie beside an activiteit, with its role according to a source."""

    organisatie_id: str
    rol: str
    bron_id: str
    toelichting: str = ""


@dataclass(frozen=True)
class Activiteit:
    """One row of `activiteiten` joined with its places, sources, organisaties and judgements.

    `jaren` are all years the activiteit is known to touch (period, else years of mention), sorted;
    `jaar_basis` says how they are known. `uitkomsten` holds, per way of reading the labels and per
    dimension, what the coding rounds amount to.
    """

    activiteit_id: str
    naam: str
    soort: str
    kern_of_rand: str
    werkplaats_id: str
    leeratelier_id: str
    onderdeel_van: str
    voornemen: bool
    periode_start: str
    periode_eind: str
    periode_basis: str
    jaren: tuple[int, ...]
    jaar_basis: str
    financier: str
    omschrijving: str
    opmerking: str
    locaties: tuple[Locatie, ...] = ()
    vindplaatsen: tuple[Vindplaats, ...] = ()
    betrokkenen: tuple[Betrokkene, ...] = ()
    oordelen: tuple[Oordeel, ...] = ()
    uitkomsten: Mapping[tuple[Labels, str], Uitkomst] = field(default_factory=dict, repr=False)

    def uitkomst(self, dimensie: str, *, labels: Labels) -> Uitkomst:
        """Return what the rounds amount to for `conditie` or `thema`."""
        return self.uitkomsten[labels, dimensie]

    def gemeenten(self, *betekenissen: str) -> tuple[str, ...]:
        """Return the distinct gemeentecodes with one of these meanings, in order of the data."""
        codes = (x.gemeentecode for x in self.locaties if x.betekenis in betekenissen)
        return tuple(dict.fromkeys(code for code in codes if code))

    def gebieden(self, *betekenissen: str) -> tuple[str, ...]:
        """Return the distinct gebied_ids with one of these meanings, in order of the data."""
        ids = (x.gebied_id for x in self.locaties if x.betekenis in betekenissen)
        return tuple(dict.fromkeys(i for i in ids if i))

    @property
    def bronnen(self) -> tuple[str, ...]:
        """The bron_ids that report this activiteit."""
        return tuple(x.bron_id for x in self.vindplaatsen)
