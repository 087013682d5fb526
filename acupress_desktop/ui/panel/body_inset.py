"""The whole body, small, in the corner of a close-up: where on it that is. It leads to the map."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolButton, QWidget

from acupress_desktop.bodymap.bodies import OnBody
from acupress_desktop.ui.actions.bind import Press, bind
from acupress_desktop.ui.theme import LIGHT, Theme

_PAD, _ROUND = 3.0, 7.0


class BodyInset(QToolButton):
    """A button with a body for its sign. `take` makes it an action; without one it is a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = LIGHT
        self._on: OnBody | None = None
        self._shown = QSize()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def take(self, on_map: QAction, press: Press = QAction.trigger) -> None:
        """Be that action from now on, done by `press`."""
        bind(self, on_map, press)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def show_body(self, on: OnBody | None, shown: QSize) -> None:
        """Show a body and the part of it that is shown large, `shown` of its map's units."""
        self._on, self._shown = on, shown
        self.update()

    def width_for(self, height: int) -> int:
        """How wide it is when it is so high."""
        if self._on is None:
            return 0
        _, _, width, high = self._on.box
        return round((height - 2 * _PAD) * width / high + 2 * _PAD)

    def set_theme(self, theme: Theme) -> None:
        """Take its colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The outline of the body and the frame of what is shown, on a ground of its own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, around = self._theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(theme.jade if self.underMouse() else theme.edge), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(around, _ROUND, _ROUND)
        if self._on is not None:
            self._paint_body(painter, self._on)
        painter.end()

    def _paint_body(self, painter: QPainter, on: OnBody) -> None:
        room = QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        left, top, width, height = on.box
        scale = min(room.width() / width, room.height() / height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.disabled))
        painter.drawPolygon(
            QPolygonF(
                [QPointF(room.x() + (x - left) * scale, room.y() + (y - top) * scale) for x, y in on.outline]
            )
        )
        middle = QPointF(room.x() + (on.place[0] - left) * scale, room.y() + (on.place[1] - top) * scale)
        part = QRectF(0, 0, self._shown.width() * scale, self._shown.height() * scale)
        part.moveCenter(middle)
        painter.setPen(QPen(QColor(self._theme.vermilion), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(part.intersected(room))
