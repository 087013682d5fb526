"""The language that a page of paper is written in, which need not be that of the windows: the side that its
lines begin at, its dates, and in the shapes of which country its characters stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QDate, QLocale, Qt

from acupress_desktop.domain.names import Script
from acupress_desktop.ui.dates import in_full
from acupress_desktop.ui.name_fonts import script_of
from acupress_desktop.ui.sides import begun_at

#: The language of the page that is laid out or painted; "" is that of the windows.
_now = [""]
#: What was reckoned for one language is wrong in another.
_forget: list[Callable[[], None]] = []


@contextmanager
def written_in(language: str) -> Iterator[None]:
    """Lay out or paint pages in this language; "" in that of the windows."""
    if language == _now[-1]:
        yield
        return
    _now.append(language)
    _forget_all()
    right = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
    try:
        with begun_at(right if language else None):
            yield
    finally:
        _now.pop()
        _forget_all()


def when_another(forget: Callable[[], None]) -> None:
    """Call `forget` whenever pages are written in another language than before."""
    _forget.append(forget)


def written(day: QDate) -> str:
    """A date, as the page's language writes it in full, without the day of the week."""
    return in_full(day, QLocale(_now[-1]) if _now[-1] else QLocale())


def script() -> Script:
    """Whose shapes its characters have: those of its readers."""
    return script_of(_now[-1] or QLocale().name())


def _forget_all() -> None:
    for forget in _forget:
        forget()
