"""Sentences about problems: whole, short and harmless in any terminal."""

import string
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.contract.issue import Issue, Report
from wsd_dash.texts.issues import (
    FORMS,
    SENTENCES,
    few_of_each_kind,
    issue_list,
    issue_sentence,
    issue_total,
    visible,
)


@given(st.text(max_size=300))
def test_shown_values_are_short_and_printable(text: str) -> None:
    shown = visible(text)
    assert len(shown) <= 80
    assert shown.isprintable()


@given(st.text(st.characters(categories=["L", "N"]), max_size=80))
def test_ordinary_text_is_shown_as_it_is(text: str) -> None:
    assert visible(text) == text


def test_longer_text_is_cut_and_says_so() -> None:
    assert visible("x" * 81) == "x" * 79 + "…"


def test_hidden_characters_become_their_code() -> None:
    assert visible("a\u200b\u202e\tb\xa0c") == "a[U+200B][U+202E][U+0009]b[U+00A0]c"


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_data_cannot_inject_into_a_sentence(value: str, column: str, detail: str) -> None:
    issue = Issue("waarde_onbekend", "fout", "t", 2, column, value, {"toegestaan": detail})
    assert issue_sentence(issue).isprintable()


def test_a_sentence_with_braces_in_the_value_stays_whole() -> None:
    issue = Issue("verwijzing", "fout", "t", 2, "k", "{waarde} {0}", {"doel": "x"})
    assert "'{waarde} {0}' staat niet in de tabel x." in issue_sentence(issue)


def test_every_sentence_says_what_to_do() -> None:
    for code, sentence in SENTENCES.items():
        assert sentence.count(".") >= 2, code
        assert sentence[-1] == ".", code


def test_no_sentence_uses_a_word_its_issue_never_gives() -> None:
    known = (
        "aantal activiteit_id begin beter betekenis codeur code dimensie doel eerste gevonden"
        " gevuld grens kring lengte naam ook opvolger suggestie toegestaan vermoedelijk verwacht"
        " volgorde vorm waarde"
    )
    used = {name for text in SENTENCES.values() for _, name, _, _ in string.Formatter().parse(text)}
    assert {name for name in used if name} <= set(known.split())


def test_forms_are_phrases_that_fit_after_a_verb() -> None:
    assert all(not phrase.endswith(".") for phrase in FORMS.values())


def wrong(rows: int, *, column: str = "k") -> list[Issue]:
    return [Issue("geen_jaar", "fout", "t", row, column, "x") for row in range(2, rows + 2)]


def report(*issues: Issue) -> Report:
    return Report(Path("map"), issues, {})


def test_many_of_one_kind_are_summed_up_at_the_last_one_shown() -> None:
    shown = list(few_of_each_kind(wrong(8)))
    assert [(issue.row, more) for issue, more in shown] == [(2, 0), (3, 0), (4, 0), (5, 0), (6, 3)]


def test_five_of_one_kind_are_all_there_is() -> None:
    assert [more for _, more in few_of_each_kind(wrong(5))] == [0] * 5


def test_each_column_is_counted_by_itself() -> None:
    assert len(list(few_of_each_kind([*wrong(7), *wrong(7, column="l")]))) == 10


def test_the_list_of_the_app_is_short_and_puts_errors_first() -> None:
    remark = Issue("regel_leeg", "let_op", "t", 2)
    items = issue_list(report(remark, *wrong(1584)))
    assert len(items) == 6
    assert items[4].endswith("Hetzelfde geldt voor nog 1.579 rijen.")
    assert items[5] == issue_sentence(remark)


def test_the_total_counts_every_problem_and_every_table() -> None:
    other = Issue("geen_jaar", "fout", "u", 2, "k", "x")
    said = issue_total(report(*wrong(1584), other))
    assert said.startswith("Er zijn 1.585 problemen in 2 tabellen. ")
    assert "wsd-dash controleer --json" in said


def test_one_problem_with_the_whole_folder_names_no_table() -> None:
    said = issue_total(report(Issue("bestand_ontbreekt", "fout", "", value="wijken.csv")))
    assert said == "Er is 1 probleem."
