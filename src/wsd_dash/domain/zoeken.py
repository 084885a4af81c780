"""Searching activiteiten by word: without regard for case, accents or punctuation."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

import pandas as pd

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.index import selected

GEMEENTE_NAMEN = ("officieel", "gangbaar", "opgeheven")
"""Kinds of name that stand for the whole gemeente; a place inside it counts only when named."""
SIGNS = {ord("€"): "e"}
"""Signs that stand for a letter in a name of a source (`Zakg€ldProj€ct`)."""


def fold(text: str) -> str:
    """Reduce text to lower-case words without accents, separated by single spaces."""
    parts = unicodedata.normalize("NFKD", text.translate(SIGNS).casefold())
    bare = "".join(char for char in parts if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W_]+", bare))


def sort_key(text: str) -> str:
    """Return the folded text without the `'s` or `'t` a Dutch place name may start with."""
    folded = fold(text)
    return folded[2:] if text.startswith(("'s-", "'t ", "’s-", "’t ")) else folded  # noqa: RUF001  # both apostrophes occur


def search(
    activiteiten: Iterable[Activiteit], dataset: Dataset, *, zoek: str
) -> tuple[Activiteit, ...]:
    """Return the activiteiten in which every word of `zoek` occurs, in the order given.

    A word may be part of a longer one, as Dutch writes compounds in one. Nothing but signs finds
    everything, like nothing at all.
    """
    words = fold(zoek).split()
    if not words:
        return selected(activiteiten)
    texts = search_texts(dataset)
    return tuple(a for a in activiteiten if all(w in texts[a.activiteit_id] for w in words))


def search_texts(dataset: Dataset) -> Mapping[str, str]:
    """Return per activiteit_id the folded text that is searched.

    Name, description, heading in the source, leeratelier, organisaties, gemeenten, wijken and
    gebieden, each also by the names the sources use.
    """
    gemeenten = _names(dataset.frames["gemeente_namen"], "gemeentecode", soorten=GEMEENTE_NAMEN)
    organisaties = _names(dataset.frames["organisatie_namen"], "organisatie_id")
    leerateliers = _names(dataset.frames["leeratelier_namen"], "leeratelier_id")

    def texts(a: Activiteit) -> Iterable[str]:
        yield from (a.naam, a.omschrijving)
        yield from (v.kop for v in a.vindplaatsen)
        if a.leeratelier_id:
            yield dataset.leerateliers[a.leeratelier_id].naam
            yield from leerateliers.get(a.leeratelier_id, ())
        for b in a.betrokkenen:
            yield dataset.organisaties[b.organisatie_id].naam
            yield from organisaties.get(b.organisatie_id, ())
        for x in a.locaties:
            yield x.naam_in_bron
            if x.gemeentecode:
                yield dataset.gemeenten[x.gemeentecode].naam
                yield from gemeenten.get(x.gemeentecode, ())
            elif x.gebied_id:
                yield dataset.gebieden[x.gebied_id].naam
            else:
                yield dataset.wijken[x.wijk_id].naam

    return {
        a.activiteit_id: " ".join(fold(text) for text in texts(a))
        for a in dataset.activiteiten.values()
    }


def _names(frame: pd.DataFrame, key: str, *, soorten: tuple[str, ...] = ()) -> dict[str, list[str]]:
    kinds = frame["soort"].tolist() if soorten else [""] * len(frame)
    rows = zip(frame[key].tolist(), frame["naam_in_bron"].tolist(), kinds, strict=True)
    names: dict[str, list[str]] = {}
    for code, name, kind in rows:
        if not soorten or kind in soorten:
            names.setdefault(code, []).append(name)
    return names
