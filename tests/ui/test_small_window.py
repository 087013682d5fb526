"""The small window: the dock's words and buttons, above the other windows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import State
from acupress_desktop.storage.places_file import PlacesFile
from acupress_desktop.ui.session.small_window import SmallWindow
from acupress_desktop.ui.theme import DARK, LIGHT
from acupress_desktop.ui.window_places import Places
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    MemorySession,
    MemorySettings,
    RecordingChimes,
    answered,
    session_service,
)
from tests.shipped import load
from tests.ui.doors import offers, session_actions

CATALOGUE = load()

pytestmark = pytest.mark.usefixtures("resources")


class World:
    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        given: dict[str, Answer] | None = None,
        disk: MemorySession | None = None,
    ) -> None:
        clock = FakeClock()
        self.alarm = FakeAlarm(clock)
        settings = SettingsService(MemorySettings())
        safety = answered(CATALOGUE, given or {})
        self.session = session_service(
            CATALOGUE, clock, self.alarm, RecordingChimes(), settings, safety, disk
        )
        self.asked: list[KnownError] = []
        self.actions = session_actions(CATALOGUE, self.session, safety, self._refused)
        self.window = SmallWindow(
            CATALOGUE,
            self.session,
            settings,
            offers(CATALOGUE, safety),
            self.actions,
            Places(PlacesFile(folder)),
        )
        self.window.set_theme(LIGHT)
        self.session.listen(self.window.render_session)
        qtbot.addWidget(self.window)
        self.window.show()

    def _refused(self, error: KnownError, command: Callable[[], None]) -> bool:
        self.asked.append(error)
        return False

    def at(self, state: State) -> bool:
        return self.session.view.state is state

    def says(self, text: str) -> bool:
        return any(text in label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def button(self, name: str) -> QPushButton:
        buttons = self.window.findChildren(QPushButton)
        return next(b for b in buttons if name in (b.text(), b.accessibleName()))


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> World:
    return World(qtbot, tmp_path)


def test_it_stays_above_the_others_and_is_read_from_two_metres(world: World) -> None:
    assert world.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    world.session.start("lower-back")
    world.alarm.advance(6.0)
    time = world.window.findChild(QProgressBar, "stepTime")
    assert isinstance(time, QProgressBar)
    assert time.text() == "0:59"
    # A centimetre high is some 38 px at 96 a inch; a head of 28 px has capitals of 5 mm.
    assert time.font().pixelSize() >= 38
    head = next(label for label in world.window.findChildren(QLabel) if "BL23" in label.text())
    assert head.font().pixelSize() >= 28


def test_its_buttons_lead_the_session(world: World) -> None:
    assert world.says(CATALOGUE.title("lower-back"))
    world.button("Start").click()
    assert world.session.view.routine == "lower-back"
    world.button("Next").click()
    assert world.at(State.HOLDING)
    world.button("Pause").click()
    assert world.session.view.paused
    world.button("Resume").click()
    world.button("Back").click()
    assert world.at(State.HOLDING)
    world.button("Stop").click()
    assert world.at(State.IDLE)
    assert world.asked == []


def test_its_keys_lead_the_session_also_after_a_click(qtbot: QtBot, world: World) -> None:
    world.session.start("lower-back")
    qtbot.keyClick(world.window, Qt.Key.Key_Right)
    assert world.at(State.HOLDING)
    qtbot.mouseClick(world.button("Next"), Qt.MouseButton.LeftButton)
    assert world.at(State.RESTING)
    focused = world.window.focusWidget() or world.window
    assert focused is world.window
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert world.session.view.paused
    qtbot.keyClick(world.window, Qt.Key.Key_Left)
    qtbot.keyClick(world.window, Qt.Key.Key_Space)
    assert world.at(State.HOLDING)
    qtbot.keyClick(world.window, Qt.Key.Key_Escape)
    assert world.at(State.IDLE)


def test_a_session_that_asks_offers_its_choices(world: World) -> None:
    world.session.start("lower-back")
    world.alarm.advance(20.0)
    world.alarm.sleep(420.0)
    assert world.says("You were away for 7 minutes. Go on?")
    world.button("Repeat this point").click()
    assert world.session.view.part_left_s == 60.0
    assert not world.button("Go on").isVisible()


def test_feeling_wrong_is_passed_on(qtbot: QtBot, world: World) -> None:
    world.session.start("lower-back")
    with qtbot.waitSignal(world.actions.unwell.triggered):
        world.button("Sharp or spreading pain, numb, dizzy?").click()


def test_who_is_blocked_reads_why_and_what_is_refused_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    world = World(qtbot, tmp_path, {"Q1": Answer(yes=True)})
    assert world.says("NOT FOR YOU NOW")
    world.button("Start").click()
    assert len(world.asked) == 1
    assert world.says(sentence(world.asked[0]))
    assert world.at(State.IDLE)


def test_closing_it_leaves_the_session_and_keeps_its_place(
    qtbot: QtBot, tmp_path: Path, world: World
) -> None:
    world.session.start("lower-back")
    world.window.move(120, 90)
    with qtbot.waitSignal(world.window.closed):
        world.window.close()
    assert not world.window.isVisible()
    assert world.session.view.active
    other = World(qtbot, tmp_path)
    assert other.window.pos() == world.window.pos()


def test_hidden_it_draws_nothing_and_shown_it_is_up_to_date(world: World) -> None:
    world.session.start("lower-back")
    world.window.hide()
    shown = world.window.findChild(QProgressBar, "stepTime")
    assert isinstance(shown, QProgressBar)
    before = shown.text()
    world.alarm.advance(30.0)
    assert shown.text() == before
    world.window.set_theme(DARK)
    world.window.show()
    assert shown.text() == "0:35"


def test_a_long_headline_is_whole(qtbot: QtBot, tmp_path: Path) -> None:
    """ "BL23 — both sides at once" takes two lines, and the letters stay as large."""
    world = World(qtbot, tmp_path)
    world.session.start("lower-back")
    world.alarm.advance(20.0)
    head = next(b for b in world.window.findChildren(QLabel) if b.text() == "BL23 — both sides at once")

    def whole() -> bool:
        room = head.contentsRect()
        lines = head.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, head.text())
        return lines.width() <= room.width() and lines.height() <= room.height()

    qtbot.waitUntil(whole)
    assert world.says("Next: GB30.")
    assert world.window.width() == world.window.minimumWidth()


@pytest.mark.en301549("11.1.3.4")
def test_it_grows_within_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    """The button for what feels wrong comes with the session, at the lower edge of the window."""
    world = World(qtbot, tmp_path)
    screen = world.window.screen().availableGeometry()
    world.window.move(0, screen.bottom() - world.window.frameGeometry().height())
    before = world.window.height()
    world.session.start("lower-back")
    qtbot.waitUntil(lambda: world.window.height() > before)
    qtbot.waitUntil(lambda: world.window.frameGeometry().bottom() <= screen.bottom())


def test_it_is_as_high_as_it_will_be_when_it_comes_up(qtbot: QtBot, tmp_path: Path) -> None:
    """So that the desktop finds a place for all of it."""
    world = World(qtbot, tmp_path)
    world.window.hide()
    world.session.start("lower-back")
    world.window.bring_up()
    height = world.window.height()
    qtbot.waitUntil(lambda: world.button("Sharp or spreading pain, numb, dizzy?").isVisible())
    world.alarm.advance(20.0)
    assert world.window.height() == height
