"""Text that leaves the app holds nothing hidden."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.exports.schoon import clean


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Week tegen Armoede", "Week tegen Armoede"),
        ("een\x0btwee\ttwee\r\ndrie", "een twee twee drie"),
        ("om\u202egekeerd\u200b", "omgekeerd"),
        ("\x00\x07\x1b\ufffe\uffff\ufdd0", ""),
        ("cafe\u0301", "café"),
        ("groei 🌱", "groei 🌱"),
        ("=1+1 <b>", "=1+1 <b>"),
        ("half \ud800", "half "),
    ],
)
def test_what_is_hidden_is_gone_and_what_is_seen_stays(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_a_note_keeps_its_lines() -> None:
    assert clean("een\r\ntwee\ndrie", regels=True) == "een\ntwee\ndrie"


@given(st.text())
def test_what_is_clean_is_left_alone_and_fits_in_xml(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not {unicodedata.category(sign) for sign in once} & {"Cc", "Cs"}
