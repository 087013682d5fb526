"""What who uses this machine has told it that they want, for every program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from acupress_desktop.services.listeners import Stop


class Motion(Protocol):
    """Whether who uses this machine wants things on its screen to keep still. Never raises and never waits;
    where the system does not say, they may move."""

    @property
    def reduced(self) -> bool:
        """What moves by itself should not, as far as is known now."""

    def watch(self, changed: Callable[[], None]) -> Stop:
        """Call `changed` whenever that is another answer than before."""


class Contrast(Protocol):
    """Whether who uses this machine wants more contrast, as far as the toolkit does not know it. Never raises
    and never waits; where the system does not say, nobody does."""

    @property
    def more(self) -> bool:
        """More contrast is wanted, as far as is known now."""

    def watch(self, changed: Callable[[], None]) -> Stop:
        """Call `changed` whenever that is another answer than before."""
