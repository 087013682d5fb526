"""Where windows stood, as it is kept. Anything may stand in a file, and Qt is not to be given anything: what
we kept bears a mark of its content, and only what bears the right one is taken for a place."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

#: So many bytes of its digest stand before what is kept.
_MARK = 8


def open_places(path: Path, make_way: Callable[[Path], list[str]], say: Callable[[str], None]) -> QSettings:
    """The file in which windows keep where they stood. One that Qt cannot read it would never write again:
    `make_way` moves that aside, and `say` gets its sentences."""
    places = QSettings(str(path), QSettings.Format.IniFormat)
    places.allKeys()  # nothing is read before something is asked
    if places.status() is not QSettings.Status.FormatError:
        return places
    for said in make_way(path):
        say(said)
    return QSettings(str(path), QSettings.Format.IniFormat)


def keep_place(places: QSettings, key: str, place: QByteArray) -> None:
    """Remember it for `kept_place`."""
    content = bytes(place.data())
    places.setValue(key, QByteArray(_mark(content) + content))


def kept_place(places: QSettings, key: str) -> QByteArray:
    """What `keep_place` put there; empty, which restores nothing, for everything else."""
    kept = places.value(key)
    content = bytes(kept.data()) if isinstance(kept, QByteArray) else b""
    whole = content[:_MARK] == _mark(content[_MARK:])
    return QByteArray(content[_MARK:]) if whole else QByteArray()


def _mark(content: bytes) -> bytes:
    return sha256(content).digest()[:_MARK]
