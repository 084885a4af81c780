"""What can be asked on the command line, in Dutch: commands, options, usage and mistakes."""

import argparse
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, NoReturn

from wsd_dash.cli import boundaries
from wsd_dash.cli.checking import check
from wsd_dash.cli.exporting import export
from wsd_dash.cli.fetching import fetch_boundaries
from wsd_dash.cli.outcome import CLEAN, COULD_NOT_RUN, PROG, say
from wsd_dash.cli.publishing import publish_data
from wsd_dash.cli.serving import serve_app
from wsd_dash.config import Settings
from wsd_dash.texts import cli as texts

EXPLANATION_COLUMN: Final = 16
COMMANDS: Final = (
    "controleer",
    "publiceer",
    "exporteer",
    "geodata",
    "status",
    "ophalen",
    "importeer",
    "verwijder",
)
EXPORT: Final = ("--weergave", "--reeks", "--als", "--tabel", "-o")
KNOWN: Final = (*COMMANDS, *EXPORT, "--json", "--jaar", "--help", "--versie")
FILE: Final = "BESTAND"
FOLDER: Final = "MAP"
NEEDED: Final = (FILE, FOLDER, texts.OPDRACHT)
"""What a command cannot do without, as the usage line calls it."""


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


class Parser(argparse.ArgumentParser):
    """A parser without English: own headings, own help option, own sentence for any mistake."""

    def __init__(self, *, given: Sequence[str] = (), **options: Any) -> None:  # noqa: ANN401  # argparse's own
        """Keep the given words, to show them with a mistake."""
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


def create_parser(given: Sequence[str]) -> Parser:
    """Return the parser of all commands; each sets `run`, which takes options and settings."""
    parser = Parser(
        prog=PROG,
        usage=f"{PROG} [-h] [--versie] [{texts.OPDRACHT}]",
        description=texts.OVER,
        epilog=texts.MEER_HULP,
        given=given,
    )
    parser.choices.add_argument(
        "--versie", "--version", dest="run", action="store_const", const=_version, help=texts.VERSIE
    )
    parser.set_defaults(run=serve_app, parser=parser)
    commands = parser.add_subparsers(prog=PROG, title=texts.OPDRACHTEN, metavar=texts.OPDRACHT)
    checking = commands.add_parser(
        "controleer",
        help=texts.CONTROLEER,
        description=texts.CONTROLEER,
        epilog=texts.CONTROLEER_UITKOMST,
        given=given,
    )
    checking.arguments.add_argument("map", nargs="?", type=Path, metavar="MAP", help=texts.MAP)
    checking.choices.add_argument("--json", action="store_true", help=texts.JSON)
    checking.set_defaults(run=check, parser=checking)
    publishing = commands.add_parser(
        "publiceer", help=texts.PUBLICEER, description=texts.PUBLICEER, given=given
    )
    publishing.arguments.add_argument("map", type=Path, metavar=FOLDER, help=texts.MAP_NIEUW)
    publishing.set_defaults(run=publish_data, parser=publishing)
    _add_export(commands, given)
    _add_geodata(commands, given)
    return parser


def _add_export(commands: "argparse._SubParsersAction[Parser]", given: Sequence[str]) -> None:
    exporting = commands.add_parser(
        "exporteer",
        help=texts.EXPORTEER,
        description=texts.EXPORTEER,
        usage=texts.EXPORTEER_GEBRUIK,
        epilog=texts.EXPORTEER_SLOT,
        given=given,
    )
    add = exporting.choices.add_argument
    add("--weergave", metavar="WEERGAVE", help=texts.WEERGAVE)
    add("--reeks", metavar="REEKS", help=texts.REEKS)
    add("--als", default="", metavar="SOORT", help=texts.ALS)
    add("-o", dest="uit", type=Path, metavar=FILE, help=texts.UIT)
    add("--tabel", default="", metavar="NAAM", help=texts.TABEL)
    exporting.set_defaults(run=export, parser=exporting)


def _add_geodata(commands: "argparse._SubParsersAction[Parser]", given: Sequence[str]) -> None:
    geodata = commands.add_parser(
        "geodata", help=texts.GEODATA, description=texts.GEODATA, given=given
    )
    actions = geodata.add_subparsers(title=texts.OPDRACHTEN, metavar=texts.OPDRACHT, required=True)
    for name, words, run in (
        ("status", texts.GEODATA_STATUS, boundaries.show_status),
        ("ophalen", texts.GEODATA_OPHALEN, fetch_boundaries),
        ("importeer", texts.GEODATA_IMPORTEER, boundaries.import_boundaries),
        ("verwijder", texts.GEODATA_VERWIJDER, boundaries.remove_boundaries),
    ):
        action = actions.add_parser(name, help=words, description=words, given=given)
        action.set_defaults(run=run, parser=action)
        if name == "importeer":
            action.arguments.add_argument("bestand", type=Path, metavar=FILE, help=texts.BESTAND)
        if name == "ophalen":
            action.choices.add_argument("--jaar", default="", metavar="JAAR", help=texts.JAAR)


def _version(_options: argparse.Namespace, _settings: Settings) -> int:
    from importlib.metadata import version

    say(f"{PROG} {version(PROG)}")
    return CLEAN
