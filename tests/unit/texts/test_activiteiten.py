"""The sentence above the list, by rule."""

import pytest

from wsd_dash.texts import activiteiten as words


@pytest.mark.parametrize(
    ("n", "projecten", "zoek", "filters", "zin"),
    [
        (88, 19, "", [], "88 activiteiten gemeld, waarvan 19 projecten."),
        (2, 1, "zakgeld", [], "2 activiteiten gemeld met “zakgeld”, waarvan 1 project."),
        (
            3,
            0,
            "",
            [("Soort", "onderzoek"), ("Leeratelier", "JIP")],
            (
                "3 activiteiten gemeld bij soort onderzoek en leeratelier JIP, "
                "waarvan geen enkel project."
            ),
        ),
        (
            5,
            2,
            "",
            [("Soort", "a"), ("Soort", "b"), ("Jaar", "2024"), ("Bron", "x")],
            "5 activiteiten gemeld bij deze 4 filters, waarvan 2 projecten.",
        ),
        (
            5,
            2,
            "",
            [("Leeratelier", "JIP"), ("Leeratelier", "leeratelier niet genoemd")],
            "5 activiteiten gemeld bij leeratelier JIP of niet genoemd, waarvan 2 projecten.",
        ),
        (1, 1, "", [], "1 activiteit gemeld, een project."),
        (1, 0, "", [], "1 activiteit gemeld, geen project."),
        (0, 0, "xyz", [("Soort", "a")], "Geen activiteiten gemeld met “xyz” bij soort a."),
    ],
)
def test_the_sentence_counts_and_names_what_narrows(
    n: int, projecten: int, zoek: str, filters: list[tuple[str, str]], zin: str
) -> None:
    assert words.sentence(n, projecten, zoek=zoek, filters=filters) == zin


def test_the_short_form_fits_a_slide() -> None:
    assert words.short(1) == "1 activiteit gemeld"
    assert words.short(0) == "Geen activiteiten gemeld"
