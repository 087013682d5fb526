"""Figures of a preview, drawn one after the other beside the event loop and kept as long as they are
wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage

from acupress_desktop.aside import Aside
from acupress_desktop.ui.map.figure_images import FigureImage, FigureRequest, draw
from acupress_desktop.ui.sheet.page import figure_svg

_KEPT = 60
_Key = tuple[FigureRequest, bool]


class FigureThread(QObject):
    """`drawn` tells that one more picture is there."""

    drawn = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._images: dict[_Key, QImage] = {}
        self._asked: set[_Key] = set()
        self._aside = Aside("figure", self._keep)

    @property
    def busy(self) -> bool:
        """Something is still to be drawn."""
        return bool(self._asked)

    def close(self) -> None:
        """Nobody wants pictures any more: the thread ends."""
        self._aside.close()

    def has(self, request: FigureRequest, greys: bool) -> bool:
        """Whether the picture of a request is drawn."""
        return (request, greys) in self._images

    def image(self, request: FigureRequest, greys: bool) -> QImage:
        """The picture of a request; until it is drawn another one of that part, or empty ground."""
        key = request, greys
        if key in self._images:
            return self._images[key]
        if key not in self._asked:
            self._asked.add(key)
            svg = figure_svg(request.appearance.key, request.appearance.hands, greys)
            self._aside.submit(_drawn, key, svg)
        return self._stand_in(key)

    def _stand_in(self, key: _Key) -> QImage:
        request, greys = key
        for (other, other_greys), image in reversed(self._images.items()):
            same = other.appearance == request.appearance and other_greys == greys
            if same and _share(other) == _share(request):
                return image
        blank = QImage(1, 1, QImage.Format.Format_RGB32)
        blank.fill(QColor(request.appearance.ground))
        return blank

    def _keep(self, drawn: tuple[_Key, QImage]) -> None:
        key, image = drawn
        self._asked.discard(key)
        while len(self._images) >= _KEPT:
            del self._images[next(iter(self._images))]
        self._images[key] = image
        self.drawn.emit(FigureImage(key[0], image))


def _drawn(key: _Key, svg: bytes) -> tuple[_Key, QImage]:
    return key, draw(key[0], svg).convertToFormat(QImage.Format.Format_RGB32)


def _share(request: FigureRequest) -> tuple[int, ...]:
    """Which part of the figure it is, in hundredths of its width."""
    return tuple(round(value * 100 / request.width) for value in request.clip)
