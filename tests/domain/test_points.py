"""Spots and sides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import Side, Spot
from tests.refused import refused


@given(code=st.from_regex(r"[A-Z]{2}(-HN)?[0-9]{1,2}", fullmatch=True), side=st.sampled_from(Side))
def test_a_spot_reads_back_from_its_name(code: str, side: Side) -> None:
    spot = Spot(code, side)
    assert Spot.parse(str(spot)) == spot


def test_an_extra_point_keeps_its_hyphen() -> None:
    assert Spot.parse("EX-HN3-midline") == Spot("EX-HN3", Side.MIDLINE)


@pytest.mark.parametrize("text", ["", "BL23", "BL23-", "-left", "BL23-top", "BL23 left", "BL23-LEFT", "left"])
def test_what_is_not_a_spot_is_refused_by_name(text: str) -> None:
    with refused(KnownError, match="is not a point and a side") as caught:
        Spot.parse(text)
    assert f"“{text}”" in sentence(caught.value)
