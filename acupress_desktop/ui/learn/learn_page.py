"""The Learn page as HTML: the method, readable in five minutes, with line drawings."""

from __future__ import annotations

from html import escape

from acupress_desktop.content.catalogue import Catalogue, PracticeText
from acupress_desktop.ui.theme import Theme


def learn_html(catalogue: Catalogue, title: str, theme: Theme) -> str:
    """Every section in its order; a drawing stands under its head."""
    parts = [f"<h1>{escape(title)}</h1>"]
    for section in catalogue.learn:
        parts.append(f"<h2>{escape(section.head)}</h2>")
        if section.drawing:
            source = f":/assets/svg/learn/{_shade(theme)}{section.drawing}.svg"
            parts.append(f'<p><img src="{source}" width="320" height="120"></p>')
        parts += [f"<p>{escape(text)}</p>" for text in section.text]
        if section.practices:
            parts += [_practice(name, text, theme) for name, text in catalogue.practice_texts.items()]
    return "".join(parts)


def _practice(name: str, text: PracticeText, theme: Theme) -> str:
    """Its figure at the left, how to do it and for whom it is not at the right."""
    source = f":/assets/svg/practice/{_shade(theme)}{name}.svg"
    told = (
        f"<p><b>{escape(text.title)}</b></p><p>{escape(text.how)}</p>"
        f'<p>{escape(text.not_if)} <span class="soft">{escape(text.known)}</span></p>'
    )
    picture = f'<td width="160"><img src="{source}" width="160" height="120"></td>'
    return f'<table cellspacing="8"><tr>{picture}<td valign="middle">{told}</td></tr></table>'


def _shade(theme: Theme) -> str:
    return "dark/" if theme.dark else ""
