"""The small lists an activiteit refers to: werkplaatsen, leerateliers, bronnen, gemeenten."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Werkplaats:
    """A werkplaats; `deelnemers_bekend` says whether a source lists its gemeenten."""

    werkplaats_id: str
    naam: str
    naam_kort: str
    deelnemers_bekend: bool
    url: str


@dataclass(frozen=True)
class Periode:
    """A programme period with its first and last year."""

    periode_id: str
    werkplaats_id: str
    naam: str
    jaar_start: int
    jaar_eind: int


@dataclass(frozen=True)
class Leeratelier:
    """A leeratelier of one werkplaats; `url` is its public page and contact."""

    leeratelier_id: str
    werkplaats_id: str
    naam: str
    naam_kort: str
    url: str


@dataclass(frozen=True)
class Item:
    """A conditie or a professionaliseringsthema that can be coded."""

    item_id: str
    dimensie: str
    naam: str
    naam_kort: str
    omschrijving: str
    valt_niet_onder: str


@dataclass(frozen=True)
class Bron:
    """A source; `datum` is `yyyy-mm` or empty for an undated page."""

    bron_id: str
    titel: str
    naam_kort: str
    soort: str
    werkplaats_id: str
    datum: str
    url: str
    sha256: str


@dataclass(frozen=True)
class Gemeente:
    """A gemeente of today; centre in degrees (EPSG:4326), inhabitants on 1 January 2022."""

    gemeentecode: str
    naam: str
    provincie: str
    lon: float
    lat: float
    inwoners: int


@dataclass(frozen=True)
class Gebied:
    """A region a source names; `gemeenten` serve outline and caveat, never a count."""

    gebied_id: str
    naam: str
    soort: str
    grens: str
    toelichting: str
    gemeenten: tuple[str, ...]


@dataclass(frozen=True)
class Wijk:
    """A wijk a source names as a place of work.

    `lon` and `lat` are its middle in degrees (EPSG:4326), or both `None` where nobody knows it well
    enough; `plaats_bron` says what they rest on, or why they are missing.
    """

    wijk_id: str
    naam: str
    gemeentecode: str
    lon: float | None
    lat: float | None
    plaats_bron: str


@dataclass(frozen=True)
class Organisatie:
    """An organisatie named beside an activiteit; its seat is never a place of work."""

    organisatie_id: str
    naam: str
    type: str
