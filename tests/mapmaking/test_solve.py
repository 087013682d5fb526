"""From rules to places: what is refused, and how tapes, bends and levels are measured."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest

from acupress_desktop.domain.location import (
    Between,
    Direction,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Place,
    Scale,
)
from acupress_desktop.domain.points import Evidence, Grade, Meridian, Point, Pressure, Region
from mapmaking.figure_data import load_landmarks, load_samples, load_scales
from mapmaking.map_error import MapError
from mapmaking.solve import Solver
from mapmaking.surface import Surface

SURFACE = Surface(load_samples())
LANDMARKS = load_landmarks()


def point(place: Place, region: Region = Region.LOW_BACK, facing: Direction = Direction.POSTERIOR) -> Point:
    return Point(
        code="BL23",
        pinyin="",
        hanzi="",
        hanzi_traditional="",
        meridian=Meridian.BL,
        region=region,
        facing=(facing,),
        place=place,
        hold_s=60,
        pressure=Pressure(1, 2),
        cautions=(),
        evidence=Evidence(Grade.TRADITION, ()),
    )


def solve(one: Point, *others: Point) -> tuple[float, float, float]:
    points = {p.code: p for p in (one, *others)}
    return Solver(points, SURFACE, LANDMARKS, load_scales()).solve(one).skin.xyz


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        (Landmark("nowhere"), "there is no landmark “nowhere”"),
        (OtherPoint("BL99"), "there is no point “BL99”"),
        (OtherPoint("BL23"), "the rule leads back to BL23 itself"),
        (Offset(Landmark("L2_spinous"), 30.0, Direction.LATERAL, Scale.BACK_LATERAL), "it lies off the body"),
        (
            OnLine(Landmark("navel"), Landmark("ASIS"), Landmark("ASIS", opposite=True)),
            "must not be level itself",
        ),
    ],
)
def test_a_rule_that_leads_nowhere_is_refused_with_its_path(place: Place, sentence: str) -> None:
    with pytest.raises(MapError) as error:
        solve(point(place))
    assert str(error.value).startswith("content/places/BL.json: $.BL23.place: ")
    assert sentence in str(error.value)


def test_a_direction_that_a_region_does_not_have_is_refused() -> None:
    place = Offset(Landmark("L2_spinous"), 1.5, Direction.RADIAL, Scale.BACK_LATERAL)
    with pytest.raises(MapError, match="has no direction “radial”"):
        solve(point(place))


def test_a_tape_over_the_scalp_meets_the_crown() -> None:
    """GV20 lies 5 of 12 cun behind the front hairline, measured over the head."""
    place = Offset(Landmark("anterior_hairline_mid"), 5.0, Direction.SUPERIOR, Scale.SCALP, over=True)
    found = solve(point(place, Region.HEAD, Direction.SUPERIOR))
    assert math.dist(found, LANDMARKS["vertex_GV20"].xyz) < 0.3


def test_a_tape_is_as_long_as_told() -> None:
    start, cm = Landmark("anterior_hairline_mid"), load_scales()["scalp"]
    one = point(
        Offset(start, 3.0, Direction.SUPERIOR, Scale.SCALP, over=True), Region.HEAD, Direction.SUPERIOR
    )
    solver = Solver({"BL23": one}, SURFACE, LANDMARKS, load_scales())
    path = [skin.xyz for skin in solver.solve(one).stretches[0].path]
    length = sum(math.dist(a, b) for a, b in itertools.pairwise(path))
    assert length == pytest.approx(3.0 * cm, rel=0.02)


def test_a_bent_line_is_divided_by_its_length() -> None:
    straight = Between(Landmark("ASIS"), Landmark("patella_base"), 1, 2)
    bent = replace(straight, via=(Landmark("patella_base"),))
    here = solve(point(straight, Region.THIGH, Direction.ANTERIOR))
    assert solve(point(bent, Region.THIGH, Direction.ANTERIOR)) == pytest.approx(here, abs=0.01)


def test_a_line_is_met_at_the_height_of_a_level() -> None:
    place = OnLine(Landmark("navel"), Landmark("xiphisternal_junction"), Landmark("pubic_symphysis_upper"))
    found = solve(point(place, Region.ABDOMEN, Direction.ANTERIOR))
    assert found[1] == pytest.approx(LANDMARKS["navel"].xyz[1], abs=0.05)
