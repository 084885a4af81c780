"""The regional map, against the mini data set worked out by hand."""

from dataclasses import replace

import pytest

from wsd_dash.domain.activiteit import Locatie
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import BETEKENISSEN, Selection, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import stand
from wsd_dash.viewmodels.pagina import Link
from wsd_dash.viewmodels.regiokaart import RegiokaartView, build_regiokaart

WEEK = "week-tegen-armoede-2022"
REGIONAL = (
    "Van Arnhem en Nijmegen zijn regionaal 2 activiteiten gemeld; of die hier plaatsvonden, zegt "
    "de bron niet."
)


def build(
    dataset: Dataset, selection: Selection, kaart: str = "", maat: str = ""
) -> RegiokaartView:
    return build_regiokaart(dataset, selection, Weergave(kaart=kaart, maat=maat))


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
    assert view.kaart.alt == f"{view.kop.zin} {view.kop.onderzin}"
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
    assert [name.tekst for name in view.lijst.enkele] == [
        "Arnhem", "Leiden (afgeleid)", "Lingewaard", "Venlo",
    ]  # fmt: skip
    assert view.lijst.staven == view.lijst.rest == view.lijst.nul == ()
    assert view.lijst.kop == "Gemeenten met een gemelde activiteit (4)"
    assert view.lijst.een == "1 activiteit:"


def test_gemeenten_with_more_are_bars_in_the_classes_of_the_map(mini: Dataset) -> None:
    counts = (("GM0202", 9), ("GM0301", 5), ("GM0268", 4), ("GM0518", 3), ("GM0274", 2))
    view = build(busy(mini, *counts, ("GM0014", 1)), Selection())
    assert [(bar.tekst, bar.waarde, bar.kleur) for bar in view.lijst.staven] == [
        ("Arnhem", "9", "k-tel4"), ("Zutphen", "5", "k-tel4"), ("Nijmegen", "4", "k-tel3"),
        ("'s-Gravenhage", "3", "k-tel3"), ("Renkum", "2", "k-tel2"),
    ]  # fmt: skip
    assert view.lijst.staven[0].breedte == 100
    assert view.lijst.staven[-1].breedte == 22.2
    assert [name.tekst for name in view.lijst.enkele] == ["Groningen"]


def test_equal_counts_stand_by_the_name_one_looks_up(mini: Dataset) -> None:
    view = build(busy(mini, ("GM0518", 2), ("GM0228", 2), ("GM0983", 2)), Selection())
    assert [bar.tekst for bar in view.lijst.staven] == ["Ede", "'s-Gravenhage", "Venlo"]


def test_what_is_not_on_the_map_is_as_visible_as_what_is(mini: Dataset) -> None:
    view = build(mini, Selection())
    assert view.buiten_kop == "Niet op de kaart (6)"
    assert [(part.aantal, part.tekst, len(part.links)) for part in view.buiten] == [
        (3, "geen plaats van werk genoemd", 0),
        (2, "landelijk", 2),
        (1, "alleen een regio", 0),
    ]
    assert view.in_de_lijst.href == "activiteiten"


def test_a_chosen_gemeente_opens_its_card_and_leaves_the_map_whole(mini: Dataset) -> None:
    whole, view = build(mini, Selection()), build(mini, Selection(gemeente=("GM0202",)))
    assert view.kaart.standen == whole.kaart.standen
    assert view.kop == whole.kop
    assert view.kaart.gekozen == "GM0202"
    assert view.kaartje is not None
    assert view.kaartje.naam == "Arnhem"
    assert view.kaartje.regel == "deelnemer · 1 activiteit gemeld"
    assert [row.activiteit_id for row in view.kaartje.rijen] == [
        "traject-jonge-mantelzorgers-arnhem"
    ]
    assert view.kaartje.profiel.href == "gemeente?gemeente=GM0202"
    assert view.kaartje.sluit == Link("Sluit Arnhem", "regiokaart")


def test_choosing_the_chosen_gemeente_again_lets_it_go(mini: Dataset) -> None:
    names = {x.tekst: x for x in build(mini, Selection(gemeente=("GM0202",))).lijst.enkele}
    arnhem, venlo = names["Arnhem"], names["Venlo"]
    assert (arnhem.href, arnhem.actief, arnhem.zet) == ("regiokaart", True, "gemeente=GM0202")
    assert (venlo.href, venlo.actief) == ("regiokaart?gemeente=GM0983", False)


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
    assert view.tabel is not None
    names = [cell.tekst if isinstance(cell, Link) else cell for cell, *_ in view.tabel.rijen]
    assert names == [
        "Arnhem", "Leiden", "Lingewaard", "Venlo", "Land van Cuijk", "Nijmegen", "Overbetuwe",
        "Doesburg", "Duiven", "Westervoort", "Zevenaar", "Ede", "'s-Gravenhage", "Renkum",
        "Zutphen",
    ]  # fmt: skip
    assert view.tabel.rijen[1][1:] == ("Zuid-Holland", "1", "activiteit gemeld (afgeleid)")
    assert view.tabel.rest == (
        "De enige andere gemeente is niet nagegaan: zij ligt buiten het werkgebied."
    )
    assert view.tabel.afgekapt == ""
    assert build(mini, Selection()).tabel is None


def test_another_meaning_of_place_stands_in_the_sentence(mini: Dataset) -> None:
    view = build(mini, Selection(betekenis=("bijeenkomst",)))
    assert view.kop.zin == "In 1 gemeente is een activiteit gemeld (waar men bijeenkwam)."
    assert view.vast == ("Plaats: waar men bijeenkwam",)
    assert [name.tekst for name in view.lijst.enkele] == ["Ede"]


@pytest.mark.parametrize("werkplaats", [(), ("arnhem-nijmegen",), ("den-haag-leiden",)])
@pytest.mark.parametrize("betekenis", [("uitvoering",), ("bijeenkomst",), BETEKENISSEN])
def test_the_short_title_has_at_most_twelve_words(
    mini: Dataset, werkplaats: tuple[str, ...], betekenis: tuple[str, ...]
) -> None:
    for maat in ("", "partners", "accent-ervaringsdeskundigheid"):
        for more in (Selection(), Selection(periode=(2023, 2023)), Selection(soort=("project",))):
            chosen = replace(more, werkplaats=werkplaats, betekenis=betekenis)
            kort = build(mini, chosen, maat=maat).kop.kort
            assert len(kort.split()) <= 12
            assert not kort.endswith(".")


def test_nothing_found_is_said(mini: Dataset) -> None:
    view = build(mini, Selection(soort=("interventie",), periode=(2022, 2022)))
    assert view.kop.zin == "Bij deze filters is in geen enkele gemeente een activiteit gemeld."
    assert view.kop.onderzin == "Geen activiteit past bij deze filters."
    assert (view.lijst.staven, view.lijst.enkele) == ((), ())
    assert (view.buiten_kop, view.streken) == ("Niet op de kaart (0)", None)
    assert "Regionaal" not in " ".join(view.deelnemers)


def test_a_year_that_is_the_only_filter_is_named_in_the_sentence(mini: Dataset) -> None:
    assert build(mini, Selection(periode=(2022, 2022))).kop.zin == (
        "Over 2022 is in 2 gemeenten een activiteit gemeld."
    )
    assert build(mini, Selection(periode=(2022, 2022), soort=("bijeenkomst",))).kop.zin.startswith(
        "Bij deze filters is in 2 gemeenten"
    )


def test_a_year_without_a_source_says_nothing_of_participants(mini: Dataset) -> None:
    view = build(mini, Selection(periode=(2023, 2023)))
    assert view.kop.zin == "Over 2023 is in geen enkele gemeente een activiteit gemeld."
    assert view.kop.onderzin.startswith("Geen bron gelezen over 2023")
    (sentence,) = view.deelnemers
    assert sentence == (
        "Over deze tijd is geen bron gelezen. Dat hier niets is gemeld, zegt dus niets over de "
        "deelnemende gemeenten."
    )


def test_a_measure_changes_sentence_list_table_and_footer(mini: Dataset) -> None:
    view = build(mini, Selection(), "tabel", maat="accent-sez")
    assert view.kop.zin == ("In 2 gemeenten is een activiteit met hoofdaccent op zekerheid gemeld.")
    assert view.kop.kort == "Hoofdaccent op zekerheid gemeld in 2 gemeenten"
    assert view.kop.onderzin == (
        f"De kaart toont de enige activiteit met hoofdaccent op zekerheid. {stand.KAART}"
    )
    assert view.voet.n == "n = 1 van 1"
    assert stand.LABELS in view.voet.delen
    assert view.lijst.kop == "Gemeenten met hoofdaccent op zekerheid (2)"
    assert [name.tekst for name in view.lijst.enkele] == ["Lingewaard", "Venlo"]
    assert view.lijst.nul_kop == "Wel gemeld, niet met dit hoofdaccent:"
    assert [name.tekst for name in view.lijst.nul] == ["Arnhem", "Leiden (afgeleid)"]
    assert view.tabel is not None
    assert view.tabel.koppen[2] == "Met dit hoofdaccent"
    assert [row[2] for row in view.tabel.rijen[:4]] == ["1", "1", "0", "0"]


def test_a_thema_as_measure_says_where_thema_s_hold(mini: Dataset) -> None:
    view = build(mini, Selection(), maat="accent-samenwerken")
    assert "Thema's: waar ze gelden (Arnhem en Nijmegen, 2023-2026)" in view.vast
    assert view.vragen.uitleg.endswith("gelden: Arnhem en Nijmegen, 2023-2026. Elders staat 0.")
    assert build(mini, Selection(), maat="accent-sez").vast == build(mini, Selection()).vast


def test_a_0_where_thema_s_do_not_hold_is_told_apart_from_one_where_nothing_counts(
    mini: Dataset,
) -> None:
    leiden = Selection(gemeente=("GM0546",))
    lijst = build(mini, leiden, maat="accent-samenwerken").lijst
    assert lijst.nul == ()
    assert lijst.buiten_kop == "Wel gemeld, maar thema's gelden daar niet:"
    assert [name.tekst for name in lijst.buiten] == [
        "Arnhem", "Leiden (afgeleid)", "Lingewaard", "Venlo",
    ]  # fmt: skip
    card = build(mini, leiden, maat="accent-samenwerken").kaartje
    assert card is not None
    assert card.regel == "1 activiteit gemeld · thema's gelden hier niet"
    everywhere = Selection(themabereik=Themabereik.ALLE)
    assert build(mini, everywhere, maat="accent-samenwerken").lijst.buiten == ()


def test_partners_are_counted_where_the_work_is_and_the_card_says_so(mini: Dataset) -> None:
    view = build(mini, Selection(gemeente=("GM0202",)), maat="partners")
    assert view.kop.zin == "In 1 gemeente is een activiteit met een genoemde partner gemeld."
    assert [(bar.tekst, bar.waarde) for bar in view.lijst.staven] == [("Arnhem", "2")]
    assert view.kaartje is not None
    assert view.kaartje.regel == "deelnemer · 1 activiteit gemeld · 2 partners genoemd"


def test_regional_work_is_grouped_per_region_with_its_reason_and_never_spread(
    mini: Dataset,
) -> None:
    streken = build(mini, Selection()).streken
    assert streken is not None
    assert streken.kop == "Regionaal gemeld (2)"
    assert streken.uitleg == (
        "De bron noemt een streek. De kaart verdeelt die niet over gemeenten. 1 daarvan noemt ook "
        "een gemeente en staat op de kaart. Wijs De Liemers aan: de kaart toont dan waar dat "
        "ongeveer is."
    )
    assert [(x.naam, x.aantal, x.gebied_id) for x in streken.rijen] == [
        ("De Liemers", 1, "de-liemers"), ("Zuid-Gelderland", 1, ""),
    ]  # fmt: skip
    assert all(x.uitleg for x in streken.rijen)
    assert streken.rijen[1].links[0].tekst == "Sociaal arrangeren"


def test_without_a_map_beside_it_no_outline_is_promised(mini: Dataset) -> None:
    streken = build(mini, Selection(), "tabel").streken
    assert streken is not None
    assert "Wijs" not in streken.uitleg


def test_the_map_is_told_what_gemeenten_are_about_and_which_regions_it_can_outline(
    mini: Dataset,
) -> None:
    kaart = build(mini, Selection()).kaart
    assert set(kaart.kenmerken) == {"GM0202", "GM0546", "GM0983", "GM1705"}
    assert kaart.namen["sez"] == "zekerheid"
    assert {x for k in kaart.kenmerken.values() for x in k.leerateliers} <= set(kaart.namen)
    assert set(kaart.gebieden) == {"de-liemers"}
    assert kaart.ook == {"GM0228": ("bijeenkomst",), "GM0268": ("betrokken",)}


def test_long_lists_are_cut_off_with_a_link_to_the_rest(mini: Dataset) -> None:
    first = next(iter(mini.activiteiten.values()))
    places = tuple(
        Locatie(code, "", "", "uitvoering", "letterlijk", "x", "wsdan-2021-05")
        for code in (f"GM9{i:03}" for i in range(40))
    )
    example = mini.gemeenten["GM0202"]
    gemeenten = {x.gemeentecode: replace(example, gemeentecode=x.gemeentecode) for x in places}
    only = replace(first, locaties=places)
    dataset = replace(mini, gemeenten=gemeenten, activiteiten={only.activiteit_id: only})
    view = build(dataset, Selection(), "tabel")
    assert len(view.lijst.enkele) == 25
    assert view.lijst.meer == Link("en nog 15", "regiokaart?kaart=tabel&rijen=alle")
    assert view.tabel is not None
    assert len(view.tabel.rijen) == 25
    assert view.tabel.afgekapt == "De tabel toont 25 van de 40 gemeenten."
    whole = build_regiokaart(dataset, Selection(), Weergave(kaart="tabel", rijen="alle")).tabel
    assert whole is not None
    assert (len(whole.rijen), whole.afgekapt) == (40, "")


def test_no_sentence_counts_one_in_the_plural(mini: Dataset) -> None:
    for key in mini.activiteiten:
        only = replace(mini, activiteiten={key: mini.activiteiten[key]})
        text = "".join(repr(build(only, Selection(), "tabel", x)) for x in ("", "partners"))
        assert " 1 activiteiten" not in text
        assert " 1 gemeenten" not in text
        assert " 1 partners" not in text


def test_with_one_werkplaats_the_caution_need_not_say_whose_it_is(mini: Dataset) -> None:
    (sentence,) = build(mini, Selection(werkplaats=("arnhem-nijmegen",))).deelnemers
    assert "Regionaal zijn 2 activiteiten gemeld; of die hier plaatsvonden" in sentence
