"""The figure on the screen: at once from what was drawn before, and soon after sharp again.

Three pictures, none of which is made in the event loop: a small one of the whole figure, which
fills in while nothing better is there; one of just what is seen, at the screen's own resolution;
then the same with a margin, so that the hand can pan without waiting.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QRegion

from acupress_desktop.ui.map.figure_images import Appearance, FigureArtist, FigureImage, FigureRequest
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.opening import until_gone

XY = tuple[float, float]
#: The small picture's height and how many of them are kept (a view turned back to is there at once).
_SMALL, _KEPT = 560, 6
_MARGIN = 0.2
#: Up to so many pixels a window can be scaled smoothly within a frame; larger ones are scaled fast.
_SMOOTH = 900_000
#: So long must a hand have been still before the figure is drawn anew.
REST_MS = 70


class FigureLayer(QObject):
    """Paints the figure and keeps having it drawn until it is sharp. All sizes in device pixels."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._artist = FigureArtist(opaque=True)
        self._artist.drawn.connect(self._take)
        until_gone(self, self._artist.close)
        self._appearance: Appearance | None = None
        self._whole = QRect()
        self._window = QSize()
        self._small: dict[Appearance, FigureImage] = {}
        self._sharp: FigureImage | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)

    @property
    def is_sharp(self) -> bool:
        """What is seen has been drawn at the very size at which it is shown."""
        sharp = self._sharp
        return (
            self._appearance is not None
            and sharp is not None
            and self._same_size(sharp.request)
            and QRect(*sharp.request.clip).contains(self._seen())
        )

    @property
    def shows_figure(self) -> bool:
        """What is painted now holds the figure, sharp or still soft."""
        return self.is_sharp or self._appearance in self._small

    def is_beside(self, box: tuple[float, float, float, float], ratio: float) -> bool:
        """Whether nothing of the figure is in a box (left, top, right, bottom) of the window, whose unit is
        `ratio` device pixels. Read from the small picture; while there is none yet, nothing is known to be
        beside."""
        left, top, right, bottom = (way * ratio for way in box)
        return self._is_ground((x, y) for x in (left, (left + right) / 2, right) for y in (top, bottom))

    def _is_ground(self, places: Iterable[XY]) -> bool:
        appearance = self._appearance
        small = self._small.get(appearance) if appearance is not None else None
        if small is None or appearance is None or self._whole.isEmpty():
            return False
        image, ground = small.image, QColor(appearance.ground).rgb()
        across, down = image.width() / self._whole.width(), image.height() / self._whole.height()
        for x, y in places:
            column, row = int((x - self._whole.x()) * across), int((y - self._whole.y()) * down)
            inside = 0 <= column < image.width() and 0 <= row < image.height()
            if inside and image.pixel(column, row) != ground:
                return False
        return True

    def aim(self, appearance: Appearance, whole: QRect, window: QSize, moving: bool) -> None:
        """Show a figure: `whole` is where all of it would lie, of which a window of a size is seen.

        While it is `moving` under a hand nothing is drawn, to leave the machine to the movement;
        a moment later it is. Raises KnownError where the map is missing or damaged."""
        self._appearance, self._whole, self._window = appearance, whole, window
        if moving:
            self._rest.start()
        else:
            self._ask()

    def paint(self, painter: QPainter, ratio: float) -> None:
        """Paint what there is, into a painter whose unit is `ratio` device pixels."""
        if self._appearance is None:
            return
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        sharp = self._sharp if self._sharp and self._is_shown(self._sharp.request) else None
        if sharp is None and self._stand_in is not None:
            self._put(painter, self._stand_in)
            painter.restore()
            return
        if not self.is_sharp and (small := self._small.get(self._appearance)):
            if sharp:
                around = QRegion(QRect(0, 0, self._window.width(), self._window.height()))
                painter.setClipRegion(around - QRegion(self._target(sharp.request).toAlignedRect()))
            self._put(painter, small)
            painter.setClipping(False)
        if sharp:
            self._put(painter, sharp)
        painter.restore()

    @property
    def _stand_in(self) -> FigureImage | None:
        """The same figure with other clothes or layers on, as sharp as can be: better to look at, while
        these are drawn, than a soft picture or none."""
        old, appearance = self._sharp, self._appearance
        if old is None or appearance is None or self._is_shown(old.request):
            return None
        like = replace(
            old.request.appearance,
            wear=appearance.wear,
            layers=appearance.layers,
            hidden_side=appearance.hidden_side,
        )
        same_size = (old.request.width, old.request.height) == (self._whole.width(), self._whole.height())
        return old if like == appearance and same_size else None

    def _put(self, painter: QPainter, picture: FigureImage) -> None:
        image, request = picture.image, picture.request
        if (request.width, request.height) == (self._whole.width(), self._whole.height()):
            painter.drawImage(self._whole.x() + request.clip[0], self._whole.y() + request.clip[1], image)
            return
        small = self._window.width() * self._window.height() < _SMOOTH
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, small)
        painter.drawImage(self._target(request), image, QRectF(image.rect()))

    def _target(self, request: FigureRequest) -> QRectF:
        """Where a picture belongs now, whatever size it was drawn for."""
        across = self._whole.width() / request.width
        down = self._whole.height() / request.height
        x, y, width, height = request.clip
        return QRectF(self._whole.x() + x * across, self._whole.y() + y * down, width * across, height * down)

    def _take(self, picture: FigureImage) -> None:
        request = picture.request
        is_small = request.clip == (0, 0, request.width, request.height) and request.height == _SMALL
        if is_small:
            self._small[request.appearance] = picture
            while len(self._small) > _KEPT:
                del self._small[next(iter(self._small))]
        # A figure that is shown as high as the small picture is sharp in it.
        if self._same_size(request) if is_small else self._is_shown(request):
            self._sharp = picture
        if not self._rest.isActive():
            self._ask()
        self.changed.emit()

    def _ask(self) -> None:
        request = self._missing()
        if request is not None:
            self._artist.ask(request)

    def _missing(self) -> FigureRequest | None:
        """The next picture to be drawn, None when all is there."""
        appearance = self._appearance
        seen = self._seen()
        if appearance is None:
            return None
        small = self._small_request(appearance)
        if seen.isEmpty() or (small is not None and self._stand_in is None and not self.is_sharp):
            return small
        sharp = self._sharp.request if self._sharp and self._same_size(self._sharp.request) else None
        clip = seen
        if sharp is not None:
            figure = QRect(0, 0, self._whole.width(), self._whole.height())
            if QRect(*sharp.clip).contains(self._grown(seen, _MARGIN / 3) & figure):
                return small
            clip = self._grown(seen, _MARGIN) & figure
        return FigureRequest(
            appearance,
            self._whole.width(),
            self._whole.height(),
            (clip.x(), clip.y(), clip.width(), clip.height()),
        )

    def _small_request(self, appearance: Appearance) -> FigureRequest | None:
        """The small picture, if there is none yet."""
        if appearance in self._small:
            return None
        box = load_map(appearance.key, appearance.dark).view_box
        width = max(1, round(box.width() * _SMALL / box.height()))
        return FigureRequest(appearance, width, _SMALL, (0, 0, width, _SMALL))

    def _seen(self) -> QRect:
        """The part of the figure inside the window, in pixels of the whole figure."""
        window = QRect(0, 0, self._window.width(), self._window.height())
        return (window & self._whole).translated(-self._whole.topLeft())

    def _grown(self, part: QRect, share: float) -> QRect:
        across, down = round(self._window.width() * share), round(self._window.height() * share)
        return part.adjusted(-across, -down, across, down)

    def _same_size(self, request: FigureRequest) -> bool:
        return (
            self._is_shown(request)
            and request.width == self._whole.width()
            and request.height == self._whole.height()
        )

    def _is_shown(self, request: FigureRequest) -> bool:
        return request.appearance == self._appearance
