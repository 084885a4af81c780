"""Where the blocks of a slide stand, and which go on to a next slide."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from wsd_dash.exports.pptx_blocks import GAP, Block
from wsd_dash.exports.pptx_text import Box

SHARES: Final = (0.57, 0.5, 1.0)
"""Parts of the width for the first block, the most important one; the first is the best."""
MAIN_MOST: Final = 0.66
"""A block that needs more than this part of the width has it all."""
BETWEEN: Final = 28.0
CAUTION_MOST: Final = 0.55
STRIP_GAP: Final = 12.0


@dataclass(frozen=True)
class Placed:
    """A block in its box."""

    block: Block
    box: Box


def arrange(
    blocks: Sequence[Block], cautions: Block | None, first: Box, later: Box, *, share: float
) -> list[list[Placed]]:
    """Share blocks over slides: `first` is the room on the first, `later` on those that follow.

    The first block has this share of the width, the others stand beside or below it, the cautions
    last; what does not fit goes on on a next slide, in two columns where that holds more.
    """
    placed, left = _first(blocks, cautions, first, share)
    pages = [placed]
    while left:
        placed, left = min(
            (_column(left, None, later), _two_columns(left, later)), key=lambda found: len(found[1])
        )
        if not placed:
            # higher than a whole slide at its smallest: it has the slide to itself
            placed, left = [Placed(left[0], later)], left[1:]
        pages.append(placed if len(placed) > 1 else _stretched(placed, later))
    return pages


def split_strip(strip: Block | None, room: Box) -> tuple[Box, list[Placed]]:
    """Put a strip at the bottom of a room; return what it leaves, and the strip in its place."""
    if strip is None:
        return room, []
    height = strip.height(room.w)
    low = room.below(room.h - height)
    return replace(room, h=room.h - height - STRIP_GAP), [Placed(strip, low)]


def _first(
    blocks: Sequence[Block], cautions: Block | None, box: Box, share: float
) -> tuple[list[Placed], list[Block]]:
    others = [*blocks[1:], cautions] if cautions else list(blocks[1:])
    if not blocks or not others:
        placed, left = _column(blocks or others, None, box)
        return _stretched(placed, box), left
    main = blocks[0]
    if max(main.least_width() / box.w, share) > MAIN_MOST:
        placed, left = _column(blocks, cautions, box)
        if placed and placed[0].block == main:
            return placed, left
        return _column([main, *others], None, box)
    width = max(share * box.w, main.least_width())
    large = replace(box, w=width)
    placed, left = _column([main], None, large)
    if not placed:
        return _column(blocks, cautions, box)
    aside = replace(box, x=box.x + width + BETWEEN, w=box.w - width - BETWEEN)
    more, over = _column(blocks[1:], cautions, aside)
    return _stretched(placed, large) + more, left + over


def _two_columns(blocks: Sequence[Block], box: Box) -> tuple[list[Placed], list[Block]]:
    half = replace(box, w=(box.w - BETWEEN) / 2)
    placed, left = _column(blocks, None, half)
    more, left = _column(left, None, replace(half, x=box.x + half.w + BETWEEN))
    return placed + more, left


def _column(
    blocks: Sequence[Block], cautions: Block | None, box: Box
) -> tuple[list[Placed], list[Block]]:
    """Stack blocks from the top; return what stands, and what has to go on."""
    placed: list[Placed] = []
    left: list[Block] = []
    kept = cautions.height(box.w) + GAP if cautions else 0
    room = box if kept > CAUTION_MOST * box.h else replace(box, h=box.h - kept)
    for block in blocks:
        whole, rest = _fitting(block, room)
        if whole:
            height = min(whole.height(room.w), room.h)
            placed.append(Placed(whole, replace(room, h=height)))
            room = room.below(height + GAP)
        if rest:
            left.append(rest)
    if cautions:
        room = replace(room, h=box.y + box.h - room.y)
        whole, rest = _fitting(cautions, room)
        placed += [Placed(whole, room)] if whole else []
        left += [rest] if rest else []
    return placed, left


def _fitting(block: Block, room: Box) -> tuple[Block | None, Block | None]:
    if block.least_width() > room.w:
        return None, block
    if block.height(room.w) <= room.h:
        return block, None
    return block.split(room.w, room.h)


def _stretched(placed: list[Placed], box: Box) -> list[Placed]:
    """Give the last block what room is left below it."""
    if not placed:
        return placed
    *others, last = placed
    room = box.y + box.h - last.box.y
    return [*others, replace(last, box=replace(last.box, h=room))]
