"""A point from near on paper: the skin around it, how it was measured, and where on the body that is.

Framed and measured as on the page of the point (`ui/panel`), painted without transparency: print filters turn
a whole page into a picture where anything on it is transparent.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.sheet_service import Near
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.panel.framing import Framing, frame
from acupress_desktop.ui.panel.marks import Marks, bars, make_marks
from acupress_desktop.ui.sheet.drawing import WHITE, Drawing
from acupress_desktop.ui.sheet.shades import shade
from acupress_desktop.ui.sheet.type import MM_PER_POINT, Ink, Text, height_of, text, width_of
from acupress_desktop.ui.theme import LIGHT

#: Letters of the panel's marks, in its pixels; all lengths of marks are reckoned in these.
_LETTERS = 12
_RING, _DOT, _LINE, _CASING = 5.0, 2.4, 1.6, 3.4
_CORNER = 2.0
#: The little body: as high as this share of the picture, and no smaller than can be seen (mm). Its height
#: goes by steps, so that the same body of many points is drawn and stored once.
_BODY, _LEAST_BODY, _BODY_STEP, _EDGE = 0.3, 15.0, 5.0, 1.5


@dataclass(frozen=True)
class Inset:
    """The whole body in a corner, on `panel`, and the part of it that is shown."""

    panel: QRectF
    body: Drawing
    frame: QRectF


@dataclass(frozen=True)
class CloseUp:
    """Everything in mm but for `marks`, which are in units of so many mm from the upper left corner of the
    drawing; `label` stands on a ground of its own."""

    drawing: Drawing
    marks: Marks
    unit: float
    label: Text | None
    inset: Inset | None

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """The figures in it."""
        return (self.drawing,) if self.inset is None else (self.drawing, self.inset.body)

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies on the figures: measured lines, dots, words, the frame on the little body."""
        painter.save()
        painter.translate(self.drawing.target.topLeft())
        painter.setClipRect(QRectF(QPointF(0, 0), self.drawing.target.size()), Qt.ClipOperation.IntersectClip)
        painter.scale(self.unit, self.unit)
        for guide in self.marks.guides:
            _polyline(painter, guide, dashed=True)
        for line, ticks in self.marks.measured:
            _polyline(painter, line)
            for bar in bars(line, ticks):
                _polyline(painter, bar)
        for dot in (self.marks.other, self.marks.dot):
            if dot is not None:
                _paint_dot(painter, dot)
        painter.restore()
        if self.label is not None:
            ground = self.label.box.adjusted(-1.2, -0.2, 1.2, 0.2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(WHITE))
            painter.drawRoundedRect(ground, 1.2, 1.2)
            self.label.paint(painter)
        if self.inset is not None:
            painter.setPen(QPen(QColor(shade(LIGHT.vermilion)), 0.35))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.inset.frame)
        _round_corners(painter, self.drawing.target)

    def paint_under_body(self, painter: QPainter) -> None:
        """Paint the ground of the little body."""
        if self.inset is not None:
            painter.setPen(QPen(QColor(shade(LIGHT.line)), 0.25))
            painter.setBrush(QColor(WHITE))
            painter.drawRoundedRect(self.inset.panel, 1.2, 1.2)


def close_up(near: Near, box: QRectF, size: float, around: float = 1.0, pressed: bool = True) -> CloseUp:
    """The picture of a point in a box (mm), with type of so many points. `around` is how much of the body is
    shown, 1 as much as on the page of the point; `pressed`: with the hands. Raises KnownError where a map is
    missing or damaged."""
    unit = size * MM_PER_POINT / _LETTERS
    pixels = QSize(max(8, round(box.width() / unit)), max(8, round(box.height() / unit)))
    view = load_map(near.sight.key, False).view_box
    hands = near.hands if pressed else ()
    framing = frame(near.sight, view, pixels, around=around, hands=hands)
    unit = box.width() / pixels.width()
    font = QFont()
    font.setPixelSize(_LETTERS)
    edge = 4.0
    room = QRectF(edge, edge, pixels.width() - 2 * edge, pixels.height() - 2 * edge)
    marks = make_marks(framing, near.sight, near.other, near.label, font, room)
    if marks.other is not None and not room.contains(marks.other):
        marks = replace(marks, other=None)
    source = framing.source
    part = (source.x(), source.y(), source.width(), source.width() * box.height() / box.width())
    drawing = Drawing(framing.key, part, box, LIGHT.ground, hands)
    label = _label(near.label, marks, unit, box, size)
    return CloseUp(drawing, marks, unit, label, _inset(near, framing, marks, unit, box, label))


def _label(words: str, marks: Marks, unit: float, box: QRectF, size: float) -> Text | None:
    """On the picture where it has room, else none: the steps tell it too."""
    if not words or marks.label.isEmpty():
        return None
    run = (words, Ink(size, LIGHT.ink, bold=True))
    wide, high = width_of(run) + 0.3, height_of((run,), 1000.0)
    if wide + 3.0 > box.width() or high + 1.0 > box.height():
        return None
    at = box.topLeft() + marks.label.center() * unit
    x = min(max(at.x() - wide / 2, box.left() + 1.5), box.right() - wide - 1.5)
    y = min(max(at.y() - high / 2, box.top() + 0.5), box.bottom() - high - 0.5)
    return text((run,), x, y, wide)


def _inset(
    near: Near, framing: Framing, marks: Marks, unit: float, box: QRectF, label: Text | None
) -> Inset | None:
    """In a corner where it covers nothing; none where no corner is free."""
    high = math.floor(box.height() * _BODY / _BODY_STEP) * _BODY_STEP
    if near.whole is None or high < _LEAST_BODY:
        return None
    body = load_map(near.whole.key, False).view_box
    wide = high * body.width() / body.height()
    taken = [box.topLeft() + place * unit for place in _places(marks)]
    for right, low in ((True, True), (False, True), (True, False), (False, False)):
        x = box.right() - _EDGE - wide - 1.6 if right else box.left() + _EDGE
        y = box.bottom() - _EDGE - high - 1.6 if low else box.top() + _EDGE
        panel = QRectF(x, y, wide + 1.6, high + 1.6)
        near_it = panel.adjusted(-4, -4, 4, 4)
        if any(near_it.contains(place) for place in taken):
            continue
        if label is not None and label.box.intersects(near_it):
            continue
        inner = panel.adjusted(0.8, 0.8, -0.8, -0.8)
        scale = inner.width() / body.width()
        shown = QRectF(QPointF(0, 0), framing.source.size())
        shown.moveCenter(QPointF(*near.whole.place))
        shown &= body
        part = QRectF(
            inner.x() + (shown.x() - body.x()) * scale,
            inner.y() + (shown.y() - body.y()) * scale,
            shown.width() * scale,
            shown.height() * scale,
        )
        all_of_it = (body.x(), body.y(), body.width(), body.height())
        return Inset(panel, Drawing(near.whole.key, all_of_it, inner), part)
    return None


def _places(marks: Marks) -> list[QPointF]:
    found = [marks.dot, *(place for line, _ in marks.measured for place in line)]
    return found if marks.other is None else [*found, marks.other]


def _polyline(painter: QPainter, line: Sequence[QPointF], dashed: bool = False) -> None:
    for color, width in ((WHITE, _CASING), (shade(LIGHT.ink), _LINE)):
        pen = QPen(QColor(color), width, c=Qt.PenCapStyle.FlatCap, j=Qt.PenJoinStyle.RoundJoin)
        if dashed:
            if color == WHITE:
                continue
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(list(line)))


def _paint_dot(painter: QPainter, at: QPointF) -> None:
    """A ring with a dot: seen on any skin, with and without colours."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(WHITE), 5.0))
    painter.drawEllipse(at, _RING, _RING)
    painter.setPen(QPen(QColor(shade(LIGHT.vermilion)), 2.6))
    painter.drawEllipse(at, _RING, _RING)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shade(LIGHT.vermilion)))
    painter.drawEllipse(at, _DOT, _DOT)


def _round_corners(painter: QPainter, box: QRectF) -> None:
    """Paper over the corners: a picture has none that are round."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    path.addRect(box.adjusted(-0.05, -0.05, 0.05, 0.05))
    path.addRoundedRect(box, _CORNER, _CORNER)
    painter.fillPath(path, QColor(WHITE))
