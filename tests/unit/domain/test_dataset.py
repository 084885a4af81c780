"""The data set: joined once, in the order of the tables, and nothing lost."""

from dataclasses import replace

from wsd_dash.contract.schema import Package
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import DIMENSIES, Dataset, build_dataset
from wsd_dash.sources.tables import Tables


def empty(tables: Tables, *names: str) -> Tables:
    frames = {k: v.iloc[:0] if k in names else v for k, v in tables.frames.items()}
    return replace(tables, frames=frames)


def test_every_row_of_every_joined_table_is_there(mini: Dataset) -> None:
    joined = {
        "activiteit_locaties": "locaties",
        "activiteit_bronnen": "vindplaatsen",
        "activiteit_organisaties": "betrokkenen",
        "coderingen": "oordelen",
    }
    assert len(mini.activiteiten) == len(mini.frames["activiteiten"]) == 9
    for table, name in joined.items():
        found = sum(len(getattr(a, name)) for a in mini.activiteiten.values())
        assert found == len(mini.frames[table]), table


def test_activiteiten_and_gemeenten_keep_the_order_of_the_tables(mini: Dataset) -> None:
    assert list(mini.activiteiten) == mini.frames["activiteiten"]["activiteit_id"].tolist()
    assert list(mini.gemeenten) == mini.frames["gemeenten"]["gemeentecode"].tolist()


def test_every_way_of_reading_the_labels_is_resolved(mini: Dataset) -> None:
    every = {(labels, dimensie) for labels in Labels for dimensie in DIMENSIES}
    assert all(set(a.uitkomsten) == every for a in mini.activiteiten.values())


def test_only_the_coded_list_counts_as_themas(mini: Dataset) -> None:
    assert list(mini.themas) == [
        "impact", "samenwerken", "ervaringsdeskundigheid", "politiserend", "technologie",
    ]  # fmt: skip
    assert len(mini.frames["themas"]) == 7
    assert [p.periode_id for p in mini.thema_perioden] == ["an-2023-2026"]


def test_items_are_the_condities_and_then_the_themas(mini: Dataset) -> None:
    assert list(mini.items) == [*mini.dimensie("conditie"), *mini.dimensie("thema")]
    assert list(mini.condities) == ["sez", "inclusie", "cohesie", "empowerment"]


def test_three_old_gemeenten_are_one_participant(mini: Dataset) -> None:
    assert mini.deelnemers["arnhem-nijmegen"].count("GM1982") == 1
    assert len(mini.deelnemers["arnhem-nijmegen"]) == 9
    assert "den-haag-leiden" not in mini.deelnemers


def test_the_state_of_the_sources_is_the_newest_date(mini: Dataset) -> None:
    assert mini.peildatum == "2024-07"


def test_without_a_dated_source_there_is_no_state(mini: Dataset) -> None:
    undated = {"wsdan-webpagina": mini.bronnen["wsdan-webpagina"]}
    assert replace(mini, bronnen=undated).peildatum == ""
    assert replace(mini, bronnen={}).peildatum == ""


def test_codes_have_the_words_of_the_contract(mini: Dataset) -> None:
    assert mini.label("activiteit_locaties", "betekenis", "uitvoering") == "waar het werk gebeurt"


def test_financiers_are_those_that_pay_according_to_a_source(mini: Dataset) -> None:
    assert set(mini.known_codes()["financier"]) == {"gemeente-nijmegen", "ministerie-van-vws"}


def test_years_are_whole_numbers_without_gaps_in_a_period(mini: Dataset) -> None:
    assert mini.activiteiten["sociaal-arrangeren"].jaren == (2024, 2025)


def test_a_period_without_last_year_is_its_first_year(
    mini_tables: Tables, package: Package
) -> None:
    perioden = mini_tables.frames["perioden"].assign(jaar_eind=None)
    tables = replace(mini_tables, frames={**mini_tables.frames, "perioden": perioden})
    assert build_dataset(tables, package).perioden["an-2023-2026"].jaar_eind == 2023


def test_tables_without_rows_make_an_empty_data_set(mini_tables: Tables, package: Package) -> None:
    bare = build_dataset(empty(mini_tables, *mini_tables.frames), package)
    assert bare.activiteiten == {}
    assert bare.known_codes()["conditie"] == ("geheel", "geen", "geen-hoofdaccent", "nb")


def test_building_leaves_the_tables_alone(mini_tables: Tables, package: Package) -> None:
    before = {name: frame.copy() for name, frame in mini_tables.frames.items()}
    build_dataset(mini_tables, package)
    assert all(before[name].equals(frame) for name, frame in mini_tables.frames.items())


def test_what_one_data_set_alone_decides_is_made_once(mini: Dataset) -> None:
    made: list[str] = []

    def make(data: Dataset) -> int:
        made.append(data.version)
        return len(data.activiteiten)

    other = replace(mini, activiteiten={})
    assert [mini.once("size", make), mini.once("size", make)] == [len(mini.activiteiten)] * 2
    assert other.once("size", make) == 0
    assert made == [mini.version] * 2
