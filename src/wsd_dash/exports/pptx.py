"""Slides as an editable presentation (PPTX): native charts and tables, notes, words for all."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from wsd_dash.domain.dia import Dia
from wsd_dash.exports import pptx_model as model
from wsd_dash.exports.pakket import MOMENT
from wsd_dash.exports.pptx_blocks import TextBlock
from wsd_dash.exports.pptx_frame import draw_foot, draw_head, make_frame
from wsd_dash.exports.pptx_layout import SHARES, Placed, arrange, split_strip
from wsd_dash.exports.pptx_notes import dress_master, write_notes
from wsd_dash.exports.pptx_parts import Sizes, make_block, make_cautions, make_strip
from wsd_dash.exports.pptx_plan import on_one
from wsd_dash.exports.schoon import clean
from wsd_dash.figures.diavorm import Grenzen
from wsd_dash.texts import kantoor as words
from wsd_dash.texts import menu

MIME: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
LEAST_ROOM: Final = 200.0
"""Points of height that the parts need beside the cautions."""


@dataclass(frozen=True)
class Way:
    """How tight a slide is made: the sizes in it, and what of it goes to the notes.

    `dense` wants a title of one line; `under` keeps what stands under the sentence; `trim` leaves
    the last lines of a list to the notes; a last `resort` is for what no other way can hold.
    """

    sizes: Sizes
    dense: bool = False
    under: bool = True
    trim: bool = False
    resort: bool = False


TIGHT: Final = Sizes(list_size=14, figure=22, row=21, pad=2)
FLAT: Final = replace(TIGHT, pad=1.5, flat=4)
WAYS: Final = (
    Way(Sizes()),
    Way(Sizes(list_size=15, figure=24, row=24, pad=3)),
    Way(Sizes(list_size=14, figure=22, row=22, pad=2.5)),
    Way(TIGHT, under=False),
    Way(FLAT),
    Way(FLAT, dense=True, under=False),
    Way(TIGHT, dense=True, under=False),
    Way(TIGHT, trim=True),
    Way(TIGHT, dense=True, under=False, trim=True),
    Way(replace(TIGHT, pad=0.5, flat=8), dense=True, under=False, trim=True, resort=True),
)


@dataclass(frozen=True)
class Laid:
    """What stands on each slide of a view, and how tight those are made."""

    way: Way
    pages: list[list[Placed]]


def deck(dias: Sequence[Dia], *, naam: str, geometrie: Grenzen | None = None) -> bytes:
    """Return a presentation of one or more slides; the same input gives the same bytes.

    What does not fit goes on on a next slide, which says so in its title. No two titles are alike.
    `geometrie` is what a map of boundaries needs; without it that shows tiles.
    """
    presentation = model.presentation()
    dress_master(presentation)
    taken: set[str] = set()
    for dia in dias:
        title = _free_title(dia.titel, 1, taken)
        laid = _pages(dia, title, geometrie)
        for number, page in enumerate(laid.pages, start=1):
            title = title if number == 1 else _free_title(dia.titel, number, taken)
            layout = presentation.slide_layouts[0]
            slide = presentation.slides.add_slide(layout)
            tight, under = laid.way.dense, laid.way.under
            frame = make_frame(dia, title, first=number == 1, dense=tight, under=under)
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


def _pages(dia: Dia, title: str, geometrie: Grenzen | None) -> Laid:
    """Place all on one slide, as large and airy as it can be; else on as few as it can."""
    strip = make_strip(dia.kanttekeningen)
    best: tuple[int, Laid] | None = None
    for way in WAYS:
        if best and way.resort:
            break
        frame = make_frame(dia, title, first=True, dense=way.dense, under=way.under)
        if frame.spill:
            break
        # what matters most is never one paragraph
        first = replace(way.sizes, flat=0)
        blocks = [
            make_block(deel, way.sizes if number else first, geometrie)
            for number, deel in enumerate(dia.delen)
        ]
        room, low = split_strip(strip, frame.room)
        found = on_one(blocks, room, trim=way.trim) if room.h >= 0 else None
        if found and (best is None or found[1] < best[0]):
            best = found[1], Laid(way, [found[0] + low])
        if best and not best[0]:
            break
    return best[1] if best else _many(dia, title, strip, geometrie)


def _many(dia: Dia, title: str, strip: TextBlock | None, geometrie: Grenzen | None) -> Laid:
    """Share the parts over the fewest slides; of what is equal, the largest."""
    tries: list[Laid] = []
    for way in (WAYS[0], Way(TIGHT, dense=True, under=False)):
        frame = make_frame(dia, title, first=True, dense=way.dense, under=way.under)
        # of a next slide the title is longer by what is added to it
        longer = words.VERVOLG_N.format(titel=dia.titel, n=10)
        later = make_frame(dia, longer, first=False, dense=way.dense).room
        room, low = split_strip(strip, frame.room)
        cautions = None
        if room.h < LEAST_ROOM:
            # cautions that leave no room for what they are about stand after it
            room, low, cautions = frame.room, [], make_cautions(dia.kanttekeningen)
        blocks = [make_block(deel, replace(way.sizes, flat=0), geometrie) for deel in dia.delen]
        blocks += [TextBlock(words.VOLUIT, frame.spill, way.sizes.list_size)] if frame.spill else []
        for share in SHARES:
            first, *rest = arrange(blocks, cautions, room, later, share=share) or [[]]
            tries.append(Laid(way, [first + low, *rest]))
    return min(tries, key=lambda laid: len(laid.pages))


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
