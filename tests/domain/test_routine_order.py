"""In which order own routines are shown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.routine_order import MOST_ORDERED, RoutineOrder

NAMES = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(NAMES, NAMES)
def test_nothing_is_lost_and_what_it_does_not_know_comes_last(ids: list[str], there: list[str]) -> None:
    shown = RoutineOrder(tuple(ids)).sorted({name: name for name in there})
    assert sorted(shown) == sorted(there)
    known = [name for name in shown if name in ids]
    assert known == [name for name in ids if name in there]
    assert shown == [*known, *(name for name in there if name not in ids)]


@given(NAMES, NAMES)
def test_what_has_gone_keeps_its_place_behind(before: list[str], ids: list[str]) -> None:
    made = RoutineOrder(tuple(before)).arranged(ids)
    assert made.ids == (*ids, *(name for name in before if name not in ids))
    assert made.arranged(ids) == made


def test_no_more_are_kept_than_are_read_again() -> None:
    gone = tuple(f"gone-{number}" for number in range(MOST_ORDERED))
    assert RoutineOrder(gone).arranged(["a"]).ids == ("a", *gone[:-1])
