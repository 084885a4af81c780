"""How the sources name a leeratelier: silence is counted, never explained."""

from dataclasses import replace

import pandas as pd
import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.naamgeving import Naamgeving, build_naming

COLUMNS = ["leeratelier_id", "bron_id", "naam_in_bron", "vindplaats"]


def with_names(data: Dataset, *rows: tuple[str, str]) -> Naamgeving:
    frame = pd.DataFrame([("armoede", *row, "kop") for row in rows], columns=COLUMNS)
    named = replace(data, frames={**data.frames, "leeratelier_namen": frame})
    return build_naming(named)[0]


def test_sources_before_and_after_are_counted(mini: Dataset) -> None:
    armoede, kwaliteit, schulden = build_naming(mini)
    assert (armoede.bronnen, armoede.voor, armoede.na) == (("wsdan-2022-11",), 1, 1)
    assert (kwaliteit.voor, kwaliteit.na) == (0, 2)
    assert (schulden.voor, schulden.na) == (0, 0)


def test_an_undated_source_is_no_first_and_no_last(mini: Dataset) -> None:
    found = with_names(mini, ("wsdan-webpagina", "Armoede"), ("wsdan-2024-05", "Armoede"))
    assert found.bronnen == ("wsdan-2024-05", "wsdan-webpagina")
    assert (found.voor, found.na) == (2, 0)
    only = with_names(mini, ("wsdan-webpagina", "Armoede"))
    assert (only.voor, only.na) == (0, 0)
    assert with_names(mini).bronnen == ()


@pytest.mark.parametrize("naam", ["Leeratelier Armoede", "ARMOEDE", "leeratelier armoede."])
def test_capitals_and_the_word_leeratelier_make_no_other_name(mini: Dataset, naam: str) -> None:
    assert with_names(mini, ("wsdan-2022-11", naam)).anders == ()


def test_other_words_are_another_spelling_with_its_sources(mini: Dataset) -> None:
    (other,) = with_names(
        mini,
        ("wsdan-2024-05", "Armoede en Geld"),
        ("wsdan-2022-11", "Leeratelier armoede & geld"),
        ("wsdan-2022-11", "Armoede"),
    ).anders
    assert other.naam == "Leeratelier armoede & geld"
    assert other.bronnen == ("wsdan-2022-11", "wsdan-2024-05")
