"""The settings of a run."""

from __future__ import annotations

import pytest

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import Paper, Settings
from acupress_desktop.services.settings_service import SettingsService
from tests.fakes import MemorySettings
from tests.refused import full_disk, refused


def test_a_change_is_saved_and_told_once() -> None:
    store = MemorySettings()
    service = SettingsService(store)
    told: list[Settings] = []
    service.listen(told.append)
    service.change(volume=30, paper=Paper.LETTER)
    service.change(volume=30)
    assert told == [Settings(volume=30, paper=Paper.LETTER)]
    assert (store.kept, store.saves) == (told[0], 1)


def test_a_change_that_cannot_be_kept_holds_for_this_run() -> None:
    service = SettingsService(MemorySettings(failure=full_disk()))
    told: list[Settings] = []
    service.listen(told.append)
    with refused(KnownError, match="No space"):
        service.change(muted=True)
    assert service.settings.muted
    assert told == [service.settings]


def test_an_unknown_field_is_a_mistake_of_ours() -> None:
    service = SettingsService(MemorySettings())
    with pytest.raises(TypeError):
        service.change(colour="red")
    assert service.settings == Settings()
