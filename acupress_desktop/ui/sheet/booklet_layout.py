"""Lays out a booklet: what concerns all points first, then a page for each, in large type (mm).

A point's page has its picture as large as the text leaves room for; beside the text where the paper lies on
its long side. What finds no room goes on on another page.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSizeF

from acupress_desktop.domain.look import Look, Section
from acupress_desktop.services.sheet_service import Entry, Sheet
from acupress_desktop.ui.sheet.booklet_parts import BookletParts
from acupress_desktop.ui.sheet.close_up import close_up
from acupress_desktop.ui.sheet.code import code_rows, code_side
from acupress_desktop.ui.sheet.column import Column
from acupress_desktop.ui.sheet.flow import Item, Placed, flow, height_of_all, put_all
from acupress_desktop.ui.sheet.mirroring import mirrored_page
from acupress_desktop.ui.sheet.paper import Code, PageLayout, Role, Rule
from acupress_desktop.ui.sheet.strokes import Area
from acupress_desktop.ui.sheet.type import Ink, Run, height_of, is_torn, line_height, text, untorn, width_of
from acupress_desktop.ui.sheet.type_sizes import at_least, smaller_types
from acupress_desktop.ui.sheet.writing import written_in
from acupress_desktop.ui.sides import painted
from acupress_desktop.ui.theme import LIGHT

_MARGIN, _TOP, _GAP = 16.0, 12.0, 4.0
#: A picture is so high at least, and no higher than it is of use.
_LEAST, _MOST = 52.0, 130.0
#: The picture's share of a page that lies on its long side; beside it a line of text is at least so many
#: times as long as its letters are high, else it stands below.
_BESIDE, _LINE = 0.46, 13.0
#: How much more of the body a large picture shows than the page of the point.
_AROUND = 1.4
#: How much larger than what is read the names of a point are, where they have room.
_NAMES = (1.6, 1.3, 1.1)


def lay_out_booklet(sheet: Sheet, look: Look, hanzi: bool, apart: bool = True) -> list[PageLayout]:
    """The pages of a booklet; not `apart`: points stand below one another in few words, as on a sheet."""
    with written_in(sheet.language):
        return _Booklet(sheet, look, hanzi).pages(apart)


class _Booklet(BookletParts):
    def pages(self, apart: bool) -> list[PageLayout]:
        made = self._first()
        if apart:
            for entry in self._sheet.entries:
                made += self._point(entry)
        else:
            made += self._points()
        for number, page in enumerate(made, start=1):
            foot = self._blank()
            self._foot.add(foot, number, len(made))
            page.blocks += mirrored_page(foot).blocks
        return made

    # What concerns all points

    def _first(self) -> list[PageLayout]:
        sheet, column = self._sheet, self._column
        soft = Ink(at_least(column.size * 0.85), LIGHT.soft_ink)
        items = [
            column.title(sheet.title),
            column.line((sheet.subtitle, soft), after=column.em * 0.7),
            column.line((sheet.how_title, Ink(column.size, LIGHT.ink, bold=True)), Role.HEADING, keep=True),
            *column.paragraph(sheet.how),
            *column.paragraph(sheet.note, Ink(column.size, LIGHT.vermilion, bold=column.plain)),
            *column.box(sheet.stop_title, sheet.stop, danger=True),
            *column.box(sheet.not_today_title, sheet.not_today),
            *self._code(),
        ]
        flowed = flow(items, lambda _: (_TOP, self._bottom))
        pages = [self._page_of(placed) for placed in flowed]
        if not self._look.shows(Section.OVERVIEW):
            return pages
        last, y = flowed[-1][-1]
        end = y + last.height + _GAP
        area = QRectF(self._margin, end, self._width, self._bottom - end)
        return pages + self._with_figures(pages[-1], area)

    def _code(self) -> list[Item]:
        """The code that holds a routine of one's own, and what it is for."""
        sheet, column = self._sheet, self._column
        if not sheet.code:
            return []
        rows = code_rows(sheet.code)
        if not rows:
            return column.paragraph(sheet.code_long, column.soft)
        side = code_side(rows)
        words = ((sheet.code_words, column.soft),)
        room = column.width - side - _GAP

        def put(page: PageLayout, y: float) -> None:
            box = QRectF(column.x, y, side, side)
            page.add(Code(box, rows), role=Role.FIGURE, alt=sheet.code_words)
            page.add(text(words, column.x + side + _GAP, y + 2.0, room), role=Role.CAPTION)

        return [Item(max(side, height_of(words, room) + 2.0), put, column.em * 0.5)]

    # A point

    def _point(self, entry: Entry) -> list[PageLayout]:
        head = self._head(entry)
        top = _TOP + head.height + _GAP
        left = self._width * _BESIDE
        beside = self._width - left - _GAP
        if self._look.landscape and beside >= self._column.em * _LINE:
            column = replace(self._column, x=self._margin + left + _GAP, width=beside)
            items = self._items(entry, column)
            box = QRectF(self._margin, top, left, min(_MOST, self._bottom - top))
        else:
            column = self._column
            items = self._items(entry, column)
            free = self._bottom - top - height_of_all(items) - _GAP
            if self._bottom - top - _LEAST - _GAP < items[0].height:
                free = self._bottom - top  # no text stands below it: the page is the picture's
            high = min(_MOST, self._width * 0.9, max(_LEAST, free))
            box = QRectF(self._margin, top, self._width, min(high, self._bottom - top))
            if entry.near is not None:
                top = box.bottom() + _GAP
        placed = flow(items, lambda page: (top, self._bottom) if page == 0 else (self._again, self._bottom))
        first, *others = placed
        return [self._first_of_point(entry, head, first, box), *(self._going_on(entry, p) for p in others)]

    def _going_on(self, entry: Entry, placed: Placed) -> PageLayout:
        again = text(((entry.goes_on, self._column.soft),), self._margin, _TOP, self._width)
        page = self._blank()
        page.add(again, role=Role.HEADING)
        page.draw(Rule(self._margin, again.box.bottom() + 1.5, self._width, LIGHT.line))
        put_all(page, placed)
        return mirrored_page(page)

    def _first_of_point(self, entry: Entry, named: Item, placed: Placed, box: QRectF) -> PageLayout:
        head, page = self._blank(), self._blank()
        named.put(head, _TOP)
        put_all(page, placed)
        head, page = mirrored_page(head), mirrored_page(page)
        if entry.near is not None:
            where = painted(box, self._size.width())
            pressed = self._look.shows(Section.HANDS)
            picture = close_up(entry.near, where, min(self._column.size, 16.0), _AROUND, pressed)
            head.add(picture, role=Role.FIGURE, alt=entry.pressed if pressed else entry.picture)
        head.blocks += page.blocks
        return head

    def _items(self, entry: Entry, column: Column) -> list[Item]:
        word, look = self._sheet.words, self._look
        facts = (
            (word["hold_title"], entry.hold),
            (word["sides_title"], entry.sides),
            (word["pressure_title"], entry.force),
        )
        items = column.tiles(facts)
        if look.shows(Section.FIND):
            items += [column.head(word["find_title"]), *column.steps(entry.find)]
        if look.shows(Section.PRESS):
            items += [column.head(word["press_title"]), *column.paragraph(entry.press)]
        items += column.warning(entry.careful)
        if entry.note and look.shows(Section.NOTES):
            items += [column.head(word["note_title"]), *column.paragraph(entry.note)]
        return items

    def _head(self, entry: Entry) -> Item:
        """The code on a badge, the names, what they mean and where that is."""
        k = self._column.size / 16.0
        code: Run = (entry.code, Ink(28.0 * k, LIGHT.on_jade, bold=True))
        badge = QSizeF(max(34.0 * k, width_of(code) + 8.0 * k), 17.0 * k)
        x = self._margin + badge.width() + 5.0 * k
        room = self._margin + self._width - x
        below = room < self._width * 0.4
        names, where = self._names(entry, room), self._where(entry, room)
        below = below or min(names[0][1].size, where[0][1].size) < self._column.size
        if below:
            x, room = self._margin, self._width
            names, where = self._names(entry, room), self._where(entry, room)
        named, told = height_of(names, room), height_of(where, room)
        above = badge.height() + 1.5 if below else 0.0

        def put(page: PageLayout, y: float) -> None:
            box = QRectF(self._margin, y, badge.width(), badge.height())
            page.draw(Area(box, ground=LIGHT.jade, round=2.5 * k))
            wide = width_of(code) + 0.5
            middle = height_of((code,), wide)
            words = text(
                (code,), box.center().x() - wide / 2, box.center().y() - middle / 2, wide, centred=True
            )
            first = text(names, x, y + above, room)
            page.add(words, first, role=Role.HEADING)
            page.add(text(where, x, first.box.bottom(), room))

        return Item(max(badge.height(), above + named + told), put)

    def _names(self, entry: Entry, room: float) -> tuple[Run, ...]:
        """As large as finds room in two lines, and never so large that a word is torn."""
        for share in _NAMES:
            runs = self._named(entry, self._column.size * share)
            two = 2.0 * line_height(self._column.size * share) + 0.01
            if height_of(runs, room) <= two and not is_torn(runs, room):
                return runs
        sizes = (self._column.size * _NAMES[-1], *smaller_types(self._column.size))
        return untorn((self._named(entry, size) for size in sizes), room)

    def _where(self, entry: Entry, room: float) -> tuple[Run, ...]:
        """What else it is called, and where it is."""
        told = (f"{entry.english} · ", entry.where) if entry.english else (entry.where,)
        inks = (Ink(size, LIGHT.soft_ink) for size in smaller_types(self._column.size))
        return untorn((tuple((words, ink) for words in told) for ink in inks), room)
