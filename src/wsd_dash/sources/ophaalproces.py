"""The process that fetches boundaries: tries the sources in order and stores the first good one."""

import errno
import json
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, wait
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from wsd_dash.config import PROJECT, Settings
from wsd_dash.contract.schema import load_package
from wsd_dash.errors import ContractError, DataInvalidError, DataUnreadableError, GeodataError
from wsd_dash.sources.download import Asked, check_address, fetch_features, open_session
from wsd_dash.sources.geodata import from_tables, import_file
from wsd_dash.sources.grensbronnen import BRONNEN, Grensbron, Page, collect_pages
from wsd_dash.sources.lock import hold_lock
from wsd_dash.sources.ophalen import BUSY, Limits
from wsd_dash.sources.voortgang import BEGIN, OPHALEN, VERWERKEN, Poging, Progress, now, to_line

if TYPE_CHECKING:
    from wsd_dash.sources.geodata import FromTables

CONTRACT: Final = PROJECT / "data" / "datapackage.json"
LOCK: Final = ".ophalen.lock"
WORK: Final = ".ophalen-"
"""Start of the name of the folder in which a fetch works; what a killed one left is removed."""
TICK: Final = 0.25
FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
CLOSED: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
LOCAL: Final = frozenset({"schijf_vol", "alleen_lezen", "niet_te_schrijven", "gegevens"})
"""Trouble that another source has too."""
OTHER_YEAR: Final = frozenset(
    {"niet_gevonden", "geweigerd", "foutmelding", "onbekend", "ontbreekt"}
)
"""Trouble that the same source may not have with the boundaries of the year before."""


class Run:
    """One fetch: where it stores, what it may take, and how far it is."""

    def __init__(self, order: Mapping[str, Any], say: Callable[[Progress], None]) -> None:
        """Read the order that `start_fetch` wrote."""
        self.settings = Settings(
            data_dir=Path(order["data_dir"]), geodata_dir=Path(order["geodata_dir"])
        )
        self.jaar = str(order["jaar"])
        self.url = str(order["url"])
        self.limits = Limits(**order["limits"])
        self.progress = Progress(BEGIN, begonnen=now())
        self._say = say

    def tell(self, **changes: Any) -> Progress:  # noqa: ANN401  # fields of Progress
        """Tell that something changed."""
        self.progress = replace(self.progress, **changes)
        self._say(self.progress)
        return self.progress

    def end(self, fout: str = "", detail: str = "") -> None:
        """Tell that it has ended."""
        self.progress = self.progress.ended(fout, detail)
        self._say(self.progress)


def main() -> None:
    """Do what the first argument orders; tell it on standard output, line by line."""
    # Only we write there: what a library might print goes with the complaints.
    told = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="ascii")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def say(progress: Progress) -> None:
        try:
            told.write(f"{to_line(progress)}\n")
            told.flush()
        except BrokenPipeError:
            # Nobody waits for us any more. The exit must not wait for a hanging server.
            os._exit(1)

    fetch(Run(json.loads(sys.argv[1]), say))


def fetch(run: Run) -> None:
    """Try the sources until one gives boundaries that can be stored, and tell how it ended."""
    folder = run.settings.geodata_dir
    try:
        with _local_trouble(folder):
            folder.mkdir(parents=True, exist_ok=True)
            with hold_lock(folder / LOCK) as held:
                fout = _fetch_alone(run, folder) if held else BUSY
    except GeodataError as error:
        run.end(error.code, error.detail)
    else:
        run.end(fout)


def _fetch_alone(run: Run, folder: Path) -> str:
    for left in folder.glob(f"{WORK}*"):
        shutil.rmtree(left, ignore_errors=True)
    run.tell()
    with tempfile.TemporaryDirectory(dir=folder, prefix=WORK) as work:
        return _try_all(run, Path(work))


def _try_all(run: Run, work: Path) -> str:
    """Return "" when boundaries are stored, otherwise the code for no source at all."""
    for bron in BRONNEN:
        for jaar in _years(bron, run.jaar):
            run.tell(stap=OPHALEN, bron=bron.id, jaar=jaar, bytes=0, deel=None)
            try:
                _try_one(run, bron, jaar, work)
            except GeodataError as error:
                if error.code in LOCAL:
                    raise
                failed = Poging(bron.id, jaar, error.code, error.detail, error.more)
                run.tell(pogingen=(*run.progress.pogingen, failed))
                if error.code not in OTHER_YEAR:
                    break
            else:
                return ""
    return "geen_bron"


def _years(bron: Grensbron, asked: str) -> tuple[str, ...]:
    this = datetime.now(UTC).year
    if bron.per_jaar:
        return (asked,) if asked else (str(this), str(this - 1))
    return (str(this),)


def _try_one(run: Run, bron: Grensbron, jaar: str, work: Path) -> None:
    """Fetch from one source and store it, or raise `GeodataError`."""
    if not bron.per_jaar and run.jaar not in {"", jaar}:
        raise GeodataError("alleen_nu")
    url = bron.address(jaar, run.url)
    check_address(url)
    page = _fetch_in_time(run, bron, url)
    tables = _tables(run.settings)
    expected, got = len(tables["gemeenten"]), len(page["features"])
    if got * 2 < expected:
        raise GeodataError("te_weinig", f"{got} van de {expected}")
    run.tell(stap=VERWERKEN, deel=None)
    with _local_trouble(run.settings.geodata_dir):
        path = work / f"{bron.id}-gemeenten-{jaar}.json"
        path.write_text(json.dumps(page), encoding="utf-8")
        import_file(path, run.settings, **tables, bron=bron.bron, licentie=bron.licentie)


@cache
def _tables(settings: Settings) -> "FromTables":
    # pandas takes seconds to load, which a fetch that gets no answer need not wait
    from wsd_dash.sources.tables import load_tables  # noqa: PLC0415
    from wsd_dash.sources.versies import data_folder  # noqa: PLC0415

    try:
        return from_tables(load_tables(data_folder(settings), load_package(CONTRACT)).frames)
    except (DataInvalidError, DataUnreadableError, ContractError) as error:
        raise GeodataError("gegevens") from error


def _fetch_in_time(run: Run, bron: Grensbron, url: str) -> Page:
    """Fetch all pages from a thread that is left behind when the time of this source is up.

    Time limits of a library count per read, so a server that drips would hold it for ever.
    """
    late = threading.Event()
    amount: list[float | None] = [0, None]
    done: Future[Page] = Future()

    def work() -> None:
        try:
            done.set_result(_fetch_pages(run.limits, bron, url, amount, late))
        except BaseException as error:  # noqa: BLE001  # handed over, raised by result()
            done.set_exception(error)

    threading.Thread(target=work, daemon=True).start()
    end = time.monotonic() + run.limits.source
    while time.monotonic() < end:
        ended = wait([done], timeout=TICK).done
        run.tell(bytes=int(amount[0] or 0), deel=amount[1])
        if ended:
            return done.result()
    late.set()
    raise GeodataError("te_traag")


def _fetch_pages(
    limits: Limits, bron: Grensbron, url: str, amount: list[float | None], late: threading.Event
) -> Page:
    """Fetch all pages within the bytes of one source; `amount` is kept at bytes and share."""
    before = 0

    def received(got: int, promised: int | None) -> None:
        if late.is_set():
            raise GeodataError("te_traag")
        amount[:] = [before + got, got / promised if promised and not before else None]

    with open_session(url) as session:

        def page(address: str) -> Page:
            nonlocal before
            left = limits.bytes - before
            found = fetch_features(
                session, Asked(address, limits.connect, limits.read, left, received)
            )
            before = int(amount[0] or 0)
            return found

        return collect_pages(bron, url, page, most_pages=limits.pages)


@contextmanager
def _local_trouble(folder: Path) -> Iterator[None]:
    """Turn what this computer refuses into a `GeodataError` that says why."""
    try:
        yield
    except OSError as error:
        raise GeodataError(_local_code(error), str(folder)) from error
    except GeodataError as error:
        cause = error.__cause__
        if error.code == "niet_te_schrijven" and isinstance(cause, OSError):
            raise GeodataError(_local_code(cause), error.detail) from error
        raise


def _local_code(error: OSError) -> str:
    if error.errno in FULL:
        return "schijf_vol"
    return "alleen_lezen" if error.errno in CLOSED else "niet_te_schrijven"


if __name__ == "__main__":
    main()
