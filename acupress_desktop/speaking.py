"""The languages of the running program as they are: our words, and Qt's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.languages import spoken_language
from acupress_desktop.content.packed import load_packed
from acupress_desktop.content.words import known_language
from acupress_desktop.qt_app import speak
from acupress_desktop.system.system_languages import system_languages

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


class SpokenLanguages:
    """Those that are finished; only `--locale` speaks another one."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app

    def wanted(self, chosen: str) -> str:
        """The one that was chosen, where it is finished, or the system's."""
        return spoken_language(None, system_languages, known_language, chosen=lambda: chosen)

    def words(self, language: str) -> Catalogue:
        """Raises KnownError where our own content is damaged."""
        return load_packed(language)

    def take_up(self, language: str) -> None:
        """Numbers, dates, Qt's own words, and the side that lines begin at."""
        speak(self._app, language)
