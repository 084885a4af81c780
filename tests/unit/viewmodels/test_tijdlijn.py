"""The timeline as data: the drawing, and a table that says the same."""

from dataclasses import replace

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tijdlijn import build_timeline
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.pagina import Link
from wsd_dash.viewmodels.tijdlijn import TijdlijnView, build_tijdlijn
from wsd_dash.viewmodels.tijdmerken import LANES, MARKS, Merk, fit
from wsd_dash.viewmodels.tijdraster import Groep, Raster, Rasterrij

TABLE = Weergave(vorm="tabel")


def build(data: Dataset, selection: Selection | None = None, **weergave: str) -> TijdlijnView:
    return build_tijdlijn(data, selection or Selection(), Weergave(**weergave))


def grid(data: Dataset, selection: Selection | None = None) -> Raster:
    raster = build(data, selection).raster
    assert raster
    return raster


def rows(raster: Raster) -> list[Rasterrij]:
    return [row for group in raster.groepen for row in group.rijen]


def marks(raster: Raster) -> list[Merk]:
    return [m for row in rows(raster) for v in row.vakken for m in v.merken]


def group(data: Dataset, naam: str) -> Groep:
    return next(g for g in grid(data).groepen if g.naam == naam)


def test_columns_are_all_years_and_then_none(mini: Dataset) -> None:
    raster = grid(mini)
    assert [k.tekst for k in raster.koppen] == [
        "2021", "2022", "2023", "2024", "2025", "geen jaar bekend",
    ]  # fmt: skip
    assert [k.n for k in raster.koppen] == ["3", "1", "0", "5", "2", "0"]
    assert sum(k.breedte for k in raster.koppen) == pytest.approx(87, abs=0.1)
    assert [k.breedte for k in grid(mini, Selection(soort=("project",))).koppen] == [
        k.breedte for k in raster.koppen
    ]


def test_a_head_chooses_its_year_and_lets_go_of_it(mini: Dataset) -> None:
    head = grid(mini).koppen[1].schakel
    assert head
    assert (head.href, head.zet, head.gekozen) == (
        "tijdlijn?periode=2022-2022", "periode=2022-2022", False,
    )  # fmt: skip
    chosen = grid(mini, Selection(periode=(2022, 2022))).koppen[1].schakel
    assert chosen
    assert (chosen.href, chosen.zet, chosen.gekozen) == ("tijdlijn", head.zet, True)


def test_a_row_without_leeratelier_is_chosen_with_its_werkplaats(mini: Dataset) -> None:
    last = group(mini, "Den Haag en Leiden").rijen[-1]
    assert last.hoofd.zet == "werkplaats=den-haag-leiden&leeratelier=geen"
    one = grid(mini, Selection(werkplaats=("den-haag-leiden",), leeratelier=("geen",)))
    assert [(r.hoofd.gekozen, r.n) for r in rows(one)] == [(True, "1")]


def test_what_the_sources_say_of_a_leeratelier_stands_in_its_head(mini: Dataset) -> None:
    assert [r.noot for r in rows(grid(mini))] == [
        "alleen gemeld in november 2022", "laatst gemeld in mei 2021", "", "", "",
    ]  # fmt: skip


def test_sources_and_periods_stand_with_their_werkplaats(mini: Dataset) -> None:
    arnhem, leiden = grid(mini).groepen
    assert [[s.zet for s in v.bronnen] for v in arnhem.bronnen] == [
        ["bron=wsdan-2021-05"], ["bron=wsdan-2022-11"], [], ["bron=wsdan-2024-05"], [],
        ["bron=wsdan-webpagina"],
    ]  # fmt: skip
    ((before, period, after),) = arnhem.banden
    assert (before.breed, period.breed, after.breed) == (2, 3, 1)
    assert period.schakel
    assert period.schakel.zet == "programmaperiode=an-2023-2026"
    assert leiden.banden == ()


def test_a_year_no_source_tells_of_is_silent_only_for_that_werkplaats(mini: Dataset) -> None:
    def silent(naam: str) -> list[list[str]]:
        return [[v.jaar for v in r.vakken if v.stil] for r in group(mini, naam).rijen]

    assert silent("Den Haag en Leiden") == [["2021", "2022", "2023"]] * 2
    assert silent("Arnhem en Nijmegen") == [["2023"]] * 3


def test_a_block_says_in_words_how_the_year_is_known(mini: Dataset) -> None:
    found = {m.tekst: m for m in marks(grid(mini))}
    week = found["Week tegen Armoede 2022"]
    assert (week.soort, week.uitleg) == ("periode", "begin en einde staan in de bron")
    assert (week.datum, week.teken) == ("2022", "vol")
    symposium = found["Landelijk symposium van de werkplaatsen"]
    assert (symposium.datum, symposium.teken) == ("6 jun", "open")
    assert found["Digital twin op wijkniveau"].plan
    assert found["Hoopvol en kwetsbaar"].soort == "jaar_van_bron"
    assert all(m.href.startswith("activiteit?activiteit=") for m in found.values())
    assert {soort for soort, _ in grid(mini).legenda} == {m.soort for m in found.values()}


def test_the_table_says_the_same_as_the_drawing(mini: Dataset) -> None:
    for selection in (Selection(), Selection(soort=("project",)), Selection(periode=(2024, 2024))):
        view = build(mini, selection, vorm="tabel")
        assert view.tabel
        assert view.raster is None
        links = [row[0] for row in view.tabel.rijen]
        assert {x.href for x in links if isinstance(x, Link)} == {
            m.href for m in marks(grid(mini, selection))
        }
        assert len(links) == len(select(mini, selection))


def test_a_long_table_is_cut_with_a_way_to_all(mini: Dataset) -> None:
    many = crowded(mini, 30)
    view = build(many, vorm="tabel")
    assert view.tabel
    assert (len(view.tabel.rijen), view.afgekapt) == (25, "De eerste 25 van de 30 activiteiten.")
    assert view.toon_alle.href == "tijdlijn?rijen=alle&vorm=tabel"
    full = build(many, vorm="tabel", rijen="alle")
    assert full.tabel
    assert (len(full.tabel.rijen), full.afgekapt) == (30, "")


def crowded(data: Dataset, n: int) -> Dataset:
    base = data.activiteiten["hoopvol-en-kwetsbaar"]
    some = [replace(base, activiteit_id=f"a{i}", naam=f"Naam {i}") for i in range(n)]
    return replace(data, activiteiten={a.activiteit_id: a for a in some})


@pytest.mark.parametrize("n", [3, 59, 60, 61, 1000])
def test_no_block_is_lost_where_a_cell_is_full(mini: Dataset, n: int) -> None:
    many = crowded(mini, n)
    raster = grid(many)
    shown = marks(raster)
    (rest,) = [v.meer for row in rows(raster) for v in row.vakken if v.merken or v.meer]
    hidden = int(rest.tekst.split()[-1]) if rest else 0
    assert len(shown) + hidden == n
    assert len(shown) + bool(rest) <= min(LANES, MARKS)
    if rest:
        assert rest.baan == len(shown) + 1
        assert "periode=2021-2021" in rest.href
        deeper = Selection(
            leeratelier=("geen",), werkplaats=("arnhem-nijmegen",), periode=(2021, 2021)
        )
        (again,) = [v.meer for r in rows(grid(many, deeper)) for v in r.vakken if v.meer]
        assert again.href.startswith("activiteiten?")


def test_where_nothing_fits_a_cell_counts(mini: Dataset) -> None:
    base = mini.activiteiten["hoopvol-en-kwetsbaar"]
    years = [
        replace(base, activiteit_id=f"{y}-{i}", jaren=(y,))
        for y in range(1900, 2060)
        for i in (1, 2)
    ]
    assert fit(build_timeline(mini, years)) == 1


def test_nothing_found_has_a_way_out_and_says_when_no_source_tells(mini: Dataset) -> None:
    view = build(mini, Selection(soort=("netwerk",)))
    assert (view.raster, view.tabel) == (None, None)
    assert view.leeg == "Bij deze filters is er geen activiteit gemeld."
    assert view.kop.onderzin == ""
    assert view.wis.href == "tijdlijn"
    assert build(mini, Selection(periode=(1999, 1999))).leeg.startswith("Geen bron gelezen")


def test_a_filter_on_years_says_what_it_holds_back(mini: Dataset) -> None:
    nameless = replace(mini.activiteiten["hoopvol-en-kwetsbaar"], jaren=())
    data = replace(mini, activiteiten={**mini.activiteiten, nameless.activiteit_id: nameless})
    said = "1 activiteit zonder bekend jaar valt buiten dit filter"
    assert said in build(data, Selection(periode=(2024, 2024))).voet.delen
    assert said not in build(data).voet.delen
    assert build(data).kop.zin.endswith("bij 1 is geen jaar bekend.")
    filled = [v.jaar for r in rows(grid(data)) for v in r.vakken if v.merken]
    assert filled.count("geen jaar bekend") == 1


def test_thema_lists_and_names_follow_the_werkplaats(mini: Dataset) -> None:
    view = build(mini)
    assert view.verband
    assert [row[1] for row in view.verband.rijen[:2]] == ["zelfde thema, andere naam"] * 2
    assert view.verband.rijen[-1][0] == "geen voorloper"
    leiden = build(mini, Selection(werkplaats=("den-haag-leiden",)))
    assert leiden.verband is None
    assert len(leiden.namen.rijen) == 1
    assert len(view.namen.rijen) == 3
