"""Through every window, by Tab and as a reader does, with what has to hold wherever one comes by: the order
is that of the eye, both ways; nothing is caught or begun; what has the keyboard can be seen; words on a
button are in its name; whatever is part of another thing knows so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from acupress_desktop.domain.alt_letters import without_letter
from acupress_desktop.ui.focus import FocusKeeper
from acupress_desktop.ui.in_sight import InSight
from tests.ui.in_sight import hidden
from tests.ui.stages import PAGES, WINDOWS, Stage
from tests.ui.test_dialogs import DIALOGS
from tests.ui.walking import faces

pytestmark = pytest.mark.usefixtures("resources", "qapp")
#: More stops and links than any window has.
_MOST = 500
#: Two things of one row may stand so much higher or lower, in pixels.
_ROW = 6
#: Windows in which one goes through the large window; its order has tests of its own (`test_focus.py`).
LARGE = ("large window, a session", "large window, narrow", "large window, a message")


@pytest.fixture(autouse=True)
def keeper(qapp: QApplication) -> Iterator[None]:
    """As in the program."""
    made, sight = FocusKeeper(qapp), InSight(qapp)
    yield
    made.deleteLater()
    sight.deleteLater()


def stops(window: QWidget, key: Qt.Key, met: set[str]) -> list[QWidget]:
    """What gets the keyboard, from what has it at first once around; `met` takes what happens by the way."""
    first = QApplication.focusWidget()
    assert first is not None
    assert first.window() is window
    there = shown()
    found = [first]
    for _ in range(_MOST):
        QTest.keyClick(found[-1], key)
        now = QApplication.focusWidget()
        assert now is not None, f"nothing has the keyboard after {told(found[-1])}"
        if shown() != there:
            met.add(f"{told(now)} opens a window")
        if now is found[-1]:
            continue  # a page goes through its links
        what = ""
        for _ in range(5):  # a page may be laid out anew
            QCoreApplication.processEvents()
            if not (what := hidden(now)):
                break
        if what:
            met.add(f"{told(now)}, by {key.name}: {what}")
        if now is first:
            return found
        assert now not in found, f"{told(now)} comes again before the first one does"
        found.append(now)
    if len(found) == 1:
        return found  # there is nothing else
    raise AssertionError(f"it does not come around: {told(found[-1])} has the keyboard")


def shown() -> set[int]:
    """The windows and menus that can be seen."""
    return {id(window) for window in QApplication.topLevelWidgets() if window.isVisible()}


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"


def backwards(found: list[QWidget], window: QWidget) -> list[str]:
    """Where Tab goes up again, but to something at the side, or to the side where one has come from. Once
    around it does so once: from the last to the first."""
    mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    steps = []
    for one, other in pairwise([*found, found[0]]):
        here, there = place(one, other, window), place(other, one, window)
        below = there.top() >= here.bottom() - _ROW
        beside = there.right() <= here.left() + _ROW if mirrored else there.left() >= here.right() - _ROW
        if not (below or beside or one.isAncestorOf(other)):
            steps.append(f"from {told(one)} back to {told(other)}")
    return steps if len(steps) > 1 else []


def place(widget: QWidget, other: QWidget, window: QWidget) -> QRect:
    """Where it is seen from another one: what scrolls away from that one is where all of that is."""
    around = widget.parentWidget()
    while around is not None and around is not window and not around.isAncestorOf(other):
        if isinstance(around, QAbstractScrollArea):
            widget = around
        around = around.parentWidget()
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def by_tab(stage: Stage, ordered: bool) -> Iterator[str]:
    """What is wrong with the way of Tab through a window."""
    window = stage.window
    focused = QApplication.focusWidget()
    if focused is None or focused.window() is not window:
        window.focusNextPrevChild(True)
    met: set[str] = set()
    before = stage.kept()
    try:
        forth = stops(window, Qt.Key.Key_Tab, met)
        back = stops(window, Qt.Key.Key_Backtab, met)
    except AssertionError as error:
        yield str(error)
        return
    yield from met
    if stage.kept() != before:
        yield "something has begun, or was changed"
    if ordered:
        yield from backwards(forth, window)
    if [forth[0], *reversed(forth[1:])] != back:
        yield "Shift+Tab goes another way"


def names(window: QWidget) -> Iterator[str]:
    """Buttons whose words are not in their name, as who speaks to a program says them. Of words that are
    shortened, what is left of them."""
    for button in window.findChildren(QAbstractButton):
        words = without_letter(button.text())
        if not button.isVisible() or not any(sign.isalnum() for sign in words):
            continue
        face = QAccessible.queryAccessibleInterface(button)
        name = _plain(face.text(QAccessible.Text.Name)) if face is not None else ""
        parts = [_plain(part) for part in re.split("…|[.]{3}", words)]
        if not all(part in name for part in parts):
            yield f"“{words}” is called “{name}”"


def _plain(text: str) -> str:
    return re.sub("[\u2066-\u2069\u200e\u200f]", "", text).strip(" :：").casefold()


def family(window: QWidget) -> Iterator[str]:
    """Parts that do not know whose they are, or which one of them."""
    for path, face in faces(QAccessible.queryAccessibleInterface(window)):
        for place in range(face.childCount()):
            child = face.child(place)
            if child is None or not child.isValid() or child.object() is None:
                continue
            parent: QAccessibleInterface | None = child.parent()
            if parent is None or parent.object() is not face.object():
                yield f"{path}: {child.text(QAccessible.Text.Name)} has another parent"
            elif face.indexOfChild(child) != place:
                yield f"{path}: {child.text(QAccessible.Text.Name)} has another place"


@pytest.mark.en301549("11.2.1.1.1", "11.2.1.2", "11.2.4.3", "11.2.5.3.1", "11.3.2.1", "11.5.2.9")
@pytest.mark.en301549("WCAG 2.4.11", "WCAG 2.4.12")
@pytest.mark.qt_log_ignore("pipewire-0.3", extend=True)  # of the page that looks at the sound
def test_every_window() -> None:
    """One test for all: to make them takes longer than to go through them."""
    wrong: dict[str, list[str]] = defaultdict(list)
    for name in (*DIALOGS, *(f"settings, {page}" for page in PAGES), *LARGE):
        stage = WINDOWS[name]()
        stage.show()
        for found in (by_tab(stage, name not in LARGE), names(stage.window), family(stage.window)):
            wrong[name] += found
        stage.end()
    assert {name: faults for name, faults in wrong.items() if faults} == {}
