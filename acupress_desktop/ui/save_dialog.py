"""Asks where to save. What is there is never replaced without a word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.own_text import visible
from acupress_desktop.ui.opening import confirm

translate = QCoreApplication.translate


def ask_where_to_save(
    parent: QWidget, title: Callable[[], str], name: str, kinds: Mapping[str, str]
) -> Path | None:
    """The file that the user chose, None where they think better of it. `name` is what is offered, `kinds`
    are endings (".csv") and what they are called; a name with none of them gets that of the chosen kind.

    The desktop's dialog asks before it replaces the name that was typed; of the ending that is added here it
    knows nothing.
    """
    filters = {f"{words} (*{ending})": ending for ending, words in kinds.items()}
    typed, chosen = QFileDialog.getSaveFileName(parent, title(), name, ";;".join(filters))
    if not typed:
        return None
    path = Path(typed)
    if path.suffix.lower() in kinds:
        return path
    path = path.with_name(path.name + filters.get(chosen, next(iter(kinds))))
    return path if not path.exists() or _replaces(parent, title, path) else None


def _replaces(parent: QWidget, title: Callable[[], str], path: Path) -> bool:
    def question() -> str:
        return fill(translate("SaveDialog", "“%1” is there already. Replace it?"), visible(path.name))

    return confirm(parent, title, question)
