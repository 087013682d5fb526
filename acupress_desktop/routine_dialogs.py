"""What is asked and told of routines of one's own: kept, read, opened, renamed, handed on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from acupress_desktop.content.own_routines import COLLECTION, TITLE_LIMIT
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.filters import Filter, FilterKind
from acupress_desktop.domain.own_text import next_title
from acupress_desktop.qt_app import translate
from acupress_desktop.services.routine_words import kept_words
from acupress_desktop.windows import Windows

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from acupress_desktop.content.own_routines import OwnRoutine
    from acupress_desktop.domain.routines import Routine
    from acupress_desktop.services.ports import Ports
    from acupress_desktop.services.services import Services
    from acupress_desktop.ui.actions.action_set import ActionSet


class RoutineDialogs:
    """Nothing is loaded before it is opened. `sheet` prints a routine."""

    def __init__(
        self,
        services: Services,
        ports: Ports,
        windows: Windows,
        actions: ActionSet,
        sheet: Callable[[str], None],
    ) -> None:
        self._services, self._ports, self._windows = services, ports, windows
        self._actions, self._sheet = actions, sheet
        self._front: QDialog | None = None
        self._then: Callable[[], object] | None = None
        windows.when_dropped(self.take_file)

    def keep_points(self) -> None:
        """The collected points as a routine of the user's own."""
        self._keep(self._services.collection.collection.as_routine(COLLECTION), "")

    def keep_list(self) -> None:
        """What the list shows as a routine of the user's own: a routine whole, with its practices."""
        services, view = self._services, self._services.explore.view
        catalogue, title = services.catalogue, ""
        if view.routine is not None and not view.text:
            taken = {catalogue.title(routine) for routine in catalogue.routines}
            title = next_title(catalogue.title(view.routine), taken, TITLE_LIMIT)
        self._keep(services.offers.listed, title, services.offers.pressed)

    def _keep(self, routine: Routine, title: str, listed: int = 0) -> None:
        from acupress_desktop.ui.attempt import attempt
        from acupress_desktop.ui.collection.keep_dialog import KeepDialog
        from acupress_desktop.ui.opening import ask

        window = self._windows.main()
        if window is None:
            return
        if not routine.steps:
            window.show_message(Message("session.no-steps"))
            return
        dialog = KeepDialog(title, self._windows.theme(), lambda: self._told(routine, listed), parent=window)
        if ask(dialog):
            actions = self._actions.routine
            attempt(lambda: self._show(actions.keep(routine, dialog.title)), window.show_message)

    def my_routines(self) -> None:
        """All of the user's own, to be renamed, doubled, ordered, deleted, handed on."""
        from acupress_desktop.ui.opening import ask
        from acupress_desktop.ui.routines.routines_dialog import RoutinesDialog

        services, actions = self._services, self._actions
        shown = services.explore.view.routine
        if any(own.routine.id == shown for own in services.routines.own):
            actions.routine.choose(shown)
        dialog = RoutinesDialog(
            services.routines,
            services.safety.chosen,
            actions.routine,
            actions.history,
            actions.program.read_routine,
            self._windows.theme(),
            self._windows.in_front(),
        )
        before, self._front = self._front, dialog
        try:
            ask(dialog)
        finally:
            self._front = before
        then, self._then = self._then, None
        if then is not None:
            then()

    def rename(self) -> None:
        """The routine that is meant is called otherwise."""
        from acupress_desktop.ui.collection.keep_dialog import KeepDialog
        from acupress_desktop.ui.opening import ask

        own = self._actions.routine.own
        if own is None:
            return
        dialog = KeepDialog(own.title, self._windows.theme(), rename=True, parent=self._before())
        if ask(dialog):
            self._actions.routine.name_it(dialog.title)

    def start(self) -> None:
        """The routine that is meant begins, in the window."""
        own = self._actions.routine.own
        if own is not None:
            self._after(self._actions.session.starts[own.routine.id].trigger)

    def print_it(self) -> None:
        """The sheet of the routine that is meant."""
        own = self._actions.routine.own
        if own is not None:
            name = own.routine.id
            self._after(lambda: self._sheet(name))

    def save(self) -> None:
        """The routine that is meant as a file to be handed on."""
        from acupress_desktop.content.routine_format import write_routine
        from acupress_desktop.domain.own_text import as_file_name
        from acupress_desktop.ui.attempt import attempt
        from acupress_desktop.ui.save_dialog import ask_where_to_save

        own, before = self._actions.routine.own, self._before()
        if own is None or before is None:
            return
        kinds = {".json": translate("RoutineDialogs", "Routine of Acupress")}

        def title() -> str:
            return translate("RoutineDialogs", "Save a routine")

        path = ask_where_to_save(before, title, as_file_name(own.title, ".acupress.json"), kinds)
        if path is not None:
            content = write_routine(own.routine, own.title)
            attempt(lambda: self._ports.write_file(path, content), self._actions.routine.told.emit)

    def copy_code(self) -> None:
        """The routine that is meant as a line to be pasted elsewhere."""
        from PySide6.QtGui import QGuiApplication

        from acupress_desktop.content.routine_code import as_line, code_of

        own = self._actions.routine.own
        if own is not None:
            QGuiApplication.clipboard().setText(as_line(code_of(own.routine, own.title)))
            self._actions.routine.told.emit(
                translate("RoutineDialogs", "The code can be pasted now, into a message or another Acupress.")
            )

    def read_routine(self) -> None:
        """A routine that somebody handed on, from a code, a file or a picture."""
        from acupress_desktop.ui.opening import ask
        from acupress_desktop.ui.routines.read_routine_dialog import ReadRoutineDialog

        take = self._actions.routine.take
        dialog = ReadRoutineDialog(self._services.routines, take, self._windows.theme(), self._before())
        taken = dialog.taken if ask(dialog) else None
        if taken is not None:
            self._show_taken(taken)

    def take_file(self, path: Path) -> None:
        """A file that was dropped onto the window."""
        try:
            own = self._services.routines.read_file(path)
            self._show_taken(self._actions.routine.take(own))
        except KnownError as error:
            self._windows.show_message(error)

    def open_file(self, path: Path) -> None:
        """A file that was opened with the program: one question, and it is one of the user's own. One that is
        there already is shown."""
        try:
            self._open(self._services.routines.read_file(path))
        except KnownError as error:
            self._windows.show_message(error)

    def _open(self, own: OwnRoutine) -> None:
        from acupress_desktop.ui.opening import ask
        from acupress_desktop.ui.routines.take_dialog import TakeDialog

        services = self._services
        there = {one.routine.id: one for one in services.routines.own}
        if there.get(own.routine.id) == own:
            self._show(own)
            return
        before = there.get(own.routine.id)
        dialog = TakeDialog(
            own.title,
            before.title if before is not None else "",
            lambda: self._told(own.routine),
            self._windows.theme(),
            self._windows.in_front(),
        )
        if ask(dialog):
            self._show_taken(self._actions.routine.take(own, dialog.if_taken))

    def _told(self, routine: Routine, listed: int = 0) -> tuple[str, ...]:
        services = self._services
        return kept_words(services.catalogue, services.safety.chosen(routine), listed)

    def _show(self, own: OwnRoutine) -> None:
        """A routine that has just come is the one that is shown, and meant."""
        self._actions.routine.choose(own.routine.id)
        self._services.explore.filter(Filter(FilterKind.ROUTINE, own.routine.id))

    def _show_taken(self, own: OwnRoutine) -> None:
        self._show(own)
        self._windows.show_message(Message("routine.yours-now", title=own.title))

    def _before(self) -> QWidget | None:
        """What the next dialog stands before."""
        return self._front or self._windows.main()

    def _after(self, then: Callable[[], object]) -> None:
        """Close the page of routines first: what comes is in the window."""
        if self._front is None:
            then()
        else:
            self._then = then
            self._front.accept()
