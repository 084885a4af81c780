"""The words of the page about sources, coding and agreement."""

from typing import Final

from wsd_dash.texts import formats

OP_DEZE_PAGINA: Final = "Op deze pagina"
SPRONGEN: Final = (
    ("representatief", "Hoe volledig"),
    ("bronnen", "Bronnen"),
    ("jaren", "Jaren"),
    ("codering", "Zo is gecodeerd"),
    ("overeenstemming", "Overeenstemming"),
    ("mensen", "Twee mensen"),
    ("codeboek", "Codeboek"),
    ("lijsten", "Thema's van 2022"),
    ("keuzes", "Keuzes van de makers"),
)
ONDERZIN: Final = (
    "Een bron meldt wat haar makers wilden vertellen. Wat er niet in staat, kan wel gebeurd zijn."
)
BRONNEN: Final = "Wat elke bron meldt"
BRON_KOPPEN: Final = (
    "Bron",
    "Soort",
    "Werkplaats",
    "Datum",
    "Activiteiten",
    "Alleen hier gemeld",
)
ZONDER_DATUM: Final = "zonder datum"
DEKKING: Final = "Waarover elke bron gaat"
DEKKING_NOOT: Final = (
    "Een getal telt activiteiten uit die bron met dit label. Een dunne nieuwsbrief is geen dun "
    "programma: een laag getal zegt dat de bron er weinig over meldt."
)
DEKKING_NIET: Final = "geldt niet"
DEKKING_NIET_NOOT: Final = (
    "Thema's tellen alleen waar ze gelden; de kolom 'waarvan met thema's' zegt bij hoeveel "
    "activiteiten dat is. Geldt niet: bij geen enkele activiteit uit die bron."
)
MET_THEMAS: Final = "waarvan met thema's"
BRON: Final = "Bron"
ACTIVITEITEN: Final = "Activiteiten"
JAREN: Final = "Activiteiten per jaar, en hoe we het jaar weten"
JAREN_NOOT: Final = (
    "Een activiteit die meer jaren beslaat, telt in elk van die jaren. De getallen zijn samen dus "
    "meer dan het aantal activiteiten. Jaren zonder bron zijn niet leeg van werk: er is geen "
    "nieuwsbrief uit gelezen."
)
JAAR: Final = "Jaar"
SAMEN: Final = "Samen"
JAAR_BASIS: Final = (
    ("letterlijk", "staat in de bron"),
    ("afgeleid", "afgeleid uit de tekst"),
    ("jaar_van_bron", "jaar van de bron"),
)
CODERING: Final = "Zo is gecodeerd"
CODERING_UITLEG: Final = (
    (
        "Ook het lezen deed een programma: alles wat een bron als activiteit meldt, werd één rij, "
        "met plaats, jaar en wie erbij hoort. Geen commissie heeft die lijst nagelopen."
    ),
    (
        "Een programma heeft elke activiteit twee keer beoordeeld, los van elkaar: op de vier "
        "condities en op de vijf thema's. Beide rondes gebruikten hetzelfde codeboek, versie 2. "
        "Alle uitkomsten zijn voorstellen, tot een programmacommissie ze bevestigt."
    ),
    (
        "Een label zegt waarop een activiteit zich volgens de bron richt. Het zegt niet of er in "
        "een buurt iets veranderde, en niets over omvang, bereik of effect."
    ),
)
CODEBOEK: Final = "Het codeboek"
REGELS: Final = "Regels van het codeboek"
REGEL_PUNTEN: Final = (
    "Alleen de tekst van de bron telt, niet wat men van zulk werk zou verwachten.",
    (
        "Eén los woord, zoals 'inclusie' of 'samen', is niet genoeg. Er moet een doel, doelgroep, "
        "werkwijze of resultaat staan."
    ),
    (
        "'Genoemd in de bron' kan alleen als de bron de conditie of het thema zelf noemt. Anders "
        "is het een oordeel."
    ),
    "Per activiteit zijn er hoogstens twee hoofdaccenten bij de condities en twee bij de thema's.",
    "Zegt een bron te weinig, dan staat er 'te weinig tekst' voor alle condities of alle thema's.",
    (
        "Gaat een tekst over sociale kwaliteit in het algemeen, dan staat er 'sociale kwaliteit "
        "als geheel' en telt geen conditie apart."
    ),
    (
        "De thema's zijn van Arnhem en Nijmegen, 2023-2026. Op ouder werk en op Den Haag en Leiden "
        "zijn ze achteraf toegepast."
    ),
    "Een programma krijgt de labels van zijn onderdelen niet, en andersom.",
)
CODES: Final = "Een ronde geeft per conditie en per thema één van deze codes"
CONDITIES: Final = "De vier condities"
THEMAS: Final = "De vijf thema's"
VALT_ONDER: Final = "Valt eronder"
VALT_NIET_ONDER: Final = "Valt er niet onder"
WAARDE: Final = "Waarde erachter: {waarde}"
BASIS_MAKERS: Final = "Omschrijving van de makers"
OVEREENSTEMMING: Final = "Hoe vaak de twee rondes hetzelfde zeiden"
LABELS_TITEL: Final = "Labels: waar ze op rusten"
BEVESTIGD: Final = "Bevestigd door een commissie: {n}."
LIJSTEN: Final = "De thema's van 2022 naast die van 2023-2026"
LIJSTEN_NOOT: Final = (
    "De kennisagenda van november 2022 is de voorloper van de thema's en is niet gecodeerd. Welke "
    "thema's op elkaar lijken, is een lezing van de makers, tenzij er staat dat de bron het zegt."
)
LIJST_KOPPEN: Final = (
    "Kennisagenda november 2022",
    "Verband",
    "Thema 2023-2026",
    "Basis",
    "Waarom",
)
GEEN_VOORLOPER: Final = "geen voorloper in 2022"
KEUZES: Final = "Keuzes van de makers"
KEUZE_PUNTEN: Final = (
    (
        "Werkgebied: de makers keken naar alle gemeenten van Gelderland en Zuid-Holland, en naar "
        "de deelnemende gemeenten daarbuiten. Geen bron geeft zo'n lijst. Elders staat 'niet "
        "nagegaan'."
    ),
    (
        "Waar thema's gelden: bij activiteiten van Arnhem en Nijmegen met een jaar in 2023-2026. "
        "Is er geen jaar bekend, dan geldt het jaar van de bron."
    ),
    (
        "Afgeleid: noemt een bron een wijk of een plaats, dan is de gemeente erbij gezocht. Noemt "
        "zij een maand of 'dit jaar', dan volgt het jaar uit de datum van de nieuwsbrief."
    ),
    (
        "Plaats: alleen waar het werk gebeurt, telt op de kaart. Een zaal of de zetel van een "
        "hogeschool is geen plaats van werk."
    ),
    "Regio's: een regio wordt niet over gemeenten verdeeld.",
    (
        "Eenheid: alles wat een bron als activiteit meldt telt één keer, groot of klein. Een "
        "onderdeel telt naast zijn programma."
    ),
    (
        "Kern en rand: 'rand' is wat een bron kort noemt of wat buiten de werkplaats lag. Het telt "
        "mee, maar u kunt het weglaten."
    ),
)
LEEG_TITEL: Final = "Geen activiteiten bij deze filters"
LEEG: Final = "In de gelezen bronnen staat geen activiteit die bij alle filters past."
WIS: Final = "Wis alle filters"


def sentence(n: int, bronnen: str, meer: int, *, ongelezen: int, gefilterd: bool = False) -> str:
    """Say how many activiteiten which sources report, and how many stand in more than one.

    `ongelezen` are the sources that are known and were not read. A filter is said, so that nobody
    reads its number as all there is.
    """
    if n == 0:
        return "De bronnen melden geen activiteiten bij deze filters."
    more = (
        "Geen enkele staat in meer dan één bron."
        if meer == 0
        else f"{formats.number(meer)} {_verb(meer)} in meer dan één bron."
    )
    which = "die bij deze filters" if gefilterd else "die"
    unread = (
        f" {formats.count(ongelezen, 'bekende bron is', 'bekende bronnen zijn')} niet gelezen."
        if ongelezen
        else ""
    )
    return f"Deze app rust op {bronnen}, {which} {formats.activiteiten(n)} melden. {more}{unread}"


def short(n: int, bronnen: int) -> str:
    """Say it in a slide title."""
    return f"{formats.count(bronnen, 'bron', 'bronnen')}, {formats.activiteiten(n)}"


def years_alt(n: int, first: int, last: int, top: int, top_n: int) -> str:
    """Say what the chart of years shows, for who cannot see it; `top` is the fullest year."""
    return (
        f"Staafdiagram van {formats.activiteiten(n)} per jaar, {first}-{last}, in drie delen: hoe "
        f"het jaar bekend is. De meeste staan bij {top}: {formats.number(top_n)}. De tabel "
        "hiernaast geeft alle getallen."
    )


def years_unknown(zonder: int, n: int) -> str:
    """Say how many activiteiten have no year at all."""
    if zonder == 0:
        return f"Van alle {formats.activiteiten(n)} is een jaar bekend."
    return (
        f"Van {formats.number(zonder)} van de {formats.activiteiten(n)} is geen jaar bekend: daar "
        "is alleen een pagina zonder datum."
    )


def _verb(value: int) -> str:
    return "staat" if value == 1 else "staan"
