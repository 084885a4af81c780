"""The words of the labels of one activiteit: what counts, what is disputed, and why."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.texts import formats

LABEL: Final = "Label"
STELLIG: Final = "hoe stellig"
RONDE_1: Final = f"Ronde 1, en {STELLIG}"
RONDE_2: Final = f"Ronde 2, en {STELLIG}"
RONDES: Final = ("Ronde 1", "Ronde 2")
STAND_EN_BASIS: Final = "Stand en basis"
STAND: Final[Mapping[str, str]] = {
    "beide": "beide rondes",
    "geen": "geen label",
    "accent": "accent betwist",
    "betwist": "betwist",
    "een-ronde": "één ronde",
    "bevestigd": "bevestigd door de commissie",
    "verworpen": "verworpen door de commissie",
}
BASIS: Final[Mapping[str, str]] = {
    "genoemd": "genoemd in de bron",
    "codering": "oordeel op grond van het codeboek",
}
BASIS_RONDE: Final = "ronde {ronde}: {basis}"
COMMISSIE: Final = "commissie: {waarde}"
NIET_GECODEERD: Final = "niet beoordeeld"
GEHEEL: Final = "sociale kwaliteit als geheel"
ALLE: Final[Mapping[str, str]] = {"conditie": "alle condities", "thema": "alle thema's"}
NUL: Final = "Niet aangetoond in beide rondes:"
GRENS: Final = "Grensgevallen: waarom niet aangetoond"
GRENS_RONDE: Final = "{label}, {ronde}: {motivatie}"
LEGENDA: Final = "Wat de vierkantjes zeggen"
ACHTERAF: Final = (
    "De thema's zijn hier achteraf toegepast: ze gelden voor {gebied}, en deze activiteit valt "
    "daarbuiten."
)
GEEN: Final[Mapping[str, str]] = {
    "genoemd": "Bij {naam} noemt de bron geen conditie.",
    "beide": "Bij {naam} is geen conditie door beide rondes aangetoond.",
    "ruim": "Bij {naam} is door geen van beide rondes een conditie aangetoond.",
    "vastgesteld": "Bij {naam} heeft geen commissie een conditie bevestigd.",
}


def sentence(
    naam: str, *, hoofd: Sequence[str], neven: Sequence[str], rest: str, labels: str
) -> str:
    """Say what an activiteit is aimed at, from the condities as they count.

    `hoofd` and `neven` are the names of condities with a main or a side accent; `rest` is the
    remainder code when both are empty; `labels` the way of reading the labels.
    """
    parts = []
    if hoofd:
        parts.append(f"richt zich volgens de labels op {formats.listing(hoofd)}")
    if neven:
        source = "" if hoofd else " volgens de labels"
        parts.append(f"draagt{source} bij aan {formats.listing(neven)}")
    if parts:
        return f"{naam} {' en '.join(parts)}."
    if rest == "geheel":
        return f"{naam} gaat volgens de labels over sociale kwaliteit als geheel."
    if rest == "nb":
        return f"Over {naam} staat te weinig in de bronnen om condities te kunnen beoordelen."
    return GEEN[labels].format(naam=naam)


def sub_sentence(*, betwist: Sequence[str], totaal: int, bevestigd: int) -> str:
    """Say on which labels the rounds differ, and what a committee has settled."""
    of = f"van de {formats.count(totaal, 'label', 'labels')}"
    if betwist:
        head = f"Over {formats.number(len(betwist))} {of} verschillen de twee rondes: "
        head += f"{formats.listing(betwist)}."
    else:
        head = f"Over geen {of} verschillen de twee rondes."
    if bevestigd == 0:
        return f"{head} Geen commissie heeft de labels bevestigd."
    if bevestigd == totaal:
        return f"{head} De commissie heeft over alle labels beslist."
    return f"{head} De commissie heeft over {formats.number(bevestigd)} {of} beslist."


def heading(n: int) -> str:
    """Head of the table: how many labels a round sees."""
    if n == 0:
        return "Geen labels, en waar dat op rust"
    return f"{formats.count(n, 'label', 'labels')}, en waar {'het' if n == 1 else 'ze'} op rust" + (
        "" if n == 1 else "en"
    )


def short_name(naam: str) -> str:
    """Return the name of an item up to its colon, for use within a sentence."""
    return naam.split(":", maxsplit=1)[0]


def scope(perioden: Sequence[tuple[str, int, int]]) -> str:
    """Say where the thema's hold: `Arnhem en Nijmegen, 2023-2026`."""
    return formats.listing([f"{naam}, {eerste}-{laatste}" for naam, eerste, laatste in perioden])
