"""What every page says around its figures: sentence, filters, footer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.labels import count_labels
from wsd_dash.domain.selection import LIST_FIELDS, Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import filters as words
from wsd_dash.texts import labelstand, stand
from wsd_dash.viewmodels.adres import href


@dataclass(frozen=True)
class Link:
    """A text with the address it leads to; `actief` marks the current choice."""

    tekst: str
    href: str
    actief: bool = False
    noot: str = ""


@dataclass(frozen=True)
class Kop:
    """The page's sentence (title), its short form (at most 12 words) and the sub-sentence.

    `kruimels` are the links above the sentence, from general to particular.
    """

    zin: str
    kort: str
    onderzin: str = ""
    kruimels: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Voet:
    """The footer: n first, then what is left out and which sources."""

    n: str
    delen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chip:
    """One active filter; `weg` is the link that removes it, empty for a default.

    `zet` is what that link takes out of a list (`data-weg`), where it does only that.
    """

    veld: str
    waarde: str
    weg: str = ""
    weg_tekst: str = ""
    zet: str = ""


def active_filters(
    dataset: Dataset,
    selection: Selection,
    weergave: Weergave,
    *,
    pagina: str,
    hoogstens: int | None = None,
) -> tuple[Chip, ...]:
    """Return a chip per filter that narrows the selection, each with a link that removes it.

    Of a list, at most `hoogstens` codes have a chip of their own; one more removes all the others.
    """
    chips: list[Chip] = []

    def add(field: str, value: str, rest: Selection, zet: str = "") -> None:
        label = words.FIELDS[field]
        link = href(pagina, rest, weergave)
        chips.append(Chip(label, value, link, words.remove(label, value), zet))

    for field in LIST_FIELDS:
        codes = getattr(selection, field)
        named = codes[:hoogstens]
        for code in named:
            out = urlencode({f"{field}+": code})
            add(field, code_name(dataset, field, code), selection.drop(field, code), out)
        if more := len(codes) - len(named):
            link = href(pagina, selection.with_value(field, named), weergave)
            label, value = words.FIELDS[field], words.more(more)
            chips.append(Chip(label, value, link, words.remove_more(label, more)))
    if selection.periode:
        add("periode", words.period(selection.periode), selection.without("periode"))
    for field, value in _ways_of_counting(dataset, selection):
        add(field, value, selection.without(field))
    return tuple(chips)


def _ways_of_counting(dataset: Dataset, selection: Selection) -> Iterator[tuple[str, str]]:
    """Yield each field that changes how is counted, with the reader's word for its choice."""
    if selection.betekenis != Selection().betekenis:
        meanings = (
            dataset.label("activiteit_locaties", "betekenis", x) for x in selection.betekenis
        )
        yield "betekenis", words.either(tuple(meanings))
    for field, names in (
        ("labels", words.LABELS),
        ("telwijze", words.TELWIJZE),
        ("themabereik", words.THEMABEREIK),
    ):
        value = getattr(selection, field)
        if value != getattr(Selection(), field):
            yield field, names[value]


def code_name(dataset: Dataset, field: str, code: str) -> str:
    """Return the reader's word for one code of a selection field."""
    if field in {"conditie", "thema"}:
        item = dataset.dimensie(field).get(code)
        return item.naam if item else words.REST[code]
    if field == "leeratelier":
        atelier = dataset.leerateliers.get(code)
        return atelier.naam_kort if atelier else words.GEEN_LEERATELIER
    if field in {"soort", "kern_of_rand"}:
        return dataset.label("activiteiten", field, code)
    if field == "partner":
        return dataset.label("organisaties", "type", code)
    return _named(dataset, field, code)


def _named(dataset: Dataset, field: str, code: str) -> str:
    """Return the name that a table of its own gives a code."""
    if field in {"werkplaats", "bron"}:
        short = dataset.werkplaatsen if field == "werkplaats" else dataset.bronnen
        return short[code].naam_kort
    if field == "programmaperiode":
        return dataset.perioden[code].naam
    return (dataset.gemeenten if field == "gemeente" else dataset.organisaties)[code].naam


def theme_scope(dataset: Dataset) -> str:
    """Return of which werkplaats and period the thema's are: `Arnhem en Nijmegen, 2023-2026`."""
    return labelstand.scope(
        [
            (dataset.werkplaatsen[p.werkplaats_id].naam_kort, p.jaar_start, p.jaar_eind)
            for p in dataset.thema_perioden
        ]
    )


def about_labels(dataset: Dataset) -> str:
    """Return the caution on labels, with the number that a committee confirmed."""
    return stand.labels(count_labels(select(dataset, Selection())).bevestigd)


def label_caution(dataset: Dataset, selection: Selection) -> tuple[str, ...]:
    """Return the caution where a label decides what counts, else nothing (ontwerp §2.3)."""
    chosen = selection.conditie or selection.thema
    return (about_labels(dataset),) if chosen else ()


def describe_selection(dataset: Dataset, selection: Selection, *, skip: Sequence[str] = ()) -> str:
    """Return the active filters as one line of text for a footer, note or export."""
    chips = active_filters(dataset, selection.without(*skip), Weergave(), pagina="")
    return "; ".join(f"{chip.veld.lower()}: {chip.waarde}" for chip in chips)
