"""The words of the page on accessibility: what was looked at, what falls short, whom to tell."""

from typing import Final

ONDERZOCHT: Final = "22 november 2026"
ZIN: Final = "Iedereen moet deze app kunnen gebruiken; dit kan nog beter."
KORT: Final = ZIN
ONDERZIN: Final = (
    f"De makers hebben de app zelf onderzocht, voor het laatst op {ONDERZOCHT}. Een onafhankelijk "
    "onderzoek is er niet."
)
VOET: Final = "geen cijfers over activiteiten op deze pagina"
OORZAAK: Final = "Oorzaak"
GEVOLG: Final = "Wie merkt dit?"
MAATREGEL: Final = "Maatregel"
CONTACT: Final = "Schrijf naar"
GEEN_CONTACT: Final = (
    "Schrijf naar de organisatie die u deze app aanbiedt; zij heeft hier geen meldadres ingevuld."
)

STATUS: Final = (
    "Welke status heeft deze app?",
    (
        (
            "De overheid kent vijf statussen: A (voldoet helemaal), B (voldoet voor een deel, met "
            "een goed onderzoek), C (onderzoek gepland), D (voldoet niet) en E (geen verklaring). "
            "Een status hoort bij een verklaring in het register van de overheid. Alleen de "
            "organisatie die de app aanbiedt, kan die verklaring invullen."
        ),
        (
            "Deze pagina is een verslag van eigen onderzoek, en geeft daarom geen status. Staat er "
            "geen verklaring in het register, dan heeft de app volgens de overheid status E."
        ),
    ),
)
ONDERZOEK: Final = (
    "Wat is onderzocht, en hoe?",
    (
        (
            "Onderzocht zijn alle pagina's van de app, de presentatie en het presentatiebestand, "
            "in veel toestanden: gevuld, leeg, met een gekozen gemeente, met een open paneel en "
            "met een foutmelding. Ook de PDF-bestanden zijn gemaakt om te kunnen worden "
            "voorgelezen."
        ),
        (
            "De maatstaf is WCAG 2.2, niveau A en AA. De wet vraagt WCAG 2.1, niveau A en AA; dat "
            "zit daarin. De controles lopen bij elke verandering van de app vanzelf mee, in de "
            "browser Chromium, op een gewoon scherm en op een smal scherm (320 punten breed, ofwel "
            "400 procent vergroot)."
        ),
        (
            "Een programma (axe-core) zoekt bekende fouten. Eigen tests kijken naar wat dat "
            "programma niet ziet: bediening met alleen het toetsenbord, zichtbare focus, "
            "beschrijvingen van kaarten en grafieken, contrast, hoog contrast van Windows, taal, "
            "koppen en de grootte van knoppen. Tien eisen vragen een oordeel van een mens; die "
            "zijn alleen in de broncode nagegaan. Het verslag zegt welke."
        ),
        (
            "Niet onderzocht: gebruik met een echte schermlezer, met spraakbesturing en in Firefox "
            "en Safari. Er heeft ook nog geen gebruiker met een beperking de app beproefd."
        ),
    ),
)
AFWIJKINGEN_KOP: Final = "Wat is er nog niet goed?"
AFWIJKINGEN_UITLEG: Final = "Deze punten zijn bekend."
AFWIJKINGEN: Final = (
    (
        "De app is niet beproefd met schermlezers, en niet in Firefox en Safari",
        (
            "De makers hadden alleen de browser Chromium. Wat een schermlezer krijgt, is wel "
            "bekeken, maar niet beluisterd."
        ),
        (
            "Mensen die een schermlezer gebruiken, en mensen met een andere browser. Misschien "
            "werkt iets daar anders."
        ),
        (
            "Beproef de app met NVDA en VoiceOver en in die browsers, voordat de organisatie een "
            "verklaring invult. Meld wat opvalt."
        ),
    ),
    (
        "Menu en voettekst staan in het hoofdgedeelte van de pagina",
        "Het programma onder deze app (Streamlit) zet alles wat er staat in één hoofdgedeelte.",
        (
            "Mensen die met een schermlezer van onderdeel naar onderdeel springen. Zij komen bij "
            "het hoofdgedeelte eerst het menu tegen."
        ),
        (
            "De eerste koppeling van elke pagina springt over het menu heen naar de kop van de "
            "pagina. Het menu heeft een eigen naam."
        ),
    ),
    (
        "De kaart van wijken is één plaatje",
        "Die kaart wordt als beeld getekend; de stippen bestaan niet als losse onderdelen.",
        (
            "Mensen met een schermlezer en mensen zonder muis: zij kunnen de wijken op de kaart "
            "niet langs."
        ),
        (
            "Naast de kaart staat een tabel met dezelfde wijken en aantallen. De andere kaarten "
            "zijn wel met het toetsenbord te bedienen."
        ),
    ),
    (
        "Brede tabellen schuiven op een telefoon opzij",
        "Een tabel met veel kolommen past niet op een smal scherm. De norm staat dit toe.",
        "Mensen met een telefoon en mensen die sterk vergroten.",
        "Alleen de tabel schuift, nooit de pagina. De tabel is ook als bestand mee te nemen.",
    ),
    (
        "Vijf kleuren op de kaart kunnen niet allemaal sterk van elkaar verschillen",
        "Er bestaan geen vijf tinten die onderling en met wit een contrast van 3 op 1 hebben.",
        "Mensen die kleuren of tinten slecht zien.",
        (
            "Kleur is nergens het enige: het aantal staat als getal op de grote kaart, in de tekst "
            "bij de gemeente en in de tabel. Lege plekken hebben elk een eigen patroon."
        ),
    ),
)
"""What falls short, its cause, whom it hinders and what is done about it."""
AANBIEDER: Final = (
    "Wat moet de organisatie doen die de app aanbiedt?",
    (
        (
            "Valt de organisatie onder de wet (gemeenten doen dat), dan registreert zij een eigen "
            "toegankelijkheidsverklaring, met de invulassistent van de overheid. Voor status A of "
            "B is een onderzoek nodig volgens WCAG-EM dat hoogstens drie jaar oud is en alle 50 "
            "eisen en de hele app beslaat, ook de bestanden. Het verslag van dit eigen onderzoek "
            "(docs/toegankelijkheid.md, bij de broncode) is een begin, met per eis het resultaat."
        ),
        (
            "Zij neemt de punten hierboven over in die verklaring, vult haar elk jaar aan en "
            "verwijst ernaar vanaf haar eigen website. Vul ook een meldadres in (WSD_MELDADRES)."
        ),
    ),
    (
        (
            "Uitleg over de statussen",
            "https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status",
        ),
        ("Register van verklaringen", "https://www.toegankelijkheidsverklaring.nl/register"),
    ),
)
KLACHT: Final = (
    "Lukt er iets niet?",
    (
        (
            "Laat het weten. Schrijf op welke pagina het was, wat u wilde doen en welk hulpmiddel "
            "u gebruikt. Hebt u iets nodig wat u hier niet kunt lezen, vraag het dan in een andere "
            "vorm."
        ),
        (
            "De organisatie die de app aanbiedt, bepaalt hoe snel u antwoord krijgt en zet dat in "
            "haar eigen verklaring. Dient u een klacht in bij een overheid, dan krijgt u volgens "
            "de wet binnen zes weken bericht; dat kan met vier weken worden verlengd."
        ),
        (
            "Komt u er samen niet uit, dan kunt u naar de Nationale ombudsman, of naar de "
            "ombudsman van de gemeente als die er een heeft."
        ),
    ),
    (("Nationale ombudsman", "https://www.nationaleombudsman.nl/"),),
)
