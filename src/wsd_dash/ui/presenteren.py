"""Reading the reeks of a link and changing it: every change is a new link, so Back undoes it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from wsd_dash.domain.dia import Dia
from wsd_dash.domain.reeks import Reeks, Stap, added
from wsd_dash.domain.reekscode import Genegeerd, from_json, to_code
from wsd_dash.domain.vastgelegd import dutch_time
from wsd_dash.errors import ReeksError
from wsd_dash.texts import presenteren as words
from wsd_dash.texts import standaardreeks
from wsd_dash.texts.reekscode import unreadable
from wsd_dash.ui import cache, state
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.dia import build_dia
from wsd_dash.viewmodels.presenteren import page_href
from wsd_dash.viewmodels.reeks import STANDAARDREEKS, open_series, read_view

REEKS, ERBIJ, DIA = "reeks", "erbij", "dia"
MELDING = "reeksmelding"
Change = Callable[[Reeks], Reeks]


@dataclass(frozen=True)
class Melding:
    """What a change did, for the run after it; `terug` and `weergave` are links, or empty.

    `fouten` say why it could not be done; `te_lang` is a reeks that is no link but can be a file.
    """

    tekst: str = ""
    terug: str = ""
    weergave: str = ""
    fouten: tuple[str, ...] = ()
    te_lang: Reeks | None = None


@dataclass(frozen=True)
class Lezing:
    """The reeks of the link as it now stands; `onleesbaar` says why there is none.

    `gekozen` is the slide that is being changed, `nieuw` the one just added, 0 for none.
    """

    code: str
    reeks: Reeks
    genegeerd: tuple[Genegeerd, ...] = ()
    gekozen: int = 0
    nieuw: int = 0
    melding: Melding = Melding()
    onleesbaar: tuple[str, ...] = ()


def read_link(page: Page) -> Lezing:
    """Read the reeks of the link, with the view that the link adds to it."""
    params = state.address()[1]
    code, chosen = params.get(REEKS, ""), params.get(DIA, "")
    left = state.take(MELDING)
    melding = left if isinstance(left, Melding) else Melding()
    try:
        reeks, ignored = open_series(code, page.data)
    except ReeksError as error:
        return Lezing(code, Reeks("", ()), onleesbaar=unreadable(error), melding=melding)
    if ERBIJ in params:  # empty is a view too: the first page as it opens
        return _with_view(page, code, reeks, params[ERBIJ])
    return Lezing(code, reeks, ignored, gekozen=_number(chosen), melding=melding)


def _with_view(page: Page, code: str, reeks: Reeks, erbij: str) -> Lezing:
    """Add the view of the link; the address becomes that of the new reeks."""
    back, more = "", None
    try:
        stap = read_view(erbij, page.data)
        back = href(stap.pagina, stap.selection, stap.weergave)
        more = _named(code, added(reeks, stap))
        new = to_code(more)
    except ReeksError as error:
        state.go_params({REEKS: code} if code else {})
        long = more if error.problems[0][0] == "link-lang" else None
        said = Melding(words.NIET_ERBIJ, "", back, unreadable(error), te_lang=long)
        return Lezing(code, reeks, melding=said)
    n = len(more.stappen)
    state.go_params({REEKS: new})
    tekst = words.TOEGEVOEGD.format(nummer=n, titel=dia_maker(page)(stap).titel)
    said = Melding(tekst, page_href(code), weergave=back)
    return Lezing(new, more, open_series(new, page.data)[1], nieuw=n, melding=said)


def change_series(page: Page, change: Change, tekst: str, *, dia: int | None = None) -> None:
    """Change the reeks of the link and put the new one in the link; a callback.

    It reads the link anew: a text field and the button after it can both speak in one run. `dia` is
    the slide that is being changed from now on, 0 for none; without it that stays the same.
    """
    params = state.address()[1]
    code = params.get(REEKS, "")
    try:
        before, _ = open_series(code, page.data)
    except ReeksError:
        return
    after = change(before)
    if after == before:
        state.leave(MELDING, Melding(tekst) if tekst else Melding())
        return
    after = _named(code, after)
    try:
        new = to_code(after)
    except ReeksError as error:
        state.leave(MELDING, Melding(words.TE_LANG, fouten=unreadable(error), te_lang=after))
        return
    now = _number(params.get(DIA, ""))
    after_dia = now if dia is None else dia
    state.go_params({REEKS: new, **({DIA: str(after_dia)} if after_dia else {})})
    state.leave(MELDING, Melding(tekst, page_href(code, dia=now)))


def open_file(page: Page, body: bytes) -> None:
    """Put the reeks of a file in the link, or say all that is wrong with it; a callback."""
    code = state.address()[1].get(REEKS, "")
    try:
        reeks, ignored = from_json(body, page.data)
    except ReeksError as error:
        state.leave(MELDING, Melding(words.FOUT_BLIJFT, fouten=unreadable(error)))
        return
    try:
        new = to_code(reeks)
    except ReeksError as error:
        fouten = (*unreadable(error), words.TE_LANG_BESTAND)
        state.leave(MELDING, Melding(words.FOUT_BLIJFT, fouten=fouten))
        return
    state.go_params({REEKS: new})
    said = words.GEOPEND.format(dias=words.slides(len(reeks.stappen)))
    gaten = tuple(words.left_out(n, value) for n, name, value in ignored if name == "pagina")
    state.leave(MELDING, Melding(said, page_href(code), fouten=gaten))


def dia_maker(page: Page) -> Callable[[Stap], Dia]:
    """Return what gives the slide of a stap, made once per view and data version."""
    today = dutch_time(datetime.now(UTC)).date()

    def make(stap: Stap) -> Dia:
        bare = Stap(stap.pagina, stap.selection, stap.weergave)
        return cache.figure(
            lambda: build_dia(page.data, bare, today=today),
            name=f"dia/{stap.pagina}/{today}",
            data=page.data,
            selection=stap.selection,
            weergave=stap.weergave,
        )

    return make


def _named(code: str, reeks: Reeks) -> Reeks:
    """Return a changed default reeks under another name, unless it was given one."""
    same = code in {"", STANDAARDREEKS} and reeks.naam == standaardreeks.NAAM
    return replace(reeks, naam=words.EIGEN_NAAM) if same else reeks


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 3 else 0  # noqa: PLR2004 - a reeks has at most two digits of slides
