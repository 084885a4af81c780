"""The page on accessibility as data."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import toegankelijkheid as words
from wsd_dash.viewmodels.toegankelijkheid import build_toegankelijkheid


def test_it_says_the_same_whatever_is_selected(mini: Dataset) -> None:
    plain = build_toegankelijkheid(mini, Selection(), Weergave())
    assert build_toegankelijkheid(mini, Selection(soort=("project",)), Weergave()) == plain
    assert len(plain.kop.kort.split()) <= 12


def test_every_point_has_its_cause_its_effect_and_its_measure(mini: Dataset) -> None:
    delen = build_toegankelijkheid(mini, Selection(), Weergave()).delen
    points = [point for deel in delen for point in deel.afwijkingen]
    assert len(points) == len(words.AFWIJKINGEN)
    for point in points:
        assert [naam for naam, _ in point.regels] == ["Oorzaak", "Wie merkt dit?", "Maatregel"]
        assert all(tekst.endswith(".") for _, tekst in point.regels)


def test_a_complaint_has_a_place_to_go_and_one_after_that(mini: Dataset) -> None:
    delen = build_toegankelijkheid(mini, Selection(), Weergave()).delen
    [klacht] = [deel for deel in delen if deel.contact]
    assert klacht.links[0].href == "https://www.nationaleombudsman.nl/"
    assert any("binnen zes weken" in alinea for alinea in klacht.alineas)


def test_it_claims_no_status_and_no_trial_that_was_not_held(mini: Dataset) -> None:
    delen = build_toegankelijkheid(mini, Selection(), Weergave()).delen
    text = " ".join(alinea for deel in delen for alinea in deel.alineas)
    assert "geeft daarom geen status" in text
    assert "Niet onderzocht: gebruik met een echte schermlezer" in text
