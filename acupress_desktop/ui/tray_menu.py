"""The session in the tray's menu, in the words that it has everywhere."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.routines import Routine, duration_s
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from acupress_desktop.services.session_hand import SessionHand
from acupress_desktop.services.views import NO_SESSION, SessionView, State
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.bind import echo
from acupress_desktop.ui.plain import on_button


class TrayMenu(QMenu):
    """Entries follow the state; what a state does not have is not shown, or cannot be chosen."""

    def __init__(
        self,
        catalogue: Catalogue,
        hand: SessionHand,
        actions: Actions,
        over_bus: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._catalogue, self._over_bus = catalogue, over_bus
        self._words: dict[str, str] = {}
        self._hand = hand
        self._starts: dict[str, QAction] = {}
        self._below_starts = self.addSeparator()
        self._go_on = self._entry(self.tr("Go on"), hand.resume)
        self._repeat = self._entry(self.tr("Repeat this point"), hand.repeat)
        self._again = self._entry(self.tr("Start again"), hand.start_again)
        self._end = self._entry(self.tr("End"), hand.stop)
        self._pause = self._entry(self.tr("Pause"), hand.pause_or_resume)
        self._next = self._entry(self.tr("Next"), hand.next)
        self._back = self._entry(self.tr("Back"), hand.back)
        self._stop = self._entry(self.tr("Stop"), hand.stop)
        self.addSeparator()
        for action in (actions.small_window, actions.show_window, actions.settings):
            echo(action, self)
        self.addSeparator()
        echo(actions.quit, self)
        self._shown: tuple[object, ...] | None = None
        self._view, self._safety = NO_SESSION, NOTHING_HIDDEN
        self.render_routines()

    def render_routines(self) -> None:
        """Routines have come, gone or changed."""
        for old in self._starts.values():
            self.removeAction(old)
            old.deleteLater()
        self._words = {}
        self._starts = {routine: self._start_entry(routine) for routine in self._catalogue.routines}
        self._shown = None
        self.render_session(self._view)
        self.render_safety(self._safety)

    def render_session(self, view: SessionView) -> None:
        """Every second brings a view; the menu changes with the state alone."""
        self._view = view
        idle = view.state is State.IDLE
        shown = (view.active, view.paused, view.asks, view.may_begin_anew, idle)
        if shown == self._shown:
            return
        self._shown = shown
        for entry in (self._go_on, self._repeat, self._end):
            entry.setVisible(view.asks)
        self._again.setVisible(view.may_begin_anew)
        self._pause.setText(self.tr("Resume") if view.paused else self.tr("Pause"))
        for entry in (self._pause, self._next, self._back):
            entry.setVisible(not view.asks)
            entry.setEnabled(view.active)
        self._stop.setVisible(not view.asks)
        self._stop.setEnabled(not idle)
        for entry in self._starts.values():  # one that waits for an answer makes room for another
            entry.setEnabled(not view.active or view.may_begin_anew)

    def render_safety(self, view: SafetyView) -> None:
        """What is left out of a routine makes it shorter."""
        self._safety = view
        for routine, made in view.routines.items():
            if routine not in self._starts:
                continue
            if made.too_little:
                words = fill(self.tr("Start %1 · too little left"), self._catalogue.title(routine))
            else:
                words = self._start_words(routine, made.routine)
            self._words[routine] = words
        self.spell_anew()

    def spell_anew(self) -> None:
        """The tray is of another kind, or the words are others."""
        over_bus = self._over_bus()
        for routine, words in self._words.items():
            self._starts[routine].setText(over_bus_words(words) if over_bus else on_button(words))

    def _start_entry(self, routine_id: str) -> QAction:
        words = self._start_words(routine_id, self._catalogue.routine(routine_id))
        self._words[routine_id] = words
        entry = self._entry(on_button(words), lambda: self._hand.start(routine_id))
        self.insertAction(self._below_starts, entry)
        return entry

    def _start_words(self, routine_id: str, routine: Routine) -> str:
        minutes = math.ceil(duration_s(routine) / 60)
        return fill(self.tr("Start %1 · %2 min"), self._catalogue.title(routine_id), minutes)

    def _entry(self, text: str, do: Callable[[], None]) -> QAction:
        entry = QAction(text, self)
        entry.triggered.connect(lambda: do())
        self.addAction(entry)
        return entry


def over_bus_words(text: str) -> str:
    """Words of a menu that is sent to a tray. There an underscore stands before the key of an entry: Qt makes
    one of the first ampersand alone, and sends underscores of the text as they are."""
    return text.replace("_", "__").replace("&", "&&", 1)
