"""Writing so that nothing is lost: beside, then moved into place; what is broken is set aside."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from acupress_desktop.domain.errors import KnownError


def write_atomically(path: Path, content: bytes) -> None:
    """Replace the file as a whole or not at all, and make its folder if need be.

    Raises KnownError where it cannot be written; the old file then stays.
    """
    beside: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        if beside is not None:
            Path(beside).unlink(missing_ok=True)
        raise KnownError("%1 cannot be written (%2).", path, error.strerror) from error


def set_aside(path: Path) -> Path:
    """Move a broken file out of the way under a name that is free, and return that name."""
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    os.replace(path, aside)
    return aside


def backup_of(path: Path) -> Path:
    """Where the file as it was before is kept."""
    return path.parent / "backups" / path.name


def erase_for_good(path: Path) -> None:
    """Remove a file, its backup, what was set aside of it, and what a write that was cut off left.

    Raises KnownError where one of them cannot be removed.
    """
    backup = backup_of(path)
    left = [found for place in (path, backup) for found in place.parent.glob(f".{place.name}-*")]
    journal = path.with_name(f"{path.name}-journal")
    for one in (path, backup, journal, *path.parent.glob(f"{path.name}.broken-*"), *left):
        try:
            one.unlink(missing_ok=True)
        except OSError as error:
            raise KnownError("%1 cannot be removed (%2).", one, error.strerror) from error
