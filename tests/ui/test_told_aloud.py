"""What a dialog says about what was done in it is said once to a screen reader too, and takes no focus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui import announcing
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.history.history_dialog import HistoryDialog
from acupress_desktop.ui.learn.evidence_dialog import EvidenceDialog
from acupress_desktop.ui.number_field import NumberField
from acupress_desktop.ui.plain_field import PlainField
from acupress_desktop.ui.point_list.point_list import PointList
from acupress_desktop.ui.settings.session_page import SessionPage
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import MemoryOwnPoints, MemorySettings
from tests.shipped import load
from tests.ui.doors import filter_actions
from tests.ui.test_dialogs import CATALOGUE, DIALOGS

pytestmark = pytest.mark.usefixtures("resources")


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced, in its order."""
    told: list[str] = []
    monkeypatch.setattr(announcing, "announce", lambda _, text: told.append(text) if text else None)
    return told


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[str], Any]:
    def open_it(name: str) -> QDialog:
        dialog = DIALOGS[name][0]()
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return open_it


def press(dialog: QWidget, words: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words).click()


@pytest.mark.en301549("11.4.1.3.1", "11.3.3.1.1")
def test_a_wrong_measure_is_heard_once_the_keys_rest(
    qtbot: QtBot, heard: list[str], opened: Callable[[str], Any]
) -> None:
    dialog = opened("my cun")
    field = dialog.findChild(NumberField)
    field.selectAll()
    for letter in "299":
        qtbot.keyClicks(field, letter)
    line = dialog.findChild(StatusLine, "message")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [line.text()] != [""]
    assert field.hasFocus() or dialog.focusWidget() is field
    field.setValue(25.0)
    assert line.isHidden()
    press(dialog, "Erase my measure")
    field.setValue(0.0)
    press(dialog, "Print cun rulers…")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[1].startswith("Measure first")


@pytest.mark.en301549("11.4.1.3.1")
def test_pain_noted_and_everything_erased_are_heard(
    qtbot: QtBot, heard: list[str], opened: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened("history")
    assert isinstance(dialog, HistoryDialog)
    for level in ("3 of 10", "4 of 10"):  # the same words again are said again
        next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == level).click()
        qtbot.waitUntil(lambda: bool(heard))
        assert heard.pop() == "Noted for today."
    monkeypatch.setattr("acupress_desktop.ui.history.history_dialog.confirm", lambda *_: True)
    press(dialog, "Erase…")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["Everything has been erased."]


@pytest.mark.en301549("11.4.1.3.1")
def test_what_was_saved_and_what_cannot_be_read_is_heard(
    qtbot: QtBot, heard: list[str], opened: Callable[[str], Any], tmp_path: Path
) -> None:
    def write(path: Path, content: bytes) -> None:
        path.write_bytes(content)

    dialog = EvidenceDialog(CATALOGUE, LIGHT, write)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save(tmp_path / "sources.json")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard.pop() == "Saved as sources.json."
    reading = opened("read a routine")
    reading.findChild(PlainField).setPlainText("no code at all")
    press(reading, "Read")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [reading.findChild(StatusLine).text()] != [""]


def test_what_a_page_of_the_settings_cannot_keep_is_heard(qtbot: QtBot, heard: list[str]) -> None:
    page = SessionPage(SettingsService(MemorySettings()), LIGHT)
    qtbot.addWidget(page)
    page.show()

    def refuse() -> None:
        raise KnownError("ruler.measure-first")

    page.attempt(refuse)
    page.attempt(refuse)
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
    page.attempt(lambda: None)
    line = page.findChild(StatusLine)
    assert isinstance(line, StatusLine)
    assert line.isHidden()


@pytest.mark.en301549("11.4.1.3.1")
def test_how_many_points_a_search_finds_is_heard(qtbot: QtBot, heard: list[str]) -> None:
    catalogue = load()
    explore = ExploreService(catalogue, Atlas.load(), None, "lower-back")
    points = PointList(
        catalogue,
        explore,
        OwnPointsService(MemoryOwnPoints(), ()),
        filter_actions(catalogue, explore),
        Actions(),
        hanzi=False,
    )
    qtbot.addWidget(points)
    points.show()
    explore.listen(points.render_view)
    points.render_view(explore.view)
    for typed in ("k", "kn", "knee"):
        explore.search(typed)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [catalogue.counted("sheet.points", len(explore.view.codes))]
    explore.search("xyzzy")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[1].startswith("No point matches.")
    explore.search("")
    points.render_view(explore.view)
    assert points._found._text == ""


def test_nothing_is_said_of_what_has_gone(qtbot: QtBot, heard: list[str]) -> None:
    line, other = StatusLine(), StatusLine()
    for each in (line, other):
        qtbot.addWidget(each)
    line.tell("It is gone before it is heard.")
    line.hide()
    other.tell("It is there.")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["It is there."]


def test_a_line_keeps_telling_only_what_is_news(qtbot: QtBot, heard: list[str]) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    for words in ("one", "one", "", "one"):
        line.keep_telling(words)
    qtbot.waitUntil(lambda: bool(heard))
    line.keep_telling("one")
    assert not line._aloud.isActive()
    assert heard == ["one"]
    assert isinstance(line, QLabel)
