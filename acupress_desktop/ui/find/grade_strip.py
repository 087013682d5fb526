"""The answers of a round as discs: full, half, empty, and small where nothing was answered yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.finding import Grade
from acupress_desktop.domain.learning import Known
from acupress_desktop.ui.sizes import fixed, least, px
from acupress_desktop.ui.theme import Theme

_DISC, _BETWEEN, _LOW = 12.0, 6.0, 20
_COLOURS = {
    Grade.GOOD: "jade",
    Grade.NEAR: "gold",
    Grade.AGAIN: "vermilion",
    Grade.UNKNOWN: "soft_ink",
    Known.KNOWN: "jade",
    Known.FADING: "gold",
    Known.NEW: "soft_ink",
}


class GradeStrip(QWidget):
    """`count` discs beside one another, of which the first are `grades`; they break into lines."""

    def __init__(
        self, grades: Sequence[Grade | Known], count: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grades, self._count, self._theme = tuple(grades), count, theme
        if count == 1:
            fixed(self, round(_DISC) + 2, _LOW)
        else:
            least(self, height=_LOW)

    def sizeHint(self) -> QSize:
        """One line of them."""
        return QSize(px(self._count * (_DISC + _BETWEEN)) + 2, px(_LOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The discs from where lines begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = px(_DISC)
        step = min(px(_DISC + _BETWEEN), (self.width() - 2 - disc) / max(1, self._count - 1))
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number in range(self._count):
            x = 1 + number * step
            box = QRectF(self.width() - x - disc if right else x, (self.height() - disc) / 2, disc, disc)
            grade = self._grades[number] if number < len(self._grades) else None
            paint_grade(painter, box.adjusted(1, 1, -1, -1), grade, self._theme)
        painter.end()


def paint_grade(painter: QPainter, box: QRectF, grade: Grade | Known | None, theme: Theme) -> None:
    """A full disc for good, a half one for near, an empty one to look again, a dash for what was not known; a
    dot where there is no answer yet. Likewise a full disc for known, a half one for fading, an empty one for
    new. The shape alone tells them apart."""
    if grade is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.disabled))
        painter.drawEllipse(box.center(), 2.0, 2.0)
        return
    color = QColor(getattr(theme, _COLOURS[grade]))
    painter.setPen(QPen(color, 2))
    painter.setBrush(color if grade in (Grade.GOOD, Known.KNOWN) else Qt.BrushStyle.NoBrush)
    if grade is Grade.UNKNOWN:
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
        return
    painter.drawEllipse(box)
    if grade in (Grade.NEAR, Known.FADING):
        painter.setBrush(color)
        painter.drawPie(box, 90 * 16, 180 * 16)
