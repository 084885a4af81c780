"""The words of a frozen view: what it is worth, what changed since, and why one is refused."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from wsd_dash.domain.dia import Waarde
from wsd_dash.domain.vastgelegdlezen import BYTES_MAX, CODE_MAX
from wsd_dash.errors import VastgelegdError
from wsd_dash.texts import formats
from wsd_dash.texts.issues import visible

LET_OP: Final = (
    "Niet ondertekend. Het controlegetal laat zien of de inhoud na het vastleggen is veranderd; "
    "dit bewijst niet wie het maakte."
)
START_ZIN: Final = "Open een weergave die is vastgelegd"
START_KORT: Final = "Open een vastgelegde weergave"
START_ONDER: Final = (
    "Kies het bestand dat met 'Leg vast voor de notulen' is gemaakt, of open de vaste link. De "
    "server leest het bestand en bewaart het niet."
)
KIES: Final = "Kies een bestand"
KIES_ANDER: Final = "Open een ander bestand"
WAT_ER_STOND: Final = "Wat er stond"
KANTTEKENINGEN: Final = "Wat u er niet uit mag lezen"
SINDSDIEN: Final = "Wat sindsdien is veranderd"
ZELFDE_VERSIE: Final = "De gegevens zijn niet veranderd. De weergave geeft dezelfde cijfers."
ZELFDE_VERSIE_ANDERS: Final = (
    "De gegevens zijn niet veranderd, maar het dashboard telt of zegt dit nu anders."
)
GEEN_VERSCHIL: Final = "Voor deze weergave maakt dat niets uit: de cijfers zijn dezelfde."
WEG_PAGINA: Final = "De pagina van deze weergave bestaat niet meer."
WEG_WAARDE: Final = (
    "Deze weergave bestaat niet meer: de gegevens van nu kennen {waarden} niet. Wat toen is "
    "vastgelegd, staat hieronder."
)
LEVEND: Final = "Bekijk deze weergave nu"
LEGE_CEL: Final = "-"
RIJ_STOND: Final = "in de tabel"
RIJ_WEG: Final = "niet meer in de tabel"
RIJ_NIEUW: Final = "nieuw in de tabel"
WAT: Final = "Wat"
DE_ZIN: Final = "De zin"
UITLEG: Final = "Uitleg"
GEEN_FILTERS: Final = "geen"
NIETS_GETELD: Final = "Op deze pagina is niets geteld."
TOEN: Final = "Toen"
NU: Final = "Nu"
CONTROLEGETAL: Final = "Controlegetal (SHA-256)"
VASTGELEGD_OP: Final = "Vastgelegd op"
DATAVERSIE: Final = "Versie van de gegevens"
FILTERS: Final = "Filters"
N: Final = "Geteld"
ONBEKEND_KOP: Final = "Wat niet bekend is"
BRON: Final = "Bron"
STAND: Final = "Stand"
MEER_VERSCHILLEN: Final = "En nog {n} andere verschillen."
MEER_RIJEN: Final = "De eerste {getoond} van {totaal} rijen. In het bestand staan ze allemaal."
VERANDERD_TITEL: Final = "Deze vastlegging is niet te gebruiken"

FOUTEN: Final[Mapping[str, str]] = {
    "veranderd": (
        "De inhoud is na het vastleggen veranderd: het controlegetal klopt niet. Daarom is zij "
        "hier niet te zien. Vraag om het oorspronkelijke bestand."
    ),
    "versie": (
        "Deze vastlegging heeft vorm {detail}; dit dashboard leest vorm 1. Open haar met een "
        "nieuwer dashboard."
    ),
    "geen-code": (
        "De link is niet te lezen. Is hij helemaal gekopieerd? Vraag anders om het bestand."
    ),
    "geen-vastgelegde": (
        "Dit is geen vastgelegde weergave. Kies een bestand dat met 'Leg vast voor de notulen' is "
        "gemaakt."
    ),
    "inhoud": "De vastlegging is niet te lezen: bij '{detail}' staat iets dat er niet hoort.",
    "bestand-groot": (
        "Het bestand is te groot voor een vastgelegde weergave ({detail} bytes, hoogstens "
        f"{formats.number(BYTES_MAX)})."
    ),
    "link-lang": (
        "Deze weergave is te groot voor een link: {detail} tekens, en meer dan "
        f"{formats.number(CODE_MAX)} komt niet altijd aan. Leg haar vast als bestand."
    ),
}


def refused(error: VastgelegdError) -> str:
    """Say why a frozen view cannot be read or written."""
    found = error.detail
    shown = formats.number(int(found)) if found.isascii() and found.isdecimal() else visible(found)
    return FOUTEN[error.code].format(detail=shown)


def moment(iso: str) -> str:
    """Write a moment with its time: `22 november 2026, 12.05 uur`."""
    found = datetime.fromisoformat(iso)
    return f"{formats.date(found.date().isoformat())}, {found:%H.%M} uur"


def value(found: Waarde) -> str:
    """Write a cell: numbers the Dutch way, and a mark for what is not known."""
    if found is None:
        return LEGE_CEL
    if isinstance(found, str):
        return found
    return formats.number(found)


def subtitle(iso: str, naam: str) -> str:
    """Say when which page was frozen."""
    return f"Vastgelegd op {moment(iso)}, van de pagina {naam}. {LET_OP}"


def as_frozen(n: str) -> str:
    """Say what was counted, and that it was then."""
    return f"{n} (zoals vastgelegd)"


def more_rows(shown: int, total: int) -> str:
    """Say how many rows of a table are shown."""
    return MEER_RIJEN.format(getoond=formats.number(shown), totaal=formats.number(total))


def place(tabel: str, rij: Sequence[str], kolom: str) -> str:
    """Say which number of which table: `Condities: inclusie, aantal`."""
    named = ", ".join(dict.fromkeys(rij))
    return ", ".join(part for part in (f"{tabel}: {named}", kolom.lower()) if part)


def verdict(old: str, new: str, found: int) -> str:
    """Say whether the data changed since, and whether this view did."""
    if old == new:
        return ZELFDE_VERSIE if not found else f"{ZELFDE_VERSIE_ANDERS} {_counted(found)}"
    versies = f"De gegevens zijn bijgewerkt: toen versie {old}, nu versie {new}."
    return f"{versies} {_counted(found) if found else GEEN_VERSCHIL}"


def _counted(found: int) -> str:
    verb = "is" if found == 1 else "zijn"
    return f"Er {verb} {formats.count(found, 'verschil', 'verschillen')} met wat is vastgelegd."
