"""The words of the privacy page."""

from typing import Final

ZIN: Final = "Deze app gaat over activiteiten, niet over personen."
KORT: Final = "Deze app gaat over activiteiten, niet over personen"
ONDERZIN: Final = (
    "U kunt alles bekijken zonder in te loggen. De app houdt niet bij wie u bent of wat u bekijkt."
)
VOET: Final = "geen cijfers over activiteiten op deze pagina"
DELEN: Final = (
    (
        "Wat er in de gegevens staat",
        (
            (
                "De gegevens bevatten geen namen van personen, geen telefoonnummers en geen "
                "persoonlijke e-mailadressen. De bronnen noemen soms wel personen; die namen zijn "
                "niet overgenomen. Een automatische controle let daarop."
            ),
            (
                "Wel staan er namen in van gemeenten, hogescholen en andere organisaties, en van "
                "projecten en producten."
            ),
        ),
        False,
    ),
    (
        "Wat uw browser bewaart",
        (
            (
                "De app plaatst één cookie: _streamlit_xsrf. Die is nodig voor de beveiliging: "
                "daarmee weet de server dat een verzoek van deze app komt. Er staat een "
                "willekeurige reeks tekens in, niets over u. De cookie verdwijnt als u de browser "
                "sluit."
            ),
            (
                "Daarnaast onthoudt uw browser welke kleurstelling de pagina gebruikt, onder een "
                "naam die met stActiveTheme begint. Daar staat niets over u in en het gaat niet "
                "naar de server."
            ),
            (
                "Werkt u bij Presenteren aan een reeks, dan onthoudt uw browser die reeks, met uw "
                "titels en notities, onder de naam wsd-reeks. Zo kunt u er vanaf elke pagina een "
                "weergave in zetten. 'Begin opnieuw met de standaardreeks' wist haar."
            ),
            (
                "Er zijn geen cookies voor statistieken of reclame. Daarom vraagt de app ook geen "
                "toestemming."
            ),
        ),
        False,
    ),
    (
        "Wat de server bewaart",
        (
            (
                "De app telt geen bezoekers en houdt geen statistieken bij. In het logboek staat "
                "welke pagina de server maakte en hoe lang dat duurde, niet voor wie: geen "
                "IP-adres, geen filters, geen zoekwoorden. Gaat er iets mis, dan komt de "
                "technische oorzaak erin, met een nummer en een tijdstip."
            ),
            (
                "Uw filters staan alleen in het webadres van de pagina. Wie u dat adres stuurt, "
                "ziet dezelfde weergave."
            ),
            (
                "De organisatie die deze app aanbiedt, kan op haar eigen netwerk of webserver wel "
                "iets vastleggen, zoals IP-adressen. Vraag haar hoe lang zij dat bewaart."
            ),
        ),
        False,
    ),
    (
        "Geen verzoeken naar andere partijen",
        (
            (
                "Kaarten, letters en programma's komen van de server van deze app zelf. Uw browser "
                "vraagt niets op bij andere bedrijven. Kiest u zelf een koppeling naar een andere "
                "website, dan gelden daar de regels van die website."
            ),
        ),
        False,
    ),
    (
        "Staat er toch iets over u in?",
        (
            (
                "Ziet u in een tekst iets wat over u of een ander persoon gaat? Laat het weten. "
                "Het wordt dan weggehaald, ook uit de bestanden die u kunt downloaden."
            ),
        ),
        True,
    ),
)
"""Heading, paragraphs, and whether the address to write to follows."""
CONTACT: Final = "Schrijf naar"
GEEN_CONTACT: Final = (
    "Schrijf naar de organisatie die u deze app aanbiedt; zij heeft hier geen meldadres ingevuld."
)
