"""Which language is spoken: the chosen one, else the system's, also when that changes meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest

from acupress_desktop.content import spoken
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.words import Words
from acupress_desktop.services.language_service import LanguageService
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.settings_service import SettingsService
from tests.fakes import FakeLanguages, MemoryRoutines, MemorySettings
from tests.shipped import load

ENGLISH = load()


def in_language(language: str) -> Catalogue:
    return replace(ENGLISH, words=Words(language, ENGLISH.words))


class World:
    """A program that was begun in a language, and a system whose language can change."""

    def __init__(self, begun_in: str, system: str) -> None:
        self.system = system
        self.languages = FakeLanguages(in_language)
        self.languages.wanted = lambda chosen: chosen or self.system  # type: ignore[method-assign]
        self.settings = SettingsService(MemorySettings())
        routines = RoutinesService(in_language(begun_in), MemoryRoutines())
        self.service = LanguageService(self.settings, routines, self.languages)
        self.told: list[str] = []
        self.service.listen(lambda: self.told.append(self.service.language))


@pytest.fixture(autouse=True)
def as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spoken, "language", "en")


def test_another_language_of_the_system_is_followed() -> None:
    world = World("de", "de")
    world.service.follow_system()
    assert (world.service.language, world.told) == ("de", [])
    world.system = "ja"
    world.service.follow_system()
    world.service.follow_system()
    assert (world.service.language, world.told) == ("ja", ["ja"])
    assert (spoken.language, world.languages.spoken) == ("ja", ["ja"])
    world.system = "fr"
    world.service.follow_system()
    assert world.told == ["ja", "fr"]


def test_a_chosen_language_stays() -> None:
    world = World("de", "de")
    world.service.follow_system()
    world.settings.change(language="fr")
    world.system = "ja"
    world.service.follow_system()
    assert world.told == ["fr"]
    world.settings.change(language="")
    assert world.told == ["fr", "ja"]
    world.system = "zh"
    world.service.follow_system()
    assert world.told == ["fr", "ja", "zh"]


def test_a_language_that_was_asked_for_by_the_call_stays() -> None:
    world = World("fr", "de")
    world.service.follow_system()
    world.system = "ja"
    world.service.follow_system()
    assert (world.service.language, world.told) == ("fr", [])
