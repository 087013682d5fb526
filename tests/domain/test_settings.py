"""What the user chose about screens."""

from __future__ import annotations

import pytest

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import OwnSound, ScreenScale, Settings
from tests.refused import refused


def test_each_screen_has_its_own_scale() -> None:
    settings = Settings(screens=(ScreenScale("left", 3.8), ScreenScale("right", 5.0)))
    assert settings.pixels_a_mm("left") == 3.8
    assert settings.pixels_a_mm("beamer") is None
    anew = Settings(screens=settings.with_screen(ScreenScale("left", 4.0)))
    assert anew.screens == (ScreenScale("right", 5.0), ScreenScale("left", 4.0))


@pytest.mark.parametrize("pixels", [0.0, -3.0, 41.0, float("nan")])
def test_what_no_screen_has_is_refused(pixels: float) -> None:
    with refused(KnownError, match="pixels a millimetre"):
        ScreenScale("left", pixels)


def test_a_cue_has_one_own_sound_at_most() -> None:
    settings = Settings(own_sounds=Settings().with_own_sound(Cue.START, "a.wav"))
    settings = Settings(own_sounds=settings.with_own_sound(Cue.FINISH, "b.wav"))
    settings = Settings(own_sounds=settings.with_own_sound(Cue.START, "c.wav"))
    assert settings.own_sounds == (OwnSound(Cue.FINISH, "b.wav"), OwnSound(Cue.START, "c.wav"))
    assert settings.own_sound(Cue.START) == "c.wav"
    assert settings.with_own_sound(Cue.START, None) == (OwnSound(Cue.FINISH, "b.wav"),)
    assert settings.own_sound(Cue.EASE_OUT) is None


def test_a_cue_is_silent_once_at_most() -> None:
    assert Settings(silent_cues=(Cue.START,)).with_cue(Cue.START, False) == (Cue.START,)
    assert Settings(silent_cues=(Cue.START, Cue.FINISH)).with_cue(Cue.START, True) == (Cue.FINISH,)
