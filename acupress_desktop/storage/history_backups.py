"""Copies of the history in `backups/`: one of before the last run's first change, and one a day, of the last
seven days on which anything was written."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.history import History
from acupress_desktop.domain.learning import Review
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.storage import history_tables as tables
from acupress_desktop.storage.files import backup_of, left_of, read_file, write_private

#: So many days are kept.
DAYS = 7
_NAME = re.compile(r"history-(\d{4}-\d\d-\d\d)\.sqlite3\Z")


class HistoryBackups:
    """Those of one history; `most` bytes at most is what one may have."""

    def __init__(self, path: Path, most: int) -> None:
        self._last, self._most = backup_of(path), most

    def keep(self, content: bytes) -> None:
        """As it was before the first change of a run. Raises KnownError."""
        write_private(self._last, content)

    def keep_daily(self, content: bytes, today: date) -> None:
        """The first of a day stays, so that what goes wrong later that day does not take its place; older
        ones than the last seven go. Raises KnownError where it cannot be written."""
        place = self._last.with_name(f"history-{today.isoformat()}.sqlite3")
        if place in self._daily():
            return
        write_private(place, content)
        for old in self._daily()[DAYS:]:
            with contextlib.suppress(OSError):
                old.unlink()

    @property
    def every(self) -> list[Path]:
        """What there is, the newest first: the last run's, then by day."""
        there = [self._last] if self._last.is_file() else []
        return [*there, *self._daily()]

    @property
    def newest(self) -> Path | None:
        """The newest that is whole."""
        for place in self.every:
            with contextlib.suppress(KnownError, OSError, *_FAULTS), self._open(place):
                return place
        return None

    def read(self, keys: Callable[[], tables.Keys]) -> Iterator[tuple[History, tuple[Review, ...]]]:
        """What each that is whole holds of what is not there: `keys` says anew for each what is. The others
        are passed over."""
        for place in self.every:
            with contextlib.suppress(KnownError, OSError, *_FAULTS):
                with self._open(place) as connection:
                    found = tables.read(connection, keys()), tables.reviews(connection)
                yield found

    @contextlib.contextmanager
    def _open(self, place: Path) -> Iterator[sqlite3.Connection]:
        content = read_file(place, self._most)
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            connection.deserialize(content)
            tables.prepare(connection)
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise tables.Damaged("history.something-else")
            if not 0 < tables.version_of(connection) <= len(tables.MIGRATIONS):
                raise tables.Damaged("history.something-else")
            tables.migrate(connection)
            tables.check(connection)
            yield connection

    def erase(self) -> None:
        """Remove the daily ones, and what a write that was cut off left of one; the last run's goes with the
        history itself. Raises KnownError."""
        for one in [*self._daily(), *left_of(self._last.with_name("history"))]:
            try:
                one.unlink(missing_ok=True)
            except OSError as error:
                raise KnownError("file.unremovable", path=one, why=reason(error)) from error

    def _daily(self) -> list[Path]:
        try:
            found = [one for one in self._last.parent.iterdir() if _NAME.fullmatch(one.name)]
        except OSError:
            return []
        return sorted(found, key=lambda one: one.name, reverse=True)


_FAULTS = (sqlite3.Error, ValueError, TypeError, OverflowError)
