"""`learned.json`: what all answers came to when they were reckoned last. It follows from the answers, so
whatever is wrong with it is no trouble: it is made again."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

import msgspec

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.learning import Learned
from acupress_desktop.storage.files import erase_for_good, is_there, read_file, write_private

#: Some hundred bytes a point.
_LARGEST = 1_000_000


class _Kept(msgspec.Struct, forbid_unknown_fields=True):
    """With a sum, since a letter that was changed would be another point, of which nobody would know."""

    sum: str
    learned: msgspec.Raw


class LearnedFile:
    """Reads and writes it in one data folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "learned.json"

    def load(self) -> Learned:
        """Nothing where there is none, or none that can be used. Never fails."""
        try:
            kept = msgspec.json.decode(read_file(self._path, _LARGEST), type=_Kept)
            if kept.sum != _sum(kept.learned):
                return Learned()
            learned = msgspec.json.decode(kept.learned, type=Learned)
        except (KnownError, OSError, ValueError, OverflowError, RecursionError):
            return Learned()
        moments = (learned.tally.last, *(found.at for _, found in learned.points))
        # One without a zone cannot be compared with ours.
        return learned if all(moment.tzinfo is not None for moment in moments) else Learned()

    def save(self, learned: Learned) -> None:
        """Where it cannot be written it is reckoned again next time. Never fails."""
        with contextlib.suppress(KnownError, OSError):
            content = msgspec.json.encode(learned)
            write_private(self._path, msgspec.json.encode(_Kept(_sum(content), msgspec.Raw(content))))

    def clear(self) -> None:
        """Raises KnownError where it is there and cannot be removed."""
        if is_there(self._path):
            erase_for_good(self._path)


def _sum(content: msgspec.Raw | bytes) -> str:
    return hashlib.sha256(content).hexdigest()
