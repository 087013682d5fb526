"""Meridian lines, bones, sides and the mirror: by chip and by key, remembered, drawn and named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Settings, ShownSides
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.map.bone_labels import bone_words, lay_out
from acupress_desktop.ui.map.figure_images import Appearance, FigureRequest, draw
from acupress_desktop.ui.map.figure_layer import FigureLayer
from acupress_desktop.ui.map.loaded_map import load_map, read_map
from acupress_desktop.ui.map.map_outline import LAYERS
from acupress_desktop.ui.theme import LIGHT
from tests.shipped import load
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


def names(stage: Stage) -> list[str]:
    scene = stage.map.scene()
    assert scene is not None
    return [label.words for label in scene.bones]


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
    assert load_map("back", False).layers == set(LAYERS)
    assert load_map("hand-palm", False).layers == {"landmarks", "meridians"}


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
def test_lines_and_bones_of_the_other_side_are_left_out(
    view: str, hidden: Side, marks: tuple[str, str]
) -> None:
    loaded, layers = load_map(view, False), frozenset({"meridians", "landmarks"})
    whole = ids(loaded.figure(False, layers=layers))
    half = ids(loaded.figure(False, layers=layers, hidden_side=hidden))
    gone = {name for name in whole if marks[0] in name or name.endswith(marks[1])}
    assert gone
    assert half == whole - gone
    assert ids(loaded.figure(False, hidden_side=hidden)) == {"figure"}


def ids(svg: bytes) -> set[str]:
    """Of a well-formed document."""
    return {name for element in ElementTree.fromstring(svg).iter() if (name := element.get("id"))}


def test_one_side_only_draws_and_names_that_side_alone(qtbot: QtBot) -> None:
    stage = Stage(qtbot, ExploreView(None, BACK.key, ALL, ()))
    # The right arm and the right edge of the trunk, away from the midline and its names.
    right = QRect(460, 120, 150, 420)

    def seen() -> QImage:
        stage.settle()
        return stage.map.grab().toImage().copy(right)

    stage.settings.change(sides=ShownSides.LEFT)
    bare = seen()
    stage.settings.change(bones=True, meridian_lines=True)
    assert seen() == bare
    scene = stage.map.scene()
    assert scene is not None
    assert [b.words for b in scene.bones if b.box.left() > right.left()] == []
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


def test_bones_are_named_where_there_is_room(stage: Stage) -> None:
    assert names(stage) == []
    stage.settings.change(bones=True)
    whole = names(stage)
    assert "C7" in whole or "L4" in whole
    stage.wheel(QPointF(360, 320), 5)
    near = names(stage)
    assert len([name for name in near if name[0] in "LT" and name[1:].isdigit()]) >= 3
    scene = stage.map.scene()
    assert scene is not None
    boxes = [label.box for label in scene.bones]
    assert all(scene.room.contains(box) for box in boxes)
    assert not [1 for n, box in enumerate(boxes) if any(box.intersects(other) for other in boxes[:n])]
    assert not [box for box in boxes if any(box.contains(place) for place in scene.places.values())]


@pytest.mark.parametrize("mirrored", [False, True])
def test_names_stand_at_their_bones_also_on_the_right(qtbot: QtBot, mirrored: bool) -> None:
    key = MapKey("leg-lateral", mirrored)
    stage = Stage(qtbot, ExploreView(Spot("GB34", Side.LEFT), key, BACK.filter, ("GB34",)))
    stage.settings.change(bones=True)
    scene, camera = stage.map.scene(), stage.map.camera
    assert scene is not None
    assert camera is not None
    loaded = load_map("leg-lateral", False)
    ids = {words: name for name, words in bone_words(loaded.bones, load(), right=False).items()}
    assert scene.bones
    for label in scene.bones:
        bone = loaded.bones[ids[label.words]]
        bone = loaded.flipped_box(bone) if mirrored else bone
        near = label.box.adjusted(-6, -6, 6, 6)
        assert near.intersects(QRectF(camera.to_window(bone.topLeft()), bone.size() * camera.scale))


def test_words_come_from_the_ids_and_the_most_needed_first() -> None:
    words = bone_words(
        ["T1_spinous", "C7_spinous", "sacrum", "scapula_L", "scapula_R", "unheard_of_L", "PSIS_R"],
        load(),
        right=False,
    )
    assert list(words.values())[:2] == ["C7", "sacrum"]
    assert set(words) == {"T1_spinous", "C7_spinous", "sacrum", "scapula_L", "PSIS_R"}
    assert "scapula_R" in bone_words(["scapula_L", "scapula_R"], load(), right=True)


def test_a_name_gives_way_to_dots_and_to_those_before_it(qapp: object) -> None:
    bone = QRectF(100, 100, 10, 30)

    def place(dots: list[QPointF]) -> QRectF:
        (label,) = lay_out({"a": bone}, {"a": "shin"}, dots, QFont())
        return label.box

    beside = place([])
    assert beside.left() > bone.right()
    assert place([beside.center()]).right() < bone.left()
    both = lay_out({"a": bone, "b": bone}, {"a": "shin", "b": "crest"}, [], QFont())
    assert [label.words for label in both] == ["shin", "crest"]
    assert not both[0].box.intersects(both[1].box)
    everywhere = [QPointF(x, y) for x in range(0, 250, 8) for y in range(50, 200, 8)]
    assert lay_out({"a": bone}, {"a": "shin"}, everywhere, QFont()) == ()


def test_names_go_into_large_bones_and_not_beside_tiny_ones(qapp: object) -> None:
    (large,) = lay_out({"sacrum": QRectF(0, 0, 200, 200)}, {"sacrum": "sacrum"}, [], QFont())
    assert QRectF(0, 0, 200, 200).contains(large.box)
    assert lay_out({"pisiform_L": QRectF(0, 0, 8, 8)}, {"pisiform_L": "pisiform"}, [], QFont()) == ()
    assert lay_out({"rib3_L": QRectF(0, 0, 200, 6)}, {"rib3_L": "rib 3"}, [], QFont()) == ()


def test_numbers_of_vertebrae_stand_in_a_row(qapp: object) -> None:
    bones = {f"T{n}_spinous": QRectF(100, 100 + 9 * n, 6, 7) for n in range(1, 13)}
    small = lay_out(bones, {name: name.split("_")[0] for name in bones}, [], QFont())
    assert 4 <= len(small) < 12
    assert len({label.box.left() for label in small}) == 1
    bones = {f"T{n}_spinous": QRectF(100, 100 + 36 * n, 18, 28) for n in range(1, 13)}
    large = lay_out(bones, {name: name.split("_")[0] for name in bones}, [], QFont())
    assert len(large) == 12
    assert all(bones[f"{label.words}_spinous"].contains(label.box.center()) for label in large)


@pytest.mark.parametrize("group", ["landmarks", "meridians"])
def test_a_layer_is_part_of_the_picture_only_if_asked_for(qapp: object, group: str) -> None:
    loaded = load_map("back", False)
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
