"""Settings for a map that lives as long as its window."""

from __future__ import annotations

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.settings import Settings


class BorrowedSettings:
    """Settings that are looked at and never written."""

    trouble: Message | None = None

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def load(self) -> Settings:
        """Those that hold where the window was opened."""
        return self._settings

    def save(self, settings: Settings) -> None:
        """What is turned here is turned for now."""
