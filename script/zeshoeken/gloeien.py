"""Simulated annealing of a layout: swapping, shifting and moving tiles, provinces kept whole."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from zeshoeken.punten import WATER_NAME, Pair, Punten
from zeshoeken.rooster import PLACES, STEPS, WIDTH, count_parts, place, steps_within
from zeshoeken.toewijzen import Start

Move = list[tuple[int, int, int]]
"""What moves: point, old cell, new cell."""
SPLIT: Final = 6.0
"""What an extra part of a province costs, in kept neighbours."""
PULL: Final = (0.02, 0.001)
"""What a squared pitch from the target costs, and one to the fourth: nothing far astray."""
FILLED: Final = 0.3
"""What each side of a tile that touches another tile yields: no holes, no loose tiles."""
BATCH: Final = 20_000
LONGEST: Final = 14


@dataclass(frozen=True)
class Fase:
    """One cooling: how many proposals, from which heat to which, and what nearness yields.

    `nabij` is the yield of a neighbour at 1, 2, … tiles; `richting` what a wrong direction takes.
    """

    stappen: int
    heet: float
    koud: float
    nabij: tuple[float, ...]
    richting: float


class Gloeier:
    """A layout that is being annealed; `cellen` holds the result."""

    def __init__(self, points: Punten, start: Start, seed: int) -> None:
        """Take over the start; the same seed gives the same layout."""
        self.points = points
        self.cellen: list[int] = list(start.cellen)
        self.usable = start.bruikbaar.tolist()
        self.random = np.random.default_rng(seed)
        squares = [((PLACES - target) ** 2).sum(axis=1) for target in start.doel]
        self.pull = [(PULL[0] * square + PULL[1] * square**2).tolist() for square in squares]
        self.occupant = [-1] * len(PLACES)
        for point, cell in enumerate(self.cellen):
            self.occupant[cell] = point
        self.fixed = set(points.wadden)
        self.free = [p for p in range(len(self.cellen)) if p not in self.fixed]
        self.members: dict[str, set[int]] = {}
        for cell, province in zip(self.cellen, points.provincies, strict=True):
            self.members.setdefault(province, set()).add(cell)
        self.parts = {name: self._count(name, cells) for name, cells in self.members.items()}
        self.moved = [0] * len(self.cellen)
        self.turn = 0
        self.near: list[list[tuple[int, Callable[[int, float], float]]]] = []

    def cool(self, weights: Mapping[Pair, float], phase: Fase) -> None:
        """Run one phase."""
        self.near = self._yields(weights, phase)
        for done in range(0, phase.stappen, BATCH):
            heat = phase.heet * (phase.koud / phase.heet) ** (done / phase.stappen)
            who = self.random.integers(0, len(self.free), BATCH).tolist()
            kinds = self.random.random(BATCH).tolist()
            ways = self.random.integers(0, 6, (BATCH, 2)).tolist()
            lengths = self.random.integers(2, 7, BATCH).tolist()
            limits = (heat * np.log(self.random.random(BATCH))).tolist()
            for k in range(BATCH):
                point, way = self.free[who[k]], ways[k]
                if kinds[k] < 0.65:  # noqa: PLR2004 - share of the proposals
                    move, emptied = self._to_cell(point, kinds[k], way)
                else:
                    move, emptied = self._along(point, kinds[k], way[0], lengths[k])
                if move:
                    self._try(move, emptied, limits[k])

    def _to_cell(self, point: int, kind: float, way: list[int]) -> tuple[Move, bool]:
        """Propose a cell beside this one, two away, or beside a neighbour: swap or move there."""
        here = self.cellen[point]
        there = here + STEPS[way[0]]
        if kind >= 0.4:  # noqa: PLR2004
            near = self.near[point]
            there = self.cellen[near[int((kind - 0.4) * 4 * len(near))][0]] + STEPS[way[0]]
        elif kind >= 0.3:  # noqa: PLR2004
            there += STEPS[way[1]]
        if there == here or not self.usable[there]:
            return [], False
        other = self.occupant[there]
        if other < 0:
            return [(point, here, there)], True
        return ([] if other in self.fixed else [(point, here, there), (other, there, here)]), False

    def _along(self, point: int, kind: float, way: int, length: int) -> tuple[Move, bool]:
        """Propose to push a line of tiles into the first empty cell, or to reinsert its first."""
        push = kind > 0.85  # noqa: PLR2004
        step, here = STEPS[way], self.cellen[point]
        line, cell, other = [point], here, point
        for _ in range(LONGEST if push else length):
            cell += step
            other = self.occupant[cell]
            if other < 0 or other in self.fixed:
                break
            line.append(other)
        if other < 0:
            moves = [(p, here + i * step, here + (i + 1) * step) for i, p in enumerate(line)]
            return (moves if self.usable[cell] else []), True
        if push or len(line) < 3:  # noqa: PLR2004 - two is a swap
            return [], False
        back = [(p, here + i * step, here + (i - 1) * step) for i, p in enumerate(line) if i]
        return [(point, here, here + (len(line) - 1) * step), *back], False

    def _try(self, move: Move, emptied: bool, limit: float) -> None:  # noqa: FBT001
        """Make the move when its gain is above the limit (below zero: how much loss is allowed)."""
        cells = self.cellen
        gain = -self._score(move, 1)
        for point, _, new in move:
            cells[point] = new
        gain += self._score(move, 2)
        if emptied:
            gain += self._coast(move[0][1], move[-1][2])
        parts = self._parts_after(move, emptied, gain - limit) if gain >= limit else None
        if parts is None:
            for point, old, _ in move:
                cells[point] = old
            return
        for name, (places, count) in parts.items():
            self.members[name], self.parts[name] = places, count
        if emptied:
            self.occupant[move[0][1]] = -1
        for point, _, new in move:
            self.occupant[new] = point

    def _score(self, move: Move, index: int) -> float:
        """Return the yield of all that moves at its old (1) or new (2) cells, pairs once."""
        cells, moved, total = self.cellen, self.moved, 0.0
        if index == 1:
            self.turn += 1
            for point, _, _ in move:
                moved[point] = self.turn
        turn = self.turn
        for item in move:
            here = item[index]
            total -= self.pull[item[0]][here]
            for other, worth in self.near[item[0]]:
                value = worth(cells[other] - here, 0.0)
                total += value / 2 if moved[other] == turn else value
        return total

    def _coast(self, left: int, taken: int) -> float:
        """Return what the move does to the filled sides; a tile with one neighbour is refused."""
        before = sum(self.occupant[left + step] >= 0 for step in STEPS)
        after = sum(self.occupant[taken + step] >= 0 for step in STEPS) - (left - taken in STEPS)
        return FILLED * (after - before) if after > 1 else -math.inf

    def _parts_after(
        self, move: Move, emptied: bool, spare: float  # noqa: FBT001
    ) -> dict[str, tuple[set[int], int]] | None:  # fmt: skip
        """Return the provinces after the move; None when they fall apart beyond the spare gain."""
        names = self.points.provincies
        touched = {names[point] for point, _, _ in move}
        if len(touched) == 1 and not emptied:
            return {}
        found = {}
        for name in sorted(touched):
            own = [item for item in move if names[item[0]] == name]
            places = self.members[name].difference(old for _, old, _ in own)
            places.update(new for _, _, new in own)
            count = self._count(name, places)
            spare -= SPLIT * (count - self.parts[name])
            if spare < 0:
                return None
            found[name] = (places, count)
        return found

    @staticmethod
    def _count(name: str, cells: Sequence[int] | set[int]) -> int:
        return 1 if name == WATER_NAME else count_parts(cells)

    def _yields(
        self, weights: Mapping[Pair, float], phase: Fase
    ) -> list[list[tuple[int, Callable[[int, float], float]]]]:
        """Return per point its neighbours and what each yields by the step between the cells."""
        steps = [(*place(q, r), r * WIDTH + q, far) for q, r, far in steps_within(len(phase.nabij))]
        found: list[list[tuple[int, Callable[[int, float], float]]]] = [[] for _ in self.cellen]
        for pair, weight in sorted(weights.items()):
            for i, j in (pair, pair[::-1]):
                east, south = self.points.km[j] - self.points.km[i]
                table = {}
                for x, y, step, far in steps:
                    cosine = (x * east + y * south) / math.hypot(x, y) / math.hypot(east, south)
                    wrong = phase.richting * max(0.0, math.sqrt(0.5) - cosine)
                    table[step] = weight * phase.nabij[far - 1] * (1 - wrong)
                found[i].append((j, table.get))
        return found
