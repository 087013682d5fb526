"""Meridian lines, bones, sides and the mirror: by chip and by key, remembered, drawn and named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Settings, ShownSides
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.map.figure_images import Appearance, FigureRequest, draw
from acupress_desktop.ui.map.figure_layer import FigureLayer
from acupress_desktop.ui.map.loaded_map import load_map, read_map
from acupress_desktop.ui.map.map_outline import LAYERS
from acupress_desktop.ui.theme import LIGHT
from tests.ui.test_body_map import BACK, LEFT, LOWER_BACK, RIGHT, Stage

pytestmark = pytest.mark.usefixtures("resources")

FRONT = ExploreView(
    Spot("ST36", Side.LEFT), MapKey("front"), Filter(FilterKind.ROUTINE, "lower-back"), ("ST36", "CV6")
)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def is_on(button: QAbstractButton) -> bool:
    return button.isChecked()


def is_set(stage: Stage, sides: ShownSides) -> bool:
    return stage.settings.settings.sides is sides


@pytest.mark.parametrize(
    ("chip", "key", "field"),
    [
        ("Meridian lines", Qt.Key.Key_M, "meridian_lines"),
        ("Bones", Qt.Key.Key_B, "bones"),
    ],
)
def test_a_layer_is_switched_by_chip_and_by_key(stage: Stage, chip: str, key: Qt.Key, field: str) -> None:
    button = stage.button(chip)
    assert not is_on(button)
    button.click()
    assert getattr(stage.settings.settings, field) is True
    assert is_on(button)
    stage.button("BL23 Shènshū, left").setFocus()
    stage.press(key)
    assert getattr(stage.settings.settings, field) is False
    assert not is_on(button)


@pytest.mark.parametrize("chip", ["Meridian lines", "Bones"])
def test_a_layer_is_drawn_sharp_and_goes_without_a_trace(stage: Stage, chip: str) -> None:
    stage.settle()
    bare = stage.map.grab().toImage()
    stage.button(chip).click()
    stage.settle()
    assert stage.map.grab().toImage().copy(FIGURE) != bare.copy(FIGURE)
    stage.button(chip).click()
    stage.settle()
    assert stage.map.grab().toImage().copy(FIGURE) == bare.copy(FIGURE)


#: The middle of the figure, without the chips.
FIGURE = QRect(200, 120, 320, 400)


def test_the_figure_is_never_gone_while_a_layer_is_drawn(stage: Stage) -> None:
    stage.map.render_view(replace(BACK, spot=None))  # a chosen spot's meridian is painted over it at once
    stage.settle()
    bare = stage.map.grab().toImage().copy(FIGURE)
    stage.button("Meridian lines").click()
    assert not stage.map.is_sharp
    assert stage.map.grab().toImage().copy(FIGURE) == bare
    stage.settle()


@pytest.mark.parametrize(("width", "height"), [(297, 559), (297, 560), (296, 560), (297, 561)])
def test_a_figure_gets_sharp_at_every_height(qtbot: QtBot, width: int, height: int) -> None:
    """One as high as the small picture, too, in which it is filled in before it is sharp."""
    layer = FigureLayer()
    shown = Appearance(MapKey("front"), False, True, LIGHT.ground)
    layer.aim(shown, QRect(300, 53, width, height), QSize(900, 640), False)
    qtbot.waitUntil(lambda: layer.is_sharp)
    qtbot.waitUntil(lambda: not layer._artist.busy)
    layer._artist.close()


def test_what_is_chosen_is_remembered(qtbot: QtBot) -> None:
    first = Stage(qtbot)
    first.settings.change(bones=True, meridian_lines=True, sides=ShownSides.RIGHT)
    assert is_on(first.button("Bones"))
    assert is_on(first.button("Meridian lines"))
    assert first.button("Points shown: Right only").isVisible()


def test_without_the_layer_there_is_no_chip(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "other.svg"
    groups = "".join(f'<g id="{group}"/>' for group in LAYERS)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="figure"/>{groups}'
        '<g id="hotspots"/></svg>',
        encoding="utf-8",
    )
    assert read_map(str(path)).layers == frozenset()
    assert load_map(MapKey("back"), False).layers == set(LAYERS)
    assert load_map(MapKey("hand-palm"), False).layers == {"landmarks", "meridians"}


def test_the_sides_go_round(stage: Stage) -> None:
    def sides() -> set[Side]:
        scene = stage.map.scene()
        assert scene is not None
        return {spot.side for spot in scene.places} - {Side.MIDLINE}

    chip = stage.button("Points shown: Left + right")
    place = chip.geometry()
    chip.click()
    assert is_set(stage, ShownSides.LEFT)
    assert sides() == {Side.LEFT}
    assert chip.text() == "Left only"
    stage.button("BL23 Shènshū, left").setFocus()
    stage.press(Qt.Key.Key_S)
    assert chip.text() == "Right only"
    assert sides() == {Side.LEFT, Side.RIGHT}  # the chosen spot stays
    assert stage.map.scene().dots[LEFT] is not None  # type: ignore[union-attr]
    chip.click()
    assert is_set(stage, ShownSides.BOTH)
    assert chip.geometry() == place


@pytest.mark.parametrize("view", [view.id for view in VIEWS.values() if view.both_sides])
@pytest.mark.parametrize(("hidden", "marks"), [(Side.LEFT, ("-left", "_L")), (Side.RIGHT, ("-right", "_R"))])
def test_lines_on_the_skin_of_the_other_side_are_left_out(
    view: str, hidden: Side, marks: tuple[str, str]
) -> None:
    loaded, layers = load_map(MapKey(view), False), frozenset({"meridians", "landmarks"})
    whole = ids(loaded.figure(False, layers=layers))
    half = ids(loaded.figure(False, layers=layers, hidden_side=hidden))
    bones = load_map(MapKey(view), False).bone_paths
    gone = {name for name in whole if marks[0] in name or name.endswith(marks[1])} - bones.keys()
    assert gone
    assert half == whole - gone
    assert ids(loaded.figure(False, hidden_side=hidden)) == {"figure"}


def ids(svg: bytes) -> set[str]:
    """Of a well-formed document."""
    return {name for element in ElementTree.fromstring(svg).iter() if (name := element.get("id"))}


def test_one_side_only_draws_the_lines_of_that_side_alone(qtbot: QtBot) -> None:
    stage = Stage(qtbot, ExploreView(None, BACK.key, ALL, ()))
    # The right arm and the right edge of the trunk, away from the midline and its names.
    right = QRect(460, 120, 150, 420)

    def seen() -> QImage:
        stage.settle()
        return stage.map.grab().toImage().copy(right)

    stage.settings.change(sides=ShownSides.LEFT)
    bare = seen()
    stage.settings.change(meridian_lines=True)
    assert seen() == bare
    stage.settings.change(sides=ShownSides.RIGHT)
    assert seen() != bare


def test_what_is_chosen_or_held_is_shown_whatever_its_side(stage: Stage) -> None:
    stage.settings.change(sides=ShownSides.LEFT)
    right = Spot("GB30", Side.RIGHT)
    stage.map.render_view(ExploreView(right, BACK.key, BACK.filter, LOWER_BACK))
    assert stage.button("GB30 Huántiào, right").isVisible()
    stage.map.render_session(SessionView(state=State.HOLDING, spot=RIGHT))
    assert stage.button("BL23 Shènshū, right").isVisible()
    stage.map.render_session(SessionView())


def test_a_view_of_one_side_has_no_choice_of_sides(qtbot: QtBot) -> None:
    stage = Stage(qtbot, ExploreView(Spot("SI3", Side.LEFT), MapKey("hand-ulnar"), BACK.filter, ("SI3",)))
    stage.settings.change(sides=ShownSides.RIGHT)
    assert stage.button("SI3 Hòuxī, left").isVisible()
    stage.button("SI3 Hòuxī, left").setFocus()
    stage.press(Qt.Key.Key_S)
    assert stage.settings.settings.sides is ShownSides.RIGHT


def test_a_mirror_turns_the_face_to_face_view_round(qtbot: QtBot) -> None:
    stage = Stage(qtbot, FRONT)
    left, right = (Spot("ST36", side) for side in (Side.LEFT, Side.RIGHT))
    before = stage.at(left), stage.at(right)
    assert before[0].x() > before[1].x()
    stage.button("As in a mirror").click()
    assert stage.settings.settings.as_in_mirror
    assert stage.at(left).x() == pytest.approx(before[1].x(), abs=1.0)
    assert stage.at(right).x() == pytest.approx(before[0].x(), abs=1.0)
    scene = stage.map.scene()
    assert scene is not None
    assert scene.flipped
    stage.settle()
    stage.map.render_view(BACK)
    scene = stage.map.scene()
    assert scene is not None
    assert not scene.flipped
    assert stage.at(LEFT).x() < stage.at(RIGHT).x()


def test_letters_follow_the_mirror(qtbot: QtBot) -> None:
    stage = Stage(qtbot, FRONT)
    stage.settle()

    def corners() -> tuple[QImage, QImage]:
        image = stage.map.grab().toImage()
        middle = round(stage.map.height() * 0.46)
        boxes = QRect(14, middle, 22, 22), QRect(stage.map.width() - 14 - 22, middle, 22, 22)
        return image.copy(boxes[0]), image.copy(boxes[1])

    one, other = corners()
    assert one != other
    stage.settings.change(as_in_mirror=True)
    stage.settle()
    assert corners() == (other, one)


def test_the_skeleton_is_whole_whatever_side_is_shown() -> None:
    loaded, layers = load_map(MapKey("back"), False), frozenset({"landmarks"})
    half = ids(loaded.figure(False, layers=layers, hidden_side=Side.RIGHT))
    assert {"scapula_L", "scapula_R", "vertebra_L2"} <= half
    assert "calcaneal_tendon_L" in half
    assert "calcaneal_tendon_R" not in half


def test_outlines_of_bones_grow_with_the_map_and_other_lines_do_not() -> None:
    root = ElementTree.fromstring(
        load_map(MapKey("back"), False).figure(False, layers=frozenset({"landmarks"}))
    )
    groups = {group.get("id"): group for group in root.iter() if group.get("id")}
    assert groups["landmarks"].get("vector-effect") == "non-scaling-stroke"
    assert groups["bones"].get("vector-effect") == "none"


def test_a_tooltip_tells_what_the_bone_under_the_mouse_is_called(stage: Stage) -> None:
    stage.settings.change(bones=True)
    camera, blade = stage.map.camera, stage.map.overlay.bone("scapula_L")
    assert camera is not None
    assert blade is not None
    places = (blade.boundingRect().center() + QPointF(x, y) for x in range(-90, 90, 20) for y in (0, 60))
    at = next(at for place in places if stage.map.tips.bone_at(at := camera.to_window(place)) is not None)
    place = at.toPoint()
    QApplication.sendEvent(stage.map, QHelpEvent(QEvent.Type.ToolTip, place, stage.map.mapToGlobal(place)))
    assert QToolTip.text() == "shoulder blade"
    QToolTip.hideText()


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_bone_under_the_mouse_is_named_where_bones_are_shown(qtbot: QtBot, mirrored: bool) -> None:
    key = MapKey("leg-lateral", mirrored)
    stage = Stage(qtbot, ExploreView(Spot("GB34", Side.LEFT), key, BACK.filter, ("GB34",)))
    camera, patella = stage.map.camera, load_map(MapKey("leg-lateral"), False).bone_paths["patella_L"]
    assert camera is not None
    middle = patella.boundingRect().center()
    at = camera.to_window(load_map(MapKey("leg-lateral"), False).flipped(middle) if mirrored else middle)
    assert stage.map.tips.bone_at(at) is None
    stage.settings.change(bones=True)
    assert stage.map.tips.bone_at(at) == "kneecap"
    assert stage.map.tips.bone_at(QPointF(4, 300)) is None


def test_levels_are_named_under_the_mouse_and_a_spot_there_comes_first(stage: Stage) -> None:
    stage.settings.change(bones=True)
    camera = stage.map.camera
    assert camera is not None
    stage.map.zoom(4.0, camera.to_window(camera.centre))
    lumbar = stage.map.overlay.bone("vertebra_L3")
    assert lumbar is not None
    box = lumbar.boundingRect()
    places = (QPointF(box.left() + x * box.width(), box.center().y()) for x in (0.2, 0.3, 0.4, 0.6, 0.7, 0.8))
    at = next(
        camera.to_window(place)
        for place in places
        if lumbar.contains(place) and stage.map.pressed_at(camera.to_window(place)) is None
    )
    assert stage.map.tips.bone_at(at) == "L3"
    assert stage.map.tips.bone_at(stage.at(LEFT)) is None


@pytest.mark.parametrize("group", ["landmarks", "meridians"])
def test_a_layer_is_part_of_the_picture_only_if_asked_for(qapp: object, group: str) -> None:
    loaded = load_map(MapKey("back"), False)
    assert f'id="{group}"'.encode() not in loaded.figure(True)
    svg = loaded.figure(True, False, frozenset({group}))
    assert f'id="{group}"'.encode() in svg
    appearance = Appearance(MapKey("back"), False, True, LIGHT.ground)
    request = FigureRequest(appearance, 460, 868, (100, 80, 240, 300))
    assert draw(request, svg) != draw(request, loaded.figure(True))


def test_old_settings_show_no_layers() -> None:
    settings = Settings()
    assert not settings.bones
    assert not settings.meridian_lines
    assert settings.sides is ShownSides.BOTH


def _map_file(folder: Path, size: str, layer: str) -> Path:
    empty = "".join(f'<g id="{name}"/>' for name in ("figure", "wear", "landmarks", "hotspots"))
    path = folder / "other.svg"
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 500" {size}>{empty}{layer}</svg>',
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize(
    ("size", "width", "pixels"),
    [('width="100"', "12.5", "1.25"), ('width="100px"', "10px", "1"), ('width="2000"', "3", "6")],
)
def test_lines_keep_the_width_that_they_have_at_the_maps_own_size(
    tmp_path: Path, size: str, width: str, pixels: str
) -> None:
    layer = f'<g id="meridians" stroke-width="{width}" fill="none"><path id="BL-left" d="M0 0L9 9"/></g>'
    loaded = read_map(str(_map_file(tmp_path, size, layer)))
    for mirrored in (False, True):
        root = ElementTree.fromstring(loaded.figure(False, mirrored, frozenset({"meridians"})))
        (group,) = (element for element in root.iter() if element.get("id") == "meridians")
        assert group.get("stroke-width") == pixels
        assert group.get("vector-effect") == "non-scaling-stroke"
        assert group.get("fill") == "none"
        assert [element.get("id") for element in group] == ["BL-left"]
    assert "meridians" not in ids(loaded.figure(False))


@pytest.mark.parametrize(
    ("size", "attributes"),
    [
        ("", 'stroke-width="3"'),
        ('width="100%"', 'stroke-width="3"'),
        ('width="100"', 'stroke-width="5%"'),
        ('width="100"', 'stroke-width="nan"'),
        ('width="100"', ""),
        ('width="100"', 'stroke-width="3" vector-effect="none"'),
    ],
)
def test_a_map_of_no_size_or_of_its_own_mind_is_left_as_it_is(
    tmp_path: Path, size: str, attributes: str
) -> None:
    layer = f'<g id="meridians" {attributes}><path id="BL-left" d="M0 0L9 9"/></g>'
    loaded = read_map(str(_map_file(tmp_path, size, layer)))
    assert layer.encode() in loaded.figure(False, layers=frozenset({"meridians"}))
