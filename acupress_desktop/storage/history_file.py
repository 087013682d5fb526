"""`history.sqlite3`: what sessions did and what was said about pain. It never leaves the data folder unless
the user writes a copy, and can be erased for good."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
from collections.abc import Callable, Collection
from contextlib import closing
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from acupress_desktop.domain.diary import Around, Felt, Note, Told
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import Day, History, Practised, SessionRecord
from acupress_desktop.domain.learning import Review, Tally
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.sync import ERASABLE, Union
from acupress_desktop.storage import history_events as events
from acupress_desktop.storage import history_tables as tables
from acupress_desktop.storage.carried_file import CarriedFile
from acupress_desktop.storage.files import (
    PRIVATE_FILE,
    erase_for_good,
    is_there,
    make_private_folder,
    set_aside,
)
from acupress_desktop.storage.history_backups import HistoryBackups
from acupress_desktop.storage.history_copy import read_copy, write_copy
from acupress_desktop.storage.json_data import why_of
from acupress_desktop.storage.learned_file import LearnedFile
from acupress_desktop.storage.store import Store, same
from acupress_desktop.storage.sync_log import Fact, SyncLog
from acupress_desktop.storage.trial_file import TrialFile

T = TypeVar("T")

#: How long to wait for another program that writes, in seconds: the window stands still meanwhile.
_PATIENCE = 1.0
#: What SQLite says of a file whose content is not what it was; everything else may pass (a full or locked
#: disk), and the file stays where it is.
_BROKEN = {
    sqlite3.SQLITE_ERROR,  # what we ask, our own tables would answer
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_FORMAT,
    sqlite3.SQLITE_TOOBIG,
    sqlite3.SQLITE_CONSTRAINT,  # what we write, our own tables would take
    sqlite3.SQLITE_MISMATCH,
}
#: What may be wrong with a file, or with what shall be written into it.
_FAULTS = (sqlite3.Error, tables.Damaged, UnicodeError, OverflowError)
#: Three sessions a day for a hundred years stay far below.
_LARGEST = 200_000_000
#: What SQLite keeps beside a database.
_BESIDE = ("-journal", "-wal", "-shm")


class HistoryFile:
    """The history of one data folder. A connection lasts for one call, so that nothing is held.

    The file is made when there is something to keep. Before the first change of a run, and before a newer
    shape is made of an older one, it is copied to `backups/`. A newer version's file is left alone and a
    broken one is set aside; both are said in `trouble`.
    """

    def __init__(
        self,
        folder: Path,
        migrations: tuple[tables.Migration, ...] = tables.MIGRATIONS,
        today: Callable[[], date] = date.today,
    ) -> None:
        """`today` names the copy of a day."""
        self._today = today
        self._path = folder / "history.sqlite3"
        self._later_path = folder / "unwritten.json"
        # 2 knows more of sessions, what was felt around them, what was told of weeks, and notes.
        self._later = Store(self._later_path, History, History(), "store.unwritten", upgrades=(same,))
        self._backups = HistoryBackups(self._path, _LARGEST)
        self._trials = TrialFile(folder)
        self._log = SyncLog(folder)
        self._migrations = migrations
        self._refusal: Message | None = None
        self._trouble: Message | None = None
        self._checked = False
        self._backed_up: date | None = None

    @property
    def trouble(self) -> Message | None:
        """What was wrong when it was opened."""
        return self._trouble

    def read(self) -> History:
        """Everything, the oldest first. Raises KnownError where the file is not ours to read."""
        return self._read(tables.read, History())

    def read_beside(self) -> History:
        """Everything but the sessions and what was felt around them. Raises as `read` does."""
        return self._read(tables.read_beside, History())

    def session_days(self) -> tuple[Day, ...]:
        """The days with sessions, the oldest first. Raises as `read` does."""
        return self._read(tables.session_days, ())

    def around(self, since: datetime) -> Around | None:
        """The mean pain right before and after sessions since then. Raises as `read` does."""
        return self._read(lambda connection: tables.around(connection, since), None)

    def practised(self, since: datetime) -> tuple[Practised, ...]:
        """What was done since then, the most often done first. Raises as `read` does."""
        return self._read(lambda connection: tables.practised(connection, since), ())

    def is_empty(self) -> bool:
        """Whether `read` would find nothing. Raises as it does."""
        return self._read(tables.is_empty, True)

    def keep(self, said: Felt | Told | Note) -> None:
        """Keep what was said, instead of what was said of the same before. Raises as `add` does."""
        self._write(lambda connection: tables.keep(connection, said))

    @property
    def backup_day(self) -> date | None:
        """Of when the newest copy is that is whole; None where there is none."""
        place = self._backups.newest
        with contextlib.suppress(OSError):
            return None if place is None else date.fromtimestamp(place.stat().st_mtime)
        return None

    def restore(self) -> History:
        """Take in what the copies hold and the history does not, of the newest first, and return what was
        new. Nothing that is there changes. Raises KnownError where there is no copy that is whole, or as
        `add` does."""
        self.marked("")  # a broken file goes out of the way first
        new, found = History(), False
        for history, reviews in self._backups.read(lambda: self._read(tables.keys, frozenset())):
            new, found = (
                _joined(new, self._write(partial(_all, history=history, reviews=reviews), taken=True)),
                True,
            )
        if not found:
            raise KnownError("history.no-backup", path=self._path)
        return new

    def reviews(
        self, points: Collection[str] | None = None, after: datetime | None = None
    ) -> tuple[Review, ...]:
        """Every answer, or those about these points alone, or after a moment. Raises as `read` does."""
        return self._read(lambda connection: tables.reviews(connection, points, after), ())

    def tally(self) -> Tally:
        """That of all answers. Raises as `read` does."""
        return self._read(tables.tally, Tally())

    def add_reviews(self, reviews: tuple[Review, ...]) -> None:
        """Keep those that are not there yet. Raises KnownError where they cannot be written."""
        self._write(lambda connection: tables.add_reviews(connection, reviews))

    def marked(self, what: str) -> date | None:
        """The day that `mark` put there, None for none. Raises as `read` does."""
        return self._read(lambda connection: tables.marked(connection, what), None)

    def add(self, history: History) -> History:
        """Keep what is not there yet, and return that. Raises KnownError where it cannot be written."""
        return self._write(lambda connection: tables.add(connection, history))

    def take_back(self, record: SessionRecord) -> None:
        """Keep no session that began then any more. Raises as `add` does."""
        self._write(lambda connection: tables.take_back(connection, record))

    def keep_for_later(self, history: History) -> None:
        """Keep it in a file beside, from which whoever next opens the history takes it. Raises as `add`."""
        known = self._later.load()
        self._later.save(
            _joined(known, history),
        )

    def record_pain(self, pain: Pain) -> None:
        """Keep the pain of a day. Raises as `add` does."""
        self._write(lambda connection: tables.record_pain(connection, pain))

    def mark(self, what: str, day: date) -> None:
        """Remember a day. Raises as `add` does."""
        self._write(lambda connection: tables.mark(connection, what, day))

    def erase(self) -> None:
        """Remove the file, its backup and what was set aside; the trials too. Raises KnownError where that
        fails."""
        if self._refusal is not None:
            raise KnownError("store.not-removed", why=self._refusal)
        self._trials.load()  # a newer program's is not ours to remove, and says so
        self._log.erase()
        self._trials.erase()
        CarriedFile(self._path.parent).forget(ERASABLE)
        LearnedFile(self._path.parent).clear()
        erase_for_good(self._path)
        self._backups.erase()
        self._later.erase()
        self._checked, self._backed_up = False, None

    def facts(self) -> list[Fact]:
        """Everything that is kept, to be told other machines. Raises as `read` does."""
        return self._read(events.facts, [])

    def follow(self, union: Union, erased: bool = False, alone: bool = False) -> int:
        """Have what follows from the events of all machines, and say how many rows changed. `alone`: and
        nothing else; `erased`: nor in any copy, since somebody erased everything. Raises as `add` does."""
        if erased:
            erase_for_good(self._path)
            self._backups.erase()
            self._checked, self._backed_up = False, None
        count = self._write(lambda connection: events.follow(connection, union.kept, alone), told=False)
        return count + erased

    def write_copy(self, file: Path) -> None:
        """Everything as .csv or .json, by the file's ending, with the trials. Raises KnownError, also where
        the history turns out to be broken: nobody should take nothing for everything."""
        before = self._trouble
        history = self.read()
        if self._trouble is not None and self._trouble is not before:
            raise KnownError.of(self._trouble)
        write_copy(file, history, self._trials.load().every, self.reviews())

    @property
    def trials(self) -> int:
        """How many trials are kept beside it."""
        return len(self._trials.load().every)

    def take_in(self, file: Path) -> History:
        """`add` what a copy holds, its trials too. Raises KnownError with the JSON path of what is wrong in
        it."""
        history, trials, reviews = read_copy(file)
        new = self._write(lambda whole: _all(whole, history, reviews), taken=True)
        kept = self._trials.load()
        if (more := kept.take_in(trials)) is not kept:
            self._trials.save(more)
        return new

    def _read(self, work: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """Reading alone makes no file."""
        there = is_there(self._path) or is_there(self._later_path)
        if self._refusal is None and not there:
            return nothing
        return self._do(work)

    def _write(self, work: Callable[[sqlite3.Connection], T], taken: bool = False, told: bool = True) -> T:
        """What comes from other machines is not `told` them again; `taken` is what was read from a file."""

        def within(connection: sqlite3.Connection) -> T:
            today = self._today()
            if self._backed_up != today:
                if tables.has_tables(connection):
                    self._back_up(connection, today)
                self._backed_up = today
            return self._telling(connection, work, taken) if told else _whole(connection, work)

        return self._do(within)

    def _telling(
        self, connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], T], taken: bool = False
    ) -> T:
        """It is written and noted down for other machines, or neither."""
        if not self._log.active:
            return _whole(connection, work)
        events.watch(connection)

        def noted(whole: sqlite3.Connection) -> T:
            done = work(whole)
            self._log.record(events.changed(whole, taken))
            return done

        return _whole(connection, noted)

    def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._refusal is not None:
            raise KnownError("history.left-alone", why=self._refusal)
        self._clear_the_way()
        try:
            return self._connected(work)
        except _FAULTS as error:
            if not _broken(error):
                raise KnownError("history.unusable", path=self._path, why=why_of(error)) from error
            said = why_of(error)
        # Here the error is gone, and with it the last hand on the file: Windows moves nothing that is open.
        self._put_aside(Message("store.damaged", path=self._path, why=said))
        try:
            return self._connected(work)
        except _FAULTS as error:
            raise KnownError("history.unusable", path=self._path, why=why_of(error)) from error

    def _clear_the_way(self) -> None:
        """SQLite would wait for a pipe without end, and follow a link that leads nowhere."""
        real = Path(os.path.realpath(self._path))
        for place in (self._path, *(real.with_name(real.name + end) for end in _BESIDE)):
            why = _no_file(place)
            if why is not None and place == self._path:
                self._put_aside(why)
            elif why is not None:
                with contextlib.suppress(OSError):
                    self._trouble = Message("history.beside", why=why, name=set_aside(place).name)

    def _connected(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            make_private_folder(self._path.parent)
            if not self._path.exists():  # SQLite would let everyone read it
                os.close(os.open(self._path, os.O_CREAT | os.O_WRONLY, PRIVATE_FILE))
                with contextlib.suppress(OSError):  # a memory stick knows no permissions
                    os.chmod(self._path, PRIVATE_FILE)  # an umask may leave its own user out
        except OSError as error:
            raise KnownError("file.unwritable", path=self._path, why=reason(error)) from error
        with closing(sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)) as connection:
            tables.prepare(connection)
            if not self._checked:
                self._check(connection)
                self._checked = True
            if is_there(self._later_path):
                self._take_up_later(connection)
            return work(connection)

    def _take_up_later(self, connection: sqlite3.Connection) -> None:
        """What could not be written before; where it cannot be now either, it goes on waiting."""
        later = self._later.load()
        if self._later.trouble is not None:
            self._trouble = _both(self._trouble, self._later.trouble)
        with contextlib.suppress(KnownError, *_FAULTS):
            if not later.empty:
                self._telling(connection, lambda whole: tables.add(whole, later))
            self._later.clear()

    def _check(self, connection: sqlite3.Connection) -> None:
        """Once a run: is it whole, is it ours, and is it of today's shape?"""
        version = tables.version_of(connection)
        if version > len(self._migrations):
            raise self._leave_alone(Message("store.newer", path=self._path))
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise tables.Damaged("history.said", said=Message("data.damaged-database"))
        if version == 0 and tables.has_tables(connection):
            raise tables.Damaged("history.something-else")
        if version < len(self._migrations):
            if version:
                self._back_up(connection, self._today())
            self._backed_up = self._today()
            try:
                _whole(connection, lambda whole: tables.migrate(whole, self._migrations))
            except sqlite3.Error as error:  # a step may be ours to mend: the file stays as it is
                raise KnownError("history.unusable", path=self._path, why=why_of(error)) from error
        tables.check(connection)

    def _back_up(self, connection: sqlite3.Connection, today: date) -> None:
        """What was broken since the run began must not take the place of a copy that is whole."""
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise tables.Damaged("history.said", said=Message("data.damaged-database"))
        content = connection.serialize()
        self._backups.keep(content)
        self._backups.keep_daily(content, today)

    def _leave_alone(self, why: Message) -> KnownError:
        """The error to raise: the file is not ours to use."""
        self._refusal = why
        self._trouble = Message("history.left-alone", why=why)
        return KnownError.of(self._trouble)

    def _put_aside(self, why: Message) -> None:
        """Keep the broken file, and what SQLite keeps beside it, under another name and begin anew."""
        self._checked = False
        try:
            aside = set_aside(self._path)
        except OSError as error:
            raise self._leave_alone(why) from error
        for end in _BESIDE:
            with contextlib.suppress(OSError):
                os.replace(self._path.with_name(self._path.name + end), aside.with_name(aside.name + end))
        self._trouble = Message("history.set-aside", why=why, name=aside.name)


def _all(connection: sqlite3.Connection, history: History, reviews: tuple[Review, ...]) -> History:
    tables.add_reviews(connection, reviews)
    return tables.add(connection, history)


def _joined(first: History, second: History) -> History:
    return History(
        (*first.sessions, *second.sessions),
        (*first.pains, *second.pains),
        (*first.felt, *second.felt),
        (*first.told, *second.told),
        (*first.notes, *second.notes),
    )


def _both(first: Message | None, second: Message) -> Message:
    return second if first is None else Message("both", first=first, second=second)


def _no_file(path: Path) -> Message | None:
    """Why a database cannot be there; None where one can be, or is not."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return Message("file.dead-link", path=path) if path.is_symlink() else None
    except NotADirectoryError:
        return None  # said when the folder cannot be made
    except OSError as error:
        if path.is_symlink():  # it leads to itself
            return Message("file.dead-link", path=path)
        raise KnownError("file.unreadable", path=path, why=reason(error)) from error
    if not stat.S_ISREG(found.st_mode):
        return Message("file.none", path=path)
    return Message("history.too-large", path=path) if found.st_size > _LARGEST else None


def _whole(connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], T]) -> T:
    """All of it is written, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        done = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return done


def _broken(error: Exception) -> bool:
    if isinstance(error, tables.Damaged | UnicodeDecodeError):
        return True
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _BROKEN
