"""The codebook as a reader sees it: items, codes, agreement between rounds, lists of thema's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wsd_dash.contract.labels import CODED_LIST
from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import PLAIN
from wsd_dash.domain.index import Selected, selected
from wsd_dash.domain.overeenstemming import Overeenstemming, agreement, agreement_together
from wsd_dash.domain.selection import Selection
from wsd_dash.texts import bronnen as words
from wsd_dash.texts import formats
from wsd_dash.texts import overeenstemming as agreed
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Link, code_name


@dataclass(frozen=True)
class Codeboekitem:
    """One conditie or thema with what falls under it and what does not."""

    item: str
    naam: str
    noot: str
    onder: str
    niet_onder: str


@dataclass(frozen=True)
class Agreement:
    """The agreement of the two rounds, in one sentence and as tables.

    `rijen` has a row per item, `ateliers` one per leeratelier with all items together. `werkblad`
    leads to what the rounds differ on.
    """

    kop: str
    rijen: tuple[tuple[str, ...], ...]
    ateliers: tuple[tuple[str, ...], ...]
    werkblad: Link


def codebook_items(data: Dataset, dimensie: str) -> tuple[Codeboekitem, ...]:
    """Return the condities or the thema's that are coded, in codebook order."""
    notes = _value_notes(data) if dimensie == "conditie" else _maker_notes(data)
    return tuple(
        Codeboekitem(
            item.item_id,
            formats.sentence(item.naam).removesuffix("."),
            notes.get(item.item_id, ""),
            formats.sentence(item.omschrijving),
            formats.sentence(item.valt_niet_onder),
        )
        for item in data.dimensie(dimensie).values()
    )


def code_meanings(data: Dataset) -> tuple[tuple[str, str], ...]:
    """Return every code with its reader's word."""
    column = data.package.table("coderingen").column("code")
    return tuple((category.value, category.label) for category in column.categories)


def agreement_table(
    data: Dataset, activiteiten: Sequence[Activiteit], selection: Selection
) -> Agreement:
    """Compare the rounds per item over these activiteiten, thema's applied to all of them."""
    to_sheet = Link(agreed.NAAR_WERKBLAD, href("werkblad", selection))
    found = [agreement(activiteiten, item=item) for item in data.items]
    counted = [row for row in found if row.n]
    if not counted:
        return Agreement("", (), (), to_sheet)
    shares = [100 * row.gelijk / row.n for row in counted]
    gelijk, afwezig = (sum(getattr(x, name) for x in counted) for name in ("gelijk", "afwezig"))
    return Agreement(
        agreed.head(min(shares), max(shares), afwezig, gelijk),
        tuple(
            (formats.sentence(data.items[row.item].naam).removesuffix("."), *_agreement_row(row))
            for row in found
        ),
        tuple(_per_atelier(data, selected(activiteiten))),
        to_sheet,
    )


def _per_atelier(data: Dataset, activiteiten: Selected) -> Iterator[tuple[str, ...]]:
    """Yield a row per leeratelier that has judgements here, and one for what names none."""
    per_atelier = activiteiten.source.sets("leeratelier", PLAIN["leeratelier"])
    for code in data.known_codes()["leeratelier"]:
        own = activiteiten.source.take(per_atelier.get(code, 0) & activiteiten.bits)
        row = agreement_together(own)
        if row.n or row.aanwezig or row.accent:
            naam = formats.sentence(code_name(data, "leeratelier", code)).removesuffix(".")
            yield (naam, formats.number(row.activiteiten), *_agreement_row(row))


def theme_lists(data: Dataset) -> tuple[tuple[str, ...], ...]:
    """Return the thema's of the forerunner beside those of today, with what the link rests on."""
    names = dict(zip(data.frames["themas"]["thema_id"], data.frames["themas"]["naam"], strict=True))
    links = data.frames["thema_verband"]
    columns = ("thema_van", "verband", "thema_naar", "basis", "toelichting")
    rows = [
        (
            names[van],
            data.label("thema_verband", "verband", verband),
            names[naar],
            data.label("thema_verband", "basis", basis),
            toelichting,
        )
        for van, verband, naar, basis, toelichting in zip(
            *(links[column].tolist() for column in columns), strict=True
        )
    ]
    linked = set(links["thema_naar"])
    alone = [item.naam for item in data.themas.values() if item.item_id not in linked]
    return (*rows, *((words.GEEN_VOORLOPER, "", naam, "", "") for naam in alone))


def _agreement_row(row: Overeenstemming) -> tuple[str, ...]:
    return (
        formats.number(row.n),
        formats.percentage(row.gelijk, row.n),
        agreed.absent(row.afwezig, row.gelijk),
        agreed.alpha(row.alpha),
        agreed.interval(row.marge),
        formats.number(row.aanwezig),
        formats.number(row.accent),
    )


def _value_notes(data: Dataset) -> dict[str, str]:
    frame = data.frames["condities"]
    values = zip(frame["conditie_id"], frame["waarde"], strict=True)
    return {key: words.WAARDE.format(waarde=value) for key, value in values}


def _maker_notes(data: Dataset) -> dict[str, str]:
    frame = data.frames["themas"]
    own = frame[(frame["basis"] == "makers") & (frame["lijst"] == CODED_LIST)]
    return dict.fromkeys(own["thema_id"], words.BASIS_MAKERS)
