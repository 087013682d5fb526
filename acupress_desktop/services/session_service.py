"""Runs the one session: the only door between the machine in `domain/session.py` and the world."""

from __future__ import annotations

import math
from collections.abc import Callable

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain import session as machine
from acupress_desktop.domain.errors import KnownError, NothingRunning
from acupress_desktop.domain.routines import StageKind
from acupress_desktop.domain.session import Phase, Session
from acupress_desktop.services.ports import Alarm, Chimes, Clock
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView, State

Listener = Callable[[SessionView], None]


class SessionService:
    """Commands in, one frozen view out to every listener for each change. No alarm is set unless a
    session runs; a finished one stays to be seen until the next start or stop. Every start passes the
    safety gate, whoever asks for it."""

    def __init__(
        self,
        catalogue: Catalogue,
        clock: Clock,
        alarm: Alarm,
        chimes: Chimes,
        settings: SettingsService,
        safety: SafetyService,
    ) -> None:
        self._catalogue = catalogue
        self._clock = clock
        self._alarm = alarm
        self._chimes = chimes
        self._settings = settings
        self._safety = safety
        self._note = ""
        self._max_pressure: int | None = None
        self._session: Session | None = None
        self._listeners: list[Listener] = []
        self._apply_volume()
        self._told = self.view
        settings.listen(lambda _: self._apply_volume_and_tell())
        safety.listen(self._obey)

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every new view from now on."""
        self._listeners.append(listener)

    @property
    def view(self) -> SessionView:
        return self._view(self._clock.now())

    def start(self, routine_id: str, by_hand: bool = False) -> None:
        """Begin a routine as it is for this person. Raises KnownError for one that is not there, while a
        session runs, and with the safety gate's own kinds where that stays shut. `by_hand`: whoever
        starts it sits there and can be asked."""
        routine = self._catalogue.routine(routine_id)
        if self.view.active:
            raise KnownError("A session is running already. Stop it before you start another.")
        made = self._safety.admit(routine, by_hand)
        self._note = self._safety.words.left_out(made, self._safety.view.limits)
        self._max_pressure = self._safety.view.limits.max_pressure
        self._chimes.get_ready()
        self._take(machine.start(made.routine, self._clock.now()))

    def pause(self) -> None:
        """Stand still. Like the other commands it raises NothingRunning where no session runs."""
        self._take(machine.pause(self._running(), self._clock.now()))

    def resume(self) -> None:
        """Go on where it was paused."""
        self._take(machine.resume(self._running(), self._clock.now()))

    def next(self) -> None:
        """Go to the next stage."""
        self._take(machine.skip(self._running(), self._clock.now()))

    def back(self) -> None:
        """Repeat this hold, or go to the one before."""
        self._take(machine.back(self._running(), self._clock.now()))

    def stop(self) -> None:
        """End the session, or put a finished one away."""
        if self._session is None:
            raise NothingRunning(_NOTHING)
        self._take(machine.stop(self._session, self._clock.now()))

    def stop_unwell(self) -> None:
        """End the session because something feels wrong: the next one needs the questions again."""
        if self._session is not None:
            self.stop()
        self._safety.something_changed()

    def look(self) -> None:
        """Time may have passed: bring the session up to now and tell everyone."""
        if self._session is not None:
            self._take(machine.look(self._session, self._clock.now()))

    def _running(self) -> Session:
        if self._session is None or not self.view.active:
            raise NothingRunning(_NOTHING)
        return self._session

    def _take(self, outcome: machine.Outcome) -> None:
        session, cues = outcome
        self._session = None if session.phase is Phase.STOPPED else session
        for cue in cues[-1:]:  # several at once means that nobody looked for a while: say where we are now
            self._chimes.play(cue)
        self._set_alarm()
        self._tell()

    def _set_alarm(self) -> None:
        session = self._session
        if session is None or session.phase is not Phase.RUNNING:
            self._alarm.cancel()
            return
        left = session.stage_left(self._clock.now())
        # The next moment at which the shown whole second changes; the stage's end is one of them.
        wait = left - math.ceil(left - 1.0) if left > 0 else 0.0
        self._alarm.set(wait, self.look)

    def _obey(self, view: SafetyView) -> None:
        """New answers hold for a running session too: one that they would not have let start so ends."""
        session = self._session
        if session is None or not self.view.active:
            return
        if view.limits.block is not None or self._safety.tailor(session.routine).changed:
            self.stop()
        else:
            self._max_pressure = view.limits.max_pressure
            self._tell()

    def _apply_volume(self) -> None:
        settings = self._settings.settings
        self._chimes.set_volume(0 if settings.muted else settings.volume)

    def _apply_volume_and_tell(self) -> None:
        self._apply_volume()
        self._tell()

    def _tell(self) -> None:
        view = self.view
        if view == self._told:
            return
        self._told = view
        for listener in self._listeners:
            listener(view)

    def _view(self, now: float) -> SessionView:
        settings = self._settings.settings
        session = self._session
        if session is None:
            return SessionView(volume=settings.volume, muted=settings.muted)
        stage = session.stage
        holds = tuple((s.spot, int(s.seconds)) for s in session.stages if s.kind is StageKind.HOLD)
        last = stage.step + 1 >= session.steps
        return SessionView(
            state=_STATES.get(session.phase) or _RUNNING[stage.kind],
            routine=session.routine.id,
            stage=stage.kind,
            spot=stage.spot,
            next_spot=None if last else holds[stage.step + 1][0],
            holds=holds,
            step=stage.step + 1,
            steps=session.steps,
            stage_s=stage.seconds,
            stage_left_s=session.stage_left(now),
            session_left_s=session.session_left(now),
            away_s=session.away_s,
            max_pressure=self._max_pressure,
            note=self._note,
            volume=settings.volume,
            muted=settings.muted,
        )


_NOTHING = "No session is running."
_STATES = {Phase.PAUSED: State.PAUSED, Phase.FINISHED: State.FINISHED}
_RUNNING = {
    StageKind.PREPARE: State.PREPARING,
    StageKind.HOLD: State.HOLDING,
    StageKind.CHANGE_SIDE: State.RESTING,
    StageKind.NEXT_POINT: State.RESTING,
}
