"""Lays out cards to cut out: on the front a point and how it is pressed, on the back how it is found and
what to be careful of (mm).

Eight stand on a page of A4. With larger type, or longer texts, there are fewer on a page, until all that a
card has to say finds room on it; what finds none on the largest is set in smaller type. A note that is longer
than a card stands on cards of its own. The first cards say when not to press. Backs stand so that a print on
both sides, turned over the long edge of the page, has each behind its front.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF

from acupress_desktop.domain.look import Look, Section
from acupress_desktop.services.sheet_service import Entry, Sheet
from acupress_desktop.ui.name_fonts import can_draw_beside
from acupress_desktop.ui.sheet.card_faces import Card, CardFaces, Face
from acupress_desktop.ui.sheet.close_up import close_up
from acupress_desktop.ui.sheet.flow import height_of_all
from acupress_desktop.ui.sheet.mirroring import mirrored_page, moved_page
from acupress_desktop.ui.sheet.paper import PageLayout, Role, size_of
from acupress_desktop.ui.sheet.strokes import Line
from acupress_desktop.ui.sheet.type import Ink, text, width_of
from acupress_desktop.ui.sheet.type_sizes import smaller_types
from acupress_desktop.ui.sheet.writing import written_in
from acupress_desktop.ui.sides import painted
from acupress_desktop.ui.theme import LIGHT

_WIDTH, _HEIGHT = 92.0, 64.0
#: Around the cards: room for marks, and above for the page's head.
_SIDE, _ABOVE, _BELOW = 10.0, 11.0, 8.0
_PAD, _PICTURE, _GAP = 4.0, 0.39, 3.5
_MARK, _CROSS = 6.0, 1.5
#: How much of the body a small picture shows, beside the page of the point.
_AROUND = 0.8


def lay_out_cards(sheet: Sheet, look: Look, hanzi: bool) -> list[PageLayout]:
    """The pages of cards, each with the page of its backs after it."""
    with written_in(sheet.language):
        return _Cards(sheet, look, hanzi).pages()


class _Cards(CardFaces):
    def __init__(self, sheet: Sheet, look: Look, hanzi: bool) -> None:
        self._sheet, self._look, self._can_draw = sheet, look, can_draw_beside(hanzi)
        self._size = size_of(look)
        self._points = float(look.points)
        room = QSizeF(self._size.width() - 2 * _SIDE, self._size.height() - _ABOVE - _BELOW)
        most = max(1, int(room.width() // _WIDTH)), max(1, int(room.height() // _HEIGHT))
        self._grids = [
            (columns, rows, self._cell(columns, rows, most, room))
            for columns in range(1, most[0] + 1)
            for rows in range(1, most[1] + 1)
        ]
        self._grids.sort(key=lambda grid: -grid[0] * grid[1])

    def pages(self) -> list[PageLayout]:
        cards = self._fitting()
        each = self._columns * self._rows
        sheets = [cards[at : at + each] for at in range(0, len(cards), each)]
        pages = []
        for number, part in enumerate(sheets):
            for back in (False, True):
                pages.append(self._page(part, back, 2 * number + back + 1, 2 * len(sheets)))
        return pages

    @staticmethod
    def _cell(columns: int, rows: int, most: tuple[int, int], room: QSizeF) -> QSizeF:
        """Cards keep their size where as many as may be stand on a page; fewer share the room."""
        wide = _WIDTH if columns == most[0] and room.width() >= _WIDTH else room.width() / columns
        high = _HEIGHT if rows == most[1] and room.height() >= _HEIGHT else room.height() / rows
        return QSizeF(wide, high)

    # What stands on a card

    def _fitting(self) -> list[Card]:
        """As many a page as there is room for, in the type that was chosen; in a smaller one where that finds
        no room on the largest card."""
        for points in smaller_types(self._look.points):
            self._points = points
            for grid in self._grids:
                self._columns, self._rows, self._card = grid
                cards = self._made()
                if cards is not None:
                    return cards
        return self._made(whatever=True) or []

    @property
    def _high(self) -> float:
        return self._card.height() - 2 * _PAD

    def _made(self, whatever: bool = False) -> list[Card] | None:
        """All cards, None where one has no room for what it has to say."""
        high = self._high
        cards = []
        for entry in self._sheet.entries:
            made = [self._of_point(entry, high)]
            if self._note(entry) and _too_high(made, high):
                made = [self._of_point(entry, high, noted=False), *self._noted(entry, high)]
            if not whatever and (_too_high(made, high) or self._tears(entry)):
                return None
            cards += made
        told = self._told(high)
        return None if not whatever and _too_high(told, high) else told + cards

    def _tears(self, entry: Entry) -> bool:
        """Whether a word finds no room in a line of the front."""
        column = self._column(picture=entry.near is not None)
        bold = Ink(self._points, LIGHT.ink, bold=True)
        told = " ".join((entry.text, entry.careful, entry.where, entry.sides, entry.hold, entry.force))
        runs = [*self._names(entry), *((words, bold) for words in told.split())]
        return any(width_of((word, ink)) > column.width for words, ink in runs for word in words.split())

    # A page

    def _page(self, cards: Sequence[Card], back: bool, number: int, count: int) -> PageLayout:
        page = PageLayout(self._size, language=self._sheet.language, plain=self._look.plain)
        left = (self._size.width() - self._columns * self._card.width()) / 2
        top = _ABOVE + (self._size.height() - _ABOVE - _BELOW - self._rows * self._card.height()) / 2
        self._add_head(page, back, number, count)
        page.draw(*self._marks(left, top))
        page = mirrored_page(page)
        for at, card in enumerate(cards):
            row, column = divmod(at, self._columns)
            if back:
                column = self._columns - 1 - column
            place = QRectF(left + column * self._card.width(), 0.0, self._card.width(), 1.0)
            x = painted(place, self._size.width()).x()
            self._add_face(page, card.back if back else card.front, x, top + row * self._card.height())
        return page

    def _add_head(self, page: PageLayout, back: bool, number: int, count: int) -> None:
        ink = Ink(10.0, LIGHT.soft_ink)
        word = self._sheet.words["card_backs" if back else "card_cut"]
        of = f"{number} / {count}"
        wide = width_of((of, ink)) + 1.0
        x, room = _SIDE, self._size.width() - 2 * _SIDE - wide - 2.0
        half = min(width_of((word, ink)) + 1.0, room)
        page.draw(text(((of, ink),), self._size.width() - _SIDE - wide, 4.0, wide, align_right=True))
        page.draw(text(((word, ink),), x, 4.0, half))

    def _marks(self, left: float, top: float) -> list[Line]:
        """Outside the cards where to cut, small crosses where they meet."""
        xs = [left + column * self._card.width() for column in range(self._columns + 1)]
        ys = [top + row * self._card.height() for row in range(self._rows + 1)]
        ink, thin = LIGHT.ink, 0.2
        found: list[Line] = []
        for x in xs:
            found.append(Line(x, ys[0] - _MARK + 1.5, x, ys[0] - 1.5, ink, thin))
            found.append(Line(x, ys[-1] + 1.5, x, ys[-1] + _MARK - 1.5, ink, thin))
        for y in ys:
            found.append(Line(xs[0] - _MARK, y, xs[0] - 1.5, y, ink, thin))
            found.append(Line(xs[-1] + 1.5, y, xs[-1] + _MARK, y, ink, thin))
        for x in xs:
            for y in ys:
                found.append(Line(x - _CROSS, y, x + _CROSS, y, LIGHT.disabled, 0.15))
                found.append(Line(x, y - _CROSS, x, y + _CROSS, LIGHT.disabled, 0.15))
        return found

    def _add_face(self, page: PageLayout, face: Face, x: float, y: float) -> None:
        """Made at the corner of a page of its own, so that a card is mirrored as a whole."""
        inner = PageLayout(self._card, language=page.language, plain=page.plain)
        at = _PAD
        for item in face.items:
            item.put(inner, at)
            at += item.height + item.after
        at = self._card.height() - _PAD - height_of_all(face.low)
        for item in face.low:
            item.put(inner, at)
            at += item.height + item.after
        inner = mirrored_page(inner)
        if face.entry is not None and face.entry.near is not None:
            wide, high = self._card.width() * _PICTURE, self._card.height() - 2 * _PAD
            box = QRectF(_PAD, _PAD, wide, high)
            box = painted(box, self._card.width()).translated(x, y)
            pressed = self._look.shows(Section.HANDS)
            picture = close_up(face.entry.near, box, 10.0, _AROUND, pressed)
            page.add(picture, role=Role.FIGURE, alt=face.entry.pressed if pressed else face.entry.picture)
        page.blocks += moved_page(inner, x, y).blocks


def _too_high(cards: Sequence[Card], high: float) -> bool:
    return any(max(card.front.height, card.back.height) > high for card in cards)
