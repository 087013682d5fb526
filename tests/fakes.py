"""The outside world for tests: every port of `services/ports.py` without the world behind it."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Generic, TypeVar

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import IfTaken, OwnRoutine
from acupress_desktop.content.packed import load_packed
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.collection import PointCollection
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.diary import Around, Felt, Moment, Note, Told
from acupress_desktop.domain.errors import KnownError, Message, Said
from acupress_desktop.domain.finding import Missed
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import Day, History, Practised, SessionRecord, days_with_something
from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.learning import Learned, Review, Tally
from acupress_desktop.domain.looks import Looks
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.own_sound import SoundFault
from acupress_desktop.domain.reminders import Reminders
from acupress_desktop.domain.routine_order import RoutineOrder
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Settings
from acupress_desktop.domain.sync import Sync
from acupress_desktop.domain.trial import Trials
from acupress_desktop.domain.window_places import WindowPlaces
from acupress_desktop.services.collection_service import CollectionService
from acupress_desktop.services.find_service import FindService
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.learn_service import LearnService
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.ports import MediaKey, Notification, Playing, Ports, VoiceChoice
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.session_keeper import SessionKeeper
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sync_port import Met
from acupress_desktop.storage.routine_sources import from_file, from_text

T = TypeVar("T")


class FakeClock:
    """Moves only when told."""

    def __init__(self, reading: float = 1000.0) -> None:
        self.reading = reading

    def now(self) -> float:
        return self.reading


class FakeAlarm:
    """Rings while `advance` moves the clock. Like a real one it counts whole milliseconds, rounded
    up, and rings `lateness()` seconds too late."""

    def __init__(self, clock: FakeClock, lateness: Callable[[], float] = lambda: 0.0) -> None:
        self.due: float | None = None
        self.rings = 0
        self._clock = clock
        self.lateness = lateness
        self._ring: Callable[[], None] | None = None

    def set(self, seconds: float, ring: Callable[[], None]) -> None:
        self.due = self._clock.reading + math.ceil(seconds * 1000) / 1000 + self.lateness()
        self._ring = ring

    def cancel(self) -> None:
        self.due = self._ring = None

    def advance(self, seconds: float) -> None:
        """Time passes; every alarm that falls due rings at its moment."""
        until = self._clock.reading + seconds
        while self.due is not None and self.due <= until and self._ring is not None:
            self._clock.reading = max(self._clock.reading, self.due)
            ring = self._ring
            self.cancel()
            self.rings += 1
            ring()
        self._clock.reading = max(self._clock.reading, until)

    def sleep(self, seconds: float) -> None:
        """The machine sleeps: the clock goes on and nothing rings until it is awake again."""
        self._clock.reading += seconds
        self.advance(0.0)


class RecordingChimes:
    """Remembers what would have been heard, and at which reading where it has a clock."""

    def __init__(self, clock: FakeClock | None = None, problem: str | None = None) -> None:
        self.played: list[Cue] = []
        self.at: list[float] = []
        self.volume: int | None = None
        self.readied = 0
        self.tried: list[tuple[Cue, int]] = []
        self.silent: frozenset[Cue] = frozenset()
        self.own: dict[Cue, str] = {}
        self.lost: Mapping[Cue, SoundFault] = {}
        self.checks: list[str] = []
        self.faults: dict[str, SoundFault] = {}
        #: Checks that are answered when the test says so; None answers at once.
        self.later: list[Callable[[], None]] | None = None
        self.output: str | None = "Loudspeaker"
        self._clock = clock
        self._problem = problem
        self.looks = 0
        self._listeners: Listeners[()] = Listeners()

    def get_ready(self) -> None:
        self.readied += 1

    def play(self, cue: Cue) -> None:
        self.played.append(cue)
        if self._clock is not None:
            self.at.append(self._clock.reading)

    def try_out(self, cue: Cue, percent: int, told: Callable[[str | None], None]) -> None:
        self.tried.append((cue, percent))
        told(self.output)

    def check(self, path: str, told: Callable[[SoundFault | None], None]) -> None:
        self.checks.append(path)
        if self.later is None:
            told(self.faults.get(path))
        else:
            self.later.append(lambda: told(self.faults.get(path)))

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def choose(self, silent: Collection[Cue], own: Mapping[Cue, str]) -> None:
        self.silent, self.own = frozenset(silent), dict(own)

    def problem(self) -> str | None:
        return self._problem

    def check_output(self, told: Callable[[], None]) -> None:
        self.looks += 1
        told()

    def listen(self, listener: Callable[[], None]) -> Stop:
        return self._listeners.add(listener)

    def become(self, problem: str | None) -> None:
        """An output went, or came."""
        self._problem = problem
        self._listeners.notify()


class FakeSoundFiles:
    """Every file is a fine chime but those in `faults`, each with what is wrong with it."""

    def __init__(self, faults: dict[str, SoundFault] | None = None) -> None:
        self.faults = faults if faults is not None else {}

    def fault(self, path: str) -> SoundFault | None:
        return self.faults.get(path)


class FakeVoice:
    """Remembers what was asked to be said: when (by the clock, with its wait), what, and where it was cut
    short by silence. Each word takes `word_s`, so that something polite meets what is being said."""

    def __init__(self, clock: FakeClock | None = None, word_s: float = 0.3) -> None:
        self.said: list[tuple[float, str]] = []
        self.stops = 0
        self.readied = 0
        self.choice = VoiceChoice()
        self.trouble: Said | None = None
        self.loading = False
        self.offered: tuple[str, ...] = ("Anne", "Bob")
        self.there: tuple[str, ...] = ("first", "second")
        self._clock = clock or FakeClock()
        self._word_s = word_s
        self._busy_until = 0.0
        self._listeners: Listeners[()] = Listeners()

    @property
    def texts(self) -> list[str]:
        return [text for _, text in self.said]

    def choose(self, choice: VoiceChoice) -> None:
        self.choice = choice

    def get_ready(self) -> None:
        self.readied += 1

    def say(self, text: str, after_s: float = 0.0, polite: bool = False) -> None:
        now = self._clock.now()
        if polite and now < self._busy_until:
            return
        self.said.append((now + after_s, text))
        self._busy_until = now + after_s + self._word_s * len(text.split())

    def stop(self) -> None:
        self.stops += 1
        self._busy_until = 0.0

    def listen(self, listener: Callable[[], None]) -> Stop:
        return self._listeners.add(listener)

    def tell(self) -> None:
        self._listeners.notify()

    def engines(self) -> tuple[str, ...]:
        return self.there

    def voices(self) -> tuple[str, ...]:
        return self.offered

    def problem(self) -> Said | None:
        return self.trouble


class FakeScreen:
    """Remembers whether it is kept on, and each time that this changed."""

    def __init__(self) -> None:
        self.kept = False
        self.told: list[str | None] = []

    def keep(self, reason: str) -> None:
        self.kept = True
        self.told.append(reason)

    def give_back(self) -> None:
        self.kept = False
        self.told.append(None)


class FakeReader:
    """Remembers what was announced: when (by the clock), what, and whether at once."""

    def __init__(self, clock: FakeClock | None = None, running: bool = False) -> None:
        self.heard: list[tuple[float, str, bool]] = []
        self.running = running
        self._clock = clock or FakeClock()

    @property
    def texts(self) -> list[str]:
        return [text for _, text, _ in self.heard]

    def announce(self, text: str, urgent: bool = False) -> None:
        self.heard.append((self._clock.now(), text, urgent))


class FakeMotion:
    """The system's wish for stillness, which a test turns by `want`."""

    def __init__(self, reduced: bool = False) -> None:
        self.reduced = reduced
        self._changed: Listeners[()] = Listeners()

    def watch(self, changed: Callable[[], None]) -> Stop:
        return self._changed.add(changed)

    def want(self, reduced: bool) -> None:
        self.reduced = reduced
        self._changed.notify()


class FakeContrast:
    """The desktop's wish for more contrast, which a test turns by `want`."""

    def __init__(self, more: bool = False) -> None:
        self.more = more
        self._changed: Listeners[()] = Listeners()

    def watch(self, changed: Callable[[], None]) -> Stop:
        return self._changed.add(changed)

    def want(self, more: bool) -> None:
        self.more = more
        self._changed.notify()


class FakeTrayHosts:
    """A tray that comes and goes when a test calls `changed`; `newer` is one that is told over the bus."""

    def __init__(self) -> None:
        self.changed: Callable[[], None] = lambda: None
        self.newer = False

    def watch(self, changed: Callable[[], None]) -> None:
        self.changed = changed

    def over_bus(self) -> bool:
        return self.newer

    def marked_up(self) -> bool:
        return self.newer


class FakeMediaKeys:
    """Keys that a test presses."""

    def __init__(self) -> None:
        self.shown: list[Playing | None] = []
        self.press: Callable[[MediaKey], None] = lambda _: None
        self.position: Callable[[], float] = lambda: 0.0

    def obey(self, press: Callable[[MediaKey], None], position: Callable[[], float]) -> None:
        self.press, self.position = press, position

    def show(self, playing: Playing | None) -> None:
        self.shown.append(playing)


class MemoryStore(Generic[T]):
    """Keeps a value in memory; with `failure` nothing can be saved. `nothing` makes the empty one."""

    nothing: Callable[[], T]

    def __init__(self, kept: T | None = None, failure: KnownError | None = None) -> None:
        self.kept: T = kept if kept is not None else type(self).nothing()
        self.saves = 0
        self.failure = failure
        self.trouble: Message | None = None

    def load(self) -> T:
        return self.kept

    def save(self, value: T) -> None:
        self.fail()
        self.kept = value
        self.saves += 1

    def fail(self) -> None:
        if self.failure is not None:
            raise self.failure


class MemorySettings(MemoryStore[Settings]):
    """Keeps settings in memory."""

    nothing = Settings


class FakeLanguages:
    """Speaks what was chosen, English else; `spoken` are those that were taken up."""

    def __init__(self, load: Callable[[str], Catalogue]) -> None:
        self._load = load
        self.spoken: list[str] = []

    def wanted(self, chosen: str) -> str:
        return chosen or "en"

    def words(self, language: str) -> Catalogue:
        return self._load(language)

    def take_up(self, language: str) -> None:
        self.spoken.append(language)


class MemorySession:
    """Keeps the running session in memory; with `failure` nothing can be written."""

    def __init__(self, kept: KeptSession | None = None, failure: KnownError | None = None) -> None:
        self.kept = kept
        self.saves = 0
        self.failure = failure
        self.trouble: Message | None = None

    def load(self) -> KeptSession | None:
        return self.kept

    def save(self, kept: KeptSession) -> None:
        if self.failure is not None:
            raise self.failure
        self.kept = kept
        self.saves += 1

    def clear(self) -> None:
        if self.failure is not None:
            raise self.failure
        self.kept = None


class FakeWallClock:
    """A date that moves only when told."""

    def __init__(self, moment: datetime | None = None) -> None:
        self.moment = moment or datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def advance(self, **span: float) -> None:
        self.moment += timedelta(**span)


class MemoryAnswers(MemoryStore[Answers]):
    """Keeps health answers in memory."""

    nothing = Answers

    def erase(self) -> None:
        self.fail()
        self.kept = Answers()


def nothing_applies(catalogue: Catalogue, wall: FakeWallClock | None = None) -> SafetyService:
    """The gate of someone who just answered every question with no."""
    return answered(catalogue, {}, wall)


def answered(
    catalogue: Catalogue, given: dict[str, Answer], wall: FakeWallClock | None = None
) -> SafetyService:
    """The gate of an adult who just answered: `given`, and no to everything else."""
    wall = wall or FakeWallClock()
    rest = {rule.id: Answer(yes=False) for rule in catalogue.safety.rules}
    now = wall.now()
    return SafetyService(catalogue, MemoryAnswers(Answers(True, rest | given, now, now)), wall)


class MemoryOwnPoints(MemoryStore[OwnPoints]):
    """Keeps favourites and notes in memory."""

    nothing = OwnPoints


class MemoryCollection(MemoryStore[PointCollection]):
    """Keeps the collection in memory."""

    nothing = PointCollection


class MemoryLooks(MemoryStore[Looks]):
    """Keeps looks of sheets in memory."""

    nothing = Looks


class MemoryMissed(MemoryStore[Missed]):
    """Keeps what was missed in memory."""

    nothing = Missed


class MemoryLearned:
    """Keeps what answers came to in memory."""

    def __init__(self) -> None:
        self.kept = Learned()

    def load(self) -> Learned:
        return self.kept

    def save(self, learned: Learned) -> None:
        self.kept = learned


class MemoryTrials(MemoryStore[Trials]):
    """Keeps the trials in memory."""

    nothing = Trials


def find_service(
    catalogue: Catalogue,
    atlas: Atlas,
    missed: MemoryMissed | None = None,
    favourites: tuple[str, ...] = (),
    history: MemoryHistory | None = None,
    wall: FakeWallClock | None = None,
) -> FindService:
    """Rounds of questions, drawn the same each time."""
    settings, kept = SettingsService(MemorySettings()), history or MemoryHistory()
    answers = HistoryService(lambda: kept, wall or FakeWallClock(), settings)
    return FindService(
        catalogue,
        atlas,
        LearnService(answers, missed or MemoryMissed(), settings),
        OwnPointsService(MemoryOwnPoints(OwnPoints(favourites)), catalogue.points),
        CollectionService(MemoryCollection(), catalogue.points),
        random.Random(7),
    )


class MemoryPlaces(MemoryStore[WindowPlaces]):
    """Keeps where windows stood in memory."""

    nothing = WindowPlaces


class MemoryHistory:
    """Keeps the history in memory; with `failure` nothing can be read or written, with `full` nothing can be
    kept beside it either."""

    def __init__(self, history: History | None = None, failure: KnownError | None = None) -> None:
        self.kept = history if history is not None else History()
        self.answers: tuple[Review, ...] = ()
        self.read_answers = 0
        self.marks: dict[str, date] = {}
        self.copies: dict[Path, History] = {}
        self.failure = failure
        self.full: KnownError | None = None
        self.later = History()
        self.trials = 0
        self.trouble: Message | None = None
        #: What a copy holds, and of when it is.
        self.copy: History | None = None
        self.backup_day: date | None = None

    def read(self) -> History:
        self._fail()
        return self.kept

    def read_beside(self) -> History:
        return replace(self.read(), sessions=(), felt=())

    def session_days(self) -> tuple[Day, ...]:
        kept = self.read()
        began = {record.day for record in kept.sessions}
        pains = tuple(pain for pain in kept.pains if pain.day in began)
        return days_with_something(History(kept.sessions, pains))

    def around(self, since: datetime) -> Around | None:
        levels = {(felt.started, felt.routine, felt.moment): felt.level for felt in self.read().felt}
        both = [
            (levels[started, routine, Moment.BEFORE], levels[started, routine, Moment.AFTER])
            for started, routine, moment in levels
            if started >= since and moment is Moment.BEFORE and (started, routine, Moment.AFTER) in levels
        ]
        if not both:
            return None
        before, after = (sum(of) / len(both) for of in zip(*both, strict=True))
        return Around(before, after, len(both))

    def practised(self, since: datetime) -> tuple[Practised, ...]:
        done: dict[str, list[SessionRecord]] = {}
        for record in self.read().sessions:
            if record.started >= since:
                done.setdefault(record.routine, []).append(record)
        found = (
            Practised(routine, len(records), sum(record.pressed_s for record in records))
            for routine, records in sorted(done.items())
        )
        return tuple(sorted(found, key=lambda each: -each.sessions))

    def is_empty(self) -> bool:
        return self.read().empty

    def keep(self, said: Felt | Told | Note) -> None:
        self._fail()
        match said:
            case Felt():
                felt = {(one.started, one.routine, one.moment): one for one in (*self.kept.felt, said)}
                self.kept = replace(self.kept, felt=tuple(felt.values()))
            case Told():
                told = {(one.day, one.what): one for one in (*self.kept.told, said)}
                self.kept = replace(self.kept, told=tuple(told.values()))
            case Note():
                notes = {(one.day, one.kind): one for one in (*self.kept.notes, said)}
                self.kept = replace(self.kept, notes=tuple(notes.values()))

    def restore(self) -> History:
        self._fail()
        if self.copy is None:
            raise KnownError("history.no-backup", path="it")
        return self.add(self.copy)

    def take_back(self, record: SessionRecord) -> None:
        self._fail()
        key = record.started, record.routine
        others = tuple(kept for kept in self.kept.sessions if (kept.started, kept.routine) != key)
        self.kept = replace(self.kept, sessions=others)

    def keep_for_later(self, history: History) -> None:
        if self.full is not None:
            raise self.full
        self.later = History((*self.later.sessions, *history.sessions))

    def add(self, history: History) -> History:
        self._fail()
        known = {(record.started, record.routine) for record in self.kept.sessions}
        days = {pain.day for pain in self.kept.pains}
        new = History(
            tuple(record for record in history.sessions if (record.started, record.routine) not in known),
            tuple(pain for pain in history.pains if pain.day not in days),
            tuple(one for one in history.felt if one not in self.kept.felt),
            tuple(one for one in history.told if one not in self.kept.told),
            tuple(one for one in history.notes if one not in self.kept.notes),
        )
        self._keep(new)
        return new

    def reviews(
        self, points: Collection[str] | None = None, after: datetime | None = None
    ) -> tuple[Review, ...]:
        self._fail()
        self.read_answers += 1
        return tuple(
            each
            for each in self.answers
            if (points is None or each.point in points) and (after is None or each.at > after)
        )

    def tally(self) -> Tally:
        self._fail()
        return Tally().and_of(self.answers)

    def add_reviews(self, reviews: tuple[Review, ...]) -> None:
        self._fail()
        self.answers = tuple(dict.fromkeys((*self.answers, *reviews)))

    def record_pain(self, pain: Pain) -> None:
        self._fail()
        others = tuple(known for known in self.kept.pains if known.day != pain.day)
        self.kept = replace(self.kept, pains=others)
        self._keep(History((), (pain,)))

    def marked(self, what: str) -> date | None:
        self._fail()
        return self.marks.get(what)

    def mark(self, what: str, day: date) -> None:
        self._fail()
        self.marks[what] = day

    def erase(self) -> None:
        self._fail()
        self.kept, self.marks, self.answers = History(), {}, ()

    def write_copy(self, file: Path) -> None:
        self._fail()
        self.copies[file] = self.kept

    def take_in(self, file: Path) -> History:
        return self.add(self.copies[file])

    def _keep(self, new: History) -> None:
        self.kept = History(
            tuple(sorted((*self.kept.sessions, *new.sessions), key=lambda record: record.started)),
            tuple(sorted((*self.kept.pains, *new.pains), key=lambda pain: pain.day)),
            (*self.kept.felt, *new.felt),
            (*self.kept.told, *new.told),
            (*self.kept.notes, *new.notes),
        )

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure


class MemorySync:
    """Meets nobody, or says that something changed when it is told so."""

    def __init__(self) -> None:
        self.state = Sync()
        self.usual = Path("sync")
        self.next = Met()
        self.failure: KnownError | None = None

    def choose(self, folder: Path) -> Met:
        self._fail()
        self.state = replace(self.state, machine="me", folder=str(folder))
        return self.meet()

    def leave(self) -> None:
        self._fail()
        self.state = replace(self.state, folder="")

    def note(self) -> None:
        self._fail()

    def meet(self) -> Met:
        self._fail()
        met, self.next = self.next, Met(fresh=False)
        return met

    def status(self) -> Met:
        return self.meet()

    def rebuild(self) -> Met:
        return self.meet()

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure


class MemoryReminders(MemoryStore[Reminders]):
    """Keeps reminders in memory."""

    nothing = Reminders


class MemoryRoutines:
    """Keeps own routines in memory; what another process does to them is `become`."""

    def __init__(self, *own: OwnRoutine) -> None:
        self.kept = own
        self.trouble: Message | None = None
        self.loads = 0
        self.failure: KnownError | None = None
        self._left_out: Message | None = None

    def load(self) -> tuple[OwnRoutine, ...]:
        self.loads += 1
        self.trouble = self._left_out
        return self.kept

    def stamp(self) -> object:
        return self.kept, self._left_out

    def read_text(self, text: str) -> OwnRoutine:
        return from_text(text, load_packed("en")).own

    def read_file(self, path: Path) -> OwnRoutine:
        return from_file(path, load_packed("en"), lambda where, content: content[4:].decode()).own

    def keep(self, own: OwnRoutine, if_taken: IfTaken = IfTaken.OTHER_ID) -> OwnRoutine:
        """As files do, but that an id of ours is none of its business."""
        if self.failure is not None:
            raise self.failure
        name, taken = own.routine.id, {one.routine.id: one for one in self.kept}
        if taken.get(name) == own:
            return own
        if name in taken and if_taken is IfTaken.REFUSE:
            raise KnownError("routine.there-already", name=name)
        if name in taken and if_taken is IfTaken.REPLACE:
            self.kept = tuple(own if one.routine.id == name else one for one in self.kept)
            return own
        if name in taken:
            name = next(f"{name}-{n}" for n in range(2, 99) if f"{name}-{n}" not in taken)
            own = replace(own, routine=replace(own.routine, id=name))
        self.kept = (*self.kept, own)
        return own

    def remove(self, routine_id: str) -> None:
        if self.failure is not None:
            raise self.failure
        if all(one.routine.id != routine_id for one in self.kept):
            raise KnownError("routine.gone", name=routine_id)
        self.kept = tuple(one for one in self.kept if one.routine.id != routine_id)

    def arrange(self, ids: tuple[str, ...]) -> None:
        if self.failure is not None:
            raise self.failure
        self.kept = tuple(RoutineOrder(ids).sorted({one.routine.id: one for one in self.kept}))

    def become(self, *own: OwnRoutine, trouble: Message | None = None) -> None:
        self.kept, self._left_out = own, trouble


class RecordingNotifier:
    """Remembers what would have been shown; `press` is a button of what is shown. With `fails` it leads
    nowhere."""

    def __init__(self, fails: bool = False) -> None:
        self.told: list[Notification] = []
        self.shown: Notification | None = None
        self.fails = fails
        self._pressed: Callable[[str], None] | None = None

    def notify(self, note: Notification, pressed: Callable[[str], None], failed: Callable[[], None]) -> None:
        if self.fails:
            failed()
            return
        self.told.append(note)
        self.shown, self._pressed = note, pressed

    def withdraw(self) -> None:
        self.shown = self._pressed = None

    def press(self, button: str) -> None:
        pressed = self._pressed
        assert pressed is not None, "nothing is shown"
        self.withdraw()
        pressed(button)


class MemoryAutostart:
    """Remembers whether the program starts at login; with `failure` that cannot be changed."""

    def __init__(self, failure: KnownError | None = None) -> None:
        self.on = False
        self.failure = failure

    def turn(self, on: bool) -> None:
        if self.failure is not None:
            raise self.failure
        self.on = on


def session_service(
    catalogue: Catalogue,
    clock: FakeClock,
    alarm: FakeAlarm,
    chimes: RecordingChimes,
    settings: SettingsService,
    safety: SafetyService,
    kept: MemorySession | None = None,
    wall: FakeWallClock | None = None,
) -> SessionService:
    """A session service whose disk is memory."""
    keeper = SessionKeeper(kept if kept is not None else MemorySession())
    wall = wall if wall is not None else FakeWallClock()
    return SessionService(catalogue, clock, alarm, chimes, settings, safety, wall, keeper)


class FakePrintQueue:
    """Printers of which each may have a trouble; `answer` is what is said of the last job."""

    def __init__(self, **troubles: str | None) -> None:
        self.troubles = troubles
        self.answer: str | None = None
        self.takes_pdf = False
        self.jobs: list[tuple[str, bytes, str, dict[str, str]]] = []

    def names(self) -> tuple[str, ...]:
        return tuple(self.troubles)

    def trouble(self, name: str) -> str | None:
        return self.troubles.get(name)

    def put(self, name: str, pdf: bytes, title: str, options: Mapping[str, str]) -> bool:
        if self.takes_pdf:
            self.jobs.append((name, pdf, title, dict(options)))
        return self.takes_pdf

    def refusal(self) -> str | None:
        return self.answer


def write_plainly(path: Path, content: bytes) -> None:
    """As `storage/files.py` does it, without its care."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise KnownError("file.unwritable", path=path, why=reason(error)) from error


def fake_ports(**others: Any) -> Ports:
    """The whole outside world on fakes, some of them replaced by `others`."""
    clock = FakeClock()
    history = MemoryHistory()
    ports = Ports(
        clock=clock,
        alarm=FakeAlarm(clock),
        chimes=RecordingChimes(),
        store=MemorySettings(),
        own=MemoryOwnPoints(),
        collection=MemoryCollection(),
        looks=MemoryLooks(),
        missed=MemoryMissed(),
        learned=MemoryLearned(),
        trials=MemoryTrials(),
        answers=MemoryAnswers(),
        wall=FakeWallClock(),
        kept=MemorySession(),
        history=lambda: history,
        sync=MemorySync(),
        history_alarm=FakeAlarm(clock),
        places=MemoryPlaces(),
        routines=MemoryRoutines(),
        write_file=write_plainly,
        read_file=lambda path, most: path.read_bytes()[:most],
        print_queue=FakePrintQueue(),
        sound_files=FakeSoundFiles(),
        voice=FakeVoice(),
        reminders=MemoryReminders(),
        notifier=RecordingNotifier(),
        reminder_alarm=FakeAlarm(clock),
        trial_alarm=FakeAlarm(clock),
        safety_alarm=FakeAlarm(clock),
        autostart=MemoryAutostart(),
        awake=FakeScreen(),
        keys=FakeMediaKeys(),
        trays=FakeTrayHosts(),
        reader=FakeReader(),
        motion=FakeMotion(),
        contrast=FakeContrast(),
        languages=FakeLanguages(load_packed),
    )
    return replace(ports, **others)
