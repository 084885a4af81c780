"""The command `controleer`: check a data folder."""

import argparse
import json
from pathlib import Path
from typing import Any, Final

from wsd_dash.cli.outcome import CLEAN, COULD_NOT_RUN, PROBLEMS, complain, say
from wsd_dash.config import PROJECT, Settings
from wsd_dash.contract.check import check_folder
from wsd_dash.contract.issue import Report
from wsd_dash.contract.schema import load_package
from wsd_dash.errors import ContractError, DataUnreadableError
from wsd_dash.sources.versies import data_folder
from wsd_dash.texts import cli as texts
from wsd_dash.texts.issues import issue_sentence

CONTRACT: Final = PROJECT / "data" / "datapackage.json"


def check(options: argparse.Namespace, settings: Settings) -> int:
    """Say what is wrong with a folder, as sentences or as JSON."""
    folder = options.map or data_folder(settings)
    try:
        report = check_folder(folder, load_package(CONTRACT))
    except DataUnreadableError:
        return _could_not_check(folder, texts.map_onleesbaar(str(folder)), as_json=options.json)
    except ContractError:
        return _could_not_check(folder, texts.CONTRACT_ONLEESBAAR, as_json=options.json)
    if options.json:
        say(json.dumps(_as_object(report), indent=1))
    else:
        for line in texts.report_lines(report):
            say(line)
    return PROBLEMS if report.errors else CLEAN


def _could_not_check(folder: Path, reason: str, *, as_json: bool) -> int:
    if as_json:
        say(json.dumps({"map": str(folder), "kon_niet": reason}, indent=1))
    complain(reason)
    return COULD_NOT_RUN


def _as_object(report: Report) -> dict[str, Any]:
    """Return the report as one JSON object; escaped to ASCII it cannot upset a terminal."""
    return {
        "map": str(report.folder),
        "fouten": len(report.errors),
        "opmerkingen": len(report.warnings),
        "rijen": dict(report.rows),
        "issues": [
            {
                "code": issue.code,
                "ernst": issue.severity,
                "tabel": issue.table,
                "rij": issue.row,
                "kolom": issue.column,
                "waarde": issue.value,
                "detail": dict(issue.detail),
                "zin": issue_sentence(issue),
            }
            for issue in report.issues
        ],
    }
