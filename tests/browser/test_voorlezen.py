"""What is announced for map and matrix keeps its form: who, what and how many, in that order."""

import re
from collections.abc import Callable

from playwright.sync_api import Page

from browser.voorlezen import READ, VIEWS, read_aloud, shorten

Visit = Callable[[str], Page]
OPTION = re.compile(
    r"  keuze «[^»]+, (\d+ activiteit(en)? gemeld|niets gemeld|niet nagegaan|deelnemend"
    r"|alleen (gemeld )?als [^,»]+)[^»]*»( gekozen)?"
)
CELL = re.compile(r"    cel(, koppeling «\S.* \d+( \+\d+ betwist)?»| «[\d.,]+»)")


def spoken(page: Page, visit: Visit, server: str, naam: str) -> list[str]:
    path, role = VIEWS[naam]
    visit(f"{server}/{path}")
    page.locator(READ[naam]).first.wait_for(state="attached")
    return read_aloud(page, role)


def test_the_map_says_its_sentence_then_every_gemeente_with_what_is_reported(
    server: str, page: Page, visit: Visit
) -> None:
    naam, *options = spoken(page, visit, server, "kaart")
    assert re.fullmatch(r"keuzelijst «In \d+ gemeenten is een activiteit gemeld\. .+»", naam)
    assert len(options) == 342
    assert not [line for line in options if not OPTION.fullmatch(line)]
    assert [line for line in options if line.endswith(" gekozen")] == [
        line for line in options if "«Arnhem," in line
    ]
    assert len(shorten([naam, *options])) == 11


def test_the_matrix_says_row_and_column_with_every_number(
    server: str, page: Page, visit: Visit
) -> None:
    title, *lines = spoken(page, visit, server, "matrix")
    assert re.fullmatch(r"tabel «.+»", title)
    assert lines.count("  rij") == 9
    heads = [line for line in lines if "rijkop" in line]
    assert heads[0] == "    rijkop, koppeling «sociaal-economische zekerheid»"
    cells = [line for line in lines if line.startswith("    cel")]
    assert not [line for line in cells if not CELL.fullmatch(line)]
    assert any("«sociale inclusie Samenwerken " in line for line in cells)
