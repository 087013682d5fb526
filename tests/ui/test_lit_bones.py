"""The bones that a chosen point is found by: lit where bones are shown, and named beside the body."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.settings import ShownSides
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.map.lit_bones import Lit
from acupress_desktop.ui.map.loaded_map import load_map
from tests.ui.test_body_map import BACK, Stage

pytestmark = pytest.mark.usefixtures("resources")


def shown(qtbot: QtBot, spot: str, view: str, mirrored: bool = False) -> Stage:
    code = spot.partition("-")[0]
    stage = Stage(qtbot, ExploreView(Spot.parse(spot), MapKey(view, mirrored), BACK.filter, (code,)))
    stage.settings.change(bones=True)
    return stage


def lit(stage: Stage) -> Lit | None:
    scene = stage.map.scene()
    assert scene is not None
    return scene.lit


def words(stage: Stage) -> list[str]:
    found = lit(stage)
    return [name.words for name in found.names] if found is not None else []


def middle_is_lit(stage: Stage, view: str, bone: str) -> bool:
    found, path = lit(stage), load_map(MapKey(view), False).bone_paths[bone]
    box = path.boundingRect()
    places = (box.topLeft() + (box.bottomRight() - box.topLeft()) * n / 20 for n in range(1, 20))
    inside = next(at for at in places if path.contains(at))
    return found is not None and found.bones.contains(inside)


def test_a_level_of_the_back_lights_its_vertebra_and_what_it_is_counted_from(qtbot: QtBot) -> None:
    stage = shown(qtbot, "BL23-left", "back")
    assert middle_is_lit(stage, "back", "vertebra_L2")
    assert not middle_is_lit(stage, "back", "vertebra_L3")
    assert words(stage) == ["the lower border of the spinous process of L2", "iliac crest"]
    found = lit(stage)
    assert found is not None
    assert not found.lines.isEmpty()


def test_the_gap_between_two_bones_is_named_and_both_of_them_are_lit(qtbot: QtBot) -> None:
    stage = shown(qtbot, "LR3-left", "foot-top")
    assert middle_is_lit(stage, "foot-top", "metatarsal_1_L")
    assert middle_is_lit(stage, "foot-top", "metatarsal_2_L")
    assert words(stage) == ["the gap between the first and the second metatarsal"]


def test_several_places_of_one_edge_have_its_name(qtbot: QtBot) -> None:
    assert words(shown(qtbot, "ST36-left", "front"))[0] == "shin"


def test_a_mirrored_view_is_lit_where_it_is_seen(qtbot: QtBot) -> None:
    stage = shown(qtbot, "GB34-right", "leg-lateral", mirrored=True)
    found, loaded = lit(stage), load_map(MapKey("leg-lateral"), False)
    assert found is not None
    (place,) = found.places
    drawn = stage.map.overlay.marks.line("leg-lateral", "fibular_head_L")
    assert loaded.flipped(place).x() == pytest.approx(drawn[0][0])


def test_nothing_is_lit_without_bones_or_for_a_point_that_is_found_by_none(qtbot: QtBot) -> None:
    stage = shown(qtbot, "BL23-left", "back")
    stage.settings.change(bones=False)
    assert lit(stage) is None
    assert lit(shown(qtbot, "ST25-left", "front")) is None


def test_names_stand_free_within_the_map(qtbot: QtBot) -> None:
    stage = shown(qtbot, "BL23-left", "back")
    for notches in (0, 2, 3):
        stage.wheel(stage.at(Spot.parse("BL23-left")), notches)
        scene = stage.map.scene()
        assert scene is not None
        assert scene.lit is not None
        boxes = [name.box for name in scene.lit.names]
        assert all(scene.room.contains(box) for box in boxes)
        others = [*scene.taken, *boxes]
        assert not [1 for box in boxes if sum(box.intersects(other) for other in others) > 1]
        label = scene.places[Spot.parse("BL23-left")]
        assert not any(box.contains(label) for box in boxes)


def test_choosing_another_point_paints_what_was_lit_anew(qtbot: QtBot) -> None:
    stage = shown(qtbot, "BL23-left", "back")

    def picture() -> QImage:
        stage.settle()
        return stage.map.grab().toImage()

    stage.settle()
    before = picture()
    stage.map.render_view(ExploreView(Spot.parse("BL25-left"), MapKey("back"), BACK.filter, ("BL23",)))
    assert picture() != before
    assert middle_is_lit(stage, "back", "vertebra_L4")
    assert not middle_is_lit(stage, "back", "vertebra_L2")


def test_only_the_side_of_the_point_is_lit(qtbot: QtBot) -> None:
    stage = shown(qtbot, "GB30-left", "back")
    found = lit(stage)
    assert found is not None
    middle = QRectF(load_map(MapKey("back"), False).view_box).center().x()
    assert all(place.x() <= middle + 20 for place in found.places)
    stage.settings.change(sides=ShownSides.RIGHT)
    assert lit(stage) is not None
