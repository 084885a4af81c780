"""What the glossary says: every term of art with its meaning and where a reader meets it."""

from collections.abc import Iterator
from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.register import Item
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import woordenlijst as words
from wsd_dash.texts.woorden_inhoud import CONDITIE
from wsd_dash.texts.woordterm import Term
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Kop, Link, Voet

PAGINA = "woordenlijst"


@dataclass(frozen=True)
class Woord:
    """One entry; `sleutel` is its place on the page, `glyph` the mark of a conditie or thema."""

    sleutel: str
    woord: str
    uitleg: str
    waar: tuple[Link, ...]
    glyph: str = ""


@dataclass(frozen=True)
class Woordgroep:
    """Entries under one heading."""

    sleutel: str
    kop: str
    woorden: tuple[Woord, ...]


@dataclass(frozen=True)
class WoordenlijstView:
    """The page as data; the words are the same for every selection, the links carry it."""

    kop: Kop
    sprongen: tuple[Link, ...]
    groepen: tuple[Woordgroep, ...]
    voet: Voet


@dataclass(frozen=True)
class Uitleg:
    """What a term opens where it stands: its meaning, and the way to all words."""

    sleutel: str
    woord: str
    uitleg: str
    meer: Link


def build_woordenlijst(data: Dataset, selection: Selection, weergave: Weergave) -> WoordenlijstView:
    """Build the glossary."""
    del weergave
    groups = tuple(
        Woordgroep(
            group.sleutel,
            group.kop,
            tuple(_entry(term, selection) for term in _with_items(data, group.termen)),
        )
        for group in words.GROEPEN
    )
    n = sum(len(group.woorden) for group in groups)
    return WoordenlijstView(
        kop=Kop(words.sentence(n), words.short(n), words.ONDERZIN),
        sprongen=tuple(Link(group.kop, f"#{group.sleutel}") for group in groups),
        groepen=groups,
        voet=Voet(words.VOET),
    )


def explain(data: Dataset, selection: Selection, pagina: str) -> tuple[Uitleg, ...]:
    """Return what the terms of one page open in place, in the order of the glossary."""
    wanted = words.OP_PAGINA.get(pagina, ())
    return tuple(
        Uitleg(
            term.sleutel,
            term.woord,
            term.uitleg,
            Link(words.MEER, href(PAGINA, selection, anker=term.sleutel)),
        )
        for group in words.GROEPEN
        for term in _with_items(data, group.termen)
        if term.sleutel in wanted
    )


def _with_items(data: Dataset, terms: tuple[Term, ...]) -> Iterator[Term]:
    """Yield the terms, and after `conditie` and `thema` the items of the data set."""
    for term in terms:
        yield term
        if term.sleutel in words.ITEMGROEPEN:
            values = _values(data) if term.sleutel == CONDITIE else {}
            for item in data.dimensie(term.sleutel).values():
                yield _item(item, values.get(item.item_id, ""))


def _item(item: Item, waarde: str) -> Term:
    meaning = words.item(item.dimensie, item.omschrijving, item.valt_niet_onder, waarde)
    return Term(item.item_id, item.naam, meaning, words.BIJ_ITEMS)


def _values(data: Dataset) -> dict[str, str]:
    frame = data.frames["condities"]
    return dict(zip(frame["conditie_id"], frame["waarde"], strict=True))


def _entry(term: Term, selection: Selection) -> Woord:
    links = []
    for place in term.waar:
        pagina, _, anker = place.partition("#")
        links.append(Link(words.PAGINAS[pagina], href(pagina, selection, anker=anker)))
    is_item = term.waar is words.BIJ_ITEMS
    return Woord(
        term.sleutel, term.woord, term.uitleg, tuple(links), term.sleutel if is_item else ""
    )
