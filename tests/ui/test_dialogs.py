"""Every dialog on a screen of 720 x 450, which is what 1440 x 900 has at 200 %: nothing is cut off, whatever
takes the keyboard has a name, and Enter does the harmless thing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.points import Region, Side, Spot
from acupress_desktop.domain.routines import Step
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.ruler_service import RulerService
from acupress_desktop.services.services import build_services
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.services.sync_service import SyncService
from acupress_desktop.services.trial_service import Choice
from acupress_desktop.ui import fitting
from acupress_desktop.ui.about_dialog import AboutDialog
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.collection_actions import CollectionActions
from acupress_desktop.ui.actions.routine_actions import RoutineActions
from acupress_desktop.ui.actions.undo_actions import UndoActions
from acupress_desktop.ui.collection.collection_tray import CollectionTray
from acupress_desktop.ui.collection.keep_dialog import KeepDialog
from acupress_desktop.ui.collection.points_dialog import PointsDialog
from acupress_desktop.ui.collection.step_dialog import StepDialog
from acupress_desktop.ui.cun.cun_dialog import CunDialog
from acupress_desktop.ui.fault_dialog import FaultDialog
from acupress_desktop.ui.find.find_dialog import FindDialog
from acupress_desktop.ui.history.history_dialog import HistoryDialog
from acupress_desktop.ui.history.pain_dialog import PainDialog
from acupress_desktop.ui.learn.evidence_dialog import EvidenceDialog
from acupress_desktop.ui.learn.learn_page import learn_html
from acupress_desktop.ui.learn.reading_dialog import ReadingDialog
from acupress_desktop.ui.learn.welcome_dialog import WelcomeDialog
from acupress_desktop.ui.licences_dialog import LicencesDialog
from acupress_desktop.ui.refusal_dialog import RefusalDialog
from acupress_desktop.ui.routines.read_routine_dialog import ReadRoutineDialog
from acupress_desktop.ui.routines.routines_dialog import RoutinesDialog
from acupress_desktop.ui.routines.take_dialog import TakeDialog
from acupress_desktop.ui.safety.answers_dialog import AnswersDialog
from acupress_desktop.ui.safety.block_dialog import BlockDialog
from acupress_desktop.ui.safety.questions_dialog import QuestionsDialog
from acupress_desktop.ui.safety.region_map import RegionMap
from acupress_desktop.ui.safety.today_dialog import TodayDialog
from acupress_desktop.ui.safety.unwell_dialog import UnwellDialog
from acupress_desktop.ui.settings.history_page import HistoryPage
from acupress_desktop.ui.settings.names_page import NamesPage
from acupress_desktop.ui.settings.session_page import SessionPage
from acupress_desktop.ui.settings.settings_dialog import PageEntry, SettingsDialog
from acupress_desktop.ui.settings.sync_page import SyncPage
from acupress_desktop.ui.sheet.sheet_dialog import SheetDialog
from acupress_desktop.ui.style import palette, style_sheet
from acupress_desktop.ui.theme import DARK, LIGHT, Theme
from acupress_desktop.ui.trial.trial_dialog import TrialDialog
from tests.fakes import (
    FakePrintQueue,
    FakeWallClock,
    MemoryHistory,
    MemoryRoutines,
    MemorySettings,
    MemorySync,
    answered,
    fake_ports,
    find_service,
    nothing_applies,
    write_plainly,
)
from tests.shipped import load
from tests.trying import Trying
from tests.ui.doors import session_actions
from tests.ui.finding import ask_for
from tools.pseudo_reader import scrolls

CATALOGUE, ATLAS = load(), Atlas.load()
TODAY = date(2026, 11, 25)
SMALL = QSize(720, 450)
pytestmark = pytest.mark.usefixtures("resources")


def _history() -> HistoryService:
    pains = tuple(Pain(TODAY - timedelta(days=ago), 6) for ago in (50, 20, 1))
    session = SessionRecord(
        datetime(2026, 11, 25, 8, tzinfo=UTC), "lower-back", (Spot("BL23", Side.LEFT),), 8, 60, True
    )
    settings = SettingsService(MemorySettings())
    return HistoryService(lambda: MemoryHistory(History((session,), pains)), FakeWallClock(), settings)


def _settings() -> SettingsDialog:
    kept = SettingsService(MemorySettings())
    pages = [
        PageEntry("session", "Sessions", lambda: SessionPage(kept, LIGHT)),
        PageEntry("names", "Names", lambda: NamesPage(kept, LIGHT)),
        PageEntry("history", "Pain", lambda: HistoryPage(kept, LIGHT)),
        PageEntry("sync", "Computers", lambda: SyncPage(kept, SyncService(MemorySync(), _history()), LIGHT)),
    ]
    return SettingsDialog(lambda: pages, lambda: LIGHT)


def _block(rule: str) -> BlockDialog:
    return BlockDialog(CATALOGUE, answered(CATALOGUE, {rule: Answer(yes=True)}).view, LIGHT)


def _find(
    *spots: str, answered: int = 0, begun: bool = True, kind: Kind = Kind.SHOW, known: bool = False
) -> FindDialog:
    find = find_service(CATALOGUE, ATLAS)
    dialog = FindDialog(CATALOGUE, ATLAS, find, Settings(), nothing_applies(CATALOGUE).view, LIGHT)
    if begun:
        ask_for(dialog, find, *spots, kind=kind)
        for _ in range(answered):
            dialog.map.answered.emit(1000.0, 1000.0)
            next(b for b in dialog.findChildren(QPushButton) if b.isDefault() and not b.isHidden()).click()
    if known:
        find.learn.take("BL23", Kind.SHOW, Grade.GOOD)
        dialog._know()
    return dialog


def _trial(days: int) -> TrialDialog:
    """Before one, on its first evening, or when it is over."""
    world = Trying(CATALOGUE)
    if days:
        world.begin(Choice("lower-back", first_left_out=True))
        world.at(0, 20, 30)
    if days > 1:
        world.go_through(2.0, missing=(9, 20))
    return TrialDialog(world.routines.catalogue, world.service, world.history, world.safety, LIGHT)


def _sheet() -> SheetDialog:
    sheet = SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE)).for_routine("lower-back", TODAY)
    return SheetDialog(sheet, SettingsService(MemorySettings()), False, write_plainly, FakePrintQueue())


def _rulers() -> SheetDialog:
    service = RulerService(CATALOGUE, ATLAS.figure_cun, nothing_applies(CATALOGUE))
    sheet = service.sheet(BodyMeasure(Measure.FOREARM, 24.6), TODAY)
    return SheetDialog(sheet, SettingsService(MemorySettings()), False, write_plainly, FakePrintQueue())


def _welcome(turns: int) -> WelcomeDialog:
    dialog = WelcomeDialog(CATALOGUE, LIGHT, lambda: None, lambda: None)
    for _ in range(turns):
        next(b for b in dialog.findChildren(QPushButton) if b.isDefault()).click()
    return dialog


def _questions(keys: str) -> QuestionsDialog:
    dialog = QuestionsDialog(CATALOGUE, Answers(), LIGHT, None, lambda regions, _: regions)
    for key in keys:
        area = dialog.findChild(QScrollArea)
        page = area.widget() if area is not None else None
        assert page is not None
        code = Qt.Key.Key_Y if key == "y" else Qt.Key.Key_N
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(page, QKeyEvent(QKeyEvent.Type.KeyPress, code, none, key))
    return dialog


#: Name -> the dialog, and the button that Enter presses from everywhere ("" for none).
def _points() -> QDialog:
    """Every point of a routine and more, so that it has to scroll."""
    services = build_services(CATALOGUE, fake_ports())
    service, session, safety = services.collection, services.session, services.safety
    service.change(service.with_points(CATALOGUE.aches["low-back"].points))
    actions = CollectionActions(services.explore, service, session, UndoActions())
    sessions = session_actions(services.catalogue, session, safety)
    tray = CollectionTray(
        services.catalogue, service, services.offers, services.settings, actions, sessions, always=True
    )
    dialog = PointsDialog(tray, safety.view, LIGHT)
    actions.setParent(dialog)
    sessions.setParent(dialog)
    return dialog


def _read_routine() -> ReadRoutineDialog:
    routines = RoutinesService(CATALOGUE, MemoryRoutines())
    return ReadRoutineDialog(routines, routines.take, LIGHT)


def _routines(count: int) -> RoutinesDialog:
    """Of long titles that begin alike."""
    own = [
        OwnRoutine(
            replace(CATALOGUE.routines["lower-back"], id=f"r-{n}"), f"1111 2222 3333 4444 5555 {n} " * 2
        )
        for n in range(count)
    ]
    routines = RoutinesService(CATALOGUE, MemoryRoutines(*own))
    history = UndoActions()
    actions = RoutineActions(routines, history)
    read = Actions(actions).read_routine
    chosen = nothing_applies(CATALOGUE).chosen
    dialog = RoutinesDialog(routines, chosen, actions, history, read, LIGHT)
    history.setParent(dialog)
    actions.setParent(dialog)
    return dialog


def _take(there: str) -> TakeDialog:
    return TakeDialog("1111 2222 3333", there, lambda: ["1111 22 3 4444 " * 8], LIGHT)


DIALOGS: dict[str, tuple[Callable[[], QDialog], str]] = {
    "welcome": (lambda: _welcome(0), "&Next"),
    "welcome, for you": (lambda: _welcome(1), "&Next"),
    "welcome, what hurts": (lambda: _welcome(2), "&Next"),
    "questions, age": (lambda: _questions(""), ""),
    **{f"questions, {n + 1}": (lambda n=n: _questions("y" + "n" * n), "") for n in range(13)},  # type: ignore[misc]
    "questions, cleared": (lambda: _questions("ynny"), ""),
    "questions, side": (lambda: _questions("y" + "n" * 9 + "y"), ""),
    "region map": (
        lambda: RegionMap(
            CATALOGUE,
            ATLAS,
            SettingsService(MemorySettings()).settings,
            LIGHT,
            frozenset({Region.LOW_BACK}),
        ),
        "&Done",
    ),
    "today": (lambda: TodayDialog(CATALOGUE, LIGHT), "&Nothing new, start"),
    "unwell": (lambda: UnwellDialog(CATALOGUE, LIGHT), ""),
    "emergency": (lambda: _block("Q1"), "&Close"),
    "today to a doctor": (lambda: _block("Q7a"), "&Close"),
    "to a doctor": (lambda: _block("Q3"), "&Close"),
    "answers": (
        lambda: AnswersDialog(CATALOGUE, answered(CATALOGUE, {"Q5": Answer(yes=True)}), LIGHT),
        "&Change",
    ),
    "learn": (
        lambda: ReadingDialog(
            lambda: "How to press", "learnDialog", lambda: learn_html(CATALOGUE, "", LIGHT), LIGHT
        ),
        "&Close",
    ),
    "evidence": (lambda: EvidenceDialog(CATALOGUE, LIGHT, lambda _, __: None), "&Close"),
    "rulers": (_rulers, "Print…"),
    "my cun": (
        lambda: CunDialog(CATALOGUE, ATLAS.figure_cun, SettingsService(MemorySettings()), LIGHT),
        "Keep",
    ),
    "find": (lambda: _find(begun=False), "Begin"),
    "find, asked": (lambda: _find("GB34-left", "BL23-right"), ""),
    "find, named": (lambda: _find("GB34-left", kind=Kind.NAME), "Answer"),
    "find, of four": (lambda: _find("GB34-left", kind=Kind.FOUR), ""),
    "find, side": (lambda: _find("BL23-left", kind=Kind.SIDE), ""),
    "find, known": (lambda: _find(begun=False, known=True), "Back"),
    "find, ended": (lambda: _find("GB34-left", "BL23-right", answered=2), "Another round"),
    "trial": (lambda: _trial(0), ""),
    "trial, running": (lambda: _trial(1), ""),
    "trial, result": (lambda: _trial(28), "Close"),
    "read a routine": (
        lambda: _read_routine(),
        "Read",
    ),
    "fault": (lambda: FaultDialog("builtins.RuntimeError\n" * 60, "~/.local/share/faults.log"), "Close"),
    "refusal": (lambda: RefusalDialog("The data folder cannot be made. " * 8), "Close"),
    "about": (lambda: AboutDialog(CATALOGUE, LIGHT, None, {"Qt": "words"}), "&Close"),
    "my routines": (lambda: _routines(30), ""),
    "my routines, none": (lambda: _routines(0), ""),
    "open a routine": (lambda: _take(""), "Keep"),
    "open a routine that is there": (lambda: _take("1111 2222 3333"), "Keep both"),
    "rename": (lambda: KeepDialog("1" * 60, LIGHT, rename=True), "Rename"),
    "keep": (lambda: KeepDialog("1" * 60, LIGHT, lambda: ["1111 22 3 4444 " * 8]), "Keep"),
    "my points": (_points, ""),
    "step": (
        lambda: StepDialog(CATALOGUE, Step("BL23", (Side.BOTH,), 60, 2, "1" * 160), lambda: "1111", LIGHT),
        "Keep",
    ),
    "step of the middle": (
        lambda: StepDialog(CATALOGUE, Step("GV20", (Side.MIDLINE,), 60), lambda: "1111", LIGHT),
        "Keep",
    ),
    "licences": (lambda: LicencesDialog({"Qt": "words " * 500, "ICU": "words"}), "&Close"),
    "settings": (_settings, ""),
    "sheet": (_sheet, "Print…"),
    "history": (lambda: HistoryDialog(CATALOGUE, _history(), LIGHT), "&Close"),
    "pain": (lambda: PainDialog(LIGHT), "Go on &without"),
}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen as small as they come."""

    monkeypatch.setattr(fitting, "room_for", lambda _: SMALL)


@pytest.fixture
def dressed() -> None:
    """The program's own sheet: its paddings and fonts are what has to fit."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyleSheet(style_sheet(LIGHT))


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> object:
    before = qapp.styleSheet(), qapp.palette()
    yield
    if qapp.styleSheet() != before[0]:  # every widget that is still there is measured anew
        qapp.setStyleSheet(before[0])
    if qapp.palette() != before[1]:
        qapp.setPalette(before[1])
    return None


def _cut_off(dialog: QDialog) -> list[str]:
    """What cannot be read whole."""
    found = []
    for label in dialog.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        need = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.height() < need - 1:
            found.append(f"{label.text()[:40]}: {label.height()} of {need} px high")
    for part in dialog.findChildren(QWidget):
        if part.isVisible() and isinstance(part, (QLabel, QAbstractButton)) and not scrolls(part, dialog):
            box = QRect(part.mapTo(dialog, part.rect().topLeft()), part.size())
            if not dialog.rect().contains(box):
                found.append(f"{part.text()[:40]} leaves the dialog")
    for area in dialog.findChildren(QScrollArea):
        widget = area.widget()
        if area.isVisible() and widget is not None:
            wide = widget.minimumSizeHint().width()
            if wide > area.viewport().width():
                found.append(f"{area.accessibleName()}: {wide} of {area.viewport().width()} px wide")
    return found


@pytest.mark.en301549("11.1.3.4", "11.1.4.4.1", "11.1.4.10.1")
@pytest.mark.parametrize("name", DIALOGS)
def test_nothing_is_cut_off_on_a_small_screen(qtbot: QtBot, small: None, dressed: None, name: str) -> None:
    dialog = DIALOGS[name][0]()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    assert dialog.width() <= SMALL.width()
    assert dialog.height() <= SMALL.height() - 30  # the frame's title bar
    assert _cut_off(dialog) == []


def test_a_dialog_that_fits_is_as_large_as_asked(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    fitting.fit(dialog, 300, 200)
    assert dialog.size() == QSize(300, 200)
    fitting.fit(dialog, 5000, 5000)
    room = dialog.screen().availableSize()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()


@pytest.mark.en301549("11.3.3.4")
@pytest.mark.parametrize("name", DIALOGS)
def test_enter_does_the_harmless_thing(qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name][0]()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    defaults = [button.text() for button in dialog.findChildren(QPushButton) if button.isDefault()]
    assert defaults == [DIALOGS[name][1]] * bool(DIALOGS[name][1])


@pytest.mark.en301549("11.1.3.1.1", "11.2.4.6", "11.3.3.2", "11.4.1.2.1", "11.5.2.8")
@pytest.mark.parametrize("name", DIALOGS)
def test_whatever_takes_the_keyboard_has_a_name(qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name][0]()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    nameless = [
        f"{type(part).__name__} {part.objectName()}"
        for part in dialog.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not part.accessibleName()
        and not (isinstance(part, QAbstractButton) and part.text())
        and not (isinstance(part, QLineEdit) and part.parentWidget() is not dialog)  # the text of a spin box
        and not (isinstance(part, QLabel) and part.text())
        and part.objectName() != "qt_scrollarea_viewport"
    ]
    assert nameless == []
    assert dialog.windowTitle()


@pytest.mark.en301549("11.1.4.11", "11.2.4.7")
@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_boxes_can_be_seen_in_both_themes(
    qtbot: QtBot, theme: Theme, kind: type[QCheckBox | QRadioButton]
) -> None:
    """Empty, chosen and with the keyboard: three pictures, each with an edge that stands out."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
    window = QWidget()
    qtbot.addWidget(window)
    box = kind("", window)
    box.setGeometry(10, 10, 60, 30)
    other = QPushButton("elsewhere", window)
    other.setGeometry(70, 10, 40, 30)
    window.resize(120, 60)
    window.show()
    qtbot.waitExposed(window)

    def picture() -> QPixmap:
        QApplication.processEvents()
        return box.grab()

    def stands_out(pixmap: QPixmap) -> bool:
        image = pixmap.toImage()
        ground = QColor(theme.paper).lightnessF()
        shades = [
            image.pixelColor(x, y).lightnessF() for x in range(image.width()) for y in range(image.height())
        ]
        return max(abs(shade - ground) for shade in shades) > 0.25

    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    empty = picture()
    box.setChecked(True)
    chosen = picture()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    focused = picture()
    assert stands_out(empty)
    assert empty.toImage() != chosen.toImage()
    assert chosen.toImage() != focused.toImage()
