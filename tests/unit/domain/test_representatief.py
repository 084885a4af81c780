"""What was read of each werkplaats, and what is known and was not."""

from dataclasses import replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.representatief import reading_states, unread_sources


def test_an_unread_source_is_named_by_one_that_was_read(mini: Dataset) -> None:
    unread = unread_sources(mini)
    assert [x.aanwijzing for x in unread] == ["verwezen", "aangekondigd"]
    assert all(x.genoemd_in in mini.bronnen for x in unread)
    assert not {x.bekend_id for x in unread} & set(mini.bronnen)


def test_years_between_the_first_and_the_newest_source_can_be_without(mini: Dataset) -> None:
    here, there = reading_states(mini)
    assert (here.gelezen, here.zonder_datum, here.nieuwste, here.bekend) == (4, 1, "2024-05", 2)
    assert here.jaren_zonder == (2023,)
    assert here.deelnemers_bekend
    assert (there.gelezen, there.jaren_zonder, there.bekend) == (1, (), 0)
    assert not there.deelnemers_bekend


def test_without_dated_sources_nothing_is_said_of_years(mini: Dataset) -> None:
    bronnen = {key: replace(bron, datum="") for key, bron in mini.bronnen.items()}
    state = reading_states(replace(mini, bronnen=bronnen))[0]
    assert (state.nieuwste, state.jaren_zonder, state.zonder_datum) == ("", (), 4)
