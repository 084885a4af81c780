"""The words of the page on who is named where: its sentence, its choices, its panel and table."""

from collections.abc import Sequence
from typing import Final

from wsd_dash.texts import formats

DEFINITIE: Final = (
    "Een organisatie verbindt als de bronnen haar noemen bij activiteiten van twee of meer "
    "leerateliers of werkplaatsen. Samen genoemd is nog geen samenwerken."
)
SOORT: Final = "Welke organisaties?"
ALLE_SOORTEN: Final = "alle soorten"
ZONDER: Final = "zonder hogescholen en lectoraten"
EEN_SOORT: Final = "Of één soort"
KIES_SOORT: Final = "kies een soort"
ROL: Final = "In welke rol?"
ALLE_ROLLEN: Final = "alle rollen"
WERK: Final = "alleen wie het werk doet"
WERK_LANG: Final = "alleen wie uitvoert, partner is of mee organiseert"
WERELDEN: Final = "Leerateliers"
ORGANISATIES: Final = "Organisaties die verbinden"
HOGESCHOLEN: Final = "Hogescholen en lectoraten, apart"
GEMEENTEN: Final = "Gemeenten van het werk"
ZONDER_ATELIER: Final = "zonder leeratelier"
DIK: Final = "dikke lijn: twee of meer activiteiten"
STREEP: Final = "streepjes: hogeschool of lectoraat"
GRIJS: Final = "schuin: verbindt niet bij deze keuzes"
ZO: Final = "Wat hier opvalt"
KIES: Final = "Kies een naam in de tekening of de tabel om te zien om welke activiteiten het gaat."
LEES_GEMEENTE: Final = (
    "Een lijn naar een gemeente betekent: bij werk in die gemeente is de organisatie genoemd. Het "
    "zegt niet waar zij zit."
)
LEES_APART: Final = (
    "Hogescholen en lectoraten staan apart. De werkplaatsen zijn aan hogescholen verbonden; dat "
    "die vaak genoemd zijn, zegt daarom minder."
)
LEES_DELEN: Final = "Onderdelen van een organisatie staan los van elkaar, zoals de bron ze noemt."
LEESWIJZER: Final = (LEES_GEMEENTE, LEES_APART, LEES_DELEN)
TEKENING: Final = "Wie verbindt wat"
TABEL: Final = "Wie is waar genoemd"
KOPPEN: Final = (
    "Organisatie",
    "Soort",
    "Leerateliers",
    "Werkplaatsen",
    "Gemeenten van het werk",
    "Activiteiten",
    "Rol (aantal activiteiten)",
)
GEEN: Final = "geen"
GEEN_GEMEENTE: Final = "niet bekend"
OP_KAART: Final = "Open op de regiokaart"
IN_LIJST: Final = "Bekijk in Activiteiten"
WIS: Final = "Wis deze keuze"
WIS_FILTERS: Final = "Wis alle filters"
LEEG_TITEL: Final = "Geen organisaties bij deze filters"
PLAATS: Final = "Plaats: alleen waar het werk gebeurt"


def sentence(k: int, n: int, zonder: int, activiteiten: int, welke: Sequence[str] = ()) -> str:
    """Say how many of the named organisaties connect, and where none is named.

    `welke` says which organisaties count here.
    """
    if not activiteiten:
        return "Bij deze filters zijn er geen activiteiten om te tonen."
    which = f" ({', '.join(welke)})" if welke else ""
    if not n:
        return f"{_nobody(activiteiten)}{which}{_unnamed(zonder, activiteiten)}."
    return f"{_connect(k, n, which)}{_unnamed(zonder, activiteiten)}."


def short(k: int, n: int) -> str:
    """Say it in a slide title of at most twelve words."""
    if not n:
        return "Geen organisaties bij deze filters"
    who = "Geen" if not k else formats.number(k)
    verb = "verbindt" if k <= 1 else "verbinden"
    return f"{who} van {_organisaties(n)} {verb} leerateliers of werkplaatsen"


def effect(naam: str, k: int, n: int) -> str:
    """Say what another choice gives: how many connect of how many named."""
    who = "geen" if not k else formats.number(k)
    verb = "verbindt" if k <= 1 else "verbinden"
    return f"{naam[0].upper()}{naam[1:]}: {who} van de {formats.number(n)} {verb}."


def omitted(n: int) -> str:
    """Say how many connecting organisaties stand in the table alone."""
    if not n:
        return ""
    verb = "past" if n == 1 else "passen"
    return f"Nog {_organisaties(n)} {verb} niet in de tekening; de tabel noemt ze wel."


def both(namen: Sequence[str]) -> str:
    """Say which organisaties are named in several werkplaatsen."""
    if not namen:
        return "Geen organisatie is genoemd in meer dan één werkplaats."
    verb = "is" if len(namen) == 1 else "zijn"
    return (
        f"{_organisaties(len(namen))} {verb} genoemd in meer dan één werkplaats: "
        f"{formats.listing(namen)}."
    )


def alone(leerateliers: Sequence[tuple[str, int, int]], *, zonder: bool = False) -> str:
    """Say which leerateliers share no organisatie, each with its activiteiten and organisaties.

    `zonder` says it as it would be without hogescholen and lectoraten.
    """
    start = "Zonder hogescholen en lectoraten" if zonder else "Bij deze keuzes"
    if not leerateliers:
        return f"{start} deelt elk leeratelier een organisatie met een ander."
    verb = "deelt" if len(leerateliers) == 1 else "delen"
    names = [
        f"{naam} ({formats.activiteiten(n)}, {_organisaties(eigen) if eigen else GEEN})"
        for naam, n, eigen in leerateliers
    ]
    number = formats.count(len(leerateliers), "leeratelier", "leerateliers")
    return f"{start} {verb} {number} geen organisatie met een ander: {formats.listing(names)}."


def unplaced(zonder: int, n: int) -> str:
    """Say how many activiteiten belong to no named leeratelier."""
    if not zonder:
        return ""
    return (
        f"Bij {formats.number(zonder)} van de {formats.activiteiten(n)} is geen leeratelier "
        "genoemd. Die tellen alleen mee voor de werkplaats."
    )


def chosen(n: int, organisaties: int) -> str:
    """Say what a chosen leeratelier or gemeente holds."""
    return f"{formats.activiteiten(n)}, {named(organisaties)}."


def reach(n: int, leerateliers: int, werkplaatsen: int, gemeenten: int) -> str:
    """Say where a chosen organisatie is named."""
    if not n:
        return "Bij deze filters en keuzes is deze organisatie niet genoemd."
    ateliers = "geen leeratelier"
    if leerateliers:
        ateliers = formats.count(leerateliers, "leeratelier", "leerateliers")
    places = f"werk in {formats.gemeenten(gemeenten)}" if gemeenten else "geen gemeente bekend"
    return (
        f"Genoemd bij {formats.activiteiten(n)}: {ateliers}, "
        f"{formats.count(werkplaatsen, 'werkplaats', 'werkplaatsen')}, {places}."
    )


def connecting(namen: Sequence[str]) -> str:
    """Name the organisaties that connect what is chosen with other leerateliers."""
    if not namen:
        return "Geen van die organisaties verbindt."
    verb = "verbindt" if len(namen) == 1 else "verbinden"
    return f"Daarvan {verb}: {formats.listing(namen)}."


def named(n: int, *, ergens: bool = True) -> str:
    """Say how many organisaties that count are named; `ergens` when the source names any at all."""
    if n:
        return f"{_organisaties(n)} genoemd"
    return "geen organisatie die hier meetelt" if ergens else "geen organisatie genoemd"


def roles(rollen: Sequence[tuple[str, int]]) -> str:
    """List roles with the number of activiteiten: `partner 3, draagt bij 1`."""
    return ", ".join(f"{naam} {formats.number(n)}" for naam, n in rollen)


def counted(namen: Sequence[str], onbekend: str = "") -> str:
    """Write a number with the names it counts: `2: Armoede en JIP`."""
    if not namen:
        return onbekend
    return f"{formats.number(len(namen))}: {formats.listing(namen)}"


def table_note(shown: int, verbindend: int, n: int) -> str:
    """Say which organisaties the table shows, and how many stand at one place only."""
    if shown == n:
        return f"De tabel noemt alle {_organisaties(n)}." if n > 1 else ""
    rest = n - shown
    start = f"De tabel noemt {formats.number(shown)} van de {_organisaties(n)}."
    if shown < verbindend:
        return start
    verb = "is" if rest == 1 else "zijn"
    return (
        f"{start} De andere {verb} bij één leeratelier of alleen buiten leerateliers genoemd, in "
        "één werkplaats."
    )


def show_all(n: int) -> str:
    """Name the link that shows the whole table."""
    return f"Toon alle {_organisaties(n)}"


def more(n: int) -> str:
    """Name the link that shows the rest of a list of activiteiten."""
    return f"Toon nog {formats.activiteiten(n)}"


def alt(organisaties: int, werelden: int, gemeenten: int) -> str:
    """Say what the lines of the drawing are, for who cannot see them."""
    return (
        f"Lijnen van {_organisaties(organisaties)} naar "
        f"{formats.count(werelden, 'leeratelier', 'leerateliers')} en "
        f"{formats.gemeenten(gemeenten)}. De tabel noemt ze ook."
    )


def footer(met: int, n: int) -> tuple[str, ...]:
    """Say n, and how many activiteiten name an organisatie that counts."""
    return (
        f"n = {formats.activiteiten(n)}",
        f"met een organisatie die hier meetelt: {formats.number(met)} van de {formats.number(n)}",
    )


def empty(activiteiten: int) -> str:
    """Say why there is nothing to draw."""
    if not activiteiten:
        return "In de gelezen bronnen staat geen activiteit die bij alle filters past."
    return f"{_nobody(activiteiten)}. Kies andere soorten of rollen, of wis de filters."


def _organisaties(n: int) -> str:
    return formats.count(n, "organisatie", "organisaties")


def _nobody(activiteiten: int) -> str:
    if activiteiten == 1:
        return "Bij de enige activiteit is geen organisatie genoemd die hier meetelt"
    return (
        f"Bij geen van de {formats.activiteiten(activiteiten)} is een organisatie genoemd die hier "
        "meetelt"
    )


def _connect(k: int, n: int, which: str) -> str:
    what = "leerateliers of werkplaatsen"
    if n == 1:
        return f"De enige genoemde organisatie{which} verbindt {'' if k else 'geen '}{what}"
    verb = "verbindt" if k <= 1 else "verbinden"
    who = "Geen" if not k else formats.number(k)
    return f"{who} van de {formats.number(n)} genoemde organisaties{which} {verb} {what}"


def _unnamed(zonder: int, activiteiten: int) -> str:
    if not zonder:
        return "; bij elke activiteit is een organisatie genoemd"
    if zonder == activiteiten:
        return ""
    return (
        f"; bij {formats.number(zonder)} van de {formats.activiteiten(activiteiten)} is geen "
        "organisatie genoemd"
    )
