"""The notes under an editable slide: what to say, what not to conclude, and the figures as text."""

from collections.abc import Iterator
from typing import Any, Final

from wsd_dash.domain.dia import (
    Deel,
    Dia,
    Kaartdeel,
    Lijstdeel,
    Matrixdeel,
    Stavendeel,
    Tabeldeel,
    Tijddeel,
)
from wsd_dash.domain.locaties import Stand
from wsd_dash.exports.pptx_model import TAAL, restyle
from wsd_dash.exports.schoon import clean
from wsd_dash.texts import formats
from wsd_dash.texts import kantoor as words
from wsd_dash.texts.dia import footer_lines
from wsd_dash.texts.kaart import STAND

MOST: Final = 60
"""Lines of figures that are short enough for notes; else the workbook has them."""
NAMED: Final = (Stand.DEELNEMEND, Stand.REGIO)
"""The kinds of empty gemeente whose names the notes give."""


def write_notes(slide: Any, dia: Dia) -> None:  # noqa: ANN401 - a slide of python-pptx
    """Fill the notes of a slide, and say in Dutch what the notes page holds."""
    notes = slide.notes_slide
    for shape in notes.placeholders:
        if "BODY" not in str(shape.placeholder_format.type):
            shape.name = words.DIABEELD
    frame = notes.notes_text_frame
    frame._parent.name = words.NOTITIEVAK  # noqa: SLF001 - the shape of the frame
    lines = [clean(line) for line in note_lines(dia)]
    frame.text = lines[0]
    for line in lines[1:]:
        frame.add_paragraph().text = line


def dress_master(deck: Any) -> None:  # noqa: ANN401 - a presentation of python-pptx
    """Give the master of the notes the house style and Dutch prompts."""
    from pptx.opc.constants import RELATIONSHIP_TYPE

    master = deck.notes_master
    restyle(master.part.part_related_by(RELATIONSHIP_TYPE.THEME))
    for shape in list(master.placeholders):
        kind = str(shape.placeholder_format.type)
        if "BODY" in kind:
            shape.name, shape.text_frame.text = words.NOTITIEVAK, words.NOTITIEVAK
        elif "SLIDE_IMAGE" in kind:
            shape.name = words.DIABEELD
        else:
            master.shapes._spTree.remove(shape.element)  # noqa: SLF001 - header, date and footer
    for run in master.element.iter(f"{{{master.element.nsmap['a']}}}endParaRPr"):
        run.set("lang", TAAL)


def note_lines(dia: Dia) -> list[str]:
    """Return the lines of the notes: the speaker's own words first, the whole footer last."""
    lines = [line for line in clean(dia.notitie, regels=True).split("\n") if line]
    lines += [x for x in (dia.zin, dia.onderzin) if x]
    if dia.kanttekeningen:
        lines += [f"{words.KANTTEKENINGEN}:", *(f"- {x}" for x in dia.kanttekeningen)]
    for deel in dia.delen:
        figures = list(_figures(deel)) or list(_left_out(deel))
        if figures and len(figures) <= MOST:
            lines += [f"{deel.titel}:", *figures]
    return [*lines, *footer_lines(dia.voet)]


def _figures(deel: Deel) -> Iterator[str]:
    """Yield a figure as lines of text; parts that are text already give none."""
    match deel:
        case Kaartdeel():
            yield from _places(deel)
        case Stavendeel():
            yield from (f"- {staaf.naam}: {staaf.tekst}" for staaf in deel.staven)
        case Matrixdeel():
            for rij, cellen in zip(deel.rijen, deel.cellen, strict=True):
                pairs = zip(deel.kolommen, cellen, strict=True)
                cells = [
                    f"{k.naam} {' '.join(x for x in (c.tekst, c.noot) if x)}" for k, c in pairs
                ]
                yield f"- {rij.naam}: {'; '.join(cells)}"
        case Tijddeel():
            for lane in deel.rijen:
                moments = ", ".join(moment.tekst for moment in lane.momenten)
                yield f"- {' - '.join(x for x in (lane.groep, lane.naam) if x)}: {moments}"


def _left_out(deel: Deel) -> Iterator[str]:
    """Yield all lines of a list or table, of which a slide may show only the first."""
    match deel:
        case Lijstdeel():
            for regel in (*deel.regels, *deel.rest):
                yield f"- {' '.join(x for x in (regel.kop, regel.tekst) if x)}"
        case Tabeldeel():
            yield from (f"- {words.in_a_row([x for x in rij if x])}" for rij in deel.rijen)


def _places(deel: Kaartdeel) -> Iterator[str]:
    reported = [s for s in deel.standen if s.stand is Stand.GEMELD]
    for stand in sorted(reported, key=lambda s: (-s.aantal, formats.sort_name(s.gemeentenaam))):
        yield f"- {stand.gemeentenaam}: {formats.activiteiten(stand.aantal)}"
    for kind in Stand:
        names = [s.gemeentenaam for s in deel.standen if s.stand is kind]
        if kind is Stand.GEMELD or not names:
            continue
        named = formats.listing(sorted(names, key=formats.sort_name))
        what = named if kind in NAMED else formats.gemeenten(len(names))
        yield f"- {STAND[kind]}: {what}"
