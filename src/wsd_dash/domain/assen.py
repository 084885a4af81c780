"""The dimensions that can be a row or a column: their codes, and how to choose among them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import permutations

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.filters import GEEN, PLAIN, year_sets
from wsd_dash.domain.index import Index, Selected
from wsd_dash.domain.partners import partner_types
from wsd_dash.domain.perioden import overlaps
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.domain.tellen import weight_sets
from wsd_dash.domain.zoeken import sort_key

Gewichten = Mapping[tuple[str, float], int]
"""The activiteiten per code of a dimension and weight they have there."""


@dataclass(frozen=True)
class As:
    """One dimension. `veld` is the field of the selection that chooses its codes.

    `meer`: an activiteit can have several of its codes. `lang`: it has too many for columns.
    `rest_kiesbaar`: what has none of its codes can be chosen too.
    """

    naam: str
    veld: str
    meer: bool = False
    lang: bool = False
    rest_kiesbaar: bool = False

    @property
    def label(self) -> bool:
        """Whether its codes are labels, on which the rounds may differ."""
        return self.naam in DIMENSIES


ASSEN: Mapping[str, As] = {
    x.naam: x
    for x in (
        As("conditie", "conditie", meer=True, rest_kiesbaar=True),
        As("thema", "thema", meer=True, rest_kiesbaar=True),
        As("leeratelier", "leeratelier", lang=True, rest_kiesbaar=True),
        As("werkplaats", "werkplaats"),
        As("gemeente", "gemeente", meer=True, lang=True),
        As("soort", "soort"),
        As("jaar", "periode", meer=True),
        As("programmaperiode", "programmaperiode", meer=True),
        As("financier", "financier", meer=True, lang=True),
        As("partner", "partner", meer=True, lang=True),
        As("bron", "bron", meer=True),
        As("bronjaar", "bron", meer=True, rest_kiesbaar=True),
    )
}
PAREN = tuple(f"{a}-{b}" for a, b in permutations(ASSEN, 2) if ASSEN[a].veld != ASSEN[b].veld)
"""The names of all matrices: row and column."""


def sides(matrix: str) -> tuple[str, str]:
    """Return row and column of a matrix by its name; of two, the long one stands in the rows."""
    rij, kolom = matrix.split("-")
    return (kolom, rij) if ASSEN[kolom].lang and not ASSEN[rij].lang else (rij, kolom)


def weighed(index: Index, naam: str, dataset: Dataset, selection: Selection) -> Gewichten:
    """Return the activiteiten per code and weight; every activiteit is in at least one set.

    Labels weigh as ontwerp §7 says. Elsewhere an activiteit with k codes counts whole in each or,
    with `verdeeld`, 1/k; without any it falls in the remainder `geen`.
    """
    if ASSEN[naam].label:
        return weight_sets(index, naam, selection)
    divided = selection.telwijze is Telwijze.VERDEELD
    codes = _codes(naam, dataset, selection)

    def answers(activiteit: Activiteit) -> Iterable[tuple[str, float]]:
        found = tuple(dict.fromkeys(codes(activiteit))) or (GEEN,)
        weight = 1 / len(found) if divided else 1.0
        return ((code, weight) for code in found)

    place = selection.betekenis if naam == "gemeente" else ()
    return index.sets(("as", naam, place, divided), answers)


def codes_in_play(
    naam: str, dataset: Dataset, selection: Selection, found: Selected
) -> tuple[str, ...]:
    """Return the codes that get a row or column, also those of which nothing is found.

    Condities, thema's, werkplaatsen, periods and sources: all. Leerateliers: those of a werkplaats
    with an activiteit here, and those named. Gemeenten: those with an activiteit here, and the
    deelnemers of the werkplaatsen. Years: from the first to the last. Others: those that occur.
    """
    fixed: Mapping[str, Iterable[str]] = {
        "conditie": dataset.condities,
        "thema": dataset.themas,
        "werkplaats": dataset.werkplaatsen,
        "programmaperiode": dataset.perioden,
        "bron": dataset.bronnen,
        "bronjaar": sorted({b.datum[:4] for b in dataset.bronnen.values() if b.datum}),
    }
    if naam in fixed:
        return tuple(fixed[naam])
    if naam == "jaar":
        years = [int(y) for y, bits in year_sets(found.source).items() if bits & found.bits]
        return tuple(str(y) for y in range(min(years), max(years) + 1)) if years else ()
    sets = weighed(found.source, naam, dataset, selection)
    here = {code for (code, _), bits in sets.items() if bits & found.bits}
    own = found.source.sets("werkplaats", PLAIN["werkplaats"])
    werkplaatsen = {code for code, bits in own.items() if bits & found.bits}
    return _in_order(naam, dataset, here, werkplaatsen)


def _in_order(
    naam: str, dataset: Dataset, here: set[str], werkplaatsen: set[str]
) -> tuple[str, ...]:
    if naam == "leeratelier":
        ateliers = dataset.leerateliers.values()
        return tuple(
            x.leeratelier_id
            for x in ateliers
            if x.werkplaats_id in werkplaatsen or x.leeratelier_id in here
        )
    if naam == "gemeente":
        members = {code for key in werkplaatsen for code in dataset.deelnemers.get(key, ())}
        found = (g for g in dataset.gemeenten.values() if g.gemeentecode in here | members)
        return tuple(g.gemeentecode for g in sorted(found, key=lambda g: sort_key(g.naam)))
    if naam == "financier":
        payers = (dataset.organisaties[key] for key in here - {GEEN})
        return tuple(o.organisatie_id for o in sorted(payers, key=lambda o: sort_key(o.naam)))
    known = [code for code in dataset.known_codes()[naam] if code in here]
    if naam == "partner":
        known.sort(key=lambda code: sort_key(dataset.label("organisaties", "type", code)))
    return tuple(known)


def chosen_codes(naam: str, dataset: Dataset, selection: Selection) -> tuple[str, ...]:
    """Return the codes of a dimension that a selection chooses."""
    if naam == "jaar":
        first, last = selection.periode or (0, -1)
        return tuple(str(year) for year in range(first, last + 1))
    if naam == "bronjaar":
        years = (_year_of(dataset, key) for key in dataset.bronnen if key in selection.bron)
        return tuple(dict.fromkeys(years))
    return tuple(getattr(selection, ASSEN[naam].veld))


def choose(naam: str, dataset: Dataset, selection: Selection, codes: tuple[str, ...]) -> Selection:
    """Return the selection that chooses exactly these codes of a dimension; none lets it go."""
    value: object = codes
    if naam == "jaar":
        years = [int(code) for code in codes]
        value = (min(years), max(years)) if years else None
    elif naam == "bronjaar":
        value = tuple(key for key in dataset.bronnen if _year_of(dataset, key) in codes)
    return selection.with_value(ASSEN[naam].veld, value)


def _year_of(dataset: Dataset, bron_id: str) -> str:
    return dataset.bronnen[bron_id].datum[:4] or GEEN


def _codes(
    naam: str, dataset: Dataset, selection: Selection
) -> Callable[[Activiteit], Iterable[str]]:
    periods = tuple(dataset.perioden.values())
    own: Mapping[str, Callable[[Activiteit], Iterable[str]]] = {
        "gemeente": lambda a: a.gemeenten(*selection.betekenis),
        "jaar": lambda a: (str(year) for year in a.jaren),
        "programmaperiode": lambda a: (
            p.periode_id
            for p in periods
            if p.werkplaats_id == a.werkplaats_id and overlaps(a.jaren, p.jaar_start, p.jaar_eind)
        ),
        "partner": lambda a: partner_types(a, dataset),
        "bronjaar": lambda a: (_year_of(dataset, key) for key in a.bronnen),
    }
    return own.get(naam) or PLAIN[naam]
