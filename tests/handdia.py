"""A slide of every kind of part, made by hand, and one full of hostile texts."""

from dataclasses import replace
from itertools import pairwise

from wsd_dash.domain.dia import (
    Cel,
    Cijferdeel,
    Dia,
    Diavoet,
    Hoofd,
    Kaartdeel,
    Kolom,
    Lijstdeel,
    Matrixdeel,
    Moment,
    Regel,
    Staaf,
    Stavendeel,
    Tabel,
    Tabeldeel,
    Tijddeel,
    Tijdrij,
)
from wsd_dash.domain.locaties import GemeenteStand, Stand

VOET = Diavoet(
    filters="werkplaats Arnhem-Nijmegen",
    n="n = 14 van 70 activiteiten",
    onbekend="56 zonder gemeente",
    bron="3 nieuwsbrieven en 1 webpagina",
    stand="Stand van de bronnen: juli 2024. Wat daarna gebeurde, staat hier niet in.",
    versie="a1b2c3d4",
)
TABEL = Tabel(
    "gemeenten",
    "Wat de bronnen per gemeente melden",
    (
        Kolom("gemeentecode", "Gemeentecode", "De code van het CBS"),
        Kolom("gemeente", "Gemeente"),
        Kolom("jaar", "Jaar"),
        Kolom("aantal", "Aantal activiteiten", "Waar het werk gebeurt"),
    ),
    (("GM0202", "Arnhem", 2021, 6), ("GM0268", "Nijmegen", 2022, 3.5), ("GM1734", "", None, None)),
    noot="Een activiteit telt in elke gemeente mee.",
)
KAART = Kaartdeel(
    "Activiteiten per gemeente",
    "Kaart van Nederland: in 2 gemeenten zijn activiteiten gemeld, de meeste in Arnhem.",
    (
        GemeenteStand("GM0202", "Arnhem", "Gelderland", Stand.GEMELD, 6, deelnemer=True),
        GemeenteStand("GM0268", "Nijmegen", "Gelderland", Stand.GEMELD, 3, deelnemer=True),
        GemeenteStand("GM1734", "Overbetuwe", "Gelderland", Stand.DEELNEMEND, deelnemer=True),
        GemeenteStand("GM0226", "Duiven", "Gelderland", Stand.REGIO, deelnemer=True),
    ),
    vorm="zeshoeken",
    focus="",
)
STAVEN = Stavendeel(
    "Welke condities",
    "Staven: cohesie 14, empowerment 9, sociaal-economische zekerheid 7,5 en niet bekend 31.",
    "activiteiten",
    (
        Staaf("sociale cohesie", 14, "14", "cohesie"),
        Staaf("empowerment", 9, "9 van 31", "empowerment"),
        Staaf("sociaal-economische zekerheid", 7.5, "7,5", "sez"),
        Staaf("niet bekend", 31, "31", onbekend=True),
    ),
    noot="Een activiteit kan meer condities hebben.",
)
MATRIX = Matrixdeel(
    "Condities en thema's",
    "Tabel van twee condities bij twee thema's; het hoogste getal is 5.",
    (Hoofd("sociale cohesie", "cohesie"), Hoofd("empowerment", "empowerment")),
    (
        Hoofd("impact", "impact"),
        Hoofd("ervaringsdeskundigheid", "ervaringsdeskundigheid"),
        Hoofd("geen thema", rest=True),
    ),
    (
        (Cel(5, "5"), Cel(0, "", "niet gevonden"), Cel(2, "2")),
        (Cel(1, "1"), Cel(0.5, "0,5"), Cel(0, "")),
    ),
    rijtotalen=("7", "1,5"),
    kolomtotalen=("6", "0,5", "2"),
    noot="Leeg betekent: niet gevonden in deze bronnen.",
)
TIJD = Tijddeel(
    "Wanneer",
    "Tijdlijn van 2021 tot en met 2023 met twee activiteiten.",
    (2021, 2022, 2023),
    (Moment(2021.0, 2022.0, "coronatijd", "band"),),
    (
        Tijdrij("Arnhem", "Week tegen Armoede", (Moment(2022.0, 2023.0, "2022", "jaar"),)),
        Tijdrij("Nijmegen", "Buurtteam", (Moment(2021.25, 2021.5, "april 2021", "maand"),)),
    ),
)
LIJST = Lijstdeel(
    "Deelnemend, niets gemeld",
    (Regel("Overbetuwe"), Regel("Duiven", "alleen als deel van De Liemers genoemd")),
    meer="en nog 3",
    noot="Of werk hier plaatsvond, zegt de bron niet.",
)
KLEINE_TABEL = Tabeldeel(
    "Per bron", ("Bron", "Activiteiten"), (("Nieuwsbrief mei 2021", "12"), ("Webpagina", "4"))
)
CIJFERS = Cijferdeel("In het kort", (Regel("88", "activiteiten"), Regel("17", "projecten")))
DIA = Dia(
    pagina="regiokaart",
    adres="regiokaart?werkplaats=wsdan",
    naam="Regiokaart",
    titel="In 5 van de 10 deelnemende gemeenten is geen activiteit gemeld.",
    zin="Van 70 activiteiten is bij 14 bekend in welke gemeente het werk gebeurt.",
    onderzin="Van 56 noemt de bron geen gemeente.",
    delen=(KAART, STAVEN, LIJST),
    tabellen=(TABEL,),
    kanttekeningen=("De kaart zegt niet hoeveel er gebeurt.", "Vergelijk geen aantallen."),
    voet=VOET,
    notitie="Wijs eerst Arnhem aan.\nNoem daarna de witte plekken.",
)
REEKS = (
    DIA,
    replace(DIA, pagina="dekking", delen=(MATRIX, LIJST), tabellen=(replace(TABEL, noot=""),)),
    replace(DIA, titel="Wanneer iets is gemeld", delen=(TIJD, KLEINE_TABEL), tabellen=()),
    replace(DIA, titel="In het kort", delen=(CIJFERS, STAVEN), notitie="", kanttekeningen=()),
)
BOOS = ("=1+1", "<b>vet</b> & zo", "regel\x0bsprong", "groei 🌱", "http://example.org", "-2", "@x")


def hostile() -> Dia:
    """Return a slide in which every text is one a file format could stumble over."""
    lines = tuple(Regel(x, y) for x, y in pairwise(BOOS))
    kolommen = (Kolom("tekst", "=Tekst"), Kolom("aantal", "<Aantal>"))
    return replace(
        DIA,
        titel="=1+1 <b> \x0b 🌱",
        zin="@zin & <script>",
        notitie="=notitie\x0b",
        delen=(
            replace(STAVEN, staven=tuple(Staaf(x, n, x) for n, x in enumerate(BOOS))),
            Lijstdeel("=Lijst", lines),
            Tabeldeel("+Tabel", BOOS[:2], (BOOS[2:4], BOOS[4:6])),
        ),
        tabellen=(Tabel("=[x]:*?/\\'", "+T", kolommen, tuple((x, 1) for x in BOOS)),),
    )
