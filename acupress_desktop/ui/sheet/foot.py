"""What stands below every page of a layout: for whom and when, who hands it out, which page it is."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from PySide6.QtCore import QDate, QSizeF

from acupress_desktop.domain.look import Look
from acupress_desktop.ui.sheet.logo import logo_in
from acupress_desktop.ui.sheet.paper import PageLayout, Role, Rule
from acupress_desktop.ui.sheet.type import Ink, Run, height_of, text, width_of
from acupress_desktop.ui.sheet.type_sizes import at_least
from acupress_desktop.ui.sheet.writing import written
from acupress_desktop.ui.theme import LIGHT

#: The line to write a name on, the room of a logo, the edge of the paper below.
_LINE, _LOGO_WIDTH, _LOGO_HEIGHT, _EDGE = 40.0, 45.0, 13.0, 9.0
_ABOVE, _GAP = 1.8, 3.0
#: No larger type than this (points), whatever the page is read in.
_LARGEST = 12.0


class Footed(Protocol):
    """What a foot needs of what is printed."""

    @property
    def named_for(self) -> str:
        """Stands before for whom it is."""

    @property
    def day(self) -> date:
        """When it was made."""

    @property
    def footer(self) -> str:
        """Stands below every page."""


class Foot:
    """Of the pages of a sheet; `top` is where it begins. Everything stands in lines below one another; a logo
    has the end of them."""

    def __init__(self, sheet: Footed, look: Look, size: QSizeF, margin: float, whom: bool = True) -> None:
        """`whom`: it says for whom and when, which the head of other layouts says."""
        self._margin = margin
        soft = self._soft = Ink(at_least(min(_LARGEST, look.points * 0.7)), LIGHT.soft_ink)
        bold = Ink(soft.size, LIGHT.ink, bold=True)
        self._width = size.width() - 2 * margin
        self._logo = logo_in(look.logo, min(_LOGO_WIDTH, self._width * 0.3), _LOGO_HEIGHT)
        self._room = self._width - (self._logo.box.width() + _GAP if self._logo is not None else 0.0)
        self._number_width = width_of(("000 / 000", soft))
        lines: list[tuple[Run, ...]] = []
        self._label: Run | None = None
        if whom and look.patient:
            lines.append(((sheet.named_for, bold), (" ", soft), (look.patient, Ink(soft.size, LIGHT.ink))))
        elif whom:
            self._label = (sheet.named_for, bold)
            lines.append((self._label,))
        if whom and look.dated:
            lines.append(((written(QDate(sheet.day.year, sheet.day.month, sheet.day.day)), soft),))
        lines += [((words, soft),) for words in (look.practice, sheet.footer) if words]
        # The first line leaves room for the number of the page.
        rooms = [self._room - self._number_width - _GAP] + [self._room] * len(lines)
        self._lines = list(zip(lines, rooms, strict=False))
        high = sum(height_of(line, room) for line, room in self._lines)
        if self._logo is not None:
            high = max(high, self._logo.box.height())
        self.top = size.height() - _EDGE - _ABOVE - high

    def add(self, page: PageLayout, number: int, count: int) -> None:
        """Put it on a page; it is read to who cannot see on the first one alone."""
        role = Role.PARAGRAPH if number == 1 else Role.DECORATION
        page.draw(Rule(self._margin, self.top, self._width, LIGHT.line))
        y = self.top + _ABOVE
        of = ((f"{number} / {count}", self._soft),)
        end, wide = self._margin + self._room, self._number_width
        page.draw(text(of, end - wide, y, wide, align_right=True))
        if self._label is not None:
            before = width_of(self._label) + 1.0
            line = min(_LINE, self._lines[0][1] - before)
            if line > 0:
                low = y + height_of((self._label,), 999.0) - 1.0
                page.draw(Rule(self._margin + before, low, line, LIGHT.soft_ink, 0.2))
        for runs, room in self._lines:
            told = text(runs, self._margin, y, room)
            page.add(told, role=role)
            y = told.box.bottom()
        if self._logo is not None:
            page.draw(self._logo.at(self._margin + self._width - self._logo.box.width(), self.top + _ABOVE))
