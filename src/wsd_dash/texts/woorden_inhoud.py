"""Glossary entries on what is reported, by whom, on what, and on the labels."""

from typing import Final

from wsd_dash.texts.woordterm import Groep, Term

CONDITIE: Final = "conditie"
THEMA: Final = "thema"
INHOUD: Final[tuple[Groep, ...]] = (
    Groep(
        "gemeld-werk",
        "Wat er is gemeld",
        (
            Term(
                "activiteit",
                "activiteit",
                "Een project, onderzoek, interventie, product, bijeenkomst, netwerk, publicatie, "
                "onderwijs of themagroep dat een bron meldt. Groot of klein: het telt één keer.",
                ("activiteiten",),
            ),
            Term(
                "gemeld",
                "gemeld",
                "Een bron noemt het. Of het werk nog gaande is, weten we niet.",
                ("", "activiteiten"),
            ),
            Term(
                "kern",
                "kern",
                "Een activiteit die in een bron een eigen kop heeft of duidelijk is beschreven.",
                ("activiteiten",),
            ),
            Term(
                "rand",
                "rand",
                "Een activiteit die een bron alleen kort noemt. Zij telt mee, maar u kunt haar "
                "weglaten met het filter 'Kern of rand'.",
                ("activiteiten",),
            ),
            Term(
                "onderdeel",
                "onderdeel van",
                "De activiteit hoort bij een groter programma. Het programma en het onderdeel "
                "tellen allebei.",
                ("activiteiten",),
            ),
            Term(
                "voornemen",
                "voornemen",
                "De bron meldt alleen een plan.",
                ("activiteiten",),
            ),
            Term(
                "opbrengst",
                "product",
                "Iets wat een activiteit volgens een bron oplevert of aanhaalt, zoals een rapport "
                "of een training.",
                ("activiteiten",),
            ),
            Term(
                "gebeurtenis",
                "gebeurtenis",
                "Iets met een datum in een bron, zoals een bijeenkomst of een oplevering. Soms is "
                "die alleen aangekondigd.",
                ("tijdlijn", "activiteiten"),
            ),
        ),
    ),
    Groep(
        "samen",
        "Wie samenwerken",
        (
            Term(
                "werkplaats",
                "werkplaats",
                "Een Werkplaats Sociaal Domein: scholen, gemeenten en organisaties in een streek "
                "die samenwerken.",
                ("", "vergelijken"),
            ),
            Term(
                "leeratelier",
                "leeratelier",
                "Een deel van een werkplaats waarin het werk wordt gedaan. Niet bij elke "
                "activiteit noemt de bron er een.",
                ("dekking", "tijdlijn", "netwerk", "activiteiten"),
            ),
            Term(
                "deelnemer",
                "deelnemer",
                "Een gemeente die volgens een bron aan een werkplaats deelneemt. Deelnemen is iets "
                "anders dan een gemelde activiteit hebben.",
                ("regiokaart", "gemeente"),
            ),
            Term(
                "partner",
                "partner",
                "Een organisatie die het werk uitvoert, partner is of mee organiseert. Wie "
                "betaalt, opdracht geeft of meedoet, telt niet als partner.",
                ("netwerk", "regiokaart", "gemeente"),
            ),
            Term(
                "verbinden",
                "verbinden",
                "Een organisatie verbindt als de bronnen haar noemen bij twee of meer "
                "leerateliers of werkplaatsen. Samen genoemd is nog geen samenwerken.",
                ("netwerk",),
            ),
            Term(
                "financier",
                "financier",
                "Wie volgens een bron meebetaalt. Bedragen staan er niet bij.",
                ("activiteiten",),
            ),
            Term(
                "commissie",
                "programmacommissie",
                "De commissie die een label kan bevestigen of verwerpen.",
                ("bronnen#codering",),
            ),
            Term(
                "programmaperiode",
                "programmaperiode",
                "De jaren waarvoor een werkplaats volgens een bron een programma of subsidie had.",
                ("tijdlijn", "activiteiten"),
            ),
        ),
    ),
    Groep(
        "onderwerp",
        "Waar het over gaat",
        (
            Term(
                "sociale-kwaliteit",
                "sociale kwaliteit",
                "De theorie waaruit de vier condities van het codeboek komen.",
                ("", "bronnen#codeboek"),
            ),
            Term(
                CONDITIE,
                "conditie",
                "Een omstandigheid uit de theorie van sociale kwaliteit. De vier condities hangen "
                "samen; dat een activiteit er maar één heeft, maakt haar niet minder.",
                ("dekking", "bronnen#codeboek"),
            ),
            Term(
                THEMA,
                "thema",
                "Een professionaliseringsthema: de maatstaf van één werkplaats voor één periode.",
                ("dekking", "bronnen#codeboek"),
            ),
            Term(
                "waar-ze-gelden",
                "waar thema's gelden",
                "Een lijst thema's hoort bij één werkplaats en één periode. Alleen op activiteiten "
                "daarvan tellen de thema's mee.",
                ("dekking",),
            ),
            Term(
                "achteraf",
                "achteraf toegepast",
                "De thema's zijn gebruikt voor werk waarvoor ze niet waren gemaakt. U kunt "
                "daarvoor kiezen; de app zegt het er dan bij.",
                ("dekking",),
            ),
            Term(
                "agenda",
                "kennisagenda van 2022",
                "De voorloper van de thema's, uit de nieuwsbrief van november 2022. Daarmee is "
                "niet gecodeerd.",
                ("bronnen#lijsten", "tijdlijn"),
            ),
        ),
    ),
    Groep(
        "labels",
        "Labels: wie zegt het",
        (
            Term(
                "label",
                "label",
                "Eén conditie of thema bij één activiteit. Het zegt waarop het werk zich richt, "
                "niets over omvang, bereik of effect.",
                ("dekking", "bronnen#codering"),
            ),
            Term(
                "codeboek",
                "codeboek",
                "De regels waarmee labels zijn gegeven: wat onder een conditie of thema valt, en "
                "wat niet.",
                ("bronnen#codeboek",),
            ),
            Term(
                "ronde",
                "ronde",
                "Eén keer alle activiteiten beoordelen met het codeboek. Een programma deed dat "
                "twee keer, los van elkaar.",
                ("bronnen#codering",),
            ),
            Term(
                "voorstel",
                "voorgesteld",
                "Het label komt uit een ronde en geen commissie heeft het bevestigd.",
                ("bronnen#codering",),
            ),
            Term(
                "bevestigd",
                "bevestigd",
                "De programmacommissie heeft het label vastgesteld. Dat telt alleen bij de keuze "
                "'bevestigd'; 'beide rondes' blijft gaan over de twee rondes.",
                ("dekking", "bronnen#codering"),
            ),
            Term(
                "hoofdaccent",
                "hoofdaccent",
                "Het werk is hierop gericht. Een activiteit heeft er hoogstens twee bij de "
                "condities en twee bij de thema's.",
                ("dekking", "werkblad", "bronnen#codeboek"),
            ),
            Term(
                "nevenaccent",
                "nevenaccent",
                "Het werk draagt hier volgens de bron aan bij, maar het is niet het doel.",
                ("dekking", "werkblad", "bronnen#codeboek"),
            ),
            Term(
                "niet-aangetoond",
                "niet aangetoond",
                "In de tekst van de bron staat niets dat dit label draagt. Het kan er wel zijn.",
                ("bronnen#codeboek",),
            ),
            Term(
                "te-weinig-tekst",
                "te weinig tekst",
                "De bron zegt zo weinig dat er niets te beoordelen is.",
                ("dekking", "bronnen#codeboek"),
            ),
            Term(
                "te-beoordelen",
                "te beoordelen",
                "De bron zegt genoeg om condities of thema's te kunnen vinden. Het omgekeerde van "
                "'te weinig tekst'.",
                ("dekking",),
            ),
            Term(
                "als-geheel",
                "sociale kwaliteit als geheel",
                "De tekst gaat over sociale kwaliteit in het algemeen. Dan telt geen conditie "
                "apart.",
                ("dekking", "bronnen#codeboek"),
            ),
            Term(
                "basis",
                "basis",
                "Waar een label op rust: de bron noemt de conditie of het thema zelf, of het is "
                "een oordeel op grond van het codeboek.",
                ("bronnen#codering",),
            ),
            Term(
                "stelligheid",
                "hoe stellig",
                "Hoe zeker een ronde is van haar eigen oordeel: hoog, midden of laag.",
                ("werkblad", "activiteiten"),
            ),
            Term(
                "betwist",
                "betwist",
                "De twee rondes zeggen niet hetzelfde: de ene ziet het label wel en de andere "
                "niet, of zij verschillen over hoofd- en nevenaccent.",
                ("dekking", "werkblad", "bronnen#overeenstemming"),
            ),
            Term(
                "werkblad",
                "werkblad",
                "De lijst van betwiste labels om aan tafel te bespreken. Bovenaan staat wat in de "
                "matrix het meest verandert.",
                ("werkblad",),
            ),
            Term(
                "overeenstemming",
                "overeenstemming",
                "Hoe vaak de twee rondes hetzelfde zeiden. Het zegt iets over herhaalbaarheid, "
                "niet over juistheid.",
                ("bronnen#overeenstemming",),
            ),
            Term(
                "alfa",
                "alfa",
                "Krippendorffs alfa, een maat voor overeenstemming: 1 is volledig gelijk, 0 is "
                "niet beter dan toeval.",
                ("bronnen#overeenstemming",),
            ),
        ),
    ),
)
