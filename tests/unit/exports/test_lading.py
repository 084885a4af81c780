"""A view is taken along exactly as its address asks, or not at all."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wsd_dash.domain.dataset import Dataset
from wsd_dash.errors import MeeneemError
from wsd_dash.exports.lading import load_view
from wsd_dash.viewmodels.dia import DIAPAGINAS

NOW = datetime(2026, 11, 22, 11, 5, tzinfo=UTC)
NAMES = ("soort", "conditie", "gemeente", "periode", "labels", "kaart", "focus", "zoek", "utm", "v")


@pytest.mark.parametrize("pagina", DIAPAGINAS)
def test_every_page_with_a_slide_can_be_taken_along(pagina: str, mini: Dataset) -> None:
    lading = load_view(mini, pagina, {}, moment=NOW)
    assert lading.dias[0].pagina == pagina
    assert lading.basis == (pagina or "overzicht")


def test_parameters_of_others_are_left_alone(mini: Dataset) -> None:
    plain = load_view(mini, "dekking", {}, moment=NOW)
    assert load_view(mini, "dekking", {"als": "csv", "utm": "x"}, moment=NOW) == plain


@pytest.mark.parametrize(
    ("pagina", "params", "code"),
    [
        ("privacy", {}, "pagina"),
        ("../etc", {}, "pagina"),
        ("dekking", {"conditie": "weg"}, "waarde"),
        ("dekking", {"periode": "gisteren"}, "waarde"),
        ("dekking", {"kaart": "<script>"}, "waarde"),
    ],
)
def test_what_is_unknown_is_refused(
    pagina: str, params: dict[str, str], code: str, mini: Dataset
) -> None:
    with pytest.raises(MeeneemError) as refused:
        load_view(mini, pagina, params, moment=NOW)
    assert refused.value.code == code


def test_the_asked_table_is_taken_and_another_is_refused(mini: Dataset) -> None:
    first, second = load_view(mini, "dekking", {}, moment=NOW).dias[0].tabellen[:2]

    def table(naam: str) -> str:
        return load_view(mini, "dekking", {}, moment=NOW, tabel=naam).table().naam

    assert table("") == first.naam
    assert table(second.naam) == second.naam
    with pytest.raises(MeeneemError) as refused:
        table("nee")
    assert first.naam in refused.value.keuzes


@settings(max_examples=60, deadline=None)
@given(
    pagina=st.sampled_from([*DIAPAGINAS, "weg", "\x00", "dekking/x"]),
    params=st.dictionaries(st.sampled_from(NAMES), st.text(max_size=30), max_size=4),
)
def test_no_address_is_an_error(pagina: str, params: dict[str, str], mini: Dataset) -> None:
    try:
        lading = load_view(mini, pagina, params, moment=NOW)
    except MeeneemError as refused:
        assert refused.code in {"pagina", "waarde"}  # noqa: PT017 - many are fine
    else:
        assert lading.dias
