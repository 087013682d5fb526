"""Asking where a file shall go."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from acupress_desktop.domain.errors import fill

#: No file system takes more bytes; an ending and a number have to fit as well.
_MOST_BYTES = 120


def ask_where(parent: QWidget, title: str, name: str, kinds: Mapping[str, str]) -> Path | None:
    """The file that was chosen, None where nobody chose one. `kinds` are the endings (".pdf") by how they are
    offered ("PDF (*.pdf)"). A name without any of them gets that of the kind that was chosen; what that name
    would replace is asked about, since the file dialog has only asked about the name as it was typed."""
    typed, chosen = QFileDialog.getSaveFileName(parent, title, name, ";;".join(kinds))
    if not typed:
        return None
    path = Path(typed)
    if path.suffix.lower() in kinds.values():
        return path
    path = Path(f"{typed}{kinds.get(chosen, next(iter(kinds.values())))}")
    return path if not os.path.lexists(path) or _may_replace(parent, path) else None


def file_name(title: str) -> str:
    """A title as the name of a file, without its ending: no folders, nothing that a system forbids."""
    plain = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', " ", title)
    plain = " ".join(plain.split()).strip(". ")
    return plain.encode()[:_MOST_BYTES].decode(errors="ignore").rstrip(". ") or "sheet"


def _may_replace(parent: QWidget, path: Path) -> bool:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("Saving", "Replace?"))
    question = QCoreApplication.translate("Saving", "“%1” is already there. Do you want to replace it?")
    box.setText(fill(question, path.name))
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    try:
        return box.exec() == QMessageBox.StandardButton.Yes
    finally:
        box.deleteLater()
