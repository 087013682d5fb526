"""Many dots: their size, their codes, and those that lie on one another."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from acupress_desktop.bodymap.crowd import dot_size, spacing
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.ui.map.nearby import next_of_pile, pile

A, B, C = Spot("A", Side.LEFT), Spot("B", Side.LEFT), Spot("C", Side.LEFT)


def test_spacing_is_the_distance_of_neighbours() -> None:
    row = [(100.0 * number, 50.0) for number in range(9)]
    assert spacing(row) == pytest.approx(100.0)
    assert spacing(row[:1]) == math.inf
    # Two spots at one place have no distance of their own.
    assert spacing([(0, 0), (0, 0), (90, 0)]) == pytest.approx(90.0)


@given(st.floats(min_value=0, max_value=1000))
def test_a_dot_is_never_lost_and_never_larger_than_full_size(pixels: float) -> None:
    assert 0.3 < dot_size(pixels) <= 1.0


def test_pressing_again_goes_through_a_pile() -> None:
    places = {A: QPointF(50, 50), B: QPointF(53, 50), C: QPointF(120, 50)}
    assert pile(A, places) == [A, B]
    assert next_of_pile(QPointF(50, 50), None, places, 14) == A
    assert next_of_pile(QPointF(50, 50), A, places, 14) == B
    assert next_of_pile(QPointF(53, 50), B, places, 14) == A
    assert next_of_pile(QPointF(120, 50), C, places, 14) == C
    assert next_of_pile(QPointF(200, 200), C, places, 14) is None
