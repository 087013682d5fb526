"""What stands on the two sides of a card (mm)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QSizeF

from acupress_desktop.domain.look import Look, Section
from acupress_desktop.domain.names import Script, ShownName
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.sheet_service import Entry, Sheet
from acupress_desktop.services.shown_names import apart
from acupress_desktop.ui.sheet.column import Column
from acupress_desktop.ui.sheet.flow import Item, flow, height_of_all
from acupress_desktop.ui.sheet.logo import logo_in
from acupress_desktop.ui.sheet.paper import Role
from acupress_desktop.ui.sheet.type import Ink, Run, width_of
from acupress_desktop.ui.sheet.type_sizes import at_least
from acupress_desktop.ui.sheet.writing import written
from acupress_desktop.ui.theme import LIGHT

_WIDTH, _HEIGHT = 92.0, 64.0
#: Around the cards: room for marks, and above for the page's head.
_SIDE, _ABOVE, _BELOW = 10.0, 11.0, 8.0
_PAD, _PICTURE, _GAP = 4.0, 0.39, 3.5
_MARK, _CROSS = 6.0, 1.5


@dataclass(frozen=True)
class Face:
    """One side of a card: items below one another, from its upper edge on, and those at its lower edge;
    `entry` has a picture beside them."""

    items: Sequence[Item]
    low: Sequence[Item] = ()
    entry: Entry | None = None

    @property
    def height(self) -> float:
        """How much room it needs."""
        air = 1.5 if self.items and self.low else 0.0
        return height_of_all(self.items) + height_of_all(self.low) + air


@dataclass(frozen=True)
class Card:
    """Both sides of one."""

    front: Face
    back: Face


class CardFaces:
    """Of the cards of a sheet, as large as `_card`."""

    _sheet: Sheet
    _look: Look
    _points: float
    _card: QSizeF
    _can_draw: Callable[[Script], bool]

    def _column(self, picture: bool = False) -> Column:
        """As measured from the card's upper left corner."""
        x = _PAD + self._card.width() * _PICTURE + _GAP if picture else _PAD
        return Column(x, self._card.width() - _PAD - x, self._points, self._look.plain)

    def _of_point(self, entry: Entry, high: float, noted: bool = True) -> Card:
        """Not `noted`: its note stands on cards of its own."""
        column, back = self._column(picture=entry.near is not None), self._column()
        bold = Ink(self._points, LIGHT.ink, bold=True)
        code: Run = (entry.code, Ink(self._points * 1.7, LIGHT.jade, bold=True))
        items = [
            column.pair(code, (entry.hold, bold), Role.HEADING),
            column.runs(self._names(entry)),
            column.line((entry.where, column.soft)),
            column.pair((entry.sides, bold), (entry.force, bold), after=column.em * 0.3),
        ]
        told = [*items, *column.paragraph(entry.text)]
        careful = self._careful(entry, column)
        hint = [column.line((self._sheet.words["see_back"], Ink(self._points, LIGHT.vermilion, bold=True)))]
        # What to be careful of is on the back where it has no room here, and the front says so.
        faces = [Face(items_of, low, entry) for items_of in (told, items) for low in (careful, hint)]
        front = next((face for face in (faces[0], faces[1]) if face.height <= high), faces[3])
        return Card(front, self._back(entry, back, high, front.low is careful, noted))

    def _careful(self, entry: Entry, column: Column) -> list[Item]:
        return column.paragraph(entry.careful, Ink(self._points, LIGHT.vermilion, bold=True), after=0.0)

    def _note(self, entry: Entry) -> str:
        """What its owner noted, where that is wanted."""
        return entry.note if self._look.shows(Section.NOTES) else ""

    def _noted(self, entry: Entry, high: float) -> list[Card]:
        """A long note, on as many cards as it takes."""
        column = self._column()
        head = [
            column.line((entry.goes_on, column.soft), Role.HEADING, after=0.5),
            column.head(self._sheet.words["note_title"]),
        ]
        top = sum(item.height + item.after for item in head)
        placed = flow(column.paragraph(entry.note), lambda _: (top, high))
        return _cards([Face([*head, *(item for item, _ in part)]) for part in placed])

    def _back(self, entry: Entry, column: Column, high: float, told: bool, noted: bool) -> Face:
        """What to be careful of, unless the front has `told` it, and the note, where it stands here; the rest
        as far as it finds room as a whole."""
        word, look = self._sheet.words, self._look
        head: list[Item] = [column.line((entry.code, Ink(self._points, LIGHT.jade, bold=True)), after=0.5)]
        careful = self._careful(entry, column)
        low = [] if told else careful
        note: list[Item] = []
        if noted and self._note(entry):
            note = [column.head(word["note_title"]), *column.paragraph(entry.note)]
        sections = []
        if look.shows(Section.PRESS):
            sections.append([column.head(word["press_title"]), *column.paragraph(entry.press)])
        if look.shows(Section.FIND):
            sections.append([column.head(word["find_title"]), *column.steps(entry.find)])
        items = head
        for section in sections:
            if Face([*items, *section, *note], low).height <= high:
                items = [*items, *section]
        both = Face([*items, *note], careful)
        return both if both.height <= high else Face(both.items, low)

    def _told(self, high: float) -> list[Card]:
        """What concerns all points, on as many cards as it takes."""
        sheet, column = self._sheet, self._column()
        bold = Ink(self._points, LIGHT.ink, bold=True)
        items = [
            column.line((sheet.title, Ink(self._points * 1.3, LIGHT.ink, bold=True)), Role.TITLE),
            column.line((sheet.subtitle, column.soft), after=column.em * 0.2),
            *self._whom(column),
            column.line((sheet.how_title, bold), Role.HEADING, keep=True),
            *column.paragraph(sheet.how, after=column.em * 0.35),
            column.line((sheet.stop_title, bold), Role.HEADING, keep=True),
            *column.paragraph(sheet.stop, after=column.em * 0.35),
            column.line((sheet.not_today_title, bold), Role.HEADING, keep=True),
            *column.paragraph(sheet.not_today, after=column.em * 0.35),
            *column.paragraph(sheet.note, Ink(self._points, LIGHT.vermilion, bold=self._look.plain)),
            *column.paragraph(sheet.footer, column.soft),
        ]
        return _cards([Face([item for item, _ in placed]) for placed in flow(items, lambda _: (0.0, high))])

    def _whom(self, column: Column) -> list[Item]:
        """For whom, when, and who hands it out."""
        sheet, look = self._sheet, self._look
        bold = Ink(column.soft.size, LIGHT.ink, bold=True)
        items = []
        if look.patient:
            items.append(column.runs(((sheet.named_for, bold), (" ", bold), (look.patient, column.soft))))
        if look.dated:
            day = written(QDate(sheet.day.year, sheet.day.month, sheet.day.day))
            items.append(column.line((day, column.soft)))
        if look.practice:
            items.append(column.line((look.practice, column.soft)))
        logo = logo_in(look.logo, column.width * 0.6, 12.0)
        if logo is not None:
            items.append(Item(logo.box.height(), lambda page, y: page.draw(logo.at(column.x, y)), 1.0))
        return [*items, Item(0.0, lambda page, y: None, column.em * 0.3)] if items else []

    def _names(self, entry: Entry) -> tuple[Run, ...]:
        shown = [name for name in entry.names if self._can_draw(name.script)] or [ShownName(entry.pinyin)]
        room = self._column(picture=entry.near is not None).width
        for share in (1.1, 0.9, 0.7, 0.5):
            size = at_least(self._points * share)
            runs = tuple(
                (between + name.text, Ink(size, LIGHT.ink, bold=True, script=name.script))
                for between, name in apart(shown)
            )
            if all(width_of((word, ink)) <= room for words, ink in runs for word in words.split()):
                break
        return runs


def _cards(faces: Sequence[Face]) -> list[Card]:
    """Two faces each; the last back may be empty."""
    pairs = [*faces, *([Face([])] if len(faces) % 2 else [])]
    return [Card(*pairs[at : at + 2]) for at in range(0, len(pairs), 2)]
