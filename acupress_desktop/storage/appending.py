"""Adding to a file, so that what was there is never touched."""

from __future__ import annotations

import os
from pathlib import Path

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.storage.files import PRIVATE_FILE, sync_file


def append_private(path: Path, content: bytes, new_line: bool = True) -> None:
    """Add to a file that only its user may read, made where it is not there; it is on the disk when this
    returns. With `new_line` a last line without its end, which a power cut left, gets one first.

    Raises KnownError where it cannot be written.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        with os.fdopen(os.open(path, flags, PRIVATE_FILE), "rb+", buffering=0) as file:
            size = file.seek(0, os.SEEK_END)
            if size and new_line:
                file.seek(size - 1)
                if file.read(1) != b"\n":
                    content = b"\n" + content
            left = memoryview(content)
            while left:
                left = left[file.write(left) :]
            sync_file(file.fileno())
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else error
        raise KnownError("file.unwritable", path=path, why=why) from error
