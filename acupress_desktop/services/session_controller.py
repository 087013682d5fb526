"""The commands of a session for its front ends: dock, toolbar, small window, tray, media keys, reminders."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.session_service import SessionService

#: Is told of a command that was refused, asks the user what has to be asked, and does it after; False
#: where asking does not help.
Refused = Callable[[KnownError, Callable[[], None]], bool]


class SessionController:
    """The commands of a session as a press of a button gives them. They raise nothing: what has to be
    asked is asked through `refused`, and any other refusal is told through `show_error`.
    `interactive`: the front end is a window, so that "anything new today?" is asked there. `before_start` is
    called when nothing keeps a session from being started any more: to ask what may be asked before it."""

    def __init__(
        self,
        session: SessionService,
        refused: Refused,
        show_error: Callable[[KnownError], None],
        interactive: bool = False,
        before_start: Callable[[], None] | None = None,
    ) -> None:
        self._session, self._refused, self._show_error = session, refused, show_error
        self._interactive, self._before_start = interactive, before_start

    def start(self, routine: str) -> None:
        """Begin a routine; while another one runs this is refused."""
        self._do(lambda: self._start(routine))

    def pause(self) -> None:
        """Hold the session where it is."""
        self._do(self._session.pause)

    def resume(self) -> None:
        """Go on, also with a session that was interrupted."""
        self._do(lambda: self._session.resume(self._interactive))

    def pause_or_resume(self) -> None:
        """What the one big button does."""
        if self._session.view.paused:
            self.resume()
        else:
            self.pause()

    def repeat(self) -> None:
        """Press this point again."""
        self._do(lambda: self._session.repeat(self._interactive))

    def start_again(self) -> None:
        """Begin anew a routine that was interrupted, or that may not go on as it is."""
        self._do(lambda: self._session.start_again(self._interactive))

    def next(self) -> None:
        """On to the next stage, where the gate lets it."""
        self._do(lambda: self._session.next(self._interactive))

    def back(self) -> None:
        """To the stage before, where the gate lets it."""
        self._do(lambda: self._session.back(self._interactive))

    def stop(self) -> None:
        """End the session, or put a finished one away."""
        self._do(self._session.stop)

    def _start(self, routine: str) -> None:
        """Whoever may not press is asked for nothing more."""
        if self._before_start is not None:
            self._session.refuse_start(routine, self._interactive)
            self._before_start()
        self._session.start(routine, self._interactive)

    def _do(self, command: Callable[[], None]) -> None:
        try:
            command()
        except KnownError as error:
            if not self._refused(error, command):
                self._show_error(error)
