"""Whatever stands in a file that the program reads, it goes on, loses nothing, and can save again."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
import struct
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from functools import cache
from pathlib import Path
from typing import Any

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence, told
from acupress_desktop.content.load import load
from acupress_desktop.content.own_routines import IfTaken
from acupress_desktop.content.routine_format import write_routine
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.collection import PointCollection
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.finding import Grade, Kind, Missed
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.learning import Review
from acupress_desktop.domain.look import Look
from acupress_desktop.domain.looks import Looks, Template
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.reminders import EVERY_DAY, QuietHours, Reminder, Reminders, Snoozed
from acupress_desktop.domain.routine_order import RoutineOrder
from acupress_desktop.domain.routines import Step
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import OwnSound, Paper, ScreenScale, Settings
from acupress_desktop.domain.sync import Sync
from acupress_desktop.domain.trial import Against, Design, End, Plan, Told, Trial, Trials
from acupress_desktop.domain.trial import Measure as Outcomes
from acupress_desktop.domain.wav import read_plain
from acupress_desktop.domain.window_places import WindowPlaces
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.learn_service import LearnService
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.storage.answers_file import AnswersFile
from acupress_desktop.storage.collection_file import CollectionFile
from acupress_desktop.storage.data_folder import tidy
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.storage.learned_file import LearnedFile
from acupress_desktop.storage.looks_file import LooksFile
from acupress_desktop.storage.missed_file import MissedFile
from acupress_desktop.storage.own_points_file import OwnPointsFile
from acupress_desktop.storage.places_file import PlacesFile
from acupress_desktop.storage.reminders_file import RemindersFile
from acupress_desktop.storage.routine_files import RoutineFiles, open_routine
from acupress_desktop.storage.routine_order_file import RoutineOrderFile
from acupress_desktop.storage.session_file import SessionFile
from acupress_desktop.storage.settings_file import SettingsFile
from acupress_desktop.storage.sound_files import OwnSoundFiles
from acupress_desktop.storage.store import Store
from acupress_desktop.storage.sync_file import SyncFile
from acupress_desktop.storage.trial_file import TrialFile
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeWallClock,
    MemoryMissed,
    MemorySession,
    RecordingChimes,
    session_service,
)
from tools.proofs import Outcome
from tools.proofs._mutations import NASTY, damaged_bytes, mutated

COUNT, SLICE = 50_000, 300

#: It lives as long as the process: Qt has one.
_APPLICATIONS: list[object] = []

NOW = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
RECORD = SessionRecord(NOW, "lower-back", (Spot("BL23", Side.LEFT), Spot("BL25", Side.RIGHT)), 8, 120, True)
FULL = History((RECORD,), (Pain(date(2026, 11, 28), 4), Pain(date(2026, 11, 29), 3)))
REVIEWS = (
    Review(NOW, NOW.date(), "BL23", Kind.SHOW, Grade.GOOD),
    Review(NOW + timedelta(minutes=1), NOW.date(), "GB34", Kind.FOUR, Grade.UNKNOWN),
    Review(NOW + timedelta(days=400), NOW.date() + timedelta(days=400), "BL23", Kind.NAME, Grade.NEAR),
)
_PLAN = Plan(
    Design(28, 2, True),
    date(2026, 11, 2),
    time_of_day(20),
    time_of_day(18),
    Outcomes.OWN,
    "lower-back",
    Against.ROUTINE,
    "0123456789abcdef" * 2,
    other="desk-break",
    question="How far can I bend? ❤",
    promised=(100, 327, 513),
)
_TRIAL = Trial(_PLAN, (Told(date(2026, 11, 2), 4), Told(date(2026, 11, 4), 7)))
TRIALS = Trials(
    _TRIAL,
    (_TRIAL.end(date(2026, 11, 5), End.STOPPED),),
    Reminders(True, (Reminder(time_of_day(20), EVERY_DAY, "number"),)),
)
_CHANGES = (
    "DROP TABLE {table}",
    "ALTER TABLE {table} RENAME TO other",
    "DROP TABLE {table}; CREATE VIEW {table} AS SELECT 1 AS at",
    "CREATE TRIGGER t{n} AFTER INSERT ON {table} BEGIN DELETE FROM {table}; END",
    "CREATE TABLE more{n} (x)",
    "PRAGMA user_version = {n}",
    "PRAGMA journal_mode = WAL",
    "ALTER TABLE {table} ADD COLUMN more{n} TEXT",
)


@cache
def catalogue() -> Catalogue:
    return load()


@dataclass
class Format:
    """A kind of file: what it is called, a whole one, how it is damaged and what reads it. `use` does with it
    what the program does, in a folder of its own, and returns whether something was said."""

    name: str
    content: Callable[[Path], bytes]
    use: Callable[[Path], str | None]
    share: int
    damage: Callable[[bytes, random.Random], bytes] = mutated
    survives: bool = True
    seeds: list[bytes] = field(default_factory=list)


def prove(seed: int, count: int) -> Outcome:
    """`count` damaged files in all; every failure names the format, the number and what happened."""
    chance = random.Random(seed)
    formats = _formats()
    tried: Counter[str] = Counter()
    said: Counter[str] = Counter()
    slowest: dict[str, float] = {}
    failures: list[str] = []
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as home:
        for each in formats:
            each.seeds.append(each.content(_fresh(Path(home))))
        for number in range(count):
            each = chance.choices(formats, [one.share for one in formats])[0]
            began = time.monotonic()
            failure, told = _try(each, Path(home), chance)
            slowest[each.name] = max(slowest.get(each.name, 0.0), time.monotonic() - began)
            tried[each.name] += 1
            said[each.name] += told
            if failure is not None and len(failures) < 20:
                failures.append(f"{each.name}, number {number}: {failure}")
    lines = [f"{'file':18}{'inputs':>8}{'said':>8}{'slowest':>10}"]
    for name in sorted(tried):
        lines.append(f"{name:18}{tried[name]:8}{said[name]:8}{slowest[name]:9.2f}s")
    lines.append(f"{'all':18}{sum(tried.values()):8}{sum(said.values()):8}")
    return Outcome(tuple(lines), tuple(failures))


def _fresh(home: Path) -> Path:
    folder = home / "data"
    if folder.exists():
        shutil.rmtree(folder)
    (folder / "routines").mkdir(parents=True)
    return folder


def _try(each: Format, home: Path, chance: random.Random) -> tuple[str | None, bool]:
    """What went wrong, and whether something was said."""
    folder = _fresh(home)
    path = folder / each.name
    odd = _something_else(path, chance)
    content = b"" if odd else each.damage(each.seeds[0], chance)
    if not odd:
        path.write_bytes(content)
    try:
        with warnings_as_errors():
            told = [*tidy(folder), *filter(None, [each.use(folder)])]
    except Exception:
        return f"{content[:200]!r} {odd}\n{traceback.format_exc()}", False
    if each.survives and not odd and content not in _contents(folder):
        return f"lost {content[:200]!r}", bool(told)
    return None, bool(told)


def _contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def _something_else(path: Path, chance: random.Random) -> str:
    """Now and then something that is no file stands there."""
    if os.name != "posix" or chance.random() > 0.02:
        return ""
    kind = chance.choice(("pipe", "folder", "dangling", "loop", "zero", "full"))
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        (path / "deep").mkdir(parents=True)
    else:
        path.symlink_to({"dangling": "nowhere", "loop": path.name}.get(kind, f"/dev/{kind}"))
    return kind


@contextlib.contextmanager
def warnings_as_errors() -> Iterator[None]:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def _store(
    kind: Callable[[Path], Store[Any]], name: str, value: object, then: Callable[[Any], object] | None = None
) -> Format:
    """A file of the one store: read, used, saved over, and read again."""

    def content(folder: Path) -> bytes:
        kind(folder).save(value)
        return (folder / name).read_bytes()

    def use(folder: Path) -> str | None:
        store = kind(folder)
        loaded = store.load()
        if then is not None and store.trouble is None:
            then(store)
        if not (folder / "backups").exists() and store.trouble is None and (folder / name).exists():
            store.save(loaded)
        try:
            store.save(value)
        except KnownError:
            if "newer" not in sentence(store.trouble or ""):
                raise
            return told(store.trouble)
        again = kind(folder)
        assert again.load() == value, "what was saved does not come back"
        assert again.trouble is None, again.trouble
        return told(store.trouble)

    return Format(name, content, use, 6)


def _with_safety(store: AnswersFile) -> None:
    safety = SafetyService(catalogue(), store, FakeWallClock())
    assert safety.view.routines


def _with_settings(store: SettingsFile) -> None:
    settings = SettingsService(store).settings
    settings.pixels_a_mm("x")
    settings.own_sound(Cue.START)


def _with_session(store: SessionFile) -> None:
    clock, wall = FakeClock(), FakeWallClock()
    settings = SettingsService(_Nothing())
    safety = SafetyService(catalogue(), AnswersFile(Path("/nonexistent")), wall)
    service = session_service(
        catalogue(), clock, FakeAlarm(clock), RecordingChimes(), settings, safety, _Kept(store), wall
    )
    service.when_over(lambda record: None)
    if service.view.active:
        service.stop()


class _Nothing:
    """Settings that nobody keeps."""

    trouble: Message | None = None

    def load(self) -> Settings:
        return Settings()

    def save(self, settings: Settings) -> None:
        """Nowhere."""


class _Kept(MemorySession):
    """The session's file, read and not written: what was in it shall be looked for later."""

    def __init__(self, store: SessionFile) -> None:
        super().__init__(store.load())

    def clear(self) -> None:
        """Nothing."""


def _with_reminders(store: RemindersFile) -> None:
    from acupress_desktop.domain import reminders as rules

    reminders = store.load()
    now = FakeWallClock().now()
    rules.check_due(reminders, now)
    rules.next_due(reminders, now)
    rules.chosen_anew(rules.snooze(reminders, "lower-back", now), now)


def _with_reviews(history: HistoryService) -> None:
    """As Find points does: what is known is reckoned, and one more answer kept."""
    learn = LearnService(history, MemoryMissed(), SettingsService(_Nothing()))
    learn.count(("BL23", "GB34"))
    assert len(learn.due) < 1000
    learn.take("GB34", Kind.SHOW, Grade.NEAR)


def _history(name: str, damage: Callable[[bytes, random.Random], bytes], share: int) -> Format:
    def content(folder: Path) -> bytes:
        HistoryFile(folder).add(FULL)
        HistoryFile(folder).mark("asked", date(2026, 11, 28))
        HistoryFile(folder).add_reviews(REVIEWS)
        return (folder / "history.sqlite3").read_bytes()

    def use(folder: Path) -> str | None:
        store = HistoryFile(folder)
        service = HistoryService(lambda: store, FakeWallClock(), SettingsService(_Nothing()))
        refusal = None
        asked: tuple[Callable[[], object], ...] = (
            service.read,
            service.wants_pain,
            service.advice_due,
            lambda: service.record_pain(5),
            lambda: _with_reviews(service),
        )
        for ask in asked:
            try:
                ask()
            except KnownError as error:
                refusal = sentence(error)
        service.when_failed(lambda said: None)
        assert service.take(RECORD), "nothing took the record"
        if "newer" not in sentence(store.trouble or ""):
            assert RECORD.started in {record.started for record in HistoryFile(folder).read().sessions}
        return told(store.trouble) or refusal

    return Format(name, content, use, share, damage, survives=False)


def _learned() -> Format:
    """What was reckoned before: whatever stands there, it is read or left, and the answers count."""

    def content(folder: Path) -> bytes:
        HistoryFile(folder).add_reviews(REVIEWS[:2])
        learn = _learn(folder)
        learn.count(("BL23",))
        learn.settle()
        return (folder / "learned.json").read_bytes()

    def use(folder: Path) -> str | None:
        HistoryFile(folder).add_reviews(REVIEWS[:2])
        for _ in range(2):
            learn = _learn(folder)
            learn.count(("BL23", "GB34"))
            assert learn.due is not None
            assert learn.missed is not None
            learn.take("BL23", Kind.SHOW, Grade.GOOD)
            learn.settle()
        assert len(HistoryFile(folder).reviews()) == 4
        return None

    return Format("learned.json", content, use, 3, survives=False)


def _learn(folder: Path) -> LearnService:
    store, settings = HistoryFile(folder), SettingsService(_Nothing())
    history = HistoryService(lambda: store, FakeWallClock(NOW), settings)
    return LearnService(history, MemoryMissed(), settings, LearnedFile(folder))


def _by_sql(content: bytes, chance: random.Random) -> bytes:
    """Whatever SQLite takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        path.write_bytes(content)
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = 1")
            for _ in range(chance.choice((1, 1, 2, 4))):
                with contextlib.suppress(sqlite3.Error, OverflowError, UnicodeError):
                    _change(connection, chance)
            connection.execute("PRAGMA journal_mode = DELETE")
        return path.read_bytes()


def _change(connection: sqlite3.Connection, chance: random.Random) -> None:
    table = chance.choice(("sessions", "pains", "marks", "reviews"))
    if chance.random() < 0.25:
        connection.executescript(chance.choice(_CHANGES).format(table=table, n=chance.randrange(9)))
        return
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    if not columns:  # it was dropped before
        return
    column = chance.choice(columns)
    raw = chance.choice(("9e999", "-9e999", "x'ff00'", "CAST(x'c328' AS TEXT)", "zeroblob(3000000)", None))
    if raw is not None and chance.random() < 0.4:
        connection.execute(f"UPDATE {table} SET {column} = {raw}")
    else:
        value = chance.choice([one for one in NASTY if not isinstance(one, list | dict)])
        connection.execute(f"UPDATE {table} SET {column} = ?", (value,))


def _routine() -> Format:
    shipped = catalogue()
    routine = next(iter(shipped.routines.values()))
    whole = write_routine(type(routine)("my-own", routine.steps[:3]), "My own")

    def use(folder: Path) -> str | None:
        files = RoutineFiles(folder, shipped)
        for own in files.load():
            assert own.routine.steps
        good = folder / "good.json"
        good.write_bytes(whole.replace(b"my-own", b"another"))
        with contextlib.suppress(KnownError):  # it may have become one of the same name
            files.keep(open_routine(good, shipped), IfTaken.REFUSE, good)
        return told(files.trouble)

    return Format("routines/my-own.json", lambda _: whole, use, 8)


def _copy() -> Format:
    def content(folder: Path) -> bytes:
        HistoryFile(folder).add(FULL)
        HistoryFile(folder).add_reviews(REVIEWS)
        HistoryFile(folder).write_copy(folder / "copy.json")
        return (folder / "copy.json").read_bytes()

    def use(folder: Path) -> str | None:
        try:
            HistoryFile(folder).take_in(folder / "copy.json")
        except KnownError as error:
            return sentence(error)
        HistoryFile(folder).read()
        store = HistoryFile(folder)
        _with_reviews(HistoryService(lambda: store, FakeWallClock(), SettingsService(_Nothing())))
        assert store.trouble is None, "what was taken in cannot be read"
        return None

    return Format("copy.json", content, use, 6)


def _sound() -> Format:
    def content(_: Path) -> bytes:
        form = struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16)
        return b"RIFF\x00\x00\x00\x00WAVEfmt \x10\x00\x00\x00" + form + b"data\x40\x00\x00\x00" + bytes(64)

    def use(folder: Path) -> str | None:
        if OwnSoundFiles().fault(str(folder / "own.wav")) is not None:
            return "a fault of the file"
        sound = read_plain((folder / "own.wav").read_bytes())
        return "a file for a decoder" if sound is None else None

    return Format("own.wav", content, use, 6, damaged_bytes)


def _windows() -> Format:
    """Where windows stood, given back to Qt."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QToolBar

    from acupress_desktop.ui.window_places import Places

    if QApplication.instance() is None:
        _APPLICATIONS.append(QApplication([]))
    window = QMainWindow()
    for name in ("bar", "more"):
        window.addToolBar(bar := QToolBar(name))
        bar.setObjectName(name)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock := QDockWidget("dock"))
    dock.setObjectName("dock")
    geometry, state = window.saveGeometry(), window.saveState()

    def restored(store: PlacesFile) -> None:
        places = Places(store)
        window.restoreGeometry(places.find("geometry"))
        window.restoreState(places.find("state"))

    seen: list[WindowPlaces] = []
    Places(_Placed(seen)).keep(geometry=geometry, state=state)
    return _store(PlacesFile, "windows.json", seen[-1], restored)


class _Placed:
    """Where windows stood, remembered as it would be written."""

    trouble: Message | None = None

    def __init__(self, seen: list[WindowPlaces]) -> None:
        self._seen = seen

    def load(self) -> WindowPlaces:
        return WindowPlaces()

    def save(self, places: WindowPlaces) -> None:
        self._seen.append(places)


def _formats() -> list[Format]:
    steps = catalogue().routines["lower-back"]
    answers = {"Q1": Answer(False), "Q7c": Answer(True, side=Side.LEFT), "Q2": Answer()}
    return [
        _store(
            SettingsFile,
            "settings.json",
            Settings(
                measure=BodyMeasure(Measure.FOREARM, 24.0),
                screens=(ScreenScale("HDMI-1", 3.8),),
                own_sounds=(OwnSound(Cue.START, "/tmp/a.wav"),),
                silent_cues=(Cue.LAST_TEN,),
                seconds=45,
            ),
            _with_settings,
        ),
        _store(AnswersFile, "answers.json", Answers(True, answers, NOW, NOW, True), _with_safety),
        _store(OwnPointsFile, "own-points.json", OwnPoints(("LI4", "BL23"), {"LI4": "good ❤"})),
        _learned(),
        _store(MissedFile, "missed.json", Missed(("GB34", "BL23"))),
        _store(TrialFile, "trial.json", TRIALS),
        _store(SyncFile, "sync.json", Sync("0123", "here", "/tmp/folder", (("0123", 5),), (("0123", 2),))),
        _store(RoutineOrderFile, "routine-order.json", RoutineOrder(("my-own", "another"))),
        _store(
            LooksFile,
            "looks.json",
            Looks(Look(size=14, practice="Praxis ❤"), (Template("mine", Look(paper=Paper.A5)),)),
        ),
        _store(
            CollectionFile,
            "collection.json",
            PointCollection(
                (
                    Step("BL23", (Side.BOTH,), 60),
                    Step("LI4", (Side.RIGHT, Side.LEFT), 45, max_pressure=2, note="good ❤"),
                )
            ),
        ),
        _store(
            RemindersFile,
            "reminders.json",
            Reminders(
                True,
                (Reminder(time_of_day(9, 30), EVERY_DAY, "lower-back"),),
                QuietHours(time_of_day(22), time_of_day(7)),
                (datetime(2026, 11, 28, 9, 30),),
                Snoozed(NOW, "lower-back"),
                date(2026, 11, 27),
            ),
            _with_reminders,
        ),
        _store(
            SessionFile,
            "session.json",
            KeptSession(steps, 3, 2.0, frozenset({0}), NOW, NOW, "LI4 is left out.", 3),
            _with_session,
        ),
        _routine(),
        _copy(),
        _history("history.sqlite3", damaged_bytes, 2),
        _history("history.sqlite3", _by_sql, 2),
        _sound(),
        _windows(),
    ]
