"""Fetching boundaries: every way a service can misbehave has its own code and harms nothing."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import grensdienst as dienst
from grensdienst import Answer, collection, packed, reply, serve, squares, unmeasured
from wsd_dash.config import PROJECT, Settings
from wsd_dash.sources.grenzen import stored_boundaries
from wsd_dash.sources.ophaalproces import Run, fetch
from wsd_dash.sources.ophalen import Limits, Progress, read_progress, start_fetch
from wsd_dash.sources.voortgang import STATE, Poging, from_line, to_line, write_progress
from wsd_dash.texts.ophalen import EINDES, POGINGEN

REAL = PROJECT.parent / "shared" / "geo" / "nl-vr-gm.topo.json"
MINI = pd.read_csv(Path(__file__).parents[2] / "fixtures" / "mini" / "gemeenten.csv")
GOOD = squares(MINI)
TEXT = json.dumps(GOOD).encode()
SMALL = Limits(total=60, source=30, connect=5, read=5, bytes=100_000, pages=5)
SHORT = replace(SMALL, source=0.5)
HTML = b"<!doctype html><html><title>Onderhoud</title></html>"
XML = b'<?xml version="1.0"?><ows:ExceptionReport/>'
HEAD = f"HTTP/1.1 200 OK\r\nContent-Type: {dienst.GEOJSON}\r\n\r\n".encode()
MORE = f"Content-Length: {2 * len(TEXT)}"


def cut_off(connection: socket.socket, _: str) -> None:
    dienst.send(connection, "200 OK", f"Content-Type: {dienst.GEOJSON}", MORE, body=TEXT)


def next_page(target: str) -> Answer:
    return reply({**GOOD, "links": [{"rel": "next", "href": target}]})


def ever_further(connection: socket.socket, path: str) -> None:
    next_page(f"{path}x")(connection, path)


def without(content: dict[str, Any], *, code: str) -> dict[str, Any]:
    """Leave a gemeente out, a piece of water in its place."""
    kept = [one for one in content["features"] if one["properties"]["statcode"] != code]
    return collection([*kept, dienst.feature("GM9999", 5.0, 52.0, water="JA")])


@pytest.fixture
def settings(tmp_path: Path, mini_folder: Path) -> Settings:
    return Settings(data_dir=mini_folder, geodata_dir=tmp_path / "geodata")


def run(settings: Settings, *, jaar: str = "", limits: Limits = SMALL) -> list[Progress]:
    """Fetch in this process and return all that is told."""
    said: list[Progress] = []
    order = {
        "data_dir": str(settings.data_dir),
        "geodata_dir": str(settings.geodata_dir),
        "jaar": jaar,
        "url": settings.grenzen_url,
        "limits": asdict(limits),
    }
    fetch(Run(order, said.append))
    return said


def fetched(settings: Settings, answers: dict[str, Answer], **options: Any) -> list[Progress]:
    with serve(answers) as service:
        return run(replace(settings, grenzen_url=service.url), **options)


BAD: list[tuple[str, Answer, str]] = [
    ("not there", dienst.status(404), "niet_gevonden"),
    ("not allowed", dienst.status(403), "geweigerd"),
    ("wrong question", dienst.status(400), "geweigerd"),
    ("nothing to say", dienst.status(204), "geweigerd"),
    ("too many", dienst.status(429), "te_druk"),
    ("broken", dienst.status(500), "storing"),
    ("away", dienst.status(503), "storing"),
    ("web page", reply(HTML, "text/html; charset=utf-8"), "webpagina"),
    ("web page that says to be JSON", reply(HTML, "application/json"), "webpagina"),
    ("exception report", reply(XML, "application/xml"), "foutmelding"),
    ("plain text", reply(TEXT, "text/plain"), "inhoudstype"),
    ("no type", reply(TEXT, ""), "inhoudstype"),
    ("cut off before its length", cut_off, "afgebroken"),
    ("cut off within a chunk", unmeasured(TEXT, chunked=True), "afgebroken"),
    ("cut off without a length", unmeasured(TEXT[: len(TEXT) // 2]), "afgebroken"),
    ("no gzip inside", reply(b"onzin", dienst.GEOJSON, "Content-Encoding: gzip"), "afgebroken"),
    ("no JSON", reply(b'{"type": onzin}'), "geen_json"),
    ("nothing", reply(b""), "geen_json"),
    ("deep", reply(b"[" * 50_000), "geen_json"),
    ("JSON of another kind", reply({"code": "NotFound"}), "geen_geojson"),
    ("a list", reply([GOOD]), "geen_geojson"),
    ("features that are no objects", reply(collection(["GM0014"])), "geen_geojson"),
    ("too large by its length", reply(b" " * 200_000), "te_groot"),
    ("too large without a length", unmeasured(b" " * 200_000), "te_groot"),
    ("too large once unpacked", packed(b" " * 50_000_000), "te_groot"),
    ("hangs up", dienst.raw(b""), "verbroken"),
    ("speaks no HTTP", dienst.raw(b"SSH-2.0-OpenSSH\r\n"), "verbroken"),
    ("elsewhere", dienst.redirect(lambda _: "http://127.0.0.2/x"), "doorverwezen"),
    ("round and round", dienst.redirect(lambda path: path), "rondjes"),
    ("next page elsewhere", next_page("https://elders.invalid/"), "andere_server"),
    ("next page is this page", next_page(""), "eindeloos"),
    ("ever another page", ever_further, "eindeloos"),
    ("counts more than it gives", reply({**collection([]), "numberMatched": 9}), "eindeloos"),
    ("no features", reply(collection([])), "te_weinig"),
    ("a part", reply(collection(GOOD["features"][:7])), "te_weinig"),
    ("another CRS", reply({**GOOD, "crs": {"type": "name", "properties": {"name": "EPSG:3857"}}}),
     "crs"),
    ("swapped axes", reply(dienst.moved(GOOD, lambda x, y: [y, x])), "assen"),
    ("metres", reply(dienst.moved(GOOD, lambda x, y: [x * 3e4, y * 9e3])), "rd_als_graden"),
    ("abroad", reply(dienst.moved(GOOD, lambda x, y: [x - 8, y])), "buiten_nederland"),
    ("one missing", reply(without(GOOD, code="GM0202")), "ontbreekt"),
    ("one twice", reply(collection([*GOOD["features"], GOOD["features"][0]])), "dubbel"),
    ("one unknown", reply(collection([*GOOD["features"], dienst.feature("GM9998", 5, 52)])),
     "onbekend"),
    ("no codes", reply(dienst.renamed(GOOD, "naam")), "geen_code"),
    ("no surface", reply(dienst.moved(GOOD, lambda x, _: [x, 52.0])), "leeg"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "code"), [(a, c) for _, a, c in BAD], ids=[name for name, _, _ in BAD]
)
def test_a_service_that_misbehaves_gets_its_own_code_and_stores_nothing(
    settings: Settings, answer: Answer, code: str
) -> None:
    last = fetched(settings, {"cbs": answer})[-1]
    assert (last.klaar, last.fout) == (True, "geen_bron")
    assert last.pogingen[0].fout == code
    assert last.pogingen[0].bron == "cbs"
    assert code in POGINGEN
    assert stored_boundaries(settings) is None
    assert sorted(path.name for path in settings.geodata_dir.iterdir()) == [".ophalen.lock"]


@pytest.mark.parametrize(
    "answer",
    [
        dienst.hang(),
        dienst.drip(HEAD),
        dienst.drip(HEAD + b"{", rest=b'"a":1,'),
        dienst.drip(b"HTTP/1.1 200 OK\r\n", rest=b"X"),
        dienst.drip(b"", rest=b"HTTP"),
    ],
    ids=["silent", "dripping", "dripping JSON", "dripping headers", "dripping status"],
)
def test_a_service_that_takes_too_long_is_left_for_the_next(
    settings: Settings, answer: Answer
) -> None:
    last = fetched(settings, {"cbs": answer}, limits=SHORT)[-1]
    # On a busy machine the others may be late too.
    assert last.pogingen[0].fout == "te_traag"
    assert {one.bron for one in last.pogingen} == set(dienst.SERVICES)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://grenzen.invalid", "geen_naam"),
        ("http://127.0.0.1:9", "geen_gehoor"),
        ("http://grenzen.invalid", "onveilig"),
        ("ftp://127.0.0.1", "onveilig"),
        ("http://[", "onveilig"),
    ],
)
def test_an_address_without_a_service_has_its_own_code(
    settings: Settings, url: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    last = run(replace(settings, grenzen_url=url))[-1]
    assert [one.fout for one in last.pogingen] == [code] * 3


def test_a_service_without_a_good_certificate_is_not_trusted(settings: Settings) -> None:
    with serve({}) as service:
        url = service.url.replace("http://", "https://")
        assert run(replace(settings, grenzen_url=url))[-1].pogingen[0].fout == "tls"


def test_a_proxy_that_does_not_answer_is_named(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    url = "https://grenzen.voorbeeld.nl"
    assert run(replace(settings, grenzen_url=url))[-1].pogingen[0].fout == "proxy"


def test_the_first_source_that_gives_boundaries_is_stored(settings: Settings) -> None:
    said = fetched(settings, {"cbs": reply(squares(MINI, jrstatcode="2026GM0014"))})
    stored = stored_boundaries(settings)
    assert stored is not None
    assert (stored.aantal, stored.jaar, stored.bron) == (16, "2026", "CBS / Kadaster")
    assert (said[-1].klaar, said[-1].fout, said[-1].pogingen) == (True, "", ())
    assert [one.stap for one in said if one.stap != "ophalen"] == ["begin", "verwerken", "klaar"]
    left = {path.name.split(".")[0] for path in settings.geodata_dir.iterdir()}
    assert left == {"", "grenzen"}


def test_the_next_source_is_tried_when_one_fails(settings: Settings) -> None:
    kadaster = reply(dienst.renamed(GOOD, "identificatie"))
    said = fetched(settings, {"cbs": dienst.status(503), "kadaster": kadaster})
    stored = stored_boundaries(settings)
    assert stored is not None
    assert stored.bron == "Kadaster"
    assert [(one.bron, one.fout) for one in said[-1].pogingen] == [("cbs", "storing")]


def test_the_year_before_is_asked_when_this_year_is_not_there_yet(settings: Settings) -> None:
    def last_year(connection: socket.socket, path: str) -> None:
        first = path == asked[0]
        (dienst.status(404) if first else reply(GOOD))(connection, path)

    with serve({"cbs": last_year}) as service:
        asked = service.asked
        last = run(replace(settings, grenzen_url=service.url))[-1]
    years = [int(path.split("/")[3]) for path in asked]
    assert years == [years[0], years[0] - 1]
    stored = stored_boundaries(settings)
    assert stored is not None
    assert stored.jaar == str(years[1]) == last.jaar


def test_a_service_that_is_away_is_not_asked_for_another_year(settings: Settings) -> None:
    with serve({name: dienst.status(503) for name in dienst.SERVICES}) as service:
        run(replace(settings, grenzen_url=service.url))
    assert len(service.asked) == 3


def test_only_the_given_year_is_asked(settings: Settings) -> None:
    with serve({}) as service:
        last = run(replace(settings, grenzen_url=service.url), jaar="2019")[-1]
    assert [path.split("?")[0] for path in service.asked] == [
        "/cbs/gebiedsindelingen/2019/wfs/v1_0",
        "/nl/wgs84/gemeente_2019.geojson",
    ]
    assert [one.fout for one in last.pogingen] == ["niet_gevonden", "alleen_nu", "niet_gevonden"]


def halves(connection: socket.socket, path: str) -> None:
    """Nine gemeenten and then the rest, counted like a WFS."""
    rest = "startIndex=9" in path
    some = GOOD["features"][9:] if rest else GOOD["features"][:9]
    counted = {"numberMatched": 16, "numberReturned": len(some)}
    reply(collection(some, **counted))(connection, path)


def linked(connection: socket.socket, path: str) -> None:
    """Nine gemeenten and then the rest, linked like OGC API Features."""
    rest = "cursor=b" in path
    some = GOOD["features"][9:] if rest else GOOD["features"][:9]
    links = [] if rest else [{"rel": "self"}, {"rel": "next", "href": f"{path}&cursor=b"}]
    reply(collection(some, links=links))(connection, path)


def once_round(connection: socket.socket, path: str) -> None:
    (reply(GOOD) if "hier" in path else dienst.redirect(lambda p: f"{p}&hier"))(connection, path)


@pytest.mark.parametrize(
    "answer",
    [halves, linked, once_round, packed(TEXT), unmeasured(TEXT), reply(GOOD, "Application/JSON")],
    ids=["counted pages", "linked pages", "redirected", "packed", "no length", "plain JSON"],
)
def test_what_a_service_may_do_is_followed(settings: Settings, answer: Answer) -> None:
    assert fetched(settings, {"cbs": answer})[-1].fout == ""


def test_how_far_it_is_is_known_when_the_service_tells_the_size(settings: Settings) -> None:
    def in_two(connection: socket.socket, _: str) -> None:
        length = f"Content-Length: {len(long)}"
        kind = f"Content-Type: {dienst.GEOJSON}"
        dienst.send(connection, "200 OK", kind, length, body=long[:80_000])
        time.sleep(0.8)
        connection.sendall(long[80_000:])

    long = TEXT + b" " * (90_000 - len(TEXT))
    said = fetched(settings, {"cbs": in_two})
    parts = [one.deel for one in said if one.deel]
    assert parts
    assert all(0 < part <= 1 for part in parts)
    assert said[-1].bytes == len(long)


@pytest.mark.parametrize("code", ["GM0202", "GM9999"])
def test_a_failed_fetch_leaves_what_was_stored(settings: Settings, code: str) -> None:
    fetched(settings, {"cbs": reply(GOOD)})
    before = stored_boundaries(settings)
    assert before is not None
    last = fetched(settings, {"cbs": reply(without(GOOD, code=code) | {"numberMatched": 99})})[-1]
    assert last.fout == "geen_bron"
    assert stored_boundaries(settings) == before


def test_a_folder_that_cannot_be_made_is_named(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x")
    folder = tmp_path / "bestand" / "geodata"
    (last,) = fetched(replace(settings, geodata_dir=folder), {"cbs": reply(GOOD)})
    assert (last.fout, last.detail) == ("niet_te_schrijven", str(folder))


def test_data_that_cannot_be_read_is_named(settings: Settings, tmp_path: Path) -> None:
    last = fetched(replace(settings, data_dir=tmp_path), {"cbs": reply(GOOD)})[-1]
    assert last.fout == "gegevens"


def can_mount() -> bool:
    command = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    try:
        return subprocess.run(command, capture_output=True, timeout=20, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


@pytest.mark.skipif(not can_mount(), reason="may not mount a small or read-only folder here")
@pytest.mark.parametrize(
    ("options", "code"), [("size=4k,nr_inodes=3", "schijf_vol"), ("ro", "alleen_lezen")]
)
def test_a_full_disk_and_a_read_only_folder_are_told_apart(
    tmp_path: Path, mini_folder: Path, options: str, code: str
) -> None:
    """In a mount namespace of its own, which goes with its process."""
    script = (
        "from pathlib import Path; from wsd_dash.config import Settings;"
        "from wsd_dash.sources.ophalen import start_fetch; import sys;"
        "data, geo, url = sys.argv[1:];"
        "s = Settings(data_dir=Path(data), geodata_dir=Path(geo), grenzen_url=url);"
        "print(start_fetch(s).wait(60).fout)"
    )
    mount = 'mount -t tmpfs -o "$0" tmpfs "$1" && shift && exec "$@"'
    with serve({"cbs": reply(GOOD)}) as service:
        done = subprocess.run(
            [
                *("unshare", "-rm", "sh", "-c", mount, options, str(tmp_path)),
                *(sys.executable, "-c", script, str(mini_folder), str(tmp_path), service.url),
            ],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.stdout.strip() == code, done.stderr


def until(met: Callable[[], bool], *, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.02)


def test_the_process_is_ended_at_the_deadline(settings: Settings) -> None:
    limits = replace(SMALL, total=1.0)
    with serve({"cbs": dienst.drip(HEAD)}) as service:
        fetch = start_fetch(replace(settings, grenzen_url=service.url), limits=limits)
        last = fetch.wait(30)
    assert (last.klaar, last.fout) == (True, "te_lang")
    assert read_progress(settings) == last


def test_a_stopped_fetch_says_so_in_the_state_file(settings: Settings) -> None:
    with serve({"cbs": dienst.hang()}) as service:
        fetch = start_fetch(replace(settings, grenzen_url=service.url), limits=SMALL)
        until(lambda: bool(service.asked))
        assert read_progress(settings) is not None
        last = fetch.stop()
    assert last.fout == "gestopt"
    assert read_progress(settings) == last


def test_a_second_fetch_leaves_the_first_alone(settings: Settings) -> None:
    with serve({"cbs": dienst.hang()}) as service:
        there = replace(settings, grenzen_url=service.url)
        first = start_fetch(there, limits=SMALL)
        until(lambda: bool(service.asked))
        assert start_fetch(there, limits=SMALL).wait(30).fout == "bezig"
        state = read_progress(settings)
        assert state is not None
        assert not state.klaar
        first.stop()


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("storing", [False, True], ids=["processing", "storing"])
def test_a_killed_process_leaves_the_old_or_the_new(settings: Settings, *, storing: bool) -> None:
    fetched(settings, {"cbs": reply(GOOD)})
    old = stored_boundaries(settings)
    before = set(settings.geodata_dir.glob("grenzen.*"))
    newer = dienst.moved(GOOD, lambda x, y: [x + 0.1, y])
    with serve({"cbs": reply(newer)}) as service:
        fetch = start_fetch(replace(settings, grenzen_url=service.url), limits=SMALL)
        until(lambda: fetch.progress.stap in {"verwerken", "klaar"})
        while storing and not fetch.progress.klaar:
            if set(settings.geodata_dir.glob("grenzen.*")) - before:
                break
        if not fetch.progress.klaar:
            with suppress(ProcessLookupError):
                os.kill(fetch.pid, signal.SIGKILL)
        last = fetch.wait(30)
        assert last.fout in {"", "onverwacht"}
        found = stored_boundaries(settings)
        assert found is not None
        assert last.fout or found != old
        assert run(replace(settings, grenzen_url=service.url))[-1].fout == ""
    assert not list(settings.geodata_dir.glob(".ophalen-*"))


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_process_whose_starter_is_gone_ends(settings: Settings, mini_folder: Path) -> None:
    script = (
        "from pathlib import Path; from wsd_dash.config import Settings; import sys, time;"
        "from wsd_dash.sources.ophalen import start_fetch;"
        "data, geo, url = sys.argv[1:];"
        "s = Settings(data_dir=Path(data), geodata_dir=Path(geo), grenzen_url=url);"
        "print(start_fetch(s).pid, flush=True); time.sleep(60)"
    )
    with serve({"cbs": dienst.hang()}) as service:
        command = [sys.executable, "-c", script, str(mini_folder), str(settings.geodata_dir)]
        with subprocess.Popen([*command, service.url], stdout=subprocess.PIPE, text=True) as parent:
            assert parent.stdout is not None
            pid = int(parent.stdout.readline())
            until(lambda: bool(service.asked))
            parent.kill()
        until(lambda: not alive(pid))


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_the_whole_country_is_fetched(settings: Settings) -> None:
    everything = pd.read_csv(PROJECT / "data" / "gemeenten.csv")
    there = replace(settings, data_dir=PROJECT / "data")
    limits = replace(SMALL, bytes=10_000_000)
    last = fetched(there, {"cartomap": packed(json.dumps(squares(everything)).encode())},
                   limits=limits)[-1]  # fmt: skip
    stored = stored_boundaries(settings)
    assert (last.fout, last.bron) == ("", "cartomap")
    assert stored is not None
    assert stored.aantal == len(everything) == 342


@pytest.mark.skipif(not REAL.exists(), reason="the boundary file is not part of the project")
def test_real_boundaries_are_fetched(settings: Settings) -> None:
    import geopandas  # noqa: PLC0415  # only this test needs it

    real = geopandas.read_file(REAL, layer="gm_features").set_crs(4326, allow_override=True)
    there = replace(settings, data_dir=PROJECT / "data")
    limits = replace(SMALL, bytes=50_000_000)
    last = fetched(there, {"kadaster": reply(json.loads(real.to_json()))}, limits=limits)[-1]
    assert (last.fout, last.bron) == ("", "kadaster")
    assert stored_boundaries(settings) is not None


def test_progress_survives_being_written_down(settings: Settings) -> None:
    settings.geodata_dir.mkdir()
    progress = Progress(
        "ophalen", "cbs", "2026", 5, 0.5, pogingen=(Poging("cbs", "2027", "niet_gevonden"),)
    )
    write_progress(settings, progress.ended("geen_bron"))
    assert read_progress(settings) == progress.ended("geen_bron")
    assert from_line(to_line(progress)) == progress


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"stap": 1, "x": 2}', "[" * 99_999, "\0"])
def test_a_state_file_that_says_nothing_is_no_fetch(settings: Settings, content: str) -> None:
    settings.geodata_dir.mkdir()
    (settings.geodata_dir / STATE).write_text(content)
    assert read_progress(settings) is None


@pytest.mark.parametrize("begonnen", ["2026-01-01T00:00:00+00:00", "2099-01-01T00:00:00+00:00"])
def test_a_fetch_that_fell_silent_is_over(settings: Settings, begonnen: str) -> None:
    """Also when the clock was set back since it began."""
    settings.geodata_dir.mkdir()
    write_progress(settings, Progress("ophalen", "cbs", begonnen=begonnen))
    found = read_progress(settings)
    assert found is not None
    assert (found.klaar, found.fout) == (True, "verloren")
    assert found.fout in EINDES
