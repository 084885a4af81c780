"""Sets of activiteiten as the bits of one integer, so that counting costs little at any size."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import compress
from typing import Self, TypeVar, overload

from wsd_dash.domain.activiteit import Activiteit

C = TypeVar("C", bound=Hashable)
T = TypeVar("T")

ZERO_AND_ONE = bytes.maketrans(b"01", b"\0\1")


class Index:
    """Activiteiten in a fixed order, with per question the set that gives each answer.

    Bit i of a set is the i-th activiteit. A question is asked once and remembered: its name must
    tell everything its answers depend on, beside the activiteiten themselves.
    """

    def __init__(self, activiteiten: Iterable[Activiteit]) -> None:
        """Keep the activiteiten; questions come later."""
        self.activiteiten = tuple(activiteiten)
        self.ids = tuple(a.activiteit_id for a in self.activiteiten)
        self.alle = (1 << len(self.ids)) - 1
        self._answers: dict[Hashable, Mapping[Hashable, int]] = {}

    def sets(
        self, question: Hashable, answers: Callable[[Activiteit], Iterable[C]]
    ) -> Mapping[C, int]:
        """Return the set of activiteiten per answer; an activiteit may give several, or none."""
        if question not in self._answers:
            self._answers[question] = self._ask(answers)
        return self._answers[question]  # type: ignore[return-value]  # what `answers` gave

    def any_of(
        self, question: Hashable, answers: Callable[[Activiteit], Iterable[C]], codes: Iterable[C]
    ) -> int:
        """Return the activiteiten that give at least one of these answers."""
        return union(self.sets(question, answers), codes)

    def take(self, bits: int) -> "Selected":
        """Return the activiteiten of a set, in order."""
        return Selected(self, bits)

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """The place of each activiteit_id in the order."""
        return {key: place for place, key in enumerate(self.ids)}

    def _ask(self, answers: Callable[[Activiteit], Iterable[C]]) -> Mapping[Hashable, int]:
        size = len(self.ids) // 8 + 1
        found: dict[Hashable, bytearray] = {}
        for place, activiteit in enumerate(self.activiteiten):
            for code in answers(activiteit):
                if code not in found:
                    found[code] = bytearray(size)
                found[code][place >> 3] |= 1 << (place & 7)
        return {code: int.from_bytes(row, "little") for code, row in found.items()}


class Selected(tuple[Activiteit, ...]):  # noqa: SLOT001 - a tuple cannot have slots of its own
    """Activiteiten in the order of their index, which also know which set they are."""

    source: Index
    bits: int

    def __new__(cls, source: Index, bits: int) -> Self:
        """Pick the activiteiten of a set out of an index."""
        made = super().__new__(cls, _pick(source.activiteiten, bits))
        made.source, made.bits = source, bits
        return made


class Ids(Sequence[str]):
    """The ids of a set of activiteiten, in the order of their index; equal to a tuple of them."""

    def __init__(self, source: Index, bits: int) -> None:
        """Keep the set; the ids themselves are made when asked for."""
        self.source, self.bits = source, bits

    def __len__(self) -> int:
        """Count without making the ids."""
        return self.bits.bit_count()

    def __iter__(self) -> Iterator[str]:
        """Yield the ids in order."""
        return _pick(self.source.ids, self.bits)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        """Return one id or a part of them."""
        return tuple(self)[at]

    def __contains__(self, key: object) -> bool:
        """Tell whether an id is in the set."""
        place = self.source.positions.get(key) if isinstance(key, str) else None
        return place is not None and bool(self.bits >> place & 1)

    def __sub__(self, other: "Ids") -> "Ids":
        """Return the ids that are not in another set of the same index."""
        return Ids(self.source, self.bits & ~other.bits)

    def __eq__(self, other: object) -> bool:
        """Compare with ids of any kind, in order."""
        if isinstance(other, Ids) and other.source is self.source:
            return self.bits == other.bits
        return isinstance(other, Ids | tuple) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Hash as the tuple it equals."""
        return hash(tuple(self))

    def __repr__(self) -> str:
        """Show the ids."""
        return repr(tuple(self))


def selected(activiteiten: Iterable[Activiteit]) -> Selected:
    """Return activiteiten with their set; those that do not know it get an index of their own."""
    if isinstance(activiteiten, Selected):
        return activiteiten
    index = Index(activiteiten)
    return index.take(index.alle)


def union(sets: Mapping[C, int], codes: Iterable[C]) -> int:
    """Return the activiteiten in at least one of these sets; an unknown code adds none."""
    bits = 0
    for code in codes:
        bits |= sets.get(code, 0)
    return bits


def _pick(rows: Sequence[T], bits: int) -> Iterator[T]:
    chosen = format(bits, "b").encode().translate(ZERO_AND_ONE)
    return compress(rows, reversed(chosen))
