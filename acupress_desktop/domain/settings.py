"""What the user has chosen, as plain values with sensible beginnings."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.cun import BodyMeasure
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.names import NameKind, NamePair, usual_kinds
from acupress_desktop.domain.value import dataclass


class Layout(StrEnum):
    """What can be printed: points and how to press them on a sheet, in a booklet with a page for each, or on
    cards to cut out; as a poster with one picture; four weeks to fill in; a person's cun rulers; or what they
    told of their pain, for a doctor."""

    SHEET = "sheet"
    BOOKLET = "booklet"
    CARDS = "cards"
    POSTER = "poster"
    DIARY = "diary"
    RULER = "ruler"
    DOCTOR = "doctor"


class Paper(StrEnum):
    """The sizes of paper that sheets are laid out for."""

    A4 = "a4"
    LETTER = "letter"
    A5 = "a5"
    A3 = "a3"


class ThemeChoice(StrEnum):
    """Follow the system, or one of the two themes whatever the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ShownSides(StrEnum):
    """Which side's points the map shows where it shows both sides of the body."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


class SideOrder(StrEnum):
    """Which sides a session presses, and in which order."""

    AS_WRITTEN = "as-written"
    LEFT_FIRST = "left-first"
    RIGHT_FIRST = "right-first"
    LEFT_ONLY = "left-only"
    RIGHT_ONLY = "right-only"


class Breathing(StrEnum):
    """The breathing guide of a press."""

    OFF = "off"
    SHOWN = "shown"
    SPOKEN = "spoken"


#: What may be chosen: a breath in or out, and a rest between two points, in seconds.
BREATH_LIMITS, REST_LIMITS = (2, 12), (0, 60)
#: How much slower or faster than usual the voice may speak, in percent.
VOICE_RATE_LIMITS = (-50, 50)


#: From and to, in pixels a mm: a large television and a very fine telephone are within.
SCREEN_LIMITS = (0.5, 40.0)


@dataclass(frozen=True)
class ScreenScale:
    """How large a screen shows things: its own pixels a mm, found out with a bank card.

    Raises KnownError for what no screen has.
    """

    screen: str
    pixels: float

    def __post_init__(self) -> None:
        low, high = SCREEN_LIMITS
        if not low <= self.pixels <= high:
            raise KnownError("screen.density", low=low, high=high)


@dataclass(frozen=True)
class OwnSound:
    """A file of the user's that is played for a cue."""

    cue: Cue
    path: str


@dataclass(frozen=True)
class Settings:
    """`volume` runs from 0 to 100 on a scale that sounds even to the ear. `as_in_mirror` has a figure
    that looks at the user stand like a mirror image: its left on the picture's left. `measure` is the
    user's own, from which their cun follows; `screens` are those that were held a card against, each once;
    `welcomed` keeps the welcome from coming again.

    Of sessions: `seconds` for every press instead of the routine's own; `rest_s` between two points;
    `practices` keeps a routine's stretches and the like; `last_ten` sounds ten seconds before a press
    ends; breaths in and out in seconds. `ask_pain` asks after sessions how much it hurts; `screen_on` keeps
    the screen from going dark meanwhile; `small_window` shows a small one when the large one is closed.

    Of what is heard: `silent_cues` are switched off, `own_sounds` are played instead of ours, at most one
    a cue; `voice` says what comes next, by the engine and the voice of those names ("" takes what there is),
    `voice_volume` from 0 to 100, `voice_rate` in percent of slower or faster.

    `first_name` and `second_name` are the names by which points are shown (`names_in`). `language` is the
    folder of the language that was chosen, "" follows the system. `due_a_day` is how many points that are
    due to be asked for again may come in a day, None for all. `hands` press the points of pictures. `figure`
    is the body that everything is shown on."""

    volume: int = 70
    muted: bool = False
    wear: bool = True
    routine: str = "lower-back"
    paper: Paper = Paper.A4
    theme: ThemeChoice = ThemeChoice.SYSTEM
    meridian_lines: bool = False
    bones: bool = False
    sides: ShownSides = ShownSides.BOTH
    as_in_mirror: bool = False
    measure: BodyMeasure | None = None
    screens: tuple[ScreenScale, ...] = ()
    welcomed: bool = False
    seconds: int | None = None
    side_order: SideOrder = SideOrder.AS_WRITTEN
    rest_s: int = 0
    practices: bool = True
    last_ten: bool = False
    breathing: Breathing = Breathing.SHOWN
    breathe_in_s: int = 4
    breathe_out_s: int = 6
    ask_pain: bool = True
    silent_cues: tuple[Cue, ...] = ()
    own_sounds: tuple[OwnSound, ...] = ()
    voice: bool = False
    voice_engine: str = ""
    voice_name: str = ""
    voice_volume: int = 80
    voice_rate: int = 0
    screen_on: bool = True
    small_window: bool = True
    first_name: NameKind = NameKind.USUAL
    second_name: NameKind = NameKind.USUAL
    language: str = ""
    due_a_day: int | None = 20
    hands: bool = True
    figure: Figure = Figure.FIRST

    def names_in(self, language: str) -> tuple[NameKind, NameKind]:
        """By which two names points are shown in a language: the chosen ones, and what its readers expect for
        those that nobody chose, never the same twice."""
        usual = usual_kinds(language)
        first = usual[0] if self.first_name is NameKind.USUAL else self.first_name
        if self.second_name is not NameKind.USUAL:
            return first, self.second_name
        return first, usual[1] if usual[1] is not first else usual[0]

    def with_names(self, names: NamePair | None) -> Settings:
        """With other names of points; None leaves those that there are."""
        return self if names is None else replace(self, first_name=names[0], second_name=names[1])

    def pixels_a_mm(self, screen: str) -> float | None:
        """How large a screen shows things, None where nobody has found out."""
        return next((known.pixels for known in self.screens if known.screen == screen), None)

    def with_screen(self, scale: ScreenScale) -> tuple[ScreenScale, ...]:
        """The screens with another one, or with one found out anew."""
        return (*(known for known in self.screens if known.screen != scale.screen), scale)

    def own_sound(self, cue: Cue) -> str | None:
        """The user's own file for a cue, None where ours is played."""
        return next((own.path for own in self.own_sounds if own.cue is cue), None)

    def with_own_sound(self, cue: Cue, path: str | None) -> tuple[OwnSound, ...]:
        """The own sounds with another one for a cue, or with ours again."""
        others = tuple(own for own in self.own_sounds if own.cue is not cue)
        return others if path is None else (*others, OwnSound(cue, path))

    def with_cue(self, cue: Cue, on: bool) -> tuple[Cue, ...]:
        """The silent cues after switching one on or off."""
        others = tuple(silent for silent in self.silent_cues if silent is not cue)
        return others if on else (*others, cue)
