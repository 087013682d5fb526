"""The chosen names in list and panel, in the shapes of their scripts; a missing font is a normal state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QFont, QImage, QPainter
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.filters import ALL
from acupress_desktop.domain.names import NameKind, Script, ShownName
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui import name_fonts
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.name_fonts import can_draw, family_of, in_shapes_of
from acupress_desktop.ui.panel.name_label import NameLabel
from acupress_desktop.ui.panel.point_panel import PointPanel
from acupress_desktop.ui.point_list.point_list import PointList
from acupress_desktop.ui.point_list.row_list import RowList
from acupress_desktop.ui.point_list.rows import Rows
from acupress_desktop.ui.settings.names_page import NamesPage
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import MemoryOwnPoints, MemorySettings
from tests.painted import painted_by
from tests.shipped import load
from tests.ui.doors import filter_actions

pytestmark = pytest.mark.usefixtures("resources")

CATALOGUE = load()


class Stage:
    """List and panel on LI4, and the settings that both follow."""

    def __init__(self, qtbot: QtBot) -> None:
        self.settings = SettingsService(MemorySettings())
        own = OwnPointsService(MemoryOwnPoints(), CATALOGUE.points)
        explore = ExploreService(CATALOGUE, Atlas.load(), None, "lower-back")
        self.actions = Actions()
        self.filters = filter_actions(CATALOGUE, explore)
        self.list = PointList(CATALOGUE, explore, own, self.filters, self.actions, False, self.settings)
        self.panel = PointPanel(CATALOGUE, Atlas.load(), self.settings, own, QAction(), False)
        view = ExploreView(Spot("LI4", Side.LEFT), MapKey("front"), ALL, ("LI4", "EX-HN3"))
        for part in (self.list, self.panel):
            qtbot.addWidget(part)
            part.set_theme(LIGHT)
            part.resize(356, 600)
            part.render_view(view)
            part.show()

    def in_list(self) -> str:
        rows = self.list.findChild(RowList)
        assert isinstance(rows, RowList)
        model = rows.model()
        assert isinstance(model, Rows)
        return str(model.data(model.index(model.row_of("LI4"))))

    def in_panel(self) -> str:
        label = self.panel.findChild(NameLabel)
        assert isinstance(label, NameLabel)
        return label.text()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_list_and_panel_follow_the_settings(stage: Stage) -> None:
    assert (stage.in_list(), stage.in_panel()) == ("LI4 Hégǔ, left", "Hégǔ")
    stage.settings.change(first_name=NameKind.ROMAJI, second_name=NameKind.VIETNAMESE)
    assert (stage.in_list(), stage.in_panel()) == ("LI4 Gōkoku, left", "Gōkoku · Hợp Cốc")
    stage.list.grab()
    stage.panel.grab()


def test_the_label_on_the_map_follows_the_settings(qtbot: QtBot) -> None:
    settings = SettingsService(MemorySettings())
    explore = ExploreService(CATALOGUE, Atlas.load(), None, "lower-back")
    actions = MapActions(explore, settings)
    body_map = BodyMap(CATALOGUE, Atlas.load(), explore, settings, actions)
    qtbot.addWidget(body_map)
    body_map.resize(500, 700)
    body_map.set_theme(LIGHT)
    explore.select(Spot("LI4", Side.LEFT))
    body_map.render_view(explore.view)
    body_map.show()

    def labelled() -> str:
        (found,) = [each.text for each in painted_by(body_map) if " · left" in each.text]
        return found.partition(" · ")[0]

    assert labelled() == "Hégǔ"
    settings.change(first_name=NameKind.VIETNAMESE)
    assert labelled() == "Hợp Cốc"
    settings.change(first_name=NameKind.KANJI)
    assert labelled() == "合谷"
    settings.change(first_name=NameKind.NONE, second_name=NameKind.ROMAJI)
    assert labelled() == "Gōkoku"


def test_a_name_about_which_sources_differ_says_so(stage: Stage) -> None:
    label = stage.panel.findChild(NameLabel)
    assert isinstance(label, NameLabel)
    stage.settings.change(first_name=NameKind.KOREAN_LATIN)
    assert label.toolTip() == ""
    stage.panel.render_view(ExploreView(Spot("BL23", Side.LEFT), MapKey("back"), ALL, ("BL23",)))
    assert label.toolTip() == label.accessibleDescription() == "Sources differ about this name."


def test_without_a_font_pinyin_stands_there(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(name_fonts, "family_of", lambda script: None)
    stage.settings.change(first_name=NameKind.HANGUL, second_name=NameKind.KANA)
    assert (stage.in_list(), stage.in_panel()) == ("LI4 Hégǔ, left", "Hégǔ")
    stage.settings.change(second_name=NameKind.ENGLISH)
    assert stage.in_panel() == "Joining Valley"


def test_typing_into_the_list_finds_the_names_that_it_shows(stage: Stage) -> None:
    stage.settings.change(first_name=NameKind.ROMAJI)
    rows = stage.list.findChild(RowList)
    assert isinstance(rows, RowList)
    model = rows.model()
    assert isinstance(model, Rows)
    found = model.match(model.index(0), 0, "gok")
    assert [model.data(index) for index in found] == ["LI4 Gōkoku, left"]


def test_two_long_names_stand_below_one_another(qtbot: QtBot) -> None:
    label = NameLabel()
    qtbot.addWidget(label)
    label.show_names(
        (ShownName("Thirteenth Very Long Name Of A Point"), ShownName("Another One As Long As That"))
    )
    assert label.heightForWidth(180) >= 2 * label.sizeHint().height()
    assert label.heightForWidth(2000) == label.sizeHint().height()


def _drawn(font: QFont, text: str) -> QImage:
    image = QImage(80, 80, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(image.rect(), 0, text)
    painter.end()
    return image


def test_one_character_has_the_shape_of_each_country(qtbot: QtBot) -> None:
    """骨 and 直 are drawn in four ways; a font of one country alone has one of them."""
    base = QFont()
    base.setPixelSize(48)
    families = {script: family_of(script) for script in Script if script is not Script.LATIN}
    if not all(family and family.startswith("Noto Sans CJK") for family in families.values()):
        pytest.skip("Noto Sans CJK, which has the shapes of all four, is not installed")
    before, seen = QLocale(), []
    try:
        for locale in ("en", "zh_CN", "ja_JP"):
            QLocale.setDefault(QLocale(locale))
            seen.append([_drawn(in_shapes_of(script, base), "骨") for script in families])
    finally:
        QLocale.setDefault(before)
    simplified, traditional, japanese, _ = seen[0]
    assert simplified != traditional != japanese != simplified
    assert seen[1] == seen[2] == seen[0]


def test_latin_needs_no_font_of_its_own() -> None:
    assert can_draw(Script.LATIN)
    assert family_of(Script.LATIN) is None


def test_the_settings_offer_them_and_say_what_no_font_has(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(name_fonts, "family_of", lambda script: None)
    kept = SettingsService(MemorySettings(Settings(first_name=NameKind.NONE)))
    page = NamesPage(kept, LIGHT)
    qtbot.addWidget(page)
    first, second = page.findChildren(QComboBox)
    assert first.count() == second.count() == len(NameKind)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert any("simplified Chinese" in text for text in said)
    second.setCurrentIndex(list(range(second.count()))[9])
    second.activated.emit(9)
    assert kept.settings.second_name is NameKind.KOREAN_LATIN
    assert not any("letters of" in label.text() for label in page.findChildren(QLabel))
