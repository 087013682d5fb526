"""The port to what was missed before; `ports.py` has it among the others."""

from __future__ import annotations

from typing import Protocol

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.finding import Missed


class MissedStore(Protocol):
    """Keeps which points were missed when they were asked for. `load` never fails: what cannot be read is set
    aside and said in `trouble`."""

    def load(self) -> Missed:
        """What is kept, or the empty value where nothing is."""

    def save(self, missed: Missed) -> None:
        """Raises KnownError when it cannot be written; the old one stays."""

    @property
    def trouble(self) -> Message | None:
        """One sentence on what could not be read or was set aside; None where all is well."""
