"""The pages of a preview as images, painted when they are asked for and kept as long as they are true."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPainter

from acupress_desktop.ui.map.figure_images import FigureImage, FigureRequest
from acupress_desktop.ui.sheet.drawing import Drawing
from acupress_desktop.ui.sheet.figure_thread import FigureThread
from acupress_desktop.ui.sheet.kept import Kept, keeping
from acupress_desktop.ui.sheet.page import paint_page
from acupress_desktop.ui.sheet.paper import PageLayout

#: Images of whole pages that are kept, so that scrolling paints none anew.
_KEPT = 6


class PageImages(QObject):
    """`came` tells that a page has to be painted anew, because a figure on it is there. Pages go by their
    numbers (from 0), `scale` is pixels of the window a mm."""

    came = Signal()

    def __init__(self, ratio: Callable[[], float]) -> None:
        """`ratio` is how many pixels of the screen one of the window has."""
        super().__init__()
        self.texts = Kept()
        self._ratio = ratio
        self._images: dict[int, QImage] = {}
        self._before: dict[int, QImage] = {}
        self._awaited: dict[int, set[FigureRequest]] = {}
        self._figures = FigureThread()
        self._figures.drawn.connect(self._figure_came)

    @property
    def busy(self) -> bool:
        """A figure is still to be drawn."""
        return self._figures.busy

    def close(self) -> None:
        """Nobody wants pictures any more."""
        self._figures.close()

    def has(self, number: int) -> bool:
        """Whether a page is painted as it is now."""
        return number in self._images

    def before(self, number: int, page: PageLayout, scale: float) -> QImage | None:
        """What was shown of a page, where that is as large as it is now."""
        image = self._before.get(number)
        return image if image is not None and image.size() == self._pixels(page, scale) else None

    def image(self, number: int, page: PageLayout, scale: float) -> QImage:
        """A page, painted unless it was."""
        if number not in self._images:
            while len(self._images) >= _KEPT:
                self._put_away(next(iter(self._images)))
            self._before.pop(number, None)
            self._images[number] = self._painted(number, page, scale)
        return self._images[number]

    def forget(self, which: Callable[[int], bool] = lambda _: True) -> None:
        """Pages that are not as they were painted; what was seen of them can be shown until they are."""
        for number in [number for number in self._images if which(number)]:
            self._put_away(number)

    def _put_away(self, number: int) -> None:
        while len(self._before) >= _KEPT:
            del self._before[next(iter(self._before))]
        self._before[number] = self._images.pop(number)

    def _pixels(self, page: PageLayout, scale: float) -> QSize:
        size = page.size * (scale * self._ratio())
        return QSize(round(size.width()), round(size.height()))

    def _painted(self, number: int, page: PageLayout, scale: float) -> QImage:
        image = QImage(self._pixels(page, scale), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self._ratio())
        awaited: set[FigureRequest] = set()
        self._awaited[number] = awaited

        def drawn(drawing: Drawing) -> QImage:
            request = drawing.request(scale * self._ratio())
            if not self._figures.has(request, page.plain):
                awaited.add(request)
            return self._figures.image(request, page.plain)

        painter = QPainter(image)
        painter.scale(scale, scale)
        with keeping(self.texts):
            paint_page(painter, page, drawn)
        painter.end()
        return image

    def _figure_came(self, came: FigureImage) -> None:
        self.forget(lambda number: came.request in self._awaited.get(number, ()))
        self.came.emit()
