"""All tables in one file: a zip with the data package and the same tables for Excel."""

import io
from collections.abc import Mapping
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from wsd_dash.config import PROJECT
from wsd_dash.domain.dataset import Dataset
from wsd_dash.exports.csv import excel_csv, machine_csv

MIME: Final = "application/zip"
MOMENT: Final = (1980, 1, 1, 0, 0, 0)
"""A fixed moment for every entry: the same data give the same bytes, whenever it is made."""
BESIDE: Final = ("datapackage.json", "README.md")
"""What stands beside the tables: the contract, and where everything comes from."""


def package_zip(data: Dataset) -> bytes:
    """Return a zip with the tables as read (`data/`), for Excel (`excel/`), and what they mean."""
    files = {f"data/{name}": (PROJECT / "data" / name).read_bytes() for name in BESIDE}
    for table in data.package.tables:
        files[f"data/{table.path}"] = machine_csv(data, table)
        files[f"excel/{table.path}"] = excel_csv(data, table)
    return zip_of(files)


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of files by name, in the order given; the same files give the same bytes."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            _write(archive, name, content)
    return out.getvalue()


def file_name(data: Dataset) -> str:
    """Return the name under which the package is saved; it says which data version it holds."""
    return f"{data.package.name}_{data.version}.zip"


def _write(archive: ZipFile, name: str, content: bytes) -> None:
    archive.writestr(ZipInfo(name, MOMENT), content, compress_type=ZIP_DEFLATED)
