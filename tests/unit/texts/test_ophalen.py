"""Every way in which fetching can fail has its sentence, safe to show on a terminal."""

import ast
import re

import pytest

from wsd_dash.config import PROJECT
from wsd_dash.texts import geodata
from wsd_dash.texts.ophalen import EINDES, POGINGEN, amount, attempt_sentence, end_sentence

SOURCES = PROJECT / "src" / "wsd_dash" / "sources"
SAID_AT_THE_END = {"gegevens", "niet_te_schrijven"}
FILE_ONLY = {"geen_bestand"}
"""Said of a file a user names; a fetch reads the file it has just written."""


def raised() -> set[str]:
    """Every code with which a module that fetches or reads boundaries raises."""
    return {
        str(node.args[0].value)
        for name in ("download", "grensbronnen", "ophaalproces", "grensbestand", "gemeentecodes")
        for node in ast.walk(ast.parse((SOURCES / f"{name}.py").read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "GeodataError"
        and isinstance(node.args[0], ast.Constant)
    }


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert len(raised()) > 20
    assert not raised() - set(POGINGEN) - SAID_AT_THE_END - FILE_ONLY


def test_every_refusal_of_a_file_has_a_sentence_for_a_source_too() -> None:
    assert not set(geodata.FOUTEN) - set(POGINGEN) - SAID_AT_THE_END - FILE_ONLY


@pytest.mark.parametrize("fout", sorted(POGINGEN))
def test_a_failed_source_is_named_in_a_whole_sentence(fout: str) -> None:
    said = attempt_sentence(bron="cbs", jaar="2026", fout=fout, detail="GM0202", meer=3)
    assert re.fullmatch(r"CBS \(via PDOK\), 2026: [A-Z][^{}]*[.?]", said)


@pytest.mark.parametrize("fout", sorted(EINDES))
def test_an_end_is_a_whole_sentence(fout: str) -> None:
    assert re.fullmatch(r"[A-Z][^{}]*(\.|controleer)", end_sentence(fout, "x"))


def test_what_a_server_says_cannot_move_the_cursor() -> None:
    said = attempt_sentence(bron="cbs", jaar="", fout="doorverwezen", detail="\x1b[2Jx\u202e{0}.nl")
    assert "([U+001B][2Jx[U+202E]{0}.nl)" in said


@pytest.mark.parametrize(
    ("received", "deel", "text"),
    [
        (0, None, "0 kB"),
        (64_999, None, "64 kB"),
        (1_250_000, None, "1,2 MB"),
        (500_000, 0.5, "[##########----------] 50%, 500 kB"),
        (4_000_000, 1.0, "[####################] 100%, 4,0 MB"),
    ],
)
def test_how_much_has_come_is_written_the_dutch_way(
    received: int, deel: float | None, text: str
) -> None:
    assert amount(received, deel) == text
