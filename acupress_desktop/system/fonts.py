"""Whether this machine can draw Chinese characters, and what to install where it cannot."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFontDatabase

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.names import FAMILIES, Script


def hanzi_font() -> str | None:
    """A family that holds simplified Chinese, None where no installed font does."""
    found = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    families = [family for family in found if not QFontDatabase.isPrivateFamily(family)]
    preferred = [family for family in FAMILIES[Script.SIMPLIFIED] if family in families]
    return next(iter((*preferred, *families)), None)


def pinyin_only() -> Message:
    """What to say where there is none."""
    if sys.platform == "linux":
        return Message("fonts.pinyin-only-linux")
    return Message("fonts.pinyin-only")
