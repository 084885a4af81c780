"""The regional map, against the mini data set worked out by hand."""

from dataclasses import replace

import pytest

from wsd_dash.domain.activiteit import Locatie
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import BETEKENISSEN, Selection
from wsd_dash.domain.weergave import KAARTEN, Weergave
from wsd_dash.texts import stand
from wsd_dash.viewmodels.pagina import Link
from wsd_dash.viewmodels.regiokaart import RegiokaartView, build_regiokaart

WEEK = "week-tegen-armoede-2022"
REGIONAL = "Regionaal zijn 2 activiteiten gemeld; of die hier plaatsvonden, zegt de bron niet."


def build(dataset: Dataset, selection: Selection, kaart: str = "") -> RegiokaartView:
    return build_regiokaart(dataset, selection, Weergave(kaart=kaart))


def busy(dataset: Dataset, *counts: tuple[str, int]) -> Dataset:
    """Give a gemeente this many activiteiten by placing the first ones there."""
    activiteiten = {key: replace(a, locaties=()) for key, a in dataset.activiteiten.items()}
    for code, n in counts:
        for key in list(activiteiten)[:n]:
            place = Locatie(code, "", "", "uitvoering", "letterlijk", "x", "wsdan-2021-05")
            old = activiteiten[key]
            activiteiten[key] = replace(old, locaties=(*old.locaties, place))
    return replace(dataset, activiteiten=activiteiten)


def test_the_sentences_of_the_whole_data_set(mini: Dataset) -> None:
    view = build(mini, Selection())
    assert view.kop.zin == "In 4 gemeenten is een activiteit gemeld."
    assert view.kop.kort == "In 4 gemeenten is een activiteit gemeld"
    assert view.kop.onderzin == (
        "De kaart toont 3 van de 9 activiteiten: van 6 is niet bekend in welke gemeente het werk "
        "gebeurt. De kaart zegt niet hoeveel er gebeurt. Gebruik haar niet om gemeenten te "
        "vergelijken op aantallen."
    )
    assert view.alt == f"{view.kop.zin} {view.kop.onderzin}"
    assert view.vast == ("Plaats: waar het werk gebeurt",)
    assert view.voet.n == "n = 3 van 9"
    assert "Werkgebied: afspraak van de makers" in view.voet.delen
    assert "Deelnemers: lijst zonder datum" in view.voet.delen


def test_participants_without_a_report_are_named_with_the_regional_caution(mini: Dataset) -> None:
    assert build(mini, Selection()).deelnemers == (
        "In 6 van de 9 deelnemende gemeenten is geen activiteit gemeld: Nijmegen, Overbetuwe en "
        "Land van Cuijk; alleen als deel van een regio: Duiven, Westervoort en Zevenaar. "
        + REGIONAL,
        (
            "Van Den Haag en Leiden is de deelnemerslijst onbekend. Daarom toont de kaart daar "
            "geen deelnemers zonder melding."
        ),
    )


def test_the_regional_caution_counts_only_werkplaatsen_with_a_list(mini: Dataset) -> None:
    old = mini.activiteiten["versterken-medisch-sociaal-wsdhl"]
    region = Locatie("", "zuid-gelderland", "", "uitvoering", "letterlijk", "x", "wsdhl-2024-07")
    new = replace(old, locaties=(region,))
    dataset = replace(mini, activiteiten={**mini.activiteiten, old.activiteit_id: new})
    assert build(dataset, Selection()).deelnemers[0].endswith(REGIONAL)


def test_a_werkplaats_without_a_list_says_only_that(mini: Dataset) -> None:
    view = build(mini, Selection(werkplaats=("den-haag-leiden",)))
    (sentence,) = view.deelnemers
    assert sentence.startswith("Van Den Haag en Leiden is de deelnemerslijst onbekend.")
    assert view.kop.zin == (
        "In 1 gemeente is een activiteit gemeld van de werkplaats Den Haag en Leiden."
    )


@pytest.mark.parametrize(
    ("selection", "said"),
    [
        (Selection(soort=("project",)), True),
        (Selection(periode=(2024, 2024)), True),
        (Selection(werkplaats=("arnhem-nijmegen",)), False),
        (Selection(gemeente=("GM0202",)), False),
        (Selection(labels=Labels.RUIM), False),
    ],
)
def test_a_white_spot_that_a_filter_makes_is_no_claim_about_the_sources(
    mini: Dataset, selection: Selection, *, said: bool
) -> None:
    assert ("is bij deze filters geen" in build(mini, selection).deelnemers[0]) is said


def test_gemeenten_with_one_activiteit_stand_in_one_line_by_name(mini: Dataset) -> None:
    view = build(mini, Selection())
    assert [link.tekst for link in view.enkele] == [
        "Arnhem", "Leiden (afgeleid)", "Lingewaard", "Venlo",
    ]  # fmt: skip
    assert view.staven == ()
    assert view.lijst_kop == "Gemeenten met een gemelde activiteit (4)"


def test_gemeenten_with_more_are_bars_in_the_classes_of_the_map(mini: Dataset) -> None:
    counts = (("GM0202", 9), ("GM0301", 5), ("GM0268", 4), ("GM0518", 3), ("GM0274", 2))
    view = build(busy(mini, *counts, ("GM0014", 1)), Selection())
    assert [(bar.tekst, bar.waarde, bar.kleur) for bar in view.staven] == [
        ("Arnhem", "9", "k-tel4"), ("Zutphen", "5", "k-tel4"), ("Nijmegen", "4", "k-tel3"),
        ("'s-Gravenhage", "3", "k-tel3"), ("Renkum", "2", "k-tel2"),
    ]  # fmt: skip
    assert view.staven[0].breedte == 100
    assert view.staven[-1].breedte == 22.2
    assert [link.tekst for link in view.enkele] == ["Groningen"]


def test_equal_counts_stand_by_the_name_one_looks_up(mini: Dataset) -> None:
    view = build(busy(mini, ("GM0518", 2), ("GM0228", 2), ("GM0983", 2)), Selection())
    assert [bar.tekst for bar in view.staven] == ["Ede", "'s-Gravenhage", "Venlo"]


def test_what_is_not_on_the_map_is_as_visible_as_what_is(mini: Dataset) -> None:
    view = build(mini, Selection())
    assert view.buiten_kop == "Niet op de kaart (6)"
    assert [(part.aantal, part.tekst, len(part.links)) for part in view.buiten] == [
        (3, "geen plaats van werk genoemd", 0),
        (2, "landelijk", 2),
        (1, "alleen een regio", 1),
    ]
    assert view.buiten[2].links[0].tekst == "Sociaal arrangeren"
    assert view.in_de_lijst.href == "activiteiten"


def test_a_chosen_gemeente_opens_its_card_and_leaves_the_map_whole(mini: Dataset) -> None:
    whole, view = build(mini, Selection()), build(mini, Selection(gemeente=("GM0202",)))
    assert view.standen == whole.standen
    assert view.kop == whole.kop
    assert view.gekozen == "GM0202"
    assert view.kaartje is not None
    assert view.kaartje.naam == "Arnhem"
    assert view.kaartje.regel == "deelnemer · 1 activiteit gemeld"
    assert [row.activiteit_id for row in view.kaartje.rijen] == [
        "traject-jonge-mantelzorgers-arnhem"
    ]
    assert view.kaartje.profiel.href == "gemeente?gemeente=GM0202"
    assert view.kaartje.sluit == Link("Sluit Arnhem", "regiokaart")


def test_choosing_the_chosen_gemeente_again_lets_it_go(mini: Dataset) -> None:
    links = {x.tekst: x for x in build(mini, Selection(gemeente=("GM0202",))).enkele}
    assert links["Arnhem"] == Link("Arnhem", "regiokaart", actief=True)
    assert links["Venlo"] == Link("Venlo", "regiokaart?gemeente=GM0983")


@pytest.mark.parametrize(
    ("code", "regel"),
    [
        ("GM0226", "deelnemer · alleen als deel van een regio genoemd"),
        ("GM0221", "alleen als deel van een regio genoemd"),
        ("GM1734", "deelnemer · niets gemeld"),
        ("GM0274", "niets gemeld"),
        ("GM0014", "niet nagegaan"),
    ],
)
def test_an_empty_gemeente_says_which_kind_of_empty(mini: Dataset, code: str, regel: str) -> None:
    kaartje = build(mini, Selection(gemeente=(code,))).kaartje
    assert kaartje is not None
    assert (kaartje.regel, kaartje.rijen) == (regel, ())


def test_a_gemeente_where_people_only_met_says_so(mini: Dataset) -> None:
    kaartje = build(mini, Selection(gemeente=("GM0228",))).kaartje
    assert kaartje is not None
    assert kaartje.regel == "alleen gemeld als plaats van een bijeenkomst"


def test_a_gemeente_emptied_by_filters_says_so(mini: Dataset) -> None:
    kaartje = build(mini, Selection(gemeente=("GM0202",), periode=(1999, 1999))).kaartje
    assert kaartje is not None
    assert kaartje.regel == "deelnemer · bij deze filters niets gemeld"


def test_another_meaning_of_place_makes_no_white_spots_of_its_own(mini: Dataset) -> None:
    text = build(mini, Selection(betekenis=("bijeenkomst",))).deelnemers[0]
    assert "is bij deze filters geen activiteit gemeld" in text


def test_where_a_label_decides_the_page_warns_and_says_where_thema_s_hold(mini: Dataset) -> None:
    view = build(mini, Selection(thema=("samenwerken",)))
    assert "Thema's: waar ze gelden (Arnhem en Nijmegen, 2023-2026)" in view.vast
    assert stand.LABELS in view.voet.delen
    assert stand.LABELS in build(mini, Selection(conditie=("sez",))).voet.delen
    assert stand.LABELS not in build(mini, Selection()).voet.delen


def test_the_table_holds_all_but_what_was_not_examined(mini: Dataset) -> None:
    view = build(mini, Selection(), "tabel")
    names = [cell.tekst if isinstance(cell, Link) else cell for cell, *_ in view.tabel]
    assert names == [
        "Arnhem", "Leiden", "Lingewaard", "Venlo", "Land van Cuijk", "Nijmegen", "Overbetuwe",
        "Doesburg", "Duiven", "Westervoort", "Zevenaar", "Ede", "'s-Gravenhage", "Renkum",
        "Zutphen",
    ]  # fmt: skip
    assert view.tabel[1][1:] == ("Zuid-Holland", "1", "activiteit gemeld (afgeleid)")
    assert view.tabel_rest == (
        "De enige andere gemeente is niet nagegaan: zij ligt buiten het werkgebied."
    )
    assert build(mini, Selection()).tabel == ()


def test_another_meaning_of_place_stands_in_the_sentence(mini: Dataset) -> None:
    view = build(mini, Selection(betekenis=("bijeenkomst",)))
    assert view.kop.zin == "In 1 gemeente is een activiteit gemeld (waar men bijeenkwam)."
    assert view.vast == ("Plaats: waar men bijeenkwam",)
    assert [link.tekst for link in view.enkele] == ["Ede"]


@pytest.mark.parametrize("werkplaats", [(), ("arnhem-nijmegen",), ("den-haag-leiden",)])
@pytest.mark.parametrize("betekenis", [("uitvoering",), ("bijeenkomst",), BETEKENISSEN])
def test_the_short_title_has_at_most_twelve_words(
    mini: Dataset, werkplaats: tuple[str, ...], betekenis: tuple[str, ...]
) -> None:
    view = build(mini, Selection(werkplaats=werkplaats, betekenis=betekenis))
    assert len(view.kop.kort.split()) <= 12
    assert not view.kop.kort.endswith(".")


def test_views_of_the_map_are_links_that_keep_the_selection(mini: Dataset) -> None:
    view = build(mini, Selection(gemeente=("GM0202",)), "tabel")
    assert [link.href for link in view.weergaven] == [
        f"regiokaart?gemeente=GM0202&kaart={kaart}" for kaart in KAARTEN
    ]
    assert [link.actief for link in view.weergaven] == [kaart == "tabel" for kaart in KAARTEN]


def test_nothing_found_is_said(mini: Dataset) -> None:
    view = build(mini, Selection(periode=(1999, 1999)))
    assert view.kop.zin == "Bij deze filters is in geen enkele gemeente een activiteit gemeld."
    assert view.kop.onderzin == "Geen activiteit past bij deze filters."
    assert (view.staven, view.enkele, view.buiten_kop) == ((), (), "Niet op de kaart (0)")
    assert "Regionaal" not in " ".join(view.deelnemers)


def test_no_sentence_counts_one_in_the_plural(mini: Dataset) -> None:
    for key in mini.activiteiten:
        only = replace(mini, activiteiten={key: mini.activiteiten[key]})
        text = repr(build(only, Selection(), "tabel"))
        assert " 1 activiteiten" not in text
        assert " 1 gemeenten" not in text
