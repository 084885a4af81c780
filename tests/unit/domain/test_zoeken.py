"""Searching: every word must occur, whatever its case, accents or signs."""

from dataclasses import replace

import pytest

from wsd_dash.domain.activiteit import Locatie
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.zoeken import fold, search, sort_key


def found(data: Dataset, zoek: str) -> list[str]:
    return [a.activiteit_id for a in search(data.activiteiten.values(), data, zoek=zoek)]


def with_first(data: Dataset, **changes: object) -> Dataset:
    """Return the data with one activiteit, changed."""
    first = replace(next(iter(data.activiteiten.values())), **changes)  # type: ignore[arg-type]
    return replace(data, activiteiten={first.activiteit_id: first})


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zakg€ldProj€ct", "zakgeldproject"),
        ("Súdwest-Fryslân", "sudwest fryslan"),
        ("'s-Gravenhage", "s gravenhage"),
        ("  IJsselmonde & co. ", "ijsselmonde co"),
        ("%_(", ""),
    ],
)
def test_text_is_reduced_to_plain_words(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("zoek", ["zakgeld", "Zakg€ldProj€ct", "ZAKGELDPROJECT"])
def test_a_euro_sign_stands_for_a_letter(mini: Dataset, zoek: str) -> None:
    data = with_first(mini, naam="Het Zakg€ldProj€ct")
    assert len(found(data, zoek)) == 1
    assert not found(mini, zoek)


@pytest.mark.parametrize("zoek", ["den haag", "'s-gravenhage", "S-Gravenhage"])
def test_a_gemeente_is_found_by_each_of_its_names(mini: Dataset, zoek: str) -> None:
    hague = Locatie("GM0518", "", "", "uitvoering", "letterlijk", "de stad", "wsdhl-2024-07")
    data = with_first(mini, locaties=(hague,), betrokkenen=())
    assert len(found(data, zoek)) == 1


def test_accents_need_not_be_typed(mini: Dataset) -> None:
    gemeenten = {
        **mini.gemeenten,
        "GM1900": replace(mini.gemeenten["GM0202"], gemeentecode="GM1900", naam="Súdwest-Fryslân"),
    }
    place = Locatie("GM1900", "", "", "uitvoering", "letterlijk", "daar", "wsdhl-2024-07")
    data = replace(with_first(mini, locaties=(place,)), gemeenten=gemeenten)
    assert len(found(data, "sudwest")) == 1


def test_organisaties_wijken_gebieden_and_headings_are_searched(mini: Dataset) -> None:
    assert found(mini, "rijnstad") == ["traject-jonge-mantelzorgers-arnhem"]
    assert found(mini, "wijkverpleegkundige") == ["sociaal-arrangeren"]
    assert "week-tegen-armoede-2022" in found(mini, "liemers")
    assert found(mini, "zwaardere zorg") == ["sociaal-arrangeren"]
    assert found(mini, "vws") == ["sociaal-arrangeren", "versterken-medisch-sociaal-wsdhl"]


def test_every_word_must_occur(mini: Dataset) -> None:
    assert found(mini, "armoede lingewaard") == ["week-tegen-armoede-2022"]
    assert found(mini, "armoede xyzzy") == []


@pytest.mark.parametrize("zoek", ["", "   ", "%&!"])
def test_nothing_to_search_finds_everything(mini: Dataset, zoek: str) -> None:
    assert found(mini, zoek) == list(mini.activiteiten)


def test_names_sort_without_their_short_article() -> None:
    assert sorted(["Rijswijk", "'s-Gravenhage", "Ede"], key=sort_key) == [
        "Ede",
        "'s-Gravenhage",
        "Rijswijk",
    ]
