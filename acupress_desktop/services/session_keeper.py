"""Keeps the running session for a restart, and tells what was done when it is over."""

from __future__ import annotations

from datetime import datetime

from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.history import MOST_PAUSED_S, SessionRecord
from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.session import Held, Phase, Session
from acupress_desktop.services.ports import SessionStore

#: So often the place in a running session is written down; what is lost by a crash is less than the 5 s
#: that the user may lose, one tick of a second included.
EVERY_S = 3.0


class SessionKeeper:
    """Knows what belongs to the session beside the machine's state: when it began, and what safety said.

    Where the disk refuses, the session goes on and `problem` says so.
    """

    def __init__(self, store: SessionStore) -> None:
        self._store = store
        self._started: datetime | None = None
        self._kept_at: float | None = None
        #: For how long it stood still before now, and since when it does, by the reading.
        self._paused_s = 0.0
        self._still_since: float | None = None
        self.note = ""
        self.max_pressure: int | None = None
        self.problem: Message | None = None

    @property
    def started(self) -> datetime | None:
        """When the session began."""
        return self._started

    def take_up(self, now: float, wall: datetime) -> KeptSession | None:
        """What was kept before this run; since then it stood still."""
        kept = self._store.load()
        if kept is not None:
            away_s = max(0.0, (wall - kept.saved).total_seconds())
            self._paused_s, self._still_since = kept.paused_s, now - away_s
            self._started, self.note, self.max_pressure = kept.started, kept.note, kept.max_pressure
        return kept

    def begin(self, started: datetime, note: str, max_pressure: int | None) -> None:
        """A session begins."""
        self._started, self.note, self.max_pressure = started, note, max_pressure
        self._paused_s, self._still_since = 0.0, None
        self._kept_at = self.problem = None

    def keep(self, session: Session, now: float, wall: datetime, moved: bool) -> None:
        """Write it down when it `moved` to another stage or phase, or when that is some seconds ago."""
        self._watch(session, now)
        if self._kept_at is not None and not moved and now - self._kept_at < EVERY_S:
            return
        if not moved and session.phase is Phase.PAUSED:
            return
        kept = KeptSession(
            session.routine,
            session.index,
            session.stage_left(now),
            session.done,
            self._started or wall,
            wall,
            self.note,
            self.max_pressure,
            session.partly,
            self._paused(now),
        )
        self._kept_at = now
        try:
            self._store.save(kept)
        except KnownError as error:
            self.problem = error.message
        else:
            self.problem = None

    def record(self, session: Session, now: float) -> SessionRecord:
        """What was done in a session that is over."""
        assert self._started is not None
        spots = session.routine.spots
        seconds = [step.seconds for step in session.routine.steps for _ in step.sides]
        done = sorted(session.done)

        def became(what: Held) -> tuple[Spot, ...]:
            return tuple(spot for spot, held in zip(spots, session.held, strict=True) if held is what)

        return SessionRecord(
            self._started,
            session.routine.id,
            tuple(spots[step] for step in done),
            len(spots),
            sum(seconds[step] for step in done),
            session.phase is Phase.FINISHED,
            became(Held.PARTLY),
            became(Held.SKIPPED),
            round(self._paused(now)),
        )

    def _watch(self, session: Session, now: float) -> None:
        """Time that nobody pressed: from a pause, or the sleep before it, until it goes on."""
        if session.phase is Phase.PAUSED:
            if self._still_since is None:
                self._still_since = now - session.away_s
        elif self._still_since is not None:
            self._paused_s, self._still_since = self._paused(now), None

    def _paused(self, now: float) -> float:
        still = 0.0 if self._still_since is None else max(0.0, now - self._still_since)
        return min(self._paused_s + still, float(MOST_PAUSED_S))

    def over(self) -> None:
        """There is nothing to go on with any more."""
        self._kept_at = None
        try:
            self._store.clear()
        except KnownError as error:
            self.problem = error.message
