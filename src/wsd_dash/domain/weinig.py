"""What is seldom named: combinations that are empty or nearly so, and gemeenten without work.

A combination is more notable the more its row and its column are named, each by itself, while the
two are not named together. The measure is what the margins alone would give, minus what there is:

    tekort = rij_aantal * kolom_aantal / alle - gevonden

with all numbers over the activiteiten whose source says enough to judge. It only orders a list; it
is no test, and says nothing of what should be there.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.dekking import Cel, Dekking, cover
from wsd_dash.domain.filters import in_themabereik, select
from wsd_dash.domain.gemeente import own_werkplaatsen, regions_of
from wsd_dash.domain.locaties import gemeente_standen, regional
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.zoeken import sort_key

PAREN = (("conditie", "thema"), ("leeratelier", "conditie"), ("leeratelier", "thema"))
"""The matrices that are looked through: row and column."""
BIJNA, MINSTENS = 1, 3.0
"""A combination with `BIJNA` activiteiten is listed where the margins would give `MINSTENS`."""


@dataclass(frozen=True)
class Gat:
    """One combination that is not or hardly named.

    `gevonden` of `te_beoordelen` activiteiten have both; `gemeld` counts those with too little
    text too. `rij_aantal` and `kolom_aantal` count the row and the column among `alle`, all that
    can be judged. `ruim` is what would be found if a label of one round were enough, `beide` if
    both rounds had to see it.
    """

    rij: str
    kolom: str
    gevonden: int
    te_beoordelen: int
    gemeld: int
    rij_aantal: int
    kolom_aantal: int
    alle: int
    ruim: int
    beide: int

    @property
    def naar_verhouding(self) -> float:
        """What the margins alone would give."""
        return self.rij_aantal * self.kolom_aantal / self.alle if self.alle else 0.0

    @property
    def tekort(self) -> float:
        """How notable it is: what the margins would give, minus what there is."""
        return self.naar_verhouding - self.gevonden


@dataclass(frozen=True)
class Gatengroep:
    """The gaps of one matrix, most notable first.

    `vakken` counts its combinations and `leeg` the empty ones. `nergens` are the labels without a
    single activiteit, `stil` the leerateliers of which none can be judged: neither is repeated
    combination by combination. `n` counts the activiteiten in reach, `te_beoordelen` those judged.
    """

    rij_dimensie: str
    kolom_dimensie: str
    gaten: tuple[Gat, ...]
    vakken: int
    leeg: int
    nergens: tuple[str, ...]
    stil: tuple[str, ...]
    n: int
    te_beoordelen: int


@dataclass(frozen=True)
class StilleGemeente:
    """A participating gemeente without reported work.

    `regionaal` counts work in a region that is or may be around it; `gebieden` are those regions.
    """

    gemeentecode: str
    regionaal: int
    gebieden: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gemeentegroep:
    """The silent gemeenten among `deelnemers`, those without regional work first, then by name.

    `n` counts the activiteiten of the selection, `met_gemeente` those with a known gemeente.
    `zonder_lijst` are the werkplaatsen whose participants are not known.
    """

    gemeenten: tuple[StilleGemeente, ...]
    deelnemers: int
    n: int
    met_gemeente: int
    zonder_lijst: tuple[str, ...]


def find_gaps(dataset: Dataset, selection: Selection, *, rij: str, kolom: str) -> Gatengroep:
    """Return the gaps of one matrix within a selection.

    As on the page of the matrix, a choice inside the matrix only says which gaps are asked for.
    Condities or thema's nobody names leave no gaps, for there is nothing to combine.
    """
    base = selection.without(rij, kolom)
    found = select(dataset, base)
    if "thema" in (rij, kolom):
        found = in_themabereik(found, dataset, base)
    dekking = cover(found, dataset, base, rij=rij, kolom=kolom)
    rijen = _asked(dekking.rijen, getattr(selection, rij))
    kolommen = _asked(dekking.kolommen, getattr(selection, kolom))
    gaps = [_gap(dekking, dekking.cellen[r, k]) for r in rijen for k in kolommen]
    margins = [(rij, rijen, dekking.rij_totaal), (kolom, kolommen, dekking.kolom_totaal)]
    unseen = [
        (naam, code)
        for naam, codes, cells in margins
        for code in codes
        if not _judged(dekking, cells[code])
    ]
    return Gatengroep(
        rij,
        kolom,
        tuple(sorted(filter(_notable, gaps), key=lambda gap: -gap.tekort)),
        vakken=len(gaps),
        leeg=sum(not gap.gevonden for gap in gaps),
        nergens=tuple(code for naam, code in unseen if naam in DIMENSIES),
        stil=tuple(code for naam, code in unseen if naam not in DIMENSIES),
        n=dekking.n,
        te_beoordelen=len(dekking.matrix.te_beoordelen),
    )


def silent_gemeenten(dataset: Dataset, selection: Selection) -> Gemeentegroep:
    """Return the participating gemeenten in which a selection reports nothing."""
    elsewhere = selection.without("gemeente")
    activiteiten = select(dataset, elsewhere)
    members = [
        s
        for s in gemeente_standen(dataset, elsewhere, among=activiteiten)
        if s.deelnemer and s.gemeentecode in (selection.gemeente or (s.gemeentecode,))
    ]
    nearby = regional(activiteiten, dataset, elsewhere)

    silent = sorted((s for s in members if not s.aantal), key=lambda s: sort_key(s.gemeentenaam))
    rows = [_silent(dataset, elsewhere, nearby, s.gemeentecode) for s in silent]
    return Gemeentegroep(
        tuple(sorted(rows, key=lambda row: row.regionaal > 0)),
        deelnemers=len(members),
        n=len(activiteiten),
        met_gemeente=sum(bool(a.gemeenten(*selection.betekenis)) for a in activiteiten),
        zonder_lijst=tuple(
            key
            for key in selection.werkplaats or dataset.werkplaatsen
            if not dataset.deelnemers.get(key)
        ),
    )


def _silent(
    dataset: Dataset, selection: Selection, nearby: Sequence[Activiteit], code: str
) -> StilleGemeente:
    """Count the regional work that may have been here, and name its regions."""
    own, counted, named = own_werkplaatsen(dataset, code), 0, set[str]()
    for activiteit in nearby:
        around, unbounded = regions_of(activiteit, dataset, selection, code)
        if found := around or (unbounded if activiteit.werkplaats_id in own else ()):
            counted += 1
            named.update(gebied.gebied_id for gebied in found)
    return StilleGemeente(code, counted, tuple(key for key in dataset.gebieden if key in named))


def _asked(codes: Sequence[str], chosen: Sequence[str]) -> list[str]:
    return [code for code in codes if not chosen or code in chosen]


def _gap(dekking: Dekking, cel: Cel) -> Gat:
    whole = dekking.matrix.te_beoordelen
    return Gat(
        cel.rij,
        cel.kolom,
        gevonden=len(cel.activiteiten),
        te_beoordelen=len(cel.te_beoordelen),
        gemeld=len(cel.in_bereik),
        rij_aantal=_judged(dekking, dekking.rij_totaal[cel.rij]),
        kolom_aantal=_judged(dekking, dekking.kolom_totaal[cel.kolom]),
        alle=len(whole),
        ruim=len(cel.ruim),
        beide=len(cel.beide),
    )


def _judged(dekking: Dekking, margin: Cel) -> int:
    """Count a whole row or column among the activiteiten that can be judged."""
    return (margin.activiteiten.bits & dekking.matrix.te_beoordelen.bits).bit_count()


def _notable(gap: Gat) -> bool:
    """Whether a combination is empty or nearly so, while its row and its column are not."""
    if not gap.gevonden:
        return gap.naar_verhouding > 0
    return gap.gevonden <= BIJNA and gap.naar_verhouding >= MINSTENS
