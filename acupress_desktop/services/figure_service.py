"""Which of the two bodies is shown: the one that the settings name, as long as it can be read."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.settings_service import SettingsService


class FigureService:
    """`atlas` becomes that of the other figure under whoever holds it, before its listeners are told. Only
    what is shown is read. `trouble` is why the second figure is not shown although it was chosen."""

    def __init__(self, settings: SettingsService) -> None:
        """Raises KnownError where the first figure's own files are damaged."""
        self._listeners: Listeners[()] = Listeners()
        self._wanted = settings.settings.figure
        self.atlas, self.trouble = readable(self._wanted)
        settings.listen(self._follow)

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Call `listener` after another figure is shown; returns what stops that."""
        return self._listeners.add(listener)

    def atlas_of(self, figure: Figure | None) -> Atlas:
        """That of a figure, for something of its own such as a sheet; None is the one that is shown. It stays
        that figure's. Raises KnownError for one that cannot be read."""
        if figure is None or figure is self.atlas.figure:
            return self.atlas.as_it_is()
        return whole_atlas(figure)

    def _follow(self, settings: Settings) -> None:
        if settings.figure is self._wanted:
            return
        self._wanted = settings.figure
        found, self.trouble = readable(self._wanted)
        if found.figure is not self.atlas.figure:
            self.atlas.become(found)
            self._listeners.notify()


def readable(figure: Figure) -> tuple[Atlas, Message | None]:
    """The atlas of a figure; where the second one's cannot be read, the first one's and why. Raises
    KnownError where that cannot be read either."""
    if figure is Figure.FIRST:
        return Atlas.load(), None
    try:
        return whole_atlas(figure), None
    except KnownError as error:
        return Atlas.load(), Message("figure.unreadable", why=error)


def whole_atlas(figure: Figure) -> Atlas:
    """An atlas of which every point's place and the cun are known to be there. Raises KnownError."""
    atlas = Atlas.load(figure)
    atlas.check()
    return atlas
