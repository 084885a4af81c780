"""What a check finds: one `Issue` per problem, gathered in a `Report`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Severity = Literal["fout", "let_op"]

Code = Literal[
    "bestand_ontbreekt",
    "bestand_dicht",
    "bestand_leeg",
    "bestand_onbekend",
    "pad_buiten_map",
    "contract_wijkt_af",
    "geen_utf8",
    "nul_teken",
    "scheidingsteken",
    "regeleinde",
    "aanhaling_open",
    "aanhaling_fout",
    "kop_ontbreekt",
    "kop_onbekend",
    "kop_dubbel",
    "kop_volgorde",
    "rij_te_kort",
    "rij_te_lang",
    "regel_leeg",
    "waarde_ontbreekt",
    "cel_te_lang",
    "spatie_rondom",
    "waarde_onbekend",
    "geen_geheel_getal",
    "geen_getal",
    "geen_jaar",
    "geen_datum",
    "geen_ja_nee",
    "vorm_onjuist",
    "te_laag",
    "te_hoog",
    "sleutel_dubbel",
    "verwijzing",
    "gemeente_onbekend",
    "gemeente_opgeheven",
    "locatie_leeg",
    "locatie_meervoudig",
    "datum_bestaat_niet",
    "einde_voor_begin",
    "jaren_volgorde",
    "periode_basis",
    "bron_ontbreekt",
    "onderdeel_kring",
    "geen_webadres",
    "motivatie_ontbreekt",
    "hoofdaccenten",
    "nb_gemengd",
    "geheel_gemengd",
    "geheel_bij_thema",
    "item_onbekend",
    "html",
    "verminkt",
    "stuurteken",
    "leesrichting",
    "onzichtbaar",
    "e_mailadres",
    "telefoonnummer",
]
"""Every kind of problem there is; `texts/issues.py` has a sentence for each."""


@dataclass(frozen=True)
class Issue:
    """One problem at one address; `code` names the sentence in `texts/issues.py`.

    `row` is the line number a person sees in the file (header = 1; None: the whole file),
    `column` and `value` are "" when the problem is not about one cell. `detail` holds what the
    sentence needs beyond that, as text.
    """

    code: Code
    severity: Severity
    table: str
    row: int | None = None
    column: str = ""
    value: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Report:
    """All problems of one data folder, in order of the contract and then of the file.

    `rows` says per declared table how many rows could be read.
    """

    folder: Path
    issues: tuple[Issue, ...]
    rows: Mapping[str, int]

    @property
    def errors(self) -> tuple[Issue, ...]:
        """The problems that keep the data from being used."""
        return tuple(issue for issue in self.issues if issue.severity == "fout")

    @property
    def warnings(self) -> tuple[Issue, ...]:
        """The remarks that do not."""
        return tuple(issue for issue in self.issues if issue.severity == "let_op")
