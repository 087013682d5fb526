"""The Learn page as HTML: the method, readable in five minutes, with line drawings."""

from __future__ import annotations

from html import escape

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.ui.theme import Theme


def learn_html(catalogue: Catalogue, title: str, theme: Theme) -> str:
    """Every section in its order; a drawing stands under its head."""
    parts = [f"<h1>{escape(title)}</h1>"]
    for section in catalogue.learn:
        parts.append(f"<h2>{escape(section.head)}</h2>")
        if section.drawing:
            folder = "dark/" if theme.dark else ""
            source = f":/assets/svg/learn/{folder}{section.drawing}.svg"
            parts.append(f'<p><img src="{source}" width="320" height="120"></p>')
        parts += [f"<p>{escape(text)}</p>" for text in section.text]
    return "".join(parts)
