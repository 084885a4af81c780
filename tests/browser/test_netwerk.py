"""The netwerk by keyboard: choose a name, see its lines and activiteiten, and let go of it."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from wsd_dash.texts import netwerk as words

Visit = Callable[[str], Page]
NAME = '.wsd-netkolom a:text-is("{}")'
MOVISIE, IN_DRAWING = NAME.format("Movisie"), NAME.format("Bindkracht10")
IN_TABLE = '.wsd-nettabel a:text-is("Bindkracht10")'
NO_CHOICE = re.compile(r"netwerk$")
TOPS = """() => Object.fromEntries([...document.querySelectorAll('.wsd-netkolom a')].map((a) => {
  const top = (e) => e.getBoundingClientRect().top
  return [a.id, Math.round(top(a) - top(document.querySelector('.wsd-net')))]
}))"""


def test_the_keyboard_chooses_a_name_and_lets_go_of_it(server: str, visit: Visit) -> None:
    page = visit(f"{server}/netwerk")
    sentence = page.locator("#zin").inner_text()
    page.locator(MOVISIE).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#keuze")).to_have_text("Movisie")
    expect(page.locator(MOVISIE)).to_have_attribute("aria-current", "true")
    expect(page.locator(".wsd-netgekozen img")).to_have_count(2)
    assert page.evaluate("document.activeElement.textContent") == "Movisie"
    assert page.locator("#zin").inner_text() == sentence
    page.keyboard.press("Enter")
    expect(page.locator("#keuze")).to_have_text(words.ZO)
    expect(page).to_have_url(NO_CHOICE)
    expect(page.locator(".wsd-netgekozen")).to_have_count(0)


def test_the_table_chooses_the_same(server: str, visit: Visit) -> None:
    page = visit(f"{server}/netwerk")
    page.locator(IN_TABLE).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#keuze")).to_have_text("Bindkracht10")
    expect(page.locator(IN_DRAWING)).to_have_attribute("aria-current", "true")
    page.go_back()
    expect(page.locator("#keuze")).to_have_text(words.ZO)


def test_nothing_in_the_drawing_moves_when_other_organisaties_count(
    server: str, visit: Visit
) -> None:
    page = visit(f"{server}/netwerk")
    before = page.evaluate(TOPS)
    page.locator("#soort-2").click()
    expect(page.locator("#soort-2")).to_have_attribute("aria-current", "true")
    expect(page.locator(NAME.format("De Haagse Hogeschool"))).to_have_css("font-style", "italic")
    assert before
    assert page.evaluate(TOPS) == before


def test_lines_end_at_the_height_of_their_names(server: str, visit: Visit) -> None:
    page = visit(f"{server}/netwerk?organisatie=movisie")
    boxes = [page.locator(x).first.bounding_box() for x in (".wsd-netlijn", ".wsd-netgekozen img")]
    assert boxes[0] == boxes[1]
    column = page.locator(".wsd-netkolom ul").first.bounding_box()
    assert column is not None
    assert boxes[0] is not None
    assert abs(column["height"] - boxes[0]["height"]) < 1
