"""Asks how much it hurts, keeps the answer, and says in the window when it is time to see someone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.opening import ask
from acupress_desktop.ui.theme import Theme

if TYPE_CHECKING:  # most runs of the program ask nothing
    from acupress_desktop.ui.history.pain_row import PainRow
    from acupress_desktop.ui.main_window import MainWindow
    from acupress_desktop.ui.notice import Tellable


class FollowUp:
    """`window` is the one there is, `bring_up` shows it for a dialog. What the disk refuses is said in the
    window; a session never waits for it."""

    def __init__(
        self,
        catalogue: Catalogue,
        history: HistoryService,
        window: Callable[[], MainWindow | None],
        bring_up: Callable[[], MainWindow],
        theme: Callable[[], Theme],
    ) -> None:
        self._catalogue, self._history = catalogue, history
        self._window, self._bring_up, self._theme = window, bring_up, theme
        self._row: PainRow | None = None

    def show_due_advice(self) -> None:
        """The window stands: what was wrong with the file, and what the last weeks ask for."""
        self._do(self._advise)
        if self._history.trouble is not None:
            self._show_message(self._history.trouble)

    def before_first(self) -> None:
        """Before the first session ever: a question that may be passed over."""
        self._do(self._ask_baseline)

    def after_session(self) -> None:
        """Once whoever listens has heard that the session is over; not when the program is ending with it."""
        QTimer.singleShot(0, lambda: self._do(self._ask))

    def show(self) -> None:
        """The page of pain and sessions."""
        from acupress_desktop.ui.history.history_dialog import HistoryDialog

        self._take_away()
        ask(HistoryDialog(self._catalogue, self._history, self._theme(), self._bring_up()))
        self._do(self._advise)

    def _ask_baseline(self) -> None:
        if not self._history.wants_baseline():
            return
        from acupress_desktop.ui.history.pain_dialog import PainDialog

        self._history.ask_no_more_today()
        dialog = PainDialog(self._theme(), self._bring_up())
        if ask(dialog) and dialog.level is not None:
            self._history.record_pain(dialog.level)

    def _ask(self) -> None:
        self._take_away()
        window = self._window()
        if window is not None and self._history.wants_pain():
            from acupress_desktop.ui.history.pain_row import PainRow

            self._history.ask_no_more_today()
            self._row = row = PainRow()
            row.said.connect(lambda level: self._do(lambda: self._take(level)))
            row.left.connect(self._take_away)
            row.see.connect(self.show)
            window.put_above_map(row)
        else:
            self._advise()

    def _take(self, level: int) -> None:
        self._history.record_pain(level)
        if self._row is not None:
            self._row.thank(level)
        self._advise()

    def _take_away(self) -> None:
        if self._row is not None:
            self._row.hide()
            self._row.deleteLater()
            self._row = None

    def _advise(self) -> None:
        advice = self._history.advice_due()
        if advice is not None:
            key = f"follow-up.{advice}"
            self._show_message(lambda: self._catalogue.safety_texts.words[key])

    def _do(self, command: Callable[[], None]) -> None:
        attempt(command, self._show_message)

    def _show_message(self, said: Tellable) -> None:
        window = self._window()
        if window is not None:
            window.show_message(said)
