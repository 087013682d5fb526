"""What is remembered of points that were asked for: every answer is kept, and all else follows from that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta

from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.finding import Grade, Kind, Missed
from acupress_desktop.domain.learning import (
    UNCOUNTED,
    Known,
    Learned,
    Memory,
    Review,
    Tally,
    in_order,
    learners_day,
)
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.ports import LearnedStore, MissedStore
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.spacing import RECKONED_BY, memory


class LearnService:
    """Answers are only ever added. `missed` is what programs before kept; it is taken over as answers."""

    def __init__(
        self,
        history: HistoryService,
        missed: MissedStore,
        settings: SettingsService,
        learned: LearnedStore | None = None,
    ) -> None:
        """`learned` keeps what was reckoned from one run to the next."""
        self._history, self._missed, self._settings, self._learned = history, missed, settings, learned
        self._trouble: Message | None = None
        self._is_read, self._day = False, self.today
        self._logs: dict[str, list[Review]] = {}
        self._memories: dict[str, Memory | None] = {}
        #: Points that were ever asked for, and those of which an answer lies in days to come.
        self._asked: set[str] = set()
        self._ahead: set[str] = set()
        self._tally = self._kept_tally = Tally()
        history.when_changed(self._forget)

    @property
    def today(self) -> date:
        """The learner's day."""
        return learners_day(self._history.now)

    @property
    def trouble(self) -> Message | None:
        """What was wrong with what was kept; None where all is well."""
        self._read()
        return self._trouble or self._missed.trouble

    @property
    def limit(self) -> int | None:
        """How many points that are due may come in a day; None for all."""
        return self._settings.settings.due_a_day

    def set_limit(self, limit: int | None) -> None:
        """Holds for this run even where it cannot be kept (then KnownError is raised)."""
        self._settings.change(due_a_day=limit)

    def take(self, code: str, kind: Kind, grade: Grade) -> None:
        """An answer. It counts for this run even where it cannot be kept (then KnownError is raised)."""
        self._read()
        log = self._log(code)
        at = max((self._history.now, *(_next(each.at) for each in log if each.day == self.today)))
        review = Review(at, self.today, code, kind, grade)
        if kind not in UNCOUNTED:
            self._logs[code] = in_order((*log, review))
            self._asked.add(code)
            self._memories.pop(code, None)
        self._tally = self._tally.and_of((review,))
        self._history.keep_reviews((review,))

    def settle(self) -> None:
        """Nobody asks for points any more for now: what was reckoned is kept for the next run. Never
        fails."""
        if self._learned is None or not self._is_read or self._tally == self._kept_tally:
            return
        memories = [(code, self.memory(code)) for code in sorted(self._asked)]
        if self._ahead:  # what counts from a later day on has to be reckoned anew then
            return
        with suppress(KnownError):
            if self._history.tally() == self._tally:  # no other program added any
                points = tuple((code, found) for code, found in memories if found is not None)
                self._learned.save(Learned(self._tally, RECKONED_BY, points))
                self._kept_tally = self._tally

    def memory(self, code: str) -> Memory | None:
        """What is remembered of a point; None of a new one."""
        self._read()
        today = self.today
        if self._day != today:
            if self._day > today:
                self._load_all()
            for ahead in self._ahead:
                self._memories.pop(ahead, None)
            self._day, self._ahead = today, set()
        if code not in self._asked:
            return None
        if code not in self._memories:
            log = self._log(code)
            # What a clock that was wrong put into days to come counts when they have come.
            self._memories[code] = memory([each for each in log if each.day <= today])
            if log and log[-1].day > today:
                self._ahead.add(code)
        return self._memories[code]

    def known(self, code: str) -> Known:
        """How well a point is known."""
        found = self.memory(code)
        return found.known(self.today) if found is not None else Known.NEW

    def count(self, codes: Iterable[str]) -> dict[Known, int]:
        """How many of these points are known, fading and new."""
        counted = Counter(self.known(code) for code in codes)
        return {known: counted[known] for known in Known}

    @property
    def missed(self) -> tuple[str, ...]:
        """The points that were not found well when they were last asked for, the latest first."""
        found = [(each.last, each.at, code) for code in self._codes if (each := self._not_good(code))]
        return tuple(code for _, _, code in sorted(found, reverse=True))

    @property
    def due(self) -> tuple[str, ...]:
        """The points that are due, the longest due first; all of them, whatever the limit is."""
        found = [(each.due, each.stability, code) for code in self._codes if (each := self.memory(code))]
        return tuple(code for due, _, code in sorted(found) if due <= self.today)

    @property
    def left_today(self) -> int | None:
        """How many more of them may come today; None for all."""
        if self.limit is None:
            return None
        repeated = [each for code in self._codes if (each := self.memory(code)) and each.first < each.last]
        return max(0, self.limit - sum(each.last == self.today for each in repeated))

    def _not_good(self, code: str) -> Memory | None:
        found = self.memory(code)
        return found if found is not None and found.grade is not Grade.GOOD else None

    @property
    def _codes(self) -> tuple[str, ...]:
        """The points that were ever asked for."""
        self._read()
        return tuple(self._asked)

    def _read(self) -> None:
        """What the last run reckoned, and what was answered since; without it, every answer. Where they
        cannot be read there are those of this run alone."""
        if self._is_read:
            return
        self._is_read, self._day = True, self.today
        if not self._take_up():
            self._load_all()
        with suppress(KnownError):  # it is tried again in the next run
            self._take_over()

    def _take_up(self) -> bool:
        """Whether what was reckoned last still holds for all answers but the later ones."""
        learned = self._learned.load() if self._learned is not None else Learned()
        if learned.by != RECKONED_BY or any(found.last > self._day for _, found in learned.points):
            return False
        try:
            tally = self._history.tally()
            later = self._history.reviews(after=learned.tally.last) if tally != learned.tally else ()
        except KnownError as error:
            self._trouble = error.message
            return False
        self._trouble = self._history.trouble
        if learned.tally.and_of(later) != tally:
            return False
        self._tally, self._kept_tally = tally, learned.tally
        changed = {each.point for each in later if each.kind not in UNCOUNTED}
        self._memories = {code: found for code, found in learned.points if code not in changed}
        self._asked = {*self._memories, *changed}
        return True

    def _load_all(self) -> None:
        """Every answer, and nothing that was reckoned."""
        self._memories, self._logs = {}, {}
        kept = in_order(self._kept())
        self._tally = Tally().and_of(kept)
        for review in kept:
            if review.kind not in UNCOUNTED:
                self._logs.setdefault(review.point, []).append(review)
        self._asked = set(self._logs)

    def _log(self, code: str) -> list[Review]:
        """The answers about a point that say something of it."""
        if code not in self._logs:
            found: tuple[Review, ...] = ()
            if code in self._asked:
                try:
                    found = self._history.reviews((code,))
                except KnownError as error:
                    self._trouble = error.message
            self._logs[code] = in_order(each for each in found if each.kind not in UNCOUNTED)
        return self._logs[code]

    def _kept(self) -> tuple[Review, ...]:
        try:
            reviews = self._history.reviews()
        except KnownError as error:
            self._trouble = error.message
            return ()
        self._trouble = self._history.trouble
        return reviews

    def _take_over(self) -> None:
        """What was missed with a program that kept only that becomes answers of today."""
        codes = self._missed.load().codes
        if not codes:
            return
        now, today, found = self._history.now, self.today, []
        for number, code in enumerate(reversed(codes)):  # the latest was first
            if code not in self._asked:
                at = now - timedelta(microseconds=len(codes) - number)
                found.append(Review(at, today, code, Kind.SHOW, Grade.AGAIN))
                self._logs[code] = found[-1:]
                self._asked.add(code)
        self._tally = self._tally.and_of(found)
        self._history.keep_reviews(tuple(found))
        self._missed.save(Missed())

    def _forget(self) -> None:
        """Everything was erased, or other answers were taken in."""
        self._is_read, self._day = False, self.today
        self._logs, self._memories, self._asked, self._ahead = {}, {}, set(), set()
        self._tally = self._kept_tally = Tally()


def _next(at: datetime) -> datetime:
    """The later answer of a day is the later one, also where a clock was set back."""
    return at + timedelta(microseconds=1)
