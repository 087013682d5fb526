"""A page to read: a link is copied and never followed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from acupress_desktop.ui.learn.reading_dialog import ReadingDialog
from acupress_desktop.ui.theme import LIGHT

pytestmark = pytest.mark.usefixtures("resources")


def test_a_link_is_copied_and_the_page_stays(qtbot: QtBot) -> None:
    link = QUrl("https://doi.org/10.1136/bmj.38744.672616.AE")
    dialog = ReadingDialog(
        lambda: "Title", "page", lambda: f'<a href="{link.toString()}">doi</a> words', LIGHT
    )
    qtbot.addWidget(dialog)
    dialog.page.anchorClicked.emit(link)
    assert QGuiApplication.clipboard().text() == link.toString()
    assert "words" in dialog.page.toPlainText()
    assert not dialog.page.openExternalLinks()
    assert not dialog.page.openLinks()
