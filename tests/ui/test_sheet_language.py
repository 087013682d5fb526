"""A sheet in a language of its own, whatever the windows speak: its words, its date, and that what stands
on it can be searched for."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from subprocess import run

import pytest
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.sheet.layout import lay_out
from acupress_desktop.ui.sheet.output import write_sheet
from acupress_desktop.ui.sheet.pdf_letters import searchable
from acupress_desktop.ui.sheet.sheet_dialog import SheetDialog
from tests.fakes import FakePrintQueue, MemorySettings, nothing_applies, write_plainly
from tests.shipped import load
from tools.pseudo_reader import texts_of_svg

pytestmark = pytest.mark.usefixtures("qapp", "resources")

TODAY = date(2026, 11, 30)
ATLAS = Atlas.load()


def sheet_in(language: str, *_: object) -> Sheet:
    catalogue = load(language)
    return SheetService(catalogue, ATLAS, nothing_applies(catalogue)).for_routine("lower-back", TODAY)


@pytest.mark.parametrize(
    ("language", "day", "words"),
    [
        ("de", "30. November 2026", "Links"),
        ("fr", "30 novembre 2026", "gauche"),
        ("zh", "2026年11月30日", "左侧"),
        ("ja", "2026年11月30日", "左"),
    ],
)
def test_a_sheet_is_written_in_its_own_language_and_can_be_searched(
    tmp_path: Path, language: str, day: str, words: str
) -> None:
    file = tmp_path / "sheet.pdf"
    sheet = sheet_in(language)
    assert sheet.language == language
    assert load(language).word("unread.sheet") in sheet.note
    write_sheet(sheet, file, Paper.A4, True, write_export)
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    told = run(["pdftotext", str(file), "-"], capture_output=True, check=True).stdout.decode("utf-8")
    assert day in told
    assert words.lower() in told.lower()
    assert not [letter for letter in told if "\u2f00" <= letter <= "\u2fdf"]


def test_sheets_of_two_languages_do_not_mix() -> None:
    def texts(language: str) -> list[str]:
        return [
            words
            for page in lay_out(sheet_in(language), Paper.A4, True)
            for text in page.texts
            for words, _ in text.runs
        ]

    english = texts("en")
    assert any("November" in words for words in english)
    assert any("2026年11月30日" in words for words in texts("ja"))
    assert texts("en") == english


def test_the_letters_of_a_font_are_those_that_people_search_for() -> None:
    entry = b"1 begincmap <2F49> <2F49> [<2F00> <0041> <2F49> <2FFF> <2EA0>] endcmap"
    assert searchable(entry) == b"1 begincmap <2F49> <2F49> [<4E00> <0041> <6708> <2FFF> <2EA0>] endcmap"
    assert searchable(b"stream [<2F00>]") == b"stream [<2F00>]"


def test_the_language_of_a_sheet_is_chosen_in_its_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    settings = SettingsService(MemorySettings())
    dialog = SheetDialog(
        sheet_in("en"), settings, True, write_plainly, FakePrintQueue(), None, sheet_in, ("en", "ja")
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert [dialog._languages.itemText(at) for at in range(2)] == ["English", "日本語"]
    dialog._languages.setCurrentIndex(1)
    assert dialog._sheet.language == "ja"
    dialog.save(tmp_path / "sheet.svg")
    drawn = "".join(texts_of_svg((tmp_path / "sheet.svg").read_text(encoding="utf-8")))
    assert load("ja").word("sheet.stop_title") in drawn
