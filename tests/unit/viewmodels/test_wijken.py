"""The map of wijken as data."""

from dataclasses import replace

from wijkgeval import BRON, with_wijken
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import wijken as words
from wsd_dash.texts.stand import KAART
from wsd_dash.viewmodels.pagina import Link
from wsd_dash.viewmodels.wijken import WijkenView, Wijkrij, build_wijken

WIJKEN = Weergave(kaart="wijken")


def build(dataset: Dataset, selection: Selection | None = None) -> WijkenView:
    return build_wijken(dataset, selection or Selection(), WIJKEN)


def test_the_sentences_and_the_footer_say_n_and_what_is_left_out(mini: Dataset) -> None:
    first, second = list(mini.activiteiten)[:2]
    view = build(with_wijken(mini, (first, "geitenkamp"), (second, "spoorbuurt")))
    assert view.kop.zin == "In 2 wijken in 2 gemeenten is een activiteit gemeld."
    assert view.kop.kort == "In 2 wijken in 2 gemeenten is een activiteit gemeld"
    assert view.kop.onderzin == (
        "Van de 9 activiteiten noemen 2 een wijk; de andere 7 noemen er geen. Van 1 wijk kennen "
        f"de makers de ligging niet: die staat naast de kaart. {KAART}"
    )
    assert view.voet.n == "n = 2 van 9"
    assert words.VOET in view.voet.delen
    assert view.leeg == ""


def test_a_row_links_to_the_gemeente_and_to_each_activiteit(mini: Dataset) -> None:
    first = next(iter(mini.activiteiten.values()))
    data = with_wijken(mini, (first.activiteit_id, "geitenkamp"), basis="afgeleid")
    assert build(data).rijen[0] == Wijkrij(
        "Geitenkamp",
        Link("Arnhem", "gemeente?gemeente=GM0202"),
        "1 activiteit (afgeleid)",
        (Link(first.naam, f"activiteit?activiteit={first.activiteit_id}"),),
        f"{BRON[0].upper()}{BRON[1:]}.",
    )


def test_most_activiteiten_come_first_then_gemeente_and_name(mini: Dataset) -> None:
    first, second = list(mini.activiteiten)[:2]
    data = with_wijken(mini, (first, "lankforst"), (second, "lankforst"))
    view = build(data)
    assert [r.naam for r in view.rijen] == ["Lankforst", "Geitenkamp", "Dukenburg"]
    assert [r.aantal for r in view.rijen] == ["2 activiteiten", "0 activiteiten", "0 activiteiten"]


def test_a_wijk_without_coordinates_stands_apart_with_the_reason(mini: Dataset) -> None:
    first = next(iter(mini.activiteiten))
    view = build(with_wijken(mini, (first, "spoorbuurt")))
    assert view.zonder_punt_kop == "Zonder punt op de kaart (1)"
    assert [r.naam for r in view.zonder_punt] == ["Spoorbuurt"]
    assert view.zonder_punt[0].rust_op == "Geen plaats ingevuld."
    assert "Spoorbuurt" not in view.alt


def test_the_alternative_names_only_what_is_reported(mini: Dataset) -> None:
    first = next(iter(mini.activiteiten))
    assert build(with_wijken(mini, (first, "geitenkamp"))).alt == (
        "Kaart van wijken. In 1 wijk in 1 gemeente is een activiteit gemeld. Geitenkamp (Arnhem, "
        "1 activiteit)."
    )


def test_with_nothing_found_it_says_so_and_gives_a_way_out(mini: Dataset) -> None:
    view = build(with_wijken(mini), Selection(periode=(1999, 1999)))
    assert view.kop.zin == "Bij deze filters is in geen enkele wijk een activiteit gemeld."
    assert view.kop.onderzin.startswith("Geen bron gelezen over 1999")
    assert view.leeg == words.LEEG
    assert view.uitweg == (Link(words.WIS, "regiokaart?kaart=wijken"),)
    assert len(view.rijen) == 3


def test_without_any_wijk_there_is_nothing_to_clear(mini: Dataset) -> None:
    view = build(replace(mini, wijken={}))
    assert view.leeg == words.GEEN_WIJKEN
    assert view.uitweg == ()
    assert view.rijen == ()


def test_another_meaning_of_place_is_said(mini: Dataset) -> None:
    first = next(iter(mini.activiteiten))
    data = with_wijken(mini, (first, "geitenkamp"), betekenis="bijeenkomst")
    assert build(data, Selection(betekenis=("bijeenkomst",))).kop.zin == (
        "In 1 wijk in 1 gemeente is een activiteit gemeld (waar men bijeenkwam)."
    )


def test_the_gemeente_of_the_link_is_no_filter_here(mini: Dataset) -> None:
    data = with_wijken(mini, (next(iter(mini.activiteiten)), "geitenkamp"))
    assert build(data, Selection(gemeente=("GM0014",))) == build(data)
