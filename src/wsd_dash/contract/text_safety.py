"""Safe text: no markup, no hidden characters, nothing that leads to a private person."""

import re
import unicodedata
from collections.abc import Iterator
from html.entities import html5

from wsd_dash.contract.issue import Code, Issue
from wsd_dash.contract.reading import Reading
from wsd_dash.contract.schema import Column

TAG = re.compile(r"<[a-zA-Z/!?]")
ENTITY = re.compile(r"&(#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z0-9]+);")
# Text that was read as Windows-1252 once and saved as UTF-8 again, or already lost a character.
MANGLED = re.compile("\ufffd|\xc3[\x80-\xbf\u0152-\u2122]|\xe2\u20ac|\xc2[\xa0-\xbf]")
E_MAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
PHONE = re.compile(
    r"(?<![\w.,;/+-])"
    r"(?:(?:\+|00)[1-9](?:[ ()-]{0,2}\d){8,12}|\(?0[1-9](?:[ ()-]{0,2}\d){8})"
    r"(?![\w-])"
)
BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def check_text(reading: Reading) -> Iterator[Issue]:
    """Yield what makes a text unsafe or unreadable: per cell each kind once."""
    free = {column.name for column in reading.table.columns if _is_free_text(column)}
    for row in reading.rows:
        for name, value in row.cells.items():
            if value:
                for code in (*_markup(value), *_hidden(value), *_private(value, free=name in free)):
                    yield Issue(code, "fout", reading.table.name, row.line, name, value)


def _is_free_text(column: Column) -> bool:
    return column.type == "string" and not column.values and not column.pattern


def _markup(value: str) -> Iterator[Code]:
    if TAG.search(value) or any(_is_entity(name) for name in ENTITY.findall(value)):
        yield "html"
    if MANGLED.search(value):
        yield "verminkt"


def _is_entity(name: str) -> bool:
    return name.startswith("#") or f"{name};" in html5


def _hidden(value: str) -> Iterator[Code]:
    if value.isascii() and value.isprintable():
        return
    kinds = {_hidden_kind(sign) for sign in value}
    yield from sorted(kind for kind in kinds if kind)


def _hidden_kind(sign: str) -> Code | None:
    if sign in BIDI:
        return "leesrichting"
    category = unicodedata.category(sign)
    if category == "Cc":
        return "stuurteken"
    # Format characters, separators of lines, and code points without an agreed shape.
    return "onzichtbaar" if category in {"Cf", "Zl", "Zp", "Cs", "Co", "Cn"} else None


def _private(value: str, *, free: bool) -> Iterator[Code]:
    if not free:
        return
    if E_MAIL.search(value):
        yield "e_mailadres"
    if PHONE.search(value):
        yield "telefoonnummer"
