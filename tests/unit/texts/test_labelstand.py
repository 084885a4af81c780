"""The sentences about labels, by rule."""

import pytest

from wsd_dash.texts import labelstand as words


@pytest.mark.parametrize(
    ("hoofd", "neven", "rest", "labels", "zin"),
    [
        (["cohesie"], [], "", "beide", "X richt zich volgens de labels op cohesie."),
        (["a", "b"], [], "", "beide", "X richt zich volgens de labels op a en b."),
        ([], ["a", "b", "c"], "", "beide", "X draagt volgens de labels bij aan a, b en c."),
        (["a"], ["b"], "", "ruim", "X richt zich volgens de labels op a en draagt bij aan b."),
        ([], [], "geheel", "beide", "X gaat volgens de labels over sociale kwaliteit als geheel."),
        (
            [],
            [],
            "nb",
            "beide",
            "Over X staat te weinig in de bronnen om condities te kunnen beoordelen.",
        ),
        ([], [], "geen", "beide", "Bij X is geen conditie door beide rondes aangetoond."),
        ([], [], "geen", "genoemd", "Bij X noemt de bron geen conditie."),
        ([], [], "geen", "vastgesteld", "Bij X heeft geen commissie een conditie bevestigd."),
        (
            [],
            [],
            "geen",
            "ruim",
            "Bij X is door geen van beide rondes een conditie aangetoond.",
        ),
    ],
)
def test_the_sentence_follows_the_labels_that_count(
    hoofd: list[str], neven: list[str], rest: str, labels: str, zin: str
) -> None:
    assert words.sentence("X", hoofd=hoofd, neven=neven, rest=rest, labels=labels) == zin


@pytest.mark.parametrize(
    ("betwist", "bevestigd", "zin"),
    [
        (
            ["samenwerken", "politiserend werken"],
            0,
            (
                "Over 2 van de 9 labels verschillen de twee rondes: samenwerken en politiserend "
                "werken. Geen commissie heeft de labels bevestigd."
            ),
        ),
        (
            [],
            0,
            (
                "Over geen van de 9 labels verschillen de twee rondes. Geen commissie heeft de "
                "labels bevestigd."
            ),
        ),
        (
            ["impact"],
            1,
            (
                "Over 1 van de 9 labels verschillen de twee rondes: impact. De commissie heeft "
                "over 1 van de 9 labels beslist."
            ),
        ),
        (
            [],
            9,
            (
                "Over geen van de 9 labels verschillen de twee rondes. De commissie heeft over "
                "alle labels beslist."
            ),
        ),
    ],
)
def test_the_sub_sentence_names_what_is_disputed(
    betwist: list[str], bevestigd: int, zin: str
) -> None:
    assert words.sub_sentence(betwist=betwist, totaal=9, bevestigd=bevestigd) == zin


def test_the_head_counts_labels() -> None:
    assert words.heading(0) == "Geen labels, en waar dat op rust"
    assert words.heading(1) == "1 label, en waar het op rust"
    assert words.heading(4) == "4 labels, en waar ze op rusten"
