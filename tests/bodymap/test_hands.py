"""The hand on one side of the body is the mirror image of that on the other."""

from __future__ import annotations

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.bodies import on_body
from acupress_desktop.bodymap.hands import Hands, LaidHand, _data
from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.points import Side, Spot

ATLAS = Atlas.load()
HANDS = Hands(ATLAS)
CODES = sorted(_data(Figure.FIRST)["points"])


def laid(spot: Spot) -> LaidHand:
    (hand,) = HANDS.lay(spot, HANDS.sights(spot)[0])
    return hand


@pytest.mark.parametrize("code", CODES)
def test_left_and_right_are_mirror_images(code: str) -> None:
    left, right = Spot(code, Side.LEFT), Spot(code, Side.RIGHT)
    if not ATLAS.sights(left):
        middle = Spot(code, Side.MIDLINE)
        assert laid(middle).matrix[4:] == (HANDS.sights(middle)[0].x, HANDS.sights(middle)[0].y)
        return
    one, other = HANDS.sights(left)[0], HANDS.sights(right)[0]
    assert one.key.view == other.key.view
    a, b, c, d, e, f = laid(left).matrix
    assert (e, f) == (one.x, one.y)
    if not VIEWS[one.key.view].both_sides:  # the whole picture is mirrored, and the hand with it
        assert other.key.mirrored
        assert laid(right) == laid(left)
        return
    assert laid(right).matrix == pytest.approx((-a, b, -c, d, other.x, other.y), abs=1e-9)
    middle_x = (one.x + other.x) / 2
    (x, y), (mirrored_x, mirrored_y) = laid(left).palm, laid(right).palm
    assert middle_x - x == pytest.approx(mirrored_x - middle_x, abs=0.5)
    assert y == pytest.approx(mirrored_y, abs=25.0)  # one side's spot may lie a little higher


@pytest.mark.parametrize("code", CODES)
def test_a_hand_is_neither_stretched_nor_skewed(code: str) -> None:
    spot = next(s for s in ATLAS.spots if s.code == code)
    a, b, c, d, _, _ = laid(spot).matrix
    assert a * a + b * b == pytest.approx(1.0, abs=1e-3)
    assert c * c + d * d == pytest.approx(1.0, abs=1e-3)
    assert a * c + b * d == pytest.approx(0.0, abs=1e-3)


def test_both_sides_at_once_take_two_hands() -> None:
    left = Spot("BL23", Side.LEFT)
    sight = HANDS.sights(left)[0]
    other = ATLAS.sight(Spot("BL23", Side.RIGHT), sight.key)
    assert len(HANDS.lay(left, sight, other)) == 2
    assert HANDS.lay(left, ATLAS.sights(Spot("LI4", Side.LEFT))[0]) == ()  # not in a view of another part


def test_a_point_without_a_hand_has_none() -> None:
    for code in ("GV4", "HT7"):
        spot = next(s for s in ATLAS.spots if s.code == code)
        assert HANDS.pose(code) == ""
        assert HANDS.lay(spot, HANDS.sights(spot)[0]) == ()
        assert HANDS.sights(spot) == ATLAS.sights(spot)


def test_every_spot_has_its_place_on_a_whole_body() -> None:
    for spot in ATLAS.spots:
        found = on_body(spot, ATLAS)
        assert found is not None, spot
        left, top, width, height = found.box
        assert left <= found.place[0] <= left + width, spot
        assert top <= found.place[1] <= top + height, spot


@pytest.mark.parametrize("code", ["KI1", "SI3", "GB41"])
def test_the_other_side_lies_across_the_body(code: str) -> None:
    one, other = (on_body(Spot(code, side), ATLAS) for side in (Side.LEFT, Side.RIGHT))
    assert one is not None
    assert other is not None
    left, _, width, _ = one.box
    assert other.place[0] == pytest.approx(2 * left + width - one.place[0], abs=0.2)
