"""The fetch of official boundaries that begins with the server and never holds it up."""

import logging
from threading import Thread
from typing import Final

from wsd_dash.config import Settings
from wsd_dash.sources.grenzen import stored_boundaries
from wsd_dash.sources.ophalen import Limits, start_fetch

LOGGER = logging.getLogger(__name__)
PATIENCE: Final = Limits(total=180, source=60, connect=5, read=15)
"""Nobody waits for this fetch, but a network without an answer is soon clear."""


def fetch_when_absent(settings: Settings, *, limits: Limits = PATIENCE) -> Thread | None:
    """Fetch boundaries in the background when there are none and the settings allow it.

    Returns at once: the thread that watches the fetch, or `None`. How it goes is read with
    `read_progress`; how it ended is one line in the log.
    """
    if not settings.grenzen_ophalen:
        return None
    thread = Thread(target=_fetch, args=(settings, limits), name="grenzen", daemon=True)
    thread.start()
    return thread


def _fetch(settings: Settings, limits: Limits) -> None:
    if stored_boundaries(settings):
        return
    try:
        done = start_fetch(settings, limits=limits).wait()
    except OSError as error:
        LOGGER.warning("official boundaries not fetched: %s", error)
    else:
        LOGGER.info(
            "official boundaries: %s", f"not fetched ({done.fout})" if done.fout else "stored"
        )
