"""The outside world as the services see it. Each Protocol has one file in `system/` or `storage/`
that does it for real and one fake in `tests/fakes.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.own_points import OwnPoints
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


class ScreenAwake(Protocol):
    """Keeps the screen from going dark. Never raises and never blocks; where the desktop offers no way,
    nothing happens."""

    def keep(self, reason: str) -> None:
        """From now on; `reason` is what the desktop shows to whoever asks. Again is as once."""

    def give_back(self) -> None:
        """The screen may go dark again when it likes. Again is as once."""


class TrayHosts(Protocol):
    """The desktop's tray, which may come late, or go and come again."""

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` when the tray comes or goes and an icon has to be made anew for it."""


class MediaKey(StrEnum):
    """What the keys of a keyboard or headset, and a desktop's player, ask for."""

    PLAY = "play"
    PAUSE = "pause"
    PLAY_PAUSE = "play-pause"
    STOP = "stop"
    NEXT = "next"
    PREVIOUS = "previous"
    RAISE = "raise"
    QUIT = "quit"


@dataclass(frozen=True)
class Playing:
    """What a desktop's player shows: what is done now and in which routine, its seconds in all, and
    whether it stands still. `track` is a number of its own for each stage."""

    title: str
    album: str
    seconds: float
    paused: bool
    track: int


class MediaKeys(Protocol):
    """The media keys of the desktop. Never raises; where the desktop has none, nothing happens."""

    def obey(self, press: Callable[[MediaKey], None], position: Callable[[], float]) -> None:
        """Call `press` for each key, and `position` for the seconds done of what is shown."""

    def show(self, playing: Playing | None) -> None:
        """Take the keys and show this; None gives them back to whoever had them."""


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
    awake: ScreenAwake
    keys: MediaKeys
    trays: TrayHosts
