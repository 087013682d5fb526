"""`sync.json`: whether and where this machine meets others, and what of them it knows."""

from __future__ import annotations

from pathlib import Path

from acupress_desktop.domain.sync import Sync
from acupress_desktop.storage.store import Store


class SyncFile(Store[Sync]):
    """Reads and writes it in one data folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "sync.json", Sync, Sync(), "store.sync", until="store.until-sync")
