"""The sentences on official boundaries: whose, of when, how far, and why not."""

import pytest

from wsd_dash.sources.ophaalproces import LOCAL
from wsd_dash.texts import grenskeuze as words
from wsd_dash.texts.ophalen import EINDES, POGINGEN

MERGED = "van toen horen nu bij een andere, en zijn zo getekend."


@pytest.mark.parametrize(
    ("jaar", "vroeger", "sentence"),
    [
        ("2026", 0, "Grenzen: CBS, 2026."),
        ("", 0, "Grenzen: CBS, jaar onbekend."),
        (
            "2021",
            10,
            f"Grenzen: CBS, 2021. 10 gemeenten {MERGED}",
        ),
        (
            "2022",
            1,
            "Grenzen: CBS, 2022. 1 gemeente van toen hoort nu bij een andere, en is zo getekend.",
        ),
    ],
)
def test_the_source_is_named_with_its_year_and_what_has_changed(
    jaar: str, vroeger: int, sentence: str
) -> None:
    assert words.drawn("CBS", jaar, vroeger) == sentence


@pytest.mark.parametrize(
    ("deel", "received", "end"),
    [(0.4, 5, "… 40 %."), (0.0, 0, "… 0 %."), (None, 1_234_567, "… 1,2 MB."), (None, 99, "…")],
)
def test_progress_is_a_share_or_else_an_amount(deel: float | None, received: int, end: str) -> None:
    assert words.fetching(deel, received) == f"{words.OPHALEN} {end}"
    assert words.fetching(deel, received, verwerken=True) == words.VERWERKEN


@pytest.mark.parametrize(
    ("fout", "pogingen", "reason"),
    [
        ("geen_bron", ["geen_naam", "geen_netwerk"], words.GEEN_VERBINDING),
        ("geen_bron", ["te_traag", "geen_naam"], words.NIET_OP_TIJD),
        ("geen_bron", ["geen_naam", "webpagina"], words.NIET_BRUIKBAAR),
        ("te_lang", [], words.NIET_OP_TIJD),
        ("schijf_vol", ["geen_naam"], words.NIET_OPGESLAGEN),
        ("onverwacht", [], words.AFGEBROKEN),
    ],
)
def test_a_failed_fetch_says_why_and_what_happens_next(
    fout: str, pogingen: list[str], reason: str
) -> None:
    sentence = words.failed(fout, pogingen)
    assert reason in sentence
    assert sentence.endswith("De app probeert het opnieuw als zij weer start.")


def test_the_codes_named_here_are_codes_of_a_fetch() -> None:
    assert set(POGINGEN) >= words.NO_CONNECTION
    assert set(POGINGEN) | set(EINDES) >= words.TOO_SLOW
    assert words.NO_PLACE <= LOCAL <= set(EINDES)
    assert words.NO_SOURCE in EINDES
