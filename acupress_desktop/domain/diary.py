"""What a person says beside the pain of a day: how much it hurts right before and after a session, how a week
was, and notes in their own words."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.domain.value import dataclass

#: Characters of a note.
NOTE_LIMIT = 2000


class Moment(StrEnum):
    """When, of a session."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True)
class Felt:
    """How much it hurt right then, 0 to 10, at one end of the session of that routine that began at `started`
    (with its time zone). Raises KnownError for a level that is not on the scale."""

    started: datetime
    routine: str
    moment: Moment
    level: int

    def __post_init__(self) -> None:
        if not 0 <= self.level <= MOST:
            raise KnownError("pain.level", most=MOST)


class Weekly(StrEnum):
    """What is asked once a week: how the sleep was, 0 to 10, and how all is beside the beginning, from -3
    (very much worse) to 3 (very much better)."""

    SLEEP = "sleep"
    CHANGE = "change"

    @property
    def scale(self) -> tuple[int, int]:
        """The least and the most that can be said."""
        return (0, MOST) if self is Weekly.SLEEP else (-3, 3)


@dataclass(frozen=True)
class Told:
    """An answer to what is asked once a week. Raises KnownError for one that is not on its scale."""

    day: date
    what: Weekly
    level: int

    def __post_init__(self) -> None:
        least, most = self.what.scale
        if not least <= self.level <= most:
            raise KnownError("diary.level", least=least, most=most)


class NoteKind(StrEnum):
    """What a note is about."""

    NOTE = "note"
    MEDICINES = "medicines"


@dataclass(frozen=True)
class Note:
    """In the user's own words; one of each kind a day. That of the medicines holds until the next one; an
    empty one says that there are none any more. Raises KnownError for one that is too long."""

    day: date
    kind: NoteKind
    text: str

    def __post_init__(self) -> None:
        if len(self.text) > NOTE_LIMIT:
            raise KnownError("diary.long", most=NOTE_LIMIT)


@dataclass(frozen=True)
class Around:
    """The mean pain right before and right after the `sessions` of which both were said."""

    before: float
    after: float
    sessions: int
