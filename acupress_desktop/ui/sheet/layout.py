"""Lays a sheet out on pages: what stands where, in millimetres from a page's top left corner.

Nothing is painted here, so that a test can look at thousands of pages. The first page has the head, how to
press, and the boxes that say when not to; entries flow over as many pages as they need, each with the
pictures of its own points; the last has the boxes of the week.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QDate, QLocale, QRectF, QSizeF

from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.sheet_service import Entry, Sheet
from acupress_desktop.ui.sheet.figures import Cell, Picture, arrange, numbered
from acupress_desktop.ui.sheet.type import Ink, Run, Text, height_of, line_height, lines_of, text
from acupress_desktop.ui.theme import LIGHT

SIZES = {Paper.A4: QSizeF(210.0, 297.0), Paper.LETTER: QSizeF(215.9, 279.4)}
MARGIN = 12.5
NUMBER = 3.1

_GAP = 7.0
_LEFT_SHARE = 0.34
_TIMES = 29.0
_INDENT = 9.0
_WEEK = 13.0
#: A paragraph that may be long is set in pieces of so many lines, which may stand on two pages.
_PIECE = 6
_SMALL = 9.0


@dataclass(frozen=True)
class Fit:
    """How tightly a page is set: type in points, room between entries in mm."""

    body: float
    gap: float


_ROOMY, _TIGHT = Fit(10.0, 3.2), Fit(9.5, 2.0)


@dataclass(frozen=True)
class Rule:
    """A straight line."""

    x: float
    y: float
    width: float
    color: str
    thick: float = 0.25


@dataclass(frozen=True)
class Panel:
    """A box with round corners."""

    box: QRectF
    edge: str
    ground: str


@dataclass
class PageLayout:
    """All that is on one page. `numbers` are the middles of the discs beside the entries."""

    size: QSizeF
    texts: list[Text] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    panels: list[Panel] = field(default_factory=list)
    numbers: list[tuple[int, float, float]] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)


@dataclass(frozen=True)
class _Block:
    """What flows: an entry, or a piece of a paragraph."""

    height: float
    entry: Entry | None = None
    runs: tuple[Run, ...] = ()


def lay_out(sheet: Sheet, paper: Paper, hanzi: bool) -> list[PageLayout]:
    """The pages of a sheet: one where it fits, in a type that can be read, else as many as it takes."""
    return _Layout(sheet, SIZES[paper], hanzi).pages()


class _Layout:
    def __init__(self, sheet: Sheet, size: QSizeF, hanzi: bool) -> None:
        self._sheet, self._size, self._hanzi = sheet, size, hanzi
        self._fit = _ROOMY
        self._width = size.width() - 2 * MARGIN
        self._right = size.width() - MARGIN
        self._column = self._width * _LEFT_SHARE
        self._x = MARGIN + self._column + _GAP
        self._room = self._right - self._x
        self._title = _title_runs(sheet.title, self._width * 0.68)
        self._footer = ((sheet.footer, Ink(_SMALL, LIGHT.soft_ink)),)
        self._foot = size.height() - MARGIN - 1.6 - height_of(self._footer, self._width - 16.0)
        half = (self._width - 5.0) / 2 - 8.0
        self._box_height = 12.4 + max(
            height_of(((words, Ink(9.4, LIGHT.ink)),), half) for words in (sheet.stop, sheet.not_today)
        )

    def pages(self) -> list[PageLayout]:
        for self._fit in (_ROOMY, _TIGHT):
            blocks = [*self._entries(), *self._paragraphs()]
            if self._fits(blocks, first=True, last=True):
                made = self._page(blocks, 1, 1)
                if made is not None:
                    return [made]
        self._fit = _ROOMY
        blocks = [*self._paragraphs(), *self._entries()]
        most = len(blocks)
        while True:
            flow = self._balanced(blocks, most)
            made_all = [self._page(part, number, len(flow)) for number, part in enumerate(flow, start=1)]
            pages = [made for made in made_all if made is not None]
            if len(pages) == len(flow):
                return pages
            # Too many numbers for their pictures: fewer points a page.
            most = max(len(part) for part, made in zip(flow, made_all, strict=True) if made is None) - 1

    # What flows, and where it breaks

    def _entries(self) -> list[_Block]:
        return [_Block(self._entry(None, entry, 0.0), entry) for entry in self._sheet.entries]

    def _paragraphs(self) -> list[_Block]:
        """How to press, and what concerns this person alone."""
        body, sheet = self._fit.body, self._sheet
        how = (
            (f"{sheet.how_title} ", Ink(body, LIGHT.ink, bold=True)),
            (sheet.how, Ink(body, LIGHT.ink)),
        )
        blocks = [_Block(height_of(how, self._room) + 2.5, runs=how)]
        ink = Ink(body, LIGHT.vermilion)
        lines = lines_of((sheet.note, ink), self._room) if sheet.note else []
        for start in range(0, len(lines), _PIECE):
            piece = ((" ".join(lines[start : start + _PIECE]), ink),)
            rest = 0.0 if start + _PIECE < len(lines) else 2.5
            # A piece breaks where the whole did, or a little earlier at a space that was stripped.
            blocks.append(_Block(height_of(piece, self._room) + rest, runs=piece))
        return blocks

    def _balanced(self, blocks: Sequence[_Block], most: int) -> list[Sequence[_Block]]:
        """As few pages as it takes, filled evenly."""
        flows = [self._flow(blocks, most, fill) for fill in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)]
        fewest = [flow for flow in flows if len(flow) == min(map(len, flows))]
        return max(fewest, key=lambda flow: min(map(len, flow)))

    def _flow(self, blocks: Sequence[_Block], most: int, fill: float) -> list[Sequence[_Block]]:
        flow: list[Sequence[_Block]] = []
        left = blocks
        while left:
            first = not flow
            if len(left) <= most and self._fits(left, first, last=True):
                return [*flow, left]
            count = 1
            while count < min(most, len(left) - 1) and self._fits(left[: count + 1], first, False, fill):
                count += 1
            flow.append(left[:count])
            left = left[count:]
        return flow

    def _fits(self, blocks: Sequence[_Block], first: bool, last: bool, fill: float = 1.0) -> bool:
        top, bottom = self._between(first, last)
        if sum(block.height for block in blocks) > (bottom - top) * fill:
            return False
        return self._cells(blocks, top, bottom) is not None

    def _cells(self, blocks: Sequence[_Block], top: float, bottom: float) -> list[Cell] | None:
        entries = [block.entry for block in blocks if block.entry is not None]
        figures = self._sheet.figures_of(entries)
        if not figures:
            return []
        used = top + sum(block.height for block in blocks) + 4.0
        return arrange(
            figures,
            QRectF(MARGIN, top, self._column, bottom - top),
            QRectF(self._x, used, self._room, bottom - used),
        )

    def _between(self, first: bool, last: bool) -> tuple[float, float]:
        """Where the columns begin and end."""
        bottom = (
            self._foot - 4.0 - (_WEEK + 4.0 if last else 0.0) - (self._box_height + 5.0 if first else 0.0)
        )
        return self._head_height(first) + 5.0, bottom

    # A page

    def _page(self, blocks: Sequence[_Block], number: int, count: int) -> PageLayout | None:
        """None where the numbers find no room in the pictures."""
        page = PageLayout(self._size)
        first, last = number == 1, number == count
        top, bottom = self._between(first, last)
        self._head(page, number, count)
        y = top + 0.6
        for block in blocks:
            if block.entry is not None:
                y = self._entry(page, block.entry, y)
            else:
                page.texts.append(text(block.runs, self._x, y, self._room))
                y += block.height
        for cell in self._cells(blocks, top, bottom) or ():
            picture = numbered(cell)
            if picture is None:
                return None
            page.pictures.append(picture)
        if first:
            self._boxes(page, bottom + 5.0)
        if last:
            self._week(page, self._foot - 4.0 - _WEEK)
        self._add_foot(page, number, count)
        return page

    def _head_height(self, first: bool) -> float:
        title = height_of(self._title, self._width * 0.68)
        return 9.5 + max(title, 10.0) + (7.0 if first else 1.0)

    def _head(self, page: PageLayout, number: int, count: int) -> None:
        sheet, first = self._sheet, number == 1
        soft = Ink(9.6, LIGHT.soft_ink)
        end = self._head_height(first)
        page.texts.append(text(self._title, MARGIN, 9.5, self._width * 0.68))
        of = f"{number} / {count}" if count > 1 else ""
        if first:
            day = QLocale().toString(QDate(sheet.day.year, sheet.day.month, sheet.day.day), "d MMMM yyyy")
            said = f"{day} · {of}" if of else day
            page.texts.append(text(((sheet.subtitle, soft),), MARGIN, end - 6.6, self._width - 48.0))
            page.texts.append(text(((said, soft),), self._right - 56, end - 11.4, 56, align_right=True))
            page.texts.append(
                text(((sheet.named_for, soft),), self._right - 45, end - 6.6, 11, align_right=True)
            )
            page.rules.append(Rule(self._right - 33, end - 3.0, 33, LIGHT.soft_ink, 0.2))
        else:
            page.texts.append(text(((of, soft),), self._right - 30, end - 5.6, 30, align_right=True))
        page.rules.append(Rule(MARGIN, end, self._width, LIGHT.jade, 0.5))

    def _entry(self, page: PageLayout | None, entry: Entry, y: float) -> float:
        """Where it ends; without a page it is only measured."""
        body = self._fit.body
        x, width = self._x + _INDENT, self._room - _INDENT - _TIMES - 2.0
        name = f"{entry.code} {entry.pinyin}" + (f" {entry.hanzi}" if self._hanzi else "")
        title: tuple[Run, ...] = (
            (name, Ink(body + 1.0, LIGHT.ink, bold=True)),
            (f"  {entry.region}", Ink(body, LIGHT.soft_ink)),
        )
        told: tuple[Run, ...] = ((entry.text, Ink(body, LIGHT.ink)),)
        if entry.careful:
            told += ((f" {entry.careful}", Ink(body, LIGHT.vermilion)),)
        texts = [text(title, x, y, width)]
        texts.append(text(told, x, texts[0].box.bottom(), width))
        at = y
        for words, ink in [
            *((time, Ink(body, LIGHT.jade, bold=True)) for time in entry.times),
            (entry.pressure, Ink(body, LIGHT.soft_ink)),
        ]:
            texts.append(text(((words, ink),), self._right - _TIMES, at, _TIMES, align_right=True))
            at = texts[-1].box.bottom()
        end = max(texts[1].box.bottom(), at, y + 2 * NUMBER) + self._fit.gap * 0.5
        if page is not None:
            page.texts += texts
            page.numbers.append((entry.number, self._x + NUMBER, y + NUMBER))
            page.rules.append(Rule(self._x, end, self._room, LIGHT.line))
        return end + self._fit.gap * 0.7

    def _boxes(self, page: PageLayout, top: float) -> None:
        sheet, width = self._sheet, (self._width - 5.0) / 2
        for place, (title, told, edge, ground) in enumerate(
            (
                (sheet.stop_title, sheet.stop, LIGHT.vermilion, LIGHT.vermilion_wash),
                (sheet.not_today_title, sheet.not_today, LIGHT.line, "#FFFFFF"),
            )
        ):
            box = QRectF(MARGIN + place * (width + 5.0), top, width, self._box_height)
            page.panels.append(Panel(box, edge, ground))
            inner = box.adjusted(4, 3, -4, -3)
            head = text(((title, Ink(10.4, LIGHT.ink, bold=True)),), inner.x(), inner.y(), inner.width())
            page.texts.append(head)
            y = head.box.bottom() + 0.6
            page.texts.append(text(((told, Ink(9.4, LIGHT.ink)),), inner.x(), y, inner.width()))

    def _week(self, page: PageLayout, top: float) -> None:
        gap, days = 1.7, self._sheet.days
        width = (self._width - gap * (len(days) - 1)) / len(days)
        ink = Ink(_SMALL, LIGHT.soft_ink)
        for place, day in enumerate(days):
            box = QRectF(MARGIN + place * (width + gap), top, width, _WEEK)
            page.panels.append(Panel(box, LIGHT.line, "#FFFFFF"))
            words = f"{day} {self._sheet.pain}" if place == 0 else day
            page.texts.append(text(((words, ink),), box.x() + 1.6, box.y() + 1.0, box.width() - 2.0))

    def _add_foot(self, page: PageLayout, number: int, count: int) -> None:
        page.rules.append(Rule(MARGIN, self._foot, self._width, LIGHT.line))
        y = self._foot + 1.6
        page.texts.append(text(self._footer, MARGIN, y, self._width - 16.0))
        of = ((f"{number} / {count}", Ink(_SMALL, LIGHT.soft_ink)),)
        page.texts.append(text(of, self._right - 16, y, 16, align_right=True))


def _title_runs(title: str, width: float) -> tuple[Run, ...]:
    """The title as large as it may be: on one line, or on two or three."""
    for size, lines in ((20.0, 1), (16.0, 2), (13.0, 3)):
        runs = ((title, Ink(size, LIGHT.ink, bold=True)),)
        if height_of(runs, width) <= lines * line_height(size) + 0.01:
            return runs
    return ((title, Ink(11.0, LIGHT.ink, bold=True)),)
