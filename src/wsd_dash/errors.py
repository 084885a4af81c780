"""The errors this package raises to stop; findings are returned as data instead."""


class WsdDashError(Exception):
    """Base of every error that stops a command or a page."""


class DataUnreadableError(WsdDashError):
    """The data folder cannot be read at all, so it cannot be checked either."""


class ContractError(WsdDashError):
    """The contract itself (`datapackage.json`) is missing or is not a table schema."""


class GeodataError(WsdDashError):
    """A boundary file cannot be used; `code` names the sentence in `texts/geodata.py`."""

    def __init__(self, code: str, detail: str = "") -> None:
        """Keep the code of the sentence and the found value."""
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
