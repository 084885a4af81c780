"""Beside the matrix: the same activiteiten by gemeente and by year, each a link."""

from dataclasses import replace

import pytest

from gevallen import activiteit
from wsd_dash.domain.activiteit import Locatie
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.register import Gemeente
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.dekking import DekkingView, build_dekking
from wsd_dash.viewmodels.matrix import Vak

SEZ, IMPACT = {"sez": "2"}, {"impact": "1"}


def place(code: str) -> Locatie:
    return Locatie(code, "", "", "uitvoering", "letterlijk", "plaats", "wsdan-2024-05")


MADE = (
    replace(
        activiteit("a", conditie=(SEZ, SEZ), thema=(IMPACT, IMPACT)),
        locaties=(place("GM0202"),),
        jaren=(2024, 2025),
        jaar_basis="afgeleid",
    ),
    replace(
        activiteit("b", conditie=(SEZ, SEZ), thema=(IMPACT, IMPACT)),
        locaties=(place("GM0268"), place("GM0202")),
    ),
    activiteit("c", conditie=(SEZ, {}), thema=({"samenwerken": "1"},) * 2),
    replace(activiteit("d", conditie=(SEZ, SEZ), thema=({}, {})), locaties=(place("GM0268"),)),
)


@pytest.fixture
def data(mini: Dataset) -> Dataset:
    return replace(mini, activiteiten={x.activiteit_id: x for x in MADE})


def build(data: Dataset, selection: Selection, matrix: str = "conditie-thema") -> DekkingView:
    return build_dekking(data, selection, Weergave(matrix=matrix))


def cell(view: DekkingView, sleutel: str) -> Vak:
    return next(v for rij in view.matrix.rijen for v in rij.vakken if v.sleutel == sleutel)


def gemeenten(view: DekkingView) -> dict[str, str]:
    return {t.schakel.tekst: t.aantal for t in view.paneel.kubus.gemeenten.tellingen}


def test_gemeenten_are_links_that_keep_the_cell(data: Dataset) -> None:
    view = build(data, Selection(conditie=("sez",), thema=("impact",)))
    assert gemeenten(view) == {"Arnhem": "2", "Nijmegen": "1"}
    first = view.paneel.kubus.gemeenten.tellingen[0].schakel
    assert first.zet == "gemeente=GM0202"
    assert first.href == "dekking?gemeente=GM0202&conditie=sez&thema=impact"


def test_without_a_choice_only_what_stands_in_the_cells_is_placed(data: Dataset) -> None:
    assert gemeenten(build(data, Selection())) == {"Arnhem": "2", "Nijmegen": "1"}
    row = build(data, Selection(conditie=("sez",)))
    assert gemeenten(row) == {"Arnhem": "2", "Nijmegen": "2"}


def test_a_chosen_gemeente_has_the_regional_figure_beside_it(data: Dataset) -> None:
    view = build(data, Selection(gemeente=("GM0268",)))
    assert (cell(view, "m1-1").tekst, cell(view, "m1-1").van) == ("1", "van 2")
    assert cell(build(data, Selection()), "m1-1").van == ""
    assert gemeenten(view) == {"Arnhem": "2", "Nijmegen": "1"}
    assert [t.tekst for t in view.tekens] == [
        "van: het aantal zonder het filter op Nijmegen",
    ]
    chosen = build(data, Selection(gemeente=("GM0268",), conditie=("sez",))).paneel
    assert (chosen.getal, chosen.van) == ("2", "Zonder het filter op gemeente: 3.")


def test_a_gemeente_without_any_stays_to_be_let_go(data: Dataset) -> None:
    view = build(data, Selection(gemeente=("GM0268",), thema=("samenwerken",)))
    chosen = [t for t in view.paneel.kubus.gemeenten.tellingen if t.schakel.gekozen]
    assert [(t.schakel.tekst, t.aantal) for t in chosen] == [("Nijmegen", "0")]
    assert chosen[0].schakel.href == "dekking?thema=samenwerken"


def test_every_year_is_a_link_and_says_what_is_derived(data: Dataset) -> None:
    strip = build(data, Selection(conditie=("sez",), thema=("impact",))).paneel.kubus.jaren
    assert [(x.schakel.tekst, x.aantal, x.woord) for x in strip.jaren] == [
        ("2024", "2", "waarvan 1 afgeleid"),
        ("2025", "1", "waarvan 1 afgeleid"),
    ]
    assert strip.jaren[0].schakel.zet == "periode=2024-2024"
    assert strip.jaren[0].afgeleid * 2 == strip.jaren[0].hoogte
    chosen = build(data, Selection(periode=(2025, 2025))).paneel.kubus.jaren
    assert [x.aantal for x in chosen.jaren] == ["2", "1"]
    assert [x.schakel.gekozen for x in chosen.jaren] == [False, True]


def test_a_cell_of_disputed_labels_only_is_marked(data: Dataset) -> None:
    view = build(data, Selection(labels=Labels.RUIM))
    disputed = cell(view, "m1-2")
    assert (disputed.tekst, disputed.woord) == ("1", "alleen betwist")
    assert disputed.klas.endswith(" betwist")
    assert cell(view, "m1-1").woord == ""
    assert [t.tekst for t in view.tekens] == ["streep: alleen betwiste labels, 1 cel"]


def test_what_is_no_code_of_the_selection_is_no_link(data: Dataset) -> None:
    view = build(data, Selection(), "gemeente-conditie")
    rest = view.matrix.rijen[-1]
    assert (rest.hoofd.tekst, rest.hoofd.href) == ("gemeente niet bekend", "")
    assert {v.href for v in rest.vakken} == {""}
    assert all(v.href for rij in view.matrix.rijen[:-1] for v in rij.vakken[:4])
    assert "Gemeente niet bekend: 1." in view.voet.delen


def test_without_labels_nothing_is_asked_of_labels(data: Dataset) -> None:
    view = build(data, Selection(), "soort-jaar")
    assert [groep.sleutel for groep in view.keuzes] == ["matrix"]
    assert view.tekens == ()
    assert "automatisch" not in view.kop.onderzin
    assert len(view.verder) == 1


def test_a_year_of_sources_chooses_its_sources(data: Dataset) -> None:
    view = build(data, Selection(bron=("wsdan-2024-05",)), "bronjaar-conditie")
    rows = {rij.hoofd.tekst: rij.hoofd for rij in view.matrix.rijen}
    assert rows["2024"].gekozen
    assert rows["2024"].zet == "bron=wsdan-2024-05,wsdhl-2024-07&conditie="


def test_rows_and_columns_can_be_chosen_and_turned(data: Dataset) -> None:
    axes = build(data, Selection(soort=("project",))).assen
    rows = {x.tekst: x.href for x in axes.rijen.groepen[0].links}
    columns = {x.tekst: x.href for x in axes.kolommen.groepen[0].links}
    assert rows["gemeenten"] == "dekking?soort=project&matrix=gemeente-thema"
    assert rows["thema's"] == "dekking?soort=project&matrix=thema-conditie"
    assert rows["leerateliers"] == "dekking?soort=project&matrix=thema-leeratelier"
    assert "leerateliers" not in columns
    assert axes.wissel is not None
    assert axes.wissel.href == "dekking?soort=project&matrix=thema-conditie"
    assert build(data, Selection(), "leeratelier-conditie").assen.wissel is None


def test_a_long_matrix_shows_most_and_what_is_chosen_until_all_is_asked(mini: Dataset) -> None:
    codes = [f"GM9{i:03}" for i in range(40)]
    more = {code: Gemeente(code, f"Plaats {code}", "Gelderland", 5.9, 52.0, 9) for code in codes}
    made = {
        f"a{i}": replace(MADE[0], activiteit_id=f"a{i}", locaties=(place(code),))
        for i, code in enumerate([*codes, *codes[:-1]])
    }
    data = replace(mini, activiteiten=made, gemeenten={**mini.gemeenten, **more})
    last = codes[-1]
    view = build(data, Selection(gemeente=(last,)), "gemeente-conditie")
    shown = [rij.hoofd for rij in view.matrix.rijen if not rij.hoofd.rest]
    assert len(shown) == 30
    assert [h.tekst for h in shown if h.gekozen] == [data.gemeenten[last].naam]
    assert view.matrix.ingekort[0].startswith("Hier staan de 30 met de meeste activiteiten")
    assert view.meer[0].href == f"dekking?gemeente={last}&matrix=gemeente-conditie&rijen=alle"
    whole = build_dekking(data, Selection(), Weergave(matrix="gemeente-conditie", rijen="alle"))
    assert len(whole.matrix.rijen) >= 40
    assert (whole.matrix.ingekort, whole.meer) == ((), ())
    assert "rijen=alle" in whole.matrix.rijen[0].hoofd.href
