"""What can be done with one of the user's own routines, where its name stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from acupress_desktop.ui.actions.bind import echo
from acupress_desktop.ui.actions.routine_actions import RoutineActions
from acupress_desktop.ui.alt_letters import with_letters
from acupress_desktop.ui.opening import open_menu


def show_own_menu(
    routine_id: str, actions: RoutineActions, page: QAction, over: QWidget, at: QPoint
) -> QMenu:
    """Mean a routine and show its menu at a place of a widget; `page` opens the page of all of them. The menu
    is gone once it is closed."""
    actions.choose(routine_id)
    menu = with_letters(QMenu(over))
    for action in (actions.start, actions.print_it):
        echo(action, menu)
    menu.addSeparator()
    for action in (actions.rename, actions.duplicate, actions.delete):
        echo(action, menu)
    menu.addSeparator()
    for action in (actions.save, actions.copy_code, page):
        echo(action, menu)
    open_menu(menu, over.mapToGlobal(at))
    return menu
