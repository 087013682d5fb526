"""What is painted beside the dots of a map."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.ui.map.dots import Dot
from acupress_desktop.ui.map.map_codes import Code
from acupress_desktop.ui.map.scene import Scene
from acupress_desktop.ui.map.spot_painter import paint_spots
from acupress_desktop.ui.theme import DARK, LIGHT, Theme
from tests.shipped import load


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("beside", ["ground", "#EAD9CC"])
def test_codes_are_read_on_the_figure_and_beside_it(qtbot: QtBot, theme: Theme, beside: str) -> None:
    """A code may stand half over the edge of the figure: on the ground of both themes, as on skin, its
    letters stand out from what is around them."""
    picture = QImage(120, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor(getattr(theme, beside, beside)))
    spot, room = Spot("GB30", Side.RIGHT), QRectF(0, 0, 120, 60)
    code = Code((26.0, 25.0, 54.0, 35.0), None, 1, True, 11)
    outside = beside == "ground"
    scene = Scene(
        *(MapKey("back"), {spot: QPointF(16, 30)}, {spot: Dot.SHOWN}, None, None, 0.0, room, ()),
        codes={spot: code},
    )
    painter = QPainter(picture)
    paint_spots(painter, scene, load(), theme, beside=lambda _: outside)
    painter.end()
    letters = [picture.pixelColor(x, y).lightness() for x in range(27, 54) for y in range(25, 36)]
    assert max(letters) - min(letters) > 120
    # Beside the figure the letters are as light as the theme's own; on it and across its edge they are dark.
    darker = sum(letter < 128 for letter in letters) > len(letters) / 2
    assert darker is (theme.dark and outside)
