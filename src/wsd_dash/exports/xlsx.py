"""Slides as a workbook: what they say, a sheet per table, and what the columns mean."""

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from wsd_dash import theme
from wsd_dash.domain.dia import Dia, Tabel, Waarde
from wsd_dash.errors import WsdDashError
from wsd_dash.exports.pakket import MOMENT
from wsd_dash.exports.schoon import clean
from wsd_dash.texts import kantoor as words
from wsd_dash.texts import menu

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

MIME: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LONGEST: Final = 32_767
"""UTF-16 units that fit in a cell; a longer text is refused, never cut."""
SHEET_NAME: Final = 31
FORBIDDEN: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
RESERVED: Final = frozenset({"history"})
WIDEST, NARROWEST = 60, 8
ALL_AT_ONCE: Final = 2_000
"""Rows that are looked at for the width of a column."""
LABEL_WIDTH, TEXT_WIDTH = 26, 110
FONT: Final = "Fira Sans"
WHOLE, BROKEN, YEAR = "#,##0", "#,##0.0##", "0"
"""Number formats; the reader's Excel writes them with Dutch signs. A year has no separator."""


def workbook(dias: Sequence[Dia], *, naam: str) -> bytes:
    """Return the workbook of one or more slides; the same input gives the same bytes.

    Raises:
        WsdDashError: a text does not fit in a cell; the message names table, row and column.

    """
    from xlsxwriter import Workbook

    sheets = _sheets(dias)
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = Workbook(out, options)
    book.set_properties(
        {"title": clean(naam), "author": menu.PRODUCT, "created": datetime(*MOMENT)}  # noqa: DTZ001 - a fixed moment
    )
    formats = _formats(book)
    _read_me(book.add_worksheet(words.LEESMIJ), dias, sheets, formats)
    for tabel, name in sheets.items():
        _table(book.add_worksheet(name), tabel, formats)
    _columns(book.add_worksheet(words.KOLOMMEN), sheets, formats)
    book.close()
    return out.getvalue()


def _sheets(dias: Sequence[Dia]) -> dict[Tabel, str]:
    """Name the sheet of every table; a table that two slides share comes once."""
    names: dict[Tabel, str] = {}
    taken = {words.LEESMIJ.casefold(), words.KOLOMMEN.casefold(), *RESERVED}
    for number, tabel in ((n, tabel) for n, dia in enumerate(dias, 1) for tabel in dia.tabellen):
        if tabel not in names:
            names[tabel] = _free_name(tabel.naam, taken, words.of_slide(number))
            taken.add(names[tabel].casefold())
    return names


def _free_name(naam: str, taken: set[str], waarvan: str) -> str:
    """Return a name no sheet has; a second one of a name says of which slide it is."""
    bare = " ".join(clean(naam).translate(FORBIDDEN).split()) or "tabel"
    bare = "".join(sign for sign in bare if ord(sign) <= 0xFFFF)  # noqa: PLR2004 - one unit each
    name, number = bare[:SHEET_NAME].strip(), 1
    while name.casefold() in taken:
        tail = f" {waarvan}" + (f" {number}" if number > 1 else "")
        name, number = bare[: SHEET_NAME - len(tail)].strip() + tail, number + 1
    return name


def _fitting(text: str, tabel: str, rij: int, kolom: str) -> str:
    """Return clean text that fits in a cell; `rij` counts from 1 under the header."""
    text = clean(text)
    if len(text) > LONGEST // 2:
        size = len(text.encode("utf-16-le")) // 2
        if size > LONGEST:
            raise WsdDashError(words.too_long(tabel, rij, kolom, n=size, grens=LONGEST))
    return text


def _formats(book: "Workbook") -> Mapping[str, Any]:
    base = {"font_name": FONT, "font_size": 11, "font_color": theme.INKT, "valign": "top"}
    looks: Mapping[str, Mapping[str, object]] = {
        "kop": {"bold": True, "font_size": 14},
        "hoofd": {"bold": True, "bg_color": theme.ACCENT_TINT, "bottom": 1, "text_wrap": True},
        "label": {"font_color": theme.TEKST_2},
        "tekst": {"text_wrap": True},
        "cel": {},
        WHOLE: {"num_format": WHOLE},
        BROKEN: {"num_format": BROKEN},
        YEAR: {"num_format": YEAR},
    }
    return {name: book.add_format({**base, **look}) for name, look in looks.items()}


def _read_me(
    sheet: "Worksheet", dias: Sequence[Dia], sheets: Mapping[Tabel, str], formats: Mapping[str, Any]
) -> None:
    sheet.set_column(0, 0, LABEL_WIDTH)
    sheet.set_column(1, 1, TEXT_WIDTH)
    rows = [(look, *pair) for dia in dias for look, pair in _lines(dia, sheets)]
    for row, (look, label, text) in enumerate(rows):
        sheet.write_string(row, 0, _fitting(label, words.LEESMIJ, row, words.ZIN), formats[look])
        sheet.write_string(row, 1, _fitting(text, words.LEESMIJ, row, label), formats["tekst"])
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _lines(dia: Dia, sheets: Mapping[Tabel, str]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the look of a row's label, the label and its text; an empty row ends a slide."""
    yield "kop", (dia.titel, "")
    voet = dia.voet
    fixed = (
        (words.ZIN, f"{dia.zin} {dia.onderzin}".strip()),
        (words.FILTERS, voet.filters),
        (words.N, voet.n),
        (words.ONBEKEND, voet.onbekend),
        (words.BRON, voet.bron),
        (words.STAND, voet.stand),
        (words.VERSIE, voet.versie),
        (words.LINK, dia.adres.removeprefix("./")),
        *_labelled(words.KANTTEKENINGEN, dia.kanttekeningen),
        *_labelled(words.BLADEN, [_sheet_line(tabel, sheets[tabel]) for tabel in dia.tabellen]),
        ("", ""),
    )
    yield from (("label", pair) for pair in fixed)


def _sheet_line(tabel: Tabel, name: str) -> str:
    return f"{name}: {tabel.titel} ({words.rows(len(tabel.rijen))}). {tabel.noot}".strip()


def _labelled(label: str, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    for number, text in enumerate(texts):
        yield ("" if number else label), text


def _table(sheet: "Worksheet", tabel: Tabel, formats: Mapping[str, Any]) -> None:
    for column, kolom in enumerate(tabel.kolommen):
        values = [rij[column] for rij in tabel.rijen]
        sheet.set_column(column, column, _width(kolom.titel, values))
        sheet.write_string(0, column, clean(kolom.titel), formats["hoofd"])
        number = formats[_number_format(kolom.naam, values)]
        for row, value in enumerate(values, start=1):
            if value is None or value == "":
                continue
            if isinstance(value, str):
                text = _fitting(value, tabel.titel, row, kolom.titel)
                sheet.write_string(row, column, text, formats["cel"])
            else:
                sheet.write_number(row, column, value, number)
    sheet.freeze_panes(1, 0)
    if tabel.kolommen:
        sheet.autofilter(0, 0, len(tabel.rijen), len(tabel.kolommen) - 1)


def _number_format(naam: str, values: Sequence[Waarde]) -> str:
    if "jaar" in naam or "jaren" in naam:
        return YEAR
    return BROKEN if any(isinstance(x, float) and not x.is_integer() for x in values) else WHOLE


def _width(titel: str, values: Sequence[Waarde]) -> int:
    longest = max((len(str(x)) for x in values[:ALL_AT_ONCE] if x is not None), default=0)
    words_in_head = max((len(word) for word in titel.split()), default=0)
    # the button of the filter takes the place of some signs
    return min(WIDEST, max(NARROWEST, longest + 2, words_in_head + 4, len(titel) // 2 + 4))


def _columns(sheet: "Worksheet", sheets: Mapping[Tabel, str], formats: Mapping[str, Any]) -> None:
    for column, (head, width) in enumerate(zip(words.KOLOMKOPPEN, (28, 24, 36, 90), strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, head, formats["hoofd"])
    rows = [
        (name, kolom.naam, kolom.titel, kolom.uitleg)
        for tabel, name in sheets.items()
        for kolom in tabel.kolommen
    ]
    for row, cells in enumerate(rows, start=1):
        for column, text in enumerate(cells):
            sheet.write_string(row, column, clean(text), formats["tekst"])
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(words.KOLOMKOPPEN) - 1)
