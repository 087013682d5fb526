"""The user's own routines as people order, rename, double, delete and hand them on; many of them are reached
from every door."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.content.routine_code import read_code
from acupress_desktop.content.routine_format import read_routine, write_routine
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.filters import Filter, FilterKind
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.program import Program
from acupress_desktop.services.commands import OPEN_FILE
from acupress_desktop.ui.alt_letters import words_of
from acupress_desktop.ui.collection.keep_dialog import KeepDialog
from acupress_desktop.ui.point_list.filter_chips import FilterChips
from acupress_desktop.ui.routines.routine_menu import MOST_BESIDE, RoutineMenu
from acupress_desktop.ui.routines.routines_dialog import RoutinesDialog
from acupress_desktop.ui.routines.take_dialog import TakeDialog
from acupress_desktop.ui.session.session_panel import SessionPanel
from tests.fakes import MemoryRoutines, fake_ports, nothing_applies
from tests.shipped import load
from tests.ui.whole import show_window

pytestmark = pytest.mark.usefixtures("resources")
SHIPPED = load()
CTRL, ALT, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def own(name: str, title: str, code: str = "SI3") -> OwnRoutine:
    return OwnRoutine(Routine(name, (Step(code, (Side.RIGHT,), 45),)), title)


THREE = (own("a", "Evening"), own("b", "Noon", "LI4"), own("c", "Morning", "PC6"))


class World:
    """The whole program in a window."""

    def __init__(self, app: QApplication, bot: QtBot, folder: Path, *routines: OwnRoutine) -> None:
        self.store, self.bot = MemoryRoutines(*routines), bot
        answers = nothing_applies(load())._store
        self.program = Program(app, load(), fake_ports(routines=self.store, answers=answers), folder)
        self.window = show_window(self.program, bot)
        self.program._wiring._connect_collection()
        self.bring_up()
        self.services, self.actions = self.program.services, self.program.actions

    def bring_up(self) -> None:
        """A platform without a screen has no desktop that does it."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)

    @property
    def order(self) -> str:
        return "".join(each.routine.id for each in self.services.routines.own)

    @property
    def titles(self) -> list[str]:
        return [each.title for each in self.services.routines.own]

    @property
    def page(self) -> RoutinesDialog:
        return next(each for each in self.window.findChildren(RoutinesDialog) if each.isVisible())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def on_page(self, do: Callable[[], None]) -> None:
        """Open the page by its key and do something while it stands there."""
        self.in_dialog(RoutinesDialog, lambda _: do(), lambda: self.key(Qt.Key.Key_R, CTRL))

    def in_dialog(
        self, kind: type[QDialog], do: Callable[[QDialog], None], begin: Callable[[], None]
    ) -> None:
        """`begin` opens a dialog, which is closed when `do` has done with it."""
        seen: list[QDialog] = []
        wrong: list[BaseException] = []

        def look() -> None:
            dialog = next((w for w in self.window.findChildren(kind) if w.isVisible()), None)
            if dialog is None or not dialog.isActiveWindow():
                QTimer.singleShot(5, look)
                return
            seen.append(dialog)
            try:
                do(dialog)
            except BaseException as error:
                wrong.append(error)
            if dialog.isVisible():
                dialog.reject()

        QTimer.singleShot(0, look)
        begin()
        self.bot.waitUntil(lambda: bool(seen))
        if wrong:
            raise wrong[0]
        self.bring_up()


@pytest.fixture
def make(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., World]:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    return lambda *routines: World(qapp, qtbot, tmp_path, *routines)


def test_by_keyboard_alone(make: Callable[..., World], monkeypatch: pytest.MonkeyPatch) -> None:
    world = make(*THREE)

    def name_it(dialog: KeepDialog) -> int:
        assert dialog._title.text() == "Evening"
        dialog._title.setText("Late  evening")
        return 1

    def do() -> None:
        rows = world.page._list
        assert rows.hasFocus()
        assert [rows.item(n).text() for n in range(3)] == [
            "Evening\n1 point, 1 minute in all.",
            "Noon\n1 point, 1 minute in all.",
            "Morning\n1 point, 1 minute in all.",
        ]
        world.key(Qt.Key.Key_Down, ALT)
        assert (world.order, rows.currentRow()) == ("bac", 1)
        with monkeypatch.context() as patch:
            patch.setattr(KeepDialog, "exec", name_it)
            world.key(Qt.Key.Key_F2)
        assert world.titles == ["Noon", "Late evening", "Morning"]
        world.key(Qt.Key.Key_D, CTRL | SHIFT)
        assert world.titles == ["Noon", "Late evening", "Late evening 2", "Morning"]
        assert rows.currentRow() == 2
        world.key(Qt.Key.Key_Delete)
        assert world.titles == ["Noon", "Late evening", "Morning"]
        assert "“Late evening 2” is deleted. Undo (Ctrl+Z) brings it back." in world.page._said.text()
        for _ in range(4):
            world.key(Qt.Key.Key_Z, CTRL)
        assert (world.order, world.titles[0]) == ("abc", "Evening")
        for _ in range(4):
            world.key(Qt.Key.Key_Z, CTRL | SHIFT)
        assert world.titles == ["Noon", "Late evening", "Morning"]

    world.on_page(do)
    assert world.titles == ["Noon", "Late evening", "Morning"]
    world.key(Qt.Key.Key_Z, CTRL)  # also in the window, once the page is closed
    assert world.titles == ["Noon", "Late evening", "Late evening 2", "Morning"]


def test_by_mouse_alone(make: Callable[..., World]) -> None:
    world = make(*THREE)

    def do() -> None:
        rows, page = world.page._list, world.page

        def press(words: str) -> None:
            button = next(b for b in page.findChildren(QPushButton) if b.text() == words)
            world.bot.mouseClick(button, Qt.MouseButton.LeftButton)

        assert rows.model().moveRow(QModelIndex(), 0, QModelIndex(), 3)  # as a drag does
        assert world.order == "bca"
        place = rows.visualItemRect(rows.item(1)).center()
        world.bot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        press("Delete")
        assert world.order == "ba"
        press("Undo")
        assert world.order == "bca"
        press("Duplicate")
        assert world.titles == ["Noon", "Morning", "Evening", "Evening 2"] or len(world.titles) == 4

    world.on_page(do)


def test_a_start_from_the_page_begins_it(make: Callable[..., World]) -> None:
    world = make(*THREE)
    world.services.settings.change(ask_pain=False)

    def do() -> None:
        world.key(Qt.Key.Key_Down)
        world.bot.mouseClick(
            next(b for b in world.page.findChildren(QPushButton) if b.text() == "Start"),
            Qt.MouseButton.LeftButton,
        )

    world.on_page(do)
    assert world.program.session.view.routine == "b"
    world.program.session.stop()


def test_a_file_and_a_code_are_the_routine(
    make: Callable[..., World], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = make(*THREE)
    asked: list[str] = []

    def where(_: object, title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / name), kinds.partition(";;")[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", where)
    world.actions.routine.choose("b")
    world.actions.routine.save.trigger()
    assert asked == ["Noon.acupress.json"]
    assert read_routine((tmp_path / asked[0]).read_bytes(), SHIPPED)[0] == THREE[1]
    world.actions.routine.copy_code.trigger()
    assert read_code(QApplication.clipboard().text(), SHIPPED)[0] == THREE[1]


def test_a_disk_that_refuses_says_so(make: Callable[..., World]) -> None:
    world = make(*THREE)
    said: list[str] = []
    world.actions.routine.told.connect(said.append)
    world.actions.routine.choose("a")
    world.store.failure = KnownError("file.unwritable", path="a.json", why="full")
    for action in (world.actions.routine.delete, world.actions.routine.duplicate, world.actions.routine.down):
        action.trigger()
    assert world.order == "abc"
    assert len(said) == 3
    assert not world.actions.history.undo.isEnabled()


def test_what_another_program_took_meanwhile_is_not_undone_and_told(make: Callable[..., World]) -> None:
    world = make(*THREE)
    said: list[str] = []
    world.actions.routine.choose("a")
    world.actions.routine.name_it("Late")
    world.actions.routine.told.connect(said.append)
    world.store.become(*THREE[1:])
    world.services.routines.reload()
    assert world.actions.routine.own is None
    world.actions.history.undo.trigger()
    assert said == ["There is no routine “a” of yours any more."]


MANY = tuple(own(f"r-{n:02}", f"Monday evening with the group of beginners, number {n}") for n in range(40))


def shown(menu: QMenu) -> list[str]:
    """The entries of a menu and of those below it."""
    found = []
    for entry in menu.actions():
        below = entry.menu()
        found += shown(below) if isinstance(below, QMenu) else [entry.text()]
    return found


@pytest.mark.parametrize("width", [1440, 1024])
def test_many_are_all_reached_from_every_door(make: Callable[..., World], width: int) -> None:
    world = make(*MANY)
    world.window.resize(width, 700)
    titles = [each.title for each in MANY]
    assert len(set(titles)) == 40
    chips, panel = world.window.findChild(FilterChips), world.window.findChild(SessionPanel)
    assert isinstance(chips, FilterChips)
    assert isinstance(panel, SessionPanel)
    mine = chips._mine.menu()
    assert isinstance(mine, RoutineMenu)
    for door in (mine, panel._choose.menu(), world.program.front_ends.tray.menu):
        assert isinstance(door, QMenu)
        entries = shown(door)
        assert all(any(title in entry for entry in entries) for title in titles)
        # None of them makes a menu of more than a screen: they stand in one of their own.
        assert len(door.actions()) < 30 or door is mine
    assert panel._choose.isVisible()
    assert len([chip for chip in chips._chips if "Monday" in chip.text()]) == 0
    assert chips._mine.text() == "My routines (40)"
    entry = next(e for e in mine.actions() if e.text() == titles[37])
    entry.trigger()
    assert world.services.explore.view.routine == "r-37"
    world.bot.waitUntil(lambda: "37" in chips._mine.text())  # the list follows in the next turn
    assert chips._mine.isChecked()
    assert chips._mine.toolTip() == titles[37]
    world.services.explore.filter(Filter(FilterKind.MERIDIAN, "LI"))
    world.bot.waitUntil(lambda: chips._mine.text() == "My routines (40)")
    assert not chips._mine.isChecked()


def test_few_stand_beside_the_others_and_their_menu_is_on_their_chip(
    make: Callable[..., World], qtbot: QtBot
) -> None:
    world = make(*THREE)
    chips = world.window.findChild(FilterChips)
    assert isinstance(chips, FilterChips)
    assert chips._mine.isHidden()
    chip = next(chip for chip in chips._chips if chip.text() == "Noon")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(3, 3), chip.mapToGlobal(QPoint(3, 3)))
    QApplication.sendEvent(chip, event)
    menu = next(menu for menu in chip.findChildren(QMenu) if menu.isVisible())
    assert [words_of(entry) for entry in menu.actions() if entry.text()] == [
        "Start",
        "Print",
        "Rename…",
        "Duplicate",
        "Delete",
        "Save as a file…",
        "Copy its code",
        "My routines…",
    ]
    next(entry for entry in menu.actions() if words_of(entry) == "Delete").trigger()
    menu.close()
    assert world.order == "ac"
    world.key(Qt.Key.Key_Z, CTRL)
    assert world.order == "abc"
    more = [own(f"m-{n}", f"More {n}") for n in range(MOST_BESIDE - 2)]
    world.store.become(*THREE, *more)
    world.services.routines.reload()
    assert not chips._mine.isHidden()
    assert chips._mine.text() == f"My routines ({MOST_BESIDE + 1})"


def test_an_opened_file_asks_one_question(make: Callable[..., World], tmp_path: Path) -> None:
    world = make(*THREE)
    path = tmp_path / "x.acupress.json"
    given = own("d", "Given")
    path.write_bytes(write_routine(given.routine, given.title))

    def open_it() -> None:
        assert world.program.front_ends.commands.carry_out(OPEN_FILE, str(path)).exit_code == 0

    def answer(words: str) -> Callable[[QDialog], None]:
        def press(dialog: QDialog) -> None:
            next(b for b in dialog.findChildren(QPushButton) if b.text() == words).click()

        return press

    world.in_dialog(TakeDialog, answer("Cancel"), open_it)
    assert world.order == "abc"
    world.in_dialog(TakeDialog, answer("Keep"), open_it)
    assert (world.order, world.services.explore.view.routine) == ("abcd", "d")
    world.services.explore.filter(Filter(FilterKind.MERIDIAN, "LI"))
    open_it()  # there already: it is shown, and nothing is asked
    world.bot.waitUntil(lambda: world.services.explore.view.routine == "d")
    other = replace(given, title="Changed since")
    path.write_bytes(write_routine(other.routine, other.title))
    world.in_dialog(TakeDialog, answer("Replace mine"), open_it)
    assert world.titles[-1] == "Changed since"
    world.key(Qt.Key.Key_Z, CTRL)
    assert world.titles[-1] == "Given"
    world.in_dialog(TakeDialog, answer("Keep both"), open_it)
    assert world.titles[-2:] == ["Given", "Changed since"]
    world.key(Qt.Key.Key_Z, CTRL)
    world.key(Qt.Key.Key_Z, CTRL)
    assert world.order in ("abc", "abcd")


def test_a_damaged_file_that_is_opened_is_refused_in_the_window(
    make: Callable[..., World], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = make(*THREE)
    path = tmp_path / "x.acupress.json"
    path.write_bytes(b"{")
    seen: list[object] = []
    monkeypatch.setattr(world.window, "show_message", seen.append)
    assert world.program.front_ends.commands.carry_out(OPEN_FILE, str(path)).exit_code == 0
    world.bot.waitUntil(lambda: bool(seen))
    assert world.order == "abc"
