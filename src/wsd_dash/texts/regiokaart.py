"""The words of the regional map."""

from collections.abc import Sequence
from typing import Final

from wsd_dash.texts import formats, kaartmaat, plaats, stand
from wsd_dash.texts.kaartmaat import Maat

WEERGAVE: Final = "Kaartweergave"
WEERGAVEN: Final = {
    "zeshoeken": "Zeshoeken",
    "grenzen": "Gemeentegrenzen",
    "stippen": "Stippen",
    "wijken": "Wijken",
    "bronnen": "Per bron",
    "tabel": "Tabel",
}
PLAATS_VAST: Final = "Plaats: {betekenis}"
LIJST_LEEG_UITLEG: Final = (
    "Bij deze filters noemt geen bron een gemeente als plaats. Verwijder een filter, of kijk "
    "hieronder wat er zonder gemeente is gemeld."
)
AFGELEID: Final = " (afgeleid)"
NIET_OP_KAART: Final = "Niet op de kaart ({n})"
REGIO: Final = "alleen een regio"
REGIONAAL: Final = "Regionaal gemeld ({n})"
REGIONAAL_UITLEG: Final = "De bron noemt een streek. De kaart verdeelt die niet over gemeenten."
MEER: Final = "en nog {n}"
HOOGSTENS_TABEL: Final = "De tabel toont {getoond} van de {n} gemeenten."
TOON_ALLE: Final = "Toon alle {n}"
LANDELIJK: Final = "landelijk"
IN_DE_LIJST: Final = "Bekijk alle activiteiten in de lijst"
DEELNEMERS: Final = "Deelnemende gemeenten"
DEELNEMERS_ZONDER_BRON: Final = (
    "Over deze tijd is geen bron gelezen. Dat hier niets is gemeld, zegt dus niets over de "
    "deelnemende gemeenten."
)
PROFIEL: Final = "Open het gemeenteprofiel"
VERGELIJK: Final = "Zet naast een andere gemeente"
SLUIT: Final = "Sluit {naam}"
TABEL: Final = "Gemeenten op de kaart"
TABEL_KOPPEN: Final = ("Gemeente", "Provincie", "{maat}", "Wat de kaart zegt")
WERKGEBIED: Final = "Werkgebied: afspraak van de makers"
DEELNEMERSLIJST: Final = "Deelnemers: lijst zonder datum"
KORT = 12
"""The most words a slide title may have."""
PLAATS_AFGELEID: Final = "plaats afgeleid"


def sentence(
    gemeenten: int,
    *,
    werkplaats: str,
    betekenis: str,
    gefilterd: bool = False,
    jaar: str = "",
    maat: Maat = kaartmaat.ACTIVITEITEN,
) -> str:
    """Say in how many gemeenten something is reported.

    `betekenis` only when not the default; `jaar` when it is the only filter.
    """
    by = f" van de werkplaats {werkplaats}" if werkplaats else ""
    meaning = f" ({betekenis})" if betekenis else ""
    within, where = _within(jaar, gefilterd=gefilterd), _where(gemeenten)
    head = f"{within} is in {where}" if within else f"In {where} is"
    return f"{head} {maat.wat} gemeld{by}{meaning}."


def short(
    gemeenten: int,
    *,
    werkplaats: str,
    betekenis: str,
    gefilterd: bool = False,
    jaar: str = "",
    maat: Maat = kaartmaat.ACTIVITEITEN,
) -> str:
    """Say it in a slide title; where twelve words are too few, the filter beside it says more."""
    if maat.kort:
        within = _within(jaar, gefilterd=gefilterd)
        title = f"{maat.kort} in {_where(gemeenten)}"
        return f"{within}: {title}" if within else formats.sentence(title)[:-1]
    choices = ((werkplaats, betekenis), ("", betekenis), (werkplaats, ""), ("", ""))
    titles = [
        sentence(gemeenten, werkplaats=by, betekenis=meaning, gefilterd=gefilterd, jaar=jaar)[:-1]
        for by, meaning in choices
    ]
    return next((title for title in titles if len(title.split()) <= KORT), titles[-1])


def _where(gemeenten: int) -> str:
    return "geen enkele gemeente" if gemeenten == 0 else formats.gemeenten(gemeenten)


def _within(jaar: str, *, gefilterd: bool) -> str:
    if gefilterd:
        return "Bij deze filters"
    return f"Over {jaar}" if jaar else ""


def sub_sentence(
    shown: int, n: int, betekenis: Sequence[str] = plaats.WERK, *, met: str = ""
) -> str:
    """Say how small a part of the activiteiten the map shows, and what not to conclude.

    `met` narrows `activiteiten` to what the measure counts.
    """
    which = plaats.which_gemeente(betekenis)
    if n == 0:
        return f"Geen activiteit{met} past bij deze filters."
    if n == 1:
        unknown = "" if shown else f" niet: het is niet bekend {which}"
        return f"De kaart toont de enige activiteit{met}{unknown}. {stand.KAART}"
    missing = n - shown
    rest = "" if missing == 0 else f": van {formats.number(missing)} is niet bekend {which}"
    return (
        f"De kaart toont {formats.number(shown)} van de {formats.activiteiten(n)}{met}{rest}. "
        f"{stand.KAART}"
    )


def participants(
    total: int,
    empty: Sequence[str],
    regional: Sequence[str],
    regional_count: int,
    *,
    werkplaats: str = "",
    gefilterd: bool = False,
) -> str:
    """Say in how many participating gemeenten nothing is reported, with the regional caution.

    `empty` and `regional` are names: nothing reported at all, and named only through a region.
    `werkplaats` says whose `regional_count` is, where the page counts those of others too.
    `gefilterd` says that filters hold activiteiten back, so that nobody reads "never".
    """
    silent = len(empty) + len(regional)
    if total == 1:
        where = "de enige deelnemende gemeente"
    elif silent in {0, total}:
        where = f"alle {formats.number(total)} deelnemende gemeenten"
    else:
        where = f"{formats.number(silent)} van de {formats.number(total)} deelnemende gemeenten"
    if silent == 0:
        return f"In {where} is een activiteit gemeld."
    within = "bij deze filters " if gefilterd else ""
    head = f"In {where} is {within}geen activiteit gemeld"
    details = []
    if empty:
        details.append(formats.listing(empty))
    if regional:
        details.append(f"alleen als deel van een regio: {formats.listing(regional)}")
    verb = "is" if regional_count == 1 else "zijn"
    begin = f"Van {werkplaats} {verb} regionaal" if werkplaats else f"Regionaal {verb}"
    tail = (
        f"{begin} {formats.activiteiten(regional_count)} gemeld; of die hier "
        f"{'plaatsvond' if regional_count == 1 else 'plaatsvonden'}, zegt de bron niet."
        if regional_count
        else ""
    )
    return f"{head}: {'; '.join(details)}. {tail}".strip()


def participants_unknown(werkplaats: str) -> str:
    """Say that no source lists the participants, so that the map shows no white spots there."""
    return (
        f"Van {werkplaats} is de deelnemerslijst onbekend. Daarom toont de kaart daar geen "
        "deelnemers zonder melding."
    )


def table_rest(n: int) -> str:
    """Say of the gemeenten that are not in the table why not; nothing when all are in it."""
    if n == 0:
        return ""
    if n == 1:
        return "De enige andere gemeente is niet nagegaan: zij ligt buiten het werkgebied."
    return (
        f"De overige {formats.gemeenten(n)} zijn niet nagegaan: zij liggen buiten het werkgebied."
    )


def card_line(
    *,
    deelnemer: bool,
    aantal: int,
    stand_tekst: str,
    gefilterd: bool = False,
    maat: str = "",
    afgeleid: bool = False,
) -> str:
    """Say under a gemeente's name whether it participates and what the map says of it.

    `gefilterd` says that filters hold activiteiten back, so that nobody reads "never"; `maat` is
    what another measure than activiteiten counts here. Without it `afgeleid` says that the place
    is derived.
    """
    parts = ["deelnemer"] if deelnemer else []
    if gefilterd and not aantal:
        stand_tekst = f"bij deze filters {stand_tekst}"
    parts.append(f"{formats.activiteiten(aantal)} gemeld" if aantal else stand_tekst)
    if maat and aantal:
        parts.append(maat)
    elif afgeleid and aantal:
        parts.append(PLAATS_AFGELEID)
    return " · ".join(parts)


def outline(namen: Sequence[str]) -> str:
    """Say of which regions the map can show roughly where they are."""
    if not namen:
        return ""
    return f"Wijs {formats.listing(namen)} aan: de kaart toont dan waar dat ongeveer is."


def regional_also(n: int) -> str:
    """Say how many regional activiteiten name a gemeente too and so stand on the map."""
    if n == 0:
        return ""
    if n == 1:
        return "1 daarvan noemt ook een gemeente en staat op de kaart."
    return f"{formats.number(n)} daarvan noemen ook een gemeente en staan op de kaart."
