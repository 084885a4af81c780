"""Every total on screen equals a plain recount of the written tables."""

import re
from collections.abc import Iterable
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from telgeval import FEW, Telgeval, links
from wsd_dash.domain.assen import PAREN, sides
from wsd_dash.domain.dekking import cover
from wsd_dash.domain.filters import in_themabereik, select
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts.dekking import amount
from wsd_dash.viewmodels.activiteiten import build_activiteiten
from wsd_dash.viewmodels.bronnen import build_bronnen
from wsd_dash.viewmodels.dekking import build_dekking
from wsd_dash.viewmodels.gemeente import build_gemeente
from wsd_dash.viewmodels.overzicht import build_overzicht
from wsd_dash.viewmodels.regiokaart import build_regiokaart
from wsd_dash.viewmodels.vergelijken import build_vergelijken

Vraag = tuple[Telgeval, Selection]
TABLE = Weergave()
ALL_ROWS = Weergave(rijen="alle")
AXES = ("conditie", "thema")
ARNHEM, DEN_HAAG = "GM0202", "GM0518"


def numbers(text: str) -> list[int]:
    """Return the whole numbers of a sentence, in order."""
    return [int(x.replace(".", "")) for x in re.findall(r"\d[\d.]*(?![\d,])", text.rstrip("."))]


def shown(value: Fraction | int) -> str:
    """Write a total as a bar does: whole, or with one decimal and a comma."""
    text = f"{float(value):.1f}".replace(".", ",")
    return text.removesuffix(",0") if Fraction(value).denominator == 1 else text


def near(one: Iterable[float], other: Iterable[Fraction]) -> bool:
    """Whether sums of weights are the same, but for the noise of floating point."""
    pairs = list(zip(one, other, strict=True))
    return all(abs(a - float(b)) < 1e-9 for a, b in pairs)


@FEW
@given(links())
def test_a_selection_holds_the_activiteiten_its_link_asks_for(vraag: Vraag) -> None:
    geval, selection = vraag
    found = [a.activiteit_id for a in select(geval.data, selection)]
    assert found == geval.hertelling.select(selection.to_params())


@FEW
@given(links())
def test_the_first_page_counts_what_the_tables_hold(vraag: Vraag) -> None:
    geval, selection = vraag
    recount, params = geval.hertelling, selection.to_params()
    keys = recount.select(params)
    view = build_overzicht(geval.data, selection, TABLE)
    assert view.leeg == (not keys)
    assert numbers(view.voet.n) == [len(keys)]
    projects = sum(recount.activiteiten[key]["soort"] == "project" for key in keys)
    known = sum(recount.place(key, selection.betekenis) == "gemeente" for key in keys)
    if len(keys) > 1:
        assert numbers(view.kop.zin) == [len(keys), projects, *([known] if known else [])]
    for dimensie, bars in (("conditie", view.condities), ("thema", view.themas)):
        counted = keys if dimensie == "conditie" else recount.where_themas_hold(keys, params)
        totals = recount.totals(counted, dimensie, params)
        expected = [shown(totals.get(item, 0)) for item in recount.items[dimensie]]
        assert [bar.waarde for bar in bars] == expected
    assert [int(part.waarde) for part in view.labels] == list(recount.label_kinds(keys))
    places = [recount.place(key, selection.betekenis) for key in keys]
    regional = places.count("regio") + places.count("landelijk")
    split = [places.count("gemeente"), regional, places.count("onbekend")]
    assert [int(part.waarde) for part in view.plaatsen] == split


@FEW
@given(links())
def test_the_map_counts_each_gemeente_once_per_activiteit(vraag: Vraag) -> None:
    geval, selection = vraag
    recount, everywhere = geval.hertelling, selection.without("gemeente")
    keys = recount.select(everywhere.to_params())
    here = [code for key in keys for code in recount.gemeenten(key, selection.betekenis)]
    view = build_regiokaart(geval.data, selection, TABLE)
    on_map = {s.gemeentecode: s.aantal for s in view.kaart.standen if s.aantal}
    assert on_map == {code: here.count(code) for code in set(here)}
    placed = sum(recount.place(key, selection.betekenis) == "gemeente" for key in keys)
    if on_map and not selection.periode:
        assert numbers(view.kop.zin) == [len(on_map)]
    if len(keys) > 1:
        missing = [len(keys) - placed] if placed < len(keys) else []
        assert numbers(view.kop.onderzin) == [placed, len(keys), *missing]
    assert numbers(view.voet.n) == [placed, len(keys)]
    assert numbers(view.buiten_kop) == [len(keys) - placed]


@FEW
@given(links())
def test_the_list_has_a_row_for_every_activiteit(vraag: Vraag) -> None:
    geval, selection = vraag
    recount = geval.hertelling
    keys = recount.select(selection.to_params())
    view = build_activiteiten(geval.data, selection, ALL_ROWS)
    assert [row.naam for row in view.rijen] == [recount.activiteiten[x]["naam"] for x in keys]
    assert numbers(view.kop.kort) == ([len(keys)] if keys else [])
    assert view.kop.zin.startswith(f"{len(keys)} " if keys else "Geen ")
    assert numbers(view.voet.n) == [len(keys)]


@FEW
@given(links(), st.lists(st.sampled_from(PAREN), min_size=2, max_size=2))
def test_every_matrix_counts_what_the_tables_hold_and_loses_nothing(
    vraag: Vraag, more: list[str]
) -> None:
    geval, selection = vraag
    recount, params = geval.hertelling, selection.to_params()
    keys = recount.where_themas_hold(recount.select(params), params)
    found = in_themabereik(select(geval.data, selection), geval.data, selection)
    for rij, kolom in (AXES, *(sides(name) for name in more)):
        cells = recount.cells(keys, rij, kolom, params)
        dekking = cover(found, geval.data, selection, rij=rij, kolom=kolom)
        filled = {cell: cel.aantal for cell, cel in dekking.cellen.items() if cel.aantal}
        assert set(filled) == set(cells)
        assert near((filled[cell] for cell in cells), cells.values())
        inside = {
            key
            for key in keys
            if set(recount.weights(key, rij, params)) & set(dekking.rijen)
            and set(recount.weights(key, kolom, params)) & set(dekking.kolommen)
        }
        assert set(dekking.matrix.activiteiten) == inside
        rest = [key for key in keys if key not in inside]
        assert len(dekking.matrix.activiteiten) + len(rest) == dekking.n == len(keys)
        if selection.telwijze is Telwijze.VERDEELD:
            assert abs(dekking.som - len(keys)) < 1e-9


@FEW
@given(links())
def test_the_page_of_the_matrix_prints_its_numbers(vraag: Vraag) -> None:
    geval, selection = vraag
    recount = geval.hertelling
    params = selection.without("conditie", "thema").to_params()
    every = recount.select(params)
    keys = recount.where_themas_hold(every, params)
    view = build_dekking(geval.data, selection, TABLE)
    assert bool(view.leeg) == (not keys)
    if not keys:
        assert numbers(view.voet.n) == ([0, len(every)] if every else [])
        return
    assert numbers(view.voet.n)[0] == len(keys)
    cells = recount.cells(keys, *AXES, params)
    items = recount.items
    pairs = [(row, column) for row in items["conditie"] for column in items["thema"]]
    inside = sum(bool(set(recount.cells([key], *AXES, params)) & set(pairs)) for key in keys)
    empty = sum(pair not in cells for pair in pairs)
    assert numbers(view.kop.kort) == [inside, len(keys), empty]
    printed = [[v.tekst for v in rij.vakken] for rij in view.matrix.rijen[: len(items["conditie"])]]
    for row, conditie in zip(printed, items["conditie"], strict=True):
        for text, thema in zip(row, items["thema"], strict=False):
            total = cells.get((conditie, thema), Fraction())
            if total:
                assert text == amount(float(total), selection.telwijze)
            else:
                assert not re.search(r"[1-9]", text)


@FEW
@given(links())
def test_the_page_of_sources_counts_per_source_and_per_year(vraag: Vraag) -> None:
    geval, selection = vraag
    recount, params = geval.hertelling, selection.to_params()
    keys = recount.select(params)
    view = build_bronnen(geval.data, selection, TABLE)
    assert numbers(view.voet.n) == [len(keys)]
    assert numbers(view.kop.kort) == [len(recount.rows("bronnen")), len(keys)]
    of = {key: {x["bron_id"] for x in recount.sources[key]} for key in keys}
    for row, source in zip(view.dekking, recount.rows("bronnen"), strict=True):
        own = [key for key in keys if source["bron_id"] in of[key]]
        assert row.gemeld == shown(len(own))
        within = recount.where_themas_hold(own, params)
        assert row.met_themas == shown(len(within))
        condities = recount.totals(own, "conditie", params)
        expected = [shown(condities.get(item, 0)) for item in recount.items["conditie"]]
        assert not own or [cell.tekst for cell in row.condities] == expected
        themas = recount.totals(within, "thema", params)
        expected = [shown(themas.get(item, 0)) for item in recount.items["thema"]]
        assert not within or [cell.tekst for cell in row.themas] == expected
    years = [year for key in keys for year in recount.years(key)]
    assert {row.jaar: row.totaal for row in view.jaren if row.totaal} == {
        year: years.count(year) for year in set(years)
    }


@FEW
@given(links())
def test_the_pages_of_gemeenten_count_what_is_reported_there(vraag: Vraag) -> None:
    geval, selection = vraag
    recount = geval.hertelling
    here = {}
    for code in (ARNHEM, DEN_HAAG):
        one = selection.with_value("gemeente", (code,))
        keys = recount.select(one.to_params())
        view = build_gemeente(geval.data, one, TABLE)
        assert numbers(view.voet.n) == [len(keys)]
        assert view.profiel
        if keys:
            ateliers = {recount.activiteiten[key]["leeratelier_id"] for key in keys} - {""}
            assert numbers(view.kop.zin) == [len(keys), *([len(ateliers)] if ateliers else [])]
        assert (view.profiel.labels is None) == (not keys)
        if view.profiel.labels:
            totals = recount.totals(keys, "conditie", one.to_params())
            expected = [shown(totals.get(item, 0)) for item in recount.items["conditie"]]
            assert [bar.waarde for bar in view.profiel.labels.condities] == expected
        here[code] = keys
    both = selection.with_value("gemeente", (ARNHEM, DEN_HAAG))
    either = recount.select(both.to_params())
    view_both = build_vergelijken(geval.data, both, TABLE)
    side_by_side = view_both.naast_elkaar
    assert side_by_side
    assert numbers(view_both.voet.n)[0] == len(either)
    assert [len(vak.regels) for vak in side_by_side.feiten[2].vakken] == [
        len(here[ARNHEM]),
        len(here[DEN_HAAG]),
    ]
