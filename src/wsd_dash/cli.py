"""The commands of `wsd-dash`: start the app, check a data folder, manage boundaries."""

import argparse
import errno
import json
import os
import socket
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import IO, Any, NoReturn

from wsd_dash.config import PROJECT, Settings
from wsd_dash.contract.check import check_folder
from wsd_dash.contract.issue import Report
from wsd_dash.contract.schema import load_package
from wsd_dash.errors import ContractError, DataInvalidError, DataUnreadableError, GeodataError
from wsd_dash.sources.grenzen import StoredBoundaries
from wsd_dash.texts import cli as texts
from wsd_dash.texts import geodata as geodata_texts
from wsd_dash.texts.issues import issue_sentence

PROG = "wsd-dash"
CONTRACT = PROJECT / "data" / "datapackage.json"
CLEAN, PROBLEMS, COULD_NOT_RUN = 0, 1, 2
EXPLANATION_COLUMN = 16
COMMANDS = ("controleer", "geodata", "status", "importeer", "verwijder")
KNOWN = (*COMMANDS, "--json", "--help", "--versie")
FILE = "BESTAND"
NEEDED = (FILE, texts.OPDRACHT)
"""What a command cannot do without, as the usage line calls it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 good, 1 problems found, 2 could not run."""
    for stream in (sys.stdout, sys.stderr):
        _never_fail_on_a_letter(stream)
    given = list(sys.argv[1:] if argv is None else argv)
    try:
        options, strange = _create_parser(given).parse_known_args(given)
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
        _complain(texts.GESTOPT)
        return COULD_NOT_RUN
    return code


class _Usage(argparse.HelpFormatter):
    """The usage line under its Dutch name, and one column for all explanations."""

    def add_argument(self, action: argparse.Action) -> None:
        super().add_argument(action)
        # argparse forgets the indent of a subcommand and would put its words on a next line.
        self._action_max_length = max(self._action_max_length, EXPLANATION_COLUMN)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, texts.GEBRUIK if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser without English: own headings, own help option, own sentence for any mistake."""

    def __init__(self, *, given: Sequence[str] = (), **options: Any) -> None:  # noqa: ANN401  # argparse's own
        super().__init__(**options, add_help=False, allow_abbrev=False, formatter_class=_Usage)
        self.given = given
        self.arguments = self.add_argument_group(texts.ARGUMENTEN)
        self.choices = self.add_argument_group(texts.OPTIES)
        self.choices.add_argument("-h", "--help", action="help", help=texts.HULP)

    def error(self, message: str) -> NoReturn:
        """Say in Dutch that the command is wrong; argparse's own sentence is English.

        Of that sentence only the end is used: there stands the name of what is missing.
        """
        missing = next((name for name in NEEDED if message.endswith(f": {name}")), "")
        strange = next((word for word in self.given if word not in KNOWN), "")
        close = get_close_matches(strange, KNOWN, n=1, cutoff=0.7)
        given = " ".join([PROG, *self.given])
        self.exit(
            COULD_NOT_RUN,
            f"{texts.onbegrepen(given, close[0] if close else '', missing)}\n{self.format_usage()}",
        )


def _create_parser(given: Sequence[str]) -> _Parser:
    parser = _Parser(
        prog=PROG,
        usage=f"{PROG} [-h] [--versie] [{texts.OPDRACHT}]",
        description=texts.OVER,
        epilog=texts.MEER_HULP,
        given=given,
    )
    parser.choices.add_argument(
        "--versie", "--version", dest="run", action="store_const", const=_version, help=texts.VERSIE
    )
    parser.set_defaults(run=_serve, parser=parser)
    commands = parser.add_subparsers(prog=PROG, title=texts.OPDRACHTEN, metavar=texts.OPDRACHT)
    check = commands.add_parser(
        "controleer",
        help=texts.CONTROLEER,
        description=texts.CONTROLEER,
        epilog=texts.CONTROLEER_UITKOMST,
        given=given,
    )
    check.arguments.add_argument("map", nargs="?", type=Path, metavar="MAP", help=texts.MAP)
    check.choices.add_argument("--json", action="store_true", help=texts.JSON)
    check.set_defaults(run=_check, parser=check)
    geodata = commands.add_parser(
        "geodata", help=texts.GEODATA, description=texts.GEODATA, given=given
    )
    actions = geodata.add_subparsers(title=texts.OPDRACHTEN, metavar=texts.OPDRACHT, required=True)
    for name, words, run in (
        ("status", texts.GEODATA_STATUS, _geodata_status),
        ("importeer", texts.GEODATA_IMPORTEER, _geodata_import),
        ("verwijder", texts.GEODATA_VERWIJDER, _geodata_remove),
    ):
        action = actions.add_parser(name, help=words, description=words, given=given)
        action.set_defaults(run=run, parser=action)
        if name == "importeer":
            action.arguments.add_argument("bestand", type=Path, metavar=FILE, help=texts.BESTAND)
    return parser


def _version(_options: argparse.Namespace, _settings: Settings) -> int:
    from importlib.metadata import version

    _say(f"{PROG} {version(PROG)}")
    return CLEAN


def _serve(_options: argparse.Namespace, settings: Settings) -> int:
    if not settings.port:
        _complain(texts.poort_onjuist(os.environ["PORT"]))
        return COULD_NOT_RUN
    trouble = _listening_trouble(settings)
    if trouble:
        _complain(trouble)
        return COULD_NOT_RUN
    # The server loads Streamlit, a second that the other commands need not wait.
    from wsd_dash.server import serve

    _say(texts.gestart(settings.address, settings.port))
    sys.stdout.flush()
    serve(settings)
    return CLEAN


def _check(options: argparse.Namespace, settings: Settings) -> int:
    folder = options.map or settings.data_dir
    try:
        report = check_folder(folder, load_package(CONTRACT))
    except DataUnreadableError:
        return _could_not_check(folder, texts.map_onleesbaar(str(folder)), as_json=options.json)
    except ContractError:
        return _could_not_check(folder, texts.CONTRACT_ONLEESBAAR, as_json=options.json)
    if options.json:
        _say(json.dumps(_as_object(report), indent=1))
    else:
        for line in texts.report_lines(report):
            _say(line)
    return PROBLEMS if report.errors else CLEAN


def _could_not_check(folder: Path, reason: str, *, as_json: bool) -> int:
    if as_json:
        _say(json.dumps({"map": str(folder), "kon_niet": reason}, indent=1))
    _complain(reason)
    return COULD_NOT_RUN


def _as_object(report: Report) -> dict[str, Any]:
    """Return the report as one JSON object; escaped to ASCII it cannot upset a terminal."""
    return {
        "map": str(report.folder),
        "fouten": len(report.errors),
        "opmerkingen": len(report.warnings),
        "rijen": dict(report.rows),
        "issues": [
            {
                "code": issue.code,
                "ernst": issue.severity,
                "tabel": issue.table,
                "rij": issue.row,
                "kolom": issue.column,
                "waarde": issue.value,
                "detail": dict(issue.detail),
                "zin": issue_sentence(issue),
            }
            for issue in report.issues
        ],
    }


def _geodata_status(_options: argparse.Namespace, settings: Settings) -> int:
    from wsd_dash.sources.geodata import status

    found = status(settings)
    if found is None:
        _say(geodata_texts.GEEN)
    else:
        _say_stored(found)
    return CLEAN


def _geodata_import(options: argparse.Namespace, settings: Settings) -> int:
    from wsd_dash.sources.geodata import import_file
    from wsd_dash.sources.tables import load_tables

    try:
        gemeenten = load_tables(settings.data_dir, load_package(CONTRACT))["gemeenten"]
    except (DataInvalidError, DataUnreadableError, ContractError):
        _complain(texts.ONGELDIGE_GEGEVENS)
        return COULD_NOT_RUN
    try:
        _say_stored(import_file(options.bestand, settings, gemeenten=gemeenten))
    except GeodataError as error:
        _complain(geodata_texts.error_message(error))
        return PROBLEMS
    return CLEAN


def _geodata_remove(_options: argparse.Namespace, settings: Settings) -> int:
    from wsd_dash.sources.geodata import remove

    try:
        removed = remove(settings)
    except GeodataError as error:
        _complain(geodata_texts.error_message(error))
        return PROBLEMS
    _say(geodata_texts.VERWIJDERD if removed else geodata_texts.GEEN)
    return CLEAN


def _say_stored(found: StoredBoundaries) -> None:
    _say(
        geodata_texts.stored_message(
            aantal=found.aantal,
            jaar=found.jaar,
            bestandsnaam=found.bestandsnaam,
            geimporteerd_op=found.geimporteerd_op,
        )
    )
    _say(geodata_texts.attribution(bron=found.bron, licentie=found.licentie))


def _listening_trouble(settings: Settings) -> str:
    """Say why the server cannot listen, or ""; unforeseen trouble is left for the server to name.

    A name that cannot be looked up is a `gaierror`, one that is no name at all a `UnicodeError`.
    """
    family = socket.AF_INET6 if ":" in settings.address else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        if os.name == "posix":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.address, settings.port))
        except (socket.gaierror, UnicodeError):
            return texts.adres_onjuist(settings.address)
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return texts.poort_bezet(settings.port)
            if error.errno == errno.EADDRNOTAVAIL:
                return texts.adres_onjuist(settings.address)
    return ""


def _never_fail_on_a_letter(stream: IO[str]) -> None:
    """Let a terminal with a narrow character set show a code instead of stopping the command."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="backslashreplace")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _complain(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
