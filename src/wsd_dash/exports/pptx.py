"""Slides as an editable presentation (PPTX): native charts and tables, notes, words for all."""

import io
from collections.abc import Sequence
from copy import deepcopy
from datetime import datetime
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from wsd_dash import theme
from wsd_dash.domain.dia import Dia
from wsd_dash.exports import pptx_model as model
from wsd_dash.exports.pakket import MOMENT
from wsd_dash.exports.pptx_layout import Placed, arrange
from wsd_dash.exports.pptx_notes import dress_master, write_notes
from wsd_dash.exports.pptx_parts import make_block, make_cautions
from wsd_dash.exports.pptx_text import Box, Paragraph, fitting_size, place, write
from wsd_dash.exports.schoon import clean
from wsd_dash.texts import kantoor as words
from wsd_dash.texts import menu
from wsd_dash.texts.dia import footer_lines

MIME: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
WIDE: Final = model.WIDTH - 2 * model.MARGIN
TOP, BOTTOM, GAP = 20.0, 14.0, 10.0
TITLE_SIZES, SENTENCE_SIZES, LIST_SIZES = (32, 28, 26, 24), (16, 15, 14), (16.0, 14.0)
TITLE_LINES, SENTENCE_LINES = 2, 3
NUMBER_WIDTH: Final = 60.0


def deck(dias: Sequence[Dia], *, naam: str) -> bytes:
    """Return a presentation of one or more slides; the same input gives the same bytes.

    What does not fit goes on on a next slide, which says so in its title. No two titles are alike.
    """
    presentation = model.presentation()
    taken: set[str] = set()
    for dia in dias:
        pages = _pages(dia)
        for number, page in enumerate(pages, start=1):
            title = _free_title(dia.titel, number, taken)
            _add_slide(presentation, dia, page, title, first=number == 1)
    if dias:
        dress_master(presentation)
    _say_who(presentation, naam)
    out = io.BytesIO()
    presentation.save(out)
    return _fixed(out.getvalue())


def _pages(dia: Dia) -> list[list[Placed]]:
    """Place the parts at the largest size that takes the fewest slides."""
    first, later = _room(dia, first=True), _room(dia, first=False)
    cautions = make_cautions(dia.kanttekeningen)
    tries = [
        arrange([make_block(deel, size=size) for deel in dia.delen], cautions, first, later)
        for size in LIST_SIZES
    ]
    return min(tries, key=len)


def _free_title(titel: str, number: int, taken: set[str]) -> str:
    """Return the title of a slide, unlike every title before it."""
    bare = clean(titel).strip() or menu.PRODUCT
    base = bare.rstrip(".") if number > 1 else bare
    form = (words.VERVOLG, words.VERVOLG_N)[number > 2].format(titel=base, n=number - 1)  # noqa: PLR2004 - the second "vervolg" has a number
    title, again = (bare if number == 1 else form), 2
    first = title
    while title in taken:
        title, again = words.NOG_EENS.format(titel=first, n=again), again + 1
    taken.add(title)
    return title


def _title(text: str) -> Paragraph:
    size = fitting_size(text, TITLE_SIZES, WIDE, TITLE_LINES, bold=True)
    return Paragraph(clean(text), size=size, after=0)


def _sentence(dia: Dia) -> list[Paragraph]:
    size = fitting_size(f"{dia.zin} {dia.onderzin}", SENTENCE_SIZES, WIDE, SENTENCE_LINES)
    whole = Paragraph("", dia.zin, size=size, after=2)
    under = Paragraph("", dia.onderzin, size=size, colour=theme.TEKST_2, after=0)
    return [paragraph for paragraph in (whole, under) if paragraph.text]


def _foot(dia: Dia) -> Paragraph:
    filters, *rest = footer_lines(dia.voet)
    text = "".join(f"· {line} " for line in rest).rstrip()
    return Paragraph(filters, text, size=model.FOOT_SIZE, colour=theme.TEKST_2, after=0)


def _boxes(dia: Dia, title: str, *, first: bool) -> tuple[Box, Box, Box]:
    """Return the boxes of title, sentence and footer; the sentence of a next slide is empty."""
    head = Box(model.MARGIN, TOP, WIDE, _title(title).height(WIDE))
    said = sum(p.height(WIDE) for p in _sentence(dia)) if first else 0
    sentence = Box(model.MARGIN, TOP + head.h + 6, WIDE, said)
    width = WIDE - NUMBER_WIDTH
    height = _foot(dia).height(width)
    return head, sentence, Box(model.MARGIN, model.HEIGHT - BOTTOM - height, width, height)


def _room(dia: Dia, *, first: bool) -> Box:
    """Return what is left for the parts between sentence and footer."""
    # of a next slide the title may be longer by what is added to it
    title = dia.titel if first else words.VERVOLG_N.format(titel=dia.titel, n=10)
    _, sentence, foot = _boxes(dia, title, first=first)
    y = sentence.y + sentence.h + GAP
    return Box(model.MARGIN, y, WIDE, foot.y - y - GAP * 2)


def _add_slide(
    presentation: Any,  # noqa: ANN401 - of python-pptx
    dia: Dia,
    page: Sequence[Placed],
    title: str,
    *,
    first: bool,
) -> None:
    """Add a slide; only the first of a view says the whole sentence."""
    layout = presentation.slide_layouts[0]
    slide = presentation.slides.add_slide(layout)
    head, sentence, foot = _boxes(dia, title, first=first)
    _fill_in(slide.shapes.title, head, [_title(title)], words.TITELVAK)
    body = slide.placeholders[model.SENTENCE]
    if first and _sentence(dia):
        _fill_in(body, sentence, _sentence(dia), words.ZINVAK)
    else:
        body.element.getparent().remove(body.element)
    for placed in page:
        placed.block.draw(slide, placed.box)
    for idx in (model.FOOT, model.NUMBER):
        _copy_placeholder(slide, layout, idx)
    _fill_in(slide.placeholders[model.FOOT], foot, [_foot(dia)], words.VOETVAK)
    number = slide.placeholders[model.NUMBER]
    place(number, Box(model.WIDTH - model.MARGIN - NUMBER_WIDTH, foot.y, NUMBER_WIDTH, 18))
    write_notes(slide, dia)
    for target in (slide, slide.notes_slide):
        _speak_dutch(target.element)


def _fill_in(shape: Any, box: Box, paragraphs: Sequence[Paragraph], naam: str) -> None:  # noqa: ANN401
    shape.name = naam
    place(shape, box)
    write(shape.text_frame, paragraphs)


def _copy_placeholder(slide: Any, layout: Any, idx: int) -> None:  # noqa: ANN401
    """Put the footer or the number of the layout on a slide, as PowerPoint does."""
    found = next(x for x in layout.placeholders if x.placeholder_format.idx == idx)
    element = deepcopy(found.element)
    element.nvSpPr.cNvPr.set("id", str(max(shape.shape_id for shape in slide.shapes) + 1))
    slide.shapes._spTree.append(element)  # noqa: SLF001 - python-pptx copies no footer
    if idx == model.FOOT:
        text = element.txBody
        for run in text.xpath(".//a:r"):
            run.getparent().remove(run)


def _speak_dutch(element: Any) -> None:  # noqa: ANN401
    for tag in ("a:r", "a:fld"):
        for run in element.xpath(f".//{tag}"):
            run.get_or_add_rPr().set("lang", model.TAAL)
    for end in element.xpath(".//a:endParaRPr"):
        end.set("lang", model.TAAL)


def _say_who(presentation: Any, naam: str) -> None:  # noqa: ANN401
    """Name the product as the author, and no moment: the same input gives the same file."""
    properties = presentation.core_properties
    moment = datetime(*MOMENT)  # noqa: DTZ001 - a fixed moment
    properties.title, properties.author = clean(naam)[:255], menu.PRODUCT
    properties.last_modified_by, properties.comments = menu.PRODUCT, ""
    properties.language, properties.revision = model.TAAL, 1
    properties.created = properties.modified = moment


def _fixed(body: bytes) -> bytes:
    """Write a zip anew, in its own order, with a fixed moment for every entry."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(body)) as made, ZipFile(out, "w", ZIP_DEFLATED) as fixed:
        for name in made.namelist():
            fixed.writestr(ZipInfo(name, MOMENT), made.read(name), compress_type=ZIP_DEFLATED)
    return out.getvalue()
