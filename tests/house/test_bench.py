"""The bench is run by hand; here only that its parts still fit the product."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wsd_dash.config import PROJECT
from wsd_dash.contract.check import check_folder
from wsd_dash.contract.schema import load_package

BENCH = PROJECT / "bench"
CLICKS = 12


@pytest.fixture(autouse=True)
def _bench(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Import as a script there does, and leave nothing behind."""
    monkeypatch.syspath_prepend(str(BENCH))
    yield
    for path in BENCH.glob("*.py"):
        sys.modules.pop(path.stem, None)


def test_synthetic_data_pass_the_check(tmp_path: Path) -> None:
    importlib.import_module("synthetisch").make(tmp_path / "data", 100)
    report = check_folder(tmp_path / "data", load_package(PROJECT / "data" / "datapackage.json"))
    assert report.errors == ()
    lines = (tmp_path / "data" / "activiteiten.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 101


def test_synthetic_data_are_the_same_every_time(tmp_path: Path) -> None:
    make = importlib.import_module("synthetisch").make
    for name in ("one", "other"):
        make(tmp_path / name, 90)
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "other" / file.name).read_bytes()


def test_twelve_clicks_change_the_map() -> None:
    kaart = importlib.import_module("kaart")
    clicks = kaart.choose_clicks(kaart.real_data())
    assert len(clicks) == CLICKS
    assert len({str(link) for link in kaart.as_links(clicks)}) == CLICKS


def test_a_section_is_replaced_where_it_stands_and_a_new_one_comes_last() -> None:
    replace = importlib.import_module("secties").replace_sections
    text = "# Top\n\nHow.\n\n## One\n\nold\n\n## Two\n\nstays\n"
    assert replace(text, {"One": "new", "Three": "last"}) == (
        "# Top\n\nHow.\n\n## One\n\nnew\n\n## Two\n\nstays\n\n## Three\n\nlast\n"
    )


@pytest.mark.parametrize(("seconds", "word"), [(9.5, "- Gehaald"), (10.5, "**Niet gehaald**")])
def test_the_section_on_files_says_whether_the_bar_is_met(seconds: float, word: str) -> None:
    files = importlib.import_module("exports")
    cost = files.Cost(1, 700_000, seconds, 3.0, 2.0, 1.75, 0.2)
    text = files.section({"PPTX": cost})
    assert word in text
    assert f"| PPTX | 1 | 700 | {seconds:.2f} |".replace(".", ",") in text
