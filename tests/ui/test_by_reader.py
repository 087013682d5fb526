"""What a screen reader meets: a ring whose value is read on demand, messages that are announced, and one
offer of the voice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.program import Program
from acupress_desktop.services.ports import Ports
from acupress_desktop.ui.notice import Notice
from tests.fakes import FakeReader, fake_ports, nothing_applies
from tests.shipped import load
from tests.ui.whole import show_window

pytestmark = pytest.mark.usefixtures("resources")


class World:
    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path, **others: Any) -> None:
        self.reader = FakeReader(running=others.pop("running", False))
        self.ports: Ports = fake_ports(answers=nothing_applies(load())._store, reader=self.reader, **others)
        self.program = Program(qapp, load(), self.ports, folder)
        self.window = show_window(self.program, qtbot)

    @property
    def line(self) -> Notice:
        found = self.window.findChild(Notice)
        assert isinstance(found, Notice)
        return found

    def press(self, words: str) -> None:
        next(b for b in self.line.findChildren(QPushButton) if b.text() == words and b.isVisible()).click()


@pytest.mark.en301549("11.5.2.7", "11.4.1.2.1")
def test_the_ring_is_a_bar_of_seconds_that_calls_nothing_out(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    world = World(qapp, qtbot, tmp_path)
    ring = world.window.findChild(QProgressBar, "stepTime")
    assert isinstance(ring, QProgressBar)
    face = QAccessible.queryAccessibleInterface(ring)
    assert face is not None
    value = face.valueInterface()
    assert value is not None
    assert face.role() is QAccessible.Role.ProgressBar
    assert value.currentValue() == value.maximumValue()  # all of it is left
    world.program.session.start("lower-back")
    for left in (60, 59, 58, 57):
        world.ports.alarm.advance(5.0 if left == 60 else 1.0)  # type: ignore[attr-defined]
        assert face.text(QAccessible.Text.Name) == "Time left"
        assert (value.currentValue(), value.maximumValue()) == (left, 60)
        assert ring.isVisible()
        assert ring.text() == ("1:00" if left == 60 else f"0:{left}")
    labels = world.window.findChildren(QLabel)
    over = next(each for each in labels if each.accessibleName().startswith("Lower back ·"))
    assert over.accessibleName() == "Lower back · step 1 of 7"
    assert "left" in over.text()


@pytest.mark.en301549("11.4.1.3.1")
def test_what_appears_across_the_map_is_announced_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    world = World(qapp, qtbot, tmp_path)
    world.window.show_message("The first.")
    world.window.show_message("The second.")
    assert world.reader.texts == ["The first."]
    world.line._next()
    world.line._show()
    assert world.reader.texts == ["The first.", "The second."]


def test_the_voice_is_offered_once_to_who_has_a_reader(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    world = World(qapp, qtbot, tmp_path, running=True)
    prompts = world.program.prompts
    prompts.offer_voice()
    prompts.offer_voice()
    assert world.reader.texts == [
        "A screen reader is running. A voice can lead sessions beside it, also while another window is in"
        " front."
    ]
    world.press("Switch the voice on")
    assert world.program.services.settings.settings.voice
    assert world.line.isHidden()
    world.program.services.settings.change(voice=False)
    prompts.offer_voice()
    assert world.line.isHidden()


def test_a_reader_that_comes_later_has_it_offered_before_a_session(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    world = World(qapp, qtbot, tmp_path)
    world.program.prompts.offer_voice()
    assert world.line.isHidden()
    world.program.services.history.ask_no_more_today()  # of pain
    world.reader.running = True
    world.program.prompts.before_start()
    assert not world.line.isHidden()
    world.press("No, thank you")
    assert not world.program.services.settings.settings.voice
    assert world.line.isHidden()
