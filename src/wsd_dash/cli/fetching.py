"""The command `geodata ophalen`: fetch official boundaries and show how far it is."""

import argparse
import re
import shutil
import sys
from typing import IO, Final

from wsd_dash.cli.boundaries import say_stored
from wsd_dash.cli.outcome import CLEAN, COULD_NOT_RUN, PROBLEMS, complain
from wsd_dash.config import Settings
from wsd_dash.sources.grenzen import stored_boundaries
from wsd_dash.sources.voortgang import BEGIN, KLAAR, OPHALEN, VERWERKEN, Progress
from wsd_dash.texts import ophalen as words
from wsd_dash.texts.cli import jaar_onjuist

STEP: Final = 0.2
"""Seconds between two looks at how far it is."""
NOT_RUN: Final = frozenset({"gestopt", "bezig", "gegevens"})
ELSEWHERE: Final = frozenset({"geen_bron", "te_lang", "verloren"})
"""Ends after which a file from elsewhere would help."""


class Screen:
    """What a fetch shows: one line that is drawn again on a terminal, plain lines elsewhere."""

    def __init__(self, stream: IO[str]) -> None:
        """Write to this stream."""
        self._stream = stream
        self._redraws = stream.isatty()
        self._drawn = ""
        self._step = ""
        self._attempts = 0

    def show(self, progress: Progress) -> None:
        """Show how far it is, and each source that failed once."""
        for attempt in progress.pogingen[self._attempts :]:
            self._draw("")
            sentence = words.attempt_sentence(
                bron=attempt.bron,
                jaar=attempt.jaar,
                fout=attempt.fout,
                detail=attempt.detail,
                meer=attempt.meer,
            )
            self._stream.write(f"{sentence}\n")
        self._attempts = len(progress.pogingen)
        if progress.stap != KLAAR:
            self._show_step(progress)

    def close(self) -> None:
        """Leave no half line behind."""
        self._draw("")
        self._stream.flush()

    def _show_step(self, progress: Progress) -> None:
        step = words.BEGIN
        if progress.stap != BEGIN:
            step = words.step_sentence(
                bron=progress.bron, jaar=progress.jaar, verwerken=progress.stap == VERWERKEN
            )
        if self._redraws:
            coming = progress.stap == OPHALEN and progress.bytes > 0
            size = f" {words.amount(progress.bytes, progress.deel)}" if coming else ""
            self._draw(f"{step}{size}")
        elif step != self._step:
            self._stream.write(f"{step}\n")
        self._step = step
        self._stream.flush()

    def _draw(self, line: str) -> None:
        """Draw over what stands on the line; spaces wipe on every terminal."""
        if self._redraws and line != self._drawn:
            line = line[: shutil.get_terminal_size().columns - 1]
            wipe = " " * (len(self._drawn) - len(line))
            self._stream.write(f"\r{line}{wipe}" + ("" if line else "\r"))
            self._drawn = line


def fetch_boundaries(options: argparse.Namespace, settings: Settings) -> int:
    """Fetch, show how far it is, and say how it ended and what can be done."""
    from wsd_dash.sources.ophalen import start_fetch

    if options.jaar and not re.fullmatch(r"20\d\d", options.jaar, re.ASCII):
        complain(jaar_onjuist(options.jaar))
        return COULD_NOT_RUN
    screen = Screen(sys.stderr)
    running = start_fetch(settings, jaar=options.jaar)
    try:
        while not (found := running.wait(STEP)).klaar:
            screen.show(found)
    except KeyboardInterrupt:
        found = running.stop()
    screen.show(found)
    screen.close()
    return _say_end(found, settings)


def _say_end(found: Progress, settings: Settings) -> int:
    stored = stored_boundaries(settings)
    if not found.fout and stored is not None:
        say_stored(stored)
        return CLEAN
    complain(words.end_sentence(found.fout or "onverwacht", found.detail))
    if stored is not None:
        complain(words.ONVERANDERD)
    if found.fout in ELSEWHERE:
        complain(words.ZELF)
    return COULD_NOT_RUN if found.fout in NOT_RUN else PROBLEMS
