"""The words of the worksheet: which labels are disputed, and what a decision would change."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.texts import formats
from wsd_dash.texts.dekking import KEER

BESLISSEN: Final = "Beslissen in de app komt later; dit werkblad is om aan tafel in te vullen."
AFDRUKKEN: Final = (
    "Druk deze pagina af (Ctrl+P): dan staan er bij elke vraag vakjes om aan te kruisen en een "
    "regel voor een opmerking."
)
VRAGEN: Final = "Waarover de rondes verschillen"
VOLGORDE: Final = (
    "Bovenaan staat wat in de matrix het meest verandert: eerst of een cel leeg is, dan het aantal "
    "cellen, dan de volgorde van de gegevens. Elke vraag is apart bekeken; alle andere labels "
    "blijven zoals ze nu tellen."
)
BESLUIT: Final = (
    "Een besluit van de commissie telt alleen bij de keuze 'bevestigd'. 'Beide rondes' blijft gaan "
    "over de twee rondes."
)
HEEL: Final = "Voor dit werkblad telt een activiteit heel, ook als u 'verdeeld' koos."
RONDES: Final = ("Ronde 1", "Ronde 2")
BIJ: Final = "bij"
STELLIG: Final = "hoe stellig:"
VAKJES: Final = ("Hoofdaccent", "Nevenaccent", "Niet aanwezig", "Te weinig tekst")
VAKJES_GEHEEL: Final = ("Als geheel", "Niet aanwezig", "Te weinig tekst")
OPMERKING: Final = "Opmerking"
INGEVULD: Final = ("Ingevuld door", "Op")
MATRIX: Final = "Naar de matrix"
OVEREENSTEMMING: Final = "Hoe vaak de rondes hetzelfde zeiden"
CSV_KNOP: Final = "Download de vragen voor Excel"
LABELS_KNOP: Final = "Download deze labels voor Excel"
DOWNLOAD_NOOT: Final = (
    "Het bestand noemt ook de regels in de bron en het controlegetal van de gelezen tekst."
)
NAAR_WERKBLAD: Final = "Werkblad: alles waarover de rondes verschillen"
ALLE: Final = "alle activiteiten"
LEEG_TITEL: Final = "Niets te vergelijken"
LEEG: Final = "Bij deze filters staat geen oordeel van twee rondes in de gegevens."
GEEN_TITEL: Final = "Geen open vragen"
WIS: Final = "Wis alle filters"
GEEN_VERANDERING: Final[Mapping[str, str]] = {
    "bereik": "deze activiteit valt buiten waar de thema's gelden.",
    "geheel": "'als geheel' staat in geen cel.",
    "accent": "beide rondes zien het, alleen het accent verschilt.",
    "hoofd": "geen ronde ziet hier een hoofdaccent.",
}
NAMED: Final = 3
"""How many cells a sentence names before it only counts them."""

# heads of the files
KOP_ACTIVITEIT: Final = ("Kenmerk", "Activiteit", "Dimensie", "Conditie of thema")
KOP_RONDE: Final = (
    "Ronde {n}: code",
    "Ronde {n}: in woorden",
    "Ronde {n}: basis",
    "Ronde {n}: hoe stellig",
    "Ronde {n}: motivatie",
    "Ronde {n}: stand",
)
KOP_COMMISSIE: Final = ("Commissie: code", "Commissie: in woorden", "Commissie: stand")
KOP_STAND: Final = "Rondes naast elkaar"
KOP_INVLOED: Final = (
    "Cellen die veranderen",
    "Cellen die leeg of gevuld worden",
    "Wat een besluit verandert",
)
KOP_BESLUIT: Final = ("Besluit (in te vullen)", "Opmerking (in te vullen)")
KOP_BRON: Final = (
    "Bron {n}",
    "Bron {n}: datum",
    "Bron {n}: kop",
    "Bron {n}: regels",
    "Bron {n}: controlegetal van de gelezen tekst (SHA-256)",
    "Bron {n}: webadres",
    "Bron {n}: webadres in de tekst",
)
VERSIE: Final = "Versie van de gegevens"


def sentence(oordelen: int, open_: int, kantelend: int) -> str:
    """Say on how many judgements the rounds differ, and how many decide on an empty cell."""
    if not oordelen:
        return "De rondes hebben bij deze filters niets beoordeeld."
    if oordelen == 1:
        head = f"Over het enige oordeel verschillen de rondes{'' if open_ else ' niet'}"
    else:
        first = formats.number(open_) if open_ else "geen"
        head = f"Over {first} van de {formats.number(oordelen)} oordelen verschillen de rondes"
    if not open_:
        return f"{head}."
    if open_ == 1:
        return f"{head}; dat beslist {'' if kantelend else 'niet '}of een cel leeg is."
    some = formats.number(kantelend) if kantelend else "geen"
    verb = "beslissen" if kantelend > 1 else "beslist"
    return f"{head}; {some} daarvan {verb} of een cel leeg is."


def too_little(k: int) -> str:
    """Say at how many judgements a round could not tell, as a sentence after the first."""
    return f"Bij {formats.number(k)} zag een ronde te weinig tekst om te oordelen."


def short(open_: int, kantelend: int) -> str:
    """Say it in a slide title of at most twelve words."""
    if not open_:
        return "Geen oordelen om te bespreken"
    head = f"{formats.count(open_, 'oordeel', 'oordelen')} om te bespreken"
    return f"{head}, {formats.number(kantelend)} over een lege cel" if kantelend else head


def settled(beslist: int) -> str:
    """Say how many disputes the committee settled; empty without any."""
    if not beslist:
        return ""
    other = formats.count(beslist, "ander oordeel", "andere oordelen")
    return f"Over {other} besliste de commissie al."


def cell(conditie: str, thema: str) -> str:
    """Name a cell of the matrix: conditie, sign, thema."""
    return f"{conditie} {KEER} {thema}"


def effect(cellen: Sequence[str], kantelt: Sequence[str], *, telt: bool, hoofd: bool) -> str:
    """Say what a decision would change; `telt` says whether the label counts now.

    `kantelt` are the cells among `cellen` that become empty or stop being so. With `hoofd` only
    main accents count.
    """
    word = "hoofdaccent" if hoofd else "aanwezig"
    answer = f"{'geen' if hoofd else 'niet'} {word}" if telt else word
    rest = [name for name in cellen if name not in kantelt]
    parts = []
    if kantelt:
        many = len(kantelt) > 1
        verb = ("worden" if many else "wordt") if telt else ("zijn" if many else "is")
        parts.append(f"{verb} {_named(kantelt)} {'leeg' if telt else 'niet meer leeg'}")
    if rest:
        lose, gain = ("verliezen", "krijgen") if len(rest) > 1 else ("verliest", "krijgt")
        whom = _others(len(rest)) if kantelt else _named(rest)
        parts.append(f"{lose if telt else gain} {whom} er 1{'' if telt else ' bij'}")
    return f"Telt dit label als '{answer}', dan {' en '.join(parts)}."


def no_effect(reden: str, andere: str) -> str:
    """Say why a decision changes no cell; `andere` is the other dimension."""
    why = GEEN_VERANDERING.get(reden) or f"bij deze activiteit telt geen {andere}."
    return f"Verandert de matrix niet: {why}"


def questions(vragen: int, oordelen: int) -> str:
    """Say how many questions stand on the sheet; one may be about several judgements."""
    if vragen == oordelen:
        return formats.count(vragen, "vraag", "vragen")
    return (
        f"{formats.count(vragen, 'vraag', 'vragen')} over "
        f"{formats.count(oordelen, 'oordeel', 'oordelen')}"
    )


def shown(first: int, alle: int) -> str:
    """Say that the list is cut: `De eerste 10 van de 47 vragen.`."""
    return f"De eerste {formats.number(first)} van de {formats.number(alle)} vragen."


def show_all(alle: int) -> str:
    """Name the link that shows the whole list, also for paper."""
    return f"Toon alle {formats.number(alle)}, ook om af te drukken"


def footer(activiteiten: int, oordelen: int) -> str:
    """Say what was counted."""
    return (
        f"n = {formats.activiteiten(activiteiten)}, "
        f"{formats.count(oordelen, 'oordeel', 'oordelen')} van beide rondes"
    )


def unjudged(k: int) -> str:
    """Say for how many judgements a round had too little text."""
    return f"bij {formats.count(k, 'oordeel', 'oordelen')} zag een ronde te weinig tekst"


def one_round(k: int) -> str:
    """Say how many judgements only one round gave."""
    return f"{formats.count(k, 'oordeel', 'oordelen')} van maar één ronde"


def printed(datum: str, versie: str, selectie: str, n: str) -> str:
    """Head of the paper: when it was printed, from which data, for which selection and n."""
    return f"Afgedrukt op {datum}. Versie van de gegevens: {versie}. Selectie: {selectie}; {n}."


def _named(cellen: Sequence[str]) -> str:
    return formats.listing(cellen) if len(cellen) <= NAMED else f"{len(cellen)} cellen"


def _others(k: int) -> str:
    return formats.count(k, "andere cel", "andere cellen")
