"""The panel on how complete the picture is, as data."""

from dataclasses import replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.viewmodels.representatief import build_representatief


def test_it_counts_what_was_read_and_names_what_was_not(mini: Dataset) -> None:
    panel = build_representatief(mini)
    assert panel.zin.startswith("Gelezen: 5 bronnen. Bekend en niet gelezen: 2.")
    assert [x.hoe.endswith("nieuwsbrief mei 2024).") for x in panel.onbekend] == [False, True]
    assert panel.peildatum == "2024-07"


def test_every_share_is_of_all_activiteiten(mini: Dataset) -> None:
    panel = build_representatief(mini)
    assert all(x.aantal.endswith(" van 9") and x.deel == f"{x.breedte}%" for x in panel.velden)


def test_the_next_reading_is_asked_for_what_is_missing(mini: Dataset) -> None:
    asked = "\n".join(build_representatief(mini).volgende)
    assert "Arnhem en Nijmegen na mei 2024 en Den Haag en Leiden na juli 2024" in asked
    assert "bronnen uit 2023" in asked
    assert "lijst van deelnemende gemeenten" in asked


def test_without_unread_sources_none_is_asked_for(mini: Dataset) -> None:
    none = mini.frames["bronnen_bekend"].iloc[:0]
    panel = build_representatief(replace(mini, frames={**mini.frames, "bronnen_bekend": none}))
    assert not panel.onbekend
    assert "Bekend en niet gelezen: 0." in panel.zin
    assert not any("bekend zijn" in line for line in panel.volgende)
