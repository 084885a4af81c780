"""The numbers of a slide are those of the page it shows, in its parts and in its tables."""

from typing import TypeVar

import pytest
from hypothesis import given

from diageval import dia
from telgeval import FEW, Telgeval, cases, links
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import (
    Cijferdeel,
    Dia,
    Kaartdeel,
    Lijstdeel,
    Matrixdeel,
    Stavendeel,
    Tabel,
    Tabeldeel,
    Tijddeel,
    Waarde,
)
from wsd_dash.domain.filters import select
from wsd_dash.domain.locaties import Stand
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import formats
from wsd_dash.viewmodels.activiteiten import build_activiteiten
from wsd_dash.viewmodels.bronnen import build_bronnen
from wsd_dash.viewmodels.dekking import build_dekking
from wsd_dash.viewmodels.gemeente import build_gemeente
from wsd_dash.viewmodels.netwerk import build_netwerk
from wsd_dash.viewmodels.overzicht import build_overzicht
from wsd_dash.viewmodels.regiokaart import build_regiokaart
from wsd_dash.viewmodels.tijdlijn import build_tijdlijn
from wsd_dash.viewmodels.vergelijken import build_vergelijken
from wsd_dash.viewmodels.weinig import build_weinig
from wsd_dash.viewmodels.werkblad import build_werkblad
from wsd_dash.viewmodels.wijken import build_wijken

D = TypeVar("D")
ATELIERS = (
    "Leerateliers: Armoede, Betekenisvol contact, JIP, Evalueren, Samenwerken aan sociale kwaliteit"
)
WSDAN = Selection(werkplaats=("wsdan",))
PLAIN = Weergave()
ARMOEDE = Selection(leeratelier=("armoede",))


@pytest.fixture(scope="module")
def data() -> Dataset:
    return cases()[0].data


def part(found: Dia, kind: type[D], nummer: int = 0) -> D:
    return [deel for deel in found.delen if isinstance(deel, kind)][nummer]


def table(found: Dia, naam: str) -> Tabel:
    return next(tabel for tabel in found.tabellen if tabel.naam == naam)


def pairs(tabel: Tabel, *namen: str) -> list[tuple[Waarde, ...]]:
    names = [kolom.naam for kolom in tabel.kolommen]
    places = [names.index(naam) for naam in namen]
    return [tuple(rij[i] for i in places) for rij in tabel.rijen]


@FEW
@given(links())
def test_overzicht(link: tuple[Telgeval, Selection]) -> None:
    geval, selection = link
    view = build_overzicht(geval.data, selection, PLAIN)
    found = dia(geval.data, "", selection)
    assert (found.zin, found.voet.n) == (view.kop.zin, view.voet.n)
    assert part(found, Kaartdeel).standen == view.standen
    bars = {bar.item: bar.tekst for bar in part(found, Stavendeel).staven if bar.item}
    assert bars == {bar.glyph: bar.waarde for bar in view.condities}
    assert part(found, Cijferdeel).cijfers[0].kop in view.voet.n
    for naam, shown in (("condities", view.condities), ("themas", view.themas)):
        counted = dict(pairs(table(found, naam), "code", "aantal"))
        for bar in shown:
            assert formats.number(float(str(counted[bar.glyph]))) == bar.waarde
    n = len(select(geval.data, selection))
    assert sum(int(str(x)) for (x,) in pairs(table(found, "plaatsen"), "aantal")) == n
    assert len(table(found, "activiteiten").rijen) == n


@FEW
@given(links())
def test_regiokaart(link: tuple[Telgeval, Selection]) -> None:
    geval, selection = link
    view = build_regiokaart(geval.data, selection, PLAIN)
    found = dia(geval.data, "regiokaart", selection)
    kaart = part(found, Kaartdeel)
    assert (kaart.standen, kaart.gekozen) == (view.kaart.standen, view.kaart.gekozen or "")
    assert found.voet.n == view.voet.n
    counted = pairs(table(found, "gemeenten"), "gemeentecode", "aantal", "stand")
    assert [(code, n or 0) for code, n, _ in counted] == [
        (s.gemeentecode, s.aantal) for s in view.kaart.standen
    ]
    assert all((n is None) == (stand == Stand.NIET_NAGEGAAN) for _, n, stand in counted)


def test_the_participating_gemeenten_stand_by_name(data: Dataset) -> None:
    deelnemers = part(dia(data, "regiokaart", WSDAN), Lijstdeel)
    assert [(x.kop, x.tekst) for x in deelnemers.regels] == [
        ("2 niets gemeld:", "Overbetuwe en Land van Cuijk."),
        ("3 alleen als deel van De Liemers:", "Duiven, Westervoort en Zevenaar."),
        ("5 met een gemelde activiteit:", "Arnhem, Heumen, Nijmegen, Venlo en Lingewaard."),
    ]


def test_the_regions_of_the_empty_ones_are_named_whatever_the_map_counts(data: Dataset) -> None:
    found = dia(data, "regiokaart", WSDAN, Weergave(maat="accent-impact"))
    heads = [regel.kop for regel in part(found, Lijstdeel).regels]
    assert "3 alleen als deel van De Liemers:" in heads


def test_where_no_list_of_participants_is_known_the_slide_says_so(data: Dataset) -> None:
    lines = part(dia(data, "regiokaart", Selection(werkplaats=("wsdhl",))), Lijstdeel).regels
    assert [regel.kop for regel in lines] == [""]
    assert "deelnemerslijst onbekend" in lines[0].tekst


def test_the_chosen_gemeente_opens_its_card(data: Dataset) -> None:
    found = dia(data, "regiokaart", Selection(gemeente=("GM0202",)))
    card = part(found, Lijstdeel)
    assert (card.titel, len(card.regels)) == ("Arnhem", 5)
    assert card.meer == "en nog 1; de tabel heeft ze allemaal"
    assert "6 activiteiten gemeld" in card.noot


def test_the_card_of_a_gemeente_says_what_the_live_map_says(data: Dataset) -> None:
    noten = dict(part(dia(data, "regiokaart"), Kaartdeel).noten)
    assert noten["GM0202"] == (
        "6 activiteiten gemeld, deelnemer",
        "Condities: zekerheid, inclusie, cohesie",
        "Thema's: impact, ervaringskennis",
        ATELIERS,
    )
    assert noten["GM1734"] == ("deelnemend, niets gemeld",)
    assert noten["GM0226"] == ("alleen als deel van een regio genoemd, deelnemer",)
    assert noten["GM0203"] == ("niets gemeld",)
    assert "GM0014" not in noten, "nobody looked there"
    assert noten["GM1652"][0] == "1 activiteit gemeld, plaats afgeleid, bijvoorbeeld uit een wijk"


def test_a_place_of_another_meaning_is_on_the_card(data: Dataset) -> None:
    noten = dict(part(dia(data, "regiokaart"), Kaartdeel).noten)
    assert noten["GM0228"] == ("alleen gemeld als plaats van een bijeenkomst",)


def test_the_measure_of_the_map_has_its_name(data: Dataset) -> None:
    kaart = part(dia(data, "regiokaart", weergave=Weergave(maat="accent-impact")), Kaartdeel)
    assert (kaart.maat, kaart.maatnaam) == ("accent-impact", "impact")
    plain = part(dia(data, "regiokaart"), Kaartdeel)
    assert (plain.vorm, plain.maat, plain.maatnaam) == ("grenzen", "", "")


@FEW
@given(links())
def test_dekking(link: tuple[Telgeval, Selection]) -> None:
    geval, selection = link
    view = build_dekking(geval.data, selection, PLAIN)
    found = dia(geval.data, "dekking", selection)
    assert (found.zin, found.voet.n) == (view.kop.zin, view.voet.n)
    if view.leeg:
        assert part(found, Lijstdeel).regels[0].tekst == view.leeg
        return
    matrix = part(found, Matrixdeel)
    assert [[cel.tekst for cel in rij] for rij in matrix.cellen] == [
        [vak.tekst for vak in rij.vakken] for rij in view.matrix.rijen
    ]
    assert list(matrix.rijtotalen) == [rij.totaal.waarde for rij in view.matrix.rijen]
    assert list(matrix.kolomtotalen) == [staaf.waarde for staaf in view.matrix.totalen]
    cells = [cel.waarde for rij in matrix.cellen for cel in rij]
    assert [x for (x,) in pairs(table(found, "combinaties"), "aantal")] == cells


@FEW
@given(links())
def test_divided_cells_add_up_to_n(link: tuple[Telgeval, Selection]) -> None:
    geval, selection = link
    divided = selection.with_value("telwijze", Telwijze.VERDEELD).without("gemeente")
    divided = divided.with_value("themabereik", Themabereik.ALLE)
    found = dia(geval.data, "dekking", divided)
    total = sum(float(str(x)) for (x,) in pairs(table(found, "combinaties"), "aantal"))
    assert total == pytest.approx(len(table(found, "activiteiten").rijen))


def test_a_long_matrix_is_cut_and_says_so(data: Dataset) -> None:
    found = dia(data, "dekking", weergave=Weergave(matrix="gemeente-conditie"))
    matrix = part(found, Matrixdeel)
    assert len([x for x in matrix.rijen if not x.rest]) == 10
    assert matrix.noot.startswith("Getoond: 10 rijen en 4 kolommen met de meeste activiteiten.")
    codes = {code for (code,) in pairs(table(found, "combinaties"), "rij_code")}
    assert len(codes) > 20


def test_an_empty_cell_says_in_the_table_what_empty_means(data: Dataset) -> None:
    rows = pairs(table(dia(data, "dekking"), "combinaties"), "rij_code", "kolom_code", "leeg")
    assert ("inclusie", "impact", "niet gevonden bij 31 te beoordelen activiteiten") in rows
    assert ("sez", "impact", None) in rows


def test_what_is_chosen_in_the_matrix_is_a_list(data: Dataset) -> None:
    found = dia(data, "dekking", Selection(conditie=("sez",), thema=("impact",)))
    chosen = part(found, Lijstdeel)
    assert chosen.titel == "Zekerheid × Impact"  # noqa: RUF001 - as readers see it
    assert len(chosen.regels) == 5, "four that count, one disputed"


@FEW
@given(links())
def test_gemeente(link: tuple[Telgeval, Selection]) -> None:
    geval, selection = link
    one = selection.with_value("gemeente", ("GM0202",))
    view = build_gemeente(geval.data, one, PLAIN)
    found = dia(geval.data, "gemeente", one)
    assert (found.zin, found.titel, found.voet.n) == (view.kop.zin, view.kop.kort, view.voet.n)
    profiel = view.profiel
    assert profiel
    if profiel.labels is None or profiel.jaren is None:
        assert part(found, Kaartdeel).gekozen == "GM0202"
        return
    bars = {bar.item: bar.tekst for bar in part(found, Stavendeel).staven if bar.item}
    assert bars == {bar.glyph: bar.waarde for bar in profiel.labels.condities}
    marks = sum(bool(blok.soort) for rij in profiel.jaren.rijen for blok in rij.blokken)
    assert len(table(found, "jaren").rijen) == marks
    said = {str(x) for (x,) in pairs(table(found, "profiel"), "waarde")}
    assert {*profiel.niet, *profiel.deelname, *profiel.zinnen} <= said


def test_years_that_follow_each_other_are_one_block(data: Dataset) -> None:
    tijd = part(dia(data, "gemeente", Selection(gemeente=("GM0202",))), Tijddeel)
    welkome = next(rij for rij in tijd.rijen if rij.naam == "Welkome Wijk")
    assert [(m.van, m.tot, m.soort) for m in welkome.momenten] == [(2021, 2023, "jaar_van_bron")]


@FEW
@given(links())
def test_tijdlijn(link: tuple[Telgeval, Selection]) -> None:
    geval, selection = link
    view = build_tijdlijn(geval.data, selection, PLAIN)
    found = dia(geval.data, "tijdlijn", selection)
    assert (found.zin, found.voet.n) == (view.kop.zin, view.voet.n)
    if view.leeg:
        assert part(found, Lijstdeel).regels[0].tekst == view.leeg
        return
    activiteiten = select(geval.data, selection)
    years = pairs(table(found, "meldingen"), "activiteit_id", "jaar")
    assert len(years) == sum(len(a.jaren) or 1 for a in activiteiten)
    tijd = part(found, Tijddeel)
    counts = [m.tekst for rij in tijd.rijen for m in rij.momenten if m.tekst.isdecimal()]
    if counts and "En nog" not in tijd.noot:
        assert sum(map(int, counts)) == sum(len(a.jaren) for a in activiteiten)


def test_a_year_no_source_tells_of_is_not_empty_of_work(data: Dataset) -> None:
    tijd = part(dia(data, "tijdlijn"), Tijddeel)
    row = next(rij for rij in tijd.rijen if rij.naam == "Professionaliteit")
    assert [(m.van, m.tot, m.soort) for m in row.momenten] == [
        (2018, 2023, "stil"),
        (2024, 2025, "afgeleid"),
        (2026, 2027, "stil"),
    ]
    assert [(m.van, m.tot) for m in tijd.banden] == [(2020, 2023), (2023, 2027)]


def test_few_activiteiten_have_a_row_each(data: Dataset) -> None:
    tijd = part(dia(data, "tijdlijn", Selection(leeratelier=("jip",))), Tijddeel)
    names = [a.naam for a in select(data, Selection(leeratelier=("jip",)))]
    assert sorted(rij.naam for rij in tijd.rijen) == sorted(names)


def test_vergelijken(data: Dataset) -> None:
    chosen = Selection(gemeente=("GM0202", "GM0268", "GM1734"))
    view = build_vergelijken(data, chosen, PLAIN).naast_elkaar
    found = dia(data, "vergelijken", chosen)
    assert view
    labels = part(found, Tabeldeel, 1)
    rows = [rij for blok in view.labels for rij in blok.rijen]
    assert [rij[1:] for rij in labels.rijen] == [tuple(v.tekst for v in r.vakken) for r in rows]
    counted = {
        (code, item): n
        for code, item, n in pairs(table(found, "labels"), "gemeentecode", "item", "aantal")
    }
    for i, kolom in enumerate(view.kolommen):
        for rij in rows:
            n = counted[kolom.gemeentecode, rij.item]
            text = rij.vakken[i].tekst
            assert text == ("-" if n is None else formats.number(float(str(n))))


def test_activiteiten_come_in_the_order_of_the_link(data: Dataset) -> None:
    weergave = Weergave(sorteer="-jaar", zoek="wijk", rijen="alle")
    view = build_activiteiten(data, Selection(), weergave)
    found = dia(data, "activiteiten", weergave=weergave)
    names = [x for (x,) in pairs(table(found, "activiteiten"), "naam")]
    assert names == [rij.naam for rij in view.rijen]
    assert [rij[0] for rij in part(found, Tabeldeel).rijen] == names[:10]


@FEW
@given(links())
def test_the_other_lists(link: tuple[Telgeval, Selection]) -> None:
    geval, selection = link
    whole = Weergave(rijen="alle")
    netwerk = build_netwerk(geval.data, selection, whole)
    named = pairs(table(dia(geval.data, "netwerk", selection), "organisaties"), "organisatie")
    assert [x for (x,) in named] == [rij.plek.tekst for rij in netwerk.rijen]
    weinig = build_weinig(geval.data, selection, whole)
    found = dia(geval.data, "weinig-genoemd", selection)
    gaps = [*table(found, "gaten").rijen, *table(found, "stille_gemeenten").rijen]
    assert [rij[-1] for rij in gaps] == [x.zin for g in weinig.groepen for x in g.alle]
    werkblad = build_werkblad(geval.data, selection, whole)
    asked = pairs(table(dia(geval.data, "werkblad", selection), "vragen"), "activiteit", "gevolg")
    assert list(dict.fromkeys(asked)) == list(
        dict.fromkeys((vraag.naam, vraag.gevolg) for vraag in werkblad.vragen)
    )


def test_bronnen(data: Dataset) -> None:
    view = build_bronnen(data, Selection(), PLAIN)
    found = dia(data, "bronnen")
    assert [(bar.naam, bar.tekst) for bar in part(found, Stavendeel).staven] == [
        (veld.naam, veld.aantal) for veld in view.representatief.velden
    ]
    counted = [formats.number(int(str(n))) for (n,) in pairs(table(found, "bronnen"), "aantal")]
    assert counted == [getattr(rij[4], "tekst", rij[4]) for rij in view.bronnen]
    assert len(table(found, "jaren").rijen) == len(view.jaren)


def test_the_judgements_of_one_activiteit_are_all_in_its_table(data: Dataset) -> None:
    found = dia(data, "activiteit", weergave=Weergave(activiteit="welkome-wijk"))
    rows = pairs(table(found, "oordelen"), "item", "codeur", "code")
    own = data.activiteiten["welkome-wijk"].oordelen
    assert rows == [(o.item, o.codeur, o.code) for o in own]


def test_what_a_list_leaves_out_stands_in_a_table(data: Dataset) -> None:
    for pagina in ("gemeente", "bronnen", "netwerk"):
        chosen = ("GM0202",) if pagina == "gemeente" else ()
        found = dia(data, pagina, Selection(gemeente=chosen))
        cells = "\n".join(str(x) for tabel in found.tabellen for rij in tabel.rijen for x in rij)
        lists = [deel for deel in found.delen if isinstance(deel, Lijstdeel)]
        assert lists
        for deel in lists:
            for regel in deel.regels:
                said = (regel.tekst or regel.kop).rstrip(".")
                assert said in cells


def test_the_wijken_are_a_table_with_points_behind_it(data: Dataset) -> None:
    found = dia(data, "regiokaart", weergave=Weergave(kaart="wijken"))
    shown = part(found, Tabeldeel)
    assert ("Geitenkamp", "Arnhem") in [rij[:2] for rij in shown.rijen]
    rows = pairs(table(found, "wijken"), "naam", "aantal", "lon", "lat")
    assert len(rows) == len(data.wijken)
    assert all((lon is None) == (lat is None) for _, _, lon, lat in rows)
    assert found.voet.n == build_wijken(data, Selection(), PLAIN).voet.n
    assert f"n = {len(table(found, 'activiteiten').rijen)} van" in found.voet.n


def test_the_maps_per_source_are_one_map_and_a_table(data: Dataset) -> None:
    found = dia(data, "regiokaart", weergave=Weergave(naast="bronnen"))
    assert part(found, Kaartdeel).standen
    rows = part(found, Tabeldeel).rijen
    assert rows[0] == ("Alle bronnen samen", "19 van 88 activiteiten op de kaart")
    assert len(rows) == 1 + len(data.bronnen)


def test_what_is_not_known_is_not_said_twice(data: Dataset) -> None:
    found = dia(data, "gemeente", Selection(gemeente=("GM0202",)))
    lines = [regel.tekst for regel in part(found, Lijstdeel).regels]
    assert not [zin for zin in lines if zin in found.kanttekeningen or zin.startswith("Plaats:")]
    assert "Van 69 is niet bekend" in found.voet.onbekend


def test_only_what_nobody_looked_at_has_no_number(data: Dataset) -> None:
    rows = pairs(table(dia(data, "gemeente"), "gemeenten"), "stand", "aantal")
    assert sum(n is None for _, n in rows) == 235
    assert ("deelnemend", 0) in rows


def test_a_measure_that_says_nothing_somewhere_has_no_number_there(data: Dataset) -> None:
    found = dia(data, "regiokaart", weergave=Weergave(maat="accent-impact"))
    rows = dict(pairs(table(found, "gemeenten"), "gemeentenaam", "aantal"))
    assert rows["Leiden"] is None, "the thema's do not hold for that werkplaats"
    assert rows["Nijmegen"] == 0


def test_of_several_activiteiten_the_one_known_least_surely_marks_the_year(data: Dataset) -> None:
    tijd = part(dia(data, "tijdlijn"), Tijddeel)
    armoede = next(rij for rij in tijd.rijen if rij.naam == "Armoede")
    kinds = {int(m.van): m.soort for m in armoede.momenten}
    bases = {
        jaar: {a.jaar_basis for a in select(data, ARMOEDE) if jaar in a.jaren}
        for jaar in (2021, 2022)
    }
    assert (kinds[2021], kinds[2022]) == ("afgeleid", "jaar_van_bron")
    assert bases[2021] == {"afgeleid", "letterlijk"}
    assert "jaar_van_bron" in bases[2022]
