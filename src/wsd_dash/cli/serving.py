"""The command without a name: start the app."""

import argparse
import errno
import os
import socket
import sys

from wsd_dash.cli.outcome import CLEAN, COULD_NOT_RUN, complain, say
from wsd_dash.config import Settings
from wsd_dash.texts import cli as texts


def serve_app(_options: argparse.Namespace, settings: Settings) -> int:
    """Start the server where the settings say, until it is stopped."""
    if not settings.port:
        complain(texts.poort_onjuist(os.environ["PORT"]))
        return COULD_NOT_RUN
    trouble = _listening_trouble(settings)
    if trouble:
        complain(trouble)
        return COULD_NOT_RUN
    # The server loads Streamlit, a second that the other commands need not wait.
    from wsd_dash.server import serve

    say(texts.gestart(settings.address, settings.port))
    sys.stdout.flush()
    serve(settings)
    return CLEAN


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
