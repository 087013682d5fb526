"""What tells whether something kept of the content is still of this content. Imports next to nothing: the
command line's shortest answers wait for it."""

from __future__ import annotations

import os
import sys

from acupress_desktop import __version__

#: This folder, and where Python keeps the compiled modules of it (PYTHONPYCACHEPREFIX may say where).
HERE = os.path.dirname(__file__)
BESIDE_CODE = os.path.dirname(__spec__.cached or os.path.join(HERE, "__pycache__", ""))


def of_sources(language: str, folders: tuple[str, ...]) -> tuple[str, str, tuple[tuple[str, int, int], ...]]:
    """Differs as soon as a file of content or code below one of these folders does, or the Python."""
    files = []
    waiting = list(folders)
    for folder in waiting:
        for entry in os.scandir(folder):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    waiting.append(entry.path)
            elif entry.name.endswith((".py", ".json")):
                state = entry.stat()
                files.append((entry.path, state.st_size, state.st_mtime_ns))
    return language, sys.version, tuple(sorted(files))


def of_content(language: str, folder: str) -> tuple[str, str, tuple[tuple[str, int], ...]]:
    """The program's version and the sizes of the content's files in `folder`, which are the same wherever it
    is installed. No sizes where there is no such folder: a bundle leaves it out."""
    sizes = []
    waiting = [folder] if os.path.isdir(folder) else []
    for place in waiting:
        for entry in os.scandir(place):
            if entry.name.endswith(".json"):
                name = os.path.relpath(entry.path, folder).replace(os.sep, "/")
                sizes.append((name, entry.stat().st_size))
            elif "." not in entry.name and entry.name not in ("__pycache__", "packs"):
                waiting.append(entry.path)
    return language, __version__, tuple(sorted(sizes))
