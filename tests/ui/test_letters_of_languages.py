"""The program's own words in the shapes of their readers, whatever the system's language is; a font that is
missing is said once, by its name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontInfo, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel

from acupress_desktop.domain.names import FAMILIES, NameKind, Script
from acupress_desktop.domain.settings import Settings
from acupress_desktop.qt_app import speak
from acupress_desktop.ui import name_fonts
from acupress_desktop.ui.name_fonts import family_of, in_shapes_of, lacking, lacking_sentence, script_of

SCRIPTS = {
    "zh-Hans": Script.SIMPLIFIED,
    "zh-Hant": Script.TRADITIONAL,
    "zh-TW": Script.TRADITIONAL,
    "ja": Script.JAPANESE,
    "ko": Script.KOREAN,
    "de": Script.LATIN,
    "en": Script.LATIN,
    "fr-CA": Script.LATIN,
}


@pytest.fixture(autouse=True)
def _english_after(qapp: QApplication) -> Iterator[None]:
    font, locale = QFont(qapp.font()), QLocale()
    yield
    speak(qapp, "en")
    qapp.setFont(font)
    qapp.setProperty("ownFamilies", None)
    QLocale.setDefault(locale)


def families_in(text: str, font: QFont) -> set[str]:
    """The fonts that the letters of a text are really taken from."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


def drawn(font: QFont, text: str) -> QImage:
    made = QFont(font)
    made.setPixelSize(48)
    image = QImage(120, 80, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setFont(made)
    painter.drawText(image.rect(), 0, text)
    painter.end()
    return image


@pytest.mark.parametrize(("language", "script"), SCRIPTS.items())
def test_a_language_is_written_in_a_script(language: str, script: Script) -> None:
    assert script_of(language) is script


def test_words_have_the_font_of_their_readers_and_latin_its_own(qapp: QApplication) -> None:
    own = QFontInfo(qapp.font()).family()
    before = qapp.font().families()
    for language in ("ja", "zh-Hans", "ko", "zh-Hant", "ja"):
        family = family_of(SCRIPTS[language])
        if family is None:
            pytest.skip("no font for this script is installed")
        speak(qapp, language)
        assert families_in("\u76f4\u9aa8", qapp.font()) == {family}
        assert families_in("\u76f4\u9aa8", QLabel().font()) == {family}
        assert families_in("LI4", qapp.font()) == {own}
    speak(qapp, "de")
    assert qapp.font().families() == before


def test_a_name_keeps_its_shapes_in_every_language(qapp: QApplication) -> None:
    families = {script: family_of(script) for script in FAMILIES}
    if not all(family and family.startswith("Noto Sans CJK") for family in families.values()):
        pytest.skip("Noto Sans CJK, which has the shapes of all four, is not installed")
    seen: list[list[QImage]] = []
    words: list[QImage] = []
    for language in ("en", "zh-Hans", "ja", "zh-Hant"):
        speak(qapp, language)
        seen.append([drawn(in_shapes_of(script, qapp.font()), "\u9aa8") for script in FAMILIES])
        words.append(drawn(qapp.font(), "\u9aa8"))
    assert seen[1] == seen[2] == seen[3] == seen[0]
    by_script = dict(zip(FAMILIES, seen[0], strict=True))
    shown = (Script.SIMPLIFIED, Script.JAPANESE, Script.TRADITIONAL)
    assert words[1:] == [by_script[script] for script in shown]


def test_a_missing_font_is_said_once_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(name_fonts, "family_of", lambda _: None)
    settings = Settings(first_name=NameKind.KANJI, second_name=NameKind.KANA)
    assert lacking(settings, "ja") == [Script.JAPANESE]
    assert lacking(settings, "zh-Hant") == [Script.JAPANESE, Script.TRADITIONAL]
    assert lacking(Settings(first_name=NameKind.PINYIN, second_name=NameKind.NONE), "de") == []
    assert FAMILIES[Script.JAPANESE][0] in lacking_sentence(Script.JAPANESE)
