"""The map component: its files, and how a page mounts it."""

import csv
import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from wsd_dash.config import PROJECT
from wsd_dash.theme import css_variables

FILES = PROJECT / "src" / "wsd_dash" / "ui" / "componenten"
SOFT_HYPHEN = "\u00ad"
MAX_LINES = 300


def tiles() -> list[list[str | int]]:
    found: list[list[str | int]] = json.loads((FILES / "zeshoeken.json").read_text("utf-8"))[
        "gemeenten"
    ]
    return found


def test_tiles_are_the_gemeenten_of_the_contract() -> None:
    with (PROJECT / "data" / "gemeenten.csv").open(encoding="utf-8", newline="") as file:
        gemeenten = {
            (row["gemeentecode"], row["gemeentenaam"], row["provincie"])
            for row in csv.DictReader(file)
        }
    assert {tuple(tile[:3]) for tile in tiles()} == gemeenten


def test_no_two_gemeenten_share_a_tile() -> None:
    places = [(tile[3], tile[4]) for tile in tiles()]
    assert len(set(places)) == len(places)


def test_every_province_is_in_one_piece() -> None:
    provinces: dict[str | int, set[tuple[int, int]]] = {}
    for _, _, provincie, kolom, rij, *_ in tiles():
        provinces.setdefault(provincie, set()).add((int(kolom), int(rij)))
    assert {name for name, places in provinces.items() if len(pieces(places)) != 1} == set()


def pieces(places: set[tuple[int, int]]) -> list[set[tuple[int, int]]]:
    left, found = set(places), []
    while left:
        todo, piece = [left.pop()], set()
        while todo:
            place = todo.pop()
            piece.add(place)
            near = neighbours(place) & left
            left -= near
            todo += near
        found.append(piece)
    return found


def neighbours(place: tuple[int, int]) -> set[tuple[int, int]]:
    kolom, rij = place
    side = kolom + (1 if rij % 2 else -1)  # odd rows lie half a tile to the right
    return {
        (kolom - 1, rij), (kolom + 1, rij),
        (kolom, rij - 1), (side, rij - 1), (kolom, rij + 1), (side, rij + 1),
    }  # fmt: skip


def test_labels_are_the_names_with_soft_hyphens_only() -> None:
    for tile in tiles():
        if len(tile) > 5:
            assert SOFT_HYPHEN in str(tile[5])
            assert str(tile[5]).replace(SOFT_HYPHEN, "") == tile[1]


@pytest.mark.parametrize("path", sorted(FILES.glob("*.js")), ids=lambda path: path.name)
def test_scripts_are_short_and_never_read_html_from_data(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MAX_LINES
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "http:", "https:"):
        assert word not in text.replace("http://www.w3.org/2000/svg", "")


def test_colours_in_the_style_are_those_of_the_theme() -> None:
    palette = dict(
        pair.split(":", 1) for pair in css_variables()[len(":root{") : -1].split(";") if ":" in pair
    )
    style = (FILES / "kaart.css").read_text(encoding="utf-8")
    used = [part.split(")")[0].split(", ", 1) for part in style.split("var(--")[1:]]
    colours = [pair for pair in used if len(pair) == 2 and pair[1].startswith("#")]
    assert len(colours) > 20
    assert [(name, value) for name, value in colours if palette[f"--{name}"] != value] == []


def page() -> None:
    import streamlit as st  # noqa: PLC0415 - the body of a page script

    from wsd_dash.domain.locaties import GemeenteStand, Stand  # noqa: PLC0415
    from wsd_dash.figures.kaart import build_map_spec  # noqa: PLC0415
    from wsd_dash.ui.kaart import draw_map  # noqa: PLC0415

    standen = [GemeenteStand("GM0202", "Arnhem", "Gelderland", Stand.GEMELD, 6)]
    for focus in ("nederland", "arnhem-nijmegen"):
        spec = build_map_spec(
            standen,
            weergave="zeshoeken",
            gekozen=None,
            focus=focus,
            geometrie=None,
            alt="Kaart",
        )
        st.write(draw_map(spec, key=focus, on_select=lambda: None, height=300))


def test_page_mounts_the_map_twice_by_path_in_every_run() -> None:
    for _ in range(2):  # a second app has its own runtime
        at = AppTest.from_function(page).run()
        at.run()
        assert not at.exception
        maps = at.get("bidi_component")
        assert [m.proto.component_name for m in maps] == ["wsd-dash.kaart"] * 2
        assert {m.proto.js_source_path for m in maps} == {"kaart.js"}
        assert {m.proto.js_content for m in maps} == {""}
