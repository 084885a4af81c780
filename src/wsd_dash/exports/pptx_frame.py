"""The frame of an editable slide: its title, sentence and footer, and the room they leave."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final

from wsd_dash import theme
from wsd_dash.domain.dia import Dia
from wsd_dash.exports import pptx_model as model
from wsd_dash.exports.pptx_text import Box, Paragraph, fitting_size, place, write
from wsd_dash.exports.schoon import clean
from wsd_dash.texts import kantoor as words
from wsd_dash.texts.dia import footer_lines

WIDE: Final = model.WIDTH - 2 * model.MARGIN
TOP, BOTTOM, GAP = 20.0, 14.0, 10.0
TITLE_SIZES, SENTENCE_SIZES = (32, 28, 26, 24), (16, 15, 14)
TITLE_LINES, SENTENCE_LINES = (2, 1), 3
"""A title may take two lines; one, in smaller letters, where that saves a slide."""
SENTENCE_MOST, FOOT_MOST = 110.0, 75.0
"""Points that sentence and footer may take; more would leave no room for what they are about."""
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


def make_frame(dia: Dia, title: str, *, most: int, first: bool) -> Frame:
    """Make the frame of a slide whose title takes at most so many lines, if it can."""
    size = fitting_size(title, TITLE_SIZES, WIDE, most, bold=True)
    foot, long_lines = _foot(dia)
    sentence, long_sentence = _sentence(dia)
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


def _sentence(dia: Dia) -> tuple[tuple[Paragraph, ...], list[str]]:
    """Return the sentence, and what of it is longer than a slide can bear."""
    size = fitting_size(f"{dia.zin} {dia.onderzin}", SENTENCE_SIZES, WIDE, SENTENCE_LINES)
    whole = Paragraph("", dia.zin, size=size, after=2)
    under = Paragraph("", dia.onderzin, size=size, colour=theme.TEKST_2, after=0)
    kept: list[Paragraph] = []
    spilled = []
    for paragraph in (whole, under):
        taken = sum(p.height(WIDE) for p in (*kept, paragraph)) if paragraph.text else 0
        if taken > SENTENCE_MOST:
            spilled.append(paragraph.text)
        elif taken:
            kept.append(paragraph)
    return tuple(kept), spilled


def _foot(dia: Dia) -> tuple[Paragraph, list[str]]:
    """Return the footer, and the lines it only points to because they are too long for it."""
    said = list(footer_lines(dia.voet))
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
    return Paragraph(filters, text, size=model.FOOT_SIZE, colour=theme.TEKST_2, after=0)


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
