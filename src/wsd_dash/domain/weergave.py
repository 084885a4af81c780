"""How a page shows a selection: choices that belong in the link but filter nothing."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

KAARTEN = ("zeshoeken", "grenzen", "tabel")
MATRICES = ("conditie-thema", "conditie-leeratelier", "thema-leeratelier")
SORTERINGEN = ("naam", "soort", "leeratelier", "jaar", "plaats")
"""The columns a list of activiteiten can be sorted on; with `-` before it, descending."""
RIJEN = ("alle",)
ZOEK_MAX = 100
TABEL = re.compile("[a-z_]{1,40}")


@dataclass(frozen=True)
class Weergave:
    """View choices of one page.

    `kaart` is empty until a reader chooses: then official boundaries show when they are there.
    `zoek` is free text (at most 100 characters), `activiteit` the activiteit on its own page.
    `sorteer` is one of `SORTERINGEN`, with `-` before it for descending; empty is the order of the
    data. `rijen` is `alle` to show a long list whole. `tabel` is the table on the data page; what
    is no table of the contract shows the first.
    """

    kaart: str = ""
    matrix: str = MATRICES[0]
    zoek: str = ""
    activiteit: str = ""
    sorteer: str = ""
    rijen: str = ""
    tabel: str = ""

    def to_params(self) -> dict[str, str]:
        """Return URL parameters, defaults left out."""
        pairs = ((f.name, getattr(self, f.name), f.default) for f in fields(self))
        return {name: value for name, value, default in pairs if value != default}

    @classmethod
    def from_params(cls, params: Mapping[str, str], *, activiteiten: Iterable[str]) -> "Weergave":
        """Read URL parameters; unknown values give the default."""
        kaart, matrix = params.get("kaart", ""), params.get("matrix", "")
        activiteit, sorteer = params.get("activiteit", ""), params.get("sorteer", "")
        rijen, tabel = params.get("rijen", ""), params.get("tabel", "")
        return cls(
            kaart=kaart if kaart in KAARTEN else "",
            matrix=matrix if matrix in MATRICES else MATRICES[0],
            # the page repeats these words, so hidden signs of a hostile link must not reach it
            zoek="".join(x if x.isprintable() else " " for x in params.get("zoek", "")[:ZOEK_MAX]),
            activiteit=activiteit if activiteit in set(activiteiten) else "",
            sorteer=sorteer if sorteer.removeprefix("-") in SORTERINGEN else "",
            rijen=rijen if rijen in RIJEN else "",
            tabel=tabel if TABEL.fullmatch(tabel) else "",
        )
