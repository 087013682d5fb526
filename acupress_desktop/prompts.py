"""What the user is asked: what has to be asked before a session, and how much it hurts."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from acupress_desktop.services.ports import Ports
from acupress_desktop.services.services import Services
from acupress_desktop.windows import Windows

if TYPE_CHECKING:
    from acupress_desktop.domain.errors import KnownError
    from acupress_desktop.services.session_controller import SessionController
    from acupress_desktop.ui.actions.reading_page import ReadingPage
    from acupress_desktop.ui.history.follow_up import FollowUp
    from acupress_desktop.ui.safety.safety_prompts import SafetyPrompts
    from acupress_desktop.ui.voice_offer import VoiceOffer

#: A window must be so high for a row of questions above its map, in pixels of the usual font.
_LEAST_HEIGHT = 560


class Prompts:
    """Nothing is loaded before somebody is asked."""

    def __init__(self, services: Services, ports: Ports, windows: Windows) -> None:
        self._services, self._ports, self._windows = services, ports, windows
        services.pain.listen(self.ask_now)
        #: Shows the sheet for a doctor, before a window.
        self.for_doctor: Callable[[Any], None] = lambda _: None

    @cached_property
    def safety(self) -> SafetyPrompts:
        """Asks what has to be asked before a session."""
        from acupress_desktop.ui.safety.safety_prompts import SafetyPrompts

        services, windows = self._services, self._windows
        return SafetyPrompts(
            services.catalogue,
            services.figures,
            services.settings,
            services.safety,
            services.session,
            windows.in_front,
            windows.theme,
            self._ports.write_file,
            self.before_start,
        )

    @cached_property
    def pain(self) -> FollowUp:
        """Asks how much it hurts."""
        from acupress_desktop.ui.history.follow_up import FollowUp

        services, windows = self._services, self._windows
        return FollowUp(
            services.catalogue,
            services.history,
            windows.main,
            windows.in_front,
            windows.theme,
            services.pain,
            lambda before: self.for_doctor(before),
        )

    @cached_property
    def voice(self) -> VoiceOffer:
        """Offers the voice to who has a screen reader."""
        from acupress_desktop.ui.voice_offer import VoiceOffer

        services = self._services
        return VoiceOffer(self._ports.reader, services.settings, services.history, self._windows.main)

    def refused(self, error: KnownError, command: Callable[[], None]) -> bool:
        """A session was refused a command: where asking helps, ask, and do it after; False where it does
        not."""
        return self.safety.refused(error, command)

    def controller(self) -> SessionController:
        """The commands of a session as the large window gives them."""
        return self.safety.controller

    def unwell(self) -> None:
        """Something feels wrong."""
        self.safety.unwell()

    def before_start(self) -> None:
        """Nothing keeps a session from being started any more: ask what may be asked before the first."""
        self.pain.before_first()
        self.voice.make_once()

    def after_session(self) -> None:
        """Where nobody sees a window, nobody is asked."""
        if self._windows.in_sight():
            self.pain.after_session()

    def ask_now(self) -> None:
        """How much it hurts right before or after a session: a row in the window, made when it is first
        needed."""
        window, services = self._windows.main(), self._services
        if window is None or services.pain.question is None:
            return
        from acupress_desktop.ui.history.now_row import NowRow

        if window.findChild(NowRow) is None:
            window.put_above_map(NowRow(services.catalogue, services.pain, least=_LEAST_HEIGHT))

    def welcome_once(self) -> None:
        """To someone who has answered nothing yet."""
        self.safety.welcome_once()

    def offer_voice(self) -> None:
        """To who has a screen reader, once."""
        self.voice.make_once()

    def show_due_advice(self) -> None:
        """What the last weeks of pain ask for."""
        self.pain.show_due_advice()

    def show_page(self, page: ReadingPage) -> None:
        """Open one of the pages that the menu offers."""
        from acupress_desktop.ui.actions.reading_page import ReadingPage

        if page is ReadingPage.HISTORY:
            self.pain.show()
        else:
            self.safety.show(page)
