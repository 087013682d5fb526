"""“Read a routine…”: pasted, chosen or dropped; what is refused is said and changes nothing."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.content.routine_code import as_line, code_of
from acupress_desktop.content.routine_format import write_routine
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.program import Program
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.ui.file_drop import FileDrop
from acupress_desktop.ui.plain_field import PlainField
from acupress_desktop.ui.routines.read_routine_dialog import ReadRoutineDialog
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import MemoryRoutines, fake_ports
from tests.shipped import load

pytestmark = pytest.mark.usefixtures("resources")
SHIPPED = load()
MINE = OwnRoutine(Routine("mine", (Step("SI3", (Side.RIGHT,), 45, 2, "gently"),)), "My own")
CODE = code_of(MINE.routine, MINE.title)


@pytest.fixture
def dialog(qtbot: QtBot) -> ReadRoutineDialog:
    routines = RoutinesService(SHIPPED, MemoryRoutines())
    made = ReadRoutineDialog(routines, routines.take, LIGHT)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def button(dialog: QWidget, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def said(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_a_pasted_code_by_keyboard_alone(qtbot: QtBot, dialog: ReadRoutineDialog) -> None:
    field = dialog.findChild(PlainField)
    assert field is not None
    qtbot.waitUntil(field.hasFocus)
    assert not button(dialog, "Read").isEnabled()
    QApplication.clipboard().setText(f"{as_line(CODE)}\n")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    while not button(dialog, "Read").hasFocus():
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.taken == MINE
    assert not dialog.isVisible()


def test_what_is_no_code_is_said_and_may_be_mended(dialog: ReadRoutineDialog) -> None:
    field = dialog.findChild(PlainField)
    assert field is not None
    field.setPlainText(CODE[:-3])
    button(dialog, "Read").click()
    assert "The code is not whole: a sign is wrong or missing. Copy all of it." in said(dialog)
    assert dialog.isVisible()
    assert dialog.taken is None
    field.setPlainText(CODE)
    assert "The code is not whole: a sign is wrong or missing. Copy all of it." not in said(dialog)
    button(dialog, "Read").click()
    assert dialog.taken == MINE


@pytest.mark.parametrize("name", ["mine.acupress.json", "code.txt", "photo.jpg"])
def test_a_chosen_file(
    dialog: ReadRoutineDialog, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = {
        ".json": write_routine(MINE.routine, MINE.title),
        ".txt": CODE.encode(),
        ".jpg": b"BM.." + CODE.encode(),  # the fake reads pictures so
    }
    (tmp_path / name).write_bytes(content[Path(name).suffix])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / name), ""))
    button(dialog, "Choose a file…").click()
    assert dialog.taken == MINE


def drop(window: QWidget, *paths: Path, text: str = "") -> bool:
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    else:
        data.setText(text)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(9, 9), *how)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPoint(9, 9).toPointF(), *how))
    return enter.isAccepted()


def test_only_one_local_file_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[Path] = []
    FileDrop(window).dropped.connect(seen.append)
    assert drop(window, tmp_path / "x")
    assert not drop(window, tmp_path / "x", tmp_path / "y")
    assert not drop(window, text="https://example.org/x")
    assert seen == [tmp_path / "x"]


def test_a_file_dropped_onto_the_window_is_shown(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    store = MemoryRoutines()
    program = Program(qapp, SHIPPED, fake_ports(routines=store), tmp_path)
    program.windows.show()
    window = program.windows.main()
    assert window is not None
    qtbot.addWidget(window)
    told: list[object] = []
    monkeypatch.setattr(window, "show_message", told.append)
    window.complete()
    file = tmp_path / "mine.acupress.json"
    file.write_bytes(write_routine(MINE.routine, MINE.title))
    told.clear()
    assert drop(window, file)
    assert store.kept == (MINE,)
    assert program.services.explore.view.routine == "mine"
    assert [getattr(one, "code", "") for one in told] == ["routine.yours-now"]
    file.write_bytes(b"{")
    assert drop(window, file)
    assert [getattr(one, "code", "") for one in told] == ["routine.yours-now", "routine.unusable"]
    assert store.kept == (MINE,)
