"""The words of what a number on the map counts: activiteiten, main accents or partners."""

from dataclasses import dataclass
from typing import Final

from wsd_dash.texts import formats


@dataclass(frozen=True)
class Maat:
    """The words of one measure.

    `keuze` names it in the list of measures, `uitleg` explains it in one sentence. `wat` is what is
    reported (`een activiteit met hoofdaccent op inclusie`), `met` the part of it that follows
    `activiteit` or `activiteiten`, `kort` what a slide title says. `een` heads the gemeenten with
    1, `nul` those with 0 and `buiten` those with a 0 that says nothing; `kolom` is the head in the
    table.
    """

    keuze: str
    uitleg: str
    wat: str
    met: str
    kort: str
    lijst: str
    een: str
    nul: str
    kolom: str
    buiten: str = ""


ACTIVITEITEN: Final = Maat(
    keuze="activiteiten",
    uitleg="Elk getal telt de activiteiten die een bron in die gemeente meldt.",
    wat="een activiteit",
    met="",
    kort="",
    lijst="Gemeenten met een gemelde activiteit ({n})",
    een="1 activiteit:",
    nul="",
    kolom="Activiteiten",
)
PARTNERS: Final = Maat(
    keuze="partners",
    uitleg=(
        "Elk getal telt de organisaties die activiteiten in die gemeente uitvoeren, mee "
        "organiseren of er partner van zijn; waar zij zelf zitten, telt niet."
    ),
    wat="een activiteit met een genoemde partner",
    met=" met een genoemde partner",
    kort="partner genoemd",
    lijst="Gemeenten met een genoemde partner ({n})",
    een="1 partner:",
    nul="Wel gemeld, geen partner genoemd:",
    kolom="Partners",
)
BUITEN: Final = "Wel gemeld, maar thema's gelden daar niet:"
GELDT_NIET: Final = "thema's gelden hier niet"
GROEPEN: Final = {
    "conditie": "Activiteiten met hoofdaccent op een conditie",
    "thema": "Activiteiten met hoofdaccent op een thema",
}


def accent(naam: str, *, bereik: str = "") -> Maat:
    """Return the words of the main accents on a conditie or thema.

    `bereik` says of which werkplaats and years the thema's are, when they count only there.
    """
    scope = f" Thema's tellen waar ze gelden: {bereik}. Elders staat 0." if bereik else ""
    return Maat(
        keuze=f"hoofdaccent op {naam}",
        uitleg=(
            f"Elk getal telt de activiteiten in die gemeente met hoofdaccent op {naam}: daar gaan "
            f"zij vooral over.{scope}"
        ),
        wat=f"een activiteit met hoofdaccent op {naam}",
        met=f" met hoofdaccent op {naam}",
        kort=f"hoofdaccent op {naam} gemeld",
        lijst=f"Gemeenten met hoofdaccent op {naam} ({{n}})",
        een="1 activiteit:",
        nul="Wel gemeld, niet met dit hoofdaccent:",
        kolom="Met dit hoofdaccent",
        buiten=BUITEN if bereik else "",
    )


def partners(n: int) -> str:
    """Write on a card how many partners the sources name."""
    return formats.count(n, "partner genoemd", "partners genoemd") if n else "geen partner genoemd"


def accents(n: int, naam: str) -> str:
    """Write on a card how many of the activiteiten have this main accent."""
    return f"{formats.number(n)} met hoofdaccent op {naam}"
