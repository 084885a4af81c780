"""The frame of an editable slide: its title, sentence and footer, and the room they leave."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final

from wsd_dash import theme
from wsd_dash.domain.dia import Dia
from wsd_dash.exports import pptx_model as model
from wsd_dash.exports.pptx_text import Box, Paragraph, fitting_size, lines, place, write
from wsd_dash.exports.schoon import clean
from wsd_dash.texts import kantoor as words
from wsd_dash.texts.dia import slide_footer

WIDE: Final = model.WIDTH - 2 * model.MARGIN
TOP, BOTTOM, GAP = 20.0, 14.0, 9.0
ONE_LINE, TWO_LINES, SMALL = (32, 30, 28), (28, 26, 24), (26, 24, 22)
"""Sizes of a title: on one line, else on two, or smaller where that saves a slide."""
ALONE: Final = 0.95
"""Part of the width for a title on one line: a wider bold would take a line that it has not."""
SENTENCE_SIZES: Final = (16, 15, 14)
SENTENCE_MOST, FOOT_MOST = 110.0, 75.0
"""Points that sentence and footer may take; more would leave no room for what they are about."""
FOOT_LINES: Final = 2
SHORT: Final = 20
NUMBER_WIDTH: Final = 60.0


@dataclass(frozen=True)
class Frame:
    """Title, sentence and footer, each with its box; only the first slide of a view has a sentence.

    `room` is what they leave for the parts; `spill` is what is too long to stand around them.
    """

    title: Paragraph
    sentence: tuple[Paragraph, ...]
    foot: Paragraph
    spill: tuple[Paragraph, ...] = ()

    @property
    def boxes(self) -> tuple[Box, Box, Box]:
        """Return the boxes of title, sentence and footer."""
        head = Box(model.MARGIN, TOP, WIDE, self.title.height(WIDE))
        said = sum(paragraph.height(WIDE) for paragraph in self.sentence)
        width = WIDE - NUMBER_WIDTH
        low = self.foot.height(width)
        return (
            head,
            Box(model.MARGIN, TOP + head.h + 6, WIDE, said),
            Box(model.MARGIN, model.HEIGHT - BOTTOM - low, width, low),
        )

    @property
    def room(self) -> Box:
        """Return the box between sentence and footer."""
        _, sentence, foot = self.boxes
        y = sentence.y + sentence.h + GAP
        return Box(model.MARGIN, y, WIDE, foot.y - y - GAP * 2)


def make_frame(
    dia: Dia, title: str, *, first: bool, dense: bool = False, under: bool = True
) -> Frame:
    """Make the frame of a slide; its first one has the sentence, with what stands `under` it.

    `dense` wants the title on one line, in smaller letters.
    """
    foot, long_lines = _foot(dia)
    sentence, long_sentence = _sentence(dia, under=under)
    size = _title_size(title, dense=dense)
    spill = [Paragraph("", text, size=SENTENCE_SIZES[-1]) for text in long_sentence + long_lines]
    head = Paragraph(clean(title), size=size, after=0)
    return Frame(head, sentence if first else (), foot, tuple(spill))


def draw_head(slide: Any, frame: Frame) -> None:  # noqa: ANN401 - a slide of python-pptx
    """Fill title and sentence; a placeholder that would stay empty goes."""
    head, sentence, _ = frame.boxes
    _fill_in(slide.shapes.title, head, [frame.title], words.TITELVAK)
    body = slide.placeholders[model.SENTENCE]
    if frame.sentence:
        _fill_in(body, sentence, frame.sentence, words.ZINVAK)
    else:
        body.element.getparent().remove(body.element)


def draw_foot(slide: Any, layout: Any, frame: Frame) -> None:  # noqa: ANN401 - of python-pptx
    """Add footer and number; after the parts, so that they are read aloud after them."""
    *_, foot = frame.boxes
    for idx in (model.FOOT, model.NUMBER):
        _copy_placeholder(slide, layout, idx)
    _fill_in(slide.placeholders[model.FOOT], foot, [frame.foot], words.VOETVAK)
    right = Box(model.WIDTH - model.MARGIN - NUMBER_WIDTH, foot.y, NUMBER_WIDTH, 18)
    place(slide.placeholders[model.NUMBER], right)


def _title_size(title: str, *, dense: bool) -> float:
    """Return the size of a title: rather a little smaller than one word alone on a line."""
    sizes = (*ONE_LINE, *SMALL) if dense else ONE_LINE
    size = fitting_size(title, sizes, ALONE * WIDE, 1, bold=True)
    if lines(title, size, ALONE * WIDE, bold=True) == 1:
        return size
    return fitting_size(title, TWO_LINES, WIDE, 2, bold=True)


def _sentence(dia: Dia, *, under: bool) -> tuple[tuple[Paragraph, ...], list[str]]:
    """Return the sentence, and what of it is longer than a slide can bear.

    A sentence that is the title is not said twice.
    """
    zin = "" if clean(dia.zin).rstrip(".") == clean(dia.titel).rstrip(".") else dia.zin
    onder = dia.onderzin if under else ""
    # rather a little smaller than one word alone on a line
    total = {size: sum(lines(x, size, WIDE) for x in (zin, onder) if x) for size in SENTENCE_SIZES}
    size = min(SENTENCE_SIZES, key=lambda size: (total[size], -size))
    whole = Paragraph("", zin, size=size, after=2)
    less = Paragraph("", onder, size=size, colour=theme.TEKST_2, after=0)
    kept: list[Paragraph] = []
    spilled = []
    for paragraph in (whole, less):
        taken = sum(p.height(WIDE) for p in (*kept, paragraph)) if paragraph.text else 0
        if taken > SENTENCE_MOST:
            spilled.append(paragraph.text)
        elif taken:
            kept.append(paragraph)
    return tuple(kept), spilled


def _foot(dia: Dia) -> tuple[Paragraph, list[str]]:
    """Return the footer, and the lines it only points to because they are too long for it."""
    said = list(slide_footer(dia.voet))
    spilled = []
    while (foot := _joined(said)).height(WIDE - NUMBER_WIDTH) > FOOT_MOST:
        longest = max(range(len(said)), key=lambda i: len(said[i]))
        spilled.append(said[longest])
        what = said[longest].split(":")[0][:SHORT]
        said[longest] = words.ZIE_VERVOLG.format(wat=what)
    return foot, spilled


def _joined(said: Sequence[str]) -> Paragraph:
    filters, *rest = said
    text = "".join(f"· {line} " for line in rest).rstrip()
    whole, width = f"{filters} {text}", WIDE - NUMBER_WIDTH
    size = fitting_size(whole, model.FOOT_SIZES, width, FOOT_LINES, bold=True)
    return Paragraph(filters, text, size=size, colour=theme.TEKST_2, after=0)


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
        for run in element.txBody.xpath(".//a:r"):
            run.getparent().remove(run)
