"""What layouts with a column of text are made of: heads, paragraphs, steps, facts in tiles, framed warnings.

Sizes follow from the size of the type that is read; nothing is smaller than 10 points.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.flow import Item
from acupress_desktop.ui.sheet.paper import PageLayout, Panel, Role
from acupress_desktop.ui.sheet.strokes import Area
from acupress_desktop.ui.sheet.type import (
    MM_PER_POINT,
    Ink,
    Run,
    height_of,
    line_height,
    lines_of,
    text,
    untorn,
    width_of,
)
from acupress_desktop.ui.sheet.type_sizes import at_least, smaller_types
from acupress_desktop.ui.sheet.warning_sign import warning_sign
from acupress_desktop.ui.theme import LIGHT

#: A paragraph that may be long is set in pieces of so many lines, which may stand on two pages.
_PIECE = 6
_PAD, _BAR, _TILE_GAP = 3.0, 1.6, 3.5
#: A title is so many times as large as what is read, or smaller where a word of it has no room.
_TITLES = (1.7, 1.5, 1.3, 1.15, 1.0)


@dataclass(frozen=True)
class Column:
    """A column from `x` on, so wide, whose text is read in `size` points. A page has room for so much of it
    as `tall` says: what may be long is set in pieces that are no higher."""

    x: float
    width: float
    size: float
    plain: bool = False
    tall: float = math.inf

    @property
    def em(self) -> float:
        """The size of the type in mm."""
        return self.size * MM_PER_POINT

    @property
    def body(self) -> Ink:
        """What is read."""
        return Ink(self.size, LIGHT.ink)

    @property
    def soft(self) -> Ink:
        """What stands beside it."""
        return Ink(at_least(self.size * 0.75), LIGHT.soft_ink)

    def line(self, run: Run, role: Role = Role.PARAGRAPH, after: float = 0.0, keep: bool = False) -> Item:
        """One short text."""
        return self.runs((run,), role, after, keep)

    def title(self, words: str, after: float = 0.0) -> Item:
        """What a page is called, as large as has room for each of its words."""
        sizes = [self.size * share for share in _TITLES]
        sizes += list(smaller_types(self.size))[1:]
        ways = (((words, Ink(size, LIGHT.ink, bold=True)),) for size in sizes)
        return self.runs(untorn(ways, self.width), Role.TITLE, after)

    def runs(
        self, runs: tuple[Run, ...], role: Role = Role.PARAGRAPH, after: float = 0.0, keep: bool = False
    ) -> Item:
        """A short text of several inks."""

        def put(page: PageLayout, y: float) -> None:
            page.add(text(runs, self.x, y, self.width), role=role)

        return Item(height_of(runs, self.width), put, after, keep)

    def pair(self, left: Run, right: Run, role: Role = Role.PARAGRAPH, after: float = 0.0) -> Item:
        """Two texts at both ends of a line, or below one another where they have no room beside."""
        wide = width_of(right) + 0.5
        room = self.width - wide - self.em * 0.4
        if not right[0]:
            return self.line(left, role, after)
        beside = width_of(left) + 0.5 <= room
        first, second = height_of((left,), room if beside else self.width), height_of((right,), self.width)
        high = max(first, second) if beside else first + second

        def put(page: PageLayout, y: float) -> None:
            if beside:
                low = y + high - second
                told = text((right,), self.x + self.width - wide, low, wide, align_right=True)
                page.add(text((left,), self.x, y, room), told, role=role)
            else:
                below = text((right,), self.x, y + first, self.width)
                page.add(text((left,), self.x, y, self.width), below, role=role)

        return Item(high, put, after)

    def head(self, words: str) -> Item:
        """A head over what follows."""
        ink = Ink(at_least(self.size * 0.8), LIGHT.soft_ink, bold=True)
        return self.line((words, ink), Role.HEADING, self.em * 0.15, keep=True)

    def paragraph(self, words: str, ink: Ink | None = None, after: float | None = None) -> list[Item]:
        """A text of any length, in pieces that may stand on two pages."""
        ink = ink or self.body
        last = self.em * 0.7 if after is None else after
        pieces = self._pieces(words, ink, self.width)
        return [
            self.line((piece, ink), after=last if number == len(pieces) else 0.0)
            for number, piece in enumerate(pieces, start=1)
        ]

    def _pieces(
        self, words: str, ink: Ink, width: float, around: float = 0.0, most: float = _PIECE
    ) -> list[str]:
        """A text in pieces of at most so many lines, with what is `around` it no higher than a page."""
        lines = lines_of((words, ink), width) if words else []
        room = max(1.0, (self.tall - around) / line_height(ink.size))
        count = int(min(most, room, max(1, len(lines))))
        return ["".join(lines[at : at + count]).rstrip() for at in range(0, len(lines), count)]

    def steps(self, steps: Sequence[str]) -> list[Item]:
        """Numbered steps."""
        items = []
        bold = Ink(self.size, LIGHT.jade, bold=True)
        wide = width_of(("00", bold)) * 0.5 * len(str(len(steps))) + self.em * 0.9
        for number, step in enumerate(steps, start=1):
            after = self.em * (0.7 if number == len(steps) else 0.2)
            pieces = self._pieces(step, self.body, self.width - wide, most=math.inf)
            for at, piece in enumerate(pieces):
                last = at == len(pieces) - 1
                told = "" if at else str(number)
                items.append(self._step(told, piece, bold, wide, after if last else 0.0))
        return items

    def _step(self, number: str, words: str, bold: Ink, wide: float, after: float) -> Item:
        run = ((words, self.body),)

        def put(page: PageLayout, y: float) -> None:
            told = [text(run, self.x + wide, y, self.width - wide)]
            if number:
                told.insert(0, text(((number, bold),), self.x, y, wide))
            page.add(*told, role=Role.ITEM)

        return Item(height_of(run, self.width - wide), put, after)

    def tiles(self, facts: Sequence[tuple[str, str]]) -> list[Item]:
        """Facts beside one another where each finds room in one line, else below one another."""
        small, large = self.soft, Ink(self.size * 1.12, LIGHT.ink, bold=True)
        for columns in range(len(facts), 0, -1):
            wide = (self.width - (columns - 1) * _TILE_GAP) / columns
            inner = wide - 2 * _PAD
            if columns == 1 or all(
                width_of((value, large)) < inner and width_of((name, small)) < inner for name, value in facts
            ):
                break
        high = 3.6 + max(
            height_of(((name, small),), inner) + height_of(((value, large),), inner) for name, value in facts
        )
        rows = [facts[at : at + columns] for at in range(0, len(facts), columns)]
        gaps = [_TILE_GAP * 0.6] * (len(rows) - 1) + [self.em * 0.8]
        return [self._tiles(row, wide, high, small, large, gap) for row, gap in zip(rows, gaps, strict=True)]

    def _tiles(
        self,
        facts: Sequence[tuple[str, str]],
        wide: float,
        high: float,
        small: Ink,
        large: Ink,
        after: float,
    ) -> Item:
        inner = wide - 2 * _PAD

        def put(page: PageLayout, y: float) -> None:
            for at, (name, value) in enumerate(facts):
                box = QRectF(self.x + at * (wide + _TILE_GAP), y, wide, high)
                page.draw(Panel(box, LIGHT.line, "#FFFFFF"))
                first = text(((name, small),), box.x() + _PAD, box.y() + 1.8, inner)
                second = text(((value, large),), box.x() + _PAD, first.box.bottom(), inner)
                page.add(first, second, role=Role.ITEM)

        return Item(high, put, after)

    def warning(self, words: str) -> list[Item]:
        """What to be careful of, framed and with a sign, never by colour alone. Of any length: each piece has
        a frame."""
        if not words:
            return []
        indent = _BAR + _PAD + self.em * 1.6
        inner = self.width - indent - _PAD
        ink = Ink(self.size, LIGHT.ink, bold=self.plain)
        around = 2 * (_PAD - 1.0)
        # A few lines more than a piece has stay together, where a page has room for them.
        pieces = self._pieces(words, ink, inner, around, most=_PIECE * 1.5)
        if len(pieces) > 1:
            pieces = self._pieces(words, ink, inner, around)
        return [
            self._warning(((piece, ink),), indent, inner, number == 0) for number, piece in enumerate(pieces)
        ]

    def _warning(self, run: tuple[Run, ...], indent: float, inner: float, sign: bool) -> Item:
        high = height_of(run, inner) + 2 * (_PAD - 1.0)

        def put(page: PageLayout, y: float) -> None:
            box = QRectF(self.x, y, self.width, high)
            edge = Panel(box, LIGHT.vermilion, "#FFFFFF", 0.5)
            bar = Area(QRectF(self.x, y, _BAR, high), ground=LIGHT.vermilion)
            page.draw(edge, bar)
            if sign:
                page.draw(*warning_sign(self.x + _BAR + _PAD, y + _PAD - 0.6, self.em * 1.1))
            page.add(text(run, self.x + indent, y + _PAD - 1.0, inner))

        return Item(high, put, self.em * 0.5)

    def box(self, title: str, words: str, danger: bool = False) -> list[Item]:
        """A framed text with a head; a long one in pieces with a frame each."""
        inner = self.width - 2 * _PAD
        head = ((title, Ink(self.size, LIGHT.ink, bold=True)),)
        around = height_of(head, inner) + 2 * (_PAD - 0.8)
        pieces = self._pieces(words, self.body, inner, around)
        last = len(pieces) - 1
        return [
            self._box(title if at == 0 else "", piece, danger, self.em * (0.7 if at == last else 0.0))
            for at, piece in enumerate(pieces)
        ]

    def _box(self, title: str, words: str, danger: bool, after: float) -> Item:
        inner = self.width - 2 * _PAD
        head = ((title, Ink(self.size, LIGHT.ink, bold=True)),)
        told = ((words, self.body),)
        above = height_of(head, inner) if title else 0.0
        high = above + height_of(told, inner) + 2 * (_PAD - 0.8)
        edge, ground = (LIGHT.vermilion, LIGHT.vermilion_wash) if danger else (LIGHT.line, "#FFFFFF")

        def put(page: PageLayout, y: float) -> None:
            page.draw(Panel(QRectF(self.x, y, self.width, high), edge, ground, 0.5 if danger else 0.3))
            if title:
                page.add(text(head, self.x + _PAD, y + _PAD - 0.8, inner), role=Role.HEADING)
            page.add(text(told, self.x + _PAD, y + _PAD - 0.8 + above, inner))

        return Item(high, put, after)
