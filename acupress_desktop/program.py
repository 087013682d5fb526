"""The running program: every room plugged together, and what the rooms ask of one another."""

from __future__ import annotations

import gc
import sys
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.dialogs import Dialogs
from acupress_desktop.domain.errors import KnownError, Message, Said
from acupress_desktop.domain.settings import ThemeChoice
from acupress_desktop.services.commands import CommandService
from acupress_desktop.services.ports import Ports
from acupress_desktop.services.services import build_services
from acupress_desktop.services.session_hand import SessionHand
from acupress_desktop.side_doors import SideDoors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject, Qt
    from PySide6.QtWidgets import QApplication

    from acupress_desktop.services.notices import Notices
    from acupress_desktop.services.reminder_service import ReminderService
    from acupress_desktop.ui.actions.reading_page import ReadingPage
    from acupress_desktop.ui.history.follow_up import FollowUp
    from acupress_desktop.ui.main_window import MainWindow
    from acupress_desktop.ui.safety.asker import Asker
    from acupress_desktop.ui.theme import Theme
    from acupress_desktop.ui.window_places import Places


class Program:
    """Every room of the running program, plugged together once."""

    def __init__(self, app: QApplication, shipped: Catalogue, ports: Ports, folder: Path) -> None:
        from acupress_desktop.ui.actions.actions import Actions
        from acupress_desktop.ui.actions.session_actions import SessionActions
        from acupress_desktop.ui.theme import ThemeWatch

        self._app = app
        self._ports = ports
        self._folder = folder
        self._stays_in_tray = False
        self._untold: list[str] = []
        self._leaving = False
        self._fault_shown = False
        self._door: QObject | None = None
        self.services = services = build_services(shipped, ports)
        self._catalogue = services.catalogue
        self.session, self.safety = services.session, services.safety
        services.history.when_failed(self.say)
        services.history.when_kept(self._after_session)
        services.routines.listen(self._say_which_are_left_out)
        self.commands = CommandService(self.session, self.show_window, services.routines.look)
        self.theme_watch = ThemeWatch(app)
        self.theme_watch.choose(services.settings.settings.theme)
        services.settings.listen(lambda settings: self.theme_watch.choose(settings.theme))
        self._window: MainWindow | None = None
        self.dialogs = Dialogs(
            services, ports, folder, self.theme_watch, lambda: self.reminders, lambda: self.hanzi
        )
        self.actions = Actions(app)
        self.sessions = SessionActions(
            services.catalogue,
            services.session,
            services.safety,
            self._refused,
            lambda: self.asker.hand,
            self._offered,
            app,
        )
        services.routines.listen(self.sessions.render_routines)
        self.doors = SideDoors(
            app,
            services,
            ports,
            self.actions,
            self.sessions,
            self.theme_watch,
            lambda: self.places,
            lambda: self.follow_up.before_first(),
        )
        self._connect_actions()
        self.theme_watch.changed.connect(lambda _: self._dress())
        self._dress()
        app.setQuitOnLastWindowClosed(False)
        app.applicationStateChanged.connect(self._look_again)

    def open(self, hidden: bool, troubles: Sequence[Said] = ()) -> None:
        """Show the window, or only the tray where there is one. `troubles` are what went wrong before."""
        for trouble in troubles:
            self.say(trouble)
        if hidden and self._in_tray():
            self._stays_in_tray = True
            return
        self.show_window()
        if hidden:
            self.say(translate("Program", "This desktop has no tray to start in, so the window opened."))

    def say(self, said: Said) -> None:
        """Tell something in the window; where there is none yet, once there is one."""
        words = sentence(said)
        if self._window is None:
            self._untold.append(words)
        else:
            self._window.say(words)

    @property
    def troubles(self) -> list[Message]:
        """What of the kept data could not be read at the start."""
        ports = self._ports
        stores = (ports.store, ports.own, ports.answers, ports.kept, ports.routines)
        return [store.trouble for store in stores if store.trouble is not None]

    def _look_again(self, state: Qt.ApplicationState) -> None:
        """Someone comes back to a window: meanwhile another program may have brought routines."""
        from PySide6.QtCore import Qt

        if state is Qt.ApplicationState.ApplicationActive:
            self.services.routines.look()

    def _say_which_are_left_out(self) -> None:
        """Of the user's own routines, as another process has left them."""
        if self.services.routines.trouble is not None:
            self.say(self.services.routines.trouble)

    def _connect_actions(self) -> None:
        """What each of them does, at whichever door it is asked for."""
        actions, dialogs, settings = self.actions, self.dialogs, self.services.settings
        for action, do in (
            (actions.print_sheet, dialogs.sheet),
            (actions.settings, self.show_settings),
            (actions.my_cun, dialogs.my_cun),
            (actions.about, dialogs.about),
            (actions.quit, self.quit),
            (actions.show_window, self.show_window),
            (actions.toggle_window, self.toggle_window),
            (actions.small_window, self.doors.show_small),
            (self.sessions.unwell, lambda: self.asker.unwell()),
            *((action, partial(self.show_page, page)) for page, action in actions.pages.items()),
        ):
            action.triggered.connect(lambda _=False, do=do: do())
        for theme, action in actions.themes.items():
            action.toggled.connect(partial(self._choose_theme, theme))
        settings.listen(actions.render_settings)
        actions.render_settings(settings.settings)

    def _choose_theme(self, theme: ThemeChoice, chosen: bool) -> None:
        if not chosen:
            return
        try:
            self.services.settings.change(theme=theme)
        except KnownError as error:
            self.say(error)

    @cached_property
    def notices(self) -> Notices:
        """Tells someone who may not be looking: through the desktop, at the tray's icon, in the window."""
        from acupress_desktop.services.notices import Notices
        from acupress_desktop.ui.telling import TrayNotifier, WindowNotifier

        notices = Notices(
            [
                self._ports.notifier,
                TrayNotifier(lambda: self.doors.tray),
                WindowNotifier(lambda: self._window),
            ]
        )
        self._app.aboutToQuit.connect(notices.withdraw)  # its buttons would do nothing
        return notices

    @cached_property
    def reminders(self) -> ReminderService:
        """Read and begun once the window has been painted."""
        from acupress_desktop.services.reminder_service import ReminderService

        ports = self._ports
        return ReminderService(
            self._catalogue,
            ports.reminders,
            ports.wall,
            ports.reminder_alarm,
            self.notices,
            self.session,
            self.safety,
            SessionHand(self.session, self._refused, lambda said: self._window_for_asking().say(said)).start,
        )

    def _offered(self) -> str:
        """The routine that a session begins with where none was named."""
        return self.services.explore.view.routine or next(iter(self._catalogue.routines))

    def _refused(self, error: KnownError, command: Callable[[], None]) -> bool:
        """A door was refused something: where asking helps, ask."""
        return self.asker.refused(error, command)

    @cached_property
    def asker(self) -> Asker:
        """Asks what has to be asked before a session; made when it is first needed."""
        from acupress_desktop.ui.safety.asker import Asker

        return Asker(
            self._catalogue,
            self.services.atlas,
            self.services.settings,
            self.safety,
            self.session,
            self._window_for_asking,
            lambda: self.theme_watch.theme,
            self._ports.write_file,
            lambda: self.follow_up.before_first(),
        )

    @cached_property
    def follow_up(self) -> FollowUp:
        """Asks how much it hurts; made when it is first needed."""
        from acupress_desktop.ui.history.follow_up import FollowUp

        return FollowUp(
            self._catalogue,
            self.services.history,
            lambda: self._window,
            self._window_for_asking,
            lambda: self.theme_watch.theme,
        )

    def _after_session(self) -> None:
        """Where nobody sees a window, nobody is asked."""
        if self._window is not None and self._window.isVisible() and not self._window.isMinimized():
            self.follow_up.after_session()

    def show_page(self, page: ReadingPage) -> None:
        """Open one of the pages that the menu offers."""
        from acupress_desktop.ui.actions.reading_page import ReadingPage

        if page is ReadingPage.HISTORY:
            self.follow_up.show()
        else:
            self.asker.show(page)

    def _window_for_asking(self) -> MainWindow:
        """Questions are asked in front of the window, whichever door they come from."""
        self.show_window()
        assert self._window is not None
        return self._window

    def _in_tray(self) -> bool:
        """Show the icon; whether there is a tray to show it."""
        self.doors.tray.show()
        return self.doors.tray.available

    @cached_property
    def hanzi(self) -> bool:
        """Whether an installed font has Chinese characters; asking makes Qt look through all fonts."""
        from acupress_desktop.system.fonts import hanzi_font

        return hanzi_font() is not None

    def settle(self) -> None:
        """What can wait until the window has been painted: the tray, Qt's network module, a look through
        all fonts and the search's own table take a moment. What was made so far stays, so that the
        collector of Python's garbage need not look through it while someone types or zooms."""
        parts = (
            self._open_doors,
            self._complete_window,
            self.services.speaker.get_ready,
            self._begin_reminders,
        )
        for part in parts:
            self._attempt(part)
        gc.freeze()
        gc.enable()

    def _attempt(self, part: Callable[[], object]) -> None:
        """One fault never leaves the rest undone: it is told, or goes the way of what nobody foresaw."""
        try:
            part()
        except KnownError as error:
            self.say(error)
        except Exception:
            sys.excepthook(*sys.exc_info())

    def _open_doors(self) -> None:
        self.doors.tray.show()
        if self._door is None:
            self._listen()
            self.doors.open()

    def _complete_window(self) -> None:
        from acupress_desktop.system.fonts import install_sentence

        window = self._window
        if window is None:
            return

        def say_what_is_lost() -> None:
            missing: list[Said] = [] if self.hanzi else [install_sentence()]
            for said in (*missing, *self.services.sounds.lost().values()):
                window.say(sentence(said))

        for part in (
            self.services.explore.get_ready,
            say_what_is_lost,
            lambda: self.asker.welcome_once(),
            lambda: self.follow_up.look(),
        ):
            self._attempt(part)

    def _begin_reminders(self) -> None:
        self.reminders.begin()
        if self._ports.reminders.trouble is not None:
            self.say(self._ports.reminders.trouble)

    def _listen(self) -> None:
        """Open the door to other processes; without it everything but the command line works."""
        from acupress_desktop.system.door import Door

        try:
            self._door = door = Door(self._folder, self.commands.carry_out, self._app)
            self._app.aboutToQuit.connect(door.close)  # before another process may take the folder
        except KnownError as error:
            if self._window is not None:
                self._window.say(sentence(error))
            else:
                self.doors.tray.tell(self._app.applicationDisplayName(), sentence(error))

    @property
    def window(self) -> MainWindow | None:
        """None until it is first shown."""
        return self._window

    @property
    def hidden(self) -> bool:
        """There is no window yet."""
        return self._window is None

    def show_window(self) -> None:
        """Open the window, or bring the open one to the front."""
        if self._window is None:
            self._window = self.dialogs.window = self.doors.window = self._make_window()
            for words in self._untold:
                self._window.say(words)
            self._untold.clear()
        self._window.bring_up()
        self.doors.step_back()

    def show_settings(self, page: str = "session") -> None:
        """Open the settings at one of their pages, in front of the window."""
        self.show_window()
        self.dialogs.settings(page)

    def toggle_window(self) -> None:
        """From the tray: show the window, or hide the one that is in front."""
        if self._window is not None and self._window.isVisible() and self._window.isActiveWindow():
            self._window.hide()
        else:
            self.show_window()

    def own_up(self, report: str, kept_in: str) -> None:
        """Something broke unforeseen: say so, beside what is going on and one at a time."""
        from acupress_desktop.ui.fault_dialog import FaultDialog
        from acupress_desktop.ui.opening import open_beside

        if self._fault_shown or self._leaving:
            return
        self._fault_shown = True
        from PySide6.QtCore import Qt

        dialog = FaultDialog(report, kept_in, self._window)
        dialog.destroyed.connect(self._fault_seen)
        if self.session.view.active:  # whoever presses a point shall not be called away
            dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        open_beside(dialog)

    def _fault_seen(self) -> None:
        self._fault_shown = False

    def leave(self, exit_code: int) -> None:
        """The system ends the program: a session is kept, to be taken up at the next start."""
        self._leaving = True
        try:
            self.session.keep_now()
            if self._window is not None:
                self._window.close()
            self.doors.close()
        finally:
            self._app.exit(exit_code)

    def quit(self) -> None:
        """End the session and the program."""
        self._leaving = True
        if self.session.view.active:
            self.session.stop()
        self.services.history.catch_up()
        self.doors.close()
        self._app.quit()

    def _make_window(self) -> MainWindow:
        """The map first: its figure is drawn in a thread while the rest is loaded and built."""
        from acupress_desktop.ui.map.body_map import BodyMap

        services = self.services
        body_map = BodyMap(self._catalogue, services.atlas, services.explore, services.settings)
        body_map.set_theme(self.theme_watch.theme)
        body_map.render_view(self.services.explore.view)

        from acupress_desktop.ui.main_window import MainWindow

        window = MainWindow(
            services,
            body_map,
            self.theme_watch.theme,
            self.actions,
            self.sessions,
            self.places,
            lambda: self.hanzi,
            self._may_close,
        )
        window.completed.connect(self.settle)
        self._app.aboutToQuit.connect(window.keep_note)
        return window

    @cached_property
    def places(self) -> Places:
        """Where the windows stood."""
        from acupress_desktop.ui.window_places import Places

        places = Places(self._ports.places)
        if self._ports.places.trouble is not None:
            self.say(self._ports.places.trouble)
        return places

    def _may_close(self) -> bool:
        """A running session outlives its window: in the tray, or in the small window."""
        window = self._window
        if window is None or self._leaving:
            return True
        if self.session.view.active:
            window.hide()
            self.doors.stand_in()
            return False
        if self._stays_in_tray and self.doors.tray.available:
            window.hide()
            return False
        self.quit()
        return True

    def _dress(self) -> None:
        _dress(self._app, self.theme_watch.theme)
        if self._window is not None:
            self._window.set_theme(self.theme_watch.theme)
        self.doors.dress(self.theme_watch.theme)


def _dress(app: QApplication, theme: Theme) -> None:
    from acupress_desktop.ui.style import palette, style_sheet

    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def translate(context: str, words: str) -> str:
    """By the name that Qt's tool looks for; late, as all of Qt here."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, words)
