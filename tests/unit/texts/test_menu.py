"""The menu, and the calm end on broken data."""

from wsd_dash.texts import menu
from wsd_dash.ui.paginas import PAGES


def test_pages_have_distinct_names_and_coverage_its_readers_name() -> None:
    assert len({page.naam for page in PAGES}) == len(PAGES)
    assert menu.DEKKING == "Condities en thema's"


def test_broken_data_is_said_without_blame_and_with_a_next_step() -> None:
    assert menu.ONLEESBAAR == "De gegevens zijn niet in orde"
    assert "tabel, rij en kolom" in menu.ONLEESBAAR_UITLEG
    assert menu.ONBEREIKBAAR.endswith("Vraag de beheerder ernaar te kijken.")
