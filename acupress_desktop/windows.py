"""The large window: when it is made, what is told in it, and what it looks like."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from acupress_desktop.services.listeners import Listeners
from acupress_desktop.services.ports import Ports
from acupress_desktop.services.services import Services

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from acupress_desktop.domain.settings import Settings
    from acupress_desktop.ui.actions.action_set import ActionSet
    from acupress_desktop.ui.main_window import MainWindow
    from acupress_desktop.ui.notice import Tellable
    from acupress_desktop.ui.theme import Theme
    from acupress_desktop.ui.window_places import Places


class Windows:
    """There is no window until one is shown; what is to be told waits for it. `plan` comes first."""

    def __init__(self, app: QApplication, services: Services, ports: Ports) -> None:
        from acupress_desktop.ui.sizes import TextSize
        from acupress_desktop.ui.theme_watch import ThemeWatch

        self._app, self._services, self._ports = app, services, ports
        self._main: MainWindow | None = None
        self._actions: ActionSet | None = None
        self._may_close: Callable[[], bool] = bool
        self._untold: list[Tellable] = []
        self._fault_shown = False
        self._side = app.layoutDirection()
        self._completed: Listeners[()] = Listeners()
        self._shown: Listeners[()] = Listeners()
        self._dropped: Listeners[Path] = Listeners()
        self.themes = ThemeWatch(app)
        self._choose_theme(services.settings.settings)
        services.settings.listen(self._choose_theme)
        self.themes.changed.connect(lambda _: self._apply_style())
        self._apply_style()
        self._letters = TextSize(app, self._letter)

    def plan(self, actions: ActionSet, may_close: Callable[[], bool]) -> None:
        """The window shows these actions, and asks `may_close` before it goes."""
        self._actions, self._may_close = actions, may_close

    def when_completed(self, listener: Callable[[], None]) -> None:
        """Call `listener` once the window has been painted and stands whole."""
        self._completed.add(listener)

    def when_shown(self, listener: Callable[[], None]) -> None:
        """Call `listener` each time that the window was opened or brought to the front."""
        self._shown.add(listener)

    def when_dropped(self, listener: Callable[[Path], None]) -> None:
        """Call `listener` with each file that is dropped onto the window."""
        self._dropped.add(listener)

    def main(self) -> MainWindow | None:
        """The large window; None until it is first shown."""
        return self._main

    def theme(self) -> Theme:
        """What the windows look like now."""
        return self.themes.theme

    def show(self) -> None:
        """Open the window, or bring the open one to the front."""
        self.in_front()

    def in_front(self) -> MainWindow:
        """The window, brought to the front: questions are asked there, wherever they come from."""
        if self._main is None:
            from acupress_desktop.ui.opening import until_gone

            self._main = self._make()
            until_gone(self._main, self._forget)  # the desktop may take it away at its end
            for said in self._untold:
                self._main.show_message(said)
            self._untold.clear()
        self._main.bring_up()
        self._shown.notify()
        return self._main

    def toggle(self) -> None:
        """Show the window, or hide the one that is in front."""
        if self._main is not None and self._main.isVisible() and self._main.isActiveWindow():
            self._main.hide()
        else:
            self.show()

    def in_sight(self) -> bool:
        """The window can be seen."""
        window = self._main
        return window is not None and window.isVisible() and not window.isMinimized()

    def show_message(self, said: Tellable) -> None:
        """Tell something in the window; where there is none yet, once there is one."""
        if self._main is None:
            self._untold.append(said)
        else:
            self._main.show_message(said)

    def _forget(self) -> None:
        self._main = None

    def retell(self) -> None:
        """The program speaks another language: lines may begin at the other side, and what is placed by hand
        is placed anew."""
        from acupress_desktop.ui.laid_out import place_anew

        other_side = self._app.layoutDirection() is not self._side
        self._side = self._app.layoutDirection()
        if other_side:
            self._apply_style()
        for window in self._app.topLevelWidgets() if other_side else filter(None, [self._main]):
            place_anew(window, other_side)

    def _letter(self) -> None:
        """The system's letters have another size: what is drawn takes it as it takes colours, and what is
        laid out is laid out anew."""
        from acupress_desktop.ui.retelling import tell_anew

        self.themes.changed.emit(self.theme())
        tell_anew()
        self.retell()

    def show_fault(self, report: str, kept_in: str) -> None:
        """Something broke unforeseen: say so, beside what is going on and one at a time."""
        from acupress_desktop.ui.fault_dialog import FaultDialog
        from acupress_desktop.ui.opening import open_beside

        if self._fault_shown:
            return
        self._fault_shown = True
        from PySide6.QtCore import Qt

        dialog = FaultDialog(report, kept_in, self._main)
        dialog.destroyed.connect(self._fault_seen)
        if self._services.session.view.active:  # whoever presses a point shall not be called away
            dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        open_beside(dialog)

    @cached_property
    def places(self) -> Places:
        """Where the windows stood."""
        from acupress_desktop.ui.window_places import Places

        places = Places(self._ports.places)
        if self._ports.places.trouble is not None:
            self.show_message(self._ports.places.trouble)
        return places

    def hanzi(self) -> bool:
        """Whether an installed font has Chinese characters; asking makes Qt look through all fonts."""
        return self._hanzi

    @cached_property
    def _hanzi(self) -> bool:
        from acupress_desktop.system.fonts import hanzi_font

        return hanzi_font() is not None

    def _make(self) -> MainWindow:
        """The map first: its figure is drawn in a thread while the rest is loaded and built."""
        from acupress_desktop.ui.map.body_map import BodyMap

        services, actions = self._services, self._actions
        assert actions is not None
        body_map = BodyMap(
            services.catalogue, services.atlas, services.explore, services.settings, actions.map
        )
        body_map.set_theme(self.theme())
        body_map.render_view(services.explore.view)

        from acupress_desktop.ui.main_window import MainWindow

        window = MainWindow(
            services, body_map, self.theme(), actions, self.places, self.hanzi, self._may_close
        )
        window.completed.connect(self._completed.notify)
        window.completed.connect(lambda: self._take_drops(window))
        window.told.connect(self._ports.reader.announce)
        self._app.aboutToQuit.connect(window.keep_note)
        return window

    def _take_drops(self, window: MainWindow) -> None:
        from acupress_desktop.ui.file_drop import FileDrop

        FileDrop(window).dropped.connect(self._dropped.notify)

    def _choose_theme(self, settings: Settings) -> None:
        self.themes.choose(settings.theme)

    def _apply_style(self) -> None:
        from acupress_desktop.ui.style import dress, style_sheet

        theme = self.theme()
        dress(self._app, theme)
        self._app.setStyleSheet(style_sheet(theme))
        if self._main is not None:
            self._main.set_theme(theme)

    def _fault_seen(self) -> None:
        self._fault_shown = False
