"""The room page: all slides in one document, with the keys, the map and the speaker's notes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from wsd_dash import theme
from wsd_dash.domain.dia import Deel, Dia, Kaartdeel, Tabel, Waarde
from wsd_dash.exports import zaalbestanden
from wsd_dash.exports.schoon import clean
from wsd_dash.exports.zaalvlak import (
    GETEKEND,
    caution_shares,
    column_scales,
    columns,
    sizes,
    title_sizes,
)
from wsd_dash.figures.diadeel import draw_part
from wsd_dash.figures.diavorm import Grenzen
from wsd_dash.texts import formats
from wsd_dash.texts import zaal as texts
from wsd_dash.texts.dia import slide_footer

MIME: Final = "text/html"


@dataclass(frozen=True)
class Adressen:
    """Where the style sheet and the scripts of a served page are."""

    stijl: str
    scripts: tuple[str, ...]


@dataclass(frozen=True)
class Vak:
    """One part as it stands in the page: what it is, and its drawings when it is drawn."""

    soort: str
    deel: Deel
    tekeningen: Mapping[str, Markup] | None = None
    noten: tuple[Mapping[str, object], ...] = ()


def room_page(  # noqa: PLR0913 - all but the slides by name only
    dias: Sequence[Dia],
    *,
    naam: str,
    ingebed: bool,
    met_notities: bool = True,
    publieke_url: str = "",
    terug: str = "",
    adressen: Adressen | None = None,
    geometrie: Grenzen | None = None,
) -> str:
    """Return the whole page.

    `ingebed` puts everything in it, for a file that needs no server; without it `adressen` says
    where its files are. `publieke_url` is where readers reach the app, without it there are no QR
    codes, and no links in a file. `terug` is the address of the reeks in the app. `geometrie` is
    what `draw_part` takes. Notes are in the page, never on the screen, unless `met_notities` is
    false.
    """
    views = [
        _slide(dia, i, len(dias), publieke_url=publieke_url, served=not ingebed, kaart=geometrie)
        for i, dia in enumerate(dias, 1)
    ]
    frame = _inlined(publieke_url) if ingebed else _linked(adressen)
    frame["over_notities"] = _about_notes(ingebed=ingebed, met_notities=met_notities)
    page = (
        _environment()
        .get_template("zaal.html")
        .render(
            w=texts,
            naam=naam,
            dias=views,
            ingebed=ingebed,
            met_notities=met_notities,
            terug=terug,
            **frame,
        )
    )
    return page.lstrip()


def _inlined(publieke_url: str) -> dict[str, object]:
    """Return what a file that needs no server holds itself."""
    return {
        "csp": zaalbestanden.inline_policy(publieke_url),
        "stijl": Markup(zaalbestanden.inline_style()),  # noqa: S704 - ours
        "script": Markup(zaalbestanden.inline_script()),  # noqa: S704 - ours
    }


def _linked(adressen: Adressen | None) -> dict[str, object]:
    """Return where a served page finds its style and scripts."""
    return {
        "csp": "",
        "stijl_adres": adressen.stijl if adressen else "",
        "scripts": adressen.scripts if adressen else (),
    }


def _about_notes(*, ingebed: bool, met_notities: bool) -> str:
    if not met_notities:
        return texts.ZONDER_NOTITIES
    return texts.MET_NOTITIES if ingebed else texts.NOTITIES_SERVER


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("wsd_dash.exports", "sjablonen"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )


def _finalize(value: object) -> object:
    """Clean text from data; what is plain already, as nearly all of it, costs nothing."""
    if type(value) is not str or (value.isascii() and value.isprintable()):
        return value
    return clean(value, regels=True)


def _slide(
    dia: Dia, nummer: int, totaal: int, *, publieke_url: str, served: bool, kaart: Grenzen | None
) -> Mapping[str, object]:
    link = dia.adres.removeprefix("./").lstrip("/")
    full = f"{publieke_url}/{link}" if publieke_url else ""
    code, without = _qr(full)
    boxes = [
        _box(deel, f"{nummer}-{i}", sizes(dia, i), kaart) if isinstance(deel, GETEKEND)
        else Vak(kind(deel), deel)
        for i, deel in enumerate(dia.delen)
    ]  # fmt: skip
    return {
        "nummer": nummer,
        "dia": dia,
        "omroep": texts.omroep(nummer, totaal, dia.titel),
        "voortgang": texts.voortgang(nummer, totaal),
        "zin": "" if dia.zin.rstrip(".") == dia.titel.rstrip(".") else dia.zin,
        "kolommen": [(k.gewicht, [boxes[i] for i in k.delen]) for k in columns(dia.delen)],
        "titelmaten": title_sizes(dia),
        "kanttekeningen": list(zip(caution_shares(dia), dia.kanttekeningen, strict=True)),
        "kolomschalen": column_scales(dia),
        "herkomst": slide_footer(dia.voet),
        "tabellen": [_table(tabel) for tabel in dia.tabellen],
        "live": (link or "./") if served else full,
        "volledig": full,
        "qr": code,
        "geen_qr": without,
    }


def _box(deel: Deel, naam: str, maten: Mapping[str, tuple[int, int]], kaart: Grenzen | None) -> Vak:
    drawn = {
        f"{vorm}{'-contrast' if sterk else ''}": Markup(  # noqa: S704 - drawn by our own figures
            draw_part(
                deel,
                breedte,
                hoogte,
                contrast=sterk,
                geometrie=kaart,
                interactief=True,
                merk=naam,
            )
        )
        for sterk in (False, True)
        for vorm, (breedte, hoogte) in maten.items()
    }
    notes = tuple(_notes(deel)) if isinstance(deel, Kaartdeel) else ()
    return Vak(kind(deel), deel, drawn, notes)


def kind(deel: Deel) -> str:
    """Return the name of a kind of part in the page."""
    return type(deel).__name__.lower()


def _notes(deel: Kaartdeel) -> Iterator[Mapping[str, object]]:
    names = {stand.gemeentecode: stand.gemeentenaam for stand in deel.standen}
    for code, regels in deel.noten:
        naam = names.get(code, "")
        yield {"code": code, "naam": naam, "regels": [r for r in regels if r != naam]}


def _table(tabel: Tabel) -> Mapping[str, object]:
    return {
        "titel": tabel.titel,
        "kolommen": tabel.kolommen,
        "noot": tabel.noot,
        "rijen": [[_cell(waarde) for waarde in rij] for rij in sorted(tabel.rijen, key=_empty)],
    }


def _empty(rij: tuple[Waarde, ...]) -> bool:
    """Whether a row holds no number: those come last, the others keep their order."""
    return not any(isinstance(waarde, int | float) for waarde in rij)


def _cell(waarde: Waarde) -> Mapping[str, object]:
    if waarde is None:
        return {"tekst": texts.ONBEKEND, "getal": False}
    if isinstance(waarde, str):
        return {"tekst": waarde, "getal": False}
    # without a point for thousands: a year is a number too
    return {"tekst": formats.number(waarde).replace(".", ""), "getal": True}


def _qr(url: str) -> tuple[Markup | str, str]:
    """Return the QR code of an address as SVG, or empty and why there is none."""
    import segno

    if not url:
        return "", texts.GEEN_QR
    try:
        code = segno.make(url, error="m", micro=False)
    except segno.DataOverflowError:
        return "", texts.QR_TE_LANG
    svg = code.svg_inline(dark=theme.INKT, light=theme.WIT, border=4, omitsize=True)
    named = svg.replace("<svg ", f'<svg role="img" aria-label="{texts.QR_ALT}" ', 1)
    return Markup(named), ""  # noqa: S704 - squares only
