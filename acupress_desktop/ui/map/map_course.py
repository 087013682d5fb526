"""The course of the chosen meridian on the map: its line, which way it runs, and its name."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from acupress_desktop.bodymap.labels import Box
from acupress_desktop.bodymap.meridian_colors import HALO, ON_BODY, ON_DARK, YIN
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.filters import FilterKind
from acupress_desktop.domain.points import Meridian, Spot
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.map.camera import Camera
from acupress_desktop.ui.map.map_codes import Code
from acupress_desktop.ui.map.overlay import Overlay
from acupress_desktop.ui.map.pill import label_place, lead_of, paint_lead
from acupress_desktop.ui.sizes import lettered, px
from acupress_desktop.ui.theme import Theme, on_body

_WIDE, _EDGE, _HEAD = 2.3, 1.7, 5.0
#: So far apart are the heads of its arrows, in pixels, and so far from the ends of a line.
_APART, _FREE = 70.0, 11.0
#: Where along its longest line the name is tried, as shares.
_ANCHORS = (0.5, 0.3, 0.7, 0.15, 0.85, 0.05, 0.95)
_BAR, _PAD = 4, 8


@dataclass(frozen=True)
class Course:
    """Lines in pixels of the widget and in the direction in which they run, with the heads of arrows (place
    and angle); its name, what it goes from and to, where these stand, and the line that leads there. The dots
    of a `numbered` one are ringed in its colour."""

    meridian: Meridian
    lines: tuple[tuple[QPointF, ...], ...]
    heads: tuple[tuple[QPointF, float], ...]
    words: tuple[str, str]
    box: QRectF | None
    lead: tuple[QPointF, QPointF] | None
    numbered: bool


class MapCourse:
    """Finds the course of a meridian in the window."""

    def __init__(self, catalogue: Catalogue, overlay: Overlay) -> None:
        self._catalogue, self._overlay = catalogue, overlay
        #: Whose name stands where: at which place of the map, and how far from it.
        self._name: tuple[object, QPointF, QPointF] | None = None

    def seen(
        self,
        meridian: Meridian | None,
        numbered: bool,
        camera: Camera,
        taken: Iterable[QRectF],
        codes: Mapping[Spot, Code],
        dots: Iterable[QPointF],
        font: QFont,
    ) -> Course | None:
        """The course as it is seen now; None where the map shows nothing of it. Its name stays off what is
        `taken`, and off codes and the list's dots where it can."""
        if meridian is None or meridian is Meridian.EX:
            return None
        scale, x0, y0 = camera.sight
        lines = tuple(
            tuple(QPointF(x0 + at.x() * scale, y0 + at.y() * scale) for at in line)
            for line in self._overlay.courses(meridian)
        )
        if not lines:
            return None
        heads = tuple(head for line in lines for head in _heads(line, scale))
        words = self._words(meridian)
        room = QRectF(QPointF(0, 0), camera.size).adjusted(6, 6, -6, -6)
        size, blocked, live = _size(words, font), list(taken), list(dots)
        whose = meridian, self._overlay.picture
        kept = self._kept(whose, camera, size, room, blocked, live)
        if kept is None:
            soft = [(code.box, 4 if code.listed else 1) for code in codes.values()]
            soft += [((at.x() - 6, at.y() - 6, at.x() + 6, at.y() + 6), 4) for at in live]
            kept = _name_place(size, lines, room, blocked, soft)
            self._name = (whose, camera.to_map(kept[1]), kept[0].topLeft() - kept[1]) if kept else None
        box = kept[0] if kept is not None else None
        lead = lead_of(kept[0], kept[1], 6.0) if kept is not None else None
        return Course(meridian, lines, heads, words, box, lead, numbered)

    def _kept(
        self,
        whose: object,
        camera: Camera,
        size: QSizeF,
        room: QRectF,
        taken: list[QRectF],
        dots: list[QPointF],
    ) -> tuple[QRectF, QPointF] | None:
        """Where the name stood before, if it may stand there still: so it does not jump while one zooms."""
        if self._name is None or self._name[0] != whose:
            return None
        at = camera.to_window(self._name[1])
        box = QRectF(at + self._name[2], size)
        free = room.contains(at) and room.contains(box) and not any(map(box.intersects, taken))
        return (box, at) if free and not any(map(box.contains, dots)) else None

    def _words(self, meridian: Meridian) -> tuple[str, str]:
        codes = [point.code for point in self._catalogue.points.values() if point.meridian is meridian]
        ends = sorted(codes, key=lambda code: int(code[2:]))
        return self._catalogue.word(f"meridian.{meridian}"), fill("%1 → %2", ends[0], ends[-1])


def chosen_meridian(
    view: ExploreView | None, catalogue: Catalogue, lines: bool, session: bool
) -> tuple[Meridian | None, bool]:
    """The one that is chosen, and whether the list shows its points: that of the list, else, where `lines`
    are shown, that of the chosen spot. In a session there is none."""
    if view is None or session:
        return None, False
    if view.filter.kind is FilterKind.MERIDIAN:
        return Meridian(view.filter.value), not view.text
    point = catalogue.points.get(view.spot.code) if view.spot is not None else None
    return (point.meridian if point is not None and lines else None), False


def line_color(meridian: Meridian, theme: Theme) -> str:
    """On a figure; of more contrast there is one ink for all."""
    return on_body(theme).ink if theme.high else ON_BODY[meridian]


def sign_color(meridian: Meridian, theme: Theme) -> str:
    """Of what stands for it on the theme's own ground."""
    return theme.ink if theme.high else (ON_DARK if theme.dark else ON_BODY)[meridian]


def paint_course(painter: QPainter, course: Course, theme: Theme) -> None:
    """The line with a light edge on both sides, against which it is seen wherever it runs."""
    way = QPainterPath()
    for line in course.lines:
        way.addPolygon(QPolygonF(line))
    for place, angle in course.heads:
        for turn in (-0.62, 0.62):
            way.moveTo(place)
            back = angle + math.pi + turn
            way.lineTo(place + QPointF(math.cos(back), math.sin(back)) * _HEAD)
    edge = QPen(QColor(HALO), _WIDE + 2 * _EDGE)
    edge.setCapStyle(Qt.PenCapStyle.RoundCap)
    edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.strokePath(way, edge)
    pen = QPen(QColor(line_color(course.meridian, theme)), _WIDE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if course.meridian in YIN:
        pen.setDashPattern([3.0, 1.5])
    painter.strokePath(way, pen)


def paint_name(painter: QPainter, course: Course, theme: Theme) -> None:
    """Its name and its ends beside a bar in its colour: words are never in that colour."""
    if course.box is None:
        return
    color = QColor(sign_color(course.meridian, theme))
    if course.lead is not None:
        paint_lead(painter, course.lead, theme.color("surface"), color)
    box, plain = course.box, painter.font()
    painter.setPen(QPen(theme.color("edge" if theme.high else "line"), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(box.left() + 5, box.top() + 5, _BAR, box.height() - 10), 2, 2)
    name, ends = _fonts(plain)
    words = box.adjusted(5 + _BAR + _PAD, 4, -_PAD, -4)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.setFont(name)
    painter.setPen(theme.color("ink"))
    painter.drawText(words, left | Qt.AlignmentFlag.AlignTop, course.words[0])
    painter.setFont(ends)
    painter.setPen(theme.color("soft_ink"))
    painter.drawText(words, left | Qt.AlignmentFlag.AlignBottom, course.words[1])
    painter.setFont(plain)


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    name = lettered(font, 12)
    name.setWeight(QFont.Weight.DemiBold)
    return name, lettered(font, 11)


def _size(words: tuple[str, str], font: QFont) -> QSizeF:
    metrics = [QFontMetricsF(one) for one in _fonts(font)]
    across = max(one.horizontalAdvance(text) for one, text in zip(metrics, words, strict=True))
    return QSizeF(
        math.ceil(across) + 5 + _BAR + 2 * _PAD, math.ceil(sum(one.height() for one in metrics)) + px(8)
    )


def _heads(line: Sequence[QPointF], scale: float) -> list[tuple[QPointF, float]]:
    """Heads of arrows at places of the map that stay while one zooms, until there are twice as many."""
    lengths = [QLineF(a, b).length() for a, b in pairwise(line)]
    whole = sum(lengths)
    step = 2.0 ** math.ceil(math.log2(_APART / scale)) * scale
    wanted = [(number + 0.5) * step for number in range(int(whole / step + 0.5))]
    if not wanted and whole > 2 * _FREE:
        wanted = [whole / 2]
    found, gone, at = [], 0.0, 0
    for goal in wanted:
        while at < len(lengths) and gone + lengths[at] < goal:
            gone += lengths[at]
            at += 1
        if at == len(lengths) or not _FREE < goal < whole - _FREE or not lengths[at]:
            continue
        piece = QLineF(line[at], line[at + 1])
        place = piece.pointAt((goal - gone) / lengths[at])
        found.append((place, math.atan2(piece.dy(), piece.dx())))
    return found


def _name_place(
    size: QSizeF,
    lines: Sequence[Sequence[QPointF]],
    room: QRectF,
    taken: list[QRectF],
    soft: Sequence[tuple[Box, int]],
) -> tuple[QRectF, QPointF] | None:
    """Beside a place of the line where it is seen, off what is there, and that place; None where there is
    none."""
    seen = max(lines, key=lambda line: sum(room.contains(at) for at in line))
    inside = [at for at in seen if room.contains(at)]
    if not inside:
        return None
    own = [((at.x() - 3, at.y() - 3, at.x() + 3, at.y() + 3), 3) for line in lines for at in line]
    best: tuple[int, QRectF, QPointF] | None = None
    for share in _ANCHORS:
        at = inside[min(len(inside) - 1, int(share * len(inside)))]
        across, down = size.width() + 90, size.height() + 90
        near = [
            (box, worth)
            for box, worth in (*soft, *own)
            if abs(box[0] - at.x()) < across and abs(box[1] - at.y()) < down
        ]
        box = label_place(size, at, 6.0, room, taken, near)
        covered = sum(
            worth
            for (a, b, c, d), worth in near
            if a < box.right() and box.left() < c and b < box.bottom() and box.top() < d
        )
        covered += 1000 * any(box.intersects(other) for other in taken)
        if best is None or covered < best[0]:
            best = covered, box, at
        if not covered:
            break
    return (best[1], best[2]) if best is not None and best[0] < 1000 else None
