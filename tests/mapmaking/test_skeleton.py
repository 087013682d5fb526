"""The skeleton: read, named, and drawn over the skin in every view."""

from __future__ import annotations

import csv
from pathlib import Path
from xml.etree import ElementTree

import pytest

from acupress_desktop.bodymap.views import VIEWS, MapView
from mapmaking.bone_marks import bones_of_landmarks, marks
from mapmaking.drawing import Shade, draw_map
from mapmaking.figure_data import load_landmarks, load_style, load_view
from mapmaking.map_error import MapError
from mapmaking.skeleton import load_bone_style, load_skeleton

SVG = "{http://www.w3.org/2000/svg}"
FIGURE = Path(__file__).resolve().parents[2] / "mapmaking" / "figure" / "first"
EVERY = pytest.mark.parametrize("view", VIEWS.values(), ids=lambda view: view.id)


def known() -> set[str]:
    rows = csv.DictReader((FIGURE / "bones.csv").read_text(encoding="utf-8").splitlines())
    return {row["id"] for row in rows}


def bones(view: MapView, shade: Shade = Shade.LIGHT) -> ElementTree.Element:
    skeleton = load_skeleton(view.figure)
    text = draw_map(load_view(view.figure), load_style(), shade, {}, {}, {}, skeleton)
    found = ElementTree.fromstring(text).find(f"./{SVG}g[@id='landmarks']/{SVG}g[@id='bones']")
    assert found is not None
    return found


@EVERY
def test_every_view_shows_bones_that_are_known_each_once(view: MapView) -> None:
    skeleton = load_skeleton(view.figure)
    ids = [bone.id for bone in skeleton.bones]
    assert ids
    assert len(set(ids)) == len(ids)
    assert set(ids) <= known()
    if not view.both_sides:
        assert not [name for name in ids if name.endswith("_R")]


@EVERY
def test_a_bone_lies_within_the_skin(view: MapView) -> None:
    figure = load_view(view.figure)
    for bone in load_skeleton(view.figure).bones:
        x, y = bone.label
        assert figure.depth.at(x / 100, y / 100) is not None, bone.id


def test_bones_are_painted_over_a_veil_from_back_to_front() -> None:
    veil, *drawn = bones(VIEWS["back"])
    assert 0 < float(veil.get("fill-opacity", "1")) < 0.5
    ids = [name for path in drawn if (name := path.get("id")) is not None]
    assert ids == [bone.id for bone in load_skeleton("back").bones]
    assert ids.index("rib_5_L") < ids.index("scapula_L")


def test_only_outlines_are_stroked_and_they_are_measured_in_centimetres() -> None:
    drawn = bones(VIEWS["back"])
    assert drawn.get("stroke") == "none"
    (edges,) = [group for group in drawn.iter(f"{SVG}g") if group.get("stroke-width")]
    assert edges.get("fill") == "none"
    assert edges.get("stroke-width") == "6.3"


def test_the_dark_twin_differs_in_colours_and_in_how_much_of_the_skin_is_left() -> None:
    light, dark = bones(VIEWS["hand-palm"]), bones(VIEWS["hand-palm"], Shade.DARK)
    assert [path.get("d") for path in light.iter()] == [path.get("d") for path in dark.iter()]
    assert [path.get("fill") for path in light] != [path.get("fill") for path in dark]
    style = load_bone_style()
    assert style.dark.veil_alpha != style.light.veil_alpha


def test_landmarks_lie_on_bones_that_are_known() -> None:
    found = bones_of_landmarks()
    names = {name.removesuffix("_L").removesuffix("_R") for name in load_landmarks()}
    assert set(found) <= names
    plain = {name.removesuffix("_L").removesuffix("_R") for name in known()}
    assert {bone for lit in found.values() for bone in lit} <= plain
    assert found["L2_spinous"] == ["vertebra_L2"]
    assert found["MTP2_dorsal"] == ["metatarsal_2"]


@pytest.mark.parametrize(
    ("name", "landmark"), [("spinous_L2_lower_border", "L2_spinous"), ("PSIS_L", "PSIS_L")]
)
def test_borders_lie_at_their_landmarks(name: str, landmark: str) -> None:
    figure = load_view("back")
    line = marks(figure, load_skeleton("back"), {}, ())["lines"][name]
    x, y = figure.to_svg(load_landmarks()[landmark].xyz)
    assert min(abs(x - u) + abs(y - v) for u, v in line) < 130


def test_a_view_without_a_skeleton_is_an_error_that_says_so() -> None:
    with pytest.raises(MapError, match="skeleton/nowhere"):
        load_skeleton("nowhere")
