"""The commands of `wsd-dash`: start the app, check a data folder, manage boundaries."""

import os
import sys
from collections.abc import Sequence

from wsd_dash.cli.outcome import COULD_NOT_RUN, complain, never_fail_on_a_letter
from wsd_dash.cli.parser import create_parser
from wsd_dash.config import Settings
from wsd_dash.texts import cli as texts


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 good, 1 problems found, 2 could not run."""
    for stream in (sys.stdout, sys.stderr):
        never_fail_on_a_letter(stream)
    given = list(sys.argv[1:] if argv is None else argv)
    try:
        options, strange = create_parser(given).parse_known_args(given)
        if strange:
            options.parser.error("")
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else COULD_NOT_RUN
    try:
        code: int = options.run(options, Settings.from_env())
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output (`head`, a closed pager) has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return COULD_NOT_RUN
    except KeyboardInterrupt:
        complain(texts.GESTOPT)
        return COULD_NOT_RUN
    return code
