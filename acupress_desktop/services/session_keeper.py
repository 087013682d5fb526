"""Keeps the running session for a restart, and tells what was done when it is over."""

from __future__ import annotations

from datetime import datetime

from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.history import SessionRecord
from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.session import Phase, Session
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
        self.note = ""
        self.max_pressure: int | None = None
        self.problem: Message | None = None

    def take_up(self) -> KeptSession | None:
        """What was kept before this run."""
        kept = self._store.load()
        if kept is not None:
            self._started, self.note, self.max_pressure = kept.started, kept.note, kept.max_pressure
        return kept

    def begin(self, started: datetime, note: str, max_pressure: int | None) -> None:
        """A session begins."""
        self._started, self.note, self.max_pressure = started, note, max_pressure
        self._kept_at = self.problem = None

    def keep(self, session: Session, now: float, wall: datetime, moved: bool) -> None:
        """Write it down when it `moved` to another stage or phase, or when that is some seconds ago."""
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
        )
        self._kept_at = now
        try:
            self._store.save(kept)
        except KnownError as error:
            self.problem = error.message
        else:
            self.problem = None

    def record(self, session: Session) -> SessionRecord:
        """What was done in a session that is over."""
        assert self._started is not None
        spots = session.routine.spots
        seconds = [step.seconds for step in session.routine.steps for _ in step.sides]
        done = sorted(session.done)
        return SessionRecord(
            self._started,
            session.routine.id,
            tuple(spots[step] for step in done),
            len(spots),
            sum(seconds[step] for step in done),
            session.phase is Phase.FINISHED,
        )

    def over(self) -> None:
        """There is nothing to go on with any more."""
        self._kept_at = None
        try:
            self._store.clear()
        except KnownError as error:
            self.problem = error.message
