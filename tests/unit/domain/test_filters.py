"""Which activiteiten a selection holds, against the mini data set counted by hand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import has_item, in_themabereik, select, strongest, themas_hold
from wsd_dash.domain.selection import LIST_FIELDS, Selection, Telwijze, Themabereik

MORS, TWIN, HOOPVOL = "de-mors-aan-zet", "digital-twin-wijkniveau", "hoopvol-en-kwetsbaar"
SYMPOSIUM, ARRANGEREN = "landelijk-symposium-2024", "sociaal-arrangeren"
THEMAGROEP, TRAJECT = "themagroep-sociale-basis", "traject-jonge-mantelzorgers-arnhem"
VERSTERKEN, WEEK = "versterken-medisch-sociaal-wsdhl", "week-tegen-armoede-2022"
ALLES = {MORS, TWIN, HOOPVOL, SYMPOSIUM, ARRANGEREN, THEMAGROEP, TRAJECT, VERSTERKEN, WEEK}


def ids(dataset: Dataset, selection: Selection) -> set[str]:
    return {a.activiteit_id for a in select(dataset, selection)}


def test_an_empty_selection_holds_everything_in_the_order_of_the_data(mini: Dataset) -> None:
    assert select(mini, Selection()) == tuple(mini.activiteiten.values())
    assert ids(mini, Selection()) == ALLES


@pytest.mark.parametrize(
    ("selection", "found"),
    [
        (Selection(werkplaats=("den-haag-leiden",)), {MORS, VERSTERKEN}),
        (Selection(leeratelier=("armoede",)), {WEEK}),
        (Selection(leeratelier=("armoede", "armoede-en-schulden")), {WEEK, MORS}),
        (Selection(leeratelier=("geen",)), ALLES - {MORS, TRAJECT, WEEK}),
        (Selection(soort=("bijeenkomst",)), {SYMPOSIUM, WEEK}),
        (Selection(kern_of_rand=("rand",)), {TWIN}),
        (Selection(bron=("wsdhl-2024-07",)), {MORS, SYMPOSIUM, VERSTERKEN}),
        (Selection(bron=("wsdan-webpagina",)), set()),
        (Selection(financier=("ministerie-van-vws",)), {ARRANGEREN, VERSTERKEN}),
        (Selection(financier=("rijnstad",)), set()),
        (Selection(soort=("project",), werkplaats=("arnhem-nijmegen",)), {TWIN, TRAJECT}),
    ],
)
def test_codes_of_one_field_widen_and_fields_narrow(
    mini: Dataset, selection: Selection, found: set[str]
) -> None:
    assert ids(mini, selection) == found


def test_rand_counts_by_default(mini: Dataset) -> None:
    assert TWIN in ids(mini, Selection())


@pytest.mark.parametrize(
    ("periode", "found"),
    [
        ((2022, 2022), {WEEK}),
        ((2021, 2022), {HOOPVOL, THEMAGROEP, TRAJECT, WEEK}),
        ((2025, 2025), {ARRANGEREN, VERSTERKEN}),
        ((2023, 2023), set()),
        ((1990, 2100), ALLES),
    ],
)
def test_a_period_holds_what_touches_one_of_its_years(
    mini: Dataset, periode: tuple[int, int], found: set[str]
) -> None:
    assert ids(mini, Selection(periode=periode)) == found


def test_an_activiteit_without_years_falls_outside_every_period(mini: Dataset) -> None:
    bare = replace(mini, activiteiten={WEEK: replace(mini.activiteiten[WEEK], jaren=())})
    assert ids(bare, Selection()) == {WEEK}
    assert ids(bare, Selection(periode=(1990, 2100))) == set()


@pytest.mark.parametrize(
    ("gemeente", "betekenis", "found"),
    [
        ("GM0202", ("uitvoering",), {TRAJECT}),
        ("GM0546", ("uitvoering",), {MORS}),
        ("GM0228", ("uitvoering",), set()),
        ("GM0228", ("bijeenkomst",), {SYMPOSIUM}),
        ("GM0268", ("uitvoering", "bijeenkomst"), set()),
        ("GM0268", ("betrokken",), {ARRANGEREN}),
        ("GM0226", ("uitvoering", "bijeenkomst", "betrokken"), set()),
    ],
)
def test_a_gemeente_holds_what_has_that_meaning_there_and_never_a_region_around_it(
    mini: Dataset, gemeente: str, betekenis: tuple[str, ...], found: set[str]
) -> None:
    assert ids(mini, Selection(gemeente=(gemeente,), betekenis=betekenis)) == found


def test_a_programme_period_is_that_of_its_own_werkplaats(mini: Dataset) -> None:
    assert ids(mini, Selection(programmaperiode=("an-2023-2026",))) == {TWIN, SYMPOSIUM, ARRANGEREN}


@pytest.mark.parametrize(
    ("selection", "found"),
    [
        (Selection(conditie=("sez",)), {HOOPVOL, ARRANGEREN, WEEK}),
        (Selection(conditie=("sez",), labels=Labels.RUIM), {MORS, HOOPVOL, ARRANGEREN, WEEK}),
        (Selection(conditie=("sez",), labels=Labels.GENOEMD), {HOOPVOL}),
        (Selection(conditie=("sez",), labels=Labels.VASTGESTELD), set()),
        (Selection(conditie=("sez",), telwijze=Telwijze.HOOFD), {WEEK}),
        (Selection(conditie=("sez",), telwijze=Telwijze.VERDEELD), {HOOPVOL, ARRANGEREN, WEEK}),
        (Selection(conditie=("geheel",)), {SYMPOSIUM, TRAJECT}),
        (Selection(conditie=("nb",)), {THEMAGROEP}),
        (Selection(conditie=("geen",)), {VERSTERKEN}),
        (
            Selection(conditie=("geen-hoofdaccent",), telwijze=Telwijze.HOOFD),
            {TWIN, HOOPVOL, ARRANGEREN},
        ),
        (Selection(conditie=("geen-hoofdaccent",)), set()),
        (Selection(conditie=("inclusie", "nb")), {MORS, HOOPVOL, THEMAGROEP}),
    ],
)
def test_a_conditie_holds_what_counts_as_labels_are_read(
    mini: Dataset, selection: Selection, found: set[str]
) -> None:
    assert ids(mini, selection) == found


def test_themas_hold_only_for_their_werkplaats_and_years(mini: Dataset) -> None:
    held = {a.activiteit_id for a in mini.activiteiten.values() if themas_hold(a, mini)}
    assert held == {TWIN, SYMPOSIUM, ARRANGEREN}


@pytest.mark.parametrize(
    ("jaren", "holds"),
    [((2022,), False), ((2023,), True), ((2026,), True), ((2027,), False), ((2021, 2024), True)],
)
def test_themas_hold_from_2023_up_to_and_including_2026(
    mini: Dataset, jaren: tuple[int, ...], *, holds: bool
) -> None:
    assert themas_hold(replace(mini.activiteiten[WEEK], jaren=jaren), mini) is holds
    elsewhere = replace(mini.activiteiten[VERSTERKEN], jaren=jaren)
    assert not themas_hold(elsewhere, mini)


def test_a_thema_holds_where_it_is_the_yardstick_unless_chosen_otherwise(mini: Dataset) -> None:
    where = Selection(thema=("samenwerken",))
    everywhere = replace(where, themabereik=Themabereik.ALLE)
    assert ids(mini, where) == {SYMPOSIUM, ARRANGEREN}
    assert ids(mini, everywhere) == {SYMPOSIUM, ARRANGEREN, VERSTERKEN, WEEK}


def test_the_reach_of_themas_does_not_narrow_a_selection_without_thema(mini: Dataset) -> None:
    everything = select(mini, Selection())
    assert len(in_themabereik(everything, mini, Selection())) == 3
    assert in_themabereik(everything, mini, Selection(themabereik=Themabereik.ALLE)) == everything


def test_an_item_counts_or_its_remainder_does(mini: Dataset) -> None:
    week = mini.activiteiten[WEEK]
    assert has_item(week, "conditie", "sez", Selection())
    assert not has_item(week, "thema", "politiserend", Selection())
    assert has_item(week, "thema", "politiserend", Selection(labels=Labels.RUIM))
    assert has_item(mini.activiteiten[THEMAGROEP], "thema", "nb", Selection())


def test_the_strongest_items_come_first_and_the_rest_in_codebook_order(mini: Dataset) -> None:
    arrangeren, week = mini.activiteiten[ARRANGEREN], mini.activiteiten[WEEK]
    assert strongest(arrangeren, "thema", Selection()) == ("samenwerken", "impact")
    assert strongest(week, "thema", Selection()) == ("impact", "samenwerken")
    hoofd = Selection(telwijze=Telwijze.HOOFD)
    assert strongest(arrangeren, "thema", hoofd) == ("samenwerken",)
    assert strongest(week, "thema", hoofd) == ()
    assert strongest(mini.activiteiten[SYMPOSIUM], "conditie", Selection()) == ()


@given(data=st.data())
def test_adding_a_filter_never_adds_an_activiteit(mini: Dataset, data: st.DataObject) -> None:
    known = mini.known_codes()
    wide = Selection(labels=data.draw(st.sampled_from(Labels)))
    name = data.draw(st.sampled_from(LIST_FIELDS))
    code = data.draw(st.sampled_from(known[name]))
    other = data.draw(st.sampled_from(LIST_FIELDS))
    first = wide.with_value(name, (code,))
    second = first.with_value(other, (data.draw(st.sampled_from(known[other])),))
    assert ids(mini, first) <= ids(mini, wide)
    if other != name:
        assert ids(mini, second) <= ids(mini, first)
