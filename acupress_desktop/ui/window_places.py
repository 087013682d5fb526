"""Where windows stood, as it was kept. Anything may stand in a file; only a place is taken for one."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings


def kept_place(places: QSettings, key: str) -> QByteArray:
    """What `setValue` put there; empty, which restores nothing, for everything else."""
    kept = places.value(key)
    return kept if isinstance(kept, QByteArray) else QByteArray()
