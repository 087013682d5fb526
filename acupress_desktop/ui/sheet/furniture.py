"""What stands around the entries of a sheet: the head, the boxes, the week and the foot."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QDate, QRectF

from acupress_desktop.domain.look import LEAST_SIZE, Look, Section
from acupress_desktop.services.sheet_service import Sheet
from acupress_desktop.ui.sheet.code import code_rows, code_side
from acupress_desktop.ui.sheet.foot import Foot
from acupress_desktop.ui.sheet.paper import MARGIN, Code, PageLayout, Panel, Role, Rule, size_of
from acupress_desktop.ui.sheet.type import Ink, Run, height_of, line_height, text, width_of
from acupress_desktop.ui.sheet.type_sizes import at_least
from acupress_desktop.ui.sheet.writing import written
from acupress_desktop.ui.theme import LIGHT

_WEEK, _DAY_GAP = 13.0, 1.7


class Furniture:
    """Of a sheet on a paper. The first page has the boxes that say when not to press, the last the week."""

    def __init__(self, sheet: Sheet, look: Look) -> None:
        size = size_of(look)
        self._sheet, self._look = sheet, look
        self._body = float(look.points)
        self._small = Ink(at_least(self._body * 0.9), LIGHT.soft_ink)
        self._width = size.width() - 2 * MARGIN
        self._right = size.width() - MARGIN
        self._title = _title_runs(sheet.title, self._width * 0.64, self._body / LEAST_SIZE)
        self._below = Foot(sheet, look, size, MARGIN, whom=False)
        self._foot = self._below.top
        half = (self._width - 5.0) / 2 - 8.0
        self._rows = code_rows(sheet.code) if sheet.code else ()
        self._code = code_side(self._rows)
        self._box_height = 7.0 + max(
            height_of(((title, Ink(self._body + 0.4, LIGHT.ink, bold=True)),), half)
            + height_of(((words, Ink(self._body, LIGHT.ink)),), half)
            for title, words in ((sheet.stop_title, sheet.stop), (sheet.not_today_title, sheet.not_today))
        )
        self._whom_label = (sheet.named_for, self._small)
        room = self._width * 0.34
        self._whom: tuple[Run, ...] = (self._whom_label,)
        if look.patient:
            self._whom = (
                self._whom_label,
                (" ", self._small),
                (look.patient, Ink(self._small.size, LIGHT.ink)),
            )
        self._whom_height = height_of(self._whom, room)
        self._subtitle_room = self._width - room - 3.0

    def between(self, first: bool, last: bool) -> tuple[float, float]:
        """Where the columns of a page begin and end."""
        week = self._week_height + 4.0 if last and self._week_height else 0.0
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
        self._below.add(page, number, count)

    def _head_height(self, first: bool) -> float:
        title = height_of(self._title, self._width * 0.64)
        if not first:
            return 9.5 + max(title, line_height(self._small.size)) + 1.0
        left = title + height_of(((self._sheet.subtitle, self._small),), self._subtitle_room)
        right = line_height(self._small.size) * (1.5 if self._look.dated else 0.0) + self._whom_height
        return 9.5 + max(left, right, 15.0) + 1.5

    def _head(self, page: PageLayout, number: int, count: int) -> None:
        sheet, first = self._sheet, number == 1
        end = self._head_height(first)
        title = text(self._title, MARGIN, 9.5, self._width * 0.64)
        page.add(title, role=Role.TITLE if first else Role.DECORATION)
        of = f"{number} / {count}" if count > 1 else ""
        room = self._width * 0.34
        if first:
            page.add(text(((sheet.subtitle, self._small),), MARGIN, title.box.bottom(), self._subtitle_room))
            day = written(QDate(sheet.day.year, sheet.day.month, sheet.day.day)) if self._look.dated else ""
            said = " · ".join(filter(None, (day, of)))
            if said:
                page.add(text(((said, self._small),), self._right - room, 9.5, room, align_right=True))
            self._add_whom(page, end - 1.5 - self._whom_height, room)
        else:
            page.draw(text(((of, self._small),), self._right - 30, 9.5, 30, align_right=True))
        page.draw(Rule(MARGIN, end, self._width, LIGHT.jade, 0.5))

    def _add_whom(self, page: PageLayout, y: float, room: float) -> None:
        """A name, or a line to write one on."""
        if self._look.patient:
            page.add(text(self._whom, self._right - room, y, room, align_right=True))
            return
        line = min(33.0, room - width_of(self._whom_label) - 1.5)
        label = max(5.0, width_of(self._whom_label) + 0.5)
        page.add(text(self._whom, self._right - line - 1.0 - label, y, label, align_right=True))
        page.draw(Rule(self._right - line, y + self._whom_height - 1.0, line, LIGHT.soft_ink, 0.2))

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
            head = text(
                ((title, Ink(self._body + 0.4, LIGHT.ink, bold=True)),), inner.x(), inner.y(), inner.width()
            )
            page.add(head, role=Role.HEADING)
            y = head.box.bottom() + 0.6
            page.add(text(((told, Ink(self._body, LIGHT.ink)),), inner.x(), y, inner.width()))

    def _week(self, page: PageLayout, top: float) -> None:
        gap, days = _DAY_GAP, self._sheet.days
        width = (self._beside_code - gap * (len(days) - 1)) / len(days)
        ink = self._small
        for place, day in enumerate(days if self._look.shows(Section.WEEK) else ()):
            box = QRectF(MARGIN + place * (width + gap), top, width, self._day_height)
            page.draw(Panel(box, LIGHT.line, "#FFFFFF"))
            words = f"{day} {self._sheet.pain}" if place == 0 else day
            page.add(text(((words, ink),), box.x() + 1.4, box.y() + 0.8, box.width() - 1.8), role=Role.ITEM)
        if self._rows:
            box = QRectF(self._right - self._code, top, self._code, self._code)
            page.add(Code(box, self._rows), role=Role.FIGURE, alt=self._sheet.code_words)
        if self._code_words:
            page.add(
                text(self._code_words, MARGIN, self._words_top(top), self._beside_code), role=Role.CAPTION
            )

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
        return ((told, self._small),)

    @cached_property
    def _day_height(self) -> float:
        """Of a box of the week: the first says more than the others."""
        days = self._sheet.days
        width = (self._beside_code - _DAY_GAP * (len(days) - 1)) / len(days) - 1.8
        return max(_WEEK, height_of(((f"{days[0]} {self._sheet.pain}", self._small),), width) + 2.0)

    def _words_top(self, top: float) -> float:
        return top + (self._day_height + 1.0 if self._look.shows(Section.WEEK) else 1.0)

    @cached_property
    def _week_height(self) -> float:
        """Of the boxes, and of the code beside them."""
        week = self._day_height if self._look.shows(Section.WEEK) else 0.0
        if not self._code_words:
            return week
        return max(self._code, week + 1.0 + height_of(self._code_words, self._beside_code))


def _title_runs(title: str, width: float, larger: float) -> tuple[Run, ...]:
    """The title as large as it may be: on one line, or on two or three."""
    for size, lines in ((20.0 * larger, 1), (16.0 * larger, 2), (13.0 * larger, 3)):
        runs = ((title, Ink(size, LIGHT.ink, bold=True)),)
        if height_of(runs, width) <= lines * line_height(size) + 0.01:
            return runs
    return ((title, Ink(11.0 * larger, LIGHT.ink, bold=True)),)
