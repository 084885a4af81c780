"""The questions a reader puts to the map, against the mini data set worked out by hand."""

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.kaartvragen import Lade, Vragen
from wsd_dash.viewmodels.pagina import Link
from wsd_dash.viewmodels.regiokaart import build_regiokaart

WAYS = ("zeshoeken", "grenzen", "stippen", "wijken", "tabel")


def questions(data: Dataset, selection: Selection | None = None, **weergave: str) -> Vragen:
    return build_regiokaart(data, selection or Selection(), Weergave(**weergave)).vragen


def in_year(data: Dataset, first: int, last: int | None = None, **more: tuple[str, ...]) -> Vragen:
    return questions(data, Selection(periode=(first, last or first), **more))  # type: ignore[arg-type]  # list fields only


def links(lade: Lade | None) -> dict[str, Link]:
    assert lade is not None
    return {link.tekst: link for group in lade.groepen for link in group.links}


def test_ways_of_looking_are_links_that_keep_the_selection(mini: Dataset) -> None:
    found = questions(mini, Selection(gemeente=("GM0202",)), kaart="tabel").wijzen
    own = [link for link in found if link.noot != "bronnen"]
    assert [link.href for link in own] == [f"regiokaart?gemeente=GM0202&kaart={x}" for x in WAYS]
    assert [link.actief for link in found] == [link.noot == "tabel" for link in found]


def test_per_source_is_a_way_of_its_own_and_another_way_leaves_it(mini: Dataset) -> None:
    found = {link.noot: link for link in questions(mini, kaart="stippen", naast="bronnen").wijzen}
    assert found["bronnen"].actief
    assert not found["stippen"].actief
    assert found["bronnen"].href == "regiokaart?kaart=stippen&naast=bronnen"
    assert found["stippen"].href == "regiokaart?kaart=stippen"


def test_the_stepper_goes_round_through_all_years(mini: Dataset) -> None:
    jaar = questions(mini).jaar
    assert (jaar.nu, jaar.alle.actief) == ("alle jaren", True)
    assert jaar.vorige == Link("Naar 2025", "regiokaart?periode=2025-2025")
    assert jaar.volgende == Link("Naar 2021", "regiokaart?periode=2021-2021")
    jaar = in_year(mini, 2021).jaar
    assert (jaar.nu, jaar.alle) == ("2021", Link("Naar alle jaren", "regiokaart"))
    assert jaar.vorige.href == "regiokaart"
    assert jaar.volgende.href == "regiokaart?periode=2022-2022"
    assert in_year(mini, 2022, 2023).jaar.nu == "2022-2023"


def test_a_step_keeps_filters_gemeente_measure_and_place(mini: Dataset) -> None:
    chosen = Selection(gemeente=("GM0202",), werkplaats=("arnhem-nijmegen",))
    step = questions(mini, chosen, maat="partners", focus="selectie").jaar.volgende.href
    for part in ("gemeente=GM0202", "werkplaats=arnhem-nijmegen", "maat=partners", "focus=selec"):
        assert part in step


@pytest.mark.parametrize(
    ("jaar", "zin"),
    [
        (
            2021,
            (
                "2021: 1 activiteit op de kaart, en daarbij is het jaar afgeleid: de bron noemt "
                "het niet zelf. Gelezen uit 2021: nieuwsbrief mei 2021. Van Den Haag en Leiden is "
                "geen bron gelezen over 2021."
            ),
        ),
        (
            2022,
            (
                "2022: 1 activiteit op de kaart. Gelezen uit 2022: nieuwsbrief november 2022. Van "
                "Den Haag en Leiden is geen bron gelezen over 2022."
            ),
        ),
        (2023, "2023: geen activiteit op de kaart."),
        (
            2025,
            (
                "2025: geen activiteit op de kaart. Geen van de gelezen bronnen is uit 2025; wat "
                "hier staat, melden bronnen uit andere jaren."
            ),
        ),
    ],
)
def test_a_year_says_what_is_on_the_map_and_which_sources_tell_of_it(
    mini: Dataset, jaar: int, zin: str
) -> None:
    assert in_year(mini, jaar).jaar.zin == zin


def test_all_years_say_how_many_are_derived_and_nothing_of_sources(mini: Dataset) -> None:
    assert questions(mini).jaar.zin == (
        "Alle jaren: 3 activiteiten op de kaart, bij 2 daarvan is het jaar afgeleid: de bron "
        "noemt het niet zelf."
    )


def test_a_filter_on_sources_is_no_gap_in_what_was_read(mini: Dataset) -> None:
    view = in_year(mini, 2025, bron=("wsdan-2024-05",))
    assert "Geen van de gekozen bronnen is uit 2025" in view.jaar.zin
    assert "Den Haag" not in in_year(mini, 2021, bron=("wsdan-2021-05",)).jaar.zin


def test_every_measure_is_a_link_and_the_chosen_one_is_explained(mini: Dataset) -> None:
    view = questions(mini, maat="accent-inclusie")
    found = links(view.maat)
    assert found["activiteiten"].href == "regiokaart"
    assert found["partners"].href == "regiokaart?maat=partners"
    assert len(found) == 2 + len(mini.condities) + len(mini.themas)
    assert [name for name, link in found.items() if link.actief] == ["sociale inclusie"]
    assert view.maat is not None
    assert view.maat.nu == "hoofdaccent op inclusie"
    assert view.uitleg.startswith("Elk getal telt de activiteiten in die gemeente met hoofdaccent")


def test_every_provincie_can_be_shown_those_with_something_first(mini: Dataset) -> None:
    focus = questions(mini, focus="Gelderland").focus
    found = links(focus)
    assert {g.provincie for g in mini.gemeenten.values()} <= set(found)
    assert focus is not None
    assert focus.nu == "Provincie Gelderland"
    assert [link.tekst for link in focus.groepen[2].links] == ["Groningen"]
    assert found["Heel Nederland"].href == "regiokaart?focus=nederland"
    assert found["Zoom naar wat gemeld is"].href == "regiokaart?focus=selectie"


def test_without_a_choice_the_map_chooses_its_place(mini: Dataset) -> None:
    focus = questions(mini).focus
    assert focus is not None
    assert focus.nu == ""
    assert not any(link.actief for link in links(focus).values())


@pytest.mark.parametrize(
    ("weergave", "maat", "focus"),
    [
        ({}, True, True),
        ({"kaart": "stippen"}, True, True),
        ({"kaart": "tabel"}, True, False),
        ({"kaart": "wijken"}, False, False),
        ({"naast": "bronnen"}, True, False),
        ({"kaart": "wijken", "naast": "bronnen"}, True, False),
    ],
)
def test_a_way_of_looking_asks_only_what_it_can_answer(
    mini: Dataset, weergave: dict[str, str], *, maat: bool, focus: bool
) -> None:
    view = questions(mini, **weergave)
    assert (view.maat is not None, view.focus is not None) == (maat, focus)
