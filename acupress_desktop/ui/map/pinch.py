"""Two fingers on a touch screen or a touchpad."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class Pinch:
    """Grow by a factor around a place of the widget, and move by some pixels."""

    factor: float
    at: QPointF
    by: QPointF


def read_pinch(event: QEvent, widget: QWidget) -> Pinch | None:
    """What the fingers want, None where the event is about something else."""
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            return Pinch(1 + event.value(), event.position(), QPointF())
    elif isinstance(event, QGestureEvent):
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(pinch, QPinchGesture):
            event.accept(pinch)
            at = QPointF(widget.mapFromGlobal(pinch.centerPoint()))
            return Pinch(pinch.scaleFactor(), at, pinch.centerPoint() - pinch.lastCenterPoint())
    return None
