"""What each source reports."""

from wsd_dash.domain.bronnen import Bronstand, count_per_source
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Themabereik

PLAIN = Selection()


def rows(data: Dataset, selection: Selection = PLAIN) -> dict[str, Bronstand]:
    found = count_per_source(data, list(data.activiteiten.values()), selection)
    return {row.bron_id: row for row in found}


def test_every_source_is_there_also_one_that_reports_nothing(mini: Dataset) -> None:
    assert list(rows(mini)) == list(mini.bronnen)
    assert rows(mini)["wsdan-webpagina"].gemeld == 0


def test_an_activiteit_in_two_sources_counts_in_both(
    mini: Dataset,
) -> None:
    found = rows(mini)
    assert sum(row.gemeld for row in found.values()) == len(mini.activiteiten) + 1
    assert sum(row.alleen_hier for row in found.values()) == len(mini.activiteiten) - 1


def test_themas_count_only_where_they_hold(mini: Dataset) -> None:
    assert rows(mini)["wsdan-2021-05"].bereik == {"conditie": 3, "thema": 0}
    everywhere = Selection(themabereik=Themabereik.ALLE)
    assert rows(mini, everywhere)["wsdan-2021-05"].bereik == {"conditie": 3, "thema": 3}


def test_a_value_never_exceeds_what_could_count(mini: Dataset) -> None:
    for row in rows(mini).values():
        for item, value in row.waarden.items():
            assert 0 < value <= row.bereik[mini.items[item].dimensie]
