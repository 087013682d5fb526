"""The studio: what can be chosen about what is printed, and the preview that shows it at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.looks import Looks
from acupress_desktop.domain.names import NameKind, NamePair
from acupress_desktop.domain.settings import Layout, Settings
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.services.shown_names import chosen_names
from acupress_desktop.ui.sheet.pages import pages_of
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.sheet.sheet_dialog import SheetDialog
from tests.fakes import FakePrintQueue, MemoryLooks, MemorySettings, nothing_applies, write_plainly
from tests.shipped import load

CATALOGUE, ATLAS = load(), Atlas.load()
DAY = date(2026, 11, 30)
pytestmark = pytest.mark.usefixtures("qapp", "resources")


def sheet(*codes: str) -> Sheet:
    return SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE)).for_points(codes, DAY)


def said(page: PageLayout) -> str:
    return " ".join("".join(run for run, _ in text.runs) for text in page.texts)


@pytest.fixture
def studio(qtbot: QtBot) -> SheetDialog:
    made = SheetDialog(
        sheet("BL23", "LI4"),
        SettingsService(MemorySettings()),
        True,
        write_plainly,
        FakePrintQueue(),
        looks=MemoryLooks(),
        read=lambda path, most: path.read_bytes()[:most],
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_chosen_is_seen_at_once(studio: SheetDialog) -> None:
    layouts = studio._panel.layouts
    layouts.setCurrentIndex(layouts.findData(Layout.BOOKLET))
    assert len(studio._preview.pages) == len(pages_of(sheet("BL23", "LI4"), studio.look, True))
    assert studio._preview.pages[-1].close_ups
    layouts.setCurrentIndex(layouts.findData(Layout.DIARY))
    assert len(studio._preview.pages) == 1


def test_the_preview_is_led_by_keys(studio: SheetDialog, qtbot: QtBot) -> None:
    layouts, preview = studio._panel.layouts, studio._preview
    layouts.setCurrentIndex(layouts.findData(Layout.BOOKLET))
    preview.setFocus()
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.page == 1
    qtbot.keyClick(preview, Qt.Key.Key_End)
    assert preview.page == len(preview.pages) - 1
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert preview.page == 0
    before = preview.percent
    qtbot.keyClick(preview, Qt.Key.Key_Plus)
    assert preview.percent > before
    qtbot.keyClick(preview, Qt.Key.Key_0)
    assert preview.percent == before
    qtbot.waitUntil(lambda: not preview.busy)


def test_a_template_is_kept_taken_and_deleted(studio: SheetDialog, qtbot: QtBot) -> None:
    panel = studio._panel
    panel.layouts.setCurrentIndex(panel.layouts.findData(Layout.CARDS))
    panel.practice.setText("Praxis am Markt")
    panel.practice.editingFinished.emit()
    panel._templates.setEditText("mine")
    qtbot.mouseClick(panel._keep, Qt.MouseButton.LeftButton)
    panel.layouts.setCurrentIndex(panel.layouts.findData(Layout.SHEET))
    panel._templates.setCurrentIndex(panel._templates.findText("mine"))
    panel._templates.activated.emit(panel._templates.currentIndex())
    assert studio.look.layout is Layout.CARDS
    assert studio.look.practice == "Praxis am Markt"
    qtbot.mouseClick(panel._delete, Qt.MouseButton.LeftButton)
    assert panel._templates.count() == 0


def test_a_logo_that_cannot_be_used_is_said(studio: SheetDialog, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"nothing")
    studio.take_logo(tmp_path / "logo.png")
    assert "is no picture that can be taken" in studio._message.text()
    assert not studio.look.logo
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    assert picture.save(str(tmp_path / "logo.png"))
    studio.take_logo(tmp_path / "logo.png")
    assert studio.look.logo


def test_a_template_that_cannot_be_kept_is_said(studio: SheetDialog, qtbot: QtBot) -> None:
    class Full(MemoryLooks):
        def save(self, value: Looks) -> None:
            raise KnownError("file.unwritable", path=Path("looks.json"), why=Message("system.ENOSPC"))

    panel = studio._panel
    studio._looks.store = Full()
    panel._templates.setEditText("mine")
    qtbot.mouseClick(panel._keep, Qt.MouseButton.LeftButton)
    assert "No space left" in studio._message.text()
    assert panel._templates.findText("mine") == 0  # it holds as long as the studio is open


def test_what_only_posters_have_is_shown_for_posters_alone(studio: SheetDialog) -> None:
    panel = studio._panel
    for layout in (Layout.SHEET, Layout.POSTER, Layout.CARDS):
        panel.layouts.setCurrentIndex(panel.layouts.findData(layout))
        for field in (panel._poster, panel._view):
            shown = {field.isVisibleTo(panel), panel._labels[field].isVisibleTo(panel)}
            assert shown == {layout is Layout.POSTER}
        assert panel._tiled.isVisibleTo(panel) is (layout is Layout.POSTER)


# Names of points


def named(language: str, names: NamePair | None = None, figure: Figure | None = None) -> Sheet:
    catalogue = load(language)
    shown = partial(chosen_names, catalogue=catalogue, settings=Settings(), chosen=names)
    atlas = ATLAS if figure is None else Atlas.load(figure)
    return SheetService(catalogue, atlas, nothing_applies(catalogue), shown).for_points(["LI4"], DAY)


def studios(qtbot: QtBot) -> Callable[[], SheetDialog]:
    """Makes the studio again and again, over what is kept."""
    looks, settings = MemoryLooks(), SettingsService(MemorySettings())

    def studio() -> SheetDialog:
        made = SheetDialog(
            named("en"), settings, True, write_plainly, FakePrintQueue(), None, named, ("en", "de"), looks
        )
        qtbot.addWidget(made)
        return made

    return studio


def test_the_figure_is_chosen_for_what_is_printed_and_kept(qtbot: QtBot) -> None:
    studio = studios(qtbot)

    def shown(made: SheetDialog) -> Figure:
        sheet = made._sheet
        assert isinstance(sheet, Sheet)
        return sheet.figures[0].key.figure

    made = studio()
    box = made._panel.figures
    assert (box.currentText(), box.accessibleName(), shown(made)) == ("Man", "Figure", Figure.FIRST)
    box.setCurrentIndex(box.findData(Figure.SECOND))
    assert (made.look.figure, shown(made)) == (Figure.SECOND, Figure.SECOND)
    again = studio()
    assert (again._panel.figures.currentText(), shown(again)) == ("Woman", Figure.SECOND)
    again._panel.figures.setCurrentIndex(0)
    assert (again.look.figure, shown(again)) == (None, Figure.FIRST)


def test_names_are_chosen_for_what_is_printed_and_kept_in_templates(qtbot: QtBot) -> None:
    studio = studios(qtbot)

    made = studio()
    first, second = made._panel.names
    assert (first.currentData(), second.currentData()) == (NameKind.USUAL, NameKind.USUAL)
    assert "Hégǔ" in said(made._preview.pages[0])
    first.setCurrentIndex(first.findData(NameKind.VIETNAMESE))
    second.setCurrentIndex(second.findData(NameKind.NONE))
    assert made.look.names == (NameKind.VIETNAMESE, NameKind.NONE)
    words = said(made._preview.pages[0])
    assert "Hợp Cốc" in words
    assert "Hégǔ" not in words
    made._panel._templates.setEditText("vi")
    made._panel._keep.click()
    made._languages.setCurrentIndex(1)
    assert "Hợp Cốc" in said(made._preview.pages[0])
    # As it was last time; then as in the settings; then by the template.
    again = studio()
    assert "Hợp Cốc" in said(again._preview.pages[0])
    for box in again._panel.names:
        box.setCurrentIndex(box.findData(NameKind.USUAL))
    assert again.look.names is None
    assert "Hégǔ" in said(again._preview.pages[0])
    again._panel._templates.setCurrentIndex(again._panel._templates.findText("vi"))
    again._panel._templates.activated.emit(again._panel._templates.currentIndex())
    assert "Hợp Cốc" in said(again._preview.pages[0])


# What a change of the preview costs


def test_a_page_that_is_as_before_is_not_painted_again(studio: SheetDialog, qtbot: QtBot) -> None:
    panel, preview = studio._panel, studio._preview
    panel.layouts.setCurrentIndex(panel.layouts.findData(Layout.BOOKLET))
    preview.zoom_by(0.3)
    qtbot.waitUntil(lambda: not preview.busy and preview._images.has(1))
    first, second = (preview._images.image(at, preview.pages[at], preview._scale()) for at in (0, 1))
    panel.patient.setText("Anna")
    panel.patient.editingFinished.emit()
    panel._templates.setEditText("x")
    assert "Anna" in said(preview.pages[0])
    other = preview._images.image(0, preview.pages[0], preview._scale())
    assert other.cacheKey() != first.cacheKey()
    studio._show_pages()  # the same once more
    assert preview._images.image(0, preview.pages[0], preview._scale()).cacheKey() == other.cacheKey()
    assert not second.isNull()


def test_pages_beside_the_one_in_the_middle_come_after_it(studio: SheetDialog, qtbot: QtBot) -> None:
    panel, preview = studio._panel, studio._preview
    panel.layouts.setCurrentIndex(panel.layouts.findData(Layout.BOOKLET))
    preview.zoom_by(0.3)
    qtbot.waitUntil(lambda: not preview.busy and preview._images.has(1))
    panel._plain.click()
    preview.viewport().repaint()
    assert preview._images.has(preview.page)
    assert sum(map(preview._images.has, range(len(preview.pages)))) == 1
    qtbot.waitUntil(lambda: preview._images.has(1))
    qtbot.waitUntil(lambda: not preview.busy)
