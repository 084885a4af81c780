"""What is taken along: one view or a whole reeks as slides, with what a file says about itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Dia, Tabel
from wsd_dash.domain.reeks import Reeks, Stap
from wsd_dash.domain.reekscode import CHOICES, read_step
from wsd_dash.domain.vastgelegd import dutch_time
from wsd_dash.errors import MeeneemError
from wsd_dash.figures.diavorm import Grenzen
from wsd_dash.texts import meenemen as words
from wsd_dash.viewmodels.dia import DIAPAGINAS, build_dia


@dataclass(frozen=True)
class Lading:
    """The slides to make files of.

    `stappen` are the views they were built from. `basis` starts the file name. `tabel` is the
    table a CSV holds; empty is the first. `moment` is now: it decides whether the warning on old
    sources stands, and only a frozen view tells it. `geometrie` is what a map of boundaries needs,
    `publieke_url` where readers reach the app; without it a file holds no links to it.
    """

    stappen: tuple[Stap, ...]
    dias: tuple[Dia, ...]
    naam: str
    basis: str
    versie: str
    moment: datetime
    reeks: bool
    tabel: str = ""
    geometrie: Grenzen | None = None
    publieke_url: str = ""

    def table(self) -> Tabel:
        """Return the asked table of a view; none or an unknown one is a `MeeneemError`."""
        tables = self.dias[0].tabellen
        if not tables:
            raise MeeneemError("geen-tabel")
        found = [table for table in tables if table.naam == self.tabel or not self.tabel]
        if not found:
            names = tuple(table.naam for table in tables)
            raise MeeneemError("tabel", self.tabel, keuzes=names)
        return found[0]


def load_view(
    data: Dataset,
    pagina: str,
    params: Mapping[str, str],
    *,
    moment: datetime,
    tabel: str = "",
    geometrie: Grenzen | None = None,
) -> Lading:
    """Build the slide of one view from the parameters of its address.

    Raises `MeeneemError` for a page without a slide and for a value these data do not know: a file
    with other filters than were asked for would mislead. Parameters that are no choice of a view
    are left alone.
    """
    if pagina not in DIAPAGINAS:
        raise MeeneemError("pagina", pagina, keuzes=(words.OVERZICHT, *filter(None, DIAPAGINAS)))
    known = {name: value for name, value in params.items() if name in CHOICES}
    stap = read_step(pagina, known, data)
    if stap.onbekend:
        found = ", ".join(f"{name}={value}" for name, value in stap.onbekend)
        raise MeeneemError("waarde", found)
    dia = build_dia(data, stap, today=dutch_time(moment).date())
    basis = pagina or words.OVERZICHT
    return Lading(
        (stap,),
        (dia,),
        dia.titel,
        basis,
        data.version,
        moment,
        reeks=False,
        tabel=tabel,
        geometrie=geometrie,
    )


def load_series(
    data: Dataset, reeks: Reeks, *, moment: datetime, geometrie: Grenzen | None = None
) -> Lading:
    """Build the slides of a reeks; an empty one is a `MeeneemError`."""
    if not reeks.stappen:
        raise MeeneemError("reeks-leeg")
    today = dutch_time(moment).date()
    dias = tuple(build_dia(data, stap, today=today) for stap in reeks.stappen)
    return Lading(
        reeks.stappen,
        dias,
        reeks.naam,
        words.REEKS,
        data.version,
        moment,
        reeks=True,
        geometrie=geometrie,
    )
