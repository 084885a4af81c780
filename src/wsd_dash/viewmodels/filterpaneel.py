"""The filter panel as data: every choice of every field as a link that adds it or takes it away."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import BETEKENISSEN, Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import filters as words
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import code_name
from wsd_dash.viewmodels.schakel import Schakel

OFFERED = (
    "werkplaats",
    "leeratelier",
    "soort",
    "conditie",
    "thema",
    "kern_of_rand",
    "programmaperiode",
    "financier",
    "partner",
    "bron",
)
"""The fields that hold a list, in the order of the panel."""


@dataclass(frozen=True)
class Filtergroep:
    """One field with its choices; without `zet` a choice is a plain link."""

    sleutel: str
    naam: str
    opties: tuple[Schakel, ...]


@dataclass(frozen=True)
class _Doel:
    """Where the choices lead: the page, and what it shows now."""

    data: Dataset
    pagina: str
    selection: Selection
    weergave: Weergave

    def link(self, selection: Selection) -> str:
        return href(self.pagina, selection, self.weergave)


def build_filter_panel(
    data: Dataset,
    selection: Selection,
    weergave: Weergave,
    *,
    pagina: str,
    hide: Collection[str],
) -> tuple[Filtergroep, ...]:
    """Build the panel of one page; `hide` are fields the page shows in another way."""
    doel = _Doel(data, pagina, selection, weergave)
    groups = [_list_group(doel, field) for field in OFFERED if field not in hide]
    if "periode" not in hide:
        groups += _years(doel)
    if "betekenis" not in hide:
        groups.append(_meanings(doel))
    return tuple(groups)


def _list_group(doel: _Doel, field: str) -> Filtergroep:
    chosen = getattr(doel.selection, field)
    options = tuple(
        Schakel(
            code_name(doel.data, field, code),
            doel.link(doel.selection.with_value(field, _toggled(chosen, code))),
            urlencode({f"{field}+": code}),
            f"f-{field}-{i}",
            code in chosen,
        )
        for i, code in enumerate(doel.data.known_codes()[field], start=1)
    )
    return Filtergroep(field, words.FIELDS[field], options)


def _toggled(chosen: Sequence[str], code: str) -> tuple[str, ...]:
    return tuple(x for x in chosen if x != code) if code in chosen else (*chosen, code)


def _years(doel: _Doel) -> list[Filtergroep]:
    """Return the first and the last year as two groups; one end alone is that year."""
    known = {year for a in doel.data.activiteiten.values() for year in a.jaren}
    periode = doel.selection.periode
    years = sorted(known.union(periode or ()))

    def group(key: str, naam: str, end: int) -> Filtergroep:
        def link(year: int) -> Schakel:
            other = periode[1 - end] if periode else year
            wanted = (min(year, other), max(year, other))
            target = doel.link(doel.selection.with_value("periode", wanted))
            chosen = periode is not None and periode[end] == year
            return Schakel(str(year), target, "", f"f-{key}-{year}", chosen)

        every = doel.link(doel.selection.with_value("periode", None))
        free = Schakel(words.ANY_YEAR, every, "", f"f-{key}", periode is None)
        return Filtergroep(key, naam, (free, *map(link, years)))

    return [group("van", words.FIRST_YEAR, 0), group("tot", words.LAST_YEAR, 1)]


def _meanings(doel: _Doel) -> Filtergroep:
    """Return what a place must mean; letting go of the last one gives the default."""
    chosen = doel.selection.betekenis
    links = []
    for code in BETEKENISSEN:
        toggled = tuple(x for x in BETEKENISSEN if (x in chosen) != (x == code))
        wanted = toggled or Selection().betekenis
        target = doel.link(doel.selection.with_value("betekenis", wanted))
        naam = doel.data.label("activiteit_locaties", "betekenis", code)
        links.append(Schakel(naam, target, "", f"f-betekenis-{code}", code in chosen))
    return Filtergroep("betekenis", words.FIELDS["betekenis"], tuple(links))
