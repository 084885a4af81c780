"""Starts the servers under measurement and reads what they use."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

LOCALHOST = "127.0.0.1"
SECONDS_TO_STOP = 20
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Server:
    """A server under measurement."""

    port: int
    process: psutil.Process

    def cpu_seconds(self) -> float:
        """Return the CPU time the server has used so far."""
        used = self.process.cpu_times()
        return float(used.user + used.system)

    def megabytes(self) -> float:
        """Return the memory the server holds now."""
        return float(self.process.memory_info().rss) / MEGABYTE


@contextmanager
def running(
    command: Sequence[str],
    port: int,
    env: Mapping[str, str],
    *,
    path: str = "/_stcore/health",
    folder: Path | None = None,
    seconds: float = 60,
) -> Iterator[Server]:
    """Run a server until the block ends."""
    process = subprocess.Popen(
        list(command),
        env={**os.environ, **env},
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"http://{LOCALHOST}:{port}{path}", seconds=seconds)
        yield Server(port, psutil.Process(process.pid))
    finally:
        process.terminate()
        try:
            process.wait(timeout=SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(url: str, *, seconds: float = 60) -> None:
    """Wait until the server answers; a minute is enough on any machine."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            urllib.request.urlopen(url, timeout=seconds).close()  # noqa: S310 - our own server
        except (urllib.error.URLError, OSError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)
        else:
            return


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as free:
        free.bind((LOCALHOST, 0))
        return int(free.getsockname()[1])


def plain_streamlit(script: Path, port: int, *options: str) -> list[str]:
    """Return the command that runs a script as anyone would, without watching files."""
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.headless=true"]
    command += [f"--server.port={port}", f"--server.address={LOCALHOST}"]
    command += ["--browser.gatherUsageStats=false", "--server.fileWatcherType=none"]
    return [*command, *options]
