"""The words of the page on what is seldom named: sentences one could minute, with n and doubt."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.weinig import BIJNA, MINSTENS, Gat, Gatengroep, Gemeentegroep
from wsd_dash.texts import formats, stand

MOGELIJK: Final = "Mogelijk: niet opgeschreven · niet herkend · bewust niet gekozen · niet gedaan."
KEER: Final = "×"  # noqa: RUF001 - the sign readers know between two labels
TITEL: Final[Mapping[str, str]] = {
    "conditie-thema": "Condities en thema's samen",
    "leeratelier-conditie": "Leerateliers en condities",
    "leeratelier-thema": "Leerateliers en thema's",
    "gemeente": "Deelnemende gemeenten zonder gemelde activiteit",
}
NAAR: Final[Mapping[str, str]] = {
    "conditie-thema": "conditie en thema",
    "leeratelier-conditie": "leeratelier en conditie",
    "leeratelier-thema": "leeratelier en thema",
}
ORDE: Final = (
    "Bovenaan staat wat het meest opvalt: wat elk apart vaak genoemd is, maar niet samen. Daarvoor "
    "is vergeleken met wat er zou staan als labels niets met elkaar te maken hadden. De aantallen "
    "zijn klein; een lege plek kan toeval zijn."
)
BIJNA_LEEG: Final = (
    f"Leeg is 0. Bijna leeg is {BIJNA}, waar naar die maat minstens "
    f"{formats.number(MINSTENS)} te verwachten was."
)
GEMEENTE_ORDE: Final = (
    "Eerst gemeenten waar ook regionaal niets voor gemeld is, daarna op naam. Gemeenten zijn niet "
    "op aantallen vergeleken."
)
BRON_VAN: Final[Mapping[Labels, str]] = {
    Labels.GENOEMD: "Volgens de bron zelf",
    Labels.BEIDE: "Volgens beide rondes",
    Labels.RUIM: "Volgens minstens één ronde",
    Labels.VASTGESTELD: "Op grond van bevestigde labels",
}
ALS_HOOFD: Final = " als hoofdaccent"
KOPIEER: Final = "Kopieer deze lijst"
CSV_KNOP: Final = "Download de hele lijst voor Excel"
KOPIEER_UITLEG: Final = "Kopieer de tekst van deze lijst, zoals zij hier staat"
MATRIX: Final = "Naar de matrix"
WERKBLAD: Final = "Werkblad: alles waarover de rondes verschillen"
BRONNEN: Final = "Welke bronnen zijn niet gelezen?"
LEEG_TITEL: Final = "Geen activiteiten bij deze filters"
LEEG: Final = "In de gelezen bronnen staat geen activiteit die bij alle filters past."
WIS: Final = "Wis alle filters"
ALLE: Final = "alle activiteiten"
KOPPEN: Final = (
    "Groep",
    "Wat",
    "Met",
    "Gevonden",
    "Te beoordelen",
    "Gemeld",
    "Aantal van het eerste",
    "Aantal van het tweede",
    "Alle te beoordelen",
    "Als labels niets met elkaar te maken hadden",
    "Bij minstens één ronde",
    "Regionaal gemeld",
    "Zin",
    "Verandert dat met minstens één ronde?",
    "Mogelijk",
)
VERSIE: Final = "Versie van de gegevens"
GEEN_COMBINATIES: Final = "Er zijn geen combinaties om te tellen"


def sentence(groepen: Sequence[Gatengroep], stil: Gemeentegroep, gekozen: int) -> str:
    """Say how many combinations are empty and how many gemeenten silent, and what is unknown.

    `gekozen` counts the activiteiten of the selection; `stil` also those outside its gemeenten.
    """
    if not stil.n:
        return "Bij deze filters zijn er geen activiteiten om te tellen."
    counted = _counted(groepen)
    leeg, vakken = sum(group.leeg for group in counted), sum(group.vakken for group in counted)
    n = f"n = {formats.activiteiten(gekozen)}"
    if not counted:
        what = f"{GEEN_COMBINATIES} ({n})."
    else:
        verb = "zijn" if leeg > 1 else "is"
        what = f"{_of(leeg, vakken).capitalize()} combinaties {verb} leeg ({n})."
    return f"{what} {_silent(stil)}"


def breakdown(groepen: Sequence[Gatengroep], gekozen: int) -> str:
    """Say where the empty combinations are, and of how many activiteiten thema's can tell."""
    counted = _counted(groepen)
    pairs = [f"{_of(group.leeg, group.vakken)} van {NAAR[_name(group)]}" for group in counted]
    what = f"Leeg: {formats.listing(pairs)}." if pairs else ""
    held = min([group.n for group in counted if "thema" in _name(group)], default=gekozen)
    if held < gekozen:
        what += f" Thema's gelden bij {_of(held, gekozen)} activiteiten."
    return what


def _counted(groepen: Sequence[Gatengroep]) -> list[Gatengroep]:
    return [group for group in groepen if group.n and group.vakken > 1]


def _silent(stil: Gemeentegroep) -> str:
    where = _unknown_place(stil)
    if not stil.deelnemers:
        return f"Er is hier geen lijst van deelnemende gemeenten; {where}."
    k = len(stil.gemeenten)
    if stil.deelnemers == 1:
        head = f"In de ene deelnemende gemeente is {'niets' if k else 'wel iets'} gemeld"
    elif not k:
        head = f"In alle {formats.number(stil.deelnemers)} deelnemende gemeenten is iets gemeld"
    else:
        head = f"In {_of(k, stil.deelnemers)} deelnemende gemeenten is niets gemeld"
    return f"{head}; {where}."


def _unknown_place(stil: Gemeentegroep) -> str:
    if stil.n == 1:
        return f"van de ene activiteit is {'de' if stil.met_gemeente else 'geen'} gemeente bekend"
    unknown = stil.n - stil.met_gemeente
    return (
        f"van {_of(unknown, stil.n)} activiteiten is de gemeente niet bekend"
        if unknown
        else ("van elke activiteit is de gemeente bekend")
    )


def short(groepen: Sequence[Gatengroep], stil: Gemeentegroep) -> str:
    """Say it in a slide title of at most twelve words."""
    if not stil.n:
        return "Geen activiteiten om te tellen"
    counted = _counted(groepen)
    leeg = sum(group.leeg for group in counted)
    empty = formats.count(leeg, "lege combinatie", "lege combinaties")
    empty = empty if counted else GEEN_COMBINATIES
    if not stil.deelnemers:
        return empty
    k = len(stil.gemeenten)
    return f"{empty}, {formats.count(k, 'deelnemer', 'deelnemers')} zonder gemelde activiteit"


def combined(gap: Gat, rij: str, kolom: str, labels: Labels, *, hoofd: bool) -> str:
    """Say that two labels (nearly) never go together, of how many, and how often each does."""
    accent = ALS_HOOFD if hoofd else ""
    both = f"het label '{rij}' als het label '{kolom}'{accent}"
    among = f"die {formats.number(gap.te_beoordelen)}"
    if gap.te_beoordelen == 1:
        among = "die ene"
        head = f"heeft de enige te beoordelen activiteit niet zowel {both}"
    else:
        who = f"{_few(gap.gevonden)} van de {formats.number(gap.te_beoordelen)}"
        head = f"heeft {who} te beoordelen activiteiten zowel {both}"
    return (
        f"{BRON_VAN[labels]} {head}. Apart, bij {among}: '{rij}' "
        f"{formats.number(gap.rij_aantal)} keer, '{kolom}' {formats.number(gap.kolom_aantal)} keer."
    )


def in_leeratelier(gap: Gat, naam: str, item: str, labels: Labels, *, hoofd: bool) -> str:
    """Say that a leeratelier (nearly) never has a label, of how many, and how often others do."""
    accent = ALS_HOOFD if hoofd else ""
    silent = gap.gemeld - gap.te_beoordelen
    rest = f" ({formats.number(silent)} met te weinig tekst)" if silent else ""
    if gap.te_beoordelen == 1:
        head = f"de enige te beoordelen activiteit{rest} niet het label '{item}'{accent}"
    else:
        who = f"{_few(gap.gevonden)} van de {formats.number(gap.te_beoordelen)}"
        head = f"{who} te beoordelen activiteiten{rest} het label '{item}'{accent}"
    return (
        f"{BRON_VAN[labels]} heeft bij leeratelier {naam} {head}. Overal samen: "
        f"{formats.number(gap.kolom_aantal)} van {formats.number(gap.alle)}."
    )


def wider(gap: Gat, labels: Labels) -> str:
    """Say whether it changes when one round is enough, or when both must see the label."""
    if labels is Labels.RUIM:
        if gap.gevonden == gap.beide:
            return "Met 'beide rondes' verandert dit niet."
        return f"Met 'beide rondes': {formats.number(gap.beide)}."
    if gap.ruim == gap.gevonden:
        return "Met 'minstens één ronde' verandert dit niet."
    return f"Met 'minstens één ronde': {formats.activiteiten(gap.ruim)}, niet {_few(gap.gevonden)}."


def gemeente(
    naam: str, regionaal: int, gebieden: Sequence[str], groep: Gemeentegroep, *, gefilterd: bool
) -> str:
    """Say that nothing is reported in a participating gemeente, and what only in which regions."""
    filtered = " bij deze filters" if gefilterd else ""
    known = f"van {_few(groep.met_gemeente)} is de gemeente bekend"
    n = f"n = {formats.activiteiten(groep.n)}, {known}"
    listed = f"{naam} staat op de deelnemerslijst"
    head = f"{listed}; in de gelezen bronnen is er{filtered} niets gemeld ({n})."
    return f"{head} {regional(regionaal, gebieden)}"


def regional(k: int, gebieden: Sequence[str]) -> str:
    """Say how many activiteiten are only regional, where, and that their place is not known."""
    if not k:
        return "Ook regionaal is er niets voor gemeld."
    verb, happened = ("is", "die hier plaatsvond") if k == 1 else ("zijn", "die hier plaatsvonden")
    where = f"Regionaal {verb} {formats.activiteiten(k)} gemeld ({'; '.join(gebieden)})"
    return f"{where}; of {happened}, zegt de bron niet."


def nowhere(namen: Sequence[str], k: int, labels: Labels) -> str:
    """Say which labels no activiteit has, so that no combination with them is listed."""
    if not namen or not k:
        return ""
    judged = f"{formats.number(k)} te beoordelen {'activiteit' if k == 1 else 'activiteiten'}"
    how = {
        Labels.GENOEMD: f"Nergens door een bron zelf genoemd bij {judged}",
        Labels.VASTGESTELD: "Nergens bevestigd door een commissie",
    }.get(labels, f"Nergens gevonden bij {judged}")
    return f"{how}, en daarom hieronder niet herhaald: {formats.listing(namen)}."


def silent(namen: Sequence[str], *, thema: bool = False) -> str:
    """Say of which leerateliers nothing can be judged; `thema` where thema's may not hold there."""
    why = ", te weinig tekst of de thema's gelden er niet" if thema else ""
    return f"Niets te beoordelen{why}: {formats.listing(namen)}." if namen else ""


def none_left(groep: Gatengroep) -> str:
    """Say why a group lists nothing."""
    if not groep.n:
        return "Bij deze filters past geen activiteit waarvoor de thema's golden."
    if not groep.vakken:
        return "Bij deze filters is er geen leeratelier."
    return "Verder niets te melden." if groep.leeg else "Geen combinatie is leeg."


def no_members(groep: Gemeentegroep) -> str:
    """Say why no gemeente is listed."""
    if groep.deelnemers:
        return "Geen: in elke deelnemende gemeente is iets gemeld."
    return "Geen lijst van deelnemende gemeenten bekend bij deze filters."


def no_list(namen: Sequence[str]) -> str:
    """Say of which werkplaatsen the participants are not known."""
    return f"Deelnemerslijst onbekend: {formats.listing(namen)}." if namen else ""


def shown(first: int, alle: int) -> str:
    """Say that the list is cut: `Hier staan de eerste 24 van 44.`."""
    return f"Hier staan de eerste {formats.number(first)} van {formats.number(alle)}."


def show_all(alle: int) -> str:
    """Name the link to the whole list, also to copy or print."""
    return f"Toon alle {formats.number(alle)}, ook om te kopiëren of af te drukken"


def copied(peildatum: str, selectie: str, n: int) -> str:
    """First line of what is copied or printed: the state of the sources, the selection and n."""
    state = f"Stand van de bronnen: {formats.date(peildatum)}." if peildatum else stand.GEEN_STAND
    return f"{state} Selectie: {selectie}; n = {formats.activiteiten(n)}."


def footer(n: int) -> str:
    """Say what was counted."""
    return f"n = {formats.activiteiten(n)}"


def judged(groep: Gatengroep) -> str:
    """Say how many activiteiten a group rests on."""
    return (
        f"{TITEL[_name(groep)]}: {formats.number(groep.te_beoordelen)} van "
        f"{formats.activiteiten(groep.n)} te beoordelen."
    )


def found(gap: Gat) -> str:
    """Write the figure beside a combination: `0 van 31`."""
    return f"{formats.number(gap.gevonden)} van {formats.number(gap.te_beoordelen)}"


def _name(groep: Gatengroep) -> str:
    return f"{groep.rij_dimensie}-{groep.kolom_dimensie}"


def _few(k: int) -> str:
    return formats.number(k) if k else "geen"


def _of(k: int, n: int) -> str:
    return f"{_few(k)} van de {formats.number(n)}"
