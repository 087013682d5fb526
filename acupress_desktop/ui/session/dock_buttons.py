"""The two buttons of the dock that open menus: which routine, and the session in a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QToolButton

from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.filter_actions import FilterActions
from acupress_desktop.ui.alt_letters import with_letters
from acupress_desktop.ui.menu_button import menu_button
from acupress_desktop.ui.routines.routine_menu import RoutineMenu
from acupress_desktop.ui.sizes import sign_button


def routines_button(filters: FilterActions, program: Actions) -> QToolButton:
    """Opens the menu of all routines."""
    button = _button()
    button.setMenu(RoutineMenu(filters, program.my_routines, parent=button))
    return button


def ways_button(program: Actions) -> QToolButton:
    """Opens the menu of the small window and of a window of its own."""
    button = _button()
    ways = with_letters(QMenu(button))
    ways.addActions([program.small_window, program.float_session])
    button.setMenu(ways)
    return button


def _button() -> QToolButton:
    button = menu_button(20)
    sign_button(button, 44, 44, 20)
    return button
