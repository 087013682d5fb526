"""Which bones and borders a point is found by."""

from __future__ import annotations

import pytest

from acupress_desktop.bodymap.bone_marks import BoneMarks
from acupress_desktop.bodymap.views import VIEWS
from tests.shipped import load

POINTS = load().points
MARKS = BoneMarks()


def lit(code: str) -> tuple[set[str], set[str]]:
    marks = MARKS.found_by(POINTS[code].place, POINTS)
    return {bone for mark in marks for bone in mark.bones}, {mark.border for mark in marks}


@pytest.mark.parametrize(
    ("code", "bones", "border"),
    [
        ("BL23", {"vertebra_L2"}, "spinous_L2_lower_border"),
        ("BL23", {"vertebra_L2"}, "iliac_crest"),
        ("BL17", {"vertebra_T7"}, "scapula_inferior_angle"),
        ("GB34", {"fibula"}, "fibular_head"),
        ("LR3", {"metatarsal_1", "metatarsal_2"}, "MTP1_dorsal"),
        ("LI4", {"metacarpal_1", "metacarpal_2"}, "MCP2_dorsal"),
    ],
)
def test_a_point_is_found_by(code: str, bones: set[str], border: str) -> None:
    there, borders = lit(code)
    assert bones <= there
    assert border in borders


def test_what_is_not_of_bone_is_left_out() -> None:
    assert lit("ST25") == (set(), set())


def test_ways_over_other_points_are_followed() -> None:
    bones, _ = lit("ST36")
    assert "tibia" in bones


def test_every_point_can_be_asked() -> None:
    found = [code for code in POINTS if lit(code)[0]]
    assert len(found) > 150


def test_borders_and_boxes_are_there_for_each_view() -> None:
    assert len(MARKS.line("back", "spinous_L2_lower_border")) > 1
    assert len(MARKS.line("back", "PSIS_L")) == 1
    assert MARKS.line("back", "nothing") == ()
    assert MARKS.line("nowhere", "PSIS_L") == ()
    assert "ASIS_L" in MARKS.boxes("front")
    for view in VIEWS:
        for left, top, right, bottom in MARKS.boxes(view).values():
            assert left <= right
            assert top <= bottom
