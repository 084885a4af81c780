"""The words of the profile of one gemeente."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.domain.locaties import Stand
from wsd_dash.texts import formats, menu, plaats, stand

KRUIMEL: Final = menu.GEMEENTE
ZOEK: Final = "Zoek een gemeente"
LEERATELIER: Final = "leeratelier"
JAREN_TITEL: Final = "Wat is gemeld, en over welk jaar"
KOP_ACTIVITEIT: Final = "Activiteit"
KOP_CONDITIE: Final = "Conditie"
GEEN_LEERATELIER: Final = "leeratelier niet genoemd"
PLAN: Final = "alleen een plan gemeld"
PLAATS_AFGELEID: Final = "plaats afgeleid uit: {naam}"
BETROKKEN: Final = "gemeente gaf opdracht of betaalde mee"
JAARBLOKKEN: Final[Mapping[str, str]] = {
    "periode": "begin en einde staan in de bron",
    "periode-afgeleid": "begin en einde zijn afgeleid uit de tekst",
    "letterlijk": "jaar staat in de bron",
    "afgeleid": "jaar is afgeleid uit de tekst",
    "jaar_van_bron": "jaar van de bron zelf: de tekst noemt geen jaar",
}
BLOK_NOOT: Final = "Geen blok: niet bekend, niet 'gestopt'. Teken: conditie ({labels})."
CONDITIES: Final = "Condities"
THEMAS: Final = "Thema's"
THEMABEREIK: Final = "Thema's tellen"
THEMAKEUZE: Final[Mapping[str, str]] = {
    "gelden": "waar ze gelden",
    "alle": "ook achteraf, bij alles",
}
LEERATELIERS: Final = "Leerateliers"
PARTNERS: Final = "Organisaties bij deze activiteiten"
PARTNERS_NOOT: Final = (
    "Een organisatie hoort bij de hele activiteit, ook als die in meer gemeenten was. Een "
    "vestiging is geen plaats van werk."
)
GEEN_PARTNERS: Final = "Bij deze activiteiten noemt de bron geen organisatie."
INWONERS: Final = "{n} inwoners (2022)"
AANDEEL: Final = "{n} van de {totaal} die op de kaart staan"
DEELNEMER: Final = "deelnemer van de werkplaats {werkplaats}"
SINDS: Final = "Ontstaan op {datum} uit {namen}."
DELEN: Final = "Op {datum} kwam er een deel bij van {namen}."
NAMEN: Final = "In de bronnen ook: {namen}."
NAAM_SOORT: Final = "{naam} ({soort})"
WIJKEN: Final = "Genoemde wijken: {wijken}."
NAAR_KAART: Final = "Toon op de regiokaart"
NAAR_DEKKING: Final = "Open in Condities en thema's"
VERGELIJK: Final = "Zet naast een andere gemeente"
VERGELIJK_ALLE: Final = "Zet deze gemeenten naast elkaar"
KAART_ALT: Final = "Kaart van Nederland met {naam} gemarkeerd. {wat}"
VERMELDINGEN: Final[Mapping[str, str]] = {
    "plaats_van_werk": "als plaats van een activiteit: telt mee",
    "deel_van_naam": "als deel van een naam, zoals een hogeschool: telt niet mee",
    "anders": "andere vermelding: telt niet mee",
    "deelnemer": "als deelnemer van de werkplaats: telt niet mee",
}
VERMELDINGEN_NOOT: Final = (
    "Geteld in alle gelezen bronnen; filters gelden hier niet. Wijken, plaatsen en oude namen "
    "tellen mee. Eén activiteit kan vaker zijn genoemd."
)
NIET_GENOEMD: Final = "Niet genoemd in de bronnen"
NIET_GENOEMD_NOOT: Final = "Ook niet als wijk, als plaats of in een naam."
APART: Final = "Telt niet mee"
APART_SOORT: Final[Mapping[str, str]] = {
    "uitvoering": "Hier is het werk; niet geteld door het filter op plaats:",
    "bijeenkomst": "Hier kwam men alleen bijeen:",
    "betrokken": "De gemeente gaf opdracht of betaalde mee:",
}
REGIONAAL: Final = "Alleen regionaal"
REGIO_IN: Final = "Deze noemen een regio waar {naam} bij hoort:"
REGIO_OF: Final = "Deze noemen een regio; of {naam} erbij hoort, zegt de bron niet:"
DEELNAME: Final = "Deelname"
NIET_WETEN: Final = "Wat we niet weten"
ZINNEN: Final = "Drie zinnen voor uw notitie"
KOPIEER_ZINNEN: Final = "Kopieer de drie zinnen"
MEER_GEBEURT: Final = "Of er meer gebeurt, zeggen de bronnen niet."
NIET_GEDAAN: Final = "Niet gemeld is niet hetzelfde als niet gedaan."
LEEG_FILTER: Final = "Bij deze filters is hier niets gemeld"
WIS: Final = "Wis alle filters en toon {naam}"
MEER_GEMEENTEN: Final = "Deze link noemt {n}. U ziet {naam}. Kies een andere:"
MEER_KOP: Final = "Meer gemeenten gekozen"
VOET_LABELS: Final = "labels: {labels}, niet bevestigd"


def sentence(
    naam: str, n: int, ateliers: int, *, gefilterd: bool = False, betekenis: str = ""
) -> str:
    """Say how much is reported in a gemeente; `betekenis` only when not the default."""
    verb = "is" if n == 1 else "zijn"
    head = f"Bij deze filters {verb} in {naam}" if gefilterd else f"In {naam} {verb}"
    source = f", uit {formats.count(ateliers, 'leeratelier', 'leerateliers')}" if ateliers else ""
    meaning = f" ({betekenis})" if betekenis else ""
    return f"{head} {formats.activiteiten(n)} gemeld{source}{meaning}."


def empty_sentence(
    naam: str,
    kind: Stand,
    *,
    regios: Sequence[str] = (),
    apart: Sequence[str] = (),
    gefilterd: bool = False,
) -> str:
    """Say which of the four kinds of empty a gemeente is.

    `apart` are the meanings of place with which it is reported after all, without counting.
    """
    if apart and kind in {Stand.NIETS, Stand.DEELNEMEND}:
        head = f"Bij deze filters is {naam}" if gefilterd else f"{naam} is"
        return f"{head} {plaats.only_as(apart)}."
    if kind is Stand.NIET_NAGEGAAN:
        return f"{naam} is niet nagegaan: de gemeente ligt buiten het werkgebied van de makers."
    if kind is Stand.DEELNEMEND and not gefilterd:
        return f"{naam} neemt deel, maar er is geen activiteit gemeld."
    if kind is Stand.REGIO:
        head = f"Bij deze filters is in {naam} zelf" if gefilterd else f"In {naam} zelf is"
        return (
            f"{head} geen activiteit gemeld, wel in een regio waar {naam} bij hoort: "
            f"{formats.listing(regios)}."
        )
    head = f"Bij deze filters is in {naam}" if gefilterd else f"In {naam} is"
    return f"{head} geen activiteit gemeld."


def short(naam: str, n: int, kind: Stand, apart: Sequence[str] = ()) -> str:
    """Say it in a slide title."""
    if n:
        return f"{naam}: {formats.activiteiten(n)} gemeld"
    if len(apart) == 1 and kind in {Stand.NIETS, Stand.DEELNEMEND}:
        return f"{naam}: {plaats.only_as(apart)}"
    if kind is Stand.NIET_NAGEGAAN:
        return f"{naam}: niet nagegaan"
    if kind is Stand.REGIO:
        return f"{naam}: alleen als deel van een regio genoemd"
    return f"{naam}: niets gemeld"


def apart(betekenis: str, n: int) -> str:
    """Say that activiteiten which only touch the gemeente do not count; empty for none."""
    if n == 0:
        return ""
    others = "andere activiteit" if n == 1 else "andere activiteiten"
    what = {
        "uitvoering": "is hier het werk",
        "bijeenkomst": "kwam men hier alleen bijeen",
        "betrokken": "gaf de gemeente opdracht of betaalde zij mee",
    }[betekenis]
    verb = "die telt niet mee" if n == 1 else "die tellen niet mee"
    return f"Bij {formats.number(n)} {others} {what}; {verb}."


def regional(k: int) -> str:
    """Say how much is reported regionally, and that its place is unknown; empty for nothing."""
    if k == 0:
        return ""
    verb, took_place = ("is", "plaatsvond") if k == 1 else ("zijn", "plaatsvonden")
    return (
        f"Regionaal {verb} {formats.activiteiten(k)} gemeld; of die hier {took_place}, zegt de "
        "bron niet."
    )


def outside(provincies: Sequence[str]) -> str:
    """Say where the makers did look, and that this is no white spot."""
    looked = (
        f"De makers keken naar {formats.listing(provincies)}, en naar deelnemende gemeenten "
        "daarbuiten. "
        if provincies
        else ""
    )
    return f"{looked}Dit is geen witte vlek: over deze gemeente zegt de app niets."


def without_filters(n: int) -> str:
    """Say how much there is without the filters."""
    if n == 0:
        return "Ook zonder filters is hier geen werk gemeld."
    return f"Zonder filters {'is' if n == 1 else 'zijn'} er {formats.activiteiten(n)} gemeld."


def mentions(total: int, work: int) -> str:
    """Head of the mentions: `37 keer genoemd, 10 keer als plaats van werk`."""
    return (
        f"{formats.number(total)} keer genoemd, {formats.number(work)} keer als plaats van werk"
        if total
        else NIET_GENOEMD
    )


def theme_note(n: int, within: int, *, alle: bool, years: Sequence[int], elsewhere: bool) -> str:
    """Say on which activiteiten the thema's are counted, and for which years only afterwards.

    `years` are those of activiteiten outside the reach of the thema's; `elsewhere` says that some
    of these belong to a werkplaats that never used them.
    """
    if within == n:
        return f"ze gelden bij {all_of(n)}"
    if not alle:
        few = "geen" if within == 0 else formats.number(within)
        return (
            "ze gelden niet bij deze activiteit"
            if n == 1
            else f"waar ze gelden: bij {few} van de {formats.activiteiten(n)}"
        )
    parts = [formats.listing([str(year) for year in years])] if years else []
    if elsewhere:
        parts.append("een andere werkplaats")
    return f"ook achteraf, voor {formats.listing(parts or ['een onbekend jaar'])}"


def all_of(n: int) -> str:
    """Write the whole of what is reported: `alle 6 activiteiten`, `deze activiteit`."""
    return "deze activiteit" if n == 1 else f"alle {formats.activiteiten(n)}"


def chosen_more(n: int, naam: str) -> str:
    """Say that the link names more gemeenten and which one is shown."""
    return MEER_GEMEENTEN.format(n=formats.gemeenten(n), naam=naam)


def period(start: str, eind: str) -> str:
    """Write what is known of the period: `2024 - 2025`, `vanaf mei 2021`, `tot en met 2022`."""
    if start and eind:
        first, last = formats.date(start), formats.date(eind)
        return first if first == last else f"{first} - {last}"
    if start:
        return f"vanaf {formats.date(start)}"
    return f"tot en met {formats.date(eind)}" if eind else ""


def unknown(  # noqa: PLR0913 - one count per unknown, by name only
    n: int,
    *,
    geen_begin: int,
    geen_eind: int,
    geen_leeratelier: int,
    geen_label: Sequence[str],
    zonder_gemeente: int,
    totaal: int,
    betekenis: Sequence[str] = plaats.WERK,
) -> tuple[str, ...]:
    """List what is not known of a gemeente; the last lines stand everywhere."""
    lines = []
    if n:
        lines += _unknown_of(n, geen_begin, "Begin", "is het begin niet bekend")
        lines += _unknown_of(n, geen_eind, "Einde", "is het einde niet bekend")
        lines += _unknown_of(n, geen_leeratelier, "Leeratelier", "noemt de bron er geen")
        if geen_label:
            lines.append(f"Niet gelabeld: {formats.listing(geen_label)}.")
    if zonder_gemeente:
        lines.append(
            f"Plaats: van {formats.number(zonder_gemeente)} van de {formats.activiteiten(totaal)} "
            f"is niet bekend {plaats.which_gemeente(betekenis)}. Een deel kan hier zijn geweest."
        )
    return (
        *lines,
        "Vervolg: of werk nog gaande is, en wat het opleverde, zeggen deze gegevens niet.",
        stand.GEEN_SUBSIDIE,
    )


def _unknown_of(n: int, missing: int, what: str, text: str) -> list[str]:
    if not missing:
        return []
    which = "deze activiteit" if n == 1 else f"{formats.number(missing)} van de {formats.number(n)}"
    return [f"{what}: van {which} {text}."]
