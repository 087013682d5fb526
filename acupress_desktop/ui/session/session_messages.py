"""What of a session is told across the top of the map, each thing once."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.domain.errors import Message
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.notice import Tellable


class SessionMessages:
    """What was left out of it, as it begins; and why it cannot be kept."""

    def __init__(self, session: SessionService, show: Callable[[Tellable], None]) -> None:
        self._session, self._show = session, show
        self._noted: tuple[str | None, bool] = (None, False)
        self._problem: Message | None = None

    def render(self, view: SessionView) -> None:
        """Tell what is new in a view."""
        noted, note = (view.routine, bool(view.note)), view.note
        if note and noted != self._noted:
            self._show(lambda: self._session.view.note or note)  # in the language of the moment, if it runs
        if view.problem is not None and view.problem != self._problem:
            self._show(view.problem)
        self._noted, self._problem = noted, view.problem
