"""The blocks of a trial before it begins: all sealed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.ui.sides import painted
from acupress_desktop.ui.sizes import least, px
from acupress_desktop.ui.theme import Theme

_BOX, _HIGH, _PAIR, _LINE = 20, 26, 50, 34


class SealedBlocks(QWidget):
    """`pairs` pairs of closed boxes, in as many lines as they need; `name` says it."""

    def __init__(self, pairs: int, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs, self._theme = pairs, theme
        self.setAccessibleName(name)
        least(self, width=_PAIR)
        self.setFixedHeight(px(_LINE))

    def sizeHint(self) -> QSize:
        """Seven pairs a line."""
        return QSize(7 * px(_PAIR), px(_LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More lines where there is less room."""
        lines = -(-self._pairs // max(1, self.width() // px(_PAIR)))
        if self.height() != lines * px(_LINE):
            self.setFixedHeight(lines * px(_LINE))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed box for each block."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        a_line = max(1, self.width() // px(_PAIR))
        for pair in range(self._pairs):
            for block in range(2):
                x = pair % a_line * px(_PAIR) + block * px(_BOX + 2) + 1
                box = painted(QRectF(x, pair // a_line * px(_LINE) + 2, px(_BOX), px(_HIGH)), self.width())
                painter.setPen(QPen(QColor(self._theme.disabled), 1, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(box, 4, 4)
                painter.setPen(QColor(self._theme.soft_ink))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
        painter.end()
