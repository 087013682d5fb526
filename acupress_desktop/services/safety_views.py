"""Frozen pictures of what is allowed, for every front end: window, tray, command line, paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.safety import Block, Limits, Rule
from acupress_desktop.domain.tailoring import Tailored
from acupress_desktop.domain.value import dataclass


class Asked(StrEnum):
    """How the answers stand. Only `CURRENT` ones let a session start."""

    UNANSWERED = "unanswered"
    CHANGED = "changed"
    EXPIRED = "expired"
    CURRENT = "current"


@dataclass(frozen=True)
class Questions:
    """What is to be asked now: all that anybody is asked, the age first, or only some of it."""

    rules: tuple[Rule, ...]
    all_of_them: bool = True


@dataclass(frozen=True)
class SafetyView:
    """`limits` are what the given answers take away; they serve for showing. `reasons` says in a few words
    why a spot is not to be pressed, those for reference too; `point_reasons` why a point is not on any
    side. `routines` are the shipped ones as they are
    for this person. `obstacle` is what keeps every session from starting, None where nothing
    does. `checked`: "nothing new today" was said in the last hours."""

    asked: Asked = Asked.CURRENT
    limits: Limits = field(default_factory=Limits)
    reasons: Mapping[Spot, str] = field(default_factory=dict)
    point_reasons: Mapping[str, str] = field(default_factory=dict)
    routines: Mapping[str, Tailored] = field(default_factory=dict)
    obstacle: Message | None = None
    warnings: tuple[str, ...] = ()
    checked: bool = True

    @property
    def blocked(self) -> bool:
        """The `obstacle` is what the person answered, not that something is to be asked. Signs of an
        emergency block as soon as one is told, whatever else has not been answered."""
        if self.limits.block is Block.EMERGENCY:
            return self.asked is not Asked.EXPIRED
        return self.limits.block is not None and self.asked is Asked.CURRENT

    def reason(self, spot: Spot) -> str | None:
        """Why a spot is not to be pressed, None where it may be."""
        return self.reasons.get(spot)

    def reason_of(self, code: str) -> str | None:
        """Why a point is not to be pressed on any side, None where one side may be."""
        return self.point_reasons.get(code)


#: For a part of the window that was not told anything yet.
NOTHING_HIDDEN = SafetyView()
