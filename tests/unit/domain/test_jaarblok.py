"""How each year of an activiteit is known."""

from dataclasses import replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.jaarblok import Jaarblok, year_blocks


def test_a_period_known_at_both_ends_fills_its_years(mini: Dataset) -> None:
    known = mini.activiteiten["versterken-medisch-sociaal-wsdhl"]
    assert year_blocks(known) == {2024: Jaarblok.PERIODE, 2025: Jaarblok.PERIODE}
    derived = mini.activiteiten["sociaal-arrangeren"]
    assert set(year_blocks(derived).values()) == {Jaarblok.PERIODE_AFGELEID}


def test_one_known_end_is_a_year_of_mention(mini: Dataset) -> None:
    begun = mini.activiteiten["traject-jonge-mantelzorgers-arnhem"]
    assert year_blocks(begun) == {2021: Jaarblok.AFGELEID}


def test_a_year_beside_the_period_is_a_mention(mini: Dataset) -> None:
    known = replace(mini.activiteiten["versterken-medisch-sociaal-wsdhl"], jaren=(2022, 2024, 2025))
    assert year_blocks(known)[2022] is Jaarblok.LETTERLIJK


def test_the_year_of_the_source_stays_recognisable(mini: Dataset) -> None:
    assert year_blocks(mini.activiteiten["de-mors-aan-zet"]) == {2024: Jaarblok.JAAR_VAN_BRON}
