"""What the parts of the main window have in common."""

from __future__ import annotations

from typing import Protocol

from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.ui.theme import Theme


class Part(Protocol):
    """A part of the window that shows what is being looked at."""

    def set_theme(self, theme: Theme) -> None:
        """Draw itself in these colours from now on."""

    def render_view(self, view: ExploreView) -> None:
        """Show what is looked at now."""

    def render_safety(self, view: SafetyView) -> None:
        """Show what may be pressed, and why something may not."""
