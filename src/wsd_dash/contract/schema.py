"""The declared schema: what `data/datapackage.json` says about every table and column."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from wsd_dash.errors import ContractError

TYPES = ("string", "integer", "number", "year", "date", "boolean")


@dataclass(frozen=True)
class Category:
    """One allowed value of a column and the word a reader sees for it."""

    value: str
    label: str


@dataclass(frozen=True)
class Column:
    """One declared column; `pattern` is a regular expression for the whole value, "" if none."""

    name: str
    title: str
    description: str
    type: str
    required: bool = False
    categories: tuple[Category, ...] = ()
    pattern: str = ""
    minimum: float | None = None
    maximum: float | None = None

    @property
    def values(self) -> tuple[str, ...]:
        """The allowed values in declared order; empty when any value is allowed."""
        return tuple(category.value for category in self.categories)

    def label(self, value: str) -> str:
        """Return the reader's word for an allowed value, or the value itself."""
        return self._labels.get(value, value)

    @cached_property
    def _labels(self) -> Mapping[str, str]:
        return {category.value: category.label for category in self.categories}


@dataclass(frozen=True)
class ForeignKey:
    """Columns that must hold a value found in `targets` of another table (or the same one)."""

    columns: tuple[str, ...]
    table: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """One declared table; `path` is the file name inside the data folder, `peildatum` may be ""."""

    name: str
    path: str
    title: str
    description: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    sources: tuple[str, ...] = ()
    peildatum: str = ""

    @property
    def column_names(self) -> tuple[str, ...]:
        """The declared header, in order."""
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Column:
        """Return a column by name; a name that is not declared is a `KeyError`."""
        return self._by_name[name]

    @cached_property
    def _by_name(self) -> Mapping[str, Column]:
        return {column.name: column for column in self.columns}


@dataclass(frozen=True)
class Package:
    """The whole contract; `digest` is the sha256 (hex) of the bytes it was read from."""

    name: str
    title: str
    description: str
    version: str
    tables: tuple[Table, ...]
    digest: str

    def table(self, name: str) -> Table:
        """Return a table by name; a name that is not declared is a `KeyError`."""
        return self._by_name[name]

    @cached_property
    def _by_name(self) -> Mapping[str, Table]:
        return {table.name: table for table in self.tables}


def load_package(path: Path) -> Package:
    """Read the contract from a `datapackage.json`.

    Raises `ContractError` when the file is missing or is not a package of table schemas.
    """
    try:
        data = path.read_bytes()
        raw = json.loads(data)
        package = Package(
            name=raw["name"],
            title=raw["title"],
            description=raw.get("description", ""),
            version=raw.get("version", ""),
            tables=tuple(_table(resource) for resource in raw["resources"]),
            digest=hashlib.sha256(data).hexdigest(),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, re.error) as error:
        msg = f"{path}: {error!r}"
        raise ContractError(msg) from error
    _refuse_dangling(package)
    return package


def leaves_folder(path: str) -> bool:
    """Tell whether a declared path is anything but a plain name inside the data folder."""
    parts = PurePosixPath(path).parts
    return len(parts) != 1 or parts[0] == ".." or "\\" in path or ":" in path or "\0" in path


def _table(raw: Mapping[str, Any]) -> Table:
    if leaves_folder(raw["path"]):
        msg = f"{raw['name']}: path leaves the data folder: {raw['path']}"
        raise ContractError(msg)
    schema = raw["schema"]
    return Table(
        name=raw["name"],
        path=raw["path"],
        title=raw["title"],
        description=raw.get("description", ""),
        columns=tuple(_column(field) for field in schema["fields"]),
        primary_key=tuple(schema.get("primaryKey", ())),
        foreign_keys=tuple(_foreign_key(key, raw) for key in schema.get("foreignKeys", ())),
        sources=tuple(source["title"] for source in raw.get("sources", ())),
        peildatum=raw.get("peildatum", ""),
    )


def _column(raw: Mapping[str, Any]) -> Column:
    if raw["type"] not in TYPES:
        msg = f"{raw['name']}: unknown type {raw['type']}"
        raise ContractError(msg)
    constraints = raw.get("constraints", {})
    pattern = constraints.get("pattern", "")
    re.compile(pattern)
    labels = {category["value"]: category["label"] for category in raw.get("categories", ())}
    return Column(
        name=raw["name"],
        title=raw["title"],
        description=raw.get("description", ""),
        type=raw["type"],
        required=bool(constraints.get("required", False)),
        categories=tuple(
            Category(value, labels.get(value, value)) for value in constraints.get("enum", labels)
        ),
        pattern=pattern,
        minimum=constraints.get("minimum"),
        maximum=constraints.get("maximum"),
    )


def _foreign_key(raw: Mapping[str, Any], resource: Mapping[str, Any]) -> ForeignKey:
    reference = raw["reference"]
    return ForeignKey(
        columns=tuple(raw["fields"]),
        # Table Schema writes a reference to the same table as an empty name.
        table=reference.get("resource") or resource["name"],
        targets=tuple(reference["fields"]),
    )


def _refuse_dangling(package: Package) -> None:
    for table in package.tables:
        names = set(table.column_names)
        if not names.issuperset(table.primary_key):
            msg = f"{table.name}: primary key names an unknown column"
            raise ContractError(msg)
        for key in table.foreign_keys:
            known = {t.name: t for t in package.tables}
            if key.table not in known or not names.issuperset(key.columns):
                msg = f"{table.name}: reference {key} names nothing"
                raise ContractError(msg)
            if not set(known[key.table].column_names).issuperset(key.targets):
                msg = f"{table.name}: reference {key} names an unknown column"
                raise ContractError(msg)
