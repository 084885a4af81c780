"""Our map beside the ways one would build it by default: bytes, repaint and load; see README.md."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from chromium import Klik, MapStillError, chromium, visiting
from frames import MAP, OVERHEAD, REST
from groei import measure_growth
from playwright.sync_api import Browser, Error
from proxy import open_counter
from secties import write_sections
from servers import Server
from verslag import Result, write
from ways import EXTRA, NAIEF, OWN, Way, click, open_filters, started

from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import load_package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.locaties import gemeente_standen
from wsd_dash.domain.selection import Selection
from wsd_dash.figures.kaart import count_class
from wsd_dash.sources.tables import load_tables
from wsd_dash.viewmodels.pagina import code_name

CLICKS = 12
FIELDS = ("leeratelier", "conditie", "soort")


def real_data() -> Dataset:
    """Load the data of the product."""
    package = load_package(PROJECT / "data" / "datapackage.json")
    return build_dataset(load_tables(PROJECT / "data", package), package)


def choose_clicks(data: Dataset) -> tuple[Klik, ...]:
    """Return twelve clicks that each change a colour: values added to filters, one by one."""
    selection, before = Selection(), _classes(data, Selection())
    clicks: list[Klik] = []
    for name in FIELDS:
        for code in data.known_codes()[name]:
            chosen = (*getattr(selection, name), code)
            after = _classes(data, selection.with_value(name, chosen))
            if after != before and len(clicks) < CLICKS and _offered(data, name, code):
                selection, before = selection.with_value(name, chosen), after
                clicks.append(Klik(name, code, code_name(data, name, code)))
    return tuple(clicks)


def _offered(data: Dataset, name: str, code: str) -> bool:
    return name != "conditie" or code in data.condities


def _classes(data: Dataset, selection: Selection) -> dict[str, int]:
    standen = gemeente_standen(data, selection)
    return {s.gemeentecode: count_class(s.aantal) for s in standen if s.aantal}


def weigh(browser: Browser, way: Way, server: Server, clicks: Sequence[Klik], out: Result) -> None:
    """Count the bytes of one visit; not timed, because counting takes time itself."""
    with open_counter(server.port) as counter, visiting(browser, weigh=True) as visit:
        address = f"http://127.0.0.1:{counter.port}/{way.path}"
        try:
            visit.open(address)
        finally:
            out.buiten = len(visit.traffic.outside)
        out.gewicht = counter.received
        geometry = [visit.traffic.geometry]
        open_filters(way, visit)
        visit.page.wait_for_timeout(1000)
        sizes, traffic = visit.traffic.frames.sizes, visit.traffic
        sizes.clear()
        wire, http = counter.received, traffic.http
        for klik in clicks:
            changes = visit.marks()
            click(way, visit, klik)
            visit.repaint(changes)
        n = len(clicks)
        # Without a websocket (Dash) the map comes as the answer to a request.
        http_map = 0 if sizes[MAP] else traffic.http - http
        out.kaart = (sizes[MAP] + http_map) / n
        out.overhead, out.rest = sizes[OVERHEAD] / n, sizes[REST] / n
        if sizes[MAP]:
            out.rest += (traffic.http - http) / n
        out.draad = (counter.received - wire) / n
        geometry.append(traffic.geometry - geometry[0])
        if way.own:
            visit.page.goto("about:blank")
            before = traffic.geometry
            visit.open(address)
            geometry.append(traffic.geometry - before)
        out.geometry = tuple(geometry)
        out.buiten = len(traffic.outside)


def time_clicks(
    browser: Browser, way: Way, server: Server, clicks: Sequence[Klik], out: Result
) -> None:
    """Time one visit: first paint, then every click."""
    with visiting(browser, weigh=False) as visit:
        out.eerste.append(visit.open(f"http://127.0.0.1:{server.port}/{way.path}"))
        open_filters(way, visit)
        visit.page.wait_for_timeout(500)
        before = server.cpu_seconds()
        for klik in clicks:
            changes = visit.marks()
            click(way, visit, klik)
            out.ms.append(visit.repaint(changes))
        out.cpu.append((server.cpu_seconds() - before) / len(clicks))


def measure(
    ways: tuple[Way, ...], clicks: Sequence[Klik], boundaries: Path, rounds: int
) -> tuple[dict[str, Result], str]:
    """Weigh every way once, then time them in turns, so that noise hits all alike.

    A way that fails is left out and says why; one of ours that fails ends the run.
    """
    results = {way.naam: Result() for way in ways}
    with (
        tempfile.TemporaryDirectory() as folder,
        started(ways, Path(folder), boundaries) as servers,
        chromium() as browser,
    ):
        steps = [("wegen", weigh), *[(f"ronde {n + 1}", time_clicks) for n in range(rounds)]]
        for name, step in steps:
            for way in ways:
                out = results[way.naam]
                if out.fout:
                    continue
                _say(f"{name}: {way.uitleg}")
                try:
                    step(browser, way, servers[way.naam], clicks, out)
                except (MapStillError, Error) as error:
                    if way.own:
                        raise
                    out.fout = _why(error, out)
                    out.ms.clear()
        return results, browser.version


def _why(error: Exception, out: Result) -> str:
    if isinstance(error, MapStillError):
        return f"De kaart verscheen of veranderde niet ({out.buiten} vragen aan internet)."
    return str(error).splitlines()[0]


def as_links(clicks: Sequence[Klik]) -> list[dict[str, str]]:
    """Return the link of the page after each click, as parameters."""
    selection = Selection()
    links = []
    for klik in clicks:
        chosen = (*getattr(selection, klik.veld), klik.code)
        selection = selection.with_value(klik.veld, chosen)
        links.append(selection.to_params())
    return links


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--grenzen", type=Path, required=True, help="a file with boundaries")
    parser.add_argument("--rondes", type=int, default=3, help="timed visits; 0: growth alone")
    parser.add_argument("--ook", default="", help="also measure: folium,dash")
    parser.add_argument("--alleen", default="", help="measure only these ways: grenzen,a")
    parser.add_argument("--groei", default="100,1000,10000", help="numbers of activiteiten, or 0")
    parser.add_argument("--schrijf", action="store_true", help="write docs/prestaties.md")
    return parser.parse_args()


def main() -> None:
    """Measure and print; with `--schrijf` write docs/prestaties.md instead."""
    chosen = parse()
    extra = tuple(EXTRA[name] for name in chosen.ook.split(",") if name)
    ways = (*OWN, *NAIEF, *extra)
    if chosen.alleen:
        ways = tuple(way for way in ways if way.naam in chosen.alleen.split(","))
    clicks = choose_clicks(real_data())
    results, version = (
        measure(ways, clicks, chosen.grenzen, chosen.rondes) if chosen.rondes else ({}, "")
    )
    numbers = [int(number) for number in chosen.groei.split(",") if int(number)]
    growth = measure_growth(as_links(clicks), numbers)
    found = write(ways, results, growth, rounds=chosen.rondes, chromium=version)
    if chosen.schrijf:
        write_sections(found)
    else:
        print("\n\n".join(f"## {title}\n\n{body}" for title, body in found.items()))


if __name__ == "__main__":
    main()
