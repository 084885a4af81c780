"""The commands `geodata status`, `importeer` and `verwijder`: the stored boundaries."""

import argparse

from wsd_dash.cli.checking import CONTRACT
from wsd_dash.cli.outcome import CLEAN, COULD_NOT_RUN, PROBLEMS, complain, say
from wsd_dash.config import Settings
from wsd_dash.contract.schema import load_package
from wsd_dash.errors import ContractError, DataInvalidError, DataUnreadableError, GeodataError
from wsd_dash.sources.grenzen import StoredBoundaries
from wsd_dash.sources.voortgang import read_progress
from wsd_dash.texts import cli as texts
from wsd_dash.texts import geodata as words
from wsd_dash.texts.ophalen import last_time


def show_status(_options: argparse.Namespace, settings: Settings) -> int:
    """Say which boundaries are stored, where, and whether new ones may be fetched."""
    from wsd_dash.sources.geodata import status

    found = status(settings)
    if found is None:
        say(words.GEEN)
    else:
        say_stored(found)
        say(words.hashes(found.lagen))
    say(words.folder(str(settings.geodata_dir)))
    say(words.fetching(allowed=settings.grenzen_ophalen))
    last = read_progress(settings)
    if last is not None and last.fout:
        say(last_time(last.fout, last.detail, last.begonnen))
    return CLEAN


def import_boundaries(options: argparse.Namespace, settings: Settings) -> int:
    """Store the boundaries of a file."""
    from wsd_dash.sources.geodata import from_tables, import_file
    from wsd_dash.sources.tables import load_tables
    from wsd_dash.sources.versies import data_folder

    try:
        tables = load_tables(data_folder(settings), load_package(CONTRACT))
    except (DataInvalidError, DataUnreadableError, ContractError):
        complain(texts.ONGELDIGE_GEGEVENS)
        return COULD_NOT_RUN
    try:
        say_stored(import_file(options.bestand, settings, **from_tables(tables.frames)))
    except GeodataError as error:
        complain(words.error_message(error))
        return PROBLEMS
    return CLEAN


def remove_boundaries(_options: argparse.Namespace, settings: Settings) -> int:
    """Remove the stored boundaries."""
    from wsd_dash.sources.geodata import remove

    try:
        removed = remove(settings)
    except GeodataError as error:
        complain(words.error_message(error))
        return PROBLEMS
    say(words.VERWIJDERD if removed else words.GEEN)
    return CLEAN


def say_stored(found: StoredBoundaries) -> None:
    """Say what is stored and name its source."""
    say(
        words.stored_message(
            aantal=found.aantal,
            jaar=found.jaar,
            bestandsnaam=found.bestandsnaam,
            geimporteerd_op=found.geimporteerd_op,
            vroeger=found.vroeger,
        )
    )
    say(words.attribution(bron=found.bron, licentie=found.licentie))
