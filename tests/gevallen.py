"""Small activiteiten made by hand, for tests about labels and counting."""

from collections.abc import Mapping

from hypothesis import strategies as st

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import COMMISSIE, RONDEN, Labels, Oordeel, resolve

CONDITIES = ("sez", "inclusie", "cohesie", "empowerment")
THEMAS = ("impact", "samenwerken", "ervaringsdeskundigheid", "politiserend", "technologie")
ITEMS = {"conditie": CONDITIES, "thema": THEMAS}
WERKPLAATS, ATELIER = "arnhem-nijmegen", "armoede"

Ronde = str | Mapping[str, str]
"""What one coder said of a dimension: `nb` or `geheel` for all items, or the codes that are not 0;
`sez!` as a key means that the source names it."""


def oordelen(dimensie: str, codeur: str, ronde: Ronde, *, status: str = "") -> tuple[Oordeel, ...]:
    """Return the judgements of one coder on every item of a dimension."""
    status = status or ("vastgesteld" if codeur == COMMISSIE else "voorstel")
    codes = dict.fromkeys(ITEMS[dimensie], ronde if isinstance(ronde, str) else "0")
    named = set()
    if not isinstance(ronde, str):
        codes |= {item.rstrip("!"): code for item, code in ronde.items()}
        named = {item.rstrip("!") for item in ronde if item.endswith("!")}
    return tuple(
        Oordeel(
            dimensie,
            item,
            codeur,
            code,
            "genoemd" if item in named else "codering",
            "hoog",
            "omdat het er staat",
            status,
        )
        for item, code in codes.items()
    )


def activiteit(
    activiteit_id: str,
    *,
    conditie: tuple[Ronde, ...] = ({}, {}),
    thema: tuple[Ronde, ...] = ({}, {}),
    leeratelier: str = ATELIER,
) -> Activiteit:
    """Return an activiteit whose rounds (and, third, the committee) judged as given."""
    alle = tuple(
        oordeel
        for dimensie, rondes in (("conditie", conditie), ("thema", thema))
        for codeur, ronde in zip((*RONDEN, COMMISSIE), rondes, strict=False)
        for oordeel in oordelen(dimensie, codeur, ronde)
    )
    return Activiteit(
        activiteit_id=activiteit_id,
        naam=f"Activiteit {activiteit_id}",
        soort="project",
        kern_of_rand="kern",
        werkplaats_id=WERKPLAATS,
        leeratelier_id=leeratelier,
        onderdeel_van="",
        voornemen=False,
        periode_start="",
        periode_eind="",
        periode_basis="",
        jaren=(2024,),
        jaar_basis="letterlijk",
        financier="",
        omschrijving="",
        opmerking="",
        oordelen=alle,
        uitkomsten={
            (labels, dimensie): resolve(alle, dimensie=dimensie, labels=labels)
            for labels in Labels
            for dimensie in ITEMS
        },
    )


def rondes(dimensie: str) -> st.SearchStrategy[Ronde]:
    """Draw what one coder may say of a dimension, as the contract allows."""
    whole = ["nb", "geheel"] if dimensie == "conditie" else ["nb"]
    per_item = st.dictionaries(
        st.sampled_from([*ITEMS[dimensie], *(f"{item}!" for item in ITEMS[dimensie])]),
        st.sampled_from(["1", "2"]),
        max_size=4,
    )
    return st.one_of(st.sampled_from(whole), per_item, per_item)


@st.composite
def activiteiten(draw: st.DrawFn) -> tuple[Activiteit, ...]:
    """Draw up to eight activiteiten, in one of two leerateliers or in none."""
    return tuple(
        activiteit(
            f"a{i}",
            conditie=tuple(draw(rondes("conditie")) for _ in range(draw(st.integers(2, 3)))),
            thema=tuple(draw(rondes("thema")) for _ in range(2)),
            leeratelier=draw(st.sampled_from([ATELIER, "samenwerken-aan-sociale-kwaliteit", ""])),
        )
        for i in range(draw(st.integers(0, 8)))
    )
