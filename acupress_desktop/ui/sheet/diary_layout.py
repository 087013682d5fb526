"""Lays out a diary: four weeks of pain and pressing to fill in, and when not to press (mm)."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from acupress_desktop.domain.look import Look
from acupress_desktop.services.sheet_service import Sheet
from acupress_desktop.ui.sheet.column import Column
from acupress_desktop.ui.sheet.column_pages import column_pages
from acupress_desktop.ui.sheet.flow import Item, flow, height_of_all
from acupress_desktop.ui.sheet.foot import Foot
from acupress_desktop.ui.sheet.paper import PageLayout, Role, size_of
from acupress_desktop.ui.sheet.strokes import Area, Line
from acupress_desktop.ui.sheet.type import Ink, height_of, text, width_of
from acupress_desktop.ui.sheet.type_sizes import smaller_types
from acupress_desktop.ui.sheet.writing import written_in
from acupress_desktop.ui.theme import LIGHT

_MARGIN, _TOP, _GAP, _PAD = 14.0, 11.0, 6.0, 1.4
#: A row to write in, mm: at least, and at most.
_ROW, _TALLEST = 7.0, 11.0
_WEEKS = (1, 2, 3, 4)


def lay_out_diary(sheet: Sheet, look: Look) -> list[PageLayout]:
    """The pages of a diary: one where it fits."""
    with written_in(sheet.language):
        return _Diary(sheet, look).pages()


class _Diary:
    def __init__(self, sheet: Sheet, look: Look) -> None:
        self._sheet, self._look, self._size = sheet, look, size_of(look)
        self._margin = min(_MARGIN, self._size.width() * 0.08)
        self._foot = Foot(sheet, look, self._size, self._margin)
        width = self._size.width() - 2 * self._margin
        tall = self._foot.top - 3.0 - _TOP
        self._column = Column(self._margin, width, float(look.points), look.plain, tall)
        word = sheet.words
        self._heads = [word[f"diary_{key}"] for key in ("day", "before", "after", "minutes", "else")]
        # A table cannot be broken as lines can: its type is as large as its heads have room for.
        for size in smaller_types(look.points * 0.9):
            self._ink, self._bold = Ink(size, LIGHT.ink), Ink(size, LIGHT.ink, bold=True)
            self._wide = self._widths()
            if sum(self._wide) <= width:
                break
        self._beside = max(
            n for n in (1, 2, 4) if n == 1 or (width - (n - 1) * _GAP) / n >= sum(self._wide) + 8.0
        )

    def _widths(self) -> list[float]:
        """Of the columns of a week, at least."""
        days = max(width_of((day, self._ink)) for day in (*self._sheet.days, self._heads[0]))
        return [wide + 2 * _PAD for wide in (days, *(width_of((h, self._bold)) for h in self._heads[1:]))]

    def pages(self) -> list[PageLayout]:
        bottom = self._foot.top - 3.0
        row = _TALLEST
        while row > max(_ROW, self._column.em * 1.5):
            if height_of_all(self._items(row)) <= bottom - _TOP:
                break
            row -= 0.25
        placed = flow(self._items(row), lambda _: (_TOP, bottom))
        return column_pages(placed, self._page, self._foot)

    def _page(self) -> PageLayout:
        return PageLayout(self._size, language=self._sheet.language, plain=self._look.plain)

    def _items(self, row: float) -> list[Item]:
        sheet, column, word = self._sheet, self._column, self._sheet.words
        codes = list(dict.fromkeys(entry.code for entry in sheet.entries))
        items = [
            column.title(word["diary_title"]),
            *column.paragraph(sheet.labelled(sheet.title, codes), column.soft, after=column.em * 0.5),
            *column.paragraph(word["diary_how"]),
        ]
        items += [
            self._weeks(_WEEKS[at : at + self._beside], row) for at in range(0, len(_WEEKS), self._beside)
        ]
        items += [
            *column.box(sheet.stop_title, sheet.stop, danger=True),
            *column.box(sheet.not_today_title, sheet.not_today),
            *column.paragraph(sheet.note, Ink(column.size, LIGHT.vermilion, bold=column.plain)),
        ]
        return items

    def _weeks(self, weeks: tuple[int, ...], row: float) -> Item:
        wide = (self._column.width - (self._beside - 1) * _GAP) / self._beside
        high = height_of((("X", self._bold),), wide)
        whole = high + 0.8 + 8 * row

        def put(page: PageLayout, y: float) -> None:
            for at, week in enumerate(weeks):
                self._week(page, week, self._margin + at * (wide + _GAP), y, wide, row)

        return Item(whole, put, self._column.em * 0.8)

    def _week(self, page: PageLayout, week: int, x: float, y: float, wide: float, row: float) -> None:
        name = text(((self._sheet.words[f"diary_week.{week}"], self._bold),), x, y, wide)
        page.add(name, role=Role.HEADING)
        top = name.box.bottom() + 0.8
        box = QRectF(x, top, wide, 8 * row)
        page.draw(Area(QRectF(x, top, wide, row), ground=LIGHT.jade_wash), Area(box, edge=LIGHT.soft_ink))
        rest = (wide - sum(self._wide)) / (len(self._wide) - 1)
        edges = [x, x + self._wide[0]]
        for wanted in self._wide[1:]:
            edges.append(edges[-1] + wanted + rest)
        page.draw(*(Line(edge, top, edge, box.bottom(), LIGHT.line, 0.25) for edge in edges[1:-1]))
        page.draw(*(Line(x, top + n * row, x + wide, top + n * row, LIGHT.line, 0.25) for n in range(1, 8)))
        for at, head in enumerate(self._heads):
            ink = self._bold if at else self._ink
            self._cell(page, head, ink, edges[at], top, edges[at + 1] - edges[at], row)
        for at, day in enumerate(self._sheet.days, start=1):
            self._cell(page, day, self._ink, x, top + at * row, self._wide[0], row)

    def _cell(
        self, page: PageLayout, words: str, ink: Ink, x: float, y: float, wide: float, row: float
    ) -> None:
        run = ((words, ink),)
        room = wide - 2 * _PAD + 0.3
        page.add(text(run, x + _PAD, y + (row - height_of(run, room)) / 2, room), role=Role.ITEM)
