"""What languages are called in themselves."""

from __future__ import annotations

from PySide6.QtCore import QLocale

#: Qt names a country with these.
_PLAIN = {"en": "English", "es": "Español"}


def own_name(language: str) -> str:
    """What a language is called in itself: "Deutsch", "日本語"."""
    name = _PLAIN.get(language.partition("-")[0]) or QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]
