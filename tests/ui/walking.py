"""Walks every window as a screen reader does: whatever is offered is done by reader, by mouse and by key in
three windows that are alike, and all three have to be alike afterwards.

A window is walked on and on from the state that its last action left, so that actions are tried in many
states; where it closes three new ones are made.
"""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QMenu,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from acupress_desktop.program import Program
from acupress_desktop.ui import opening
from acupress_desktop.ui.main_window import MainWindow
from acupress_desktop.ui.view_grid import ViewGrid
from tests.fakes import FakeReader, fake_ports, nothing_applies
from tests.shipped import load
from tests.ui import test_dialogs

Text, Role = QAccessible.Text, QAccessible.Role
#: How long Qt may take to show that something was pressed, in seconds.
_PATIENCE_S = 20.0
#: Rows, points and cells are many of one kind: of each kind in a window so many are tried.
SOME = 4
DIALOGS = test_dialogs.DIALOGS
_MANY = {Role.ListItem, Role.Cell}
#: How often each kind of control had an action done.
Tried = dict[tuple[object, ...], int]
WAYS = ("reader", "mouse", "key")


@dataclass
class Stage:
    """A window that was just made. `kept` is what its services hold, in words; `others` keeps alive what the
    window needs."""

    window: QWidget
    kept: Callable[[], object]
    others: object = None

    @property
    def there(self) -> bool:
        comes_back = isinstance(self.window, (QMenu, ViewGrid))
        return isValid(self.window) and (comes_back or self.window.isVisible())

    def show(self) -> None:
        if isinstance(self.window, QMenu):
            self.window.popup(QPoint(40, 40))
        elif isinstance(self.window, ViewGrid):
            self.window.open(QPoint(40, 40))
        else:
            self.window.show()
            self.window.activateWindow()
        settle()

    def end(self) -> None:
        if isValid(self.window):
            self.window.hide()
            self.window.deleteLater()
        settle()


@dataclass(frozen=True)
class Done:
    """One action of one control, done in each way: `ways` are those that there were beside the reader's."""

    window: str
    role: str
    name: str
    action: str
    ways: tuple[str, ...]
    faults: tuple[str, ...]


def settle() -> None:
    """All that was begun is over."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    for window in QApplication.topLevelWidgets():  # what it shows once the rest has been painted
        if isValid(window) and isinstance(window, MainWindow) and window._turn.isActive():
            window._turn.stop()
            window._turn.timeout.emit()
            QCoreApplication.processEvents()


class Watch:
    """Closes whatever opens while an action is done, and keeps in mind what it was."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)

    def __enter__(self) -> Watch:
        self.opened = []
        self._before = QApplication.activePopupWidget()
        self._timer.start(0)
        return self

    def __exit__(self, *_: object) -> None:
        settle()
        self._timer.stop()

    def _look(self) -> None:
        widget = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if widget is None or widget is self._before:
            return
        self.opened.append(f"{type(widget).__name__} {widget.windowTitle()} {_words(widget)}")
        widget.done(0) if isinstance(widget, QDialog) else widget.close()


def faces(root: QAccessibleInterface, path: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Any]]:
    """The whole tree, each thing with its way there."""
    if root is None or not root.isValid():
        return
    yield path, root
    for place in range(root.childCount()):
        yield from faces(root.child(place), (*path, place))


def tree_of(window: QWidget) -> dict[tuple[int, ...], tuple[object, ...]]:
    """All that a reader finds, but for where the keyboard is."""
    found = faces(QAccessible.queryAccessibleInterface(window))
    return {path: _told(face) for path, face in found if not _scrolls(face)}


def _scrolls(face: QAccessibleInterface) -> bool:
    """A part of what scrolls, which comes a moment after what is too long."""
    thing = face.object()
    return thing is not None and (
        face.role() is Role.ScrollBar or thing.objectName().startswith("qt_scrollarea_")
    )


def face_at(window: QWidget, path: tuple[int, ...]) -> QAccessibleInterface | None:
    face = QAccessible.queryAccessibleInterface(window)
    for place in path:
        if face is None or place >= face.childCount():
            return None
        face = face.child(place)
    return face


def offered(face: QAccessibleInterface) -> list[str]:
    """The actions of what can be seen and used."""
    state, actions = face.state(), face.actionInterface()
    if actions is None or state.invisible or state.disabled:
        return []
    return list(actions.actionNames())


def _told(face: QAccessibleInterface) -> tuple[object, ...]:
    state = face.state()
    value = face.valueInterface()
    zooms = (
        type(face.object()).__name__ == "ScaleBar"
    )  # its length follows the window's camera a moment later
    words = face.text(Text.Value) if face.role() is not Role.EditableText else ""
    text = face.textInterface()
    return (
        face.role().name,
        *((face.text(Text.Name), face.text(Text.Description)) if not zooms else ()),
        words,
        text.text(0, text.characterCount()) if text is not None else "",
        None if value is None else value.currentValue(),
        *(
            (name, bool(getattr(state, name)))
            for name in ("checked", "selected", "disabled", "invisible", "pressed", "readOnly", "modal")
            if name != "invisible" or face.role() not in _MANY  # a row may be scrolled out of sight
        ),
    )


def _words(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    if face is None:
        return ""
    return " | ".join(face.child(place).text(Text.Name) for place in range(min(30, face.childCount())))


class Walk:
    """Of one kind of window."""

    def __init__(self, name: str, make: Callable[[], Stage], chance: Random, tried: Tried) -> None:
        """`tried` is how often each kind of control had each action done; a walk adds to it."""
        self._name, self._make, self._chance = name, make, chance
        self._stages: dict[str, Stage] = {}
        self._tried = tried
        self._watch = Watch()

    def run(self, most: int) -> Iterator[Done]:
        """Do what is offered and was not done yet, so often at most."""
        QAccessible.setActive(True)  # what is kept of the tree follows what changes, as with a reader
        try:
            for _ in range(most):
                if not self._stages or not all(stage.there for stage in self._stages.values()):
                    self._anew()
                found = self._next()
                if found is None:
                    return
                yield self._do(*found)
        finally:
            self._end()
            QAccessible.setActive(False)

    def _anew(self) -> None:
        self._end()
        self._stages = {way: self._make() for way in WAYS}

    def _end(self) -> None:
        for stage in self._stages.values():
            stage.end()
        self._stages = {}
        gc.collect()

    def _next(self) -> tuple[tuple[int, ...], str] | None:
        stage = self._stages["reader"]
        stage.show()
        choices = []
        for path, face in faces(QAccessible.queryAccessibleInterface(stage.window)):
            for action in offered(face):
                kind = _kind(face, action)
                if self._tried.get(kind, 0) < (SOME if _many(face) else 1):
                    choices.append((path, action, kind))
        if not choices:
            return None
        path, action, kind = self._chance.choice(choices)
        self._tried[kind] = self._tried.get(kind, 0) + 1
        return path, action

    def _do(self, path: tuple[int, ...], action: str) -> Done:
        seen: dict[str, dict[str, object]] = {}
        face = face_at(self._stages["reader"].window, path)
        assert face is not None
        role, name = face.role().name, face.text(Text.Name)
        faults = []
        if not name and not _label(face) and face.role() is not Role.Cell:  # an empty one has its headers
            faults.append("it has no name")
        for way in WAYS:
            stage = self._stages[way]
            stage.show()
            here = face_at(stage.window, path)
            if here is None:
                faults.append(f"by {way}: it is not there")
                continue
            _focus(here, action)
            here = face_at(stage.window, path)  # it may be another one now
            if here is None:
                faults.append(f"by {way}: it goes when it gets the keyboard")
                continue
            with self._watch as watch:
                done = _DO[way](stage.window, here, action)
            if done:
                _leave(stage.window)
                seen[way] = _seen(stage, watch.opened, action)
            if isinstance(stage.window, (QMenu, ViewGrid)):
                stage.window.close()  # else it stands behind the next one
        for way in WAYS[1:]:
            if way in seen and seen[way] != seen["reader"]:
                faults.append(f"by {way} otherwise: {_difference(seen['reader'], seen[way])}")
        if faults or len(seen) < len(WAYS):  # the three are no longer alike
            self._end()
        return Done(
            self._name, role, name, action, tuple(way for way in WAYS[1:] if way in seen), tuple(faults)
        )


def _seen(stage: Stage, opened: list[str], action: str) -> dict[str, object]:
    there = stage.there
    focus = stage.window.focusWidget() if there and action == "SetFocus" else None
    return {
        "opened": [told for told in opened if not told.startswith("QFrame")],  # the list of a box
        "there": there or isinstance(stage.window, QMenu),
        "result": stage.window.result()
        if isinstance(stage.window, QDialog) and isValid(stage.window)
        else None,
        "kept": stage.kept(),
        "tree": tree_of(stage.window) if there and not isinstance(stage.window, QMenu) else {},
        "focus": None if focus is None else (type(focus).__name__, focus.accessibleName()),
    }


def _difference(one: Mapping[Any, Any], other: Mapping[Any, Any]) -> str:
    """Where two things that were seen are not alike, at their first place."""
    for key in [*one, *(key for key in other if key not in one)]:
        here, there = one.get(key), other.get(key)
        if here == there:
            continue
        if isinstance(here, Mapping) and isinstance(there, Mapping):
            return f"{key}: {_difference(here, there)}"
        return f"{key}: {str(here)[:160]} / {str(there)[:160]}"
    return ""


def _kind(face: QAccessibleInterface, action: str) -> tuple[object, ...]:
    """What is tried once."""
    thing = face.object()
    name = "" if _many(face) else face.text(Text.Name)
    parent = face.parent()
    return action, face.role(), type(thing).__name__, name, parent.text(Text.Name) if parent else ""


def _many(face: QAccessibleInterface) -> bool:
    return face.role() in _MANY or type(face.object()).__name__ in ("SpotButton", "_Cell")


def _label(face: QAccessibleInterface) -> str:
    found = [
        other.text(Text.Name) for other, how in face.relations() if how == QAccessible.RelationFlag.Label
    ]
    return found[0] if found else ""


def _widget(face: QAccessibleInterface) -> QWidget | None:
    thing = face.object()
    return thing if isinstance(thing, QWidget) else None


def _view(face: QAccessibleInterface) -> QAbstractItemView | None:
    parent = face.parent()
    thing = parent.object() if parent is not None else None
    return thing if isinstance(thing, QAbstractItemView) else None


def _focus(face: QAccessibleInterface, action: str) -> None:
    """The keyboard is before each way alike: on the control, or elsewhere where it shall go there."""
    widget = _widget(face) or _view(face)
    if widget is None or isinstance(widget, QMenu):
        return
    if action == "SetFocus":
        window = widget.window()
        if (focused := window.focusWidget()) is not None:
            focused.clearFocus()
    elif widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
    settle()


def _leave(window: QWidget) -> None:
    """The mouse goes where it is over nothing."""
    if isValid(window) and window.isVisible() and not isinstance(window, QMenu):
        handle = window.windowHandle()
        if handle is not None:
            QTest.mouseMove(handle, QPoint(1, 1))
    settle()


def _by_reader(window: QWidget, face: QAccessibleInterface, action: str) -> bool:
    actions, button = face.actionInterface(), face.object()
    assert actions is not None
    actions.doAction(action)  # from here on the interface may be gone
    settle()
    until = monotonic() + _PATIENCE_S
    while isinstance(button, QAbstractButton) and isValid(button) and button.isDown() and monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)  # Qt shows it pressed
    settle()
    return True


def _by_mouse(window: QWidget, face: QAccessibleInterface, action: str) -> bool:
    """A click in its middle."""
    view, widget = _view(face), _widget(face)
    if isinstance(window, QMenu):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=window.mapFromGlobal(face.rect().center()))
    elif action == "SetFocus":
        assert widget is not None
        widget.setFocus(
            Qt.FocusReason.MouseFocusReason if _clicked(widget) else Qt.FocusReason.TabFocusReason
        )
    elif view is not None and widget is None:
        if _box(view) is not None:
            return False  # the keyboard's way is taken
        index = _index(view, face)
        view.scrollTo(index)
        settle()
        at = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    elif widget is not None:
        if _covered(widget):
            return False  # at this size of the map its dot and another are one
        _in_sight(widget)
        at = widget.mapTo(widget.window(), _middle(widget))
        handle = widget.window().windowHandle()
        assert handle is not None
        second = action == "ShowMenu" and _has_second(widget)
        QTest.mouseClick(handle, Qt.MouseButton.RightButton if second else Qt.MouseButton.LeftButton, pos=at)
    else:
        return False
    settle()
    return True


def _by_key(window: QWidget, face: QAccessibleInterface, action: str) -> bool:
    """Space, or the arrow that comes to a row; False where the keyboard has another way to the same."""
    view, widget = _view(face), _widget(face)
    if isinstance(window, QMenu):
        entry = next(
            (
                a
                for a in window.actions()
                if window.actionGeometry(a).center() == window.mapFromGlobal(face.rect().center())
            ),
            None,
        )
        if entry is None:
            return False
        window.setActiveAction(entry)
        QTest.keyClick(window, Qt.Key.Key_Return)
    elif action == "SetFocus":
        assert widget is not None
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    elif view is not None and widget is None:
        return _row_by_key(view, face)
    elif widget is None:
        return False
    elif not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        if type(widget).__name__ != "SpotButton":
            return False
        QTest.keyClick(widget, Qt.Key.Key_Return)
    elif isinstance(widget, QComboBox):
        QTest.keyClick(widget, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    elif action == "ShowMenu" and _has_second(widget):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, widget.rect().center(), QPoint(40, 40))
        QApplication.sendEvent(widget, event)  # as the menu key sends it
    else:
        QTest.keyClick(widget, Qt.Key.Key_Space)
    settle()
    return True


def _row_by_key(view: QAbstractItemView, face: QAccessibleInterface) -> bool:
    index = _index(view, face)
    if (box := _box(view)) is not None:
        box.showPopup()
        view.setCurrentIndex(index)
        QTest.keyClick(view, Qt.Key.Key_Return)
        settle()
        return True
    if view.selectionMode() is QAbstractItemView.SelectionMode.MultiSelection:
        view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.NoUpdate)
        QTest.keyClick(view, Qt.Key.Key_Space)
        settle()
        return True
    return False


_DO = {"reader": _by_reader, "mouse": _by_mouse, "key": _by_key}


def _covered(widget: QWidget) -> bool:
    if type(widget).__name__ != "SpotButton":
        return False
    at, around = widget.geometry().center(), widget.parentWidget()
    others = [] if around is None else around.findChildren(type(widget))
    return any(one is not widget and one.isVisible() and one.geometry().contains(at) for one in others)


def _has_second(widget: QWidget) -> bool:
    """A click does something else than to open its menu, which the second button and the menu key do."""
    policies = Qt.ContextMenuPolicy
    return widget.contextMenuPolicy() in (policies.CustomContextMenu, policies.ActionsContextMenu)


def _clicked(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.ClickFocus)


def _box(view: QAbstractItemView) -> QComboBox | None:
    """Whose list it is."""
    parent = view.parent()
    box = parent.parent() if parent is not None else None
    return box if isinstance(box, QComboBox) else None


def _index(view: QAbstractItemView, face: QAccessibleInterface) -> Any:
    cell = face.tableCellInterface()
    if cell is not None:
        return view.model().index(cell.rowIndex(), cell.columnIndex())
    parent = face.parent()
    assert parent is not None
    return view.model().index(parent.indexOfChild(face), 0)


def _middle(widget: QWidget) -> QPoint:
    """Of what takes a click: a box that is ticked does so on its box and words alone."""
    if isinstance(widget, (QCheckBox, QRadioButton)):
        at = QPoint(10, widget.height() // 2)
        return at if widget.isLeftToRight() else QPoint(widget.width() - 10, at.y())
    return widget.rect().center()


def _in_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    settle()


def plain(thing: object, deep: int = 6) -> object:
    """What something holds, as can be compared and told; nothing of windows, functions or what is shipped."""
    if thing is None or isinstance(
        thing, (bool, int, float, str, bytes, Enum, datetime, date, time, timedelta, Path)
    ):
        return thing
    if deep == 0:
        return "…"
    if isinstance(thing, Mapping):
        return (
            {str(key): plain(value, deep - 1) for key, value in thing.items()}
            if len(thing) < 100
            else len(thing)
        )
    if isinstance(thing, (set, frozenset)):
        return sorted(str(plain(each, deep - 1)) for each in thing) if len(thing) < 1000 else len(thing)
    if isinstance(thing, (list, tuple)):
        return [plain(each, deep - 1) for each in thing] if len(thing) < 1000 else len(thing)
    module, kind = type(thing).__module__, type(thing).__name__
    if kind in ("Catalogue", "Atlas", "Listeners") or isinstance(thing, QWidget):
        return kind
    if is_dataclass(thing) and not isinstance(thing, type):
        return {field.name: plain(getattr(thing, field.name), deep - 1) for field in fields(thing)}
    if module.startswith(("acupress_desktop.services", "tests.fakes", "acupress_desktop.ui.borrowed")):
        return {name: plain(value, deep - 1) for name, value in vars(thing).items()}
    return kind


def dialog_stage(make: Callable[[], QDialog]) -> Stage:
    """A dialog as its table makes it; what it holds of services is what is kept."""
    dialog = make()
    dialog.show()
    settle()
    held = {
        name: value
        for name, value in vars(dialog).items()
        if type(value).__module__.startswith(("acupress_desktop.services", "tests.fakes"))
    }
    return Stage(dialog, lambda: plain(held), held)


@cache
def _folder() -> Path:
    """One for all: what is told of it is alike."""
    return Path(tempfile.mkdtemp())


def program_stage(turn: Callable[[Program], QWidget | None]) -> Stage:
    """The whole program on fakes; `turn` brings it to where it is walked, and gives the window."""
    reader = FakeReader()
    ports = fake_ports(answers=nothing_applies(load())._store, reader=reader)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    program = Program(app, load(), ports, _folder())
    program.windows.show()
    main = program.windows.main()
    assert main is not None
    main.resize(1440, 900)
    main.completed.disconnect()
    main.complete()
    settle()
    window = turn(program) or main
    settle()

    def kept() -> object:
        services = program.services
        views = (
            services.explore.view,
            services.session.view,
            services.settings.settings,
            services.own.own,
            services.collection.collection,
            services.safety.answers,
            services.history.read() if hasattr(services.history, "read") else None,
            reader.texts,
        )
        return [plain(view) for view in views]

    stage = Stage(window, kept, (program, main))
    ends = stage.end

    def end() -> None:
        ends()
        for other in (main, program.front_ends._small):
            if other is not None and isValid(other):
                other.hide()
                other.deleteLater()
        settle()

    stage.end = end  # type: ignore[method-assign]
    return stage


def _session(program: Program) -> None:
    program.session.start("lower-back")


def _paused(program: Program) -> None:
    program.session.start("lower-back")
    program.session.pause()


def _searched(program: Program) -> None:
    program.services.explore.search("knee")


def _nothing(program: Program) -> None:
    program.services.explore.search("xyzzy")


def _notice(program: Program) -> None:
    program.windows.show_message("Something to be read.")


def _narrow(program: Program) -> None:
    main = program.windows.main()
    assert main is not None
    main.resize(900, 640)


def _small(program: Program) -> QWidget | None:
    program.session.start("lower-back")
    program.front_ends.show_small()
    return program.front_ends._small


def _views(program: Program) -> QWidget | None:
    program.actions.map.all_views.trigger()
    settle()
    main = program.windows.main()
    assert main is not None
    return main.findChild(ViewGrid)


def _tray(program: Program) -> QWidget | None:
    program.front_ends.tray.show()
    return program.front_ends.tray.menu


#: States of the program's own windows.
PROGRAM: dict[str, Callable[[Program], QWidget | None]] = {
    "large window": lambda _: None,
    "large window, a session": _session,
    "large window, paused": _paused,
    "large window, a search": _searched,
    "large window, nothing found": _nothing,
    "large window, a message": _notice,
    "large window, narrow": _narrow,
    "small window": _small,
    "all views": _views,
    "tray menu": _tray,
}


def _page(page: str) -> Callable[[], Stage]:
    """A page of the settings as the program makes it, without waiting for an answer."""

    def turn(program: Program) -> QWidget | None:
        shown: list[QDialog] = []
        asked = opening.ask
        opening.ask = lambda dialog: bool(shown.append(dialog))  # type: ignore[func-returns-value]
        try:
            program.dialogs.settings(page)
        finally:
            opening.ask = asked
        shown[0].show()
        return shown[0]

    return lambda: program_stage(turn)


PAGES = ("session", "reminders", "history", "sounds", "voice", "checkup", "names", "language")

WINDOWS: dict[str, Callable[[], Stage]] = {
    **{name: (lambda name=name: dialog_stage(DIALOGS[name][0])) for name in DIALOGS},  # type: ignore[misc]
    **{name: (lambda turn=turn: program_stage(turn)) for name, turn in PROGRAM.items()},  # type: ignore[misc]
    **{f"settings, {page}": _page(page) for page in PAGES},
}


def walk(name: str, chance: Random, most: int = 1000, tried: Tried | None = None) -> Iterator[Done]:
    """A kind of window by its name."""
    return Walk(name, WINDOWS[name], chance, {} if tried is None else tried).run(most)
