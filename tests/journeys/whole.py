"""The whole program on fakes and without a window: its services, and the doors that lead to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import CheckFirst, KnownError, QuestionsFirst
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.commands import CommandService
from acupress_desktop.services.find_service import FindService
from acupress_desktop.services.learn_service import LearnService
from acupress_desktop.services.media_service import MediaService
from acupress_desktop.services.reminder_service import ReminderService
from acupress_desktop.services.services import build_services
from acupress_desktop.services.session_controller import SessionController
from acupress_desktop.services.views import State
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeMediaKeys,
    FakeVoice,
    FakeWallClock,
    MemoryAnswers,
    MemoryCollection,
    MemoryHistory,
    MemoryMissed,
    MemoryReminders,
    MemoryRoutines,
    MemorySession,
    MemorySettings,
    RecordingChimes,
    RecordingNotifier,
    fake_ports,
)
from tests.shipped import load

CATALOGUE = load()
#: What someone answers to whom nothing applies.
ALL_NO = {rule.id: Answer(yes=False) for rule in CATALOGUE.safety.rules}


@dataclass
class Disk:
    """What outlives a run of the program, and the clock on the wall."""

    wall: FakeWallClock = field(default_factory=FakeWallClock)
    answers: MemoryAnswers = field(default_factory=MemoryAnswers)
    settings: MemorySettings = field(default_factory=MemorySettings)
    session: MemorySession = field(default_factory=MemorySession)
    history: MemoryHistory = field(default_factory=MemoryHistory)
    reminders: MemoryReminders = field(default_factory=MemoryReminders)
    collection: MemoryCollection = field(default_factory=MemoryCollection)
    routines: MemoryRoutines = field(default_factory=MemoryRoutines)
    missed: MemoryMissed = field(default_factory=MemoryMissed)

    @classmethod
    def of_someone_answered(cls) -> Disk:
        """Of someone to whom nothing applies and who just said so."""
        disk = cls()
        now = disk.wall.now()
        disk.answers.kept = Answers(True, dict(ALL_NO), now, now)
        return disk


class Whole:
    """One run of the program over a disk. `controller` is a press in its window; what is asked there is
    answered by `given`, where that is there; what was refused and told is in `told`."""

    def __init__(self, disk: Disk) -> None:
        self.disk = disk
        self.clock = FakeClock()
        self.chimes = RecordingChimes(self.clock)
        self.voice, self.keys = FakeVoice(self.clock), FakeMediaKeys()
        self.notifier = RecordingNotifier()
        self._alarms = {
            name: FakeAlarm(self.clock)
            for name in ("alarm", "history_alarm", "reminder_alarm", "safety_alarm")
        }
        ports = fake_ports(
            clock=self.clock,
            chimes=self.chimes,
            voice=self.voice,
            keys=self.keys,
            wall=disk.wall,
            answers=disk.answers,
            store=disk.settings,
            kept=disk.session,
            history=lambda: disk.history,
            reminders=disk.reminders,
            collection=disk.collection,
            routines=disk.routines,
            missed=disk.missed,
            notifier=self.notifier,
            **self._alarms,
        )
        self.services = services = build_services(CATALOGUE, ports)
        self.session, self.safety = services.session, services.safety
        learn = LearnService(services.history, ports.missed, services.settings)
        self.find = FindService(services.catalogue, services.atlas, learn, services.own, services.collection)
        self.asked: list[KnownError] = []
        self.told: list[str] = []
        self.raised = 0
        self.given: dict[str, Answer] | None = None
        self.controller = SessionController(self.session, self._refused, self._tell, interactive=True)
        away = SessionController(self.session, self._refused, self._tell)
        self.commands = CommandService(self.session, self._raise)
        MediaService(services.catalogue, self.session, self.keys, away, self._raise, lambda: None)
        self.reminders = ReminderService(
            services.catalogue,
            ports.reminders,
            ports.wall,
            ports.reminder_alarm,
            ports.notifier,
            self.session,
            self.safety,
            away.start,
        )
        self.reminders.begin()

    @property
    def state(self) -> State:
        return self.session.view.state

    def advance(self, seconds: float) -> None:
        """Time passes, on every clock; each alarm rings at its moment."""
        until = self.clock.reading + seconds
        while due := [a for a in self._alarms.values() if a.due is not None and a.due <= until]:
            alarm = min(due, key=lambda alarm: alarm.due or 0.0)
            self._move_to(max(self.clock.reading, alarm.due or 0.0))
            alarm.advance(0.0)
        self._move_to(until)

    def _move_to(self, reading: float) -> None:
        self.disk.wall.advance(seconds=reading - self.clock.reading)
        self.clock.reading = reading

    def _raise(self) -> None:
        self.raised += 1

    def _tell(self, error: KnownError) -> None:
        self.told.append(sentence(error))

    def _refused(self, error: KnownError, command: Callable[[], None]) -> bool:
        """Who is asked answers, and what was refused is tried again."""
        self.asked.append(error)
        if self.given is None or not isinstance(error, (QuestionsFirst, CheckFirst)):
            return False
        if isinstance(error, CheckFirst):
            self.safety.nothing_new()
        else:
            self.safety.answer(True, self.given)
        command()
        return True
