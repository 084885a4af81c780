"""What the page of a reeks says: its slides in order, what is no more, and where to go."""

from dataclasses import replace
from datetime import date

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Dia
from wsd_dash.domain.reeks import STAPPEN_MAX, Reeks, Stap
from wsd_dash.domain.reekscode import from_code, read_step, to_code
from wsd_dash.texts import presenteren as words
from wsd_dash.viewmodels.dia import build_dia
from wsd_dash.viewmodels.presenteren import PresenterenView, build_presenteren, page_href

TODAY = date(2026, 11, 22)


def view(mini: Dataset, reeks: Reeks, code: str = "x", **chosen: int) -> PresenterenView:
    def dia(stap: Stap) -> Dia:
        return build_dia(mini, stap, today=TODAY)

    return build_presenteren(reeks, code, (), dia, **chosen)


def steps(mini: Dataset, n: int) -> tuple[Stap, ...]:
    return (read_step("regiokaart", {"gemeente": "GM0202"}, mini),) * n


def test_a_slide_says_its_page_its_filters_and_its_note(mini: Dataset) -> None:
    stap = replace(steps(mini, 1)[0], notitie="Zeg dit.")
    rij = view(mini, Reeks("", (stap,))).rijen[0]
    dia = build_dia(mini, stap, today=TODAY)
    assert (rij.nummer, rij.pagina, rij.titel) == (1, "Regiokaart", dia.titel)
    assert rij.filters == dia.voet.filters
    assert rij.notitie == "Zeg dit."
    assert rij.bekijk.href == "regiokaart?gemeente=GM0202"
    assert rij.weg == ""


def test_a_title_of_the_presenter_goes_before_that_of_the_view(mini: Dataset) -> None:
    stap = replace(steps(mini, 1)[0], titel="Onze vraag")
    assert view(mini, Reeks("", (stap,))).rijen[0].titel == "Onze vraag"


def test_the_chosen_slide_can_be_closed_and_the_others_opened(mini: Dataset) -> None:
    rijen = view(mini, Reeks("", steps(mini, 3)), gekozen=2, nieuw=3).rijen
    assert [rij.kies.actief for rij in rijen] == [False, True, False]
    assert [rij.kies.tekst for rij in rijen] == [words.BEWERK, words.SLUIT, words.BEWERK]
    assert [rij.kies.href for rij in rijen] == [
        page_href("x", dia=1), page_href("x"), page_href("x", dia=3),
    ]  # fmt: skip
    assert [rij.nieuw for rij in rijen] == [False, False, True]


@pytest.mark.parametrize("gekozen", [-1, 0, 4, 99])
def test_a_slide_that_is_not_there_is_not_chosen(mini: Dataset, gekozen: int) -> None:
    assert view(mini, Reeks("", steps(mini, 3)), gekozen=gekozen).gekozen == 0


def test_an_activiteit_that_is_no_more_is_named_and_stays(mini: Dataset) -> None:
    gone = read_step("activiteit", {"activiteit": "is-weg"}, mini)
    reeks, ignored = from_code(to_code(Reeks("", (gone, *steps(mini, 1)))), mini)
    found = build_presenteren(
        reeks, "x", ignored, lambda stap: build_dia(mini, stap, today=TODAY)
    ).rijen
    assert len(found) == 2
    assert found[0].weg == words.ACTIVITEIT_WEG.format(waarden="is-weg")
    assert found[1].weg == ""


def test_a_filter_that_is_no_more_is_named(mini: Dataset) -> None:
    stap = read_step("regiokaart", {"gemeente": "GM0202,GM9999"}, mini)
    assert view(mini, Reeks("", (stap,))).rijen[0].weg == words.OVERGESLAGEN.format(
        waarden="GM9999"
    )


def test_a_page_that_is_no_more_is_named_among_what_was_left_out() -> None:
    gaps = ((2, "pagina", "oud"), (3, "soort", "raket"))
    found = build_presenteren(Reeks("", ()), "x", gaps, lambda _: pytest.fail("no slide"))
    assert found.gaten == ("Dia 2 is weggelaten: de pagina 'oud' bestaat hier niet.",)


def test_an_empty_reeks_says_so_and_offers_the_default(mini: Dataset) -> None:
    found = view(mini, Reeks("Commissie", ()))
    assert found.kop.zin == "De reeks 'Commissie' heeft nog geen dia's."
    assert found.rijen == ()
    assert found.standaard.href == "presenteren"
    assert found.voet.n == "n = 0 dia's"


def test_the_default_reeks_need_not_be_begun_anew(mini: Dataset) -> None:
    reeks = Reeks("Standaardreeks", steps(mini, 1))
    assert view(mini, reeks, "").opnieuw.tekst == ""
    assert view(mini, reeks, "").kop.zin == "De standaardreeks heeft 1 dia, klaar om te laten zien."
    assert view(mini, reeks, "x").opnieuw.href == "presenteren"


def test_a_full_reeks_takes_no_more(mini: Dataset) -> None:
    assert view(mini, Reeks("", steps(mini, STAPPEN_MAX - 1))).vol == ""
    assert "40" in view(mini, Reeks("", steps(mini, STAPPEN_MAX))).vol


def test_what_starts_and_is_taken_along_names_the_reeks(mini: Dataset) -> None:
    found = view(mini, Reeks("", steps(mini, 1)), "eN_")
    assert found.start.href == "zaal?reeks=eN_"
    assert [link.href for link in found.bestanden] == [
        f"neem-mee?reeks=eN_&als={form}" for form in ("zaalpakket", "pptx", "pdf")
    ]
