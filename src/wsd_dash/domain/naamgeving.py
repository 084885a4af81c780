"""How the sources name a leeratelier, and in which they do: never whether it began or stopped."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.jaarstap import oldest_first
from wsd_dash.domain.register import Bron, Leeratelier

NO_NAME = frozenset({"leeratelier", "en"})


@dataclass(frozen=True)
class Schrijfwijze:
    """Another way a leeratelier is written, with the bron_ids that do."""

    naam: str
    bronnen: tuple[str, ...]


@dataclass(frozen=True)
class Naamgeving:
    """One leeratelier in the sources: `bronnen` are the bron_ids that name it, oldest first.

    `voor` and `na` count the dated sources of its werkplaats from before the first and after the
    last that names it: a source that is silent says nothing of why.
    """

    leeratelier_id: str
    bronnen: tuple[str, ...]
    voor: int
    na: int
    anders: tuple[Schrijfwijze, ...]
    opmerking: str


def build_naming(dataset: Dataset) -> tuple[Naamgeving, ...]:
    """Return every leeratelier in the order of the data with how the sources name it."""
    frame = dataset.frames["leeratelier_namen"]
    rows = list(
        zip(
            *(frame[name].tolist() for name in ("leeratelier_id", "bron_id", "naam_in_bron")),
            strict=True,
        )
    )
    table = dataset.frames["leerateliers"]
    remarks = dict(zip(table["leeratelier_id"].tolist(), table["opmerking"].tolist(), strict=True))
    return tuple(
        _naming(
            dataset,
            atelier,
            [(bron, naam) for key, bron, naam in rows if key == atelier.leeratelier_id],
            remarks[atelier.leeratelier_id],
        )
        for atelier in dataset.leerateliers.values()
    )


def _naming(
    dataset: Dataset, atelier: Leeratelier, named: Sequence[tuple[str, str]], opmerking: str
) -> Naamgeving:
    bronnen = oldest_first([dataset.bronnen[key] for key in dict.fromkeys(b for b, _ in named)])
    dates = [bron.datum for bron in bronnen if bron.datum]
    own = [b.datum for b in _dated(dataset, atelier.werkplaats_id)]
    return Naamgeving(
        atelier.leeratelier_id,
        tuple(bron.bron_id for bron in bronnen),
        voor=sum(date < dates[0] for date in own) if dates else 0,
        na=sum(date > dates[-1] for date in own) if dates else 0,
        anders=_variants(atelier, named, [bron.bron_id for bron in bronnen]),
        opmerking=opmerking,
    )


def _dated(dataset: Dataset, werkplaats_id: str) -> list[Bron]:
    return [b for b in dataset.bronnen.values() if b.datum and b.werkplaats_id == werkplaats_id]


def _variants(
    atelier: Leeratelier, named: Sequence[tuple[str, str]], order: Sequence[str]
) -> tuple[Schrijfwijze, ...]:
    """Return the ways of writing that differ in words, the oldest first.

    Capitals, signs, the word leeratelier and leaving words out make no other name.
    """
    names: dict[tuple[str, ...], str] = {}
    sources: dict[tuple[str, ...], list[str]] = {}
    own = [_words(atelier.naam), _words(atelier.naam_kort)]
    for bron, naam in sorted(named, key=lambda pair: order.index(pair[0])):
        words = _words(naam)
        if any(_within(words, whole) for whole in own):
            continue
        names.setdefault(words, naam)
        sources.setdefault(words, []).append(bron)
    return tuple(
        Schrijfwijze(naam, tuple(dict.fromkeys(sources[words]))) for words, naam in names.items()
    )


def _words(naam: str) -> tuple[str, ...]:
    return tuple(w for w in re.findall(r"\w+", naam.casefold()) if w not in NO_NAME)


def _within(part: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether all words stand in the whole in this order."""
    rest = iter(whole)
    return all(word in rest for word in part)
