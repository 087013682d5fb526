"""Does it help me: by mouse, by keys and by ear, from the choice to the result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.domain import trial_power
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.trial import Against, Design, End, Kind, Measure
from acupress_desktop.services.trial_service import Choice
from acupress_desktop.ui.retelling import tell_anew
from acupress_desktop.ui.theme import DARK, LIGHT, Theme
from acupress_desktop.ui.trial import promise_card, trial_dialog
from acupress_desktop.ui.trial.choice_page import ChoicePage
from acupress_desktop.ui.trial.dot_plot import DotPlot
from acupress_desktop.ui.trial.promise_card import PromiseCard
from acupress_desktop.ui.trial.result_page import ResultPage
from acupress_desktop.ui.trial.running_page import RunningPage
from acupress_desktop.ui.trial.trial_dialog import TrialDialog
from tests.fakes import FakeReader
from tests.shipped import load
from tests.trying import Trying

pytestmark = pytest.mark.usefixtures("resources")
CATALOGUE = load()


class Stage:
    """The window over a trial."""

    def __init__(self, qtbot: QtBot, world: Trying | None = None, theme: Theme = LIGHT) -> None:
        self.world = world or Trying(CATALOGUE)
        self.reader = FakeReader()
        self.dialog = TrialDialog(
            self.world.routines.catalogue,
            self.world.service,
            self.world.history,
            self.world.safety,
            theme,
            routine="lower-back",
            announce=self.reader.announce,
        )
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)

    def press(self, words: str) -> None:
        button = next(b for b in self.dialog.findChildren(QPushButton) if b.text() == words and b.isVisible())
        button.click()

    def type(self, qtbot: QtBot, key: Qt.Key) -> None:
        """Where the focus is."""
        qtbot.keyClick(self.dialog.focusWidget() or self.dialog, key)

    def choose(self, words: str) -> None:
        button = next(b for b in self.dialog.findChildren(QRadioButton) if b.accessibleName() == words)
        button.setChecked(True)

    def field(self, name: str) -> QComboBox:
        return next(f for f in self.dialog.findChildren(QComboBox) if f.accessibleName() == name)

    @property
    def choice(self) -> Choice:
        page = self.dialog.page
        assert isinstance(page, ChoicePage)
        return page.choice

    @property
    def shown(self) -> list[str]:
        return [label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Promises that are soon reckoned."""

    def reckon(design: Design, model: trial_power.Model) -> trial_power.Reckoning:
        return trial_power.Reckoning(design, model, 40)

    monkeypatch.setattr(promise_card, "Reckoning", reckon)


def test_from_the_choice_to_the_first_day(qtbot: QtBot, few: None) -> None:
    stage = Stage(qtbot)
    assert stage.choice == Choice("lower-back")
    stage.choose("Sleep")
    assert (stage.choice.measure, stage.choice.at) == (Measure.SLEEP, time(7))
    stage.choose("Stiffness")
    assert stage.choice.at == time(20)
    stage.choose("6 weeks")
    stage.choose("Another routine")
    other = stage.field("Another routine")
    assert other.isVisible()
    other.setCurrentIndex(other.findData("desk-break"))
    stage.field("It would be worth it to me from").setCurrentIndex(1)
    stage.press("Draw the order and begin")
    plan = stage.world.trial.plan
    assert (plan.measure, plan.against, plan.other, plan.worth) == (
        Measure.STIFFNESS,
        Against.ROUTINE,
        "desk-break",
        2,
    )
    assert (plan.design.days, len(plan.promised)) == (40, 3)
    assert isinstance(stage.dialog.page, RunningPage)
    assert stage.reader.texts[-1].startswith("Today: ")


def test_a_question_of_one_s_own(qtbot: QtBot, few: None) -> None:
    stage = Stage(qtbot)
    stage.choose("In my own words")
    stage.press("Draw the order and begin")
    assert "Write the question that you want to answer each day." in stage.shown
    assert stage.reader.texts[-1] == "Write the question that you want to answer each day."
    question = next(f for f in stage.dialog.findChildren(QLineEdit) if f.accessibleName() == "My question")
    question.setText("How far can I bend?")
    fewer = next(b for b in stage.dialog.findChildren(QCheckBox) if b.text() == "A lower number is better")
    fewer.setChecked(False)
    stage.press("Draw the order and begin")
    plan = stage.world.trial.plan
    assert (plan.question, plan.fewer) == ("How far can I bend?", False)


def test_only_blocks_that_can_tell_something_are_offered(qtbot: QtBot, few: None) -> None:
    stage = Stage(qtbot)
    offered = {}
    for weeks in ("4 weeks", "6 weeks", "8 weeks"):
        stage.choose(weeks)
        field = stage.field("Days in a block")
        offered[weeks] = [field.itemData(row) for row in range(field.count())]
    assert offered == {"4 weeks": [1, 2], "6 weeks": [1, 2, 3], "8 weeks": [1, 2, 3, 4]}
    stage.field("Days in a block").setCurrentIndex(3)
    stage.choose("4 weeks")
    assert stage.choice.design.days == 28
    stage.field("Days in a block").setCurrentIndex(0)
    first = next(b for b in stage.dialog.findChildren(QCheckBox) if not b.text())
    assert not first.isEnabled()


def test_the_promise_comes_by_itself(qtbot: QtBot, few: None) -> None:
    stage = Stage(qtbot)
    card = stage.dialog.findChild(PromiseCard)
    assert isinstance(card, PromiseCard)
    qtbot.waitUntil(lambda: "What you would notice in 28 days" in stage.shown and bool(card.shares))
    assert [words for words in stage.shown if words.endswith("of 10")]


def test_who_may_not_press_reads_why(qtbot: QtBot, few: None) -> None:
    blocking = next(rule.id for rule in CATALOGUE.safety.rules if rule.red_flag)
    stage = Stage(qtbot, Trying(CATALOGUE, given={blocking: Answer(yes=True)}))
    stage.press("Draw the order and begin")
    assert isinstance(stage.dialog.page, ChoicePage)
    assert stage.world.service.running is None
    assert stage.reader.texts[-1] in stage.shown


def begun(qtbot: QtBot, day: int = 0, hour: int = 20) -> Stage:
    world = Trying(CATALOGUE)
    world.begin()
    world.at(day, hour, 30)
    return Stage(qtbot, world)


def test_one_key_tells_the_number(qtbot: QtBot) -> None:
    stage = begun(qtbot)
    assert "0 is no pain, 10 the worst you can imagine." in stage.shown
    stage.type(qtbot, Qt.Key.Key_4)
    assert list(stage.world.trial.levels.values()) == [4]
    assert any(words.startswith("Noted: 4 of 10.") for words in stage.shown)
    assert "4 of 10" in stage.reader.texts
    page = stage.dialog.page
    assert isinstance(page, RunningPage)
    assert page.scale is not None
    page.scale.button(7).click()
    assert list(stage.world.trial.levels.values()) == [7]


def test_before_its_time_there_is_nothing_to_tap_and_a_digit_does_nothing(qtbot: QtBot) -> None:
    stage = begun(qtbot, hour=9)
    assert any("at 20:00" in words for words in stage.shown)
    stage.type(qtbot, Qt.Key.Key_4)
    assert stage.world.trial.told == ()


def test_nothing_of_a_day_to_come_or_of_how_it_goes_is_there(qtbot: QtBot) -> None:
    """Neither in the window nor in the tree of a screen reader."""
    stage = begun(qtbot, day=1)
    told = " ".join(_tree(stage.dialog))
    for words in ("draws of the order", "no difference", "We cannot tell", "Every day"):
        assert words not in told
    assert ("Today: rest quietly" in told) is (stage.world.trial.plan.order()[1] is Kind.OTHER)
    assert ("Start Lower back" in told) is (stage.world.trial.plan.order()[1] is Kind.PRESS)


def _tree(widget: QWidget) -> Iterator[str]:
    for part in (widget, *widget.findChildren(QWidget)):
        found = QAccessible.queryAccessibleInterface(part)
        if found is not None and part.isVisible():
            yield found.text(QAccessible.Text.Name)
            yield found.text(QAccessible.Text.Description)


def test_start_closes_it_and_wants_the_routine(qtbot: QtBot) -> None:
    world = Trying(CATALOGUE)
    world.begin()
    world.at(world.trial.plan.order().index(Kind.PRESS), 10)
    stage = Stage(qtbot, world)
    stage.press("Start Lower back")
    assert stage.dialog.wanted == "lower-back"
    assert not stage.dialog.isVisible()


def test_a_warning_sign_told_meanwhile_shows_the_end(qtbot: QtBot) -> None:
    stage = begun(qtbot)
    blocking = next(rule.id for rule in CATALOGUE.safety.rules if rule.red_flag)
    rest = {rule.id: Answer(yes=rule.id == blocking) for rule in CATALOGUE.safety.rules}
    stage.world.safety.answer(True, rest)
    assert stage.world.trial.why is End.SIGN
    assert isinstance(stage.dialog.page, ResultPage)


def test_worse_for_a_week_says_to_see_a_doctor(qtbot: QtBot) -> None:
    world = Trying(CATALOGUE)
    world.begin()
    world.tell(0, 3)
    for day in range(1, 7):
        world.tell(day, 6)
    world.at(7, 20, 30)
    stage = Stage(qtbot, world)
    stage.type(qtbot, Qt.Key.Key_6)
    assert world.trial.why is End.WORSE
    assert CATALOGUE.safety_texts.words["follow-up.worse"] in stage.shown


def test_stopping_is_asked_and_shows_what_there_is(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = begun(qtbot)
    asked: list[str] = []

    def confirm(parent: QWidget, title: object, question: object) -> bool:
        asked.append(question())  # type: ignore[operator]
        return len(asked) > 1

    monkeypatch.setattr(trial_dialog, "confirm", confirm)
    stage.press("Stop the trial…")
    assert stage.world.service.running is not None
    stage.press("Stop the trial…")
    assert stage.world.trial.why is End.STOPPED
    assert isinstance(stage.dialog.page, ResultPage)
    assert "We cannot tell." in stage.shown
    assert QMessageBox.__name__ not in asked[0]


def over(qtbot: QtBot, effect: float, choice: Choice | None = None, theme: Theme = LIGHT) -> Stage:
    world = Trying(CATALOGUE)
    world.begin(choice)
    world.go_through(effect, missing=(9,))
    return Stage(qtbot, world, theme)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("block", [1, 2])
def test_every_day_is_a_dot_and_a_row(qtbot: QtBot, theme: Theme, block: int) -> None:
    stage = over(qtbot, 2.0, Choice("lower-back", block=block), theme)
    plot, table = stage.dialog.findChild(DotPlot), stage.dialog.findChild(QTableWidget, "trialTable")
    assert isinstance(plot, DotPlot)
    assert isinstance(table, QTableWidget)
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = image.width() / plot.width()
    trial = stage.world.trial
    order = trial.plan.order()
    for number, told in enumerate(trial.told):
        day = (told.day - trial.plan.first).days
        at = plot.place(day, told.level)
        inside = image.pixelColor(round(at.x() * ratio), round(at.y() * ratio)).name().upper()
        press = order[day] is Kind.PRESS
        assert inside == (theme.jade if press else theme.surface).upper(), number
    assert table.rowCount() == 28
    model = table.model()
    rows = [[model.index(row, column).data() for column in range(4)] for row in range(28)]
    assert rows[9][3] == "not told"
    assert {row[2] for row in rows} == {"Pressing", "Quiet rest"}
    assert [row[0] for row in rows] == [str(day + 1) for day in range(28)]


def test_cannot_tell_is_as_large_as_a_difference(qtbot: QtBot) -> None:
    sizes = []
    for effect in (3.0, 0.0):
        stage = over(qtbot, effect)
        page = stage.dialog.page
        assert isinstance(page, ResultPage)
        headline = next(label for label in page.findChildren(QLabel) if label.text() == page.said)
        sizes.append(headline.font().pixelSize())
        assert page.said in stage.reader.texts
    assert sizes == [24, 24]


def test_the_days_are_saved_with_the_history(qtbot: QtBot, tmp_path: Path) -> None:
    stage = over(qtbot, 2.0)
    stage.dialog.export(tmp_path / "days.csv")
    assert tmp_path / "days.csv" in stage.world.kept.copies
    assert "Saved as days.csv." in stage.shown


def test_another_trial_keeps_the_one_before(qtbot: QtBot, few: None) -> None:
    stage = over(qtbot, 2.0)
    before = stage.world.trial
    stage.press("Another trial")
    stage.world.at(40, 9)
    stage.press("Draw the order and begin")
    assert stage.world.service.trials.past == (before,)
    assert stage.world.service.running is not None


def test_another_day_comes_while_it_is_open(qtbot: QtBot) -> None:
    stage = begun(qtbot)
    assert "Day 1 of 28" in stage.shown
    stage.world.at(1, 9)
    stage.dialog._look_again()
    assert "Day 2 of 28" in stage.shown


def test_another_language_keeps_what_was_chosen(qtbot: QtBot, few: None) -> None:
    stage = Stage(qtbot)
    stage.choose("8 weeks")
    stage.choose("Points elsewhere")
    tell_anew()
    assert stage.choice == replace(Choice("lower-back"), weeks=8, against=Against.ELSEWHERE)
    checked = {
        b.accessibleName() for b in stage.dialog.findChildren(QRadioButton) if b.isChecked() and b.isVisible()
    }
    assert checked == {"Pain", "Points elsewhere", "8 weeks"}


@pytest.mark.en301549("11.2.1.1.1")
def test_every_field_is_reached_by_tab_and_arrows(qtbot: QtBot, few: None) -> None:
    stage = Stage(qtbot)
    reached: set[str] = set()
    for _ in range(40):
        focus = stage.dialog.focusWidget()
        assert focus is not None
        reached.add(focus.accessibleName() or getattr(focus, "text", str)())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {
        "Pain",
        "I press or rest at",
        "I tell my number at",
        "Press what?",
        "Quiet rest",
        "4 weeks",
        "Days in a block",
        "It would be worth it to me from",
        "Draw the order and begin",
        "Close",
    } <= reached
