"""The file of what is seldom named."""

import csv
import io

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.domain.weinig import Gat
from wsd_dash.exports.weinig import gaps_csv, gaps_name
from wsd_dash.viewmodels.weinig import build_weinig


def test_the_file_holds_the_whole_list_with_the_numbers_behind_it(mini: Dataset) -> None:
    body = gaps_csv(mini, Selection())
    assert body.startswith(b"\xef\xbb\xbf")
    text = io.StringIO(body.decode("utf-8-sig"), newline="")
    found = list(csv.DictReader(text, delimiter=";", strict=True))
    expected = [x for g in build_weinig(mini, Selection(), Weergave()).groepen for x in g.alle]
    assert [row["Zin"] for row in found] == [x.zin for x in expected]
    for row, x in zip(found, expected, strict=True):
        assert None not in row
        assert None not in row.values()
        assert row["Versie van de gegevens"] == mini.version
        assert row["Mogelijk"].startswith("Mogelijk: niet opgeschreven")
        if isinstance(x.gat, Gat):
            assert (row["Gevonden"], row["Te beoordelen"]) == (
                str(x.gat.gevonden),
                str(x.gat.te_beoordelen),
            )
        else:
            assert row["Regionaal gemeld"] == str(x.gat.regionaal)


def test_the_name_says_which_version(mini: Dataset) -> None:
    assert gaps_name(mini.version) == f"weinig-genoemd_{mini.version}_excel.csv"
