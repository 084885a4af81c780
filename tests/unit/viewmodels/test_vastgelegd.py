"""A frozen view is shown as it was, beside what the same view says now."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vastgeval import without_activiteit
from wsd_dash.contract.schema import Package
from wsd_dash.domain import vastgelegdlezen
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.vastgelegd import GETOOND, Vastgelegd
from wsd_dash.domain.vastgelegdlezen import from_code
from wsd_dash.errors import VastgelegdError
from wsd_dash.exports.lading import load_view
from wsd_dash.exports.vastgelegd import frozen, frozen_address
from wsd_dash.sources.tables import load_tables
from wsd_dash.texts import vastgelegd as words
from wsd_dash.viewmodels.dia import DIAPAGINAS
from wsd_dash.viewmodels.vastgelegd import MOST_ROWS, build_start, build_vastgelegd

NOW = datetime(2026, 11, 22, 11, 5, tzinfo=UTC)
TODAY = NOW.date()


def freeze_view(data: Dataset, pagina: str, **params: str) -> Vastgelegd:
    return frozen(load_view(data, pagina, params, moment=NOW))


def test_it_shows_what_was_frozen(mini: Dataset) -> None:
    found = freeze_view(mini, "dekking", soort="project")
    view = build_vastgelegd(mini, found, today=TODAY)
    assert view.kop.zin == found.zin
    assert "22 november 2026, 12.05 uur" in view.kop.onderzin
    assert "bewijst niet wie het maakte" in view.kop.onderzin
    facts = dict(view.feiten)
    assert facts[words.N] == found.voet.n
    assert facts[words.DATAVERSIE] == mini.version
    assert len(facts[words.CONTROLEGETAL]) == 64
    assert view.kanttekeningen == found.kanttekeningen
    assert len(view.tabellen[0].rijen) == len(found.tabellen[0].rijen)


def test_the_same_data_differ_in_nothing_and_lead_to_the_view(mini: Dataset) -> None:
    since = build_vastgelegd(
        mini, freeze_view(mini, "dekking", soort="project"), today=TODAY
    ).sindsdien
    assert since is not None
    assert since.oordeel == words.ZELFDE_VERSIE
    assert not since.rijen
    assert since.levend is not None
    assert since.levend.href == "dekking?soort=project"


def test_an_older_day_is_no_difference(mini: Dataset) -> None:
    found = freeze_view(mini, "dekking")
    since = build_vastgelegd(mini, found, today=datetime(2024, 8, 1, tzinfo=UTC).date()).sindsdien
    assert since is not None
    assert not since.rijen


def test_a_changed_number_says_then_and_now(
    mini: Dataset, mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    found = freeze_view(mini, "regiokaart")
    without_activiteit(mini_folder, tmp_path / "data")
    fewer = build_dataset(load_tables(tmp_path / "data", package), package)
    since = build_vastgelegd(fewer, found, today=TODAY).sindsdien
    assert since is not None
    assert mini.version in since.oordeel
    assert fewer.version in since.oordeel
    rows = {what: (then, now) for what, then, now in since.rijen}
    assert rows[words.N][0] == found.voet.n
    assert rows[words.N][0] != rows[words.N][1]
    assert any(what.startswith(f"{found.tabellen[0].titel}: ") for what in rows)


@pytest.mark.parametrize("pagina", DIAPAGINAS)
def test_every_figure_of_a_view_is_frozen_by_a_table_that_is_there(
    mini: Dataset, pagina: str
) -> None:
    params = {"gemeente": {"gemeente": "GM0202"}, "vergelijken": {"gemeente": "GM0202,GM0014"}}
    found = freeze_view(mini, pagina, **params.get(pagina, {}))
    expected = GETOOND.get(pagina) or tuple(tabel.naam for tabel in found.tabellen[:1])
    assert sorted(tabel.naam for tabel in found.tabellen) == sorted(expected)
    since = build_vastgelegd(mini, found, today=TODAY).sindsdien
    assert since is not None
    assert since.oordeel == words.ZELFDE_VERSIE


def test_a_gemeente_freezes_which_activiteiten_were_reported_and_says_which_went(
    mini: Dataset,
) -> None:
    found = freeze_view(mini, "gemeente", gemeente="GM0202")
    jaren = next(tabel for tabel in found.tabellen if tabel.naam == "jaren")
    gone = tuple(("weg", "Iets dat er nu niet is", *rij[2:]) for rij in jaren.rijen[:1])
    older = replace(jaren, rijen=(*jaren.rijen, *gone))
    then = replace(found, tabellen=(found.tabellen[0], older))
    since = build_vastgelegd(mini, then, today=TODAY).sindsdien
    assert since is not None
    assert any("Iets dat er nu niet is" in what for what, _, _ in since.rijen)
    assert len(since.rijen) == 1  # what this file did not freeze is no difference


def test_a_link_too_long_for_every_table_holds_the_main_one(
    mini: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    lading = load_view(mini, "gemeente", {"gemeente": "GM0202"}, moment=NOW)
    whole = frozen_address(lading).removeprefix("vastgelegd?v=")
    assert from_code(whole) == frozen(lading)
    monkeypatch.setattr(vastgelegdlezen, "CODE_MAX", len(whole) - 1)
    short = from_code(frozen_address(lading).removeprefix("vastgelegd?v="))
    assert short == replace(frozen(lading), tabellen=frozen(lading).tabellen[:1])


def test_another_version_without_difference_says_so(mini: Dataset) -> None:
    found = freeze_view(mini, "dekking")
    older = replace(found, voet=replace(found.voet, versie="ouder"))
    since = build_vastgelegd(mini, older, today=TODAY).sindsdien
    assert since is not None
    assert words.GEEN_VERSCHIL in since.oordeel


def test_the_same_version_that_says_otherwise_is_said(mini: Dataset) -> None:
    found = replace(freeze_view(mini, "dekking"), zin="Vroeger stond hier iets anders.")
    since = build_vastgelegd(mini, found, today=TODAY).sindsdien
    assert since is not None
    assert words.ZELFDE_VERSIE_ANDERS in since.oordeel
    assert since.rijen[0][:2] == (words.DE_ZIN, found.zin)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"pagina": "weg"}, words.WEG_PAGINA),
        ({"keuzes": (("conditie", "weg"),)}, "weg"),
        ({"keuzes": (("vreemd", "waarde"),)}, "waarde"),
    ],
)
def test_a_view_that_is_no_more_is_said_and_leads_nowhere(
    change: dict[str, object], says: str, mini: Dataset
) -> None:
    found = replace(freeze_view(mini, "dekking"), **change)  # type: ignore[arg-type]
    since = build_vastgelegd(mini, found, today=TODAY).sindsdien
    assert since is not None
    assert says in since.oordeel
    assert since.levend is None


def test_a_long_table_says_what_it_leaves_out(mini: Dataset) -> None:
    found = freeze_view(mini, "dekking")
    table = found.tabellen[0]
    long = replace(table, rijen=table.rijen[:1] * (MOST_ROWS + 1))
    view = build_vastgelegd(mini, replace(found, tabellen=(long,)), today=TODAY)
    assert len(view.tabellen[0].rijen) == MOST_ROWS
    assert "400 van 401 rijen" in view.tabellen[0].meer


def test_before_anything_is_opened_it_says_how(mini: Dataset) -> None:
    assert mini.version
    assert build_start(None).kop.zin == words.START_ZIN
    refused = build_start(VastgelegdError("veranderd"))
    assert "controlegetal klopt niet" in refused.kop.onderzin
    assert not refused.tabellen
