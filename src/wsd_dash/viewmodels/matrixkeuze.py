"""Choosing in the matrix: where the link of a cell, row or column leads."""

from dataclasses import dataclass
from urllib.parse import urlencode

from wsd_dash.domain.assen import ASSEN, choose, chosen_codes
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import RESTEN, Dekking
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.adres import href


@dataclass(frozen=True)
class Keuze:
    """Where choices in the matrix lead: the selection, and the view choices to keep."""

    data: Dataset
    dekking: Dekking
    selection: Selection
    weergave: Weergave

    @property
    def rijen(self) -> tuple[str, ...]:
        """The chosen codes of the row dimension."""
        return chosen_codes(self.dekking.rij_dimensie, self.data, self.selection)

    @property
    def kolommen(self) -> tuple[str, ...]:
        """The chosen codes of the column dimension."""
        return chosen_codes(self.dekking.kolom_dimensie, self.data, self.selection)

    def is_chosen(self, rij: str, kolom: str) -> bool:
        """Whether this cell (or head, with one code empty) is among what is chosen."""
        return (rij in self.rijen if rij else not self.rijen) and (
            kolom in self.kolommen if kolom else not self.kolommen
        )

    def href(self, rij: str, kolom: str) -> str:
        """Return the link that chooses a cell, row or column; the current choice again clears."""
        rijen, kolommen = (rij,) if rij else (), (kolom,) if kolom else ()
        if (rijen, kolommen) == (self.rijen, self.kolommen):
            rijen, kolommen = (), ()
        return href("dekking", self._choose(self.selection, rijen, kolommen), self.weergave)

    def zet(self, rij: str, kolom: str) -> str:
        """Return what a cell, row or column chooses, as parameters; an empty one is let go."""
        d = self.dekking
        wanted = self._choose(Selection(), (rij,) if rij else (), (kolom,) if kolom else ())
        params = wanted.to_params()
        fields = (ASSEN[d.rij_dimensie].veld, ASSEN[d.kolom_dimensie].veld)
        return urlencode({name: params.get(name, "") for name in fields}, safe=",")

    def can(self, rij: str, kolom: str) -> bool:
        """Whether a cell or head can be chosen: some remainders are no code of the selection."""
        sides = ((self.dekking.rij_dimensie, rij), (self.dekking.kolom_dimensie, kolom))
        return all(code not in RESTEN or ASSEN[naam].rest_kiesbaar for naam, code in sides)

    def _choose(
        self, selection: Selection, rijen: tuple[str, ...], kolommen: tuple[str, ...]
    ) -> Selection:
        d = self.dekking
        chosen = choose(d.rij_dimensie, self.data, selection, rijen)
        return choose(d.kolom_dimensie, self.data, chosen, kolommen)
