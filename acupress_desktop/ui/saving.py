"""Asking where a file shall go."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.opening import confirm


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


def _may_replace(parent: QWidget, path: Path) -> bool:
    question = QCoreApplication.translate("Saving", "“%1” is already there. Do you want to replace it?")
    return confirm(parent, QCoreApplication.translate("Saving", "Replace?"), fill(question, path.name))
