"""The sentences of the coverage page say what the figures say, in good Dutch."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gevallen import activiteit, activiteiten
from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Dekking, cover
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.texts import dekking as words

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
SIDES = [("conditie", "thema"), ("leeratelier", "conditie"), ("leeratelier", "thema")]
WRONG_PLURAL = re.compile(r"\b1 (activiteiten|cellen|combinaties|gemeenten)\b")
FULL = activiteit(
    "full", conditie=({"sez": "2"}, {"sez": "2"}), thema=({"impact": "2"}, {"impact": "1"})
)
HALF = activiteit("half", conditie=({"sez": "1"}, {}), thema=({"impact": "1"}, {"impact": "1"}))
NONE = activiteit("none", conditie=("nb", "nb"), thema=("nb", "nb"))


def count(
    mini: Dataset, made: tuple[Activiteit, ...], selection: Selection | None = None
) -> Dekking:
    return cover(made, mini, selection or Selection(), rij="conditie", kolom="thema")


def numbers(text: str) -> list[float]:
    return [float(x.replace(",", ".")) for x in re.findall(r"\d+(?:,\d+)?", text)]


@pytest.mark.parametrize(
    ("made", "selection", "expected"),
    [
        ((), Selection(), "Bij deze filters zijn er geen activiteiten om te tellen."),
        (
            (FULL, HALF, NONE),
            Selection(),
            (
                "1 van de 3 activiteiten heeft een conditie én een thema; 19 van de 20 combinaties "
                "zijn leeg. Bij 1 is er te weinig tekst."
            ),
        ),
        (
            (FULL, HALF),
            Selection(labels=Labels.RUIM),
            (
                "Alle 2 activiteiten hebben volgens minstens één ronde een conditie én een thema; "
                "19 van de 20 combinaties zijn leeg."
            ),
        ),
        (
            (FULL, HALF),
            Selection(telwijze=Telwijze.HOOFD),
            (
                "Geen van de 2 activiteiten heeft een conditie én een thema als hoofdaccent; "
                "alle 20 combinaties zijn leeg."
            ),
        ),
        (
            (FULL,),
            Selection(),
            (
                "De enige activiteit heeft een conditie én een thema; "
                "19 van de 20 combinaties zijn leeg."
            ),
        ),
        (
            (HALF,),
            Selection(),
            (
                "De enige activiteit heeft niet allebei: een conditie én een thema; "
                "alle 20 combinaties zijn leeg."
            ),
        ),
        (
            (NONE,),
            Selection(),
            (
                "De enige activiteit heeft niet allebei: een conditie én een thema; alle 20 "
                "combinaties zijn leeg. Daarbij is er te weinig tekst."
            ),
        ),
        (
            (FULL, NONE),
            Selection(labels=Labels.VASTGESTELD),
            (
                "Geen van de 2 activiteiten heeft op grond van bevestigde labels een conditie én "
                "een thema; alle 20 combinaties zijn leeg."
            ),
        ),
    ],
)
def test_the_sentence(
    mini: Dataset, made: tuple[Activiteit, ...], selection: Selection, expected: str
) -> None:
    assert words.sentence(count(mini, made, selection), selection) == expected


@pytest.mark.parametrize(
    ("leeg", "expected"),
    [
        (0, "; geen van de 20 combinaties is leeg"),
        (1, "; 1 van de 20 combinaties is leeg"),
        (3, "; 3 van de 20 combinaties zijn leeg"),
        (20, "; alle 20 combinaties zijn leeg"),
    ],
)
def test_the_number_of_empty_combinations(leeg: int, expected: str) -> None:
    assert words.empties(leeg, 20) == expected


def test_without_combinations_nothing_is_said_of_them() -> None:
    assert words.empties(0, 0) == ""


@SHARED
@given(
    activiteiten(),
    st.sampled_from(list(Labels)),
    st.sampled_from(list(Telwijze)),
    st.sampled_from(SIDES),
)
def test_sentences_agree_with_the_figures(
    mini: Dataset,
    made: tuple[Activiteit, ...],
    labels: Labels,
    telwijze: Telwijze,
    sides: tuple[str, str],
) -> None:
    selection = Selection(labels=labels, telwijze=telwijze)
    found = cover(made, mini, selection, rij=sides[0], kolom=sides[1])
    k, leeg, alle = len(found.matrix.activiteiten), len(found.leeg), len(found.vakken)
    text = words.sentence(found, selection)
    assert not WRONG_PLURAL.search(text)
    unknown = found.n - len(found.matrix.te_beoordelen)
    assert set(numbers(text)) <= {k, found.n, leeg, alle, unknown}
    assert ("te weinig tekst" in text) == bool(unknown)
    if 0 < k < found.n:
        assert text.startswith(f"{k} van de {found.n} activiteiten ")
    if 0 < leeg < alle:
        assert f"{leeg} van de {alle} combinaties" in text
    short = words.short(found)
    assert len(short.split()) <= 12
    assert not WRONG_PLURAL.search(short)
    assert not found.n or numbers(short) == [k, found.n, leeg]


@pytest.mark.parametrize(
    ("value", "telwijze", "expected"),
    [
        (0, Telwijze.HEEL, "0"),
        (4.0, Telwijze.HEEL, "4"),
        (12, Telwijze.HOOFD, "12"),
        (0, Telwijze.VERDEELD, "0"),
        (0.04, Telwijze.VERDEELD, "< 0,1"),
        (1 / 3, Telwijze.VERDEELD, "0,3"),
        (2.0, Telwijze.VERDEELD, "2"),
        (2.9999999999999996, Telwijze.VERDEELD, "3"),
        (2.96, Telwijze.VERDEELD, "3,0"),
    ],
)
def test_the_number_in_a_cell(value: float, telwijze: Telwijze, expected: str) -> None:
    assert words.amount(value, telwijze) == expected


def test_what_empty_means(mini: Dataset) -> None:
    cel = count(mini, (FULL, NONE)).cellen["cohesie", "impact"]
    assert words.not_found(cel) == "niet gevonden bij 1 te beoordelen activiteit"
    three = replace(cel, te_beoordelen=("a", "b", "c"))
    assert words.not_found(three) == "niet gevonden bij 3 te beoordelen activiteiten"
    assert words.not_found(replace(cel, te_beoordelen=())) == "te weinig tekst om te beoordelen"
    nothing = replace(cel, in_bereik=(), te_beoordelen=())
    assert words.not_found(nothing) == "geen activiteit gemeld in deze selectie"


def test_where_themas_hold() -> None:
    assert words.theme_reach("Arnhem, 2023-2026", 33, 88, Themabereik.GELDEN) == (
        "Deze thema's gelden voor Arnhem, 2023-2026: 33 van de 88 activiteiten."
    )
    assert words.theme_reach("Arnhem, 2023-2026", 33, 88, Themabereik.ALLE) == (
        "Achteraf toegepast. Deze thema's golden voor Arnhem, 2023-2026; voor 55 van de 88 "
        "activiteiten waren ze niet de maatstaf."
    )


@given(st.integers(0, 200), st.integers(0, 200))
def test_parts_and_footers_count_in_dutch(k: int, n: int) -> None:
    texts = [
        words.part(min(k, n), n),
        words.cells(k),
        words.outside_reach(k),
        words.n_of(min(k, n), n),
        words.zero(k, ["leeg"]),
    ]
    assert not [text for text in texts if WRONG_PLURAL.search(text)]
    assert numbers(words.cells(k)) == [k]
    assert numbers(words.outside_reach(k)) == [k]
    assert numbers(words.n_of(min(k, n), n)) == ([min(k, n), n] if n else [])


def test_a_matrix_of_one_cell_is_said_in_the_singular() -> None:
    assert words.empties(0, 1) == "; de enige combinatie is niet leeg"
    assert words.empties(1, 1) == "; de enige combinatie is leeg"
    assert words.all_empty(1) == "De enige combinatie is leeg."
    assert words.all_empty(20) == "Alle 20 combinaties zijn leeg."
