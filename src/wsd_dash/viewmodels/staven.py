"""Rows of a bar list: a name, a number and how long the bar is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wsd_dash.domain.register import Item
from wsd_dash.texts import formats


@dataclass(frozen=True)
class Staaf:
    """One bar; `breedte` is a percentage of the longest, `kleur` a class of the stylesheet."""

    tekst: str
    waarde: str
    breedte: float
    kleur: str
    glyph: str = ""
    href: str = ""


@dataclass(frozen=True)
class Deel:
    """One part of a stacked bar; `aandeel` is its weight, `kleur` a class of the stylesheet."""

    tekst: str
    waarde: str
    aandeel: float
    kleur: str
    href: str = ""


def item_bars(
    items: Sequence[Item],
    totals: Mapping[str, float],
    *,
    scale: float,
    links: Mapping[str, str] | None = None,
) -> tuple[Staaf, ...]:
    """Return one bar per conditie or thema; `scale` is the count that fills the width."""
    return tuple(
        Staaf(
            item.naam_kort,
            formats.number(totals.get(item.item_id, 0)),
            round(100 * totals.get(item.item_id, 0) / scale, 1) if scale else 0,
            f"k-{item.item_id}" if item.dimensie == "conditie" else "k-thema",
            glyph=item.item_id,
            href=(links or {}).get(item.item_id, ""),
        )
        for item in items
    )
