"""How far off a place was, what that is worth, a round, and what was missed."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.finding import (
    Grade,
    Miss,
    Round,
    cun_between,
    grade_of,
    local_scale,
    scales_of,
)
from acupress_desktop.domain.location import Scale
from acupress_desktop.domain.points import Side, Spot
from tests.shipped import load

PLACES = st.tuples(st.floats(-9000, 9000), st.floats(-9000, 9000))
UNITS = st.tuples(st.floats(100, 400), st.floats(100, 400))
SPOTS = st.lists(
    st.builds(
        Spot, st.sampled_from(["BL23", "GB34", "LI4", "GV4"]), st.sampled_from([Side.LEFT, Side.RIGHT])
    ),
    max_size=12,
)
MISSES = st.none() | st.builds(Miss, st.floats(0, 9), st.floats(0, 20), st.just(Scale.CHEST))


@pytest.mark.parametrize(
    ("cun", "grade"),
    [
        (0.0, Grade.GOOD),
        (0.5, Grade.GOOD),
        (0.51, Grade.NEAR),
        (1.0, Grade.NEAR),
        (1.01, Grade.AGAIN),
        (60.0, Grade.AGAIN),
    ],
)
def test_half_a_cun_is_good_and_one_is_near(cun: float, grade: Grade) -> None:
    assert grade_of(cun) is grade


@given(PLACES, PLACES, UNITS)
def test_a_distance_is_the_same_from_either_end_and_nothing_at_the_place_itself(
    one: tuple[float, float], other: tuple[float, float], unit: tuple[float, float]
) -> None:
    assert cun_between(one, other, unit) == cun_between(other, one, unit) >= 0
    assert cun_between(one, one, unit) == 0
    far = math.dist(one, other)
    assert far / max(unit) - 1e-6 <= cun_between(one, other, unit) <= far / min(unit) + 1e-6


@given(st.floats(0, 50), st.floats(0, 50))
def test_closer_is_never_worth_less(one: float, other: float) -> None:
    worth = [Grade.GOOD, Grade.NEAR, Grade.AGAIN]
    near, far = sorted((one, other))
    assert worth.index(grade_of(near)) <= worth.index(grade_of(far))


@pytest.mark.parametrize(
    ("code", "scale"),
    [
        ("GB34", Scale.LEG_LATERAL),
        ("BL23", Scale.BACK_LATERAL),
        ("SP6", Scale.LEG_MEDIAL),
        ("LI4", Scale.FINGER),
        ("GV20", Scale.SCALP),
        ("CV4", Scale.ABDOMEN_LOW),
    ],
)
def test_the_cun_is_that_of_the_place(code: str, scale: Scale) -> None:
    assert local_scale(load().points[code]) is scale


@pytest.mark.parametrize(
    ("code", "across", "along"),
    [
        ("BL6", Scale.HAIRLINE, Scale.SCALP),
        ("GB17", Scale.HAIRLINE, Scale.SCALP),
        ("BL9", Scale.MASTOIDS, Scale.SCALP),
        ("BL10", Scale.MASTOIDS, Scale.NAPE),
        ("ST25", Scale.NIPPLES, Scale.ABDOMEN_UP),
        ("CV4", Scale.NIPPLES, Scale.ABDOMEN_LOW),
        ("BL23", Scale.BACK_LATERAL, Scale.BACK_LATERAL),
        ("GB34", Scale.LEG_LATERAL, Scale.LEG_LATERAL),
    ],
)
def test_where_the_body_has_a_cun_across_it_is_another_than_that_along(
    code: str, across: Scale, along: Scale
) -> None:
    assert scales_of(load().points[code]) == (across, along)


@given(SPOTS, st.lists(MISSES, max_size=15))
def test_a_round_asks_each_question_once_and_counts_every_answer(
    spots: list[Spot], misses: list[Miss | None]
) -> None:
    asked, seen = Round(tuple(spots)), []
    for miss in misses:
        if asked.asked is not None:
            seen.append(asked.asked)
        asked = asked.answered(miss)
    assert seen == spots[: len(misses)]
    assert [answer.spot for answer in asked.answers] == seen
    assert sum(asked.count(grade) for grade in Grade) == len(seen)
    assert (asked.asked is None) is (len(misses) >= len(spots))
