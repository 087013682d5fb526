"""Another language taken up while a dialog is open: what was typed, chosen and ticked stays, and so does the
keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
    QTextEdit,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.ui.retelling import tell_anew
from tests.ui.test_dialogs import DIALOGS

pytestmark = pytest.mark.usefixtures("resources")

#: What a person gives a dialog.
_GIVEN = (QLineEdit, QTextEdit, QAbstractSpinBox, QComboBox, QAbstractButton)


def _parts(dialog: QDialog) -> list[QWidget]:
    within = (part for part in dialog.findChildren(QWidget) if part.window() is dialog)
    return [part for part in within if isinstance(part, _GIVEN) and part.isVisibleTo(dialog)]


def _held(part: QWidget) -> object:
    if isinstance(part, QComboBox):
        return part.currentIndex(), part.currentText() if part.isEditable() else ""
    if isinstance(part, QAbstractButton):
        return part.isChecked() if part.isCheckable() else None
    if isinstance(part, QTimeEdit):
        return part.time().toString()
    if isinstance(part, (QSpinBox, QDoubleSpinBox)):
        return part.value()
    if isinstance(part, QTextEdit):
        return part.toPlainText()
    return part.text() if isinstance(part, QLineEdit) else None


def _state(dialog: QDialog) -> list[tuple[str, str, object]]:
    """All that is held; pages that are swapped come in the same order."""
    return [(type(part).__name__, part.objectName(), _held(part)) for part in _parts(dialog)]


def _give(dialog: QDialog) -> None:
    """Something else in every field, without any of it being sent."""
    for part in _parts(dialog):
        if not part.isEnabled() or not part.isVisibleTo(dialog):
            continue
        if isinstance(part, QComboBox):
            if part.isEditable():
                part.setEditText("Meine Vorlage")
            elif part.count() > 1 and part.objectName() != "sheetLanguage":
                part.setCurrentIndex((part.currentIndex() + 1) % part.count())
        elif isinstance(part, QTimeEdit):
            part.setTime(part.time().addSecs(300))
        elif isinstance(part, (QSpinBox, QDoubleSpinBox)):
            part.stepUp()
        elif isinstance(part, QTextEdit) and not part.isReadOnly():
            part.setPlainText("Mein Text")
        elif isinstance(part, QLineEdit) and not isinstance(
            part.parentWidget(), (QAbstractSpinBox, QComboBox)
        ):
            part.setText("Meins")


@pytest.mark.parametrize("name", DIALOGS)
def test_what_was_given_stays(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    make, _ = DIALOGS[name]
    dialog = make()
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    _give(dialog)
    fields = [part for part in _parts(dialog) if not isinstance(part, QAbstractButton) and part.isEnabled()]
    reached = [part for part in fields or _parts(dialog) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    if reached:
        reached[-1].setFocus(Qt.FocusReason.TabFocusReason)
    before, focus = _state(dialog), dialog.focusWidget()
    kind = (type(focus), focus.objectName(), focus.accessibleName()) if focus is not None else None
    tell_anew()
    qapp.processEvents()  # new parts are shown then
    assert _state(dialog) == before
    now = dialog.focusWidget()
    assert (None if now is None else (type(now), now.objectName(), now.accessibleName())) == kind
