"""Names of the days of the week, short enough for buttons and no two the same."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QTextBoundaryFinder

from acupress_desktop.domain.reminders import Day

#: Letters that a name begins with, at least.
_LEAST = 2


def day_names(locale: QLocale) -> Mapping[Day, str]:
    """The beginnings of the short names, as few letters as tell them apart; where the short names of a
    language do not, its long ones."""
    long: dict[Day, str] = {}
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        names = {day: locale.standaloneDayName(day + 1, form) for day in Day}
        long = names
        for letters in range(_LEAST, 1 + max(map(len, names.values()))):
            begun = {day: _beginning(name, letters) for day, name in names.items()}
            if len(set(begun.values())) == len(Day):
                return begun
    return long


def _beginning(text: str, letters: int) -> str:
    """So many letters with all their marks."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    for _ in range(letters):
        if finder.toNextBoundary() < 0:
            return text
    return text[: finder.position()]
