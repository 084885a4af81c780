"""The first page, against the mini data set counted by hand."""

from dataclasses import replace

from wsd_dash.domain.codering import Labels, Oordeel
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import stand
from wsd_dash.viewmodels.overzicht import OverzichtView, build_overzicht
from wsd_dash.viewmodels.staven import Deel, Staaf


def build(dataset: Dataset, selection: Selection) -> OverzichtView:
    return build_overzicht(dataset, selection, Weergave())


def values(bars: tuple[Staaf, ...] | tuple[Deel, ...]) -> dict[str, str]:
    return {bar.tekst: bar.waarde for bar in bars}


def test_the_sentences_of_the_whole_data_set(mini: Dataset) -> None:
    view = build(mini, Selection())
    assert view.kop.zin == (
        "De bronnen melden 9 activiteiten, waarvan 4 projecten. "
        "Van 3 is bekend in welke gemeente het werk gebeurt."
    )
    assert view.waar == "De kaart toont een minderheid: 3 van de 9 activiteiten, in 4 gemeenten"
    assert view.waarover == "Zekerheid is het vaakst gelabeld, cohesie het minst"
    assert view.hoe_zeker == "5 van de 18 labels staan met zoveel woorden in de bron"
    assert view.labels_noot == stand.LABELS
    assert view.voet.n == "n = 9 activiteiten"
    assert "Arnhem en Nijmegen, en Den Haag en Leiden (samen " in view.wat
    assert not view.leeg


def test_the_map_in_words_ends_with_its_caution(mini: Dataset) -> None:
    view = build(mini, Selection())
    assert view.kaart_alt.startswith(view.waar)
    assert view.kaart_alt.endswith("om gemeenten te vergelijken op aantallen.")


def test_condities_count_everywhere_and_themas_where_they_hold(mini: Dataset) -> None:
    view = build(mini, Selection())
    assert values(view.condities) == {
        "zekerheid": "3", "inclusie": "2", "cohesie": "1", "empowerment": "2",
    }  # fmt: skip
    assert values(view.themas) == {
        "impact": "1", "samenwerken": "2", "ervaringskennis": "0", "politiserend": "0",
        "technologie": "1",
    }  # fmt: skip
    assert view.condities_noot == "alle 9 activiteiten"
    assert view.themas_noot == "waar ze gelden: 3 activiteiten"
    assert view.items_noot.startswith(
        "Labels: beide rondes. Thema's gelden voor Arnhem en Nijmegen, 2023-2026."
    )


def test_themas_applied_afterwards_say_so(mini: Dataset) -> None:
    view = build(mini, Selection(themabereik=Themabereik.ALLE))
    assert view.themas_noot == "achteraf toegepast op 9 activiteiten"
    assert values(view.themas)["samenwerken"] == "4"


def test_both_lists_of_bars_share_one_scale(mini: Dataset) -> None:
    view = build(mini, Selection())
    assert [bar.breedte for bar in view.condities] == [100, 66.7, 33.3, 66.7]
    assert [bar.breedte for bar in view.themas] == [33.3, 66.7, 0, 0, 33.3]


def test_a_bar_leads_to_what_it_counts(mini: Dataset) -> None:
    view = build(mini, Selection(soort=("project",)))
    assert view.condities[0].href == "dekking?conditie=sez&soort=project"
    assert view.themas[0].href == "dekking?thema=impact&soort=project"


def test_divided_counting_shows_shares(mini: Dataset) -> None:
    view = build(mini, Selection(telwijze=Telwijze.VERDEELD))
    assert values(view.condities) == {
        "zekerheid": "2,2",  # Hoopvol 1/4, arrangeren 1, week 1
        "inclusie": "1,2",  # Hoopvol 1/4, de Mors 1
        "cohesie": "0,2",
        "empowerment": "1,2",
    }


def test_the_parts_of_labels_and_places_add_up(mini: Dataset) -> None:
    view = build(mini, Selection())
    assert [part.waarde for part in view.labels] == ["5", "10", "3"]
    assert [(part.tekst, part.waarde) for part in view.plaatsen] == [
        ("gemeente bekend", "3"),
        ("alleen een regio (1) of landelijk (2)", "3"),
        ("geen plaats van werk genoemd", "3"),
    ]


def test_a_confirmed_label_is_counted_apart(mini: Dataset) -> None:
    old = mini.activiteiten["week-tegen-armoede-2022"]
    stem = Oordeel("conditie", "sez", "commissie", "2", "codering", "hoog", "", "vastgesteld")
    new = replace(old, oordelen=(*old.oordelen, stem))
    dataset = replace(mini, activiteiten={**mini.activiteiten, old.activiteit_id: new})
    assert "een commissie heeft er 1 bevestigd" in build(dataset, Selection()).labels_noot


def test_the_doors_keep_the_selection(mini: Dataset) -> None:
    view = build(mini, Selection(soort=("project",)))
    assert [door.href for door in view.deuren] == [
        "regiokaart?soort=project", "dekking?soort=project", "presenteren?soort=project",
    ]  # fmt: skip


def test_nothing_found_is_said_with_a_way_out(mini: Dataset) -> None:
    view = build(mini, Selection(periode=(1999, 1999)))
    assert view.leeg
    assert view.kop.zin == "De bronnen melden geen activiteiten bij deze filters."
    assert view.wis.href == "./"
    assert view.voet.n == "n = 0 activiteiten"
    assert {bar.waarde for bar in (*view.condities, *view.themas)} == {"0"}
    assert {bar.breedte for bar in (*view.condities, *view.themas)} == {0}
    assert view.waarover == "Geen conditie heeft een label dat meetelt"


def test_one_activiteit_is_said_in_the_singular(mini: Dataset) -> None:
    view = build(mini, Selection(kern_of_rand=("rand",)))
    assert view.kop.zin == (
        "Bij deze filters melden de bronnen 1 activiteit, een project. "
        "Het is niet bekend in welke gemeente het werk gebeurt."
    )
    assert "1 activiteiten" not in repr(view)
    assert "1 labels" not in repr(view)


def test_the_short_title_has_at_most_twelve_words_however_labels_are_read(mini: Dataset) -> None:
    for labels in Labels:
        assert len(build(mini, Selection(labels=labels)).kop.kort.split()) <= 12
