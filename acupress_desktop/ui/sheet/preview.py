"""The pages as they will be printed, one below the other: sharp at every zoom, on calm ground.

The same painter as for paper. Text and lines of the page in the middle are painted at once, those of pages
around it in the next turn of the event loop; figures, which take a tenth of a second each, are drawn beside
it, and until they come the page shows them as large as they were before.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.sheet.drawing import WHITE
from acupress_desktop.ui.sheet.grabbed_area import GrabbedArea
from acupress_desktop.ui.sheet.kept import keeping
from acupress_desktop.ui.sheet.page_images import PageImages
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.theme import LIGHT, Theme

_AROUND, _BETWEEN = 20, 18
_LEAST, _MOST, _STEP = 0.25, 6.0, 1.2
#: Pixels of the screen a mm, of a page of which so many mm are one inch, at 100 %.
_DOTS = 96 / 25.4


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
        self._images = PageImages(self.devicePixelRatioF)
        self._images.came.connect(self.viewport().update)
        until_gone(self, self._images.close)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._paint_next)
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
    def busy(self) -> bool:
        """A figure is still to be drawn."""
        return self._images.busy

    @property
    def percent(self) -> int:
        """How large pages are shown, of their size on paper as far as the screen tells."""
        return round(self._scale() / _DOTS * 100)

    def set_theme(self, theme: Theme) -> None:
        """Show the pages on the ground of a theme."""
        self._theme = theme
        self.viewport().update()

    def show_pages(self, pages: Sequence[PageLayout]) -> None:
        """Show other pages; the place stays as far as there is one, and a page that is as before."""
        before, self._pages = self._pages, list(pages)
        self._images.forget(lambda n: self._pages[n : n + 1] != before[n : n + 1])
        self._page = min(self._page, max(0, len(self._pages) - 1))
        self._arrange()
        self._scrolled()

    def lay_out(self, make: Callable[[], list[PageLayout]]) -> list[PageLayout]:
        """Pages of which what was laid out for those before is not laid out again."""
        with keeping(self._images.texts):
            return make()

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
        self._images.forget()
        self._arrange()
        if not self._zoom:
            self.turn_to(self._page)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages that are to be seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.ground))
        for number, box in self._boxes():
            if box.intersects(QRectF(self.viewport().rect())):
                self._paint(painter, number, box)
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
        self._images.forget()
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

    def _paint(self, painter: QPainter, number: int, box: QRectF) -> None:
        """The page in the middle as it is, another one as it was until its turn comes."""
        page, scale = self._pages[number], self._scale()
        if number == self._page or self._images.has(number):
            painter.drawImage(box.topLeft(), self._images.image(number, page, scale))
            return
        self._soon.start()
        before = self._images.before(number, page, scale)
        if before is None:
            painter.fillRect(box, QColor(WHITE))
        else:
            painter.drawImage(box.topLeft(), before)

    def _paint_next(self) -> None:
        """One page that is seen and was not painted yet."""
        room = QRectF(self.viewport().rect())
        for number, box in self._boxes():
            if not self._images.has(number) and box.intersects(room):
                self._images.image(number, self._pages[number], self._scale())
                self.viewport().update()
                return
