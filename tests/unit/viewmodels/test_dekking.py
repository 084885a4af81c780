"""The page on condities and thema's as data: matrix, choices, panel and what is left out."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gevallen import CONDITIES, THEMAS, activiteit
from wsd_dash.domain.activiteit import Activiteit, Locatie
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.weergave import MATRICES, Weergave
from wsd_dash.texts import dekking as words
from wsd_dash.viewmodels.dekking import DekkingView, build_dekking
from wsd_dash.viewmodels.matrix import Vak

SHARED = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
ARNHEM = Locatie("GM0202", "", "", "uitvoering", "letterlijk", "Arnhem", "wsdan-2024-05")
SEZ, IMPACT = {"sez": "2"}, {"impact": "1"}
MADE = (
    replace(activiteit("a", conditie=(SEZ, SEZ), thema=(IMPACT, IMPACT)), locaties=(ARNHEM,)),
    activiteit("b", conditie=(SEZ, SEZ), thema=(IMPACT, IMPACT)),
    activiteit("c", conditie=(SEZ, "nb"), thema=(IMPACT, IMPACT)),
    activiteit("d", conditie=("geheel", "geheel"), thema=({}, {})),
    activiteit("e", conditie=("nb", "nb"), thema=("nb", "nb"), leeratelier=""),
    replace(activiteit("old", conditie=(SEZ, SEZ), thema=(IMPACT, IMPACT)), jaren=(2021,)),
)


def holding(mini: Dataset, *made: Activiteit) -> Dataset:
    return replace(mini, activiteiten={x.activiteit_id: x for x in made})


def build(
    data: Dataset, selection: Selection | None = None, matrix: str = MATRICES[0]
) -> DekkingView:
    return build_dekking(data, selection or Selection(), Weergave(matrix=matrix))


@pytest.fixture
def data(mini: Dataset) -> Dataset:
    return holding(mini, *MADE)


def cell(view: DekkingView, sleutel: str = "m1-1") -> Vak:
    return next(v for rij in view.matrix.rijen for v in rij.vakken if v.sleutel == sleutel)


def test_the_matrix_counts_where_themas_hold(data: Dataset) -> None:
    view = build(data)
    assert (cell(view).tekst, cell(view).extra, cell(view).klas) == ("2", "+1", "k-tel2")
    assert view.voet.n == "n = 5 van 6 activiteiten"
    assert "Thema's gelden niet voor 1 andere activiteit." in view.voet.delen
    afterwards = build(data, Selection(themabereik=Themabereik.ALLE))
    assert cell(afterwards).tekst == "3"
    assert "Achteraf toegepast." in afterwards.leeswijzer[0]


def test_a_cell_is_a_link_that_chooses_it_and_again_clears_it(data: Dataset) -> None:
    view = build(data)
    assert cell(view).href == "dekking?conditie=sez&thema=impact"
    assert not cell(view).gekozen
    chosen = build(data, Selection(conditie=("sez",), thema=("impact",)))
    assert cell(chosen).gekozen
    assert cell(chosen).href == "dekking"
    assert sum(v.gekozen for rij in chosen.matrix.rijen for v in rij.vakken) == 1


def test_heads_choose_a_row_or_a_column(data: Dataset) -> None:
    view = build(data, Selection(conditie=("sez",)))
    row, column = view.matrix.rijen[0].hoofd, view.matrix.kolommen[0]
    assert (row.gekozen, row.href) == (True, "dekking")
    assert (column.gekozen, column.href) == (False, "dekking?thema=impact")


@pytest.mark.parametrize("matrix", MATRICES)
def test_the_matrix_ignores_what_is_chosen_inside_it(data: Dataset, matrix: str) -> None:
    selection = Selection(conditie=("sez",), thema=("impact",), leeratelier=("armoede",))
    sides = matrix.split("-")
    chosen, bare = build(data, selection, matrix), build(data, selection.without(*sides), matrix)
    assert chosen.kop == bare.kop
    assert [[v.tekst for v in r.vakken] for r in chosen.matrix.rijen] == [
        [v.tekst for v in r.vakken] for r in bare.matrix.rijen
    ]


def test_the_panel_lists_who_counts_and_who_is_disputed(data: Dataset) -> None:
    panel = build(data, Selection(conditie=("sez",), thema=("impact",))).paneel
    assert panel.titel == "Zekerheid × impact"  # noqa: RUF001  # the sign on the page
    assert panel.glyphs == ("sez", "impact")
    assert (panel.getal, panel.noot) == ("2", "activiteiten, en 1 betwist")
    assert panel.plaatsen == "1 van de 2 staat op de kaart, in 1 gemeente."
    assert [(m.activiteit_id, m.stip, m.regel) for m in panel.meldingen] == [
        ("a", "vol", "Arnhem"),
        ("b", "vol", "niet op de kaart"),
        (
            "c",
            "open",
            "Betwist: zekerheid (hoofdaccent of te weinig tekst). Niet op de kaart.",
        ),
    ]
    assert panel.meldingen[0].href.startswith("activiteit?")
    assert [link.href for link in panel.links] == [
        "regiokaart?conditie=sez&thema=impact",
        "activiteiten?conditie=sez&thema=impact",
        "dekking",
    ]


def test_a_disputed_activiteit_keeps_its_open_dot_when_it_counts(data: Dataset) -> None:
    wide = Selection(conditie=("sez",), thema=("impact",), labels=Labels.RUIM)
    panel = build(data, wide).paneel
    assert (panel.getal, panel.noot) == ("3", "activiteiten, waarvan 1 betwist")
    assert [m.stip for m in panel.meldingen] == ["vol", "vol", "open"]


def test_a_row_opens_other_pages_on_the_same_activiteiten(data: Dataset) -> None:
    panel = build(data, Selection(conditie=("sez",))).paneel
    assert panel.links[1].href == "activiteiten?conditie=sez&programmaperiode=an-2023-2026"
    elsewhere = build(data, Selection(conditie=("sez",)), "conditie-leeratelier").paneel
    assert elsewhere.links[1].href == "activiteiten?conditie=sez"


def test_an_empty_cell_says_at_how_many_nothing_was_found(data: Dataset) -> None:
    panel = build(data, Selection(conditie=("cohesie",), thema=("impact",))).paneel
    assert panel.getal == "0"
    assert panel.niets == "Niet gevonden bij 4 te beoordelen activiteiten."
    view = build(data)
    assert view.leegten.titel == "Leeg (19)"
    assert view.leegten.reden == "Niet gevonden bij 4 te beoordelen activiteiten."
    assert view.leegten.nul == "0: 19 cellen, niet gevonden bij 4 te beoordelen activiteiten"


def test_too_little_text_only_when_nothing_can_be_judged(mini: Dataset) -> None:
    view = build(holding(mini, MADE[4]))
    assert {v.tekst for rij in view.matrix.rijen[:4] for v in rij.vakken[:5]} == {"te weinig tekst"}
    assert view.leegten.reden.endswith("Te weinig tekst om te beoordelen.")


def test_a_leeratelier_is_judged_by_its_own_activiteiten(data: Dataset) -> None:
    view = build(data, matrix="conditie-leeratelier")
    rows = {rij.hoofd.tekst: [v.tekst for v in rij.vakken[:4]] for rij in view.matrix.rijen}
    assert rows == {
        "Armoede": ["3", "0", "0", "0"],
        "Sociale kwaliteit": ["-", "-", "-", "-"],
        "leeratelier niet genoemd": ["0", "0", "0", "0"],
    }
    assert [rij.hoofd.rest for rij in view.matrix.rijen] == [False, False, True]
    assert view.leegten.nul == "0: 7 cellen, zie hieronder"
    assert [leegte.reden for leegte in view.leegten.rijen] == [
        "niet gevonden bij 5 te beoordelen activiteiten",
        "geen activiteit gemeld in deze selectie",
    ]


def test_sociale_kwaliteit_as_a_whole_is_a_row_of_its_own_without_colour(data: Dataset) -> None:
    row = next(r for r in build(data).matrix.rijen if "geheel" in r.hoofd.tekst)
    assert row.hoofd.rest
    assert {v.klas for v in row.vakken} == {"rest"}
    assert (row.totaal.waarde, row.totaal.kleur) == ("1", "")


def test_choices_say_what_they_would_change(data: Dataset) -> None:
    matrix, bereik, labels, telwijze = build(data).keuzes
    assert [link.tekst for link in labels.links] == [
        "genoemd in de bron",
        "beide rondes",
        "minstens één ronde",
        "bevestigd (0)",
    ]
    assert [link.actief for link in labels.links] == [False, True, False, False]
    assert labels.effect == (
        "Minstens één ronde: 1 cel groeit, 19 blijven leeg; 1 label erbij. "
        "Genoemd: alle 20 cellen leeg; alle labels vervallen. "
        "Wat een commissie besluit, telt alleen bij 'bevestigd'."
    )
    assert telwijze.effect == (
        "Alleen hoofdaccent: alle 20 cellen leeg; de volgorde van de condities blijft gelijk. "
        "Verdeeld: cellen samen 2, met de rest 5; de volgorde van de condities blijft gelijk."
    )
    assert [link.href for link in matrix.links] == [
        "dekking",
        "dekking?matrix=conditie-leeratelier",
        "dekking?matrix=thema-leeratelier",
        "dekking?matrix=bron-conditie",
    ]
    assert [link.href for link in bereik.links] == ["dekking", "dekking?themabereik=alle"]


def test_without_themas_there_is_no_choice_of_their_reach(data: Dataset) -> None:
    view = build(data, matrix="conditie-leeratelier")
    assert [groep.sleutel for groep in view.keuzes] == ["matrix", "labels", "telwijze"]
    assert view.vast == ("Kern en rand",)
    assert view.voet.n == "n = 6 van 6 activiteiten"


def test_nothing_found_says_why(data: Dataset) -> None:
    view = build(data, Selection(gemeente=("GM0983",)))
    assert view.leeg.startswith("In de gelezen bronnen")
    assert (view.wis.href, [groep.effect for groep in view.keuzes]) == ("dekking", [""] * 4)
    outside = build(data, Selection(periode=(2021, 2021)))
    assert "achteraf op alle" in outside.leeg


SELECTIONS = st.builds(
    Selection,
    conditie=st.lists(st.sampled_from([*CONDITIES, "geheel", "geen", "nb"]), max_size=3).map(tuple),
    thema=st.lists(st.sampled_from([*THEMAS, "geen", "geen-hoofdaccent"]), max_size=3).map(tuple),
    leeratelier=st.sampled_from([(), ("armoede",), ("geen",)]),
    labels=st.sampled_from(list(Labels)),
    telwijze=st.sampled_from(list(Telwijze)),
    themabereik=st.sampled_from(list(Themabereik)),
)


@SHARED
@given(SELECTIONS, st.sampled_from(MATRICES))
def test_any_link_gives_a_page_whose_list_fits_its_number(
    data: Dataset, selection: Selection, matrix: str
) -> None:
    view = build(data, selection, matrix)
    assert view.kop.zin.endswith(".")
    assert len(view.kop.kort.split()) <= 12
    panel = view.paneel
    full = sum(m.stip == "vol" for m in panel.meldingen)
    if not panel.meer and selection.telwijze is not Telwijze.VERDEELD:
        assert full <= int(panel.getal) <= len(panel.meldingen)


def test_reasons_that_differ_within_a_row_are_said_once_for_the_whole(data: Dataset) -> None:
    view = build(data, matrix="conditie-jaar")
    mixed = [row for row in view.leegten.rijen if not row.reden]
    assert mixed
    assert view.leegten.reden == words.many_empty()
    assert not any(";" in row.reden for row in view.leegten.rijen)
