"""How a point can be reached."""

from __future__ import annotations

from dataclasses import replace

import pytest

from acupress_desktop.domain.filters import Reach, reach
from acupress_desktop.domain.location import Direction, Landmark
from acupress_desktop.domain.points import Evidence, Grade, Meridian, Point, Pressure, Region

POINT = Point(
    code="BL23",
    pinyin="",
    hanzi="",
    hanzi_traditional="",
    meridian=Meridian.BL,
    region=Region.LOW_BACK,
    facing=(Direction.POSTERIOR,),
    place=Landmark("somewhere"),
    hold_s=60,
    pressure=Pressure(1, 2),
    cautions=(),
    evidence=Evidence(Grade.TRADITION, ()),
)


@pytest.mark.parametrize(
    ("region", "ways"),
    [
        (Region.LOW_BACK, {Reach.SEATED, Reach.ONE_HAND, Reach.CLOTHED}),
        (Region.BUTTOCK, {Reach.ONE_HAND, Reach.CLOTHED}),
        (Region.UPPER_BACK, {Reach.CLOTHED}),
        (Region.FOOT, {Reach.SEATED, Reach.ONE_HAND}),
    ],
)
def test_reach_follows_the_region(region: Region, ways: set[Reach]) -> None:
    assert reach(replace(POINT, region=region)) == ways
