"""A frozen view says what the slide said, with a stable fingerprint and the Dutch time."""

from datetime import UTC, datetime

import pytest

from vastgeval import MOMENT, voorbeeld
from wsd_dash.domain.dia import Dia
from wsd_dash.domain.vastgelegd import as_content, dutch_time, fingerprint, freeze
from wsd_dash.domain.vastgelegdlezen import from_file, to_file


def test_a_frozen_view_says_what_the_slide_said() -> None:
    dia = voorbeeld()
    found = freeze(dia, {"soort": "project", "conditie": "inclusie"}, now=MOMENT)
    assert (found.zin, found.titel, found.voet) == (dia.zin, dia.titel, dia.voet)
    assert found.kanttekeningen == dia.kanttekeningen
    assert found.tabellen == dia.tabellen[:1]
    assert found.keuzes == (("conditie", "inclusie"), ("soort", "project"))
    assert found.dataversie == dia.voet.versie
    assert found.moment == "2026-11-22T12:05:00+01:00"


def test_the_fingerprint_is_of_the_content_and_not_of_how_it_is_written() -> None:
    content = as_content(freeze(voorbeeld(), {"a": "1", "b": "2"}, now=MOMENT))
    turned = dict(reversed(content.items()))
    assert fingerprint(turned) == fingerprint(content)
    assert fingerprint({**content, "zin": "Anders."}) != fingerprint(content)


@pytest.mark.parametrize(
    ("utc", "here"),
    [
        (datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC), "2026-03-29T01:59:59+01:00"),
        (datetime(2026, 3, 29, 1, 0, 0, tzinfo=UTC), "2026-03-29T03:00:00+02:00"),
        (datetime(2026, 10, 25, 0, 59, 59, tzinfo=UTC), "2026-10-25T02:59:59+02:00"),
        (datetime(2026, 10, 25, 1, 0, 0, tzinfo=UTC), "2026-10-25T02:00:00+01:00"),
        (datetime(2027, 3, 28, 1, 0, 0, tzinfo=UTC), "2027-03-28T03:00:00+02:00"),
        (datetime(2025, 12, 31, 23, 30, 0, tzinfo=UTC), "2026-01-01T00:30:00+01:00"),
    ],
)
def test_the_clock_is_that_of_the_netherlands(utc: datetime, here: str) -> None:
    assert dutch_time(utc).isoformat() == here


def test_a_file_is_the_same_for_the_same_view_and_moment() -> None:
    def body(dia: Dia) -> bytes:
        return to_file(freeze(dia, {}, now=MOMENT), let_op="Niet ondertekend.")

    assert body(voorbeeld()) == body(voorbeeld())
    assert from_file(body(voorbeeld())) == freeze(voorbeeld(), {}, now=MOMENT)
