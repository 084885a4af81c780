"""Dutch for the few English words the framework draws by itself and cannot be told to change."""

from collections.abc import Mapping
from typing import Final

WOORDEN: Final[Mapping[str, str]] = {
    # frame around the page
    "Skip to main content": "Ga naar de inhoud",
    "Main menu": "Hoofdmenu",
    "App pages": "Pagina's",
    "Sidebar": "Zijbalk",
    "Collapse sidebar": "Zijbalk inklappen",
    "Expand sidebar": "Zijbalk uitklappen",
    "Notifications": "Meldingen",
    "Close": "Sluiten",
    "Dismiss": "Sluiten",
    "Running...": "Bezig…",
    "Connecting": "Verbinding maken",
    "Stop": "Stop",
    "Rerun": "Opnieuw",
    # dialogs
    "Page not found": "Deze pagina bestaat niet",
    "Connection error": "De verbinding is weg",
    "Connection timed out.": "De verbinding duurde te lang.",
    "Streamlit server is not responding. Are you connected to the internet?": (
        "Het dashboard antwoordt even niet. Zodra de verbinding terug is, gaat deze pagina "
        "vanzelf verder."
    ),
    "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your "
    "terminal:": "Draait het dashboard nog? Start het zo nodig opnieuw met:",
    "streamlit run yourscript.py": "wsd-dash",
    "Network error": "De verbinding is weg.",
    "Unknown error": "Er ging iets mis.",
    "BidiComponent Error": "Dit deel is niet geladen",
    "Failed to fetch": "laad de pagina opnieuw zodra de verbinding terug is.",
    # fields and lists
    "No results": "Niets gevonden",
    "No options to select": "Er valt niets te kiezen",
    "Choose an option": "Kies",
    "Choose options": "Kies",
    "Select all": "Alles kiezen",
    "Selected values": "Gekozen",
    "Clear all": "Alles wissen",
    "Clear value": "Wissen",
    "Clear entry": "Wissen",
    "Open": "Openen",
    "Select...": "Kies",
    "Press Enter to apply": "Druk op Enter",
    "Press Enter to submit form": "Druk op Enter",
    "Help": "Uitleg",
    "Increment": "Meer",
    "Decrement": "Minder",
    # headings, code and downloads
    "Link to heading": "Link naar deze kop",
    "Copy to clipboard": "Kopiëren",
    "Copied": "Gekopieerd",
    "Download failed": "Het downloaden is niet gelukt",
    # toolbars and tables
    "Fullscreen": "Volledig scherm",
    "Close fullscreen": "Volledig scherm sluiten",
    "Show/hide columns": "Kolommen tonen of verbergen",
    "Search": "Zoeken",
    "Type to search": "Typ om te zoeken",
    "Close Search": "Zoeken sluiten",
    "Next Result": "Volgende",
    "Previous Result": "Vorige",
    "Clear selection": "Keuze wissen",
    "Dataframe column menu": "Kolommenu",
    "Copy column name": "Kolomnaam kopiëren",
    "Sort ascending": "Oplopend sorteren",
    "Sort descending": "Aflopend sorteren",
    "Autosize": "Breedte aanpassen",
    "Pin column": "Kolom vastzetten",
    "Unpin column": "Kolom losmaken",
    "Hide column": "Kolom verbergen",
    "Statistics": "Cijfers",
    "Format": "Weergave",
    "No data": "Geen gegevens",
    "Scrollable table": "Tabel die u kunt schuiven",
    # tabs and page numbers
    "Scroll tabs left": "Tabbladen naar links",
    "Scroll tabs right": "Tabbladen naar rechts",
    "Pagination": "Bladeren",
    "Next page": "Volgende pagina",
    "Previous page": "Vorige pagina",
}
"""What the framework writes, exactly, beside what a reader sees instead."""

PATRONEN: Final[tuple[tuple[str, str], ...]] = (
    (r"^Remove (.+)$", "Verwijder $1"),
    (r"^Help for (.+)$", "Uitleg bij $1"),
    (r"^Fullscreen: (.+)$", "Volledig scherm: $1"),
    (r"^Close fullscreen: (.+)$", "Volledig scherm sluiten: $1"),
    (r"^Search: (.+)$", "Zoeken: $1"),
    (r"^Show/hide columns: (.+)$", "Kolommen tonen of verbergen: $1"),
    (r"^Press (⌘|Ctrl)\+Enter to apply$", "Druk op $1+Enter"),
    (r"^Select (\d+) matches$", "Kies alle $1"),
    (r"^Shortcut (.+)$", "Sneltoets $1"),
    (r"^You can only select up to (\d+) options?\..*$", "U kunt er niet meer dan $1 kiezen."),
    (
        r"^(?:The page that you|You) have requested .+ Running the app's main page\.$",
        "De pagina die u zoekt, bestaat niet. U ziet het overzicht.",
    ),
    (
        r"^Failed to (?:load script from|fetch dynamically imported module).*$",
        "laad de pagina opnieuw zodra de verbinding terug is.",
    ),
    (r"^Connection failed with status (\d+).*$", "De verbinding is niet gelukt ($1)."),
    (
        r"^This app has encountered an error\. [^$]*$",
        "Er ging iets mis. Probeer het opnieuw; blijft het zo, meld het dan.",
    ),
)
"""Composed labels: a JavaScript pattern and its replacement, in which `$1` is the own part."""
