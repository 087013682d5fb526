"""What a trial would notice: how many of such trials would show a difference, reckoned by making many up.

The model, which is said with every promise: each day's number is a level in the middle of the scale, less
the difference on pressing days, plus ups and downs of a given spread, of which a share carries over from
each day to the next; rounded to a whole number from 0 to 10; and one day in ten is not told.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence

from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.domain.order_test import ALPHA, LEAST_PAIRS, chance_of
from acupress_desktop.domain.trial import Design
from acupress_desktop.domain.value import dataclass

#: Differences that a promise is made for, in points, and how many trials are made up for it.
EFFECTS = (1, 2, 3)
RUNS = 4000
#: Where nobody has told enough days yet: the ups and downs from day to day, in points. Our choice.
SPREAD = 1.4
#: Less than so many days of one's own say too little of them, and they are never taken for less than this.
LEAST_KNOWN, LEAST_SPREAD = 14, 0.5


@dataclass(frozen=True)
class Model:
    """`spread` is the standard deviation of a day, `carried` its correlation with the day before, `missing`
    the share of days that are not told, `level` what a day without an effect is on average."""

    spread: float = SPREAD
    carried: float = 0.3
    missing: float = 0.1
    level: float = 5.0


def spread_of(levels: Iterable[int]) -> float | None:
    """The standard deviation of days that were told; None where they are too few."""
    told = list(levels)
    if len(told) < LEAST_KNOWN:
        return None
    mean = sum(told) / len(told)
    found = math.sqrt(sum((level - mean) ** 2 for level in told) / (len(told) - 1))
    return max(LEAST_SPREAD, round(found, 1))


def make_up(design: Design, model: Model, effects: Sequence[float], chance: random.Random) -> list[list[int]]:
    """One trial for each effect, with the same days, order and gaps: the differences within its pairs, other
    days less pressing days, in whole numbers of which `unit_of(design)` make a point."""
    unit = unit_of(design)
    made: list[list[int]] = [[] for _ in effects]
    fresh = math.sqrt(1 - model.carried**2)
    up = chance.gauss(0, 1)
    for pair in range(design.pairs):
        press_first = chance.random() < 0.5
        ups: tuple[list[float], list[float]] = ([], [])
        for at in range(2 * design.block):
            if chance.random() >= model.missing and design.counts(pair * 2 * design.block + at):
                ups[(at < design.block) != press_first].append(model.level + model.spread * up)
            up = model.carried * up + fresh * chance.gauss(0, 1)
        pressed, other = ups
        if not pressed or not other:
            continue
        rested = sum(map(_on_scale, other)) * (unit // len(other))
        for effect, pairs in zip(effects, made, strict=True):
            pairs.append(rested - sum(_on_scale(day - effect) for day in pressed) * (unit // len(pressed)))
    return made


def unit_of(design: Design) -> int:
    """So many whole numbers make a point, that the mean of any days of a block is one."""
    return math.lcm(*range(1, design.block + 1))


def shows(pairs: Sequence[int]) -> bool:
    """Whether a trial finds that pressing helps."""
    return len(pairs) >= LEAST_PAIRS and sum(pairs) > 0 and chance_of(pairs) <= ALPHA


class Reckoning:
    """Makes up trials bit by bit, so that nobody waits: `go_on` until it is `done`. The same design and model
    come to the same shares."""

    def __init__(self, design: Design, model: Model, runs: int = RUNS) -> None:
        self.design, self.model = design, model
        self._chance = random.Random(15)  # noqa: S311 - nothing is kept secret
        self._runs, self._made = runs, 0
        self._shown = [0] * len(EFFECTS)

    @property
    def done(self) -> bool:
        """Whether all were made up."""
        return self._made >= self._runs

    @property
    def made(self) -> int:
        """How many were made up so far."""
        return self._made

    @property
    def shares(self) -> tuple[float, ...]:
        """The share of trials so far that showed each of `EFFECTS`."""
        return tuple(shown / max(1, self._made) for shown in self._shown)

    def go_on(self, runs: int) -> None:
        """Make up so many more."""
        for _ in range(min(runs, self._runs - self._made)):
            self._made += 1
            for at, pairs in enumerate(make_up(self.design, self.model, EFFECTS, self._chance)):
                self._shown[at] += shows(pairs)


def _on_scale(day: float) -> int:
    return min(MOST, max(0, round(day)))
