"""The shape of a page that only tells: headings with paragraphs, and points that fall short."""

from dataclasses import dataclass

from wsd_dash.viewmodels.pagina import Kop, Link, Voet


@dataclass(frozen=True)
class Afwijking:
    """One point that falls short; `regels` are its cause, effect and measure, each with a name."""

    wat: str
    regels: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Onderdeel:
    """A heading with its paragraphs; with `contact` the address to write to follows."""

    kop: str
    alineas: tuple[str, ...]
    contact: bool = False
    afwijkingen: tuple[Afwijking, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class VerklaringView:
    """A page that is the same for every selection."""

    kop: Kop
    delen: tuple[Onderdeel, ...]
    voet: Voet
