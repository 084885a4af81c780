"""The log is JSON, one line an event, and holds nothing but what is listed."""

import json
import logging

from wsd_dash.server.logboek import JsonLines


def line(**extra: object) -> dict[str, object]:
    record = logging.LogRecord("wsd_dash.ui", logging.INFO, "", 0, "pagina", (), None)
    vars(record).update(extra)
    found: dict[str, object] = json.loads(JsonLines().format(record))
    return found


def test_a_line_says_when_in_utc_which_version_and_what() -> None:
    found = line(pagina="dekking", duur_ms=12, cpu_ms=9)
    assert found["tijd"].endswith("+00:00")  # type: ignore[attr-defined]  # a text
    assert found["gebeurtenis"] == "pagina"
    assert found["versie"]
    assert (found["pagina"], found["duur_ms"], found["cpu_ms"]) == ("dekking", 12, 9)


def test_what_is_not_listed_stays_out() -> None:
    assert "zoek" not in line(zoek="een naam")


def test_an_error_is_one_line_with_its_cause() -> None:
    error = ValueError("oorzaak\nmet regels")
    cause = (ValueError, error, None)
    record = logging.LogRecord("x", logging.ERROR, "", 0, "incident", (), cause)
    text = JsonLines().format(record)
    assert "\n" not in text
    assert "oorzaak" in json.loads(text)["fout"]
