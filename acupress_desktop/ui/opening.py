"""The one way to open a dialog, or a menu of a moment, so that it is gone once it has been closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QWidget

from acupress_desktop.services.listeners import Stop
from acupress_desktop.ui.sides import directed


def ask(dialog: QDialog) -> bool:
    """Show a dialog until it is answered; whether it was accepted.

    What it holds can be read until the event loop goes on: then it is deleted with all that belongs to it.
    """
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


def open_beside(dialog: QDialog) -> None:
    """Show a dialog that does not keep anyone waiting; it is deleted when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def open_menu(menu: QMenu, at: QPoint) -> None:
    """Show a menu at a place of the screen; it is deleted when it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)


def confirm(parent: QWidget, title: Callable[[], str], question: Callable[[], str]) -> bool:
    """A yes to something that cannot be undone, asked in the language of the moment (Qt's buttons change
    theirs by themselves); Enter and Escape mean no."""
    from acupress_desktop.ui.retelling import retell  # which needs `until_gone`

    def tell() -> None:
        box.setWindowTitle(title())
        box.setText(directed(question()))

    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, "", "", buttons.Yes | buttons.No, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setDefaultButton(buttons.No)
    retell(box, tell)
    ask(box)
    return box.standardButton(box.clickedButton()) == buttons.Yes


def until_gone(owner: QObject, stop: Stop) -> None:
    """End what was begun for `owner` when it is deleted."""
    owner.destroyed.connect(lambda: stop())
