"""The box that asks for care: a sign, a bar, and one or two sentences."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.panel.reading_label import ReadingLabel
from acupress_desktop.ui.sides import painted, placed
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.theme import LIGHT, Theme

_CORNER, _BAR = 9.0, 3.0
#: Left, top, right and bottom of the text.
_LEFT, _TOP, _RIGHT, _BOTTOM = 33, 7, 8, 7


def _sign() -> QRect:
    return QRect(px(11), px(9), px(16), px(16))


class CarefulBox(QWidget):
    """Never colour alone: the sign says it too, and a screen reader says "Careful"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._text = ReadingLabel("careful", parent=self)

    def show_text(self, text: str) -> None:
        """Tell a caution; for screen readers its name says that it is one."""
        self._text.show_text(text)
        self._text.setAccessibleName(fill(self.tr("Careful: %1"), text))

    def set_theme(self, theme: Theme) -> None:
        """Draw the box in these colours."""
        self._theme = theme
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Pixels that the text takes in a box of that width."""
        return self._text.heightForWidth(width - px(_LEFT) - _RIGHT) + _TOP + _BOTTOM

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text fills the box but for its edges."""
        text = self.rect().adjusted(px(_LEFT), _TOP, -_RIGHT, -_BOTTOM)
        self._text.setGeometry(placed(text, self.width()))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A wash of colour with a bar at the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole, _CORNER, _CORNER)
        painter.fillPath(shape, QColor(self._theme.vermilion_wash))
        bar = QPainterPath()
        bar.addRect(painted(QRectF(0, 0, _BAR, whole.height()), whole.width()))
        painter.fillPath(shape.intersected(bar), QColor(self._theme.vermilion))
        icon("warning", self._theme.vermilion).paint(painter, placed(_sign(), self.width()))
        painter.end()
