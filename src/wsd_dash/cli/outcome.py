"""How a command ends and what it says: exit codes and the two streams of a terminal."""

import sys
from typing import IO, Final

CLEAN, PROBLEMS, COULD_NOT_RUN = 0, 1, 2
PROG: Final = "wsd-dash"


def never_fail_on_a_letter(stream: IO[str]) -> None:
    """Let a terminal with a narrow character set show a code instead of stopping the command."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """Write a line of the outcome."""
    sys.stdout.write(f"{line}\n")


def complain(line: str) -> None:
    """Write a line about what went wrong."""
    sys.stderr.write(f"{line}\n")
