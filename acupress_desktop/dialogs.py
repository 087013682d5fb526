"""The dialogs that show and change what the services keep, each opened as its menu entry or button asks."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from acupress_desktop.content.own_routines import COLLECTION
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.front_ends import FrontEnds
from acupress_desktop.qt_app import translate
from acupress_desktop.windows import Windows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from acupress_desktop.domain.cun import BodyMeasure
    from acupress_desktop.domain.figures import Figure
    from acupress_desktop.domain.names import NamePair
    from acupress_desktop.services.find_service import FindService
    from acupress_desktop.services.ports import Ports
    from acupress_desktop.services.ruler_service import RulerSheet
    from acupress_desktop.services.services import Services
    from acupress_desktop.services.sheet_service import Sheet
    from acupress_desktop.ui.actions.action_set import ActionSet
    from acupress_desktop.ui.settings.settings_dialog import PageEntry
    from acupress_desktop.ui.sheet.pages import Remake


class Dialogs:
    """Nothing is loaded before it is opened. They stand before the large window, once there is one."""

    def __init__(
        self,
        services: Services,
        ports: Ports,
        folder: Path,
        windows: Windows,
        front_ends: FrontEnds,
        actions: ActionSet,
    ) -> None:
        self._services, self._ports, self._folder = services, ports, folder
        self._windows, self._front_ends, self._actions = windows, front_ends, actions

    def keys(self, actions: ActionSet) -> None:
        """The keys of every command, as the actions themselves have them."""
        from acupress_desktop.ui.learn.keys_page import keys_html
        from acupress_desktop.ui.learn.reading_dialog import ReadingDialog
        from acupress_desktop.ui.opening import ask

        def html() -> str:
            return keys_html(actions.every, translate("Dialogs", "Keys"))

        theme, window = self._windows.theme(), self._windows.main()
        ask(ReadingDialog(lambda: translate("Dialogs", "Keys"), "keysDialog", html, theme, window))

    def sheet(self, routine: str | None = None) -> None:
        """The sheet of what the window lists, or of a routine, to be printed or saved."""
        from acupress_desktop.domain.cun import Cun
        from acupress_desktop.services.sheet_service import SheetService
        from acupress_desktop.services.shown_names import chosen_names

        window, services, ports = self._windows.main(), self._services, self._ports
        if window is None:
            return
        view, today = services.explore.view, date.today()
        settings = services.settings.settings

        def in_language(language: str, chosen: NamePair | None, figure: Figure | None) -> Sheet:
            shipped = ports.languages.words(language)
            catalogue = services.routines.told_in(shipped)
            safety = services.safety.told_in(catalogue)
            names = partial(chosen_names, catalogue=catalogue, settings=settings, chosen=chosen)
            atlas = services.figures.atlas_of(figure)
            cun = Cun(atlas.figure_cun, settings.measure)
            sheets = SheetService(catalogue, atlas, safety, names, cun, services.own.own)
            named = routine or (view.routine if not view.text else None)
            if named:
                return sheets.for_routine(named, today)
            return sheets.for_points(view.codes, today)

        self._open_sheet(in_language)

    def my_cun(self, wanted: bool = False) -> None:
        """The user's own measures; `wanted`, because rulers are to be made of one."""
        from acupress_desktop.ui.cun.cun_dialog import CunDialog
        from acupress_desktop.ui.opening import ask

        services = self._services
        dialog = CunDialog(
            services.catalogue,
            services.atlas.figure_cun,
            services.settings,
            self._windows.theme(),
            self._windows.main(),
        )
        dialog.rulers_wanted.connect(lambda measure: self._open_rulers(measure, dialog))
        if wanted:
            dialog.ask_for_measure()
        ask(dialog)

    def rulers(self) -> None:
        """Rulers of the measure that is kept; without one it is asked for."""
        measure = self._services.settings.settings.measure
        if measure is None:
            self.my_cun(wanted=True)
        else:
            self._open_rulers(measure)

    def _open_rulers(self, measure: BodyMeasure, before: QWidget | None = None) -> None:
        from acupress_desktop.services.ruler_service import RulerService

        services, today = self._services, date.today()

        def in_language(language: str, *_: object) -> RulerSheet:
            catalogue = services.routines.told_in(self._ports.languages.words(language))
            safety = services.safety.told_in(catalogue)
            return RulerService(catalogue, services.atlas.figure_cun, safety).sheet(measure, today)

        self._open_sheet(in_language, before)

    def for_doctor(self, before: QWidget | None = None) -> None:
        """What was told of pain, for a doctor."""
        from acupress_desktop.services.doctor_service import DoctorService, DoctorSheet
        from acupress_desktop.ui.dates import writer

        services, today = self._services, self._services.history.today

        def in_language(language: str, *_: object) -> DoctorSheet:
            catalogue = services.routines.told_in(self._ports.languages.words(language))
            trials = self._front_ends.trial.trials.every
            return DoctorService(catalogue, services.history, trials, writer(language)).sheet(today)

        self._open_sheet(in_language, before)

    def _open_sheet(self, in_language: Remake, before: QWidget | None = None) -> None:
        """Look at what is made in a language, to print or save it; before the large window, or a dialog."""
        from acupress_desktop.content.languages import FINISHED
        from acupress_desktop.ui.opening import ask
        from acupress_desktop.ui.sheet.sheet_dialog import SheetDialog

        window, services, ports = self._windows.main(), self._services, self._ports
        try:
            sheet = in_language(services.language.language, None, None)
        except KnownError as error:
            if window is not None:
                window.show_message(error)
            return
        ask(
            SheetDialog(
                sheet,
                services.settings,
                self._windows.hanzi(),
                ports.write_file,
                ports.print_queue,
                before or window,
                in_language,
                FINISHED,
                ports.looks,
                ports.read_file,
                self._windows.theme(),
            )
        )

    def sheet_of_points(self) -> None:
        """The sheet of the collected points."""
        self.sheet(COLLECTION)

    def my_points(self) -> None:
        """The collected points: below the list, or in a window of their own where they are not to be seen."""
        from acupress_desktop.ui.collection.collection_tray import CollectionTray
        from acupress_desktop.ui.collection.points_dialog import PointsDialog
        from acupress_desktop.ui.opening import open_beside, until_gone

        window, services, actions = self._windows.main(), self._services, self._actions
        if window is None or window.show_points():
            return
        there = window.findChild(PointsDialog)
        if isinstance(there, PointsDialog):
            there.activateWindow()
            return
        tray = CollectionTray(
            services.catalogue,
            services.collection,
            services.offers,
            services.settings,
            actions.collection,
            actions.session,
            always=True,
        )
        dialog = PointsDialog(tray, services.safety.view, self._windows.theme(), window)
        until_gone(dialog, services.safety.listen(tray.render_safety))
        open_beside(dialog)

    def change_step(self) -> None:
        """How the step that is meant is pressed."""
        from acupress_desktop.services.shown_names import chosen_names
        from acupress_desktop.ui.collection.step_dialog import StepDialog
        from acupress_desktop.ui.opening import ask

        actions, step = self._actions.collection, self._actions.collection.step
        if step is None:
            return
        services, point = self._services, self._services.catalogue.points[step.point]

        def name() -> str:
            return chosen_names(point, services.catalogue, services.settings.settings)[0].text

        dialog = StepDialog(services.catalogue, step, name, self._windows.theme(), self._windows.main())
        if ask(dialog):
            actions.take(dialog.step)

    def find_points(self) -> None:
        """A round of questions about where points are."""
        from acupress_desktop.services.find_service import PointSet, SetKind
        from acupress_desktop.ui.find.find_dialog import FindDialog
        from acupress_desktop.ui.opening import ask

        services, window = self._services, self._windows.in_front()
        routine = services.explore.view.routine
        ask(
            FindDialog(
                services.catalogue,
                services.atlas,
                self._find,
                services.settings.settings,
                services.safety.view,
                self._windows.theme(),
                window,
                PointSet(SetKind.ROUTINE, routine) if routine is not None else None,
                self._ports.reader.announce,
                self._save_known,
                self._save_cards,
            )
        )
        self._find.learn.settle()

    def _save_known(self, file: Path) -> None:
        """What is known of every point, as a table."""
        from acupress_desktop.services.learn_table import learn_table

        self._ports.write_file(file, learn_table(self._services.catalogue, self._find.learn))

    def _save_cards(self, file: Path, pictures: Mapping[str, bytes]) -> None:
        """All points as a package for Anki."""
        from acupress_desktop.services.deck_cards import deck_of_cards
        from acupress_desktop.services.shown_names import written_names
        from acupress_desktop.storage.anki_package import anki_package

        services = self._services
        settings, catalogue = services.settings.settings, services.catalogue
        deck = deck_of_cards(catalogue, partial(written_names, catalogue=catalogue, settings=settings))
        self._ports.write_file(file, anki_package(deck, pictures))

    def trial(self) -> None:
        """Whether pressing helps: a trial from the choice to the result."""
        from acupress_desktop.ui.opening import ask
        from acupress_desktop.ui.trial.trial_dialog import TrialDialog

        services, trial = self._services, self._front_ends.trial
        dialog = TrialDialog(
            services.catalogue,
            trial,
            services.history,
            services.safety,
            self._windows.theme(),
            self._windows.in_front(),
            services.explore.view.routine,
            self._ports.reader.announce,
        )
        ask(dialog)
        if dialog.wanted is not None:
            self._front_ends.start(dialog.wanted)

    @cached_property
    def _find(self) -> FindService:
        """The answers are read when they are first needed; what could not be read is told then."""
        from acupress_desktop.services.find_service import FindService
        from acupress_desktop.services.learn_service import LearnService

        services, ports = self._services, self._ports
        learn = LearnService(services.history, ports.missed, services.settings, ports.learned)
        find = FindService(services.catalogue, services.atlas, learn, services.own, services.collection)
        if find.trouble is not None:
            self._windows.show_message(find.trouble)
        return find

    def about(self) -> None:
        """What this is, and where it comes from."""
        from acupress_desktop.system.licences import licence_texts
        from acupress_desktop.ui.about_dialog import AboutDialog
        from acupress_desktop.ui.opening import ask

        catalogue, theme = self._services.catalogue, self._windows.theme()
        ask(AboutDialog(catalogue, theme, self._windows.main(), licence_texts()))

    def settings(self, page: str = "session") -> None:
        """The settings at one of their pages, in front of the window."""
        from acupress_desktop.ui.opening import ask
        from acupress_desktop.ui.settings.settings_dialog import SettingsDialog

        window = self._windows.in_front()
        dialog = SettingsDialog(self._pages, self._windows.theme, window)
        self._windows.themes.changed.connect(dialog.render_theme)
        dialog.show_page(page)
        ask(dialog)

    def _pages(self) -> list[PageEntry]:
        from acupress_desktop.content.languages import FINISHED
        from acupress_desktop.ui.settings.figure_page import FigurePage
        from acupress_desktop.ui.settings.history_page import HistoryPage
        from acupress_desktop.ui.settings.language_page import LanguagePage
        from acupress_desktop.ui.settings.look_page import LookPage
        from acupress_desktop.ui.settings.names_page import NamesPage
        from acupress_desktop.ui.settings.session_page import SessionPage
        from acupress_desktop.ui.settings.settings_dialog import PageEntry
        from acupress_desktop.ui.settings.sounds_page import SoundsPage
        from acupress_desktop.ui.settings.sync_page import SyncPage
        from acupress_desktop.ui.settings.voice_page import VoicePage

        services, theme = self._services, self._windows.theme()
        settings, sounds, speaker, voice = (
            services.settings,
            services.sounds,
            services.speaker,
            self._ports.voice,
        )
        return [
            PageEntry("session", translate("Dialogs", "Sessions"), lambda: SessionPage(settings, theme)),
            PageEntry(
                "language", translate("Dialogs", "Language"), lambda: LanguagePage(FINISHED, settings, theme)
            ),
            PageEntry("look", translate("Dialogs", "Look"), lambda: LookPage(settings, theme)),
            PageEntry(
                "figure",
                translate("Dialogs", "Figure"),
                lambda: FigurePage(settings, services.figures, theme),
            ),
            PageEntry("names", translate("Dialogs", "Names"), lambda: NamesPage(settings, theme)),
            PageEntry("reminders", translate("Dialogs", "Reminders"), self._reminders_page),
            PageEntry("history", translate("Dialogs", "Pain"), lambda: HistoryPage(settings, theme)),
            PageEntry(
                "sync",
                translate("Dialogs", "Computers"),
                lambda: SyncPage(settings, services.sync, theme),
            ),
            PageEntry("sounds", translate("Dialogs", "Sounds"), lambda: SoundsPage(settings, sounds, theme)),
            PageEntry(
                "voice", translate("Dialogs", "Voice"), lambda: VoicePage(settings, speaker, voice, theme)
            ),
            PageEntry("checkup", translate("Dialogs", "My setup"), self._checkup_page),
        ]

    def _reminders_page(self) -> QWidget:
        from acupress_desktop.setup_pages import reminders_page

        services = self._services
        return reminders_page(
            services.routines,
            services.settings,
            self._front_ends.reminders,
            self._ports,
            self._windows.theme(),
        )

    def _checkup_page(self) -> QWidget:
        from acupress_desktop.setup_pages import checkup_page

        services = self._services
        return checkup_page(
            self._folder,
            services.settings,
            self._front_ends.reminders,
            services.sounds,
            services.speaker,
            self._ports.voice,
            self.sheet,
            self._windows.theme(),
        )
