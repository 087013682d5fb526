"""What each action of the program does, wherever it is asked for. Those of the map, of the points and of a
session know it themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from acupress_desktop.dialogs import Dialogs
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.front_ends import FrontEnds
from acupress_desktop.prompts import Prompts
from acupress_desktop.routine_dialogs import RoutineDialogs
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.windows import Windows

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from acupress_desktop.domain.settings import ThemeChoice
    from acupress_desktop.ui.actions.action_set import ActionSet


class Wiring:
    """Connects the actions once. `quit` stays with who began the program."""

    def __init__(
        self,
        actions: ActionSet,
        windows: Windows,
        dialogs: Dialogs,
        routines: RoutineDialogs,
        prompts: Prompts,
        front_ends: FrontEnds,
        settings: SettingsService,
    ) -> None:
        self._settings, self._windows = settings, windows
        self._actions, self._dialogs, self._routines = actions, dialogs, routines
        program = actions.program
        windows.when_completed(self._connect_collection)
        does: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (program.print_sheet, dialogs.sheet),
            (program.settings, dialogs.settings),
            (program.reminders, partial(dialogs.settings, "reminders")),
            (program.my_cun, dialogs.my_cun),
            (program.print_rulers, dialogs.rulers),
            (program.keys, partial(dialogs.keys, actions)),
            (program.read_routine, routines.read_routine),
            (program.my_routines, routines.my_routines),
            (program.find_points, dialogs.find_points),
            (program.trial, dialogs.trial),
            (program.about, dialogs.about),
            (program.here, _open_menu_here),
            (program.show_window, windows.show),
            (program.toggle_window, windows.toggle),
            (program.small_window, front_ends.show_small),
            (actions.session.unwell, prompts.unwell),
            *((action, partial(prompts.show_page, page)) for page, action in program.pages.items()),
        )
        self._connect(does)
        for theme, action in program.themes.items():
            action.toggled.connect(partial(self._choose_theme, theme))

    def _connect_collection(self) -> None:
        """These come after the first paint."""
        collects, own = self._actions.collection, self._actions.routine
        dialogs, routines = self._dialogs, self._routines
        self._connect(
            (
                (collects.show_points, dialogs.my_points),
                (collects.change_step, dialogs.change_step),
                (collects.keep, routines.keep_points),
                (collects.keep_list, routines.keep_list),
                (collects.print_points, dialogs.sheet_of_points),
                (own.start, routines.start),
                (own.print_it, routines.print_it),
                (own.rename, routines.rename),
                (own.save, routines.save),
                (own.copy_code, routines.copy_code),
            )
        )

    def _connect(self, does: Iterable[tuple[QAction, Callable[[], object]]]) -> None:
        for action, do in does:
            action.triggered.connect(partial(_without_state, do))

    def _choose_theme(self, theme: ThemeChoice, chosen: bool) -> None:
        if not chosen or self._settings.settings.theme is theme:
            return
        try:
            self._settings.change(theme=theme)
        except KnownError as error:
            self._windows.show_message(error)


def _open_menu_here() -> None:
    from acupress_desktop.ui.focus import open_menu_here  # late: Qt comes after the plain rooms

    open_menu_here()


def _without_state(do: Callable[[], object], _: bool = False) -> None:
    """Whether an action is checked is nothing to those that cannot be."""
    do()
