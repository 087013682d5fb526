"""Paints the spots of a map over its figure, with the label of one of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.points import Spot
from acupress_desktop.ui.map import dots
from acupress_desktop.ui.map.dots import Dot
from acupress_desktop.ui.theme import Theme

#: Views that look the body in the face: its left is on the picture's right.
_FACING = frozenset({"front", "head-front"})
_LETTER, _EDGE, _LABEL_EDGE = 22, 14, 6
#: How much of the lower right corner the zoom buttons and their margins take.
_BUTTONS = 160


@dataclass(frozen=True)
class Scene:
    """What is painted, in pixels of the widget: where the spots are and how much each matters,
    which one is named and which one has the keyboard's ring; labels stay off the `taken` places."""

    key: MapKey
    places: dict[Spot, QPointF]
    dots: dict[Spot, Dot]
    named: Spot | None
    ringed: Spot | None
    pulse: float
    room: QRectF
    taken: tuple[QRectF, ...]


def paint_spots(painter: QPainter, scene: Scene, catalogue: Catalogue, theme: Theme) -> None:
    """Paint letters, dots, ring and label, in this order."""
    _paint_sides(painter, scene, theme)
    for spot in sorted(scene.places, key=scene.dots.__getitem__):
        hot = spot in (scene.named, scene.ringed)
        dots.paint_dot(painter, scene.places[spot], scene.dots[spot], theme, hot, scene.pulse)
    if scene.ringed in scene.places:
        dots.paint_focus(painter, scene.places[scene.ringed], scene.dots[scene.ringed], theme)
    if scene.named in scene.places and scene.room.contains(scene.places[scene.named]):
        _paint_label(painter, scene, scene.named, catalogue, theme)


def label_rect(painter: QPainter, scene: Scene, spot: Spot, catalogue: Catalogue) -> QRectF:
    """Where the label of a spot stands."""
    size = dots.label_size(
        painter.font(), spot.code, _words(catalogue, spot), bool(catalogue.points[spot.code].cautions)
    )
    edge = _LABEL_EDGE
    room = scene.room.adjusted(edge, edge, -edge, -edge)
    return dots.label_place(size, scene.places[spot], dots.REACH[scene.dots[spot]], room, scene.taken)


def dot_bounds(at: QPointF, kind: Dot) -> QRectF:
    """All that a dot of a kind may paint."""
    reach = dots.REACH[kind] + 2
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)


def _paint_label(painter: QPainter, scene: Scene, spot: Spot, catalogue: Catalogue, theme: Theme) -> None:
    rect = label_rect(painter, scene, spot, catalogue)
    sign = bool(catalogue.points[spot.code].cautions)
    dots.paint_label(painter, rect, spot.code, _words(catalogue, spot), sign, theme)


def _words(catalogue: Catalogue, spot: Spot) -> str:
    side = catalogue.word(f"side.{spot.side}")
    return fill(QCoreApplication.translate("BodyMap", "%1 · %2"), catalogue.points[spot.code].pinyin, side)


def _paint_sides(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """A small L and R at the edges, where a view shows both sides of the body."""
    if not VIEWS[scene.key.view].both_sides:
        return
    letters = [QCoreApplication.translate("BodyMap", "L"), QCoreApplication.translate("BodyMap", "R")]
    if scene.key.view in _FACING:
        letters.reverse()
    # At half the height of the map, or above the zoom buttons of a low one.
    middle = round(max(_EDGE * 4, min(scene.room.height() * 0.46, scene.room.height() - _BUTTONS)))
    for letter, x in zip(letters, (_EDGE, scene.room.width() - _EDGE - _LETTER), strict=True):
        dots.paint_letter(painter, QRectF(x, middle, _LETTER, _LETTER), letter, theme)
