"""A trial with one person on fakes, for tests: begun, told day by day."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.history import History
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.trial import Kind, Trial
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.trial_service import Choice, TrialService
from tests.fakes import (
    FakeWallClock,
    MemoryHistory,
    MemoryRoutines,
    MemorySettings,
    MemoryTrials,
    answered,
)

SEED = "0123456789abcdef" * 2
#: The morning of the first day.
MORNING = datetime(2026, 11, 2, 9, tzinfo=UTC)


class Trying:
    """The service with all that it needs; `failure` is what its disk says."""

    def __init__(
        self,
        shipped: Catalogue,
        history: History | None = None,
        given: dict[str, Answer] | None = None,
        failure: KnownError | None = None,
        store: MemoryTrials | None = None,
    ) -> None:
        self.wall = FakeWallClock(MORNING)
        self.store = store or MemoryTrials(None, failure)
        self.routines = RoutinesService(shipped, MemoryRoutines())
        self.safety = answered(self.routines.catalogue, given or {}, self.wall)
        self.kept = MemoryHistory(history)
        self.history = HistoryService(lambda: self.kept, self.wall, SettingsService(MemorySettings()))
        self.service = TrialService(
            self.routines.catalogue,
            self.store,
            self.wall,
            self.safety,
            self.history,
            self.routines,
            lambda: SEED,
        )

    @property
    def trial(self) -> Trial:
        current = self.service.trials.current
        assert current is not None
        return current

    def begin(self, choice: Choice | None = None) -> None:
        self.service.begin(choice or Choice("lower-back"), (0.302, 0.787, 0.97))

    def at(self, day: int, hour: int, minute: int = 0) -> None:
        """Go to a time of a day of the trial, from 0."""
        self.wall.moment = MORNING.replace(hour=hour, minute=minute) + timedelta(days=day)

    def tell(self, day: int, level: int) -> None:
        """On the evening of a day."""
        self.at(day, 20, 30)
        self.service.tell(level)

    def go_through(self, effect: float, missing: tuple[int, ...] = (), days: int | None = None) -> Trial:
        """Day after day, with numbers around 5 that are lower on pressing days."""
        chance = random.Random(8)
        plan = self.trial.plan
        order = plan.order()
        for day in range(days or plan.design.days):
            level = round(5.1 - effect * (order[day] is Kind.PRESS) + chance.gauss(0, 1.1))
            if day not in missing:
                self.tell(day, min(10, max(0, level)))
        return self.trial
