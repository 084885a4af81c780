"""The one registry of what a view or a reeks can be taken along as.

Each maker imports what it needs when it is asked: most pages and commands make no file.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from wsd_dash.domain.dia import Dia
from wsd_dash.errors import MeeneemError
from wsd_dash.exports.lading import Lading
from wsd_dash.exports.pakket import zip_of
from wsd_dash.texts import meenemen as words

GEMEENTE, DEKKING = "gemeente", "dekking"
IN_PACK: Final = ("html", "pptx", "pdf")


@dataclass(frozen=True)
class Formaat:
    """One format; `make` returns the bytes of a file with the extension `ext`.

    `weergave` and `reeks` say of what it can be made.
    """

    sleutel: str
    ext: str
    mime: str
    make: Callable[[Lading], bytes]
    weergave: bool = True
    reeks: bool = True


def make_file(vorm: str, lading: Lading) -> tuple[str, str, bytes]:
    """Return name, MIME type and bytes of a file.

    Raises `MeeneemError` when there is no such format or it cannot hold what is asked, and
    `VastgelegdError` for a view that is too large to freeze.
    """
    found = formaat(vorm, reeks=lading.reeks)
    return file_name(found, lading), found.mime, found.make(lading)


def formaat(vorm: str, *, reeks: bool) -> Formaat:
    """Return a format by its name; raises as `make_file` does."""
    found, names = FORMATEN.get(vorm), names_for(reeks=reeks)
    if found is None:
        raise MeeneemError("vorm", vorm, keuzes=names)
    if vorm not in names:
        raise MeeneemError("reeks-vorm" if reeks else "weergave-vorm", vorm, keuzes=names)
    return found


def names_for(*, reeks: bool) -> tuple[str, ...]:
    """Return the names of the formats of a reeks, or of one view."""
    return tuple(key for key, x in FORMATEN.items() if (x.reeks if reeks else x.weergave))


def file_name(found: Formaat, lading: Lading) -> str:
    """Return the name of a file: what it is of, and which data version it holds."""
    basis = found.sleutel if found.sleutel in {"vastgelegd", "zaalpakket"} else lading.basis
    rest = f"_{lading.basis}" if basis == "vastgelegd" else ""
    return f"{basis}{rest}_{lading.versie}.{found.ext}"


def pack(lading: Lading) -> Mapping[str, bytes]:
    """Return the files of a zaalpakket by name: what shows, what is edited, what is printed."""
    made = {key: make_file(key, lading) for key in IN_PACK}
    namen = {key: name for key, (name, _, _) in made.items()}
    tekst = words.leesmij(lading.naam, namen, stand=lading.dias[0].voet.stand, versie=lading.versie)
    # with a mark of its encoding, or a plain editor on Windows may guess another
    files = {words.LEESMIJ: tekst.encode("utf-8-sig")}
    return {**files, **{name: body for name, _, body in made.values()}}


def _pptx(lading: Lading) -> bytes:
    from wsd_dash.exports.pptx import deck

    return deck(lading.dias, naam=lading.naam, geometrie=lading.geometrie)


def _xlsx(lading: Lading) -> bytes:
    from wsd_dash.exports.xlsx import workbook

    dias = [replace(dia, adres=_live(lading, dia) or dia.adres) for dia in lading.dias]
    return workbook(dias, naam=lading.naam)


def _csv(lading: Lading) -> bytes:
    from wsd_dash.exports.diacsv import table_csv

    return table_csv(lading.table(), excel=True)


def _machine_csv(lading: Lading) -> bytes:
    from wsd_dash.exports.diacsv import table_csv

    return table_csv(lading.table(), excel=False)


def _png(lading: Lading) -> bytes:
    from wsd_dash.exports.beeld import slide_png

    return slide_png(lading.dias[0], geometrie=lading.geometrie)


def _svg(lading: Lading) -> bytes:
    from wsd_dash.exports.beeld import slide_svg

    return slide_svg(lading.dias[0], geometrie=lading.geometrie)


def _pdf(lading: Lading) -> bytes:
    """Return a page for one gemeente, a report for the condities, slides for anything else."""
    from wsd_dash.exports.pdf import profile_pdf, report_pdf, slides_pdf

    (first, *_), alone, kaart = lading.dias, not lading.reeks, lading.geometrie
    if alone and first.pagina == GEMEENTE and lading.stappen[0].selection.gemeente:
        return profile_pdf(first, geometrie=kaart)
    if alone and first.pagina == DEKKING:
        return report_pdf(lading.dias, geometrie=kaart)
    return slides_pdf(lading.dias, naam=lading.naam, geometrie=kaart)


def _html(lading: Lading) -> bytes:
    from wsd_dash.exports.zaal import room_page

    page = room_page(
        lading.dias,
        naam=lading.naam,
        ingebed=True,
        publieke_url=lading.publieke_url,
        geometrie=lading.geometrie,
    )
    return page.encode("utf-8", "replace")


def _text(lading: Lading) -> bytes:
    from wsd_dash.exports.tekst import note

    notes = (note(dia, link=_live(lading, dia)).strip() for dia in lading.dias)
    return "\n\n".join(notes).encode() + b"\n"


def _live(lading: Lading, dia: Dia) -> str:
    """Return the address of the live view, empty where the app has none to give."""
    return f"{lading.publieke_url}/{dia.adres.removeprefix('./')}" if lading.publieke_url else ""


def _frozen(lading: Lading) -> bytes:
    from wsd_dash.exports.vastgelegd import frozen_file

    return frozen_file(lading)


def _frozen_link(lading: Lading) -> bytes:
    from wsd_dash.exports.vastgelegd import frozen_address

    return frozen_address(lading).encode()


def _pack(lading: Lading) -> bytes:
    return zip_of(pack(lading))


OFFICE: Final = "application/vnd.openxmlformats-officedocument"
TEXT: Final = "text/plain; charset=utf-8"
FORMATEN: Final[Mapping[str, Formaat]] = MappingProxyType(
    {
        found.sleutel: found
        for found in (
            Formaat("pptx", "pptx", f"{OFFICE}.presentationml.presentation", _pptx),
            Formaat("pdf", "pdf", "application/pdf", _pdf),
            Formaat("xlsx", "xlsx", f"{OFFICE}.spreadsheetml.sheet", _xlsx),
            Formaat("csv", "csv", "text/csv; charset=utf-8", _csv, reeks=False),
            Formaat("csv-programma", "csv", "text/csv; charset=utf-8", _machine_csv, reeks=False),
            Formaat("png", "png", "image/png", _png, reeks=False),
            Formaat("svg", "svg", "image/svg+xml", _svg, reeks=False),
            Formaat("html", "html", "text/html; charset=utf-8", _html),
            Formaat("tekst", "txt", TEXT, _text),
            Formaat("vastgelegd", "json", "application/json", _frozen, reeks=False),
            Formaat("vaste-link", "txt", TEXT, _frozen_link, reeks=False),
            Formaat("zaalpakket", "zip", "application/zip", _pack),
        )
    }
)
"""Every format by the name it has in an address and on the command line, most used first."""
