"""The three sentences for a note."""

from wsd_dash.domain.gemeente import Deelname
from wsd_dash.domain.locaties import Stand
from wsd_dash.texts import gemeentezinnen as words

STAND = "stand van de bronnen: juli 2024"


def test_the_state_names_the_filters() -> None:
    assert words.state("2024-07") == STAND
    assert words.state("2024-07", "jaar: 2022") == f"{STAND}; filters: jaar: 2022"


def test_reported() -> None:
    text = words.reported(
        "Arnhem", 6, 88, jaren="2021-2024", bronnen="B", tussen=STAND, gefilterd=False,
        apart={"bijeenkomst": 1},
    )  # fmt: skip
    assert text == (
        "Volgens B zijn in Arnhem 6 activiteiten gemeld, over 2021-2024 (n = 6 van 88 "
        f"activiteiten; niet meegeteld: 1 als plaats van een bijeenkomst; {STAND}); wat er meer "
        "gebeurde, en wat daarna, staat er niet in."
    )


def test_not_reported_in_the_words_of_its_kind() -> None:
    def text(kind: Stand, *, gefilterd: bool = False, met: int = 0) -> str:
        return words.not_reported(
            "Ede", 88, kind, bronnen="B", tussen=STAND, gefilterd=gefilterd,
            apart={"bijeenkomst": met},
        )  # fmt: skip

    assert text(Stand.NIETS) == (
        f"Volgens B is in Ede geen activiteit gemeld (n = 0 van 88 activiteiten; {STAND}); niet "
        "gemeld is niet hetzelfde als niet gedaan."
    )
    assert "alleen in een regio waar het bij hoort" in text(Stand.REGIO)
    assert "bij deze filters" in text(Stand.NIETS, gefilterd=True)
    assert text(Stand.NIETS, met=1) == (
        "Volgens B is Ede alleen gemeld als plaats van een bijeenkomst (n = 0 van 88 activiteiten; "
        f"niet meegeteld: 1 als plaats van een bijeenkomst; {STAND}); niet gemeld is niet "
        "hetzelfde als niet gedaan."
    )
    assert text(Stand.NIET_NAGEGAAN).startswith("Ede is niet nagegaan")


def test_labelled() -> None:
    def text(n: int, counts: list[tuple[str, float]], geen: int) -> str:
        return words.labelled("Arnhem", n, counts, geen, labels="beide rondes", tussen=STAND)

    assert text(6, [("zekerheid", 2), ("inclusie", 1)], 3) == (
        "Van de 6 activiteiten in Arnhem kregen 2 het label zekerheid, 1 inclusie en 3 geen "
        f"conditie (n = 6; beide rondes; {STAND}); de labels zijn automatisch voorgesteld in twee "
        "rondes en door geen commissie bevestigd."
    )
    assert "(n = 6, waarvan 1 met te weinig tekst en 1 over sociale kwaliteit als geheel; " in (
        words.labelled("A", 6, [], 6, te_weinig=1, geheel=1, labels="beide rondes", tussen=STAND)
    )
    assert "een activiteit kan er meer hebben" in text(2, [("zekerheid", 2), ("inclusie", 1)], 0)
    assert text(1, [("inclusie", 1)], 0).startswith(
        "De ene activiteit in Arnhem kreeg het label inclusie (n = 1"
    )
    assert text(1, [], 1).startswith("De ene activiteit in Arnhem kreeg geen label")
    assert text(2, [], 2).startswith("Van de 2 activiteiten in Arnhem kreeg er geen een label")


def test_mentioned() -> None:
    assert words.mentioned("Ede", 4, 0, bronnen="B", tussen=STAND) == (
        "Ede wordt 4 keer genoemd in B, maar nooit als plaats van werk (n = 4 vermeldingen, ook in "
        f"namen en andere schrijfwijzen; {STAND}); een naam is nog geen activiteit."
    )
    assert "waarvan 10 keer als plaats" in words.mentioned("A", 37, 10, bronnen="B", tussen=STAND)
    assert "wordt niet genoemd" in words.mentioned("A", 0, 0, bronnen="B", tussen=STAND)


def test_participation_and_region() -> None:
    listed = words.participates(
        "Land van Cuijk", "W", Deelname.LIJST, namen="Cuijk en Grave", datum=""
    )
    assert listed == (
        "Land van Cuijk staat (als Cuijk en Grave) op de deelnemerslijst van de werkplaats W, een "
        "lijst zonder datum"
    )
    unknown = words.participates("Leiden", "H", Deelname.ONBEKEND, namen="", datum="")
    assert words.context("Leiden", [unknown], 2, gemeld=1, totaal=88, tussen=STAND) == (
        "Van de werkplaats H is de deelnemerslijst onbekend; regionaal zijn 2 activiteiten gemeld, "
        "en of die in Leiden plaatsvonden, zegt de bron niet (n = 1 van 88 activiteiten; "
        f"{STAND})."
    )
    dated = words.participates("Ede", "W", Deelname.NIET, namen="", datum="mei 2024")
    assert (
        dated == "Ede staat niet op de deelnemerslijst van de werkplaats W, een lijst van mei 2024"
    )
    assert "deelnemen is niet hetzelfde" in words.context(
        "Ede", [dated], 0, gemeld=0, totaal=88, tussen=STAND
    )
