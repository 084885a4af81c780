"""The selection survives its own link, and no link can break it."""

from dataclasses import fields
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import (
    BETEKENISSEN,
    EERSTE_JAAR,
    LAATSTE_JAAR,
    LIST_FIELDS,
    Selection,
    Telwijze,
    Themabereik,
)

KNOWN = {
    **{name: (f"{name}-1", f"{name}-2", f"{name}-3") for name in LIST_FIELDS},
    "betekenis": BETEKENISSEN,
}
YEARS = st.integers(EERSTE_JAAR, LAATSTE_JAAR)


def codes(field: str, *, least: int = 0) -> st.SearchStrategy[tuple[str, ...]]:
    found = st.lists(st.sampled_from(KNOWN[field]), unique=True, min_size=least)
    return found.map(tuple)


SELECTIONS = st.builds(
    Selection,
    **{name: codes(name) for name in LIST_FIELDS},
    periode=st.none() | st.tuples(YEARS, YEARS).map(lambda pair: (min(pair), max(pair))),
    betekenis=codes("betekenis", least=1),
    labels=st.sampled_from(Labels),
    telwijze=st.sampled_from(Telwijze),
    themabereik=st.sampled_from(Themabereik),
)
NAMES = st.sampled_from([field.name for field in fields(Selection)] + ["kaart", "zoek", "x"])
VALUES = st.text(max_size=30) | st.sampled_from(
    [
        "soort-1,soort-2", "soort-1,onzin", ",", ",,soort-1,,", "2021-2024", "2024-2021", "2024",
        "0000-9999", "2021-2022-2023", "-", "\uff12\uff10\uff12\uff11", "ruim", "heel",
        "RUIM", "uitvoering",
    ]
)  # fmt: skip


@given(SELECTIONS)
def test_a_link_brings_back_exactly_this_selection(selection: Selection) -> None:
    assert Selection.from_params(selection.to_params(), known=KNOWN) == (selection, ())


@given(st.dictionaries(NAMES, VALUES, max_size=6))
def test_no_link_raises_or_brings_in_a_code_that_is_not_known(params: dict[str, str]) -> None:
    selection, ignored = Selection.from_params(params, known=KNOWN)
    for name in (*LIST_FIELDS, "betekenis"):
        assert set(getattr(selection, name)) <= set(KNOWN[name])
        assert len(set(getattr(selection, name))) == len(getattr(selection, name))
    assert selection.betekenis
    assert selection.periode is None or selection.periode[0] <= selection.periode[1]
    assert {name for name, _ in ignored} <= set(params)
    assert Selection.from_params(selection.to_params(), known=KNOWN) == (selection, ())


@given(st.dictionaries(NAMES, VALUES, max_size=6))
def test_every_value_of_a_link_is_taken_or_said_to_be_ignored(params: dict[str, str]) -> None:
    selection, ignored = Selection.from_params(params, known=KNOWN)
    own = {field.name for field in fields(Selection)}
    taken, said = selection.to_params(), dict(ignored)
    defaults = {"betekenis": "uitvoering", "labels": "beide", "telwijze": "heel"}
    for name, text in params.items():
        parts = {part for part in text.split(",") if part}
        default = defaults.get(name, "gelden") if name not in LIST_FIELDS else ""
        if name in own and text and text != default and parts != {default}:
            assert name in taken or name in said


def test_defaults_make_an_empty_link() -> None:
    assert Selection().to_params() == {}


def test_a_list_is_one_parameter_of_codes() -> None:
    selection = Selection(soort=("soort-2", "soort-1"), periode=(2021, 2024), labels=Labels.RUIM)
    assert selection.to_params() == {
        "soort": "soort-2,soort-1",
        "periode": "2021-2024",
        "labels": "ruim",
    }


def test_unknown_codes_are_ignored_and_named_while_the_rest_of_the_list_stays() -> None:
    params = {"soort": "soort-1,raket,soort-1", "gemeente": "GM9999", "labels": "alles"}
    selection, ignored = Selection.from_params(params, known=KNOWN)
    assert selection == Selection(soort=("soort-1",))
    assert ignored == (("gemeente", "GM9999"), ("soort", "raket"), ("labels", "alles"))


@pytest.mark.parametrize("text", ["24", "2021-", "-2021", "2021-2022-2023", "1989", "2101", "٢٠٢١"])
def test_what_is_no_period_is_ignored_and_named(text: str) -> None:
    assert Selection.from_params({"periode": text}, known=KNOWN) == (
        Selection(),
        (("periode", text),),
    )


@pytest.mark.parametrize(
    ("text", "periode"),
    [("2024", (2024, 2024)), ("2021-2024", (2021, 2024)), ("2024-2021", (2021, 2024))],
)
def test_a_period_is_one_year_or_two_in_any_order(text: str, periode: tuple[int, int]) -> None:
    assert Selection.from_params({"periode": text}, known=KNOWN) == (
        Selection(periode=periode),
        (),
    )


def test_other_parameters_are_left_to_others() -> None:
    assert Selection.from_params({"kaart": "grenzen"}, known=KNOWN) == (Selection(), ())


@given(SELECTIONS, st.sets(st.sampled_from([field.name for field in fields(Selection)])))
def test_without_puts_only_those_fields_back(selection: Selection, names: set[str]) -> None:
    bare = selection.without(*names)
    for field in fields(Selection):
        expected = Selection() if field.name in names else selection
        assert getattr(bare, field.name) == getattr(expected, field.name)


def test_drop_takes_one_code_out_of_one_list() -> None:
    selection = Selection(soort=("soort-1", "soort-2"), bron=("soort-1",))
    assert selection.drop("soort", "soort-1") == Selection(soort=("soort-2",), bron=("soort-1",))


def test_counting_and_chosen_fields_apart_hold_nothing_back() -> None:
    counting = Selection(labels=Labels.RUIM, telwijze=Telwijze.HOOFD, betekenis=("betrokken",))
    assert not counting.narrows()
    assert Selection(periode=(2024, 2024)).narrows("soort")
    assert Selection(soort=("soort-1",)).narrows("gemeente")
    assert not Selection(soort=("soort-1",)).narrows("soort")


def test_every_list_field_has_known_codes_in_the_data(mini: Dataset) -> None:
    known = mini.known_codes()
    assert set(known) == {*LIST_FIELDS, "betekenis"}
    assert known["betekenis"] == BETEKENISSEN
    assert all(known.values())
    every = Selection(**{name: known[name] for name in LIST_FIELDS})  # type: ignore[arg-type]
    assert Selection.from_params(every.to_params(), known=known) == (every, ())


def test_the_fields_are_lists_of_codes_or_named_otherwise() -> None:
    lists = {f.name for f in fields(Selection) if get_args(f.type) and f.default == ()}
    assert lists == set(LIST_FIELDS)
