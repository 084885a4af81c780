"""docs/prestaties.md as sections: each command writes its own and leaves the others as they are."""

import re

from wsd_dash.config import PROJECT

REPORT = PROJECT / "docs" / "prestaties.md"
HEAD = re.compile(r"^(?=## )", re.MULTILINE)


def replace_sections(text: str, new: dict[str, str]) -> str:
    """Return the document with these sections, by title; one it does not have yet comes last.

    A section is a line `## title` and all up to the next; `new` gives what stands under that line.
    """
    front, *sections = HEAD.split(text.rstrip() + "\n\n")
    left = {title: f"## {title}\n\n{body.strip()}\n\n" for title, body in new.items()}
    done = [left.pop(_title(section), section) for section in sections]
    return (front + "".join([*done, *left.values()])).rstrip() + "\n"


def write_sections(new: dict[str, str]) -> None:
    """Put sections into the document."""
    text = REPORT.read_text(encoding="utf-8")
    REPORT.write_text(replace_sections(text, new), encoding="utf-8")


def _title(section: str) -> str:
    return section.splitlines()[0].removeprefix("## ")
