"""How to press is seen: on the page of a point, in the session, in the small window and on paper, unless the
user wants no hands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.hands import Hands, dark_colors
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.look import Look, Section
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Layout, Settings
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.ui.map.pressing_hands import hand_shapes, hands_svg
from acupress_desktop.ui.panel.body_inset import BodyInset
from acupress_desktop.ui.panel.close_up import CloseUp
from acupress_desktop.ui.panel.hand_chip import HandChip
from acupress_desktop.ui.session.spot_picture import SpotPicture
from acupress_desktop.ui.sheet.booklet_layout import lay_out_booklet
from acupress_desktop.ui.sheet.card_layout import lay_out_cards
from acupress_desktop.ui.sheet.page import figure_svg
from acupress_desktop.ui.sheet.svg_file import svg_of
from acupress_desktop.ui.theme import DARK, LIGHT
from tests.fakes import MemorySettings, answered, nothing_applies
from tests.shipped import load
from tests.ui.whole import Whole, open_whole

CATALOGUE, ATLAS = load(), Atlas.load()
HANDS = Hands(ATLAS)
CUN = Cun(ATLAS.figure_cun, None)
EIGHT = ("BL23", "GB30", "BL40", "BL60", "GB21", "BL10", "SI3", "LI4")
BL23 = Spot("BL23", Side.LEFT)

pytestmark = pytest.mark.usefixtures("qapp", "resources")


def close_up(qtbot: QtBot, width: int = 322, height: int = 224, lead: bool = True) -> CloseUp:
    made = CloseUp(CATALOGUE, ATLAS)
    qtbot.addWidget(made)
    made.resize(width, height)
    if lead:
        hands = QAction(made)
        hands.setCheckable(True)
        hands.setText("Hand")
        made.lead(QAction("Show on the map", made), hands)
    made.set_theme(LIGHT)
    return made


def sheet(codes: tuple[str, ...] = EIGHT) -> Sheet:
    service = SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE))
    return service.for_points(codes, date(2026, 11, 30))


@pytest.mark.parametrize("size", [(322, 252), (322, 150), (204, 128), (210, 164), (108, 72)], ids=str)
def test_the_dot_is_seen_over_every_hand(qtbot: QtBot, size: tuple[int, int]) -> None:
    """On the left and on the right, clear of the edges and of what stands in the corners."""
    made = close_up(qtbot, *size)
    made.show()
    for code in CATALOGUE.points:
        if not HANDS.pose(code):
            continue
        for spot in CATALOGUE.points[code].spots:
            made.show_spot(spot, True, CUN)
            framing = made._framing()
            assert framing is not None
            marks = made._marks(framing)
            assert marks.ring
            assert QRectF(made.rect()).adjusted(8, 8, -8, -8).contains(marks.dot), spot
            for part in (made._chip, made.body):
                at = part.geometry().adjusted(-4, -4, 4, 4)
                assert part.isHidden() or not at.contains(marks.dot.toPoint()), (spot, part)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_dot_is_painted_over_the_hand(qtbot: QtBot, theme: object) -> None:
    made = close_up(qtbot)
    made.set_theme(DARK if theme is DARK else LIGHT)
    made.show()
    made.show_spot(BL23, True, CUN)
    framing = made._framing()
    assert framing is not None
    qtbot.waitUntil(lambda: made._request(framing) in made._images)
    at = made._marks(framing).dot.toPoint()
    color = made.grab().toImage().pixelColor(at)
    assert color.red() - color.green() > 60  # vermilion, where skin or nail would be


def test_a_right_hand_is_the_mirror_image_of_a_left_one(qtbot: QtBot) -> None:
    made = close_up(qtbot)
    seen = {}
    for side in (Side.LEFT, Side.RIGHT):
        made.show_spot(Spot("BL25", side), True, CUN)
        framing = made._framing()
        assert framing is not None
        (hand,) = made._laid
        seen[side] = framing.at(*hand.palm).x() - framing.at(*hand.matrix[4:]).x()
    assert seen[Side.LEFT] < -20  # a left hand comes from the left of a back
    assert seen[Side.RIGHT] == pytest.approx(-seen[Side.LEFT], abs=2.0)


def test_without_its_hand_a_picture_stays_where_it_was(qtbot: QtBot) -> None:
    made = close_up(qtbot)
    made.show_spot(BL23, True, CUN, hands=True)
    one, laid = made._framing(), made._laid
    made.show_spot(BL23, True, CUN, hands=False)
    assert made._framing() == one
    assert (len(laid), made._laid) == (1, ())


def test_who_may_not_press_a_point_is_shown_no_hand(qtbot: QtBot) -> None:
    veins = answered(CATALOGUE, {"Q7c": Answer(yes=True, side=Side.LEFT)})
    made = close_up(qtbot)
    made.show()
    left = next(
        Spot(code, Side.LEFT)
        for code in CATALOGUE.points
        if HANDS.pose(code) and veins.view.reason(Spot(code, Side.LEFT))
    )
    made.show_spot(left, True, CUN, safety=veins.view)
    assert made._laid == ()
    assert made._chip.isHidden()
    made.show_spot(Spot(left.code, Side.RIGHT), True, CUN, safety=veins.view)
    assert len(made._laid) == 1


def test_what_the_hand_does_is_said_in_the_picture_s_place(qtbot: QtBot) -> None:
    made = close_up(qtbot)
    made.show_spot(BL23, True, CUN)
    assert "The hand lies round the waist, its thumb on the point." in made.accessibleDescription()
    made.show_spot(BL23, True, CUN, hands=False)
    assert "waist, its thumb" not in made.accessibleDescription()


def test_both_ends_of_a_measure_are_named(qtbot: QtBot) -> None:
    made = close_up(qtbot, 322, 252)
    made.show()
    named = 0
    for code in EIGHT:
        made.show_spot(Spot(code, Side.LEFT), True, CUN)
        framing = made._framing()
        assert framing is not None
        marks = made._marks(framing)
        boxes = [box for box in (marks.label, *(box for _, box in marks.ends)) if not box.isEmpty()]
        for at, box in enumerate(boxes):
            assert made.rect().contains(box.toAlignedRect()), code
            assert not any(box.intersects(other) for other in boxes[at + 1 :]), code
        named += len(marks.ends)
    made.show_spot(BL23, True, CUN)
    framing = made._framing()
    assert framing is not None
    assert {words for words, _ in made._marks(framing).ends} == {"midline", "BL23"}
    assert named >= 4


def test_a_hand_in_the_dark_has_the_dark_theme_s_colours() -> None:
    light, dark = hand_shapes("thumb_top"), hand_shapes("thumb_top", dark=True)
    assert len(light) == len(dark)
    for color in dark_colors():
        assert color.encode() not in dark or color in dark_colors().values()
    assert b'id="' not in light
    assert len(hand_shapes("thumb_top", shadow=False)) < len(light)
    assert hands_svg(()) == b""


@pytest.mark.parametrize("layout", [Layout.BOOKLET, Layout.CARDS])
def test_paper_shows_hands_unless_they_are_left_out(layout: Layout) -> None:
    made = sheet()
    lay_out = lay_out_booklet if layout is Layout.BOOKLET else lay_out_cards
    look = Look(layout=layout, without=(Section.OVERVIEW,))
    near = [near for page in lay_out(made, look, True) for near in page.close_ups]
    assert [len(each.drawing.hands) for each in near] == [
        len(entry.near.hands) for entry in made.entries if entry.near is not None
    ]
    assert all(each.drawing.hands for each in near)
    bare = replace(look, without=(Section.OVERVIEW, Section.HANDS))
    pages = lay_out(made, bare, True)
    assert not any(each.drawing.hands for page in pages for each in page.close_ups)
    said = [block.alt for page in lay_out(made, look, True) for block in page.blocks if block.alt]
    assert any("thumb on the point" in alt for alt in said)
    assert not any("thumb on the point" in block.alt for page in pages for block in page.blocks)


def test_an_svg_file_holds_each_hand_once() -> None:
    """A right side's lies in a mirrored picture."""
    pages = lay_out_cards(sheet(("BL23", "LI4", "SP6")), Look(layout=Layout.CARDS), True)
    svg = svg_of(pages, "Sheet", 5.0).decode()
    for name in ("thumbs_waist", "web_pinch", "leg_hold_inner"):
        assert svg.count(f'<g id="hand-{name}"') == 1
        assert f'xlink:href="#hand-{name}"' in svg
    near = [near for page in pages for near in page.close_ups]
    for each in near:
        assert hands_svg(each.drawing.hands) in figure_svg(each.drawing.key, each.drawing.hands)


@pytest.fixture
def whole(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Whole:
    chosen = Settings(ask_pain=False, welcomed=True, small_window=False)
    return open_whole(qapp, qtbot, tmp_path, monkeypatch, store=MemorySettings(chosen))


def _close_up(whole: Whole) -> CloseUp:
    return next(found for found in whole.window.findChildren(CloseUp) if not isinstance(found, SpotPicture))


def test_one_click_takes_the_hand_away_everywhere_and_is_remembered(whole: Whole) -> None:
    whole.program.services.explore.select(BL23)
    QApplication.processEvents()
    page = _close_up(whole)
    whole.program.session.start("lower-back")
    QApplication.processEvents()
    dock = whole.window.findChild(SpotPicture)
    assert dock is not None
    assert dock.isVisible()
    assert page._laid
    assert dock._laid
    chip = page.findChild(HandChip)
    assert chip is not None
    assert chip.text() == "Hand"
    chip.click()
    assert not whole.program.services.settings.settings.hands
    assert (page._laid, dock._laid) == ((), ())
    chip.click()
    assert whole.program.services.settings.settings.hands
    assert page._laid
    assert dock._laid


def test_a_click_shows_the_place_on_the_map_from_near(whole: Whole) -> None:
    explore, window = whole.program.services.explore, whole.window
    explore.select(BL23)
    QApplication.processEvents()
    body_map = window._map
    assert body_map.camera is not None
    before = body_map.camera.scale
    whole.qtbot.mouseClick(_close_up(whole), Qt.MouseButton.LeftButton, pos=QPoint(150, 60))
    assert body_map.camera.scale > 1.5 * before
    at = body_map.camera.to_window(body_map._shown.places[BL23])
    assert abs(at.x() - body_map.width() / 2) < body_map.width() / 4
    assert abs(at.y() - body_map.height() / 2) < body_map.height() / 4
    body_map.show_all()
    button = _close_up(whole).findChild(BodyInset)
    assert isinstance(button, QToolButton)
    assert button.accessibleName() == "Show on the map"
    button.click()
    assert body_map.camera.scale > 1.5 * before


def test_a_narrow_window_uncovers_the_map_that_is_asked_for(whole: Whole) -> None:
    whole.window.resize(1024, 700)
    QApplication.processEvents()
    whole.program.services.explore.select(BL23)
    workspace = whole.window._workspace
    workspace.show_point()
    assert workspace._panel.isVisible()
    whole.program.actions.point.on_map.trigger()
    assert not workspace._panel.isVisible()


def test_the_session_shows_where_the_hands_are(whole: Whole) -> None:
    session = whole.program.session
    session.start("lower-back")
    QApplication.processEvents()
    dock = whole.window.findChild(SpotPicture)
    assert dock is not None
    assert dock.spot == BL23
    assert len(dock._laid) == 2
    assert dock._caption == CATALOGUE.text("BL23").where
    session.next()
    session.next()
    QApplication.processEvents()
    assert dock.spot == Spot("GB30", Side.LEFT)
    session.stop()
    QApplication.processEvents()
    assert not dock.isVisible()
    whole.program.front_ends.show_small()
    small = whole.program.front_ends._small
    assert small is not None
    whole.qtbot.addWidget(small)
    session.start("upper-back-neck")
    QApplication.processEvents()
    picture = small.findChild(SpotPicture)
    assert picture is not None
    spot = session.view.spot
    assert spot is not None
    assert picture.spot == spot.parts[0]


@pytest.mark.parametrize(
    ("size", "least"), [((1440, 900), 200), ((1280, 800), 150), ((1024, 700), 150)], ids=str
)
def test_a_large_picture_leaves_what_must_be_read_in_sight(
    whole: Whole, size: tuple[int, int], least: int
) -> None:
    whole.window.resize(*size)
    for code in EIGHT:
        whole.program.services.explore.select(Spot(code, Side.LEFT))
        QApplication.processEvents()
        panel = whole.window._panel
        assert panel is not None
        whole.window._workspace.show_point()
        page, room = panel._page, panel.viewport().height()
        assert page.close_up.height() >= least, code
        assert page._find_head.geometry().bottom() < room, code
        if size[1] >= 900:
            assert page._careful.geometry().bottom() <= room, code
