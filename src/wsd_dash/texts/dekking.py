"""The words of the page on condities and thema's: its sentence, its effects and its matrix."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.domain.assen import ASSEN
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dekking import Cel, Dekking
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.texts import dekkingassen, formats
from wsd_dash.texts.dekkingassen import AS

KEER: Final = dekkingassen.KEER
WELKE_MATRIX: Final = "Wat tegen wat?"
LABELS_NAAM: Final[Mapping[Labels, str]] = {
    Labels.GENOEMD: "Genoemd",
    Labels.BEIDE: "Beide rondes",
    Labels.RUIM: "Minstens één ronde",
    Labels.VASTGESTELD: "Bevestigd",
}
LABELS_KNOP: Final[Mapping[Labels, str]] = {
    Labels.GENOEMD: "genoemd in de bron",
    Labels.BEIDE: "beide rondes",
    Labels.RUIM: "minstens één ronde",
    Labels.VASTGESTELD: "bevestigd ({n})",
}
TELWIJZE_NAAM: Final[Mapping[Telwijze, str]] = {
    Telwijze.HEEL: "Overal volledig",
    Telwijze.VERDEELD: "Verdeeld",
    Telwijze.HOOFD: "Alleen hoofdaccent",
}
TELWIJZE_KNOP: Final[Mapping[Telwijze, str]] = {
    Telwijze.HEEL: "overal volledig",
    Telwijze.VERDEELD: "verdeeld",
    Telwijze.HOOFD: "alleen hoofdaccent",
}
THEMABEREIK_KNOP: Final[Mapping[Themabereik, str]] = {
    Themabereik.GELDEN: "waar ze gelden",
    Themabereik.ALLE: "achteraf op alle",
}
VOLGENS: Final[Mapping[Labels, str]] = {
    Labels.GENOEMD: " volgens de bron zelf",
    Labels.BEIDE: "",
    Labels.RUIM: " volgens minstens één ronde",
    Labels.VASTGESTELD: " op grond van bevestigde labels",
}
KERN_EN_RAND: Final = "Kern en rand"
TE_WEINIG: Final = "te weinig tekst"
GEEN_ACTIVITEIT: Final = "-"
NUL: Final = "0"
LEGENDA: Final = "Activiteiten per cel:"
EXTRA: Final = "+1: extra bij één ronde (betwist)"
ALLEEN_BETWIST: Final = "streep: alleen betwiste labels, {cellen}"
ALLEEN_BETWIST_CEL: Final = "alleen betwist"
EXTRA_CEL: Final = "betwist"
"""What a screen reader hears after the +1 in a cell."""
ZONDER_LABELS: Final = "Geteld is wat de bronnen melden. Wat niet is opgeschreven, staat hier niet."
WEINIG_GENOEMD: Final = "Weinig genoemd: de lege plekken in zinnen voor het verslag"
WERKBLAD: Final = "Werkblad: de betwiste labels om samen te bespreken"
LEEG_TITEL: Final = "Geen activiteiten bij deze filters"
LEEG: Final = "In de gelezen bronnen staat geen activiteit die bij alle filters past."
LEEG_BEREIK: Final = (
    "Bij deze filters past geen activiteit waarvoor de thema's golden. Kies 'achteraf op alle' of "
    "wis de filters."
)
GEEN_TELLING: Final = "Geen activiteiten om te tellen"
LAAGSTE_IN_BEELD: Final = 0.05
NAMED: Final = 2
WHOLE: Final = "alles"


def amount(value: float, telwijze: Telwijze) -> str:
    """Write what stands in a cell; parts of divided activiteiten get one decimal."""
    if telwijze is not Telwijze.VERDEELD:
        return formats.number(value, decimals=0)
    if 0 < value < LAAGSTE_IN_BEELD:
        return "< 0,1"
    return formats.number(value)


def sentence(dekking: Dekking, selection: Selection) -> str:
    """Say how many activiteiten have both labels, what is empty and what is unknown."""
    if not dekking.n:
        return "Bij deze filters zijn er geen activiteiten om te tellen."
    k, n = len(dekking.matrix.activiteiten), dekking.n
    rest = empties(len(dekking.leeg), len(dekking.vakken))
    return f"{_have(k, n)}{_what(dekking, selection)}{rest}.{_unknown(dekking)}"


def _what(dekking: Dekking, selection: Selection) -> str:
    """Name both sides; who says so and the accent belong to the labels only."""
    names = (dekking.rij_dimensie, dekking.kolom_dimensie)
    rij, kolom = (AS[x].met for x in names)
    zo = VOLGENS[selection.labels]
    accent = " als hoofdaccent" if selection.telwijze is Telwijze.HOOFD else ""
    if all(ASSEN[x].label for x in names):
        return f"{zo} {rij} én {kolom}{accent}"
    if ASSEN[names[0]].label:
        return f" {kolom} én{zo} {rij}{accent}"
    if ASSEN[names[1]].label:
        return f" {rij} én{zo} {kolom}{accent}"
    return f" {rij} én {kolom}"


def _unknown(dekking: Dekking) -> str:
    """Say of how many activiteiten the sources tell too little to give them labels."""
    n = dekking.n
    k = n - len(dekking.matrix.te_beoordelen)
    if not k or not any(ASSEN[x].label for x in (dekking.rij_dimensie, dekking.kolom_dimensie)):
        return ""
    whom = "Daarbij" if n == 1 else f"Bij {'alle ' if k == n else ''}{formats.number(k)}"
    return f" {whom} is er te weinig tekst."


def _have(k: int, n: int) -> str:
    if n == 1:
        return "De enige activiteit heeft" + ("" if k else " niet allebei:")
    if k == 0:
        return f"Geen van de {formats.activiteiten(n)} heeft"
    if k == n:
        return f"Alle {formats.activiteiten(n)} hebben"
    verb = "heeft" if k == 1 else "hebben"
    return f"{formats.number(k)} van de {formats.activiteiten(n)} {verb}"


def empties(leeg: int, alle: int) -> str:
    """Say how many combinations are empty, as the second half of a sentence."""
    if not alle:
        return ""
    if alle == 1:
        return f"; de enige combinatie is {'leeg' if leeg else 'niet leeg'}"
    if leeg == 0:
        return f"; geen van de {formats.number(alle)} combinaties is leeg"
    if leeg == alle:
        return f"; alle {formats.number(alle)} combinaties zijn leeg"
    verb = "is" if leeg == 1 else "zijn"
    return f"; {formats.number(leeg)} van de {formats.number(alle)} combinaties {verb} leeg"


def short(dekking: Dekking) -> str:
    """Say it in a slide title of at most twelve words."""
    if not dekking.n:
        return GEEN_TELLING
    k, leeg = len(dekking.matrix.activiteiten), len(dekking.leeg)
    both = f"{AS[dekking.rij_dimensie].enkel} én {AS[dekking.kolom_dimensie].enkel}"
    return (
        f"{formats.number(k)} van {formats.activiteiten(dekking.n)} met {both}; "
        f"{formats.count(leeg, 'combinatie', 'combinaties')} leeg"
    )


def theme_reach(gebied: str, n: int, alle: int, bereik: Themabereik) -> str:
    """Say where the thema's hold; `n` of `alle` activiteiten lie there."""
    if bereik is Themabereik.GELDEN:
        return f"Deze thema's gelden voor {gebied}: {part(n, alle)}."
    return (
        f"Achteraf toegepast. Deze thema's golden voor {gebied}; voor {part(alle - n, alle)} waren "
        "ze niet de maatstaf."
    )


def part(k: int, n: int) -> str:
    """Write `14 van de 33 activiteiten`, `geen van de 33 activiteiten`, `1 activiteit`."""
    if n <= 1:
        return formats.activiteiten(k) if k else "geen activiteit"
    return f"{formats.number(k) if k else 'geen'} van de {formats.activiteiten(n)}"


def theme_chip(gebied: str) -> str:
    """Name the default reach of the thema's in a chip."""
    return f"Thema's: waar ze gelden ({gebied})"


def not_found(cel: Cel) -> str:
    """Say what an empty cell means (ontwerp §2.9), without capital or full stop."""
    if not cel.in_bereik:
        return "geen activiteit gemeld in deze selectie"
    k = len(cel.te_beoordelen)
    if not k:
        return "te weinig tekst om te beoordelen"
    return f"niet gevonden bij {formats.number(k)} te beoordelen {_noun(k)}"


def not_known_both(k: int) -> str:
    """Say what an empty cell without labels means: k activiteiten could have been in it."""
    if not k:
        return "van geen activiteit zijn beide bekend"
    whom = "1 activiteit" if k == 1 else f"{formats.number(k)} activiteiten"
    return f"niet gemeld bij {whom} waarvan beide bekend zijn"


def of_all(value: float, telwijze: Telwijze) -> str:
    """Write the figure without the filter on gemeente, behind the one with it: `van 8`."""
    return f"van {amount(value, telwijze)}"


def beside(namen: Sequence[str]) -> str:
    """Legend of the two figures in a cell when gemeenten are chosen."""
    where = formats.listing(namen) if len(namen) <= NAMED else "de gekozen gemeenten"
    return f"van: het aantal zonder het filter op {where}"


def not_confirmed() -> str:
    """Say what an empty cell means when only confirmed labels count."""
    return "geen label bevestigd door een commissie"


def not_named() -> str:
    """Say what an empty cell means when only labels count that the source names."""
    return "niet door een bron zelf genoemd"


def _noun(k: int) -> str:
    return "activiteit" if k == 1 else "activiteiten"


def disputed(k: int) -> str:
    """Write how many are disputed: `1 betwist`."""
    return f"{formats.number(k)} betwist"


def cells(k: int) -> str:
    """Write a number of cells."""
    return formats.count(k, "cel", "cellen")


def classes(telwijze: Telwijze) -> tuple[str, str, str, str]:
    """Name the four count classes of a cell."""
    if telwijze is Telwijze.VERDEELD:
        return "tot en met 1", "meer dan 1", "meer dan 2", "meer dan 4"
    return "1", "2", "3-4", "5 of meer"


def zero(leeg: int, redenen: Sequence[str]) -> str:
    """Legend of an empty cell: how many there are and, when it is one reason, what it means."""
    said = redenen[0] if len(redenen) == 1 else "zie hieronder" if redenen else ""
    return f"{NUL}: {cells(leeg)}" + (f", {said}" if said else "")


def caption(dekking: Dekking) -> str:
    """Name the matrix for who does not see it."""
    return (
        f"Activiteiten per combinatie: {AS[dekking.rij_dimensie].meer} in de rijen, "
        f"{AS[dekking.kolom_dimensie].meer} in de kolommen"
    )


def empty_title(leeg: int) -> str:
    """Head the list of empty cells."""
    return f"Leeg ({formats.number(leeg)})"


def many_empty() -> str:
    """Say what the empty cells mean when they are too many to name and mean different things."""
    return (
        "0: niet gevonden bij de te beoordelen activiteiten van die rij of kolom. Streepje: daar "
        "is geen activiteit gemeld in deze selectie."
    )


def all_empty(alle: int) -> str:
    """Say that nothing stands in the matrix, instead of a list of all its cells."""
    if alle == 1:
        return "De enige combinatie is leeg."
    return f"Alle {formats.number(alle)} combinaties zijn leeg."


def too_little(k: int) -> str:
    """Footer: how many activiteiten cannot be judged."""
    return f"Te weinig tekst om te beoordelen: {formats.number(k)}."


def as_a_whole(k: int) -> str:
    """Footer: how many aim at sociale kwaliteit as a whole."""
    return f"Sociale kwaliteit als geheel: {formats.number(k)}."


def outside_reach(k: int) -> str:
    """Footer: for how many other activiteiten the thema's do not hold."""
    noun = "andere activiteit" if k == 1 else "andere activiteiten"
    return f"Thema's gelden niet voor {formats.number(k)} {noun}."


def n_of(n: int, alle: int) -> str:
    """Footer: how many activiteiten are counted here, of how many in the selection."""
    if not alle:
        return GEEN_TELLING
    return f"n = {formats.number(n)} van {formats.activiteiten(alle)}"
