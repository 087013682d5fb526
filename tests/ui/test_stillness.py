"""Who has told the system that nothing should move: the pulse of the pressed point and the breathing guide
stand still, from the moment that it is told, and move again once it is taken back."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.settings import Breathing, Settings
from acupress_desktop.program import Program
from acupress_desktop.services.views import State
from acupress_desktop.ui.main_window import MainWindow
from acupress_desktop.ui.map.pulse import Pulse
from acupress_desktop.ui.session.breath import BreathGuide
from acupress_desktop.ui.stillness import keep_still
from tests.fakes import FakeAlarm, FakeClock, FakeMotion, MemorySettings, fake_ports, nothing_applies
from tests.shipped import load
from tests.ui.whole import show_window

pytestmark = pytest.mark.usefixtures("resources")


class Stage:
    """The window while a point is held."""

    def __init__(self, program: Program, window: MainWindow, motion: FakeMotion) -> None:
        self.program, self.window, self.motion = program, window, motion

    @property
    def pulse(self) -> Pulse:
        found = self.window.findChild(Pulse)
        assert isinstance(found, Pulse)
        return found

    @property
    def breath(self) -> BreathGuide:
        found = [each for each in self.window.findChildren(BreathGuide) if each.shown]
        return found[0]

    @property
    def moving(self) -> tuple[bool, bool]:
        return self.pulse.runs, self.breath.runs


@pytest.fixture
def stage(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    clock, motion = FakeClock(), FakeMotion()
    alarm = FakeAlarm(clock)
    store = MemorySettings(
        Settings(ask_pain=False, welcomed=True, small_window=False, breathing=Breathing.SHOWN)
    )
    answers = nothing_applies(load())._store
    ports = fake_ports(answers=answers, store=store, clock=clock, alarm=alarm, motion=motion)
    program = Program(qapp, load(), ports, tmp_path)
    window = show_window(program, qtbot)
    program._follow_motion()
    program.session.start("lower-back")
    alarm.advance(30)
    assert program.session.view.state is State.HOLDING
    yield Stage(program, window, motion)
    program.session.stop()
    keep_still(False)


@pytest.mark.en301549("11.2.2.2", "11.7")
def test_what_moves_stands_still_at_once_and_moves_again(stage: Stage) -> None:
    assert stage.moving == (True, True)
    stage.motion.want(True)
    assert stage.moving == (False, False)
    assert stage.pulse.value == 0.0
    assert stage.breath.level == 0.5
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    stage.program.session.pause()
    stage.program.session.resume()
    assert not stage.pulse.runs  # the next press begins as still
    stage.motion.want(False)
    assert stage.pulse.runs


@pytest.mark.en301549("11.2.2.2")
def test_in_a_still_window_no_timer_of_frames_is_left(stage: Stage) -> None:
    stage.motion.want(True)
    frames = [
        timer
        for timer in stage.window.findChildren(QTimer)
        if timer.isActive() and not timer.isSingleShot() and timer.interval() < 500
    ]
    assert frames == []


def _light(window: MainWindow) -> list[float]:
    """The relative luminance of a small picture of the window, 0 to 1."""
    image = window.grab().toImage().scaled(96, 60).convertToFormat(QImage.Format.Format_Grayscale8)
    columns, lines = range(image.width()), range(image.height())
    return [(image.pixelColor(x, y).red() / 255) ** 2.2 for y in lines for x in columns]


def _turns(course: Sequence[float]) -> int:
    """How often a place turns from lighter to darker or back, by a tenth of what there is at least, where the
    darker of both is below 0.8: of a flash there are two (WCAG 2.2, "general flash")."""
    turns, way, last = 0, 0, course[0]
    for now in course[1:]:
        if abs(now - last) >= 0.1 and min(now, last) < 0.8:
            turns += (now > last) != (way > 0) or way == 0
            way = 1 if now > last else -1
            last = now
        elif (now - last) * way > 0:
            last = now
    return turns


@pytest.mark.en301549("11.2.3.1")
def test_nothing_flashes(stage: Stage) -> None:
    """What moves is put through more than a second of its movement, and the picture is measured: no place of
    it has more than three flashes."""
    seconds, frames = 1.2, 30
    pictures = []
    for number in range(frames):
        stage.pulse._at_ms = round(1000 * seconds * number / frames)
        stage.breath._pressed_s = seconds * number / frames
        stage.pulse.changed.emit()
        stage.breath.changed.emit()
        QApplication.processEvents()
        pictures.append(_light(stage.window))
    places = list(zip(*pictures, strict=True))
    assert any(max(course) != min(course) for course in places), "nothing moved"
    assert max(map(_turns, places)) <= 6


def test_flashes_would_be_found() -> None:
    assert _turns([0.1, 0.9] * 6) == 11
    assert _turns([0.5, 0.52, 0.55, 0.52, 0.5]) == 0
