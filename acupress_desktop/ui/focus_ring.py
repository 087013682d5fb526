"""One ring around whatever has the keyboard, the same in every window and theme."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from acupress_desktop.ui.focus import is_home

#: How thick it is, in pixels: what WCAG 2.2 asks for is 2 (2.4.13), of which round corners and soft edges
#: would leave less.
THICK = 2.5
_OUTSIDE = 3
#: Higher than this, a widget is a part of its window, as one is to which a lost focus goes; it has the ring
#: within.
_PART = 100
_OWN = "ownFocusRing"


def has_own_ring(widget: QWidget) -> None:
    """Say that a widget shows by itself, on a part of it, where the keyboard is."""
    widget.setProperty(_OWN, True)


class _Around(QProxyStyle):
    """How far Qt's frame reaches beyond a widget, and that it lies above those beside it."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return _OUTSIDE
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returned)


class _Frame(QFocusFrame):
    """Qt's frame, which follows a widget wherever it goes, takes no clicks and is nothing to a screen reader.
    It belongs to the widget's window, and goes with it."""

    def __init__(self) -> None:
        super().__init__()
        self._style = _Around()  # Qt takes no hold of it
        self.setStyle(self._style)

    @property
    def within(self) -> bool:
        widget = self.widget()
        return widget is not None and _is_part(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        thick = THICK + self.within  # within, the same area asks for more
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().windowText().color(), thick))
        inset = thick / 2 + (_OUTSIDE if self.within else 0)
        box = self._seen().adjusted(inset, inset, -inset, -inset)
        corner = min(10.0, box.height() / 2)
        painter.drawRoundedRect(box, corner, corner)
        painter.end()

    def _seen(self) -> QRectF:
        """All of it but what would lie outside of the window, or of what scrolls, where it would be cut."""
        around = self.parentWidget()
        if around is None:
            return QRectF(self.rect())
        return QRectF(self.rect().intersected(around.rect().translated(-self.pos())))


class FocusRing(QObject):
    """In ink, which stands out from every ground."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame = _Frame()
        app.focusChanged.connect(self._follow)
        app.aboutToQuit.connect(self._end)
        self._follow(None, app.focusWidget())

    @property
    def around(self) -> QWidget | None:
        """What has the ring; None where nothing has."""
        return self._frame.widget() if isValid(self._frame) else None

    @property
    def within(self) -> bool:
        """Whether it lies on the edge of what has it, not around it."""
        return isValid(self._frame) and self._frame.within

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._frame):  # its window was closed
            self._frame = _Frame()
        self._frame.setWidget(now if _is_shown(before, now) else None)  # type: ignore[arg-type]

    def _end(self) -> None:
        if isValid(self._frame):
            self._frame.deleteLater()


def _is_shown(before: QWidget | None, now: QWidget | None) -> bool:
    if now is None or now.property(_OWN) or now.isWindow():
        return False
    # A large part has the keyboard at first, and after each click: whoever uses none sees no ring.
    clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    return not (_is_part(now) and (before is None or clicked))


def _is_part(widget: QWidget) -> bool:
    return widget.height() > _PART or is_home(widget)
