"""The page of gemeenten side by side as data."""

import re
from itertools import combinations

import pytest

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.vergelijken import compare
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import stand
from wsd_dash.texts import vergelijken as words
from wsd_dash.viewmodels.vergelijken import NaastElkaar, VergelijkenView, build_vergelijken
from wsd_dash.viewmodels.vergelijktabel import HOOGSTENS, Vak, _activiteiten

SET = ("GM0202", "GM0268", "GM0301", "GM0546")
NUMBER = re.compile(r"\d+")


def build(data: Dataset, *gemeenten: str, **chosen: object) -> VergelijkenView:
    selection = Selection(gemeente=gemeenten)
    for name, value in chosen.items():
        selection = selection.with_value(name, value)
    return build_vergelijken(data, selection, Weergave())


def side_by_side(data: Dataset, *gemeenten: str, **chosen: object) -> NaastElkaar:
    found = build(data, *gemeenten, **chosen).naast_elkaar
    assert found is not None
    return found


def row(view: NaastElkaar, kop: str) -> tuple[Vak, ...]:
    return next(rij.vakken for rij in view.feiten if rij.kop == kop)


def lines(vak: Vak) -> list[str]:
    return [f"{x.tekst}|{x.noot}" if x.noot else x.tekst for x in vak.regels]


def test_the_start_offers_the_set_of_four_in_one_click(mini: Dataset) -> None:
    view = build(mini)
    assert view.naast_elkaar is None
    assert view.kop.zin == words.START_ZIN
    assert view.kop.onderzin == words.VOORBEHOUD
    assert view.voorbeeld is not None
    assert view.voorbeeld.tekst == "Vergelijk Arnhem, Nijmegen, Zutphen en Leiden"
    assert view.voorbeeld.href == "vergelijken?gemeente=GM0202,GM0268,GM0301,GM0546"
    assert [groep.tekst for groep in view.start] == [words.GEMELD, words.DEELNEMEND, words.REGIO]
    assert view.start[0].links[0].href == "vergelijken?gemeente=GM0202"


def test_with_one_chosen_the_start_offers_what_shares_an_activiteit(mini: Dataset) -> None:
    view = build(mini, "GM1705")
    assert view.kop.zin == "Lingewaard is gekozen. Kies er een, twee of drie bij."
    assert view.start[0].tekst == "Deelt een gemelde activiteit met Lingewaard"
    assert [(x.tekst, x.href) for x in view.start[0].links] == [
        ("Venlo", "vergelijken?gemeente=GM1705,GM0983")
    ]
    offered = [link.tekst for groep in view.start for link in groep.links]
    assert "Lingewaard" not in offered
    assert len(set(offered)) == len(offered)
    (chosen,) = view.gekozen
    assert (chosen.tekst, chosen.href, chosen.noot) == (
        "Lingewaard",
        "vergelijken",
        "Haal Lingewaard weg",
    )


def test_the_set_of_four_is_full_and_not_offered_again(mini: Dataset) -> None:
    view = build(mini, *reversed(SET))
    assert view.voorbeeld is None
    assert view.vol == words.VOL
    assert [x.tekst for x in view.gekozen] == ["Leiden", "Zutphen", "Nijmegen", "Arnhem"]
    assert view.gekozen[0].href == "vergelijken?gemeente=GM0301,GM0268,GM0202"
    assert build(mini, *SET[:3]).vol == ""


def test_a_fifth_gemeente_is_named_and_not_shown(mini: Dataset) -> None:
    view = build(mini, *SET, "GM0014")
    assert view.vol == words.too_many(["Groningen"])
    assert len(view.gekozen) == 4
    assert view.naast_elkaar is not None
    assert len(view.naast_elkaar.kolommen) == 4
    assert "Groningen" not in view.kop.zin


def test_each_column_says_which_kind_of_empty_it_is(mini: Dataset) -> None:
    view = build(mini, "GM0202", "GM1734", "GM0226", "GM0014")
    assert view.naast_elkaar is not None
    reported = row(view.naast_elkaar, words.RIJ_GEMELD)
    assert [lines(vak) for vak in reported] == [
        ["1 activiteit"],
        ["deelnemend, niets gemeld"],
        ["alleen als deel van een regio genoemd"],
        ["niet nagegaan"],
    ]
    assert [vak.tegel for vak in reported] == ["", "deelnemend", "regio", "niet_nagegaan"]
    assert view.kop.zin == (
        "In Arnhem is 1 activiteit gemeld; in Overbetuwe is geen activiteit gemeld; Duiven is "
        "alleen als deel van een regio genoemd; Groningen is niet nagegaan."
    )
    assert view.kop.onderzin.endswith("of die hier plaatsvonden, zegt de bron niet.")
    assert [vak.leeg for vak in row(view.naast_elkaar, words.RIJ_ACTIVITEITEN)] == [
        "",
        *["niets gemeld"] * 2,
        "niet nagegaan",
    ]
    assert row(view.naast_elkaar, words.RIJ_REGIONAAL)[3].leeg == "niet nagegaan"


def test_of_a_gemeente_where_nobody_looked_nothing_says_that_nothing_is_reported(
    mini: Dataset,
) -> None:
    found = side_by_side(mini, "GM0202", "GM0014")
    facts = [rij.vakken[1] for rij in found.feiten if rij.kop != words.RIJ_DEELNAME]
    said = [text for vak in facts for text in (vak.leeg, *lines(vak)) if text]
    labels = [rij.vakken[1].noot for blok in found.labels for rij in blok.rijen]
    assert set(said + labels) == {"niet nagegaan"}
    assert {blok.n[1] for blok in found.labels} == {"n = 0, niet nagegaan"}


def test_without_white_spots_the_sub_sentence_is_the_caution_alone(mini: Dataset) -> None:
    assert build(mini, "GM0202", "GM0546").kop.onderzin == words.VOORBEHOUD


def test_a_meeting_or_a_commission_is_said_and_not_counted(mini: Dataset) -> None:
    view = side_by_side(mini, "GM0268", "GM0228")
    assert lines(row(view, words.RIJ_GEMELD)[0]) == [
        "deelnemend, niets gemeld|niet meegeteld: 1 als opdrachtgever of medebetaler"
    ]
    assert build(mini, "GM0268", "GM0228").kop.zin == (
        "Nijmegen is alleen gemeld als opdrachtgever of medebetaler; Ede is alleen gemeld als "
        "plaats van een bijeenkomst."
    )


def test_what_two_columns_report_is_marked_in_both_and_listed_once(mini: Dataset) -> None:
    view = side_by_side(mini, "GM1705", "GM0983")
    left, right = row(view, words.RIJ_ACTIVITEITEN)
    assert lines(left) == ["Week tegen Armoede 2022|ook in Venlo"]
    assert lines(right) == ["Week tegen Armoede 2022|ook in Lingewaard"]
    assert view.gedeeld_kop == "Gemeld in meer dan één van deze gemeenten (1)"
    (group,) = view.gedeeld
    assert [(x.tekst, x.noot) for x in group.links] == [
        ("Week tegen Armoede 2022", "Lingewaard en Venlo")
    ]
    apart = side_by_side(mini, "GM0202", "GM0546")
    assert apart.gedeeld == ()
    assert apart.gedeeld_zin == words.GEDEELD_GEEN


def test_a_derived_place_is_marked(mini: Dataset) -> None:
    view = side_by_side(mini, "GM0202", "GM0546")
    assert lines(row(view, words.RIJ_GEMELD)[1]) == ["1 activiteit|plaats afgeleid"]
    assert lines(row(view, words.RIJ_ACTIVITEITEN)[1]) == ["De Mors aan zet|plaats afgeleid"]
    assert lines(row(view, words.RIJ_DEELNAME)[1]) == [
        "deelnemerslijst van Den Haag en Leiden onbekend"
    ]


def test_regional_work_is_listed_by_whom_it_touches(mini: Dataset) -> None:
    view = side_by_side(mini, "GM0226", "GM1734")
    sure, perhaps = view.regionaal
    assert sure.tekst == "Deze noemen een regio waar Duiven bij hoort:"
    assert [x.noot for x in sure.links] == ["De Liemers"]
    assert "of Duiven of Overbetuwe erbij hoort" in perhaps.tekst
    listed = sum(len(group.links) for group in view.regionaal)
    assert view.regionaal_kop == f"Alleen regionaal gemeld ({listed})"
    assert view.regionaal_zin == words.REGIONAAL_UITLEG
    assert side_by_side(mini, "GM0014", "GM0546").regionaal_zin == words.REGIONAAL_GEEN


def test_filters_that_hide_everything_can_be_cleared_at_once(mini: Dataset) -> None:
    view = build(mini, "GM0202", "GM0546", soort=("publicatie",))
    assert view.wis is not None
    assert view.wis.href == "vergelijken?gemeente=GM0202,GM0546"
    assert view.wis_tekst == "Zonder filters zijn er 2 activiteiten gemeld."
    assert build(mini, "GM0202", "GM0546").wis is None
    assert build(mini, "GM1734", "GM0301").wis is None


def test_a_long_list_leads_to_the_list_itself(mini: Dataset) -> None:
    selection = Selection(gemeente=("GM1705", "GM0983"))
    found = compare(mini, selection)
    profiel = found.profielen[0]
    many = profiel.__class__(**{**vars(profiel), "gemeld": profiel.gemeld * (HOOGSTENS + 1)})
    vak = _activiteiten(mini, selection, found, many)
    assert vak.meer is not None
    assert vak.meer.tekst == f"Alle {HOOGSTENS + 1} in de lijst"
    assert vak.meer.href == "activiteiten?gemeente=GM1705"
    assert _activiteiten(mini, selection, found, profiel).meer is None


@pytest.mark.parametrize("labels", list(Labels))
@pytest.mark.parametrize("telwijze", list(Telwijze))
def test_a_gap_is_as_plain_as_a_presence(mini: Dataset, labels: Labels, telwijze: Telwijze) -> None:
    view = side_by_side(mini, "GM0202", "GM1705", "GM1734", labels=labels, telwijze=telwijze)
    for blok in view.labels:
        assert len(blok.n) == len(blok.rest) == 3
        for rij in blok.rijen:
            for vak in rij.vakken:
                assert vak.tekst
                assert vak.noot or vak.soort == "wel"
            assert rij.vakken[2].soort == "niets"
            assert rij.vakken[2].noot == words.NIETS_UITLEG
    assert view.labels_noot.startswith("Labels zijn automatisch voorgesteld, in twee rondes;")


def test_the_counts_and_what_is_left_of_them_add_up_to_n(mini: Dataset) -> None:
    selection = Selection(
        gemeente=("GM0202", "GM1705", "GM0983", "GM0546"), telwijze=Telwijze.VERDEELD
    )
    found = compare(mini, selection)
    view = build_vergelijken(mini, selection, Weergave()).naast_elkaar
    assert view is not None
    condities = view.labels[0]
    for column, profiel in enumerate(found.profielen):
        texts = [rij.vakken[column].tekst for rij in condities.rijen]
        counted = sum(float(text.replace(",", ".")) for text in texts)
        rest = sum(int(x) for x in NUMBER.findall(condities.rest[column]))
        assert counted + rest == pytest.approx(len(profiel.gemeld))


def test_themas_count_where_they_hold_unless_asked_otherwise(mini: Dataset) -> None:
    themas = side_by_side(mini, "GM0202", "GM1705").labels[1]
    assert themas.n[0] == "n = 0, thema's gelden hier niet"
    assert {rij.vakken[0].noot for rij in themas.rijen} == {words.GELDEN_NIET}
    everywhere = side_by_side(mini, "GM0202", "GM1705", themabereik=Themabereik.ALLE).labels[1]
    assert everywhere.n[0] == "n = 1 activiteit"
    assert everywhere.noot == "achteraf toegepast op alle activiteiten"


def test_choices_keep_the_gemeenten_and_mark_what_holds(mini: Dataset) -> None:
    labels, reach = side_by_side(mini, "GM0202", "GM0546", labels=Labels.RUIM).keuzes
    assert [x.actief for x in labels.links] == [False, False, True, False]
    assert labels.links[0].href == "vergelijken?gemeente=GM0202,GM0546&labels=genoemd"
    assert [x.actief for x in reach.links] == [True, False]


def test_the_footer_and_the_file_say_what_they_rest_on(mini: Dataset) -> None:
    view = build(mini, "GM0202", "GM0546", soort=("project",))
    assert view.voet.n.startswith("n = ")
    assert view.kop.zin.startswith("In ")
    assert "bij deze filters" in view.kop.zin
    naast = view.naast_elkaar
    assert naast is not None
    account = dict(naast.verantwoording)
    assert account[words.AANTAL] == view.voet.n.removesuffix(".")
    assert account[words.FILTERS] == "soort: project"
    assert account[words.LET_OP] == words.VOORBEHOUD
    assert naast.bestand == f"vergelijking_GM0202-GM0546_{mini.version}.csv"
    assert stand.GEEN_SUBSIDIE in naast.niet


def test_the_numbers_of_the_sentence_are_those_of_the_page(mini: Dataset) -> None:
    for size in (2, 3):
        for codes in combinations(mini.gemeenten, size):
            view = build(mini, *codes)
            found = compare(mini, Selection(gemeente=codes))
            assert len(view.kop.kort.split()) <= words.KORT
            assert view.kop.zin[0].isupper()
            assert view.kop.zin.endswith(".")
            assert view.voet.n == f"n = {len(found.gemeld)} van {found.totaal} activiteiten"
            numbers = [int(x) for x in NUMBER.findall(view.kop.zin)]
            assert numbers[:1] == ([len(found.gemeld)] if found.gemeld else [])
            assert len(found.gedeeld) in numbers or not found.gedeeld or len(found.gemeld) == 1
            for p in found.profielen:
                assert p.stand.gemeentenaam in view.kop.zin
