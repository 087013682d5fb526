"""Whatever can be pressed, chosen or typed in any window is one of the actions, or stands here by name."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QTabBar,
    QWidget,
    QWidgetAction,
)
from pytestqt.qtbot import QtBot

import acupress_desktop
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.filters import ALL
from acupress_desktop.program import Program
from acupress_desktop.services.views import State
from acupress_desktop.ui.actions.bind import action_of
from acupress_desktop.ui.map.spot_button import SpotButton
from acupress_desktop.ui.point_list.row import Role
from acupress_desktop.ui.view_grid import ViewGrid
from tests.fakes import fake_ports, nothing_applies
from tests.shipped import load
from tests.ui.test_dialogs import DIALOGS
from tests.ui.whole import show_window

pytestmark = pytest.mark.usefixtures("resources")
PACKAGE = Path(acupress_desktop.__file__).parent

#: Buttons of the windows that are no command.
BUTTONS = {
    **{f"{level} of 10": "how much it hurts right now" for level in range(11)},
    "Not now": "how much it hurts is not told",
    "Close this message": "a line that was read goes",
    "More filters": "opens a menu of actions",
    "English text": "shows the same caution as it was written",
    "Help, safety, settings, quit": "opens a menu of actions",
    "A window of its own": "opens a menu of actions",
    "Choose a routine": "opens a menu of actions",
    "My routines": "opens a menu of actions",
    "What can be done with my points": "opens a menu of actions",
}
#: Entries of menus that are no command, by their menu.
ENTRIES = {
    "What hurts",
    "Meridian",
    "Body region",
    "Within reach",
    "Theme",
    "My routines",
    "How much does it hurt now, 0 to 10?",  # of answers to that
}  # they open a menu of actions
#: The dialogs, and what in each is an answer to its question or a field of its form. None of it can be asked
#: for elsewhere.
PAIN = {"0, no pain", *(f"{level} of 10" for level in range(1, 10)), "10, the worst pain you can imagine"}
ANSWERS = {
    "AboutDialog": {"&Close", "&Licences"},
    "AnswersDialog": {"&Change", "&Erase…", "C&lose"},
    "BlockDialog": {"&Answer again…", "&Close"},
    "CunDialog": {
        *("Close", "Elbow to wrist", "Erase my measure", "Height", "Keep", "Print cun rulers…", "Thumb"),
    },
    "EvidenceDialog": {"&Close", "&Save the sources…"},
    "FaultDialog": {"Close", "Copy report"},
    "FindDialog": {
        *("Another round", "Ask the missed ones", "Begin", "Close", "I do not know", "Next", "Results"),
        *("Answer", "Back", "What I know", "Save as a table…", "1: Left", "2: Right"),
        *(
            f"{number}: {code} {point.pinyin} {point.hanzi}"
            for number in range(1, 5)
            for code, point in load().points.items()
        ),
    },
    "HistoryDialog": {
        *("&Close", "&Erase…", "&Read in…", "E&xport…", "For a doctor…"),
        *PAIN,
        "0 of 10",
        "10 of 10",
        *(str(level) if level <= 0 else f"+{level}" for level in range(-3, 4)),
    },
    "KeepDialog": {"Cancel", "Keep", "Rename"},
    "LicencesDialog": {"&Close"},
    "PainDialog": {"Go on &without", *PAIN},
    "PointsDialog": {"&Close", "What can be done with my points"},
    "QuestionsDialog": {
        *("&Back", "&No", "&Yes", "&Yes, at least one", "&No, none of these", "&Go on", "Not now"),
        *("&Point at the body…", "Both, or not sure", "Left", "Right"),
        *(asked.cleared for asked in load().safety_texts.questions.values()),
    },
    "ReadRoutineDialog": {"Cancel", "Choose a file…", "Read"},
    "ReadingDialog": {"&Close"},
    "RefusalDialog": {"Close"},
    "RegionMap": {"&Done"},
    "RoutinesDialog": {"&Close", "More"},
    "SettingsDialog": {
        "Close",
        "Keep the screen on, but not while paused",
        "Show a small window when the large one is closed",
        "With stretches, posture, warmth and quiet breathing",
    },
    "SheetDialog": {
        *("Close", "Print…", "Save as…", "Logo…", "No logo", "Keep", "Delete"),
        *("Previous page", "Next page", "Smaller", "Larger", "Whole page"),
        *("Without colours", "Pictures of all points", "How to find each point", "How to press each point"),
        *("My notes", "Days to fill in", "Hands in the pictures", "Date", "‹", "›", "−", "+"),
    },
    "StepDialog": {"Cancel", "Keep"},
    "TakeDialog": {"Cancel", "Keep", "Keep both", "Replace mine"},
    "TodayDialog": {"&Nothing new, start", "&Something is new"},
    "TrialDialog": {
        *("Pain", "Stiffness", "Sleep", "In my own words", "A lower number is better", "Close"),
        *("Quiet rest", "Points elsewhere", "Another routine", "4 weeks", "6 weeks", "8 weeks"),
        "Leave out the first day of each block, since the day before may still act",
        *(
            "Draw the order and begin",
            "Start Lower back",
            "Stop the trial…",
            "Save the days…",
            "Another trial",
        ),
        *(f"{level} of 10" for level in range(11)),
    },
    "UnwellDialog": {"&Close", "&Go on to some questions"},
    "WelcomeDialog": {
        *("&Answer now", "&Back", "&How to press", "&Next", "&To the map"),
        *(text.what_hurts for text in load().routine_texts.values()),
    },
}
#: Files that take keys themselves: they travel, press what has the focus, or leave a mode. None is a command.
KEYS = {
    "adult_page.py": "Y and N answer what stands there",
    "body_map.py": "travels among the points; Escape ends pointing at the body",
    "card_frame.py": "the arrows change the size of the frame",
    "find_dialog.py": "Escape that is held down ends one thing and not the next; digits answer",
    "find_map.py": "the arrows move the cross, Enter answers",
    "find_page.py": "an Enter that is held down presses no button",
    "main_window.py": "what nothing else has a use for presses the session's actions",
    "pain_dialog.py": "digits are the scale's",
    "pain_scale.py": "digits answer, Enter what was begun with a 1",
    "preview.py": "turns and enlarges the pages",
    "question_page.py": "Y and N answer what stands there",
    "row_list.py": "the arrows change the side of the row",
    "ruler.py": "the arrows change the length",
    "scale_bar.py": "Enter presses it",
    "search_field.py": "Escape triggers the action that empties it; Down goes to the list",
    "spot_button.py": "Enter presses it",
    "trial_dialog.py": "digits are the scale's",
    "view_grid.py": "the arrows travel",
    "workspace.py": "Escape leaves the drawer",
}
#: Files beside `ui/actions` that make an action: a sign in a field, a place for a widget in a menu.
MAKERS = {"search_field.py", "sound_button.py"}


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """As it stands once everything of it has been built, over a session that runs."""
    monkeypatch.setattr(gc, "freeze", lambda: None)
    safety = nothing_applies(load())
    made = Program(qapp, load(), fake_ports(answers=safety._store), tmp_path)
    window = show_window(made, qtbot, (1440, 900))
    made.session.start("lower-back")
    assert made.session.view.state is not State.IDLE
    made.front_ends.show_small()
    small = made.front_ends._small
    assert small is not None
    qtbot.addWidget(small)
    made.front_ends.tray.show()
    made.actions.map.all_views.trigger()
    grid = window.findChild(ViewGrid)
    assert isinstance(grid, ViewGrid)
    grid.close()
    return made


def ours(program: Program) -> set[QAction]:
    """Every action that is made in `ui/actions`."""
    found = program.actions
    owners = (
        found.program,
        found.session,
        found.map,
        found.filters,
        found.point,
        found.sound,
        found.collection,
        found.routine,
        found.history,
    )
    return {action for owner in owners for action in owner.findChildren(QAction)}


def windows(program: Program) -> list[QWidget]:
    small = program.front_ends._small
    window = program.windows.main()
    assert small is not None
    assert window is not None
    return [window, small, program.front_ends.tray.menu]


def of_qt(widget: QWidget) -> bool:
    """A part of a control of Qt's own: the arrow of a number, the clear sign of a field, a scroll bar's."""
    parent = widget.parentWidget()
    inside = (QLineEdit, QAbstractSpinBox, QComboBox, QTabBar, QCalendarWidget)
    while parent is not None and not isinstance(parent, inside):
        parent = parent.parentWidget()
    return parent is not None or widget.objectName().startswith("qt_")


def name_of(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()


def buttons(window: QWidget) -> Iterator[QAbstractButton]:
    """Those that are no action."""
    for button in window.findChildren(QAbstractButton):
        if action_of(button) is None and not isinstance(button, SpotButton) and not of_qt(button):
            yield button


def test_every_button_of_the_windows_is_an_action(program: Program) -> None:
    known = ours(program)
    for window in windows(program):
        assert {name_of(button) for button in buttons(window)} <= BUTTONS.keys()
        for button in window.findChildren(QAbstractButton):
            shown = action_of(button)
            assert shown is None or shown in known, name_of(button)
            assert action_of(button) is not None or button.shortcut().isEmpty(), name_of(button)


@pytest.mark.en301549("WCAG 3.2.6")
def test_every_menu_entry_and_key_of_the_windows_is_an_action(program: Program) -> None:
    known = ours(program)
    for window in windows(program):
        assert window.findChildren(QShortcut) == []
        for menu in (*window.findChildren(QMenu), *([window] if isinstance(window, QMenu) else [])):
            for entry in menu.actions():
                plain = entry.isSeparator() or isinstance(entry, QWidgetAction)
                if not plain and entry not in known and action_of(entry) not in known:
                    assert entry.menu() is not None, entry.text()
                    assert entry.text() in ENTRIES
        for widget in (window, *window.findChildren(QWidget)):
            for action in widget.actions():
                if not action.shortcut().isEmpty():
                    assert action in known or action_of(action) in known, action.text()


@pytest.mark.en301549("11.6.2")
def test_no_key_of_a_window_is_given_twice(program: Program) -> None:
    window = program.windows.main()
    assert window is not None
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert sorted(keys) == sorted({*keys})
    everywhere = {f"Ctrl+{number}" for number in range(1, 10)}
    assert everywhere | {
        *("Ctrl+L", "Ctrl+Shift+L", "Ctrl+S", "Ctrl+Z", "Ctrl+Shift+Z"),
        *(
            "Ctrl+K",
            "Ctrl+D",
            "Ctrl+P",
            "Ctrl+Shift+P",
            "Ctrl+,",
            "Ctrl+M",
            "Ctrl+O",
            "Ctrl+R",
            "Ctrl+Q",
            "Ctrl+H",
        ),
        *("Ctrl+Shift+M", "Ctrl+F1", "F1", "F10", "Shift+F10", "Ctrl+G", "Ctrl+B", "Ctrl+T"),
    } == {*keys}


def test_a_menu_of_windows_hides_nothing_that_cannot_be_brought_back(program: Program) -> None:
    """Qt's own menu of docks and bars, on a click with the right button."""
    window = program.windows.main()
    assert window is not None
    assert window.createPopupMenu() is None


def toggle(window: QWidget, name: str) -> None:
    """As a screen reader does it, and Windows for its users: no click."""
    found = [b for b in window.findChildren(QAbstractButton) if name == name_of(b) and b.isVisible()]
    face = QAccessible.queryAccessibleInterface(found[0])
    assert face is not None
    actions = face.actionInterface()
    assert actions is not None
    assert QAccessibleActionInterface.toggleAction() in actions.actionNames()
    actions.doAction(QAccessibleActionInterface.toggleAction())


@pytest.mark.en301549("11.5.2.11", "11.5.2.12", "11.5.2.16")
def test_toggle_does_what_a_click_does(program: Program) -> None:
    window, services = program.windows.main(), program.services
    assert window is not None
    program.session.stop()
    toggle(window, "Desk break")
    assert services.explore.view.routine == "desk-break"
    toggle(window, "All points")
    assert services.explore.view.filter == ALL
    toggle(window, "Front")
    assert services.explore.view.key == MapKey("front")
    window._turn.timeout.emit()  # the map turns once the rest has been painted
    for name, field in (
        ("Meridian lines", "meridian_lines"),
        ("Bones", "bones"),
        ("As in a mirror", "as_in_mirror"),
        ("Clothes", "wear"),
    ):
        before = getattr(services.settings.settings, field)
        toggle(window, name)
        assert getattr(services.settings.settings, field) is not before, name
    spot = services.explore.view.spot
    assert spot is not None
    toggle(window, "Favourite")
    assert services.own.own.is_favourite(spot.code)
    toggle(window, "Favourite")
    assert not services.own.own.is_favourite(spot.code)


@pytest.mark.parametrize("name", DIALOGS)
def test_every_button_of_a_dialog_is_known(qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name][0]()
    qtbot.addWidget(dialog)
    assert dialog.findChildren(QShortcut) == []
    for button in buttons(dialog):
        if button.isEnabled() and not button.isHidden():  # the scale of a map that opens nothing
            assert name_of(button) in ANSWERS[type(dialog).__name__]


def test_every_dialog_is_looked_at() -> None:
    made = {
        node.name
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases)
    }
    assert made | {"EvidenceDialog"} == ANSWERS.keys()  # that one is a ReadingDialog


def test_actions_and_keys_are_made_in_one_place() -> None:
    faults = []
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        called = {
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
        }
        elsewhere = {"setShortcut", "setShortcuts", *({"QAction"} if path.name not in MAKERS else ())}
        made = {"QShortcut"} if path.parent.name == "actions" else {"QShortcut", *elsewhere}
        faults += [f"{path.name}: {name}" for name in called & made]
        defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        if "keyPressEvent" in defined and path.name not in KEYS:
            faults.append(f"{path.name}: keyPressEvent")
    assert faults == []


def test_a_box_to_choose_from_is_one_that_a_reader_can_use() -> None:
    made = [path.name for path in PACKAGE.rglob("*.py") if "QComboBox()" in path.read_text(encoding="utf-8")]
    assert made == []  # but ChoiceBox, which is one


def test_a_chosen_point_has_its_page_first_and_then_map_and_list_show_it(program: Program) -> None:
    window, explore = program.windows.main(), program.services.explore
    assert window is not None
    program.session.stop()
    explore.filter(ALL)
    window._turn.timeout.emit()
    panel, rows = window.findChild(QWidget, "pointPanel"), window.findChild(QListView, "pointList")
    assert panel is not None
    assert rows is not None
    for code in ("ST36", "LI4", "ST36"):
        spot = program.services.catalogue.points[code].spots[0]
        explore.select(spot)
        assert code in panel.accessibleName()
        assert rows.currentIndex().data(Role.ROW).point.code != code
        window._turn.timeout.emit()
        assert rows.currentIndex().data(Role.ROW).point.code == code
        assert not window._late
    explore.select(program.services.catalogue.points["LI4"].spots[0])
    explore.search("bl")  # before the next turn: nothing of it is lost
    window._turn.timeout.emit()
    shown = [rows.model().index(row, 0).data(Role.ROW) for row in range(rows.model().rowCount())]
    assert [row.point.code for row in shown if row.point is not None] == list(explore.view.codes)
