"""`windows.json`: where windows stood. What an older Acupress kept in `window.ini` is not read any more."""

from __future__ import annotations

from pathlib import Path

from acupress_desktop.domain.window_places import WindowPlaces
from acupress_desktop.storage.store import Store


class PlacesFile(Store[WindowPlaces]):
    """Reads and writes them for one data folder."""

    def __init__(self, folder: Path) -> None:
        instead = "store.windows"
        super().__init__(folder / "windows.json", WindowPlaces, WindowPlaces(), instead)
