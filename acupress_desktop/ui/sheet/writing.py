"""The language that a page of paper is written in, which need not be that of the windows: the side that its
lines begin at, its dates, and in the shapes of which country its characters stand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from acupress_desktop.domain.names import Script
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.dates import in_full
from acupress_desktop.ui.name_fonts import script_of
from acupress_desktop.ui.sides import begun_at, from_right

#: The language of the page that is laid out or painted; "" is that of the windows.
_now = [""]


@dataclass(frozen=True)
class Hand:
    """What letters are set by: the `script` whose shapes they have, the side where lines begin, the font."""

    script: Script
    right: bool
    font: str


#: That of the page, found once; of the windows it may change at any time.
_hands: list[Hand | None] = [None]


@contextmanager
def written_in(language: str) -> Iterator[None]:
    """Lay out or paint pages in this language; "" in that of the windows."""
    if language == _now[-1]:
        yield
        return
    _now.append(language)
    right = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
    try:
        with begun_at(right if language else None):
            _hands.append(_hand() if language else None)
            yield
    finally:
        del _hands[len(_now) - 1 :]
        _now.pop()


def hand() -> Hand:
    """By what letters are set now: what was reckoned for one is wrong for another."""
    return _hands[-1] or _hand()


def _hand() -> Hand:
    found = script_of(_now[-1] or QLocale().name())
    return Hand(found, from_right(), QGuiApplication.font().key())


def written(day: QDate) -> str:
    """A date, as the page's language writes it in full, without the day of the week."""
    return in_full(day, QLocale(_now[-1]) if _now[-1] else QLocale())


def script() -> Script:
    """Whose shapes its characters have: those of its readers."""
    return hand().script
