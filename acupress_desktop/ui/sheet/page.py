"""Paints a cheat-sheet on one page. Everything is in millimetres from the page's top left corner."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.sheet_service import Entry, Sheet
from acupress_desktop.ui.sheet.figures import inset_heights, paint_inset, paint_number, paint_whole
from acupress_desktop.ui.sheet.type import Ink, set_text
from acupress_desktop.ui.theme import LIGHT

SIZES = {Paper.A4: QSizeF(210.0, 297.0), Paper.LETTER: QSizeF(215.9, 279.4)}

_MARGIN = 12.5
_GAP = 7.0
_LEFT_SHARE = 0.34


@dataclass(frozen=True)
class Fit:
    """How tightly a page is set: type in points, room in mm. Tried from roomy to tight."""

    body: float
    small: float
    entry_gap: float
    boxes: float


_FITS = (
    Fit(9.4, 8.2, 3.4, 1.0),
    Fit(9.0, 8.0, 2.4, 0.9),
    Fit(8.6, 7.6, 1.7, 0.8),
    Fit(8.2, 7.2, 1.2, 0.7),
    Fit(7.6, 6.8, 0.9, 0.6),
)


class Page:
    """A sheet on a paper. `paint` takes a painter whose unit is the millimetre; `opaque` leaves out all
    transparency, for printers."""

    def __init__(self, sheet: Sheet, paper: Paper, hanzi: bool, opaque: bool = False) -> None:
        self._sheet, self._hanzi, self._opaque = sheet, hanzi, opaque
        self._size = SIZES[paper]
        self._left = QRectF(_MARGIN, 30.0, (self._size.width() - 2 * _MARGIN) * _LEFT_SHARE, 0)
        self._right_x = self._left.right() + _GAP
        self._right_width = self._size.width() - _MARGIN - self._right_x
        self._fit = next(
            (fit for fit in _FITS if self._entries(None, fit) <= self._bottom(fit) - 4), _FITS[-1]
        )

    @property
    def title(self) -> str:
        return self._sheet.title

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), self._size), QColor("#FFFFFF"))
        self._head(painter)
        bottom = self._bottom(self._fit)
        self._entries(painter, self._fit)
        self._figures(painter, QRectF(self._left.x(), 30.0, self._left.width(), bottom - 34.0))
        self._boxes(painter, self._fit, bottom)
        self._foot(painter)

    def _bottom(self, fit: Fit) -> float:
        """Where the boxes at the foot of the page begin."""
        return self._size.height() - _MARGIN - 8.0 - 15.0 - 5.0 - self._box_height(fit)

    def _head(self, painter: QPainter) -> None:
        sheet, right = self._sheet, self._size.width() - _MARGIN
        width = right - _MARGIN
        set_text(
            painter, [(sheet.title, Ink(20, LIGHT.ink, bold=True))], QRectF(_MARGIN, 9.5, width * 0.7, 10)
        )
        set_text(painter, [(sheet.subtitle, Ink(9.2, LIGHT.soft_ink))], QRectF(_MARGIN, 19.8, width * 0.7, 6))
        day = QLocale().toString(QDate(sheet.day.year, sheet.day.month, sheet.day.day), "d MMMM yyyy")
        box = QRectF(right - 75, 15.4, 75, 6)
        set_text(painter, [(day, Ink(9.2, LIGHT.soft_ink))], box, align_right=True)
        set_text(painter, [(sheet.named_for, Ink(9.2, LIGHT.soft_ink))], QRectF(right - 42, 19.8, 10, 6))
        painter.setPen(QPen(QColor(LIGHT.soft_ink), 0.2))
        painter.drawLine(QPointF(right - 33, 23.2), QPointF(right, 23.2))
        painter.setPen(QPen(QColor(LIGHT.jade), 0.5))
        painter.drawLine(QPointF(_MARGIN, 26.6), QPointF(right, 26.6))

    def _entries(self, painter: QPainter | None, fit: Fit) -> float:
        """The points and how to press; without a painter only measured. Where they end."""
        y = 32.5
        for entry in self._sheet.entries:
            y = self._entry(painter, fit, entry, y)
        how = [
            (f"{self._sheet.how_title} ", Ink(fit.body, LIGHT.ink, bold=True)),
            (self._sheet.how, Ink(fit.body, LIGHT.ink)),
        ]
        y += set_text(painter, how, QRectF(self._right_x, y + 1.0, self._right_width, 0)) + 1.0
        if self._sheet.note:
            note = [(self._sheet.note, Ink(fit.body, LIGHT.vermilion))]
            y += set_text(painter, note, QRectF(self._right_x, y + 1.4, self._right_width, 0)) + 1.4
        return y

    def _entry(self, painter: QPainter | None, fit: Fit, entry: Entry, y: float) -> float:
        text_x, times_width = self._right_x + 9.0, 23.0
        width = self._right_width - 9.0 - times_width
        name = f"{entry.code} {entry.pinyin}" + (f" {entry.hanzi}" if self._hanzi else "")
        title = [
            (name, Ink(fit.body + 1.2, LIGHT.ink, bold=True)),
            (f"  {entry.region}", Ink(fit.body, LIGHT.soft_ink)),
        ]
        body = [(entry.text, Ink(fit.body, LIGHT.ink))]
        if entry.careful:
            body.append((f" {entry.careful}", Ink(fit.body, LIGHT.vermilion)))
        height = set_text(painter, title, QRectF(text_x, y, width, 0))
        height += set_text(painter, body, QRectF(text_x, y + height, width, 0))
        times = 0.0
        for line in entry.times:
            box = QRectF(self._size.width() - _MARGIN - times_width, y + times, times_width, 0)
            times += set_text(painter, [(line, Ink(fit.body, LIGHT.jade, bold=True))], box, align_right=True)
        end = y + max(height, times, 6.4) + fit.entry_gap * 0.5
        if painter is not None:
            paint_number(painter, QPointF(self._right_x + 3.1, y + 3.1), entry.number, 3.1)
            painter.setPen(QPen(QColor(LIGHT.line), 0.25))
            painter.drawLine(QPointF(self._right_x, end), QPointF(self._size.width() - _MARGIN, end))
        return end + fit.entry_gap * 0.7

    def _figures(self, painter: QPainter, box: QRectF) -> None:
        """The whole body above, its close views below in one or two columns."""
        whole = next(figure for figure in self._sheet.figures if figure.whole)
        insets = [figure for figure in self._sheet.figures if not figure.whole]
        columns = 1 if len(insets) <= 1 else 2
        rows = [insets[i : i + columns] for i in range(0, len(insets), columns)]
        heights = inset_heights(len(rows), box.height())
        below = sum(heights)
        paint_whole(
            painter, whole, QRectF(box.x(), box.y(), box.width(), box.height() - below - 3.0), self._opaque
        )
        y = box.bottom() - below
        for row, height in zip(rows, heights, strict=True):
            width = (box.width() - (columns - 1) * 4.0) / columns
            for place, figure in enumerate(row):
                paint_inset(
                    painter,
                    figure,
                    QRectF(box.x() + place * (width + 4.0), y, width, height - 3.0),
                    self._opaque,
                )
            y += height

    def _box_height(self, fit: Fit) -> float:
        width = (self._size.width() - 2 * _MARGIN - 5.0) / 2 - 8.0
        heights = [
            set_text(None, [(text, Ink(fit.small + 0.6, LIGHT.ink))], QRectF(0, 0, width, 0))
            for text in (self._sheet.stop, self._sheet.not_today)
        ]
        return max(heights) + 11.0

    def _boxes(self, painter: QPainter, fit: Fit, top: float) -> None:
        sheet = self._sheet
        width = (self._size.width() - 2 * _MARGIN - 5.0) / 2
        height = self._box_height(fit)
        for place, (title, text, edge, ground) in enumerate(
            (
                (sheet.stop_title, sheet.stop, LIGHT.vermilion, LIGHT.vermilion_wash),
                (sheet.not_today_title, sheet.not_today, LIGHT.line, "#FFFFFF"),
            )
        ):
            box = QRectF(_MARGIN + place * (width + 5.0), top, width, height)
            painter.setPen(QPen(QColor(edge), 0.3))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 2.4, 2.4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.adjusted(4, 3, -4, -3)
            set_text(painter, [(title, Ink(fit.small + 1.4, LIGHT.ink, bold=True))], inner)
            set_text(painter, [(text, Ink(fit.small + 0.6, LIGHT.ink))], inner.adjusted(0, 5.2, 0, 0))
        self._week(painter, top + height + 5.0)

    def _week(self, painter: QPainter, top: float) -> None:
        gap = 1.7
        days = self._sheet.days
        width = (self._size.width() - 2 * _MARGIN - gap * (len(days) - 1)) / len(days)
        for place, day in enumerate(days):
            box = QRectF(_MARGIN + place * (width + gap), top, width, 12.5)
            painter.setPen(QPen(QColor(LIGHT.line), 0.3))
            painter.drawRoundedRect(box, 1.6, 1.6)
            words = f"{day} {self._sheet.pain}" if place == 0 else day
            set_text(painter, [(words, Ink(7.4, LIGHT.soft_ink))], box.adjusted(1.8, 1.0, 0, 0))

    def _foot(self, painter: QPainter) -> None:
        y = self._size.height() - _MARGIN - 4.5
        right = self._size.width() - _MARGIN
        painter.setPen(QPen(QColor(LIGHT.line), 0.25))
        painter.drawLine(QPointF(_MARGIN, y), QPointF(right, y))
        ink = Ink(7.4, LIGHT.soft_ink)
        set_text(painter, [(self._sheet.footer, ink)], QRectF(_MARGIN, y + 1.6, right - _MARGIN - 12, 0))
        set_text(painter, [("1 / 1", ink)], QRectF(right - 12, y + 1.6, 12, 0), align_right=True)
