"""The list of activiteiten as data."""

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels import activiteiten
from wsd_dash.viewmodels.activiteiten import ActiviteitenView, Rij, build_activiteiten


def build(data: Dataset, selection: Selection | None = None, **weergave: str) -> ActiviteitenView:
    return build_activiteiten(data, selection or Selection(), Weergave(**weergave))


def row(data: Dataset, naam: str) -> Rij:
    return next(r for r in build(data).rijen if r.naam.startswith(naam))


def test_the_sentence_counts_all_and_the_projects(mini: Dataset) -> None:
    view = build(mini)
    assert view.kop.zin == "9 activiteiten gemeld, waarvan 4 projecten."
    assert len(view.rijen) == 9
    assert not view.afgekapt


def test_a_filter_and_a_search_narrow_and_are_named(mini: Dataset) -> None:
    view = build(mini, Selection(soort=("project",)), zoek="mantelzorgers")
    assert view.kop.zin == "1 activiteit gemeld met “mantelzorgers” bij soort project, een project."
    assert view.zoek == "mantelzorgers"
    assert "zoek" not in view.wis_zoek.href
    assert "soort=project" in view.wis_zoek.href


def test_nothing_found_is_a_page_too(mini: Dataset) -> None:
    view = build(mini, zoek="xyzzy")
    assert view.leeg
    assert view.rijen == ()
    assert view.kop.zin == "Geen activiteiten gemeld met “xyzzy”."
    assert view.wis.href == "activiteiten"


def test_places_say_what_is_known_and_how(mini: Dataset) -> None:
    assert row(mini, "De Mors").plaats.tekst == "Leiden (afgeleid)"
    assert row(mini, "Week").plaats.tekst == "Venlo en Lingewaard"
    assert row(mini, "Sociaal arrangeren").plaats.tekst == "regio Zuid-Gelderland"
    assert row(mini, "Hoopvol").plaats.tekst == "landelijk"
    assert row(mini, "Digital").plaats.tekst == "niet genoemd"
    assert row(mini, "Landelijk symposium").plaats.tekst == "bijeenkomst in Ede"
    assert row(mini, "Landelijk symposium").plaats.onbekend


def test_kinds_of_report_are_marked_in_words(mini: Dataset) -> None:
    assert row(mini, "Digital").merk == "rand, voornemen"
    assert row(mini, "Hoopvol").merk == "onderdeel van Landelijke themagroep Sociale Basis"
    assert row(mini, "Week").merk == ""


def test_years_say_what_they_rest_on(mini: Dataset) -> None:
    assert row(mini, "Week").jaar.noot == ""
    assert row(mini, "De Mors").jaar.noot == "jaar van de bron"
    assert row(mini, "Sociaal arrangeren").jaar.tekst == "2024, 2025"
    assert row(mini, "Sociaal arrangeren").jaar.noot == "afgeleid"


def test_condities_that_count_or_why_there_are_none(mini: Dataset) -> None:
    assert [c.item for c in row(mini, "Week").condities] == ["sez"]
    assert row(mini, "Landelijk symposium").rest == "als geheel"
    assert row(mini, "Landelijke themagroep").rest == "te weinig tekst"
    assert row(mini, "Versterken").rest == "geen"


def test_heads_sort_and_turn_around(mini: Dataset) -> None:
    heads = {k.sleutel: k for k in build(mini, sorteer="jaar", zoek="a").koppen}
    assert heads["jaar"].sorteer == "ascending"
    assert "sorteer=-jaar" in heads["jaar"].href
    assert "zoek=a" in heads["jaar"].href
    assert heads["naam"].sorteer == ""
    assert "sorteer=naam" in heads["naam"].href
    assert heads["condities"].href == ""
    turned = {k.sleutel: k for k in build(mini, sorteer="-jaar").koppen}
    assert turned["jaar"].sorteer == "descending"


def test_a_long_list_is_cut_with_a_link_to_all(
    mini: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activiteiten, "EERSTE", 3)
    view = build(mini)
    assert len(view.rijen) == 3
    assert view.afgekapt == "De eerste 3 van 9 staan hier."
    assert view.toon_alle.href == "activiteiten?rijen=alle"
    assert len(build(mini, rijen="alle").rijen) == 9


def test_links_stay_short_and_carry_the_selection(mini: Dataset) -> None:
    assert row(mini, "Week").href == "activiteit?activiteit=week-tegen-armoede-2022"
    filtered = build(mini, Selection(soort=("bijeenkomst",))).rijen[0]
    assert filtered.href == "activiteit?soort=bijeenkomst&activiteit=landelijk-symposium-2024"


def test_the_footer_says_what_the_map_shows_and_where_a_chosen_thema_holds(mini: Dataset) -> None:
    assert "op de kaart: 3 van 9" in build(mini).voet.delen
    chosen = build(mini, Selection(thema=("samenwerken",)))
    assert "Thema's: waar ze gelden (Arnhem en Nijmegen, 2023-2026)" in chosen.voet.delen
    anyhow = Selection(thema=("samenwerken",), themabereik=Themabereik.ALLE)
    assert not any("waar ze gelden" in part for part in build(mini, anyhow).voet.delen)
