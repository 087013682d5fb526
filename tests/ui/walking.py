"""Walks every window as a screen reader does: whatever is offered is done by reader, by mouse and by key in
three windows that are alike, and all three have to be alike afterwards.

A window is walked on and on from the state that its last action left, so that actions are tried in many
states; where it closes three new ones are made.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

from acupress_desktop.ui.view_grid import ViewGrid
from tests.ui.stages import WINDOWS, Stage, settle
from tests.ui.ways import DO, leave, take_keyboard

Text, Role = QAccessible.Text, QAccessible.Role
#: Rows, points and cells are many of one kind: of each kind in a window so many are tried.
SOME = 4
_MANY = {Role.ListItem, Role.Cell}
#: How often each kind of control had an action done.
Tried = dict[tuple[object, ...], int]
WAYS = ("reader", "mouse", "key")


@dataclass(frozen=True)
class Done:
    """One action of one control, done in each way: `ways` are those that there were beside the reader's."""

    window: str
    role: str
    name: str
    action: str
    ways: tuple[str, ...]
    faults: tuple[str, ...]


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
            take_keyboard(here, action)
            here = face_at(stage.window, path)  # it may be another one now
            if here is None:
                faults.append(f"by {way}: it goes when it gets the keyboard")
                continue
            with self._watch as watch:
                done = DO[way](stage.window, here, action)
            if done:
                leave(stage.window)
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


def walk(name: str, chance: Random, most: int = 1000, tried: Tried | None = None) -> Iterator[Done]:
    """A kind of window by its name."""
    return Walk(name, WINDOWS[name], chance, {} if tried is None else tried).run(most)
