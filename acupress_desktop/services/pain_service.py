"""Asks how much it hurts right before a session and right after it, at every door in the same way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from acupress_desktop.domain.diary import Felt, Moment
from acupress_desktop.domain.history import SessionRecord
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView

#: What is told later than this after a session is not how it was right after it.
_RIGHT_AFTER = timedelta(minutes=30)


@dataclass(frozen=True)
class PainQuestion:
    """What may be answered now, of the session of that routine that began at `started`."""

    moment: Moment
    started: datetime
    routine: str


class PainService:
    """`question` is None while nothing is asked. A session never waits for it: the one before can be answered
    until the second hold begins, the one after until half an hour has passed or another session begins. Who
    leaves it, or wants no questions, is not asked."""

    def __init__(self, session: SessionService, history: HistoryService, settings: SettingsService) -> None:
        self._session, self._history, self._settings = session, history, settings
        self._listeners: Listeners[()] = Listeners()
        self._question: PainQuestion | None = None
        self._over_at: datetime | None = None
        self._ended = False
        #: Whether the last question was answered.
        self.answered = False
        self._number = session.number
        session.listen(self._follow)
        session.when_over(self._over)
        settings.listen(lambda _: self._ask_no_more() if not self._wanted else None)

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Call `listener` when something is asked, answered or not asked any more."""
        return self._listeners.add(listener)

    @property
    def question(self) -> PainQuestion | None:
        """What may be answered now."""
        if self._over_at is not None and self._history.now - self._over_at > _RIGHT_AFTER:
            return None
        return self._question

    def say(self, level: int) -> None:
        """Answer it: nothing is asked any more. What nobody asks is not answered. Raises KnownError where it
        cannot be kept; it is asked on then."""
        question = self.question
        if question is not None:
            self._history.keep(Felt(question.started, question.routine, question.moment, level))
        self._ask_no_more(answered=question is not None)

    def leave(self) -> None:
        """Nobody wants to answer."""
        self._ask_no_more()

    def end(self) -> None:
        """The program ends: nothing is asked any more."""
        self._ended = True
        self._ask_no_more()

    def _follow(self, view: SessionView) -> None:
        if self._session.number != self._number:
            self._number = self._session.number
            if self._session.started is not None and view.routine is not None and self._wanted:
                self._over_at = None
                self._ask(PainQuestion(Moment.BEFORE, self._session.started, view.routine))
        elif self._question is not None and view.active and (not self._asks_before or (view.step or 0) > 1):
            self._ask_no_more()  # one that was over may go on

    def _over(self, record: SessionRecord) -> None:
        if record.done and self._wanted:
            self._over_at = self._history.now
            self._ask(PainQuestion(Moment.AFTER, record.started, record.routine))
        elif self._asks_before:
            self._ask_no_more()

    @property
    def _asks_before(self) -> bool:
        return self._question is not None and self._question.moment is Moment.BEFORE

    @property
    def _wanted(self) -> bool:
        return self._settings.settings.ask_pain and not self._ended

    def _ask(self, question: PainQuestion) -> None:
        self._question = question
        self._listeners.notify()

    def _ask_no_more(self, answered: bool = False) -> None:
        if self._question is not None:
            self.answered = answered
            self._question = self._over_at = None
            self._listeners.notify()
