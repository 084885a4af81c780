"""The lines of the netwerk as a picture."""

from urllib.parse import unquote
from xml.etree import ElementTree as ET

from wsd_dash import theme
from wsd_dash.domain.netwerkplan import Lijn
from wsd_dash.figures.netwerk import draw_lines

LIJNEN = (Lijn(10, 12.5, 1, apart=False), Lijn(30, 40, 2, apart=False), Lijn(50, 60, 1, apart=True))
SVG = "{http://www.w3.org/2000/svg}"


def paths(address: str) -> list[ET.Element]:
    start = "data:image/svg+xml,"
    assert address.startswith(start)
    svg = ET.fromstring(unquote(address.removeprefix(start)))  # noqa: S314  # our own picture
    return svg.findall(f"{SVG}path")


def test_a_line_runs_from_its_height_to_its_other_height() -> None:
    (path,) = paths(draw_lines(LIJNEN[:1]))
    assert path.get("d") == "M0 100C1 100 1 125 2 125"
    assert path.get("vector-effect") == "non-scaling-stroke"


def test_more_activiteiten_make_a_line_thicker_and_a_hogeschool_dashes_it() -> None:
    thin, dashed, thick = paths(draw_lines(LIJNEN))
    assert float(thick.get("stroke-width", "")) > float(thin.get("stroke-width", ""))
    assert dashed.get("stroke-dasharray")
    assert not thin.get("stroke-dasharray")


def test_chosen_lines_stand_out() -> None:
    (plain,), (chosen,) = paths(draw_lines(LIJNEN[:1])), paths(draw_lines(LIJNEN[:1], gekozen=True))
    assert (plain.get("stroke"), chosen.get("stroke")) == (theme.RAND, theme.ACCENT)
    assert float(chosen.get("stroke-width", "")) > float(plain.get("stroke-width", ""))


def test_without_lines_the_picture_is_empty() -> None:
    assert paths(draw_lines(())) == []


def test_the_address_fits_in_an_attribute() -> None:
    assert not set(draw_lines(LIJNEN)) & set('"<>#&')
