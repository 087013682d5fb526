"""How long, which sides, how hard: and nothing of that where nobody should press."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.points import Side
from acupress_desktop.domain.safety import Limits
from acupress_desktop.ui.panel.fact_tiles import FactTiles
from tests.shipped import load


def test_a_point_says_how_to_hold_it(qtbot: QtBot) -> None:
    tiles = FactTiles()
    qtbot.addWidget(tiles)
    tiles.show_point(load().points["BL23"], Limits())
    assert tiles.accessibleName() == "Hold: 60 s; Both sides: At once; Pressure: 3–4 / 10"


def test_a_point_for_reference_offers_no_pressure(qtbot: QtBot) -> None:
    tiles = FactTiles()
    qtbot.addWidget(tiles)
    tiles.show_point(load().points["GV4"], Limits())
    assert tiles.accessibleName() == "For reference: Do not press; Place: Middle"


def test_caps_shorten_and_soften(qtbot: QtBot) -> None:
    tiles = FactTiles()
    qtbot.addWidget(tiles)
    tiles.show_point(load().points["LI4"], Limits())
    assert tiles.accessibleName() == "Hold: 60 s; Each side: Left, right; Pressure: 3–4 / 10"
    tiles.show_point(load().points["BL23"], Limits(max_pressure=3, max_seconds=30))
    assert tiles.accessibleName() == "Hold: 30 s; Both sides: At once; Pressure: 3 / 10"


def test_a_hidden_point_has_no_time_and_no_pressure(qtbot: QtBot) -> None:
    tiles = FactTiles()
    qtbot.addWidget(tiles)
    tiles.show_point(load().points["BL23"], Limits(), pressed=False)
    assert tiles.accessibleName() == "Not for you: Do not press; Each side: Left, right"


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ((Side.LEFT,), "One side: Left"),
        ((Side.RIGHT,), "One side: Right"),
        ((Side.RIGHT, Side.LEFT), "Each side: Right, left"),
        ((Side.BOTH,), "Both sides: At once"),
    ],
)
def test_the_sides_that_are_pressed(held: tuple[Side, ...], said: str, qtbot: QtBot) -> None:
    tiles = FactTiles()
    qtbot.addWidget(tiles)
    tiles.show_point(load().points["BL23"], Limits(), held)
    assert said in tiles.accessibleName()
