"""Rows of a table as plain objects, for tables the data set does not join."""

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

import pandas as pd

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")


def rows_of(frame: pd.DataFrame, activiteit_id: str, kind: type[T]) -> tuple[T, ...]:
    """Return the rows of one activiteit; the columns that `kind` has, under the same names."""
    names = [field.name for field in fields(kind)]
    keys = frame["activiteit_id"].tolist()
    columns: list[list[Any]] = [frame[name].tolist() for name in names]
    rows = zip(keys, *columns, strict=True)
    return tuple(kind(*values) for key, *values in rows if key == activiteit_id)
