"""How long, which sides, how hard: and nothing of that where nobody should press."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from acupress_desktop.content.load import load
from acupress_desktop.ui.panel.fact_tiles import FactTiles


def test_a_point_says_how_to_hold_it(qtbot: QtBot) -> None:
    tiles = FactTiles()
    qtbot.addWidget(tiles)
    tiles.show_point(load().points["BL23"])
    assert tiles.accessibleName() == "Hold: 60 s; Each side: Left, right; Pressure: 3–4 / 10"


def test_a_point_for_reference_offers_no_pressure(qtbot: QtBot) -> None:
    tiles = FactTiles()
    qtbot.addWidget(tiles)
    tiles.show_point(load().points["GV4"])
    assert tiles.accessibleName() == "For reference: Do not press; Place: Middle"
