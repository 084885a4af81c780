"""What a page says when it runs without a browser."""

import re
import zlib
from collections.abc import Callable

from streamlit.testing.v1 import AppTest

OpenPage = Callable[..., AppTest]
"""The fixture `open_page` of `tests/app/conftest.py`."""


def html(at: AppTest) -> str:
    """Return the fragments of a page, without the stylesheet."""
    bodies = [element.proto.body for element in at.get("html")]
    return "\n".join(body for body in bodies if not body.startswith("<style>"))


FILTERS = re.compile(r'<details class="wsd-lade wsd-filters".*?</details>', re.DOTALL)


def weight(body: str) -> int:
    """Return the compressed bytes of fragments, without the filter panel: that is sent once."""
    return len(zlib.compress(FILTERS.sub("", body).encode()))
