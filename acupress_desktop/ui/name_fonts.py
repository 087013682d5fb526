"""Fonts for names, and for the program's own words, in their own letters: Chinese, Japanese and Korean write
one character in shapes of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

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
_WRITTEN = {
    QLocale.Script.SimplifiedHanScript: Script.SIMPLIFIED,
    QLocale.Script.TraditionalHanScript: Script.TRADITIONAL,
    QLocale.Script.JapaneseScript: Script.JAPANESE,
    QLocale.Script.KoreanScript: Script.KOREAN,
}
#: Qt keeps which fonts a text is taken from by the first family alone: whoever asks later for another second
#: family gets that of whoever asked first, unless something else differs. What to take where no family is
#: there says nothing here, and differs (`findings/qt-second-font-family.sh`).
_APART = {
    Script.SIMPLIFIED: QFont.StyleHint.System,
    Script.TRADITIONAL: QFont.StyleHint.Serif,
    Script.JAPANESE: QFont.StyleHint.SansSerif,
    Script.KOREAN: QFont.StyleHint.Fantasy,
}
#: Where the application keeps the families that its font had at first.
_OWN = "ownFamilies"


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


def script_of(language: str) -> Script:
    """The script that a language is written in ("zh-TW": traditional Chinese), as far as it matters here."""
    return _WRITTEN.get(QLocale(language).script(), Script.LATIN)


def letters_of(app: QGuiApplication, language: str) -> None:
    """Have the application's words in the shapes of the readers of `language`. Else Qt takes whichever font
    has the characters, and the first is often one for readers of another country."""
    families = app.property(_OWN)
    if families is None:
        families = app.font().families()
        app.setProperty(_OWN, families)
    font, script = QFont(app.font()), script_of(language)
    font.setFamilies(families)
    font.setStyleHint(_APART.get(script, QFont.StyleHint.AnyStyle))
    known = (family for family in FAMILIES.get(script, ()) if QFontDatabase.hasFamily(family))
    family = next(known, None) or family_of(script)
    if family is not None:
        # By its own name: where the first is only a name for others ("Sans Serif"), the next would be taken
        # for Latin letters too.
        font.setFamilies([QFontInfo(font).family(), family])
    app.setFont(font)


def lacking(settings: Settings, language: str = "en") -> list[Script]:
    """The scripts of the chosen names, and of the program's language, that no font has."""
    chosen = (kind.script for kind in settings.names_in(language))
    scripts = dict.fromkeys((*chosen, script_of(language)))
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
    families = font.families()  # behind the first may be one for the readers of another country
    made.setFamilies([*families[:1], family, *families[1:]])
    made.setStyleHint(_APART[script])
    # Else a font of several countries has the shapes of the default QLocale, whatever its name says.
    set_feature(made, "locl", 0)
    return made
