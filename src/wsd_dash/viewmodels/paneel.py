"""What stands beside the matrix: the activiteiten of the chosen cell, row or column."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.assen import ASSEN, chosen_codes
from wsd_dash.domain.codering import RONDEN, Labels, Rest, codes_of_rounds
from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.dekking import Cel, Dekking
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dekking as dekking_words
from wsd_dash.texts import dekkingpaneel as words
from wsd_dash.texts import filters, formats, stand
from wsd_dash.viewmodels.adres import activiteit_href, href
from wsd_dash.viewmodels.kubus import Kubus, build_cube
from wsd_dash.viewmodels.matrix import GLYPHS, counts_labels, head_name
from wsd_dash.viewmodels.pagina import Link

MEEST, VOORPROEF = 12, 6
"""How many records the panel lists, with and without a choice; the page Activiteiten has all."""


@dataclass(frozen=True)
class Melding:
    """One activiteit in the panel: a filled dot (`vol`) or an open one, and a line under it."""

    activiteit_id: str
    naam: str
    href: str
    stip: str
    stip_tekst: str
    regel: str
    items: tuple[()] = ()


@dataclass(frozen=True)
class Paneel:
    """The panel as data; `niets` says why nothing stands here.

    `naar` is the text of the link that leads here on a small screen; empty when nothing is chosen.
    `links` are empty when nothing is chosen. `van` is the figure without the filter on gemeente.
    """

    titel: str
    naar: str
    glyphs: tuple[str, ...]
    getal: str
    noot: str
    van: str
    niets: str
    plaatsen: str
    links: tuple[Link, ...]
    meldingen: tuple[Melding, ...]
    meer: tuple[str, ...]
    uitleg: str
    kubus: Kubus


def build_panel(
    data: Dataset,
    dekking: Dekking,
    selection: Selection,
    weergave: Weergave,
    *,
    regio: Dekking | None = None,
) -> Paneel:
    """Build the panel for what this selection chooses in the matrix; `regio` as in the matrix."""
    sides = (dekking.rij_dimensie, dekking.kolom_dimensie)
    codes = {naam: chosen_codes(naam, data, selection) for naam in sides}
    rijen, kolommen = codes.values()
    heel = selection.telwijze is not Telwijze.VERDEELD
    cel = dekking.chosen(rijen, kolommen, heel=heel)
    wide = regio.chosen(rijen, kolommen, heel=heel) if regio else None
    shown = [*cel.activiteiten, *cel.extra]
    chosen = bool(rijen or kolommen)
    most = MEEST if chosen else VOORPROEF
    titel = _title(data, codes, selection)
    clear = selection.without(*(ASSEN[naam].veld for naam in sides))
    there = _same_reach(data, selection, codes)
    places = _places(data, cel, selection)
    reason = empty_reason(cel, selection, labels=counts_labels(dekking))
    return Paneel(
        titel=titel if chosen else words.HELE_MATRIX,
        naar=words.leads_here(titel) if chosen else "",
        glyphs=tuple(x for group in codes.values() for x in group if x in GLYPHS),
        getal=words.number(cel, selection.telwijze),
        noot=words.noun(cel, selection.telwijze, selection.labels),
        van=words.without_gemeente(wide, selection.telwijze) if wide else "",
        niets="" if cel.activiteiten else formats.sentence(reason),
        plaatsen=places,
        links=_links(there, href("dekking", clear, weergave)) if chosen else (),
        meldingen=tuple(_record(data, selection, i, cel, codes) for i in shown[:most]),
        meer=(words.more(len(shown) - most),) if len(shown) > most else (),
        uitleg="" if chosen else words.KIES,
        kubus=build_cube(
            data, selection, weergave, sides, both=not chosen, alt=f"{places} {stand.KAART}".strip()
        ),
    )


def _places(data: Dataset, cel: Cel, selection: Selection) -> str:
    gemeenten = [data.activiteiten[i].gemeenten(*selection.betekenis) for i in cel.activiteiten]
    return words.places(
        sum(bool(known) for known in gemeenten),
        len(gemeenten),
        len({code for known in gemeenten for code in known}),
    )


def empty_reason(cel: Cel, selection: Selection, *, labels: bool = True) -> str:
    """Say what an empty cell means under the labels that count now (ontwerp §2.9).

    Where no `labels` are counted, it tells how many activiteiten could have been there.
    """
    if not labels:
        return dekking_words.not_known_both(len(cel.te_beoordelen))
    if cel.in_bereik and cel.te_beoordelen:
        if selection.labels is Labels.VASTGESTELD:
            return dekking_words.not_confirmed()
        if selection.labels is Labels.GENOEMD:
            return dekking_words.not_named()
    return dekking_words.not_found(cel)


def _title(data: Dataset, codes: Mapping[str, Collection[str]], selection: Selection) -> str:
    parts = [
        filters.period(selection.periode)
        if dimensie == "jaar" and selection.periode
        else filters.either([head_name(data, dimensie, code) for code in group])
        for dimensie, group in codes.items()
        if group
    ]
    titel = f" {dekking_words.KEER} ".join(parts)
    return titel[:1].upper() + titel[1:]


def _links(there: Selection, wis: str) -> tuple[Link, ...]:
    return (
        Link(words.OP_KAART, href("regiokaart", there)),
        Link(words.IN_LIJST, href("activiteiten", there)),
        Link(words.WIS, wis),
    )


def _same_reach(
    data: Dataset, selection: Selection, codes: Mapping[str, Collection[str]]
) -> Selection:
    """Return the selection that holds the same activiteiten on pages that do not count thema's.

    Where thema's count only where they hold and none is chosen, their period says the same.
    """
    limited = "thema" in codes and selection.themabereik is Themabereik.GELDEN
    if not limited or selection.thema or selection.programmaperiode:
        return selection
    periods = tuple(periode.periode_id for periode in data.thema_perioden)
    return selection.with_value("programmaperiode", periods)


def _record(
    data: Dataset,
    selection: Selection,
    activiteit_id: str,
    cel: Cel,
    codes: Mapping[str, Collection[str]],
) -> Melding:
    activiteit = data.activiteiten[activiteit_id]
    counted = activiteit_id in cel.activiteiten
    open_ = activiteit_id in cel.betwist and (not counted or selection.labels is Labels.RUIM)
    regel = place_line(data, activiteit, selection)
    if open_:
        why = words.dispute(_disputes(data, activiteit, selection, codes))
        regel = f"{why} {formats.sentence(regel)}"
    return Melding(
        activiteit_id,
        activiteit.naam,
        activiteit_href(activiteit_id, selection),
        "open" if open_ else "vol",
        words.BETWIST if open_ else words.STIP[selection.labels],
        regel,
    )


def place_line(data: Dataset, activiteit: Activiteit, selection: Selection) -> str:
    """Name the gemeenten of an activiteit; else its region, and that the map does not show it."""
    codes = activiteit.gemeenten(*selection.betekenis)
    if codes:
        return ", ".join(data.gemeenten[code].naam for code in codes)
    gebieden = [data.gebieden[g].naam for g in activiteit.gebieden(*selection.betekenis)]
    return ", ".join([*gebieden, words.GEEN_GEMEENTE])


def _disputes(
    data: Dataset,
    activiteit: Activiteit,
    selection: Selection,
    codes: Mapping[str, Collection[str]],
) -> list[tuple[str, tuple[str, ...]]]:
    """Return, per label that counts in one round only, its name and what the two rounds said."""
    found = []
    for dimensie in codes:
        if dimensie not in DIMENSIES:
            continue
        wide = _counted(activiteit, dimensie, Labels.RUIM, selection)
        both = _counted(activiteit, dimensie, Labels.BEIDE, selection)
        for item in wide:
            if item not in both and (not codes[dimensie] or item in codes[dimensie]):
                said = _said(data, activiteit, dimensie, item)
                found.append((head_name(data, dimensie, item).lower(), said))
    return found


def _counted(
    activiteit: Activiteit, dimensie: str, labels: Labels, selection: Selection
) -> tuple[str, ...]:
    uitkomst = activiteit.uitkomst(dimensie, labels=labels)
    least = 2 if selection.telwijze is Telwijze.HOOFD else 1
    items = tuple(item for item, code in uitkomst.waarden.items() if code >= least)
    return (Rest.GEHEEL.value,) if uitkomst.rest is Rest.GEHEEL else items


def _said(data: Dataset, activiteit: Activiteit, dimensie: str, item: str) -> tuple[str, ...]:
    """Return the words of the two rounds for an item, or for the dimension as a whole."""
    if item != Rest.GEHEEL.value:
        codes = codes_of_rounds(activiteit.oordelen, item=item)
    else:
        first = next(iter(data.dimensie(dimensie)))
        codes = codes_of_rounds(activiteit.oordelen, item=first)
    if len(set(codes)) < len(RONDEN):
        return ()
    return tuple(data.label("coderingen", "code", code) for code in codes)
