"""The words of the tables behind a slide: their titles, and the columns no contract describes."""

from collections.abc import Mapping
from typing import Final

ACTIVITEITEN: Final = "Activiteiten in deze weergave"
LABELS: Final = "Labels die meetellen ({labels})"
LABELS_NOOT: Final = (
    "Een activiteit zonder label heeft een regel met de reden. Thema's staan er alleen waar ze "
    "gelden, tenzij ze achteraf op alle activiteiten zijn toegepast."
)
GEMEENTEN: Final = "Gemeenten op de kaart"
GEMEENTEN_NOOT: Final = (
    "Elke gemeente van Nederland heeft een regel. Leeg bij aantal: niet nagegaan, of deze telling "
    "zegt daar niets. Een activiteit in twee gemeenten telt in elk daarvan."
)
PLAATSEN: Final = "Wat van de plaats bekend is"
WIJKEN_NOOT: Final = (
    "Het punt van een wijk is een schatting van de makers, in graden (EPSG:4326). Leeg: niet "
    "bekend."
)
STREKEN: Final = "Regio's die de bronnen noemen"
CONDITIES: Final = "Activiteiten per conditie"
THEMAS: Final = "Activiteiten per thema"
CELLEN: Final = "Activiteiten per combinatie"
CELLEN_NOOT: Final = (
    "Ook de combinaties van het restant (geen label, te weinig tekst, als geheel) hebben een regel."
)
RIJEN: Final = "Activiteiten per rij"
KOLOMMEN_TITEL: Final = "Activiteiten per kolom"
ZEKERHEID: Final = "Waar de labels op rusten"
VERMELDINGEN: Final = "Waar de naam in de bronnen staat"
JAREN: Final = "Per activiteit de jaren die de tekst noemt"
KENMERK_ACTIVITEIT: Final = "Kenmerk van de activiteit"
NAAM_ACTIVITEIT: Final = "Activiteit"
KENMERK_WERKPLAATS: Final = "Kenmerk van de werkplaats"
KENMERK_LEERATELIER: Final = "Kenmerk van het leeratelier"
KENMERK_ORGANISATIE: Final = "Kenmerk van de organisatie"
NAAM_ORGANISATIE: Final = "Organisatie"
OORDELEN: Final = "Oordelen per label en per ronde"
VRAGEN: Final = "Labels waarover de rondes verschillen"
GEMEENTE: Final = "Gemeente"
WIJK: Final = "Wijk"
ORGANISATIES: Final = "Organisaties bij deze activiteiten"

KOLOMMEN: Final[Mapping[str, tuple[str, str]]] = {
    "code": ("Code", "Korte code, zoals in de gegevens."),
    "naam": ("Naam", "Wat een lezer leest bij de code."),
    "aantal": ("Aantal activiteiten", "Hoeveel activiteiten hier meetellen."),
    "precisie_naam": ("Precisie in woorden", "Of de dag, de maand of alleen het jaar bekend is."),
    "bekend": ("Bekend", "Bij hoeveel activiteiten dit bekend is."),
    "alle": ("Van", "Hoeveel activiteiten er zijn."),
    "alleen_hier": ("Alleen in deze bron", "Activiteiten die geen andere gelezen bron meldt."),
    "jaar_letterlijk": ("Jaar staat in de bron", "Activiteiten met dit jaar in de tekst."),
    "jaar_afgeleid": ("Jaar is afgeleid", "Activiteiten met dit jaar, afgeleid uit de tekst."),
    "jaar_van_bron": (
        "Jaar van de bron",
        "Activiteiten zonder eigen jaar, uit een bron van dit jaar.",
    ),
    "jaar_totaal": ("Samen", "Alle activiteiten bij dit jaar."),
    "noot": ("Opmerking", "Hoe het bekend is, of wat erbij hoort."),
    "code_naam": ("Code in woorden", "Wat een lezer leest bij de code."),
    "stand_label": ("Stand van het label", "Of de rondes het eens zijn, of een commissie koos."),
    "ronde_1": ("Ronde 1 (code)", "Code die de eerste ronde gaf."),
    "ronde_1_naam": ("Ronde 1", "Wat de eerste ronde zegt."),
    "ronde_1_motivatie": ("Ronde 1: motivatie", "Waarom de eerste ronde dat zegt."),
    "ronde_2": ("Ronde 2 (code)", "Code die de tweede ronde gaf."),
    "ronde_2_naam": ("Ronde 2", "Wat de tweede ronde zegt."),
    "ronde_2_motivatie": ("Ronde 2: motivatie", "Waarom de tweede ronde dat zegt."),
    "cellen": ("Cellen", "Hoeveel cellen van de matrix van een antwoord afhangen."),
    "kantelt": ("Waarvan leeg of niet", "Hoeveel van die cellen leeg zijn bij het ene antwoord."),
    "gevolg": ("Wat een antwoord verandert", "Het gevolg in woorden."),
    "soort_combinatie": ("Soort combinatie", "Waartussen de combinatie ligt."),
    "gevonden": ("Gevonden", "Activiteiten die allebei hebben."),
    "gemeld": ("Gemeld", "Activiteiten in bereik, ook die met te weinig tekst."),
    "rij_aantal": ("Aantal in de rij", "Te beoordelen activiteiten met wat in de rij staat."),
    "kolom_aantal": ("Aantal in de kolom", "Te beoordelen activiteiten met wat in de kolom staat."),
    "ruim": ("Bij minstens één ronde", "Gevonden als één ronde genoeg is."),
    "zin": ("In een zin", "In woorden, voor een verslag."),
    "regionaal": ("Regionaal gemeld", "Activiteiten die een regio noemen."),
    "type_naam": ("Type in woorden", "Wat een lezer leest bij het type."),
    "leerateliers": ("Aantal leerateliers", "Bij hoeveel leerateliers zij genoemd is."),
    "werkplaatsen": ("Aantal werkplaatsen", "In hoeveel werkplaatsen zij genoemd is."),
    "gemeenten": ("Aantal gemeenten", "In hoeveel gemeenten dat werk gebeurt."),
    "verbindt": ("Verbindt", "Genoemd bij twee of meer leerateliers of werkplaatsen: ja of nee."),
    "groep": ("Groep", "Waar het woord bij hoort."),
    "woord": ("Woord", "Het woord zoals de app het gebruikt."),
    "uitleg": ("Uitleg", "Wat het woord hier betekent."),
    "keer": ("Aantal keer", "Hoe vaak de naam zo in de bronnen staat."),
    "labels": ("Aantal labels", "Hoeveel labels hierop rusten."),
    "soort_naam": ("Soort in woorden", "Wat een lezer leest bij de soort."),
    "kern_of_rand_naam": ("Kern of rand in woorden", "Wat een lezer leest bij kern of rand."),
    "werkplaats_naam": ("Naam van de werkplaats", "De korte naam van de werkplaats."),
    "leeratelier_naam": (
        "Naam van het leeratelier",
        "De naam van het leeratelier, of dat de bron er geen noemt.",
    ),
    "jaar_basis_naam": ("Basis van de jaren in woorden", "Hoe de jaren bekend zijn."),
    "gemeentecodes": (
        "Gemeentecodes",
        "De gemeenten die meetellen, met een spatie ertussen; leeg als er geen bekend is.",
    ),
    "plaats": ("Plaats", "Wat de bron van de plaats zegt, in woorden."),
    "bron_ids": ("Bronnen", "De bronnen die de activiteit melden, met een spatie ertussen."),
    "item_naam": ("Naam van conditie of thema", "De naam, of waarom er geen label is."),
    "accent": ("Accent", "2 is hoofdaccent, 1 is nevenaccent; leeg als er geen label is."),
    "stand": ("Stand (code)", "Code voor wat de kaart van de gemeente zegt."),
    "stand_naam": ("Wat de kaart zegt", "Gemeld, of een van de vier soorten leeg."),
    "deelnemer": ("Deelnemer", "Staat op een deelnemerslijst: ja of nee."),
    "plaats_afgeleid": (
        "Plaats afgeleid",
        "Ja als elke plaats is afgeleid, bijvoorbeeld uit een wijk.",
    ),
    "rij_code": ("Code van de rij", "Code van wat in de rij staat."),
    "rij": ("Rij", "Naam van wat in de rij staat."),
    "kolom_code": ("Code van de kolom", "Code van wat in de kolom staat."),
    "kolom": ("Kolom", "Naam van wat in de kolom staat."),
    "extra": (
        "Extra bij één ronde",
        "Activiteiten die erbij komen als één van de twee rondes genoeg is (betwist).",
    ),
    "in_bereik": ("In bereik", "Activiteiten die hier hadden kunnen staan."),
    "te_beoordelen": (
        "Te beoordelen",
        "Activiteiten in bereik waarvan de bron genoeg zegt om te beoordelen.",
    ),
    "leeg": ("Wat leeg betekent", "Alleen ingevuld als er niets is geteld."),
    "jaar": ("Jaar", "Een jaar dat de activiteit raakt."),
    "basis": ("Hoe het jaar bekend is (code)", "Code voor hoe het jaar bekend is."),
    "basis_naam": ("Hoe het jaar bekend is", "Of het jaar in de bron staat of is afgeleid."),
    "kenmerk": ("Kenmerk", "Waar de regel over gaat."),
    "waarde": ("Wat bekend is", "Wat de gegevens erover zeggen."),
    "rol": ("Rol (code)", "Code van de rol."),
    "rol_naam": ("Rol", "Wat de organisatie volgens de bron doet."),
}
