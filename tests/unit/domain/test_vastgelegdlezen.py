"""A frozen view comes back as it was; anything else is refused with a reason, never an error."""

import base64
import json
import lzma
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vastgeval import MOMENT, voorbeeld
from wsd_dash.domain import vastgelegdlezen as lezen
from wsd_dash.domain.vastgelegd import as_content, fingerprint, freeze
from wsd_dash.errors import VastgelegdError

KEUZES = {"conditie": "inclusie", "zoek": "armoede & zorg"}
FROZEN = freeze(voorbeeld(), KEUZES, now=MOMENT)
FILE = lezen.to_file(FROZEN, let_op="Niet ondertekend.")
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def reason(read: Callable[[], object]) -> str:
    with pytest.raises(VastgelegdError) as refused:
        read()
    return refused.value.code


def written(change: Callable[[dict[str, Any]], None], *, sign: bool = True) -> bytes:
    """The file with something changed in its content, signed anew or not."""
    found = json.loads(FILE)
    change(found["inhoud"])
    if sign:
        found["sha256"] = fingerprint(found["inhoud"])
    return json.dumps(found).encode()


def packed(value: object) -> str:
    return code_of(json.dumps(value).encode())


def code_of(plain: bytes) -> str:
    packed = lzma.compress(plain, format=lzma.FORMAT_ALONE, filters=lezen.PACKING)
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def test_a_file_and_a_link_bring_back_the_same() -> None:
    assert lezen.from_file(FILE) == FROZEN
    assert lezen.from_code(lezen.to_code(FROZEN)) == FROZEN


def test_a_changed_number_is_seen() -> None:
    def more(content: dict[str, Any]) -> None:
        content["tabellen"][0]["rijen"][0][2] = 5

    assert reason(lambda: lezen.from_file(written(more, sign=False))) == "veranderd"
    assert lezen.from_file(written(more)).tabellen[0].rijen[0][2] == 5


def test_a_changed_fingerprint_is_seen() -> None:
    found = json.loads(FILE)
    found["sha256"] = "0" * 64
    assert reason(lambda: lezen.from_file(json.dumps(found).encode())) == "veranderd"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("moment", "gisteren"),
        ("moment", "2026-02-31T00:00:00+01:00"),
        ("moment", 3),
        ("pagina", ["dekking"]),
        ("pagina", "x" * 201),
        ("keuzes", []),
        ("keuzes", {"a": 1}),
        ("keuzes", {str(i): "" for i in range(100)}),
        ("zin", None),
        ("zin", "a\u202eb"),
        ("zin", "half: \ud800"),
        ("zin", "x" * 20_001),
        ("voet", {"n": "9"}),
        ("kanttekeningen", "geen lijst"),
        ("kanttekeningen", [1]),
        ("tabellen", [{}]),
        ("tabellen", [["a"]]),
    ],
)
def test_what_has_another_form_is_refused(field: str, value: object) -> None:
    assert reason(lambda: lezen.from_file(written(lambda c: c.update({field: value}), sign=False)))


@pytest.mark.parametrize("cell", [True, [1], {"a": 1}, float("nan"), float("inf"), 10**20])
def test_a_cell_is_text_a_number_or_nothing(cell: object) -> None:
    def put(content: dict[str, Any]) -> None:
        content["tabellen"][0]["rijen"][0][2] = cell

    assert reason(lambda: lezen.from_file(written(put))) == "inhoud"


def test_a_row_of_another_length_is_refused() -> None:
    def cut(content: dict[str, Any]) -> None:
        content["tabellen"][0]["rijen"][0].pop()

    assert reason(lambda: lezen.from_file(written(cut))) == "inhoud"


def test_a_field_too_many_is_refused() -> None:
    assert reason(lambda: lezen.from_file(written(lambda c: c.update(extra="x")))) == "inhoud"


@pytest.mark.parametrize("versie", [2, 0, "1", None, True, 10**30])
def test_another_version_of_the_form_is_named(versie: object) -> None:
    found = {**json.loads(FILE), "versie": versie}
    assert reason(lambda: lezen.from_file(json.dumps(found).encode())) == "versie"


def test_too_large_too_deep_and_too_much_is_refused() -> None:
    assert reason(lambda: lezen.from_file(b"x" * (lezen.BYTES_MAX + 1))) == "bestand-groot"
    assert reason(lambda: lezen.from_file(b"[" * 200_000)) == "geen-vastgelegde"
    assert reason(lambda: lezen.from_file(b"9" * 10_000)) == "geen-vastgelegde"
    assert reason(lambda: lezen.from_code("A" * (lezen.CODE_MAX + 1))) == "link-lang"
    bomb = code_of(b" " * 4_000_000)
    assert len(bomb) < lezen.CODE_MAX
    assert reason(lambda: lezen.from_code(bomb)) == "geen-code"
    many = [["x"] * 3] * 5_001

    def fill(content: dict[str, Any]) -> None:
        content["tabellen"][0]["rijen"] = many

    assert reason(lambda: lezen.from_file(written(fill))) == "inhoud"


def test_a_view_too_large_for_a_link_is_refused_with_its_length() -> None:
    rows = [(f"code{i * 7919 % 9973}", f"naam {i * 104729 % 9967}", i) for i in range(2_000)]
    large = freeze(voorbeeld(*rows), {}, now=MOMENT)
    with pytest.raises(VastgelegdError) as refused:
        lezen.to_code(large)
    assert refused.value.code == "link-lang"
    assert int(refused.value.detail) > lezen.CODE_MAX
    assert lezen.from_file(lezen.to_file(large, let_op="")) == large


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_no_file_is_an_error(body: bytes) -> None:
    assert reason(lambda: lezen.from_file(body))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200) | st.from_regex(lezen.CODE, fullmatch=True))
def test_no_link_is_an_error(code: str) -> None:
    assert reason(lambda: lezen.from_code(code))


@settings(max_examples=150, deadline=None)
@given(ANYTHING, st.sampled_from(sorted(as_content(FROZEN))))
def test_no_content_is_an_error(value: object, field: str) -> None:
    content = {**as_content(FROZEN), field: value}
    try:
        lezen.from_code(packed({"v": 1, "h": fingerprint(as_content(FROZEN)), "i": content}))
    except VastgelegdError as refused:
        assert refused.code in {"inhoud", "veranderd"}  # noqa: PT017 - most, but not all, are refused
