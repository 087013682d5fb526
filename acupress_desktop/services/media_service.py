"""The media keys as a front end to the session: they are taken only while there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.ports import MediaKey, MediaKeys, Playing
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.session_words import SessionWords
from acupress_desktop.services.views import SessionView


class PlayerCommands(Protocol):
    """What a player's keys can ask of a session; what is refused is told where it is carried out."""

    def pause_or_resume(self) -> None:
        """Hold the session, or go on."""

    def stop(self) -> None:
        """End it."""

    def next(self) -> None:
        """On to the next stage."""

    def back(self) -> None:
        """To the stage before."""


class MediaService:
    """Shows the desktop's player what is being done, and does what its keys ask for. A finished session
    gives the keys back, so that a music player is not left without them."""

    def __init__(
        self,
        catalogue: Catalogue,
        session: SessionService,
        keys: MediaKeys,
        commands: PlayerCommands,
        show_window: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        self._catalogue, self._session, self._keys = catalogue, session, keys
        self._words = SessionWords(catalogue)
        self._commands = commands
        self._does: dict[MediaKey, Callable[[], None]] = {
            MediaKey.PLAY: self._play,
            MediaKey.PAUSE: self._pause,
            MediaKey.PLAY_PAUSE: commands.pause_or_resume,
            MediaKey.STOP: commands.stop,
            MediaKey.NEXT: commands.next,
            MediaKey.PREVIOUS: commands.back,
            MediaKey.RAISE: show_window,
            MediaKey.QUIT: leave,
        }
        self._shown: Playing | None = None
        self._left_s = 0.0
        keys.obey(lambda key: self._does[key](), self._position)
        session.listen(self._show)
        self._show(session.view)

    def retell(self) -> None:
        """The words are those of another language."""
        self._show(self._session.view)

    def _show(self, view: SessionView) -> None:
        """Time passes by itself; what is told is a change, going back in time included."""
        playing = self._playing(view) if view.active else None
        again = view.part_left_s > self._left_s
        self._left_s = view.part_left_s
        if playing != self._shown or (playing is not None and again):
            self._shown = playing
            self._keys.show(playing)

    def _playing(self, view: SessionView) -> Playing:
        title = self._catalogue.title(view.routine or "")
        # A press counts as one from its easing in to its easing out; what lies between two has a number.
        moving = view.stage is None or not view.stage.presses
        return Playing(self._words.headline(view), title, view.part_s, view.paused, 2 * view.step - moving)

    def _position(self) -> float:
        view = self._session.view
        return view.part_s - view.part_left_s

    def _play(self) -> None:
        """Play is not a switch: what runs goes on."""
        if self._session.view.paused:
            self._commands.pause_or_resume()

    def _pause(self) -> None:
        """Nor is pause."""
        if not self._session.view.paused:
            self._commands.pause_or_resume()
