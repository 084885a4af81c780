"""The comparison as a file."""

import csv
import io

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.exports.vergelijken import comparison_csv
from wsd_dash.texts import vergelijken as words
from wsd_dash.viewmodels.vergelijken import build_vergelijken


def rows(data: Dataset, *codes: str) -> list[list[str]]:
    view = build_vergelijken(data, Selection(gemeente=codes), Weergave()).naast_elkaar
    assert view is not None
    body = comparison_csv(view)
    assert body.startswith(b"\xef\xbb\xbf")
    assert body.count(b"\r\n") == body.count(b"\n")
    return list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_the_file_holds_both_tables_and_what_they_rest_on(mini: Dataset) -> None:
    found = rows(mini, "GM0202", "GM1734")
    assert found[0] == ["Onderdeel", "Arnhem", "Overbetuwe"]
    cells = {row[0]: row[1:] for row in found if row}
    assert cells["Gemeld"] == ["1 activiteit", "deelnemend, niets gemeld"]
    assert cells["Activiteiten"][1] == "niets gemeld"
    assert cells["Condities (beide rondes)"][1] == "n = 0, niets gemeld"
    assert cells["Let op"] == [words.VOORBEHOUD]
    assert cells["Stand van de bronnen"] == ["juli 2024"]
    assert cells["Versie van de gegevens"] == [mini.version]


def test_every_label_has_a_row_with_its_gap_in_words(mini: Dataset) -> None:
    found = {row[0]: row[1:] for row in rows(mini, "GM1705", "GM1734") if row}
    for item in (*mini.condities.values(), *mini.themas.values()):
        assert "niets gemeld" in found[item.naam_kort][1]
