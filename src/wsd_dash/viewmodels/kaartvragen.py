"""The questions a reader puts to the map: how to look, which year, what it counts, and where."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.jaarstap import (
    Jaardekking,
    Periode,
    derived_years,
    year_cover,
    year_step,
)
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import ACCENT, MATEN, NAAST, Weergave
from wsd_dash.domain.wijken import on_the_map, wijk_standen
from wsd_dash.texts import formats, kaartmaat
from wsd_dash.texts import kaartvragen as words
from wsd_dash.texts import regiokaart as paginawoorden
from wsd_dash.texts.kaartmaat import Maat
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.kaartmaat import measure_words
from wsd_dash.viewmodels.pagina import Link

PAGINA = "regiokaart"
NEDERLAND, TABEL, WIJKEN, BRONNEN = "nederland", "tabel", "wijken", NAAST[0]


@dataclass(frozen=True)
class Jaarkeuze:
    """The year stepper: `nu` is what is shown; every step leads somewhere, all years included.

    `zin` says what the map shows of it and which sources can tell.
    """

    nu: str
    vorige: Link
    volgende: Link
    alle: Link
    zin: str


@dataclass(frozen=True)
class Groep:
    """Links of one kind in a list of choices; `kop` may be empty."""

    kop: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Lade:
    """A list of choices that opens under what is chosen now."""

    sleutel: str
    vraag: str
    nu: str
    groepen: tuple[Groep, ...]


@dataclass(frozen=True)
class Vragen:
    """All questions; a way of looking that cannot answer one has `None` for it."""

    wijzen: tuple[Link, ...]
    jaar: Jaarkeuze
    maat: Lade | None
    focus: Lade | None
    uitleg: str


def build_questions(
    data: Dataset,
    selection: Selection,
    weergave: Weergave,
    *,
    maat: Maat,
    standen: Sequence[GemeenteStand],
    shown: Sequence[Activiteit],
) -> Vragen:
    """Return the questions; `shown` are the activiteiten the map of gemeenten shows."""
    wijken = weergave.kaart == WIJKEN and not weergave.naast
    if wijken:
        shown = on_the_map(wijk_standen(data, selection))
    return Vragen(
        wijzen=_ways(selection, weergave),
        jaar=_years(data, selection, weergave, shown),
        maat=None if wijken else _measures(data, selection, weergave, maat),
        focus=_foci(selection, weergave, standen) if shows_map(weergave) else None,
        uitleg=maat.uitleg,
    )


def shows_map(weergave: Weergave) -> bool:
    """Whether the large map with its overview is drawn."""
    return not weergave.naast and weergave.kaart not in {TABEL, WIJKEN}


def shows_table(weergave: Weergave) -> bool:
    """Whether the table is drawn instead of a map."""
    return not weergave.naast and weergave.kaart == TABEL


def _ways(selection: Selection, weergave: Weergave) -> tuple[Link, ...]:
    """Return a link per way of looking; `noot` holds its key."""

    def link(key: str, name: str) -> Link:
        chosen = replace(weergave, kaart=key, naast="")
        if key == BRONNEN:
            chosen = replace(weergave, naast=BRONNEN)
        active = weergave.naast == key if weergave.naast else weergave.kaart == key
        return Link(name, href(PAGINA, selection, chosen), active, noot=key)

    return tuple(link(key, name) for key, name in paginawoorden.WEERGAVEN.items())


def _years(
    data: Dataset, selection: Selection, weergave: Weergave, shown: Sequence[Activiteit]
) -> Jaarkeuze:
    step = year_step(data, selection)

    def link(periode: Periode) -> Link:
        name = words.period(*periode) if periode else words.ALLE_JAREN
        target = href(PAGINA, selection.with_value("periode", periode), weergave)
        return Link(words.NAAR.format(jaar=name), target, periode == selection.periode)

    now = words.period(*selection.periode) if selection.periode else words.ALLE_JAREN
    names = [data.bronnen[key].naam_kort for key in step.bronnen]
    silent = [
        w.naam_kort
        for key, w in data.werkplaatsen.items()
        if not selection.bron and (not selection.werkplaats or key in selection.werkplaats)
        if year_cover(data, selection.with_value("werkplaats", (key,))) is Jaardekking.GEEN
    ]
    said = (
        words.year_count(now, shown=len(shown), afgeleid=derived_years(shown)),
        words.cover(step.dekking, now, bronnen=names, zonder=silent, gekozen=_chosen(selection)),
    )
    return Jaarkeuze(
        now,
        link(step.vorige),
        link(step.volgende),
        link(None),
        " ".join(text for text in said if text),
    )


def no_source(data: Dataset, selection: Selection) -> str:
    """Say it when no source tells of the chosen years; nothing when one does."""
    if selection.periode is None or year_cover(data, selection) is not Jaardekking.GEEN:
        return ""
    return words.no_source(words.period(*selection.periode), gekozen=_chosen(selection))


def _chosen(selection: Selection) -> bool:
    return bool(selection.bron or selection.werkplaats)


def _measures(data: Dataset, selection: Selection, weergave: Weergave, maat: Maat) -> Lade:
    def link(key: str) -> Link:
        name = measure_words(data, selection, key).keuze
        target = href(PAGINA, selection, replace(weergave, maat=key))
        return Link(name, target, weergave.maat == key)

    def accents(dimensie: str) -> tuple[Link, ...]:
        return tuple(
            replace(link(f"{ACCENT}{key}"), tekst=item.naam)
            for key, item in data.dimensie(dimensie).items()
        )

    return Lade(
        "maat",
        words.MAAT,
        maat.keuze,
        (
            Groep("", tuple(link(key) for key in ("", *MATEN))),
            *(Groep(kop, accents(key)) for key, kop in kaartmaat.GROEPEN.items()),
        ),
    )


def _foci(selection: Selection, weergave: Weergave, standen: Sequence[GemeenteStand]) -> Lade:
    """Return the parts of the country; `nu` is empty until a reader chooses one."""

    def link(key: str, name: str) -> Link:
        target = href(PAGINA, selection, replace(weergave, focus=key))
        return Link(name, target, weergave.focus == key, noot=key)

    provincies = sorted({s.provincie for s in standen}, key=formats.sort_name)
    near = {s.provincie for s in standen if s.stand is not Stand.NIET_NAGEGAAN}
    names = {**words.FOCI, **{name: words.provincie(name) for name in provincies}}
    return Lade(
        "focus",
        words.FOCUS,
        names.get(weergave.focus, ""),
        (
            Groep("", tuple(link(key, name) for key, name in words.FOCI.items())),
            Groep(words.PROVINCIES, tuple(link(p, p) for p in provincies if p in near)),
            Groep(words.ANDERE_PROVINCIES, tuple(link(p, p) for p in provincies if p not in near)),
        ),
    )
