"""What the main window may ask the program to do, and what its parts are."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.session_hand import Refused, SessionHand
from acupress_desktop.ui.theme import Theme


@dataclass(frozen=True)
class WindowActions:
    """What the window asks the program to do. `may_close` says whether a close closes it; `hand` begins a
    routine and goes on with one after all that has to be asked, and `refused` asks that; `unwell` ends it
    because something feels wrong."""

    may_close: Callable[[], bool]
    print_sheet: Callable[[], None]
    my_cun: Callable[[], None]
    settings: Callable[[], None]
    about: Callable[[], None]
    quit: Callable[[], None]
    hand: Callable[[], SessionHand]
    refused: Refused
    unwell: Callable[[], None]
    small_window: Callable[[], None]
    show_page: Callable[[ReadingPage], None]


class ReadingPage(Enum):
    """What the menu can open to be read or gone through."""

    WELCOME = auto()
    LEARN = auto()
    EVIDENCE = auto()
    ANSWERS = auto()
    CHANGED = auto()
    HISTORY = auto()


class Part(Protocol):
    """A part of the window that shows what is being looked at."""

    def set_theme(self, theme: Theme) -> None: ...

    def render_view(self, view: ExploreView) -> None: ...

    def render_safety(self, view: SafetyView) -> None: ...
