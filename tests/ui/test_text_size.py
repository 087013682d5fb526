"""Letters as large as the system's: every dialog and the large window at 100, 150 and 200 % of its font with
nothing cut, followed while the program runs; and 48 points, with which everything is still there."""

from __future__ import annotations

import ast
import gc
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import acupress_desktop
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.program import Program
from acupress_desktop.ui import fitting, sizes
from acupress_desktop.ui.point_list.search_field import SearchField
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.style import style_sheet
from acupress_desktop.ui.theme import LIGHT
from acupress_desktop.ui.wrapping_box import WrappingBox
from tests.fakes import fake_ports, nothing_applies
from tests.painted import painted_on
from tests.shipped import load
from tests.ui.stages import PAGES, WINDOWS
from tests.ui.test_dialogs import DIALOGS
from tests.ui.whole import show_window
from tools.pseudo_reader import cut_off, painted_badly

pytestmark = pytest.mark.usefixtures("resources")
PACKAGE = Path(acupress_desktop.__file__).parent
SIZES = (100, 150, 200)
#: What a usual small screen has.
SCREEN = QSize(1280, 720)
#: The system's font as it comes without a screen, in points.
USUAL = 9

Enlarge = Callable[[float], None]


@pytest.fixture
def enlarge(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Enlarge]:
    """Give the system's font another size, in points."""
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    before, sheet, palette = qapp.font(), qapp.styleSheet(), qapp.palette()

    def set_size(points: float) -> None:
        font = QFont(before)
        font.setPointSizeF(points)
        qapp.setFont(font)

    set_size(USUAL)
    yield set_size
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(before)


@pytest.mark.en301549("11.1.4.4.1", "11.7")
@pytest.mark.parametrize("percent", SIZES)
def test_nothing_of_a_dialog_is_cut(
    qapp: QApplication, enlarge: Enlarge, monkeypatch: pytest.MonkeyPatch, percent: int
) -> None:
    """One test for all: another font or sheet has Qt look at every widget of every test before."""
    monkeypatch.setattr(fitting, "room_for", lambda _: SCREEN)
    enlarge(USUAL * percent / 100)
    qapp.setStyleSheet(style_sheet(LIGHT))
    faults = {name: cut for name, (make, _) in DIALOGS.items() if (cut := _shown(make, _what_is_cut))}
    assert faults == {}


def _shown(make: Callable[[], QDialog], look: Callable[[QDialog], list[str]]) -> list[str]:
    """What is found in a dialog that is shown; then it goes."""
    dialog = make()
    dialog.show()
    QApplication.processEvents()
    found = look(dialog)
    dialog.close()
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    return found


def _what_is_cut(dialog: QDialog) -> list[str]:
    found = [*cut_off(dialog), *painted_badly(painted_on(dialog)[1])]
    if dialog.width() > SCREEN.width() or dialog.height() > SCREEN.height() - 30:
        found.append(f"{dialog.width()} x {dialog.height()}")
    for area in dialog.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None:
            wide, room = inner.minimumSizeHint().width(), area.viewport().width()
            found += [f"{area.objectName()}: {wide} of {room}"] * (wide > room)
    return found


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, enlarge: Enlarge
) -> Program:
    """The whole one, with its window and the small window, over a session that runs."""
    monkeypatch.setattr(gc, "freeze", lambda: None)
    made = Program(qapp, load(), fake_ports(answers=nothing_applies(load())._store), tmp_path)
    show_window(made, qtbot)
    made.services.explore.select(Spot("BL23", Side.LEFT))
    made.session.start("lower-back")
    made.front_ends.show_small()
    small = made.front_ends._small
    assert small is not None
    qtbot.addWidget(small)
    return made


def _windows(program: Program) -> list[QWidget]:
    window, small = program.windows.main(), program.front_ends._small
    assert window is not None
    assert small is not None
    return [window, small]


def _letters(window: QWidget) -> dict[QWidget, int]:
    """How high the letters of what says something are, in pixels."""
    return {
        part: QFontInfo(part.font()).pixelSize()
        for part in window.findChildren(QWidget)
        if isinstance(part, (QLabel, QAbstractButton)) and part.text() and part.isVisible()
    }


@pytest.mark.en301549("11.1.4.4.1", "11.7")
@pytest.mark.parametrize("size", [QSize(1440, 900), QSize(1280, 720), QSize(1024, 700)], ids=str)
def test_nothing_of_the_windows_is_cut_while_letters_grow_and_shrink(
    program: Program, enlarge: Enlarge, size: QSize
) -> None:
    for percent in (*SIZES, 150, 100):
        enlarge(USUAL * percent / 100)
        for window in _windows(program):
            if window is program.windows.main():
                window.resize(size)
            for _ in range(3):
                QApplication.processEvents()
            assert window.width() <= size.width()
            assert window.height() <= size.height()
            assert [*cut_off(window), *painted_badly(painted_on(window)[1])] == [], percent


def _letters_of(button: QAbstractButton) -> str:
    """What stands on a button; one that shows a sign alone has its words for screen readers."""
    alone = (
        isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    return "" if alone and not button.icon().isNull() else button.text()


@pytest.mark.en301549("11.7")
def test_letters_follow_the_system_while_the_program_runs(program: Program, enlarge: Enlarge) -> None:
    window = program.windows.main()
    assert window is not None
    window.resize(1440, 900)
    QApplication.processEvents()
    before = _letters(window)
    # Words that are written as large as there is room: the session's, and the time in its ring.
    fitted = {part for part in before if part.objectName() == "" and isinstance(part, QLabel)}
    enlarge(2 * USUAL)
    QApplication.processEvents()
    after = _letters(window)
    same = (before.keys() & after.keys()) - fitted
    assert len(same) > 5
    wrong = {
        part.objectName() or part.accessibleName(): (before[part], after[part])
        for part in same
        if abs(after[part] - 2 * before[part]) > 1
    }
    assert wrong == {}
    low = [
        f"{button.text()}: {button.height()} of {button.fontMetrics().height()}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and _letters_of(button) and button.height() < button.fontMetrics().height()
    ]
    assert low == []
    enlarge(USUAL)
    QApplication.processEvents()
    again = _letters(window)
    assert {part: again[part] for part in before.keys() & again.keys() - fitted} == {
        part: before[part] for part in before.keys() & again.keys() - fitted
    }


def test_a_dialog_that_is_open_takes_the_new_size(program: Program, enlarge: Enlarge, qtbot: QtBot) -> None:
    dialog = DIALOGS["today"][0]()
    qtbot.addWidget(dialog)
    dialog.show()
    before = {label.text(): QFontInfo(label.font()).pixelSize() for label in dialog.findChildren(QLabel)}
    enlarge(2 * USUAL)
    QApplication.processEvents()
    after = {label.text(): QFontInfo(label.font()).pixelSize() for label in dialog.findChildren(QLabel)}
    assert after == {text: 2 * size for text, size in before.items()}


@pytest.mark.en301549("11.1.4.4.1", "11.1.4.10.1")
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.qt_log_ignore("pipewire-0.3", extend=True)  # of the page that looks at the sound
def test_no_page_of_the_settings_scrolls_sideways_on_a_screen_of_800_pixels(
    enlarge: Enlarge, percent: int
) -> None:
    enlarge(USUAL * percent / 100)
    wide = {}
    for page in PAGES:
        stage = WINDOWS[f"settings, {page}"]()
        stage.show()
        assert stage.window.width() <= 800
        for area in filter(SettingsPage.isVisible, stage.window.findChildren(SettingsPage)):
            inner = area.widget()
            assert inner is not None
            if inner.width() > area.viewport().width():
                wide[page] = (inner.width(), area.viewport().width(), _widest(inner))
        stage.end()
    assert wide == {}


def _widest(inner: QWidget) -> list[str]:
    parts = sorted(inner.findChildren(QWidget), key=lambda part: -part.minimumSizeHint().width())
    return [f"{type(p).__name__} {p.minimumSizeHint().width()} {p.accessibleName()}" for p in parts[:3]]


@pytest.mark.en301549("11.1.4.4.1")
def test_words_of_a_box_go_on_in_the_next_line(qtbot: QtBot) -> None:
    box = WrappingBox("Show a small window when the large one is closed")
    qtbot.addWidget(box)
    usual = QCheckBox(box.text())
    assert box.sizeHint() == usual.sizeHint()
    assert box.heightForWidth(usual.sizeHint().width()) == usual.sizeHint().height()
    assert box.minimumSizeHint().width() < usual.sizeHint().width() / 2
    assert box.heightForWidth(usual.sizeHint().width() // 2) >= 2 * box.fontMetrics().height()
    box.resize(box.minimumSizeHint().width(), box.heightForWidth(box.minimumSizeHint().width()))
    box.show()
    qtbot.waitExposed(box)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, box.height() - 3))
    assert box.isChecked()


@pytest.mark.en301549("11.1.4.4.1")
def test_the_sign_in_the_search_field_grows(program: Program, enlarge: Enlarge) -> None:
    window = program.windows.main()
    assert window is not None
    window.resize(1440, 900)
    field = window.findChild(SearchField)
    assert field is not None
    for percent in (100, 200):
        enlarge(USUAL * percent / 100)
        QApplication.processEvents()
        glass = next(button for button in field.findChildren(QToolButton) if button.isVisible())
        image = glass.grab().toImage()
        ground = image.pixelColor(0, 0)
        drawn = [
            x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground
        ]
        assert 11 <= (max(drawn) - min(drawn)) / image.devicePixelRatio() / (percent / 100) <= 17
        assert glass.width() >= 24 * percent / 100


@pytest.mark.en301549("11.1.4.4.1")
def test_with_48_points_everything_can_be_come_by(
    program: Program, enlarge: Enlarge, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Letters of the program stop at `sizes.LARGEST`; the window stays on a screen of 1024 x 700, and so does
    every dialog: what is larger scrolls."""
    enlarge(48)
    assert QFontInfo(qapp.font()).pixelSize() == round(sizes.usual() * sizes.LARGEST)
    window = program.windows.main()
    assert window is not None
    window.resize(1024, 700)
    for _ in range(3):
        QApplication.processEvents()
    assert window.width() <= 1024
    assert window.height() <= 700
    for button in window.findChildren(QPushButton):
        if button.isVisible() and button.text() and not _scrolls(button):
            corner = button.mapTo(window, QPoint(0, 0))
            assert corner.x() >= 0, button.text()
            assert corner.x() + button.width() <= window.width(), button.text()
    monkeypatch.setattr(fitting, "room_for", lambda _: QSize(1024, 700))
    faults = {name: large for name, (make, _) in DIALOGS.items() if (large := _shown(make, _too_large))}
    assert faults == {}


def _too_large(dialog: QDialog) -> list[str]:
    large = dialog.width() > 1024 or dialog.height() > 700
    return [f"{dialog.width()} x {dialog.height()}"] * large


def _scrolls(part: QWidget) -> bool:
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            return True
        around = around.parentWidget()
    return False


def test_a_dialog_that_no_screen_can_hold_scrolls_with_the_keyboard(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitting, "room_for", lambda _: QSize(500, 400))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    buttons = [QPushButton(f"button {number}") for number in range(60)]
    for button in buttons:
        column.addWidget(button)
    fitting.fit(dialog, 300)
    dialog.show()
    qtbot.waitExposed(dialog)
    area = dialog.findChild(QScrollArea, "fitted")
    assert area is not None
    assert dialog.height() <= 340
    buttons[-1].setFocus()
    buttons[-2].setFocus()
    buttons[-2].focusNextPrevChild(True)
    qtbot.waitUntil(lambda: buttons[-1].hasFocus())
    assert area.viewport().rect().contains(buttons[-1].mapTo(area.viewport(), buttons[-1].rect().center()))


def test_usual_is_what_a_desktop_comes_with(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """Nobody who changed nothing has letters other than these; who chose smaller ones has these, too."""
    for desktop, points in (("GNOME", 11), ("ubuntu:GNOME", 11), ("KDE", 10), ("XFCE", 9), ("", 9)):
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
        for asked, factor in ((points, 1.0), (6, 1.0), (2 * points, 2.0), (1.5 * points, 1.5), (99, 2.5)):
            font = QFont(qapp.font())
            font.setPointSizeF(asked)
            assert sizes._factor_of(font) == pytest.approx(factor, rel=0.04), (desktop, asked)


def test_sheets_of_style_are_sized_but_for_their_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizes, "_known", [1.5])
    assert sizes.sized("border: 1px solid; padding: 6px 0; font-size: 12px") == (
        "border: 1px solid; padding: 9px 0; font-size: 18px"
    )
    monkeypatch.setattr(sizes, "_known", [1.0])
    assert sizes.sized("padding: 6px") == "padding: 6px"


#: Calls that would give a widget a size, or letters, whatever the system's are.
FIXED = re.compile(r"^set(Fixed|Minimum|Maximum)(Width|Height|Size)$|^setPixelSize$|^setPointSize\w*$")
#: Where a number may stand: what does not hold words, or is what all sizes come from.
ALLOWED = {"sizes.py": "all sizes come from it", "nothing_here.py": "a least width of 1 lets words wrap"}
ALLOWED |= {"main_window.py": "the least window", "point_list.py": "a list may be as low as it likes"}
ALLOWED |= {"body_map.py": "the least map"}


def test_no_size_is_written_in_pixels_that_do_not_grow() -> None:
    faults = []
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        if "sheet" in path.parts or path.name in ALLOWED:  # paper has millimetres and points
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                bare = any(isinstance(part, ast.Constant) and part.value not in (0,) for part in node.args)
                if FIXED.match(node.func.attr) and bare:
                    faults.append(f"{path.name}:{node.lineno} {node.func.attr}")
                if node.func.attr == "setStyleSheet" and "px" in ast.unparse(node):
                    call = ast.unparse(node)
                    pixels = [float(found) for found in re.findall(r"(\d+(?:\.\d+)?)px", call)]
                    if "sized(" not in call and any(size > 2 for size in pixels):
                        faults.append(f"{path.name}:{node.lineno} setStyleSheet")
    assert faults == []
