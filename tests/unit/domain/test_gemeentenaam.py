"""Former names and names in sources."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.gemeentenaam import former_gemeenten, names_in_sources


def test_a_merged_gemeente_knows_what_it_came_from(mini: Dataset) -> None:
    (change,) = former_gemeenten(mini, "GM1982")
    assert change.datum == "2022-01-01"
    assert change.namen == ("Cuijk", "Grave", "Mill en Sint Hubert")
    assert change.delen == ()
    assert former_gemeenten(mini, "GM0202") == ()


def test_former_gemeenten_are_no_other_spelling(mini: Dataset) -> None:
    assert [(x.naam, x.soort) for x in names_in_sources(mini, "GM0518")] == [
        ("Den Haag", "gangbaar")
    ]
    assert names_in_sources(mini, "GM1982") == ()
