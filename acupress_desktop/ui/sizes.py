"""How large letters are, and what has to hold them: as large as the system's font asks for.

All sizes of the program are written in pixels as they are where nobody changed the system's font. Here they
are multiplied by how much larger that font is now.
"""

from __future__ import annotations

import math
import os
import re
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from acupress_desktop.services.listeners import Listeners
from acupress_desktop.ui.opening import until_gone

#: What a desktop's own font measures in pixels where nobody changed it: 11 points with GNOME and what came of
#: it, 10 with KDE, 13 pixels on macOS, else 9 points, which is Windows' font and Qt's own.
_USUAL = {"GNOME": 44 / 3, "UNITY": 44 / 3, "X-CINNAMON": 44 / 3, "KDE": 40 / 3}
_USUAL_HERE = 13.0 if sys.platform == "darwin" else 12.0
#: Letters grow no further: larger ones leave no room for a map beside them, on a usual screen.
LARGEST = 2.5
#: From here on a form has its fields below their names.
_LARGE = 1.6
#: Lines are as thin as they are, whatever the letters.
_HAIRLINE = 2.0
_PIXELS = re.compile(r"(\d+(?:\.\d+)?)px")

_resized: Listeners[()] = Listeners()
#: What the application's font came to, by itself: asking Qt each time would be felt in painting.
_known: list[float] = []


def usual() -> float:
    """The pixels of this desktop's font as it comes."""
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return next((_USUAL[name] for name in desktops if name in _USUAL), _USUAL_HERE)


def factor() -> float:
    """How much larger than usual letters are to be, from 1 to LARGEST."""
    if not _known:
        app = QGuiApplication.instance()
        if not isinstance(app, QGuiApplication):
            return 1.0
        if not app.property("sizesFollow"):
            app.setProperty("sizesFollow", True)
            app.fontChanged.connect(lambda _: _known.clear())
        _known.append(_factor_of(app.font()))
    return _known[0]


def _factor_of(font: QFont) -> float:
    return min(max(QFontInfo(font).pixelSize() / usual(), 1.0), LARGEST)


def px(pixels: float) -> int:
    """A size of the program in pixels as the system's font asks for, whole."""
    return round(pixels * factor())


def has_few_words_a_line() -> bool:
    """Whether letters are so large that a line of a form holds few words."""
    return factor() >= _LARGE


def beside(one: QWidget | None = None) -> QBoxLayout:
    """A row for what stands side by side, and below one another where letters are so large that a line holds
    few words."""
    below = has_few_words_a_line()
    way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
    return QBoxLayout(way, one) if one is not None else QBoxLayout(way)


def square(side: float) -> QSize:
    """A square of `side` pixels, as `px`."""
    return QSize(px(side), px(side))


def gently(pixels: float) -> int:
    """A size in pixels of what holds a sign and no words: it grows with letters, but less."""
    return round(pixels * math.sqrt(factor()))


def sized(sheet: str) -> str:
    """A style sheet with all its pixels as `px`, but those of lines, of 2 pixels at the most."""
    if factor() == 1.0:
        return sheet
    return _PIXELS.sub(
        lambda found: found[0] if float(found[1]) <= _HAIRLINE else f"{px(float(found[1]))}px", sheet
    )


def lettered(font: QFont, pixels: float) -> QFont:
    """A font in another size, in pixels, as `px`."""
    made = QFont(font)
    made.setPixelSize(max(1, px(pixels)))
    return made


def resize_with(owner: QObject, size: Callable[[], object]) -> None:
    """Do now, and again whenever letters get another size, as long as `owner` lives."""
    size()
    until_gone(owner, _resized.add(lambda: _do(size)))


def _do(size: Callable[[], object]) -> None:
    size()


def resize_anew() -> None:
    """The system's letters have another size now."""
    _known.clear()
    _resized.notify()


def letters(widget: QWidget, pixels: float, weight: QFont.Weight | None = None) -> None:
    """Give a widget letters of a size in pixels, in every size of the system's font."""

    def set_font() -> None:
        font = lettered(widget.font(), pixels)
        if weight is not None:
            font.setWeight(weight)
        widget.setFont(font)

    resize_with(widget, set_font)


def icon_side(button: QAbstractButton, side: float) -> None:
    """Give a button icons of a side in pixels, in every size of the system's font."""
    resize_with(button, lambda: button.setIconSize(square(side)))


def sign_button(button: QAbstractButton, width: float, height: float, side: float) -> None:
    """Give a button that shows a sign alone its size, and that of the sign, in pixels."""

    def set_size() -> None:
        button.setFixedSize(gently(width), gently(height))
        button.setIconSize(QSize(gently(side), gently(side)))

    resize_with(button, set_size)


def fixed(widget: QWidget, width: float | None = None, height: float | None = None) -> None:
    """Give a widget a width, a height or both in pixels, in every size of the system's font."""

    def set_size() -> None:
        if width is not None:
            widget.setFixedWidth(px(width))
        if height is not None:
            widget.setFixedHeight(px(height))

    resize_with(widget, set_size)


def least(widget: QWidget, width: float | None = None, height: float | None = None) -> None:
    """Give a widget a least width, height or both in pixels, in every size of the system's font, and no more
    than half of its screen."""

    def set_size() -> None:
        room = widget.screen().availableSize() / 2
        if width is not None:
            widget.setMinimumWidth(min(px(width), max(round(width), room.width())))
        if height is not None:
            widget.setMinimumHeight(min(px(height), max(round(height), room.height())))

    resize_with(widget, set_size)


class TextSize(QObject):
    """Notices that the system's letters have another size, and tells it. `changed` is called then, after all
    that has a size of its own has taken it."""

    def __init__(self, app: QGuiApplication, changed: Callable[[], None]) -> None:
        super().__init__(app)
        self._app, self._changed = app, changed
        self._last = factor()
        self.look()
        app.fontChanged.connect(self.look)
        app.applicationStateChanged.connect(self._come_back)
        for screen in app.screens():
            screen.logicalDotsPerInchChanged.connect(self.look)

    def look(self, *_: object) -> None:
        """Take up the size of now. Letters larger than LARGEST are made as large as that, Qt's own too."""
        _known.clear()
        font = self._app.font()
        if QFontInfo(font).pixelSize() > round(usual() * LARGEST):
            font.setPixelSize(round(usual() * LARGEST))
            self._app.setFont(font)  # which looks again
            return
        if (now := factor()) != self._last:
            self._last = now
            resize_anew()
            self._changed()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()
