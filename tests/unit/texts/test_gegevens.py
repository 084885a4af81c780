"""Golden sentences of the data page."""

from wsd_dash.contract.schema import TYPES
from wsd_dash.texts import gegevens as words


def test_the_sentence_counts_tables_and_rows() -> None:
    assert words.sentence(26, 3300) == (
        "De gegevens staan in 26 tabellen met samen 3.300 rijen, en u kunt ze alle downloaden."
    )
    assert words.sentence(1, 1).startswith("De gegevens staan in 1 tabel met samen 1 rij,")


def test_a_share_stands_with_its_part_and_whole() -> None:
    assert words.of_total(12, 88) == "12 van 88 (14%)"
    assert words.of_total(0, 0) == "0 van 0 (n.v.t.)"


def test_every_type_of_the_contract_has_a_dutch_word() -> None:
    assert set(words.SOORTEN) == set(TYPES)
