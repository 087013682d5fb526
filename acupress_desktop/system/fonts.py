"""Which letters the fonts of this machine have, and what to install where they lack some."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

from acupress_desktop.domain.errors import Message, joined
from acupress_desktop.domain.names import FAMILIES, NameKind, Script

_System = QFontDatabase.WritingSystem
_OF_SCRIPT = {
    Script.SIMPLIFIED: _System.SimplifiedChinese,
    Script.TRADITIONAL: _System.TraditionalChinese,
    Script.JAPANESE: _System.Japanese,
    Script.KOREAN: _System.Korean,
}
#: What a language needs beside Latin letters, by the script that Qt says it is written in.
_WRITTEN = {
    QLocale.Script.SimplifiedHanScript: _System.SimplifiedChinese,
    QLocale.Script.TraditionalHanScript: _System.TraditionalChinese,
    QLocale.Script.JapaneseScript: _System.Japanese,
    QLocale.Script.KoreanScript: _System.Korean,
    QLocale.Script.ArabicScript: _System.Arabic,
    QLocale.Script.ArmenianScript: _System.Armenian,
    QLocale.Script.BanglaScript: _System.Bengali,
    QLocale.Script.CyrillicScript: _System.Cyrillic,
    QLocale.Script.DevanagariScript: _System.Devanagari,
    QLocale.Script.GeorgianScript: _System.Georgian,
    QLocale.Script.GreekScript: _System.Greek,
    QLocale.Script.HebrewScript: _System.Hebrew,
    QLocale.Script.KhmerScript: _System.Khmer,
    QLocale.Script.LaoScript: _System.Lao,
    QLocale.Script.MyanmarScript: _System.Myanmar,
    QLocale.Script.SinhalaScript: _System.Sinhala,
    QLocale.Script.TamilScript: _System.Tamil,
    QLocale.Script.TeluguScript: _System.Telugu,
    QLocale.Script.ThaiScript: _System.Thai,
}
#: Families to install where their own name is not that of the script.
_INSTALLED = {system: FAMILIES[script][0] for script, system in _OF_SCRIPT.items()}


def hanzi_font() -> str | None:
    """A family that holds simplified Chinese, None where no installed font does."""
    return font_of(_System.SimplifiedChinese, FAMILIES[Script.SIMPLIFIED])


def font_of(system: QFontDatabase.WritingSystem, wanted: Iterable[str] = ()) -> str | None:
    """A family with the letters of a writing system, the first of the wanted ones that is there; None where
    no installed font has them."""
    found = QFontDatabase.families(system)
    families = [family for family in found if not QFontDatabase.isPrivateFamily(family)]
    preferred = [family for family in wanted if family in families]
    return next(iter((*preferred, *families)), None)


def needed(language: str, kinds: Iterable[NameKind] = ()) -> list[QFontDatabase.WritingSystem]:
    """The writing systems that a language, and these names of points, need beside plain Latin letters, each
    once."""
    locale = QLocale(language)
    found = [_WRITTEN.get(locale.script())]
    vietnamese = locale.language() is QLocale.Language.Vietnamese
    for kind in kinds:
        found.append(_OF_SCRIPT.get(kind.script))
        vietnamese = vietnamese or kind is NameKind.VIETNAMESE
    if vietnamese:
        found.append(_System.Vietnamese)
    return [system for system in dict.fromkeys(found) if system is not None]


def is_simplified(system: QFontDatabase.WritingSystem) -> bool:
    """Whether it is that of simplified Chinese, which has words of its own."""
    return system is _System.SimplifiedChinese


def lacking(systems: Iterable[QFontDatabase.WritingSystem]) -> list[QFontDatabase.WritingSystem]:
    """Those of the writing systems of which no installed font has the letters."""
    return [system for system in systems if font_of(system) is None]


def to_install(system: QFontDatabase.WritingSystem) -> str:
    """The name of a free font with the letters of a writing system."""
    if system in _INSTALLED:
        return _INSTALLED[system]
    plain = (_System.Vietnamese, _System.Cyrillic, _System.Greek)
    return "Noto Sans" if system in plain else f"Noto Sans {system.name}"


def pinyin_only() -> Message:
    """What to say where no font has Chinese characters."""
    if sys.platform == "linux":
        return Message("fonts.pinyin-only-linux")
    return Message("fonts.pinyin-only")


def lacking_letters(systems: Iterable[QFontDatabase.WritingSystem]) -> tuple[Message, Message]:
    """That no font has the letters of these writing systems, and what to install: each is named once."""
    missing = list(systems)
    scripts = tuple(QFontDatabase.writingSystemName(system) for system in missing)
    return (
        Message("fonts.lacking", scripts=scripts),
        Message("fonts.install-these", fonts=tuple(dict.fromkeys(map(to_install, missing)))),
    )


def other_letters_lacking(language: str, kinds: Iterable[NameKind] = ()) -> Message | None:
    """What to say where no font has the letters of a language, or of these names, other than the Chinese,
    Japanese and Korean ones; None where there is nothing to say."""
    others = [system for system in needed(language, kinds) if system not in _INSTALLED]
    missing = lacking(others)
    return joined(lacking_letters(missing)) if missing else None
