"""Meeting other machines in a folder, as the services see it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.sync import Machine, Sync
from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class Met:
    """How many entries changed here, what files there are, and what of them cannot be used; not `fresh` where
    nothing had to be read."""

    changed: int = 0
    machines: tuple[Machine, ...] = ()
    trouble: Message | None = None
    fresh: bool = True


class SyncPort(Protocol):
    """Every method may raise KnownError where a disk refuses or the folder is not there."""

    @property
    def state(self) -> Sync:
        """Whether and where this machine meets others."""

    @property
    def usual(self) -> Path:
        """Where machines meet if nobody chooses another folder."""

    def choose(self, folder: Path) -> Met:
        """Meet others there from now on; all that is kept is told them."""

    def leave(self) -> None:
        """Meet nobody any more; nothing is taken out of the folder."""

    def note(self) -> None:
        """Hand on what was changed here, without looking at what others did."""

    def meet(self) -> Met:
        """Hand on what is new here, and take in what is new there."""

    def status(self) -> Met:
        """As `meet`, and nothing is written."""

    def rebuild(self) -> Met:
        """Make the history anew of all that machines told one another."""
