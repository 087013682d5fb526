"""Looks at the files that a user chooses as chimes, without reading them, however large they are."""

from __future__ import annotations

import os
import stat

from acupress_desktop.domain.own_sound import MOST_BYTES, SoundFault


class OwnSoundFiles:
    """Says what is wrong with a file as a chime, as far as it is seen from outside."""

    def fault(self, path: str) -> SoundFault | None:
        """See `ports.SoundFiles`."""
        try:
            kept = os.stat(path)
            if not stat.S_ISREG(kept.st_mode):  # a pipe would keep us waiting
                return SoundFault.UNREADABLE
            if kept.st_size > MOST_BYTES:
                return SoundFault.TOO_LARGE
            if kept.st_size == 0:
                return SoundFault.EMPTY
            with open(path, "rb"):
                return None
        except FileNotFoundError:
            return SoundFault.GONE
        except (OSError, ValueError):  # also a name that no file can have
            return SoundFault.UNREADABLE
