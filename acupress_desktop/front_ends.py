"""Where a session can be led beside the large window: the tray, the small window, the media keys, a
reminder's button, other processes; and the screen that stays on meanwhile."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError, Said
from acupress_desktop.domain.points import Spot
from acupress_desktop.prompts import Prompts
from acupress_desktop.qt_app import translate
from acupress_desktop.services.commands import CommandService
from acupress_desktop.services.listeners import Listeners
from acupress_desktop.services.ports import Ports
from acupress_desktop.services.services import Services
from acupress_desktop.services.session_controller import SessionController
from acupress_desktop.windows import Windows

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from acupress_desktop.services.notices import Notices
    from acupress_desktop.services.reminder_service import ReminderService
    from acupress_desktop.services.trial_reminder import TrialReminder
    from acupress_desktop.services.trial_service import TrialService
    from acupress_desktop.services.views import SessionView
    from acupress_desktop.ui.actions.action_set import ActionSet
    from acupress_desktop.ui.session.small_window import SmallWindow
    from acupress_desktop.ui.theme import Theme
    from acupress_desktop.ui.tray import Tray


class FrontEnds:
    """Each is made when it is first needed; `open` opens those that follow the session unasked."""

    def __init__(
        self,
        app: QApplication,
        services: Services,
        ports: Ports,
        actions: ActionSet,
        windows: Windows,
        prompts: Prompts,
    ) -> None:
        self._app, self._services, self._ports = app, services, ports
        self._catalogue, self._session = services.catalogue, services.session
        self._actions, self._windows, self._prompts = actions, windows, prompts
        self._small: SmallWindow | None = None
        self._opened = False
        #: The small window came by itself, and goes by itself when the large one comes back.
        self._stands_in = False
        self._leaving = False
        self._to_open: Listeners[Path] = Listeners()
        self.commands = CommandService(
            services.session, windows.show, services.routines.reload, self.open_file_soon
        )
        windows.when_shown(self._step_back)

    @cached_property
    def tray(self) -> Tray:
        """Made when it is first needed: at the start the window's first paint comes before."""
        from acupress_desktop.ui.tray import Tray

        actions = self._actions
        tray = Tray(
            self._catalogue,
            actions.program,
            actions.session,
            self.in_sight,
            self._app,
            self._ports.trays,
            self._services.pain,
        )
        self._session.listen(tray.render_session)
        tray.render_session(self._session.view)
        return tray

    @cached_property
    def notices(self) -> Notices:
        """Tells someone who may not be looking: through the desktop, at the tray's icon, in the window."""
        from acupress_desktop.services.notices import Notices
        from acupress_desktop.ui.notifiers import TrayNotifier, WindowNotifier

        notices = Notices(
            [self._ports.notifier, TrayNotifier(self._get_tray), WindowNotifier(self._windows.main)]
        )
        self._app.aboutToQuit.connect(notices.withdraw)  # its buttons would do nothing
        return notices

    @cached_property
    def reminders(self) -> ReminderService:
        """Read and begun once the window has been painted. Who starts a session from one, and may not, reads
        why in the window."""
        from acupress_desktop.services.reminder_service import ReminderService

        ports, services = self._ports, self._services
        controller = SessionController(services.session, self._prompts.refused, self._show_in_window)
        return ReminderService(
            self._catalogue,
            ports.reminders,
            ports.wall,
            ports.reminder_alarm,
            self.notices,
            services.session,
            services.safety,
            controller.start,
            lambda routine: self.trial.holds(routine),
        )

    @cached_property
    def trial(self) -> TrialService:
        """Read once the window has been painted."""
        from acupress_desktop.services.trial_service import TrialService

        ports, services = self._ports, self._services
        return TrialService(
            self._catalogue,
            ports.trials,
            ports.wall,
            services.safety,
            services.history,
            services.routines,
        )

    @cached_property
    def trial_reminder(self) -> TrialReminder:
        """Says what a day of the trial is, and asks for its number."""
        from acupress_desktop.services.trial_reminder import TrialReminder

        ports = self._ports
        controller = SessionController(self._session, self._prompts.refused, self._show_in_window)
        return TrialReminder(
            self._catalogue,
            self.trial,
            ports.wall,
            ports.trial_alarm,
            self.notices,
            lambda: self.reminders.reminders.quiet,
            controller.start,
            self._actions.program.trial.trigger,
        )

    def start(self, routine: str) -> None:
        """Begin a session as the large window does, through the gate."""
        self._prompts.controller().start(routine)

    def open(self, folder: Path) -> None:
        """Follow the session from now on, and listen to other processes that have the same data folder;
        called again it does nothing. Raises KnownError where nobody can be listened to: without that all but
        the command line works."""
        from acupress_desktop.services.awake_service import AwakeService
        from acupress_desktop.services.media_service import MediaService
        from acupress_desktop.system.command_server import CommandServer
        from acupress_desktop.ui.actions.session_keys import MediaCommands

        if self._opened:
            return
        self._opened = True
        ports, program = self._ports, self._actions.program
        ports.trays.watch(self.tray.renew)
        AwakeService(self._catalogue, self._session, self._services.settings, ports.awake)
        media = MediaService(
            self._catalogue,
            self._session,
            ports.keys,
            MediaCommands(self._actions.session, self.tray.controller),
            program.show_window.trigger,
            program.quit.trigger,
        )
        self._services.language.listen(media.retell)
        server = CommandServer(folder, self.commands.carry_out, self._app)
        self._app.aboutToQuit.connect(server.close)  # before another process may take the folder

    def when_file_opened(self, listener: Callable[[Path], None]) -> None:
        """Call `listener` with each file that somebody opens with the program."""
        self._to_open.add(listener)

    def open_file_soon(self, path: Path) -> None:
        """In the next turn of the event loop: what is asked then keeps no other process waiting."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, lambda: self._to_open.notify(path))

    def begin_reminders(self) -> None:
        """Ring from now on."""
        self.reminders.begin()
        if self._ports.reminders.trouble is not None:
            self._windows.show_message(self._ports.reminders.trouble)
        self.trial_reminder.begin()
        if self.trial.trouble is not None:
            self._windows.show_message(self.trial.trouble)

    def show_message(self, said: Said) -> None:
        """Tell something in the window, or at the tray's icon where there is none."""
        window = self._windows.main()
        if window is not None:
            window.show_message(said)
        else:
            self.tray.show_message(sentence(said))

    def close(self) -> None:
        """The program ends."""
        self._leaving = True
        self.tray.hide()

    def in_sight(self) -> bool:
        """A window shows the session."""
        small = self._small
        return self._windows.in_sight() or (
            small is not None and small.isVisible() and not small.isMinimized()
        )

    def show_small(self) -> None:
        """Open the session's small window, or bring it to the front."""
        if self._small is None:
            from acupress_desktop.ui.opening import until_gone

            self._small = self._make_small()
            until_gone(self._small, self._forget_small)  # the desktop may take it away at its end
        self._small.bring_up()

    def _forget_small(self) -> None:
        self._small = None

    def stand_in(self) -> None:
        """The window is about to be gone while a session runs: the small one comes where the user likes it
        or where there is no tray to keep the session in."""
        there = self.tray.available
        if there and not self._services.settings.settings.small_window:
            return
        self._stands_in = self._small is None or not self._small.isVisible()
        self.show_small()
        if self._small is not None and not there:
            self._small.show_message(
                translate("FrontEnds", "This desktop has no tray: the session goes on in this small window.")
            )

    def _step_back(self) -> None:
        """The window is there again."""
        if self._small is not None and self._stands_in:
            self._small.hide()
        self._stands_in = False

    def _make_small(self) -> SmallWindow:
        from acupress_desktop.ui.actions.bind import obey
        from acupress_desktop.ui.session.small_window import SmallWindow

        services, sessions = self._services, self._actions.session
        small = SmallWindow(
            self._catalogue,
            services.session,
            services.settings,
            services.offers,
            sessions,
            self._windows.places,
            self._prompts.before_start,
            services.pain,
        )
        point = self._actions.point

        def press(spot: Spot) -> None:
            services.explore.select(spot)
            self._actions.program.show_window.trigger()
            point.on_map.trigger()

        small.show_pictures(services.atlas, point.on_map, self._actions.map.hands, press)
        obey(self._actions.program.show_window, small)  # who has no mouse reaches no tray
        small.set_theme(self._windows.theme())
        self._windows.themes.changed.connect(self._set_theme)
        services.session.listen(small.render_session)
        services.routines.listen(self._render_small)
        services.explore.listen(lambda _: self._render_small())
        small.closed.connect(self._small_closed)
        self._app.aboutToQuit.connect(small.keep_place)
        return small

    def _render_small(self) -> None:
        view: SessionView = self._session.view
        if self._small is not None:
            self._small.render_session(view)

    def _set_theme(self, theme: Theme) -> None:
        if self._small is not None:
            self._small.set_theme(theme)

    def _small_closed(self) -> None:
        """The session goes on; where nothing else would show it, the large window does."""
        self._stands_in = False
        if not self._leaving and not self.in_sight() and not self.tray.available:
            self._actions.program.show_window.trigger()

    def _get_tray(self) -> Tray:
        return self.tray

    def _show_in_window(self, error: KnownError) -> None:
        self._windows.in_front().show_message(sentence(error))
