"""The page on which a folder for several computers is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.history import History
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sync_port import Met
from acupress_desktop.services.sync_service import SyncService
from acupress_desktop.ui.settings.sync_page import SyncPage
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import FakeWallClock, MemoryHistory, MemorySettings, MemorySync

pytestmark = pytest.mark.usefixtures("resources")


class World:
    def __init__(self, qtbot: QtBot) -> None:
        self.port = MemorySync()
        settings = SettingsService(MemorySettings())
        self.history = HistoryService(lambda: MemoryHistory(History()), FakeWallClock(), settings)
        self.sync = SyncService(self.port, self.history)
        self.page = SyncPage(settings, self.sync, LIGHT)
        qtbot.addWidget(self.page)

    def label(self, name: str) -> str:
        found = self.page.findChild(QLabel, name)
        assert found is not None
        return found.text()

    def button(self, name: str) -> QPushButton:
        found = self.page.findChild(QPushButton, name)
        assert found is not None
        return found


def test_a_folder_is_chosen_and_given_up(qtbot: QtBot, tmp_path: Path) -> None:
    world = World(qtbot)
    assert world.label("syncFolder") == "This computer hands on nothing."
    assert not world.button("leaveSync").isEnabled()
    world.page.choose(tmp_path)
    assert world.label("syncFolder") == str(tmp_path)
    world.button("leaveSync").click()
    assert world.label("syncFolder") == "This computer hands on nothing."
    assert world.sync.folder is None


def test_what_is_wrong_with_the_folder_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    world = World(qtbot)
    world.port.failure = KnownError("sync.no-folder", path=tmp_path)
    world.page.choose(tmp_path)
    assert world.label("said") == f"{tmp_path} is not there. What is new waits until it is."
    world.port.failure = None
    world.port.next = Met(trouble=Message("sync.newer", count=1))
    world.page.choose(tmp_path)
    assert world.label("said").startswith("1 entry was written by a newer Acupress")


def test_who_shows_the_history_hears_of_what_another_machine_told(qtbot: QtBot) -> None:
    world, heard = World(qtbot), []
    world.history.when_changed(lambda: heard.append(1))
    assert not world.sync.meet()
    world.port.next = Met(3)
    assert world.sync.meet()
    assert heard == [1]
    world.port.failure = KnownError("sync.no-folder", path=Path("x"))
    assert not world.sync.meet()  # never raises
    assert world.sync.trouble is not None
    world.port.failure = None
    world.port.next = Met()
    world.sync.meet()
    assert world.sync.trouble is None
