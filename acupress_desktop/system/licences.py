"""The licences of what a bundle brings, where this is one: they lie beside it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from acupress_desktop import PROGRAM


def licence_texts() -> dict[str, str]:
    """Name of a part -> the words of its licence, in the order of names; empty where it was installed
    with Python, whose packages keep their own."""
    for folder in _folders():
        found = {}
        for path in sorted(folder.glob("*.txt"), key=lambda path: path.name.lower()):
            try:
                found[path.stem] = path.read_text(encoding="utf-8", errors="replace")
            except OSError:
                continue
        if found:
            return found
    return {}


def _folders() -> Iterator[Path]:
    """Beside the program, as it is unpacked, and where a Debian package has it."""
    own = Path(sys.executable).resolve().parent
    # The setup of Windows has a Python of its own, and the program below it.
    if getattr(sys, "frozen", False) or own == Path(__file__).resolve().parents[3]:
        for share in (own / "share", own.parent.parent / "share"):
            yield share / "doc" / PROGRAM / "licences"
