"""The pictures on a sheet: the whole body, close views, and the numbered dots on both.

They never stand as in a mirror, whatever the window's setting: a sheet is for someone else, who may press
on another body, and who has no switch to turn a picture round; books show the body as one faces it.
"""

from __future__ import annotations

import math
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.services.sheet_service import SheetFigure
from acupress_desktop.ui.map.figure_images import FigureRequest, Look, draw, paint_figure
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.sheet.type import FINE, Ink, font, set_text
from acupress_desktop.ui.theme import LIGHT

_CAPTION = 8.6
_PRINT_DPI = 400


def inset_heights(rows: int, room: float) -> list[float]:
    """How high each row of close views may be, in mm, so that the body keeps at least half."""
    if rows == 0:
        return []
    return [min(58.0, room * (0.34 if rows == 1 else 0.52) / rows)] * rows


def paint_whole(painter: QPainter, figure: SheetFigure, box: QRectF, opaque: bool) -> None:
    """The whole body as large as the box allows, at its top."""
    view_box = load_map(figure.key.view, False).view_box
    scale = min(box.width() / view_box.width(), box.height() / view_box.height())
    size = view_box.size() * scale
    target = QRectF(box.x() + (box.width() - size.width()) / 2, box.y(), size.width(), size.height())
    _paint(painter, figure.key, view_box, target, opaque)
    _marks(painter, figure, view_box, target, 2.5)


def paint_inset(painter: QPainter, figure: SheetFigure, box: QRectF, opaque: bool) -> None:
    """A close view around its points, with its caption below."""
    picture = QRectF(box.x(), box.y(), box.width(), box.height() - _CAPTION)
    view_box = load_map(figure.key.view, False).view_box
    scale = min(picture.width() / view_box.width(), picture.height() / view_box.height())
    size = view_box.size() * scale
    target = QRectF(picture.topLeft(), size)
    target.moveLeft(picture.x() + (picture.width() - size.width()) / 2)
    _paint(painter, figure.key, view_box, target, opaque)
    _marks(painter, figure, view_box, target, 2.3)
    text = QRectF(box.x(), picture.bottom() + 1.0, box.width(), _CAPTION)
    set_text(painter, [(figure.caption, Ink(7.2, LIGHT.soft_ink))], text, spacing=1.2)


def paint_number(painter: QPainter, at: QPointF, number: int, radius: float) -> None:
    """A jade dot with a number in it; radius and place in mm."""
    painter.setPen(QPen(QColor("#FFFFFF"), radius * 0.16))
    painter.setBrush(QColor(LIGHT.jade))
    painter.drawEllipse(at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.translate(at)
    painter.scale(1 / FINE, 1 / FINE)
    painter.setFont(font(radius * 3.1, bold=True))
    painter.setPen(QColor(LIGHT.on_jade))
    side = radius * 2 * FINE
    painter.drawText(QRectF(-side / 2, -side / 2, side, side), Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


def _paint(painter: QPainter, key: MapKey, view_box: QRectF, target: QRectF, opaque: bool) -> None:
    """The figure as shapes, or as a picture without transparency.

    Print filters turn a whole page into a picture, its text too, when anything on it is transparent.
    """
    if not opaque:
        paint_figure(painter, key, False, True, view_box, target)
        return
    scale = _PRINT_DPI / 25.4
    width, height = round(target.width() * scale), round(target.height() * scale)
    look = Look(key, dark=False, wear=True, ground="#FFFFFF")
    svg = load_map(key.view, False).figure(True, key.mirrored)
    picture = draw(FigureRequest(look, width, height, (0, 0, width, height)), svg)
    painter.drawImage(target, picture.convertToFormat(QImage.Format.Format_RGB32))


def _marks(painter: QPainter, figure: SheetFigure, view_box: QRectF, target: QRectF, radius: float) -> None:
    scale = target.width() / view_box.width()
    places = [
        QPointF(target.x() + (mark.x - view_box.x()) * scale, target.y() + (mark.y - view_box.y()) * scale)
        for mark in figure.marks
    ]
    # Dots of a pair near the midline may touch, but not cover each other.
    closest = min((_distance(a, b) for a, b in combinations(places, 2)), default=2 * radius)
    radius = max(1.5, min(radius, closest / 2 + 0.1))
    for mark, at in zip(figure.marks, places, strict=True):
        paint_number(painter, at, mark.number, radius)


def _distance(a: QPointF, b: QPointF) -> float:
    return math.hypot(a.x() - b.x(), a.y() - b.y())
