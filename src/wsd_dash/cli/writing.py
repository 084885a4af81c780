"""Writing what a command made: whole or not at all, and never over a folder."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from wsd_dash.errors import MeeneemError


def write_file(target: Path, body: bytes) -> int:
    """Put a file in its place in one move; return its size in bytes.

    Raises `MeeneemError` when the target is a folder or its folder does not exist, and `OSError`
    when it cannot be written; what stood there then still stands there.
    """
    if target.is_dir():
        raise MeeneemError("is-map", str(target))
    _needs_folder(target)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
        Path(name).chmod(_mode())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return len(body)


def write_folder(target: Path, files: Mapping[str, bytes]) -> int:
    """Put a folder with files in its place in one move; return their size together.

    The folder may be there when it is empty. Raises as `write_file` does.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise MeeneemError("niet-leeg", str(target))
    _needs_folder(target)
    made = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name[:40]}."))
    try:
        for name, body in files.items():
            (made / name).write_bytes(body)
        made.chmod(_mode() | 0o111)
        if target.is_dir():
            target.rmdir()  # a system may refuse to put a folder over another, empty as it is
        made.replace(target)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return sum(map(len, files.values()))


def _needs_folder(target: Path) -> None:
    if not target.parent.is_dir():
        raise MeeneemError("geen-map", str(target.parent))


def _mode() -> int:
    """Return the rights a new file gets here; a temporary one starts with fewer."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
