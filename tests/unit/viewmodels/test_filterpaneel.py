"""The filter panel offers every field by its name, in words, and hides what a page shows itself."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import LIST_FIELDS, Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts.filters import FIELDS
from wsd_dash.viewmodels.filterpaneel import OFFERED, Filtergroep, build_filter_panel


def panel(
    mini: Dataset, selection: Selection | None = None, *, hide: tuple[str, ...] = ()
) -> dict[str, Filtergroep]:
    groups = build_filter_panel(
        mini, selection or Selection(), Weergave(), pagina="regiokaart", hide=hide
    )
    return {group.sleutel: group for group in groups}


def test_every_field_of_the_selection_is_offered_by_its_name(mini: Dataset) -> None:
    groups = panel(mini)
    assert set(OFFERED) == set(LIST_FIELDS) - {"gemeente"}
    assert [g.naam for g in groups.values()][: len(OFFERED)] == [FIELDS[x] for x in OFFERED]
    assert set(groups) == {*OFFERED, "van", "tot", "betekenis"}


def test_choices_are_words_and_never_codes(mini: Dataset) -> None:
    groups = panel(mini)
    assert [x.tekst for x in groups["conditie"].opties[-4:]] == [
        "sociale kwaliteit als geheel", "geen label", "geen hoofdaccent", "te weinig tekst",
    ]  # fmt: skip
    assert groups["betekenis"].opties[0].tekst == "waar het werk gebeurt"


def test_a_page_hides_what_it_shows_in_another_way(mini: Dataset) -> None:
    assert not {"van", "tot", "soort"} & set(panel(mini, hide=("periode", "soort")))


def test_switches_read_the_same_whatever_is_chosen(mini: Dataset) -> None:
    free = panel(mini)["soort"].opties
    chosen = panel(mini, Selection(soort=("project",)))["soort"].opties
    assert [x.zet for x in free] == [x.zet for x in chosen]
    assert [x.gekozen for x in chosen].count(True) == 1
