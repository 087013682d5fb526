"""Features of fonts by their names: OpenType's tags of four letters."""

from __future__ import annotations

from PySide6.QtGui import QFont


def set_feature(font: QFont, tag: str, value: int) -> None:
    """As `QFont.setFeature`. The tag is read from its text, because that of PySide6 6.8 (Debian 13) cannot be
    made of one."""
    found = QFont.Tag.fromString(tag)
    if found is not None:
        font.setFeature(found, value)
