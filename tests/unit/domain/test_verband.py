"""The earlier list of thema's beside the coded one."""

from dataclasses import replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.verband import build_relations


def test_earlier_themas_come_first_then_those_without_a_forerunner(mini: Dataset) -> None:
    found = build_relations(mini)
    assert [(x.naar, x.verband, x.basis) for x in found[:2]] == [
        ("impact", "zelfde", "makers"),
        ("samenwerken", "zelfde", "makers"),
    ]
    assert [x.naar for x in found[2:]] == ["ervaringsdeskundigheid", "politiserend", "technologie"]
    assert not any(x.van or x.basis for x in found[2:])


def test_an_earlier_thema_may_resemble_none(mini: Dataset) -> None:
    pairs = mini.frames["thema_verband"]
    fewer = replace(mini, frames={**mini.frames, "thema_verband": pairs.iloc[1:]})
    first = build_relations(fewer)[0]
    assert (first.van[:5], first.naar, first.verband) == ("maats", "", "")


def test_without_an_earlier_list_there_is_nothing_to_compare(mini: Dataset) -> None:
    themas = mini.frames["themas"]
    coded = replace(mini, frames={**mini.frames, "themas": themas[themas["lijst"] != "2022"]})
    assert build_relations(coded) == ()
