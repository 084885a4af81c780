"""The state of the sources and the fixed cautions that stand beside numbers."""

from collections.abc import Iterable
from datetime import date

from wsd_dash.domain.register import Bron
from wsd_dash.texts import formats

OUD_NA_MAANDEN = 12
LABELS = (
    "Labels zijn automatisch voorgesteld, in twee rondes; geen commissie heeft ze bevestigd. "
    "Overeenstemming zegt iets over herhaalbaarheid, niet over juistheid."
)
LABELS_BEVESTIGD = (
    "Labels zijn automatisch voorgesteld, in twee rondes; een commissie heeft er {n} bevestigd. "
    "Overeenstemming zegt iets over herhaalbaarheid, niet over juistheid."
)
KAART = (
    "De kaart zegt niet hoeveel er gebeurt. Gebruik haar niet om gemeenten te vergelijken op "
    "aantallen."
)
MATRIX = (
    "Een getal telt activiteiten waarin beide voorkomen. Het zegt niets over omvang, bereik of "
    "effect. Leeg betekent: niet gevonden in deze bronnen. Niet: hier moet iets gebeuren."
)
GEEN_SUBSIDIE = (
    "Bedragen, uren en aantallen deelnemers zijn hier niet geteld. Dit is geen verantwoording van "
    "subsidie."
)
DAARNA = "Wat daarna gebeurde, staat hier niet in."
GEEN_STAND = "Stand van de bronnen: geen bron draagt een datum."


def state_of_sources(peildatum: str, *, today: date) -> str:
    """Say up to which month the sources go, and that they are old after twelve months.

    Empty means no source is dated. A source known by its year only may be of its last month.
    """
    if not peildatum:
        return GEEN_STAND
    text = f"Stand van de bronnen: {formats.date(peildatum)}."
    year, month = (int(part) for part in f"{peildatum}-12".split("-")[:2])
    age = (today.year - year) * 12 + today.month - month
    return f"{text} {DAARNA}" if age > OUD_NA_MAANDEN else text


def labels(bevestigd: int) -> str:
    """Return the caution that stands wherever labels are counted (ontwerp §2.3)."""
    return LABELS_BEVESTIGD.format(n=formats.number(bevestigd)) if bevestigd else LABELS


def sources_read(bronnen: Iterable[Bron]) -> str:
    """Say which sources were read: `4 nieuwsbrieven (mei 2021 - juli 2024) en 1 webpagina ...`."""
    groups: dict[bool, list[str]] = {True: [], False: []}
    for bron in bronnen:
        groups[bron.soort == "nieuwsbrief"].append(bron.datum)
    letters, pages = groups[True], groups[False]
    parts = []
    if letters:
        parts.append(formats.count(len(letters), "nieuwsbrief", "nieuwsbrieven") + _span(letters))
    if pages:
        parts.append(formats.count(len(pages), "webpagina", "webpagina's") + _span(pages))
    return formats.listing(parts) or "geen bronnen"


def _span(dates: Iterable[str]) -> str:
    """Say from when to when, or that there is no date."""
    dated = sorted(date for date in dates if date)
    if not dated:
        return " zonder datum"
    first, last = formats.date(dated[0]), formats.date(dated[-1])
    return f" ({first})" if first == last else f" ({first} - {last})"
