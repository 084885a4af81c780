"""Labels counted by what they rest on."""

from dataclasses import replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Oordeel
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.labels import Labelstand, count_labels


def judged(mini: Dataset, *oordelen: Oordeel) -> Activiteit:
    return replace(mini.activiteiten["de-mors-aan-zet"], oordelen=oordelen)


def oordeel(
    codeur: str, code: str, *, basis: str = "codering", status: str = "voorstel"
) -> Oordeel:
    return Oordeel("conditie", "sez", codeur, code, basis, "hoog", "", status)


def test_the_mini_data_set_counts_as_by_hand(mini: Dataset) -> None:
    assert count_labels(mini.activiteiten.values()) == Labelstand(
        genoemd=5,  # technologie of digital twin, four condities of Hoopvol en kwetsbaar
        beide=10,  # de Mors 1, digital twin 1, symposium 1, arrangeren 3, versterken 1, week 3
        een=3,  # de Mors: sez and empowerment; week: politiserend
        bevestigd=0,
    )


def test_no_activiteiten_have_no_labels() -> None:
    assert count_labels(()) == Labelstand(0, 0, 0, 0)
    assert count_labels(()).totaal == 0


def test_the_parts_make_the_total(mini: Dataset) -> None:
    assert count_labels(mini.activiteiten.values()).totaal == 18


def test_a_label_is_named_only_when_both_rounds_say_so(mini: Dataset) -> None:
    one = judged(mini, oordeel("ronde-1", "1", basis="genoemd"), oordeel("ronde-2", "2"))
    assert count_labels([one]) == Labelstand(0, 1, 0, 0)


def test_zero_too_little_text_and_the_whole_are_no_labels(mini: Dataset) -> None:
    codes = [oordeel("ronde-1", code) for code in ("0", "nb", "geheel")]
    assert count_labels([judged(mini, code) for code in codes]).totaal == 0


def test_the_committee_counts_apart_and_only_what_it_confirmed(mini: Dataset) -> None:
    yes = judged(mini, oordeel("commissie", "1", status="vastgesteld"))
    no = judged(mini, oordeel("commissie", "0", status="vastgesteld"))
    refused = judged(mini, oordeel("commissie", "1", status="verworpen"))
    assert count_labels([yes, no, refused]) == Labelstand(0, 0, 0, 1)
