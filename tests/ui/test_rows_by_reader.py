"""Rows, fields and tables as a screen reader meets them: what it may change has the same effect as by hand,
what it is told has its label or its header."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.points import Region
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.history.day_table import DayTable
from acupress_desktop.ui.menu_button import menu_button
from acupress_desktop.ui.number_field import NumberField
from acupress_desktop.ui.plain_field import PlainField
from acupress_desktop.ui.reader_rows import choose_by_reader
from acupress_desktop.ui.safety.region_picker import RegionPicker
from acupress_desktop.ui.settings.settings_dialog import SettingsDialog
from tests.shipped import load
from tests.ui.test_dialogs import DIALOGS

pytestmark = pytest.mark.usefixtures("resources")
NAME = QAccessible.Text.Name
FIELDS = (QComboBox, QAbstractSpinBox, QLineEdit, PlainField, QSlider)


def face_of(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def toggle(face: QAccessibleInterface) -> None:
    actions = face.actionInterface()
    assert actions is not None
    actions.doAction("Toggle")
    QApplication.processEvents()


def labels(widget: QWidget) -> list[str]:
    flag = QAccessible.RelationFlag.Label
    return [other.text(NAME) for other, how in face_of(widget).relations(flag) if how == flag]


def shown(qtbot: QtBot, name: str) -> QDialog:
    dialog = DIALOGS[name][0]()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def fields(dialog: QWidget) -> Iterator[QWidget]:
    for part in dialog.findChildren(QWidget):
        if isinstance(part, FIELDS) and not isinstance(part.parentWidget(), (QAbstractSpinBox, QComboBox)):
            yield part


@pytest.mark.en301549("11.5.2.8", "11.1.3.1.1", "11.3.3.2")
@pytest.mark.parametrize("name", DIALOGS)
def test_a_label_beside_a_field_is_told_to_be_its_label(qtbot: QtBot, name: str) -> None:
    dialog = shown(qtbot, name)
    for field in fields(dialog):
        around = field.parentWidget()
        assert around is not None
        beside = {label.text() for label in around.findChildren(QLabel)} - {""}
        if field.accessibleName() in beside or isinstance(field, QComboBox):
            assert labels(field) == [field.accessibleName()], type(field).__name__
            assert field.accessibleName()


@pytest.mark.en301549("11.5.2.6")
def test_every_cell_of_a_table_knows_its_headers(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "history")
    table = dialog.findChild(DayTable)
    assert isinstance(table, DayTable)
    columns = ["Day", "Pain, 0 to 10", "Sessions", "Minutes pressed", "Holds done"]
    days = ["25 Nov 2026", "24 Nov 2026", "5 Nov 2026", "6 Oct 2026"]
    face = face_of(table)
    parts = [face.child(place) for place in range(face.childCount())]
    cells = [part for part in parts if part.role() is QAccessible.Role.Cell]
    assert len(cells) == len(days) * len(columns)
    for number, part in enumerate(cells):
        cell = part.tableCellInterface()
        assert cell is not None
        row, column = divmod(number, len(columns))
        assert (cell.rowIndex(), cell.columnIndex()) == (row, column)
        assert [head.text(NAME) for head in cell.columnHeaderCells()] == [columns[column]]
        assert [head.text(NAME) for head in cell.rowHeaderCells()] == [days[row]]


@pytest.mark.en301549("11.5.2.12", "11.5.2.14", "11.5.2.16")
def test_a_reader_marks_parts_of_the_body(qtbot: QtBot) -> None:
    picker = RegionPicker(load())
    qtbot.addWidget(picker)
    picker.show()
    face, at = face_of(picker), list(Region).index(Region.LOW_BACK)
    with qtbot.waitSignal(picker.changed):
        toggle(face.child(at))
    assert picker.regions == {Region.LOW_BACK}
    assert face.child(at).state().checked
    toggle(face.child(0))
    assert picker.regions == {Region.LOW_BACK, next(iter(Region))}
    toggle(face.child(at))
    assert picker.regions == {next(iter(Region))}
    assert not face.child(at).state().checked
    picker.mark(frozenset({Region.FOOT}))
    assert picker.regions == {Region.FOOT}


@pytest.mark.en301549("11.5.2.12", "11.5.2.14")
def test_a_reader_turns_the_pages_of_the_settings(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "settings")
    assert isinstance(dialog, SettingsDialog)
    names = dialog.findChild(QListWidget, "settingsPages")
    assert isinstance(names, QListWidget)
    face = face_of(names)
    for row in (2, 1, 1, 0):  # the chosen one stays chosen
        toggle(face.child(row))
        assert names.currentRow() == row
        assert face.child(row).state().selected
        assert dialog._stack.currentWidget() is dialog._built[row]


def test_what_a_reader_chooses_is_told_as_a_click_is(qtbot: QtBot) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItems(["one", "two", "three"])
    rows.show()
    rows.setCurrentRow(0)
    told: list[int] = []
    choose_by_reader(rows, lambda: told.append(rows.currentRow()))
    for row in (2, 1, 0, 2):
        toggle(face_of(rows).child(row))
        assert told.pop() == row
        assert told == []
    rows.setCurrentRow(0)
    QApplication.processEvents()
    assert told == []


@pytest.mark.en301549("11.5.2.12", "11.5.2.17")
def test_a_reader_chooses_in_the_list_of_a_box(qtbot: QtBot) -> None:
    box, told = ChoiceBox(), []  # type: ignore[var-annotated]
    qtbot.addWidget(box)
    box.addItems(["one", "two", "three"])
    box.activated.connect(told.append)
    box.show()
    entries = face_of(box).child(0)
    toggle(entries.child(2))
    assert (box.currentText(), told) == ("three", [2])
    box.showPopup()
    toggle(entries.child(1))
    assert (box.currentText(), told) == ("two", [2, 1])
    assert not box.view().isVisible()


@pytest.mark.en301549("11.5.2.12")
def test_a_button_with_a_menu_opens_it_for_a_reader(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QToolButton, "showMenu", lambda _: opened.append("click"))
    button = menu_button(20)
    qtbot.addWidget(button)
    assert (
        button.popupMode() is not QToolButton.ToolButtonPopupMode.InstantPopup
    )  # ... "ShowMenu" does nothing
    button.show()
    button.click()
    assert opened == ["click"]


@pytest.mark.en301549("11.5.2.17", "11.5.2.7")
def test_a_reader_sets_numbers_and_sliders(qtbot: QtBot) -> None:
    told: list[float] = []
    number, slider = NumberField(), QSlider()
    for each in (number, slider):
        qtbot.addWidget(each)
        each.show()
    number.setRange(0.0, 300.0)
    number.valueChanged.connect(told.append)
    slider.valueChanged.connect(told.append)
    for widget, value in ((number, 24.5), (slider, 40)):
        face = face_of(widget).valueInterface()
        assert face is not None
        face.setCurrentValue(value)
        assert face.currentValue() == value == widget.value()
        assert face.minimumValue() == 0
        assert face.maximumValue() == widget.maximum()
    assert told == [24.5, 40]


@pytest.mark.en301549("11.5.2.17", "11.5.2.10")
@pytest.mark.parametrize("name", ["keep", "step", "read a routine"])
def test_a_reader_writes_into_fields(qtbot: QtBot, name: str) -> None:
    dialog = shown(qtbot, name)
    found = [field for field in fields(dialog) if isinstance(field, (QLineEdit, PlainField))]
    assert found
    for field in found:
        face = face_of(field)
        text, edit = face.textInterface(), face.editableTextInterface()
        assert text is not None
        assert edit is not None
        edit.deleteText(0, text.characterCount())
        edit.insertText(0, "Grüße 肾俞")
        assert text.text(0, text.characterCount()) == "Grüße 肾俞"
        edit.replaceText(0, 5, "Gruß")
        assert (field.text() if isinstance(field, QLineEdit) else field.toPlainText()) == "Gruß 肾俞"
        text.setCursorPosition(2)
        assert text.cursorPosition() == 2
        assert text.text(1, 3) == "ru"
