"""View choices survive their link; what is unknown gives the default."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.weergave import (
    KAARTEN,
    MATRICES,
    RIJEN,
    SORTERINGEN,
    ZOEK_MAX,
    Weergave,
)

ACTIVITEITEN = ("week-tegen-armoede-2022", "de-mors-aan-zet")
SORTS = ["", *SORTERINGEN, *(f"-{name}" for name in SORTERINGEN)]
WEERGAVEN = st.builds(
    Weergave,
    kaart=st.sampled_from(["", *KAARTEN]),
    matrix=st.sampled_from(MATRICES),
    zoek=st.text(max_size=ZOEK_MAX).map(lambda text: "".join(filter(str.isprintable, text))),
    activiteit=st.sampled_from(["", *ACTIVITEITEN]),
    sorteer=st.sampled_from(SORTS),
    rijen=st.sampled_from(["", *RIJEN]),
    tabel=st.from_regex("[a-z_]{0,40}", fullmatch=True),
)
NAMES = st.sampled_from([*Weergave.__dataclass_fields__, "soort"])
VALUES = st.text(max_size=120) | st.sampled_from(["-", "--naam", "-naam", "alle", "a\n", "../x"])


def read(params: dict[str, str]) -> Weergave:
    return Weergave.from_params(params, activiteiten=ACTIVITEITEN)


def test_hidden_signs_in_search_words_become_spaces() -> None:
    assert read({"zoek": "\u202eabc\x00d"}).zoek == " abc d"


@given(WEERGAVEN)
def test_a_link_brings_back_exactly_this_view(weergave: Weergave) -> None:
    assert read(weergave.to_params()) == weergave


@given(st.dictionaries(NAMES, VALUES, max_size=5))
def test_no_link_raises_or_brings_in_an_unknown_choice(params: dict[str, str]) -> None:
    weergave = read(params)
    assert weergave.kaart in {"", *KAARTEN}
    assert weergave.matrix in MATRICES
    assert len(weergave.zoek) <= ZOEK_MAX
    assert weergave.activiteit in {"", *ACTIVITEITEN}
    assert weergave.sorteer in SORTS
    assert weergave.rijen in {"", *RIJEN}
    assert set(weergave.tabel) <= set("abcdefghijklmnopqrstuvwxyz_")
    assert read(weergave.to_params()) == weergave


def test_defaults_make_an_empty_link() -> None:
    assert Weergave().to_params() == {}
    assert read({}) == Weergave()


@pytest.mark.parametrize(
    "params",
    [
        {"kaart": "stippen"}, {"matrix": "soort-jaar"}, {"activiteit": "onzin"},
        {"sorteer": "omvang"}, {"sorteer": "--naam"}, {"rijen": "10"}, {"tabel": "../geheim"},
    ],
)  # fmt: skip
def test_an_unknown_choice_gives_the_default(params: dict[str, str]) -> None:
    assert read(params) == Weergave()


def test_a_long_search_text_is_cut() -> None:
    assert read({"zoek": "x" * 5000}).zoek == "x" * ZOEK_MAX
