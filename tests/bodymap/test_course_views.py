"""The views of a meridian's whole course."""

from __future__ import annotations

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.course_views import course_views
from acupress_desktop.domain.points import Meridian
from tests.shipped import load

COURSES = [meridian for meridian in Meridian if meridian is not Meridian.EX]


@pytest.mark.parametrize("meridian", COURSES)
def test_every_point_is_looked_for_in_one_view_that_shows_it(meridian: Meridian) -> None:
    atlas = Atlas.load()
    codes = [point.code for point in load().points.values() if point.meridian is meridian]
    codes.sort(key=lambda code: int(code[2:]))
    views = course_views(atlas, codes)
    assert sorted((code for it in views for code in it.codes), key=codes.index) == codes
    assert 1 < len(views) <= 6
    assert len({it.view for it in views}) == len(views)
    starts = [codes.index(it.codes[0]) for it in views]
    assert starts == sorted(starts)
    for it in views:
        for code in it.codes:
            spots = (spot for spot in atlas.spots if spot.code == code)
            assert any(sight.key.view == it.view for spot in spots for sight in atlas.sights(spot))


def test_nothing_is_shown_nowhere() -> None:
    assert course_views(Atlas.load(), ()) == ()
    assert course_views(Atlas({}), ("BL1",)) == ()
