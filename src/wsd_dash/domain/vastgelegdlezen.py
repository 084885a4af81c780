"""Reading a frozen view back, as file or as code in a link: hostile input, refused whole."""

import base64
import binascii
import json
import lzma
import math
import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields
from datetime import datetime
from typing import TypeVar

from wsd_dash.domain.dia import Diavoet, Kolom, Tabel, Waarde
from wsd_dash.domain.vastgelegd import (
    KOLOM,
    SOORT,
    TABEL,
    VERSIE,
    VOET,
    Vastgelegd,
    as_content,
    fingerprint,
)
from wsd_dash.errors import VastgelegdError

T = TypeVar("T")

BYTES_MAX = 300_000
"""Bytes of a frozen view: a table of all gemeenten fits many times."""
CODE_MAX = 6_000
"""Signs of a code in a link: what browsers, proxies and mail programs pass on whole."""
PACKING = [{"id": lzma.FILTER_LZMA1, "preset": 9, "dict_size": 1 << 20}]
"""LZMA, because a map of all gemeenten just fits a link with it, and does not with zlib."""
MEMORY_MAX = 1 << 24
CODE = re.compile(r"[A-Za-z0-9_-]+")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00", re.ASCII)
FINGERPRINT = re.compile(r"[0-9a-f]{64}")
HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co"})
TEXT_MAX = 20_000
NAME_MAX = 200
LIST_MAX = 5_000
COLUMNS_MAX = 60
NUMBER_MAX = 1e15
"""Beyond this a number is no count or share of anything here."""


def to_file(vastgelegd: Vastgelegd, *, let_op: str) -> bytes:
    """Return a frozen view as a file that a person can read; `let_op` says what it is worth."""
    content = as_content(vastgelegd)
    written = {
        "soort": SOORT,
        "versie": VERSIE,
        "let_op": let_op,
        "sha256": fingerprint(content),
        "inhoud": content,
    }
    body = f"{json.dumps(written, ensure_ascii=False, indent=1)}\n".encode()
    if len(body) > BYTES_MAX:
        raise VastgelegdError("bestand-groot", str(len(body)))
    return body


def to_code(vastgelegd: Vastgelegd) -> str:
    """Return a frozen view as one word for a link; longer than `CODE_MAX` is an error."""
    content = as_content(vastgelegd)
    written = {"v": VERSIE, "h": fingerprint(content), "i": content}
    plain = json.dumps(written, ensure_ascii=False, separators=(",", ":")).encode()
    packed = lzma.compress(plain, format=lzma.FORMAT_ALONE, filters=PACKING)
    code = base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=")
    if len(code) > CODE_MAX:
        raise VastgelegdError("link-lang", str(len(code)))
    return code


def from_file(body: bytes) -> Vastgelegd:
    """Read a file that `to_file` wrote; anything else is a `VastgelegdError`."""
    if len(body) > BYTES_MAX:
        raise VastgelegdError("bestand-groot", str(len(body)))
    found = _parsed(body)
    if found.get("soort") != SOORT:
        raise VastgelegdError("geen-vastgelegde")
    return _read(found.get("versie"), found.get("sha256"), found.get("inhoud"))


def from_code(code: str) -> Vastgelegd:
    """Read the code of a link; anything else is a `VastgelegdError`."""
    if len(code) > CODE_MAX:
        raise VastgelegdError("link-lang", str(len(code)))
    if not CODE.fullmatch(code):
        raise VastgelegdError("geen-code")
    unpack = lzma.LZMADecompressor(format=lzma.FORMAT_ALONE, memlimit=MEMORY_MAX)
    try:
        packed = base64.b64decode(code + "=" * (-len(code) % 4), altchars=b"-_", validate=True)
        plain = unpack.decompress(packed, BYTES_MAX)
    except (binascii.Error, ValueError, lzma.LZMAError) as error:
        raise VastgelegdError("geen-code") from error
    if not unpack.eof or unpack.unused_data:
        raise VastgelegdError("geen-code")
    found = _parsed(plain)
    return _read(found.get("v"), found.get("h"), found.get("i"))


def _parsed(body: bytes) -> Mapping[str, object]:
    try:
        found: object = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise VastgelegdError("geen-vastgelegde") from error
    if not isinstance(found, dict):
        raise VastgelegdError("geen-vastgelegde")
    return found


def _read(versie: object, sha256: object, content: object) -> Vastgelegd:
    """Read the content first, so that what is hashed is small and of known shape."""
    if versie != VERSIE or isinstance(versie, bool):
        shown = str(versie) if isinstance(versie, int) and 0 <= versie < TEXT_MAX else "?"
        raise VastgelegdError("versie", shown)
    found = _content(_object(content, "inhoud"))
    if not isinstance(sha256, str) or not FINGERPRINT.fullmatch(sha256):
        raise VastgelegdError("inhoud", "sha256")
    if fingerprint(as_content(found)) != sha256:
        raise VastgelegdError("veranderd")
    return found


def _content(raw: Mapping[str, object]) -> Vastgelegd:
    _known(raw, [field.name for field in fields(Vastgelegd)], "inhoud")
    return Vastgelegd(
        moment=_moment(raw["moment"]),
        pagina=_text(raw["pagina"], "pagina", NAME_MAX),
        keuzes=_choices(raw["keuzes"]),
        naam=_text(raw["naam"], "naam"),
        titel=_text(raw["titel"], "titel"),
        zin=_text(raw["zin"], "zin"),
        onderzin=_text(raw["onderzin"], "onderzin"),
        voet=_footer(_object(raw["voet"], "voet")),
        kanttekeningen=_list(raw["kanttekeningen"], "kanttekeningen", _text),
        tabellen=_list(raw["tabellen"], "tabellen", _table, COLUMNS_MAX),
    )


def _footer(raw: Mapping[str, object]) -> Diavoet:
    _known(raw, VOET, "voet")
    return Diavoet(**{name: _text(value, "voet") for name, value in raw.items()})


def _choices(raw: object) -> tuple[tuple[str, str], ...]:
    pairs = _object(raw, "keuzes")
    if len(pairs) > COLUMNS_MAX:
        raise VastgelegdError("inhoud", "keuzes")
    read = ((_text(k, "keuzes", NAME_MAX), _text(v, "keuzes")) for k, v in pairs.items())
    return tuple(sorted(read))


def _table(raw: object, where: str) -> Tabel:
    found = _object(raw, where)
    _known(found, TABEL, where)
    columns = _list(found["kolommen"], where, _column, COLUMNS_MAX)
    rows = _list(found["rijen"], where, _row)
    if any(len(row) != len(columns) for row in rows):
        raise VastgelegdError("inhoud", where)
    naam, titel = _text(found["naam"], where, NAME_MAX), _text(found["titel"], where)
    return Tabel(naam, titel, columns, rows, _text(found["noot"], where))


def _column(raw: object, where: str) -> Kolom:
    found = _object(raw, where)
    _known(found, KOLOM, where)
    return Kolom(**{name: _text(value, where) for name, value in found.items()})


def _row(raw: object, where: str) -> tuple[Waarde, ...]:
    return _list(raw, where, _cell, COLUMNS_MAX)


def _cell(raw: object, where: str) -> Waarde:
    if raw is None or isinstance(raw, str):
        return None if raw is None else _text(raw, where)
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        if isinstance(raw, float) and not math.isfinite(raw):
            raise VastgelegdError("inhoud", where)
        if abs(raw) <= NUMBER_MAX:
            return raw
    raise VastgelegdError("inhoud", where)


def _moment(raw: object) -> str:
    text = _text(raw, "moment", NAME_MAX)
    try:
        valid = bool(MOMENT.fullmatch(text)) and bool(datetime.fromisoformat(text))
    except ValueError:
        valid = False
    if not valid:
        raise VastgelegdError("inhoud", "moment")
    return text


def _text(raw: object, where: str, most: int = TEXT_MAX) -> str:
    if not isinstance(raw, str) or len(raw) > most or not all(map(_writable, raw)):
        raise VastgelegdError("inhoud", where)
    return raw


def _writable(sign: str) -> bool:
    """Whether a sign is one to read: no half of a pair, no control, nothing hidden."""
    return sign == "\n" or unicodedata.category(sign) not in HIDDEN


def _object(raw: object, where: str) -> Mapping[str, object]:
    if not isinstance(raw, dict):
        raise VastgelegdError("inhoud", where)
    return raw


def _list(
    raw: object, where: str, read: Callable[[object, str], T], most: int = LIST_MAX
) -> tuple[T, ...]:
    if not isinstance(raw, list) or len(raw) > most:
        raise VastgelegdError("inhoud", where)
    return tuple(read(item, where) for item in raw)


def _known(raw: Mapping[str, object], names: Collection[str], where: str) -> None:
    """Refuse an object that lacks a field or has one too many: then it says something else."""
    if set(raw) != set(names):
        raise VastgelegdError("inhoud", where)
