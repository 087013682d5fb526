"""Icons at their real size on every screen: what a button shows is the drawing at that many pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from pytestqt.qtbot import QtBot

from acupress_desktop.ui import icons
from acupress_desktop.ui.icons import icon, pixmap

pytestmark = pytest.mark.usefixtures("resources", "qapp")
#: What buttons ask for: at the usual size of letters, and at twice that.
SIDES = (14, 16, 18, 20, 23, 36, 40)
RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)


def _strength(image: QImage) -> list[int]:
    return [image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())]


@pytest.mark.en301549("11.1.4.11")
@pytest.mark.parametrize("ratio", RATIOS)
def test_an_icon_has_the_pixels_of_its_screen(ratio: float) -> None:
    for side in SIDES:
        made = icon("warning", "#B24624").pixmap(QSize(side, side), ratio)
        pixels = round(side * ratio)
        assert abs(made.width() - pixels) <= 1, (side, ratio)
        assert made.devicePixelRatio() == pytest.approx(ratio, rel=0.07)
        drawn = pixmap("warning", "#B24624", made.size()).toImage()
        # Nothing was made larger: pixel for pixel as strong as the drawing at this size.
        pairs = zip(_strength(made.toImage()), _strength(drawn), strict=True)
        assert max(abs(one - other) for one, other in pairs) <= 8, (side, ratio)


def test_colours_and_modes_are_those_asked_for() -> None:
    made = icon("stop", "#112233", "#998877")
    for mode, color in ((QIcon.Mode.Normal, "#112233"), (QIcon.Mode.Disabled, "#998877")):
        image = made.pixmap(QSize(48, 48), 1.0, mode).toImage()
        strongest = max(
            (image.pixelColor(x, y) for x in range(48) for y in range(48)), key=lambda color: color.alpha()
        )
        assert strongest.name() == QColor(color).name()


def test_without_qts_engine_there_are_pictures(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(icons, "_ENGINE", "none")
    icon.cache_clear()
    icons._draws_svg.cache_clear()
    assert not icons._draws_svg()
    assert not icon("stop", "#112233").pixmap(20).isNull()
    icon.cache_clear()
    icons._draws_svg.cache_clear()
