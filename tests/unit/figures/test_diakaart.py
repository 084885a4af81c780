"""The map of a slide: the looks of the live map, whatever the shape of its gemeenten."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

import tekenmaat
from wsd_dash import theme
from wsd_dash.domain.dia import Kaartdeel
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.diadeel import draw_part
from wsd_dash.figures.diakaart import describe, fill_of, gemeente_class
from wsd_dash.figures.diapen import GEWOON
from wsd_dash.figures.diavorm import Grenzen, read_boundaries
from wsd_dash.sources.grenzen import StoredBoundaries

GL = "Gelderland"
STANDEN = (
    GemeenteStand("GM0202", "Arnhem", GL, Stand.GEMELD, 6, deelnemer=True),
    GemeenteStand("GM0268", "Nijmegen", GL, Stand.GEMELD, 3, deelnemer=True),
    GemeenteStand("GM0252", "Heumen", GL, Stand.GEMELD, 2, deelnemer=True),
    GemeenteStand("GM0225", "Druten", GL, Stand.GEMELD, 1, afgeleid=True),
    GemeenteStand("GM0296", "Wijchen", GL, Stand.GEMELD, 0),
    GemeenteStand("GM1734", "Overbetuwe", GL, Stand.DEELNEMEND, deelnemer=True),
    GemeenteStand("GM0226", "Duiven", GL, Stand.REGIO, deelnemer=True),
    GemeenteStand("GM0228", "Ede", GL, Stand.NIETS),
    GemeenteStand("GM0014", "Groningen", "Groningen", Stand.NIET_NAGEGAAN),
)
KAART = Kaartdeel("Activiteiten per gemeente", "Kaart", STANDEN, "zeshoeken", "arnhem-nijmegen")


@pytest.fixture
def grenzen(tmp_path: Path) -> Grenzen:
    """Boundaries of two square gemeenten, Arnhem above Nijmegen."""
    shapes = {
        "GM0202": {"pad": "M100 100l200 0 0 200-200 0z", "punt": [200, 200], "straal": 90,
                   "kader": [100, 100, 300, 300]},
        "GM0268": {"pad": "M100 300l200 0 0 200-200 0z", "punt": [200, 400], "straal": 90,
                   "kader": [100, 300, 300, 500]},
    }  # fmt: skip
    drawing = {
        "eenheid": 100, "oorsprong": [170_000, 470_000], "gemeenten": shapes,
        "provincies": "M100 100l200 0",
    }  # fmt: skip
    body = json.dumps(drawing)
    lagen = {level: level[0] * 64 for level in ("fijn", "midden", "grof")}
    for sha in lagen.values():
        (tmp_path / f"grenzen.{sha[:16]}.json").write_text(body, "utf-8")
    stored = StoredBoundaries(tmp_path, lagen, "2026", "CBS / Kadaster", "CC BY 4.0", "", "x", 2)
    return read_boundaries(stored)


def lines(deel: Kaartdeel, geometrie: Grenzen | None = None) -> list[str]:
    return tekenmaat.words(tekenmaat.parse(draw_part(deel, 1776, 640, geometrie=geometrie)))


def test_counts_have_four_fixed_classes_and_empty_has_five_looks() -> None:
    classes = [gemeente_class(s) for s in STANDEN]
    assert classes == [
        "tel4", "tel3", "tel2", "tel1", "tel0", "deelnemend", "regio", "niets", "niet_nagegaan",
    ]  # fmt: skip
    assert gemeente_class(None) == "niet_nagegaan"
    fills = [fill_of(klas, GEWOON, "x") for klas in classes]
    assert fills[:4] == list(reversed(theme.TELLING))
    assert fills[5:] == [theme.WIT, "url(#x-regio)", theme.NIETS, "url(#x-niet_nagegaan)"]


def test_counts_and_names_stand_in_the_tiles_and_what_is_quiet_keeps_silent() -> None:
    said = tekenmaat.said(tekenmaat.parse(draw_part(KAART, 1776, 640)))
    for name in ("Arnhem", "Nijmegen", "Heumen", "Overbetuwe", "Duiven"):
        assert name in said
    assert "Ede" not in said
    assert "6" in lines(KAART)
    assert "Ede" in lines(replace(KAART, gekozen="GM0228"))


MEER = (
    *STANDEN,
    GemeenteStand("GM0293", "Westervoort", GL, Stand.REGIO, deelnemer=True),
    GemeenteStand("GM0299", "Zevenaar", GL, Stand.REGIO, deelnemer=True),
    GemeenteStand("GM1705", "Lingewaard", GL, Stand.GEMELD, 3),
    GemeenteStand("GM0209", "Beuningen", GL, Stand.GEMELD, 2),
    GemeenteStand("GM1982", "Land van Cuijk", "Noord-Brabant", Stand.DEELNEMEND, deelnemer=True),
    GemeenteStand("GM1652", "Gemert-Bakel", "Noord-Brabant", Stand.GEMELD, 1, afgeleid=True),
)


@pytest.mark.parametrize("size", [(1147, 700), (1147, 735), (1016, 840), (1016, 765)])
def test_every_gemeente_of_the_region_that_tells_something_shows_its_name(
    size: tuple[int, int],
) -> None:
    said = tekenmaat.said(tekenmaat.parse(draw_part(replace(KAART, standen=MEER), *size)))
    names = [s.gemeentenaam for s in MEER[:-1] if s.aantal or s.deelnemer]
    assert not [name for name in names if name.replace(" ", "").replace("-", "") not in said]


def test_a_tile_below_the_region_is_shown_whole_where_that_costs_nothing() -> None:
    tall, flat = (
        tekenmaat.said(tekenmaat.parse(draw_part(replace(KAART, standen=MEER), *size)))
        for size in ((1016, 840), (1147, 500))
    )
    assert "GemertBakel" in tall
    assert "GemertBakel" not in flat


@pytest.mark.parametrize("vorm", ["zeshoeken", "stippen", "grenzen"])
def test_the_legend_counts_every_gemeente(vorm: str) -> None:
    said = lines(replace(KAART, vorm=vorm))
    assert "Activiteiten per gemeente" in said
    for words in ("deelnemend, niets gemeld", "alleen als deel van een regio genoemd",
                  "niets gemeld", "niet nagegaan"):  # fmt: skip
        assert words in " ".join(said)
    assert said.count("1 gem.") == 4


def test_the_part_of_the_country_is_named_when_the_legend_says_what_is_counted() -> None:
    assert "Brede regio Arnhem-Nijmegen" in lines(KAART)
    assert "DUITSLAND" in " ".join(lines(KAART)).replace("\u2009", "")
    assert "Mijn titel" in lines(replace(KAART, titel="Mijn titel"))
    moved = replace(KAART, focus="", gekozen="GM0014")
    assert "Groningen en omgeving" in lines(moved)


def test_a_map_of_the_whole_country_stands_alone() -> None:
    whole = draw_part(replace(KAART, focus="nederland"), 1776, 640)
    part = draw_part(KAART, 1776, 640)
    assert whole.count('overflow="hidden"') == 1
    assert part.count('overflow="hidden"') == 2
    assert "Nederland, 9 gemeenten" in draw_part(KAART, 1776, 800)


def test_boundaries_name_their_source_and_year(grenzen: Grenzen) -> None:
    deel = replace(KAART, vorm="grenzen")
    assert "Grenzen: CBS / Kadaster, 2026" in lines(deel, grenzen)
    assert not [x for x in lines(deel) if "Kadaster" in x]
    assert not [x for x in lines(KAART, grenzen) if "Kadaster" in x]
    assert "M100 100l200 0 0 200-200 0z" in draw_part(deel, 900, 600, geometrie=grenzen)


def test_a_chosen_gemeente_has_a_ring() -> None:
    plain, chosen = (draw_part(replace(KAART, gekozen=c), 900, 600) for c in ("", "GM0202"))
    rings = [len(re.findall(f'stroke="{theme.INKT}"', svg)) for svg in (plain, chosen)]
    assert rings[1] == rings[0] + 1


def test_a_derived_place_bears_a_corner_and_the_legend_says_so() -> None:
    said = " ".join(lines(KAART))
    assert "waarvan plaats afgeleid" in said
    literal = tuple(replace(s, afgeleid=False) for s in STANDEN)
    assert "afgeleid" not in " ".join(lines(replace(KAART, standen=literal)))


def test_a_measure_of_main_accents_is_named() -> None:
    accent = replace(KAART, titel="", maat="accent-sez", maatnaam="zekerheid")
    said = " ".join(lines(accent))
    assert "Activiteiten met hoofdaccent op zekerheid, per gemeente" in said
    assert describe(STANDEN[0], accent) == (
        "Arnhem, 6 activiteiten met hoofdaccent op zekerheid, deelnemer"
    )
    assert describe(STANDEN[4], accent) == "Wijchen, wel gemeld, niet met hoofdaccent op zekerheid"
    assert describe(STANDEN[3], KAART) == (
        "Druten, 1 activiteit gemeld, plaats afgeleid, bijvoorbeeld uit een wijk"
    )


def test_a_name_of_a_gemeente_that_is_hostile_stays_text() -> None:
    bad = (replace(STANDEN[0], gemeentenaam="<script>A&B</script>"),)
    root = tekenmaat.parse(draw_part(replace(KAART, standen=bad), 900, 600, interactief=True))
    assert root is not None
