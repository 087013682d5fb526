"""A trial with one person finds nothing where nothing is, and keeps what it promises.

Each trial is gone through as people do: an order is drawn, numbers are told day by day, some are missing,
and the program's own test is made. The days are made up here, by the model that is said with every
promise, and for the first question by others as well.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.domain.order_test import ALPHA, LEAST_PAIRS, chance_of, covers
from acupress_desktop.domain.trial import (
    BLOCKS,
    WEEKS,
    Against,
    Design,
    Kind,
    Measure,
    Plan,
    Told,
    Trial,
    offered,
    result,
)
from acupress_desktop.domain.trial_power import EFFECTS, Model, Reckoning
from tools.proofs import Outcome

#: How many trials of each design without a difference. Two in five as many have one; so many are days of
#: other kinds.
COUNT, SLICE = 10_000, 60

#: The true differences, in points: what is promised for, none, and one that no mean of whole numbers is.
_BETWEEN = 1.3
_TRUE = (0.0, 1.0, _BETWEEN, 2.0, 3.0)
#: What must hold, and what a count of trials may be off by chance (so often the standard error) beside it.
_MOST_FALSE, _LEAST_COVER, _MOST_COVER, _OFF = 0.05, 0.93, 0.97, 0.03
_SURE = 4.0
#: So many trials have the ends of their interval looked at one by one.
_LOOKED_AT = 12


_PLAN = Plan(
    Design(28, 2),
    date(2026, 11, 2),
    time(20),
    time(18),
    Measure.PAIN,
    "lower-back",
    Against.REST,
    "0" * 32,
)


@dataclass(frozen=True)
class _Days:
    """How days go up and down: the model, and a slope over the whole trial, in points."""

    name: str
    model: Model
    slope: float = 0.0


_USUAL = _Days("as promised for", Model())
_OTHERS = (
    _Days("calm", Model(spread=0.7)),
    _Days("wild", Model(spread=2.5)),
    _Days("each day like the last", Model(carried=0.8)),
    _Days("each day its own", Model(carried=0.0)),
    _Days("getting better by 3", Model(), -3.0),
    _Days("a third not told", Model(missing=0.33)),
    _Days("near 0", Model(level=1.0)),
)


@dataclass
class _Row:
    """What `trials` of one design came to; `covered` of those that have an interval."""

    trials: int = 0
    intervals: int = 0
    helps: int = 0
    harms: int = 0
    covered: int = 0


def prove(seed: int, count: int) -> Outcome:
    """`count` trials of each design, and of each other kind of days."""
    chance = random.Random(seed)
    failures: list[str] = []
    heads = [f"holds {true:g}" for true in _TRUE]
    lines = [
        "All in per cent of trials. Helps, harms: found where there is no difference. Holds: the interval",
        "holds the true difference. Shows: trials that find it, and in brackets what was promised.",
        "",
        _line("days, block", "helps", "harms", *heads, *(f"shows {effect} points" for effect in EFFECTS)),
    ]
    designs = [
        _standard_design(weeks, block, out) for weeks in WEEKS for block in BLOCKS for out in (False, True)
    ]
    known = list(dict.fromkeys(design for design in designs if design is not None))
    for design in known:
        rows = _try(design, _USUAL, _TRUE, count, chance, failures)
        promised = _promise(design, count)
        lines.append(_row(design, rows, promised))
        failures += _faults(design, rows, promised, count)
    lines += ["", f"{'no difference, days that are':30}" + _line("", "helps", "harms")]
    for days in _OTHERS:
        for design in (known[1], known[3], known[-3]) if count >= COUNT else chance.sample(known, 1):
            row = _try(design, days, (0.0,), max(SLICE, count * 2 // 5), chance, failures)[0.0]
            if count >= COUNT:
                lines.append(
                    f"{days.name:30}" + _line(_name(design), _share(row.helps, row), _share(row.harms, row))
                )
            if row.helps / row.trials > _MOST_FALSE + _by_chance(_MOST_FALSE, count):
                failures.append(f"{_name(design)}, {days.name}: {row.helps} of {row.trials} help for nothing")
    few = [
        f"{7 * weeks} days in blocks of {block}"
        for weeks in WEEKS
        for block in BLOCKS
        if _standard_design(weeks, block, False) is None
    ]
    lines += ["", f"not offered (fewer than {LEAST_PAIRS} pairs of blocks): {'; '.join(few)}"]
    return Outcome(tuple(lines), tuple(failures[:20]))


def _standard_design(weeks: int, block: int, out: bool) -> Design | None:
    try:
        return offered(weeks, block, out)
    except KnownError:
        return None


def _try(
    design: Design,
    days: _Days,
    true: Sequence[float],
    count: int,
    chance: random.Random,
    failures: list[str],
) -> dict[float, _Row]:
    """So many trials of a design, two in five of them with every true difference as well. The differences
    within pairs are reckoned here once more, in whole numbers; of the first trials they are held beside what
    the program makes of the days."""
    rows = {effect: _Row() for effect in true}
    unit = math.lcm(*range(1, design.block + 1))
    fewer = max(SLICE, count * 2 // 5)
    for number in range(count):
        plan = replace(_PLAN, design=design, seed=f"{chance.getrandbits(128):032x}")
        press = [kind is Kind.PRESS for kind in plan.order()]
        ups = _ups(design, days, chance)
        for effect, row in rows.items():
            if effect and number >= fewer:
                continue
            levels = [
                None if up is None else min(MOST, max(0, round(up - effect if pressed else up)))
                for up, pressed in zip(ups, press, strict=True)
            ]
            whole = _differences(design, levels, press, unit)
            row.trials += 1
            clear = len(whole) >= LEAST_PAIRS and chance_of(whole) <= ALPHA
            row.helps += clear and sum(whole) > 0
            row.harms += clear and sum(whole) < 0
            if len(whole) < LEAST_PAIRS:
                continue
            within = covers([pair * 10 for pair in whole], round(effect * unit * 10))
            row.intervals += 1
            row.covered += within
            if number < _LOOKED_AT:
                failures += _look_at(plan, levels, whole, unit, effect, clear, within)
    return rows


def _differences(design: Design, levels: Sequence[int | None], press: Sequence[bool], unit: int) -> list[int]:
    """Other days less pressing days of each pair that has both, in `unit`s of a point."""
    found = []
    for first in range(0, design.days, 2 * design.block):
        total, told = [0, 0], [0, 0]
        for day in range(first, first + 2 * design.block):
            level = levels[day]
            if level is not None and design.counts(day):
                total[press[day]] += level
                told[press[day]] += 1
        if told[0] and told[1]:
            found.append(total[0] * (unit // told[0]) - total[1] * (unit // told[1]))
    return found


def _look_at(
    plan: Plan,
    levels: Sequence[int | None],
    whole: Sequence[int],
    unit: int,
    effect: float,
    clear: bool,
    within: bool,
) -> Iterator[str]:
    """What the program says of the same days is the same, and test and interval agree."""
    told = tuple(
        Told(plan.first + timedelta(days=day), level) for day, level in enumerate(levels) if level is not None
    )
    found = result(Trial(plan, told)).finding
    name = f"{_name(plan.design)}, {effect} of {list(whole)}"
    if found is None or found.low is None or found.high is None:
        yield f"{name}: no interval"
        return
    if found.difference * unit * len(whole) != sum(whole) or found.clear != clear:
        yield f"{name}: the program finds {found}"
    true = round(effect * 10)
    if effect != _BETWEEN and (10 * found.low <= true <= 10 * found.high) != within:
        yield f"{name}: test and interval disagree: {found}"


def _ups(design: Design, days: _Days, chance: random.Random) -> list[float | None]:
    """What each day would be without a difference, before it is rounded; None where it is not told."""
    model, up = days.model, chance.gauss(0, 1)
    fresh = math.sqrt(1 - model.carried**2)
    made: list[float | None] = []
    for day in range(design.days):
        slope = days.slope * (day / design.days - 0.5)
        told = chance.random() >= model.missing
        made.append(model.level + slope + model.spread * up if told else None)
        up = model.carried * up + fresh * chance.gauss(0, 1)
    return made


def _promise(design: Design, count: int) -> tuple[float, ...]:
    """As the program reckons it; a slice only looks whether it comes to something."""
    reckoning = Reckoning(design, Model())
    reckoning.go_on(sys.maxsize if count >= COUNT else count)
    return reckoning.shares


def _faults(design: Design, rows: dict[float, _Row], promised: Sequence[float], count: int) -> list[str]:
    faults = []
    none = rows[0.0]
    if none.helps / none.trials > _MOST_FALSE + _by_chance(_MOST_FALSE, count):
        faults.append(f"{_name(design)}: {none.helps} of {none.trials} help for nothing")
    for effect, row in rows.items():
        share, off = row.covered / row.intervals, _by_chance(0.95, count)
        if not _LEAST_COVER - off <= share <= _MOST_COVER + off:
            faults.append(f"{_name(design)}: the interval holds {effect} in {share:.3f}")
    for effect, told in zip(EFFECTS, promised, strict=True):
        share = rows[float(effect)].helps / rows[float(effect)].trials
        if abs(share - told) > _OFF + (0.0 if count >= COUNT else 2 * _by_chance(0.5, count)):
            faults.append(f"{_name(design)}: {effect} points: promised {told:.3f}, shown {share:.3f}")
    return faults


def _by_chance(share: float, count: int) -> float:
    """What a slice may be off; the whole proof has to hold as it is."""
    return 0.0 if count >= COUNT else _SURE * math.sqrt(share * (1 - share) / count)


def _row(design: Design, rows: dict[float, _Row], promised: Sequence[float]) -> str:
    none = rows[0.0]
    covered = [f"{100 * rows[true].covered / rows[true].intervals:.1f}" for true in _TRUE]
    shown = [
        f"{_share(rows[float(effect)].helps, rows[float(effect)])} ({100 * told:.1f})"
        for effect, told in zip(EFFECTS, promised, strict=True)
    ]
    return _line(_name(design), _share(none.helps, none), _share(none.harms, none), *covered, *shown)


def _name(design: Design) -> str:
    return f"{design.days}, {design.block}{', first out' if design.first_left_out else ''}"


def _share(part: int, row: _Row) -> str:
    return f"{100 * part / row.trials:.1f}"


def _line(first: str, *others: str) -> str:
    return f"{first:16}" + "".join(f"{other:>10}" if len(other) < 10 else f"{other:>16}" for other in others)
