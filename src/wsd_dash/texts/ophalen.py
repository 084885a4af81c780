"""What is said while official boundaries are fetched, and for every way it can fail."""

from collections.abc import Mapping
from typing import Final

from wsd_dash.texts import formats
from wsd_dash.texts.issues import visible

NAMEN: Final[Mapping[str, str]] = {
    "cbs": "CBS (via PDOK)",
    "kadaster": "Kadaster (via PDOK)",
    "cartomap": "cartomap (CBS / Kadaster)",
}
POGINGEN: Final[Mapping[str, str]] = {
    "geen_naam": "De server is niet te vinden. Is er internet?",
    "geen_netwerk": "Deze computer heeft geen verbinding met internet.",
    "geen_gehoor": "De server neemt niet op.",
    "verbroken": "De server verbrak de verbinding zonder antwoord.",
    "proxy": "De tussenserver (proxy) van uw organisatie liet de vraag niet door.",
    "te_traag": "Het antwoord kwam niet op tijd.",
    "tls": "De beveiligde verbinding is niet te vertrouwen: het certificaat klopt niet.",
    "onveilig": "Het adres ({detail}) is niet beveiligd met https.",
    "niet_gevonden": "De grenzen van dit jaar staan er niet (code 404).",
    "geweigerd": "De server weigert de vraag (code {detail}).",
    "te_druk": "De server is te druk (code 429). Probeer het later nog eens.",
    "storing": "De server heeft een storing (code {detail}). Probeer het later nog eens.",
    "doorverwezen": "De server verwijst naar een andere server ({detail}). Dat volgt de app niet.",
    "rondjes": "De server blijft doorverwijzen.",
    "webpagina": (
        "Er kwam een webpagina in plaats van grenzen. Vraagt uw netwerk misschien om in te loggen?"
    ),
    "foutmelding": "Er kwam een foutmelding (XML) in plaats van grenzen.",
    "inhoudstype": "Het antwoord is geen GeoJSON, maar van de soort '{detail}'.",
    "afgebroken": "Het antwoord brak halverwege af.",
    "geen_json": "Het antwoord is geen leesbare JSON.",
    "geen_geojson": "Het antwoord is JSON, maar geen lijst van gebieden (GeoJSON).",
    "te_groot": "Het antwoord is te groot.",
    "andere_server": (
        "Het vervolg van de lijst ligt op een andere server ({detail}). Dat volgt de app niet."
    ),
    "eindeloos": "De lijst van gemeenten houdt niet op.",
    "te_weinig": "Er kwamen minder gemeenten dan verwacht: {detail}.",
    "alleen_nu": "Deze bron heeft alleen de grenzen van nu.",
    "onleesbaar": "Het antwoord is niet als grenzen te lezen.",
    "soort": "Het antwoord is geen GeoJSON.",
    "geen_code": "In het antwoord staan geen gemeentecodes (zoals GM0202).",
    "dubbel": "Deze gemeenten kwamen meer dan één keer: {detail}.",
    "onbekend": "Deze codes horen niet bij de gemeenten van de app: {detail}. Een ander jaar?",
    "ontbreekt": "Deze gemeenten kwamen niet mee: {detail}. Een ander jaar?",
    "leeg": "Van deze gemeenten kwam er geen vlak: {detail}.",
    "crs": "Het coördinatenstelsel ({detail}) is niet bekend.",
    "assen": "De coördinaten staan verwisseld: eerst noord, dan oost.",
    "rd_als_graden": "De coördinaten zijn meters (RD), maar staan er als graden.",
    "buiten_nederland": "De vlakken liggen niet in Nederland.",
}
"""Why one source did not give boundaries."""
EINDES: Final[Mapping[str, str]] = {
    "geen_bron": "Het ophalen is niet gelukt: geen van de bronnen gaf bruikbare grenzen.",
    "schijf_vol": "De schijf is vol: in de map {detail} is geen ruimte voor de grenzen.",
    "alleen_lezen": "In de map {detail} mag niet worden geschreven. Kies met WSD_GEODATA een map "
    "waar dat wel mag.",
    "niet_te_schrijven": "In de map {detail} kan niet worden geschreven. Kies met WSD_GEODATA een "
    "andere map.",
    "gegevens": "De gegevens van de app kloppen niet. Voer eerst uit: wsd-dash controleer",
    "te_lang": "Het ophalen duurde te lang en is gestopt.",
    "gestopt": "Gestopt.",
    "bezig": "De grenzen worden al opgehaald. Wacht tot dat klaar is.",
    "verloren": "Het ophalen is onderbroken.",
    "onverwacht": "Het ophalen ging mis op een manier die niet was voorzien ({detail}).",
}
"""Why a fetch ended without boundaries."""
ONVERANDERD: Final = "Wat er al was opgeslagen, is er nog."
ZELF: Final = (
    "U kunt de grenzen ook zelf ophalen, bijvoorbeeld bij pdok.nl, en inlezen met: "
    "wsd-dash geodata importeer BESTAND"
)
GELUKT: Final = "Het ophalen is gelukt."
BEGIN: Final = "De grenzen worden opgehaald."
VERWERKEN: Final = "de grenzen worden verwerkt"
OPHALEN: Final = "de grenzen worden opgehaald"
NIET_GEGEVEN: Final = "niet gegeven"
VOL, LEEG = "#", "-"
BAR_WIDTH: Final = 20
LONGEST: Final = 300
MEGA, KILO = 1_000_000, 1_000


def source_name(bron: str, jaar: str) -> str:
    """Name a source and the year that was asked of it."""
    return f"{NAMEN.get(bron, bron)}, {jaar}" if jaar else NAMEN.get(bron, bron)


def attempt_sentence(*, bron: str, jaar: str, fout: str, detail: str = "", meer: int = 0) -> str:
    """Say why a source did not give boundaries; an unknown code is a `KeyError`."""
    more = f" en nog {formats.number(meer)}" if meer else ""
    found = visible(detail or NIET_GEGEVEN, longest=LONGEST) + more
    return f"{source_name(bron, jaar)}: {POGINGEN[fout].format(detail=found)}"


def end_sentence(fout: str, detail: str = "") -> str:
    """Say how a fetch ended; an unknown code is a `KeyError`."""
    return (
        EINDES[fout].format(detail=visible(detail or NIET_GEGEVEN, longest=LONGEST))
        if fout
        else GELUKT
    )


def last_time(fout: str, detail: str, moment: str) -> str:
    """Say how the last fetch ended; `moment` is ISO."""
    return f"Laatste keer ophalen ({formats.date(moment[:10])}): {end_sentence(fout, detail)}"


def step_sentence(*, bron: str, jaar: str, verwerken: bool) -> str:
    """Say what a fetch is doing."""
    return f"{source_name(bron, jaar)}: {VERWERKEN if verwerken else OPHALEN}"


def amount(received: int, deel: float | None) -> str:
    """Write how much has come: as a bar when the whole is known."""
    size = (
        f"{formats.number(received / MEGA, decimals=1)} MB"
        if received >= MEGA
        else f"{formats.number(received // KILO)} kB"
    )
    if deel is None:
        return size
    full = round(BAR_WIDTH * deel)
    return f"[{VOL * full}{LEEG * (BAR_WIDTH - full)}] {formats.percentage(deel, 1)}, {size}"
