"""What a command writes is whole or not there: after kill -9, on a full disk, where it may not."""

import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from wsd_dash.cli import main
from wsd_dash.texts import cli as texts
from wsd_dash.texts import publiceer as words

KILLS = 25
KILLED = """\
import hashlib, itertools, os, shutil, signal, sys, time
from pathlib import Path
from wsd_dash.cli.writing import write_file, write_folder
target, kind, *bodies = sys.argv[1:]
target = Path(target)
bodies = [Path(body).read_bytes() * 40 for body in bodies]
trees = [{f"{n}.txt": body for n in range(4)} for body in bodies]

def write(number):
    if kind == "file":
        write_file(target, bodies[number])
        return
    if target.exists():
        target.rename(target.with_name(f"oud-{os.getpid()}-{time.monotonic_ns()}"))
    write_folder(target, trees[number])

def digest():
    paths = [target] if target.is_file() else sorted(target.glob("*")) if target.exists() else []
    return " ".join(hashlib.sha256(path.read_bytes()).hexdigest()[:12] for path in paths) or "-"

cut = 0
for attempt in range(int(os.environ["KILLS"])):
    child = os.fork()
    if not child:
        for number in itertools.cycle(range(len(bodies))):
            write(number)
    time.sleep(0.01 + 0.0037 * attempt)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    left = [path for path in target.parent.iterdir() if path.name.startswith(".")]
    cut += bool(left)
    for path in left:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for path in target.parent.glob("oud-*"):
        shutil.rmtree(path)
    print(digest())
print("onderweg", cut)
"""
"""Writes in a child process without end and kills it, each time a little later.

Says what stands there after each kill, and last how often a kill came in the midst of writing.
"""
FULL = """\
import os, resource, sys
from wsd_dash.cli import main
codes = []
for argv in open(sys.argv[1], encoding="utf-8"):
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
    codes.append(main(argv.rstrip("\\n").split("\\t")))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(*codes)
"""
"""Runs commands while no file may grow beyond 1000 bytes, as on a disk that is full."""
KINDS = ("csv", "svg", "html", "vastgelegd")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no fork and no limits there")


@pytest.fixture(autouse=True)
def _mini(monkeypatch: pytest.MonkeyPatch, mini_folder: Path, geodata_folder: Path) -> None:
    monkeypatch.setenv("WSD_DATA", str(mini_folder))
    assert not geodata_folder.exists()


def python(code: str, *args: str, **extra: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, *args],
        capture_output=True,
        text=True,
        check=True,
        timeout=180,
        env={**os.environ, **extra},
    )


def short(body: bytes) -> str:
    return sha256(body * 40).hexdigest()[:12]


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_a_command_that_is_killed_leaves_the_old_or_the_new(tmp_path: Path, kind: str) -> None:
    """Both ways of writing that `exporteer -o` has; what is written makes no difference to them."""
    bodies = []
    for number, soort in enumerate(("project", "bijeenkomst")):
        path = tmp_path / f"{number}.html"
        command = ["exporteer", "--weergave", f"dekking?soort={soort}", "--als", "html"]
        assert main([*command, "-o", str(path)]) == 0
        bodies.append(path)
    whole = {short(path.read_bytes()) for path in bodies}
    assert len(whole) == len(bodies)
    if kind == "folder":
        whole = {" ".join([one] * 4) for one in whole} | {"-"}  # a folder is never put over another
    place = tmp_path / "plek"
    place.mkdir()
    kills = os.environ.get("WSD_VOORBEELDEN", str(KILLS))
    done = python(KILLED, str(place / "uit"), kind, *map(str, bodies), KILLS=kills)
    *found, last = done.stdout.splitlines()
    assert len(found) == int(kills)
    assert set(found) <= whole | {"-"}
    assert int(last.split()[1]) > 0, "no kill came in the midst of writing, so this proves nothing"


def test_on_a_full_disk_the_old_file_stays_and_a_sentence_says_why(
    tmp_path: Path, mini_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    argvs, old = [], b"oud"
    for kind in KINDS:
        path = tmp_path / f"oud.{kind}"
        path.write_bytes(old)
        argvs.append(["exporteer", "--weergave", "dekking", "--als", kind, "-o", str(path)])
    argvs.append(["exporteer", "--weergave", "dekking", "--als", "zaalpakket"])
    argvs[-1] += ["-o", str(tmp_path / "zaal")]
    commands = tmp_path / "opdrachten.txt"
    commands.write_text("\n".join("\t".join(argv) for argv in argvs), encoding="utf-8")
    before = sorted(path.name for path in tmp_path.iterdir())
    done = python(FULL, str(commands))
    assert done.stdout.split() == ["2"] * len(argvs)
    assert done.stderr.splitlines() == [texts.schrijven_mislukt(argv[-1]) for argv in argvs]
    assert "Traceback" not in done.stderr
    assert all((tmp_path / f"oud.{kind}").read_bytes() == old for kind in KINDS)
    assert sorted(path.name for path in tmp_path.iterdir()) == before

    target = tmp_path / "versies"
    monkeypatch.setenv("WSD_DATA", str(target))
    assert main(["publiceer", str(mini_folder)]) == 0
    pointer = json.loads((target / "huidig.json").read_text("utf-8"))
    other = _other(mini_folder, tmp_path / "ander")
    commands.write_text(f"publiceer\t{other}", encoding="utf-8")
    done = python(FULL, str(commands))
    assert done.stdout.split() == ["2"]
    assert done.stderr.strip() == words.failed("niet_te_schrijven", str(target))
    assert json.loads((target / "huidig.json").read_text("utf-8")) == pointer
    assert main(["publiceer", str(other)]) == 0
    assert json.loads((target / "huidig.json").read_text("utf-8")) != pointer
    assert not list(target.glob(".nieuw-*"))


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="no folder nobody can write in")
def test_where_nobody_may_write_a_sentence_says_so(
    mini_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for als, name in (("csv", "/proc/x.csv"), ("vastgelegd", "/proc/x.json")):
        command = ["exporteer", "--weergave", "dekking", "--als", als, "-o", name]
        assert main(command) == 2
        assert capsys.readouterr().err.strip() == texts.schrijven_mislukt(name)
    monkeypatch.setenv("WSD_DATA", "/proc/versies")
    assert main(["publiceer", str(mini_folder)]) == 2
    said = capsys.readouterr().err.strip()
    assert said == words.failed("niet_te_schrijven", "/proc/versies")


def _other(source: Path, target: Path) -> Path:
    target.mkdir()
    for path in source.glob("*.csv"):
        (target / path.name).write_bytes(path.read_bytes())
    path = target / "gebeurtenissen.csv"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")
    return target
