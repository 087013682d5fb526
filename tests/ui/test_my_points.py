"""The collected points as people use them: one key, the tray below the list, dragging, undo, a routine."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.content.own_routines import COLLECTION
from acupress_desktop.domain.collection import MOST_STEPS, PointCollection
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Step
from acupress_desktop.domain.safety import Answer
from acupress_desktop.program import Program
from acupress_desktop.ui.alt_letters import words_of
from acupress_desktop.ui.collection.collection_tray import CollectionTray
from acupress_desktop.ui.collection.keep_dialog import KeepDialog
from acupress_desktop.ui.collection.step_dialog import StepDialog
from acupress_desktop.ui.panel.collect_button import CollectButton
from acupress_desktop.ui.point_list.row import Role
from acupress_desktop.ui.point_list.row_list import RowList
from acupress_desktop.ui.point_list.row_places import on_collect
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import MemoryCollection, answered, fake_ports, nothing_applies
from tests.shipped import load
from tests.ui.whole import show_window

pytestmark = pytest.mark.usefixtures("resources")

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Stage:
    """The whole program in a window that is wide, or narrow."""

    def __init__(
        self,
        qapp: QApplication,
        qtbot: QtBot,
        folder: Path,
        width: int = 1440,
        failure: KnownError | None = None,
        **yes: bool,
    ) -> None:
        given = {name: Answer(yes=value) for name, value in yes.items()}
        safety = answered(load(), given) if given else nothing_applies(load())
        self.store = MemoryCollection(failure=failure)
        self.program = Program(qapp, load(), fake_ports(answers=safety._store, collection=self.store), folder)
        window = self.window = show_window(self.program, qtbot, (width, 900))
        self.program._wiring._connect_collection()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        self.bot, self.services = qtbot, self.program.services
        self.actions = self.program.actions.collection

    @property
    def codes(self) -> list[str]:
        return [step.point for step in self.services.collection.collection.steps]

    @property
    def tray(self) -> CollectionTray:
        return self.window.findChildren(CollectionTray)[0]

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, held)

    def collect(self, *codes: str) -> None:
        for code in codes:
            self.services.explore.select(load().points[code].spots[0])
            self.key(Qt.Key.Key_L, CTRL)

    def shown(self) -> list[str]:
        steps = self.tray.steps
        return [steps.item(row).text() for row in range(steps.count())]


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    return Stage(qapp, qtbot, tmp_path)


def test_one_key_puts_a_point_in_and_takes_it_out(stage: Stage) -> None:
    assert not stage.tray.isVisible()
    stage.collect("BL23", "LI4", "GV20")
    assert stage.codes == ["BL23", "LI4", "GV20"] == list(stage.store.kept.codes)
    assert stage.shown() == [
        "1. BL23 Shènshū\n1 min both sides at once",
        "2. LI4 Hégǔ\n1 min left, 1 min right",
        "3. GV20 Bǎihuì\n1 min",
    ]
    assert stage.tray.isVisible()
    assert any(label.text() == "3 points · 5 min" for label in stage.tray.findChildren(QLabel))
    stage.collect("LI4")
    assert stage.codes == ["BL23", "GV20"]


def test_the_button_of_the_page_and_the_sign_of_a_row_do_the_same(stage: Stage) -> None:
    button = stage.window.findChild(CollectButton)
    assert isinstance(button, CollectButton)
    assert (button.accessibleName(), button.isChecked()) == ("In my points", False)
    stage.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    spot = stage.services.explore.view.spot
    assert spot is not None
    assert (stage.codes, button.isChecked()) == ([spot.code], True)
    stage.services.explore.search("LI4")
    rows = stage.window.findChild(RowList)
    assert isinstance(rows, RowList)
    number = next(n for n in range(rows.model().rowCount()) if rows.model().index(n, 0).data(Role.ROW).point)
    index = rows.model().index(number, 0)
    box, row = rows.visualRect(index), index.data(Role.ROW)
    places = (QPoint(x, box.center().y()) for x in range(box.right(), box.left(), -1))
    place = next(at for at in places if on_collect(QRectF(box), row, QPointF(at)))
    chosen = stage.services.explore.view.spot
    stage.bot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.codes == [spot.code, "LI4"]
    assert stage.services.explore.view.spot == chosen
    assert "in my points" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    stage.bot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.codes == [spot.code]


def test_the_menu_of_a_dot_collects_its_point(stage: Stage) -> None:
    body_map = stage.window._map
    spot = stage.services.explore.view.spot
    assert spot is not None
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(body_map, event)
    menu = next(menu for menu in body_map.findChildren(QMenu) if menu.actions())
    assert [words_of(entry) for entry in menu.actions()][:2] == ["In my points", "Favourite"]
    menu.actions()[0].trigger()
    menu.close()
    assert stage.codes == [spot.code]


def test_keys_order_take_out_and_undo(stage: Stage) -> None:
    stage.collect("BL23", "LI4", "GV20")
    stage.key(Qt.Key.Key_L, CTRL, SHIFT)
    steps = stage.tray.steps
    assert steps.hasFocus()
    assert steps.currentRow() == 2
    stage.key(Qt.Key.Key_Up, ALT)
    stage.key(Qt.Key.Key_Up, ALT)
    assert (stage.codes, steps.currentRow()) == (["GV20", "BL23", "LI4"], 0)
    stage.key(Qt.Key.Key_Up, ALT)
    stage.key(Qt.Key.Key_Down, ALT)
    assert (stage.codes, steps.currentRow()) == (["BL23", "GV20", "LI4"], 1)
    stage.key(Qt.Key.Key_Delete)
    assert (stage.codes, steps.currentRow()) == (["BL23", "LI4"], 1)
    stage.key(Qt.Key.Key_Z, CTRL)
    assert stage.codes == ["BL23", "GV20", "LI4"]
    for _ in range(10):
        stage.key(Qt.Key.Key_Z, CTRL)
    assert stage.codes == []
    for _ in range(10):
        stage.key(Qt.Key.Key_Z, CTRL, SHIFT)
    assert stage.codes == ["BL23", "LI4"]


def test_dragging_orders(stage: Stage) -> None:
    stage.collect("BL23", "LI4", "GV20", "ST36")
    model = stage.tray.steps.model()
    assert model.moveRow(QModelIndex(), 0, QModelIndex(), 3)  # as Qt's list does where a row is let go
    assert stage.codes == ["LI4", "GV20", "BL23", "ST36"]
    assert model.moveRow(QModelIndex(), 3, QModelIndex(), 0)
    assert stage.codes == ["ST36", "LI4", "GV20", "BL23"]
    assert [text.split()[1] for text in stage.shown()] == stage.codes
    stage.key(Qt.Key.Key_Z, CTRL)
    assert stage.codes == ["LI4", "GV20", "BL23", "ST36"]
    assert [text.split()[1] for text in stage.shown()] == stage.codes


def test_a_step_has_its_own_time_sides_pressure_and_note(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.collect("LI4")
    stage.actions.choose(0)

    def fill(dialog: StepDialog) -> int:
        assert dialog._sides.count() == 4
        dialog._seconds.setValue(45)
        dialog._sides.setCurrentText("Right, then left")
        dialog._pressure.setCurrentText("2 of 10 at most")
        dialog._note.setText("  after   lunch ")
        return 1

    monkeypatch.setattr(StepDialog, "exec", fill)
    stage.actions.change_step.trigger()
    assert stage.services.collection.collection.steps == (
        Step("LI4", (Side.RIGHT, Side.LEFT), 45, 2, "after lunch"),
    )
    assert stage.shown() == ["1. LI4 Hégǔ\n45 s right, 45 s left, 2 of 10 at most\n“after lunch”"]
    stage.key(Qt.Key.Key_Z, CTRL)
    assert stage.services.collection.collection.steps[0].seconds == 60


@pytest.mark.parametrize("code", ["BL23", "LI4", "GV20"])
def test_a_form_that_is_left_as_it_is_changes_nothing(qtbot: QtBot, code: str) -> None:
    point = load().points[code]
    for sides in ((Side.BOTH,), (Side.RIGHT, Side.LEFT), (Side.RIGHT,), (Side.MIDLINE,)):
        if (sides == (Side.BOTH,) and not point.two_hands) or (sides == (Side.MIDLINE,)) != point.midline:
            continue
        step = Step(code, sides, 77, 1, "so")
        dialog = StepDialog(load(), step, str, LIGHT)
        qtbot.addWidget(dialog)
        assert dialog.step == step


def test_what_is_hidden_says_why(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    stage = Stage(qapp, qtbot, tmp_path, Q5=True)
    stage.collect("LI4", "BL23", "ST36", "GV20")
    assert stage.codes[0] == "LI4"
    assert "pregnancy" in stage.shown()[0]
    texts = [label.text() for label in stage.tray.findChildren(QLabel)]
    assert "Left out: LI4, BL23, ST36 (pregnancy)." in texts


def test_points_that_nobody_presses_are_not_collected(stage: Stage) -> None:
    stage.services.explore.select(load().points["ST9"].spots[0])
    assert not stage.actions.collect.isEnabled()
    stage.key(Qt.Key.Key_L, CTRL)
    assert stage.codes == []


def test_a_whole_list_is_collected_and_more_than_fits_is_said(stage: Stage) -> None:
    stage.services.explore.filter(Filter(FilterKind.MERIDIAN, "BL"))
    stage.actions.collect_all.trigger()
    known = [code for code in stage.services.explore.view.codes if stage.services.collection.may_hold(code)]
    assert stage.codes == known
    said: list[str] = []
    stage.actions.failed.connect(said.append)
    stage.services.explore.filter(ALL)
    stage.actions.collect_all.trigger()
    assert len(stage.codes) == MOST_STEPS
    assert said == [f"My points are full: no more than {MOST_STEPS} fit in."]
    stage.key(Qt.Key.Key_Z, CTRL)
    assert stage.codes == known


def test_it_is_started_from_the_tray_and_a_stop_is_undone(stage: Stage) -> None:
    stage.services.settings.change(ask_pain=False)
    stage.collect("BL23", "LI4")
    start = next(b for b in stage.tray.findChildren(QPushButton) if b.accessibleName() == "Start my points")
    stage.bot.mouseClick(start, Qt.MouseButton.LeftButton)
    view = stage.program.session.view
    assert (view.active, view.routine) == (True, COLLECTION)
    assert stage.services.explore.view.routine == COLLECTION
    stage.program.session.next()
    before = stage.program.session.view.spot
    stage.program.session.stop()
    assert not stage.program.session.view.active
    stage.key(Qt.Key.Key_Z, CTRL)
    view = stage.program.session.view
    assert (view.active, view.paused, view.spot) == (True, True, before)
    stage.key(Qt.Key.Key_Z, CTRL, SHIFT)
    assert not stage.program.session.view.active
    stage.key(Qt.Key.Key_Z, CTRL)
    assert stage.program.session.view.paused


def test_redo_stops_no_other_session(stage: Stage) -> None:
    session = stage.program.session
    stage.collect("BL23", "LI4")
    session.start(COLLECTION)
    session.stop()
    stage.key(Qt.Key.Key_Z, CTRL)
    assert session.view.paused
    session.start_again()
    stage.key(Qt.Key.Key_Z, CTRL, SHIFT)
    assert session.view.active


def test_a_stopped_session_makes_no_card_of_no_points(stage: Stage) -> None:
    session = stage.program.session
    session.start("lower-back")
    session.stop()
    assert stage.actions.undo.isEnabled()
    assert stage.tray.isHidden()


def test_it_is_kept_as_a_routine(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.collect("BL23", "LI4")

    def name_it(dialog: KeepDialog) -> int:
        assert not dialog._keep.isEnabled()  # without a title
        dialog._title.setText(" Grüße an  den Rücken ")
        assert dialog._keep.isEnabled()
        return 1

    monkeypatch.setattr(KeepDialog, "exec", name_it)
    stage.actions.keep.trigger()
    view = stage.services.explore.view
    assert view.routine == "grusse-an-den-rucken"
    catalogue = stage.services.catalogue
    assert catalogue.title(view.routine) == "Grüße an den Rücken"
    assert catalogue.routine(view.routine).steps == stage.services.collection.collection.steps
    stage.actions.keep.trigger()
    assert stage.services.explore.view.routine == "grusse-an-den-rucken-2"
    stage.services.explore.filter(Filter(FilterKind.ACHE, "neck"))
    stage.actions.keep_list.trigger()
    kept = catalogue.routine("grusse-an-den-rucken-3")
    assert kept.points == tuple(
        code for code in catalogue.aches["neck"].points if stage.services.collection.may_hold(code)
    )


def test_in_a_narrow_window_it_has_one_of_its_own(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    stage = Stage(qapp, qtbot, tmp_path, width=1024)
    stage.collect("BL23", "LI4")
    assert not stage.tray.isVisible()
    stage.key(Qt.Key.Key_L, CTRL, SHIFT)
    trays = [tray for tray in stage.window.findChildren(CollectionTray) if tray.isVisible()]
    assert len(trays) == 1
    assert trays[0].steps.count() == 2
    trays[0].window().close()


def test_a_disk_that_refuses_says_so_and_takes_nothing(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    failure = KnownError("file.unwritable", path="collection.json", why="full")
    stage = Stage(qapp, qtbot, tmp_path, failure=failure)
    said: list[str] = []
    stage.actions.failed.connect(said.append)
    stage.collect("BL23")
    assert stage.codes == ["BL23"]
    assert len(said) == 1
    assert stage.store.kept == PointCollection()


def test_a_routine_comes_with_its_own_steps_and_what_stays_behind_is_told(stage: Stage) -> None:
    said: list[str] = []
    stage.actions.failed.connect(said.append)
    stage.services.explore.filter(Filter(FilterKind.ROUTINE, "desk-break"))
    stage.actions.collect_all.trigger()
    routine = stage.services.catalogue.routine("desk-break")
    assert stage.services.collection.collection.steps == routine.steps
    titles = [stage.services.catalogue.practice_texts[each.id].title for each in routine.practices]
    assert len(said) == 1
    assert all(title in said[0] for title in titles)
    stage.key(Qt.Key.Key_Z, CTRL)
    assert stage.codes == []


def test_a_list_that_is_a_routine_is_kept_whole_and_a_cut_one_says_so(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def keep(dialog: KeepDialog) -> int:
        told.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog._title.setText(dialog._title.text() or "Many")
        return 1

    monkeypatch.setattr(KeepDialog, "exec", keep)
    stage.services.explore.filter(Filter(FilterKind.ROUTINE, "desk-break"))
    stage.actions.keep_list.trigger()
    catalogue = stage.services.catalogue
    kept, shipped = catalogue.routine("desk-break-2"), catalogue.routine("desk-break")
    assert (kept.steps, kept.practices) == (shipped.steps, shipped.practices)
    assert kept.practices
    assert any(text.startswith("Before and after the points: ") for text in told)
    stage.services.explore.search("a")
    stage.actions.keep_list.trigger()
    assert "The list has more points than a routine may have: the first 100 are kept." in told
    assert len(catalogue.routine("many").steps) == MOST_STEPS
    stage.key(Qt.Key.Key_Z, CTRL)
    assert "many" not in catalogue.routines
