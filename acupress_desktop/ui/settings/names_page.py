"""By which names points are shown."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QLabel, QWidget

from acupress_desktop.domain.names import NameKind
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.name_fonts import lacking, lacking_sentence
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.theme import Theme


class NamesPage(SettingsPage):
    """Two names, each in one of the languages; where no font has its letters that is said."""

    def __init__(self, settings: SettingsService, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(settings, theme, parent)
        self.head(self.tr("Names of points"))
        kinds = self._kinds()
        none: dict[StrEnum, str] = {NameKind.NONE: self.tr("None")}
        # Only a file that was written by hand has no first one.
        first = kinds if settings.settings.first_name is not NameKind.NONE else kinds | none
        self.choice(self.tr("First name"), "first_name", first)
        self.choice(self.tr("Second name"), "second_name", kinds | none)
        self._missing: QLabel = self.note("")
        self.note(
            self.tr(
                "They stand in the list, on a point's page and on sheets; search knows all of them. Points"
                " outside the standard have Chinese and English names alone. Nobody who reads Japanese,"
                " Korean or Vietnamese has checked these names yet."
            )
        )
        self.finish()
        until_gone(self, settings.listen(self._say_what_is_missing))
        self._say_what_is_missing(settings.settings)

    def _kinds(self) -> dict[StrEnum, str]:
        return {
            NameKind.USUAL: self.tr("As usual in the language"),
            NameKind.PINYIN: self.tr("Pinyin (Hégǔ)"),
            NameKind.SIMPLIFIED: self.tr("Chinese, simplified"),
            NameKind.TRADITIONAL: self.tr("Chinese, traditional"),
            NameKind.ENGLISH: self.tr("English (Joining Valley)"),
            NameKind.KANJI: self.tr("Japanese, kanji"),
            NameKind.KANA: self.tr("Japanese, kana"),
            NameKind.ROMAJI: self.tr("Japanese, romaji (Gōkoku)"),
            NameKind.HANGUL: self.tr("Korean, hangul"),
            NameKind.KOREAN_LATIN: self.tr("Korean, Latin letters (Hapgok)"),
            NameKind.VIETNAMESE: self.tr("Vietnamese (Hợp Cốc)"),
            NameKind.CODE_FR: self.tr("French code (GI4)"),
            NameKind.CODE_DE: self.tr("German code (Di4)"),
            NameKind.CODE_ES: self.tr("Spanish code (IG4)"),
        }

    def _say_what_is_missing(self, settings: Settings) -> None:
        said = [lacking_sentence(script) for script in lacking(settings)]
        self._missing.setText(" ".join(said))
        self._missing.setVisible(bool(said))
