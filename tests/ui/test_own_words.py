"""Own words read everywhere as they were written: no markup, no keys, and nothing turned round."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

import acupress_desktop
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import OwnRoutine, with_own
from acupress_desktop.domain.filters import Filter, FilterKind
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.reminders import EVERY_DAY, Reminder, Reminders
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.ics import calendar
from acupress_desktop.services.media_service import MediaService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.reminder_service import START, ReminderService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.notice import Notice
from acupress_desktop.ui.notifiers import TrayNotifier, WindowNotifier
from acupress_desktop.ui.plain import PlainLabel, on_button, set_tip
from acupress_desktop.ui.point_list.point_list import PointList
from acupress_desktop.ui.point_list.rows import Rows
from acupress_desktop.ui.session.small_window import SmallWindow
from acupress_desktop.ui.settings.reminders_page import RemindersPage
from acupress_desktop.ui.theme import LIGHT
from acupress_desktop.ui.toolbar import Toolbar
from acupress_desktop.ui.tray import Tray
from acupress_desktop.ui.tray_menu import over_bus_words
from acupress_desktop.ui.window_places import Places
from tests.each import each
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeMediaKeys,
    FakeTrayHosts,
    FakeWallClock,
    MemoryAutostart,
    MemoryOwnPoints,
    MemoryPlaces,
    MemoryReminders,
    MemorySettings,
    RecordingChimes,
    RecordingNotifier,
    nothing_applies,
    session_service,
)
from tests.shipped import load
from tests.ui.doors import filter_actions, map_actions, offers, session_actions, session_panel
from tests.ui.test_dialogs import DIALOGS

PACKAGE = Path(acupress_desktop.__file__).parent
SHIPPED, ATLAS = load(), Atlas.load()
TITLES = (
    "Neck & back <b>x</b>",
    "<img src='x'>&amp; &B",
    "A & B_c & D__",
    "100% %1 \\n",
    "גב תחתון & 2",
    "کمر‌درد",
    "Pause 💆🏽‍♀️",
)

pytestmark = pytest.mark.usefixtures("resources")


def _plain(text: str) -> str:
    """Without the signs that keep words of the other direction apart, which nobody sees."""
    return text.replace("\u2068", "").replace("\u2069", "")


def _keyless(text: str) -> str:
    """What Qt shows of the words of a button, a menu or a check box."""
    return _plain(re.sub("&(.)", r"\1", text))


def _tip(text: str) -> str:
    if not QtOfGui.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


class World:
    """The program's parts over a routine of one's own, running."""

    def __init__(self, qtbot: QtBot, folder: Path, title: str) -> None:
        self.title = title
        own = OwnRoutine(Routine("mine", (Step("BL23", (Side.LEFT, Side.RIGHT), 60),)), title)
        self.catalogue: Catalogue = with_own(SHIPPED, [own])
        clock = FakeClock()
        self.settings = SettingsService(MemorySettings())
        self.safety = nothing_applies(self.catalogue)
        self.session = session_service(
            self.catalogue, clock, FakeAlarm(clock), RecordingChimes(), self.settings, self.safety
        )
        self.explore = ExploreService(self.catalogue, ATLAS, self.session, "mine")
        self.reminders = ReminderService(
            self.catalogue,
            MemoryReminders(Reminders(True, (Reminder(time(10), EVERY_DAY, "mine"),))),
            FakeWallClock(),
            FakeAlarm(clock),
            RecordingNotifier(),
            self.session,
            self.safety,
            lambda _: None,
        )
        self.hosts = FakeTrayHosts()
        app = QApplication.instance()
        assert app is not None
        self.actions = session_actions(self.catalogue, self.session, self.safety, offered=lambda: "mine")
        self.tray = Tray(self.catalogue, Actions(app), self.actions, lambda: True, app, self.hosts)
        self.session.start("mine")
        self.windows = list(self._windows())
        for window in self.windows:
            qtbot.addWidget(window)

    def _windows(self) -> Iterator[QWidget]:
        view = self.session.view
        offered = offers(self.catalogue, self.safety, self.explore)
        panel = session_panel(self.catalogue, self.session, self.settings, offered, self.actions)
        panel.set_theme(LIGHT)
        panel.render_session(view)
        yield panel
        small = SmallWindow(
            self.catalogue,
            self.session,
            self.settings,
            offered,
            self.actions,
            Places(MemoryPlaces()),
        )
        small.render_session(view)
        yield small
        bar = Toolbar(
            self.catalogue,
            offered,
            Actions(),
            self.actions,
            map_actions(self.catalogue, ATLAS),
            QWidget(),
        )
        bar.resize(1440, bar.sizeHint().height())  # a narrow one gives a title less room
        bar.render_view(self.explore.view)
        bar.render_safety(self.safety.view)
        yield bar
        points = PointList(
            self.catalogue,
            self.explore,
            OwnPointsService(MemoryOwnPoints(), self.catalogue.points),
            filter_actions(self.catalogue, self.explore),
            Actions(),
            False,
        )
        points.set_theme(LIGHT)
        points.render_view(self.explore.view)
        yield points
        yield RemindersPage(
            self.catalogue, self.reminders, self.settings, MemoryAutostart(), lambda _: None, LIGHT
        )

    def texts(self, kind: type[QWidget]) -> list[str]:
        return [
            _keyless(seen.text()) if isinstance(seen, QAbstractButton) else _plain(seen.text())
            for window in self.windows
            for seen in window.findChildren(kind)
            if isinstance(seen, QAbstractButton | QLabel)
        ]


@pytest.fixture(params=TITLES)
def world(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> World:
    return World(qtbot, tmp_path, request.param)


def test_chip_and_start_button_read_as_it_was_written(world: World) -> None:
    buttons = world.texts(QAbstractButton)
    assert world.title in buttons
    assert f"{world.title} · 3 min" in buttons


def test_the_dock_and_the_small_window_read_as_it_was_written(world: World) -> None:
    heads = [text for text in world.texts(QLabel) if "step 1 of" in text]
    assert heads
    assert all(text.startswith(f"{world.title} · step") for text in heads)


def test_the_list_and_the_reminder_name_it_as_it_was_written(world: World) -> None:
    rows = world.windows[3].findChild(Rows)
    assert rows is not None
    head = str(rows.data(rows.index(0)))
    assert (head, rows.painted(head)) == (world.title, world.title)
    offered = [
        box.itemText(n) for box in world.windows[4].findChildren(QComboBox) for n in range(box.count())
    ]
    assert world.title in offered


@pytest.mark.en301549("11.2.5.3.1")
def test_names_for_screen_readers_and_tooltips_read_as_it_was_written(world: World) -> None:
    start = [b for b in world.windows[2].findChildren(QAbstractButton) if b.objectName() == "start"] or [
        b for b in world.windows[2].findChildren(QAbstractButton) if "3 min" in b.text()
    ]
    assert _plain(start[0].accessibleName()) == f"Start {world.title} · 3 min"
    assert _plain(_tip(start[0].toolTip())) == f"Start {world.title}"


def test_the_tray_menu_reads_as_it_was_written_in_both_kinds_of_trays(world: World) -> None:
    words = f"Start {world.title} · 3 min"
    entry = _entry(world)
    assert _keyless(entry.text()) == words
    world.hosts.newer = True
    world.tray.renew()
    assert _plain(_as_a_tray_reads(entry.text())) == words


def _entry(world: World) -> QAction:
    return next(action for action in world.tray.menu.actions() if world.title[:3] in _plain(action.text()))


def _as_a_tray_reads(text: str) -> str:
    """What Qt 6.11 sends of an entry, as a tray reads it: of "__" one is shown, another one marks the key."""
    at = text.find("&")
    sent = text if at in (-1, len(text) - 1) else f"{text[:at]}_{text[at + 1 :]}"
    return re.sub("_(.?)", r"\1", sent)


def test_a_notification_and_the_calendar_read_as_it_was_written(world: World) -> None:
    note = world.reminders._notification("mine", None)
    assert _plain(note.text) == f"{world.title}, about 3 min."
    now = datetime(2026, 11, 29, 9, tzinfo=UTC)
    lines = calendar(world.catalogue, [Reminder(time(10), EVERY_DAY, "mine")], now)
    assert all(len(line) <= 75 for line in lines.split(b"\r\n"))
    unfolded = lines.replace(b"\r\n ", b"").decode()
    summary = re.search("SUMMARY:(.*)\r\n", unfolded)
    assert summary is not None
    assert _plain(re.sub(r"\\(.)", r"\1", summary[1])) == f"Acupress: {world.title}"


def test_the_line_in_the_window_reads_as_it_was_written(qtbot: QtBot, world: World) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = Notice(window)
    window.show()
    WindowNotifier(lambda: window).notify(
        world.reminders._notification("mine", None), lambda _: None, lambda: None
    )
    assert any(f"{world.title}, about" in _plain(label.text()) for label in notice.findChildren(QLabel))


def test_players_are_told_the_title_alone(world: World) -> None:
    keys = FakeMediaKeys()
    MediaService(world.catalogue, world.session, keys, world.tray.controller, lambda: None, lambda: None)
    assert keys.shown[-1] is not None
    assert keys.shown[-1].album == world.title


def test_messages_at_the_icon_are_no_markup(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr("PySide6.QtWidgets.QSystemTrayIcon.supportsMessages", lambda: True)
    monkeypatch.setattr(type(world.tray), "available", property(lambda _: True))

    class Icon:
        def isVisible(self) -> bool:
            return True

        def icon(self) -> None: ...

        def hide(self) -> None: ...

        def setToolTip(self, words: str) -> None: ...

        def showMessage(self, title: str, text: str, *_: object) -> None:
            shown.append(text)

    world.tray.icon = Icon()  # type: ignore[assignment]
    note = world.reminders._notification("mine", None)
    tell = TrayNotifier(lambda: world.tray).notify
    for world.hosts.newer in (False, True):
        tell(note, lambda _: None, lambda: pytest.fail("not told"))
    document = QTextDocument()
    document.setHtml(shown[1])
    told = f"{world.title}, about 3 min. Click here for: {note.buttons[START]}."
    assert (_plain(shown[0]), _plain(document.toPlainText())) == (told, told)


def test_numbers_stay_beside_a_title_that_is_written_from_the_right(qtbot: QtBot, tmp_path: Path) -> None:
    world = World(qtbot, tmp_path, "גב תחתון")
    start = next(b for b in world.windows[2].findChildren(QAbstractButton) if "3 min" in b.text())
    for told in (start.text(), _entry(world).text(), world.reminders._notification("mine", None).text):
        assert "\u2068גב תחתון\u2069" in told


def _every_window() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    yield from ((name, make) for name, (make, _) in DIALOGS.items())


@pytest.mark.parametrize("name", [name for name, _ in _every_window()])
def test_no_label_guesses_whether_its_text_is_markup(qtbot: QtBot, name: str) -> None:
    window = DIALOGS[name][0]()
    qtbot.addWidget(window)
    _no_guesses(window)


def test_no_label_of_the_doors_guesses_either(qtbot: QtBot, tmp_path: Path) -> None:
    for window in World(qtbot, tmp_path, TITLES[0]).windows:
        _no_guesses(window)


def _no_guesses(window: QWidget) -> None:
    labels = window.findChildren(QLabel)
    guessing = [label.text() for label in labels if label.textFormat() is Qt.TextFormat.AutoText]
    assert not [text for text in guessing if text], "a label that is no PlainLabel"


@each("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.name)
def test_labels_and_tooltips_are_made_in_one_way(path: Path) -> None:
    """A label of Qt's own takes "<b>" for markup, and so does a tooltip."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name == "QLabel":
            assert path.name == "about_dialog.py", "make a PlainLabel"
        if name == "setToolTip":
            assert path.name in ("plain.py", "tray.py"), "use set_tip"
        if isinstance(called, ast.Attribute) and getattr(called.value, "id", "") == "QMessageBox":
            assert name not in ("question", "warning", "information", "critical", "about"), "use confirm"


@pytest.mark.parametrize("text", [*TITLES, "a\nb <b>", "plain"])
def test_the_helpers_change_nothing_that_is_read(qtbot: QtBot, text: str) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    set_tip(label, text)
    label.setText(text)
    assert (label.text(), label.textFormat()) == (text, Qt.TextFormat.PlainText)
    assert _tip(label.toolTip()).replace("\n", " ") == text.replace("\n", " ")
    assert re.sub("&(.)", r"\1", on_button(text)) == text
    assert _as_a_tray_reads(over_bus_words(text)) == text


@pytest.mark.parametrize("title", ["W" * 60, "👩🏽‍⚕️" * 12, "& " * 30])
def test_a_long_title_makes_no_window_wider_than_a_small_screen(
    qtbot: QtBot, tmp_path: Path, title: str
) -> None:
    usual, long = World(qtbot, tmp_path, "Lower back"), World(qtbot, tmp_path, title)
    for before, after in zip(usual.windows, long.windows, strict=True):
        for window in (before, after):
            window.grab()  # its parts fold for the size that it has
        assert after.minimumSizeHint().width() <= before.minimumSizeHint().width() + 200
    named = [
        _plain(button.accessibleName())
        for window in long.windows
        for button in window.findChildren(QAbstractButton)
    ]
    assert {f"Start {title} · 3 min", title} <= set(named)


def test_the_step_stays_where_a_long_title_has_no_room(qtbot: QtBot, tmp_path: Path) -> None:
    title = "W" * 60
    panel = World(qtbot, tmp_path, title).windows[0]
    panel.resize(900, 160)
    panel.show()
    qtbot.waitExposed(panel)
    label = next(label for label in panel.findChildren(QLabel) if "left" in label.text())
    assert label.text().endswith("1 of 2 · 2:10 left")
    assert "…" in label.text()
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert label.accessibleName().startswith(title)
    controls = [button for button in panel.findChildren(QAbstractButton) if button.isVisible()]
    assert all(button.mapTo(panel, button.rect().bottomRight()).x() <= 900 for button in controls)


def test_every_title_of_this_table_may_be_given() -> None:
    assert all(unicodedata.normalize("NFC", title) == title and len(title) <= 60 for title in TITLES)
    assert Filter(FilterKind.ROUTINE, "mine")
