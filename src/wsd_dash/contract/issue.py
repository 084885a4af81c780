"""What a check finds: one `Issue` per problem, gathered in a `Report`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Severity = Literal["fout", "let_op"]


@dataclass(frozen=True)
class Issue:
    """One problem at one address; `code` names the sentence in `texts/issues.py`.

    `row` is the line number a person sees in the file (header = 1; None: the whole file),
    `column` and `value` are "" when the problem is not about one cell. `detail` holds what the
    sentence needs beyond that, as text.
    """

    code: str
    severity: Severity
    table: str
    row: int | None = None
    column: str = ""
    value: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Report:
    """All problems of one data folder, in order of the contract and then of the file.

    `rows` says per declared table how many rows could be read.
    """

    folder: Path
    issues: tuple[Issue, ...]
    rows: Mapping[str, int]

    @property
    def errors(self) -> tuple[Issue, ...]:
        """The problems that keep the data from being used."""
        return tuple(issue for issue in self.issues if issue.severity == "fout")

    @property
    def warnings(self) -> tuple[Issue, ...]:
        """The remarks that do not."""
        return tuple(issue for issue in self.issues if issue.severity == "let_op")
