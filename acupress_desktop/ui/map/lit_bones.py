"""The bones and borders that the chosen point is found by, lit on the map and named beside the body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from acupress_desktop.bodymap.bone_marks import EDGES, LIT, Mark
from acupress_desktop.bodymap.meridian_colors import HALO
from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.sentences import Teller
from acupress_desktop.domain.location import Landmark, Place, leaves
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.bone_names import bone_name
from acupress_desktop.ui.map.camera import Camera
from acupress_desktop.ui.map.overlay import Overlay
from acupress_desktop.ui.sizes import lettered, px
from acupress_desktop.ui.theme import Theme

_FILL, _LINE, _EDGE, _PLACE, _LEAD = 0.5, 2.5, 1.6, 3.5, 1.2
#: No more is named than can be taken in; a name is no wider, in pixels.
_MOST, _WIDTH, _BAR, _PAD, _MARGIN, _GAP = 3, 168, 3, 7, 14, 8
#: Of large bones only the border or place is lit that is known of them.
_LARGE = frozenset(
    {"skull", "hip_bone", "femur", "tibia", "fibula", "humerus", "ulna", "radius", "scapula", "calcaneus"}
)
_HEAD = re.compile(r"M[CT]P\d_dorsal")
_STEPS = (0, 1, -1, 2, -2, 3, -3)


@dataclass(frozen=True)
class LitName:
    """What something lit is called, where that stands, and the line that leads there, in pixels."""

    words: str
    box: QRectF
    lead: tuple[QPointF, QPointF]


@dataclass(frozen=True)
class Lit:
    """What is lit: bones and lines in units of the map, places (single ones and those of levels, which run on
    beside their line), `to_window` them, and names in pixels of the widget."""

    bones: QPainterPath
    lines: QPainterPath
    places: tuple[QPointF, ...]
    to_window: QTransform = field(default_factory=QTransform)
    names: tuple[LitName, ...] = ()


@dataclass(frozen=True)
class _Found:
    """What is lit of one thing that a point is found by, in units of the map as the picture stands."""

    words: str
    bones: Mapping[str, QPainterPath]
    lines: tuple[tuple[QPointF, ...], ...]


class LitBones:
    """Finds what is lit, once for each chosen point of a picture."""

    def __init__(self, catalogue: Catalogue, overlay: Overlay) -> None:
        self._catalogue, self._overlay = catalogue, overlay
        self._kept: tuple[object, tuple[_Found, ...], Lit] | None = None

    def seen(self, spot: Spot | None, camera: Camera, taken: Iterable[QRectF], font: QFont) -> Lit | None:
        """What is lit for a chosen spot where bones are shown; None for nothing. Names stay off what is
        `taken`."""
        if spot is None or not self._overlay.shows_bones:
            return None
        asked = spot, self._overlay.picture, self._catalogue.language
        if self._kept is None or self._kept[0] != asked:
            found = self._find(spot)
            self._kept = asked, found, _drawn(found)
        _, found, lit = self._kept
        if not found:
            return None
        scale, x0, y0 = camera.sight
        to_window = QTransform(scale, 0, 0, scale, x0, y0)
        return replace(lit, to_window=to_window, names=_name(found, to_window, camera, list(taken), font))

    def _find(self, spot: Spot) -> tuple[_Found, ...]:
        point = self._catalogue.points[spot.code]
        teller = Teller(self._catalogue.words, self._catalogue.points)
        marks = self._overlay.marks.found_by(point.place, self._catalogue.points)
        gap = _gap(point.place, self._catalogue)
        alike = Counter(_on(mark) for mark in marks)
        found = []
        for mark in marks:
            sides = self._sides(spot, mark)
            lines = [line for side in sides if (line := self._overlay.border(mark.border + side))]
            lit = [bone for bone in mark.bones if bone not in _LARGE or not lines]
            ids = [bone + side for bone in lit for side in sides]
            bones = {name: path for name in ids if (path := self._overlay.bone(name)) is not None}
            if bones or lines:
                landmark = mark.landmark if alike[_on(mark)] == 1 else None
                words = teller.name(landmark) if landmark else bone_name(_on(mark), self._catalogue)
                found.append(_Found(gap or words or "", bones, tuple(lines)))
        return tuple(found)

    def _sides(self, spot: Spot, mark: Mark) -> tuple[str, ...]:
        """Where a view shows both sides, those that a spot is found on; on a limb the one that is drawn."""
        if not VIEWS[self._overlay.key.view].both_sides:
            return "", "_L"
        if mark.landmark is None or spot.side in (Side.MIDLINE, Side.BOTH):
            return "", "_L", "_R"
        left = (spot.side is Side.LEFT) is not mark.landmark.opposite
        return "", "_L" if left else "_R"


def _on(mark: Mark) -> str:
    """The edge, else the bone, that a mark is a place of: several of the same are called as it is."""
    return mark.border if mark.border in EDGES or not mark.bones else mark.bones[0]


def _gap(place: Place, catalogue: Catalogue) -> str:
    """What the gap between two bones of hand or foot is called, for a place that lies in one; else ""."""
    names = [leaf.landmark for leaf in leaves(place) if isinstance(leaf, Landmark)]
    heads = sorted({name.partition("_")[0] for name in names if _HEAD.fullmatch(name)})
    bases = any("_base_" in name for name in names)
    key = f"gap.{'.'.join(heads)}"
    return catalogue.word(key) if bases and len(heads) == 2 and key in catalogue.words else ""


def _drawn(found: Sequence[_Found]) -> Lit:
    bones, lines, places = QPainterPath(), QPainterPath(), []
    # A bone that is lit for two landmarks is there once: twice, it would be a hole.
    for bone in {name: path for one in found for name, path in one.bones.items()}.values():
        bones.addPath(bone)
    for one in found:
        for line in one.lines:
            if len(line) == 1:
                places.append(line[0])
            else:
                lines.addPolygon(QPolygonF(line))
    return Lit(bones, lines, tuple(places))


def _name(
    found: Sequence[_Found], to_window: QTransform, camera: Camera, taken: list[QRectF], font: QFont
) -> tuple[LitName, ...]:
    """Names at the right edge of the map, level with what they name, else at the left one; without room
    there is none."""
    made: list[LitName] = []
    room = QRectF(QPointF(0, 0), camera.size).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    told = set[str]()
    for one in found:
        if not one.words or one.words in told or len(made) == _MOST:
            continue
        ends = _ends(one, to_window)
        if not any(room.contains(end) for end in ends):
            continue
        told.add(one.words)
        size = _size(one.words, font)
        name = _place(one.words, ends, size, room, [*taken, *(other.box for other in made)])
        if name is not None:
            made.append(name)
    return tuple(made)


def _place(
    words: str, ends: tuple[QPointF, QPointF], size: QSizeF, room: QRectF, taken: list[QRectF]
) -> LitName | None:
    for end, left in ((ends[1], room.right() - size.width()), (ends[0], room.left())):
        for step in _STEPS:
            top = end.y() - size.height() / 2 + step * (size.height() + _GAP) / 2
            box = QRectF(QPointF(left, top), size)
            if not room.contains(box) or any(box.adjusted(-4, -4, 4, 4).intersects(it) for it in taken):
                continue
            if box.adjusted(-8, 0, 8, 0).contains(end):
                continue
            inner = box.left() if left > room.left() else box.right()
            return LitName(words, box, (end, QPointF(inner, box.center().y())))
    return None


def _ends(one: _Found, to_window: QTransform) -> tuple[QPointF, QPointF]:
    """The leftmost and the rightmost place of something lit, in pixels."""
    places = [at for line in one.lines for at in line]
    if not places:
        for bone in one.bones.values():
            box = bone.boundingRect()
            places += [QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())]
    low, high = min(places, key=QPointF.x), max(places, key=QPointF.x)
    return to_window.map(low), to_window.map(high)


def paint_lit(painter: QPainter, lit: Lit) -> None:
    """Bones filled, borders as lines with a light edge, levels dotted on to their names."""
    painter.save()
    fill = QColor(LIT)
    fill.setAlphaF(_FILL)
    painter.setTransform(lit.to_window, combine=True)
    painter.fillPath(lit.bones, fill)
    painter.restore()
    lines = lit.to_window.map(lit.lines)
    leads = QPainterPath()
    for name in lit.names:
        leads.moveTo(name.lead[0])
        leads.lineTo(name.lead[1])
    for color, wide in ((HALO, _LINE + 2 * _EDGE), (LIT, _LINE)):
        pen = QPen(QColor(color), wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(lines, pen)
    pen = QPen(QColor(LIT), _LEAD)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([2.0, 2.6])
    painter.strokePath(leads, pen)
    painter.setPen(QPen(QColor(HALO), _EDGE))
    painter.setBrush(QColor(LIT))
    for place in lit.places:
        painter.drawEllipse(lit.to_window.map(place), _PLACE, _PLACE)


def paint_lit_names(painter: QPainter, lit: Lit, theme: Theme) -> None:
    """Names in small boxes with a bar in the colour of what is lit."""
    plain = painter.font()
    font = lettered(plain, 11)
    for name in lit.names:
        painter.setPen(QPen(theme.color("edge" if theme.high else "line"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(name.box, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIT))
        box = name.box
        painter.drawRoundedRect(QRectF(box.left() + 4, box.top() + 4, _BAR, box.height() - 8), 1.5, 1.5)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        words = box.adjusted(4 + _BAR + _PAD, 4, -_PAD, -4)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), name.words)
    painter.setFont(plain)


def _size(words: str, font: QFont) -> QSizeF:
    flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    metrics = QFontMetricsF(lettered(font, 11))
    box = metrics.boundingRect(QRectF(0, 0, px(_WIDTH), 400), int(flags), words)
    return QSizeF(box.width() + 5 + _BAR + 2 * _PAD, box.height() + px(8))
