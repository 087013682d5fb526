"""The pages as they will be printed, one below the other: sharp at every zoom, on calm ground.

The same painter as for paper. Text and lines are painted at once; figures, which take a tenth of a second
each, are drawn beside the event loop, and until they come the page shows them as large as they were before.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from acupress_desktop.ui.map.figure_images import FigureImage, FigureRequest
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.sheet.drawing import Drawing
from acupress_desktop.ui.sheet.figure_thread import FigureThread
from acupress_desktop.ui.sheet.grabbed_area import GrabbedArea
from acupress_desktop.ui.sheet.page import paint_page
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.theme import LIGHT, Theme

_AROUND, _BETWEEN = 20, 18
_LEAST, _MOST, _STEP = 0.25, 6.0, 1.2
#: Pixels of the screen a mm, of a page of which so many mm are one inch, at 100 %.
_DOTS = 96 / 25.4
#: Images of whole pages that are kept, so that scrolling paints none anew.
_KEPT = 6


class PagePreview(GrabbedArea):
    """`turned` tells which page (from 0) is in the middle, and how many there are. A zoom of 0 shows a whole
    page."""

    turned = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pagePreview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._theme = LIGHT
        self._pages: list[PageLayout] = []
        self._zoom = 0.0
        self._page = 0
        self._images: dict[int, QImage] = {}
        self._figures = FigureThread()
        self._figures.drawn.connect(self._figure_came)
        until_gone(self, self._figures.close)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._scrolled())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)

    @property
    def pages(self) -> list[PageLayout]:
        """What is shown."""
        return self._pages

    @property
    def page(self) -> int:
        """The page in the middle, from 0."""
        return self._page

    @property
    def percent(self) -> int:
        """How large pages are shown, of their size on paper as far as the screen tells."""
        return round(self._scale() / _DOTS * 100)

    def set_theme(self, theme: Theme) -> None:
        """Show the pages on the ground of a theme."""
        self._theme = theme
        self.viewport().update()

    def show_pages(self, pages: Sequence[PageLayout]) -> None:
        """Show other pages; the place stays as far as there is one."""
        self._pages = list(pages)
        self._images.clear()
        self._page = min(self._page, max(0, len(self._pages) - 1))
        self._arrange()
        self._scrolled()

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller around the middle."""
        self._set_zoom(min(_MOST, max(_LEAST, self._scale() / _DOTS * factor)))

    def show_whole(self) -> None:
        """A whole page, as large as there is room."""
        self._set_zoom(0.0)

    def turn_to(self, page: int) -> None:
        """Go to the beginning of a page (from 0)."""
        if self._pages:
            page = min(max(0, page), len(self._pages) - 1)
            self.verticalScrollBar().setValue(round(self._tops()[page]) - _AROUND)
            self._now_at(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom, 0 shows a whole page, PageUp and PageDown turn, Home and End go to the ends;
        arrows move the page."""
        done: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: self.zoom_by(_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom_by(_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / _STEP),
            Qt.Key.Key_0: self.show_whole,
            Qt.Key.Key_PageDown: lambda: self.turn_to(self._page + 1),
            Qt.Key.Key_PageUp: lambda: self.turn_to(self._page - 1),
            Qt.Key.Key_Home: lambda: self.turn_to(0),
            Qt.Key.Key_End: lambda: self.turn_to(len(self._pages) - 1),
        }
        command = done.get(event.key())
        if command is not None:
            command()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A whole page is shown as large as there is room now."""
        super().resizeEvent(event)
        self._images.clear()
        self._arrange()
        if not self._zoom:
            self.turn_to(self._page)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages that are to be seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.ground))
        for number, box in self._boxes():
            if box.intersects(QRectF(self.viewport().rect())):
                painter.drawImage(box.topLeft(), self._image(number))
                painter.setPen(QColor(self._theme.line))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def sizeHint(self) -> QSize:
        """Enough to know a page by."""
        return QSize(460, 560)

    # Where pages are

    def _scale(self) -> float:
        """Pixels a mm."""
        if self._zoom or not self._pages:
            return _DOTS * (self._zoom or 1.0)
        size = self._pages[self._page].size
        room = self.viewport().size()
        across = (room.width() - 2 * _AROUND) / size.width()
        down = (room.height() - 2 * _AROUND) / size.height()
        return max(_DOTS * 0.1, min(across, down))

    def _tops(self) -> list[float]:
        scale, y, tops = self._scale(), float(_AROUND), []
        for page in self._pages:
            tops.append(y)
            y += page.size.height() * scale + _BETWEEN
        return tops

    def _boxes(self) -> list[tuple[int, QRectF]]:
        scale = self._scale()
        moved = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        boxes = []
        for number, (page, top) in enumerate(zip(self._pages, self._tops(), strict=True)):
            width, height = page.size.width() * scale, page.size.height() * scale
            free = max(float(_AROUND), (self.viewport().width() - width) / 2)
            boxes.append((number, QRectF(round(free - moved[0]), round(top - moved[1]), width, height)))
        return boxes

    def _set_zoom(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        share = (bar.value() + self.viewport().height() / 2) / max(
            1, bar.maximum() + self.viewport().height()
        )
        self._zoom = zoom
        self._images.clear()
        self._arrange()
        if zoom:
            bar.setValue(
                round(share * (bar.maximum() + self.viewport().height()) - self.viewport().height() / 2)
            )
        else:
            self.turn_to(self._page)

    def _arrange(self) -> None:
        scale = self._scale()
        wide = max((page.size.width() * scale for page in self._pages), default=0.0) + 2 * _AROUND
        tops = self._tops()
        high = (tops[-1] + self._pages[-1].size.height() * scale if tops else 0.0) + _AROUND
        for bar, whole, room in (
            (self.horizontalScrollBar(), wide, self.viewport().width()),
            (self.verticalScrollBar(), high, self.viewport().height()),
        ):
            bar.setRange(0, max(0, math.ceil(whole) - room))
            bar.setPageStep(room)
        self.viewport().update()

    def _scrolled(self) -> None:
        middle = QPointF(self.viewport().rect().center())
        near = min(self._boxes(), key=lambda box: abs(box[1].center().y() - middle.y()), default=None)
        self._now_at(near[0] if near is not None else 0)
        self.viewport().update()

    def _now_at(self, page: int) -> None:
        self._page = page
        self.turned.emit(page, len(self._pages))

    # What is painted

    def _image(self, number: int) -> QImage:
        if number not in self._images:
            while len(self._images) >= _KEPT:
                del self._images[next(iter(self._images))]
            self._images[number] = self._painted(self._pages[number])
        return self._images[number]

    def _painted(self, page: PageLayout) -> QImage:
        ratio, scale = self.devicePixelRatioF(), self._scale()
        size = page.size * (scale * ratio)
        image = QImage(round(size.width()), round(size.height()), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        painter.scale(scale, scale)
        paint_page(painter, page, lambda drawing: self._figures.image(self._request(drawing), page.plain))
        painter.end()
        return image

    def _request(self, drawing: Drawing) -> FigureRequest:
        return drawing.request(self._scale() * self.devicePixelRatioF())

    def _figure_came(self, _: FigureImage) -> None:
        self._images.clear()
        self.viewport().update()
