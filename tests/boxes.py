"""Answers the dialogs that a widget under test is about to open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton

#: Whoever still answers in this test.
_HERE: list[Visitor] = []


def all_leave() -> None:
    """The test is over."""
    for visitor in tuple(_HERE):
        visitor.leave()


class Visitor:
    """Does something with every dialog that comes up, however late, until its test ends: by a dialog's object
    name, or with `otherwise`. `times` is how many are
    answered, all for None; `met` gets their names.

    A dialog that nothing is said about, or in which something goes wrong, is closed, so that the test fails
    and does not wait.
    """

    def __init__(
        self,
        answers: dict[str, Callable[[QDialog], None]] | None = None,
        otherwise: Callable[[QDialog], None] | None = None,
        times: int | None = None,
        met: list[str] | None = None,
    ) -> None:
        self.met: list[str] = [] if met is None else met
        self._answers, self._otherwise, self._left = answers or {}, otherwise, times
        self._seen: list[QDialog] = []
        self._timer = QTimer()
        self._timer.timeout.connect(lambda: self._look())  # which keeps this alive as long as the timer
        self._timer.start(10)
        _HERE.append(self)

    def leave(self) -> None:
        """Answer nothing more."""
        self._timer.stop()
        if self in _HERE:
            _HERE.remove(self)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or any(dialog is seen for seen in self._seen):
            return
        self._seen.append(dialog)
        self.met.append(dialog.objectName())
        if self._left is not None:
            self._left -= 1
            if not self._left:
                self.leave()
        try:
            what = self._answers.get(dialog.objectName(), self._otherwise)
            assert what is not None, f"nobody expected the dialog “{dialog.objectName()}”"
            what(dialog)
        except BaseException:
            dialog.done(QDialog.DialogCode.Rejected)
            raise


def answer(
    button: QMessageBox.StandardButton | None, seen: list[tuple[str, Qt.TextFormat]] | None = None
) -> Visitor:
    """Press `button` of the next box, its default one for None; `seen` gets its words
    and how they are read before that."""

    def press(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        if seen is not None:
            seen.append((box.text(), box.textFormat()))
        pressed = box.defaultButton() if button is None else box.button(button)
        assert isinstance(pressed, QPushButton)
        pressed.click()

    return Visitor(otherwise=press, times=1)
