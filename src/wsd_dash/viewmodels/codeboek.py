"""The codebook as a reader sees it: items, codes, agreement between rounds, lists of thema's."""

from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.contract.labels import CODED_LIST
from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.overeenstemming import Overeenstemming, agreement
from wsd_dash.texts import bronnen as words
from wsd_dash.texts import formats


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
    """The agreement of the two rounds, in one sentence and as a table with a row per item."""

    kop: str
    rijen: tuple[tuple[str, ...], ...]


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


def agreement_table(data: Dataset, activiteiten: Sequence[Activiteit]) -> Agreement:
    """Compare the rounds per item over these activiteiten, thema's applied to all of them."""
    found = [agreement(activiteiten, item=item) for item in data.items]
    counted = [row for row in found if row.n]
    if not counted:
        return Agreement("", ())
    shares = [100 * row.gelijk / row.n for row in counted]
    gelijk = sum(row.gelijk for row in counted)
    absent = 100 * sum(row.afwezig for row in counted) / gelijk if gelijk else 0
    return Agreement(
        words.agreement_head(min(shares), max(shares), absent),
        tuple(_agreement_row(data, row) for row in found),
    )


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


def _agreement_row(data: Dataset, row: Overeenstemming) -> tuple[str, ...]:
    return (
        formats.sentence(data.items[row.item].naam).removesuffix("."),
        formats.number(row.n),
        formats.percentage(row.gelijk, row.n),
        formats.percentage(row.afwezig, row.gelijk),
        words.alpha(row.alpha),
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
