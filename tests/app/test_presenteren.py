"""The page of a reeks, run through the router: every change is a new link."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from page_text import OpenPage, weight
from page_text import html as raw_html
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reeks import STAPPEN_MAX, Reeks, Stap
from wsd_dash.domain.reekscode import CODE_MAX, read_step, to_code
from wsd_dash.texts import presenteren as words
from wsd_dash.texts import reekscode
from wsd_dash.viewmodels.reeks import open_series
from wsd_dash.viewmodels.standaardreeks import standard_series

PAGE = "presenteren"
SLIDE = re.compile(r'<li id="dia-\d+".*?</li>', re.DOTALL)
HEAVIEST = 6_000
"""Compressed bytes of a full reeks; the pages of one view weigh up to twice that."""


def asked(at: AppTest, name: str) -> str:
    """Return a parameter of the address as it now stands."""
    found = at.query_params.get(name, "")
    return found[0] if isinstance(found, list) else found


def html(at: AppTest) -> str:
    return raw_html(at).replace("&#39;", "'")


def reeks_of(at: AppTest, mini: Dataset) -> Reeks:
    return open_series(asked(at, "reeks"), mini)[0]


def titels(reeks: Reeks) -> str:
    return "".join(stap.titel for stap in reeks.stappen)


def view(mini: Dataset, titel: str = "", notitie: str = "", pagina: str = "regiokaart") -> Stap:
    return replace(read_step(pagina, {"gemeente": "GM0202"}, mini), titel=titel, notitie=notitie)


def a_code(mini: Dataset, titles: str) -> str:
    return to_code(Reeks("Avond", tuple(view(mini, titel) for titel in titles)))


@pytest.fixture(name="three")
def _three(open_page: OpenPage, mini_folder: Path, mini: Dataset) -> AppTest:
    """Open a reeks of three slides, of which the second is being changed."""
    at: AppTest = open_page(PAGE, mini_folder, reeks=a_code(mini, "abc"), dia="2")
    assert not at.exception
    return at


def test_without_a_link_it_shows_the_default_reeks(
    open_page: OpenPage, mini_folder: Path, mini: Dataset
) -> None:
    body = html(open_page(PAGE, mini_folder))
    assert len(SLIDE.findall(body)) == len(standard_series(mini).stappen)
    assert 'href="zaal?reeks=standaard"' in body
    assert words.OPNIEUW not in body


@pytest.mark.parametrize(
    ("key", "after", "dia"),
    [("dia-op", "bac", "1"), ("dia-neer", "acb", "3"), ("dia-weg", "ac", "")],
)
def test_a_slide_moves_or_goes(
    three: AppTest, mini: Dataset, key: str, after: str, dia: str
) -> None:
    three.button(key=key).click().run()
    assert not three.exception
    assert titels(reeks_of(three, mini)) == after
    assert asked(three, "dia") == dia
    assert 'id="ongedaan"' in html(three)


def test_a_slide_at_the_end_stays_there_and_says_so(
    open_page: OpenPage, mini_folder: Path, mini: Dataset
) -> None:
    at = open_page(PAGE, mini_folder, reeks=a_code(mini, "abc"), dia="3")
    at.button(key="dia-neer").click().run()
    assert titels(reeks_of(at, mini)) == "abc"
    assert words.LAATSTE.format(nummer=3) in html(at)


def test_a_slide_gets_another_title_and_a_note(three: AppTest, mini: Dataset) -> None:
    three.text_input(key="diatitel-2").set_value(" Onze <b>vraag</b> ").run()
    three.text_area(key="dianotitie-2").set_value("Eerst dit.\nDan dat.").run()
    stap = reeks_of(three, mini).stappen[1]
    assert (stap.titel, stap.notitie) == ("Onze <b>vraag</b>", "Eerst dit.\nDan dat.")
    assert "<b>vraag" not in html(three)
    three.text_input(key="diatitel-2").set_value("").run()
    assert reeks_of(three, mini).stappen[1].titel == ""
    assert words.TITEL_TERUG.format(nummer=2) in html(three)


def test_a_title_and_the_button_after_it_both_count_in_one_run(
    three: AppTest, mini: Dataset
) -> None:
    three.text_input(key="diatitel-2").set_value("x")
    three.button(key="dia-op").click()
    three.run()
    assert titels(reeks_of(three, mini)) == "xac"


def test_the_reeks_gets_a_name(three: AppTest, mini: Dataset) -> None:
    three.text_input(key="reeksnaam").set_value("Commissie").run()
    assert reeks_of(three, mini).naam == "Commissie"
    assert "De reeks 'Commissie' heeft 3 dia's" in unescape(html(three))
    assert asked(three, "dia") == "2"


def test_what_was_done_is_said_once(three: AppTest) -> None:
    three.button(key="dia-op").click().run()
    assert words.VERPLAATST.format(nummer=2, naar=1) in html(three)
    three.run()
    assert "wsd-reeksmelding" not in html(three)


def test_a_changed_default_reeks_bears_another_name(
    open_page: OpenPage, mini_folder: Path, mini: Dataset
) -> None:
    at = open_page(PAGE, mini_folder, dia="1")
    at.button(key="dia-neer").click().run()
    assert reeks_of(at, mini).naam == words.EIGEN_NAAM


@pytest.mark.parametrize("code", ["", "abc"])
def test_a_view_is_added_marked_and_can_be_returned_to(
    open_page: OpenPage, mini_folder: Path, mini: Dataset, code: str
) -> None:
    code = code and a_code(mini, code)
    before = len(open_series(code, mini)[0].stappen)
    at = open_page(
        PAGE, mini_folder, erbij="dekking?labels=ruim", **({"reeks": code} if code else {})
    )
    assert not at.exception
    reeks, body = reeks_of(at, mini), html(at)
    assert len(reeks.stappen) == before + 1
    assert reeks.stappen[-1] == read_step("dekking", {"labels": "ruim"}, mini)
    assert f"Toegevoegd als dia {before + 1}: " in body
    assert 'href="dekking?labels=ruim" id="naar-weergave"' in body
    assert [f'id="dia-{before + 1}" class="nieuw"' in x for x in SLIDE.findall(body)][-1]
    assert "erbij" not in at.query_params


@pytest.mark.parametrize("erbij", ["", "?", "./"])
def test_the_first_page_as_it_opens_is_a_view_too(
    open_page: OpenPage, mini_folder: Path, mini: Dataset, erbij: str
) -> None:
    at = open_page(PAGE, mini_folder, reeks=a_code(mini, "a"), erbij=erbij)
    assert reeks_of(at, mini).stappen[-1] == read_step("", {}, mini)


@pytest.mark.parametrize("erbij", ["privacy", "https://elders.nl", "<script>"])
def test_what_is_no_view_is_not_added_and_the_reeks_stays(
    open_page: OpenPage, mini_folder: Path, mini: Dataset, erbij: str
) -> None:
    at = open_page(PAGE, mini_folder, reeks=a_code(mini, "abc"), erbij=erbij)
    assert titels(reeks_of(at, mini)) == "abc"
    assert reekscode.FOUTEN["geen-weergave"] in html(at)
    assert 'id="naar-weergave"' not in html(at)


@pytest.mark.parametrize("code", ["onzin", "eNo", "a" * (CODE_MAX + 1), "<b>"])
def test_a_link_that_cannot_be_read_says_so_and_offers_the_default(
    open_page: OpenPage, mini_folder: Path, code: str
) -> None:
    at = open_page(PAGE, mini_folder, reeks=code)
    assert not at.exception
    body = html(at)
    assert words.FOUT_TITEL in body
    assert words.OPNIEUW in body
    assert body.count("<h1") == 1
    assert "<b>" not in body.split("wsd-meldingen")[1].split("</ol>")[0]


def test_a_change_too_long_for_a_link_is_kept_to_be_saved_as_a_file(
    open_page: OpenPage, mini_folder: Path, mini: Dataset
) -> None:
    signs = [chr(0x4E00 + pow(3, n, 20_011)) for n in range(9_000)]
    notes = ["".join(signs[i : i + 350]) for i in range(0, len(signs), 350)]
    reeks = Reeks("Lang", tuple(view(mini, notitie=note) for note in notes[:7]))
    at = open_page(PAGE, mini_folder, reeks=to_code(reeks), dia="1")
    long = "".join(chr(0xAC00 + pow(2, n, 10_069)) for n in range(600))
    at.text_area(key="dianotitie-1").set_value(long).run()
    assert not at.exception
    assert reeks_of(at, mini) == reeks
    assert words.TE_LANG in html(at)
    assert at.text_area(key="dianotitie-1").value == long
    labels = [button.proto.label for button in at.get("download_button")]
    assert labels == [words.TE_LANG_BEWAAR, words.BEWAAR]


def test_an_empty_reeks_leaves_a_calm_page(open_page: OpenPage, mini_folder: Path) -> None:
    at = open_page(PAGE, mini_folder, reeks=to_code(Reeks("", ())))
    assert not at.exception
    body = html(at)
    assert words.LEEG_TITEL in body
    assert 'id="start"' not in body
    assert not at.get("download_button")


def test_a_full_reeks_stands_and_stays_light(
    open_page: OpenPage, mini_folder: Path, mini: Dataset
) -> None:
    views = tuple(view(mini, f"Dia {n}", "Zeg dit.") for n in range(STAPPEN_MAX))
    at = open_page(PAGE, mini_folder, reeks=to_code(Reeks("Vol", views)), dia="40")
    assert not at.exception
    body = html(at)
    assert len(SLIDE.findall(body)) == STAPPEN_MAX
    assert words.ERBIJ_VOL in body
    assert weight(body) < HEAVIEST
    full = open_page(PAGE, mini_folder, reeks=to_code(Reeks("Vol", views)), erbij="dekking")
    assert reekscode.FOUTEN["veel"].format(detail=41) in html(full)


def test_a_view_that_is_no_more_is_named_and_can_be_removed(
    open_page: OpenPage, mini_folder: Path, mini: Dataset
) -> None:
    gone = read_step("activiteit", {"activiteit": "is-weg"}, mini)
    code = to_code(Reeks("", (view(mini, "a"), gone)))
    at = open_page(PAGE, mini_folder, reeks=code, dia="2")
    assert not at.exception
    assert words.ACTIVITEIT_WEG.format(waarden="is-weg") in html(at)
    at.button(key="dia-weg").click().run()
    assert titels(reeks_of(at, mini)) == "a"


@pytest.mark.parametrize("dia", ["0", "4", "-1", "999999999999", "twee", "²"])
def test_a_slide_that_is_not_there_is_not_opened(
    open_page: OpenPage, mini_folder: Path, mini: Dataset, dia: str
) -> None:
    at = open_page(PAGE, mini_folder, reeks=a_code(mini, "abc"), dia=dia)
    assert not at.exception
    assert not at.button


def test_a_view_too_many_for_a_link_is_kept_to_be_saved_as_a_file(
    open_page: OpenPage, mini_folder: Path, mini: Dataset
) -> None:
    signs = [chr(0x4E00 + pow(3, n, 20_011)) for n in range(9_000)]
    notes = ["".join(signs[i : i + 350]) for i in range(0, len(signs), 350)]
    steps = (*(view(mini, notitie=note) for note in notes[:7]), view(mini, "x" * 120))
    reeks = Reeks("".join(chr(0xAC00 + pow(2, n, 10_069)) for n in range(36)), steps)
    assert len(to_code(reeks)) > CODE_MAX - 100
    zoek = "".join(map(chr, range(0xC000, 0xC040)))
    at = open_page(PAGE, mini_folder, reeks=to_code(reeks), erbij=f"activiteiten?zoek={zoek}")
    assert not at.exception
    assert reeks_of(at, mini) == reeks
    assert words.NIET_ERBIJ in html(at)
    labels = [button.proto.label for button in at.get("download_button")]
    assert labels == [words.TE_LANG_BEWAAR, words.BEWAAR]
