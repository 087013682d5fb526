"""Runs the one session: the only way between the machine in `domain/session.py` and the world."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import NO_FILE
from acupress_desktop.domain import session as machine
from acupress_desktop.domain.errors import CheckFirst, KnownError, Message, NothingRunning
from acupress_desktop.domain.history import SessionRecord
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.session import Phase, Session
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import Alarm, Chimes, Clock, WallClock
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.session_keeper import SessionKeeper
from acupress_desktop.services.session_views import show
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import Ended, SessionView

Listener = Callable[[SessionView], None]
#: Who was away from a paused session for longer is asked what is asked before a start.
LONG_GONE_S = 600.0


class SessionService:
    """Commands in, one frozen view out to every listener for each change. No alarm is set unless a
    session runs; a finished one stays to be seen until the next start or stop.

    Every way into pressing, and back into it, passes the safety gate (`SafetyService.admit`) with the answers
    as they are at that moment, whoever asks; a session that the gate would not let go on any more pauses at
    once, and its view says why. `interactive` of a command: whoever gives it sits there and can be asked."""

    def __init__(
        self,
        catalogue: Catalogue,
        clock: Clock,
        alarm: Alarm,
        chimes: Chimes,
        settings: SettingsService,
        safety: SafetyService,
        wall: WallClock,
        keeper: SessionKeeper,
        find: Callable[[str], Routine] | None = None,
    ) -> None:
        """`find` gives a routine by its id, as the catalogue does, which is asked without it."""
        self._catalogue = catalogue
        self._clock = clock
        self._alarm = alarm
        self._chimes = chimes
        self._settings = settings
        self._safety = safety
        self._wall = wall
        self._keeper = keeper
        self._find = find or catalogue.routine
        self._listeners: Listeners[SessionView] = Listeners()
        self._over: list[Callable[[SessionRecord], bool | None]] = []
        self._taken_back: list[Callable[[SessionRecord], None]] = []
        #: The last one that was stopped by hand, paused where it was then.
        self._stopped: Session | None = None
        self._stopped_interrupted_s: float | None = None
        #: Another number for each session that was begun.
        self.number = 0
        #: The routine that was begun, before it was made for this person.
        self._begun: Routine | None = None
        self._interrupted_s: float | None = None
        self._ended: Ended | None = None
        self._orphan: SessionRecord | None = None
        self._session = self._take_up()
        self._apply_volume()
        self._told = self.view
        settings.listen(lambda _: self._apply_volume_and_tell())
        safety.listen(self._obey)

    def listen(self, listener: Listener) -> Stop:
        """Call `listener` with every new view from now on."""
        return self._listeners.add(listener)

    def when_over(self, listener: Callable[[SessionRecord], bool | None]) -> None:
        """Call `listener` with what was done in every session that ends from now on, however it ends. One
        that returns False could not keep it on any disk yet: then the session stays in its own file."""
        self._over.append(listener)
        orphan, self._orphan = self._orphan, None
        if orphan is not None and listener(orphan) is not False:
            self._keeper.over()  # it cannot go on, but what was done of it is kept

    def let_go(self) -> None:
        """What was done is kept at last: no session that is over waits to go on."""
        if not self.view.active:
            self._keeper.over()

    @property
    def started(self) -> datetime | None:
        """When the last session began."""
        return self._keeper.started

    @property
    def view(self) -> SessionView:
        """What every front end shows of the session now; times are in seconds."""
        settings, session = self._settings.settings, self._session
        if session is None:
            return SessionView(ended=self._ended, volume=settings.volume, muted=settings.muted)
        now = self._clock.now()
        refusal = self._refusal(session)
        if refusal is not None:  # it has just run out: the next look, within a second, says so to everyone
            session, _ = machine.halt(session, now)
        return show(session, now, self._keeper, self._interrupted_s, settings, self._why(refusal, session))

    def start(self, routine_id: str, interactive: bool = False) -> None:
        """Begin a routine as it is for this person. Raises KnownError for one that is not there, while a
        session runs, and with the safety gate's own kinds where that stays shut. A session that was
        interrupted, or that may not go on, makes room."""
        self._begin(self._startable(routine_id), interactive)

    def refuse_start(self, routine_id: str, interactive: bool = False) -> None:
        """Raises what `start` would raise now, and begins nothing."""
        self._safety.admit(self._startable(routine_id), interactive)

    def pause(self) -> None:
        """Stand still. Like the other commands it raises NothingRunning where no session runs."""
        self._take(machine.pause(self._running(), self._clock.now()))

    def resume(self, interactive: bool = False) -> None:
        """Go on where it was paused, also before the program was started. Raises as `start` does, and
        StartAgain where this session is not for this person any more."""
        self._take(machine.resume(self._admitted(interactive), self._clock.now()))

    def repeat(self, interactive: bool = False) -> None:
        """Press this point again from its beginning. Raises as `resume` does."""
        self._take(machine.repeat(self._admitted(interactive), self._clock.now()))

    def start_again(self, interactive: bool = False) -> None:
        """Begin the same routine anew; what was done so far is kept. Raises as `start` does."""
        running = self._running().routine
        self._begin(self._chosen(self._catalogue.routines.get(running.id, running)), interactive)

    def next(self, interactive: bool = False) -> None:
        """Go to the next stage. Raises as `resume` does."""
        self._take(machine.skip(self._admitted(interactive), self._clock.now()))

    def back(self, interactive: bool = False) -> None:
        """Repeat this hold, or go to the one before. Raises as `resume` does."""
        self._take(machine.back(self._admitted(interactive), self._clock.now()))

    def stop(self) -> None:
        """End the session and keep what was done, or put a finished one away."""
        self._stop()

    def _stop(self, unwell: bool = False, for_good: bool = False) -> None:
        if self._session is None:
            raise NothingRunning("session.none")
        now = self._clock.now()
        looked = machine.advance(self._session, now)
        if looked[0].phase is Phase.FINISHED is not self._session.phase:
            self._take(looked)  # it came to its own end before anybody stopped it
        for_good = for_good or unwell or not self.view.active
        stopped = None if for_good else machine.pause(self._session, now)[0]
        self._stopped, self._stopped_interrupted_s = stopped, self._interrupted_s
        self._take(machine.stop(self._session, now), unwell)

    @property
    def may_bring_back(self) -> bool:
        """A session was stopped, by hand and not because something felt wrong, and no other one is there."""
        return self._stopped is not None and self._session is None

    def bring_back(self) -> None:
        """The session that was stopped stands paused where it was: going on passes the gate, as ever. Its
        record is taken back. Raises KnownError where there is none, where another one runs, or where what was
        kept of it cannot be taken back."""
        stopped = self._stopped
        if self._session is not None:
            raise KnownError("session.running")
        if stopped is None:
            raise NothingRunning("session.none")
        for listener in self._taken_back:
            listener(self._keeper.record(stopped, self._clock.now()))
        self._stopped, self._interrupted_s = None, self._stopped_interrupted_s
        self._take((stopped, ()))  # for how long nobody was there still counts

    def when_taken_back(self, listener: Callable[[SessionRecord], None]) -> None:
        """Call `listener` with what was told as over and is not any more; it may refuse with KnownError."""
        self._taken_back.append(listener)

    def stop_unwell(self) -> None:
        """End the session because something feels wrong: the next one needs the questions about red flags
        again."""
        self._stopped = None
        if self._session is not None:
            self._stop(unwell=True)
        elif self._ended is not None:
            self._ended = replace(self._ended, unwell=True)
            self._tell()
        self._safety.feels_wrong()

    def poll(self) -> None:
        """Time may have passed: bring the session up to now and tell everyone. Where the gate has shut
        meanwhile, it stands still."""
        self._safety.poll()
        session, now = self._session, self._clock.now()
        if session is None:
            return
        may_go_on = session.phase is not Phase.RUNNING or self._refusal(session) is None
        self._take(machine.advance(session, now) if may_go_on else machine.halt(session, now))

    def retell(self) -> None:
        """The words are those of another language: say in it what was left out at the start."""
        session = self._session
        if session is not None and self._keeper.note:
            with contextlib.suppress(KnownError):  # a routine that has gone keeps its words
                made = self._safety.tailor(self._whole(session.routine.id))
                words = self._safety.words
                self._keeper.note = words.tell(words.left_out(made, self._safety.view.limits))
        self._tell()

    def keep_now(self) -> None:
        """The program may be ended at any moment: write down where the session is, to be taken up."""
        if self._session is not None and self.view.active:
            self._keeper.keep(self._session, self._clock.now(), self._wall.now(), moved=True)

    def _startable(self, routine_id: str) -> Routine:
        chosen, view = self._chosen(self._find(routine_id)), self.view
        if view.active and not view.interrupted and view.obstacle is None:
            raise KnownError("session.running")
        return chosen

    def _chosen(self, routine: Routine) -> Routine:
        chosen = self._safety.chosen(routine)
        if not routine.steps:
            raise KnownError("session.no-steps")
        if not chosen.steps:
            raise KnownError("session.other-side")
        return chosen

    def _whole(self, routine_id: str) -> Routine:
        """The routine of the session, before it was made for this person. Raises KnownError where it has
        gone, as the points of a list have that another run began with."""
        if self._begun is not None:
            return self._begun
        if routine_id in NO_FILE:
            raise NothingRunning("session.none")
        return self._chosen(self._find(routine_id))

    def _begin(self, routine: Routine, interactive: bool) -> None:
        made = self._safety.admit(routine, interactive)
        if self._session is not None:
            self._take(machine.stop(self._session, self._clock.now()))
        self._stopped, self._begun = None, routine
        self.number += 1
        limits = self._safety.view.limits
        words = self._safety.words
        self._keeper.begin(self._wall.now(), words.tell(words.left_out(made, limits)), limits.max_pressure)
        self._chimes.get_ready()
        self._take(machine.start(made.routine, self._clock.now()))

    def _take_up(self) -> Session | None:
        """The session in the middle of which the program ended, paused where it was last kept."""
        kept = self._keeper.take_up(self._clock.now(), self._wall.now())
        if kept is None:
            return None
        if not self._known(kept.routine):
            self._orphan = self._keeper.record(kept.restore(self._clock.now()), self._clock.now())
            return None
        self._interrupted_s = max(0.0, (self._wall.now() - kept.saved).total_seconds())
        return kept.restore(self._clock.now())

    def _known(self, routine: Routine) -> bool:
        """A session may outlive what was shipped, or the user's own routine, when it was kept."""
        shipped = self._catalogue
        return (
            (routine.id in shipped.routines or routine.id in NO_FILE)
            and all(code in shipped.points for code in routine.points)
            and all(practice.id in shipped.practice_texts for practice in routine.practices)
        )

    def _admitted(self, interactive: bool) -> Session:
        """The session, past the gate once more. Who has just paused it by hand is not asked again whether
        anything is new; who was gone for long is, as before a start."""
        session = self._running()
        gone = self._interrupted_s is not None or machine.gone_s(session, self._clock.now()) > LONG_GONE_S
        self._safety.admit(session.routine, interactive and gone, begun=True)
        self._keeper.max_pressure = self._safety.view.limits.max_pressure
        if self._interrupted_s is not None:
            self._chimes.get_ready()
        return self._running()  # as it is now: whoever heard of new answers may have paused it

    def _refusal(self, session: Session) -> KnownError | None:
        """Why the gate would not let it go on now; a session that is over needs no gate."""
        if session.phase in (Phase.RUNNING, Phase.PAUSED):
            return self._safety.refusal(session.routine)
        return None

    def _why(self, refusal: KnownError | None, session: Session) -> Message | None:
        """That something is to be asked first is worth no words where going on is a question anyway."""
        asks = self._interrupted_s is not None or session.away_s > 0
        return None if refusal is None or (asks and isinstance(refusal, CheckFirst)) else refusal.message

    def _running(self) -> Session:
        if self._session is None or not self.view.active:
            raise NothingRunning("session.none")
        return self._session

    def _take(self, outcome: machine.Outcome, unwell: bool = False) -> None:
        before = self._session
        session, cues = outcome
        self._session = None if session.phase is Phase.STOPPED else session
        cut = session.phase is Phase.STOPPED and before is not None and before.phase is not Phase.FINISHED
        self._ended = Ended(session.routine.id, session.held, unwell) if cut else None
        if session.phase is not Phase.PAUSED:
            self._interrupted_s = None
        for cue in cues[-1:]:  # several at once means that nobody looked for a while: say where we are now
            self._chimes.play(cue)
        self._set_alarm()
        self._tell()
        self._keep(before, session)

    def _keep(self, before: Session | None, session: Session) -> None:
        """After everything else: a slow disk must not delay a chime."""
        if session.phase in (Phase.RUNNING, Phase.PAUSED):
            moved = before is None or _place(before) != _place(session)
            self._keeper.keep(session, self._clock.now(), self._wall.now(), moved)
        elif before is None or before.phase is not Phase.FINISHED:
            record = self._keeper.record(session, self._clock.now())
            safe = [listener(record) is not False for listener in self._over]
            if all(safe):  # else what was kept of it stays, and goes on after a crash
                self._keeper.over()
        if self._session is not None and self._keeper.problem != self._told.problem:
            self._tell()

    def _set_alarm(self) -> None:
        session = self._session
        if session is None or session.phase is not Phase.RUNNING:
            self._alarm.cancel()
            return
        left = session.stage_left(self._clock.now())
        # The next moment at which the shown whole second changes; the stage's end is one of them.
        wait = left - math.ceil(left - 1.0) if left > 0 else 0.0
        self._alarm.set(wait, self.poll)

    def _obey(self, view: SafetyView) -> None:
        """New answers, and answers that ran out, hold for a session that has begun too. One that nobody may
        have any more ends; one that they would not let go on as it is stands still; one that goes on is
        pressed no harder than they allow."""
        if view.blocked:
            self._stopped = None  # nor is one brought back
        if self._session is None or not self.view.active:
            return
        if view.blocked:
            self._stop(for_good=True)
            return
        self._keeper.max_pressure = view.limits.max_pressure
        self.poll()

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
        self._listeners.notify(view)


def _place(session: Session) -> tuple[object, ...]:
    """What time alone does not change within a stage."""
    return session.index, session.phase, session.left_s, session.done, session.partly
