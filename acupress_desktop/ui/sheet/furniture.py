"""What stands around the entries of a sheet: the head, the boxes, the week and the foot."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QDate, QRectF, QSizeF

from acupress_desktop.services.sheet_service import Sheet
from acupress_desktop.ui.sheet.code import code_rows, code_side
from acupress_desktop.ui.sheet.paper import MARGIN, Code, PageLayout, Panel, Role, Rule
from acupress_desktop.ui.sheet.type import Ink, Run, height_of, line_height, text, width_of
from acupress_desktop.ui.sheet.writing import written
from acupress_desktop.ui.theme import LIGHT

_WEEK = 13.0
_SMALL = 9.0


class Furniture:
    """Of a sheet on a paper. The first page has the boxes that say when not to press, the last the week."""

    def __init__(self, sheet: Sheet, size: QSizeF) -> None:
        self._sheet = sheet
        self._width = size.width() - 2 * MARGIN
        self._right = size.width() - MARGIN
        self._title = _title_runs(sheet.title, self._width * 0.68)
        self._footer = ((sheet.footer, Ink(_SMALL, LIGHT.soft_ink)),)
        self._foot = size.height() - MARGIN - 1.6 - height_of(self._footer, self._width - 16.0)
        half = (self._width - 5.0) / 2 - 8.0
        self._rows = code_rows(sheet.code) if sheet.code else ()
        self._code = code_side(self._rows)
        self._box_height = 12.4 + max(
            height_of(((words, Ink(9.4, LIGHT.ink)),), half) for words in (sheet.stop, sheet.not_today)
        )

    def between(self, first: bool, last: bool) -> tuple[float, float]:
        """Where the columns of a page begin and end."""
        week = self._week_height + 4.0 if last else 0.0
        boxes = self._box_height + 5.0 if first else 0.0
        return self._head_height(first) + 5.0, self._foot - 4.0 - week - boxes

    def add_head(self, page: PageLayout, number: int, count: int) -> None:
        """Begin a page with it."""
        self._head(page, number, count)

    def add_end(self, page: PageLayout, number: int, count: int) -> None:
        """Put on a page what stands below its columns."""
        first, last = number == 1, number == count
        if first:
            self._boxes(page, self.between(first, last)[1] + 5.0)
        if last:
            self._week(page, self._foot - 4.0 - self._week_height)
        self._add_foot(page, number, count)

    def _head_height(self, first: bool) -> float:
        title = height_of(self._title, self._width * 0.68)
        return 9.5 + max(title, 10.0) + (7.0 if first else 1.0)

    def _head(self, page: PageLayout, number: int, count: int) -> None:
        sheet, first = self._sheet, number == 1
        soft = Ink(9.6, LIGHT.soft_ink)
        end = self._head_height(first)
        title = text(self._title, MARGIN, 9.5, self._width * 0.68)
        page.add(title, role=Role.TITLE if first else Role.DECORATION)
        of = f"{number} / {count}" if count > 1 else ""
        if first:
            day = written(QDate(sheet.day.year, sheet.day.month, sheet.day.day))
            said = f"{day} · {of}" if of else day
            label = (sheet.named_for, soft)
            wide = max(11.0, width_of(label) + 0.5)
            room = self._width - 37.0 - wide
            page.add(text(((sheet.subtitle, soft),), MARGIN, end - 6.6, room))
            page.add(text(((said, soft),), self._right - 56, end - 11.4, 56, align_right=True))
            page.add(text((label,), self._right - 34 - wide, end - 6.6, wide, align_right=True))
            page.draw(Rule(self._right - 33, end - 3.0, 33, LIGHT.soft_ink, 0.2))
        else:
            page.draw(text(((of, soft),), self._right - 30, end - 5.6, 30, align_right=True))
        page.draw(Rule(MARGIN, end, self._width, LIGHT.jade, 0.5))

    def _boxes(self, page: PageLayout, top: float) -> None:
        sheet, width = self._sheet, (self._width - 5.0) / 2
        for place, (title, told, edge, ground) in enumerate(
            (
                (sheet.stop_title, sheet.stop, LIGHT.vermilion, LIGHT.vermilion_wash),
                (sheet.not_today_title, sheet.not_today, LIGHT.line, "#FFFFFF"),
            )
        ):
            box = QRectF(MARGIN + place * (width + 5.0), top, width, self._box_height)
            page.draw(Panel(box, edge, ground))
            inner = box.adjusted(4, 3, -4, -3)
            head = text(((title, Ink(10.4, LIGHT.ink, bold=True)),), inner.x(), inner.y(), inner.width())
            page.add(head, role=Role.HEADING)
            y = head.box.bottom() + 0.6
            page.add(text(((told, Ink(9.4, LIGHT.ink)),), inner.x(), y, inner.width()))

    def _week(self, page: PageLayout, top: float) -> None:
        gap, days = 1.7, self._sheet.days
        width = (self._beside_code - gap * (len(days) - 1)) / len(days)
        ink = Ink(_SMALL, LIGHT.soft_ink)
        for place, day in enumerate(days):
            box = QRectF(MARGIN + place * (width + gap), top, width, _WEEK)
            page.draw(Panel(box, LIGHT.line, "#FFFFFF"))
            words = f"{day} {self._sheet.pain}" if place == 0 else day
            page.add(text(((words, ink),), box.x() + 1.6, box.y() + 1.0, box.width() - 2.0), role=Role.ITEM)
        if self._rows:
            box = QRectF(self._right - self._code, top, self._code, self._code)
            page.add(Code(box, self._rows), role=Role.FIGURE, alt=self._sheet.code_words)
        if self._code_words:
            page.add(text(self._code_words, MARGIN, top + _WEEK + 1.0, self._beside_code), role=Role.CAPTION)

    @property
    def _beside_code(self) -> float:
        """How wide the boxes of the week are together."""
        return self._width - (self._code + 3.0 if self._rows else 0.0)

    @cached_property
    def _code_words(self) -> tuple[Run, ...]:
        """Below the boxes: what the code is for, or why there is none."""
        if not self._sheet.code:
            return ()
        told = self._sheet.code_words if self._rows else self._sheet.code_long
        return ((told, Ink(_SMALL, LIGHT.soft_ink)),)

    @cached_property
    def _week_height(self) -> float:
        """Of the boxes, and of the code beside them."""
        if not self._code_words:
            return _WEEK
        return max(self._code, _WEEK + 1.0 + height_of(self._code_words, self._beside_code))

    def _add_foot(self, page: PageLayout, number: int, count: int) -> None:
        page.draw(Rule(MARGIN, self._foot, self._width, LIGHT.line))
        y = self._foot + 1.6
        page.add(
            text(self._footer, MARGIN, y, self._width - 16.0),
            role=Role.PARAGRAPH if number == 1 else Role.DECORATION,
        )
        of = ((f"{number} / {count}", Ink(_SMALL, LIGHT.soft_ink)),)
        page.draw(text(of, self._right - 16, y, 16, align_right=True))


def _title_runs(title: str, width: float) -> tuple[Run, ...]:
    """The title as large as it may be: on one line, or on two or three."""
    for size, lines in ((20.0, 1), (16.0, 2), (13.0, 3)):
        runs = ((title, Ink(size, LIGHT.ink, bold=True)),)
        if height_of(runs, width) <= lines * line_height(size) + 0.01:
            return runs
    return ((title, Ink(11.0, LIGHT.ink, bold=True)),)
