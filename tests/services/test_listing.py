"""What `points --json` says of a point."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.content.places import _place
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.listing import points
from tests.refused import refused
from tests.shipped import load

CATALOGUE = load()
ATLAS = Atlas.load()
SVG = Path(__file__).resolve().parents[2] / "assets" / "svg"
POINTS = points(CATALOGUE, ATLAS, list(CATALOGUE.points))


def across(view: str) -> tuple[float, float]:
    """The left edge and the width of a view's picture."""
    text = (SVG / VIEWS[view].file).read_text(encoding="utf-8")
    box = re.search(r'viewBox="(\S+) \S+ (\S+) \S+"', text)
    assert box is not None
    return float(box[1]), float(box[2])


@pytest.mark.parametrize("view", [view.id for view in VIEWS.values() if not view.both_sides])
def test_the_right_side_in_a_picture_of_the_left_is_told_mirrored(view: str) -> None:
    left, width = across(view)
    seen = 0
    for point in POINTS:
        here = {place["side"]: place for place in point["places"] if place["view"] == view}
        assert ("left" in here) == ("right" in here), point["code"]
        if "right" in here:
            seen += 1
            assert here["right"]["y"] == here["left"]["y"]
            together = here["right"]["x"] + here["left"]["x"]
            assert together == pytest.approx(2 * left + width, abs=0.11), point["code"]
    assert seen > 5


def test_a_picture_of_both_sides_is_told_as_drawn() -> None:
    (point,) = (point for point in POINTS if point["code"] == "BL23")
    drawn = {(p["view"], p["side"]): p["x"] for p in point["places"]}
    left, width = across("back")
    assert drawn["back", "left"] < left + width / 2 < drawn["back", "right"]


def test_the_place_is_told_in_the_words_of_the_page() -> None:
    told = {point["code"]: point["location"] for point in POINTS}
    assert told["GB34"] == "In the hollow in front of and below the head of the fibula."


def test_a_damaged_file_of_mirrors_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    atlas = Atlas.load()
    monkeypatch.setattr("acupress_desktop.bodymap.atlas.read_atlas", lambda _: {})
    with refused(KnownError, match="mirrors"):
        points(CATALOGUE, atlas, ["LI4"])


def test_the_rule_is_told_so_that_the_place_can_be_made_of_it_again() -> None:
    told = {point["code"]: point for point in POINTS}
    for code, point in CATALOGUE.points.items():
        assert _place(code, json.loads(json.dumps(told[code]["rule"]))) == point.place, code
        assert told[code]["certainty"]["standards_agree"] is not point.conflict
        assert ("fitted" in json.dumps(told[code]["rule"])) is told[code]["certainty"]["fitted"], code


def test_the_landmarks_are_named_by_way_of_other_points_too() -> None:
    told = {point["code"]: {mark["id"]: mark["name"] for mark in point["landmarks"]} for point in POINTS}
    assert told["GB34"]["fibular_head"] == "the head of the fibula"
    assert set(told["LU2"]) <= set(told["LU1"])
    assert all(told.values())
