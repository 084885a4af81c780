"""The labels of one activiteit as a table: both rounds side by side, and what they rest on."""

from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import RONDEN, Oordeel
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import themas_hold
from wsd_dash.domain.labelstand import NUL, Labelregel, LabelStand, label_rows
from wsd_dash.texts import formats
from wsd_dash.texts import labelstand as words
from wsd_dash.viewmodels.melden import Melding, report

BETWIST = {LabelStand.BETWIST, LabelStand.ACCENT}
BESLIST = {LabelStand.BEVESTIGD, LabelStand.VERWORPEN}


@dataclass(frozen=True)
class RondeCel:
    """What one round says: `code` picks the squares, the rest is in words."""

    code: str
    woord: str
    stelligheid: str = ""
    motivatie: str = ""


@dataclass(frozen=True)
class LabelRij:
    """One row of the table; `glyph` is empty for a row that is no single label.

    `getint` marks a row on whose presence the rounds differ, `nadruk` any dispute. `status` is
    that of the judgements, empty where `stand` is the committee's word.
    """

    naam: str
    glyph: str
    conditie: bool
    rondes: tuple[RondeCel, ...]
    status: str
    stand: str
    nadruk: bool
    getint: bool
    basis: str
    commissie: str
    melding: Melding


@dataclass(frozen=True)
class LabelTabel:
    """The table with what stands around it; `nul` names the items no round sees."""

    kop: str
    rijen: tuple[LabelRij, ...]
    nul: str
    grens: tuple[str, ...]
    achteraf: str
    legenda: tuple[tuple[str, str], ...]


def build_labeltabel(activiteit: Activiteit, data: Dataset) -> LabelTabel:
    """Build the table of one activiteit, whatever the selection: all rounds are shown."""
    rows = label_rows(activiteit, data)
    own = [row for row in rows if not row.nul]
    zero = [data.items[row.items[0]].naam for row in rows if row.nul]
    perioden = [
        (data.werkplaatsen[p.werkplaats_id].naam_kort, p.jaar_start, p.jaar_eind)
        for p in data.thema_perioden
    ]
    return LabelTabel(
        kop=words.heading(sum(row.label for row in own)),
        rijen=tuple(_row(row, activiteit, data) for row in own),
        nul=f"{formats.listing(zero)}." if zero else "",
        grens=_borderline(activiteit, own, data),
        achteraf=""
        if themas_hold(activiteit, data)
        else words.ACHTERAF.format(gebied=words.scope(perioden)),
        legenda=tuple((code, _code_word(data, code)) for code in ("2", "1", "0", "nb")),
    )


def _row(row: Labelregel, activiteit: Activiteit, data: Dataset) -> LabelRij:
    single = row.label or len(row.items) == 1
    item = row.items[0]
    naam = _name(row, data)
    return LabelRij(
        naam=naam,
        glyph=item if single and not row.geheel else "",
        conditie=row.dimensie == "conditie" and single and not row.geheel,
        rondes=tuple(round_cell(oordeel, data) for oordeel in row.rondes),
        status="" if row.stand in BESLIST else _status(row, data),
        stand=words.STAND[row.stand],
        nadruk=row.stand in BETWIST,
        getint=row.stand is LabelStand.BETWIST,
        basis=_basis(row.rondes),
        commissie=words.COMMISSIE.format(waarde=_code_word(data, row.commissie.code))
        if row.commissie
        else "",
        melding=report(
            naam=activiteit.naam,
            kenmerk=activiteit.activiteit_id,
            versie=data.version,
            item=item,
            label=naam,
        ),
    )


def _name(row: Labelregel, data: Dataset) -> str:
    if row.geheel:
        return words.GEHEEL
    if len(row.items) > 1 and len(row.items) == len(data.dimensie(row.dimensie)):
        return words.ALLE[row.dimensie]
    return formats.listing([data.items[item].naam for item in row.items])


def round_cell(oordeel: Oordeel | None, data: Dataset) -> RondeCel:
    """Put what one round says about an item in words; None is a round that did not judge."""
    if oordeel is None:
        return RondeCel("", words.NIET_GECODEERD)
    firmness = data.label("coderingen", "stelligheid", oordeel.stelligheid)
    return RondeCel(oordeel.code, _code_word(data, oordeel.code), firmness, oordeel.motivatie)


def _status(row: Labelregel, data: Dataset) -> str:
    judged = [o for o in (*row.rondes, row.commissie) if o]
    return formats.listing(
        list(dict.fromkeys(data.label("coderingen", "status", o.status) for o in judged))
    )


def _code_word(data: Dataset, code: str) -> str:
    return data.label("coderingen", "code", code)


def _basis(rondes: Sequence[Oordeel | None]) -> str:
    bases = [words.BASIS[o.basis] for o in rondes if o]
    if len(set(bases)) <= 1:
        return "".join(bases[:1])
    numbered = enumerate(bases, start=1)
    return "; ".join(words.BASIS_RONDE.format(ronde=i, basis=basis) for i, basis in numbered)


def _borderline(
    activiteit: Activiteit, own: Sequence[Labelregel], data: Dataset
) -> tuple[str, ...]:
    """Return the reasons given for a zero, of items without a label row of their own."""
    shown = {row.items[0] for row in own if row.label}
    return tuple(
        words.GRENS_RONDE.format(
            label=data.items[o.item].naam,
            ronde=data.label("coderingen", "codeur", o.codeur),
            motivatie=o.motivatie,
        )
        for item in data.items
        for o in activiteit.oordelen
        if o.item == item
        and o.code == NUL
        and o.motivatie
        and o.codeur in RONDEN
        and item not in shown
    )
