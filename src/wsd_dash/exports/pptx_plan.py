"""Which ways there are to put all parts of a view on one slide, and whether they fit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from wsd_dash.exports.pptx_blocks import GAP, Block, evenly
from wsd_dash.exports.pptx_layout import BETWEEN, Placed
from wsd_dash.exports.pptx_text import Box

MAIN: Final = (0.62, 0.57, 0.52, 0.47, 0.66, 0.7, 0.73)
"""Parts of the width for the column of the most important part, the best first."""
THIRDS: Final = (0.56, 0.53, 0.5, 0.46, 0.42, 0.38)
"""The same where three parts stand side by side."""
RATIOS: Final = (0.5, 0.54, 0.58, 0.66, 0.42, 0.34)
"""How two columns share a width."""
PAIR, TRIO = 2, 3


@dataclass(frozen=True)
class Plan:
    """Columns from left to right, each with the numbers of its parts and its share of the width.

    With `over` the first part has the whole width, above the columns.
    """

    columns: tuple[tuple[int, ...], ...]
    shares: tuple[float, ...]
    over: bool = False


def plans(count: int) -> Iterator[Plan]:
    """Yield the ways to divide so many parts, the best first."""
    everything = tuple(range(count))
    if count < PAIR:
        yield Plan((everything,), (1,))
        return
    for share in MAIN:
        yield Plan(((0,), everything[1:]), (share, 1 - share))
    if count == TRIO:
        for share in THIRDS:
            for ratio in RATIOS:
                rest = 1 - share
                yield Plan(((0,), (1,), (2,)), (share, rest * ratio, rest * (1 - ratio)))
        for share in sorted(MAIN, reverse=True):
            yield Plan(((0, 1), (2,)), (share, 1 - share))
            yield Plan(((0, 2), (1,)), (share, 1 - share))
        for ratio in RATIOS:
            yield Plan(((1,), (2,)), (ratio, 1 - ratio), over=True)
    yield Plan((everything[1:],), (1,), over=True)


def on_one(
    blocks: Sequence[Block], room: Box, *, trim: bool = False
) -> tuple[list[Placed], int] | None:
    """Place all blocks in a room by the first plan that has room for them; None for none.

    With `trim` lines may go to the notes: then by the plan that leaves out the fewest, and the
    number of lines it leaves out.
    """
    if not blocks:
        return [], 0
    best: tuple[list[Placed], int] | None = None
    for plan in plans(len(blocks)):
        found = _place(blocks, plan, room, trim=trim)
        if found and (best is None or found[1] < best[1]):
            best = found
        if best and not best[1]:
            break
    return best


def _place(
    blocks: Sequence[Block], plan: Plan, room: Box, *, trim: bool
) -> tuple[list[Placed], int] | None:
    if not plan.over:
        return _columns(blocks, plan, room, trim=trim)
    main = blocks[0]
    low = main.least_height(room.w)
    under = _columns(blocks, plan, room.below(low + GAP), trim=trim)
    if under is None or main.least_width() > room.w:
        return None
    # what is left below the others makes the first one grow, as far as it can use it
    left = room.y + room.h - max(p.box.y + p.block.least_height(p.box.w) for p in under[0])
    more = min(left, main.spare(room.w))
    found = _columns(blocks, plan, room.below(low + more + GAP), trim=trim)
    placed, dropped = found or under
    return [Placed(main, replace(room, h=low + (more if found else 0))), *placed], dropped


def _columns(
    blocks: Sequence[Block], plan: Plan, room: Box, *, trim: bool
) -> tuple[list[Placed], int] | None:
    placed: list[Placed] = []
    dropped = 0
    x, wide = room.x, room.w - BETWEEN * (len(plan.columns) - 1)
    for numbers, share in zip(plan.columns, plan.shares, strict=True):
        column = replace(room, x=x, w=wide * share)
        found = _column([blocks[number] for number in numbers], column, trim=trim)
        if found is None:
            return None
        placed, dropped = placed + found[0], dropped + found[1]
        x += column.w + BETWEEN
    return placed, dropped


def _column(blocks: Sequence[Block], room: Box, *, trim: bool) -> tuple[list[Placed], int] | None:
    """Stack blocks from the top; what is left over goes to those that can use it."""
    if any(block.least_width() > room.w for block in blocks):
        return None
    shown, dropped = list(blocks), 0
    heights = [block.least_height(room.w) for block in shown]
    free = room.h - GAP * (len(shown) - 1)
    for number in reversed(range(len(shown))):
        over = sum(heights) - free
        if over > 0 and trim:
            less, lines = shown[number].trim(room.w, heights[number] - over)
            if less is not None:
                shown[number], dropped = less, dropped + lines
                heights[number] = less.least_height(room.w)
    if sum(heights) > free:
        return None
    grown = evenly([block.spare(room.w) for block in shown], free - sum(heights))
    placed, y = [], room.y
    for block, least, more in zip(shown, heights, grown, strict=True):
        height = least + more
        placed.append(Placed(block, replace(room, y=y, h=height)))
        y += height + GAP
    return placed, dropped
