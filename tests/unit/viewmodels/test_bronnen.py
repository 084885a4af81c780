"""The page about sources as data."""

from typing import Any

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.bronnen import BronnenView, build_bronnen


def view(data: Dataset, **fields: Any) -> BronnenView:
    return build_bronnen(data, Selection(**fields), Weergave())


def test_the_short_form_is_short_enough_for_a_slide(mini: Dataset) -> None:
    assert len(view(mini).kop.kort.split()) <= 12


def test_every_source_has_a_row_and_leads_to_its_list(mini: Dataset) -> None:
    rows = view(mini).bronnen
    assert len(rows) == len(mini.bronnen)
    by_title = {row[0]: row for row in rows}
    letter = by_title[mini.bronnen["wsdan-2024-05"].titel]
    assert letter[3] == "mei 2024"
    assert letter[4].href == "activiteiten?bron=wsdan-2024-05"


def test_an_undated_source_says_so_and_one_without_activiteiten_has_no_link(mini: Dataset) -> None:
    page = next(row for row in view(mini).bronnen if row[1] == "webpagina")
    assert page[3] == "zonder datum"
    assert (page[4].tekst, page[4].href) == ("0", "")


def test_where_themas_do_not_hold_there_is_no_zero(mini: Dataset) -> None:
    rows = {row.bron: row for row in view(mini).dekking}
    assert {cel.tekst for cel in rows["nieuwsbrief mei 2021"].themas} == {"geldt niet"}
    assert rows["nieuwsbrief mei 2021"].met_themas == "0"
    everywhere = view(mini, themabereik=Themabereik.ALLE)
    rows = {row.bron: row for row in everywhere.dekking}
    assert "geldt niet" not in {cel.tekst for cel in rows["nieuwsbrief mei 2021"].themas}
    assert len(everywhere.dekking_noten) == 1


def test_every_year_of_the_chart_stands_in_the_table_with_the_same_numbers(mini: Dataset) -> None:
    built = view(mini)
    assert [
        (str(r.jaar), str(r.letterlijk), str(r.afgeleid), str(r.jaar_van_bron), str(r.totaal))
        for r in built.jaren
    ] == list(built.jaren_tabel)
    assert "9 activiteiten" in built.jaren_alt


def test_every_item_has_its_agreement_and_what_falls_under_it(mini: Dataset) -> None:
    built = view(mini)
    assert len(built.overeenstemming.rijen) == len(mini.items)
    assert [item.item for item in built.condities] == list(mini.condities)
    assert all(item.onder.endswith(".") for item in (*built.condities, *built.themas))


def test_an_explanation_of_the_makers_is_named_as_such(mini: Dataset) -> None:
    notes = {item.item: item.noot for item in view(mini).themas}
    assert "van de makers" in notes["ervaringsdeskundigheid"]
    assert notes["impact"] == ""


def test_themas_of_2022_stand_beside_those_of_now_also_without_forerunner(mini: Dataset) -> None:
    rows = view(mini).lijsten
    assert {row[2] for row in rows} == {item.naam for item in mini.themas.values()}
    assert any(row[0] == "geen voorloper in 2022" for row in rows)


def test_a_filter_narrows_every_number(mini: Dataset) -> None:
    built = view(mini, bron=("wsdhl-2024-07",))
    assert built.voet.n == "n = 3 activiteiten"
    assert sum(int(row[-1]) for row in built.jaren_tabel) < sum(
        int(row[-1]) for row in view(mini).jaren_tabel
    )


def test_without_activiteiten_the_page_is_empty_and_offers_a_way_back(mini: Dataset) -> None:
    built = view(mini, soort=("onderwijs",))
    assert built.leeg
    assert built.kop.zin == "De bronnen melden geen activiteiten bij deze filters."
    assert (built.jaren, built.overeenstemming.rijen) == ((), ())
    assert built.wis.href == "bronnen"
