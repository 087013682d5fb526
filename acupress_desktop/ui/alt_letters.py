"""Letters to be pressed with Alt, given to whatever has words in a window or a menu (ADR 39).

A window gets them when it has the keyboard, and anew whenever its words or its pages change; a menu for as
long as it is open. They stand in what is shown alone: `words_of` tells what was set, and readers hear names
without marks, and the keys beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from acupress_desktop.ui.plain import on_button
from acupress_desktop.ui.within import is_within

_SET, _SHOWN, _NAMED, _WATCHED = "wordsSet", "wordsShown", "nameGiven", "lettersFollow"
_OWN_KEY = "hasOwnKey"
_BUTTONS = (QPushButton, QToolButton, QCheckBox, QRadioButton)
#: Their parts are Qt's own.
_CLOSED = (QAbstractSpinBox, QCalendarWidget, QComboBox, QLineEdit, QTabBar)

Menu = TypeVar("Menu", bound=QMenu)
_Worded = QAbstractButton | QLabel


def words_of(thing: QAbstractButton | QLabel | QAction) -> str:
    """The words that were set, without a letter given since."""
    shown = thing.text()
    return str(thing.property(_SET)) if shown == thing.property(_SHOWN) else shown


def has_own_key(button: QAbstractButton) -> None:
    """Say that another key, which stands in its words, presses a button: it needs no letter."""
    button.setProperty(_OWN_KEY, True)


def with_letters(menu: Menu) -> Menu:
    """Have a menu, and those that open from it, show letters while they are open."""
    if menu.property(_WATCHED) is None and _are_used():
        menu.setProperty(_WATCHED, True)
        menu.aboutToShow.connect(lambda: _letter_menu(menu))
        menu.aboutToHide.connect(lambda: _take_back(menu))
    return menu


def give_letters(window: QWidget) -> list[_Worded]:
    """Give letters now to what can be seen in a window; all that has words."""
    found = list(_worded(window))
    _spell(found)
    for thing in found:
        _name(thing, thing.text())
        if isinstance(thing, QLabel):
            _name(thing.buddy(), thing.text())
    return found


class AltLetters(QObject):
    """Sees to the window that has the keyboard. On macOS, where Alt types signs, Qt has no such letters."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._waiting: list[QWidget] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._give)
        if _are_used():
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words or pages have changed; and Alt is pressed, when letters have to be right at once."""
        if event.type() is QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            self._wait(watched.window())
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt and isinstance(watched, QWidget):
            self._wait(watched.window())
            self._give()
        return False

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and isinstance(window := now.window(), QDialog) and _is_ours(window):
            self._watch(window)
            self._wait(window)

    def _watch(self, widget: QWidget) -> None:
        if widget.property(_WATCHED) is None:
            widget.setProperty(_WATCHED, True)
            widget.installEventFilter(self)

    def _wait(self, window: QWidget) -> None:
        if window not in self._waiting:
            self._waiting.append(window)
        self._soon.start()

    def _give(self) -> None:
        waiting, self._waiting = self._waiting, []
        for window in waiting:
            if isValid(window) and window.isVisible():
                for thing in give_letters(window):
                    self._watch(thing.parentWidget() or window)


def _are_used() -> bool:
    return not QKeySequence.mnemonic("&A").isEmpty()


def _is_ours(window: QWidget) -> bool:
    """Those of Qt, for files and printers, have letters of their own."""
    return type(window) is QDialog or not type(window).__module__.startswith("PySide6")


def _worded(window: QWidget) -> Iterator[_Worded]:
    """What has words and can be pressed, and the labels of what can be filled in."""
    for thing in window.findChildren(QWidget):
        if thing.window() is not window or not thing.isVisible() or is_within(thing, window, _CLOSED):
            continue
        if (isinstance(thing, _BUTTONS) and _shows_words(thing)) or (
            isinstance(thing, QLabel) and (buddy := thing.buddy()) is not None and buddy.isVisible()
        ):
            yield thing


def _shows_words(button: QAbstractButton) -> bool:
    if button.minimumWidth() == button.maximumWidth():  # as of a day, or a number: there is no room behind it
        return False
    if button.property(_OWN_KEY):
        return False
    signs = isinstance(button, QToolButton) and not button.icon().isNull()
    return bool(button.text()) and not (
        signs and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly  # type: ignore[attr-defined]
    )


def _spell(things: Sequence[_Worded | QAction]) -> None:
    """Words that have not changed keep their letters."""
    from acupress_desktop.domain.alt_letters import letter_of, lettered  # not before the first paint

    before = [words_of(thing) for thing in things]
    had = [letter_of(thing.text()) if thing.text() == thing.property(_SHOWN) else "" for thing in things]
    spelt = [
        on_button(words) if isinstance(thing, QLabel) else words
        for thing, words in zip(things, before, strict=True)
    ]
    for thing, words, now in zip(things, before, lettered(spelt, had), strict=True):
        thing.setProperty(_SET, words)
        thing.setProperty(_SHOWN, now)  # before it is: who hears of it asks for the words
        if now != thing.text():
            thing.setText(now)


def _name(widget: QWidget, shown: str) -> None:
    """Readers take no letter behind the words for a part of them; whoever has a name keeps it."""
    from acupress_desktop.domain.alt_letters import as_qt_reads, without_letter

    name = widget.accessibleName()
    if name and name != widget.property(_NAMED):
        return
    plain = without_letter(shown)
    needed = plain if plain != as_qt_reads(shown) else ""
    if needed != name:
        widget.setProperty(_NAMED, needed)
        widget.setAccessibleName(needed)


def _letter_menu(menu: QMenu) -> None:
    entries = [entry for entry in menu.actions() if entry.isVisible() and entry.text()]
    _spell(entries)
    for entry in entries:
        if (below := entry.menu()) is not None:
            with_letters(below)  # type: ignore[type-var]


def _take_back(menu: QMenu) -> None:
    """The words of an action are shown elsewhere, too."""
    for entry in menu.actions():
        words = words_of(entry)
        if words != entry.text():
            entry.setText(words)
