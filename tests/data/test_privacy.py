"""No cell of the data leads to a person: no name, phone number, e-mail address or BSN."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Rij = dict[str, str]
Tabellen = dict[str, list[Rij]]
Cel = tuple[str, str]

E_MAIL = re.compile(r"[\w.+-]+(?:@|%40)[\w-]+\.\w{2,}")
TELEFOON = re.compile(
    r"(?<![\w.,])(?:(?:\+|00)31[\s.-]?(?:\(0\))?|\(?0)[\s.-]?[1-9](?:[\s().-]{0,2}\d){8}(?!\d)"
)
BSN = re.compile(r"(?<![\w.,-])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![\w.])")

WOORD = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*"
TUSSEN = r"(?:van|von|de|der|den|het|ten|ter|te|['\u2019]s|[A-Z]\.)"
REEKS = re.compile(rf"\b{WOORD}(?:(?:\s+{TUSSEN})*\s+{WOORD})+")
VERWIJZINGEN = (
    re.compile(rf"\b((?:(?:De|Van)\s+)?(?:de[rn]?\s+)?{WOORD}),?\s+et\s+al\b"),
    re.compile(rf"\b({WOORD}),\s+[A-Z]\."),
    re.compile(rf"\b({WOORD})\s+[A-Z]{{1,2}}[,.]"),
)
HAAKJES = re.compile(r"\(([^()]*?),?\s+\d{4}\)")
ADRES = re.compile(r"\b([\w.-]+)(?:@|%40)[\w-]+\.\w{2,}")
ONLEESBAAR = re.compile(r"https?://\S+|mailto:\S+|\S+(?:@|%40)\S+\.\w{2,}")

# Capitalised words of the sources that are no part of a person's name and never occur there
# without a capital: places, organisations and titles. Read and reviewed one by one.
GEEN_NAAM = frozenset(Path(__file__).with_name("geen_naam.txt").read_text(encoding="utf-8").split())


def is_tussenvoegsel(word: str) -> bool:
    return re.fullmatch(TUSSEN, word) is not None


def strip_tussenvoegsels(words: list[str]) -> list[str]:
    kept = list(words)
    while kept and is_tussenvoegsel(kept[0]):
        kept.pop(0)
    while kept and is_tussenvoegsel(kept[-1]):
        kept.pop()
    return kept


def split_on_other_words(words: list[str], is_other: Callable[[str], bool]) -> Iterator[str]:
    """Yield the parts of a capitalised row of words that are left as a name."""
    part: list[str] = []
    for word in [*words, ""]:
        if word and (is_tussenvoegsel(word) or not is_other(word)):
            part.append(word)
            continue
        if name := strip_tussenvoegsels(part):
            yield " ".join(name)
        part = []


def find_names(texts: list[str]) -> set[str]:
    """Give the persons' names that the texts hold: full names, authors and mail addresses."""
    readable = [ONLEESBAAR.sub(" | ", text) for text in texts]
    lower = {word for text in readable for word in re.findall(r"(?<![\w-])[a-zà-ÿ][\w-]+", text)}

    def is_other(word: str) -> bool:
        return word in GEEN_NAAM or word.lower() in lower

    names: set[str] = set()
    for text in readable:
        for row in REEKS.finditer(text):
            names.update(split_on_other_words(row.group().split(), is_other))
        for pattern in VERWIJZINGEN:
            rows = [row.split() for row in pattern.findall(text)]
            names.update(" ".join(row) for row in rows if len(row) > 1 or not is_other(row[0]))
        for row in HAAKJES.findall(text):
            names.update(word for word in re.findall(WOORD, row) if not is_other(word))
    first = "|".join(re.escape(name.split()[0]) for name in sorted(names) if " " in name)
    for text in readable:
        pairs = re.findall(rf"\b(?:{first})\s+en\s+({WOORD})", text)
        names.update(word for word in pairs if not is_other(word))
    for text in texts:
        parts = [part for local in ADRES.findall(text) for part in re.split(r"[._]", local)]
        names.update(part.capitalize() for part in parts if len(part) > 2)
    return names


def surname_of(name: str) -> str:
    words = name.split()
    start = len(words) - 1
    while start > 1 and is_tussenvoegsel(words[start - 1]) and not words[start - 1].endswith("."):
        start -= 1
    return " ".join(words[start:])


def compile_names(names: set[str]) -> re.Pattern[str]:
    """Match a first name, a surname or a full name, but not the water in "X aan de Y"."""
    loose = {name.split()[0] for name in names if " " in name and not name.startswith("De ")}
    loose |= {surname_of(name) for name in names if not name.startswith("De ")}
    exact = "|".join(re.escape(word) for word in sorted(loose, key=len, reverse=True))
    full = "|".join(
        r"[\s._-]+".join(re.escape(word) for word in name.split())
        for name in sorted(names, key=len, reverse=True)
        if " " in name
    )
    return re.compile(rf"(?<!aan de )(?<!aan den )(?<!\w)(?:{exact})\b|(?i:\b(?:{full})\b)")


@pytest.fixture(scope="module")
def cellen(tabellen: Tabellen, data_dir: Path) -> list[Cel]:
    """Every filled cell with its address, the declaration of the data included."""
    cells = [
        (f"{tabel}.csv, regel {nummer}, {kolom}", waarde)
        for tabel, rijen in tabellen.items()
        for nummer, rij in enumerate(rijen, start=2)
        for kolom, waarde in rij.items()
        if waarde
    ]
    declared = (data_dir / "datapackage.json").read_text(encoding="utf-8").splitlines()
    return cells + [(f"datapackage.json, regel {i}", t) for i, t in enumerate(declared, start=1)]


@pytest.fixture(scope="module")
def namen(shared: Path) -> set[str]:
    paths = [*(shared / "bronnen").glob("*.txt"), *(shared / "inventaris").glob("*.csv")]
    return find_names([path.read_text(encoding="utf-8") for path in sorted(paths)])


def find_cells(cells: list[Cel], pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    return [(where, hit.group()) for where, text in cells if (hit := pattern.search(text))]


@pytest.mark.parametrize("pattern", [E_MAIL, TELEFOON, BSN], ids=["e-mail", "telefoon", "bsn"])
def test_no_cell_holds_a_contact_or_citizen_number(
    cellen: list[Cel], pattern: re.Pattern[str]
) -> None:
    assert find_cells(cellen, pattern) == []


def test_no_cell_names_a_person(cellen: list[Cel], namen: set[str]) -> None:
    assert find_cells(cellen, compile_names(namen)) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (E_MAIL, "mail naar voor.naam@voorbeeld.nl"),
        (E_MAIL, "mailto:voor%40voorbeeld.nl"),
        (TELEFOON, "tel. 06-12345678"),
        (TELEFOON, "(024) 123 45 67"),
        (TELEFOON, "+31 6 1234 5678"),
        (TELEFOON, "0031612345678"),
        (BSN, "nummer 123456782"),
        (BSN, "1234.56.782"),
    ],
)
def test_patterns_catch_what_they_are_for(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


@pytest.mark.parametrize("text", ["GM0268", "2021;2022;2023", "52.0907374191", "2024-06-06"])
def test_patterns_leave_codes_years_and_coordinates_alone(text: str) -> None:
    assert not any(pattern.search(text) for pattern in (E_MAIL, TELEFOON, BSN))


@pytest.mark.parametrize(
    "text",
    [
        "Lector Voornaam van der Achternaam sprak.",
        "werk (Achternaam et al., 2021)",
        "Achternaam, V. (2017). Een titel.",
        "Achternaam V, Ander W.",
        "mail voornaam.achternaam@voorbeeld.nl",
        "Wethouder Voornaam\n\nAchternaam, en de lector en de wethouder",
    ],
)
def test_names_are_found_in_every_form_the_sources_use(text: str) -> None:
    names = find_names([text, "de lector en een wethouder"])
    assert compile_names(names).search("volgens Achternaam") or compile_names(names).search(
        "volgens van der Achternaam"
    )


def test_a_name_is_caught_whole_in_parts_and_in_a_slug() -> None:
    pattern = compile_names({"Voornaam van der Beek", "De Lange", "Voornaam Twee Geul"})
    for text in ("Voornaam won", "mevrouw van der Beek", "onderzoek-voornaam-van-der-beek"):
        assert pattern.search(text), text
    for text in ("een beek", "de straat", "lange lijst", "Dorp aan de Geul"):
        assert not pattern.search(text), text


def test_the_sources_yield_a_full_list_of_names(namen: set[str]) -> None:
    """By hand, over 60 people were counted in the five sources and the inventory."""
    assert len([name for name in namen if " " in name]) >= 60
    assert all(len(name) > 2 for name in namen)
