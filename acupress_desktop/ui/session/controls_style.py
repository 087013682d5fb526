"""The style sheet of what leads a session: round buttons, choices."""

from __future__ import annotations

from acupress_desktop.ui.theme import Theme


def controls_style(theme: Theme) -> str:
    """For the buttons in a widget."""
    return (
        f"QPushButton {{ background: {theme.surface}; border: 1px solid {theme.edge}; }}"
        f"QPushButton:hover {{ background: {theme.jade_wash}; border-color: {theme.jade}; }}"
        f"QPushButton:focus {{ border: 2px solid {theme.jade}; }}"
        f"QPushButton#main {{ background: {theme.jade}; border-color: {theme.jade}; }}"
        f"QPushButton#main:focus {{ border: 3px solid {theme.ink}; }}"
        f"QPushButton#unwell {{ color: {theme.vermilion}; border-color: {theme.vermilion};"
        " border-radius: 9px; padding: 4px 10px; font-size: 12px; }"
        f"QPushButton#choice, QPushButton#choiceGoOn {{ border-radius: 9px; padding: 5px 12px; }}"
        f"QPushButton#choiceGoOn {{ background: {theme.jade}; color: {theme.on_jade};"
        f" border-color: {theme.jade}; font-weight: 600; }}"
        f"QPushButton#choiceGoOn:focus {{ border: 2px solid {theme.ink}; }}"
        f"QPushButton#unwell:hover {{ background: {theme.vermilion_wash}; }}"
        f"QPushButton#unwell:focus {{ border: 2px solid {theme.vermilion}; }}"
    )
