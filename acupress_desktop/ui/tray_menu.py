"""The session in the tray's menu, in the words that it has everywhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from acupress_desktop.services.session_controller import SessionController
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.bind import echo
from acupress_desktop.ui.actions.session_actions import SessionActions
from acupress_desktop.ui.plain import on_button
from acupress_desktop.ui.retelling import when_retold
from acupress_desktop.ui.routines.routine_menu import MOST_BESIDE


class TrayMenu(QMenu):
    """Entries follow the state; what a state does not have is not shown, or cannot be chosen. `over_bus`:
    whether the tray is one that menus are sent to."""

    def __init__(
        self,
        controller: SessionController,
        actions: Actions,
        sessions: SessionActions,
        over_bus: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._controller, self._sessions, self._over_bus = controller, sessions, over_bus
        self._starts: list[QAction] = []
        self._below: QMenu | None = None
        self._below_starts = self.addSeparator()
        asked = (sessions.go_on, sessions.repeat, sessions.start_again, sessions.end)
        self._go_on, self._repeat, self._again, self._end = map(self._entry, asked)
        led = (sessions.pause, sessions.next, sessions.back, sessions.stop)
        self._led = [self._entry(action) for action in led]
        self._below_session = self.addSeparator()
        for action in (actions.small_window, actions.show_window, actions.trial, actions.settings):
            echo(action, self)
        self.addSeparator()
        echo(actions.quit, self)
        self._renew_starts()
        sessions.starts_changed.connect(self._renew_starts)
        when_retold(self, self.spell_anew)

    def render_session(self, view: SessionView) -> None:
        """What asks has its choices in the place of the usual entries."""
        for entry in (self._go_on, self._repeat, self._end):
            entry.setVisible(view.asks)
        self._again.setVisible(view.may_begin_anew)
        for entry in self._led:
            entry.setVisible(not view.asks)

    def spell_anew(self) -> None:
        """The tray is of another kind."""
        for entry, action in zip(self._starts, self._sessions.starts.values(), strict=True):
            entry.setText(self.spell(action.text()))
        if self._below is not None:
            self._below.setTitle(self.spell(self.tr("My routines")))

    def _renew_starts(self) -> None:
        """Routines have come, gone or changed."""
        for old in self._starts:
            self.removeAction(old)
            old.deleteLater()
        if self._below is not None:
            self.removeAction(self._below.menuAction())
            self._below.deleteLater()
            self._below = None
        own = self._sessions.own
        folds = len(own) > MOST_BESIDE
        self._starts = [self._entry(action) for action in self._sessions.starts.values()]
        beside = [
            entry
            for entry, name in zip(self._starts, self._sessions.starts, strict=True)
            if not (folds and name in own)
        ]
        self.insertActions(self._below_starts, beside)
        if folds:
            self._below = QMenu(self.spell(self.tr("My routines")), self)
            for entry in self._starts:
                if entry not in beside:
                    self.removeAction(entry)
                    self._below.addAction(entry)
            self.insertMenu(self._below_starts, self._below)

    def _entry(self, action: QAction) -> QAction:
        return echo(action, self, lambda action: self._sessions.press(action, self._controller), self.spell)

    def put_below_session(self, menu: QMenu) -> None:
        """A menu of more that belongs to the session."""
        self.insertMenu(self._below_session, menu)

    def spell(self, words: str) -> str:
        """Words as the tray wants them."""
        return over_bus_words(words) if self._over_bus() else on_button(words)


def over_bus_words(text: str) -> str:
    """Words of a menu that is sent to a tray. There an underscore stands before the key of an entry: Qt makes
    one of the first ampersand alone, and sends underscores of the text as they are."""
    return text.replace("_", "__").replace("&", "&&", 1)
