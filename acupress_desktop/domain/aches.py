"""What hurts, and which points are used for it: by tradition, near and far."""

from __future__ import annotations

from enum import StrEnum

from acupress_desktop.domain.points import Region
from acupress_desktop.domain.value import dataclass


class Why(StrEnum):
    """Why a point is used for an ache: it lies there, its meridian runs there, or tradition says so."""

    LOCAL = "local"
    MERIDIAN = "meridian"
    TRADITION = "tradition"


@dataclass(frozen=True)
class Use:
    """A point used for an ache, and why."""

    point: str
    why: Why


@dataclass(frozen=True)
class Ache:
    """Something that hurts or troubles; `regions` are where a click on the body means it."""

    id: str
    regions: tuple[Region, ...]
    uses: tuple[Use, ...]

    def why(self, code: str) -> Why:
        """Why one of its points is used. Raises KeyError for another point."""
        return {use.point: use.why for use in self.uses}[code]

    @property
    def points(self) -> tuple[str, ...]:
        """The codes of what is used for it, in order."""
        return tuple(use.point for use in self.uses)
