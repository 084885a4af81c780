"""Dias made by hand for what is printed: every kind of part, and text that tries to break it."""

from dataclasses import replace

from wsd_dash.domain import dia as d
from wsd_dash.domain.locaties import GemeenteStand, Stand

VIJANDIG = (
    '#import "x.typ"',
    "$x$",
    "<b>vet</b>",
    "\\ #let",
    "*ster* _laag_ `code` @ref // niets",
    "&amp; ]]>",
)
"""Text that is markup or code elsewhere; printed, it must stand there literally."""
LANG = "Donaudampfschifffahrtsgesellschaft" * 8

VOET = d.Diavoet(
    filters="werkplaats Arnhem-Nijmegen",
    n="14 van de 70 activiteiten",
    onbekend="van 56 is geen gemeente bekend",
    bron="3 nieuwsbrieven (mei 2021 - juli 2024) en 1 webpagina zonder datum",
    stand="Stand van de bronnen: juli 2024. Wat daarna gebeurde, staat hier niet in.",
    versie="0123456789ab",
)
KAART = d.Kaartdeel(
    "Waar het werk gebeurt",
    "Kaart: Arnhem 6, Nijmegen 3",
    (
        GemeenteStand("GM0202", "Arnhem", "Gelderland", Stand.GEMELD, 6, deelnemer=True),
        GemeenteStand("GM0268", "Nijmegen", "Gelderland", Stand.GEMELD, 3, deelnemer=True),
    ),
    "zeshoeken",
    "nederland",
)
STAVEN = d.Stavendeel(
    "Condities",
    "Staven: zekerheid 12, cohesie 3",
    "activiteiten",
    (
        d.Staaf("sociaal-economische zekerheid", 12, "12", "sez"),
        d.Staaf("cohesie", 3, "3", "cohesie"),
        d.Staaf("empowerment", 0, "0", "empowerment"),
        d.Staaf("te weinig tekst", 31, "31", onbekend=True),
    ),
    "Een activiteit kan bij meer condities horen.",
)
GEEN = d.Hoofd("geen", rest=True)
MATRIX = d.Matrixdeel(
    "Condities en thema's",
    "Matrix van 2 bij 3",
    (d.Hoofd("inclusie", "inclusie"), GEEN),
    (d.Hoofd("impact", "impact"), d.Hoofd("samenwerken", "samenwerken"), GEEN),
    (
        (d.Cel(4, "4"), d.Cel(0, "0", "niet gevonden"), d.Cel(2, "2")),
        (d.Cel(1, "1"), d.Cel(17, "17"), d.Cel(0.5, "0,5")),
    ),
    ("6", "18,5"),
    ("5", "17", "2,5"),
    "Een getal telt activiteiten waarin beide voorkomen.",
)
TIJD = d.Tijddeel(
    "Wat is gemeld, en over welk jaar",
    "Tijdlijn van 2021 tot 2024",
    (2021, 2022, 2023, 2024),
    (),
    (d.Tijdrij("Armoede", "Welkome Wijk", (d.Moment(2021.0, 2022.0, "2021", "jaar"),)),),
)
LIJST = d.Lijstdeel(
    "Niets gemeld",
    (
        d.Regel("2 niets gemeld:", "Overbetuwe en Land van Cuijk."),
        d.Regel("", "Alleen een regel."),
        d.Regel("3 alleen als deel van De Liemers:", "Duiven, Westervoort en Zevenaar."),
    ),
    meer="en nog 7 andere",
    noot="Regionaal zijn 7 activiteiten gemeld.",
)
TABEL = d.Tabeldeel(
    "Activiteiten",
    ("Naam", "Jaar", "Conditie"),
    (("Welkome Wijk", "2021", "inclusie"), ("Samen aan het werk", "2022", "zekerheid")),
    meer="en nog 4 andere",
)
CIJFERS = d.Cijferdeel(
    "In getallen", (d.Regel("88", "activiteiten gemeld"), d.Regel("17", "daarvan zijn projecten"))
)
RIJEN = d.Tabel(
    "activiteiten",
    "Activiteiten per gemeente",
    (d.Kolom("gemeentecode", "Code"), d.Kolom("gemeente", "Gemeente"), d.Kolom("aantal", "Aantal")),
    (("GM0202", "Arnhem", 6), ("GM0268", "Nijmegen", 3), ("GM1705", "Lingewaard", None)),
    "Onbekend betekent: de bron zegt het niet.",
)
KAARTDIA = d.Dia(
    pagina="regiokaart",
    adres="/regiokaart?werkplaats=an",
    naam="Regiokaart",
    titel="In 5 van de 10 deelnemende gemeenten is geen activiteit gemeld.",
    zin="In 16 gemeenten is een activiteit gemeld van de werkplaats Arnhem-Nijmegen.",
    onderzin="De kaart toont 14 van de 70 activiteiten: van 56 is geen gemeente bekend.",
    delen=(KAART, LIJST),
    tabellen=(RIJEN,),
    kanttekeningen=(
        "De kaart zegt niet hoeveel er gebeurt. Gebruik haar niet om gemeenten te vergelijken.",
        "Bedragen, uren en aantallen deelnemers zijn hier niet geteld.",
    ),
    voet=VOET,
    notitie="Alleen voor de spreker.",
)
DIAS = (
    KAARTDIA,
    replace(KAARTDIA, titel="Drie van de 20 combinaties zijn leeg.", delen=(MATRIX, STAVEN)),
    replace(KAARTDIA, titel="De bronnen melden 88 activiteiten.", delen=(CIJFERS, TABEL, TIJD)),
)
VIJANDIGE_DIA = replace(
    KAARTDIA,
    titel=VIJANDIG[0],
    zin=VIJANDIG[1],
    onderzin=VIJANDIG[2],
    delen=(
        d.Lijstdeel(VIJANDIG[3], tuple(d.Regel(tekst, LANG) for tekst in VIJANDIG)),
        d.Tabeldeel("\U0001f600", (LANG, "a\x00b"), ((VIJANDIG[4], "\u202e"), (LANG, LANG))),
        replace(STAVEN, staven=(d.Staaf(LANG, 3, "3"), d.Staaf(VIJANDIG[5], 0, "0"))),
    ),
    tabellen=(replace(RIJEN, rijen=((VIJANDIG[0], LANG, 1.5), (VIJANDIG[1], "\U0001f600", None))),),
    kanttekeningen=VIJANDIG,
    voet=replace(VOET, filters=LANG, versie=VIJANDIG[5]),
)
"""A dia of which every text is hostile: code, a sign without a glyph, words without an end."""
