"""The data page as data."""

from typing import Any

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.gegevens import GegevensView, build_gegevens


def view(data: Dataset, *, tabel: str = "", **fields: Any) -> GegevensView:
    return build_gegevens(data, Selection(**fields), Weergave(tabel=tabel))


def test_every_table_is_in_the_list_and_one_is_open(mini: Dataset) -> None:
    built = view(mini)
    assert len(built.tabellen) == len(mini.package.tables)
    assert [link.tekst for link in built.tabellen if link.actief] == ["Activiteiten"]


def test_the_link_opens_the_table_and_keeps_the_filters(mini: Dataset) -> None:
    built = view(mini, soort=("project",))
    assert built.tabellen[0].href == "gegevens?soort=project&tabel=werkplaatsen"
    assert view(mini, tabel="werkplaatsen").tabel.titel == "Werkplaatsen"


def test_an_unknown_table_shows_the_first_choice(mini: Dataset) -> None:
    assert view(mini, tabel="bestaat_niet").tabel.naam == "activiteiten"


def test_every_column_is_explained(mini: Dataset) -> None:
    for table in mini.package.tables:
        kaart = view(mini, tabel=table.name).tabel
        assert [k.naam for k in kaart.kolommen] == list(table.column_names)
        assert all(k.titel and k.soort for k in kaart.kolommen)


def test_a_value_stands_with_its_word_and_a_reference_with_its_table(
    mini: Dataset,
) -> None:
    columns = {k.naam: k for k in view(mini).tabel.kolommen}
    assert ("jaar_van_bron", "jaar van de bron") in columns["jaar_basis"].waarden
    assert columns["leeratelier_id"].verwijst == "een kenmerk uit: leerateliers"


def test_a_table_without_date_says_that_it_is_not_known(mini: Dataset) -> None:
    assert dict(view(mini, tabel="deelnemers").tabel.feiten)["Peildatum"] == "niet bekend"


def test_filters_do_not_count_here_and_the_page_says_so(mini: Dataset) -> None:
    assert view(mini).filters == ""
    narrowed = view(mini, soort=("onderwijs",))
    assert narrowed.filters
    assert narrowed.gaten == view(mini).gaten


def test_the_version_stands_in_facts_and_colofon(mini: Dataset) -> None:
    built = view(mini)
    assert mini.version in dict(built.feiten).values()
    assert any(mini.version in text for _, text in built.colofon)
