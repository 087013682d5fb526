"""Where windows stood. Qt trusts what it is given here, and a file may hold anything: what is kept bears a
mark of its content, and only what bears the right one is given back to Qt."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QByteArray, QCryptographicHash

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.window_places import WindowPlaces
from acupress_desktop.services.ports import PlacesStore

#: So many bytes of its digest stand before what is kept.
_MARK = 8


class Places:
    """Remembers places from run to run; where the disk refuses, for this run."""

    def __init__(self, store: PlacesStore) -> None:
        self._store = store
        self._kept = dict(store.load().kept)

    def keep(self, **places: QByteArray) -> None:
        """Remember these, each by its name."""
        self._kept |= {name: _marked(bytes(place.data())) for name, place in places.items()}
        with suppress(KnownError):  # nobody is to be stopped by where a window stands
            self._store.save(WindowPlaces(self._kept))

    def find(self, name: str) -> QByteArray:
        """What was kept; empty, which restores nothing, where there is none or something else."""
        kept = self._kept.get(name, b"")
        place = kept[_MARK:]
        return QByteArray(place if kept == _marked(place) else b"")


def _marked(place: bytes) -> bytes:
    # Qt's hash, because it is loaded already; hashlib would be felt at the start.
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)
    return bytes(digest.data())[:_MARK] + place
