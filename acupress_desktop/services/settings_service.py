"""Keeps the settings current: one frozen value, saved at each change, told to whoever listens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import SettingsStore


class SettingsService:
    """The one holder of the settings of this run."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self._settings = store.load()
        self._listeners: Listeners[Settings] = Listeners()

    @property
    def settings(self) -> Settings:
        """The settings as they are kept now."""
        return self._settings

    def listen(self, listener: Callable[[Settings], None]) -> Stop:
        """Call `listener` with the new settings after every change."""
        return self._listeners.add(listener)

    def change(self, **fields: Any) -> None:
        """Replace some fields. The change holds for this run even where it cannot be written (then
        KnownError is raised after everyone has been told)."""
        settings = replace(self._settings, **fields)
        if settings == self._settings:
            return
        self._settings = settings
        self._listeners.notify(settings)
        self._store.save(settings)
