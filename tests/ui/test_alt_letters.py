"""Letters to be pressed with Alt (ADR 39); `prove letters` has every window and menu in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.alt_letters import letter_of
from acupress_desktop.ui.actions.bind import bind, echo
from acupress_desktop.ui.alt_letters import AltLetters, give_letters, with_letters, words_of
from acupress_desktop.ui.plain import PlainLabel, on_button
from tests.ui.test_dialogs import DIALOGS

pytestmark = pytest.mark.usefixtures("resources")


@pytest.fixture(autouse=True)
def letters(qapp: QApplication) -> Iterator[None]:
    """As in the program."""
    made = AltLetters(qapp)
    yield
    made.deleteLater()


def shown(qtbot: QtBot, dialog: QDialog) -> QDialog:
    """It has the keyboard, and its letters."""
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: any(b.property("wordsShown") for b in dialog.findChildren(QPushButton)))
    return dialog


def made(*words: str) -> tuple[QDialog, list[QPushButton]]:
    dialog = QDialog()
    row = QHBoxLayout(dialog)
    buttons = [QPushButton(text) for text in words]
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    return dialog, buttons


def alt(dialog: QDialog, key: Qt.Key) -> None:
    """As a keyboard sends it: the window hears of Alt before the letter comes."""
    target = dialog.focusWidget() or dialog
    QApplication.sendEvent(
        target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    )
    QTest.keyClick(target, key, Qt.KeyboardModifier.AltModifier)


def name_of(thing: QPushButton | PlainLabel | QLineEdit) -> str:
    face = QAccessible.queryAccessibleInterface(thing)
    assert face is not None
    return face.text(QAccessible.Text.Name)


@pytest.mark.en301549("11.2.1.1.1")
def test_a_letter_goes_to_a_field_and_presses_a_button(qtbot: QtBot) -> None:
    dialog = shown(qtbot, DIALOGS["find"][0]())
    labels = [label for label in dialog.findChildren(PlainLabel) if label.buddy() is not None]
    assert len(labels) > 1
    for label in labels:
        alt(dialog, Qt.Key(ord(letter_of(label.text()).upper())))
        assert label.buddy().hasFocus()
    alt(dialog, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_another_page_has_its_letters_at_once(qtbot: QtBot) -> None:
    dialog = shown(qtbot, DIALOGS["find, asked"][0]())
    alt(dialog, Qt.Key.Key_I)  # “I do not know”
    qtbot.waitUntil(lambda: "Next" in [words_of(b) for b in dialog.findChildren(QPushButton)])
    alt(dialog, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: "I do not know" in [words_of(b) for b in dialog.findChildren(QPushButton)])


def test_words_that_change_get_a_letter_and_others_keep_theirs(qtbot: QtBot) -> None:
    dialog, (one, two, three) = made("Next", "Near", "Stop")
    shown(qtbot, dialog)
    assert [b.text() for b in (one, two, three)] == ["&Next", "N&ear", "&Stop"]
    one.setText("Results")
    qtbot.waitUntil(lambda: one.text() == "&Results")
    assert (two.text(), words_of(two)) == ("N&ear", "Near")
    one.hide()
    three.setText("Save")
    alt(dialog, Qt.Key.Key_Control)  # any key: Alt is down
    assert three.text() == "&Save"


def test_readers_hear_the_words_alone_and_the_key(qtbot: QtBot) -> None:
    dialog, (keep, close, own) = made("保存…", "閉じる(&C)", on_button("Neck & back <b>"))
    label, field = PlainLabel("名前："), QLineEdit()
    label.setBuddy(field)
    row = dialog.layout()
    assert row is not None
    row.addWidget(label)
    row.addWidget(field)
    shown(qtbot, dialog)
    assert [b.text() for b in (keep, close)] == ["保存(&A)…", "閉じる(&C)"]
    assert (label.text(), name_of(label), name_of(field)) == ("名前(&B)：", "名前：", "名前：")
    assert [name_of(b) for b in (keep, close, own)] == ["保存…", "閉じる", "Neck & back <b>"]
    face = QAccessible.queryAccessibleInterface(keep)
    assert face is not None
    assert face.text(QAccessible.Text.Accelerator) == "Alt+A"
    keep.setText("Keep")
    qtbot.waitUntil(lambda: keep.text() == "&Keep")
    assert (name_of(keep), keep.accessibleName()) == ("Keep", "")


def test_a_name_of_its_own_stays(qtbot: QtBot) -> None:
    dialog, (button,) = made("保存")
    button.setAccessibleName("図を保存")
    shown(qtbot, dialog)
    assert (button.text(), name_of(button)) == ("保存(&A)", "図を保存")


def test_a_menu_has_letters_while_it_is_open(qtbot: QtBot) -> None:
    menu, below = with_letters(QMenu()), QMenu("保存")
    qtbot.addWidget(menu)
    action, button = QAction("Favourite", menu), QToolButton()
    qtbot.addWidget(button)
    bind(button, action)
    menu.addAction(action)
    echo(QAction("Find & keep", menu), menu)
    menu.addMenu(below)
    below.addAction("Find")
    menu.aboutToShow.emit()
    assert [entry.text() for entry in menu.actions()] == ["&Favourite", "Find && &keep", "保存(&A)"]
    assert (button.accessibleName(), button.toolTip()) == ("Favourite", "Favourite")
    below.aboutToShow.emit()
    assert below.actions()[0].text() == "&Find"
    menu.aboutToHide.emit()
    assert [entry.text() for entry in menu.actions()] == ["Favourite", "Find && keep", "保存"]
    assert button.accessibleName() == "Favourite"


def test_figures_and_signs_have_none(qtbot: QtBot) -> None:
    dialog = DIALOGS["pain"][0]()
    qtbot.addWidget(dialog)
    dialog.show()
    without = [words_of(thing) for thing in give_letters(dialog) if not letter_of(thing.text())]
    assert without == [str(level) for level in range(11)]


@pytest.mark.parametrize("name", ["region map", "sheet", "settings", "pain", "today", "questions, 2"])
def test_a_letter_behind_the_words_has_room(qtbot: QtBot, name: str) -> None:
    """As in Chinese and Japanese: 「服(L)」 is wider than what was laid out."""
    dialog = shown(qtbot, DIALOGS[name][0]())
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible() and words_of(b)[:1].isalpha()]
    for button in buttons:
        button.setText("骨骼")
    qtbot.waitUntil(lambda: all(b.text() != "骨骼" for b in buttons if not b.property("hasOwnKey")))
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in buttons if b.isVisible()))
