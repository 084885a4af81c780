"""The words of the first page."""

from collections.abc import Sequence
from typing import Final

from wsd_dash.texts import formats, plaats

ONDERZIN: Final = (
    "Per activiteit is automatisch voorgesteld op welke condities en thema's het werk zich richt, "
    "in twee rondes. Geen commissie heeft die labels bevestigd."
)
WAT_IS_DIT: Final = (
    "Wat de Werkplaatsen Sociaal Domein {werkplaatsen} (samen {leerateliers}) melden in {bronnen}."
)
ZOEK: Final = "Zoek een gemeente"
DEUREN: Final = (
    ("regiokaart", "Open de regiokaart", "Beleid: wat is waar gemeld"),
    ("dekking", "Condities en thema's", "Commissie: wat komt samen voor, wat niet"),
    ("presenteren", "Presenteren", "Zaal: een reeks weergaven"),
)
WAAR: Final = "Waar"
WAAROVER: Final = "Waarover"
HOE_ZEKER: Final = "Hoe zeker"
CONDITIES: Final = "Condities"
THEMAS: Final = "Thema's"
PLAATS_TITEL: Final = "Activiteiten: wat we van de plaats weten"
LABELS_TITEL: Final = "Labels: waar ze op rusten"
PER_GEMEENTE: Final = "Activiteiten per gemeente"
ITEMS_NOOT: Final = (
    "Labels: {labels}. Thema's gelden voor {gebied}. Een label zegt waarop een activiteit zich "
    "richt, niets over omvang, bereik of effect."
)
NIET: Final = "Wat de app niet kan zeggen"
NIET_PUNTEN: Final = (
    "Of werk nog gaande is. De bronnen melden wat er was of zou komen.",
    "Hoeveel er gebeurt. Niet genoemd is niet hetzelfde als niet gedaan.",
    "Of werk effect had, en bij hoeveel mensen. Daarover is niets geteld.",
    "Wat het kostte. Bedragen en uren staan er niet in; dit is geen verantwoording van subsidie.",
)
LEEG_TITEL: Final = "Geen activiteiten bij deze filters"
LEEG: Final = "In de gelezen bronnen staat geen activiteit die bij alle filters past."
WIS: Final = "Wis alle filters"


def sentence(
    n: int,
    projecten: int,
    met_gemeente: int,
    *,
    betekenis: Sequence[str] = plaats.WERK,
    gefilterd: bool = False,
) -> str:
    """Say how many activiteiten are reported, how many are projects, how many have a place."""
    which = plaats.which_gemeente(betekenis)
    head = _head(gefilterd=gefilterd)
    if n == 0:
        return "De bronnen melden geen activiteiten bij deze filters."
    if n == 1:
        kind = ", een project" if projecten else ""
        return (
            f"{head} {formats.activiteiten(n)}{kind}. Het is "
            f"{'bekend' if met_gemeente else 'niet bekend'} {which}."
        )
    known = (
        f"Van geen enkele is bekend {which}."
        if met_gemeente == 0
        else f"Van {formats.number(met_gemeente)} is bekend {which}."
    )
    return (
        f"{head} {formats.activiteiten(n)}, waarvan "
        f"{formats.count(projecten, 'project', 'projecten')}. {known}"
    )


def _head(*, gefilterd: bool) -> str:
    """Begin the sentence; a filter is said, so that nobody reads it as all there is."""
    return "Bij deze filters melden de bronnen" if gefilterd else "De bronnen melden"


def short(n: int, *, gefilterd: bool = False) -> str:
    """Say it in a slide title."""
    return f"{_head(gefilterd=gefilterd)} {formats.activiteiten(n)}"


def where(met_gemeente: int, n: int, gemeenten: int, betekenis: Sequence[str] = plaats.WERK) -> str:
    """Head of the map block: how small a part the map shows."""
    which = plaats.which_gemeente(betekenis)
    if n == 0:
        return "Er is geen activiteit om op de kaart te tonen"
    if n == 1 and met_gemeente == 0:
        return f"De kaart toont de enige activiteit niet: het is niet bekend {which}"
    if n == 1:
        return f"De kaart toont de enige activiteit, in {formats.gemeenten(gemeenten)}"
    if met_gemeente == 0:
        return f"Van geen van de {formats.activiteiten(n)} is bekend {which}"
    part = "een minderheid: " if met_gemeente * 2 < n else ""
    return (
        f"De kaart toont {part}{formats.number(met_gemeente)} van de {formats.activiteiten(n)}, "
        f"in {formats.gemeenten(gemeenten)}"
    )


def most_labelled(most: Sequence[str], least: Sequence[str]) -> str:
    """Head of the labels block: which conditie is labelled most and which least.

    `most` is empty when no conditie has a label that counts.
    """
    if not most:
        return "Geen conditie heeft een label dat meetelt"
    if set(most) == set(least):
        return "Geen conditie springt eruit"
    first = formats.listing([name.lower() for name in most])
    last = formats.listing([name.lower() for name in least])
    verb = "is" if len(most) == 1 else "zijn"
    return f"{first[0].upper()}{first[1:]} {verb} het vaakst gelabeld, {last} het minst"


def how_sure(genoemd: int, totaal: int) -> str:
    """Head of the certainty block: how many labels stand in so many words in a source."""
    if totaal == 0:
        return "Bij deze selectie is geen label voorgesteld"
    if totaal == 1:
        negation = "" if genoemd else "niet "
        return f"Het enige label staat {negation}met zoveel woorden in de bron"
    verb = "staat" if genoemd == 1 else "staan"
    return (
        f"{formats.number(genoemd)} van de {formats.count(totaal, 'label', 'labels')} {verb} met "
        "zoveel woorden in de bron"
    )


LABEL_DELEN: Final = (
    "genoemd in de bron, volgens beide rondes",
    "voorgesteld in beide rondes",
    "voorgesteld in één ronde: betwist",
)


def place_parts(
    regio: int, landelijk: int, betekenis: Sequence[str] = plaats.WERK
) -> tuple[str, str, str]:
    """Name the parts of the place bar."""
    return (
        "gemeente bekend",
        f"alleen een regio ({formats.number(regio)}) of landelijk ({formats.number(landelijk)})",
        plaats.no_place(betekenis),
    )
