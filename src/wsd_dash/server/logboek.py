"""The log: one JSON object a line, about the server and never about a reader.

No address, no parameters, no search text, no browser: only which page, how long and what failed.
"""

import json
import logging
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Final

FIELDS: Final = ("pagina", "gegevens", "duur_ms", "cpu_ms", "code", "bytes")
"""What an event may add, through `extra`."""


class JsonLines(logging.Formatter):
    """Write a record as one line of JSON: UTC time, level, version, event and its fields."""

    def __init__(self) -> None:
        """Look up the version once."""
        super().__init__()
        self.version = version("wsd-dash")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; an error adds its traceback as one text."""
        line: dict[str, object] = {
            "tijd": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "niveau": record.levelname,
            "versie": self.version,
            "bron": record.name,
            "gebeurtenis": record.getMessage(),
        }
        given = ((name, getattr(record, name, None)) for name in FIELDS)
        line.update((name, value) for name, value in given if value is not None)
        if record.exc_info:
            line["fout"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def start_log() -> None:
    """Send every log line of this process to standard error, as JSON."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    # the framework's loggers have handlers of their own
    for name in list(logging.root.manager.loggerDict):
        for own in logging.getLogger(name).handlers:
            own.setFormatter(handler.formatter)
