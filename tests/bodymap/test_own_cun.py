"""The scales that the running program knows are those of the figure and of the rules."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import dist

import pytest

from acupress_desktop.bodymap import atlas as atlas_module
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.cun import region_scale
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.location import Between, Crossing, Offset, OnLine, Place, Scale
from mapmaking.figure_data import load_landmarks, load_samples, load_scales
from mapmaking.solve import Solver, _Where
from mapmaking.surface import Surface
from tests.refused import refused
from tests.shipped import load


def test_the_program_knows_the_figures_scales_without_the_figure() -> None:
    figure = Atlas.load().figure_cun
    assert figure.height == 170.9
    assert figure.cm == load_scales()
    assert set(figure.cm) == set(Scale)


@pytest.mark.parametrize("data", [{}, {"height": 170.9}, {"height": "tall"}])
def test_damaged_scales_are_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, data: dict[str, object]
) -> None:
    atlas = Atlas({})
    monkeypatch.setattr(atlas_module, "read_atlas", lambda *_: data)
    with refused(KnownError, match=r"scales\.json of Acupress is damaged"):
        assert atlas.figure_cun


def told_in_cun(place: Place) -> Iterator[Between]:
    if isinstance(place, Between):
        if place.unit == "cun":
            yield place
        for part in (place.start, place.end):
            yield from told_in_cun(part)
    elif isinstance(place, Offset):
        yield from told_in_cun(place.start)
    elif isinstance(place, OnLine):
        for part in (place.level, place.start, place.end):
            yield from told_in_cun(part)
    elif isinstance(place, Crossing):
        yield from told_in_cun(place.level)
        yield from told_in_cun(place.line)


def test_a_line_told_in_cun_is_as_long_as_its_region_says() -> None:
    """A length such as "12 cun" has no scale of its own in the rules: that of its region must fit."""
    points = load().points
    solver = Solver(points, Surface(load_samples()), load_landmarks(), load_scales())
    off = {}
    for point in points.values():
        where = _Where(solver, point, ())
        for line in told_in_cun(point.place):
            cm = sum(dist(a, b) for a, b in pairwise(where._bends(line))) / line.of
            off[point.code] = cm / load_scales()[region_scale(point.region, line.of)] - 1
    assert len(off) > 40
    assert {code: round(by, 3) for code, by in off.items() if abs(by) > 0.08} == {}
