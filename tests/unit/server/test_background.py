"""The fetch that begins with the server: only when allowed and needed, and one line in the log."""

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from grensdienst import reply, serve, squares, status
from wsd_dash.config import Settings
from wsd_dash.server.background import fetch_when_absent
from wsd_dash.sources.grenzen import stored_boundaries
from wsd_dash.sources.ophalen import Limits, read_progress

QUICK = Limits(total=60, source=30, connect=5, read=5)


@pytest.fixture
def settings(mini_folder: Path, tmp_path: Path) -> Settings:
    return Settings(data_dir=mini_folder, geodata_dir=tmp_path / "geodata")


@pytest.fixture
def good(mini_folder: Path) -> object:
    return squares(pd.read_csv(mini_folder / "gemeenten.csv"))


def finish(settings: Settings) -> None:
    thread = fetch_when_absent(settings, limits=QUICK)
    assert thread is not None
    assert thread.daemon
    thread.join(60)
    assert not thread.is_alive()


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.message for record in caplog.records]


def test_absent_boundaries_are_fetched_and_a_second_start_asks_nobody(
    settings: Settings, good: object, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    with serve({"cbs": reply(good)}) as service:
        allowed = replace(settings, grenzen_url=service.url)
        finish(allowed)
        assert stored_boundaries(allowed) is not None
        asked = len(service.asked)
        finish(allowed)
        assert len(service.asked) == asked == 1
    assert lines(caplog) == ["official boundaries: stored"]


def test_a_failure_is_one_line_and_stays_to_be_read(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    with serve({"cbs": status(500)}) as service:
        finish(replace(settings, grenzen_url=service.url))
    assert lines(caplog) == ["official boundaries: not fetched (geen_bron)"]
    found = read_progress(settings)
    assert found is not None
    assert found.fout == "geen_bron"


def test_a_host_that_forbids_it_asks_nobody(settings: Settings, good: object) -> None:
    with serve({"cbs": reply(good)}) as service:
        closed = replace(settings, grenzen_url=service.url, grenzen_ophalen=False)
        assert fetch_when_absent(closed) is None
        assert service.asked == []
    assert not settings.geodata_dir.exists()
