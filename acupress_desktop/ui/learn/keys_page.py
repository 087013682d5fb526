"""The page of keys: those of every command, made of the actions that have them, without a second list, and a
line on keys that are no command's."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from acupress_desktop.ui.actions.session_actions import SessionActions

_SHOWN = QKeySequence.SequenceFormat.NativeText


def keys_html(actions: Iterable[QAction], title: str) -> str:
    """Where a key counts, what it is called on this system, and what it does, each action that has one; then
    what the keys do that windows take themselves."""
    everywhere: list[QAction] = []
    session: list[QAction] = []
    on_map: list[QAction] = []
    for action in actions:
        if not action.shortcuts():
            continue
        if isinstance(action.parent(), SessionActions):
            session.append(action)
        elif action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut:
            on_map.append(action)
        else:
            everywhere.append(action)
    parts = (
        (QCoreApplication.translate("KeysPage", "In a session"), session),
        (QCoreApplication.translate("KeysPage", "Everywhere in the window"), everywhere),
        (QCoreApplication.translate("KeysPage", "On the map"), on_map),
    )
    others = QCoreApplication.translate(
        "KeysPage",
        "On the map and in lists the arrow keys move and Enter opens. Digits answer how much it hurts; a 1"
        " waits for Space, or for a 0 that makes it 10.",
    )
    tables = (_part(head, listed) for head, listed in parts)
    return "".join((f"<h1>{escape(title)}</h1>", *tables, f"<p>{escape(others)}</p>"))


def _part(head: str, actions: list[QAction]) -> str:
    rows = "".join(_row(action) for action in actions)
    return f'<h2>{escape(head)}</h2><table cellspacing="6">{rows}</table>'


def _row(action: QAction) -> str:
    keys = QKeySequence.listToString(action.shortcuts(), _SHOWN)
    does = action.text().replace("&", "")
    return f'<tr><td width="160"><b>{escape(keys)}</b></td><td>{escape(does)}</td></tr>'
