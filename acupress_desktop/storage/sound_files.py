"""Looks at the WAV files that a user chooses as chimes. Only headers are read, however large a file is."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.wav import read_header

#: More than ten seconds in the best quality that people have.
MOST_BYTES = 5_000_000


class WavFiles:
    """Says what is wrong with a file as a chime."""

    def check(self, path: str) -> None:
        """Raises KnownError, one sentence each: missing, unreadable, too large, not a WAV, compressed, of a
        kind that is not played, damaged, empty, too long."""
        name = Path(path).name
        try:
            kept = os.stat(path)
            if not stat.S_ISREG(kept.st_mode):  # a pipe would keep us waiting
                raise KnownError("“%1” is not a file. Choose a WAV file.", name)
            if kept.st_size > MOST_BYTES:
                raise KnownError(
                    "“%1” is too large for a chime (%2 MB). Choose a WAV file of at most %3 MB.",
                    name,
                    max(MOST_BYTES // 1_000_000 + 1, round(kept.st_size / 1_000_000)),
                    MOST_BYTES // 1_000_000,
                )
            with open(path, "rb") as file:
                read_header(file, kept.st_size, name)
        except FileNotFoundError as error:
            raise KnownError("“%1” is not there any more. Choose another WAV file.", path) from error
        except OSError as error:
            raise KnownError(
                "“%1” cannot be read (%2). Choose another WAV file.", name, error.strerror
            ) from error
        except ValueError as error:  # a name that no file can have
            raise KnownError("“%1” is not a file. Choose a WAV file.", name) from error
