"""How often the sources mention a gemeente, and as what: a name is not yet an activiteit."""

from collections.abc import Mapping

from wsd_dash.domain.dataset import Dataset

PLAATS_VAN_WERK = "plaats_van_werk"
BETEKENISSEN = (PLAATS_VAN_WERK, "deel_van_naam", "anders", "deelnemer")
"""What a mention can mean, in the order of the bar; only the first is a place of work."""


def count_mentions(dataset: Dataset, gemeentecode: str) -> Mapping[str, int]:
    """Count the mentions of a gemeente in all sources per meaning; every meaning is present.

    Wijken, places within and former names count for the gemeente of today.
    """
    frame = dataset.frames["vermeldingen"]
    pairs = zip(frame["gemeentecode"].tolist(), frame["betekenis"].tolist(), strict=True)
    found = [meaning for code, meaning in pairs if code == gemeentecode]
    return {meaning: found.count(meaning) for meaning in BETEKENISSEN}
