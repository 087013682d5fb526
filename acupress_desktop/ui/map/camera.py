"""Which part of a map is seen: how large, and what is in the middle. No painting, no events."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF

#: How much larger than "all of it" a map may become, and how empty the space around it may be.
MOST, PADDING = 14.0, 22.0
#: Shares of the map's height around the places and in all, and of its width, that a frame holds.
_CONTEXT, _LEAST_SHOWN, _WIDTH = 0.09, 0.56, 0.8

#: From the middle of a dot to the outside of its focus ring, in pixels.
_RING = 16.0
#: What is beside something is so many pixels from it.
_BESIDE = 1.0
#: What is hardly larger than all of it is all of it.
_HARDLY = 1.001

K = TypeVar("K")


class Camera:
    """Looks at `box` (SVG units) through a window of `size` (pixels). `scale` is pixels a unit;
    `centre` is the place of the map in the window's middle. `top` pixels at the window's upper edge
    are taken by something else: what just fits, fits below them."""

    def __init__(self, box: QRectF, size: QSizeF, top: float = 0.0) -> None:
        self.box = box
        self.size = size
        self.top = top
        self.scale = 1.0
        self.centre = box.center()
        self.fit()

    @property
    def all_scale(self) -> float:
        """The scale at which the whole map just fits."""
        return self._scale_for(self.box)

    @property
    def limits(self) -> tuple[float, float]:
        """The smallest and the largest scale."""
        return self.all_scale, self.all_scale * MOST

    def fit(self) -> None:
        """Show all of the map."""
        self._aim(self.box)

    def frame(self, places: Iterable[QPointF]) -> None:
        """Show these places on about half of the figure, or on more where they lie further apart;
        what is above them comes first, because a body is read from the head down. Without places,
        show all."""
        heights = [place.y() for place in places]
        if not heights:
            self.fit()
            return
        tall = self.box.height()
        top, bottom = min(heights) - _CONTEXT * tall, max(heights) + _CONTEXT * tall
        bottom = min(bottom, self.box.bottom())
        top = max(self.box.top(), min(top, bottom - _LEAST_SHOWN * tall))
        bottom = min(self.box.bottom(), max(bottom, top + _LEAST_SHOWN * tall))
        across = self.box.width() * _WIDTH
        self._aim(QRectF(self.box.center().x() - across / 2, top, across, bottom - top))

    def zoom(self, factor: float, at: QPointF) -> None:
        """Grow by a factor; what is under `at` (pixels) stays there."""
        smallest, largest = self.limits
        under = self.to_map(at)
        self.scale = min(largest, max(smallest, self.scale * factor))
        self.centre = under - (at - self._middle()) / self.scale
        self._stay()

    def pan(self, by: QPointF) -> None:
        """Move the map with the hand by so many pixels."""
        self.centre = self.centre - by / self.scale
        self._stay()

    def reveal(self, place: QPointF, room: float) -> bool:
        """Pan as little as needed to have a place at least `room` pixels inside the window; say
        whether anything moved."""
        at = self.to_window(place)
        room_x, room_y = min(room, self.size.width() / 3), min(room, self.size.height() / 3)
        dx = max(0.0, room_x - at.x()) + min(0.0, self.size.width() - room_x - at.x())
        dy = max(0.0, room_y - at.y()) + min(0.0, self.size.height() - room_y - at.y())
        before = self.centre
        if dx or dy:
            self.pan(QPointF(dx, dy))
        return self.centre != before

    def clear(self, place: QPointF, boxes: Iterable[QRectF]) -> bool:
        """Pan as little as needed to have a place, with the ring that a dot there may have, free of boxes
        that lie over the window, as far as the map's edges allow; say whether anything moved."""
        over = list(boxes)
        before, at = self.centre, self.to_window(place)
        dot = QRectF(at.x() - _RING, at.y() - _RING, 2 * _RING, 2 * _RING)
        if not any(box.intersects(dot) for box in over):
            return False
        # To just beside a box at each of its sides, and in a corner to just beside two of them.
        across, down = {0.0}, {0.0}
        for box in over:
            across |= {box.left() - dot.right() - _BESIDE, box.right() - dot.left() + _BESIDE}
            down |= {box.top() - dot.bottom() - _BESIDE, box.bottom() - dot.top() + _BESIDE}
        window = QRectF(QPointF(0, 0), self.size)
        for by in sorted((QPointF(x, y) for x in across for y in down), key=QPointF.manhattanLength):
            self.centre = before
            self.pan(by)
            moved = dot.translated(self.to_window(place) - at)
            if window.contains(moved) and not any(box.intersects(moved) for box in over):
                return True
        self.centre = before
        return False

    def resize(self, size: QSizeF, top: float) -> None:
        """The window's size changed, or what is taken at its upper edge. What is in the middle stays there,
        but all of a map stays all of it, and a map whose upper end is free of what lies there keeps it free:
        a head must not slip under it."""
        whole, free = self.scale <= self.all_scale * _HARDLY, self._above >= self.top
        self.size, self.top = size, top
        smallest, largest = self.limits
        self.scale = smallest if whole else min(largest, max(smallest, self.scale))
        self._stay()
        if free and self._above < top:
            self.centre -= QPointF(0, (top + PADDING - self._above) / self.scale)
            self._stay()

    def to_window(self, place: QPointF) -> QPointF:
        """Where a place of the map is, in pixels of the window."""
        return (place - self.centre) * self.scale + self._middle()

    @property
    def sight(self) -> tuple[float, float, float]:
        """Scale, and where the map's origin lies in the window: all that tells where its places are seen."""
        origin = self.to_window(QPointF(0, 0))
        return self.scale, origin.x(), origin.y()

    def all_to_window(self, places: Iterable[tuple[K, float, float]]) -> dict[K, QPointF]:
        """Hundreds of places at once, each with its x and y."""
        scale, x0, y0 = self.sight
        return {key: QPointF(x0 + x * scale, y0 + y * scale) for key, x, y in places}

    def to_map(self, at: QPointF) -> QPointF:
        """Which place of the map is at some pixels of the window."""
        return (at - self._middle()) / self.scale + self.centre

    def figure_pixels(self, ratio: float) -> QRect:
        """Where the whole box lies in the window, in whole device pixels (`ratio` a pixel): the
        figure is drawn there and nowhere between, so that it is never resampled."""
        corner = self.to_window(self.box.topLeft()) * ratio
        size = self.box.size() * self.scale * ratio
        return QRect(
            QPoint(round(corner.x()), round(corner.y())),
            QSizeF(round(size.width()), round(size.height())).toSize(),
        )

    @property
    def _above(self) -> float:
        """How many pixels below the window's upper edge the map begins."""
        return self.to_window(self.box.topLeft()).y()

    def _middle(self) -> QPointF:
        return QPointF(self.size.width() / 2, self.size.height() / 2)

    def _scale_for(self, part: QRectF) -> float:
        across = max(40.0, self.size.width() - 2 * PADDING)
        down = max(40.0, self.size.height() - 2 * PADDING - self.top)
        return min(across / part.width(), down / part.height())

    def _aim(self, part: QRectF) -> None:
        smallest, largest = self.limits
        self.scale = min(largest, max(smallest, self._scale_for(part)))
        self.centre = part.center() - QPointF(0, self.top / 2 / self.scale)
        self._stay()

    def _stay(self) -> None:
        """Keep the map in the window: centred while it is smaller, else at most PADDING off its edges."""
        across, down = self.size.width() / self.scale, self.size.height() / self.scale
        slack, top = PADDING / self.scale, self.top / self.scale
        box = self.box
        self.centre = QPointF(
            _held(self.centre.x(), box.left() - slack, box.right() + slack, across),
            _held(self.centre.y(), box.top() - slack - top, box.bottom() + slack, down),
        )


def _held(middle: float, first: float, last: float, seen: float) -> float:
    """Keep what is seen, `seen` long around `middle`, between first and last; centred if there is room."""
    if last - first <= seen:
        return (first + last) / 2
    return min(max(middle, first + seen / 2), last - seen / 2)
