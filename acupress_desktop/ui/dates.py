"""Dates in full, as the language writes them where the user lives."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale

from acupress_desktop.content import spoken


def dates_of(language: QLocale) -> QLocale:
    """The locale that dates of a language are written in: that of the user's country, where that speaks the
    same language in the same script, or else the language's own. Numbers stay the language's own."""
    there = QLocale(spoken.country)
    same = there.language() is language.language() and there.script() is language.script()
    return there if spoken.country and same else language


def in_full(day: QDate, language: QLocale, weekday: bool = False) -> str:
    """ "30 November 2026", with the day of the week before it or without."""
    locale = dates_of(language)
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    if not weekday and "dddd" in form:
        form = re.sub(r"\W*dddd\W*", "", form)
    written = locale.toString(day, form)
    if locale.language() is QLocale.Language.French and day.day() == 1:
        written = re.sub(r"(?<!\d)1(?!\d)", "1er", written, count=1)
    return written


def writer(language: str) -> Callable[[date], str]:
    """What writes dates in full in a language, however it is chosen."""

    def write(day: date) -> str:
        return in_full(QDate(day.year, day.month, day.day), QLocale(language))

    return write
