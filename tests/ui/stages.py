"""Every window to be walked, as it is made, and what its services hold."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
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

DIALOGS = test_dialogs.DIALOGS


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


PAGES = (
    "session",
    "reminders",
    "history",
    "sounds",
    "voice",
    "checkup",
    "names",
    "language",
    "look",
    "figure",
    "sync",
)

WINDOWS: dict[str, Callable[[], Stage]] = {
    **{name: (lambda name=name: dialog_stage(DIALOGS[name][0])) for name in DIALOGS},  # type: ignore[misc]
    **{name: (lambda turn=turn: program_stage(turn)) for name, turn in PROGRAM.items()},  # type: ignore[misc]
    **{f"settings, {page}": _page(page) for page in PAGES},
}
