"""What the tests of the room page share: what stands on the screen, and whether it all fits."""

from typing import Final

from playwright.sync_api import Page, expect

NOW: Final = "main > .dia.nu"
OVERFLOW = """() => {
  const dia = document.querySelector('main > .dia.nu')
  const found = []
  const seen = (e) => e.checkVisibility() && !e.closest('template, .verborgen, .dialinks')
  const said = (e) => `${e.tagName} ${e.className}: ${e.textContent.slice(0, 40)}`
  const outside = (r, left, top, right, bottom) =>
    r.left < left - 2 || r.top < top - 2 || r.right > right + 2 || r.bottom > bottom + 2
  const whole = document.documentElement
  if (whole.scrollWidth > innerWidth || whole.scrollHeight > innerHeight) found.push('page scrolls')
  if (dia.classList.contains('vol')) found.push('a column scrolls')
  const frame = dia.getBoundingClientRect()
  const foot = dia.querySelector('.voet').getBoundingClientRect()
  for (const e of dia.querySelectorAll('.kop *, .midden *:not(svg, svg *), .kant *, .voet *')) {
    const low = e.closest('.voet') ? frame.bottom : foot.top
    if (seen(e) && outside(e.getBoundingClientRect(), 0, 0, frame.right, low)) found.push(said(e))
  }
  for (const svg of dia.querySelectorAll('.figuur > svg')) {
    const { left, top, right, bottom } = svg.getBoundingClientRect()
    for (const e of svg.querySelectorAll('text'))
      if (e.closest('svg') === svg && outside(e.getBoundingClientRect(), left, top, right, bottom))
        found.push(`drawn: ${e.textContent}`)
  }
  const floor = 24 * Math.min(frame.width / 1680, frame.height / 1080) - 0.1
  const walk = document.createTreeWalker(dia, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const e = node.parentElement
    if (node.data.trim() && seen(e) && !e.closest('svg') &&
        parseFloat(getComputedStyle(e).fontSize) < floor) found.push(`small: ${said(e)}`)
  }
  return found
}"""


def title(page: Page) -> str:
    """Return the title of the slide that stands there."""
    return page.locator(f"{NOW} h2").inner_text()


def count(page: Page) -> int:
    """Return how many slides there are."""
    return page.locator("main > .dia").count()


def expect_slide(page: Page, nummer: int) -> None:
    """Wait until this slide stands there, alone, and its number in the address."""
    expect(page.locator(NOW)).to_have_attribute("data-nummer", str(nummer))
    expect(page.locator(f"{NOW} h2")).to_be_visible()
    assert page.evaluate("location.hash") == f"#{nummer}"


def overflow(page: Page) -> list[str]:
    """Return what does not fit on the slide that stands there, or is too small to read."""
    return page.evaluate(OVERFLOW)


def give_talk(page: Page) -> None:
    """Give the whole talk with keys alone, and look at every slide on the way."""
    n = count(page)
    assert n > 2
    seen = []
    for nummer in range(1, n + 1):
        expect_slide(page, nummer)
        assert not overflow(page), (nummer, overflow(page))
        assert page.locator("#omroep").inner_text().endswith(title(page))
        seen.append(title(page))
        page.keyboard.press(("ArrowRight", "PageDown", "Space", "Enter")[nummer % 4])
    assert len(set(seen)) == n
    expect_slide(page, n)  # past the last one is nothing
    page.keyboard.press("ArrowLeft")
    expect_slide(page, n - 1)
    page.keyboard.press("PageUp")
    page.keyboard.press("Home")
    expect_slide(page, 1)
    page.keyboard.press("End")
    expect_slide(page, n)
    page.keyboard.press("2")
    expect_slide(page, 2)
    black_and_back(page)
    panels(page)
    expect_slide(page, 2)


def black_and_back(page: Page) -> None:
    """Make the screen black with both keys; any key, also one that pages, only brings it back."""
    for key, back in (("b", "b"), (".", "ArrowRight"), ("B", "x"), ("b", "Escape"), ("b", "5")):
        page.keyboard.press(key)
        expect(page.locator("#zwart")).to_be_visible()
        page.keyboard.press(back)
        expect(page.locator("#zwart")).to_be_hidden()
        expect_slide(page, 2)


def panels(page: Page) -> None:
    """Open and close help, table, code and contrast; focus stays inside what is open."""
    for key, panel in (("?", "#hulp"), ("t", "#tabel"), ("q", "#delen")):
        page.keyboard.press(key)
        expect(page.locator(panel)).to_be_visible()
        inside = f"document.querySelector('{panel}').contains(document.activeElement)"
        for _ in range(5):
            page.keyboard.press("Tab")
            assert page.evaluate(f"{inside} || document.activeElement === document.body")
        page.keyboard.press("ArrowRight")
        expect_slide(page, 2)
        page.keyboard.press("Escape")
        expect(page.locator(panel)).to_be_hidden()
        page.keyboard.press(key)
        page.keyboard.press(key)
        expect(page.locator(panel)).to_be_hidden()
    page.keyboard.press("c")
    expect(page.locator("html")).to_have_attribute("data-contrast", "sterk")
    assert page.locator(f"{NOW} .figuur[data-tekening$=contrast]").count()
    assert not overflow(page)
    page.keyboard.press("c")
    expect(page.locator("html")).not_to_have_attribute("data-contrast", "sterk")
