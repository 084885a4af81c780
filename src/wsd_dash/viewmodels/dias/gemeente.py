"""One gemeente as a slide: what is reported over the years, on what, and what is not known."""

from collections.abc import Iterator
from dataclasses import replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Deel, Lijstdeel, Regel, Tabel
from wsd_dash.domain.filters import select
from wsd_dash.domain.gemeente import Profiel, profile
from wsd_dash.domain.locaties import Plaats, Stand, gemeente_standen, split_by_place
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diadeel, formats, stand
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, line, said, short_list
from wsd_dash.viewmodels.dias.jaren import year_part, year_table
from wsd_dash.viewmodels.dias.kaartdeel import gemeente_table, map_part
from wsd_dash.viewmodels.dias.plaats import place_table
from wsd_dash.viewmodels.dias.profieltabel import profile_tables
from wsd_dash.viewmodels.dias.staven import item_part
from wsd_dash.viewmodels.dias.tabel import activiteit_table, label_table
from wsd_dash.viewmodels.gemeente import GemeenteView, ProfielView, build_gemeente
from wsd_dash.viewmodels.pagina import Kop, about_labels
from wsd_dash.viewmodels.regiokaart import build_regiokaart

NEDERLAND = "nederland"
KORT = 340
"""Characters of the list of what is not known, so that the bars beside it are shown whole."""


def make_gemeente(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the first gemeente in the link; without one, of where is reported."""
    view = build_gemeente(data, selection, weergave)
    if view.profiel is None:
        return _start(data, selection, weergave, view)
    code = selection.gemeente[0]
    one = selection.with_value("gemeente", (code,))
    found = profile(data, one, code)
    parts, tables = _reported(data, one, view.profiel, found) if found.gemeld else ((), ())
    return Inhoud(
        kop=view.kop,
        delen=parts or _silent(data, one, weergave, view),
        tabellen=(
            *profile_tables(data, found, view.profiel),
            *tables,
            gemeente_table(data, one, Weergave(), view.profiel.standen),
        ),
        kanttekeningen=said(
            about_labels(data) if found.gemeld else stand.KAART,
            view.profiel.regionaal_zin,
            stand.GEEN_SUBSIDIE,
        ),
        filters=filter_words(data, one),
        n=view.voet.n,
        onbekend=diawoorden.not_placed(found.totaal - found.met_gemeente, one.betekenis),
    )


def _reported(
    data: Dataset, one: Selection, view: ProfielView, found: Profiel
) -> tuple[tuple[Deel, ...], tuple[Tabel, ...]]:
    """Return years, condities and what is not known; thema's stand in the tables."""
    noten = view.labels or None
    condities, conditie_table = item_part(
        data, found.gemeld, one, "conditie", noot=noten.condities_noot if noten else ""
    )
    _, thema_table = item_part(
        data, found.gemeld, one, "thema", noot=noten.themas_noot if noten else ""
    )
    blocks = year_part(view.jaren) if view.jaren else None
    parts: tuple[Deel, ...] = (*((blocks,) if blocks else ()), condities, _unknown(view))
    tables = (
        conditie_table,
        thema_table,
        *((year_table(data, found.gemeld),) if view.jaren else ()),
        activiteit_table(data, found.gemeld, one),
        label_table(data, found.gemeld, one),
    )
    return parts, tables


def _silent(
    data: Dataset, one: Selection, weergave: Weergave, view: GemeenteView
) -> tuple[Deel, ...]:
    """Return where the gemeente lies, what is known of it after all, and what is not."""
    profiel = view.profiel
    if profiel is None:
        return ()
    kaart = build_regiokaart(data, one, Weergave()).kaart
    plain = Weergave(kaart=weergave.kaart, focus=weergave.focus)
    return (
        map_part(replace(kaart, alt=profiel.kaart_alt), plain),
        short_list(diadeel.WEL_WETEN, list(_known(profiel))),
        _unknown(profiel),
    )


def _unknown(profiel: ProfielView) -> Lijstdeel:
    """Return what is not known, but for what the cautions and the footer of the slide say."""
    lines = [zin for zin in profiel.niet if zin != stand.GEEN_SUBSIDIE]
    own = [zin for zin in lines if not zin.startswith(diadeel.PLAATS)]
    return short_list(diadeel.NIET_WETEN, [Regel("", zin) for zin in own or lines], tekens=KORT)


def _known(profiel: ProfielView) -> Iterator[Regel]:
    for zin in profiel.deelname:
        yield Regel("", zin)
    if profiel.regionaal_zin:
        yield Regel("", profiel.regionaal_zin)
    for group in profiel.apart:
        yield line(group.tekst, formats.listing([link.tekst for link in group.links]))
    yield Regel("", formats.sentence(profiel.vermeldingen.kop))
    if profiel.wis_tekst:
        yield Regel("", profiel.wis_tekst)


def _start(data: Dataset, selection: Selection, weergave: Weergave, view: GemeenteView) -> Inhoud:
    """Make the slide of a link without gemeente: which gemeenten have something to show."""
    standen = gemeente_standen(data, selection)
    reported = sum(s.stand is Stand.GEMELD for s in standen)
    empty = diadeel.not_examined(sum(s.stand is Stand.NIET_NAGEGAAN for s in standen))
    kop = Kop(view.kop.zin, diadeel.start_short(reported, len(standen)), formats.sentence(empty))
    kaart = build_regiokaart(data, selection, Weergave()).kaart
    plain = Weergave(kaart=weergave.kaart, focus=weergave.focus or NEDERLAND)
    found = select(data, selection)
    places = split_by_place(found, data, selection)
    groups = [
        line(group.tekst, formats.listing([link.tekst for link in group.links]))
        for group in view.start[1:]
    ]
    return Inhoud(
        kop=kop,
        delen=(
            map_part(kaart, plain),
            short_list(diadeel.GEMEENTEN_TITEL, groups or [Regel("", diawoorden.LEEG_UITLEG)]),
        ),
        tabellen=(
            gemeente_table(data, selection, plain, standen),
            place_table(places, selection),
            activiteit_table(data, found, selection),
        ),
        kanttekeningen=said(stand.KAART),
        filters=filter_words(data, selection),
        n=view.voet.n,
        onbekend=diawoorden.not_placed(
            len(found) - len(places[Plaats.GEMEENTE]), selection.betekenis
        ),
    )
