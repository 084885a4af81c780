"""The command `publiceer`: put checked data in force, while readers look at the old ones."""

import argparse

from wsd_dash.cli.checking import CONTRACT, check
from wsd_dash.cli.outcome import CLEAN, COULD_NOT_RUN, PROBLEMS, complain, say
from wsd_dash.config import PROJECT, Settings
from wsd_dash.errors import DataInvalidError, PublicationError, WsdDashError
from wsd_dash.texts import publiceer as words


def publish_data(options: argparse.Namespace, settings: Settings) -> int:
    """Check a folder and publish it to the folder of versions; say what is wrong with it if not."""
    from wsd_dash.contract.schema import load_package
    from wsd_dash.sources.versies import publish

    if settings.data_dir == PROJECT / "data":
        complain(words.GEEN_DOEL)
        return COULD_NOT_RUN
    options.json = False
    try:
        done = publish(options.map, settings.data_dir, load_package(CONTRACT))
    except DataInvalidError:
        check(options, settings)
        return PROBLEMS
    except PublicationError as error:
        complain(words.failed(error.code, error.detail))
        return COULD_NOT_RUN
    except WsdDashError:
        return check(options, settings)
    say(words.done(done.version, done.before, again=done.again))
    return CLEAN
