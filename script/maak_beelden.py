"""Take the pictures of the pages: those in `docs/beeld`, or every page at every size.

    uv run python script/maak_beelden.py                # the pictures the README shows
    uv run python script/maak_beelden.py --alles MAP    # every page, three sizes, to look at

Starts the app on a free port with the data of the checkout and without official boundaries.
Needs a Chromium: `WSD_CHROMIUM`, or the one on the path.
"""

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

PROJECT = Path(__file__).resolve().parents[1]
KEPT = (1366, 1080)
"""Tall enough for a whole matrix and a whole drawing."""
SIZES = ((1920, 1080), (1366, 768), (390, 844))
README = {
    "overzicht": "",
    "regiokaart": "regiokaart?werkplaats=wsdan&gemeente=GM1705",
    "dekking": "dekking?conditie=sez&thema=impact",
    "tijdlijn": "tijdlijn",
    "netwerk": "netwerk?organisatie=movisie",
    "activiteit": "activiteit?activiteit=week-tegen-armoede-2022",
    "werkblad": "werkblad",
}
VIEWS = {
    **README,
    "gemeente-start": "gemeente",
    "gemeente": "gemeente?gemeente=GM0202",
    "vergelijken": "vergelijken?gemeente=GM0202,GM0268,GM0301,GM0546",
    "weinig-genoemd": "weinig-genoemd",
    "activiteiten": "activiteiten",
    "bronnen": "bronnen",
    "gegevens": "gegevens",
    "woordenlijst": "woordenlijst",
    "privacy": "privacy",
}
START_SECONDS = 60


@contextmanager
def running_app() -> Iterator[str]:
    """Run the app on a free port; give its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as empty:
        env = {**os.environ, "PORT": str(port), "WSD_GEODATA": empty, "WSD_GRENZEN_OPHALEN": "nee"}
        server = subprocess.Popen([sys.executable, "-m", "wsd_dash"], env=env)
        try:
            address = f"http://127.0.0.1:{port}/"
            wait_for(address + "gezondheid")
            yield address
        finally:
            server.terminate()
            server.wait()


def wait_for(url: str) -> None:
    """Wait until the server answers."""
    end = time.monotonic() + START_SECONDS
    while True:
        try:
            urllib.request.urlopen(url, timeout=1).close()  # noqa: S310 - our own address
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.5)
        else:
            return


def take(browser: Browser, url: str, size: tuple[int, int], path: Path) -> None:
    """Take one picture of what fits on the screen, once the map stands still."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.goto(url)
    page.wait_for_selector(".wsd-voet")
    page.wait_for_timeout(1500)
    page.screenshot(path=path)
    page.close()


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--alles", type=Path, metavar="MAP")
    folder = parser.parse_args().alles
    wanted = (
        [
            (name, view, size, folder / f"{name}-{size[0]}.png")
            for name, view in VIEWS.items()
            for size in SIZES
        ]
        if folder
        else [
            (name, view, KEPT, PROJECT / "docs/beeld" / f"{name}.png")
            for name, view in README.items()
        ]
    )
    chromium = os.environ.get("WSD_CHROMIUM") or shutil.which("chromium")
    with running_app() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for _, view, size, path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            take(browser, address + view, size, path)
        browser.close()


if __name__ == "__main__":
    main()
