"""The tray: its icon's steps, its menu by state, and its messages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import State
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.tray import Tray
from acupress_desktop.ui.tray_icon import SIZES, STEPS, appearance_of, tray_icon
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeTrayHosts,
    MemorySession,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.shipped import load
from tests.ui.doors import session_actions

CATALOGUE = load()

pytestmark = pytest.mark.usefixtures("resources", "qapp")


class World:
    def __init__(self, disk: MemorySession | None = None) -> None:
        clock = FakeClock()
        self.alarm = FakeAlarm(clock)
        settings = SettingsService(MemorySettings())
        safety = nothing_applies(CATALOGUE)
        self.session = session_service(
            CATALOGUE, clock, self.alarm, RecordingChimes(), settings, safety, disk
        )
        self.seen = self.asks = False
        self.told: list[KnownError] = []
        self.said: list[str] = []
        self.done: list[str] = []
        app = QApplication.instance()
        assert app is not None
        actions = Actions(app)
        for action, name in (
            (actions.toggle_window, "toggle"),
            (actions.show_window, "show"),
            (actions.small_window, "small"),
            (actions.settings, "settings"),
            (actions.quit, "leave"),
        ):
            action.triggered.connect(self._note(name))
        self.tray = Tray(
            CATALOGUE,
            actions,
            session_actions(CATALOGUE, self.session, safety, self._refused),
            lambda: self.seen,
            app,
            FakeTrayHosts(),
        )
        self.clicked: Callable[[], None] | None = None
        self.tray.show_notification = self._hear  # type: ignore[method-assign]
        self.session.listen(self.tray.render_session)
        self.tray.render_session(self.session.view)

    def _refused(self, error: KnownError, command: Callable[[], None]) -> bool:
        self.told.append(error)
        return self.asks

    def _hear(self, title: str, text: str, clicked: Callable[[], None] | None = None) -> bool:
        self.said.append(text)
        self.clicked = clicked
        return True

    def _note(self, name: str) -> Callable[[], None]:
        return lambda: self.done.append(name)

    def at(self, state: State) -> bool:
        return self.session.view.state is state

    def offered(self) -> list[str]:
        entries = [e for e in self.tray.menu.actions() if e.isVisible() and e.isEnabled()]
        return [e.text().split(" · ")[0] for e in entries if e.text()]

    def press(self, words: str) -> None:
        entries = [e for e in self.tray.menu.actions() if e.isVisible() and e.isEnabled()]
        next(e for e in entries if e.text().startswith(words)).trigger()


ALWAYS = ["Small window", "Show window", "Does it help me?…", "Settings…", "Quit"]
STARTS = [f"Start {CATALOGUE.title(routine)}" for routine in CATALOGUE.routines]


def test_the_menu_by_state() -> None:
    world = World()
    assert world.offered() == [*STARTS, *ALWAYS]
    world.press("Start Lower back")
    assert world.at(State.PREPARING)
    assert world.offered() == ["Pause", "Next", "Back", "Stop", *ALWAYS]
    world.press("Pause")
    assert world.offered() == ["Resume", "Next", "Back", "Stop", *ALWAYS]
    world.press("Resume")
    world.press("Next")
    world.press("Back")
    assert world.at(State.HOLDING)
    world.press("Stop")
    assert world.at(State.IDLE)
    for words in ALWAYS:
        world.press(words)
    assert world.done == ["small", "show", "settings", "leave"]


def test_a_session_that_asks_offers_its_choices_and_says_so_once() -> None:
    world = World()
    world.session.start("lower-back")
    world.alarm.advance(20.0)
    world.alarm.sleep(420.0)
    assert world.said == ["You were away for 7 minutes. Go on?"]
    assert world.offered() == ["Go on", "Repeat this point", "End", *ALWAYS]
    world.tray.render_session(world.session.view)
    assert len(world.said) == 1
    world.press("Repeat this point")
    assert world.session.view.part_left_s == 60.0
    world.alarm.sleep(60.0)
    world.press("Go on")
    assert world.at(State.HOLDING)
    world.alarm.sleep(60.0)
    world.press("End")
    assert world.at(State.IDLE)


def test_who_sees_a_window_needs_no_message() -> None:
    world = World()
    world.seen = True
    world.session.start("lower-back")
    world.alarm.sleep(420.0)
    assert world.said == []


def test_an_interrupted_session_can_also_start_again_or_make_room() -> None:
    before = MemorySession()
    first = World(before)
    first.session.start("lower-back")
    first.alarm.advance(25.0)
    world = World(before)
    assert world.offered() == [*STARTS, "Go on", "Repeat this point", "Start again", "End", *ALWAYS]
    assert len(world.said) == 1
    world.press("Start again")
    assert world.at(State.PREPARING)


def test_what_cannot_be_done_is_said() -> None:
    world = World()
    world.session.start("lower-back")
    world.tray.controller.start("calm-sleep")
    assert world.said == ["A session is running already. Stop it before you start another."]
    assert world.session.view.routine == "lower-back"


def test_progress_comes_in_few_steps_and_stands_still_between_them() -> None:
    world = World()
    looks: list[tuple[str, int]] = []
    world.session.listen(lambda view: looks.append(appearance_of(view)))
    world.session.start("lower-back")
    world.alarm.advance(534.0)
    assert world.session.view.active
    assert len(looks) > 500
    changes = [look for before, look in zip([None, *looks], looks, strict=False) if look != before]
    assert changes == [("tray-running", step) for step in range(STEPS)]
    world.alarm.advance(3600.0)
    assert appearance_of(world.session.view) == ("tray-idle", 0)


@pytest.mark.en301549("11.1.3.3", "11.1.4.1")
def test_paused_and_asking_look_different_without_colour() -> None:
    world = World()
    world.session.start("lower-back")
    signs = {appearance_of(world.session.view)[0]}
    world.session.pause()
    signs.add(appearance_of(world.session.view)[0])
    world.session.resume()
    world.alarm.sleep(60.0)
    signs.add(appearance_of(world.session.view)[0])
    assert signs == {"tray-running", "tray-paused", "tray-asks"}
    shapes = {bytes(_grey(tray_icon(sign, 2))) for sign in signs}
    assert len(shapes) == 3


def _grey(icon: QIcon) -> list[int]:
    """Where the white sign is."""
    image = icon.pixmap(QSize(32, 32)).toImage()
    pixels = [QColor(image.pixelColor(x, y)) for y in range(32) for x in range(32)]
    return [int(min(c.red(), c.green(), c.blue()) > 200) for c in pixels]


@pytest.mark.parametrize("size", [22, 32, 48, 64])
def test_each_size_is_drawn_and_not_scaled(size: int) -> None:
    assert size in SIZES
    made = tray_icon("tray-running", 3)
    assert QSize(size, size) in made.availableSizes()
    image = made.pixmap(QSize(size, size)).toImage()
    assert (image.width(), image.height()) == (size, size)
    # The done part is solid at the right, what is left is a faint track at the left.
    middle, edge = size // 2, max(1, round(size * 0.05))
    assert image.pixelColor(size - 1 - edge, middle).alpha() > 200
    assert 60 < image.pixelColor(edge, middle).alpha() < 200


def test_a_new_tray_gets_a_new_icon_with_the_same_state(qtbot: QtBot) -> None:
    world = World()
    world.session.start("lower-back")
    world.tray.show()
    world.tray.renew()
    world.press("Pause")
    assert world.session.view.paused
    world.tray.hide()


def test_a_message_opens_the_window_and_a_press_on_the_icon_does_not(qtbot: QtBot) -> None:
    world = World()
    icon = world.tray.icon
    del world.tray.show_notification  # the real one, of which a screenless platform shows nothing
    world.tray.show_notification("Acupress", "Something", world._note("show"))
    icon.messageClicked.emit()
    qtbot.waitUntil(lambda: world.done == ["show"])
    icon.messageClicked.emit()
    icon.activated.emit(icon.ActivationReason.Context)
    icon.activated.emit(icon.ActivationReason.Trigger)
    qtbot.waitUntil(lambda: "toggle" in world.done)
    assert world.done == ["show", "toggle"]


def test_asking_is_left_to_who_can_ask() -> None:
    world = World()
    world.asks = True
    world.session.start("lower-back")
    world.tray.controller.start("lower-back")
    assert len(world.told) == 1
    assert world.said == []
