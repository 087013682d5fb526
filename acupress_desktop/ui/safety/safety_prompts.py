"""Asks what has to be asked before a session, in front of the window, whichever front end it comes from."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import Blocked, CheckFirst, KnownError, QuestionsFirst
from acupress_desktop.domain.points import Region
from acupress_desktop.domain.safety import Block
from acupress_desktop.services.figure_service import FigureService
from acupress_desktop.services.ports import FileWriter
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.safety_views import Asked
from acupress_desktop.services.session_controller import SessionController
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.actions.reading_page import ReadingPage
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.opening import ask, open_beside
from acupress_desktop.ui.safety.answers_dialog import AnswersDialog
from acupress_desktop.ui.safety.block_dialog import BlockDialog
from acupress_desktop.ui.safety.questions_dialog import QuestionsDialog
from acupress_desktop.ui.safety.today_dialog import TodayDialog
from acupress_desktop.ui.safety.unwell_dialog import UnwellDialog
from acupress_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from acupress_desktop.ui.main_window import MainWindow


class SafetyPrompts:
    """Opens the dialogs, and after them what they were for. `window` brings the window up."""

    def __init__(
        self,
        catalogue: Catalogue,
        figures: FigureService,
        settings: SettingsService,
        safety: SafetyService,
        session: SessionService,
        window: Callable[[], MainWindow],
        theme: Callable[[], Theme],
        write: FileWriter,
        before_first: Callable[[], None] = lambda: None,
    ) -> None:
        """`write` puts into a file what is saved from here; `before_first` is called when nothing keeps a
        session from being started here any more: to ask what may be asked before the first one."""
        self._catalogue, self._safety, self._session = catalogue, safety, session
        self._figures, self._settings = figures, settings
        self._window, self._theme, self._write = window, theme, write
        self._asking = False
        #: The window's own commands.
        self.controller = SessionController(session, self.refused, self._refuse, True, before_first)

    def start(self, routine: str) -> None:
        """Begin a routine, asking first what has to be asked."""
        self.controller.start(routine)

    def refused(self, error: KnownError, command: Callable[[], None]) -> bool:
        """A session did not start. Where asking helps, ask, and do it after; False where it does not."""
        if not isinstance(error, (QuestionsFirst, CheckFirst, Blocked)):
            return False
        if self._asking:  # a second front end while the questions are open
            return True
        if self._ask(error):
            try:
                command()
            except KnownError as again:
                if not self.refused(again, command):
                    self._refuse(again)
        return True

    def unwell(self) -> None:
        """Something feels wrong: end the session, say what to do now, and only then ask about red flags."""
        self._do(self._session.stop_unwell)
        if not self._asking and self._open(UnwellDialog(self._catalogue, self._theme(), self._window())):
            self._go_through()

    def show(self, page: ReadingPage) -> None:
        """Open what the menu offers."""
        if page is ReadingPage.CHANGED:
            if self._session.view.active:
                self._session.pause()
            self._do(self._safety.something_changed)
            self._go_through()
        elif page is ReadingPage.ANSWERS:
            self._show_answers()
        elif page is ReadingPage.LEARN:
            self._learn()
        elif page is ReadingPage.EVIDENCE:
            from acupress_desktop.ui.learn.evidence_dialog import EvidenceDialog

            ask(EvidenceDialog(self._catalogue, self._theme(), self._write, self._window()))
        else:
            self.welcome()

    def _learn(self) -> None:
        from acupress_desktop.ui.learn.learn_dialog import LearnDialog

        ask(LearnDialog(_how, self._catalogue, self._theme(), self._window()))

    def welcome_once(self) -> None:
        """To someone who has answered nothing yet, and never was welcomed."""
        if not self._settings.settings.welcomed and self._safety.view.asked is Asked.UNANSWERED:
            with contextlib.suppress(KnownError):  # who cannot write settings is welcomed again
                self._settings.change(welcomed=True)
            self.welcome()

    def welcome(self) -> None:
        """Three short steps that end in a session or at the map. They stand beside the map and wait for
        nobody."""
        from acupress_desktop.ui.figure_choice import FigureChoice
        from acupress_desktop.ui.learn.welcome_dialog import WelcomeDialog

        theme = self._theme()
        dialog = WelcomeDialog(
            self._catalogue,
            theme,
            self._learn,
            self._go_through,
            self._window(),
            lambda: FigureChoice(self._settings, self._figures, theme),
        )
        dialog.accepted.connect(lambda: self.start(dialog.routine or ""))
        open_beside(dialog)

    def _show_answers(self) -> None:
        dialog = AnswersDialog(self._catalogue, self._safety, self._theme(), self._window())
        if ask(dialog):
            self._go_through()

    def _ask(self, error: KnownError) -> bool:
        """Whether the session may be tried again."""
        if isinstance(error, Blocked):
            self._show_block()
            return False
        if isinstance(error, CheckFirst):
            return self._check()
        return self._questions(error.rules if isinstance(error, QuestionsFirst) else ())

    def _check(self) -> bool:
        dialog = TodayDialog(self._catalogue, self._theme(), self._window())
        if not self._open(dialog):
            return False
        if dialog.something_new:
            self._do(self._safety.something_changed)
            return self._questions()
        self._do(self._safety.nothing_new)
        return True

    def _questions(self, missing: tuple[str, ...] = ()) -> bool:
        """Whether they were answered, and no emergency was told. Who told of one, now or before, reads first
        of all what to do, also on leaving half-way."""
        asked, safety = self._safety.questions(missing), self._safety
        dialog = QuestionsDialog(
            self._catalogue, safety.answers, self._theme(), self._window(), self._point_at, asked
        )
        finished = self._open(dialog)
        if asked.all_of_them and (finished or dialog.given or dialog.adult is not None):
            self._do(lambda: safety.answer(dialog.adult, dialog.given, finished))
        elif dialog.given:
            self._do(lambda: safety.answer_some(dialog.given, finished))
        if safety.view.blocked and safety.view.limits.block is Block.EMERGENCY:
            self._show_block()
            return False
        if finished:
            for warning in self._safety.view.warnings:
                self._show_message(warning)
        return finished

    def _point_at(self, regions: frozenset[Region], parent: QWidget) -> frozenset[Region]:
        from acupress_desktop.ui.safety.region_map import RegionMap

        dialog = RegionMap(
            self._catalogue, self._figures.atlas, self._settings.settings, self._theme(), regions, parent
        )
        return dialog.regions if ask(dialog) else regions

    def _go_through(self) -> None:
        """The questions for their own sake; who is blocked by them reads what to do."""
        if self._questions() and self._safety.view.blocked:
            self._show_block()

    def _show_block(self) -> None:
        """What to do instead of pressing; from there the questions can be answered again."""
        dialog = BlockDialog(self._catalogue, self._safety.view, self._theme(), self._window())
        self._open(dialog)
        if dialog.result() == BlockDialog.ANSWER_AGAIN:
            self._do(self._safety.something_changed)
            self._go_through()

    def _open(self, dialog: QDialog) -> bool:
        """Whether it was accepted. Meanwhile no other front end opens a second one."""
        before, self._asking = self._asking, True
        try:
            return ask(dialog)
        finally:
            self._asking = before

    def _do(self, command: Callable[[], None]) -> None:
        attempt(command, self._show_message)

    def _refuse(self, error: KnownError) -> None:
        self._show_message(sentence(error))

    def _show_message(self, sentence: str) -> None:
        self._window().show_message(sentence)


def _how() -> str:
    return QCoreApplication.translate("SafetyPrompts", "How to press")
