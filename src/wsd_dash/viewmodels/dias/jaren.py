"""Blocks of years on a slide: which years a source names for each activiteit."""

from collections.abc import Iterator, Sequence

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Moment, Tabel, Tijddeel, Tijdrij
from wsd_dash.domain.jaarblok import year_blocks
from wsd_dash.texts import diadeel, diatabel
from wsd_dash.texts import gemeente as words
from wsd_dash.viewmodels.dias.tabel import key_columns, own
from wsd_dash.viewmodels.jaarblokken import Blok, Jaarblokken

RIJEN = 8
"""Activiteiten that a slide has room for."""


def year_part(blocks: Jaarblokken) -> Tijddeel:
    """Return a row per activiteit, with runs of years that are known in the same way."""
    shown = blocks.rijen[:RIJEN]
    return Tijddeel(
        words.JAREN_TITEL,
        diadeel.years_alt(words.JAREN_TITEL, [(r.naam, _years(blocks, r.blokken)) for r in shown]),
        blocks.jaren,
        (),
        tuple(Tijdrij("", r.naam, tuple(runs(blocks.jaren, r.blokken))) for r in shown),
        noot=" ".join(
            x for x in (diadeel.BLOK_NOOT, diadeel.rows_more(len(blocks.rijen) - len(shown))) if x
        ),
    )


def runs(jaren: Sequence[int], blokken: Sequence[Blok]) -> Iterator[Moment]:
    """Yield blocks that follow each other in the same way as one."""
    open_: Moment | None = None
    for jaar, blok in zip(jaren, blokken, strict=True):
        if open_ and open_.soort == blok.soort and open_.tot == jaar:
            open_ = Moment(open_.van, jaar + 1, open_.tekst, open_.soort)
            continue
        if open_:
            yield open_
        open_ = Moment(jaar, jaar + 1, blok.tekst, blok.soort) if blok.soort else None
    if open_:
        yield open_


def _years(blocks: Jaarblokken, blokken: Sequence[Blok]) -> list[int]:
    return [jaar for jaar, blok in zip(blocks.jaren, blokken, strict=True) if blok.soort]


def year_table(data: Dataset, activiteiten: Sequence[Activiteit]) -> Tabel:
    """Return a row per activiteit and year, with how the year is known."""
    return Tabel(
        "jaren",
        diatabel.JAREN,
        (
            *key_columns(data),
            own("jaar"),
            own("basis"),
            own("basis_naam"),
        ),
        tuple(
            (a.activiteit_id, a.naam, jaar, blok.value, words.JAARBLOKKEN[blok.value])
            for a in activiteiten
            for jaar, blok in sorted(year_blocks(a).items())
        ),
    )
