"""A view as it was frozen for the minutes: what it said, on which data, when; and its fingerprint.

The fingerprint is over the content alone and shows whether it was changed since. Anyone can make
another one, so it proves nothing about who made it.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from wsd_dash.domain.dia import Dia, Diavoet, Tabel

SOORT = "vastgelegde weergave van Sociale kwaliteit in beeld"
VERSIE = 1
"""Of the form of a file, which says the fields below and no others."""
VOET = ("filters", "n", "onbekend", "bron", "stand", "versie")
KOLOM = ("naam", "titel", "uitleg")
TABEL = ("naam", "titel", "noot", "kolommen", "rijen")
GETOOND: Mapping[str, tuple[str, ...]] = {
    "": ("gemeenten", "condities", "themas", "plaatsen"),
    "regiokaart": ("gemeenten", "plaatsen"),
    "gemeente": ("profiel", "condities", "themas", "jaren"),
    "vergelijken": ("vergelijking", "labels"),
    "dekking": ("combinaties", "rijtotalen", "kolomtotalen"),
    "weinig-genoemd": ("gaten", "stille_gemeenten"),
    "netwerk": ("organisaties", "zinnen"),
    "bronnen": ("bekend", "niet_gelezen"),
}
"""Per page the tables behind what it shows, where that is more than the first table."""
SUNDAY = 6
LAST_DAY = 31


@dataclass(frozen=True)
class Vastgelegd:
    """What a view said. `keuzes` are its parameters, sorted by name.

    `moment` is the time in the Netherlands as ISO, to the second, with its distance to UTC.
    `tabellen` hold what its figures show.
    """

    moment: str
    pagina: str
    keuzes: tuple[tuple[str, str], ...]
    naam: str
    titel: str
    zin: str
    onderzin: str
    voet: Diavoet
    kanttekeningen: tuple[str, ...]
    tabellen: tuple[Tabel, ...]

    @property
    def dataversie(self) -> str:
        """The data version it was made of."""
        return self.voet.versie


def freeze(dia: Dia, keuzes: Mapping[str, str], *, now: datetime) -> Vastgelegd:
    """Freeze a slide with the choices it was built from; `now` is any moment with a time zone."""
    return Vastgelegd(
        moment=dutch_time(now).isoformat(timespec="seconds"),
        pagina=dia.pagina,
        keuzes=tuple(sorted(keuzes.items())),
        naam=dia.naam,
        titel=dia.titel,
        zin=dia.zin,
        onderzin=dia.onderzin,
        voet=dia.voet,
        kanttekeningen=dia.kanttekeningen,
        tabellen=shown_tables(dia),
    )


def shown_tables(dia: Dia) -> tuple[Tabel, ...]:
    """Return the tables behind the figures of a slide: those of its page, else its first."""
    shown = tuple(t for t in dia.tabellen if t.naam in GETOOND.get(dia.pagina, ()))
    return shown or dia.tabellen[:1]


def as_content(vastgelegd: Vastgelegd) -> dict[str, object]:
    """Return the content as plain lists and objects, as it stands in a file."""
    return {
        "moment": vastgelegd.moment,
        "pagina": vastgelegd.pagina,
        "keuzes": dict(vastgelegd.keuzes),
        "naam": vastgelegd.naam,
        "titel": vastgelegd.titel,
        "zin": vastgelegd.zin,
        "onderzin": vastgelegd.onderzin,
        "voet": {name: getattr(vastgelegd.voet, name) for name in VOET},
        "kanttekeningen": list(vastgelegd.kanttekeningen),
        "tabellen": [_table(tabel) for tabel in vastgelegd.tabellen],
    }


def _table(tabel: Tabel) -> dict[str, object]:
    return {
        "naam": tabel.naam,
        "titel": tabel.titel,
        "noot": tabel.noot,
        "kolommen": [{name: getattr(kolom, name) for name in KOLOM} for kolom in tabel.kolommen],
        "rijen": [list(rij) for rij in tabel.rijen],
    }


def fingerprint(content: Mapping[str, object]) -> str:
    """Return the sha256 over the content in its one canonical form: keys sorted, no white space."""
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def dutch_time(moment: datetime) -> datetime:
    """Return a moment in the time of the Netherlands, summer time as the European Union sets it.

    Reckoned here (Directive 2000/84/EC), because not every machine has a table of time zones.
    """
    utc = moment.astimezone(UTC)
    summer = _last_sunday(utc.year, 3) <= utc < _last_sunday(utc.year, 10)
    return utc.astimezone(timezone(timedelta(hours=2 if summer else 1)))


def _last_sunday(year: int, month: int) -> datetime:
    """Return 01:00 UTC on the last Sunday of a month of 31 days."""
    last = datetime(year, month, LAST_DAY, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() - SUNDAY) % 7)
