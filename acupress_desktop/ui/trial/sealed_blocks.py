"""The blocks of a trial before it begins: all sealed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.ui.sides import painted
from acupress_desktop.ui.theme import Theme

_BOX, _HIGH, _PAIR, _LINE = 20, 26, 50, 34


class SealedBlocks(QWidget):
    """`pairs` pairs of closed boxes, in as many lines as they need; `name` says it."""

    def __init__(self, pairs: int, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs, self._theme = pairs, theme
        self.setAccessibleName(name)
        self.setMinimumWidth(_PAIR)
        self.setFixedHeight(_LINE)

    def sizeHint(self) -> QSize:
        """Seven pairs a line."""
        return QSize(7 * _PAIR, _LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More lines where there is less room."""
        lines = -(-self._pairs // max(1, self.width() // _PAIR))
        if self.height() != lines * _LINE:
            self.setFixedHeight(lines * _LINE)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed box for each block."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        a_line = max(1, self.width() // _PAIR)
        for pair in range(self._pairs):
            for block in range(2):
                x, y = pair % a_line * _PAIR + block * (_BOX + 2) + 1, pair // a_line * _LINE + 2
                box = painted(QRectF(x, y, _BOX, _HIGH), self.width())
                painter.setPen(QPen(QColor(self._theme.disabled), 1, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(box, 4, 4)
                painter.setPen(QColor(self._theme.soft_ink))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
        painter.end()
