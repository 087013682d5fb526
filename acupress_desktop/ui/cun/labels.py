"""The labels and buttons of My cun."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.sizes import least

#: Texts as wide as that need few lines, and Qt then knows their height.
_TEXT_WIDTH = 430


def head(words: str, catalogue: Catalogue) -> QLabel:
    """Words over what follows."""
    made = PlainLabel(catalogue.say("heading", title=words))
    made.setObjectName("head")
    made.setAccessibleName(words)
    return made


def text(name: str = "", words: str = "") -> QLabel:
    """A paragraph; `name` is that of its look."""
    label = PlainLabel(words)
    label.setObjectName(name)
    label.setWordWrap(True)
    least(label, width=_TEXT_WIDTH)
    return label


def button(words: str, role: str, place: str = "") -> QPushButton:
    """A button that Enter does not press from elsewhere; `place` is where it stands in a row of segments."""
    made = QPushButton(words)
    made.setProperty("role", role)
    made.setProperty("place", place)
    made.setAutoDefault(False)
    return made
