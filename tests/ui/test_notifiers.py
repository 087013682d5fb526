"""The notifiers without the desktop's service, and the line in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.services.ports import Notification
from acupress_desktop.ui.notice import Notice
from acupress_desktop.ui.notifiers import TrayNotifier, WindowNotifier
from acupress_desktop.ui.retelling import tell_anew

NOTE = Notification("Time to press", "Lower back.", {"start": "Start", "later": "In 10 minutes"}, "start")

pytestmark = pytest.mark.usefixtures("resources")


class FakeTray:
    def __init__(self, there: bool = True) -> None:
        self.there = there
        self.text = ""
        self.clicked: Callable[[], None] = lambda: None

    def show_notification(self, title: str, text: str, clicked: Callable[[], None]) -> bool:
        self.text, self.clicked = f"{title}: {text}", clicked
        return self.there


def window_with_notice(qtbot: QtBot) -> tuple[QWidget, Notice]:
    window, notice = QWidget(), Notice()
    QVBoxLayout(window).addWidget(notice)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window, notice


def buttons(notice: Notice) -> dict[str, QPushButton]:
    return {b.text(): b for b in notice.findChildren(QPushButton) if not b.isHidden()}


def sentence(notice: Notice) -> str:
    label = notice.findChild(QLabel)
    assert isinstance(label, QLabel)
    return label.text()


def test_a_click_on_the_trays_message_does_what_it_says() -> None:
    tray, pressed = FakeTray(), []  # type: ignore[var-annotated]
    TrayNotifier(lambda: tray).notify(NOTE, pressed.append, lambda: pytest.fail("it was there"))  # type: ignore[arg-type,return-value]
    assert tray.text == "Time to press: Lower back. Click here for: Start."
    tray.clicked()
    assert pressed == ["start"]


def test_without_a_tray_the_next_way_is_tried() -> None:
    failed: list[bool] = []
    tray = FakeTray(there=False)
    TrayNotifier(lambda: tray).notify(NOTE, lambda _: None, lambda: failed.append(True))  # type: ignore[arg-type,return-value]
    assert failed == [True]


def test_the_window_asks_with_buttons(qtbot: QtBot) -> None:
    window, notice = window_with_notice(qtbot)
    pressed: list[str] = []
    WindowNotifier(lambda: window).notify(NOTE, pressed.append, lambda: pytest.fail("it was there"))
    assert sentence(notice) == "Time to press: Lower back."
    buttons(notice)["In 10 minutes"].click()
    assert pressed == ["later"]
    assert not notice.isVisible()


def test_what_is_asked_follows_the_language_and_keeps_the_keyboard(qtbot: QtBot) -> None:
    window, notice = window_with_notice(qtbot)
    pressed: list[str] = []
    told = [NOTE]
    german = Notification("Zeit", "Kreuz.", {"start": "Beginnen", "later": "In 10 Minuten"}, "start")
    way = WindowNotifier(lambda: window)
    way.notify(replace(NOTE, again=lambda: told[-1]), pressed.append, lambda: pytest.fail("it was there"))
    assert sentence(notice) == "Time to press: Lower back."
    buttons(notice)["In 10 minutes"].setFocus()
    told.append(german)
    tell_anew()
    assert sentence(notice) == notice.accessibleName() == "Zeit: Kreuz."
    later = buttons(notice)["In 10 Minuten"]
    assert window.focusWidget() is later
    later.click()
    assert pressed == ["later"]


@pytest.mark.parametrize("there", [True, False])
def test_a_hidden_window_is_no_way(qtbot: QtBot, there: bool) -> None:
    window, _ = window_with_notice(qtbot)
    window.hide()
    failed: list[bool] = []
    way = WindowNotifier(lambda: window if there else None)
    way.notify(NOTE, lambda _: None, lambda: failed.append(True))
    assert failed == [True]


def test_what_was_said_before_comes_back_after_the_question(qtbot: QtBot) -> None:
    window, notice = window_with_notice(qtbot)
    notice.show_message("Something is missing.")
    way = WindowNotifier(lambda: window)
    way.notify(NOTE, lambda _: pytest.fail("nobody pressed"), lambda: None)
    assert list(buttons(notice)) == ["Start", "In 10 minutes"]
    way.withdraw()
    assert sentence(notice) == "Something is missing."
    assert buttons(notice) == {}
    close = notice.findChild(QToolButton)
    assert isinstance(close, QToolButton)
    close.click()
    assert not notice.isVisible()


def test_closing_a_question_presses_nothing(qtbot: QtBot) -> None:
    window, notice = window_with_notice(qtbot)
    WindowNotifier(lambda: window).notify(NOTE, lambda _: pytest.fail("nobody pressed"), lambda: None)
    close = notice.findChild(QToolButton)
    assert isinstance(close, QToolButton)
    close.click()
    QApplication.processEvents()
    assert not notice.isVisible()
