"""What helps beside pressing: stretches, posture, moving, warmth, quiet breathing; and for whom not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from acupress_desktop.domain.points import Point, Region
from acupress_desktop.domain.safety import Limits
from acupress_desktop.domain.value import dataclass


class PracticeKind(StrEnum):
    """What sort of help it is; decides whether the body is moved or warmed."""

    STRETCH = "stretch"
    MOVING = "moving"
    POSTURE = "posture"
    WARMTH = "warmth"
    BREATHING = "breathing"


_MOVES = frozenset({PracticeKind.STRETCH, PracticeKind.MOVING})


@dataclass(frozen=True)
class PracticeFacts:
    """One practice, free of any language: how long it is done, and the regions that it moves or warms."""

    id: str
    kind: PracticeKind
    seconds: int
    regions: frozenset[Region] = frozenset()

    @property
    def moves(self) -> bool:
        """The body is stretched or walked about in it."""
        return self.kind in _MOVES


def kept_from(
    practices: Iterable[PracticeFacts], limits: Limits, points: Mapping[str, Point]
) -> dict[str, tuple[str, ...]]:
    """The practices that are not for a person, with the ids of the rules that say so: where a point of a
    region is hidden, nothing there is moved or warmed; who is to be spared stretches gets none at all."""
    by_region: dict[Region, set[str]] = {}
    for spot, hidden_by in limits.hidden.items():
        if spot.code in points:
            by_region.setdefault(points[spot.code].region, set()).update(hidden_by)
    kept: dict[str, tuple[str, ...]] = {}
    for practice in practices:
        rules = {rule for region in practice.regions for rule in by_region.get(region, ())}
        if practice.moves:
            rules |= set(limits.no_stretches_by)
        if rules:
            kept[practice.id] = tuple(sorted(rules))
    return kept
