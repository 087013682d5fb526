"""Whether Chinese characters can be drawn."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from acupress_desktop.content.error_words import sentence
from acupress_desktop.system.fonts import hanzi_font, pinyin_only


@pytest.mark.parametrize(
    ("installed", "taken"),
    [
        ([], None),
        (["Droid Sans Fallback"], "Droid Sans Fallback"),
        (["Droid Sans Fallback", "Noto Sans CJK JP", "Noto Sans CJK SC"], "Noto Sans CJK SC"),
        (["AR PL UMing", "PingFang SC"], "PingFang SC"),
    ],
)
def test_the_best_of_the_installed_fonts_is_taken(
    qapp: object, monkeypatch: pytest.MonkeyPatch, installed: list[str], taken: str | None
) -> None:
    asked = []

    def families(system: QFontDatabase.WritingSystem) -> list[str]:
        asked.append(system)
        return installed

    monkeypatch.setattr(QFontDatabase, "families", families)
    assert hanzi_font() == taken
    assert asked == [QFontDatabase.WritingSystem.SimplifiedChinese]


def test_what_it_finds_on_this_machine_really_has_the_characters(qapp: object) -> None:
    family = hanzi_font()
    if family is None:
        pytest.skip("no font with Chinese characters is installed here")
    font = QFont(family)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    raw = QRawFont.fromFont(font, QFontDatabase.WritingSystem.SimplifiedChinese)
    assert raw.familyName() == family
    assert [
        character for character in "肾俞委中环跳昆仑神门印堂" if not raw.supportsCharacter(ord(character))
    ] == []


def test_it_names_the_package_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert "fonts-noto-cjk" in sentence(pinyin_only())
    monkeypatch.setattr(sys, "platform", "darwin")
    assert "Noto Sans CJK" in sentence(pinyin_only())
    assert "Debian" not in sentence(pinyin_only())
