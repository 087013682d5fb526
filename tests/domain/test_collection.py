"""The collection: whatever is done to it, its steps stay a routine's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.collection import MOST_STEPS, PointCollection
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Step

A, B, C = (Step(code, (Side.LEFT, Side.RIGHT), 60) for code in ("BL23", "LI4", "ST36"))


def test_points_come_and_go() -> None:
    collection = PointCollection().added(A, B).added(C)
    assert collection.codes == ("BL23", "LI4", "ST36")
    assert collection.holds("LI4")
    assert collection.without(1).codes == ("BL23", "ST36")
    assert collection.added(A).without_point("BL23").codes == ("LI4", "ST36")
    assert not collection.without_point("LI4").holds("LI4")


@pytest.mark.parametrize(
    ("place", "to", "codes"),
    [(0, 2, "LI4 ST36 BL23"), (2, 0, "ST36 BL23 LI4"), (1, 1, "BL23 LI4 ST36"), (0, 99, "LI4 ST36 BL23")],
)
def test_order(place: int, to: int, codes: str) -> None:
    assert PointCollection((A, B, C)).moved(place, to).codes == tuple(codes.split())


def test_a_step_changes_alone() -> None:
    light = Step("LI4", (Side.LEFT,), 30, 2, "softly")
    assert PointCollection((A, B, C)).with_step(1, light).steps == (A, light, C)


@pytest.mark.parametrize("place", [-1, 3])
def test_a_place_that_is_not_there(place: int) -> None:
    collection = PointCollection((A, B, C))
    for change in (collection.without, lambda at: collection.moved(at, 0)):
        with pytest.raises(IndexError):
            change(place)
    with pytest.raises(IndexError):
        collection.with_step(place, A)


def test_no_more_than_a_routine_may_have() -> None:
    full = PointCollection().added(*[A] * (MOST_STEPS + 5))
    assert (len(full.steps), full.full) == (MOST_STEPS, True)
    assert full.added(B) == full


@given(st.lists(st.sampled_from([A, B, C]), min_size=1), st.integers(0, 80), st.integers(-5, 90))
def test_moving_loses_nothing(steps: list[Step], place: int, to: int) -> None:
    collection = PointCollection().added(*steps)
    place %= len(collection.steps)
    moved = collection.moved(place, to)
    assert sorted(moved.steps, key=str) == sorted(collection.steps, key=str)
    assert moved.moved(moved_to(moved, to), place) == collection


def moved_to(collection: PointCollection, to: int) -> int:
    return max(0, min(to, len(collection.steps) - 1))
