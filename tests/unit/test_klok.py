"""Whatever the clock or the time zone of the machine says: the same files, and true sentences."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from wsd_dash.config import PROJECT
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.vastgelegd import dutch_time
from wsd_dash.exports.formaten import make_file, names_for
from wsd_dash.exports.lading import Lading, load_view
from wsd_dash.texts.stand import DAARNA

ZONES = ("UTC", "Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu")
WITH_MOMENT = {"vastgelegd", "vaste-link"}
"""A frozen view says when it was made; nothing else does."""
MOMENTS = {
    "begin": datetime(1970, 1, 1, tzinfo=UTC),
    "nu": datetime(2026, 11, 22, 11, 5, tzinfo=UTC),
    "later": datetime(2031, 3, 30, 0, 59, 59, tzinfo=UTC),
    "laatst": datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC),
}


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    if not hasattr(time, "tzset"):
        pytest.skip("no time zone per process here")
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def view(mini: Dataset, moment: datetime) -> Lading:
    return load_view(mini, "dekking", {"soort": "project"}, moment=moment)


def bodies(lading: Lading) -> dict[str, str]:
    return {key: sha256(make_file(key, lading)[2]).hexdigest() for key in names_for(reeks=False)}


def test_every_file_is_the_same_in_every_time_zone(mini: Dataset, zone: pytest.MonkeyPatch) -> None:
    found = []
    for name in ZONES:
        zone.setenv("TZ", name)
        time.tzset()
        found.append(bodies(view(mini, MOMENTS["nu"])))
    assert all(other == found[0] for other in found)


@pytest.mark.parametrize("name", MOMENTS)
def test_sentences_are_true_on_every_date(mini: Dataset, name: str) -> None:
    lading = view(mini, MOMENTS[name])
    said = lading.dias[0].voet.stand
    assert said.startswith("Stand van de bronnen: juli 2024.")
    assert (DAARNA in said) == (MOMENTS[name].year > 2024)
    assert lading.dias[0].zin == view(mini, MOMENTS["nu"]).dias[0].zin


def test_years_later_the_files_are_the_same(mini: Dataset) -> None:
    now, later = (bodies(view(mini, MOMENTS[name])) for name in ("nu", "later"))
    changed = {key for key in now if now[key] != later[key]}
    assert changed == WITH_MOMENT


def test_a_command_gives_the_same_bytes_wherever_it_runs(tmp_path: Path, mini_folder: Path) -> None:
    made = []
    for name in ("UTC", "Pacific/Kiritimati"):
        target = tmp_path / f"{name.replace('/', '-')}.xlsx"
        env = {**os.environ, "TZ": name, "WSD_DATA": str(mini_folder)}
        env |= {
            "WSD_GEODATA": str(tmp_path / "geo"),
            "LC_ALL": "C",
            "PYTHONHASHSEED": str(len(name)),
        }
        command = [sys.executable, "-m", "wsd_dash", "exporteer", "--weergave", "dekking"]
        subprocess.run([*command, "--als", "xlsx", "-o", str(target)], check=True, env=env)
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_a_day_begins_when_it_does_in_the_netherlands() -> None:
    """No page or file takes the date of another time zone: at 00:30 here it is not yesterday."""
    late = datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
    assert dutch_time(late).date().isoformat() == "2026-07-01"
    own = re.compile(r"now\(UTC\)\.date\(\)|date\.today\(|datetime\.now\(\)|utcnow")
    source = PROJECT / "src" / "wsd_dash"
    assert not [path.name for path in source.rglob("*.py") if own.search(path.read_text("utf-8"))]
