"""Time and size of every file the default reeks can be taken along as; see README.md."""

import argparse
import importlib.metadata
import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime
from multiprocessing import get_context

from secties import write_sections

from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import load_package
from wsd_dash.domain.dataset import build_dataset
from wsd_dash.exports.diacsv import table_csv
from wsd_dash.exports.formaten import make_file
from wsd_dash.exports.lading import Lading, load_series
from wsd_dash.sources.tables import load_tables
from wsd_dash.texts import formats
from wsd_dash.viewmodels.standaardreeks import standard_series

SECTION = "Bestanden om mee te nemen"
COMMAND = "uv run python bench/exports.py --schrijf"
ROUNDS = 3
BAR_SECONDS = 10
KB = 1_000
PACKAGES = ("python-pptx", "XlsxWriter", "resvg-py", "typst")
METHOD = """\
- De standaardreeks met de gegevens van deze versie, zonder officiële grenzen. CSV is elke tabel van
  elke dia als eigen bestand; PNG en SVG zijn elke dia als eigen beeld. De andere zijn één bestand.
- Elke vorm in een nieuw proces. "Eerste keer" telt het laden van de maker mee, zoals op de
  opdrachtregel; "daarna" is de mediaan van drie keer, zoals op een draaiende server. "Rekentijd" is
  de processortijd van zo'n keer: drukte op de machine telt daarin niet mee.
- Het maken van de dia's (tellen, zinnen, tabellen) gaat daaraan vooraf en staat apart."""
HEADS = ("vorm", "bestanden", "grootte, kB", "eerste keer, s", "rekentijd, s")
HEADS += ("daarna, s", "rekentijd, s")


@dataclass(frozen=True)
class Cost:
    """What one format costs: files, bytes, seconds at first and later, and those of computing.

    `dias` are the seconds it took to build the slides before.
    """

    files: int
    size: int
    first: float
    first_computing: float
    after: float
    computing: float
    dias: float


def main() -> None:
    """Measure every format; print the section or write it into the document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schrijf", action="store_true", help="write docs/prestaties.md")
    write = parser.parse_args().schrijf
    costs = {}
    for naam in MAKERS:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
            costs[naam] = alone.submit(measure, naam).result()
    body = section(costs)
    if write:
        write_sections({SECTION: body})
    else:
        print(body)


def measure(naam: str) -> Cost:
    """Measure one format in this process."""
    package = load_package(PROJECT / "data" / "datapackage.json")
    data = build_dataset(load_tables(PROJECT / "data", package), package)
    make = MAKERS[naam]
    started = time.perf_counter()
    lading = load_series(data, standard_series(data), moment=datetime.now(UTC))
    built, before = time.perf_counter(), time.process_time()
    files = make(lading)
    first, work = time.perf_counter() - built, time.process_time() - before
    walls, computing = [], []
    for _ in range(ROUNDS):
        wall, cpu = time.perf_counter(), time.process_time()
        make(lading)
        walls.append(time.perf_counter() - wall)
        computing.append(time.process_time() - cpu)
    return Cost(
        len(files),
        sum(map(len, files)),
        first,
        work,
        statistics.median(walls),
        statistics.median(computing),
        built - started,
    )


def section(costs: Mapping[str, Cost]) -> str:
    """Return the section: how it was measured, the bar, and a row per format."""
    day = date.today().isoformat()  # noqa: DTZ011 - the host's day
    made = f"Gemeten op {day} met:\n\n```sh\n{COMMAND}\n```"
    found = [f"Python {platform.python_version()}"]
    found += [f"{name} {importlib.metadata.version(name)}" for name in PACKAGES]
    machine = f"{os.cpu_count()} rekenkernen, {platform.machine()}, {platform.system()}"
    deck = costs["PPTX"].first
    met = "Gehaald" if deck < BAR_SECONDS else "**Niet gehaald**"
    work = _seconds(costs["PPTX"].first_computing)
    bar = f"- {met}: de standaardreeks als PPTX in minder dan {BAR_SECONDS} s ({_seconds(deck)} s, "
    bar += f"waarvan {work} s rekentijd)."
    dias = statistics.median(cost.dias for cost in costs.values())
    busy = formats.number(os.getloadavg()[0], decimals=0)
    setting = (
        f"Machine: {machine}; {busy} taken tegelijk bezig, deze meting is er een van. "
        f"{', '.join(found)}. De dia's maken: {_seconds(dias)} s."
    )
    return "\n\n".join([made, setting, bar, _table(costs), METHOD])


def _table(costs: Mapping[str, Cost]) -> str:
    rows = [
        (
            naam,
            formats.number(cost.files),
            formats.number(cost.size / KB, decimals=0),
            _seconds(cost.first),
            _seconds(cost.first_computing),
            _seconds(cost.after),
            _seconds(cost.computing),
        )
        for naam, cost in costs.items()
    ]
    rule = ["---", *["--:"] * (len(HEADS) - 1)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (HEADS, rule, *rows))


def _seconds(value: float) -> str:
    return formats.number(value, decimals=2)


def _one(vorm: str) -> Callable[[Lading], list[bytes]]:
    return lambda lading: [make_file(vorm, lading)[2]]


def _tables(lading: Lading) -> list[bytes]:
    return [table_csv(tabel, excel=True) for dia in lading.dias for tabel in dia.tabellen]


def _slides(lading: Lading) -> list[bytes]:
    from wsd_dash.exports.beeld import slide_png  # noqa: PLC0415 - its loading is measured

    return [slide_png(dia) for dia in lading.dias]


def _drawings(lading: Lading) -> list[bytes]:
    from wsd_dash.exports.beeld import slide_svg  # noqa: PLC0415

    return [slide_svg(dia) for dia in lading.dias]


MAKERS: Mapping[str, Callable[[Lading], list[bytes]]] = {
    "PPTX": _one("pptx"),
    "XLSX": _one("xlsx"),
    "CSV": _tables,
    "PNG": _slides,
    "SVG": _drawings,
    "PDF": _one("pdf"),
    "HTML": _one("html"),
}

if __name__ == "__main__":
    main()
