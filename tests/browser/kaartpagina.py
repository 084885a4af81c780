"""A page with the map component that needs no data set: a small map, a large one, a picture."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pandas as pd
from playwright.sync_api import Locator, Page, expect

from browser.conftest import _free_port, _wait_for
from grensdienst import squares
from wsd_dash.config import PROJECT, Settings
from wsd_dash.sources.grenzen import stored_boundaries

REAL = PROJECT.parent / "shared" / "geo" / "nl-vr-gm.topo.json"
WAYS = ("zeshoeken", "grenzen", "stippen")
PAGE = """
import streamlit as st
from wsd_dash.domain.kenmerken import Kenmerken
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.kaart import build_map_spec
from wsd_dash.figures.kaartbericht import shared_messages
from wsd_dash.ui.kaart import draw_map, mount

ROWS = (
    ("GM0202", "Arnhem", "Gelderland", Stand.GEMELD, 6),
    ("GM1705", "Lingewaard", "Gelderland", Stand.GEMELD, 3),
    ("GM0268", "Nijmegen", "Gelderland", Stand.GEMELD, 0),
    ("GM1734", "Overbetuwe", "Gelderland", Stand.DEELNEMEND, 0),
    ("GM0226", "Duiven", "Gelderland", Stand.REGIO, 0),
    ("GM0228", "Ede", "Gelderland", Stand.NIETS, 0),
    ("GM0275", "Rheden", "Gelderland", Stand.NIETS, 0),
    ("GM0546", "Leiden", "Zuid-Holland", Stand.GEMELD, 12),
    ("GM0579", "Oegstgeest", "Zuid-Holland", Stand.GEMELD, 2),
    ("GM0537", "Katwijk", "Zuid-Holland", Stand.GEMELD, 1),
    ("GM0405", "Hoorn", "Noord-Holland", Stand.GEMELD, 1),
)
STANDEN = [GemeenteStand(*row, afgeleid=row[0] == "GM0405") for row in ROWS]
NAMEN = {"sez": "zekerheid", "inclusie": "inclusie", "impact": "impact", "armoede": "Armoede"}
q = st.query_params
geometrie = {n: f"/app/static/{q.get('bron', '')}{n}.json" for n in ("grof", "midden", "fijn")}
def choose(key):
    st.query_params["gemeente"] = st.session_state[key].get("gekozen") or ""
def spec(focus, **more):
    return build_map_spec(
        STANDEN, weergave=q.get("kaart", "zeshoeken"), gekozen=q.get("gemeente"), focus=focus,
        geometrie=geometrie, alt="Kaart", maat=q.get("maat", ""), namen=NAMEN,
        kenmerken={"GM0202": Kenmerken(("sez", "inclusie"), ("impact",), ("armoede",))},
        gebieden={"de-liemers": ("GM0226", "GM0293", "GM0299")},
        ook={"GM0275": ("bijeenkomst",)}, volgt="focus" not in q, **more)
focus = q.get("focus", "arnhem-nijmegen")
maps = {"klein": (spec("nederland", kader=focus), 320), "groot": (spec(focus, groot=True), 500)}
for key, message in shared_messages("kaart", maps, drager="klein").items():
    mount(message, key=key, on_select=lambda key=key: choose(key))
draw_map(spec("nederland"), key="kijk", height=200)
st.text("gekozen: " + (q.get("gemeente") or "geen"))
st.html('<p><a href="#x" data-gebied="de-liemers">De Liemers</a></p>')
st.html('<div style="height:60vh"></div>')
"""
SPOT = """(pad) => {
  const matrix = pad.getScreenCTM(), box = pad.getBBox(), steps = [5, 4, 6, 3, 7, 2, 8, 1, 9];
  for (const i of steps) for (const j of steps) {
    const point = new DOMPoint(box.x + box.width * i / 10, box.y + box.height * j / 10);
    const { x, y } = point.matrixTransform(matrix);
    if (pad.isPointInFill(point) && pad.getRootNode().elementFromPoint(x, y) === pad) return [x, y];
  }
}"""


@contextmanager
def running_map(folder: Path) -> Iterator[str]:
    """Serve the page with boundaries in three levels until the block ends; give its address."""
    (folder / "pagina.py").write_text(PAGE, encoding="utf-8")
    _store_boundaries(folder)
    port = _free_port()
    command = [sys.executable, "-m", "streamlit", "run", "pagina.py", f"--server.port={port}"]
    command += ["--server.headless=true", "--server.address=127.0.0.1"]
    command += ["--server.enableStaticServing=true", "--global.minCachedMessageSize=250"]
    command += ["--browser.gatherUsageStats=false", "--client.toolbarMode=minimal"]
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT)
        try:
            _wait_for(f"http://127.0.0.1:{port}", process, folder / "server.log")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=20)


def _store_boundaries(folder: Path) -> None:
    """Import the real boundaries, or squares where they are not, the way a user does."""
    source = REAL
    if not REAL.exists():
        source = folder / "vierkanten.geojson"
        gemeenten = pd.read_csv(PROJECT / "data" / "gemeenten.csv")
        source.write_text(json.dumps(squares(gemeenten)), encoding="utf-8")
    code = "from wsd_dash.cli import main; main()"
    subprocess.run(
        [sys.executable, "-c", code, "geodata", "importeer", str(source)],
        env={**os.environ, "WSD_GEODATA": str(folder)}, check=True, capture_output=True,
    )  # fmt: skip
    found = stored_boundaries(Settings(geodata_dir=folder))
    assert found is not None
    (folder / "static").mkdir()
    for level, path in found.paths().items():
        shutil.copy(path, folder / "static" / f"{level}.json")


def open_map(page: Page, url: str) -> Locator:
    """Open the page and return its large map, drawn."""
    page.goto(url)
    large = page.locator(".st-key-groot .kaart")
    expect(large.locator(".titel")).to_be_visible(timeout=30_000)
    expect(page.locator('[data-testid="stText"]')).to_be_visible()
    return large


def option(kaart: Locator, naam: str) -> Locator:
    """Return a gemeente of a map by its name."""
    return kaart.locator(f'[role=option][aria-label^="{naam}, "]')


def spot(target: Locator) -> tuple[float, float]:
    """Return a pixel of the window where a gemeente lies on top."""
    target.evaluate("(pad) => pad.ownerSVGElement.scrollIntoView({ block: 'center' })")
    x, y = target.evaluate(SPOT)
    return x, y
