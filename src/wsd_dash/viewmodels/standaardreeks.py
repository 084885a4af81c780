"""The reeks that comes with the product: seven views of these data, with notes for a speaker."""

from dataclasses import replace

from wsd_dash.domain.assen import sides
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import cover, standing
from wsd_dash.domain.filters import select
from wsd_dash.domain.locaties import (
    Plaats,
    Stand,
    gemeente_standen,
    regional,
    split_by_place,
)
from wsd_dash.domain.reeks import Reeks, Stap
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tijdlijn import count_known_years
from wsd_dash.domain.weergave import STREKEN, Weergave
from wsd_dash.texts import gemeentestart
from wsd_dash.texts import standaardreeks as words
from wsd_dash.viewmodels.pagina import theme_scope

ZESHOEKEN = Weergave(kaart="zeshoeken")
"""Every gemeente equally large, so that the empty ones are seen; the same on every machine."""
STREEK = STREKEN[1]


def standard_series(data: Dataset) -> Reeks:
    """Return the reeks; titles and notes hold the numbers of these data."""
    return Reeks(
        words.NAAM,
        (
            Stap("", Selection(), ZESHOEKEN, notitie=words.OPENING),
            _map(data),
            *_participants(data),
            _coverage(data),
            *_close_up(data),
            _timeline(data),
            _unknown(data),
        ),
    )


def _map(data: Dataset) -> Stap:
    every = Selection()
    found = select(data, every)
    placed = len(split_by_place(found, data, every)[Plaats.GEMEENTE])
    weergave = replace(ZESHOEKEN, focus=STREEK)
    return Stap("regiokaart", every, weergave, notitie=words.on_map(placed, len(found)))


def _participants(data: Dataset) -> tuple[Stap, ...]:
    """Return the map of the first werkplaats of which the participating gemeenten are known."""
    known = [key for key, x in data.werkplaatsen.items() if x.deelnemers_bekend]
    if not known:
        return ()
    selection = Selection(werkplaats=(known[0],))
    members = [s for s in gemeente_standen(data, selection) if s.deelnemer]
    silent = sum(s.stand is not Stand.GEMELD for s in members)
    k = len(regional(select(data, selection), data, selection))
    return (
        Stap(
            "regiokaart",
            selection,
            replace(ZESHOEKEN, focus=STREEK),
            titel=words.participants_title(silent, len(members)),
            notitie=words.participants(k),
        ),
    )


def _coverage(data: Dataset) -> Stap:
    every, weergave = Selection(), Weergave()
    rij, kolom = sides(weergave.matrix)
    found = standing(data, every, rij=rij, kolom=kolom, both=False)
    now = cover(found, data, every, rij=rij, kolom=kolom)
    note = words.coverage(len(now.leeg), len(now.vakken), theme_scope(data))
    return Stap("dekking", every, weergave, notitie=note)


def _close_up(data: Dataset) -> tuple[Stap, ...]:
    """Return the first example gemeente that these data know."""
    code = next((x for x in gemeentestart.VOORBEELDEN if x in data.gemeenten), "")
    if not code:
        return ()
    selection = Selection(gemeente=(code,))
    note = words.close_up(data.gemeenten[code].naam)
    return (Stap("gemeente", selection, ZESHOEKEN, notitie=note),)


def _timeline(data: Dataset) -> Stap:
    known = count_known_years(select(data, Selection()))
    note = words.years(known.n - known.letterlijk, known.n)
    return Stap("tijdlijn", Selection(), Weergave(), notitie=note)


def _unknown(data: Dataset) -> Stap:
    every = Selection()
    found = select(data, every)
    missing = len(found) - len(split_by_place(found, data, every)[Plaats.GEMEENTE])
    title = words.unknown_title(missing, len(found))
    return Stap("bronnen", every, Weergave(), titel=title, notitie=words.ONBEKEND)
