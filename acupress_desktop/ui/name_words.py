"""What the kinds of names of points are called, in the settings and where something is printed."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from acupress_desktop.domain.names import NameKind


def name_words(none: bool = True) -> dict[StrEnum, str]:
    """Every kind that can be chosen, in the order in which they are offered; with `none`, no name at the
    end."""
    translate = QCoreApplication.translate
    words: dict[StrEnum, str] = {
        NameKind.USUAL: translate("NameWords", "As usual in the language"),
        NameKind.PINYIN: translate("NameWords", "Pinyin (Hégǔ)"),
        NameKind.SIMPLIFIED: translate("NameWords", "Chinese, simplified"),
        NameKind.TRADITIONAL: translate("NameWords", "Chinese, traditional"),
        NameKind.ENGLISH: translate("NameWords", "English (Joining Valley)"),
        NameKind.KANJI: translate("NameWords", "Japanese, kanji"),
        NameKind.KANA: translate("NameWords", "Japanese, kana"),
        NameKind.ROMAJI: translate("NameWords", "Japanese, romaji (Gōkoku)"),
        NameKind.HANGUL: translate("NameWords", "Korean, hangul"),
        NameKind.KOREAN_LATIN: translate("NameWords", "Korean, Latin letters (Hapgok)"),
        NameKind.VIETNAMESE: translate("NameWords", "Vietnamese (Hợp Cốc)"),
        NameKind.CODE_FR: translate("NameWords", "French code (GI4)"),
        NameKind.CODE_DE: translate("NameWords", "German code (Di4)"),
        NameKind.CODE_ES: translate("NameWords", "Spanish code (IG4)"),
    }
    return words | {NameKind.NONE: translate("NameWords", "None")} if none else words
