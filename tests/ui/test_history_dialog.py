"""Pain and sessions as they are asked for and shown."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.diary import Note, NoteKind, Told, Weekly
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import Day, History, SessionRecord
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.learn_service import LearnService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.ui.history.day_table import DayTable
from acupress_desktop.ui.history.follow_up import FollowUp
from acupress_desktop.ui.history.history_dialog import HistoryDialog
from acupress_desktop.ui.history.note_text import NoteText
from acupress_desktop.ui.history.pain_chart import PainChart
from acupress_desktop.ui.history.pain_dialog import PainDialog
from acupress_desktop.ui.history.pain_row import PainRow
from acupress_desktop.ui.history.pain_scale import PainScale
from acupress_desktop.ui.notice import Notice, Tellable
from acupress_desktop.ui.settings.history_page import HistoryPage
from acupress_desktop.ui.theme import DARK, LIGHT, Theme
from tests.boxes import Visitor, answer
from tests.fakes import FakeWallClock, MemoryHistory, MemoryMissed, MemorySettings
from tests.refused import FULL, full_disk
from tests.shipped import load

CATALOGUE = load()
WORDS = CATALOGUE.safety_texts.words
TODAY = date(2026, 11, 25)
QUESTION = "How much does it hurt, 0 to 10, on average over the last 24 hours?"
FULL_DISK = full_disk()


def session(days_ago: int = 0) -> SessionRecord:
    moment = datetime(2026, 11, 25, 8, tzinfo=UTC) - timedelta(days=days_ago)
    return SessionRecord(moment, "lower-back", (Spot("BL23", Side.LEFT),), 8, 90, True)


def pains(*told: tuple[int, int]) -> tuple[Pain, ...]:
    return tuple(Pain(TODAY - timedelta(days=ago), level) for ago, level in told)


class Window(QWidget):
    """The main window as far as pain is concerned."""

    def __init__(self) -> None:
        super().__init__()
        self.sentences: list[str] = []
        self.rows: list[QWidget] = []

    def show_message(self, said: Tellable) -> None:
        self.sentences.append(sentence(said() if callable(said) else said))

    def put_above_map(self, row: QWidget) -> None:
        self.rows.append(row)
        row.setParent(self)
        row.show()


class World:
    """The follow-up over a history in memory, in a window."""

    def __init__(self, qtbot: QtBot, history: History | None = None, ask_pain: bool = True) -> None:
        self.store = MemoryHistory(history)
        self.wall = FakeWallClock()
        self.settings = SettingsService(MemorySettings(Settings(ask_pain=ask_pain)))
        self.history = HistoryService(lambda: self.store, self.wall, self.settings)
        self.window = Window()
        qtbot.addWidget(self.window)
        self.window.show()
        self.follow_up = FollowUp(
            CATALOGUE,
            self.history,
            lambda: self.window,  # type: ignore[arg-type, return-value]
            lambda: self.window,  # type: ignore[arg-type, return-value]
            lambda: LIGHT,
        )

    def row(self, qtbot: QtBot) -> PainRow:
        """The question that comes after a session."""
        self.follow_up.after_session()
        qtbot.waitUntil(lambda: bool(self.window.rows))
        row = self.window.rows[-1]
        assert isinstance(row, PainRow)
        return row


def tap(widget: QWidget, name: str) -> None:
    buttons = [b for b in widget.findChildren(QPushButton) if name in (b.accessibleName(), b.text())]
    assert buttons, name
    buttons[0].click()


def meet(command: Callable[[], None], what: Callable[[QDialog], None]) -> list[str]:
    """Do something that opens a dialog, and do something with that; the names of those that came."""
    visitor = Visitor(otherwise=what)
    command()
    QApplication.processEvents()
    visitor.leave()
    return visitor.met


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


@pytest.mark.en301549("11.1.3.1.1", "11.4.1.2.1")
def test_the_scale_has_eleven_answers_with_names(qtbot: QtBot) -> None:
    scale = PainScale(4)
    qtbot.addWidget(scale)
    buttons = scale.findChildren(QPushButton)
    assert [button.text() for button in buttons] == [str(number) for number in range(11)]
    assert [button.isChecked() for button in buttons].index(True) == 4
    assert buttons[0].accessibleName() == "0, no pain"
    assert buttons[7].accessibleName() == "7 of 10"
    assert buttons[10].accessibleName() == "10, the worst pain you can imagine"
    assert {button.accessibleDescription() for button in buttons} == {QUESTION}
    with qtbot.waitSignal(scale.said) as told:
        buttons[7].click()
    assert told.args == [7]
    assert [button.text() for button in buttons if button.isChecked()] == ["7"]


def test_after_a_session_a_tap_is_kept_and_thanked_for(qtbot: QtBot) -> None:
    world = World(qtbot, History((session(),)))
    row = world.row(qtbot)
    assert row.accessibleName() == QUESTION
    tap(row, "4 of 10")
    assert world.store.kept.pains == pains((0, 4))
    assert "Noted: 4 of 10. Thank you." in texts(row)
    tap(row, "Close")
    qtbot.waitUntil(lambda: not row.isVisible())
    world.follow_up.after_session()
    QApplication.processEvents()
    assert len(world.window.rows) == 1


def test_the_question_may_be_passed_over_for_a_day(qtbot: QtBot) -> None:
    world = World(qtbot, History((session(),)))
    row = world.row(qtbot)
    tap(row, "Not today")
    assert not row.isVisible()
    world.follow_up.after_session()
    QApplication.processEvents()
    assert len(world.window.rows) == 1
    assert world.store.kept.pains == ()
    world.wall.advance(days=1)
    world.follow_up.after_session()
    qtbot.waitUntil(lambda: len(world.window.rows) == 2)


@pytest.mark.en301549("11.3.2.1", "11.4.1.3.1")
def test_the_question_takes_no_focus(qtbot: QtBot) -> None:
    world = World(qtbot, History((session(),)))
    row = world.row(qtbot)
    assert not row.hasFocus()
    assert row.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_who_does_not_want_it_is_not_asked(qtbot: QtBot) -> None:
    world = World(qtbot, ask_pain=False)
    world.follow_up.after_session()
    world.follow_up.before_first()
    QApplication.processEvents()
    assert world.window.rows == []


def test_the_first_session_begins_with_a_question(qtbot: QtBot) -> None:
    world = World(qtbot)
    assert meet(world.follow_up.before_first, lambda dialog: tap(dialog, "6 of 10")) == ["painDialog"]
    assert world.store.kept.pains == pains((0, 6))
    assert meet(world.follow_up.before_first, lambda dialog: dialog.reject()) == []


def test_the_first_question_may_be_passed_over(qtbot: QtBot) -> None:
    world = World(qtbot)

    def skip(dialog: QDialog) -> None:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert meet(world.follow_up.before_first, skip) == ["painDialog"]
    assert world.store.kept.empty
    assert meet(world.follow_up.before_first, skip) == []


def test_a_hasty_key_says_nothing_about_pain(qtbot: QtBot) -> None:
    dialog = PainDialog(LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    focused = dialog.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert dialog.level is None
    assert not dialog.isVisible()


@pytest.fixture
def asked(qtbot: QtBot) -> PainDialog:
    """The first question, with the focus where it is at first."""
    dialog = PainDialog(LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return dialog


def press(key: int, typed: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, as a keyboard of any country gives it, where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, typed))
    if focused.isVisible():
        QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, typed))


@pytest.mark.en301549("11.2.2.1")
@pytest.mark.parametrize(
    ("keys", "level"),
    [("0", 0), ("7", 7), ("10", 10), ("1 ", 1), ("1\r", 1), ("11 ", 1), ("110", 10), ("15", 5)],
)
def test_digits_answer(asked: PainDialog, keys: str, level: int) -> None:
    for key in keys[:-1]:
        press(ord(key), key)
        assert asked.level is None
    assert not asked.findChildren(QTimer)  # however long somebody takes
    last = Qt.Key.Key_Return if keys[-1] == "\r" else ord(keys[-1])
    press(last, keys[-1])
    assert asked.level == level
    assert not asked.isVisible()


def test_a_1_stands_for_a_10_only_while_it_has_the_focus(asked: PainDialog) -> None:
    press(Qt.Key.Key_1, "1")
    focused = asked.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.accessibleName() == "1 of 10"
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_0, "0")
    assert asked.level == 0


def test_a_1_that_was_reached_otherwise_is_no_half_of_a_10(asked: PainDialog) -> None:
    next(button for button in asked.findChildren(QPushButton) if button.text() == "1").setFocus()
    press(Qt.Key.Key_0, "0")
    assert asked.level == 0


@pytest.mark.parametrize(
    ("key", "typed", "modifiers", "level"),
    [
        (Qt.Key.Key_7, "7", Qt.KeyboardModifier.ShiftModifier, 7),  # French, Czech
        (Qt.Key.Key_7, "7", Qt.KeyboardModifier.KeypadModifier, 7),
        (0x0667, "\u0667", Qt.KeyboardModifier.NoModifier, 7),  # Arabic
        (Qt.Key.Key_Egrave, "è", Qt.KeyboardModifier.NoModifier, None),  # the same key without Shift
        (Qt.Key.Key_twosuperior, "²", Qt.KeyboardModifier.NoModifier, None),
        (Qt.Key.Key_7, "", Qt.KeyboardModifier.ControlModifier, None),
        (Qt.Key.Key_7, "", Qt.KeyboardModifier.AltModifier, None),
    ],
)
def test_digits_of_every_keyboard_answer(
    asked: PainDialog, key: int, typed: str, modifiers: Qt.KeyboardModifier, level: int | None
) -> None:
    press(key, typed, modifiers)
    assert asked.level == level


def test_10_is_typed_with_shift(asked: PainDialog) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    for digit in "10":
        press(Qt.Key.Key_Shift, "", shift)
        press(ord(digit), digit, shift)
    assert asked.level == 10


def test_advice_is_said_when_the_window_stands_and_once_a_week(qtbot: QtBot) -> None:
    world = World(qtbot, History((), pains((43, 6), (1, 6))))
    world.follow_up.show_due_advice()
    world.follow_up.show_due_advice()
    assert world.window.sentences == [WORDS["follow-up.no-better"]]
    world.wall.advance(days=7)
    world.follow_up.show_due_advice()
    assert len(world.window.sentences) == 2


def test_advice_follows_an_answer(qtbot: QtBot) -> None:
    world = World(qtbot, History((session(),), pains((9, 3), *((ago, 6) for ago in range(1, 8)))))
    row = world.row(qtbot)
    assert world.window.sentences == []
    tap(row, "6 of 10")
    assert world.window.sentences == [WORDS["follow-up.worse"]]


def test_what_is_wrong_with_the_disk_is_said(qtbot: QtBot) -> None:
    world = World(qtbot, History((session(),)))
    row = world.row(qtbot)
    world.store.failure = FULL_DISK
    tap(row, "4 of 10")
    assert world.window.sentences == [FULL]
    assert row.accessibleName() == QUESTION  # it stays, to be tapped again
    world.store.trouble = Message("history.left-alone", why=Message("store.newer", path="it"))
    world.follow_up.show_due_advice()
    world.follow_up.before_first()
    assert world.window.sentences == [
        FULL,
        FULL,
        "it was written by a newer Acupress. It stays as it is, and cannot be used for now.",
        FULL,
    ]


def shown(qtbot: QtBot, history: HistoryService, theme: Theme = LIGHT) -> HistoryDialog:
    dialog = HistoryDialog(CATALOGUE, history, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def enabled(dialog: HistoryDialog) -> dict[str, bool]:
    words = ("E&xport…", "&Read in…", "&Erase…")
    return {b.text(): b.isEnabled() for b in dialog.findChildren(QPushButton) if b.text() in words}


def test_an_empty_page_offers_the_one_thing_to_do(qtbot: QtBot) -> None:
    world = World(qtbot)
    dialog = shown(qtbot, world.history)
    assert any("Begin with today" in text for text in texts(dialog))
    assert dialog.findChild(PainChart) is None
    assert enabled(dialog) == {"E&xport…": False, "&Read in…": True, "&Erase…": False}
    tap(dialog, "5 of 10")
    qtbot.waitUntil(lambda: dialog.findChild(PainChart) is not None)
    assert world.store.kept.pains == pains((0, 5))
    assert all(enabled(dialog).values())


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (6, 4, "Pain was 6 at first and is 4 now: noticeably less."),
        (6, 5, "Pain was 6 at first and is 5 now: no noticeable change."),
        (4, 6, "Pain was 4 at first and is 6 now: noticeably more."),
    ],
)
def test_better_and_worse_are_said_alike_and_nothing_is_promised(
    qtbot: QtBot, first: int, last: int, said: str
) -> None:
    dialog = shown(qtbot, World(qtbot, History((session(),), pains((8, first), (0, last)))).history)
    told = texts(dialog)
    assert said in told
    assert (
        "Pain often improves by itself; this chart cannot tell whether acupressure caused the change." in told
    )


def test_the_advice_stands_on_the_page(qtbot: QtBot) -> None:
    world = World(qtbot, History((), pains((43, 6), (1, 6))))
    world.follow_up.show_due_advice()
    assert WORDS["follow-up.no-better"] in texts(shown(qtbot, world.history))


def test_today_can_be_corrected(qtbot: QtBot) -> None:
    world = World(qtbot, History((session(),), pains((1, 5), (0, 9))))
    dialog = shown(qtbot, world.history)
    tap(dialog, "3 of 10")
    assert world.store.kept.pains == pains((1, 5), (0, 3))
    assert "Noted for today." in texts(dialog)


def test_the_page_says_why_nothing_can_be_read(qtbot: QtBot) -> None:
    world = World(qtbot)
    world.store.failure = FULL_DISK
    dialog = shown(qtbot, world.history)
    assert FULL in texts(dialog)
    assert not enabled(dialog)["&Erase…"]


def test_out_and_in(qtbot: QtBot, tmp_path: Path) -> None:
    file = HistoryFile(tmp_path / "data")
    file.add(History((session(),), pains((0, 4))))
    world = World(qtbot)
    history = HistoryService(lambda: file, world.wall, world.settings)
    dialog = shown(qtbot, history)
    dialog.export(tmp_path / "copy.json")
    assert "Saved as copy.json." in texts(dialog)
    assert json.loads((tmp_path / "copy.json").read_text(encoding="utf-8"))["pains"][0]["level"] == 4
    file.erase()
    dialog.take_in(tmp_path / "copy.json")
    assert "New: 1 session, 1 day of pain." in texts(dialog)
    assert file.read() == History((session(),), pains((0, 4)))
    dialog.export(tmp_path / "copy.doc")
    assert any("ends in .csv or .json" in text for text in texts(dialog))
    (tmp_path / "copy.json").write_text("{", encoding="utf-8")
    dialog.take_in(tmp_path / "copy.json")
    assert any(text.startswith(str(tmp_path / "copy.json")) for text in texts(dialog))


def test_a_name_without_an_ending_gets_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(qtbot, History((session(),)))
    dialog = shown(qtbot, world.history)
    for chosen, ending in (("Table (*.csv)", ".csv"), ("To read in again (*.json)", ".json")):
        told = (str(tmp_path / "mine"), chosen)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, told=told: told)
        tap(dialog, "E&xport…")
        assert tmp_path / f"mine{ending}" in world.store.copies
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    tap(dialog, "E&xport…")
    assert len(world.store.copies) == 2


@pytest.mark.en301549("11.3.3.4")
@pytest.mark.parametrize("pressed", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No, None])
def test_erasing_is_asked_and_no_is_the_safe_answer(
    qtbot: QtBot, pressed: QMessageBox.StandardButton | None
) -> None:
    world = World(qtbot, History((session(),), pains((0, 4))))
    dialog = shown(qtbot, world.history)
    answer(pressed)
    tap(dialog, "&Erase…")
    sure = pressed == QMessageBox.StandardButton.Yes
    assert world.store.kept.empty is sure
    assert ("Everything has been erased." in texts(dialog)) is sure


def chart(qtbot: QtBot, *days: Day, theme: Theme = LIGHT) -> PainChart:
    made = PainChart(days, TODAY, theme)
    qtbot.addWidget(made)
    made.resize(600, 220)
    return made


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_chart_paints_pain_and_sessions_where_they_belong(qtbot: QtBot, theme: Theme) -> None:
    week = timedelta(weeks=1)
    days = (Day(TODAY - 2 * week, 8, 0, 0), Day(TODAY - week, None, 2, 60), Day(TODAY, 2, 0, 0))
    made = chart(qtbot, *days, theme=theme)
    image = made.grab().toImage()
    high, low = made.place(days[0].day, 8), made.place(TODAY, 2)
    assert high.y() < low.y()
    assert high.x() < low.x()
    for place in (high, low):
        assert image.pixelColor(place.toPoint()) == QColor(theme.vermilion)
    foot = made.place(days[1].day, 0).toPoint() + QPoint(0, 26 + 30 - 4)
    assert image.pixelColor(foot) == QColor(theme.jade)
    assert image.pixelColor(foot + QPoint(40, 0)) != QColor(theme.jade)


@pytest.mark.en301549("11.1.1.1.1")
def test_the_chart_tells_its_days_in_words(qtbot: QtBot) -> None:
    made = chart(qtbot, Day(TODAY - timedelta(days=7), 6, 0, 0), Day(TODAY, 4, 2, 60))
    words = made.accessibleDescription()
    assert "Sessions: 2." in words
    assert "Pain from 0 to 10: 18 Nov 6, 25 Nov 4." in words
    x = made.place(TODAY, 4).x()
    assert made.words_at(x - 3) == "25 Nov, pain 4 of 10, sessions: 2"
    assert made.words_at(x - 40) == ""
    made.show()
    qtbot.waitExposed(made)
    place = QPoint(round(x), 40)
    QApplication.sendEvent(made, QHelpEvent(QHelpEvent.Type.ToolTip, place, made.mapToGlobal(place)))
    assert QToolTip.text() == "25 Nov, pain 4 of 10, sessions: 2"
    QToolTip.hideText()


def test_a_chart_of_years_shows_the_last_half_year(qtbot: QtBot) -> None:
    made = chart(qtbot, Day(TODAY - timedelta(days=900), 6, 0, 0), Day(TODAY, 4, 0, 0))
    assert "18 Nov" not in made.accessibleDescription()
    assert made.accessibleDescription().startswith("From 27 May to 25 Nov.")


@pytest.mark.en301549("11.5.2.6")
def test_the_table_holds_the_same_with_the_latest_first(qtbot: QtBot) -> None:
    table = DayTable((Day(TODAY - timedelta(days=1), 6, 0, 0), Day(TODAY, None, 2, 61, 6, 16)), LIGHT)
    qtbot.addWidget(table)
    rows = [[table.model().index(row, column).data() for column in range(5)] for row in range(2)]
    assert rows == [["25 Nov 2026", "", "2", "2", "6 of 16"], ["24 Nov 2026", "6", "", "", ""]]
    assert table.accessibleName() == "Pain and sessions by day"


def test_the_settings_switch_the_question_off(qtbot: QtBot) -> None:
    world = World(qtbot)
    page = HistoryPage(world.settings, LIGHT)
    qtbot.addWidget(page)
    from PySide6.QtWidgets import QCheckBox

    box = page.findChild(QCheckBox)
    assert box is not None
    assert box.isChecked()
    box.click()
    assert not world.settings.settings.ask_pain
    assert not world.history.wants_baseline()


def test_answers_about_points_alone_can_be_exported_and_erased(qtbot: QtBot) -> None:
    world = World(qtbot)
    learn = LearnService(world.history, MemoryMissed(), world.settings)
    learn.take("BL23", Kind.SHOW, Grade.GOOD)
    assert all(enabled(shown(qtbot, world.history)).values())
    world.history.erase()
    assert learn.memory("BL23") is None
    assert not enabled(shown(qtbot, world.history))["&Erase…"]


def test_a_broken_history_is_restored_with_one_click(qtbot: QtBot) -> None:
    world = World(qtbot)
    world.store.trouble = Message("history.something-else")
    world.store.copy, world.store.backup_day = History((session(),), pains((1, 5))), TODAY
    dialog = shown(qtbot, world.history)
    button = dialog.findChild(QPushButton, "restore")
    assert isinstance(button, QPushButton)
    assert "25" in button.text()
    button.click()
    assert world.store.kept == world.store.copy
    assert "New: 1 session, 1 day of pain." in texts(dialog)


def test_the_window_offers_the_copy_as_soon_as_it_stands(qtbot: QtBot) -> None:
    world = World(qtbot)
    notice = Notice(world.window)
    world.store.trouble = Message("history.something-else")
    world.follow_up.show_due_advice()
    assert world.window.sentences == [sentence(world.store.trouble)]  # there is no copy
    world.store.copy, world.store.backup_day = History((session(),)), TODAY
    world.follow_up.show_due_advice()
    assert notice.isVisible()
    tap(notice, notice.findChildren(QPushButton)[-1].text())
    assert world.store.kept == world.store.copy
    assert world.window.sentences[-1] == "New: 1 session, 0 days of pain."


def test_words_and_chart_tell_the_same(qtbot: QtBot) -> None:
    levels = [6, 8, 8, 7, 8, 8, 6, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1, 2, 5]
    told = pains(*((len(levels) - 1 - at, level) for at, level in enumerate(levels)))
    dialog = shown(qtbot, World(qtbot, History((session(),), told)).history)
    assert "Pain was 8 at first and is 2 now: noticeably less." in texts(dialog)
    chart = dialog.findChild(PainChart)
    assert isinstance(chart, PainChart)
    (first, _, at_first), (last, _, now) = chart.marks
    assert (at_first, now) == ("At first: 8", "Now: 2")
    assert first.y() == chart.place(TODAY, 8).y()
    assert last.y() == chart.place(TODAY, 2).y()
    chart.grab()


def test_the_week_and_notes_are_told_with_one_tap_each(qtbot: QtBot) -> None:
    world = World(qtbot, History((session(),), pains((1, 5))))
    dialog = shown(qtbot, world.history)
    for name, answer_of in (("week-sleep", "7 of 10"), ("week-change", "-1")):
        scale = dialog.findChild(PainScale, name)
        assert isinstance(scale, PainScale)
        tap(scale, answer_of)
    field = dialog.findChild(NoteText, "note-medicines")
    assert isinstance(field, NoteText)
    field.setPlainText("ibuprofen")
    dialog.done(0)
    assert world.store.kept.told == (Told(TODAY, Weekly.SLEEP, 7), Told(TODAY, Weekly.CHANGE, -1))
    assert world.store.kept.notes == (Note(TODAY, NoteKind.MEDICINES, "ibuprofen"),)
    again = shown(qtbot, world.history)
    shown_scale = again.findChild(PainScale, "week-change")
    assert isinstance(shown_scale, PainScale)
    assert shown_scale.button(-1).isChecked()
    known = again.findChild(NoteText, "note-medicines")
    assert isinstance(known, NoteText)
    assert known.toPlainText() == "ibuprofen"
