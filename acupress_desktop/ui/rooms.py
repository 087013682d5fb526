"""What the main window may ask the program to do, and what its parts are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.session_hand import Refused, SessionHand
from acupress_desktop.ui.theme import Theme


@dataclass(frozen=True)
class WindowActions:
    """How the window reaches into sessions. `may_close` says whether a close closes it; `hand` begins a
    routine and goes on with one after all that has to be asked, and `refused` asks that; `unwell` ends it
    because something feels wrong."""

    may_close: Callable[[], bool]
    hand: Callable[[], SessionHand]
    refused: Refused
    unwell: Callable[[], None]


class Part(Protocol):
    """A part of the window that shows what is being looked at."""

    def set_theme(self, theme: Theme) -> None: ...

    def render_view(self, view: ExploreView) -> None: ...

    def render_safety(self, view: SafetyView) -> None: ...
