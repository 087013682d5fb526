"""Some of the walk through every window that `prove walk` does as a whole: what is offered to a screen reader
has the same effect as a click and a key."""

from __future__ import annotations

import ast
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

import acupress_desktop
from tests.ui import walking
from tests.ui.stages import DIALOGS, PAGES, Stage, settle

pytestmark = pytest.mark.usefixtures("resources", "qapp")


@pytest.mark.en301549("11.5.2.11", "11.5.2.12", "11.5.2.14", "11.5.2.16", "11.4.1.2.1", "11.5.2.5")
def test_what_a_window_offers_a_reader_does_as_mouse_and_key_do() -> None:
    chance = random.Random(random.randrange(1_000_000))
    name = chance.choice([name for name in DIALOGS if name not in ("region map", "rulers", "sheet")])
    for done in walking.walk(name, chance, most=8):
        assert done.faults == (), done


def _stage(dialog: QDialog) -> Stage:
    dialog.show()
    settle()
    return Stage(dialog, lambda: dialog.property("kept"))


def _walked(make: Callable[[], QDialog]) -> list[walking.Done]:
    return list(walking.Walk("one", lambda: _stage(make()), random.Random(1), {}).run(20))


def test_the_walk_finds_what_a_click_does_and_a_reader_does_not(qtbot: QtBot) -> None:
    def make() -> QDialog:
        dialog = QDialog()
        box = QPushButton("Switch", dialog)
        box.setCheckable(True)
        box.clicked.connect(lambda: dialog.setProperty("kept", True))  # and not `toggled`
        return dialog

    faults = {done.action: done.faults for done in _walked(make)}
    assert faults["SetFocus"] == ()
    assert faults["Toggle"] == (
        "by mouse otherwise: kept: None / True",
        "by key otherwise: kept: None / True",
    )


def test_the_walk_finds_what_has_no_name_and_what_opens_nothing(qtbot: QtBot) -> None:
    def make() -> QDialog:
        dialog = QDialog()
        button = QToolButton(dialog)
        button.resize(40, 30)
        menu = QMenu(button)
        menu.addAction("entry")
        button.setMenu(menu)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return dialog

    faults = {done.action: done.faults for done in _walked(make)}
    assert faults["ShowMenu"][0] == "it has no name"
    assert faults["ShowMenu"][1].startswith("by mouse otherwise: opened: [] / ['QMenu")


def test_every_page_of_the_settings_is_walked() -> None:
    source = Path(acupress_desktop.__file__).with_name("dialogs.py").read_text(encoding="utf-8")
    made = {
        node.args[0].value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "PageEntry"
        if isinstance(node.args[0], ast.Constant)
    }
    assert made == {*PAGES}
