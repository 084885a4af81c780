"""Glossary entries on counting, on places and the map, and on sources and time."""

from typing import Final

from wsd_dash.texts.woordterm import Groep, Term

TELLING: Final[tuple[Groep, ...]] = (
    Groep(
        "tellen",
        "Tellen",
        (
            Term(
                "n",
                "n",
                "Het aantal activiteiten waar een getal, tabel of kaart over gaat.",
                ("", "dekking"),
            ),
            Term(
                "welke-labels",
                "welke labels tellen mee",
                "Uw keuze hoe streng er wordt geteld: genoemd in de bron, beide rondes, minstens "
                "één ronde, of bevestigd door de commissie. Een besluit van de commissie telt "
                "alleen bij die laatste keuze.",
                ("dekking",),
            ),
            Term(
                "genoemd",
                "genoemd in de bron",
                "Alleen labels waarvan beide rondes zeggen dat de bron ze zelf noemt.",
                ("dekking",),
            ),
            Term(
                "beide-rondes",
                "beide rondes",
                "Een label telt als beide rondes het zien. Zo telt de app, tenzij u anders kiest.",
                ("dekking",),
            ),
            Term(
                "minstens-een-ronde",
                "minstens één ronde",
                "Een label telt ook als maar één ronde het ziet. Dan tellen betwiste labels mee.",
                ("dekking",),
            ),
            Term(
                "hoe-tellen",
                "hoe tellen",
                "Uw keuze wat een activiteit met meer labels telt: overal volledig, verdeeld, of "
                "alleen waar het hoofdaccent ligt.",
                ("dekking",),
            ),
            Term(
                "overal-volledig",
                "overal volledig",
                "Een activiteit telt 1 bij elk label dat zij heeft. De getallen zijn samen dan "
                "meer dan n.",
                ("dekking",),
            ),
            Term(
                "verdeeld",
                "verdeeld",
                "Elke activiteit telt samen 1, verdeeld over haar labels; een hoofdaccent weegt "
                "dubbel. Met de rest erbij zijn de getallen samen precies n.",
                ("dekking",),
            ),
            Term(
                "alleen-hoofdaccent",
                "alleen hoofdaccent",
                "Een activiteit telt alleen bij haar hoofdaccenten. Zonder hoofdaccent staat zij "
                "apart, onder 'geen hoofdaccent'.",
                ("dekking",),
            ),
            Term(
                "cel",
                "cel",
                "Eén vakje van de matrix: de activiteiten die bij de rij én bij de kolom horen.",
                ("dekking",),
            ),
            Term(
                "lege-cel",
                "lege cel",
                "Niet gevonden bij de activiteiten die te beoordelen zijn. Leeg betekent niet dat "
                "hier iets moet gebeuren.",
                ("dekking", "weinig-genoemd"),
            ),
            Term(
                "rest",
                "rest",
                "Wat in geen cel past: zonder label, met te weinig tekst of als geheel. Het staat "
                "in aparte rijen en kolommen, zodat geen activiteit wegvalt.",
                ("dekking",),
            ),
            Term(
                "weinig-genoemd",
                "weinig genoemd",
                "Een combinatie of gemeente waarover de bronnen niets of bijna niets melden. "
                "Waarom, zeggen ze niet.",
                ("weinig-genoemd",),
            ),
        ),
    ),
    Groep(
        "plaats",
        "Plaats en kaart",
        (
            Term(
                "waar-het-werk-gebeurt",
                "waar het werk gebeurt",
                "De gemeente waar een activiteit volgens de bron wordt gedaan. Alleen dit telt op "
                "de kaart, tenzij u anders kiest.",
                ("regiokaart",),
            ),
            Term(
                "bijeenkomst",
                "waar men bijeenkwam",
                "De gemeente van de zaal of het gebouw. Dat is nog geen plaats van werk.",
                ("regiokaart", "gemeente"),
            ),
            Term(
                "betrokken",
                "wie opdracht gaf of meebetaalde",
                "Een gemeente die bij een activiteit hoort zonder dat het werk daar gebeurt.",
                ("regiokaart", "gemeente"),
            ),
            Term(
                "afgeleid",
                "afgeleid",
                "Het volgt uit de bron, maar staat er niet letterlijk. Zo volgt een gemeente uit "
                "een wijk, en een jaar uit 'dit jaar'.",
                ("regiokaart", "activiteiten"),
            ),
            Term(
                "werkgebied",
                "werkgebied",
                "De gemeenten waar de makers van deze app naar keken. Het is hun afspraak; geen "
                "bron geeft zo'n lijst.",
                ("regiokaart", "bronnen#keuzes"),
            ),
            Term(
                "deelnemend-niets-gemeld",
                "deelnemend, niets gemeld",
                "De gemeente neemt deel aan een werkplaats, maar geen bron noemt haar als plaats "
                "van werk.",
                ("regiokaart",),
            ),
            Term(
                "alleen-regio",
                "alleen als deel van een regio genoemd",
                "De bron noemt een regio waar deze gemeente bij hoort, niet de gemeente zelf.",
                ("regiokaart",),
            ),
            Term(
                "niets-gemeld",
                "niets gemeld",
                "De gemeente ligt in het werkgebied en geen bron noemt haar als plaats van werk. "
                "Niet gemeld is niet hetzelfde als niet gedaan.",
                ("regiokaart",),
            ),
            Term(
                "niet-nagegaan",
                "niet nagegaan",
                "De gemeente ligt buiten het werkgebied. De makers keken er niet naar.",
                ("regiokaart",),
            ),
            Term(
                "gebied",
                "regio of gebied",
                "Een streek die een bron noemt. De app verdeelt zo'n streek niet over gemeenten.",
                ("regiokaart",),
            ),
            Term(
                "wijk",
                "wijk",
                "Een wijk of stadsdeel dat een bron noemt als plaats van werk. De activiteit telt "
                "bij de gemeente van die wijk.",
                ("regiokaart",),
            ),
            Term(
                "herindeling",
                "herindeling",
                "Gemeenten gingen samen of kregen een andere naam. De app toont de gemeente van "
                "nu; de naam uit de bron blijft erbij staan.",
                ("gemeente",),
            ),
            Term(
                "zeshoeken",
                "zeshoeken",
                "Een kaart waarop elke gemeente even groot is, zodat kleine gemeenten ook "
                "zichtbaar zijn.",
                ("regiokaart",),
            ),
            Term(
                "grenzen",
                "gemeentegrenzen",
                "Een kaart met de officiële grenzen van gemeenten.",
                ("regiokaart",),
            ),
            Term(
                "stippen",
                "stippen",
                "Een kaart met een cirkel per gemeente, op haar ware plaats.",
                ("regiokaart",),
            ),
        ),
    ),
    Groep(
        "tijd",
        "Bronnen en tijd",
        (
            Term(
                "bron",
                "bron",
                "Een nieuwsbrief of webpagina van een werkplaats die voor deze app is gelezen.",
                ("bronnen",),
            ),
            Term(
                "stand",
                "stand van de bronnen",
                "De maand van de nieuwste bron. Wat daarna gebeurde, staat niet in de app.",
                ("bronnen",),
            ),
            Term(
                "jaar",
                "jaar",
                "Een jaar waarin een activiteit volgens de bron was, of waarover een bron haar "
                "noemt. Een activiteit van meer jaren telt in elk jaar.",
                ("bronnen#jaren", "activiteiten"),
            ),
            Term(
                "jaar-van-de-bron",
                "jaar van de bron",
                "Van de activiteit zelf is geen jaar bekend. Het jaar van de nieuwsbrief staat er "
                "dan voor in de plaats.",
                ("bronnen#jaren", "tijdlijn"),
            ),
            Term(
                "niet-bekend",
                "niet bekend",
                "De bronnen zeggen het niet. De app raadt er niet naar.",
                ("activiteiten",),
            ),
        ),
    ),
)
