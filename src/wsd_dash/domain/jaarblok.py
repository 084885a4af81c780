"""Per year of an activiteit how it is known: from its period, or from a mention in that year."""

from collections.abc import Mapping
from enum import StrEnum

from wsd_dash.domain.activiteit import Activiteit


class Jaarblok(StrEnum):
    """How a year is known, surest first."""

    PERIODE = "periode"
    PERIODE_AFGELEID = "periode-afgeleid"
    LETTERLIJK = "letterlijk"
    AFGELEID = "afgeleid"
    JAAR_VAN_BRON = "jaar_van_bron"


def year_blocks(activiteit: Activiteit) -> Mapping[int, Jaarblok]:
    """Return every year of an activiteit with how it is known, in order.

    Only a period known at both ends fills years; one end alone is a year like any other.
    """
    start, eind = activiteit.periode_start, activiteit.periode_eind
    within = range(int(start[:4]), int(eind[:4]) + 1) if start and eind else range(0)
    derived = activiteit.periode_basis == "afgeleid"
    period = Jaarblok.PERIODE_AFGELEID if derived else Jaarblok.PERIODE
    mention = Jaarblok(activiteit.jaar_basis) if activiteit.jaar_basis else Jaarblok.AFGELEID
    return {year: period if year in within else mention for year in activiteit.jaren}
