"""The outside world as the services see it. Each Protocol has one file in `system/` or `storage/`
that does it for real and one fake in `tests/fakes.py`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.reminders import Reminders
from acupress_desktop.domain.settings import Settings


class Clock(Protocol):
    """A reading that only ever grows, also while the machine sleeps, in seconds; its zero means nothing."""

    def now(self) -> float: ...


class WallClock(Protocol):
    """The date and the time of day, with its time zone. It may be set back and forth; durations of a
    session are never measured with it."""

    def now(self) -> datetime: ...


class Alarm(Protocol):
    """Rings once: says "look again" after a while. Setting it anew forgets the earlier time."""

    def set(self, seconds: float, ring: Callable[[], None]) -> None: ...

    def cancel(self) -> None: ...


class Chimes(Protocol):
    """Plays a sound for a cue. Never raises and never blocks; silence is a normal state."""

    def get_ready(self) -> None:
        """A session has begun: the first cue comes in a few seconds."""

    def play(self, cue: Cue) -> None: ...

    def set_volume(self, percent: int) -> None:
        """0 to 100, even to the ear; 0 is silence."""

    def problem(self) -> str | None:
        """Why nothing can be heard on this machine, in one sentence; None where sound works."""


class SettingsStore(Protocol):
    """Keeps the settings. `load` never fails: what cannot be read is set aside and said in `trouble`."""

    def load(self) -> Settings: ...

    def save(self, settings: Settings) -> None:
        """Raises KnownError when they cannot be written; the old ones stay."""

    @property
    def trouble(self) -> str | None: ...


class AnswersStore(Protocol):
    """Keeps the health answers. `load` never fails: what cannot be read counts as unanswered."""

    def load(self) -> Answers: ...

    def save(self, answers: Answers) -> None:
        """Raises KnownError when they cannot be written; the old ones stay."""

    def erase(self) -> None:
        """Raises KnownError when they cannot be removed."""

    @property
    def trouble(self) -> str | None: ...


class SessionStore(Protocol):
    """Keeps the running session for a restart. `load` never fails: what cannot be read is set aside and
    said in `trouble`."""

    def load(self) -> KeptSession | None: ...

    def save(self, kept: KeptSession) -> None:
        """Raises KnownError when it cannot be written."""

    def clear(self) -> None:
        """The session is over. Raises KnownError where it cannot be removed."""

    @property
    def trouble(self) -> str | None: ...


class OwnPointsStore(Protocol):
    """Keeps favourites and notes. `load` never fails: what cannot be read is set aside and said in
    `trouble`."""

    def load(self) -> OwnPoints: ...

    def save(self, own: OwnPoints) -> None:
        """Raises KnownError when they cannot be written; the old ones stay."""

    @property
    def trouble(self) -> str | None: ...


class RemindersStore(Protocol):
    """Keeps the reminders and what has become of them. `load` never fails: what cannot be read is set
    aside and said in `trouble`."""

    def load(self) -> Reminders: ...

    def save(self, reminders: Reminders) -> None:
        """Raises KnownError when they cannot be written; the old ones stay."""

    @property
    def trouble(self) -> str | None: ...


@dataclass(frozen=True)
class Notification:
    """Something to tell someone who may not be looking. `buttons` are ids and their words in order;
    `click` is the id that a click on the rest of it stands for, None where that only puts it away."""

    title: str
    text: str
    buttons: Mapping[str, str] = field(default_factory=dict)
    click: str | None = None


class Notifier(Protocol):
    """A way of telling. Never raises and never waits."""

    def tell(self, note: Notification, pressed: Callable[[str], None], failed: Callable[[], None]) -> None:
        """Show it instead of the one before. `pressed` is called with the id of what was pressed, once at
        the most; `failed`, at once or later, where this way leads nowhere."""

    def withdraw(self) -> None:
        """What was told is no longer true."""


class Autostart(Protocol):
    """Whether the program starts into the tray when its user logs in."""

    @property
    def on(self) -> bool: ...

    def turn(self, on: bool) -> None:
        """Raises KnownError where the system's file for it cannot be written or removed."""


@dataclass(frozen=True)
class Ports:
    """The whole outside world, real or fake."""

    clock: Clock
    alarm: Alarm
    chimes: Chimes
    store: SettingsStore
    own: OwnPointsStore
    answers: AnswersStore
    wall: WallClock
    kept: SessionStore
    reminders: RemindersStore
    notifier: Notifier
    reminder_alarm: Alarm
    autostart: Autostart
