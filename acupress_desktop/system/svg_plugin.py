"""Qt's part that reads SVG, which distributions may bring as a package of its own."""

from __future__ import annotations

from pathlib import Path


def reads_drawings() -> bool:
    """Whether Qt's part that reads SVG is there; without it pictures stay blank, and nothing says why. Its
    file is looked for: asking Qt would load every such part before the first paint."""
    from PySide6.QtCore import QCoreApplication

    folders = [Path(folder) / "imageformats" for folder in QCoreApplication.libraryPaths()]
    return any("svg" in path.name for folder in folders if folder.is_dir() for path in folder.iterdir())
