"""Fonts for names in their own letters: Chinese, Japanese and Korean write one character in shapes of their
own."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.names import FAMILIES, Script
from acupress_desktop.domain.settings import Settings
from acupress_desktop.ui.font_features import set_feature

_WRITING = {
    Script.SIMPLIFIED: QFontDatabase.WritingSystem.SimplifiedChinese,
    Script.TRADITIONAL: QFontDatabase.WritingSystem.TraditionalChinese,
    Script.JAPANESE: QFontDatabase.WritingSystem.Japanese,
    Script.KOREAN: QFontDatabase.WritingSystem.Korean,
}


@cache
def family_of(script: Script) -> str | None:
    """An installed family with the letters of a script, in the shapes of its readers where there is one; None
    where no font has them. Latin needs none of its own. Asking makes Qt look through all fonts."""
    if script is Script.LATIN:
        return None
    families = [
        family
        for family in QFontDatabase.families(_WRITING[script])
        if not QFontDatabase.isPrivateFamily(family)
    ]
    preferred = [family for family in FAMILIES[script] if family in families]
    return next(iter((*preferred, *families)), None)


def can_draw(script: Script) -> bool:
    """Whether a font has its letters."""
    return script is Script.LATIN or family_of(script) is not None


def can_draw_beside(hanzi: bool) -> Callable[[Script], bool]:
    """`can_draw`, for whom it is known already whether a font has Chinese characters."""
    return lambda script: hanzi if script is Script.SIMPLIFIED else can_draw(script)


def lacking(settings: Settings) -> list[Script]:
    """The scripts of the chosen names that no font has."""
    scripts = dict.fromkeys((settings.first_name.script, settings.second_name.script))
    return [script for script in scripts if not can_draw(script)]


def lacking_sentence(script: Script) -> str:
    """What to say where no font has a script."""
    words = {
        Script.SIMPLIFIED: QCoreApplication.translate("NameFonts", "simplified Chinese"),
        Script.TRADITIONAL: QCoreApplication.translate("NameFonts", "traditional Chinese"),
        Script.JAPANESE: QCoreApplication.translate("NameFonts", "Japanese"),
        Script.KOREAN: QCoreApplication.translate("NameFonts", "Korean"),
    }
    said = QCoreApplication.translate(
        "NameFonts",
        "No installed font has the letters of %1, so these names are not shown. Install %2 to see them.",
    )
    return fill(said, words[script], FAMILIES[script][0])


def in_shapes_of(script: Script, font: QFont) -> QFont:
    """The font with the characters of a script; what the script needs none for is as before."""
    family = family_of(script)
    if family is None:
        return font
    made = QFont(font)
    made.setFamilies([*font.families(), family])
    # Else a font of several countries has the shapes of the default QLocale, whatever its name says.
    set_feature(made, "locl", 0)
    return made
