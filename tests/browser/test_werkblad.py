"""The worksheet: on paper with boxes and without chrome, and by keyboard to what it is about."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

Visit = Callable[[str], Page]


def test_paper_has_boxes_to_tick_and_no_chrome(server: str, visit: Visit) -> None:
    page = visit(f"{server}/werkblad")
    boxes, head = page.locator(".wsd-werk .vak b"), page.locator(".wsd-afdruk")
    expect(boxes.first).to_be_hidden()
    expect(head).to_be_hidden()
    page.emulate_media(media="print")
    expect(boxes.first).to_be_visible()
    expect(head).to_contain_text("Versie van de gegevens: ")
    square = "(e) => getComputedStyle(e, '::before').borderTopWidth"
    assert boxes.first.evaluate(square) != "0px"
    asked = page.locator(".wsd-werk li")
    assert boxes.count() >= 3 * asked.count() > 0
    for gone in (
        ".wsd-top nav",
        ".st-key-werkbalk",
        "#toon-alle",
        ".wsd-naarelders",
        ".wsd-schermnoot",
    ):
        expect(page.locator(gone).first).to_be_hidden()
    for kept in ("#zin", ".wsd-werk h2", ".wsd-meer", ".wsd-voet"):
        expect(page.locator(kept).last).to_be_visible()
    assert asked.first.evaluate("(e) => getComputedStyle(e).breakInside") == "avoid"
    main = page.locator('[data-testid="stMain"]')
    assert main.evaluate("(e) => e.scrollHeight - e.clientHeight") <= 1


def test_the_keyboard_goes_to_an_activiteit_and_back(server: str, visit: Visit) -> None:
    page = visit(f"{server}/werkblad?leeratelier=jip")
    sentence = page.locator("#zin").inner_text()
    first = page.locator(".wsd-werk h3 a").first
    naam = first.inner_text()
    first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#zin")).to_contain_text(naam)
    expect(page.locator("#naar-werkblad")).to_be_visible()
    page.go_back()
    expect(page.locator("#zin")).to_have_text(sentence)
    expect(first).to_have_text(naam)


def test_all_questions_show_at_once_when_asked(server: str, visit: Visit) -> None:
    page = visit(f"{server}/werkblad")
    asked = page.locator(".wsd-werk li")
    few = asked.count()
    page.locator("#toon-alle").click()
    expect(page.locator("#toon-alle")).to_have_count(0)
    assert asked.count() > few
