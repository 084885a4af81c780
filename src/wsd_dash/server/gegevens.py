"""The data set outside a page run: the same one that the pages show, or a calm refusal."""

from starlette.exceptions import HTTPException

from wsd_dash.config import Settings
from wsd_dash.domain.dataset import Dataset
from wsd_dash.errors import WsdDashError
from wsd_dash.sources.versies import data_folder, earlier_folders
from wsd_dash.ui import cache

NOT_NOW = 503


def current_data(settings: Settings, *, versie: str = "") -> Dataset:
    """Return the data set the pages show, loaded once per process; may be called in any thread.

    `versie` is the data version of the page that asks: a session keeps the data it began with, so
    that is looked for first, and what is in force when it is gone.
    Loading takes seconds, so keep the first call off the event loop. Raises `HTTPException` 503,
    which becomes a plain Dutch page, when the data cannot be read or break the contract.
    """
    trouble: WsdDashError | None = None
    folders = (data_folder(settings), *earlier_folders(settings))
    for folder in sorted(folders, key=lambda folder: folder.name != versie):
        try:
            return cache.dataset(str(folder))
        except WsdDashError as error:
            trouble = error
    raise HTTPException(NOT_NOW) from trouble
