"""View choices survive their link; what is unknown gives the default and is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.weergave import (
    ACCENT,
    KAARTEN,
    MATEN,
    MATRICES,
    NAAST,
    RIJEN,
    ROLLEN,
    SORTERINGEN,
    STREKEN,
    ZOEK_MAX,
    ZONDER_HOGESCHOLEN,
    Weergave,
)

ACTIVITEITEN = ("week-tegen-armoede-2022", "de-mors-aan-zet")
TABELLEN = ("wijken", "bronnen")
PROVINCIES = ("Gelderland", "Zuid-Holland")
ITEMS = ("sez", "impact")
ORGANISATIES = {"movisie": "kennis", "bindkracht10": "welzijn"}
PARTNERTYPES = tuple(ORGANISATIES.values())
FOCI = ["", *STREKEN, *PROVINCIES]
MEASURES = ["", *MATEN, *(ACCENT + item for item in ITEMS)]
SORTS = ["", *SORTERINGEN, *(f"-{name}" for name in SORTERINGEN)]
WEERGAVEN = st.builds(
    Weergave,
    kaart=st.sampled_from(["", *KAARTEN]),
    focus=st.sampled_from(FOCI),
    maat=st.sampled_from(MEASURES),
    naast=st.sampled_from(["", *NAAST]),
    matrix=st.sampled_from(MATRICES),
    zoek=st.text(max_size=ZOEK_MAX).map(lambda text: "".join(filter(str.isprintable, text))),
    activiteit=st.sampled_from(["", *ACTIVITEITEN]),
    sorteer=st.sampled_from(SORTS),
    rijen=st.sampled_from(["", *RIJEN]),
    tabel=st.sampled_from(["", *TABELLEN]),
    organisatie=st.sampled_from(["", *ORGANISATIES]),
    partnertype=st.sampled_from(["", ZONDER_HOGESCHOLEN, *PARTNERTYPES]),
    rol=st.sampled_from(["", *ROLLEN]),
)
NAMES = st.sampled_from([*Weergave.__dataclass_fields__, "soort"])
VALUES = st.text(max_size=120) | st.sampled_from(["-", "--naam", "-naam", "alle", "a\n", "../x"])


def read_all(params: dict[str, str]) -> tuple[Weergave, tuple[tuple[str, str], ...]]:
    return Weergave.from_params(
        params,
        activiteiten=ACTIVITEITEN,
        tabellen=TABELLEN,
        provincies=PROVINCIES,
        items=ITEMS,
        organisaties=ORGANISATIES,
    )


def read(params: dict[str, str]) -> Weergave:
    return read_all(params)[0]


def test_hidden_signs_in_search_words_become_spaces() -> None:
    assert read({"zoek": "\u202eabc\x00d"}).zoek == " abc d"


@given(WEERGAVEN)
def test_a_link_brings_back_exactly_this_view(weergave: Weergave) -> None:
    assert read_all(weergave.to_params()) == (weergave, ())


@given(st.dictionaries(NAMES, VALUES, max_size=5))
def test_no_link_raises_or_brings_in_an_unknown_choice(params: dict[str, str]) -> None:
    weergave, ignored = read_all(params)
    assert weergave.kaart in {"", *KAARTEN}
    assert weergave.focus in FOCI
    assert weergave.maat in MEASURES
    assert weergave.naast in {"", *NAAST}
    assert weergave.matrix in MATRICES
    assert len(weergave.zoek) <= ZOEK_MAX
    assert weergave.activiteit in {"", *ACTIVITEITEN}
    assert weergave.sorteer in SORTS
    assert weergave.rijen in {"", *RIJEN}
    assert weergave.tabel in {"", *TABELLEN}
    assert weergave.organisatie in {"", *ORGANISATIES}
    assert weergave.partnertype in {"", ZONDER_HOGESCHOLEN, *PARTNERTYPES}
    assert weergave.rol in {"", *ROLLEN}
    assert read(weergave.to_params()) == weergave
    for name, value in params.items():
        if name in Weergave.__dataclass_fields__ and name != "zoek" and value:
            assert (getattr(weergave, name) == value) != ((name, value) in ignored)
    assert {name for name, _ in ignored} <= params.keys() - {"zoek", "soort"}


def test_defaults_make_an_empty_link() -> None:
    assert Weergave().to_params() == {}
    assert read({}) == Weergave()


@pytest.mark.parametrize(
    "params",
    [
        {"kaart": "cirkels"}, {"matrix": "bron-bronjaar"}, {"activiteit": "onzin"},
        {"sorteer": "omvang"}, {"sorteer": "--naam"}, {"rijen": "10"}, {"tabel": "../geheim"},
        {"tabel": "raketten"}, {"sorteer": "-"}, {"organisatie": "niemand"},
        {"partnertype": "bank"}, {"rol": "partner"},
    ],
)  # fmt: skip
def test_an_unknown_choice_gives_the_default_and_is_named(params: dict[str, str]) -> None:
    assert read_all(params) == (Weergave(), tuple(params.items()))


def test_an_empty_choice_is_not_unknown() -> None:
    assert read_all(dict.fromkeys(Weergave.__dataclass_fields__, "")) == (Weergave(), ())


def test_a_long_search_text_is_cut() -> None:
    assert read({"zoek": "x" * 5000}).zoek == "x" * ZOEK_MAX
