"""What is not to be pressed, as it is seen: on the map, in the list, on a point's page, in dock and tray."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.error_words import told
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.errors import KnownError, QuestionsFirst
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import SideOrder
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.map.dots import Dot, paint_dots
from acupress_desktop.ui.panel.close_up import CloseUp
from acupress_desktop.ui.panel.point_panel import PointPanel
from acupress_desktop.ui.point_list.point_list import PointList
from acupress_desktop.ui.point_list.row_list import RowList
from acupress_desktop.ui.session.session_panel import SessionPanel
from acupress_desktop.ui.theme import DARK, LIGHT, Theme, on_body
from acupress_desktop.ui.toolbar import Toolbar
from acupress_desktop.ui.tray import Tray
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeTrayHosts,
    FakeWallClock,
    MemoryAnswers,
    MemoryOwnPoints,
    MemorySettings,
    RecordingChimes,
    answered,
    nothing_applies,
    session_service,
)
from tests.shipped import load
from tests.ui.doors import body_map as make_map
from tests.ui.doors import filter_actions, map_actions, offers, session_actions, session_panel

CATALOGUE, ATLAS = load(), Atlas.load()
PREGNANT = {"Q5": Answer(yes=True)}
THINNERS = {"Q6": Answer(yes=True)}
BL23 = Spot("BL23", Side.LEFT)
pytestmark = pytest.mark.usefixtures("resources")


class World:
    """The services behind the widgets."""

    def __init__(self, safety: SafetyService) -> None:
        self.safety = safety
        self.settings = SettingsService(MemorySettings())
        clock = FakeClock()
        self.alarm = FakeAlarm(clock)
        chimes = RecordingChimes()
        self.session = session_service(CATALOGUE, clock, self.alarm, chimes, self.settings, safety)
        self.explore = ExploreService(CATALOGUE, ATLAS, self.session, "lower-back")
        self.own = OwnPointsService(MemoryOwnPoints(), CATALOGUE.points)
        self.refused: list[KnownError] = []

    def refuse(self, error: KnownError, command: Callable[[], None]) -> bool:
        self.refused.append(error)
        return True


def shown(qtbot: QtBot, widget: QWidget, width: int = 720, height: int = 640) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)


@pytest.mark.en301549("11.1.4.1")
def test_the_map_shows_them_hollow_and_says_why(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, PREGNANT))
    body_map = make_map(CATALOGUE, ATLAS, world.explore, world.settings)
    body_map.set_theme(LIGHT)
    body_map.render_view(world.explore.view)
    shown(qtbot, body_map)
    body_map.render_safety(world.safety.view)
    scene = body_map.scene()
    assert scene is not None
    assert scene.hollow[BL23] == "Not for you: pregnancy"
    told = {button.accessibleName(): button for button in body_map.findChildren(QAbstractButton)}
    assert told["BL23 Shènshū, left"].accessibleDescription().startswith("Not for you: pregnancy, ")
    world.safety.answer(True, nothing_applies(CATALOGUE).answers.given)
    body_map.render_safety(world.safety.view)
    assert "Not for you" not in told["BL23 Shènshū, left"].accessibleDescription()


def test_a_spot_that_comes_into_sight_later_says_why_too(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, PREGNANT))
    body_map = make_map(CATALOGUE, ATLAS, world.explore, world.settings)
    body_map.set_theme(LIGHT)
    body_map.render_safety(world.safety.view)
    body_map.render_view(world.explore.view)
    shown(qtbot, body_map)
    world.explore.show(MapKey("front"))
    world.explore.select(Spot("ST36", Side.LEFT))
    body_map.render_view(world.explore.view)
    told = {button.accessibleName(): button for button in body_map.findChildren(QAbstractButton)}
    name = CATALOGUE.spoken(Spot("ST36", Side.LEFT))
    assert told[name].accessibleDescription().startswith("Not for you: pregnancy")


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("dot", [Dot.OTHER, Dot.SHOWN, Dot.SELECTED])
def test_a_hollow_dot_lets_the_skin_be_seen(qtbot: QtBot, dot: Dot, theme: Theme) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QImage, QPainter

    def middle(hollow: bool) -> QColor:
        image = QImage(80, 80, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor("#D9B79A"))
        painter = QPainter(image)
        paint_dots(painter, [QPointF(40, 40)], dot, theme, hot=False, pulse=0.0, hollow=hollow)
        painter.end()
        return image.pixelColor(40, 40)

    def distance(color: QColor) -> int:
        skin = QColor("#D9B79A")
        return abs(color.red() - skin.red()) + abs(color.green() - skin.green())

    assert distance(middle(hollow=True)) < distance(middle(hollow=False))
    assert distance(middle(hollow=True)) < 40


def rows(points: PointList) -> list[tuple[str, str]]:
    found = points.findChild(RowList)
    assert found is not None
    model = found.model()
    indexes: list[QModelIndex] = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        (index.data() or "", index.data(Qt.ItemDataRole.AccessibleDescriptionRole) or "") for index in indexes
    ]


def test_list_and_search_mark_them(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, PREGNANT))
    points = PointList(
        CATALOGUE, world.explore, world.own, filter_actions(CATALOGUE, world.explore), Actions(), False
    )
    points.set_theme(LIGHT)
    points.render_view(world.explore.view)
    points.render_safety(world.safety.view)
    shown(qtbot, points, 296)
    assert dict(rows(points))["BL23 Shènshū, left"].startswith("Not for you: pregnancy, ")
    world.explore.search("hegu")
    points.render_view(world.explore.view)
    assert dict(rows(points))["LI4 Hégǔ, left"].startswith("Not for you: pregnancy, ")
    world.explore.search("neiguan")
    points.render_view(world.explore.view)
    assert "Not for you" not in dict(rows(points))["PC6 Nèiguān, left"]
    world.explore.search("ST9")
    points.render_view(world.explore.view)
    assert rows(points)[1][1].startswith("For reference, do not press")
    points.grab()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_page_of_a_hidden_point_offers_no_pressing(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, PREGNANT))
    panel = PointPanel(CATALOGUE, ATLAS, world.settings, world.own, QAction(), False)
    panel.set_theme(LIGHT)
    panel.render_view(world.explore.view)
    shown(qtbot, panel, 356, 800)
    assert CATALOGUE.text("BL23").press_it in texts(panel)
    panel.render_safety(world.safety.view)
    assert CATALOGUE.text("BL23").press_it not in texts(panel)
    assert "Not for you: pregnancy." in texts(panel)
    world.explore.select(Spot("SI3", Side.LEFT))
    panel.render_view(world.explore.view)
    assert CATALOGUE.text("SI3").press_it in texts(panel)


def test_the_page_says_both_at_once_only_where_both_are_pressed(qtbot: QtBot) -> None:
    """One side alone may be chosen, or be left by the answers about health."""
    world = World(nothing_applies(CATALOGUE))
    panel = PointPanel(CATALOGUE, ATLAS, world.settings, world.own, QAction(), False)
    panel.set_theme(LIGHT)
    panel.render_view(world.explore.view)
    shown(qtbot, panel, 356, 800)
    assert "Both sides at once" in texts(panel)
    world.settings.change(side_order=SideOrder.LEFT_ONLY)
    assert "Both sides at once" not in texts(panel)
    assert CATALOGUE.text("BL23").press_one in texts(panel)
    world.settings.change(side_order=SideOrder.AS_WRITTEN)
    assert "Both sides at once" in texts(panel)
    view = world.safety.view
    one_hidden = replace(view.limits, hidden={Spot("BL23", Side.LEFT): ("Q10",)})
    panel.render_safety(replace(view, limits=one_hidden))
    assert "Both sides at once" not in texts(panel)


def close_up_pixel(close_up: CloseUp, spot: Spot, at: Spot) -> QColor:
    """The colour in the middle of a dot, in the close-up of a spot."""
    sight = ATLAS.sights(spot)[0]
    framing = close_up._framing()
    assert framing is not None
    dot = sight if at == spot else ATLAS.sight(at, sight.key)
    assert dot is not None
    return close_up.grab().toImage().pixelColor(framing.at(dot.x, dot.y).toPoint())


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_close_up_draws_what_is_not_to_be_pressed_hollow(qtbot: QtBot, theme: Theme) -> None:
    veins = answered(CATALOGUE, {"Q7c": Answer(yes=True, side=Side.LEFT)})
    left, right = Spot("BL57", Side.LEFT), Spot("BL57", Side.RIGHT)
    cun = Cun(ATLAS.figure_cun, None)
    close_up = CloseUp(CATALOGUE, ATLAS)
    close_up.set_theme(theme)
    shown(qtbot, close_up, 320, 200)
    solid = QColor(on_body(theme).vermilion)
    close_up.show_spot(left, True, cun, safety=veins.view)
    assert close_up_pixel(close_up, left, left) != solid
    assert close_up.accessibleDescription().startswith("Not for you: veins in the leg")
    assert close_up.toolTip().startswith("Not for you: veins in the leg")
    close_up.show_spot(right, True, cun, safety=veins.view)
    assert close_up_pixel(close_up, right, right) == solid
    assert "Not for you" not in close_up.accessibleDescription()
    assert close_up.toolTip() == ""


def test_the_close_up_shows_both_where_both_are_pressed(qtbot: QtBot) -> None:
    left, right = Spot("BL23", Side.LEFT), Spot("BL23", Side.RIGHT)
    close_up = CloseUp(CATALOGUE, ATLAS)
    close_up.set_theme(LIGHT)
    shown(qtbot, close_up, 320, 200)
    solid = QColor(LIGHT.vermilion)
    for both in (True, False):
        close_up.show_spot(left, True, Cun(ATLAS.figure_cun, None), both=both)
        assert close_up_pixel(close_up, left, left) == solid
        assert (close_up_pixel(close_up, left, right) == solid) is both


def test_the_close_up_follows_new_answers(qtbot: QtBot) -> None:
    world = World(nothing_applies(CATALOGUE))
    panel = PointPanel(CATALOGUE, ATLAS, world.settings, world.own, QAction(), False)
    panel.set_theme(LIGHT)
    panel.render_safety(world.safety.view)
    world.explore.select(BL23)
    panel.render_view(world.explore.view)
    shown(qtbot, panel, 356, 800)
    close_up = panel.findChild(CloseUp)
    assert close_up is not None
    assert close_up_pixel(close_up, BL23, BL23) == QColor(LIGHT.vermilion)
    panel.render_safety(answered(CATALOGUE, PREGNANT).view)
    assert close_up_pixel(close_up, BL23, BL23) != QColor(LIGHT.vermilion)
    assert close_up_pixel(close_up, BL23, Spot("BL23", Side.RIGHT)) != QColor(LIGHT.surface)


def dock(qtbot: QtBot, world: World) -> SessionPanel:
    actions = session_actions(CATALOGUE, world.session, world.safety, world.refuse)
    offered = offers(CATALOGUE, world.safety, world.explore)
    panel = session_panel(CATALOGUE, world.session, world.settings, offered, actions)
    panel.set_theme(LIGHT)
    panel.render_safety(world.safety.view)
    world.session.listen(panel.render_session)
    shown(qtbot, panel, 1200, 160)
    return panel


def button(panel: QWidget, name: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if name in (b.text(), b.accessibleName()))


def test_the_dock_says_what_is_left_out_before_the_start(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, PREGNANT))
    panel = dock(qtbot, world)
    assert "Left out: BL23, GB30, BL40, BL60 (pregnancy)." in texts(panel)
    assert "NOT FOR YOU NOW" in texts(panel)


def test_the_dock_asks_for_a_start_and_starts_nothing_itself(qtbot: QtBot) -> None:
    world = World(SafetyService(CATALOGUE, MemoryAnswers(), FakeWallClock()))
    panel = dock(qtbot, world)
    button(panel, "Start").click()
    assert [type(error) for error in world.refused] == [QuestionsFirst]
    assert not world.session.view.active


def test_every_session_has_a_button_for_feeling_wrong(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, THINNERS))
    panel = dock(qtbot, world)
    wrong = button(panel, "Sharp or spreading pain, numb, dizzy?")
    assert not wrong.isVisible()
    world.session.start("lower-back")
    assert wrong.isVisible()
    assert wrong.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(panel._actions.unwell.triggered):
        wrong.click()
    world.alarm.advance(6.0)
    assert "3 of 10 at most" in texts(panel)
    world.session.pause()
    assert wrong.isVisible()


def test_the_toolbar_offers_what_is_left(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, THINNERS))

    def toolbar(safety: SafetyService) -> Toolbar:
        made = Toolbar(
            CATALOGUE,
            offers(CATALOGUE, safety, world.explore),
            Actions(),
            session_actions(CATALOGUE, world.session, safety),
            map_actions(CATALOGUE, ATLAS),
            QLabel(),
        )
        qtbot.addWidget(made)
        made.render_view(world.explore.view)
        return made

    everything = toolbar(nothing_applies(CATALOGUE))
    assert button(everything, "Start Lower back · 9 min").text() == "Lower back · 9 min"
    assert button(toolbar(world.safety), "Start Lower back · 6 min").text() == "Lower back · 6 min"
    assert button(toolbar(answered(CATALOGUE, PREGNANT)), "Start Lower back").text() == "Lower back"


def tray(world: World, refused: Callable[[KnownError, Callable[[], None]], bool]) -> Tray:
    app = QApplication.instance()
    assert app is not None
    sessions = session_actions(CATALOGUE, world.session, world.safety, refused)
    made = Tray(CATALOGUE, Actions(app), sessions, lambda: True, app, FakeTrayHosts())
    made.render_session(world.session.view)
    return made


def starts(made: Tray) -> list[QAction]:
    return [entry for entry in made.menu.actions() if entry.text().startswith("Start ")]


def test_the_tray_tells_who_can_ask(qtbot: QtBot) -> None:
    world = World(SafetyService(CATALOGUE, MemoryAnswers(), FakeWallClock()))
    told: list[tuple[KnownError, Callable[[], None]]] = []

    def refused(error: KnownError, command: Callable[[], None]) -> bool:
        told.append((error, command))
        return True

    made = tray(world, refused)
    next(entry for entry in starts(made) if "Calm and sleep" in entry.text()).trigger()
    assert isinstance(told[0][0], QuestionsFirst)
    with pytest.raises(QuestionsFirst):
        told[0][1]()
    assert not world.session.view.active


def test_the_tray_offers_what_is_left(qtbot: QtBot) -> None:
    made = tray(World(answered(CATALOGUE, PREGNANT)), lambda *_: True)
    words = [entry.text() for entry in starts(made)]
    assert "Start Lower back · too little left" in words
    assert "Start Upper back and neck · 6 min" in words


def test_the_dock_of_a_blocked_person_says_what_to_do(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, {"Q1": Answer(yes=True)}))
    panel = dock(qtbot, world)
    assert world.safety.view.obstacle is not None
    assert (told(world.safety.view.obstacle) or "none") in texts(panel)
    assert "NOT FOR YOU NOW" in texts(panel)


def test_a_session_begins_with_what_was_left_out(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, PREGNANT))
    panel = dock(qtbot, world)
    world.session.start("upper-back-neck")
    assert "Left out: GB21, LI4 (pregnancy)." in texts(panel)
