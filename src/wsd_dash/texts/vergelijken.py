"""The words of gemeenten side by side."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.domain.gemeente import Deelname
from wsd_dash.domain.locaties import Stand
from wsd_dash.texts import formats, plaats, stand

VOORBEHOUD: Final = (
    "Deze aantallen zeggen wat de bronnen melden, niet hoeveel er gebeurt. Gebruik ze niet om "
    "gemeenten te vergelijken op aantallen of om er een rangorde van te maken."
)
VOEG_TOE: Final = "Voeg een gemeente toe"
KIES: Final = "Kies een gemeente"
VOL: Final = (
    "Vier gemeenten is het meeste dat leesbaar naast elkaar past. Haal er een weg om een andere te "
    "kiezen."
)
VOORBEELD: Final = "Om mee te beginnen"
VOORBEELD_KNOP: Final = "Vergelijk {namen}"
START_ZIN: Final = "Kies twee tot vier gemeenten om naast elkaar te zetten."
START_KORT: Final = "Kies twee tot vier gemeenten"
START_NOOT: Final = (
    "Een naam kiezen voegt die gemeente toe. Achter de naam staat hoeveel er is gemeld; dat zegt "
    "niet hoeveel er gebeurt."
)
GEKOZEN: Final = "Gekozen gemeenten"
SAMEN_MET: Final = "Deelt een gemelde activiteit met {naam}"
GEMELD: Final = "Activiteit gemeld"
DEELNEMEND: Final = "Deelnemend, niets gemeld"
REGIO: Final = "Alleen als deel van een regio"
AFGELEID: Final = "plaats afgeleid"
HAAL_WEG: Final = "Haal {naam} weg"
OP_KAART: Final = "Naar de regiokaart"
TABEL: Final = "Wat is gemeld"
LABELTABEL: Final = "Waarover het gaat"
ONDERDEEL: Final = "Onderdeel"
RIJ_GEMELD: Final = "Gemeld"
RIJ_DEELNAME: Final = "Deelname"
RIJ_ACTIVITEITEN: Final = "Activiteiten"
RIJ_LEERATELIERS: Final = "Leerateliers"
RIJ_JAREN: Final = "Jaren"
RIJ_ORGANISATIES: Final = "Met wie"
RIJ_REGIONAAL: Final = "Alleen regionaal"
GEEN: Final = "geen"
NIETS: Final = "-"
NIETS_GEMELD: Final = "niets gemeld"
NIETS_UITLEG: Final = "niets gemeld, dus niets te beoordelen"
NIET_NAGEGAAN: Final = "niet nagegaan"
GELDEN_NIET: Final = "thema's gelden hier niet"
CONDITIES: Final = "Condities"
THEMAS: Final = "Thema's"
REST: Final = "Zonder label"
GEEN_JAAR: Final = "geen jaar bekend"
GEEN_LEERATELIER: Final = "niet genoemd"
GEEN_ORGANISATIE: Final = "geen organisatie genoemd"
REGIONAAL_NOOT: Final = "of dat hier was, zegt de bron niet"
LIJST: Final = "Alle {n} in de lijst"
GEDEELD: Final = "Gemeld in meer dan één van deze gemeenten ({n})"
GEDEELD_GEEN: Final = "Geen activiteit is in meer dan één van deze gemeenten gemeld."
REGIONAAL: Final = "Alleen regionaal gemeld ({n})"
REGIONAAL_GEEN: Final = "Er is niets gemeld dat deze gemeenten alleen als deel van een regio raakt."
REGIONAAL_UITLEG: Final = (
    "Een regio is niet over gemeenten verdeeld. Bij de gemeenten die hier staan, telt zo'n "
    "activiteit niet mee."
)
NIET_WETEN: Final = "Wat we niet weten"
LEEG: Final = "Bij deze filters is in deze gemeenten niets gemeld"
WIS: Final = "Wis de filters en houd deze gemeenten"
DOWNLOAD: Final = "Download als CSV"
BESTAND: Final = "vergelijking_{codes}_{versie}.csv"
AANTAL: Final = "Aantal"
FILTERS: Final = "Filters"
LET_OP: Final = "Let op"
LABELS: Final = "Labels"
BRONNEN: Final = "Gelezen bronnen"
STAND: Final = "Stand van de bronnen"
VERSIE: Final = "Versie van de gegevens"
WERKGEBIED: Final = "Werkgebied: afspraak van de makers"
DEELNEMERSLIJST: Final = "Deelnemers: lijst zonder datum"
VERSCHIL: Final = (
    "Verschil: of in de ene gemeente meer gebeurt dan in de andere, is hier niet uit op te maken."
)
VERVOLG: Final = "Vervolg: of werk nog gaande is, en wat het opleverde, zeggen deze gegevens niet."
SOORT_LEEG: Final[Mapping[Stand, str]] = {
    Stand.REGIO: "alleen als deel van een regio genoemd",
    Stand.NIET_NAGEGAAN: "niet nagegaan",
}
KORT = 12
"""The most words a slide title may have."""


def sentence(
    gemeld: Sequence[str],
    n: int,
    gedeeld: int,
    leeg: Mapping[str, Sequence[str]],
    *,
    gefilterd: bool = False,
    betekenis: str = "",
) -> str:
    """Say what is reported in these gemeenten together, in how many at once, and where nothing.

    `gemeld` are the names with something reported, `n` the distinct activiteiten, `gedeeld` how
    many of these are in more than one. `leeg` maps a kind of empty (see `empty_kind`) to names;
    `betekenis` only when it is not the default.
    """
    filtered = "bij deze filters " if gefilterd else ""
    meaning = f" ({betekenis})" if betekenis else ""
    clauses = []
    if gemeld:
        verb = "is" if n == 1 else "zijn"
        together = "samen " if len(gemeld) > 1 and n > 1 else ""
        body = f"in {formats.listing(gemeld)} {verb} {filtered}{together}{formats.activiteiten(n)}"
        clauses.append(f"{body} gemeld{meaning}{_shared(len(gemeld), n, gedeeld)}")
    for kind, names in leeg.items():
        clauses.append(_empty(kind, names, filtered=filtered if not clauses else ""))
    return formats.sentence("; ".join(clauses))


def _shared(gemeenten: int, n: int, gedeeld: int) -> str:
    if gemeenten == 1:
        return ""
    both = gemeenten == 2  # noqa: PLR2004 - a pair has a word of its own
    if n == 1:
        return f", {'in allebei' if both else f'in alle {formats.number(gemeenten)}'} dezelfde"
    several = "in allebei" if both else "in meer dan één van deze gemeenten"
    if gedeeld == 0:
        return f", geen ervan {several}"
    if gedeeld == n:
        return f", alle {formats.number(n)} {several}"
    return f", waarvan {formats.number(gedeeld)} {several}"


def empty_kind(kind: Stand, apart: Sequence[str] = ()) -> str:
    """Return the kind of empty as one word group: what a gemeente is reported as after all."""
    if apart and kind in {Stand.NIETS, Stand.DEELNEMEND}:
        return plaats.only_as(apart)
    return SOORT_LEEG.get(kind, "")


def _empty(kind: str, names: Sequence[str], *, filtered: str) -> str:
    if not kind:
        return f"in {formats.listing(names)} is {filtered}geen activiteit gemeld"
    return f"{formats.listing(names)} {'is' if len(names) == 1 else 'zijn'} {filtered}{kind}"


def short(namen: Sequence[str], n: int) -> str:
    """Say it in a slide title of at most twelve words."""
    what = f"{formats.activiteiten(n)} gemeld" if n else "niets gemeld"
    title = f"{formats.listing(namen)}: {what}"
    return title if len(title.split()) <= KORT else f"{formats.gemeenten(len(namen))}: {what}"


def start_sentence(naam: str) -> str:
    """Ask for more when one gemeente is chosen, or for all of them."""
    return f"{naam} is gekozen. Kies er een, twee of drie bij." if naam else START_ZIN


def too_many(namen: Sequence[str]) -> str:
    """Say which gemeenten of the link are not shown."""
    return f"{VOL} Niet getoond: {formats.listing(namen)}."


def participates(werkplaats: str, kind: Deelname, *, datum: str) -> str:
    """Say in a cell what the list of participants of a werkplaats says."""
    if kind is Deelname.ONBEKEND:
        return f"deelnemerslijst van {werkplaats} onbekend"
    which = f"de lijst van {werkplaats} ({datum or 'zonder datum'})"
    return f"deelnemer volgens {which}" if kind is Deelname.LIJST else f"niet op {which}"


def together_with(namen: Sequence[str]) -> str:
    """Mark an activiteit that other columns report too; empty for none."""
    return f"ook in {formats.listing(namen)}" if namen else ""


def where(namen: Sequence[str], elders: int) -> str:
    """Say in which of the chosen gemeenten an activiteit is reported, and in how many others."""
    others = formats.count(elders, "andere gemeente", "andere gemeenten")
    return formats.listing(namen) + (f", en in {others}" if elders else "")


def year_note(afgeleid: int, n: int) -> str:
    """Say of how many activiteiten the source itself does not name the year; empty for none."""
    if afgeleid == 0:
        return ""
    which = f"bij {formats.number(afgeleid)} van de {formats.number(n)} "
    if afgeleid == n:
        which = "" if n == 1 else f"bij alle {formats.number(n)} "
    return f"{which}afgeleid, of het jaar van de bron"


def organisations(k: int, met: int, n: int) -> tuple[str, str]:
    """Return how many organisaties are named, and at how many of the activiteiten."""
    if k == 0:
        return GEEN_ORGANISATIE, ""
    at = (
        f"alle {formats.number(n)}"
        if met == n
        else f"{formats.number(met)} van de {formats.number(n)}"
    )
    note = "" if n == 1 else f"genoemd bij {at}"
    return formats.count(k, "organisatie", "organisaties"), note


def nothing_to_judge(n: int, *, nagegaan: bool) -> str:
    """Say why a gemeente has no count of a label."""
    if n:
        return GELDEN_NIET
    return NIETS_UITLEG if nagegaan else NIET_NAGEGAAN


def judged(n: int, te_beoordelen: int, *, nagegaan: bool = True) -> str:
    """Head a column of counts: n, and how many of these can be judged."""
    if n == 0:
        return f"n = 0, {NIETS_GEMELD if nagegaan else NIET_NAGEGAAN}"
    if n == te_beoordelen:
        return f"n = {formats.activiteiten(n)}"
    return f"n = {formats.activiteiten(n)}, {formats.number(te_beoordelen)} te beoordelen"


def in_reach(bereik: int, n: int, te_beoordelen: int, *, nagegaan: bool = True) -> str:
    """Head a column of thema counts: for how many activiteiten the thema's count at all."""
    if n in {0, bereik}:
        return judged(n, te_beoordelen, nagegaan=nagegaan)
    if bereik == 0:
        return f"n = 0, {GELDEN_NIET}"
    rest = "" if bereik == te_beoordelen else f", {formats.number(te_beoordelen)} te beoordelen"
    return f"n = {formats.number(bereik)} van {formats.activiteiten(n)}{rest}"


def not_found(te_beoordelen: int) -> str:
    """Say in a cell what an empty count means (ontwerp §2.9)."""
    return f"niet gevonden bij {formats.number(te_beoordelen)} te beoordelen"


def region_note(gebieden: Sequence[str], geteld: Sequence[str]) -> str:
    """Name the regions of an activiteit, and the columns in which it does count."""
    counted = f"; telt wel mee in {formats.listing(geteld)}" if geteld else ""
    return f"{formats.listing(gebieden)}{counted}"


def region_in(namen: Sequence[str]) -> str:
    """Head the activiteiten that name a region these gemeenten lie in."""
    return f"Deze noemen een regio waar {formats.listing(namen)} bij {_belong(namen)}:"


def region_perhaps(namen: Sequence[str]) -> str:
    """Head the activiteiten that name a region of unknown gemeenten."""
    *first, last = namen
    either = f"{', '.join(first)} of {last}" if first else last
    return f"Deze noemen een regio; of {either} erbij hoort, zegt de bron niet:"


def region_mixed(binnen: Sequence[str], misschien: Sequence[str]) -> str:
    """Head the activiteiten whose regions hold some of these gemeenten and perhaps others."""
    return f"{region_in(binnen).removesuffix(':')}. {region_perhaps(misschien)}"


def _belong(namen: Sequence[str]) -> str:
    return "hoort" if len(namen) == 1 else "horen"


def unknown(
    *, zonder_gemeente: int, totaal: int, zonder_lijst: Sequence[str], betekenis: Sequence[str]
) -> tuple[str, ...]:
    """List what is not known of these gemeenten; the last lines stand everywhere."""
    lines = [VERSCHIL]
    if zonder_gemeente:
        lines.append(
            f"Plaats: van {formats.number(zonder_gemeente)} van de {formats.activiteiten(totaal)} "
            f"is niet bekend {plaats.which_gemeente(betekenis)}. Een deel kan in deze gemeenten "
            "zijn geweest."
        )
    lines += [
        f"Deelname: van de werkplaats {x} is de deelnemerslijst onbekend." for x in zonder_lijst
    ]
    return (*lines, VERVOLG, stand.GEEN_SUBSIDIE)


def n_of(n: int, totaal: int) -> str:
    """Footer: how many activiteiten stand here, of how many in the selection."""
    return f"n = {formats.number(n)} van {formats.activiteiten(totaal)}"
