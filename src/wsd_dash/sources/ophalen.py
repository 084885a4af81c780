"""Fetching official boundaries in a process of its own, which never outlives its deadline."""

import atexit
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict, dataclass
from typing import IO, Final

from wsd_dash.config import Settings
from wsd_dash.sources.voortgang import (
    BEGIN,
    Poging,
    Progress,
    from_line,
    now,
    read_progress,
    write_progress,
)

__all__ = ["Fetch", "Limits", "Poging", "Progress", "read_progress", "start_fetch"]

PROCESS: Final = "wsd_dash.sources.ophaalproces"
BUSY: Final = "bezig"
WRITE_EVERY: Final = 0.5
"""Seconds between two writes of the state file while nothing but the bytes changes."""
LONGEST_COMPLAINT: Final = 200


@dataclass(frozen=True)
class Limits:
    """What a fetch may take: seconds in all, per source, to connect and between two bytes.

    `bytes` counts per source after unpacking, `pages` per source.
    """

    total: float = 240
    source: float = 60
    connect: float = 10
    read: float = 20
    bytes: int = 150_000_000
    pages: int = 50


class Fetch:
    """A running fetch: how far it is, and the way to stop it."""

    def __init__(
        self,
        settings: Settings,
        process: "subprocess.Popen[bytes]",
        complaints: IO[bytes],
        total: float,
    ) -> None:
        """Watch the process from a thread of its own; `complaints` holds its error output."""
        self._settings = settings
        self._process = process
        self._complaints = complaints
        self._progress = Progress(BEGIN, begonnen=now())
        self._killed_for = ""
        self._written: tuple[float, Progress | None] = (0.0, None)
        self._ended = threading.Event()
        self._deadline = threading.Timer(total, self._kill, ["te_lang"])
        self._deadline.daemon = True
        atexit.register(self.stop)
        self._deadline.start()
        threading.Thread(target=self._watch, name="ophalen", daemon=True).start()

    @property
    def progress(self) -> Progress:
        """How far it is now."""
        return self._progress

    @property
    def pid(self) -> int:
        """Process id of the child."""
        return self._process.pid

    def wait(self, seconds: float | None = None) -> Progress:
        """Wait until it has ended, or so many seconds, and return how far it is."""
        # Not `join`: a Ctrl-C in the middle of that makes a thread seem to have ended.
        self._ended.wait(seconds)
        return self._progress

    def stop(self) -> Progress:
        """End it at once; what was stored stays as it was."""
        self._kill("gestopt")
        return self.wait()

    def _kill(self, reason: str) -> None:
        if self._process.poll() is None:
            self._killed_for = self._killed_for or reason
            self._process.kill()

    def _watch(self) -> None:
        try:
            # Leaving the block closes the pipe and waits for the end.
            with self._process, self._complaints:
                for line in self._process.stdout or ():
                    self._keep(from_line(line))
                self._process.wait()
                self._deadline.cancel()
                if not self._progress.klaar:
                    self._keep(self._without_a_word())
        finally:
            atexit.unregister(self.stop)
            self._ended.set()

    def _without_a_word(self) -> Progress:
        """Return the end of a process that did not tell its end itself."""
        if self._killed_for:
            return self._progress.ended(self._killed_for)
        return self._progress.ended("onverwacht", self._complaint())

    def _keep(self, found: Progress | None) -> None:
        if found is None:
            return
        before, self._progress = self._progress, found
        moment, written = self._written
        passed = time.monotonic() - moment
        same = written is not None and (before.stap, before.bron) == (found.stap, found.bron)
        # Who found another fetch busy leaves the state file to that one.
        if found.fout != BUSY and (found.klaar or not same or passed > WRITE_EVERY):
            write_progress(self._settings, found)
            self._written = (time.monotonic(), found)

    def _complaint(self) -> str:
        """Return the last line of the process's own error output, for who must repair it."""
        self._complaints.seek(0)
        lines = self._complaints.read().decode(errors="replace").split("\n")
        return next((line[:LONGEST_COMPLAINT] for line in reversed(lines) if line.strip()), "")


def start_fetch(settings: Settings, *, jaar: str = "", limits: Limits | None = None) -> Fetch:
    """Start fetching boundaries of a year, or of this year and else the year before.

    Returns at once. What happens is told by `Fetch.progress` and `read_progress`; only a
    computer that cannot start a process raises, `OSError`.
    """
    limits = limits or Limits()
    order = {
        "data_dir": str(settings.data_dir),
        "geodata_dir": str(settings.geodata_dir),
        "jaar": jaar,
        "url": settings.grenzen_url,
        "limits": asdict(limits),
    }
    complaints = tempfile.TemporaryFile()  # noqa: SIM115  # closed by the watcher
    # -P: what lies in the folder we were started in is no module of ours. The session of its own
    # leaves Ctrl-C to us: the process is stopped, not asked.
    try:
        process = subprocess.Popen(  # noqa: S603  # our own interpreter and module
            [sys.executable, "-P", "-m", PROCESS, json.dumps(order)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=complaints,
            start_new_session=os.name == "posix",
        )
    except OSError:
        complaints.close()
        raise
    return Fetch(settings, process, complaints, limits.total)
