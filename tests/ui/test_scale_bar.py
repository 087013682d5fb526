"""The scale on the map follows the zoom, the region and the user's own measure."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.view_scales import UNITS_A_CM, view_scale
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.filters import ALL
from acupress_desktop.domain.location import Scale
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.map.camera import Camera
from acupress_desktop.ui.map.scale_bar import ScaleBar, bar_of
from mapmaking.figure_data import UNITS_PER_CM
from tests.fakes import MemorySettings
from tests.shipped import load

BACK_SPOT, LEG_SPOT = Spot("BL23", Side.LEFT), Spot("ST36", Side.LEFT)


class Stage:
    def __init__(self, qtbot: QtBot) -> None:
        self.room = QWidget()
        self.room.resize(700, 600)
        qtbot.addWidget(self.room)
        self.settings = SettingsService(MemorySettings())
        self.bar = ScaleBar(load(), Atlas.load(), self.settings, self.room)
        self.camera = Camera(QRectF(0, 0, 10000, 17000), QSizeF(700, 600))

    def show(self, spot: Spot | None, view: str = "back", seen: bool = True) -> str:
        explored = ExploreView(spot, MapKey(view), ALL, ())
        self.bar.follow(self.camera, explored, {spot} if seen else set())
        return self.bar.text()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


@pytest.mark.parametrize("pixels", [0.4, 1.0, 3.4, 9.0, 27.0, 60.0, 81.0, 400.0, 1100.0])
def test_a_bar_is_long_enough_to_read_and_no_longer(pixels: float) -> None:
    amount, parts = bar_of(pixels)
    assert amount * pixels <= 120 or amount == 0.1
    assert amount * pixels > 40 or amount == 24
    assert parts >= 1


def test_the_bar_is_as_long_as_the_figure_says(stage: Stage) -> None:
    assert stage.show(BACK_SPOT) == "12 cun"
    pixels = 12 * 2.2 * UNITS_A_CM * stage.camera.scale
    assert stage.bar.width() == pytest.approx(pixels + 12, abs=1)
    assert stage.bar.geometry().left() == 14
    assert stage.bar.geometry().bottom() + 1 == 600 - 14


def test_zooming_changes_it(stage: Stage) -> None:
    widths = {stage.bar.width()}
    texts = []
    for _ in range(8):
        texts.append(stage.show(BACK_SPOT))
        widths.add(stage.bar.width())
        stage.camera.zoom(1.25, QPointF(350, 300))
    assert len(widths) > 7
    assert texts[-1] == "3 cun"


def test_it_follows_the_region_that_is_looked_at(stage: Stage) -> None:
    stage.settings.change(measure=BodyMeasure(Measure.FOREARM, 12 * 2.305))
    assert stage.show(BACK_SPOT) == "12 cun ≈ 26.4 cm on you"
    assert stage.show(LEG_SPOT) == "12 cun ≈ 32.5 cm on you"
    assert stage.show(LEG_SPOT, seen=False) == "12 cun ≈ 26.4 cm on you"


def test_a_measure_shows_at_once_and_can_be_forgotten(stage: Stage) -> None:
    stage.show(BACK_SPOT)
    assert stage.bar.toolTip() == "The figure's cun (back, across)."
    my_cun = QAction("My cun…")
    stage.bar.open_by(my_cun)
    before = stage.bar.geometry().bottomLeft()
    stage.settings.change(measure=BodyMeasure(Measure.HEIGHT, 170.9))
    assert stage.bar.text() == "12 cun ≈ 26.4 cm on you"
    assert "back, across" in stage.bar.toolTip()
    assert stage.bar.geometry().bottomLeft() == before
    stage.settings.change(measure=None)
    assert stage.bar.text() == "12 cun"
    assert "measure your own" in stage.bar.toolTip()


def test_without_a_map_there_is_no_scale(stage: Stage) -> None:
    stage.show(BACK_SPOT)
    assert not stage.bar.isHidden()
    stage.bar.follow(None, None, {})
    assert stage.bar.isHidden()


def test_mouse_and_keyboard_press_it(stage: Stage, qtbot: QtBot) -> None:
    stage.show(BACK_SPOT)
    stage.room.show()
    pressed: list[int] = []
    assert not stage.bar.isEnabled()  # it opens nothing yet
    my_cun = QAction("My cun…")
    my_cun.triggered.connect(lambda: pressed.append(1))
    stage.bar.open_by(my_cun)
    qtbot.mouseClick(stage.bar, Qt.MouseButton.LeftButton)
    stage.bar.setFocus()
    qtbot.keyClick(stage.bar, Qt.Key.Key_Space)
    qtbot.keyClick(stage.bar, Qt.Key.Key_Return)
    assert len(pressed) == 3
    assert stage.bar.accessibleName() == "My cun: 12 cun"
    assert min(stage.bar.width(), stage.bar.height()) >= 24


def test_every_view_has_a_scale() -> None:
    assert all(view_scale(view) in Scale for view in VIEWS)
    assert UNITS_A_CM == UNITS_PER_CM
