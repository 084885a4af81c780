"""A reeks survives its link and its file; nothing hostile gets further than a sentence."""

import base64
import json
import zlib
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reeks import NOTITIE_MAX, PAGINAS, STAPPEN_MAX, TITEL_MAX, Reeks, Stap
from wsd_dash.domain.reekscode import (
    BYTES_MAX,
    CODE_MAX,
    KEUZES_MAX,
    SOORT,
    clean,
    clean_line,
    from_code,
    from_json,
    read_step,
    step_params,
    to_code,
    to_json,
)
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.errors import ReeksError
from wsd_dash.texts.reekscode import unreadable

CHOICES = [field.name for kind in (Selection, Weergave) for field in fields(kind)]
CODES = [
    "GM0202,GM0268",
    "GM9999",
    "GM0202,GM9999",
    "2021-2024",
    "ruim",
    "sez",
    "tabel",
    "-jaar",
    "x",
]
PARAMS = st.dictionaries(
    st.sampled_from([*CHOICES, "utm_source"]),
    st.sampled_from(CODES) | st.text(max_size=8),
    max_size=5,
)
LINES = st.text(max_size=TITEL_MAX).map(clean_line)
NOTES = st.text(st.characters() | st.just("\n"), max_size=NOTITIE_MAX).map(clean)
GIVEN = st.lists(st.tuples(st.sampled_from(PAGINAS), PARAMS, LINES, NOTES), max_size=4)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["n", "s", "p", "k", "t", "o", "naam", "stappen", "titel", "versie", "soort"]
            )
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


def packed(raw: object) -> str:
    plain = raw if isinstance(raw, bytes) else json.dumps(raw).encode()
    return base64.urlsafe_b64encode(zlib.compress(plain, 9)).decode().rstrip("=")


def a_file(**changes: object) -> bytes:
    return json.dumps({"soort": SOORT, "versie": 1, "naam": "", "stappen": [], **changes}).encode()


def series(given_: list[tuple[str, dict[str, str], str, str]], naam: str, data: Dataset) -> Reeks:
    steps = (
        replace(read_step(pagina, params, data), titel=titel, notitie=notitie)
        for pagina, params, titel, notitie in given_
    )
    return Reeks(naam, tuple(steps))


@given(steps=GIVEN, naam=LINES)
def test_a_link_and_a_file_bring_back_exactly_this_reeks(
    steps: list[tuple[str, dict[str, str], str, str]], naam: str, mini: Dataset
) -> None:
    reeks = series(steps, naam, mini)
    ignored = tuple(
        (number, *pair) for number, stap in enumerate(reeks.stappen, 1) for pair in stap.onbekend
    )
    assert from_code(to_code(reeks), mini) == (reeks, ignored)
    assert from_json(to_json(reeks).encode(), mini) == (reeks, ignored)


def test_a_code_can_stand_in_a_link_as_it_is(mini: Dataset) -> None:
    reeks = series([("regiokaart", {"kaart": "tabel"}, "Één titel", "Zeg dit.")] * 5, "Avond", mini)
    code = to_code(reeks)
    assert code.isascii()
    assert code.replace("-", "").replace("_", "").isalnum()
    assert len(code) < 200


def test_what_is_as_always_takes_no_room(mini: Dataset) -> None:
    written = json.loads(to_json(series([("", {}, "", "")], "", mini)))
    assert written == {"soort": SOORT, "versie": 1, "naam": "", "stappen": [{}]}


@given(text=st.text(max_size=200) | st.text("abcdefXYZ019-_", max_size=300))
def test_no_text_in_a_link_gives_anything_but_a_reeks_or_a_sentence(
    text: str, mini: Dataset
) -> None:
    refused_or_read(text, mini)


@given(raw=JSON)
def test_no_json_gives_anything_but_a_reeks_or_a_sentence(raw: Any, mini: Dataset) -> None:
    refused_or_read(packed(raw), mini)
    named = {"soort": SOORT, "versie": 1, **raw} if isinstance(raw, dict) else raw
    refused_or_read(json.dumps(named).encode(), mini)


@given(body=st.binary(max_size=300))
def test_no_bytes_give_anything_but_a_reeks_or_a_sentence(body: bytes, mini: Dataset) -> None:
    refused_or_read(body, mini)
    refused_or_read(packed(body), mini)


def refused_or_read(given_: str | bytes, mini: Dataset) -> None:
    try:
        reeks, _ = from_code(given_, mini) if isinstance(given_, str) else from_json(given_, mini)
    except ReeksError as error:
        refused = unreadable(error)
    else:
        refused = ()
        assert len(reeks.stappen) <= STAPPEN_MAX
        assert from_json(to_json(reeks).encode(), mini)[0] == reeks
    assert all(said.endswith(".") for said in refused)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"[" * 100_000, "geen-code"),
        (b'{"n":' + b"9" * 5_000 + b"}", "geen-code"),
        (b"\0" * 100_000_000, "geen-code"),
        (b'{"n":"' + b"a" * BYTES_MAX + b'"}', "geen-code"),
        (b'{"s":' + b"[" * 900 + b"]" * 900 + b"}", "stap"),
        (b"\xff\xfe", "geen-code"),
        (b"7", "geen-reeks"),
        (b'{"s":{}}', "geen-reeks"),
        (b'{"s":[7]}', "stap"),
        (b'{"s":[{"p":-1e999}]}', "pagina-soort"),
        (b'{"s":[{"p":null}]}', "pagina-soort"),
        (b'{"s":[{"k":[]}]}', "keuzes"),
        (b'{"s":[{"k":{"gemeente":7}}]}', "keuze"),
        (b'{"s":[{"k":{"zoek":"' + b"a" * 5_000 + b'"}}]}', "keuze"),
        (
            json.dumps({"s": [{"k": {str(i): "x" for i in range(KEUZES_MAX + 1)}}]}).encode(),
            "keuzes",
        ),
        (json.dumps({"s": [{}] * (STAPPEN_MAX + 1)}).encode(), "veel"),
        (json.dumps({"s": [{"t": "a" * (TITEL_MAX + 1)}]}).encode(), "titel-lang"),
        (json.dumps({"s": [{"o": "a" * (NOTITIE_MAX + 1)}]}).encode(), "notitie-lang"),
        (json.dumps({"n": "a" * (TITEL_MAX + 1)}).encode(), "naam-lang"),
    ],
)
def test_what_is_hostile_is_refused_with_its_reason(body: bytes, code: str, mini: Dataset) -> None:
    text = packed(body)
    found = "link-lang" if len(text) > CODE_MAX else code
    with pytest.raises(ReeksError) as refused:
        from_code(text, mini)
    assert refused.value.problems[0][0] == found


def test_a_link_that_lost_its_end_is_refused(mini: Dataset) -> None:
    code = to_code(series([("regiokaart", {}, "Titel", "Noot")], "Naam", mini))
    for cut in range(len(code)):
        with pytest.raises(ReeksError):
            from_code(code[:cut], mini)


def test_a_link_with_something_behind_it_is_refused(mini: Dataset) -> None:
    whole = zlib.compress(b'{"s":[]}') + b"more"
    with pytest.raises(ReeksError):
        from_code(base64.urlsafe_b64encode(whole).decode().rstrip("="), mini)


def test_a_reeks_too_long_for_a_link_still_goes_in_a_file(mini: Dataset) -> None:
    step = read_step("", {}, mini)
    words = (
        "".join(chr(0x4E00 + (i * 7919 + j * 104729) % 20_000) for j in range(400))
        for i in range(40)
    )
    reeks = Reeks("Lang", tuple(replace(step, notitie=text) for text in words))
    with pytest.raises(ReeksError) as refused:
        to_code(reeks)
    assert refused.value.problems[0][0] == "link-lang"
    assert "bestand" in unreadable(refused.value)[0]
    assert from_json(to_json(reeks).encode(), mini) == (reeks, ())


def test_more_than_can_be_is_not_written_either(mini: Dataset) -> None:
    step = read_step("", {}, mini)
    many = Reeks(
        "a" * (TITEL_MAX + 1), (replace(step, titel="a" * (TITEL_MAX + 1)),) * (STAPPEN_MAX + 1)
    )
    for write in (to_code, to_json):
        with pytest.raises(ReeksError) as refused:
            write(many)
        assert {code for code, _, _ in refused.value.problems} == {
            "veel",
            "naam-lang",
            "titel-lang",
        }


def test_a_file_names_all_that_is_wrong_with_it(mini: Dataset) -> None:
    body = a_file(naam=7, stappen=[{"titel": 1, "notitie": "a" * 601}, 2, {"keuzes": {"soort": 3}}])
    with pytest.raises(ReeksError) as refused:
        from_json(body, mini)
    assert unreadable(refused.value) == (
        "De naam van de reeks is geen tekst.",
        "Dia 1: de titel is geen tekst.",
        "Dia 1: de notitie telt 601 tekens; hoogstens 600 kan.",
        "Dia 2 is geen weergave.",
        "Dia 3: de keuze 'soort' is geen tekst, of te lang.",
    )


def test_of_very_many_problems_the_first_are_named_and_the_others_counted() -> None:
    said = unreadable(ReeksError(*(("stap", n, "") for n in range(1, 41))))
    assert len(said) == 21
    assert said[-1] == "En nog 20 meer."


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "geen-reeks"),
        (b"{}", "geen-reeks"),
        (b"PK\x03\x04", "geen-reeks"),
        (a_file(soort="iets"), "geen-reeks"),
        (a_file(versie=2), "versie"),
        (a_file(versie=[[1]]), "versie"),
        (a_file(stappen="x"), "geen-reeks"),
        (b" " * (BYTES_MAX + 1), "bestand-groot"),
    ],
)
def test_a_file_that_is_no_reeks_is_refused(body: bytes, code: str, mini: Dataset) -> None:
    with pytest.raises(ReeksError) as refused:
        from_json(body, mini)
    assert refused.value.problems[0][0] == code


def test_a_file_that_an_editor_gave_a_mark_is_read(mini: Dataset) -> None:
    assert from_json(b"\xef\xbb\xbf" + a_file(naam="Avond"), mini)[0].naam == "Avond"


def test_a_view_of_a_page_that_is_no_more_is_left_out_and_named(mini: Dataset) -> None:
    raw = {"s": [{"p": "oud"}, {"p": "regiokaart"}]}
    reeks, ignored = from_code(packed(raw), mini)
    assert [stap.pagina for stap in reeks.stappen] == ["regiokaart"]
    assert ignored == ((1, "pagina", "oud"),)


def test_what_the_data_no_longer_know_stays_with_its_view(mini: Dataset) -> None:
    raw = {"s": [{}, {"p": "activiteit", "k": {"activiteit": "weg"}}]}
    reeks, ignored = from_code(packed(raw), mini)
    assert ignored == ((2, "activiteit", "weg"),)
    assert reeks.stappen[1].weergave.activiteit == ""
    assert step_params(reeks.stappen[1]) == {"activiteit": "weg"}
    assert from_code(to_code(reeks), mini) == (reeks, ignored)


def test_signs_that_cannot_be_seen_are_left_out(mini: Dataset) -> None:
    raw = {"n": "a\u202eb\nc", "s": [{"t": "x\ud800\0y", "o": "een\ntwee\x1b"}]}
    reeks, _ = from_code(packed(raw), mini)
    assert reeks.naam == "a b c"
    assert reeks.stappen[0].titel == "x  y"
    assert reeks.stappen[0].notitie == "een\ntwee"


def test_every_step_of_the_same_reeks_is_written_the_same() -> None:
    step = Stap("dekking", Selection(gemeente=("GM0202",)), Weergave(matrix="bron-conditie"))
    assert to_code(Reeks("x", (step,))) == to_code(Reeks("x", (replace(step),)))
