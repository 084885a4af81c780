"""The words of the timeline: how a year is known, and what a source that is silent does not say."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.domain.tijdlijn import Jaarkennis
from wsd_dash.texts import formats

BLOK: Final = (
    "Een blok betekent: een bron noemt de activiteit bij dat jaar. Gemeld in, niet: liep van tot."
)
LEEG_TITEL: Final = "Geen activiteiten op de tijdlijn"
LEEG: Final = "Bij deze filters is er geen activiteit gemeld."
WIS: Final = "Wis alle filters"
VORM: Final = "Toon als"
VORMEN: Final[Mapping[str, str]] = {"": "Tijdlijn", "tabel": "Tabel"}
TITEL: Final = "Activiteiten per leeratelier en jaar"
LEERATELIER: Final = "Leeratelier"
AANTAL: Final = "aantal gemeld"
GEEN_JAAR: Final = "geen jaar bekend"
GEEN_JAAR_UITLEG: Final = "er is geen jaar bekend"
PERIODEN: Final = "Programmaperioden"
GEEN_PERIODE: Final = "De gelezen bronnen noemen van deze werkplaats geen programmaperiode."
GEEN_BRON: Final = "geen gelezen bron uit dit jaar"
STIL: Final = "geen gelezen bron vertelt over dit jaar"
STIL_UITLEG: Final = "geen gelezen bron van deze werkplaats vertelt over dit jaar"
BRON_UITLEG: Final = "verschijnen van een gelezen bron"
LEGENDA: Final = "Zo weten we het jaar"
GEBEURTENIS: Final = "gebeurtenis met datum"
AANGEKONDIGD_UITLEG: Final = "gebeurtenis die alleen is aangekondigd"
PLAN: Final = "plan"
AANGEKONDIGD: Final = "aangekondigd"
DATUM_AFGELEID: Final = "datum afgeleid"
ALLEEN_JAAR: Final = "alleen het jaar is bekend"
IN_DE_BRON: Final = "{jaar}, in de bron “{tekst}”"
ALLE_ACTIVITEITEN: Final = "Toon alle {n}"
KOLOMMEN: Final = ("Activiteit", "Leeratelier", "Jaren", "Zo bekend", "Gebeurtenissen met datum")
JAAR_BASIS: Final[Mapping[str, str]] = {
    "letterlijk": "staat in de bron",
    "afgeleid": "afgeleid uit de tekst",
    "jaar_van_bron": "jaar van de bron",
}
NAMEN: Final = "Leerateliers in de bronnen"
NAMEN_UITLEG: Final = (
    "Een bron die een leeratelier niet noemt, zegt niet dat het nog niet begonnen of gestopt is. "
    "Andere woorden in een bron hoeven geen nieuwe naam te zijn."
)
NAMEN_KOLOMMEN: Final = (
    "Leeratelier",
    "Gemeld in",
    "Ook geschreven als",
    "Opmerking van de makers",
)
ALTIJD: Final = "in elke gelezen nieuwsbrief"
VERBAND: Final = "Van de kennisagenda naar de thema's van nu"
VERBAND_UITLEG: Final = (
    "De {lijst} is niet gecodeerd: er zijn geen activiteiten bij geteld. De thema's van {bereik} "
    "zijn dat wel. Welk thema op welk thema lijkt, staat per regel erbij, met wie dat zegt."
)
VERBAND_KOLOMMEN: Final = ("{lijst}", "Verband", "Thema {bereik}", "Wie zegt dat", "Toelichting")
GEEN_VOORLOPER: Final = "geen voorloper"
GEEN_VERVOLG: Final = "geen vervolg"
LOS: Final = "Ook gemeld, zonder activiteit"
BRON: Final = "Bron: {naam}."
SHORT: Final[Mapping[str, str]] = {"maart": "mrt"}
"""Months whose short form is not their first three letters."""


def sentence(kennis: Jaarkennis, *, jaar: str = "") -> str:
    """Say how many activiteiten are reported and how their years are known; n and unknown always.

    `jaar` is the period chosen, as written; empty for all years.
    """
    if kennis.n == 0:
        return f"Er zijn geen activiteiten gemeld{_over(jaar)}."
    known = [
        (number, text)
        for number, text in (
            (kennis.letterlijk, "staat het jaar in de bron"),
            (kennis.afgeleid, "is het jaar afgeleid"),
            (kennis.jaar_van_bron, "telt het jaar van de bron"),
            (kennis.onbekend, "is geen jaar bekend"),
        )
        if number
    ]
    verb = "is" if kennis.n == 1 else "zijn"
    head = f"Er {verb} {formats.activiteiten(kennis.n)} gemeld{_over(jaar)}"
    if len(known) == 1:
        which = "daarbij" if kennis.n == 1 else f"bij alle {formats.number(kennis.n)}"
        parts = [f"{which} {known[0][1]}"]
    else:
        parts = [f"bij {formats.number(number)} {text}" for number, text in known]
    none = "" if kennis.onbekend else "; zonder jaar: geen"
    return f"{head}: {formats.listing(parts)}{none}."


def _over(jaar: str) -> str:
    return f" over {jaar}" if jaar else ""


def short(kennis: Jaarkennis) -> str:
    """Title of a slide, at most twelve words."""
    return (
        f"{formats.activiteiten(kennis.n)} gemeld; jaar onbekend bij "
        f"{formats.number(kennis.onbekend)}"
    )


def footer(n: int) -> str:
    """Give the n of the page."""
    return f"n = {formats.activiteiten(n)}"


def blocks(number: int, n: int) -> str:
    """Say why there are more blocks than activiteiten; nothing where there are not."""
    if number <= n:
        return ""
    return f"{formats.number(number)} blokken: een activiteit van meer jaren staat er vaker"


def unknown_year(n: int) -> str:
    """Say how many activiteiten without year a filter on years holds back."""
    if n == 0:
        return ""
    verb = "valt" if n == 1 else "vallen"
    return f"{formats.activiteiten(n)} zonder bekend jaar {verb} buiten dit filter"


def events(n: int) -> str:
    """Count the dated events of the activiteiten shown."""
    many = "gebeurtenissen met een datum"
    return formats.count(n, "gebeurtenis met een datum", many) if n else f"Geen {many}"


def more(n: int, *, alle: bool) -> str:
    """Name the link to what has no room; `alle` when nothing has."""
    return formats.activiteiten(n) if alle else f"nog {formats.number(n)}"


def more_rows(n: int) -> str:
    """Say how many leerateliers have no room."""
    names = formats.count(n, "leeratelier past", "leerateliers passen")
    return f"{names} er niet bij. Kies een werkplaats of leeratelier, of kijk in de tabel."


def day(start: str, eind: str) -> str:
    """Write when an event was within its year, short: `7 nov`, `7-10 nov`, `mei`."""
    first, last = _short(start), _short(eind) if eind else ""
    if not last or first == last:
        return first
    if start[:7] == eind[:7]:
        return f"{first.split()[0]}-{last}"
    return f"{first} - {last}"


def _short(value: str) -> str:
    """Write day and month of a partial ISO date; empty where it holds a year alone."""
    day_month = formats.date(value).split()[:-1]
    return (
        " ".join((*day_month[:-1], SHORT.get(day_month[-1], day_month[-1][:3])))
        if day_month
        else ""
    )


def when(start: str, eind: str, *, precisie: str, in_bron: str) -> str:
    """Write when an event was, as precisely as the source says."""
    if precisie == "jaar":
        return f"{start[:4]} ({ALLEEN_JAAR})"
    if "-" not in start:
        return IN_DE_BRON.format(jaar=start, tekst=in_bron) if in_bron else start
    last = formats.date(eind)
    first = formats.date(start)
    return first if not last or first == last else f"{first} tot en met {last}"


def event(moment: str, titel: str, notes: Sequence[str]) -> str:
    """Write one event: when, what, and remarks on its date."""
    marks = [note for note in notes if note]
    return f"{moment}: {titel}" + (f" ({', '.join(marks)})" if marks else "")


def also(n: int) -> str:
    """Stand for the other events of a block: `+2`."""
    return f"+{formats.number(n)}" if n else ""


def reported(dates: Sequence[str], *, voor: int, na: int) -> str:
    """Say when a leeratelier was first or last reported, where not in every source.

    `voor` and `na` count the sources that do not name it; silence never means that it stopped.
    """
    if not dates:
        return ""
    first, last = formats.date(dates[0]), formats.date(dates[-1])
    if voor and na:
        if first == last:
            return f"alleen gemeld in {first}"
        return f"eerst gemeld in {first}, laatst in {last}"
    if na:
        return f"laatst gemeld in {last}"
    return f"eerst gemeld in {first}" if voor else ""


def reported_in(names: Sequence[str], extra: str) -> str:
    """List the sources that name a leeratelier, with what is to be said of it."""
    listed = formats.listing(names)
    return f"{listed}; {extra}" if extra else listed


def written(naam: str, bronnen: Sequence[str]) -> str:
    """Write another spelling with the sources that use it."""
    return f"{naam} ({formats.listing(bronnen)})"


def shown(first: int, n: int) -> str:
    """Say how much of a long table is shown."""
    return f"De eerste {formats.number(first)} van de {formats.activiteiten(n)}."
