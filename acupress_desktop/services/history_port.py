"""What is kept of sessions, of pain and of answers about points, as the services see it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from acupress_desktop.domain.diary import Around, Felt, Note, Told
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import Day, History, Practised, SessionRecord
from acupress_desktop.domain.learning import Review, Tally


class HistoryStore(Protocol):
    """Keeps what sessions did and what was said about pain. Every method may raise KnownError where the
    disk refuses; what cannot be read is set aside and said in `trouble`."""

    def read(self) -> History:
        """Everything that is kept."""

    def read_beside(self) -> History:
        """Everything but the sessions and what was felt around them, which may be many."""

    def session_days(self) -> tuple[Day, ...]:
        """The days with sessions, the oldest first."""

    def around(self, since: datetime) -> Around | None:
        """The mean pain right before and after the sessions since then of which both were said."""

    def practised(self, since: datetime) -> tuple[Practised, ...]:
        """What was done since then, the most often done first."""

    def is_empty(self) -> bool:
        """Whether nothing is kept."""

    def add(self, history: History) -> History:
        """Keep what is not there yet, and return that. A session is the same where beginning and routine
        are; a day keeps the pain it has."""

    def take_back(self, record: SessionRecord) -> None:
        """Keep no session that began then any more. Raises as `add` does."""

    def keep_for_later(self, history: History) -> None:
        """Keep it beside, which may work while the history itself cannot be written: it is added as soon as
        it can be."""

    def record_pain(self, pain: Pain) -> None:
        """Keep the pain of a day, instead of what was said earlier that day."""

    def keep(self, said: Felt | Told | Note) -> None:
        """Keep what was said, instead of what was said of the same before."""

    def reviews(
        self, points: Collection[str] | None = None, after: datetime | None = None
    ) -> tuple[Review, ...]:
        """Every answer, or those about these points alone, or after a moment; in any order."""

    def tally(self) -> Tally:
        """That of all answers, at a fraction of what reading them takes."""

    def add_reviews(self, reviews: tuple[Review, ...]) -> None:
        """Keep those that are not there yet; nothing that is there changes."""

    def marked(self, what: str) -> date | None:
        """The day that `mark` put there."""

    def mark(self, what: str, day: date) -> None:
        """Remember the day on which something was asked or told."""

    def erase(self) -> None:
        """Remove everything, backups and what was set aside too."""

    @property
    def trials(self) -> int:
        """How many trials are kept beside it: they are erased, written out and taken in with it."""

    def write_copy(self, file: Path) -> None:
        """Everything as .csv or .json, by the file's ending."""

    def take_in(self, file: Path) -> History:
        """`add` what a .json file of `write_copy` holds, all of it or nothing."""

    @property
    def backup_day(self) -> date | None:
        """Of when the newest copy is that is whole; None where there is none."""

    def restore(self) -> History:
        """Take in what the copies hold and the history does not, and return it."""

    @property
    def trouble(self) -> Message | None:
        """One sentence on what could not be read or was set aside; None where all is well."""
