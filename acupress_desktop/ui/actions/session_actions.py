"""The commands of a session, one action each, for every front end that has buttons or a menu."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.own_routines import COLLECTION
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.routines import duration_s
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.session_controller import Refused, SessionController
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.actions.worded import WordedActions


class SessionActions(WordedActions):
    """What each is called, and whether it can be done, follows the views. `press` does one by the controller
    of a front end, which tells what was refused; an action that is triggered otherwise has the window's."""

    #: There are other actions in `starts` than before.
    starts_changed = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        session: SessionService,
        safety: SafetyService,
        refused: Refused,
        asking: Callable[[], SessionController],
        offered: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """`refused` is told of what was refused and asks what has to be asked; `asking` gives the window's
        controller, made when it is first needed; `offered` the routine that is on offer there."""
        super().__init__(parent)
        self._catalogue, self._session, self._safety = catalogue, session, safety
        self.refused, self.offered, self._asking = refused, offered, asking
        self._controller: SessionController | None = None
        make = self._make
        #: The one large button: starts, pauses, resumes.
        self.lead = make(lambda: self.tr("Start"), self._lead, Qt.Key.Key_Space)
        self.pause = make(lambda: self.tr("Pause"), SessionController.pause_or_resume)
        self.back = make(lambda: self.tr("Back"), SessionController.back, Qt.Key.Key_Left)
        self.next = make(lambda: self.tr("Next"), SessionController.next, Qt.Key.Key_Right)
        self.stop = make(lambda: self.tr("Stop"), SessionController.stop, Qt.Key.Key_Escape)
        self.go_on = make(lambda: self.tr("Go on"), SessionController.resume)
        self.repeat = make(lambda: self.tr("Repeat this point"), SessionController.repeat)
        self.start_again = make(lambda: self.tr("Start again"), SessionController.start_again)
        self.end = make(lambda: self.tr("End"), SessionController.stop)
        #: Something feels wrong: the session is to end, and questions are to be asked.
        self.unwell = self.worded(
            lambda: self.tr("Sharp or spreading pain, numb, dizzy?"),
            tip=lambda: self.tr("Ends the session and asks some questions"),
        )
        self.starts: dict[str, QAction] = {}
        #: What the list shows, a routine or not.
        self.start_offered = self._make(
            lambda: self.tr("Start"), lambda controller: controller.start(self.offered())
        )
        self.start_points = self._make(
            lambda: self.tr("Start my points"), lambda controller: controller.start(COLLECTION)
        )
        session.listen(self._render_session)
        safety.listen(self._render_safety)
        self.render_routines()

    def controller(self, show_message: Callable[[str], None], interactive: bool = True) -> SessionController:
        """For a front end: `show_message` tells why something was not done; `interactive` is a window."""
        return SessionController(
            self._session,
            lambda e, c: self.refused(e, c),
            lambda error: show_message(sentence(error)),
            interactive,
        )

    def press(self, action: QAction, controller: SessionController) -> None:
        """Do one of them with the controller of a front end."""
        before, self._controller = self._controller, controller
        try:
            action.trigger()
        finally:
            self._controller = before

    @property
    def own(self) -> frozenset[str]:
        """The routines of `starts` that are the user's own, in files."""
        texts = self._catalogue.routine_texts
        return frozenset(name for name in self.starts if texts[name].own)

    def render_routines(self) -> None:
        """Routines have come, gone or changed: an action to start each."""
        old = self.starts
        self.starts = {
            routine: self._does(QAction(self), lambda controller, routine=routine: controller.start(routine))  # type: ignore[misc]
            for routine in self._catalogue.routines
        }
        self._render_safety(self._safety.view)
        self._render_session(self._session.view)
        self.starts_changed.emit()
        for action in old.values():
            action.deleteLater()

    def tell_words(self) -> None:
        """Say in the language of now what each is called."""
        super().tell_words()
        self._render_safety(self._safety.view)
        self._render_session(self._session.view)

    def _render_session(self, view: SessionView) -> None:
        """Every second brings a view; Qt tells of an action only what changes."""
        for action in (self.pause, self.back, self.next, self.unwell):
            action.setEnabled(view.active)
        for action in (self.go_on, self.repeat, self.end):
            action.setEnabled(view.asks)
        self.start_again.setEnabled(view.may_begin_anew)
        self.stop.setEnabled(view.state is not State.IDLE)
        # One that waits for an answer makes room for another.
        for action in (self.start_offered, *self.starts.values()):
            action.setEnabled(not view.active or view.may_begin_anew)
        collected = COLLECTION in self._catalogue.routines
        self.start_points.setEnabled(collected and self.start_offered.isEnabled())
        self.pause.setText(self.tr("Resume") if view.paused else self.tr("Pause"))
        self.lead.setText(self.pause.text() if view.active else self.tr("Start"))

    def _render_safety(self, view: SafetyView) -> None:
        """What is left out of a routine makes it shorter."""
        for name, action in self.starts.items():
            made, title = view.routines.get(name), self._catalogue.title(name)
            routine = made.routine if made is not None else self._catalogue.routines.get(name)
            if routine is None:  # it is going
                continue
            if made is not None and made.too_little:
                action.setText(fill(self.tr("Start %1 · too little left"), title))
            else:
                minutes = math.ceil(duration_s(routine) / 60)
                action.setText(fill(self.tr("Start %1 · %2 min"), title, minutes))

    def _lead(self, controller: SessionController) -> None:
        view = self._session.view
        if view.active:
            controller.pause_or_resume()
        else:
            controller.start(view.routine or self.offered())

    def _make(
        self, words: Callable[[], str], do: Callable[[SessionController], None], key: Qt.Key | None = None
    ) -> QAction:
        """`key` is obeyed where a session is shown (`obey_session_keys`); held down it does it once."""
        action = self.worded(words)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        return self._does(action, do)

    def _does(self, action: QAction, do: Callable[[SessionController], None]) -> QAction:
        action.triggered.connect(lambda: do(self._controller or self._asking()))
        return action
