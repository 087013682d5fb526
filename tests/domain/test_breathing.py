"""The breathing guide: in, out, and where in between."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.breathing import Breath, breath_at


@pytest.mark.parametrize(
    ("elapsed", "breath"),
    [
        (-1.0, Breath(True, 0.0, 0)),
        (0.0, Breath(True, 0.0, 0)),
        (3.0, Breath(True, 0.75, 0)),
        (4.0, Breath(False, 0.0, 1)),
        (7.0, Breath(False, 0.5, 1)),
        (10.0, Breath(True, 0.0, 2)),
        (24.0, Breath(False, 0.0, 5)),
    ],
)
def test_four_in_six_out(elapsed: float, breath: Breath) -> None:
    assert breath_at(elapsed, 4, 6) == breath


@given(
    elapsed=st.floats(0, 10_000), in_s=st.integers(2, 12), out_s=st.integers(2, 12), later=st.floats(0, 30)
)
def test_it_only_goes_on(elapsed: float, in_s: int, out_s: int, later: float) -> None:
    now, then = breath_at(elapsed, in_s, out_s), breath_at(elapsed + later, in_s, out_s)
    assert 0.0 <= now.share <= 1.0
    assert now.inwards is (now.number % 2 == 0)
    assert (now.number, now.share) <= (then.number, then.share + 1e-9)
