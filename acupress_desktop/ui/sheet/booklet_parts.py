"""What a booklet and a sheet in large type have in common: figures on pages of their own, points in few
words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from acupress_desktop.domain.look import Look, Section
from acupress_desktop.domain.names import ShownName
from acupress_desktop.services.sheet_figures import SheetFigure
from acupress_desktop.services.sheet_service import Entry, Sheet
from acupress_desktop.services.shown_names import apart
from acupress_desktop.ui.name_fonts import can_draw_beside
from acupress_desktop.ui.sheet.column import Column
from acupress_desktop.ui.sheet.flow import Item, Placed, flow, put_all
from acupress_desktop.ui.sheet.foot import Foot
from acupress_desktop.ui.sheet.mirroring import mirrored_page
from acupress_desktop.ui.sheet.overview import add_pictures, side_by_side
from acupress_desktop.ui.sheet.paper import PageLayout, Panel, Role, Rule, size_of
from acupress_desktop.ui.sheet.type import Ink, Run, line_height, text, width_of
from acupress_desktop.ui.theme import LIGHT

_MARGIN, _TOP, _GAP = 16.0, 12.0, 4.0
#: A picture is so high at least.
_LEAST = 52.0
#: A body beside text is worth while from this height on.
_WHOLE = 90.0
#: The numbers of more points in one picture say little, and to find room for hundreds takes very long.
_TOGETHER = 40


class BookletParts:
    """Of a sheet in a look."""

    def __init__(self, sheet: Sheet, look: Look, hanzi: bool) -> None:
        self._sheet, self._look, self._can_draw = sheet, look, can_draw_beside(hanzi)
        self._size = size_of(look)
        self._margin = min(_MARGIN, self._size.width() * 0.08)
        self._width = self._size.width() - 2 * self._margin
        self._foot = Foot(sheet, look, self._size, self._margin)
        self._bottom = self._foot.top - 3.0
        column = Column(self._margin, self._width, float(look.points), look.plain)
        #: Where a page begins on which a point goes on.
        self._again = _TOP + line_height(column.soft.size) + 4.0
        self._column = replace(column, tall=self._bottom - self._again)

    def _blank(self) -> PageLayout:
        return PageLayout(self._size, language=self._sheet.language, plain=self._look.plain)

    # Figures

    def _with_figures(self, page: PageLayout, area: QRectF) -> list[PageLayout]:
        """Put as many pictures into what is left of a page as get large there, the others on pages of their
        own, which come back. Those of many points show some of them each."""
        whole_page = QRectF(self._margin, _TOP, self._width, self._bottom - _TOP)
        if len(self._sheet.entries) > _TOGETHER:
            return self._parted(self._sheet.entries, whole_page)
        left = list(self._sheet.figures)
        left = left[self._add_figures(page, left, area, whole=_WHOLE) :]
        pages = []
        while left:
            pages.append(self._page_of([]))
            put = self._add_figures(pages[-1], left, whole_page)
            if not put:  # more numbers than a picture has room for: with fewer points each has it
                return pages[:-1] + self._parted(self._sheet.entries, whole_page)
            left = left[put:]
        return pages

    def _add_figures(
        self, page: PageLayout, figures: Sequence[SheetFigure], area: QRectF, whole: float = 0.0
    ) -> int:
        """How many of them were put there, from the first on."""
        if area.height() < _LEAST:
            return 0
        for count in range(len(figures), 0, -1):
            cells = side_by_side(figures[:count], area, whole)
            if cells is not None and add_pictures(page, cells, [self._sheet.alt(f) for f in figures[:count]]):
                return count
        return 0

    def _parted(self, entries: Sequence[Entry], area: QRectF) -> list[PageLayout]:
        """Pages for half of the points each, or for smaller parts of many."""
        if len(entries) < 2:
            return []
        parts = max(2, math.ceil(len(entries) / _TOGETHER))
        size = math.ceil(len(entries) / parts)
        pages: list[PageLayout] = []
        for at in range(0, len(entries), size):
            part = entries[at : at + size]
            page, figures = self._page_of([]), self._sheet.figures_of(part)
            if self._add_figures(page, figures, area) == len(figures):
                pages.append(page)
            else:
                pages += self._parted(part, area)
        return pages

    # Points below one another

    def _points(self) -> list[PageLayout]:
        column = self._column
        items: list[Item] = []
        for entry in self._sheet.entries:
            if items:
                items.append(self._rule(column))
            items += self._in_short(entry, column)
        if self._look.shows(Section.WEEK):
            items.append(self._week(column))
        return [self._page_of(placed) for placed in flow(items, lambda _: (_TOP, self._bottom))]

    def _in_short(self, entry: Entry, column: Column) -> list[Item]:
        size, bold = column.size, Ink(column.size, LIGHT.jade, bold=True)
        title = (
            (f"{entry.number}  {entry.code}  ", Ink(size, LIGHT.ink, bold=True)),
            *self._named(entry, size),
        )
        told = column.paragraph(entry.text, after=0.4)
        careful = Ink(size, LIGHT.vermilion, bold=column.plain)
        items = [
            column.runs(title, Role.HEADING, keep=True),
            *(column.line((words, bold), keep=True) for words in entry.times),
            column.line((entry.pressure, column.soft), after=0.4, keep=True),
            *told,
            *column.paragraph(entry.careful, careful, after=0.4),
        ]
        if entry.note and self._look.shows(Section.NOTES):
            items += column.paragraph(entry.note, Ink(size, LIGHT.jade), after=0.4)
        return items

    def _rule(self, column: Column) -> Item:
        return Item(
            0.6,
            lambda page, y: page.draw(Rule(column.x, y + 0.3, column.width, LIGHT.line)),
            column.em * 0.5,
            keep=True,
        )

    def _week(self, column: Column) -> Item:
        """A box for each day, in as many rows as it takes."""
        days, ink = self._sheet.days, column.soft
        first = f"{days[0]} {self._sheet.pain}"
        wanted = max(width_of((words, ink)) for words in (first, *days)) + 4.0
        columns = max(1, min(len(days), int(column.width // wanted)))
        wide, high = column.width / columns, max(13.0, column.em * 2.6)
        rows = -(-len(days) // columns)

        def put(page: PageLayout, y: float) -> None:
            for at, day in enumerate(days):
                row, place = divmod(at, columns)
                box = QRectF(column.x + place * wide, y + row * high, wide - 1.5, high - 1.5)
                page.draw(Panel(box, LIGHT.line, "#FFFFFF"))
                words = first if at == 0 else day
                page.add(text(((words, ink),), box.x() + 1.2, box.y() + 0.6, wide - 3.0), role=Role.ITEM)

        return Item(rows * high, put)

    def _named(self, entry: Entry, size: float) -> tuple[Run, ...]:
        shown = [name for name in entry.names if self._can_draw(name.script)] or [ShownName(entry.pinyin)]
        return tuple(
            (between + name.text, Ink(size, LIGHT.ink, bold=True, script=name.script))
            for between, name in apart(shown)
        )

    def _page_of(self, placed: Placed) -> PageLayout:
        page = self._blank()
        put_all(page, placed)
        return mirrored_page(page)
