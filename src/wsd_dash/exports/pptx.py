"""Slides as an editable presentation (PPTX): native charts and tables, notes, words for all."""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from wsd_dash.domain.dia import Dia
from wsd_dash.exports import pptx_model as model
from wsd_dash.exports.pakket import MOMENT
from wsd_dash.exports.pptx_blocks import TextBlock
from wsd_dash.exports.pptx_frame import TITLE_LINES, draw_foot, draw_head, make_frame
from wsd_dash.exports.pptx_layout import SHARES, Placed, arrange
from wsd_dash.exports.pptx_notes import dress_master, write_notes
from wsd_dash.exports.pptx_parts import make_block, make_cautions
from wsd_dash.exports.schoon import clean
from wsd_dash.figures.diavorm import Grenzen
from wsd_dash.texts import kantoor as words
from wsd_dash.texts import menu

MIME: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
LIST_SIZES: Final = (16.0, 14.0)
Pages = list[list[Placed]]


def deck(dias: Sequence[Dia], *, naam: str, geometrie: Grenzen | None = None) -> bytes:
    """Return a presentation of one or more slides; the same input gives the same bytes.

    What does not fit goes on on a next slide, which says so in its title. No two titles are alike.
    `geometrie` is what a map of boundaries needs; without it that shows tiles.
    """
    presentation = model.presentation()
    dress_master(presentation)
    taken: set[str] = set()
    for dia in dias:
        most, pages = _pages(dia, geometrie)
        for number, page in enumerate(pages, start=1):
            title = _free_title(dia.titel, number, taken)
            layout = presentation.slide_layouts[0]
            slide = presentation.slides.add_slide(layout)
            frame = make_frame(dia, title, most=most, first=number == 1)
            draw_head(slide, frame)
            for placed in page:
                placed.block.draw(slide, placed.box)
            draw_foot(slide, layout, frame)
            write_notes(slide, dia)
            for target in (slide, slide.notes_slide):
                _speak_dutch(target.element)
    _say_who(presentation, naam)
    out = io.BytesIO()
    presentation.save(out)
    return _fixed(out.getvalue())


def _pages(dia: Dia, geometrie: Grenzen | None) -> tuple[int, Pages]:
    """Place the parts so that they take the fewest slides; of what is equal, the largest.

    Returns at most how many lines a title takes, and what stands on each slide.
    """
    cautions = make_cautions(dia.kanttekeningen)
    tries: list[tuple[int, Pages]] = []
    for most in TITLE_LINES:
        frame = make_frame(dia, dia.titel, most=most, first=True)
        # of a next slide the title is longer by what is added to it
        longer = words.VERVOLG_N.format(titel=dia.titel, n=10)
        later = make_frame(dia, longer, most=most, first=False).room
        for size in LIST_SIZES:
            blocks = [make_block(deel, size=size, geometrie=geometrie) for deel in dia.delen]
            blocks += [TextBlock(words.VOLUIT, frame.spill, size)] if frame.spill else []
            for share in SHARES:
                found = arrange(blocks, cautions, frame.room, later, share=share)
                if len(found) == 1:
                    return most, found
                tries.append((most, found))
    return min(tries, key=lambda pages: len(pages[1]))


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
