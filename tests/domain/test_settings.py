"""What the user chose about screens."""

from __future__ import annotations

import pytest

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import ScreenScale, Settings


def test_each_screen_has_its_own_scale() -> None:
    settings = Settings(screens=(ScreenScale("left", 3.8), ScreenScale("right", 5.0)))
    assert settings.pixels_a_mm("left") == 3.8
    assert settings.pixels_a_mm("beamer") is None
    anew = Settings(screens=settings.with_screen(ScreenScale("left", 4.0)))
    assert anew.screens == (ScreenScale("right", 5.0), ScreenScale("left", 4.0))


@pytest.mark.parametrize("pixels", [0.0, -3.0, 41.0, float("nan")])
def test_what_no_screen_has_is_refused(pixels: float) -> None:
    with pytest.raises(KnownError, match="pixels a millimetre"):
        ScreenScale("left", pixels)
