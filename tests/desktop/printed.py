"""What comes out of a print queue that others use at the same time."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.desktop.lab import wait_for


class Printed:
    """The folders in which a queue writes, and what lay in them before."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self._before = self._files()

    def wait(self, *words: str) -> tuple[Path, str]:
        """The new file that says all of this, and its text."""
        return wait_for(f"a printed sheet with {', '.join(words)}", lambda: self.found(*words), seconds=60)

    def found(self, *words: str) -> tuple[Path, str] | None:
        """The same, if it is there by now."""
        for file in self._files() - self._before:  # half written it is no PDF yet
            call = ["pdftotext", "-layout", str(file), "-"]
            text = subprocess.run(call, capture_output=True, text=True, check=False).stdout
            if all(word in text for word in words):
                return file, text
        return None

    def _files(self) -> set[Path]:
        return {file for folder in self._folders if folder.is_dir() for file in folder.glob("*.pdf")}
