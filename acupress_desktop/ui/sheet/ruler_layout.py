"""Lays cun rulers out on pages: which piece stands where, and what is told beside them (mm).

The first page has three columns of rulers, and what to do with them at the right, above a bank card's frame
that shows whether the print is true; each other page has six. A ruler that is longer than a page is cut at
whole cun, and its pieces stand on one page. What can be said about how sure it is has the columns that are
left over.
"""

from __future__ import annotations

from PySide6.QtCore import QDate, QRectF, QSizeF

from acupress_desktop.domain.rulers import pieces
from acupress_desktop.domain.settings import Paper
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.ruler_service import RulerSheet
from acupress_desktop.ui.cun.card_frame import CORNER_MM, HEIGHT_MM, WIDTH_MM
from acupress_desktop.ui.sheet.mirroring import mirrored_page
from acupress_desktop.ui.sheet.paper import MARGIN, SIZES, PageLayout, Role, Rule
from acupress_desktop.ui.sheet.strip import TAB, Cut, StripDrawing
from acupress_desktop.ui.sheet.strokes import Area
from acupress_desktop.ui.sheet.type import Ink, Run, height_of, text, width_of
from acupress_desktop.ui.sheet.writing import written, written_in
from acupress_desktop.ui.theme import LIGHT

_COLUMNS, _TALL = 6, 3
_AIR, _BETWEEN = 1.2, 5.0
_NAME, _SOFT = Ink(10.5, LIGHT.ink, bold=True), Ink(10.0, LIGHT.soft_ink)
_BODY, _BOLD = Ink(10.0, LIGHT.ink), Ink(10.0, LIGHT.ink, bold=True)
_HEAD, _TITLE = Ink(11.0, LIGHT.ink, bold=True), Ink(20.0, LIGHT.ink, bold=True)
_WARNING = Ink(10.0, LIGHT.vermilion)
_HEAD_WIDTH = 60.0
#: What is set so is a head.
_ROLES = {_TITLE: Role.TITLE, _HEAD: Role.HEADING, _NAME: Role.HEADING}


@dataclass
class _Column:
    """`start` is where it begins, `at` where the next piece may, `limit` where it ends."""

    x: float
    start: float
    at: float
    limit: float


def lay_out_rulers(sheet: RulerSheet, paper: Paper) -> list[PageLayout]:
    """The pages of a person's rulers, each as large as life."""
    with written_in(sheet.language):
        return _Layout(sheet, SIZES[paper]).pages()


class _Layout:
    def __init__(self, sheet: RulerSheet, size: QSizeF) -> None:
        self._sheet, self._size = sheet, size
        self._width = size.width() - 2 * MARGIN
        self._pitch = self._width / _COLUMNS
        self._words = self._pitch - 2.0
        self._footer = ((sheet.footer, _SOFT),)
        self._foot = size.height() - MARGIN - 1.6 - height_of(self._footer, self._width - 20.0)
        ends = [strip.zero for strip in sheet.strips] + [strip.other for strip in sheet.strips]
        self._end = max(self._high(_SOFT, words) for words in (*ends, *sheet.cuts))
        self._heading = (
            max(self._high(_NAME, f"{strip.name} 2/2") for strip in sheet.strips) + self._end + _AIR
        )
        self._title = ((sheet.title, _TITLE),)
        self._top = 11.5 + height_of(self._title, self._width - _HEAD_WIDTH)
        self._top += height_of(((sheet.subtitle, _SOFT),), self._width) + 4.0
        self._limit = self._foot - 1.5

    def pages(self) -> list[PageLayout]:
        most = self._limit - self._start(first=False) - self._heading - max(TAB, _AIR + self._end)
        left = [self._cut(number, most) for number in range(len(self._sheet.strips))]
        made: list[PageLayout] = []
        columns: list[_Column] = []
        while left:
            page = PageLayout(self._size, language=self._sheet.language, true_size=True)
            start = self._start(first=not made)
            columns = self._columns(start, first=not made)
            if not made:
                self._tell(page)
            left = [cuts for cuts in left if not self._place(page, cuts, columns)]
            made.append(page)
        self._add_sure(made, columns)
        for number, page in enumerate(made, start=1):
            self._furnish(page, number, len(made))
        return [mirrored_page(page) for page in made]

    def _high(self, ink: Ink, words: str) -> float:
        return height_of(((words, ink),), self._words) if words else 0.0

    # The rulers

    def _cut(self, number: int, most: float) -> list[Cut]:
        strip = self._sheet.strips[number]
        found = pieces(strip.ruler, strip.mm, most)
        return [Cut(strip, piece, place, len(found)) for place, piece in enumerate(found, start=1)]

    def _start(self, first: bool) -> float:
        return self._top if first else MARGIN + 4.0

    def _columns(self, start: float, first: bool) -> list[_Column]:
        if not first:
            return [_Column(MARGIN + n * self._pitch, start, start, self._limit) for n in range(_COLUMNS)]
        above_card = self._card_top - 2.0
        limits = [self._limit] * _TALL + [above_card]
        return [_Column(MARGIN + n * self._pitch, start, start, limit) for n, limit in enumerate(limits)]

    def _place(self, page: PageLayout, cuts: list[Cut], columns: list[_Column]) -> bool:
        """Whether all pieces of a ruler found room on a page; else none is put there."""
        before = [column.at for column in columns]
        chosen: list[tuple[Cut, float, float]] = []
        for cut in cuts:
            column = next((c for c in columns if c.at + self._needed(cut, c) <= c.limit), None)
            if column is None:
                for old, at in zip(columns, before, strict=True):
                    old.at = at
                return False
            top = column.at + self._above(cut, column)
            chosen.append((cut, column.x, top))
            column.at += self._needed(cut, column) + _BETWEEN
        for cut, x, y in chosen:
            self._draw(page, cut, x, y)
        return True

    def _above(self, cut: Cut, column: _Column) -> float:
        """What stands above a piece: rulers that begin at the top of a page begin at one height."""
        if column.at == column.start:
            return self._heading
        return self._high(_NAME, _name(cut)) + self._high(_SOFT, self._ends(cut)[0]) + _AIR

    def _needed(self, cut: Cut, column: _Column) -> float:
        """How high a piece is, with all that is told of it."""
        below = self._ends(cut)[1]
        under = _AIR + self._high(_SOFT, below) if below else 0.0
        return self._above(cut, column) + cut.height + under

    def _ends(self, cut: Cut) -> tuple[str, str]:
        """What is told of the upper and of the lower end of a piece."""
        strip, low, high = cut.strip, cut.piece.start, cut.piece.end
        upper, lower = (low, high) if strip.ruler.down else (high, low)
        ends = {0: strip.zero, strip.ruler.cun: strip.other}
        return ends.get(upper, self._sheet.cuts[upper]), ends.get(lower, "")

    def _draw(self, page: PageLayout, cut: Cut, x: float, top: float) -> None:
        above, below = self._ends(cut)
        high = self._high(_SOFT, above)
        name = top - _AIR - high - self._high(_NAME, _name(cut))
        self._put(page, (_name(cut), _NAME), x, name, self._words)
        if above:
            self._put(page, (above, _SOFT), x, top - _AIR - high, self._words)
        StripDrawing(page, cut, x, top).draw(self._sheet.figures, self._sheet.glue)
        if below:
            self._put(page, (below, _SOFT), x, top + cut.height + _AIR, self._words)

    # What is told

    @property
    def _told_at(self) -> float:
        return MARGIN + _TALL * self._pitch

    @property
    def _card_top(self) -> float:
        return self._foot - 4.0 - HEIGHT_MM

    def _tell(self, page: PageLayout) -> None:
        """On the first page: how to use them, one cun of each region, and the frame of a bank card."""
        sheet, x = self._sheet, self._told_at + self._pitch
        room = self._size.width() - MARGIN - x
        y = self._top
        y = self._put(page, (sheet.how_title, _HEAD), x, y, room) + 0.8
        y = self._put(page, (sheet.how, _BODY), x, y, room) + 3.5
        y = self._put(page, (sheet.sizes_title, _HEAD), x, y, room) + 0.8
        for name, size in sheet.sizes:
            wide = width_of((size, _BOLD)) + 0.5
            told = text(((name, _BODY),), x, y, room - wide - 2.0)
            page.add(told, text(((size, _BOLD),), x + room - wide, y, wide, align_right=True), role=Role.ITEM)
            y = told.box.bottom() + 0.4
        self._put(page, (sheet.note, _SOFT), x, y + 3.0, room)
        self._card(page)

    def _card(self, page: PageLayout) -> None:
        box = QRectF(self._told_at, self._card_top, WIDTH_MM, HEIGHT_MM)
        page.draw(Area(box, edge=LIGHT.ink, thick=0.25, round=CORNER_MM))
        x, room = box.x() + 5.0, box.width() - 10.0
        y = self._put(page, (self._sheet.card, _HEAD), x, box.y() + 5.0, room) + 1.5
        self._put(page, (self._sheet.scale, _WARNING), x, y, room)

    def _add_sure(self, pages: list[PageLayout], columns: list[_Column]) -> None:
        """How sure it is, and who says so: beside the rulers of the last page or below them, where that has
        room, else on a page of its own."""
        start = self._start(first=False)
        free = [column.x for column in columns if column.at <= start]
        below = max(column.at for column in columns)
        rooms = [(MARGIN, below, self._width)]
        if len(free) > 1:
            rooms.insert(0, (free[0], start, self._size.width() - MARGIN - free[0]))
        for x, y, wide in rooms:
            if len(pages) > 1 and y + self._sure(None, x, y, wide) <= self._limit:
                self._sure(pages[-1], x, y, wide)
                return
        page = PageLayout(self._size, language=self._sheet.language)
        pages.append(page)
        self._sure(page, MARGIN, start, self._width)

    def _sure(self, page: PageLayout | None, x: float, y: float, wide: float) -> float:
        """How high it is; without a page it is only measured."""
        sheet, at = self._sheet, y
        for ink, words in ((_HEAD, sheet.sure_title), *((_BODY, fact) for fact in sheet.sure)):
            at = self._put(page, (words, ink), x, at, wide) + 2.0
        return at - y

    def _put(self, page: PageLayout | None, run: Run, x: float, y: float, room: float) -> float:
        """Where it ends."""
        told = text((run,), x, y, room)
        if page is not None:
            page.add(told, role=_ROLES.get(run[1], Role.PARAGRAPH))
        return told.box.bottom()

    # Head and foot

    def _furnish(self, page: PageLayout, number: int, count: int) -> None:
        sheet, right = self._sheet, self._size.width() - MARGIN
        head = PageLayout(self._size)
        if number == 1:
            self._put(head, self._title[0], MARGIN, 9.5, self._width - _HEAD_WIDTH)
            end = 9.5 + height_of(self._title, self._width - _HEAD_WIDTH) + 1.0
            self._put(head, (sheet.subtitle, _SOFT), MARGIN, end, self._width)
            day = written(QDate(sheet.day.year, sheet.day.month, sheet.day.day))
            head.add(text(((day, _SOFT),), right - 56, 9.5, 56, align_right=True))
            wide = width_of((sheet.named_for, _SOFT)) + 0.5
            head.add(text(((sheet.named_for, _SOFT),), right - 34 - wide, 15.5, wide))
            head.draw(Rule(right - 33, 19.0, 33, LIGHT.soft_ink, 0.2))
        else:
            head.draw(text(((sheet.title, _HEAD),), MARGIN, 9.0, self._width))
        page.blocks[:0] = head.blocks
        page.draw(Rule(MARGIN, self._foot, self._width, LIGHT.line))
        page.add(text(self._footer, MARGIN, self._foot + 1.6, self._width - 20.0))
        of = ((f"{number} / {count}", _SOFT),)
        page.draw(text(of, right - 18, self._foot + 1.6, 18, align_right=True))


def _name(cut: Cut) -> str:
    """As it stands above a piece, with which one of how many it is."""
    return cut.strip.name if cut.count == 1 else f"{cut.strip.name} {cut.number}/{cut.count}"
