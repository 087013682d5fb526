"""Figures of a preview, drawn one after the other beside the event loop and kept as long as they are
wanted."""

from __future__ import annotations

import contextlib
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage

from acupress_desktop.ui.map.figure_images import FigureImage, FigureRequest, draw
from acupress_desktop.ui.sheet.page import figure_svg
from acupress_desktop.ui.sheet.shades import in_greys

_KEPT = 60
_Key = tuple[FigureRequest, bool]


class FigureThread(QObject):
    """`drawn` tells that one more picture is there. Keep it in a Python attribute and give it no Qt parent:
    then it outlives the thread that reports to it."""

    drawn = Signal(object)
    _came = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._images: dict[_Key, QImage] = {}
        self._asked: set[_Key] = set()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="figure")
        self._came.connect(self._keep)

    @property
    def busy(self) -> bool:
        """Something is still to be drawn."""
        return bool(self._asked)

    def close(self) -> None:
        """Nobody wants pictures any more: the thread ends."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def image(self, request: FigureRequest, greys: bool) -> QImage:
        """The picture of a request; until it is drawn another one of that part, or empty ground."""
        key = request, greys
        if key in self._images:
            return self._images[key]
        if key not in self._asked:
            self._asked.add(key)
            with in_greys(greys):
                svg = figure_svg(request.appearance.key, request.appearance.hands)
            self._thread.submit(self._draw, request, greys, svg)
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

    def _draw(self, request: FigureRequest, greys: bool, svg: bytes) -> None:
        """In the thread. A program that ends meanwhile has no use for the picture any more."""
        with contextlib.suppress(RuntimeError):
            picture = draw(request, svg).convertToFormat(QImage.Format.Format_RGB32)
            self._came.emit((request, greys), picture)

    def _keep(self, key: _Key, image: QImage) -> None:
        self._asked.discard(key)
        while len(self._images) >= _KEPT:
            del self._images[next(iter(self._images))]
        self._images[key] = image
        self.drawn.emit(FigureImage(key[0], image))


def _share(request: FigureRequest) -> tuple[int, ...]:
    """Which part of the figure it is, in hundredths of its width."""
    return tuple(round(value * 100 / request.width) for value in request.clip)
