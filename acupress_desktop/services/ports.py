"""The outside world as the services see it. Each Protocol has one file in `system/` or `storage/`
that does it for real and one fake in `tests/fakes.py`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import IfTaken, OwnRoutine
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.collection import PointCollection
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import Message, Said
from acupress_desktop.domain.finding import Missed
from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.learning import Learned
from acupress_desktop.domain.looks import Looks
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.own_sound import SoundFault
from acupress_desktop.domain.reminders import Reminders
from acupress_desktop.domain.settings import Settings
from acupress_desktop.domain.value import dataclass
from acupress_desktop.domain.window_places import WindowPlaces
from acupress_desktop.services.history_port import HistoryStore
from acupress_desktop.services.listeners import Stop
from acupress_desktop.services.wish_ports import Contrast, Motion

if TYPE_CHECKING:  # the start needs no trial
    from acupress_desktop.domain.trial import Trials
    from acupress_desktop.services.sync_port import SyncPort

Kept = TypeVar("Kept")


class Clock(Protocol):
    """A reading that only ever grows, also while the machine sleeps, in seconds; its zero means nothing."""

    def now(self) -> float:
        """Seconds."""


class WallClock(Protocol):
    """The date and the time of day, with its time zone. It may be set back and forth; durations of a
    session are never measured with it."""

    def now(self) -> datetime:
        """With its time zone."""


class Alarm(Protocol):
    """Rings once: says "look again" after a while. Setting it anew forgets the earlier time."""

    def set(self, seconds: float, ring: Callable[[], None]) -> None:
        """Ring after so many seconds."""

    def cancel(self) -> None:
        """Do not ring."""


class Chimes(Protocol):
    """Plays a sound for a cue. Never raises and never blocks; silence is a normal state."""

    def get_ready(self) -> None:
        """A session has begun: the first cue comes in a few seconds."""

    def play(self, cue: Cue) -> None:
        """At once, at the volume that was set."""

    def try_out(self, cue: Cue, percent: int, told: Callable[[str | None], None]) -> None:
        """Play it at this volume whatever is muted or switched off. `told` hears the name of the output that
        plays it, a moment later; None where there is none."""

    def set_volume(self, percent: int) -> None:
        """0 to 100, even to the ear; 0 is silence."""

    def choose(self, silent: Collection[Cue], own: Mapping[Cue, str]) -> None:
        """Which cues are not played, and the files that are played for others instead of ours. A file
        that cannot be played gives way to ours."""

    def check(self, path: str, told: Callable[[SoundFault | None], None]) -> None:
        """Try whether a file can be a chime. `told` hears what is wrong with it, a moment later; None where
        nothing is, and where it cannot be tried now."""

    @property
    def lost(self) -> Mapping[Cue, SoundFault]:
        """Cues whose own file could not be played, each with the reason."""

    def problem(self) -> Said | None:
        """Why nothing can be heard on this machine, in one sentence; None where sound works, and before it
        has been looked at."""

    def check_output(self, told: Callable[[], None]) -> None:
        """Find out whether something can be heard; `told` is called once, when that is known."""

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Hear whenever `problem` or `lost` have changed: an output went, or came."""


class SoundFiles(Protocol):
    """Looks at files that a user wants to hear as chimes, from outside."""

    def fault(self, path: str) -> SoundFault | None:
        """What is wrong with it at a first look: it is opened and not read."""


@dataclass(frozen=True)
class VoiceChoice:
    """Which engine and voice speak ("" takes what there is), how loud (0 to 100), how much slower or faster
    than usual (percent), and the language of the words ("en")."""

    engine: str = ""
    name: str = ""
    volume: int = 80
    rate: int = 0
    language: str = "en"


class Voice(Protocol):
    """Speaks. Never raises and never blocks; silence is a normal state. What is said last is heard: it cuts
    short what is being said."""

    def choose(self, choice: VoiceChoice) -> None:
        """What counts from the next sentence on."""

    def get_ready(self) -> None:
        """There will be something to say: look for an engine, which may take a second or two."""

    def say(self, text: str, after_s: float = 0.0, polite: bool = False) -> None:
        """Say it in so many seconds. Something `polite` is left unsaid where something is being said, or
        waits to be."""

    def stop(self) -> None:
        """Be silent at once, and forget what waits."""

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Call `listener` whenever engines, voices or the problem may have changed."""

    @property
    def loading(self) -> bool:
        """An engine was asked for and has not answered yet."""

    def engines(self) -> tuple[str, ...]:
        """Ids of what can speak on this machine."""

    def voices(self) -> tuple[str, ...]:
        """Names of the engine's voices for the language; empty until it is ready."""

    def problem(self) -> Said | None:
        """Why nothing can be said on this machine and what to do, in one sentence; None where it can, or
        where nobody has asked yet."""


class Reader(Protocol):
    """The screen reader of the desktop. Never raises and never waits long; where there is none, nothing
    happens."""

    @property
    def running(self) -> bool:
        """Whether one reads this desktop to somebody now."""

    def announce(self, text: str, urgent: bool = False) -> None:
        """Have it say or write this once it has finished what it is saying, or at once where it is
        `urgent`."""


class FileWriter(Protocol):
    """Writes a file that the user asked for: beside, checked, and moved into place."""

    def __call__(self, path: Path, content: bytes) -> None:
        """Replace the file as a whole or not at all; a link stays and what it leads to is replaced. Raises
        KnownError where it cannot be written; the old file stays."""


class ValueStore(Protocol[Kept]):
    """Keeps one value for the next start. `load` never fails: what cannot be read is set aside and said in
    `trouble`."""

    def load(self) -> Kept:
        """What is kept, or the empty value where nothing is."""

    def save(self, value: Kept, /) -> None:
        """Raises KnownError where it cannot be written; the old one stays."""

    @property
    def trouble(self) -> Message | None:
        """One sentence on what could not be read or was set aside; None where all is well."""


class SettingsStore(ValueStore[Settings], Protocol):
    """Keeps the settings."""


class AnswersStore(ValueStore[Answers], Protocol):
    """Keeps the health answers; what cannot be read counts as unanswered."""

    def erase(self) -> None:
        """Raises KnownError when they cannot be removed."""


class SessionStore(Protocol):
    """Keeps the running session for a restart. `load` never fails: what cannot be read is set aside and
    said in `trouble`."""

    def load(self) -> KeptSession | None:
        """What is kept, or the empty value where nothing is."""

    def save(self, kept: KeptSession) -> None:
        """Raises KnownError when it cannot be written."""

    def clear(self) -> None:
        """The session is over. Raises KnownError where it cannot be removed."""

    @property
    def trouble(self) -> Message | None:
        """One sentence on what could not be read or was set aside; None where all is well."""


class OwnPointsStore(ValueStore[OwnPoints], Protocol):
    """Keeps favourites and notes."""


class CollectionStore(ValueStore[PointCollection], Protocol):
    """Keeps the collected points."""


class LooksStore(ValueStore[Looks], Protocol):
    """Keeps how sheets look."""


class MissedStore(ValueStore[Missed], Protocol):
    """Keeps which points were missed when they were asked for."""


class LearnedStore(Protocol):
    """Keeps what all answers came to, so that they need not be reckoned again."""

    def load(self) -> Learned:
        """Nothing where there is none, or none that can be used. Never fails."""

    def save(self, learned: Learned) -> None:
        """Never fails: it can be reckoned again."""


class TrialStore(Protocol):
    """Keeps the trials of whether pressing helps, as every `ValueStore`."""

    def load(self) -> Trials:
        """What was kept; none where there is nothing, or nothing that can be read. Never fails."""

    def save(self, value: Trials) -> None:
        """Raises KnownError when it cannot be written."""

    @property
    def trouble(self) -> Message | None:
        """One sentence on what could not be read or was set aside; None where all is well."""


class PlacesStore(ValueStore[WindowPlaces], Protocol):
    """Keeps where windows stood."""


class RemindersStore(ValueStore[Reminders], Protocol):
    """Keeps the reminders and what has become of them."""


@dataclass(frozen=True)
class Notification:
    """Something to tell someone who may not be looking. `buttons` are ids and their words in order;
    `click` is the id that a click on the rest of it stands for, None where that only puts it away."""

    title: str
    text: str
    buttons: Mapping[str, str] = field(default_factory=dict)
    click: str | None = None
    #: The same in the language of the moment, for a place where it can be said anew.
    again: Callable[[], Notification] | None = field(default=None, compare=False)

    def now(self) -> Notification:
        """As it reads in the language of this moment."""
        return self if self.again is None else self.again()


class Notifier(Protocol):
    """A way of reaching someone who may not be looking. Never raises and never waits."""

    def notify(self, note: Notification, pressed: Callable[[str], None], failed: Callable[[], None]) -> None:
        """Show it instead of the one before. `pressed` is called with the id of what was pressed, once at
        the most; `failed`, at once or later, where this way leads nowhere."""

    def withdraw(self) -> None:
        """What was told is no longer true."""


class Autostart(Protocol):
    """Whether the program starts into the tray when its user logs in."""

    @property
    def on(self) -> bool:
        """Whether the program starts when the user signs in."""

    def turn(self, on: bool) -> None:
        """Raises KnownError where the system's file for it cannot be written or removed."""


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

    def over_bus(self) -> bool:
        """Whether the tray shows menus that are sent to it, which it reads in its own way."""

    def marked_up(self) -> bool:
        """Whether messages at the icon are read as markup."""


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


class RoutineStore(Protocol):
    """The user's own routines. `trouble` says which were left out at the last `load`."""

    trouble: Message | None

    def load(self) -> tuple[OwnRoutine, ...]:
        """All that can be used, in the user's order. Never fails."""

    def stamp(self) -> object:
        """Another one as soon as `load` may bring something else. Never fails, and costs little."""

    def read_text(self, text: str) -> OwnRoutine:
        """The routine of a pasted code, kept nowhere. Raises KnownError for what is none."""

    def read_file(self, path: Path) -> OwnRoutine:
        """As `read_text`, of a routine file, a text file with a code, or a picture with one."""

    def keep(self, own: OwnRoutine, if_taken: IfTaken = IfTaken.OTHER_ID) -> OwnRoutine:
        """Have a routine among them; as it is kept, with the id that it has there. Raises KnownError where
        `if_taken` says so, and where it cannot be written; nothing has changed then."""

    def remove(self, routine_id: str) -> None:
        """Have it no longer. Raises KnownError where there is none, or it cannot be removed."""

    def arrange(self, ids: tuple[str, ...]) -> None:
        """Have them in this order. Raises KnownError where that cannot be written."""


class PrintQueue(Protocol):
    """The printers of this machine, by the names that Qt gives them."""

    def names(self) -> tuple[str, ...]:
        """Those that there are."""

    def trouble(self, name: str) -> Said | None:
        """Why a printer would take nothing, in a few words; None where it would."""

    def put(self, name: str, pdf: bytes, title: str, options: Mapping[str, str]) -> bool:
        """Send a PDF as a job, with the options of IPP and of the printer. False where this system has no way
        for that; whether it was taken is asked of `refusal`."""

    def refusal(self) -> Said | None:
        """Why the job that was sent last was not taken; None where it was."""


class Languages(Protocol):
    """The languages that the program can speak, by their folders."""

    def wanted(self, chosen: str) -> str:
        """The one to speak where this was chosen; "" follows the system."""

    def words(self, language: str) -> Catalogue:
        """What is shipped, in this language. Raises KnownError where our own content is damaged."""

    def take_up(self, language: str) -> None:
        """Have everything that is not ours (numbers, dates, Qt's own words) speak it."""


@dataclass(frozen=True, kw_only=True)
class Ports:
    """The whole outside world, real or fake. `history` is opened when it is first needed."""

    clock: Clock
    alarm: Alarm
    chimes: Chimes
    store: SettingsStore
    own: OwnPointsStore
    collection: CollectionStore
    looks: LooksStore
    missed: MissedStore
    learned: LearnedStore
    trials: TrialStore
    answers: AnswersStore
    wall: WallClock
    kept: SessionStore
    history: Callable[[], HistoryStore]
    sync: SyncPort
    history_alarm: Alarm
    places: PlacesStore
    routines: RoutineStore
    write_file: FileWriter
    read_file: Callable[[Path, int], bytes]
    print_queue: PrintQueue
    sound_files: SoundFiles
    voice: Voice
    reminders: RemindersStore
    notifier: Notifier
    reminder_alarm: Alarm
    trial_alarm: Alarm
    safety_alarm: Alarm
    autostart: Autostart
    awake: ScreenAwake
    keys: MediaKeys
    trays: TrayHosts
    reader: Reader
    motion: Motion
    contrast: Contrast
    languages: Languages
