"""A table on paper: words, Dutch numbers, and as wide as it needs."""

from wsd_dash.domain.dia import Kolom, Tabel, Waarde
from wsd_dash.exports.bladtabel import on_paper


def table(*rijen: tuple[Waarde, ...], namen: tuple[str, ...]) -> Tabel:
    return Tabel("t", "Titel", tuple(Kolom(n, n.capitalize()) for n in namen), rijen)


def test_codes_stay_off_paper_when_words_stand_beside_them() -> None:
    namen = ("activiteit_id", "naam", "soort", "soort_naam", "rij_code", "rij", "bron_ids")
    found = on_paper(table(("a", "A", "p", "project", "sez", "zekerheid", "b1"), namen=namen))
    assert found["koppen"] == ["Naam", "Soort_naam", "Rij", "Bron_ids"]
    assert found["rijen"] == [("A", "project", "zekerheid", "b1")]


def test_codes_stay_when_nothing_says_what_they_mean() -> None:
    assert on_paper(table(("x", 1), namen=("code", "aantal")))["koppen"] == ["Code", "Aantal"]


def test_numbers_are_dutch_years_have_no_point_and_nothing_is_a_dash() -> None:
    rij = (2021, 12345, 3.5, 4.0, None, "", "tekst")
    found = on_paper(table(rij, namen=tuple("abcdefg")))
    assert found["rijen"] == [("2021", "12.345", "3,50", "4", "-", "", "tekst")]
    assert found["getallen"] == [True, True, True, True, False, False, False]


def test_only_a_table_with_much_to_say_lies_on_its_side() -> None:
    text = "een zin van heel wat woorden die samen ruimte vragen"
    assert not on_paper(table((text, 1), namen=("a", "b")))["liggend"]
    wide = on_paper(table((text, text, text, 1), namen=("a", "b", "c", "d")))
    assert wide["liggend"]
    assert wide["breed"][0] > wide["breed"][3]


def test_a_table_without_rows_keeps_its_heads() -> None:
    found = on_paper(table(namen=("naam", "aantal")))
    assert (found["koppen"], found["rijen"]) == (["Naam", "Aantal"], [])
