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
    Memory,
    Review,
    in_order,
    learners_day,
)
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.ports import MissedStore
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.spacing import memory


class LearnService:
    """Answers are only ever added. `missed` is what programs before kept; it is taken over as answers."""

    def __init__(self, history: HistoryService, missed: MissedStore, settings: SettingsService) -> None:
        self._history, self._missed, self._settings = history, missed, settings
        self._trouble: Message | None = None
        self._logs: dict[str, list[Review]] | None = None
        self._memories: dict[str, Memory | None] = {}
        self._day = self.today
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
        logs = self._read()
        at = max(
            (self._history.now, *(_next(each.at) for each in logs.get(code, ()) if each.day == self.today))
        )
        review = Review(at, self.today, code, kind, grade)
        if kind not in UNCOUNTED:
            logs[code] = in_order((*logs.get(code, ()), review))
            self._memories.pop(code, None)
        self._history.keep_reviews((review,))

    def memory(self, code: str) -> Memory | None:
        """What is remembered of a point; None of a new one."""
        log = self._read().get(code)
        if self._day != self.today:
            self._day, self._memories = self.today, {}
        if code not in self._memories:
            # What a clock that was wrong put into days to come counts when they have come.
            self._memories[code] = memory([each for each in log or () if each.day <= self._day])
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
        last = sorted((log[-1] for log in self._read().values()), key=lambda each: (each.day, each.at))
        return tuple(each.point for each in reversed(last) if each.grade is not Grade.GOOD)

    @property
    def due(self) -> tuple[str, ...]:
        """The points that are due, the longest due first; all of them, whatever the limit is."""
        found = [(each.due, each.stability, code) for code in self._read() if (each := self.memory(code))]
        return tuple(code for due, _, code in sorted(found) if due <= self.today)

    @property
    def left_today(self) -> int | None:
        """How many more of them may come today; None for all."""
        if self.limit is None:
            return None
        repeated = [each for code in self._read() if (each := self.memory(code)) and each.first < each.last]
        return max(0, self.limit - sum(each.last == self.today for each in repeated))

    def _read(self) -> dict[str, list[Review]]:
        """Every answer by its point. Where they cannot be read there are those of this run alone."""
        if self._logs is None:
            self._logs = {}
            for review in in_order(self._kept()):
                if review.kind not in UNCOUNTED:
                    self._logs.setdefault(review.point, []).append(review)
            with suppress(KnownError):  # it is tried again in the next run
                self._take_over(self._logs)
        return self._logs

    def _kept(self) -> tuple[Review, ...]:
        try:
            reviews = self._history.reviews()
        except KnownError as error:
            self._trouble = error.message
            return ()
        self._trouble = self._history.trouble
        return reviews

    def _take_over(self, logs: dict[str, list[Review]]) -> None:
        """What was missed with a program that kept only that becomes answers of today."""
        codes = self._missed.load().codes
        if not codes:
            return
        now, today, found = self._history.now, self.today, []
        for number, code in enumerate(reversed(codes)):  # the latest was first
            if code not in logs:
                at = now - timedelta(microseconds=len(codes) - number)
                found.append(Review(at, today, code, Kind.SHOW, Grade.AGAIN))
                logs[code] = found[-1:]
        self._history.keep_reviews(tuple(found))
        self._missed.save(Missed())

    def _forget(self) -> None:
        """Everything was erased, or other answers were taken in."""
        self._logs, self._memories = None, {}


def _next(at: datetime) -> datetime:
    """The later answer of a day is the later one, also where a clock was set back."""
    return at + timedelta(microseconds=1)
