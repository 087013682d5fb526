"""The session dock: eased presses, the breathing guide, and a session that asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.filters import Filter, FilterKind
from acupress_desktop.domain.session import Held
from acupress_desktop.domain.settings import Breathing
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import State
from acupress_desktop.ui.session.offer_line import OfferLine
from acupress_desktop.ui.session.practice_picture import PracticePicture
from acupress_desktop.ui.session.ring import Ring
from acupress_desktop.ui.session.session_dock import SessionDock
from acupress_desktop.ui.session.session_text import SessionText
from acupress_desktop.ui.session.step_strip import StepStrip
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    MemorySession,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.shipped import load
from tests.ui.doors import offers, session_actions, session_panel

CATALOGUE = load()
ATLAS = Atlas.load()

pytestmark = pytest.mark.usefixtures("resources")


class World:
    """A panel over a session whose disk is given."""

    def __init__(self, qtbot: QtBot, disk: MemorySession | None = None) -> None:
        clock = FakeClock()
        self.alarm = FakeAlarm(clock)
        self.settings = SettingsService(MemorySettings())
        self.session = session_service(
            CATALOGUE,
            clock,
            self.alarm,
            RecordingChimes(),
            self.settings,
            safety := nothing_applies(CATALOGUE),
            disk,
        )
        self.refused: list[str] = []
        self.actions = session_actions(CATALOGUE, self.session, safety, show_message=self.refused.append)
        self.explore = explore = ExploreService(CATALOGUE, ATLAS, self.session, "lower-back")
        offered = offers(CATALOGUE, safety, explore)
        self.panel = session_panel(CATALOGUE, self.session, self.settings, offered, self.actions)
        self.panel.set_theme(LIGHT)
        self.session.listen(self.panel.render_session)
        qtbot.addWidget(self.panel)
        self.panel.resize(1200, 160)
        self.panel.show()

    @property
    def ring(self) -> Ring:
        return self.panel.findChild(Ring)  # type: ignore[return-value]

    def says(self, text: str) -> bool:
        return any(text in label.text() for label in self.panel.findChildren(QLabel))

    def button(self, name: str) -> QPushButton:
        buttons = self.panel.findChildren(QPushButton)
        return next(b for b in buttons if name in (b.text(), b.accessibleName()))

    def shown(self, *names: str) -> list[bool]:
        return [self.button(name).isVisible() for name in names]


@pytest.fixture
def world(qtbot: QtBot) -> World:
    return World(qtbot)


@pytest.fixture
def disk(qtbot: QtBot) -> MemorySession:
    """Left by a run that ended 20 s into the first press."""
    before = MemorySession()
    world = World(qtbot, before)
    world.session.start("lower-back")
    world.alarm.advance(25.0)
    return before


def test_the_big_time_is_that_of_the_whole_press(world: World) -> None:
    world.session.start("lower-back")
    time = world.panel.findChild(QProgressBar, "stepTime")
    assert isinstance(time, QProgressBar)
    for seconds, shown, doing in (
        (6.0, "0:59", "Breathe out and lean in slowly, 3–4 of 10."),
        (10.0, "0:49", "Hold and breathe. Careful: not in pregnancy, not on the spine. Next: GB30."),
        (45.0, "0:04", "Let go slowly."),
        (5.0, "0:09", "Next point: Huántiào, buttock."),
    ):
        world.alarm.advance(seconds)
        assert time.text() == shown
        assert world.says(doing)


@pytest.mark.en301549("11.2.3.1")
def test_a_breath_swells_only_while_a_point_is_pressed_and_seen(qtbot: QtBot, world: World) -> None:
    breath = world.ring.breath
    world.session.start("lower-back")
    assert not breath.shown
    world.alarm.advance(6.0)
    assert breath.shown
    assert breath.inwards
    if breath.runs:  # the system may not want movement
        with qtbot.waitSignal(breath.changed):
            pass
    world.alarm.advance(6.0)
    assert not breath.inwards
    world.session.pause()
    assert (breath.shown, breath.runs) == (False, False)
    world.session.resume()
    assert breath.shown
    world.panel.hide()
    assert (breath.shown, breath.runs) == (False, False)
    world.panel.show()
    assert breath.shown


@pytest.mark.en301549("11.2.2.2")
def test_who_wants_no_breathing_guide_sees_none(world: World) -> None:
    world.settings.change(breathing=Breathing.OFF)
    world.session.start("lower-back")
    world.alarm.advance(10.0)
    assert not world.ring.breath.shown


def test_after_a_gap_it_asks_whether_to_go_on(qtbot: QtBot, world: World) -> None:
    world.session.start("lower-back")
    world.alarm.advance(20.0)
    assert world.shown("Go on", "Repeat this point", "Start again", "End") == [False] * 4
    world.alarm.sleep(7 * 60.0)
    assert world.says("You were away for 7 minutes. Go on?")
    assert world.shown("Go on", "Repeat this point", "Start again", "End") == [True, True, False, True]
    assert not world.button("Sharp or spreading pain, numb, dizzy?").isVisible()
    world.button("Repeat this point").click()
    assert world.session.view.part_left_s == 60.0
    world.alarm.sleep(7 * 60.0)
    world.button("Go on").click()
    assert not world.session.view.paused
    world.alarm.sleep(7 * 60.0)
    world.button("End").click()
    assert world.session.view.state is State.IDLE
    assert world.shown("Go on", "End") == [False, False]


def test_after_a_crash_it_can_also_start_again(qtbot: QtBot, disk: MemorySession) -> None:
    world = World(qtbot, disk)
    world.panel.render_session(world.session.view)
    assert world.says("Acupress ended in the middle of this")
    assert world.shown("Go on", "Repeat this point", "Start again", "End") == [True] * 4
    world.button("Start again").click()
    assert world.session.view.state is State.PREPARING


def test_the_space_bar_goes_on(qtbot: QtBot, disk: MemorySession) -> None:
    world = World(qtbot, disk)
    world.panel.activateWindow()
    world.panel.setFocus()
    qtbot.waitUntil(world.panel.hasFocus)
    qtbot.keyClick(world.panel, Qt.Key.Key_Space)
    assert world.session.view.state is State.HOLDING


@pytest.mark.en301549("11.1.3.2.1", "11.2.1.1.1", "11.2.4.3", "11.2.1.2")
def test_everything_is_reached_with_tab(qtbot: QtBot, disk: MemorySession) -> None:
    world = World(qtbot, disk)
    world.panel.render_session(world.session.view)
    stops: list[QWidget] = []
    at = world.panel.nextInFocusChain()
    while at is not None and at is not world.panel:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible():
            stops.append(at)
        at = at.nextInFocusChain()
    for name in ("Go on", "Repeat this point", "Start again", "End", "Back", "Resume", "Next", "Stop"):
        assert world.button(name) in stops


def test_a_practice_is_shown_as_a_figure(world: World) -> None:
    picture = world.panel.findChild(PracticePicture)
    assert isinstance(picture, PracticePicture)
    world.session.start("desk-break")
    assert not picture.isVisible()
    while world.session.view.practice is None:
        world.session.next()
    assert picture.isVisible()
    assert picture.accessibleName() == "Roll your shoulders"
    assert world.says("Roll your shoulders")
    assert world.says("Draw slow circles with both shoulders")
    world.panel.set_flat(True)
    assert not picture.isVisible()  # the words need the room
    world.panel.set_flat(False)
    world.session.pause()
    assert picture.isVisible()
    world.session.next()
    assert not picture.isVisible()  # the session is over


def test_beside_the_figure_the_words_are_whole_and_the_steps_give_way(qtbot: QtBot, world: World) -> None:
    world.panel.setFixedSize(1024, 148)
    world.session.start("lower-back")
    while world.session.view.practice is None:
        world.session.next()
    line = next(label for label in world.panel.findChildren(QLabel) if "grow tall" in label.text())
    qtbot.waitUntil(lambda: line.height() >= line.heightForWidth(line.width()))
    assert not world.panel.findChild(StepStrip).isVisible()  # type: ignore[union-attr]


@pytest.mark.en301549("11.5.2.10")
def test_in_a_small_dock_whole_sentences_are_said(qtbot: QtBot) -> None:
    text = SessionText(lambda: CATALOGUE.words)
    qtbot.addWidget(text)
    text.set_flat(True)
    text.setFixedSize(220, 72)
    text.show()
    line = "Sit up and let your shoulders sink. Think of a thread that draws your head upward."
    text.show_texts("WHOLE BACK", "Sit tall", line)
    shown = next(label for label in text.findChildren(QLabel) if label.accessibleName() == line)
    assert shown.text() == "Sit up and let your shoulders sink."
    text.setFixedSize(700, 72)
    assert shown.text() == line


def test_a_long_title_gives_way_to_the_step_and_the_time(qtbot: QtBot) -> None:
    """Not the end of the finished sentence, nor its middle."""
    text = SessionText(lambda: CATALOGUE.words)
    qtbot.addWidget(text)
    text.setFixedSize(260, 128)
    text.show()
    title = "EVERYTHING FOR MY NECK AND BOTH OF MY SHOULDERS"

    def over(title: str) -> str:
        return f"{title} · step 2 of 7 · 7:25 left"

    text.show_texts(over(title), "GB30", "Hold.", title=title, titled=over)
    shown = next(label for label in text.findChildren(QLabel) if label.accessibleName() == over(title))
    begun, _, rest = shown.text().partition("…")
    assert title.startswith(begun)
    assert begun
    assert rest == " · step 2 of 7 · 7:25 left"
    assert shown.fontMetrics().horizontalAdvance(shown.text()) <= shown.width()
    assert shown.toolTip() == over(title)
    text.setFixedSize(700, 128)
    assert shown.text() == over(title)
    text.show_texts("READY WHEN YOU ARE, AND NOT SOONER THAN THAT, WHICH IS LONG", "Back", "Hold.")
    text.setFixedSize(200, 128)
    assert shown.text().endswith("…")


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("坐直，双肩下沉。想象有一根线，把头往上拉。", "坐直，双肩下沉。"),
        (
            "背すじを伸ばし、肩の力を抜きます。頭が上へ引かれるように思ってください。",
            "背すじを伸ばし、肩の力を抜きます。",
        ),
        ("Ist es gut? Dann bleiben Sie so sitzen und atmen Sie ruhig weiter, bis es klingt.", "Ist es gut?"),
        (
            "허리를 펴고 어깨를 내립니다. 실이 머리를 위로 당긴다고 생각하세요.",
            "허리를 펴고 어깨를 내립니다.",
        ),
    ],
)
def test_whole_sentences_are_said_in_every_script(qtbot: QtBot, line: str, first: str) -> None:
    text = SessionText(lambda: CATALOGUE.words)
    qtbot.addWidget(text)
    text.set_flat(True)
    text.show()
    text.show_texts("", "A", line)
    shown = next(label for label in text.findChildren(QLabel) if label.accessibleName() == line)
    lines = shown.fontMetrics().lineSpacing()
    width = shown.fontMetrics().horizontalAdvance(first) + 8
    text.setFixedSize(width, 2 * lines + 20)
    assert shown.text() == first
    # A single sentence is shortened where a line may break, and fits.
    one = line.replace("。", "，").replace("? ", " ").replace(". ", " ") * 4
    text.show_texts("", "A", one)
    assert shown.text().endswith("…")
    assert one.startswith(shown.text().removesuffix("…"))
    assert shown.heightForWidth(shown.width()) <= 3 * lines + 1
    text.setFixedSize(3 * width, 20 * lines)
    assert shown.text() == one


def test_the_dock_has_room_for_the_steps(world: World) -> None:
    world.session.start("lower-back")
    world.panel.resize(1200, world.panel.sizeHint().height())
    world.alarm.advance(6.0)
    assert [strip.isVisible() for strip in world.panel.findChildren(StepStrip)] == [True]


def marks(world: World) -> list[bytes]:
    """The right edge of every step, where its sign is."""
    strip = world.panel.findChild(StepStrip)
    assert strip is not None
    row = strip.widget()
    assert row is not None
    picture = row.grab().toImage()
    ratio = picture.devicePixelRatio()
    found = []
    for number in range(len(world.session.view.holds)):
        box = picture.copy(*(round(ratio * edge) for edge in (number * 92 + 62, 20, 21, 20)))
        found.append(bytes(box.constBits()))
    return found


@pytest.mark.en301549("11.1.3.3", "11.1.4.1")
def test_done_in_part_and_skipped_steps_look_different(world: World) -> None:
    world.session.start("lower-back")
    empty = marks(world)
    world.alarm.advance(5 + 60 + 10 + 20.0)  # the first is done; of the second there are 20 s
    world.session.next()
    world.session.next()
    world.session.next()
    world.session.next()
    view = world.session.view
    assert view.held[:4] == (Held.DONE, Held.PARTLY, Held.SKIPPED, Held.OPEN)
    done, partly, skipped, now, *rest = marks(world)
    assert len({done, partly, skipped, empty[-1]}) == 4
    assert now != done
    assert set(rest) == {empty[-1]}
    while world.session.view.active:
        world.session.next()
    assert marks(world)[:3] == [done, partly, skipped]
    assert set(marks(world)[3:]) == {skipped}
    assert world.says("1 of 7 holds done, 1 held in part, 5 skipped. Rest for a moment.")


def test_after_a_stop_the_dock_says_what_was_done(world: World) -> None:
    world.session.start("lower-back")
    world.alarm.advance(5 + 60 + 1.0)
    world.session.stop()
    assert world.says("Stopped: 1 of 7 holds done, 6 not reached. Four points")
    world.session.start("lower-back")
    world.session.stop()
    assert world.says("Stopped: 0 of 7 holds done, 7 not reached. Four points")
    world.explore.filter(Filter(FilterKind.ROUTINE, "desk-break"))
    world.panel.render_view(world.explore.view)
    assert not world.says("Stopped")


def test_idle_it_is_one_line_that_unfolds_for_a_session(qtbot: QtBot) -> None:
    world = World(qtbot)
    world.panel.render_session(world.session.view)
    line, text = world.panel.findChild(OfferLine), world.panel.findChild(SessionText)
    assert line is not None
    assert text is not None
    assert (line.isVisible(), text.isVisible()) == (True, False)
    assert world.panel.sizeHint().height() <= 50
    assert world.says("Lower back")
    assert world.shown("Start", "Back", "Next", "Stop") == [True, False, False, False]
    with qtbot.waitSignal(world.panel.refolded) as unfolded:
        world.button("Start").click()
    assert unfolded.args == [False]
    assert (line.isVisible(), text.isVisible()) == (False, True)
    assert world.shown("Pause", "Back", "Next", "Stop") == [True] * 4
    world.session.stop()  # what was done of it is told whole, until the next start
    assert (line.isVisible(), text.isVisible()) == (False, True)


def test_a_long_offer_leaves_out_its_end_in_one_line(qtbot: QtBot) -> None:
    line = OfferLine()
    qtbot.addWidget(line)
    line.set_theme(LIGHT)
    line.resize(360, 40)
    line.show()
    line.show_offer("Lower back", "Four points for a stiff or aching low back, and then two moves.")
    title, sentence = line.findChildren(QLabel)
    qtbot.waitUntil(lambda: title.text() == "Lower back")
    qtbot.waitUntil(lambda: sentence.text().endswith("…"))
    assert sentence.toolTip() == sentence.accessibleName()
    assert sentence.accessibleName().endswith("two moves.")
    line.show_message("Not while another session runs.")
    assert sentence.accessibleName() == "Not while another session runs."
    line.resize(900, 40)
    qtbot.waitUntil(lambda: sentence.text() == "Not while another session runs.")


def test_the_dock_folds_and_unfolds_with_the_session(qtbot: QtBot, world: World) -> None:
    window, dock = QMainWindow(), SessionDock()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.take_in(world.panel)
    world.panel.render_session(world.session.view)
    window.resize(1200, 800)
    window.show()
    qtbot.waitUntil(lambda: dock.height() <= 50)
    world.session.start("lower-back")
    qtbot.waitUntil(lambda: dock.height() >= 140)
    while world.session.view.active:
        world.session.next()
    world.session.stop()
    qtbot.waitUntil(lambda: dock.height() <= 50)
    world.session.start("lower-back")
    qtbot.waitUntil(lambda: dock.height() >= 140)
    world.panel.setParent(None)  # it is not the window's to delete
