"""How one activiteit counts along one dimension."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevallen import Ronde, activiteit, activiteiten
from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.domain.tellen import weights

BOTH: Ronde = {"sez": "2", "inclusie": "1"}


@pytest.mark.parametrize(
    ("telwijze", "expected"),
    [
        (Telwijze.HEEL, {"sez": 1.0, "inclusie": 1.0}),
        (Telwijze.VERDEELD, {"sez": 2 / 3, "inclusie": 1 / 3}),
        (Telwijze.HOOFD, {"sez": 1.0}),
    ],
)
def test_two_labels_count_as_the_reader_chose(
    telwijze: Telwijze, expected: dict[str, float]
) -> None:
    made = activiteit("x", conditie=(BOTH, BOTH))
    assert weights(made, "conditie", Selection(telwijze=telwijze)) == pytest.approx(expected)


@pytest.mark.parametrize("telwijze", list(Telwijze))
@pytest.mark.parametrize(("ronde", "rest"), [({}, "geen"), ("nb", "nb"), ("geheel", "geheel")])
def test_no_label_falls_in_one_remainder_with_weight_one(
    telwijze: Telwijze, ronde: Ronde, rest: str
) -> None:
    made = activiteit("x", conditie=(ronde, ronde))
    assert weights(made, "conditie", Selection(telwijze=telwijze)) == {rest: 1.0}


def test_only_side_accents_leave_no_main_accent() -> None:
    made = activiteit("x", conditie=({"sez": "1"}, {"sez": "2"}))
    hoofd = Selection(telwijze=Telwijze.HOOFD)
    assert weights(made, "conditie", hoofd) == {"geen-hoofdaccent": 1.0}
    assert weights(made, "conditie", hoofd.with_value("labels", Labels.RUIM)) == {"sez": 1.0}


def test_a_leeratelier_counts_once_however_labels_are_counted() -> None:
    for telwijze in Telwijze:
        selection = Selection(telwijze=telwijze)
        assert weights(activiteit("x"), "leeratelier", selection) == {"armoede": 1.0}
        nowhere = activiteit("x", leeratelier="")
        assert weights(nowhere, "leeratelier", selection) == {"geen": 1.0}


@given(activiteiten(), st.sampled_from(list(Labels)))
def test_divided_weights_sum_to_one(made: tuple[Activiteit, ...], labels: Labels) -> None:
    selection = Selection(telwijze=Telwijze.VERDEELD, labels=labels)
    for one in made:
        for dimensie in ("conditie", "thema", "leeratelier"):
            assert sum(weights(one, dimensie, selection).values()) == pytest.approx(1)
