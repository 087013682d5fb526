"""What a trial with one person shows: the difference between two kinds of days, and how often the draw of the
order alone would make one as large.

The order is drawn by a coin for each pair of blocks, so every one of 2^pairs orders was as likely. A
randomisation test (Edgington and Onghena, Randomization Tests, 4th ed. 2007) asks in how many of them the
difference would have been larger, had no day been changed by what was done on it. It needs nothing of the
days: neither a distribution nor that they do not depend on each other. All orders are counted, none is
sampled. Answers are whole numbers, so that many orders give exactly the same difference: those count half
(Lancaster, J Am Stat Assoc 1961;56:223), which keeps interval and test at what they say; `prove trial`
measures it.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from acupress_desktop.domain.value import dataclass

#: What is called a difference would be made by chance in no more than so many of all orders, ...
ALPHA = Fraction(5, 100)
#: ... which fewer pairs than this cannot reach: of 2^5 orders two, the drawn one and its mirror, are 6.25 %.
LEAST_PAIRS = 6
#: The ends of an interval are found on a grid of so many steps a unit.
_FINE = 10


@dataclass(frozen=True)
class Finding:
    """`difference` is the mean over pairs, first kind less second, in points; `low` and `high` end its
    interval of 95 % (None where no interval can be given); `chance` is the share of all orders in which it
    would be larger, either way; `pairs` are those that count. Less than `LEAST_PAIRS` have no interval."""

    difference: Fraction
    low: Fraction | None
    high: Fraction | None
    chance: Fraction
    pairs: int

    @property
    def clear(self) -> bool:
        """Whether chance alone would do this in no more than 5 of 100 draws, of which there were enough."""
        return self.pairs >= LEAST_PAIRS and self.chance <= ALPHA


def find(pairs: Sequence[Fraction]) -> Finding | None:
    """What the differences within the pairs show; None where there are none."""
    if not pairs:
        return None
    unit, whole = in_whole(pairs)
    ends = interval(whole) if len(whole) >= LEAST_PAIRS else None
    low, high = (Fraction(end, unit * _FINE) for end in ends) if ends is not None else (None, None)
    return Finding(Fraction(sum(whole), unit * len(whole)), low, high, chance_of(whole), len(whole))


def in_whole(pairs: Sequence[Fraction]) -> tuple[int, list[int]]:
    """The same numbers as whole ones, and how many of those make one point."""
    unit = 1
    for pair in pairs:
        unit *= pair.denominator // _common(unit, pair.denominator)
    return unit, [int(pair * unit) for pair in pairs]


def chance_of(pairs: Sequence[int]) -> Fraction:
    """The share of all orders of which the sum is further from 0 than that of the order drawn, those that are
    just as far counted half."""
    total = sum(pairs)
    if total == 0:
        return Fraction(1)
    toward = pairs if total > 0 else [-pair for pair in pairs]
    return min(Fraction(1), Fraction(_tail(toward), 2 ** len(pairs)))


def interval(pairs: Sequence[int]) -> tuple[int, int]:
    """The differences that the test does not refuse: first and last of them on a grid of `_FINE` steps of
    the pairs' own whole numbers. A difference d is refused where the test refuses the pairs less d; 0 is on
    the grid, so that the interval holds it just where the test finds nothing."""
    return _low_end(pairs), -_low_end([-pair for pair in pairs])


def covers(pairs: Sequence[int], difference: int) -> bool:
    """Whether a difference, in the pairs' own whole numbers, is not refused."""
    return chance_of([pair - difference for pair in pairs]) > ALPHA


def _low_end(pairs: Sequence[int]) -> int:
    fine = [pair * _FINE for pair in pairs]
    refused = ALPHA * 2 ** len(pairs)
    below, enough = min(fine) - 1, max(fine)
    while enough - below > 1:
        middle = (below + enough) // 2
        if _tail([pair - middle for pair in fine]) > refused:
            enough = middle
        else:
            below = middle
    return enough


def _tail(numbers: Sequence[int]) -> int:
    """Of the 2^n sets of the numbers, the empty one too, twice as many as have a sum below 0, and as many
    again as have a sum of 0. (Where the sum of all is positive these are the orders that would do more:
    turning the pairs of such a set round makes the sum larger.)

    The number of sets of every sum is a coefficient of the product of all (1 + z^number). The coefficients
    stand side by side in one large whole number, of which a factor is a shift and an addition.
    """
    width = len(numbers) + 1  # bits of a coefficient: none is above 2^n
    product, least = 1, 0
    for number in numbers:
        if number < 0:
            least += number
        product += product << (abs(number) * width)
    base = (1 << width) - 1  # what is left of a number when divided by this is the sum of its coefficients
    below = (product & ((1 << (-least * width)) - 1)) % base
    up_to = (product & ((1 << ((1 - least) * width)) - 1)) % base
    return below + up_to


def _common(first: int, second: int) -> int:
    while second:
        first, second = second, first % second
    return first
