"""Bars on an editable slide: a native chart with its own workbook, a colour per conditie."""

import io
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from wsd_dash import theme
from wsd_dash.domain.dia import Staaf, Stavendeel
from wsd_dash.exports.pakket import MOMENT
from wsd_dash.exports.pptx_blocks import describe
from wsd_dash.exports.pptx_model import NS, TAAL, emu
from wsd_dash.exports.pptx_text import Box, Paragraph, add_text, dress, rgb, text_width, word_width
from wsd_dash.exports.schoon import clean
from wsd_dash.texts import kantoor as words
from wsd_dash.texts import menu

if TYPE_CHECKING:
    from pptx.chart.chart import Chart

ROW, TALLEST = 26.0, 44.0
"""Height of a bar and the white around it: at least, and at most."""
GLYPH: Final = 15.0
NAMES_MOST: Final = 0.55
LAYOUT: Final = (
    '<c:layout xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:manualLayout>'
    '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="{x:.4f}"/>'
    '<c:y val="0"/><c:w val="{w:.4f}"/><c:h val="1"/></c:manualLayout></c:layout>'
)
LANG: Final = (
    '<c:lang xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" val="{taal}"/>'
)
DECORATIVE: Final = (
    f'<a:extLst {NS}><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>'
    "</a:extLst>"
)


@dataclass(frozen=True)
class ChartBlock:
    """Bars under a head, with a note; goes on after any bar, on the same scale.

    `most` is the value at the end of the scale, `row` the height of a bar with its white at least.
    """

    deel: Stavendeel
    most: float
    size: float = 14
    note: tuple[Paragraph, ...] = ()
    row: float = ROW

    @property
    def title(self) -> str:
        """Return the head."""
        return self.deel.titel

    def least_width(self) -> float:
        """Return the width at which the longest word of a name leaves bars to see."""
        return self._names(1.0) / NAMES_MOST

    def height(self, width: float) -> float:
        """Return the height of head, bars and note."""
        rows = len(self.deel.staven) * self._row(width)
        return rows + sum(p.height(width) for p in (*self._head(), *self.note)) + 4

    def least_height(self, width: float) -> float:
        """Return the height of head, bars and note; a chart only grows."""
        return self.height(width)

    def spare(self, width: float) -> float:
        """Return what its bars can grow."""
        return max(0.0, TALLEST - self._row(width)) * len(self.deel.staven)

    def trim(
        self,
        width: float,  # noqa: ARG002 - as every block
        room: float,  # noqa: ARG002
    ) -> tuple["ChartBlock | None", int]:
        """Leave no bar out: the others would look like all there are."""
        return None, 0

    def split(self, width: float, room: float) -> tuple["ChartBlock | None", "ChartBlock | None"]:
        """Split between two bars; the note goes with the last part."""
        head = sum(p.height(width) for p in self._head())
        kept = min(int((room - head) / self._row(width)), len(self.deel.staven) - 1)
        if kept < 1:
            return None, self
        first, rest = self.deel.staven[:kept], self.deel.staven[kept:]
        return (
            replace(self, deel=replace(self.deel, staven=first), note=()),
            replace(self, deel=replace(self.deel, staven=rest)),
        )

    def draw(self, slide: Any, box: Box) -> None:  # noqa: ANN401 - a slide of python-pptx
        """Make a native chart between its head and its note."""
        head = sum(p.height(box.w) for p in self._head())
        notes = sum(p.height(box.w) for p in self.note)
        add_text(slide, replace(box, h=head), self._head(), self.title)
        room = min(box.h - head - notes, TALLEST * len(self.deel.staven))
        area = replace(box.below(head), h=room)
        glyphs = any(staaf.item in theme.GLYPHS for staaf in self.deel.staven)
        inset = GLYPH + 6 if glyphs else 0
        self._chart(slide, replace(area, x=area.x + inset, w=area.w - inset))
        self._glyphs(slide, area)
        if self.note:
            add_text(
                slide, box.below(head + room + 4), self.note, words.NOOT.format(titel=self.title)
            )

    def _head(self) -> tuple[Paragraph, ...]:
        unit = f"({self.deel.eenheid})" if self.deel.eenheid else ""
        return (Paragraph(self.title, unit, size=self.size + 1, after=3),)

    def _names(self, width: float) -> float:
        names = [staaf.naam for staaf in self.deel.staven]
        word = max((word_width(x, self.size) for x in names), default=0)
        whole = max((text_width(x, self.size) for x in names), default=0)
        return max(word, min(whole, NAMES_MOST * width)) + 10

    def _row(self, width: float) -> float:
        names = self._names(width) - 10
        two = any(text_width(staaf.naam, self.size) > names for staaf in self.deel.staven)
        return max(self.row, self.size * 2.6) if two else self.row

    def _chart(self, slide: Any, box: Box) -> None:  # noqa: ANN401
        from pptx.enum.chart import XL_CHART_TYPE

        data = _data(self.deel)
        size = (emu(x) for x in (box.x, box.y, box.w, box.h))
        frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *size, data)
        describe(frame, self.title, self.deel.alt)
        chart = frame.chart
        chart.part.chart_workbook.update_from_xlsx_blob(_workbook(self.deel))
        for formula in chart._chartSpace.xpath(".//c:f"):  # noqa: SLF001 - as its workbook
            formula.text = formula.text.replace("Sheet1", words.GEGEVENS)
        labels = max(
            (text_width(s.tekst, self.size, bold=True) for s in self.deel.staven), default=0
        )
        start = self._names(box.w) / box.w
        _style(chart, self.size)
        _axes(chart, self.size, self.most / max(0.2, 1 - (labels + 8) / (box.w * (1 - start))))
        _colour(chart, self.deel.staven, self.size)
        _place_plot(chart, start)
        _speak_dutch(chart)

    def _glyphs(self, slide: Any, box: Box) -> None:  # noqa: ANN401
        row, size = box.h / len(self.deel.staven), (emu(GLYPH), emu(GLYPH))
        inset = GLYPH + 6
        names = self._names(box.w - inset)
        for number, staaf in enumerate(self.deel.staven):
            if staaf.item in theme.GLYPHS:
                y = box.y + row * (number + 0.5) - GLYPH / 2
                name = min(text_width(staaf.naam, self.size), names - 10)
                place = (emu(box.x + inset + names - 10 - name - GLYPH - 2), emu(y), *size)
                picture = slide.shapes.add_picture(io.BytesIO(_glyph(staaf.item)), *place)
                _decorate(picture, staaf.naam)


def _data(deel: Stavendeel) -> Any:  # noqa: ANN401 - python-pptx does not say what it takes
    from pptx.chart import data as makers

    maker: Any = makers.CategoryChartData
    values = [staaf.waarde for staaf in deel.staven]
    data = maker(number_format=_number_format(values))
    data.categories = [clean(staaf.naam) for staaf in deel.staven]
    data.add_series(clean(deel.eenheid), values)
    return data


def _number_format(values: list[float]) -> str:
    return "#,##0" if all(float(x).is_integer() for x in values) else "General"


def _workbook(deel: Stavendeel) -> bytes:
    """Return the workbook behind a chart, where python-pptx would let text become a formula."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    created = datetime(*MOMENT)  # noqa: DTZ001 - a fixed moment
    book.set_properties({"author": menu.PRODUCT, "created": created})
    sheet = book.add_worksheet(words.GEGEVENS)
    sheet.write_string(0, 1, clean(deel.eenheid))
    for row, staaf in enumerate(deel.staven, start=1):
        sheet.write_string(row, 0, clean(staaf.naam))
        sheet.write_number(row, 1, staaf.waarde)
    sheet.set_column(0, 0, 40)
    book.close()
    return out.getvalue()


def _style(chart: "Chart", size: float) -> None:
    from pptx.oxml import parse_xml

    chart.has_legend = chart.has_title = False
    chart.font.size = emu(size)
    chart.plots[0].gap_width, chart.plots[0].vary_by_categories = 45, False
    space = chart._chartSpace  # noqa: SLF001 - python-pptx sets no language
    space.insert(1, parse_xml(LANG.format(taal=TAAL)))


def _speak_dutch(chart: "Chart") -> None:
    for properties in chart._chartSpace.xpath(".//a:defRPr | .//a:rPr | .//a:endParaRPr"):  # noqa: SLF001
        properties.set("lang", TAAL)


def _axes(chart: "Chart", size: float, most: float) -> None:
    from pptx.enum.chart import XL_TICK_MARK

    names, values = chart.category_axis, chart.value_axis
    names.reverse_order = True
    names.major_tick_mark = names.minor_tick_mark = XL_TICK_MARK.NONE
    dress(names.tick_labels.font, size, theme.INKT)

    names.format.line.color.rgb = rgb(theme.RAND)
    values.minimum_scale, values.maximum_scale = 0, most or 1
    values.has_major_gridlines = values.visible = False


def _colour(chart: "Chart", staven: tuple[Staaf, ...], size: float) -> None:
    from pptx.enum.chart import XL_LABEL_POSITION
    from pptx.enum.dml import MSO_PATTERN

    series = chart.plots[0].series[0]
    labels = series.data_labels
    labels.show_value, labels.position = True, XL_LABEL_POSITION.OUTSIDE_END
    labels.number_format_is_linked = False
    labels.number_format = _number_format([staaf.waarde for staaf in staven])
    dress(labels.font, size, theme.INKT, bold=True)
    for number, staaf in enumerate(staven):
        point = series.points[number]
        fill = point.format.fill
        if staaf.onbekend:
            fill.patterned()
            fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
            fill.fore_color.rgb = rgb(theme.RAND)
            fill.back_color.rgb = rgb(theme.WIT)
        else:
            fill.solid()
            colour = theme.item_colour(staaf.item) if staaf.item else theme.ACCENT
            fill.fore_color.rgb = rgb(colour)
        if staaf.tekst != f"{staaf.waarde:g}":
            # what is no plain whole number is written the Dutch way, whatever the computer
            label = point.data_label
            run = label.text_frame.paragraphs[0].add_run()
            run.text = clean(staaf.tekst)
            dress(run.font, size, theme.INKT, bold=True)
            label.position = XL_LABEL_POSITION.OUTSIDE_END
            label.text_frame.word_wrap = False


def _place_plot(chart: "Chart", start: float) -> None:
    """Fix where the bars begin, so that the names have their room and the glyphs their row."""
    from pptx.oxml import parse_xml

    area = chart._chartSpace.chart.plotArea  # noqa: SLF001 - python-pptx places no plot
    for old in area.xpath("c:layout"):
        area.remove(old)
    area.insert(0, parse_xml(LAYOUT.format(x=start, w=1 - start)))


def _glyph(item: str) -> bytes:
    import resvg_py

    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 16 16" '
        f'fill="{theme.item_colour(item)}">{theme.GLYPHS[item]}</svg>'
    )
    return bytes(resvg_py.svg_to_bytes(svg_string=svg))


def _decorate(picture: Any, naam: str) -> None:  # noqa: ANN401 - a picture of python-pptx
    """Mark a picture as decoration: the name beside it says all it says."""
    from pptx.oxml import parse_xml

    properties = picture._element.nvPicPr.cNvPr  # noqa: SLF001 - python-pptx has no alt text
    properties.set("name", clean(naam))
    properties.set("descr", "")
    properties.append(parse_xml(DECORATIVE))
