"""The names of the shown point, each with the characters of its own script."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.names import ShownName
from acupress_desktop.services.shown_names import apart, written
from acupress_desktop.ui.name_fonts import in_shapes_of
from acupress_desktop.ui.plain import PlainLabel


class NameLabel(PlainLabel):
    """As any label of one font for whoever reads its text; painted, every name has its own shapes. Names that
    find no room beside one another stand below one another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._names: tuple[ShownName, ...] = ()
        #: Laid out for a width and a font: the height is asked for first, then it is painted.
        self._kept: tuple[float, QFont, QTextLayout] | None = None

    def show_names(self, names: tuple[ShownName, ...]) -> None:
        """Show these names from now on."""
        self._names, self._kept = names, None
        self.setText(written(names))

    def sizeHint(self) -> QSize:
        """As wide as all names beside one another."""
        layout = self._laid_out(float(1 << 20))
        line = layout.lineAt(0)
        return QSize(round(line.naturalTextWidth()) + 1, round(line.height())) if line.isValid() else QSize()

    def heightForWidth(self, width: int) -> int:
        """How high the names are in so many pixels."""
        return round(self._laid_out(width).boundingRect().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every name in its own font."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))
        painter.end()

    def _laid_out(self, width: float) -> QTextLayout:
        font = self.font()
        if self._kept is None or self._kept[:2] != (width, font):
            self._kept = width, font, self._lay_out(width, font)
        return self._kept[2]

    def _lay_out(self, width: float, font: QFont) -> QTextLayout:
        layout = QTextLayout(self.text(), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        formats, start = [], 0
        for between, name in apart(self._names):
            start += len(between)
            look = QTextCharFormat()
            look.setFont(in_shapes_of(name.script, font))
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, len(name.text.encode("utf-16-le")) // 2, look
            formats.append(span)
            start += span.length
        layout.setFormats(formats)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout
