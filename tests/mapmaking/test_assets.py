"""The committed drawings: current, complete, within SVG Tiny, and true to the atlas."""

from __future__ import annotations

import importlib.util
import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from acupress_desktop.bodymap.atlas import Entry, read_atlas
from acupress_desktop.bodymap.views import VIEWS, MapView
from acupress_desktop.domain.figures import Figure
from mapmaking.bones import BONES
from mapmaking.figure_data import load_landmarks, load_view
from mapmaking.hands import load_hands
from mapmaking.icon_shapes import ICONS
from mapmaking.lesson_shapes import LESSONS
from mapmaking.practice_shapes import PRACTICES
from tests.shipped import load

ROOT = Path(__file__).resolve().parents[2]
MAPS = ROOT / "assets" / "svg"
GROUPS = ["figure", "wear", "landmarks", "meridians", "hotspots"]
SVG = "{http://www.w3.org/2000/svg}"
TINY_ELEMENTS = {f"{SVG}{name}" for name in ("svg", "title", "desc", "defs", "g", "path", "circle", "text")}
TINY_ATTRIBUTES = {
    *("id", "d", "cx", "cy", "r", "width", "height", "viewBox", "version", "baseProfile"),
    *("fill", "fill-opacity", "fill-rule"),
    *("stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin"),
    "stroke-dasharray",
    *("x", "y", "font-family", "font-size", "text-anchor"),
}
BODIES = {Figure.FIRST: MAPS, Figure.SECOND: MAPS / "second"}
MAP_FILES = [
    folder / view.file
    for body in BODIES.values()
    for folder in (body, body / "dark")
    for view in VIEWS.values()
]
LESSON_FILES = [MAPS / "learn" / folder / f"{name}.svg" for folder in ("", "dark") for name in LESSONS]
HAND_FILES = [MAPS / "hands" / f"{name}.svg" for name in load_hands()]
PRACTICE_FILES = [MAPS / "practice" / folder / f"{name}.svg" for folder in ("", "dark") for name in PRACTICES]
ALL_FILES = [
    *MAP_FILES,
    *(MAPS / "icons" / f"{name}.svg" for name in ICONS),
    *LESSON_FILES,
    *PRACTICE_FILES + HAND_FILES,
]


def by_name(path: Path) -> str:
    return path.relative_to(MAPS).as_posix()


def hotspots(path: Path) -> dict[str, tuple[float, float]]:
    circles = ElementTree.parse(path).getroot().iterfind(f"./{SVG}g[@id='hotspots']/{SVG}circle")
    return {c.attrib["id"]: (float(c.attrib["cx"]), float(c.attrib["cy"])) for c in circles}


def draw_maps() -> ModuleType:
    spec = importlib.util.spec_from_file_location("draw_maps", ROOT / "tools" / "draw_maps.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def atlas(body: Figure) -> dict[str, list[Entry]]:
    folder = ROOT / "acupress_desktop" / "bodymap" / "atlas" / ("" if body is Figure.FIRST else body)
    spots: dict[str, list[Entry]] = json.loads((folder / "spots.json").read_text(encoding="utf-8"))
    return spots


def test_everything_drawn_is_current() -> None:
    """If this fails, run `python tools/draw_maps.py`."""
    stale = [
        path.as_posix()
        for path, content in draw_maps().everything()
        if not (ROOT / path).exists() or (ROOT / path).read_bytes() != content.encode()
    ]
    assert stale == []


def test_check_names_what_is_not_current(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tool = draw_maps()
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    monkeypatch.setattr(tool, "everything", lambda: [(Path("a.svg"), "new"), (Path("b/c.svg"), "same")])
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.svg").write_text("same", encoding="utf-8")
    assert tool.main(["--check"]) == 1
    assert capsys.readouterr().out == "a.svg\n"
    assert tool.main([]) == 0
    assert (tmp_path / "a.svg").read_text(encoding="utf-8") == "new"
    assert tool.main(["--check"]) == 0


def test_the_resources_are_the_files_in_assets() -> None:
    listed = [file.text for file in ElementTree.parse(ROOT / "resources.qrc").iter("file")]
    kept = [
        path.relative_to(ROOT).as_posix()
        for path in (*(ROOT / "assets" / "svg").rglob("*.svg"), *(ROOT / "assets" / "audio").rglob("*.wav"))
    ]
    assert listed == sorted(kept)


def test_every_practice_has_its_figure() -> None:
    assert set(PRACTICES) == set(load().practices)


def test_every_drawing_on_disk_is_one_of_ours() -> None:
    assert sorted(MAPS.rglob("*.svg")) == sorted(ALL_FILES)


@pytest.mark.parametrize("path", ALL_FILES, ids=by_name)
def test_a_drawing_is_svg_tiny(path: Path) -> None:
    assert path.stat().st_size < 400_000
    root = ElementTree.parse(path).getroot()
    assert root.get("baseProfile") == "tiny"
    assert root.get("version") == "1.2"
    for element in root.iter():
        assert element.tag in TINY_ELEMENTS
        assert set(element.attrib) <= TINY_ATTRIBUTES
        assert re.fullmatch(r"[MmZzLlHhVvCcSs0-9. -]*", element.get("d", "")), "arcs are not Tiny"
        assert element.get("d") != ""


@pytest.mark.parametrize("path", MAP_FILES, ids=by_name)
def test_a_map_has_its_groups_and_no_id_twice(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert [group.get("id") for group in root.findall(f"{SVG}g")] == GROUPS
    ids = Counter(element.get("id") for element in root.iter() if element.get("id"))
    assert [name for name, times in ids.items() if times > 1] == []


@pytest.mark.parametrize("body", Figure)
@pytest.mark.parametrize("view", VIEWS.values(), ids=lambda view: view.id)
def test_the_hotspots_are_those_of_the_atlas(view: MapView, body: Figure) -> None:
    placed = {
        spot: (x, y)
        for spot, entries in atlas(body).items()
        for shown, x, y, _ in entries
        if shown == view.id
    }
    for folder in (BODIES[body], BODIES[body] / "dark"):
        found = hotspots(folder / view.file)
        assert found.keys() == placed.keys()
        for spot, place in placed.items():
            assert found[spot] == pytest.approx(place, abs=0.051)


@pytest.mark.parametrize(
    ("view_id", "left_is_left"), [("back", True), ("head-back", True), ("head-top", True), ("front", False)]
)
def test_left_is_the_bodys_own(view_id: str, left_is_left: bool) -> None:
    view = VIEWS[view_id]
    middle = load_view(view.figure).to_svg((0, 0, 0))[0]
    found = hotspots(MAPS / view.file)
    lefts = [x < middle for spot, (x, _) in found.items() if spot.endswith("-left")]
    rights = [x < middle for spot, (x, _) in found.items() if spot.endswith("-right")]
    ear = load_view(view.figure).to_svg(load_landmarks()["ear_apex_L"].xyz)[0]
    assert (ear < middle) is left_is_left
    assert all(side is left_is_left for side in lefts)
    assert not any(side is left_is_left for side in rights)
    assert len(lefts) == len(rights)


def test_both_bodies_show_every_point() -> None:
    shown = {body: {spot.rpartition("-")[0] for spot, seen in atlas(body).items() if seen} for body in Figure}
    assert shown[Figure.SECOND] == shown[Figure.FIRST] == {*load().points}


def test_the_second_body_has_bones_of_her_own() -> None:
    """By shapes, as long as she has no skeleton: the level and the crest of the hip can be lit."""
    drawn = {
        path.get("id")
        for path in ElementTree.parse(MAPS / "second" / "body-back.svg").iterfind(
            f"./{SVG}g[@id='landmarks']/{SVG}path"
        )
    }
    assert {"L2_spinous", "iliac_crest_L", "iliac_crest_R", "scapula_L", "sacrum"} <= drawn
    marks = read_atlas("bones", Figure.SECOND)
    assert marks["landmarks"]["L2_spinous"] == ["L2_spinous"]
    assert {name for names in marks["landmarks"].values() for name in names} <= {bone.id for bone in BONES}


def test_the_body_shows_points_on_both_its_sides() -> None:
    sides = Counter(spot.rpartition("-")[2] for spot in hotspots(MAPS / "body-back.svg"))
    assert sides["left"] == sides["right"] > 0
