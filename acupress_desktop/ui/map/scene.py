"""What is painted over the figure, and which boxes of it meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QRegion

from acupress_desktop.bodymap.labels import Box
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.names import ShownName
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.map.dots import Dot
from acupress_desktop.ui.map.lit_bones import Lit
from acupress_desktop.ui.map.map_codes import Code
from acupress_desktop.ui.map.map_course import Course


@dataclass(frozen=True)
class Scene:
    """What is painted, in pixels of the widget: where the spots are and how much each matters, which one is
    named and which one has the keyboard's ring; labels stay off the `taken` places. `size` is the share of
    its full size that an ordinary dot has, `codes` are those that have room beside them;
    `faint` are the places of spots outside of the filter, where there is no room for more than a speck.
    `flipped` is a picture that stands like a mirror image; `lit` are the bones that the chosen spot is found
    by. `hollow` spots are not to be pressed, with the reason. `name` is what the named one is called,
    `course` that of the chosen meridian."""

    key: MapKey
    places: dict[Spot, QPointF]
    dots: dict[Spot, Dot]
    named: Spot | None
    ringed: Spot | None
    pulse: float
    room: QRectF
    taken: tuple[QRectF, ...]
    size: float = 1.0
    codes: Mapping[Spot, Code] = field(default_factory=dict)
    faint: tuple[QPointF, ...] = ()
    flipped: bool = False
    lit: Lit | None = None
    hollow: Mapping[Spot, str] = field(default_factory=dict)
    name: ShownName | None = None
    course: Course | None = None
    #: Where the label of a spot stands, once that was found: it is asked for several times in each frame.
    found: dict[tuple[Spot, str], QRectF] = field(default_factory=dict, compare=False, repr=False)

    @property
    def blocked(self) -> tuple[QRectF, ...]:
        """What no label may lie on."""
        course, names = self.course, tuple(name.box for name in self.lit.names) if self.lit else ()
        own = (course.box,) if course is not None and course.box is not None else ()
        return (*self.taken, *own, *names)


def box_of(rect: QRectF) -> Box:
    """Left, top, right, bottom."""
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def meets(box: Box, others: Iterable[Box]) -> bool:
    """Whether a box has anything in common with one of the others."""
    left, top, right, bottom = box
    return any(a < right and left < c and b < bottom and top < d for a, b, c, d in others)


def hiding(codes: Mapping[Spot, Code]) -> list[Box]:
    """What a list's codes cover: where these are few they stand at any scale, and other dots make way."""
    return [
        (left - 3, top - 3, right + 3, bottom + 3)
        for left, top, right, bottom in (code.box for code in codes.values() if code.large)
    ]


def under(at: QPointF, boxes: Iterable[Box]) -> bool:
    """Whether a place is in one of the boxes."""
    x, y = at.x(), at.y()
    return any(a < x < c and b < y < d for a, b, c, d in boxes)


def region_of(code: Code | None) -> QRegion:
    """All that a code and its leader paint."""
    if code is None:
        return QRegion()
    left, top, right, bottom = code.box
    box = QRectF(left, top, right - left, bottom - top)
    if code.leader is not None:
        box |= QRectF(*code.leader).normalized()
    return QRegion(box.toAlignedRect().adjusted(-4, -4, 4, 4))
