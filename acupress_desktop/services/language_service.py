"""Which language the program speaks, and the change to another one while it runs."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.content import spoken
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import Languages
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.settings_service import SettingsService


class LanguageService:
    """Follows the settings. Whoever keeps words listens: those that make words for others come first, in the
    order in which they are built."""

    def __init__(
        self,
        settings: SettingsService,
        routines: RoutinesService,
        languages: Languages,
    ) -> None:
        self._routines, self._languages = routines, languages
        self._chosen = settings.settings.language
        self._system: str | None = None
        self._listeners: Listeners[()] = Listeners()
        settings.listen(self._follow)

    @property
    def language(self) -> str:
        """The one that is spoken now, by its folder."""
        return self._routines.catalogue.language

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Call `listener` after the words have become those of another language."""
        return self._listeners.add(listener)

    def follow_system(self) -> None:
        """The system may have another language than when this was asked before: speak that one, where the
        settings say so and what was spoken was the system's (`--locale` is not). Cheap where nothing has
        changed; the first time only remembers. Raises KnownError where our own content is damaged."""
        before, self._system = self._system, self._languages.wanted("")
        if before in (None, self._system) or self._chosen or self.language != before:
            return
        self._speak(self._system)

    def _follow(self, settings: Settings) -> None:
        if settings.language != self._chosen:
            self._chosen = settings.language
            self._speak(self._languages.wanted(settings.language))

    def _speak(self, language: str) -> None:
        """Raises KnownError where our own content is damaged."""
        if language == self.language:
            return
        self._routines.speak(self._languages.words(language))
        spoken.language = language
        self._languages.take_up(language)
        self._listeners.notify()
