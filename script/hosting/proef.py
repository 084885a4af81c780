"""Start app and nginx, open every page through the proxy, and say what failed."""

import os
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from wsd_dash.ui.paginas import PAGES

PATH = "sociaal"
SECONDS = 60


def free_port() -> int:
    """Return a port nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def write_configuration(folder: Path, app: int, port: int) -> Path:
    """Fill the example in, and make a certificate for two days."""
    text = (Path(__file__).parent / "nginx.conf").read_text(encoding="utf-8")
    for word, value in {"MAP": folder, "APP": app, "POORT": port, "PAD": PATH}.items():
        text = text.replace(f"@{word}@", str(value))
    path = folder / "nginx.conf"
    path.write_text(text, encoding="utf-8")
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    request += ["-subj", "/CN=localhost", "-keyout", "sleutel.pem", "-out", "certificaat.pem"]
    subprocess.run(request, cwd=folder, check=True, capture_output=True)
    return path


def wait_for(url: str) -> None:
    """Wait until the app answers through the proxy."""
    context = ssl._create_unverified_context()  # noqa: S323, SLF001 - our own certificate of today
    for _ in range(SECONDS * 2):
        try:
            urllib.request.urlopen(url, context=context, timeout=2)  # noqa: S310 - our own server
        except (urllib.error.URLError, OSError):
            time.sleep(0.5)
        else:
            return
    sys.exit("no answer through the proxy")


def visit(page: Page, base: str) -> list[str]:
    """Open every page, and follow a link; return what went wrong."""
    found: list[str] = []
    page.on("console", lambda m: found.append(m.text) if m.type == "error" else None)
    page.on("requestfailed", lambda r: found.append(f"failed: {r.url}"))
    page.on("request", lambda r: None if r.url.startswith(base) else found.append(r.url))
    for spec in PAGES:
        page.goto(base + spec.url_path)
        page.locator("#zin").wait_for()
        page.wait_for_load_state("networkidle")  # what a next page cuts off would count as failed
        print(f"{page.url}: {page.locator('#zin').inner_text()[:60]}")
    page.goto(f"{base}regiokaart?conditie=inclusie")
    page.locator("#zin").wait_for()
    page.get_by_role("navigation").get_by_role("link", name="Tijdlijn").click()
    page.wait_for_url(f"{base}tijdlijn?conditie=inclusie")
    page.goto(f"{base}zaal")
    page.locator("h1, h2").first.wait_for()
    return found


def main() -> int:
    """Run the trial; exit 1 when anything went wrong."""
    app, port = free_port(), free_port()
    base = f"https://localhost:{port}/{PATH}/"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        configuration = write_configuration(folder, app, port)
        env = {"PORT": str(app), "WSD_PUBLIEKE_URL": base, "WSD_GRENZEN_OPHALEN": "nee"}
        processes = [
            subprocess.Popen([sys.executable, "-m", "wsd_dash"], env={**os.environ, **env}),
            subprocess.Popen(["nginx", "-p", name, "-c", str(configuration)]),  # noqa: S607 - as installed
        ]
        try:
            wait_for(f"{base}gezondheid")
            with sync_playwright() as playwright:
                path = os.environ.get("WSD_CHROMIUM") or shutil.which("chromium")
                browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
                page = browser.new_context(ignore_https_errors=True).new_page()
                found = visit(page, base)
                browser.close()
        finally:
            for process in processes:
                process.terminate()
                process.wait(timeout=20)
    print("\n".join(found) or "nothing failed")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
