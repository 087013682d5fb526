"""Whether Qt can read the maps, figures and icons here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication


def reads_drawings() -> bool:
    """Whether Qt's part that reads SVG is there; without it pictures stay blank, and nothing says why. Its
    file is looked for: asking Qt would load every such part before the first paint."""
    folders = [Path(folder) / "imageformats" for folder in QCoreApplication.libraryPaths()]
    return any("svg" in path.name for folder in folders if folder.is_dir() for path in folder.iterdir())
