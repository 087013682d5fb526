"""What a poster says besides what its points are called: how to press, when not to, how hard and with what
care (mm)."""

from __future__ import annotations

from collections.abc import Sequence

from acupress_desktop.domain.look import Look
from acupress_desktop.services.poster import PosterView
from acupress_desktop.services.sheet_service import Entry, Sheet
from acupress_desktop.ui.sheet.column import Column
from acupress_desktop.ui.sheet.flow import Item, flow, height_of_all, put_all
from acupress_desktop.ui.sheet.paper import PageLayout, Role
from acupress_desktop.ui.sheet.type import MM_PER_POINT, Ink, height_of, text
from acupress_desktop.ui.sheet.warning_sign import warning_sign
from acupress_desktop.ui.theme import LIGHT

#: A column of words is at least so many times as wide as its letters are high, and so far from the next.
_LEAST, _GAP = 25.0, 2.0


class PosterWords:
    """Of a sheet, in type of so many points, across `width` from `x` on. `view` is the picture beside it."""

    def __init__(
        self, sheet: Sheet, look: Look, view: PosterView | None, x: float, width: float, size: float
    ) -> None:
        self._sheet, self._look, self._view = sheet, look, view
        self._x, self._width, self._size = x, width, size
        em = size * MM_PER_POINT
        self._gap = em * _GAP
        self._count = max(1, int((width + self._gap) // (em * _LEAST + self._gap)))
        self._wide = (width - (self._count - 1) * self._gap) / self._count
        self.title = self._column(0, width).line(
            (sheet.topic or sheet.title, Ink(size * 1.4, LIGHT.ink, bold=True)), Role.HEADING, em * 0.6
        )

    def below(self, all_words: bool) -> Item | None:
        """Everything in columns of one height; with `all_words` what is said of each point too."""
        made = [self._items(self._column(at), all_words) for at in range(self._count)]
        total = height_of_all(made[0])
        low, high = max(total / self._count, *(item.height for item in made[0])), total + 1.0
        while high - low > 0.5:
            middle = (low + high) / 2
            if len(flow(made[0], lambda _, bottom=middle: (0.0, bottom))) <= self._count:  # type: ignore[misc]
                high = middle
            else:
                low = middle
        placed = flow(made[0], lambda _: (0.0, high))
        tall = max(y + item.height for column in placed for item, y in column)
        number = {id(item): at for at, item in enumerate(made[0])}

        def put(page: PageLayout, top: float) -> None:
            for at, column in enumerate(placed):
                put_all(page, [(made[at][number[id(item)]], top + y) for item, y in column])

        return Item(tall, put)

    def of_points(self, entries: Sequence[Entry]) -> list[Item]:
        """What is said of each point, below one another across the whole width."""
        column = self._column(0, self._width)
        return [*self._unseen(column), *self._of_points(column, entries)]

    def _column(self, at: int, wide: float | None = None) -> Column:
        x = self._x + at * (self._wide + self._gap)
        return Column(x, self._wide if wide is None else wide, self._size, self._look.plain)

    def _items(self, column: Column, all_words: bool) -> list[Item]:
        sheet = self._sheet
        items = [
            *column.box(sheet.stop_title, sheet.stop, danger=True),
            *column.box(sheet.not_today_title, sheet.not_today),
            column.line((sheet.how_title, Ink(column.size, LIGHT.ink, bold=True)), Role.HEADING, keep=True),
            *column.paragraph(sheet.how),
            *column.paragraph(sheet.note, Ink(column.size, LIGHT.vermilion, bold=column.plain)),
        ]
        if all_words:
            items += [*self._unseen(column), *self._of_points(column, sheet.entries)]
        return items

    def _unseen(self, column: Column) -> list[Item]:
        """The points that are not to be seen in the picture."""
        unseen = set(self._view.unseen) if self._view is not None else set()
        codes = tuple(dict.fromkeys(e.code for e in self._sheet.entries if e.number in unseen))
        if not codes:
            return []
        return column.paragraph(self._sheet.labelled(self._sheet.words["poster_unseen"], codes))

    def _of_points(self, column: Column, entries: Sequence[Entry]) -> list[Item]:
        """How hard, and with what care; points that are alike in that together."""
        forces: dict[str, dict[str, None]] = {}
        cares: dict[str, dict[str, None]] = {}
        for entry in entries:
            forces.setdefault(entry.pressure, {})[entry.code] = None
            if entry.careful:
                cares.setdefault(entry.careful, {})[entry.code] = None
        items: list[Item] = []
        for force, codes in sorted(forces.items()):
            items += column.paragraph(self._sheet.labelled(force, tuple(codes)), after=column.em * 0.35)
        for care, codes in cares.items():
            items.append(self._care(column, tuple(codes), care))
        return items

    def _care(self, column: Column, codes: Sequence[str], care: str) -> Item:
        """A sign, the points, and what to be careful of."""
        indent = column.em * 1.5
        named = ((" · ".join(codes), Ink(column.size, LIGHT.ink, bold=True)),)
        told = ((care, Ink(column.size, LIGHT.vermilion, bold=column.plain)),)
        wide = column.width - indent
        first, second = height_of(named, wide), height_of(told, wide)

        def put(page: PageLayout, y: float) -> None:
            page.draw(*warning_sign(column.x, y + column.em * 0.12, column.em))
            page.add(
                text(named, column.x + indent, y, wide),
                text(told, column.x + indent, y + first, wide),
                role=Role.ITEM,
            )

        return Item(first + second, put, column.em * 0.45)
