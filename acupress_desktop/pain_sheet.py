"""The sheet for a doctor, from what a data folder holds, for who has no program running."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.doctor_service import DoctorService, DoctorSheet
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.storage.settings_file import SettingsFile
from acupress_desktop.storage.trial_file import TrialFile
from acupress_desktop.system.wall_clock import SystemWallClock
from acupress_desktop.ui.dates import writer


def pain_sheet(catalogue: Catalogue, folder: Path, paper: Paper) -> tuple[DoctorSheet, Message | None]:
    """The sheet in the language of the catalogue, and what was wrong with the file of the trials. Raises
    KnownError where the history cannot be read: nobody should take nothing for everything."""
    store, trials = HistoryFile(folder), TrialFile(folder)
    settings = SettingsService(SettingsFile(folder, paper))
    history = HistoryService(lambda: store, SystemWallClock(), settings)
    write = writer(catalogue.language)
    sheet = DoctorService(catalogue, history, trials.load().every, write).sheet(date.today())
    if store.trouble is not None:
        raise KnownError.of(store.trouble)
    return sheet, trials.trouble
