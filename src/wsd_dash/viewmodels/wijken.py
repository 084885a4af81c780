"""What the map of wijken says: which wijken sources name, with what, and what it leaves out."""

from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.domain.wijken import WijkStand, wijk_standen
from wsd_dash.texts import filters, formats, stand
from wsd_dash.texts import wijken as words
from wsd_dash.viewmodels.adres import activiteit_href, gemeente_href, href
from wsd_dash.viewmodels.kaartvragen import no_source
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, label_caution

PAGINA = "regiokaart"


@dataclass(frozen=True)
class Wijkrij:
    """One wijk in the table; `rust_op` says what its point rests on, or why there is none."""

    naam: str
    gemeente: Link
    aantal: str
    activiteiten: tuple[Link, ...]
    rust_op: str


@dataclass(frozen=True)
class WijkenView:
    """The map of wijken as data; `leeg` is empty when at least one wijk counts."""

    kop: Kop
    standen: tuple[WijkStand, ...]
    alt: str
    rijen: tuple[Wijkrij, ...]
    zonder_punt_kop: str
    zonder_punt: tuple[Wijkrij, ...]
    leeg: str
    uitweg: tuple[Link, ...]
    voet: Voet


def build_wijken(data: Dataset, selection: Selection, weergave: Weergave) -> WijkenView:
    """Build the map of wijken; a chosen gemeente leaves the map whole, as on the map beside it."""
    everywhere = selection.without("gemeente")
    n = len(select(data, everywhere))
    standen = wijk_standen(data, everywhere)
    filled = [s for s in standen if s.activiteiten]
    shown = {a.activiteit_id for s in filled for a in s.activiteiten}
    codes = {s.wijk.gemeentecode for s in filled}
    zin = words.sentence(
        len(filled),
        len(codes),
        betekenis=_other_meaning(data, everywhere),
        gefilterd=everywhere.narrows("gemeente"),
    )
    known = [s for s in _sorted(standen, data) if s.wijk.lon is not None]
    unknown = [s for s in _sorted(standen, data) if s.wijk.lon is None]
    return WijkenView(
        kop=Kop(
            zin,
            words.short(len(filled), len(codes)),
            ("" if n else no_source(data, everywhere))
            or words.sub_sentence(len(shown), n, sum(s.wijk.lon is None for s in filled)),
        ),
        standen=standen,
        alt=words.alternative(
            zin, [(s.wijk.naam, _line(s, data)) for s in known if s.activiteiten]
        ),
        rijen=tuple(_row(s, data, everywhere) for s in known),
        zonder_punt_kop=words.ZONDER_PUNT.format(n=formats.number(len(unknown))),
        zonder_punt=tuple(_row(s, data, everywhere) for s in unknown),
        leeg=("" if filled else words.LEEG) if standen else words.GEEN_WIJKEN,
        uitweg=(Link(words.WIS, href(PAGINA, Selection(), weergave)),) if standen else (),
        voet=Voet(
            f"n = {formats.number(len(shown))} van {formats.number(n)}",
            (
                stand.sources_read(data.bronnen.values()),
                words.VOET,
                *label_caution(data, everywhere),
            ),
        ),
    )


def _sorted(standen: Sequence[WijkStand], data: Dataset) -> list[WijkStand]:
    """Sort: most activiteiten first, then gemeente and name."""

    def key(s: WijkStand) -> tuple[int, str, str]:
        gemeente = data.gemeenten[s.wijk.gemeentecode].naam
        return -len(s.activiteiten), formats.sort_name(gemeente), formats.sort_name(s.wijk.naam)

    return sorted(standen, key=key)


def _line(stand: WijkStand, data: Dataset) -> str:
    gemeente = data.gemeenten[stand.wijk.gemeentecode].naam
    return words.label_line(gemeente, len(stand.activiteiten), afgeleid=stand.afgeleid)


def _row(stand: WijkStand, data: Dataset, selection: Selection) -> Wijkrij:
    code = stand.wijk.gemeentecode
    return Wijkrij(
        stand.wijk.naam,
        Link(data.gemeenten[code].naam, gemeente_href(code, selection)),
        words.count_cell(len(stand.activiteiten), afgeleid=stand.afgeleid),
        tuple(
            Link(a.naam, activiteit_href(a.activiteit_id, selection)) for a in stand.activiteiten
        ),
        formats.sentence(stand.wijk.plaats_bron),
    )


def _other_meaning(data: Dataset, selection: Selection) -> str:
    if selection.betekenis == Selection().betekenis:
        return ""
    return filters.either(
        [data.label("activiteit_locaties", "betekenis", b) for b in selection.betekenis]
    )
