"""The table of facts of gemeenten side by side: one row per question, one cell per gemeente."""

from dataclasses import dataclass
from typing import Final

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.gemeente import Profiel
from wsd_dash.domain.locaties import Stand, is_derived
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.vergelijken import Vergelijking
from wsd_dash.texts import formats, plaats
from wsd_dash.texts import kaart as kaartwoorden
from wsd_dash.texts import vergelijken as words
from wsd_dash.viewmodels.adres import activiteit_href, gemeente_href, href
from wsd_dash.viewmodels.kenmerken import Regel
from wsd_dash.viewmodels.pagina import Link

HOOGSTENS = 8
"""How many activiteiten a cell names; the list has all of them."""


@dataclass(frozen=True)
class Kolom:
    """The head of one gemeente: its name and provincie, and the link to its profile."""

    gemeentecode: str
    naam: str
    regel: str
    href: str


@dataclass(frozen=True)
class Vak:
    """One cell: its lines, of which the page shows `HOOGSTENS`, and a link to all of them.

    `tegel` is the legend's tile of a kind of empty; `leeg` says why there are no lines.
    """

    regels: tuple[Regel, ...] = ()
    meer: Link | None = None
    tegel: str = ""
    leeg: str = ""


@dataclass(frozen=True)
class Feitrij:
    """One question with a cell per gemeente."""

    kop: str
    vakken: tuple[Vak, ...]


NIETS: Final = Vak(leeg=words.NIETS_GEMELD)
NIET_NAGEGAAN: Final = Vak(leeg=kaartwoorden.STAND[Stand.NIET_NAGEGAAN])
GEEN: Final = Vak((Regel(words.GEEN),))


def build_columns(
    data: Dataset, selection: Selection, vergelijking: Vergelijking
) -> tuple[Kolom, ...]:
    """Return the heads in the order of choice."""
    codes = [p.stand.gemeentecode for p in vergelijking.profielen]
    return tuple(
        Kolom(
            code,
            data.gemeenten[code].naam,
            data.gemeenten[code].provincie,
            gemeente_href(code, selection),
        )
        for code in codes
    )


def build_facts(
    data: Dataset, selection: Selection, vergelijking: Vergelijking
) -> tuple[Feitrij, ...]:
    """Return the rows; every cell says in words why it is empty."""
    profielen = vergelijking.profielen
    return (
        Feitrij(words.RIJ_GEMELD, tuple(_reported(p) for p in profielen)),
        Feitrij(words.RIJ_DEELNAME, tuple(_participation(data, p) for p in profielen)),
        Feitrij(
            words.RIJ_ACTIVITEITEN,
            tuple(_activiteiten(data, selection, vergelijking, p) for p in profielen),
        ),
        Feitrij(words.RIJ_LEERATELIERS, tuple(_ateliers(data, p) for p in profielen)),
        Feitrij(words.RIJ_JAREN, tuple(_years(p) for p in profielen)),
        Feitrij(words.RIJ_ORGANISATIES, tuple(_organisations(p) for p in profielen)),
        Feitrij(words.RIJ_REGIONAAL, tuple(_regional(p) for p in profielen)),
    )


def _reported(profiel: Profiel) -> Vak:
    counts = {betekenis: len(group) for betekenis, group in profiel.apart.items()}
    note = plaats.left_out(counts)
    n, kind = len(profiel.gemeld), profiel.stand.stand
    if n:
        derived = words.AFGELEID if profiel.stand.afgeleid else ""
        noot = "; ".join(x for x in (derived, note) if x)
        return Vak((Regel(formats.activiteiten(n), noot),))
    return Vak((Regel(kaartwoorden.STAND[kind], note),), tegel=kind.value)


def _participation(data: Dataset, profiel: Profiel) -> Vak:
    return Vak(
        tuple(
            Regel(
                words.participates(
                    data.werkplaatsen[d.werkplaats_id].naam_kort,
                    d.deelname,
                    datum=formats.date(d.peildatum),
                )
            )
            for d in profiel.deelnemers
        )
    )


def _activiteiten(
    data: Dataset, selection: Selection, vergelijking: Vergelijking, profiel: Profiel
) -> Vak:
    code, n = profiel.stand.gemeentecode, len(profiel.gemeld)
    if not n:
        return _nothing(profiel)
    there = {x.activiteit.activiteit_id: x.gemeenten for x in vergelijking.gedeeld}
    elsewhere = selection.without("gemeente")

    def line(a: Activiteit) -> Regel:
        others = [x for x in there.get(a.activiteit_id, ()) if x != code]
        notes = [
            words.together_with([data.gemeenten[x].naam for x in others]),
            words.AFGELEID if is_derived(a, code, selection) else "",
        ]
        noot = "; ".join(x for x in notes if x)
        return Regel(a.naam, noot, activiteit_href(a.activiteit_id, elsewhere))

    everything = Link(
        words.LIJST.format(n=formats.number(n)),
        href("activiteiten", selection.with_value("gemeente", (code,))),
    )
    return Vak(tuple(line(a) for a in profiel.gemeld), everything if n > HOOGSTENS else None)


def _ateliers(data: Dataset, profiel: Profiel) -> Vak:
    ids = [a.leeratelier_id for a in profiel.gemeld]
    names = [data.leerateliers[key].naam_kort for key in data.leerateliers if key in ids]
    missing = ids.count("")
    if missing and names:
        note = formats.count(missing, "activiteit", "activiteiten")
        return Vak((Regel(formats.listing(names), f"{words.GEEN_LEERATELIER}: {note}"),))
    return (
        Vak((Regel(formats.listing(names) or words.GEEN_LEERATELIER),))
        if ids
        else _nothing(profiel)
    )


def _years(profiel: Profiel) -> Vak:
    if not profiel.gemeld:
        return _nothing(profiel)
    years = sorted({year for a in profiel.gemeld for year in a.jaren})
    derived = sum(a.jaar_basis != "letterlijk" for a in profiel.gemeld)
    note = words.year_note(derived, len(profiel.gemeld))
    return Vak((Regel(formats.years(years) or words.GEEN_JAAR, note if years else ""),))


def _organisations(profiel: Profiel) -> Vak:
    if not profiel.gemeld:
        return _nothing(profiel)
    named = {b.organisatie_id for a in profiel.gemeld for b in a.betrokkenen}
    at = sum(bool(a.betrokkenen) for a in profiel.gemeld)
    return Vak((Regel(*words.organisations(len(named), at, len(profiel.gemeld))),))


def _regional(profiel: Profiel) -> Vak:
    k = len(profiel.regionaal)
    if not k:
        return NIET_NAGEGAAN if profiel.stand.stand is Stand.NIET_NAGEGAAN else GEEN
    return Vak((Regel(formats.activiteiten(k), words.REGIONAAL_NOOT),))


def _nothing(profiel: Profiel) -> Vak:
    """Return the empty cell: where nobody looked, it does not say that nothing is reported."""
    return NIET_NAGEGAAN if profiel.stand.stand is Stand.NIET_NAGEGAAN else NIETS
