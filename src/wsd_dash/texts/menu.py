"""The words of the frame: product name, menu, links that stand on every page."""

from typing import Final

PRODUCT: Final = "Sociale kwaliteit in beeld"
MENU: Final = "Hoofdmenu"
MENU_KORT: Final = "Menu"
KRUIMELPAD: Final = "Kruimelpad"
OVERZICHT: Final = "Overzicht"
REGIOKAART: Final = "Regiokaart"
GEMEENTE: Final = "Gemeente"
VERGELIJKEN: Final = "Vergelijken"
DEKKING: Final = "Condities en thema's"
ACTIVITEITEN: Final = "Activiteiten"
ACTIVITEIT: Final = "Activiteit"
WERKBLAD: Final = "Werkblad"
WEINIG: Final = "Weinig genoemd"
TIJDLIJN: Final = "Tijdlijn"
NETWERK: Final = "Netwerk"
BRONNEN: Final = "Bronnen en codering"
BRONNEN_KORT: Final = "Bronnen"
MEER: Final = "Meer"
WOORDENLIJST: Final = "Woordenlijst"
GEGEVENS: Final = "Gegevens"
PRIVACY: Final = "Privacy"
KOPIEER_LINK: Final = "Kopieer link"
KOPIEER_LINK_LANG: Final = "Kopieer link naar deze weergave"
GEKOPIEERD: Final = "Gekopieerd"
KOPIEER_ZELF: Final = "Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf."
DEUREN: Final = "Waar wilt u heen?"
FILTERS: Final = "Actieve filters"
ONLEESBAAR: Final = "De gegevens zijn niet in orde"
ONLEESBAAR_UITLEG: Final = (
    "De app toont geen cijfers zolang de gegevens niet kloppen. Hieronder staat wat er mis "
    "is, met tabel, rij en kolom. Verbeter het en laad deze pagina opnieuw."
)
ONBEREIKBAAR: Final = (
    "De map met gegevens kan niet worden gelezen. Vraag de beheerder ernaar te kijken."
)
