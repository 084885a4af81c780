"""The command `exporteer`: a view or a reeks as a file, without a browser or a server."""

import argparse
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlsplit

from wsd_dash.cli.checking import CONTRACT
from wsd_dash.cli.outcome import CLEAN, COULD_NOT_RUN, PROBLEMS, complain, say
from wsd_dash.cli.writing import write_file, write_folder
from wsd_dash.config import Settings
from wsd_dash.contract.schema import load_package
from wsd_dash.errors import (
    ContractError,
    DataInvalidError,
    DataUnreadableError,
    MeeneemError,
    ReeksError,
    WsdDashError,
)
from wsd_dash.texts import cli as texts
from wsd_dash.texts import meenemen as words
from wsd_dash.texts import reekscode

if TYPE_CHECKING:
    from wsd_dash.domain.dataset import Dataset
    from wsd_dash.domain.reeks import Reeks
    from wsd_dash.exports.lading import Lading
    from wsd_dash.figures.diavorm import Grenzen

STANDAARD: Final = "standaard"
ZAALPAKKET: Final = "zaalpakket"
LARGEST_SERIES: Final = 1_000_000
"""Bytes read of a reeks at most; reading it refuses far smaller ones."""


def export(options: argparse.Namespace, settings: Settings) -> int:
    """Make one file, or for a zaalpakket a folder, and say where it is."""
    missing = _missing(options)
    if missing:
        complain(missing)
        return COULD_NOT_RUN
    try:
        return _export(options, settings)
    except (DataInvalidError, ContractError):
        complain(texts.ONGELDIGE_GEGEVENS)
    except DataUnreadableError:
        complain(texts.map_onleesbaar(str(settings.data_dir)))
    except ReeksError as error:
        for line in reekscode.unreadable(error):
            complain(line)
    except WsdDashError as error:
        complain(words.refused(error))
    except OSError:
        complain(texts.schrijven_mislukt(str(options.uit)))
    return COULD_NOT_RUN


def _missing(options: argparse.Namespace) -> str:
    """Say what the command lacks, or has twice."""
    if options.weergave is None and options.reeks is None:
        return texts.mist("--weergave of --reeks")
    if None not in (options.weergave, options.reeks):
        return texts.WEERGAVE_OF_REEKS
    if options.tabel and options.als not in {"csv", "csv-programma"}:
        return texts.ALLEEN_CSV
    needed = (("--als", options.als), ("-o", options.uit))
    return next((texts.mist(name) for name, value in needed if not value), "")


def _export(options: argparse.Namespace, settings: Settings) -> int:
    from wsd_dash.exports.formaten import formaat, make_file, pack

    formaat(options.als, reeks=options.reeks is not None)
    data = _data(settings)
    if options.reeks is not None:
        reeks, gaps = _series(options.reeks, data)
        lading = _load_series(data, reeks, settings)
    else:
        lading, gaps = _load_view(options, data, settings), ()
    lading = replace(lading, publieke_url=settings.publieke_url)
    for gap in gaps:
        complain(gap)
    if options.als == ZAALPAKKET and options.uit.suffix.lower() != ".zip":
        made = pack(lading)
        size = write_folder(options.uit, made)
    else:
        _, _, body = make_file(options.als, lading)
        size = write_file(options.uit, body)
    say(texts.bewaard(str(options.uit), size))
    return PROBLEMS if gaps else CLEAN


def _load_view(options: argparse.Namespace, data: "Dataset", settings: Settings) -> "Lading":
    from wsd_dash.domain.reekscode import CHOICES
    from wsd_dash.exports.lading import load_view

    address = urlsplit(options.weergave)
    pagina = address.path.strip("/").rpartition("/")[2].removeprefix(".")
    pagina = "" if pagina == words.OVERZICHT else pagina
    try:
        params = dict(parse_qsl(address.query, keep_blank_values=True, max_num_fields=100))
    except ValueError as error:
        raise MeeneemError("lang") from error
    strange = [name for name in params if name not in CHOICES]
    if strange:
        raise MeeneemError("parameter", ", ".join(strange))
    return load_view(
        data,
        pagina,
        params,
        moment=datetime.now(UTC),
        tabel=options.tabel,
        geometrie=_boundaries(settings),
    )


def _load_series(data: "Dataset", reeks: "Reeks", settings: Settings) -> "Lading":
    from wsd_dash.exports.lading import load_series

    return load_series(data, reeks, moment=datetime.now(UTC), geometrie=_boundaries(settings))


def _series(asked: str, data: "Dataset") -> tuple["Reeks", tuple[str, ...]]:
    """Return the default reeks or that of a file, and a sentence for what these data lack."""
    from wsd_dash.domain.reekscode import from_json
    from wsd_dash.viewmodels.standaardreeks import standard_series

    if asked == STANDAARD:
        return standard_series(data), ()
    try:
        with Path(asked).open("rb") as file:
            body = file.read(LARGEST_SERIES)
    except (OSError, ValueError) as error:
        raise MeeneemError("reeks-bestand", asked) from error
    reeks, ignored = from_json(body, data)
    return reeks, tuple(texts.reeks_gat(*gap) for gap in ignored)


def _data(settings: Settings) -> "Dataset":
    from wsd_dash.domain.dataset import build_dataset
    from wsd_dash.sources.tables import load_tables
    from wsd_dash.sources.versies import data_folder

    package = load_package(CONTRACT)
    return build_dataset(load_tables(data_folder(settings), package), package)


def _boundaries(settings: Settings) -> "Grenzen | None":
    from wsd_dash.figures.diavorm import read_boundaries
    from wsd_dash.sources.grenzen import stored_boundaries

    stored = stored_boundaries(settings)
    return read_boundaries(stored) if stored else None
