"""My cun: measure, see, keep, erase; by mouse and by keys."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import ScreenScale, Settings
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.cun.card_frame import HEIGHT_MM, WIDTH_MM, CardFrame
from acupress_desktop.ui.cun.cun_dialog import CunDialog
from acupress_desktop.ui.cun.ruler import Ruler
from acupress_desktop.ui.cun.screens import guess, screen_name
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import MemorySettings
from tests.refused import FULL, full_disk
from tests.shipped import load

pytestmark = pytest.mark.usefixtures("resources")
T = TypeVar("T", bound=QWidget)


class Stage:
    def __init__(
        self, qtbot: QtBot, settings: Settings | None = None, failure: KnownError | None = None
    ) -> None:
        self.qtbot = qtbot
        self.store = MemorySettings(settings, failure)
        self.settings = SettingsService(self.store)
        self.dialog = CunDialog(load(), Atlas.load().figure_cun, self.settings, LIGHT)
        qtbot.addWidget(self.dialog)
        self.dialog.resize(860, 652)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.value = self.find(QDoubleSpinBox)
        self.ruler = self.find(Ruler)
        self.card = self.find(CardFrame)

    def find(self, kind: type[T]) -> T:
        found = self.dialog.findChild(kind)
        assert isinstance(found, kind)
        return found

    def button(self, words: str) -> QPushButton:
        return next(b for b in self.dialog.findChildren(QPushButton) if b.text() == words)

    def choose(self, words: str) -> None:
        self.button(words).click()

    def message(self) -> str:
        label = self.dialog.findChild(QLabel, "message")
        assert isinstance(label, QLabel)
        return label.text()

    def told(self, region: str) -> str:
        names = [label.accessibleName() for label in self.dialog.findChildren(QLabel)]
        return next(name for name in names if name.startswith(f"{region}: ")).partition(": ")[2]


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_nothing_measured_nothing_to_keep(stage: Stage) -> None:
    assert stage.value.text() == "not measured"
    assert stage.told("forearm") == "—"
    assert not stage.button("Keep").isEnabled()
    assert not stage.button("Erase my measure").isEnabled()
    assert stage.message() == ""


def test_a_forearm_shows_every_region_at_once_and_is_kept(stage: Stage) -> None:
    stage.value.setValue(26.4)
    assert stage.told("forearm") == "2.2 cm"
    assert stage.told("lower leg, outer side") == "2.6 cm"
    assert stage.settings.settings.measure is None
    stage.button("Keep").click()
    assert stage.store.kept.measure == BodyMeasure(Measure.FOREARM, 26.4)
    assert not stage.dialog.isVisible()


@pytest.mark.en301549("11.3.3.1.1", "11.3.3.3")
@pytest.mark.parametrize(
    ("kind", "cm", "said"),
    [("Elbow to wrist", 12.0, "15 to 40"), ("Thumb", 26.0, "1 to 3.5"), ("Height", 17, "100")],
)
def test_a_slip_of_the_finger_is_said_and_not_kept(stage: Stage, kind: str, cm: float, said: str) -> None:
    stage.choose(kind)
    stage.value.setValue(cm)
    assert said in stage.message()
    assert stage.told("forearm") == "—"
    assert not stage.button("Keep").isEnabled()


def test_what_was_typed_for_each_is_remembered(stage: Stage) -> None:
    stage.value.setValue(26.4)
    stage.choose("Height")
    stage.value.setValue(172.0)
    stage.choose("Elbow to wrist")
    assert stage.value.value() == 26.4
    stage.choose("Height")
    assert stage.value.value() == 172.0


def test_the_mark_of_the_ruler_measures_a_thumb(stage: Stage) -> None:
    stage.choose("Thumb")
    pixels = stage.card.pixels_a_mm
    stage.qtbot.mouseClick(stage.ruler, Qt.MouseButton.LeftButton, pos=QPoint(round(10 + 21 * pixels), 30))
    assert stage.value.value() == pytest.approx(2.1, abs=0.02)
    before = stage.value.value()
    stage.ruler.setFocus()
    stage.qtbot.keyClick(stage.ruler, Qt.Key.Key_Right)
    assert stage.value.value() == pytest.approx(before + 0.05)
    stage.qtbot.keyClick(stage.ruler, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert stage.value.value() == pytest.approx(before + 0.04)
    assert f"{stage.value.value():g}" in stage.ruler.accessibleDescription()


def test_the_card_makes_the_ruler_true_and_is_kept_however_one_leaves(stage: Stage) -> None:
    before, reach = stage.card.pixels_a_mm, stage.ruler.reach
    corner = QPoint(round(8 + WIDTH_MM * before), round(8 + HEIGHT_MM * before))
    stage.qtbot.mousePress(stage.card, Qt.MouseButton.LeftButton, pos=corner)
    stage.qtbot.mouseMove(stage.card, corner + QPoint(60, 20))
    stage.qtbot.mouseRelease(stage.card, Qt.MouseButton.LeftButton, pos=corner + QPoint(60, 20))
    pulled = stage.card.pixels_a_mm
    assert pulled == pytest.approx(before + 60 / WIDTH_MM, abs=0.02)
    assert stage.ruler.reach == pytest.approx(reach * before / pulled, rel=0.01)
    stage.dialog.reject()
    screen = stage.dialog.screen()
    kept = stage.store.kept.pixels_a_mm(screen_name(screen))
    assert kept == pytest.approx(pulled * screen.devicePixelRatio(), abs=0.001)


@pytest.mark.en301549("11.2.5.1", "WCAG 2.5.7")
def test_arrow_keys_pull_the_card_too(stage: Stage) -> None:
    before = stage.card.pixels_a_mm * WIDTH_MM
    stage.card.setFocus()
    stage.qtbot.keyClick(stage.card, Qt.Key.Key_Right)
    stage.qtbot.keyClick(stage.card, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stage.qtbot.keyClick(stage.card, Qt.Key.Key_Minus)
    assert stage.card.pixels_a_mm * WIDTH_MM == pytest.approx(before + 10)
    for _ in range(60):
        stage.qtbot.keyClick(stage.card, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert stage.card.pixels_a_mm == 1.0


def test_a_known_screen_is_shown_as_it_was_found(qtbot: QtBot, stage: Stage) -> None:
    screen = stage.dialog.screen()
    pixels = 4.2 * screen.devicePixelRatio()
    again = Stage(qtbot, Settings(screens=(ScreenScale(screen_name(screen), pixels),)))
    assert again.card.pixels_a_mm == pytest.approx(4.2)
    assert 1.5 <= guess(screen) <= 25
    again.dialog.reject()
    assert again.store.saves == 0


def test_a_measure_can_be_erased(qtbot: QtBot) -> None:
    stage = Stage(qtbot, Settings(measure=BodyMeasure(Measure.THUMB, 2.15)))
    assert stage.value.value() == 2.15
    assert stage.told("hand (finger cun)") == "2.1 cm" or stage.told("hand (finger cun)") == "2.2 cm"
    stage.button("Erase my measure").click()
    assert stage.store.kept.measure is None
    assert stage.value.text() == "not measured"
    assert not stage.button("Erase my measure").isEnabled()
    assert stage.dialog.isVisible()


def test_what_cannot_be_kept_is_said(qtbot: QtBot) -> None:
    stage = Stage(qtbot, failure=full_disk())
    stage.value.setValue(26.4)
    stage.button("Keep").click()
    assert stage.message() == FULL
    assert stage.dialog.isVisible()
    assert stage.settings.settings.measure is not None
    stage.button("Keep").click()
    assert not stage.dialog.isVisible()


def test_one_can_type_at_once(stage: Stage) -> None:
    stage.dialog.activateWindow()
    stage.qtbot.waitUntil(stage.value.hasFocus)
    stage.qtbot.keyClicks(stage.value, "26.5")
    assert stage.value.value() == 26.5


def test_enter_keeps_and_escape_leaves(stage: Stage) -> None:
    stage.value.setValue(26.4)
    stage.qtbot.keyClick(stage.dialog, Qt.Key.Key_Return)
    assert stage.store.kept.measure is not None
    stage.dialog.show()
    stage.value.setValue(30.0)
    stage.qtbot.keyClick(stage.dialog, Qt.Key.Key_Escape)
    assert stage.store.kept.measure == BodyMeasure(Measure.FOREARM, 26.4)


def test_rulers_are_printed_of_what_is_typed_kept_or_not(stage: Stage) -> None:
    wanted: list[BodyMeasure] = []
    stage.dialog.rulers_wanted.connect(wanted.append)
    stage.value.setValue(24.6)
    stage.button("Print cun rulers…").click()
    assert wanted == [BodyMeasure(Measure.FOREARM, 24.6)]
    assert stage.settings.settings.measure is None
    assert stage.dialog.isVisible()


def test_without_a_measure_rulers_say_what_is_missing(stage: Stage) -> None:
    wanted: list[BodyMeasure] = []
    stage.dialog.rulers_wanted.connect(wanted.append)
    stage.button("Print cun rulers…").click()
    assert stage.message() == "Measure first: rulers are made of your forearm, thumb or height."
    stage.value.setValue(12.0)
    assert "15 to 40" in stage.message()
    stage.button("Print cun rulers…").click()
    assert "15 to 40" in stage.message()
    assert wanted == []
