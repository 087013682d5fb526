"""The questions as a person meets them: by mouse, by keyboard, left half-way, gone through again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import OwnRoutine, with_own
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import Blocked, KnownError, QuestionsFirst
from acupress_desktop.domain.points import Region, Side
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.safety import Answer, Rule
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.figure_service import FigureService
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.safety_views import Asked, Questions
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.actions.reading_page import ReadingPage
from acupress_desktop.ui.safety.answers_dialog import AnswersDialog
from acupress_desktop.ui.safety.asked_page import AskedPage
from acupress_desktop.ui.safety.block_dialog import BlockDialog
from acupress_desktop.ui.safety.questions_dialog import QuestionsDialog
from acupress_desktop.ui.safety.region_map import RegionMap
from acupress_desktop.ui.safety.region_picker import RegionPicker
from acupress_desktop.ui.safety.safety_prompts import SafetyPrompts
from acupress_desktop.ui.safety.today_dialog import TodayDialog
from acupress_desktop.ui.theme import DARK, LIGHT
from tests.boxes import Visitor, answer
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeWallClock,
    MemoryAnswers,
    MemorySettings,
    RecordingChimes,
    answered,
    nothing_applies,
    session_service,
    write_plainly,
)
from tests.refused import refused
from tests.shipped import load

CATALOGUE = load()
COUNT = len(CATALOGUE.safety.for_everybody)
pytestmark = pytest.mark.usefixtures("resources")


def questions(qtbot: QtBot, before: Answers | None = None) -> QuestionsDialog:
    dialog = QuestionsDialog(CATALOGUE, before or Answers(), LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(qtbot: QtBot, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        widget = QApplication.focusWidget()
        assert widget is not None
        qtbot.keyClick(widget, key)


def button(parent: QWidget, words: str, exact: bool = False) -> QPushButton:
    shown = [b for b in parent.findChildren(QPushButton) if b.isVisible()]
    texts = [(b, b.text().replace("&", "")) for b in shown]
    found = [b for b, text in texts if (text == words if exact else words in text)]
    assert len(found) == 1, f"{len(found)} buttons say {words}"
    return found[0]


def said(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


@pytest.mark.en301549("11.2.1.1.1")
def test_all_no_by_keyboard(qtbot: QtBot) -> None:
    dialog = questions(qtbot)
    press(qtbot, Qt.Key.Key_Y)
    press(qtbot, Qt.Key.Key_N, COUNT)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.adult is True
    assert dialog.given == {rule.id: Answer(yes=False) for rule in CATALOGUE.safety.for_everybody}


@pytest.mark.en301549("11.3.2.1")
def test_enter_answers_nothing_by_itself(qtbot: QtBot) -> None:
    dialog = questions(qtbot)
    press(qtbot, Qt.Key.Key_Return, 3)
    assert dialog.adult is None
    assert dialog.given == {}
    assert dialog.isVisible()


def test_escape_leaves_what_was_answered(qtbot: QtBot) -> None:
    dialog = questions(qtbot)
    press(qtbot, Qt.Key.Key_Y)
    press(qtbot, Qt.Key.Key_N)
    press(qtbot, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.given == {"Q1": Answer(yes=False)}


@pytest.mark.parametrize(
    "rule", [r.id for r in CATALOGUE.safety.for_everybody if r.cleared or r.asks_regions or r.asks_side]
)
def test_escape_keeps_a_yes_whose_rest_was_still_to_be_told(qtbot: QtBot, rule: str) -> None:
    """In full, though it said no the last time; a no after a slip takes it back."""
    dialog = questions(qtbot, nothing_applies(CATALOGUE).answers)
    go_to(qtbot, dialog, rule)
    press(qtbot, Qt.Key.Key_Y)
    assert dialog.isVisible()
    assert dialog.given[rule] == Answer(yes=True)
    press(qtbot, Qt.Key.Key_N)
    assert dialog.given[rule] == Answer(yes=False)
    button(dialog, "Back").click()
    press(qtbot, Qt.Key.Key_Y)
    press(qtbot, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.given[rule] == Answer(yes=True)


def go_to(qtbot: QtBot, dialog: QuestionsDialog, rule: str) -> None:
    press(qtbot, Qt.Key.Key_Y)
    ids = [rule.id for rule in CATALOGUE.safety.rules]
    press(qtbot, Qt.Key.Key_N, ids.index(rule))
    assert CATALOGUE.safety_texts.questions[rule].title in said(dialog)


def test_parts_of_the_body_must_be_marked(qtbot: QtBot) -> None:
    dialog = questions(qtbot)
    go_to(qtbot, dialog, "Q8a")
    press(qtbot, Qt.Key.Key_Y)
    go_on = button(dialog, "Go on")
    assert not go_on.isEnabled()
    picker = dialog.findChild(RegionPicker)
    assert picker is not None
    picker.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Down, list(Region).index(Region.LOW_BACK))
    assert not go_on.isEnabled()  # to go there marks nothing
    press(qtbot, Qt.Key.Key_Space)
    assert go_on.isEnabled()
    go_on.click()
    assert dialog.given["Q8a"] == Answer(True, False, frozenset({Region.LOW_BACK}))


def test_a_side_is_asked_for(qtbot: QtBot) -> None:
    dialog = questions(qtbot)
    go_to(qtbot, dialog, "Q7c")
    press(qtbot, Qt.Key.Key_Y)
    assert "Which leg?" in said(dialog)
    press(qtbot, Qt.Key.Key_Right)  # from both to left
    button(dialog, "Go on").click()
    assert dialog.given["Q7c"] == Answer(True, side=Side.LEFT)


def test_a_clinician_may_have_agreed(qtbot: QtBot) -> None:
    dialog = questions(qtbot)
    go_to(qtbot, dialog, "Q4a")
    press(qtbot, Qt.Key.Key_Y)
    press(qtbot, Qt.Key.Key_Space)
    button(dialog, "Go on").click()
    assert dialog.given["Q4a"] == Answer(True, cleared=True)


def test_a_former_answer_is_told_and_not_taken_over(qtbot: QtBot) -> None:
    dialog = questions(qtbot, nothing_applies(CATALOGUE).answers)
    press(qtbot, Qt.Key.Key_Y)
    assert "Last time: no" in said(dialog)
    assert dialog.given == {}


def test_back(qtbot: QtBot) -> None:
    dialog = questions(qtbot)
    assert not button(dialog, "Back").isEnabled()
    press(qtbot, Qt.Key.Key_Y)
    press(qtbot, Qt.Key.Key_N, 2)
    assert "Question 4 of 14" in said(dialog)
    button(dialog, "Back").click()
    assert "Question 3 of 14" in said(dialog)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(
    ("rule", "head"), [("Q1", "help now"), ("Q7a", "doctor today"), ("Q3", "doctor first")]
)
def test_the_block_page_says_what_to_do(qtbot: QtBot, rule: str, head: str, theme: object) -> None:
    view = answered(CATALOGUE, {rule: Answer(yes=True)}).view
    dialog = BlockDialog(CATALOGUE, view, theme)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    assert head in said(dialog)
    assert CATALOGUE.safety_texts.questions[rule].reason in said(dialog)
    block = view.limits.block
    assert block is not None
    for step in CATALOGUE.safety_texts.blocks[block].do:
        assert step in said(dialog)


def test_the_block_page_of_a_minor(qtbot: QtBot) -> None:
    safety = nothing_applies(CATALOGUE)
    safety.answer(False, safety.answers.given)
    dialog = BlockDialog(CATALOGUE, safety.view, LIGHT)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "For adults only"


def test_the_answers_can_be_seen(qtbot: QtBot) -> None:
    given = {"Q8a": Answer(True, True, frozenset({Region.KNEE})), "Q7c": Answer(True, side=Side.LEFT)}
    dialog = AnswersDialog(CATALOGUE, answered(CATALOGUE, given), LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    text = said(dialog)
    assert "yes, a clinician agrees, knee" in text
    assert "yes, left" in text
    assert "points are left out for you" in text
    assert "2026" in text


def test_no_answer_is_shown_as_a_yes(qtbot: QtBot) -> None:
    dialog = AnswersDialog(CATALOGUE, World(Answers()).safety, LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    assert said(dialog).count("not answered, counts as yes") == COUNT + 1
    assert not button(dialog, "Erase").isEnabled()


def test_the_answers_can_be_erased(qtbot: QtBot) -> None:
    safety = answered(CATALOGUE, {"Q5": Answer(yes=True)})
    dialog = AnswersDialog(CATALOGUE, safety, LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    answer(None)
    button(dialog, "Erase").click()
    assert safety.view.asked is Asked.CURRENT
    answer(QMessageBox.StandardButton.Yes)
    button(dialog, "Erase").click()
    assert safety.view.asked.value == "unanswered"
    assert safety.view.limits.hidden == {}


class Window(QMainWindow):
    """A window that remembers what it said."""

    def __init__(self) -> None:
        super().__init__()
        self.sentences: list[str] = []

    def show_message(self, sentence: str) -> None:
        self.sentences.append(sentence)


class World:
    """An asker over fakes; `tap` says what a person does with the dialogs that come up."""

    def __init__(
        self, answers: Answers, wall: FakeWallClock | None = None, catalogue: Catalogue = CATALOGUE
    ) -> None:
        self.wall = wall or FakeWallClock()
        self.safety = SafetyService(catalogue, MemoryAnswers(answers), self.wall)
        clock = FakeClock()
        settings = SettingsService(MemorySettings())
        self.session = session_service(
            catalogue, clock, FakeAlarm(clock), RecordingChimes(), settings, self.safety, wall=self.wall
        )
        self.window = Window()
        self.asker = SafetyPrompts(
            CATALOGUE,
            FigureService(settings),
            settings,
            self.safety,
            self.session,
            lambda: self.window,  # type: ignore[arg-type, return-value]
            lambda: LIGHT,
            write_plainly,
            lambda: self.asked_first.append(self.session.view.active),
        )
        self.met: list[str] = []
        self._visitor = Visitor({}, met=self.met)
        self.asked_first: list[bool] = []

    def tap(self, **answers: Callable[[QDialog], None]) -> None:
        """By object name of the dialog: what to do with it once it is there."""

        self._visitor.leave()
        self._visitor = Visitor(answers, met=self.met)


def all_no(dialog: QDialog) -> None:
    assert isinstance(dialog, QuestionsDialog)
    dialog.adult = True
    dialog.given = {rule.id: Answer(yes=False) for rule in CATALOGUE.safety.rules}
    dialog.accept()


def saddle(dialog: QDialog) -> None:
    assert isinstance(dialog, QuestionsDialog)
    all_no(dialog)
    dialog.given["Q1"] = Answer(yes=True)


def pregnant_half_way(dialog: QDialog) -> None:
    assert isinstance(dialog, QuestionsDialog)
    dialog.adult = True
    dialog.given = {"Q5": Answer(yes=True)}
    dialog.reject()


def test_the_first_start_asks_and_then_starts(qtbot: QtBot) -> None:
    world = World(Answers())
    world.tap(questionsDialog=all_no)
    world.asker.start("lower-back")
    assert world.met == ["questionsDialog"]
    assert world.session.view.routine == "lower-back"
    assert world.asked_first == [False]  # once, before the session began


@pytest.mark.parametrize("routine", ["lower-back", "none"])
def test_who_cannot_start_is_asked_for_nothing_more(qtbot: QtBot, routine: str) -> None:
    world = World(answered(CATALOGUE, {"Q5": Answer(yes=True)}).answers)
    world.asker.start(routine)
    world.asker.start(routine)
    assert len(world.window.sentences) == 2
    assert world.asked_first == []
    world.asker.start("upper-back-neck")
    world.asker.start("calm-sleep")  # one is running
    assert world.asked_first == [False]


def test_who_is_in_danger_reads_what_to_do(qtbot: QtBot) -> None:
    world = World(Answers())
    world.tap(questionsDialog=saddle, blockDialog=lambda dialog: dialog.accept())
    world.asker.start("lower-back")
    assert world.met == ["questionsDialog", "blockDialog"]
    assert not world.session.view.active
    assert world.asked_first == []


def test_leaving_half_way_starts_nothing_and_hides_what_was_said(qtbot: QtBot) -> None:
    world = World(Answers())
    world.tap(questionsDialog=pregnant_half_way)
    world.asker.start("lower-back")
    assert not world.session.view.active
    assert world.safety.view.asked is Asked.UNANSWERED
    assert world.safety.view.reason_of("LI4") == "Not for you: pregnancy"


def test_leaving_half_way_later_keeps_the_rest_and_asks_again(qtbot: QtBot) -> None:
    world = World(nothing_applies(CATALOGUE).answers)
    world.tap(questionsDialog=pregnant_half_way)
    world.asker.show(ReadingPage.CHANGED)
    assert world.safety.view.asked is Asked.CHANGED
    assert world.safety.view.reason_of("LI4") == "Not for you: pregnancy"
    assert world.safety.answers.given["Q1"] == Answer(yes=False)


def today(new: bool) -> Callable[[QDialog], None]:
    def how(dialog: QDialog) -> None:
        assert isinstance(dialog, TodayDialog)
        button(dialog, "Something is new" if new else "Nothing new").click()

    return how


def test_before_each_session_one_tap(qtbot: QtBot) -> None:
    world = World(nothing_applies(CATALOGUE).answers)
    world.wall.advance(hours=1)
    world.tap(todayDialog=today(new=False))
    world.asker.start("calm-sleep")
    assert world.met == ["todayDialog"]
    assert world.session.view.routine == "calm-sleep"


def test_something_new_leads_to_the_questions(qtbot: QtBot) -> None:
    world = World(nothing_applies(CATALOGUE).answers)
    world.wall.advance(hours=1)
    world.tap(todayDialog=today(new=True), questionsDialog=saddle, blockDialog=lambda d: d.accept())
    world.asker.start("calm-sleep")
    assert world.met == ["todayDialog", "questionsDialog", "blockDialog"]
    assert not world.session.view.active


def test_feeling_unwell_ends_the_session_and_asks(qtbot: QtBot) -> None:
    world = World(nothing_applies(CATALOGUE).answers)
    world.asker.start("lower-back")
    world.tap(
        unwellDialog=lambda dialog: dialog.accept(),
        questionsDialog=saddle,
        blockDialog=lambda dialog: dialog.accept(),
    )
    world.asker.unwell()
    assert world.met == ["unwellDialog", "questionsDialog", "blockDialog"]
    assert not world.session.view.active


def flags_no(dialog: QDialog) -> None:
    """Asked are only the questions about red flags, without the age."""
    assert isinstance(dialog, QuestionsDialog)
    while dialog.isVisible():
        page = dialog.findChildren(AskedPage)[-1]
        next(b for b in page.findChildren(QPushButton) if b.text().startswith("&No")).click()
    assert set(dialog.given) == {rule.id for rule in CATALOGUE.safety.rules if rule.red_flag}


def test_feeling_unwell_asks_only_what_matters_and_keeps_the_rest(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, {"Q6": Answer(yes=True)}).answers)
    before = world.safety.answers
    world.asker.start("lower-back")
    world.tap(unwellDialog=lambda dialog: dialog.accept(), questionsDialog=flags_no)
    world.wall.advance(minutes=3)
    world.asker.unwell()
    assert world.met == ["unwellDialog", "questionsDialog"]
    assert not world.session.view.active
    now = world.safety.answers
    assert (now.given, now.answered, now.changed) == (before.given, before.answered, False)
    assert now.checked == world.wall.now()
    world.asker.start("lower-back")
    assert world.session.view.active


def test_who_reads_and_leaves_is_asked_at_the_next_start(qtbot: QtBot) -> None:
    world = World(nothing_applies(CATALOGUE).answers)
    world.asker.start("lower-back")
    world.tap(unwellDialog=lambda dialog: dialog.reject())
    world.asker.unwell()
    assert world.met == ["unwellDialog"]
    assert world.session.view.ended is not None
    assert world.session.view.ended.unwell
    with refused(QuestionsFirst, match="Something has changed"):
        world.session.start("lower-back")
    QApplication.processEvents()
    world.tap(questionsDialog=flags_no)
    world.asker.start("lower-back")
    assert world.session.view.active


def test_after_something_changed_everything_is_asked_also_of_who_feels_unwell(qtbot: QtBot) -> None:
    world = World(nothing_applies(CATALOGUE).answers)
    world.safety.something_changed()
    world.session.stop_unwell()
    assert world.safety.questions().all_of_them


def test_the_first_sign_of_an_emergency_is_answered_at_once(qtbot: QtBot) -> None:
    """Nothing else is asked, it is kept, and every door says so until the questions are answered again."""
    world = World(Answers())

    def chest(dialog: QDialog) -> None:
        assert isinstance(dialog, QuestionsDialog)
        for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Y):
            qtbot.keyClick(dialog.findChildren(AskedPage)[-1], key)
        assert not dialog.isVisible()

    world.tap(questionsDialog=chest, blockDialog=lambda dialog: dialog.reject())
    world.asker.start("lower-back")
    assert world.met == ["questionsDialog", "blockDialog"]
    assert world.safety.answers.given["Q2"] == Answer(yes=True)
    for interactive in (True, False):
        with refused(Blocked, match="emergency number"):
            world.session.start("calm-sleep", interactive)
    QApplication.processEvents()
    world.tap(blockDialog=lambda dialog: dialog.accept())
    world.asker.start("lower-back")
    assert world.met == ["questionsDialog", "blockDialog", "blockDialog"]


def test_leaving_after_a_sign_of_an_emergency_shows_it_again(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, {"Q1": Answer(yes=True)}).answers)
    world.tap(
        questionsDialog=lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape),
        blockDialog=lambda dialog: dialog.reject(),
    )
    world.asker.show(ReadingPage.CHANGED)
    assert world.met == ["questionsDialog", "blockDialog"]


def test_a_slip_can_be_answered_again(qtbot: QtBot) -> None:
    world = World(Answers())
    turns: list[Callable[[QDialog], None]] = [saddle, all_no]
    world.tap(
        questionsDialog=lambda dialog: turns.pop(0)(dialog),
        blockDialog=lambda dialog: button(dialog, "Answer again").click(),
    )
    world.asker.start("lower-back")
    assert world.met == ["questionsDialog", "blockDialog", "questionsDialog"]
    world.asker.start("lower-back")
    assert world.session.view.active


@pytest.mark.en301549("11.1.3.2.1", "11.2.4.3")
@pytest.mark.parametrize("rule", CATALOGUE.safety.rules, ids=lambda rule: rule.id)
def test_words_and_order_of_the_answers(qtbot: QtBot, rule: Rule) -> None:
    """Yes stands before no on every page, and "none of these" only where signs were read."""
    asked = Questions((rule,), all_of_them=False)
    dialog = QuestionsDialog(CATALOGUE, Answers(), LIGHT, asked=asked)
    qtbot.addWidget(dialog)
    dialog.show()
    listed = bool(CATALOGUE.safety_texts.questions[rule.id].signs)
    words = ("Yes, at least one", "No, none of these") if listed else ("Yes", "No")
    yes, no = (next(b for b in dialog.findChildren(QPushButton) if b.text() == f"&{w}") for w in words)
    assert yes.x() < no.x()
    assert yes.y() == no.y()


def test_the_age_is_asked_in_the_same_order(qtbot: QtBot) -> None:
    dialog = questions(qtbot)
    assert button(dialog, "Yes").x() < button(dialog, "No", exact=True).x()


def test_how_far_the_questions_are_is_seen(qtbot: QtBot) -> None:
    dialog = questions(qtbot)
    bar = dialog.findChild(QProgressBar)
    assert bar is not None
    assert bar.isVisible()
    assert (bar.value(), bar.maximum()) == (0, COUNT + 1)
    press(qtbot, Qt.Key.Key_Y)
    press(qtbot, Qt.Key.Key_N)
    assert bar.value() == 2


@pytest.mark.en301549("11.2.4.7")
def test_the_keyboard_is_seen_from_the_start_and_arrows_lead_to_the_answers(qtbot: QtBot) -> None:
    dialog = questions(qtbot)
    page = QApplication.focusWidget()
    assert isinstance(page, AskedPage)
    framed = page.grab().toImage().pixelColor(1, 40)
    assert framed == QColor(LIGHT.jade)
    press(qtbot, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is button(dialog, "Yes")
    press(qtbot, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is button(dialog, "No", exact=True)


def test_arrows_lead_to_answers_that_are_seen(qtbot: QtBot) -> None:
    """On a low screen a long list stands above them."""
    dialog = questions(qtbot)
    dialog.resize(dialog.width(), 260)
    go_to(qtbot, dialog, "Q3")
    no = button(dialog, "No, none of these")
    qtbot.waitUntil(lambda: no.visibleRegion().isEmpty())
    press(qtbot, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is no
    qtbot.waitUntil(lambda: no.visibleRegion().boundingRect() == no.rect())


def test_one_question_about_the_belly_before_the_first_session_there(qtbot: QtBot) -> None:
    belly = Routine("belly", (Step("CV12", (Side.MIDLINE,), 60), Step("ST25", (Side.LEFT, Side.RIGHT), 60)))
    catalogue = with_own(CATALOGUE, [OwnRoutine(belly, "Belly")])
    world = World(Answers(), catalogue=catalogue)
    world.safety.answer(True, {rule.id: Answer(yes=False) for rule in CATALOGUE.safety.for_everybody})
    world.asker.start("lower-back")
    world.session.stop()
    assert world.met == []

    def no(dialog: QDialog) -> None:
        assert "bulging artery" in said(dialog)
        assert "Question" not in said(dialog)
        button(dialog, "No, none").click()

    world.tap(questionsDialog=no)
    world.asker.start("belly")
    assert world.met == ["questionsDialog"]
    assert world.session.view.active
    world.session.stop()
    world.asker.start("belly")
    assert world.met == ["questionsDialog"]


def test_the_tray_is_answered_by_the_window(qtbot: QtBot) -> None:
    """The tray tells of its refusal; asking starts the routine after all."""
    world = World(Answers())
    world.tap(questionsDialog=all_no)

    def start() -> None:
        world.session.start("lower-back")

    assert world.asker.refused(QuestionsFirst("safety.unanswered"), start)
    assert world.session.view.active
    assert not world.asker.refused(KnownError("session.running"), start)


def test_what_cannot_be_asked_is_said(qtbot: QtBot) -> None:
    world = World(answered(CATALOGUE, {"Q5": Answer(yes=True)}).answers)
    world.asker.start("lower-back")
    assert "Too little of “Lower back” is left for you" in world.window.sentences[-1]


def test_warnings_are_said_after_the_questions(qtbot: QtBot) -> None:
    def thinners(dialog: QDialog) -> None:
        assert isinstance(dialog, QuestionsDialog)
        all_no(dialog)
        dialog.given["Q6"] = Answer(yes=True)

    world = World(Answers())
    world.tap(questionsDialog=thinners)
    world.asker.start("lower-back")
    assert "fingertips only" in world.window.sentences[0]
    assert world.session.view.active
    assert {seconds for _, seconds in world.session.view.holds} == {30}


def test_parts_can_be_pointed_at(qtbot: QtBot) -> None:
    """The first click marks a part, the next on the same one takes it back; beside the figure is nothing."""
    dialog = RegionMap(CATALOGUE, Atlas.load(), Settings(), LIGHT, frozenset())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert "Nothing is marked yet" in said(dialog)
    scene = dialog.body_map.scene()
    assert scene is not None
    at = next(at for spot, at in scene.places.items() if CATALOGUE.points[spot.code].region is Region.HAND)
    qtbot.mouseClick(dialog.body_map, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert dialog.regions == {Region.HAND}
    assert "Marked: hand" in said(dialog)
    scene = dialog.body_map.scene()
    assert scene is not None
    assert {CATALOGUE.points[spot.code].region for spot in scene.hollow} == {Region.HAND}
    qtbot.mouseClick(dialog.body_map, Qt.MouseButton.LeftButton, pos=QPoint(8, 500))
    assert dialog.regions == {Region.HAND}
    qtbot.mouseClick(dialog.body_map, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert dialog.regions == frozenset()


def test_pointing_marks_the_list(qtbot: QtBot) -> None:
    asked: list[frozenset[Region]] = []

    def point_at(regions: frozenset[Region], parent: QWidget) -> frozenset[Region]:
        asked.append(regions)
        return frozenset({Region.KNEE})

    dialog = QuestionsDialog(CATALOGUE, Answers(), LIGHT, None, point_at)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    go_to(qtbot, dialog, "Q8a")
    press(qtbot, Qt.Key.Key_Y)
    button(dialog, "Point at the body").click()
    button(dialog, "Go on").click()
    assert asked == [frozenset()]
    assert dialog.given["Q8a"] == Answer(True, False, frozenset({Region.KNEE}))


def test_something_changed_pauses_a_running_session(qtbot: QtBot) -> None:
    world = World(nothing_applies(CATALOGUE).answers)
    world.asker.start("lower-back")
    world.tap(questionsDialog=all_no)
    world.asker.show(ReadingPage.CHANGED)
    assert world.session.view.paused
    world.tap(questionsDialog=saddle, blockDialog=lambda dialog: dialog.accept())
    world.asker.show(ReadingPage.CHANGED)
    assert not world.session.view.active
