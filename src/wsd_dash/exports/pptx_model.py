"""The house style of an editable slide: colours, letters, and the one master with its layout."""

import re
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape

from wsd_dash import theme
from wsd_dash.texts import kantoor as words
from wsd_dash.texts import menu

if TYPE_CHECKING:
    from pptx.opc.package import Part
    from pptx.presentation import Presentation

FONT: Final = "Fira Sans"
PANOSE: Final = "020B0503050000020004"
"""How the letters look, by which a computer without them picks the sans serif most like them."""
TAAL: Final = "nl-NL"
WIDTH, HEIGHT = 960.0, 540.0
"""A slide of 16:9, in points: half the pixels of a screen of 1920 wide."""
MARGIN: Final = 36.0
EMU: Final = 12_700
TITLE_SIZE, SENTENCE_SIZE = 32.0, 16.0
FOOT_SIZES: Final = (12.0, 11.0, 10.0)
SENTENCE, FOOT, NUMBER = 10, 11, 12
"""The idx of each placeholder of the layout beside the title."""
FIELD: Final = "C1FF6DA9-008F-8B48-92A6-B652298478BF"
"""Names the field that shows the number of a slide."""
NS: Final = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
APP: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.'
    'openxmlformats.org/officeDocument/2006/extended-properties"><Application>{naam}</Application>'
    "</Properties>"
)
SCHEME: Final = (
    ("dk1", theme.INKT),
    ("lt1", theme.WIT),
    ("dk2", theme.TEKST_2),
    ("lt2", theme.PANEEL),
    ("accent1", theme.ACCENT),
    *zip(("accent2", "accent3", "accent4", "accent5"), theme.CONDITIES.values(), strict=True),
    ("accent6", theme.THEMA),
    ("hlink", theme.ACCENT),
    ("folHlink", theme.TEKST_2),
)


def presentation() -> "Presentation":
    """Return an empty presentation in the house style, with one layout and nothing in English."""
    from pptx import Presentation
    from pptx.util import Emu

    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(emu(WIDTH)), Emu(emu(HEIGHT))
    size = deck.element.find(f"{{{deck.element.nsmap['p']}}}sldSz")
    size.attrib.pop("type", None)
    _keep_one_layout(deck)
    master = deck.slide_master
    restyle(_theme_of(master.part))
    _fill(master, [_master_shape(*shape) for shape in _shapes()])
    _text_styles(master.element)
    layout = master.slide_layouts[0]
    layout.element.cSld.set("name", words.DIA)
    layout.element.attrib.pop("type", None)
    _fill(layout, [_layout_shape(*shape) for shape in _shapes()])
    _drop_extras(deck)
    return deck


def emu(points: float) -> int:
    """Return a length in the units of the file."""
    return round(points * EMU)


def restyle(theme_part: "Part") -> None:
    """Give a theme (of slides, or of notes) the colours and letters of the house."""
    xml = theme_part.blob.decode("utf-8")
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{colour[1:]}"/></a:{name}>' for name, colour in SCHEME
    )
    latin = f'<a:latin typeface="{FONT}" panose="{PANOSE}" pitchFamily="34" charset="0"/>'
    fonts = f'{latin}<a:ea typeface=""/><a:cs typeface=""/>'
    naam = escape(words.MODEL, {'"': "&quot;"})
    for pattern, new in (
        (r"(<a:clrScheme name=)\"[^\"]*\">.*?(</a:clrScheme>)", rf'\1"{naam}">{colours}\2'),
        (r"(<a:fontScheme name=)\"[^\"]*\"", rf'\1"{naam}"'),
        (r"(<a:majorFont>).*?(</a:majorFont>)", rf"\1{fonts}\2"),
        (r"(<a:minorFont>).*?(</a:minorFont>)", rf"\1{fonts}\2"),
        (r"(<a:theme [^>]*name=)\"[^\"]*\"", rf'\1"{naam}"'),
    ):
        xml = re.sub(pattern, new, xml, count=1, flags=re.DOTALL)
    theme_part._blob = xml.encode("utf-8")  # noqa: SLF001 - python-pptx has no editor of themes


def _theme_of(part: "Part") -> "Part":
    from pptx.opc.constants import RELATIONSHIP_TYPE

    return part.part_related_by(RELATIONSHIP_TYPE.THEME)


def _keep_one_layout(deck: "Presentation") -> None:
    layouts = deck.slide_layouts
    for layout in [x for x in layouts if x.name != "Title Only"]:
        layouts.remove(layout)


def _shapes() -> tuple[tuple[Any, ...], ...]:
    """Return each placeholder: kind, idx, name, prompt, box, size, colour, alignment, anchor."""
    wide, foot = WIDTH - 2 * MARGIN, HEIGHT - 60
    return (
        ("title", None, words.TITELVAK, (MARGIN, 20, wide, 78), TITLE_SIZE, "tx1", "l", "t"),
        ("body", SENTENCE, words.ZINVAK, (MARGIN, 100, wide, 44), SENTENCE_SIZE, "tx1", "l", "t"),
        ("ftr", FOOT, words.VOETVAK, (MARGIN, foot, wide - 60, 48), FOOT_SIZES[0], "tx2", "l", "t"),
        ("sldNum", NUMBER, words.NUMMERVAK, (WIDTH - MARGIN - 50, foot, 50, 48), FOOT_SIZES[0],
         "tx2", "r", "t"),
    )  # fmt: skip


def _master_shape(*shape: Any) -> str:  # noqa: ANN401 - the tuple of _shapes
    kind, idx, naam, box, size, colour, align, anchor = shape
    number = {None: "", SENTENCE: ' idx="1"', FOOT: ' idx="3"', NUMBER: ' idx="4"'}[idx]
    x, y, w, h = (emu(length) for length in box)
    bold = ' b="1"' if kind == "title" else ' b="0"'
    style = (
        f'<a:lvl1pPr marL="0" indent="0" algn="{align}"><a:buNone/>'
        f'<a:defRPr sz="{round(size * 100)}"{bold}><a:solidFill>'
        f'<a:schemeClr val="{colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>'
    )
    body = (
        '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" '
        f'anchor="{anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle>{style}</a:lstStyle>'
    )
    position = (
        f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )
    return _shape_xml(f'type="{kind}"{number}', naam, position, body, field=kind == "sldNum")


def _layout_shape(*shape: Any) -> str:  # noqa: ANN401 - the tuple of _shapes
    kind, idx, naam, *_ = shape
    number = "" if idx is None else f' idx="{idx}"'
    return _shape_xml(
        f'type="{kind}"{number}', naam, "", "<a:bodyPr/><a:lstStyle/>", field=kind == "sldNum"
    )


def _shape_xml(ph: str, naam: str, position: str, body: str, *, field: bool) -> str:
    text = escape(naam)
    run = (
        f'<a:fld id="{{{FIELD}}}" type="slidenum"><a:rPr lang="{TAAL}"/><a:t>#</a:t></a:fld>'
        if field
        else f'<a:r><a:rPr lang="{TAAL}"/><a:t>{text}</a:t></a:r>'
    )
    return (
        f'<p:sp {NS}><p:nvSpPr><p:cNvPr id="0" name="{text}"/><p:cNvSpPr><a:spLocks noGrp="1"/>'
        f"</p:cNvSpPr><p:nvPr><p:ph {ph}/></p:nvPr></p:nvSpPr><p:spPr>{position}</p:spPr>"
        f'<p:txBody>{body}<a:p>{run}<a:endParaRPr lang="{TAAL}"/></a:p></p:txBody></p:sp>'
    )


def _fill(page: Any, shapes: list[str]) -> None:  # noqa: ANN401 - a master or a layout
    """Put these shapes in the place of all there are."""
    from pptx.oxml import parse_xml

    tree = page.shapes._spTree  # noqa: SLF001 - python-pptx adds no shapes to a master
    for shape in list(page.shapes):
        tree.remove(shape.element)
    for number, xml in enumerate(shapes, start=2):
        element = parse_xml(xml)
        element.nvSpPr.cNvPr.set("id", str(number))
        tree.insert_element_before(element, "p:extLst")


def _text_styles(master: Any) -> None:  # noqa: ANN401 - an element of lxml
    """Give what has no style of its own the letters and the ink of the house."""
    from pptx.oxml import parse_xml

    font = (
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+{}-lt"/>'
        '<a:ea typeface="+{}-ea"/><a:cs typeface="+{}-cs"/>'
    )
    level = (
        '<a:lvl1pPr marL="0" algn="l"><a:buNone/><a:defRPr sz="{}" kern="1200">{}</a:defRPr>'
        "</a:lvl1pPr>"
    )
    minor, major = font.replace("{}", "mn"), font.replace("{}", "mj")
    styles = parse_xml(
        f"<p:txStyles {NS}><p:titleStyle>{level.format(3200, major)}</p:titleStyle>"
        f"<p:bodyStyle>{level.format(1600, minor)}</p:bodyStyle>"
        f"<p:otherStyle>{level.format(1600, minor)}</p:otherStyle></p:txStyles>"
    )
    old = master.find(f"{{{master.nsmap['p']}}}txStyles")
    master.replace(old, styles)


def _drop_extras(deck: "Presentation") -> None:
    """Leave out the printer and the picture of the template; say who made the file."""
    package = deck.part.package
    for owner in (deck.part, package):
        rels = owner._rels  # noqa: SLF001 - python-pptx drops no relation of a package
        for rid in [
            r for r, rel in rels.items() if rel.reltype.endswith(("printerSettings", "thumbnail"))
        ]:
            rels.pop(rid)
    for part in package.iter_parts():
        if str(part.partname) == "/docProps/app.xml":
            part._blob = APP.format(naam=escape(menu.PRODUCT)).encode("utf-8")  # noqa: SLF001 - as above
    for language in deck.element.iter(f"{{{deck.element.nsmap['a']}}}defRPr"):
        if language.get("lang"):
            language.set("lang", TAAL)
