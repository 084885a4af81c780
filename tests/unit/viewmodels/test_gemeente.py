"""The page of one gemeente as data."""

import pytest

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import gemeente as words
from wsd_dash.texts import stand
from wsd_dash.viewmodels.gemeente import GemeenteView, ProfielView, build_gemeente


def build(data: Dataset, *gemeenten: str, **chosen: object) -> GemeenteView:
    selection = Selection(gemeente=gemeenten)
    for name, value in chosen.items():
        selection = selection.with_value(name, value)
    return build_gemeente(data, selection, Weergave())


def profile(data: Dataset, *gemeenten: str, **chosen: object) -> ProfielView:
    found = build(data, *gemeenten, **chosen).profiel
    assert found is not None
    return found


def test_without_a_gemeente_there_is_a_start(mini: Dataset) -> None:
    view = build(mini)
    assert view.profiel is None
    assert view.kop.zin == "In 4 van de 16 gemeenten is een activiteit gemeld."
    assert [link.tekst for link in view.start[0].links] == [
        "Arnhem",
        "Nijmegen",
        "Zutphen",
        "Leiden",
        "Zet gemeenten naast elkaar",
    ]
    assert [(x.tekst, x.noot) for x in view.start[1].links if x.tekst == "Leiden"] == [
        ("Leiden", "1, plaats afgeleid")
    ]


def test_a_reported_gemeente(mini: Dataset) -> None:
    view = build(mini, "GM0202")
    assert view.kop.zin == "In Arnhem is 1 activiteit gemeld, uit 1 leeratelier."
    assert view.voet.n == "n = 1 activiteit"
    arnhem = profile(mini, "GM0202")
    assert arnhem.jaren is not None
    (row,) = arnhem.jaren.rijen
    assert row.href.startswith("activiteit?")
    assert "activiteit=traject-jonge-mantelzorgers-arnhem" in row.href
    assert [b.soort for b in row.blokken] == ["afgeleid"]
    assert row.regel.endswith("vanaf februari 2021")
    assert ("partner", "Gemeente Arnhem en Rijnstad") in arnhem.partners
    assert [link.href.split("?")[0] for link in arnhem.kaart.links] == [
        "regiokaart",
        "dekking",
        "vergelijken",
    ]


def test_a_row_without_conditie_says_why(mini: Dataset) -> None:
    reasons = {
        row.activiteit_id: (bool(row.items), row.rest)
        for code in mini.gemeenten
        for jaren in [profile(mini, code, labels=Labels.GENOEMD).jaren]
        if jaren
        for row in jaren.rijen
    }
    assert reasons
    assert all(bool(rest) != some for some, rest in reasons.values())
    assert {rest for _, rest in reasons.values()} <= {
        "", "geen label", "te weinig tekst", "sociale kwaliteit als geheel",
    }  # fmt: skip


def test_a_derived_place_and_its_wijk_are_marked(mini: Dataset) -> None:
    leiden = profile(mini, "GM0546")
    assert leiden.jaren is not None
    assert "plaats afgeleid uit: De Mors" in leiden.jaren.rijen[0].regel
    assert "Genoemde wijken: De Mors." in leiden.kaart.feiten
    assert leiden.deelname == (
        "Van de werkplaats Den Haag en Leiden is de deelnemerslijst onbekend.",
    )


@pytest.mark.parametrize("code", ["GM0226", "GM0268", "GM1734", "GM1982"])
def test_a_silent_participant_ends_with_the_regional_sentence(mini: Dataset, code: str) -> None:
    view = build(mini, code)
    assert view.kop.onderzin.endswith("zegt de bron niet.")
    assert "Regionaal " in view.kop.onderzin
    assert view.profiel is not None
    assert view.profiel.jaren is None
    assert view.profiel.wis is None


@pytest.mark.parametrize("code", ["GM0202", "GM0226", "GM0546", "GM1734", "GM1982", "GM0014"])
def test_the_regional_sentence_counts_the_list_below_it(mini: Dataset, code: str) -> None:
    found = profile(mini, code)
    listed = [link.href for group in found.regionaal for link in group.links]
    assert len(set(listed)) == len(listed)
    assert found.regionaal_zin == words.regional(len(listed))


def test_only_a_region_of_unknown_gemeenten_is_in_doubt(mini: Dataset) -> None:
    (duiven, perhaps) = profile(mini, "GM0226").regionaal
    assert [(x.tekst, x.noot) for x in duiven.links] == [("Week tegen Armoede 2022", "De Liemers")]
    assert duiven.tekst.startswith("Deze noemen een regio waar Duiven bij hoort")
    (cuijk,) = profile(mini, "GM1982").regionaal
    assert [x.tekst for x in cuijk.links] == [x.tekst for x in perhaps.links]
    assert {x.noot for x in cuijk.links} == {"Zuid-Gelderland"}


def test_outside_the_werkgebied(mini: Dataset) -> None:
    view = build(mini, "GM0014")
    assert view.kop.zin.startswith("Groningen is niet nagegaan")
    assert "Regionaal" not in view.kop.onderzin
    assert profile(mini, "GM0014").regionaal == ()


def test_former_gemeenten_are_named(mini: Dataset) -> None:
    assert (
        "Ontstaan op 1 januari 2022 uit Cuijk, Grave en Mill en Sint Hubert."
        in profile(mini, "GM1982").kaart.feiten
    )
    assert (
        "In de bronnen ook: Den Haag (andere schrijfwijze)." in profile(mini, "GM0518").kaart.feiten
    )


def test_what_only_touches_the_gemeente_is_listed_apart(mini: Dataset) -> None:
    (group,) = profile(mini, "GM0268").apart
    assert [(x.tekst, x.noot) for x in group.links] == [
        ("Sociaal arrangeren", "2024, 2025, gemeente Nijmegen")
    ]


def test_a_gemeente_where_people_only_met_is_said_so_everywhere(mini: Dataset) -> None:
    view = build(mini, "GM0228")
    assert view.kop.zin == "Ede is alleen gemeld als plaats van een bijeenkomst."
    assert view.profiel is not None
    assert "is Ede alleen gemeld als plaats van een bijeenkomst" in view.profiel.zinnen[0]


def test_counted_labels_come_with_their_caution(mini: Dataset) -> None:
    labels = profile(mini, "GM0202").labels
    assert labels is not None
    assert labels.voorbehoud == stand.LABELS


def test_the_bar_of_mentions_adds_up_to_its_head(mini: Dataset) -> None:
    found = profile(mini, "GM0546").vermeldingen
    assert found.kop == "2 keer genoemd, 1 keer als plaats van werk"
    assert sum(part.aandeel for part in found.delen) == 2
    assert profile(mini, "GM0301").vermeldingen.delen == ()


def test_thema_s_follow_the_reach_and_say_so(mini: Dataset) -> None:
    held = profile(mini, "GM0546").labels
    anyhow = profile(mini, "GM0546", themabereik=Themabereik.ALLE).labels
    assert held is not None
    assert anyhow is not None
    assert held.themas_noot == "ze gelden niet bij deze activiteit"
    assert anyhow.themas_noot == "ook achteraf, voor een andere werkplaats"
    assert [link.actief for link in anyhow.themakeuze] == [False, True]
    assert "themabereik=alle" in held.themakeuze[1].href


def test_filters_that_hide_everything_offer_a_way_back(mini: Dataset) -> None:
    view = build(mini, "GM0202", periode=(2030, 2030))
    assert view.kop.zin == "Bij deze filters is in Arnhem geen activiteit gemeld."
    assert view.profiel is not None
    assert view.profiel.wis is not None
    assert view.profiel.wis.href == "gemeente?gemeente=GM0202"
    assert view.profiel.wis_tekst == "Zonder filters is er 1 activiteit gemeld."


def test_of_several_gemeenten_the_first_is_shown_and_said(mini: Dataset) -> None:
    more = profile(mini, "GM0202", "GM0546").meer
    assert more is not None
    assert more.tekst == "Deze link noemt 2 gemeenten. U ziet Arnhem. Kies een andere:"
    assert [(x.tekst, x.href) for x in more.links] == [
        ("Leiden", "gemeente?gemeente=GM0546"),
        ("Zet deze gemeenten naast elkaar", "vergelijken?gemeente=GM0202,GM0546"),
    ]


@pytest.mark.parametrize(
    "chosen",
    [{}, {"labels": Labels.VASTGESTELD}, {"werkplaats": ("arnhem-nijmegen",)}],
    ids=["default", "confirmed", "werkplaats"],
)
def test_every_gemeente_has_three_whole_sentences(mini: Dataset, chosen: dict[str, object]) -> None:
    for code in mini.gemeenten:
        view = build(mini, code, **chosen)
        assert len(view.kop.kort.split()) <= 12
        assert view.profiel is not None
        assert len(view.profiel.zinnen) == 3
        for zin in view.profiel.zinnen:
            assert "n = " in zin
            assert "stand van de bronnen: " in zin
            assert zin.endswith(".")
            assert zin[0].isupper() or zin[0] == "'"
