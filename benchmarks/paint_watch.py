"""Tells when a widget has been painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class PaintWatch(QObject):
    """Calls back once a widget has been painted.

    It watches that widget alone: on the whole application it would meet objects of Qt's own for which PySide6
    looks through all of its classes, and makes their 170 enumerations, before the program needs one of them.
    """

    def __init__(self, widget: QWidget, painted: Callable[[QWidget], None]) -> None:
        super().__init__(widget)
        self._widget, self._painted = widget, painted
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The map counts as painted once its figure is.
        if event.type() == QEvent.Type.Paint and getattr(self._widget, "shows_figure", True):
            self._widget.removeEventFilter(self)  # from now on the watch would only cost time
            QTimer.singleShot(0, lambda: self._painted(self._widget))
        return False
