"""The errors this package raises to stop; findings are returned as data instead."""

from typing import Any


class WsdDashError(Exception):
    """Base of every error that stops a command or a page."""


class DataUnreadableError(WsdDashError):
    """The data folder cannot be read at all, so it cannot be checked either."""


class DataInvalidError(WsdDashError):
    """The data breaks the contract; `report` is the `contract.issue.Report` that says how."""

    def __init__(self, report: Any) -> None:  # noqa: ANN401  # the contract lies above this module
        """Keep the report."""
        super().__init__(f"{len(report.errors)} errors in {report.folder}")
        self.report = report


class ContractError(WsdDashError):
    """The contract itself (`datapackage.json`) is missing or is not a table schema."""


class GeodataError(WsdDashError):
    """A boundary file cannot be used; `code` names the sentence in `texts/geodata.py`."""

    def __init__(self, code: str, detail: str = "", *, more: int = 0) -> None:
        """Keep the code of the sentence, the found value and how many like it are not named."""
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
        self.more = more


class ReeksError(WsdDashError):
    """A reeks cannot be read or written; `texts/reekscode.py` has a sentence for each problem.

    A problem is its code, the number of the stap it is in (0: the reeks itself) and what was found.
    """

    def __init__(self, *problems: tuple[str, int, str]) -> None:
        """Keep all problems."""
        super().__init__(
            "; ".join(f"{code} in {number}: {found}" for code, number, found in problems)
        )
        self.problems = problems


class VastgelegdError(WsdDashError):
    """A frozen view cannot be read or written; `texts/vastgelegd.py` has a sentence per code."""

    def __init__(self, code: str, detail: str = "") -> None:
        """Keep the code of the sentence and what was found."""
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class MeeneemError(WsdDashError):
    """What was asked cannot be taken along; `texts/meenemen.py` has a sentence per code."""

    def __init__(self, code: str, detail: str = "", *, keuzes: tuple[str, ...] = ()) -> None:
        """Keep the code of the sentence, what was asked and what can be asked instead."""
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
        self.keuzes = keuzes


class PublicationError(WsdDashError):
    """Data cannot be put in force; `code` names the sentence in `texts/publiceer.py`."""

    def __init__(self, code: str, detail: str = "") -> None:
        """Keep the code of the sentence and what was found."""
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
