"""Every reason to refuse a frozen view has a sentence, and times and numbers are Dutch."""

import re
from pathlib import Path

from wsd_dash.config import PROJECT
from wsd_dash.errors import VastgelegdError
from wsd_dash.texts import vastgelegd as words

READER = PROJECT / "src" / "wsd_dash" / "domain" / "vastgelegdlezen.py"
RAISED = re.compile(r'VastgelegdError\(\s*"([a-z-]+)"')


def codes(path: Path) -> set[str]:
    return set(RAISED.findall(path.read_text(encoding="utf-8")))


def test_every_reason_has_a_sentence() -> None:
    assert codes(READER) == set(words.FOUTEN)
    assert all(words.refused(VastgelegdError(code, "5")).endswith(".") for code in words.FOUTEN)


def test_a_hidden_sign_in_what_was_found_is_written_out() -> None:
    assert "[U+202E]" in words.refused(VastgelegdError("inhoud", "a\u202eb"))


def test_a_length_is_written_the_dutch_way() -> None:
    assert "6.180 tekens" in words.refused(VastgelegdError("link-lang", "6180"))


def test_a_moment_is_a_day_and_a_time() -> None:
    assert words.moment("2026-07-01T09:05:59+02:00") == "1 juli 2026, 09.05 uur"


def test_cells_are_written_for_a_reader() -> None:
    assert [words.value(x) for x in (None, "tekst", 1234, 0.5)] == ["-", "tekst", "1.234", "0,5"]


def test_a_place_repeats_no_word() -> None:
    assert words.place("Condities", ("inclusie", "inclusie"), "Aantal") == (
        "Condities: inclusie, aantal"
    )
    assert words.place("Condities", ("inclusie",), "") == "Condities: inclusie"


def test_the_verdict_counts() -> None:
    assert "Er is 1 verschil" in words.verdict("a", "b", 1)
    assert "Er zijn 2 verschillen" in words.verdict("a", "b", 2)
    assert words.verdict("a", "a", 0) == words.ZELFDE_VERSIE
