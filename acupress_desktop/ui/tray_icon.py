"""The tray's icon: a sign for the state, and around it a ring that fills in a few still steps."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from acupress_desktop.domain.session import Held
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.icons import pixmap
from acupress_desktop.ui.theme import LIGHT

#: The ring fills in so many steps.
STEPS = 8
#: What trays ask for at 100 %, 150 % and 200 %; each is drawn on its own, so that none is scaled.
SIZES = (16, 22, 24, 32, 44, 48, 64)
#: The sign keeps its own colour in both themes: a panel may be light or dark whatever the theme is.
_COLORS = {"tray-running": LIGHT.vermilion, "tray-paused": LIGHT.gold, "tray-asks": LIGHT.gold}


def appearance_of(view: SessionView) -> tuple[str, int]:
    """Which sign, and how many of the ring's steps are done; the idle sign has no ring."""
    if not view.active:
        return "tray-idle", 0
    sign = "tray-asks" if view.asks else "tray-paused" if view.state is State.PAUSED else "tray-running"
    return sign, progress(view)


def progress(view: SessionView) -> int:
    """The ring's steps that are done, 0 to STEPS - 1: by presses, and within one by its time."""
    if not view.steps:
        return 0
    moving = view.stage is None or not view.stage.presses
    within = 0.0 if moving or not view.part_s else 1.0 - view.part_left_s / view.part_s
    if view.practice is not None and Held.OPEN not in view.held:  # after the last press
        within = 1.0
    return min(STEPS - 1, math.floor((view.step - 1 + within) / view.steps * STEPS + 1e-9))


@lru_cache(maxsize=32)
def tray_icon(sign: str, done: int) -> QIcon:
    """Sharp at every size that trays ask for."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_draw(sign, done, size))
    return made


def _draw(sign: str, done: int, size: int) -> QPixmap:
    if sign not in _COLORS:
        return pixmap(sign, "", QSize(size, size))
    width = max(2, round(size * 0.1))
    gap = max(1, round(size * 0.045))
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = size - 2 * (width + gap)
    painter.drawPixmap(QPoint(width + gap, width + gap), pixmap(sign, "", QSize(inner, inner)))
    box = QRectF(0, 0, size, size).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    # What is not done yet is grey, which shows on light and on dark panels.
    pen = QPen(QColor(128, 128, 128, 120), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawEllipse(box)
    if done:
        pen.setColor(QColor(_COLORS[sign]))
        painter.setPen(pen)
        painter.drawArc(box, 90 * 16, -round(done / STEPS * 360 * 16))
    painter.end()
    return drawn
