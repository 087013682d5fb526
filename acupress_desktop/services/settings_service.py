"""Keeps the settings current: one frozen value, saved at each change, told to whoever listens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.ports import SettingsStore


class SettingsService:
    """The one holder of the settings of this run."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self._settings = store.load()
        self._listeners: list[Callable[[Settings], None]] = []

    @property
    def settings(self) -> Settings:
        return self._settings

    def listen(self, listener: Callable[[Settings], None]) -> None:
        """Call `listener` with the new settings after every change."""
        self._listeners.append(listener)

    def change(self, **fields: Any) -> None:
        """Replace some fields. The change holds for this run even where it cannot be written (then
        KnownError is raised after everyone has been told)."""
        settings = replace(self._settings, **fields)
        if settings == self._settings:
            return
        self._settings = settings
        for listener in self._listeners:
            listener(settings)
        self._store.save(settings)
