"""The table of labels of gemeenten side by side: what is there, and just as plainly what is not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Cel, cover
from wsd_dash.domain.filters import in_themabereik
from wsd_dash.domain.gemeente import Profiel
from wsd_dash.domain.locaties import Stand
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.vergelijken import Vergelijking
from wsd_dash.texts import dekking as dekkingwoorden
from wsd_dash.texts import filters, formats
from wsd_dash.texts import vergelijken as words
from wsd_dash.viewmodels.paneel import empty_reason


@dataclass(frozen=True)
class Telvak:
    """One count: its number and remark; `soort` is `wel`, `nul` or `niets` (nothing to judge)."""

    tekst: str
    noot: str
    soort: str


@dataclass(frozen=True)
class Telrij:
    """One conditie or thema with a count per gemeente."""

    item: str
    naam: str
    vakken: tuple[Telvak, ...]


@dataclass(frozen=True)
class Telblok:
    """All condities or thema's: n per gemeente first, and last what has no label to count."""

    kop: str
    noot: str
    n: tuple[str, ...]
    rijen: tuple[Telrij, ...]
    rest: tuple[str, ...]


@dataclass(frozen=True)
class _Kolom:
    """The counts of one gemeente along one dimension, and how much is reported there at all.

    `nagegaan` is whether its makers looked there.
    """

    totalen: dict[str, Cel]
    in_bereik: int
    gemeld: int
    nagegaan: bool

    @property
    def te_beoordelen(self) -> int:
        return next((len(cel.te_beoordelen) for cel in self.totalen.values()), 0)


def build_label_blocks(
    data: Dataset, selection: Selection, vergelijking: Vergelijking
) -> tuple[Telblok, ...]:
    """Return the condities and the thema's, counted as this selection counts labels."""
    return (
        _block(
            data,
            selection,
            [_column(p, p.gemeld, data, selection, "conditie") for p in vergelijking.profielen],
            dimensie="conditie",
            head=lambda k: words.judged(k.gemeld, k.te_beoordelen, nagegaan=k.nagegaan),
        ),
        _block(
            data,
            selection,
            [
                _column(p, in_themabereik(p.gemeld, data, selection), data, selection, "thema")
                for p in vergelijking.profielen
            ],
            dimensie="thema",
            head=lambda k: words.in_reach(
                k.in_bereik, k.gemeld, k.te_beoordelen, nagegaan=k.nagegaan
            ),
        ),
    )


def _column(
    profiel: Profiel,
    counted: Sequence[Activiteit],
    data: Dataset,
    selection: Selection,
    dimensie: str,
) -> _Kolom:
    other = "thema" if dimensie == "conditie" else "conditie"
    totals = cover(counted, data, selection, rij=dimensie, kolom=other).rij_totaal
    nagegaan = profiel.stand.stand is not Stand.NIET_NAGEGAAN
    return _Kolom(dict(totals), len(counted), len(profiel.gemeld), nagegaan)


def _block(
    data: Dataset,
    selection: Selection,
    kolommen: Sequence[_Kolom],
    *,
    dimensie: str,
    head: Callable[[_Kolom], str],
) -> Telblok:
    conditie = dimensie == "conditie"
    return Telblok(
        words.CONDITIES if conditie else words.THEMAS,
        filters.LABELS[selection.labels]
        if conditie
        else filters.THEMABEREIK[selection.themabereik],
        tuple(head(k) for k in kolommen),
        tuple(
            Telrij(key, item.naam_kort, tuple(_cell(k, key, selection) for k in kolommen))
            for key, item in data.dimensie(dimensie).items()
        ),
        tuple(_remainder(data, k, dimensie, selection) for k in kolommen),
    )


def _cell(kolom: _Kolom, item: str, selection: Selection) -> Telvak:
    cel = kolom.totalen[item]
    extra = dekkingwoorden.disputed(len(cel.extra)) if cel.extra else ""
    if cel.aantal:
        return Telvak(dekkingwoorden.amount(cel.aantal, selection.telwijze), extra, "wel")
    if not cel.in_bereik:
        reason = words.nothing_to_judge(kolom.gemeld, nagegaan=kolom.nagegaan)
        return Telvak(words.NIETS, reason, "niets")
    reason = empty_reason(cel, selection)
    if reason == dekkingwoorden.not_found(cel) and cel.te_beoordelen:
        reason = words.not_found(len(cel.te_beoordelen))
    return Telvak(dekkingwoorden.NUL, "; ".join(x for x in (reason, extra) if x), "nul")


def _remainder(data: Dataset, kolom: _Kolom, dimensie: str, selection: Selection) -> str:
    """Say how many activiteiten have no label to count, per reason; `geen` for none."""
    parts = [
        f"{dekkingwoorden.amount(cel.aantal, selection.telwijze)} {filters.REST[code]}"
        for code, cel in kolom.totalen.items()
        if code not in data.dimensie(dimensie) and cel.aantal
    ]
    if parts:
        return formats.listing(parts)
    return words.GEEN if kolom.in_bereik else words.NIETS
