"""The drawing of the netwerk as data: three columns of links, and the lines between them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from urllib.parse import urlencode

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import GEEN
from wsd_dash.domain.netwerk import Knoop, Netwerk, Wereld
from wsd_dash.domain.netwerkplan import Lijn, Plan
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import netwerk as words
from wsd_dash.viewmodels.adres import href

PAGINA = "netwerk"
BREED = 1.25
"""Height of a place in the middle column, in rows: names of organisaties may take two lines."""


@dataclass(frozen=True)
class Plek:
    """One place in a column: a link that chooses it, or words; `soort` is its look.

    `soort` is `kop` for the head of a group and `stil` for what connects nothing now; empty for a
    name with lines. `zet` is what the link chooses.
    """

    tekst: str
    sleutel: str = ""
    href: str = ""
    zet: str = ""
    gekozen: bool = False
    soort: str = ""


@dataclass(frozen=True)
class Tekening:
    """Columns from left to right with their heads; `lijnen` hold those left and right.

    `gekozen` are the lines of what is chosen, empty without a choice. `hoogte` is counted in rows
    of one line of text. `stil` are the keys of the names that connect nothing now. `legenda`
    explains what is there.
    """

    koppen: tuple[str, ...]
    kolommen: tuple[tuple[Plek, ...], ...]
    hoogte: float
    lijnen: tuple[tuple[Lijn, ...], tuple[Lijn, ...]]
    gekozen: tuple[tuple[Lijn, ...], tuple[Lijn, ...]]
    stil: tuple[str, ...]
    alt: str
    legenda: tuple[str, ...]
    weggelaten: str


@dataclass(frozen=True)
class Keuze:
    """Where choices lead: the selection and the view choices they keep."""

    data: Dataset
    selection: Selection
    weergave: Weergave

    @property
    def iets(self) -> bool:
        """Whether something in the netwerk is chosen."""
        s = self.selection
        return bool(self.weergave.organisatie or s.leeratelier or s.gemeente)

    def nummer(self, organisatie_id: str) -> int:
        """Return the place of an organisatie in the data: a short key that stays the same."""
        return self._nummers[organisatie_id]

    @cached_property
    def _nummers(self) -> Mapping[str, int]:
        return {key: place for place, key in enumerate(self.data.organisaties)}

    def plek(self, tekst: str, veld: str, code: str, sleutel: str, *, stil: bool) -> Plek:
        """Return a link that chooses one code, or lets go of it."""
        now = self._codes(veld)
        chosen = now == (code,)
        target = "" if chosen else code
        return Plek(
            tekst,
            sleutel,
            self._href(veld, target),
            urlencode({veld: code}),
            chosen,
            "stil" if stil else "",
        )

    def _codes(self, veld: str) -> tuple[str, ...]:
        if veld == "organisatie":
            return (self.weergave.organisatie,)
        return tuple(getattr(self.selection, veld))

    def _href(self, veld: str, code: str) -> str:
        if veld == "organisatie":
            return href(PAGINA, self.selection, replace(self.weergave, organisatie=code))
        codes = (code,) if code else ()
        return href(PAGINA, self.selection.with_value(veld, codes), self.weergave)


def build_drawing(keuze: Keuze, plan: Plan, netwerk: Netwerk, chosen: Netwerk) -> Tekening:
    """Draw those that connect in `netwerk`; `chosen` holds what is chosen of it."""
    data = keuze.data
    connecting = {k.organisatie_id: k for k in netwerk.verbindend}
    drawn = (*plan.organisaties, *plan.hogescholen)
    shown = {key: connecting[key] for key in drawn if key in connecting}
    active = {k.organisatie_id: k for k in chosen.knopen if k.organisatie_id in shown}
    columns = (
        _worlds(keuze, plan, {w for k in shown.values() for w in k.werelden}),
        _parties(keuze, plan, shown),
        tuple(
            keuze.plek(
                data.gemeenten[code].naam,
                "gemeente",
                code,
                f"ng{i}",
                stil=not any(code in k.gemeenten for k in shown.values()),
            )
            for i, code in enumerate(plan.gemeenten)
        ),
    )
    heights = _Heights(columns, plan)
    lines = _lines(shown, heights, plan)
    return Tekening(
        koppen=(words.WERELDEN, words.ORGANISATIES, words.GEMEENTEN),
        kolommen=columns,
        hoogte=max(len(columns[0]), BREED * len(columns[1]), len(columns[2])),
        lijnen=lines,
        gekozen=_lines(_narrowed(active, keuze), heights, plan) if keuze.iets else ((), ()),
        stil=tuple(p.sleutel for column in columns for p in column if p.soort == "stil"),
        alt=words.alt(
            len(shown),
            len({w for k in shown.values() for w in k.werelden if w[1]}),
            len({g for k in shown.values() for g in k.gemeenten}),
        ),
        legenda=_legend(lines, columns),
        weggelaten=words.omitted(plan.weggelaten),
    )


def _worlds(keuze: Keuze, plan: Plan, linked: set[Wereld]) -> tuple[Plek, ...]:
    data = keuze.data
    points: list[Plek] = []
    for i, wereld in enumerate(plan.werelden):
        werkplaats, atelier = wereld
        if not i or plan.werelden[i - 1][0] != werkplaats:
            points.append(Plek(data.werkplaatsen[werkplaats].naam_kort, soort="kop"))
        tekst = data.leerateliers[atelier].naam_kort if atelier else words.ZONDER_ATELIER
        stil = wereld not in linked
        points.append(keuze.plek(tekst, "leeratelier", atelier or GEEN, f"nl{i}", stil=stil))
    return tuple(points)


def _parties(keuze: Keuze, plan: Plan, shown: Mapping[str, Knoop]) -> tuple[Plek, ...]:
    def point(key: str) -> Plek:
        naam = keuze.data.organisaties[key].naam
        sleutel = f"no{keuze.nummer(key)}"
        return keuze.plek(naam, "organisatie", key, sleutel, stil=key not in shown)

    apart = [Plek(words.HOGESCHOLEN, soort="kop")] if plan.hogescholen else []
    return (
        *(point(key) for key in plan.organisaties),
        *apart,
        *(point(key) for key in plan.hogescholen),
    )


class _Heights:
    """The middle of each place in its column, in percentages from the top."""

    def __init__(self, columns: Sequence[Sequence[Plek]], plan: Plan) -> None:
        left, middle, right = (self._middles(column) for column in columns)
        self.werelden = dict(zip(plan.werelden, left, strict=True))
        self.organisaties = dict(zip((*plan.organisaties, *plan.hogescholen), middle, strict=True))
        self.gemeenten = dict(zip(plan.gemeenten, right, strict=True))

    @staticmethod
    def _middles(column: Sequence[Plek]) -> list[float]:
        return [
            round(100 * (i + 0.5) / len(column), 1)
            for i, plek in enumerate(column)
            if plek.soort != "kop"
        ]


def _lines(
    knopen: Mapping[str, Knoop], heights: _Heights, plan: Plan
) -> tuple[tuple[Lijn, ...], tuple[Lijn, ...]]:
    left, right = [], []
    for key, knoop in knopen.items():
        here, apart = heights.organisaties[key], key in plan.hogescholen
        for wereld, n in knoop.werelden.items():
            left.append(Lijn(heights.werelden[wereld], here, n, apart))
        for code, n in knoop.gemeenten.items():
            if code in heights.gemeenten:
                right.append(Lijn(here, heights.gemeenten[code], n, apart))
    return _sorted(left), _sorted(right)


def _sorted(lines: Iterable[Lijn]) -> tuple[Lijn, ...]:
    """Order lines by where they run, so that the picture is the same text every time."""
    return tuple(sorted(lines, key=lambda line: (line.van, line.naar)))


def _narrowed(active: Mapping[str, Knoop], keuze: Keuze) -> dict[str, Knoop]:
    """Keep of chosen activiteiten only the lines that lead to what is chosen."""
    one, gemeenten = keuze.weergave.organisatie, keuze.selection.gemeente
    return {
        key: replace(
            knoop,
            gemeenten={c: n for c, n in knoop.gemeenten.items() if not gemeenten or c in gemeenten},
        )
        for key, knoop in active.items()
        if one in {"", key}
    }


def _legend(
    lines: tuple[tuple[Lijn, ...], tuple[Lijn, ...]], columns: Sequence[Sequence[Plek]]
) -> tuple[str, ...]:
    drawn = [line for side in lines for line in side]
    found = (
        (words.DIK, any(line.aantal > 1 for line in drawn)),
        (words.STREEP, any(line.apart for line in drawn)),
        (words.GRIJS, any(plek.soort == "stil" for column in columns for plek in column)),
    )
    return tuple(text for text, holds in found if holds)
