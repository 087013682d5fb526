"""Asks how much it hurts, keeps the answer, and says in the window when it is time to see someone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTimer

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.history_service import HistoryService, new_words
from acupress_desktop.services.pain_service import PainService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.dates import in_full
from acupress_desktop.ui.notice import Notice
from acupress_desktop.ui.opening import ask
from acupress_desktop.ui.theme import Theme

if TYPE_CHECKING:  # most runs of the program ask nothing
    from PySide6.QtWidgets import QWidget

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
        pain: PainService | None = None,
        doctor: Callable[[QWidget], None] | None = None,
    ) -> None:
        """`pain` asks what is asked right after a session; only who answers that is asked for the day.
        `doctor` shows the sheet for a doctor before a window."""
        self._catalogue, self._history = catalogue, history
        self._window, self._bring_up, self._theme = window, bring_up, theme
        self._row: PainRow | None = None
        self._pain, self._waits = pain, False
        if pain is not None:
            pain.listen(self._go_on)
        self._doctor = doctor

    def show_due_advice(self) -> None:
        """The window stands: what was wrong with the file, and what the last weeks ask for."""
        self._do(self._advise)
        if self._history.trouble is not None:
            self._do(self._offer_copy)

    def before_first(self) -> None:
        """Before the first session ever: a question that may be passed over."""
        self._do(self._ask_baseline)

    def after_session(self) -> None:
        """Once whoever listens has heard that the session is over; not when the program is ending with it."""
        QTimer.singleShot(0, self._ask_in_turn)

    def show(self) -> None:
        """The page of pain and sessions."""
        from acupress_desktop.ui.history.history_dialog import HistoryDialog

        self._take_away()
        ask(HistoryDialog(self._catalogue, self._history, self._theme(), self._bring_up(), self._doctor))
        self._do(self._advise)

    def _offer_copy(self) -> None:
        """The file was broken: say so, and offer what its newest copy holds, at one click."""
        trouble, day, window = self._history.trouble, self._history.backup_day, self._window()
        assert trouble is not None
        notice = window.findChild(Notice) if window is not None else None
        if day is None or not isinstance(notice, Notice):
            self._show_message(trouble)
            return

        def words() -> dict[str, str]:
            told = in_full(QDate(day.year, day.month, day.day), QLocale())
            return {"restore": self._catalogue.say("history.restore", day=told)}

        notice.ask(trouble, words, lambda _: self._do(self._restore))

    def _restore(self) -> None:
        new = self._history.restore()
        self._show_message(lambda: new_words(self._catalogue, new))

    def _ask_baseline(self) -> None:
        if not self._history.wants_baseline():
            return
        from acupress_desktop.ui.history.pain_dialog import PainDialog

        self._history.ask_no_more_today()
        dialog = PainDialog(self._theme(), self._bring_up())
        if ask(dialog) and dialog.level is not None:
            self._history.record_pain(dialog.level)

    def _ask_in_turn(self) -> None:
        """After what is asked of right now, where that is to be seen."""
        from acupress_desktop.ui.history.now_row import NowRow

        window = self._window()
        row = window.findChild(NowRow) if window is not None else None
        self._waits = isinstance(row, NowRow) and row.isVisible()
        if not self._waits:
            self._do(self._ask)

    def _go_on(self) -> None:
        if self._waits and self._pain is not None and self._pain.question is None:
            self._waits = False
            self._do(self._ask if self._pain.answered else self._advise)

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
