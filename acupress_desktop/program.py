"""The running program: what begins after what, and how it ends."""

from __future__ import annotations

import gc
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.dialogs import Dialogs
from acupress_desktop.domain.errors import KnownError, Message, Said
from acupress_desktop.front_ends import FrontEnds
from acupress_desktop.prompts import Prompts
from acupress_desktop.qt_app import translate
from acupress_desktop.routine_dialogs import RoutineDialogs
from acupress_desktop.services.ports import Ports
from acupress_desktop.services.services import build_services
from acupress_desktop.windows import Windows
from acupress_desktop.wiring import Wiring

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication


class Program:
    """Made of services without a window (`services`), the large window (`windows`), what is asked
    (`prompts`), what opens in front of it (`dialogs`), where else a session is led (`front_ends`), and the
    actions that all of them show (`actions`)."""

    def __init__(self, app: QApplication, shipped: Catalogue, ports: Ports, folder: Path) -> None:
        from acupress_desktop.ui.actions.action_set import ActionSet
        from acupress_desktop.ui.actions.session_actions import SessionActions

        self._app, self._ports, self._folder = app, ports, folder
        self._stays_in_tray = False
        self._leaving = self._complete = False
        self._to_open: Path | None = None
        self.services = services = build_services(shipped, ports)
        self.session, self.safety = services.session, services.safety
        self.windows = windows = Windows(app, services, ports)
        self.prompts = prompts = Prompts(services, ports, windows)
        sessions = SessionActions(
            services.catalogue,
            services.session,
            services.safety,
            prompts.refused,
            prompts.controller,
            lambda: services.offers.take(),
            app,
        )
        services.routines.listen(sessions.render_routines)
        self.actions = actions = ActionSet(services, sessions, app)
        self.front_ends = FrontEnds(app, services, ports, actions, windows, prompts)
        self.dialogs = Dialogs(services, ports, folder, windows, self.front_ends, actions)
        prompts.for_doctor = self.dialogs.for_doctor
        self.routine_dialogs = RoutineDialogs(services, ports, windows, actions, self.dialogs.sheet)
        self.front_ends.when_file_opened(self.routine_dialogs.open_file)
        self._wiring = Wiring(
            actions, windows, self.dialogs, self.routine_dialogs, prompts, self.front_ends, services.settings
        )
        actions.program.quit.triggered.connect(self.quit)
        windows.plan(actions, self._may_close)
        windows.when_completed(self.finish_startup)
        services.history.when_failed(windows.show_message)
        services.history.when_kept(prompts.after_session)
        services.routines.listen(self._report_left_out)
        services.language.listen(self._retell)
        services.speaker.when_unspoken(windows.show_message)
        app.setQuitOnLastWindowClosed(False)
        app.applicationStateChanged.connect(self._look_again)

    def open(self, hidden: bool, troubles: Sequence[Said] = (), file: Path | None = None) -> None:
        """Show the window, or only the tray where there is one. `troubles` are what went wrong before, `file`
        is what is to be opened in the window."""
        self._to_open = file
        for trouble in troubles:
            self.windows.show_message(trouble)
        if hidden and self._in_tray():
            self._stays_in_tray = True
            return
        self.windows.show()
        if hidden:
            self.windows.show_message(
                lambda: translate("Program", "This desktop has no tray to start in, so the window opened.")
            )

    @property
    def hidden(self) -> bool:
        """There is no window yet."""
        return self.windows.main() is None

    @property
    def troubles(self) -> list[Message]:
        """What of the kept data, or of the chosen figure, could not be read at the start."""
        ports = self._ports
        stores = (ports.store, ports.own, ports.collection, ports.answers, ports.kept, ports.routines)
        troubles = (*(store.trouble for store in stores), self.services.figures.trouble)
        return [trouble for trouble in troubles if trouble is not None]

    def finish_startup(self) -> None:
        """What can wait until the window has been painted: the tray, Qt's network module, a look through
        all fonts and the search's own table take a moment. What was made so far stays, so that the
        collector of Python's garbage need not look through it while someone types or zooms."""
        parts = (
            self._keep_focus,
            self._follow_motion,
            self._follow_contrast,
            self._open_front_ends,
            self.services.language.follow_system,
            self._complete_window,
            self.services.speaker.get_ready,
            self.front_ends.begin_reminders,
            self._meet,
            self._open_file,
        )
        for part in parts:
            self._attempt(part)
        from acupress_desktop.aside import sweep_here
        from acupress_desktop.system.allocator import return_large_blocks

        return_large_blocks()
        self._complete = True
        gc.freeze()
        sweep_here()

    def show_fault(self, report: str, kept_in: str) -> None:
        """Something broke unforeseen: say so, unless the program ends."""
        if not self._leaving:
            self.windows.show_fault(report, kept_in)

    def leave(self, exit_code: int) -> None:
        """The system ends the program: a session is kept, to be taken up at the next start."""
        self._leaving = True
        try:
            self.session.keep_now()
            window = self.windows.main()
            if window is not None:
                window.close()
            self.front_ends.close()
        finally:
            self._app.exit(exit_code)

    def quit(self) -> None:
        """End the session and the program."""
        self._leaving = True
        self.services.pain.end()
        if self.session.view.active:
            self.session.stop()
        self.services.history.catch_up()
        self.front_ends.close()
        self._app.quit()

    def _attempt(self, part: Callable[[], object]) -> None:
        """One fault never leaves the rest undone: it is told, or goes the way of what nobody foresaw."""
        try:
            part()
        except KnownError as error:
            self.windows.show_message(error)
        except Exception:
            sys.excepthook(*sys.exc_info())

    def _open_file(self) -> None:
        if self._to_open is not None:
            self.front_ends.open_file_soon(self._to_open)

    def _keep_focus(self) -> None:
        from acupress_desktop.ui.alt_letters import AltLetters
        from acupress_desktop.ui.focus import FocusKeeper
        from acupress_desktop.ui.focus_ring import FocusRing
        from acupress_desktop.ui.in_sight import InSight

        FocusKeeper(self._app)
        InSight(self._app)
        FocusRing(self._app)
        AltLetters(self._app)

    def _follow_motion(self) -> None:
        """Nothing moves for who has told the system so, from the moment that they do."""
        from acupress_desktop.ui.stillness import keep_still

        motion = self._ports.motion
        motion.watch(lambda: keep_still(motion.reduced))
        keep_still(motion.reduced)

    def _follow_contrast(self) -> None:
        """Who has told the desktop so gets more contrast, from the moment that they do."""
        contrast, themes = self._ports.contrast, self.windows.themes
        contrast.watch(lambda: themes.raise_contrast(contrast.more))
        themes.raise_contrast(contrast.more)

    def _open_front_ends(self) -> None:
        self.front_ends.tray.show()
        try:
            self.front_ends.open(self._folder)
        except KnownError as error:
            self.front_ends.show_message(error)

    def _complete_window(self) -> None:
        if self.windows.main() is None:
            return
        for part in (
            self.services.explore.get_ready,
            self._report_losses,
            self.prompts.welcome_once,
            self.prompts.show_due_advice,
            self.prompts.ask_now,
            self.prompts.offer_voice,
        ):
            self._attempt(part)

    def _report_losses(self) -> None:
        """Of the fonts and the own sounds."""
        from acupress_desktop.domain.names import Script
        from acupress_desktop.system.fonts import other_letters_lacking, pinyin_only
        from acupress_desktop.ui.name_fonts import lacking, lacking_sentence

        settings, language = self.services.settings.settings, self.services.catalogue.language
        for script in lacking(settings, language):
            usual = script is Script.SIMPLIFIED
            self.windows.show_message(pinyin_only() if usual else partial(lacking_sentence, script))
        if (others := other_letters_lacking(language, settings.names_in(language))) is not None:
            self.windows.show_message(others)
        for lost in self.services.sounds.lost().values():
            self.windows.show_message(lost)

    def _look_again(self, state: Qt.ApplicationState) -> None:
        """Someone comes back to a window: meanwhile another program may have brought routines, and the system
        may have got another language."""
        from PySide6.QtCore import Qt

        if state is Qt.ApplicationState.ApplicationActive:
            self.services.routines.reload()
            if self._complete:
                self._attempt(self._meet)
            self._attempt(self.services.language.follow_system)
        elif self._complete:
            self._attempt(self.services.sync.note)

    def _meet(self) -> None:
        """Other machines, where a folder was chosen; what is wrong there is told once."""
        before = self.services.sync.trouble
        self.services.sync.meet()
        told = self.services.sync.trouble
        if told is not None and told != before:
            self.windows.show_message(told)

    def _retell(self) -> None:
        """The program speaks another language: say in it what is shown."""
        from acupress_desktop.ui.retelling import tell_anew

        tell_anew()
        self.windows.retell()

    def _report_left_out(self) -> None:
        """Of the user's own routines, as another process has left them."""
        if self.services.routines.trouble is not None:
            self.windows.show_message(self.services.routines.trouble)

    def _in_tray(self) -> bool:
        """Show the icon; whether there is a tray to show it."""
        self.front_ends.tray.show()
        return self.front_ends.tray.available

    def _may_close(self) -> bool:
        """A running session outlives its window: in the tray, or in the small window."""
        window = self.windows.main()
        if window is None or self._leaving:
            return True
        if self.session.view.active:
            window.hide()
            self.front_ends.stand_in()
            return False
        if self._stays_in_tray and self.front_ends.tray.available:
            window.hide()
            return False
        self.quit()
        return True
