"""Which sizes of type (points) are printed."""

from __future__ import annotations

from collections.abc import Iterator

from acupress_desktop.domain.look import LEAST_SIZE

#: How much smaller the next type is that is tried.
_SMALLER = 0.88


def at_least(size: float) -> float:
    """A size of type, but none that is too small to be read."""
    return max(float(LEAST_SIZE), size)


def smaller_types(points: float) -> Iterator[float]:
    """The sizes (points) that are tried one after the other where words may have no room: the one that is
    wanted, then smaller ones, down to the least that is printed."""
    size = float(points)
    while size > LEAST_SIZE:
        yield size
        size *= _SMALLER
    yield float(LEAST_SIZE)
