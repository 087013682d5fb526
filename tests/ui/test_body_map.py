"""The map as people use it: look, click, travel by keys, zoom, pan, undress."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Settings, ShownSides
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.map import contents
from acupress_desktop.ui.map.dots import Dot
from acupress_desktop.ui.map.figure_images import paint_figure
from acupress_desktop.ui.map.loaded_map import LoadedMap, load_map, read_map
from acupress_desktop.ui.map.pulse import Pulse
from acupress_desktop.ui.map.spot_painter import label_rect
from acupress_desktop.ui.theme import DARK, LIGHT
from tests.patience import PATIENCE
from tests.shipped import load
from tests.ui.doors import body_map as make_map

pytestmark = pytest.mark.usefixtures("resources")

LEFT, RIGHT = Spot("BL23", Side.LEFT), Spot("BL23", Side.RIGHT)
LOWER_BACK = ("BL23", "BL40", "GB30", "BL60")
ROUTINE = Filter(FilterKind.ROUTINE, "lower-back")
BACK = ExploreView(LEFT, MapKey("back"), ROUTINE, LOWER_BACK)


class Explore:
    """Writes down what the map asks for."""

    def __init__(self) -> None:
        self.selected: list[Spot] = []
        self.shown: list[MapKey] = []

    def select(self, spot: Spot) -> None:
        self.selected.append(spot)

    def show(self, key: MapKey) -> None:
        self.shown.append(key)


class Store:
    """Keeps settings nowhere."""

    trouble = None

    def load(self) -> Settings:
        return Settings()

    def save(self, settings: Settings) -> None:
        """Nothing to do."""


class Stage:
    """A shown map and what it talks to."""

    def __init__(self, qtbot: QtBot, view: ExploreView = BACK, size: tuple[int, int] = (720, 640)) -> None:
        self.qtbot = qtbot
        self.explore = Explore()
        self.settings = SettingsService(Store())
        self.map = make_map(load(), Atlas.load(), self.explore, self.settings)  # type: ignore[arg-type]
        qtbot.addWidget(self.map)
        self.map.set_theme(LIGHT)
        self.map.render_view(view)
        self.map.resize(*size)
        self.map.show()
        qtbot.waitExposed(self.map)
        self.map.activateWindow()
        qtbot.waitUntil(self.map.isActiveWindow)

    def at(self, spot: Spot) -> QPointF:
        scene = self.map.scene()
        assert scene is not None
        return scene.places[spot]

    def dot(self, spot: Spot) -> Dot:
        scene = self.map.scene()
        assert scene is not None
        return scene.dots[spot]

    def button(self, name: str) -> QAbstractButton:
        """The one button, seen or heard, of a name."""
        found = [
            button
            for button in self.map.findChildren(QAbstractButton)
            if name in (button.accessibleName(), button.text()) and button.isVisible()
        ]
        assert len(found) == 1, f"{len(found)} buttons are called {name}"
        return found[0]

    def focused(self) -> str:
        widget = self.map.focusWidget()
        return widget.accessibleName() if widget is not None else ""

    def press(self, key: Qt.Key) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, key)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.map.is_sharp, timeout=PATIENCE * 20_000)

    def wheel(self, at: QPointF, notches: int) -> None:
        event = QWheelEvent(
            at,
            self.map.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.map, event)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_a_click_on_a_hotspot_selects_it(stage: Stage) -> None:
    stage.qtbot.mouseClick(stage.map, Qt.MouseButton.LeftButton, pos=stage.at(RIGHT).toPoint())
    assert stage.explore.selected == [RIGHT]


@pytest.mark.parametrize("off", [QPoint(-11, 0), QPoint(0, 11), QPoint(8, -8)])
def test_a_finger_need_not_be_exact(stage: Stage, off: QPoint) -> None:
    place = stage.at(Spot("GB30", Side.LEFT)).toPoint() + off
    stage.qtbot.mouseClick(stage.map, Qt.MouseButton.LeftButton, pos=place)
    assert stage.explore.selected == [Spot("GB30", Side.LEFT)]


def test_a_click_beside_all_spots_selects_nothing(stage: Stage) -> None:
    stage.qtbot.mouseClick(stage.map, Qt.MouseButton.LeftButton, pos=QPoint(20, 560))
    assert stage.explore.selected == []


def test_the_head_stays_free_of_the_chips(stage: Stage) -> None:
    """Through zooming by hand and every size after it, and where the chips take more rows."""

    def free() -> bool:
        camera = stage.map.camera
        assert camera is not None
        chips = stage.map.findChild(QWidget, "mapChips")
        assert chips is not None
        return camera.to_window(camera.box.topLeft()).y() >= chips.geometry().bottom()

    stage.map.show_all()
    assert free()
    stage.map.zoom(1.3, QPointF(stage.map.width() / 2, 60))
    assert free()
    for width, height in ((1300, 640), (760, 437), (480, 437), (1024, 520), (320, 300)):
        stage.map.resize(width, height)
        assert free(), (width, height)
    stage.map.leave_corner(150)
    assert free()
    stage.map.leave_corner(0)
    stage.map.show_all()
    assert free()


@pytest.mark.en301549("11.2.5.2")
def test_a_drag_pans_and_selects_nothing(stage: Stage) -> None:
    stage.wheel(stage.at(LEFT), 4)
    before = stage.at(LEFT)
    start = before.toPoint()
    stage.qtbot.mousePress(stage.map, Qt.MouseButton.LeftButton, pos=start)
    stage.qtbot.mouseMove(stage.map, start + QPoint(30, 10))
    stage.qtbot.mouseMove(stage.map, start + QPoint(60, 25))
    stage.qtbot.mouseRelease(stage.map, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 25))
    moved = stage.at(LEFT) - before
    assert (round(moved.x()), round(moved.y())) == (60, 25)
    assert stage.explore.selected == []


def test_spots_of_the_filter_stand_out(stage: Stage) -> None:
    assert stage.dot(LEFT) is Dot.SELECTED
    assert stage.dot(RIGHT) is Dot.SHOWN
    # There is no room for the others: they are specks, until the map is large enough for them.
    shoulder = Spot("GB21", Side.LEFT)
    scene = stage.map.scene()
    assert scene is not None
    assert scene.faint
    assert shoulder not in scene.places
    stage.wheel(QPointF(360, 100), 8)
    assert stage.dot(shoulder) is Dot.OTHER


@pytest.mark.parametrize("sides", list(ShownSides))
def test_a_search_leaves_the_map_as_if_it_had_been_made_for_it(
    stage: Stage, qtbot: QtBot, sides: ShownSides
) -> None:
    """A letter typed renews less than all of the map; nothing of what it shows may be of before."""
    stage.settings.change(sides=sides)
    for codes, text in ((("BL23", "GV4", "KI3"), "s"), (("BL25",), "da"), (LOWER_BACK, "")):
        view = replace(BACK, codes=codes, text=text)
        stage.map.render_view(view)
        typing = stage.map.findChild(QTimer, "typing")
        assert typing is not None
        typing.stop()  # as after a moment in which no letter came
        fresh = Stage(qtbot, view)
        fresh.settings.change(sides=sides)
        assert stage.map.scene() == fresh.map.scene()


def test_the_map_zooms_to_what_the_filter_shows(stage: Stage) -> None:
    camera = stage.map.camera
    assert camera is not None
    assert camera.scale > 1.4 * camera.all_scale
    stage.map.render_view(ExploreView(LEFT, MapKey("back"), ALL, tuple(load().points)))
    assert camera.scale == pytest.approx(camera.all_scale)


def test_a_chosen_spot_comes_into_view(stage: Stage) -> None:
    ankle = Spot("BL60", Side.RIGHT)
    assert not stage.map.rect().contains(stage.at(ankle).toPoint())
    stage.map.render_view(ExploreView(ankle, MapKey("back"), ROUTINE, LOWER_BACK))
    assert stage.map.rect().contains(stage.at(ankle).toPoint())


def test_the_wheel_zooms_about_the_cursor(stage: Stage) -> None:
    at = stage.at(LEFT)
    camera = stage.map.camera
    assert camera is not None
    before = camera.scale
    stage.wheel(at, 3)
    assert camera.scale > 2 * before
    assert (stage.at(LEFT) - at).manhattanLength() < 0.1


@pytest.mark.en301549("11.2.5.1", "WCAG 2.5.7")
def test_keys_and_buttons_zoom_alike(stage: Stage) -> None:
    camera = stage.map.camera
    assert camera is not None
    stage.button("BL23 Shènshū, left").setFocus()
    first = camera.scale
    stage.press(Qt.Key.Key_Plus)
    by_key = camera.scale
    stage.press(Qt.Key.Key_Minus)
    assert camera.scale == pytest.approx(first)
    stage.button("Zoom in").click()
    assert camera.scale == pytest.approx(by_key)
    stage.button("Zoom out").click()
    assert camera.scale == pytest.approx(first)
    stage.press(Qt.Key.Key_0)
    assert camera.scale == pytest.approx(camera.all_scale)
    assert not stage.button("Zoom out").isEnabled()
    stage.button("Zoom in").click()
    stage.button("Show all").click()
    assert camera.scale == pytest.approx(camera.all_scale)


@pytest.mark.en301549("11.2.1.1.1")
def test_arrows_travel_and_enter_opens(stage: Stage) -> None:
    stage.button("BL23 Shènshū, left").setFocus()
    stage.press(Qt.Key.Key_Right)
    assert stage.focused() == "BL23 Shènshū, right"
    stage.press(Qt.Key.Key_Down)
    assert stage.focused() == "GB30 Huántiào, right"
    stage.press(Qt.Key.Key_Left)
    assert stage.focused() == "GB30 Huántiào, left"
    stage.press(Qt.Key.Key_Return)
    assert stage.explore.selected == [Spot("GB30", Side.LEFT)]


def test_home_and_end_go_to_the_first_and_the_last(stage: Stage) -> None:
    stage.button("GB30 Huántiào, left").setFocus()
    stage.press(Qt.Key.Key_Home)
    assert stage.focused() == "BL23 Shènshū, left"
    stage.press(Qt.Key.Key_End)
    assert stage.focused() == "GB30 Huántiào, right"


@pytest.mark.en301549("WCAG 2.4.11", "WCAG 2.4.12")
def test_travel_brings_what_it_reaches_into_view(stage: Stage) -> None:
    stage.button("BL60 Kūnlún, left").setFocus()
    assert stage.map.rect().contains(stage.at(Spot("BL60", Side.LEFT)).toPoint())


@pytest.mark.en301549("WCAG 2.4.11", "WCAG 2.4.12")
@pytest.mark.parametrize("size", [(720, 640), (420, 520)])
@pytest.mark.parametrize("notches", [0, 3, 9])
def test_what_lies_over_the_map_covers_no_point_that_keys_come_to(
    qtbot: QtBot, size: tuple[int, int], notches: int
) -> None:
    codes = ("BL23", "BL40", "GB30", "BL60", "GB20", "GB21", "BL10", "SI3", "TE5", "BL1", "BL67", "KI1")
    stage = Stage(qtbot, ExploreView(LEFT, MapKey("back"), ALL, codes), size)
    stage.map.zoom(1.3**notches, QPointF(size[0] / 2, size[1] / 2))
    over = [
        part
        for part in (stage.map.controls, stage.map.scale_bar, stage.map.findChild(QWidget, "mapChips"))
        if part is not None and not part.isHidden()
    ]
    assert len(over) > 1
    for spot in stage.map.stops.shown.live:
        stage.map.stops._buttons.button(spot).setFocus()
        at = stage.at(spot).toPoint()
        dot = QRect(at - QPoint(12, 12), at + QPoint(11, 11))
        assert stage.map.rect().contains(dot), spot
        assert not [part.objectName() for part in over if part.geometry().intersects(dot)], spot


@pytest.mark.en301549("11.2.1.2", "11.2.4.3")
def test_tab_leaves_the_points_after_one_stop(stage: Stage) -> None:
    stage.button("BL23 Shènshū, left").setFocus()
    stage.press(Qt.Key.Key_Right)
    stage.press(Qt.Key.Key_Tab)
    assert "," not in stage.focused()


def test_the_focus_survives_a_turn_of_the_map(stage: Stage) -> None:
    stage.button("BL23 Shènshū, left").setFocus()
    edge = Spot("SI3", Side.LEFT)
    stage.map.render_view(ExploreView(edge, MapKey("hand-ulnar"), ALL, tuple(load().points)))
    assert stage.focused() == "SI3 Hòuxī, left"


@pytest.mark.en301549("11.1.1.1.1", "11.5.2.5", "11.5.2.9")
def test_screen_readers_find_each_spot_where_it_is(stage: Stage) -> None:
    stage.wheel(stage.at(LEFT), 2)
    reader = QAccessible.queryAccessibleInterface(stage.button("BL23 Shènshū, left"))
    assert reader.text(QAccessible.Text.Name) == "BL23 Shènshū, left"
    assert reader.role() == QAccessible.Role.Button
    dot = stage.map.mapToGlobal(stage.at(LEFT).toPoint())
    assert (reader.rect().center() - dot).manhattanLength() <= 2
    assert min(reader.rect().width(), reader.rect().height()) >= 24
    actions = reader.actionInterface()
    assert actions is not None
    actions.doAction("Press")
    stage.qtbot.waitUntil(lambda: stage.explore.selected == [LEFT])


def test_a_mirrored_view_shows_the_right_side(qtbot: QtBot) -> None:
    codes = tuple(load().points)
    stage = Stage(qtbot, ExploreView(Spot("SI3", Side.LEFT), MapKey("hand-ulnar"), ALL, codes))
    left = stage.at(Spot("SI3", Side.LEFT))
    stage.button("Right").click()
    assert stage.explore.shown == [MapKey("hand-ulnar", mirrored=True)]
    stage.map.render_view(ExploreView(Spot("SI3", Side.RIGHT), stage.explore.shown[0], ALL, codes))
    right = stage.at(Spot("SI3", Side.RIGHT))
    assert right.x() == pytest.approx(stage.map.width() - left.x(), abs=0.5)
    assert right.y() == pytest.approx(left.y(), abs=0.5)
    assert stage.button("SI3 Hòuxī, right").isVisible()
    assert not stage.button("Zoom out").isEnabled()
    stage.settle()


def test_chips_turn_the_map_and_offer_only_what_works(stage: Stage) -> None:
    stage.button("Shoulders").click()
    assert stage.explore.shown == [MapKey("shoulder-top")]
    visible = {chip.text() for chip in stage.map.findChildren(QPushButton) if chip.isVisible()}
    assert visible == {"Back", "Shoulders", "Left + right", "Meridian lines", "Bones", "Clothes"}


def test_one_click_undresses_the_figure(stage: Stage) -> None:
    stage.settle()
    cloth = stage.at(Spot("GB30", Side.LEFT)).toPoint() + QPoint(0, 24)
    dressed = stage.map.grab().toImage().pixelColor(cloth)
    stage.button("Clothes").click()
    assert stage.settings.settings.wear is False
    stage.settle()
    bare = stage.map.grab().toImage().pixelColor(cloth)
    assert dressed.blue() > dressed.red()
    assert bare.red() > bare.blue()


def test_nothing_is_blurred_once_it_settled(stage: Stage) -> None:
    stage.wheel(QPointF(300, 300), 5)
    assert not stage.map.is_sharp
    stage.settle()
    camera = stage.map.camera
    assert camera is not None
    shown = stage.map.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    direct = QImage(shown.size(), QImage.Format.Format_RGB32)
    direct.fill(QColor(LIGHT.ground))
    painter = QPainter(direct)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_directly(painter, camera.figure_pixels(1.0))
    stage.map.paint_over(painter)
    painter.end()
    part = QRect(300, 60, 200, 120)  # far from chips and buttons
    off = [
        abs(shown.pixelColor(x, y).red() - direct.pixelColor(x, y).red())
        for x in range(part.left(), part.right(), 3)
        for y in range(part.top(), part.bottom(), 3)
    ]
    assert max(off) <= 6


def paint_directly(painter: QPainter, whole: QRect) -> None:
    """The figure straight from its SVG."""
    paint_figure(
        painter, MapKey("back"), False, True, load_map(MapKey("back"), False).view_box, QRectF(whole)
    )


def test_every_label_stays_inside_the_widget(stage: Stage) -> None:
    catalogue = load()
    for notches in (0, 3, 3):
        stage.wheel(QPointF(330, 300), notches)
        scene = stage.map.scene()
        assert scene is not None
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        rects = [label_rect(painter, scene, spot, catalogue) for spot in scene.places]
        painter.end()
        assert all(scene.room.contains(rect) for rect in rects)


@pytest.mark.en301549("11.1.4.13")
def test_hovering_names_a_spot(stage: Stage) -> None:
    spot = Spot("GB30", Side.RIGHT)
    stage.qtbot.mouseMove(stage.map, stage.at(spot).toPoint())
    stage.map.hovered_at(stage.at(spot))
    scene = stage.map.scene()
    assert scene is not None
    assert scene.named == spot
    stage.map.hovered_at(None)
    scene = stage.map.scene()
    assert scene is not None
    assert scene.named == LEFT


@pytest.mark.parametrize("sides", [ShownSides.BOTH, ShownSides.LEFT, ShownSides.RIGHT])
def test_both_spots_pulse_where_both_sides_are_held(stage: Stage, sides: ShownSides) -> None:
    stage.settings.change(sides=sides)
    stage.map.render_session(SessionView(state=State.HOLDING, spot=Spot("BL23", Side.BOTH)))
    assert (stage.dot(LEFT), stage.dot(RIGHT)) == (Dot.ACTIVE, Dot.ACTIVE)
    pulse = stage.map.findChild(Pulse)
    assert pulse is not None
    assert pulse.runs
    stage.map.render_session(SessionView())
    assert stage.dot(LEFT) is Dot.SELECTED


@pytest.mark.en301549("11.2.2.2")
def test_the_held_spot_is_marked_and_pulses_only_while_held(stage: Stage) -> None:
    held = SessionView(state=State.HOLDING, spot=RIGHT)
    stage.map.render_session(held)
    assert stage.dot(RIGHT) is Dot.ACTIVE
    pulse = stage.map.findChild(Pulse)
    assert isinstance(pulse, Pulse)
    assert pulse.runs
    stage.map.hide()
    assert not pulse.runs
    stage.map.show()
    assert pulse.runs
    stage.map.render_session(SessionView(state=State.PAUSED, spot=RIGHT))
    assert stage.dot(RIGHT) is Dot.ACTIVE
    assert not pulse.runs
    stage.map.render_session(SessionView())
    assert stage.dot(RIGHT) is Dot.SHOWN


@pytest.mark.en301549("11.7")
def test_the_theme_switches_the_figure_and_the_ground(stage: Stage) -> None:
    stage.settle()
    assert stage.map.grab().toImage().pixelColor(4, 600) == QColor(LIGHT.ground)
    stage.map.set_theme(DARK)
    stage.settle()
    assert stage.map.grab().toImage().pixelColor(4, 600) == QColor(DARK.ground)


def test_a_map_without_the_expected_spots_says_so(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.settle()

    def other(view_id: str, dark: bool) -> LoadedMap:
        return read_map(":/assets/svg/hand-palm.svg")

    monkeypatch.setattr(contents, "load_map", other)
    stage.map.render_view(ExploreView(LEFT, MapKey("back"), ALL, ("BL23",)))
    assert stage.map.camera is None
    assert stage.map.trouble == "The body map “hand-palm.svg” has no hotspot called “LI1-left”."
    assert stage.map.is_sharp
    monkeypatch.undo()
    stage.map.render_view(BACK)
    assert stage.map.trouble is None


def test_no_timer_is_left_when_nothing_happens(stage: Stage) -> None:
    stage.wheel(QPointF(300, 300), 2)
    stage.settle()
    stage.qtbot.waitUntil(lambda: not any(t.isActive() for t in stage.map.findChildren(QTimer)))
