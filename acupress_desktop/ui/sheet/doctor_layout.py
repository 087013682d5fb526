"""Lays out the sheet for a doctor: the curve of pain, weeks, practice, medicines, trial, notes (mm)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from acupress_desktop.domain.look import Look
from acupress_desktop.services.doctor_service import DoctorSheet
from acupress_desktop.ui.sheet.column import Column
from acupress_desktop.ui.sheet.column_pages import column_pages
from acupress_desktop.ui.sheet.flow import Item, flow
from acupress_desktop.ui.sheet.foot import Foot
from acupress_desktop.ui.sheet.pain_curve import curve_item
from acupress_desktop.ui.sheet.paper import PageLayout, Role, size_of
from acupress_desktop.ui.sheet.strokes import Area, Line
from acupress_desktop.ui.sheet.type import Ink, height_of, text, width_of
from acupress_desktop.ui.sheet.type_sizes import at_least
from acupress_desktop.ui.sheet.writing import written_in
from acupress_desktop.ui.theme import LIGHT

_MARGIN, _TOP, _PAD = 16.0, 13.0, 1.2
#: No doctor reads more.
_PAGES = 2


def lay_out_doctor(sheet: DoctorSheet, look: Look) -> list[PageLayout]:
    """Its pages: one or two, as long as the type is of a usual size. Where notes find no room the oldest are
    left out, and it says so."""
    with written_in(sheet.language):
        return _Doctor(sheet, look).pages()


class _Doctor:
    def __init__(self, sheet: DoctorSheet, look: Look) -> None:
        self._sheet, self._look, self._size = sheet, look, size_of(look)
        margin = self._margin = min(_MARGIN, self._size.width() * 0.08)
        self._foot = Foot(sheet, look, self._size, margin)
        width = self._size.width() - 2 * margin
        self._column = Column(margin, width, float(look.points), look.plain)
        self._ink = Ink(at_least(look.points * 0.9), LIGHT.ink)
        self._bold = Ink(self._ink.size, LIGHT.ink, bold=True)

    def pages(self) -> list[PageLayout]:
        bottom = self._foot.top - 3.0
        for notes in range(len(self._sheet.notes), -1, -1):
            placed = flow(self._items(notes), lambda _: (_TOP, bottom))
            if len(placed) <= _PAGES:
                break
        return column_pages(placed, self._page, self._foot)

    def _page(self) -> PageLayout:
        return PageLayout(self._size, language=self._sheet.language, plain=self._look.plain)

    def _items(self, notes: int) -> list[Item]:
        sheet, column = self._sheet, self._column
        title = Ink(column.size * 1.7, LIGHT.ink, bold=True)
        items = [
            column.line((sheet.title, title), Role.TITLE),
            *column.paragraph(sheet.span, column.soft, after=column.em * 0.6),
            column.head(sheet.pain_title),
            curve_item(sheet.curve, column),
            *self._told(sheet.pain),
            column.head(sheet.weeks_title),
            *self._table(),
            *column.paragraph(sheet.scales, column.soft),
            column.head(sheet.practice_title),
            *self._told(sheet.practice),
            column.head(sheet.medicines_title),
            *self._told(sheet.medicines),
        ]
        if sheet.trial:
            items += [column.head(sheet.trial_title), *self._told(sheet.trial)]
        if sheet.notes:
            older = (sheet.older,) if notes < len(sheet.notes) else ()
            items += [column.head(sheet.notes_title), *self._told((*sheet.notes[:notes], *older))]
        for words in sheet.honest:
            items += column.paragraph(words, column.soft, after=column.em * 0.3)
        return items

    def _told(self, lines: Sequence[str]) -> list[Item]:
        column, items = self._column, []
        for at, words in enumerate(lines):
            last = at == len(lines) - 1
            items += column.paragraph(words, after=column.em * (0.8 if last else 0.15))
        return items

    def _table(self) -> list[Item]:
        sheet, column = self._sheet, self._column
        rows = [(sheet.heads, self._bold), *((week, self._ink) for week in sheet.weeks)]
        wanted = [
            max(width_of((words[at], self._bold)) for words, _ in rows) + 2 * _PAD
            for at in range(len(sheet.heads))
        ]
        share = column.width / max(sum(wanted), 1.0)
        wide = [width * share for width in wanted]
        return [
            self._row(words, ink, wide, first=at == 0, last=at == len(rows) - 1)
            for at, (words, ink) in enumerate(rows)
        ]

    def _row(self, words: Sequence[str], ink: Ink, wide: Sequence[float], first: bool, last: bool) -> Item:
        column = self._column
        high = 2 * 0.5 + max(
            height_of(((cell or " ", ink),), width - 2 * _PAD + 0.3)
            for cell, width in zip(words, wide, strict=True)
        )

        def put(page: PageLayout, y: float) -> None:
            if first:
                page.draw(Area(QRectF(column.x, y, column.width, high), ground=LIGHT.jade_wash))
            page.draw(Line(column.x, y + high, column.x + column.width, y + high, LIGHT.line, 0.25))
            x, parts = column.x, []
            for cell, width in zip(words, wide, strict=True):
                if cell:
                    parts.append(text(((cell, ink),), x + _PAD, y + 0.5, width - 2 * _PAD + 0.3))
                x += width
            page.add(*parts, role=Role.ITEM)

        return Item(high, put, column.em * 0.4 if last else 0.0, keep=first)
