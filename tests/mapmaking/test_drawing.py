"""What the drawing makes of the figure's numbers."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from mapmaking.drawing import Shade, draw_icon, draw_map
from mapmaking.figure_data import FigureView, load_style, load_view
from mapmaking.icon_shapes import ICONS
from mapmaking.layers import Trace

SVG = "{http://www.w3.org/2000/svg}"
COLORED = {"app", "tray-idle", "tray-running", "tray-paused", "tray-asks"}


@pytest.fixture(scope="module")
def hand() -> FigureView:
    return load_view("hand_palm")


def drawn(view: FigureView, shade: Shade = Shade.LIGHT) -> ElementTree.Element:
    text = draw_map(
        view,
        load_style(),
        shade,
        hotspots={"HT7-left": (700.04, 1900), "LU10-left": (-3, 12.5)},
        landmarks={
            "pisiform_L": [Trace(((650, 1880), (670, 1900), (650, 1920), (630, 1900)), closed=True)],
            "wrist_crease_L": [Trace(((600, 1900), (720, 1920))), Trace(((730, 1920), (760, 1900)))],
        },
        meridians={"HT-left": [(600, 2000), (650.25, 1800), (700, 1700)]},
    )
    return ElementTree.fromstring(text)


def group(root: ElementTree.Element, name: str) -> ElementTree.Element:
    found = root.find(f"./{SVG}g[@id='{name}']")
    assert found is not None
    return found


def test_groups_come_in_the_order_of_painting(hand: FigureView) -> None:
    names = [element.get("id") for element in drawn(hand).findall(f"{SVG}g")]
    assert names == ["figure", "wear", "landmarks", "meridians", "hotspots"]


def test_a_hotspot_is_a_circle_at_its_place(hand: FigureView) -> None:
    circles = {c.get("id"): (c.get("cx"), c.get("cy")) for c in group(drawn(hand), "hotspots")}
    assert circles == {"HT7-left": ("700", "1900"), "LU10-left": ("-3", "12.5")}


def test_a_bone_and_a_meridian_keep_their_names(hand: FigureView) -> None:
    root = drawn(hand)
    assert [mark.get("id") for mark in group(root, "landmarks")] == ["pisiform_L", "wrist_crease_L"]
    (line,) = group(root, "meridians")
    assert line.get("id") == "HT-left"
    assert line.get("d") == "M600 2000L650.2 1800L700 1700"


def test_lines_on_the_skin_are_smooth_and_not_filled(hand: FigureView) -> None:
    landmarks = group(drawn(hand), "landmarks")
    assert landmarks.get("fill") == "none"
    whole, parts = landmarks
    assert whole.get("d", "").startswith("M650 1880C")
    assert whole.get("d", "").endswith("650 1880z")
    assert parts.get("d") == "M600 1900C620 1903 700 1917 720 1920M730 1920C735 1917 755 1903 760 1900"


@pytest.mark.parametrize("name", ["landmarks", "meridians"])
def test_layers_are_hairlines_at_the_maps_own_size(hand: FigureView, name: str) -> None:
    root = drawn(hand)
    layer = group(root, name)
    units = float(root.get("viewBox", "").split()[2]) / float(root.get("width", "0"))
    assert 1 <= float(layer.get("stroke-width", "0")) / units < 1.5
    assert float(layer.get("stroke-opacity", "1")) < 0.7
    assert layer.get("vector-effect") is None, "few readers know it, and they disagree"


def test_a_map_says_what_it_is(hand: FigureView) -> None:
    root = drawn(hand)
    assert [child.tag for child in root[:2]] == [f"{SVG}title", f"{SVG}desc"]
    assert root[0].text == "Body map with acupuncture points: hand palm"


def test_the_skin_runs_from_light_to_dark_over_the_silhouette(hand: FigureView) -> None:
    skin = [path.get("fill", "") for path in group(drawn(hand), "figure").findall(f"{SVG}path")]
    ramp = load_style().light.ramp
    assert skin[0] == ramp[0][1]
    assert skin[len(hand.drawing.tones)] == ramp[-1][1]
    tones = skin[: len(hand.drawing.tones) + 1]
    assert tones == sorted(tones, reverse=True)
    assert skin[-1] == load_style().light.colors["outline"]


def test_the_dark_twin_differs_in_colours_only(hand: FigureView) -> None:
    light, dark = drawn(hand), drawn(hand, Shade.DARK)
    assert [p.get("d") for p in light.iter(f"{SVG}path")] == [p.get("d") for p in dark.iter(f"{SVG}path")]
    assert group(dark, "figure")[0].get("fill") == load_style().dark.ramp[0][1]


def test_clothes_are_apart_from_the_figure() -> None:
    back, hand = drawn(load_view("back")), drawn(load_view("hand_palm"))
    assert len(group(back, "wear")) > 3
    assert len(group(hand, "wear")) == 0
    wear_colors = {path.get("fill") for path in group(back, "wear")}
    assert not wear_colors & {path.get("fill") for path in group(back, "figure")} - {None}


def test_a_cut_limb_shows_whole() -> None:
    """The forearm is cut a little below its box: the view box must reach down to the cut."""
    view = load_view("hand_palm")
    _, top, _, height = (int(number) for number in drawn(view).get("viewBox", "").split())
    assert top == 0
    assert height > view.size[1]


def test_the_same_numbers_give_the_same_bytes(hand: FigureView) -> None:
    def again() -> str:
        return draw_map(hand, load_style(), Shade.DARK, {"HT7-left": (7, 19)}, {}, {})

    assert again() == again()


@pytest.mark.parametrize("name", sorted(set(ICONS) - COLORED))
def test_a_line_icon_takes_one_tint_from_the_program(name: str) -> None:
    text = draw_icon(name)
    root = ElementTree.fromstring(text)
    assert root.get("viewBox") == "0 0 24 24"
    assert group_of_icon(root).get("stroke") == "currentColor"
    assert group_of_icon(root).get("stroke-width") == "1.8"
    assert not re.search("#[0-9a-f]{3}", text)


@pytest.mark.parametrize("name", sorted(COLORED))
def test_a_coloured_icon_keeps_its_colours(name: str) -> None:
    assert "currentColor" not in draw_icon(name)


def test_the_tray_icons_differ_in_shape_and_in_colour() -> None:
    icons = [ICONS[name] for name in sorted(COLORED - {"app"})]
    assert len({icon.marks[0].paint["fill"] for icon in icons}) == len(icons)
    assert len({icon.marks[1].path for icon in icons}) == len(icons)


def group_of_icon(root: ElementTree.Element) -> ElementTree.Element:
    found = root.find(f"{SVG}g")
    assert found is not None
    return found
