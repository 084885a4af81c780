"""The small maps per source, against the mini data set worked out by hand."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.locaties import Stand
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.bronkaarten import Bronkaart, build_source_maps

NAAST = Weergave(naast="bronnen")


def maps(data: Dataset, selection: Selection, weergave: Weergave = NAAST) -> dict[str, Bronkaart]:
    return {x.sleutel: x for x in build_source_maps(data, selection, weergave)}


def test_all_together_stands_first_then_every_source_oldest_first(mini: Dataset) -> None:
    found = maps(mini, Selection())
    assert list(found) == [
        "samen", "wsdan-2021-05", "wsdan-2022-11", "wsdan-2024-05", "wsdhl-2024-07",
        "wsdan-webpagina",
    ]  # fmt: skip
    assert build_source_maps(mini, Selection(), Weergave()) == ()


def test_each_map_says_how_many_of_how_many_and_leads_to_its_source(mini: Dataset) -> None:
    found = maps(mini, Selection())
    assert found["samen"].regel == "3 van 9 activiteiten op de kaart"
    assert found["wsdan-2022-11"].regel == "1 van 1 activiteit op de kaart"
    assert found["wsdan-webpagina"].regel == "geen activiteit bij deze keuzes"
    link = found["wsdan-2022-11"].titel
    assert (link.tekst, link.noot) == ("Nieuwsbrief november 2022", "Arnhem en Nijmegen")
    assert link.href == "regiokaart?bron=wsdan-2022-11"
    assert found["wsdan-2022-11"].alt == (
        "Nieuwsbrief november 2022: 1 van 1 activiteit op de kaart, in 2 gemeenten."
    )


def test_a_source_says_nothing_of_what_another_werkplaats_did_not_do(mini: Dataset) -> None:
    found = maps(mini, Selection())["wsdhl-2024-07"]
    kinds = {s.gemeentenaam: s.stand for s in found.standen}
    assert kinds["Leiden"] is Stand.GEMELD
    assert kinds["'s-Gravenhage"] is Stand.NIETS
    assert {kinds[x] for x in ("Arnhem", "Ede", "Duiven")} == {Stand.NIET_NAGEGAAN}


def test_a_measure_counts_in_every_map(mini: Dataset) -> None:
    found = maps(mini, Selection(), Weergave(naast="bronnen", maat="accent-sez"))
    counts = {s.gemeentenaam: s.aantal for s in found["wsdan-2021-05"].standen if s.aantal}
    assert counts == {}
    arnhem = next(s for s in found["wsdan-2021-05"].standen if s.gemeentenaam == "Arnhem")
    assert (arnhem.stand, arnhem.aantal) == (Stand.GEMELD, 0)


def test_filters_leave_out_sources_that_were_not_asked_for(mini: Dataset) -> None:
    assert list(maps(mini, Selection(bron=("wsdan-2022-11",)))) == ["samen", "wsdan-2022-11"]
    found = maps(mini, Selection(werkplaats=("den-haag-leiden",)))
    assert list(found) == ["samen", "wsdhl-2024-07"]
