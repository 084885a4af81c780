"""Sentences about problems: whole, short and harmless in any terminal."""

import string

from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.contract.issue import Issue
from wsd_dash.texts.issues import FORMS, SENTENCES, issue_sentence, visible


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
