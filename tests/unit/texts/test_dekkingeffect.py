"""The lines on what another choice would change say what the figures say."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gevallen import CONDITIES, THEMAS, activiteit, activiteiten
from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Dekking, cover
from wsd_dash.domain.rangorde import Wissel, compare_order
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.texts import dekkingeffect as words

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
WRONG_PLURAL = re.compile(r"\b1 (activiteiten|cellen|combinaties|labels)\b")
NAMEN = {code: code for code in (*CONDITIES, *THEMAS)}
FULL = activiteit(
    "full", conditie=({"sez": "2"}, {"sez": "2"}), thema=({"impact": "2"}, {"impact": "1"})
)
HALF = activiteit("half", conditie=({"sez": "1"}, {}), thema=({"impact": "1"}, {"impact": "1"}))


COMMITTEE = " Wat een commissie besluit, telt alleen bij 'bevestigd'."


def count(mini: Dataset, made: tuple[Activiteit, ...], selection: Selection) -> Dekking:
    return cover(made, mini, selection, rij="conditie", kolom="thema")


def numbers(text: str) -> list[float]:
    return [float(x.replace(",", ".")) for x in re.findall(r"\d+(?:,\d+)?", text)]


@SHARED
@given(activiteiten(), st.sampled_from(list(Labels)), st.sampled_from(list(Labels)))
def test_effects_agree_with_the_figures(
    mini: Dataset, made: tuple[Activiteit, ...], now: Labels, then: Labels
) -> None:
    a, b = (count(mini, made, Selection(labels=labels)) for labels in (now, then))
    text = words.of_labels(a, [("Anders", b)], NAMEN, compare=True).removesuffix(COMMITTEE)
    cells, labels = text.split("; ")
    assert not WRONG_PLURAL.search(text)
    if a.labels == b.labels:
        assert labels == "evenveel labels."
    elif b.labels or a.labels < b.labels:
        assert numbers(labels) == [abs(a.labels - b.labels)]
    if [c.aantal for c in a.vakken] == [c.aantal for c in b.vakken]:
        assert cells == "Anders: geen cel verandert"
    elif len(b.leeg) == len(b.vakken):
        assert cells == "Anders: alle 20 cellen leeg"
    else:
        grow = sum(y.aantal > x.aantal for x, y in zip(a.vakken, b.vakken, strict=True))
        assert "groei" not in cells or grow in numbers(cells)
        assert len(b.leeg) in numbers(cells) or "geen cel leeg" in cells
    new = [b for a, b in zip(a.vakken, b.vakken, strict=True) if a.aantal and not b.aantal]
    if "(nieuw:" in cells:
        assert all(f"{c.rij} × {c.kolom}" in cells for c in new)  # noqa: RUF001


def test_effects_in_words(mini: Dataset) -> None:
    made = (FULL, HALF)
    now, wide, named = (
        count(mini, made, Selection(labels=x)) for x in (Labels.BEIDE, Labels.RUIM, Labels.GENOEMD)
    )
    others = [("Minstens één ronde", wide), ("Genoemd", named)]
    assert words.of_labels(now, others, NAMEN, compare=True) == (
        "Minstens één ronde: 1 cel groeit, 19 blijven leeg; 1 label erbij. "
        f"Genoemd: alle 20 cellen leeg; alle labels vervallen.{COMMITTEE}"
    )
    divided = count(mini, made, Selection(telwijze=Telwijze.VERDEELD))
    said = [("Verdeeld", divided, compare_order(now, divided))]
    assert words.of_counting(now, said, NAMEN, compare=True) == (
        "Verdeeld: cellen samen 1, met de rest 2; de volgorde van de condities blijft gelijk."
    )


def test_a_cell_that_empties_is_named(mini: Dataset) -> None:
    more = activiteit("more", conditie=({"inclusie": "2"},) * 2, thema=({"impact": "2"},) * 2)
    wide = count(mini, (HALF, more), Selection(labels=Labels.RUIM))
    both = count(mini, (HALF, more), Selection())
    assert words.of_labels(wide, [("Beide rondes", both)], NAMEN, compare=True) == (
        "Beide rondes: 19 van de 20 cellen leeg (nieuw: sez × impact); 1 label vervalt."  # noqa: RUF001
        + COMMITTEE
    )


@pytest.mark.parametrize(
    ("wissel", "expected"),
    [
        (None, ""),
        (Wissel("conditie", (("a",), ("b",)), (), gelijk=True),
         "de volgorde van de condities blijft gelijk"),
        (Wissel("conditie", (("b",), ("a",)), ("a", "b"), gelijk=False),
         "a en b wisselen van plaats"),
        (Wissel("thema", (("a", "b"),), (), gelijk=False), "alle thema's komen even vaak voor"),
        (Wissel("thema", (("c",), ("a", "b")), (), gelijk=False), "volgorde: c, dan a en b"),
    ],
)  # fmt: skip
def test_the_order_in_words(wissel: Wissel | None, expected: str) -> None:
    assert words.order(wissel, {x: x for x in "abc"}) == expected


@SHARED
@given(activiteiten(), st.sampled_from(list(Labels)))
def test_divided_says_n(mini: Dataset, made: tuple[Activiteit, ...], labels: Labels) -> None:
    selection = Selection(labels=labels, telwijze=Telwijze.VERDEELD)
    found = count(mini, made, selection)
    text = words.of_counting(found, [("Verdeeld", found, None)], NAMEN, compare=False)
    assert numbers(text) == [len(found.matrix.activiteiten), len(made)]
