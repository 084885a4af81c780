"""Which texts are refused, and which only look suspicious."""

import pytest

from wsd_dash.contract.reading import read_table
from wsd_dash.contract.schema import Column, Table
from wsd_dash.contract.text_safety import check_text

TABLE = Table("proef", "proef.csv", "", "", (Column("tekst", "Tekst", "", "string"),))


def codes(text: str) -> list[str]:
    data = 'tekst\n"' + text.replace('"', '""') + '"\n'
    return [issue.code for issue in check_text(read_table(data.encode(), TABLE)[0])]


@pytest.mark.parametrize(
    "text",
    [
        "Arnhem & Nijmegen",
        "R&D; en meer",
        "kinderen < 12 jaar en > 4 jaar",
        "café, reünie, Zakg€ldProj€ct, 's-Gravenhage",
        "GM0202",
        "2018-2020, 2022-11-07 en 06-06",
        "van 13 tot 23 jaar, n = 1.234",
        "@Stichting Lingewaard",
        "regels 082-128,166-178",
        "0,5 tot 1,25",
    ],
)
def test_ordinary_text_passes(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<script>alert(1)</script>", "html"),
        ("<!-- x", "html"),
        ("caf&eacute;", "html"),
        ("&#60;b", "html"),
        ("reÃ¼nie", "verminkt"),
        ("â€™s", "verminkt"),
        ("caf\ufffd", "verminkt"),
        ("a\x07b", "stuurteken"),
        ("a\nb", "stuurteken"),
        ("a\x85b", "stuurteken"),
        ("a\u2066b", "leesrichting"),
        ("a\u200fb", "leesrichting"),
        ("a\u00adb", "onzichtbaar"),
        ("a\ufeffb", "onzichtbaar"),
        ("a\u2028b", "onzichtbaar"),
        ("a\ue000b", "onzichtbaar"),
        ("mail jan@voorbeeld.nl", "e_mailadres"),
        ("024-1234567", "telefoonnummer"),
        ("(06) 12345678", "telefoonnummer"),
        ("06-12345678", "telefoonnummer"),
        ("+31 6 12 34 56 78", "telefoonnummer"),
        ("0031612345678", "telefoonnummer"),
    ],
)
def test_unsafe_text_is_named(text: str, code: str) -> None:
    assert codes(text) == [code]


def test_one_cell_can_have_several_faults() -> None:
    assert codes("<b>\u200b") == ["html", "onzichtbaar"]


def test_columns_with_a_fixed_form_are_not_searched_for_numbers() -> None:
    column = Column("tekst", "Controlegetal", "", "string", pattern="[0-9a-f]{64}")
    table = Table("proef", "proef.csv", "", "", (column,))
    reading, _ = read_table(b"tekst\n0612345678\n", table)
    assert list(check_text(reading)) == []
