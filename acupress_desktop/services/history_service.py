"""Keeps what sessions did and how much it hurts, and knows when to ask and when to send to a clinician."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from pathlib import Path

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.diary import Around, Felt, Note, NoteKind, Told, Weekly
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.follow_up import Advice, Pain, advise
from acupress_desktop.domain.history import Day, History, Practised, SessionRecord, both, days_with_something
from acupress_desktop.domain.learning import Review, Tally
from acupress_desktop.services.history_port import HistoryStore
from acupress_desktop.services.ports import Alarm, WallClock
from acupress_desktop.services.settings_service import SettingsService

#: The same advice is not told again sooner.
_ADVISE_AGAIN = timedelta(weeks=1)
#: So long after a disk refused it is tried again.
_TRY_AGAIN_S = 30.0
_ASKED, _ADVISED = "asked", "advised"


class HistoryService:
    """`open_store` is called when the history is first needed, never at the program's start.

    A session in which no point was pressed to its end leaves nothing: starting by mistake is not pressing.
    Where the history cannot be written, the session is over all the same, `failed` listeners get one
    sentence, and what was done waits: beside the history, or in memory while the disk takes nothing at all.
    """

    def __init__(
        self,
        open_store: Callable[[], HistoryStore],
        wall: WallClock,
        settings: SettingsService,
        alarm: Alarm | None = None,
    ) -> None:
        """`alarm` rings when what could not be written is to be tried again."""
        self._open_store = open_store
        self._wall = wall
        self._settings = settings
        self._alarm = alarm
        self._waiting: tuple[SessionRecord, ...] = ()
        self._answers: tuple[Review, ...] = ()
        self._failed: list[Callable[[Message], None]] = []
        self._caught_up: list[Callable[[], None]] = []
        self._kept: list[Callable[[], None]] = []
        self._changed: list[Callable[[], None]] = []

    def when_failed(self, listener: Callable[[Message], None]) -> None:
        """Call `listener` with why when a session could not be kept."""
        self._failed.append(listener)

    def when_kept(self, listener: Callable[[], None]) -> None:
        """Call `listener` after a session of which something was done; whether the disk took it or not."""
        self._kept.append(listener)

    def when_changed(self, listener: Callable[[], None]) -> None:
        """Call `listener` when everything was erased, a file was taken in, or another machine told something:
        what is kept beside the history may be another one."""
        self._changed.append(listener)

    def when_caught_up(self, listener: Callable[[], None]) -> None:
        """Call `listener` when what waited in memory has been written at last."""
        self._caught_up.append(listener)

    def take(self, record: SessionRecord) -> bool:
        """A session is over; whether what was done is on a disk now. Never raises for one that refuses."""
        if not record.done:
            return True
        self._waiting = (*self._waiting, record)
        try:
            self._write_waiting()
        except KnownError as error:
            self._set_by(error)
        for listener in self._kept:
            listener()
        return not self._waiting

    def take_back(self, record: SessionRecord) -> None:
        """A session that was stopped goes on: what was kept of it is not the last word. Raises KnownError
        where the disk refuses."""
        if not record.done:
            return  # of such a one nothing was kept
        self._store.take_back(record)
        self._waiting = tuple(kept for kept in self._waiting if not _same(kept, record))

    def catch_up(self) -> None:
        """Try again to write what waits in memory. Never raises."""
        if not self._waiting:
            return
        try:
            self._write_waiting()
        except KnownError:
            self._try_again()

    def read(self) -> History:
        """What waits to be written is part of it. Raises KnownError where it cannot be read."""
        self.catch_up()
        kept = self._store.read()
        sessions = sorted(
            {*kept.sessions, *self._waiting}, key=lambda record: (record.started, record.routine)
        )
        return replace(kept, sessions=tuple(sessions))

    def beside(self) -> History:
        """Everything but the sessions and what was felt around them: fast, however many there are. Raises as
        `read` does."""
        return self._store.read_beside()

    def days(self, kept: History) -> tuple[Day, ...]:
        """Every day on which something is known, the oldest first; `kept` is what `beside` gave. What waits
        to be written is part of it. Raises as `read` does."""
        self.catch_up()
        done = self._store.session_days()
        known = {day.day for day in done}
        others = tuple(pain for pain in kept.pains if pain.day not in known)
        return both(done, days_with_something(History(self._waiting, others)))

    def around(self, since: date) -> Around | None:
        """The mean pain right before and after the sessions since a day. Raises as `read` does."""
        return self._store.around(self._begin_of(since))

    def practised(self, since: date) -> tuple[Practised, ...]:
        """What was done since a day, the most often done first. Raises as `read` does."""
        self.catch_up()
        return self._store.practised(self._begin_of(since))

    @property
    def empty(self) -> bool:
        """Whether nothing is kept. Raises as `read` does."""
        return self._store.is_empty() and not self._waiting

    @property
    def trouble(self) -> Message | None:
        """What was wrong with the file when it was opened."""
        return self._store.trouble

    def reviews(
        self, points: Collection[str] | None = None, after: datetime | None = None
    ) -> tuple[Review, ...]:
        """Every answer, or those about these points alone, or after a moment; in any order. Raises KnownError
        where they cannot be read."""
        waiting = (
            each
            for each in self._answers
            if (points is None or each.point in points) and (after is None or each.at > after)
        )
        return (*self._store.reviews(points, after), *waiting)

    def tally(self) -> Tally:
        """That of all answers, of those that wait too. Raises KnownError where they cannot be read."""
        return self._store.tally().and_of(self._answers)

    def keep_reviews(self, reviews: tuple[Review, ...]) -> None:
        """Add answers. Those that cannot be written wait in memory for the next ones, and KnownError is
        raised."""
        self._answers = (*self._answers, *reviews)
        self._store.add_reviews(self._answers)
        self._answers = ()

    @property
    def now(self) -> datetime:
        """The moment by the wall clock, with its time zone."""
        return self._wall.now()

    @property
    def today(self) -> date:
        """The day by the wall clock, in its time zone."""
        return self._wall.now().date()

    def record_pain(self, level: int) -> None:
        """How much it hurts, 0 to 10, over the last 24 hours. Raises KnownError as the store does."""
        self._store.record_pain(Pain(self.today, level))

    def keep(self, said: Felt | Told | Note) -> None:
        """Keep what was said, instead of what was said of the same before. Raises KnownError as the store
        does."""
        self._store.keep(said)

    def tell(self, what: Weekly, level: int) -> None:
        """The answer of today to what is asked once a week. Raises as `keep` does."""
        self.keep(Told(self.today, what, level))

    def write_note(self, kind: NoteKind, text: str) -> None:
        """The note of today. Raises as `keep` does."""
        self.keep(Note(self.today, kind, text.strip()))

    def ask_no_more_today(self) -> None:
        """Somebody passed over the question, or is being asked. Raises KnownError as the store does."""
        self._store.mark(_ASKED, self.today)

    def tell_once(self, what: str) -> bool:
        """Whether `what` was never told yet: whoever calls this tells it now. Raises KnownError as the store
        does."""
        if self._store.marked(what) is not None:
            return False
        self._store.mark(what, self.today)
        return True

    def wants_baseline(self) -> bool:
        """Whether to ask before the first session ever."""
        return self._settings.settings.ask_pain and self.empty and not self._asked_today()

    def wants_pain(self) -> bool:
        """Whether to ask after a session: once a day at most, and not who said it already."""
        if not self._settings.settings.ask_pain or self._asked_today():
            return False
        return all(pain.day != self.today for pain in self._store.read_beside().pains)

    def advice(self, kept: History | None = None) -> Advice | None:
        """What the pain of the last weeks asks for, of what `beside` gave."""
        return advise((kept or self._store.read_beside()).pains, self.today)

    def advice_due(self) -> Advice | None:
        """The advice, once a week at most: whoever calls this tells it now."""
        advice = self.advice()
        told = self._store.marked(_ADVISED)
        # A day to come was a wrong clock's.
        if advice is None or (told is not None and timedelta(0) <= self.today - told < _ADVISE_AGAIN):
            return None
        self._store.mark(_ADVISED, self.today)
        return advice

    def erase(self) -> None:
        """Everything, on disk too. Raises KnownError where that cannot be done."""
        self._waiting = self._answers = ()
        self._store.erase()
        self.renew()

    def renew(self) -> None:
        """What is kept has changed, by another machine."""
        for listener in self._changed:
            listener()

    def write_copy(self, file: Path) -> None:
        """As .csv or .json, by the file's ending. Raises KnownError."""
        self.catch_up()
        self._store.write_copy(file)

    def take_in(self, file: Path) -> History:
        """What was new in a .json file. Raises KnownError with the JSON path of what is wrong in it."""
        new = self._store.take_in(file)
        self.renew()
        return new

    @property
    def backup_day(self) -> date | None:
        """Of when the newest copy is from which what is lost can be restored; None where there is none, or
        nothing was lost: the file was not broken, and something is in it. Raises KnownError."""
        if self._store.trouble is None and not self._store.is_empty():
            return None
        return self._store.backup_day

    def restore(self) -> History:
        """Take in what the copies hold and the history does not, and return it. Raises KnownError where there
        is no whole one."""
        new = self._store.restore()
        for listener in self._changed:
            listener()
        return new

    @property
    def trials(self) -> int:
        """How many trials are kept beside it, and erased and written out with it."""
        return self._store.trials

    def _begin_of(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._wall.now().tzinfo)

    def _write_waiting(self) -> None:
        self._store.add(History(self._waiting))
        self._let_go()

    def _set_by(self, error: KnownError) -> None:
        """The history takes nothing just now. Say where what was done is instead."""
        try:
            self._store.keep_for_later(History(self._waiting))
        except KnownError:
            said = Message("history.in-memory", why=error)
            self._try_again()
        else:
            said = Message("history.kept-beside", why=error)
            self._let_go()
        for told in self._failed:
            told(said)

    def _try_again(self) -> None:
        if self._alarm is not None:
            self._alarm.set(_TRY_AGAIN_S, self.catch_up)

    def _let_go(self) -> None:
        self._waiting = ()
        for listener in self._caught_up:
            listener()

    @cached_property
    def _store(self) -> HistoryStore:
        return self._open_store()

    def _asked_today(self) -> bool:
        return self._store.marked(_ASKED) == self.today


def _same(first: SessionRecord, second: SessionRecord) -> bool:
    return (first.started, first.routine) == (second.started, second.routine)


def new_words(catalogue: Catalogue, new: History) -> str:
    """What was new in a file that was read in: "New: 2 sessions, 1 day of pain." """
    sessions = catalogue.counted("history.sessions", len(new.sessions))
    return catalogue.say(
        "history.new", sessions=sessions, pains=catalogue.counted("history.pains", len(new.pains))
    )
