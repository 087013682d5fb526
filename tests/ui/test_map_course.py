"""Codes and the chosen meridian on the real map: counted, painted, and where they lead."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.meridian_colors import HALO, ON_BODY
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.points import Meridian, Side, Spot
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.map.dots import Dot
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.map.map_codes import Code
from acupress_desktop.ui.map.map_course import line_color
from acupress_desktop.ui.map.scene import Scene
from acupress_desktop.ui.map.spot_painter import label_rect, lay_out_codes
from acupress_desktop.ui.theme import DARK, HIGH_LIGHT, LIGHT
from tests.shipped import load
from tests.ui.test_body_map import Stage

pytestmark = pytest.mark.usefixtures("resources")


def shown(codes: tuple[str, ...], key: MapKey, chosen: Filter = ALL, spot: Spot | None = None) -> ExploreView:
    return ExploreView(spot, key, chosen, codes)


def of(meridian: Meridian) -> tuple[str, ...]:
    return tuple(point.code for point in load().points.values() if point.meridian is meridian)


def scene_of(stage: Stage) -> Scene:
    scene = stage.map.scene()
    assert scene is not None
    return scene


def overlaps(scene: Scene, stage: Stage) -> list[str]:
    """Codes on codes, on dots of the list, on what lies over the map, and over its edge."""
    codes = lay_out_codes(scene, stage.map.font(), load())
    boxes = {
        spot: QRectF(*code.box[:2], code.box[2] - code.box[0], code.box[3] - code.box[1])
        for spot, code in codes.items()
    }
    found, spots = [], list(boxes)
    for number, spot in enumerate(spots):
        box = boxes[spot]
        found += [f"{spot} on {other}" for other in spots[number + 1 :] if box.intersects(boxes[other])]
        found += [f"{spot} on what lies over the map" for other in scene.blocked if box.intersects(other)]
        if not scene.room.contains(box):
            found.append(f"{spot} is cut")
        few = codes[spot].large
        for other, at in scene.places.items():
            reach = {Dot.OTHER: 0.0 if few or any(c.large for c in codes.values()) else 4.9, Dot.SHOWN: 4.5}
            away = reach.get(scene.dots[other], 10.0)
            nearest = QPointF(
                min(max(at.x(), box.left()), box.right()), min(max(at.y(), box.top()), box.bottom())
            )
            if QLineF(at, nearest).length() < away:
                found.append(f"{spot} on the dot of {other}")
    if scene.named in scene.places:
        pill = label_rect_of(scene)
        found += [f"{spot} under the label" for spot in spots if boxes[spot].intersects(pill)]
    return found


def rect_of(code: Code) -> QRectF:
    left, top, right, bottom = code.box
    return QRectF(left, top, right - left, bottom - top)


def label_rect_of(scene: Scene) -> QRectF:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert scene.named is not None
    rect = label_rect(painter, scene, scene.named, load())
    painter.end()
    return rect


@pytest.mark.parametrize("view", VIEWS)
def test_labels_overlap_nothing_in_any_view(qtbot: QtBot, view: str) -> None:
    """With the letters of the real font, for all points, a meridian and a routine, at four zooms."""
    key = MapKey(view)
    every = tuple(load().points)
    routine = load().routines["whole-back"].points
    stage = Stage(qtbot, shown(every, key))
    for chosen, codes in (
        (ALL, every),
        (Filter(FilterKind.MERIDIAN, "BL"), of(Meridian.BL)),
        (Filter(FilterKind.ROUTINE, "whole-back"), routine),
    ):
        stage.map.render_view(shown(codes, key, chosen))
        stage.map.show_all()
        for _ in range(4):
            assert overlaps(scene_of(stage), stage) == []
            stage.map.zoom(1.7, QPointF(stage.map.rect().center()))


def test_a_code_once_shown_keeps_its_side_while_one_zooms_and_pans(qtbot: QtBot) -> None:
    stage = Stage(qtbot, shown(tuple(load().points), MapKey("back")))
    stage.map.show_all()
    sides: dict[Spot, tuple[bool, bool]] = {}
    for step in range(12):
        scene = scene_of(stage)
        for spot, code in scene.codes.items():
            at, middle = (
                scene.places[spot],
                ((code.box[0] + code.box[2]) / 2, (code.box[1] + code.box[3]) / 2),
            )
            side = middle[0] > at.x() + 1, middle[1] > at.y() + 1
            assert sides.setdefault(spot, side) == side
        stage.map.zoom(1.2, QPointF(360, 300 + 10 * (step % 3)))
    assert len(sides) > 100


def test_a_session_has_only_the_codes_of_its_list(qtbot: QtBot) -> None:
    codes = load().routines["lower-back"].points
    stage = Stage(qtbot, shown(codes, MapKey("back"), spot=Spot("BL23", Side.LEFT)))
    assert {spot.code for spot in scene_of(stage).codes} - set(codes)
    stage.map.render_session(SessionView(state=State.HOLDING, spot=Spot("BL23", Side.BOTH)))
    assert {spot.code for spot in scene_of(stage).codes} <= set(codes)


def test_a_chosen_meridian_has_its_line_its_name_and_its_direction(qtbot: QtBot) -> None:
    stage = Stage(qtbot, shown(of(Meridian.BL), MapKey("back"), Filter(FilterKind.MERIDIAN, "BL")))
    course = scene_of(stage).course
    assert course is not None
    assert course.numbered
    assert course.words == ("Bladder meridian", "BL1 → BL67")
    assert course.box is not None
    assert course.heads
    stage.settle()
    picture = stage.map.grab().toImage()
    colors = {picture.pixelColor(at.toPoint()).name() for line in course.lines for at in _between(line)}
    assert ON_BODY[Meridian.BL] in colors
    # The bladder meridian runs down the back: so do most heads.
    down = sum(angle > 0 for _, angle in course.heads)
    assert down > len(course.heads) * 0.7


def test_its_name_stays_where_it_stood_while_one_zooms_a_little(qtbot: QtBot) -> None:
    stage = Stage(qtbot, shown(of(Meridian.BL), MapKey("back"), Filter(FilterKind.MERIDIAN, "BL")))
    stage.map.show_all()
    before = scene_of(stage).course
    assert before is not None
    assert before.box is not None
    stage.map.zoom(1.02, before.box.center())
    after = scene_of(stage).course
    assert after is not None
    assert after.box is not None
    assert QLineF(before.box.center(), after.box.center()).length() < 12
    stage.map.render_view(shown(of(Meridian.BL), MapKey("front"), Filter(FilterKind.MERIDIAN, "BL")))
    course = scene_of(stage).course  # of another picture it is found anew
    assert course is None or course.box is None or course.box != after.box


def _between(line: tuple[QPointF, ...]) -> list[QPointF]:
    return [(a + b) / 2 for a, b in pairwise(line)]


def test_other_filters_have_no_chosen_meridian_but_with_lines_that_of_the_spot(qtbot: QtBot) -> None:
    spot = Spot("BL23", Side.LEFT)
    stage = Stage(qtbot, shown(("BL23", "GB30"), MapKey("back"), spot=spot))
    assert scene_of(stage).course is None
    stage.settings.change(meridian_lines=True)
    course = scene_of(stage).course
    assert course is not None
    assert (course.meridian, course.numbered) == (Meridian.BL, False)
    stage.map.render_view(shown(("BL23", "GB30"), MapKey("back"), spot=Spot("GB30", Side.LEFT)))
    course = scene_of(stage).course
    assert course is not None
    assert course.meridian is Meridian.GB


def test_high_contrast_keeps_one_ink() -> None:
    loaded = load_map(MapKey("back"), False)
    layers = frozenset({"meridians"})
    plain, inked = loaded.figure(False, layers=layers), loaded.figure(False, layers=layers, ink="#000000")
    for meridian in (Meridian.BL, Meridian.SI, Meridian.GB):
        assert f'stroke="{ON_BODY[meridian]}"'.encode() in plain
        assert f'stroke="{ON_BODY[meridian]}"'.encode() not in inked
    assert b'stroke="#000000"' in inked
    assert line_color(Meridian.BL, HIGH_LIGHT) == line_color(Meridian.SI, HIGH_LIGHT)
    assert line_color(Meridian.BL, DARK) == line_color(Meridian.BL, LIGHT) != HALO


def test_dashes_are_as_long_at_any_zoom() -> None:
    """In pixels, as the lines are wide: in the file they are units of the map."""
    loaded = load_map(MapKey("front"), False)
    assert b'stroke-dasharray="5 4"' in loaded.figure(False, layers=frozenset({"meridians"}))


def test_the_views_of_a_course_are_one_click_away(qtbot: QtBot) -> None:
    stage = Stage(qtbot, shown(of(Meridian.BL), MapKey("back"), Filter(FilterKind.MERIDIAN, "BL")))
    assert stage.button("Back: BL8–BL60").isChecked()
    face = stage.button("Front: BL1–BL2")
    assert not face.isChecked()
    face.click()
    assert stage.explore.shown[-1] == MapKey("front")
    stage.map.render_view(shown(of(Meridian.BL), MapKey("front"), Filter(FilterKind.MERIDIAN, "BL")))
    assert face.isChecked()
    stage.map.render_view(replace(shown(of(Meridian.BL), MapKey("front")), filter=ALL))
    assert not face.isVisible()
