"""The ways to draw the same map: how each is started, and how a reader clicks its filters."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from chromium import Klik, Visit
from servers import Server, free_port, plain_streamlit, running

from wsd_dash.config import PROJECT
from wsd_dash.texts import filters as words

NAIVE = Path(__file__).parent / "naief"
QUIET = {"WSD_GRENZEN_OPHALEN": "nee"}
"""Our server fetches nothing while it is measured."""


@dataclass(frozen=True)
class Way:
    """One way to draw the map.

    `script` is the naive app, empty for our own. `outside` says that it asks the internet for
    something it cannot draw without, which the bench then hands it.
    """

    naam: str
    uitleg: str
    script: str = ""
    path: str = ""

    @property
    def own(self) -> bool:
        """Whether this is our product."""
        return not self.script


OWN = (
    Way("grenzen", "deze app, gemeentegrenzen", path="regiokaart?kaart=grenzen"),
    Way("zeshoeken", "deze app, zeshoeken", path="regiokaart?kaart=zeshoeken"),
)
NAIEF = (
    Way("a", "plotly, GeoJSON in de figuur", "plotly_inline.py"),
    Way("b", "plotly, GeoJSON als bestand", "plotly_url.py"),
    Way("c", "pydeck, GeoJSON in de figuur", "pydeck_inline.py"),
)
EXTRA = {
    "folium": Way("d", "streamlit-folium", "folium_kaart.py"),
    "dash": Way("e", "Plotly Dash", "dash_kaart.py"),
}


@contextmanager
def started(
    ways: tuple[Way, ...], folder: Path, boundaries: Path
) -> Iterator[Mapping[str, Server]]:
    """Run one server per way (our own ways share one) until the block ends."""
    _prepare(folder, boundaries)
    with ExitStack() as stack:
        servers = {}
        if any(way.own for way in ways):
            port = free_port()
            env = {**QUIET, "PORT": str(port), "WSD_GEODATA": str(folder / "geodata")}
            own = [sys.executable, "-m", "wsd_dash"]
            server = stack.enter_context(running(own, port, env, path="/gezondheid"))
            servers = {way.naam: server for way in ways if way.own}
        for way in ways:
            if not way.own:
                servers[way.naam] = stack.enter_context(_naive(way, folder))
        yield servers


def _prepare(folder: Path, boundaries: Path) -> None:
    """Import the boundaries for us, and write the same as GeoJSON for the others."""
    env = {**os.environ, "WSD_GEODATA": str(folder / "geodata")}
    command = [sys.executable, "-m", "wsd_dash", "geodata", "importeer", str(boundaries)]
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    shutil.copytree(NAIVE, folder / "naief", ignore=shutil.ignore_patterns("__pycache__"))
    static = folder / "naief" / "static"
    static.mkdir()
    write_geojson(boundaries, static / "gemeenten.geojson")


def write_geojson(boundaries: Path, target: Path) -> None:
    """Write every gemeente with property `code`, WGS84, five decimals, outer rings clockwise.

    Plotly draws the rest of the world when a ring turns the other way.
    """
    from shapely import orient_polygons, set_precision  # noqa: PLC0415 - seconds to load

    from wsd_dash.sources.grensbestand import read_boundary_file, to_rd  # noqa: PLC0415 - same

    lines = (PROJECT / "data" / "gemeenten.csv").read_text(encoding="utf-8").splitlines()
    frame, _ = read_boundary_file(boundaries, {line.split(",", 1)[0] for line in lines[1:]})
    frame = to_rd(frame).to_crs(4326).rename(columns={"gemeentecode": "code"})
    shapes = set_precision(frame.geometry.to_numpy(), 1e-5, mode="pointwise")
    frame = frame.assign(geometry=orient_polygons(shapes, exterior_cw=True))[["code", "geometry"]]
    text = frame.to_json(drop_id=True, separators=(",", ":"))
    target.write_text(text, encoding="utf-8")


@contextmanager
def _naive(way: Way, folder: Path) -> Iterator[Server]:
    port = free_port()
    env = {"WSD_DATA": str(PROJECT / "data"), "PORT": str(port)}
    where = folder / "naief"
    if way.naam == EXTRA["dash"].naam:
        command, path = [sys.executable, way.script], "/"
    else:
        script = Path(way.script)
        command = plain_streamlit(script, port, "--server.enableStaticServing=true")
        path = "/_stcore/health"
    with running(command, port, env, path=path, folder=where) as server:
        yield server


def open_filters(way: Way, visit: Visit) -> None:
    """Make the filters ready to click; ours stand in a panel."""
    if way.own:
        visit.page.get_by_text(words.ADD, exact=True).first.click()
        visit.page.locator("#f-leeratelier-1").wait_for()


def click(way: Way, visit: Visit, klik: Klik) -> None:
    """Choose one value of one filter, as a reader does; the last press is the one that counts."""
    if way.naam == EXTRA["dash"].naam:
        visit.page.locator(f"#{klik.veld} label", has_text=klik.tekst).first.click()
        return
    if way.own:
        group = visit.page.get_by_role("group", name=words.FIELDS[klik.veld], exact=True)
        group.get_by_role("link", name=klik.tekst, exact=True).click()
        return
    box = visit.page.locator('[data-testid="stMultiSelect"]').filter(
        has=visit.page.locator("label", has_text=words.FIELDS[klik.veld])
    )
    box.locator("input").focus()  # a click could land on the list of the other filter
    box.locator("input").fill(klik.tekst)
    visit.page.get_by_role("option", name=klik.tekst, exact=True).click()
