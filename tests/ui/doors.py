"""The actions of a session for tests of single doors."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.session_hand import Refused, SessionHand
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.ui.actions.session_actions import SessionActions


def session_actions(
    catalogue: Catalogue,
    session: SessionService,
    safety: SafetyService,
    refused: Refused = lambda _, __: False,
    say: Callable[[str], None] = lambda _: None,
    offered: Callable[[], str] = lambda: "lower-back",
) -> SessionActions:
    """As the program makes them; `refused` asks, and `say` is where the window tells."""
    hand = SessionHand(session, lambda e, c: refused(e, c), say, by_hand=True)
    return SessionActions(catalogue, session, safety, refused, lambda: hand, offered)
