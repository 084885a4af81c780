"""What changed between two tables is named: value by value, row by row."""

from vastgeval import KOLOMMEN, tabel
from wsd_dash.domain.dia import Kolom, Tabel
from wsd_dash.domain.verschil import Verschil, differences

OUD = tabel(("inclusie", "inclusie", 4), ("cohesie", "sociale cohesie", None))


def test_the_same_table_differs_in_nothing() -> None:
    assert differences([OUD], [OUD]) == ()


def test_a_changed_number_says_old_and_new() -> None:
    new = tabel(("inclusie", "inclusie", 3), ("cohesie", "sociale cohesie", 1))
    assert differences([OUD], [new]) == (
        Verschil("Condities", ("inclusie",), "Aantal", 4, 3),
        Verschil("Condities", ("sociale cohesie",), "Aantal", None, 1),
    )


def test_another_order_is_no_difference() -> None:
    assert not differences([OUD], [tabel(*reversed(OUD.rijen))])


def test_a_row_that_went_and_one_that_came() -> None:
    new = tabel(("inclusie", "inclusie", 4), ("sez", "zekerheid", 2))
    assert differences([OUD], [new]) == (
        Verschil("Condities", ("sociale cohesie",)),
        Verschil("Condities", ("zekerheid",), kwam=True),
    )


def test_rows_with_the_same_words_are_told_apart() -> None:
    old, new = (tabel(*[("a", "b", n) for n in counts]) for counts in ((1, 2), (1, 3)))
    assert differences([old], [new]) == (Verschil("Condities", ("b",), "Aantal", 2, 3),)


def test_a_table_that_is_gone_loses_its_rows() -> None:
    assert [v.kwam for v in differences([OUD], [])] == [False, False]
    assert [v.kwam for v in differences([], [OUD])] == [True, True]


def test_a_new_column_is_a_change_of_every_row() -> None:
    more = Tabel(
        "condities",
        "Condities",
        (*KOLOMMEN, Kolom("deel", "Deel")),
        (
            ("inclusie", "inclusie", 4, 0.5),
            ("cohesie", "sociale cohesie", None, 0.25),
        ),
    )
    assert [(v.kolom, v.oud, v.nieuw) for v in differences([OUD], [more])] == [
        ("Deel", None, 0.5),
        ("Deel", None, 0.25),
    ]
