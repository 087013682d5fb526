"""Whether this machine can draw Chinese characters, and what to install where it cannot."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from acupress_desktop.domain.names import FAMILIES, Script


def hanzi_font() -> str | None:
    """A family that holds simplified Chinese, None where no installed font does."""
    found = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    families = [family for family in found if not QFontDatabase.isPrivateFamily(family)]
    preferred = [family for family in FAMILIES[Script.SIMPLIFIED] if family in families]
    return next(iter((*preferred, *families)), None)


def install_sentence() -> str:
    """What to say where there is none."""
    if sys.platform == "linux":
        return QCoreApplication.translate(
            "Fonts",
            "No installed font has Chinese characters, so names are shown in pinyin only. "
            "Install Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk) to see them.",
        )
    return QCoreApplication.translate(
        "Fonts",
        "No installed font has Chinese characters, so names are shown in pinyin only. "
        "Install Noto Sans CJK to see them.",
    )
