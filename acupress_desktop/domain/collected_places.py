"""Where the steps of a collection stand, so that two machines may put in, take out and move some of them
apart: each step has a place of its own between its neighbours', and keeps it while others come and go."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise

#: Between two places that are nearer nothing more is put: all get new ones.
_NEAREST = 1e-6


def placed(names: Sequence[str], before: Mapping[str, float]) -> dict[str, float]:
    """The place of each of `names`, ascending in their order. As many as can be keep the one that they had
    `before`: what was moved, or is new, comes between its neighbours."""
    staying = _staying(names, before)
    places: dict[str, float] = {}
    low: float | None = None
    at = 0
    while at < len(names):
        end = at
        while end < len(names) and names[end] not in staying:
            end += 1
        high = before[names[end]] if end < len(names) else None
        for number, name in enumerate(names[at:end], start=1):
            places[name] = _between(low, high, number, end - at)
        if end < len(names):
            places[names[end]] = low = before[names[end]]
        at = end + 1
    ordered = [places[name] for name in names]
    if any(later - one < _NEAREST for one, later in pairwise(ordered)):
        return {name: float(number) for number, name in enumerate(names, start=1)}
    return places


def _between(low: float | None, high: float | None, number: int, count: int) -> float:
    """Of `count` places in a gap the one of a `number`, from 1; one without an end goes on by whole ones."""
    if low is None and high is None:
        return float(number)
    if low is None:
        assert high is not None
        return high - count - 1 + number
    if high is None:
        return low + number
    return low + (high - low) * number / (count + 1)


def _staying(names: Sequence[str], before: Mapping[str, float]) -> set[str]:
    """The longest run of names whose places ascend already."""
    ends: list[float] = []
    runs: list[list[str]] = []
    for name in names:
        if name not in before:
            continue
        at = bisect_left(ends, before[name])
        run = [*(runs[at - 1] if at else ()), name]
        if at == len(ends):
            ends.append(before[name])
            runs.append(run)
        else:
            ends[at], runs[at] = before[name], run
    return set(runs[-1]) if runs else set()
