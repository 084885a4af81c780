"""Every filter and every value a link may hold has a reader's word."""

from dataclasses import fields

import pytest

from wsd_dash.domain.codering import Labels, Rest
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.texts import filters


def test_every_field_of_a_selection_has_a_name() -> None:
    assert set(filters.FIELDS) == {field.name for field in fields(Selection)}


def test_every_choice_has_a_word() -> None:
    assert set(filters.LABELS) == {x.value for x in Labels}
    assert set(filters.TELWIJZE) == {x.value for x in Telwijze}
    assert set(filters.THEMABEREIK) == {x.value for x in Themabereik}
    assert set(filters.REST) == {x.value for x in Rest}


def test_choices_read_as_agreed() -> None:
    assert list(filters.LABELS.values()) == [
        "genoemd in de bron", "beide rondes", "minstens één ronde", "bevestigd door de commissie",
    ]  # fmt: skip
    assert list(filters.TELWIJZE.values()) == [
        "overal volledig", "verdeeld, samen 1", "alleen hoofdaccent",
    ]  # fmt: skip


def test_a_period_of_one_year_is_that_year() -> None:
    assert filters.period((2024, 2024)) == "2024"
    assert filters.period((2021, 2024)) == "2021 tot en met 2024"


def test_alternatives_are_joined_by_of() -> None:
    assert filters.either(["a"]) == "a"
    assert filters.either(["a", "b", "c"]) == "a of b of c"


def test_a_remove_button_names_field_and_value() -> None:
    assert filters.remove("Thema", "impact") == "Verwijder filter Thema: impact"


def test_a_button_for_the_unnamed_says_that_it_removes_those() -> None:
    assert filters.remove_more("Thema", 1) == (
        "Verwijder filter Thema: en nog 1, de keuze die hier niet staat"
    )
    assert filters.remove_more("Bron", 1200) == (
        "Verwijder filter Bron: en nog 1.200, alle keuzes die hier niet staan"
    )


@pytest.mark.parametrize(
    ("values", "end"),
    [
        (["raket"], "overgeslagen: raket."),
        (list("abcde"), "overgeslagen: a, b, c, d, e."),
        (list("abcdef"), "overgeslagen: a, b, c, d, e, en nog 1."),
        (["x"] * 3000, "overgeslagen: x, x, x, x, x, en nog 2.995."),
        (["x" * 41], f"overgeslagen: {'x' * 39}…."),
        (["\u202eabc", "\x00"], "overgeslagen: [U+202E]abc, [U+0000]."),
    ],
)
def test_what_a_link_says_in_vain_is_named_but_never_at_length(values: list[str], end: str) -> None:
    assert filters.ignored(values).endswith(end)
