"""The matrix of a slide: combinations large, remainders low and quiet, heads that can be read."""

from itertools import product

import tekenmaat
from wsd_dash.domain.dia import Cel, Hoofd, Matrixdeel
from wsd_dash.figures.diadeel import draw_part
from wsd_dash.figures.diamatrixcel import QUIET, print_cell

RIJEN = (
    *(Hoofd(naam) for naam in ("Zekerheid", "Inclusie", "Cohesie", "Empowerment")),
    Hoofd("sociale kwaliteit als geheel", rest=True),
    Hoofd("geen conditie", rest=True),
    Hoofd("te weinig tekst", rest=True),
)
KOLOMMEN = (
    *(Hoofd(naam, naam.lower()) for naam in ("Impact", "Samenwerken", "Ervaringskennis")),
    Hoofd("Politiserend werken"),
    Hoofd("Sociale technologie"),
    Hoofd("geen thema", rest=True),
    Hoofd("te weinig tekst", rest=True),
)
MATRIX = Matrixdeel(
    "M", "alt", RIJEN, KOLOMMEN, tuple(tuple(Cel(2, "2") for _ in KOLOMMEN) for _ in RIJEN),
    ("12",) * len(RIJEN), ("12",) * len(KOLOMMEN),
)  # fmt: skip
ROOMS = ((1255, 770), (1110, 800))


def cells(breedte: int, hoogte: int) -> list[list[tuple[float, float]]]:
    """Return width and height of each cell, per row."""
    root = tekenmaat.parse(draw_part(MATRIX, breedte, hoogte))
    sizes = [
        (float(r.get("width", "0")), float(r.get("height", "0")))
        for r in root.iter(f"{tekenmaat.SVG}rect")
    ]
    n = len(KOLOMMEN)
    return [sizes[i * n : (i + 1) * n] for i in range(len(RIJEN))]


def test_rows_of_one_kind_are_equally_high_and_remainders_are_lower() -> None:
    for room in ROOMS:
        tall = [row[0][1] for row in cells(*room)]
        assert len(set(tall[:4])) == 1
        assert len(set(tall[4:])) == 1
        assert tall[0] > 1.4 * tall[4]
        assert tall[4] >= 36


def test_columns_of_remainders_are_narrower() -> None:
    (first, *_) = cells(*ROOMS[0])
    wide = [w for w, _ in first]
    assert len(set(wide[:5])) == 1
    assert wide[5] == wide[6] < wide[0]


def test_no_head_of_a_column_breaks_into_three_pieces_and_a_remainder_has_a_short_one() -> None:
    for room in ROOMS:
        lines = tekenmaat.words(tekenmaat.parse(draw_part(MATRIX, *room)))
        assert {"Ervarings-", "kennis", "thema", "weinig"} <= set(lines)
        assert "als geheel" in lines


def test_numbers_of_combinations_are_larger_than_those_of_remainders() -> None:
    box = (0.0, 0.0, 130.0, 80.0)
    loud, quiet = (print_cell(Cel(2, "2"), box, "", lowest=tall) for tall in (75, QUIET))
    assert loud.getal > quiet.getal >= 24


def test_a_matrix_of_remainders_alone_is_drawn_as_any_other() -> None:
    rest = tuple(Hoofd(f"r{i}", rest=True) for i in range(3))
    deel = Matrixdeel("M", "alt", rest, rest, tuple((Cel(1, "1"),) * 3 for _ in rest))
    lines = tekenmaat.words(tekenmaat.parse(draw_part(deel, 900, 600)))
    assert lines.count("1") == len(list(product(rest, rest)))
