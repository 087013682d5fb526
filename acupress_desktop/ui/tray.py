"""The tray: an icon by state, the time left on hovering, and the whole session in its menu."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.domain.routines import Routine, duration_s
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.session_words import SessionWords, clock
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.icons import pixmap

#: How long a message stays at the icon.
_MESSAGE_MS = 60_000


class Tray(QObject):
    """Renders the session's view; every entry calls the service or one of the callbacks. `refused` is told
    of what did not start and says whether it asks the user what has to be asked."""

    def __init__(
        self,
        catalogue: Catalogue,
        session: SessionService,
        toggle_window: Callable[[], None],
        show_window: Callable[[], None],
        leave: Callable[[], None],
        refused: Callable[[KnownError, Callable[[], None]], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._session = catalogue, session
        self._words = SessionWords(catalogue)
        self._toggle_window, self._refused = toggle_window, refused
        self._shown: tuple[str, str, bool] | None = None
        self._menu = QMenu()
        self._starts = {routine: self._start_entry(routine) for routine in catalogue.routines}
        self._menu.addSeparator()
        self._pause = self._entry(self.tr("Pause"), self._pause_or_resume)
        self._next = self._entry(self.tr("Next"), session.next)
        self._back = self._entry(self.tr("Back"), session.back)
        self._stop = self._entry(self.tr("Stop"), session.stop)
        self._menu.addSeparator()
        self._entry(self.tr("Show window"), show_window)
        self._entry(self.tr("Quit"), leave)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._clicked: Callable[[], None] = _nothing
        self._icon.messageClicked.connect(lambda: self._clicked())

    @property
    def available(self) -> bool:
        """Whether this desktop has a tray at this moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def render_session(self, view: SessionView) -> None:
        """Once a second only the tooltip changes; icon and menu follow the state."""
        self._icon.setToolTip(self._tooltip(view))
        shown = (_sign(view), self.tr("Resume") if view.paused else self.tr("Pause"), view.active)
        if shown == self._shown:
            return
        self._shown = shown
        sign, pause, active = shown
        self._icon.setIcon(_icon(sign))
        self._pause.setText(pause)
        for entry in (self._pause, self._next, self._back):
            entry.setEnabled(active)
        self._stop.setEnabled(view.state is not State.IDLE)
        for entry in self._starts.values():
            entry.setEnabled(not active)

    def render_safety(self, view: SafetyView) -> None:
        """What is left out of a routine makes it shorter."""
        for routine, made in view.routines.items():
            if made.too_little:
                words = fill(self.tr("Start %1 · too little left"), self._catalogue.title(routine))
                self._starts[routine].setText(words)
                continue
            self._starts[routine].setText(self._start_words(routine, made.routine))

    def _tooltip(self, view: SessionView) -> str:
        if view.state is State.IDLE:
            return self.tr("Acupress")
        if view.state is State.FINISHED:
            return self.tr("Acupress · well done")
        words = self.tr("%1 · paused, %2 left") if view.paused else self.tr("%1 · %2 left")
        doing = self._catalogue.spoken(view.spot) if view.spot is not None else self._words.headline(view)
        return fill(words, doing, clock(view.part_left_s))

    def _start_entry(self, routine_id: str) -> QAction:
        words = self._start_words(routine_id, self._catalogue.routine(routine_id))
        return self._entry(words, lambda: self._start(routine_id))

    def _start_words(self, routine_id: str, routine: Routine) -> str:
        minutes = math.ceil(duration_s(routine) / 60)
        return fill(self.tr("Start %1 · %2 min"), self._catalogue.title(routine_id), minutes)

    def _start(self, routine_id: str) -> None:
        self._ask_first(lambda: self._session.start(routine_id))

    def _ask_first(self, command: Callable[[], None]) -> None:
        """Do what may need an answer from the user first."""
        try:
            command()
        except KnownError as error:
            if not self._refused(error, command):
                raise

    def _entry(self, text: str, do: Callable[[], None]) -> QAction:
        entry = QAction(text, self._menu)
        entry.triggered.connect(lambda: self._do(do))
        self._menu.addAction(entry)
        return entry

    def _do(self, command: Callable[[], None]) -> None:
        try:
            command()
        except KnownError as error:
            self.tell(self.tr("Acupress"), str(error))

    def tell(self, title: str, text: str, clicked: Callable[[], None] | None = None) -> bool:
        """Show a message at the icon for a minute; whether there is a place for it. `clicked` is called
        when it is clicked on."""
        self._clicked = clicked if clicked is not None else _nothing
        there = self._icon.isVisible() and self.available and QSystemTrayIcon.supportsMessages()
        if there:
            self._icon.showMessage(title, text, self._icon.icon(), _MESSAGE_MS)
        return there

    def _pause_or_resume(self) -> None:
        if self._session.view.paused:
            self._ask_first(self._session.resume)
        else:
            self._session.pause()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._toggle_window()


def _nothing() -> None:
    """What a click on a message does that asks nothing."""


def _sign(view: SessionView) -> str:
    if not view.active:
        return "tray-idle"
    return "tray-paused" if view.paused else "tray-running"


def _icon(name: str) -> QIcon:
    made = QIcon()
    for size in (22, 32, 48):
        made.addPixmap(pixmap(name, "", QSize(size, size)))
    return made
