"""Which thema of an earlier list resembles which coded thema, and on whose reading."""

from dataclasses import dataclass

from wsd_dash.contract.labels import CODED_LIST
from wsd_dash.domain.dataset import Dataset


@dataclass(frozen=True)
class Verband:
    """A thema of an earlier list (`van`, its name) beside a coded one (`naar`, its thema_id).

    One of the two is empty where the other has no counterpart; then the rest is empty too.
    `lijst` is the code of the earlier list.
    """

    van: str
    lijst: str
    werkplaats_id: str
    naar: str = ""
    verband: str = ""
    basis: str = ""
    toelichting: str = ""


def build_relations(dataset: Dataset) -> tuple[Verband, ...]:
    """Return the earlier thema's in order with what they resemble, then coded ones without any."""
    rows = dataset.frames["themas"].to_dict("records")
    pairs = dataset.frames["thema_verband"].to_dict("records")
    earlier = [row for row in rows if row["lijst"] != CODED_LIST]
    if not earlier:
        return ()
    found = []
    for row in earlier:
        own = [pair for pair in pairs if pair["thema_van"] == row["thema_id"]]
        start = (row["naam"], row["lijst"], row["werkplaats_id"])
        found += [
            Verband(*start, p["thema_naar"], p["verband"], p["basis"], p["toelichting"])
            for p in own
        ] or [Verband(*start)]
    reached = {pair["thema_naar"] for pair in pairs}
    return (
        *found,
        *(
            Verband("", earlier[0]["lijst"], row["werkplaats_id"], naar=row["thema_id"])
            for row in rows
            if row["lijst"] == CODED_LIST and row["thema_id"] not in reached
        ),
    )
