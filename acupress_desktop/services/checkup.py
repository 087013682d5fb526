"""What of this machine works for the program, what is missing, and what it does instead."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from enum import StrEnum

from acupress_desktop.domain.errors import Message, Said
from acupress_desktop.domain.value import dataclass


class CheckState(StrEnum):
    """Whether something works, is done in another way, or cannot be done."""

    OK = "ok"
    FALLBACK = "fallback"
    MISSING = "missing"


@dataclass(frozen=True)
class Finding:
    """What a probe found; `install` says what would help, None where nothing does."""

    state: CheckState
    said: Said
    install: Said | None = None


@dataclass(frozen=True)
class Probe:
    """One thing to find out. `run` may take a moment and may fail."""

    id: str
    name: Said
    run: Callable[[], Finding]


@dataclass(frozen=True)
class Check:
    """A probe and what it found."""

    id: str
    name: Said
    finding: Finding


class Checkup:
    """The probes in the order of showing. One that fails takes none of the others with it."""

    def __init__(self, probes: Sequence[Probe]) -> None:
        self.probes = tuple(probes)

    def run(self) -> tuple[Check, ...]:
        """Look at everything now."""
        return tuple(Check(probe.id, probe.name, _run(probe)) for probe in self.probes)


def usable(checks: Sequence[Check]) -> bool:
    """Whether the program can work at all: everything but its data folder can be done without."""
    return all(c.finding.state is not CheckState.MISSING for c in checks if c.id == "data-folder")


def _run(probe: Probe) -> Finding:
    try:
        return probe.run()
    except Exception:  # a fault of ours, or a library that is not what it should be: the rest still counts
        logging.getLogger(__name__).exception("Looking at %r failed.", probe.id)
        return Finding(CheckState.MISSING, Message("checkup.broke"))
