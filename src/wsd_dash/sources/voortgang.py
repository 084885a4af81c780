"""How far a fetch of boundaries is: what its process says, and the file others read it from."""

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from wsd_dash.config import Settings

STATE: Final = "ophalen.json"
BEGIN, OPHALEN, VERWERKEN, KLAAR = "begin", "ophalen", "verwerken", "klaar"
STALE: Final = timedelta(minutes=10)
"""Longer than any fetch may take: who then says not to be ready has lost its process."""


@dataclass(frozen=True)
class Poging:
    """One source that did not give boundaries; `fout` is a code of `texts/ophalen.py`.

    `bron` is the id of a source, `jaar` the year that was asked, `detail` the found value and
    `meer` how many like it are not named.
    """

    bron: str
    jaar: str
    fout: str
    detail: str = ""
    meer: int = 0


@dataclass(frozen=True)
class Progress:
    """How far a fetch is.

    `stap` is begin, ophalen, verwerken or klaar; `bron` (id) and `jaar` are what it works on.
    `bytes` were received from that source, `deel` (0-1) of the whole or `None` when the source
    does not say how much there is. `klaar` is true at the end; `fout` is then empty when the
    boundaries are stored, or a code of `texts/ophalen.py` with its `detail`. `pogingen` are the
    sources that failed so far, also when a later one succeeded. `begonnen` is an ISO moment.
    """

    stap: str
    bron: str = ""
    jaar: str = ""
    bytes: int = 0
    deel: float | None = None
    klaar: bool = False
    fout: str = ""
    detail: str = ""
    pogingen: tuple[Poging, ...] = ()
    begonnen: str = ""

    def ended(self, fout: str = "", detail: str = "") -> "Progress":
        """Return the same fetch at its end."""
        return replace(self, stap=KLAAR, klaar=True, fout=fout, detail=detail)


def now() -> str:
    """Return the moment as ISO text in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def to_line(progress: Progress) -> str:
    """Write progress as one line of ASCII."""
    return json.dumps(asdict(progress))


def from_line(line: str | bytes) -> Progress | None:
    """Read what `to_line` wrote; `None` for anything else."""
    try:
        found = json.loads(line)
        return _from_object(found) if isinstance(found, dict) else None
    except (ValueError, TypeError, RecursionError):
        return None


def read_progress(settings: Settings) -> Progress | None:
    """Return how far the last fetch is or how it ended, in whatever process; `None` without one.

    A fetch that lost its process without a word is reported as ended with `fout` "verloren".
    """
    try:
        found = from_line((settings.geodata_dir / STATE).read_bytes())
        if found is None or found.klaar:
            return found
        # a beginning in the future is as far off: the clock was set back since
        lost = abs(datetime.now(UTC) - datetime.fromisoformat(found.begonnen)) > STALE
    except (OSError, ValueError, TypeError):
        return None
    return found.ended("verloren") if lost else found


def write_progress(settings: Settings, progress: Progress) -> None:
    """Keep progress for other processes; a folder that cannot be written to goes without."""
    path = settings.geodata_dir / STATE
    new = path.with_name(f".{STATE}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(to_line(progress), encoding="ascii")
        new.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(new).unlink()


def _from_object(found: Mapping[str, Any]) -> Progress:
    pogingen = tuple(Poging(**one) for one in found.get("pogingen", ()))
    return Progress(**{**found, "pogingen": pogingen})
