"""The lines that are laid over the views: on the skin, in order, seen, and named."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from itertools import pairwise

import pytest

from acupress_desktop.bodymap.views import VIEWS, MapView
from acupress_desktop.domain.points import Meridian, Point
from mapmaking.bones import BONES
from mapmaking.figure_data import FigureView, load_landmarks, load_samples, load_view
from mapmaking.frames import dot, minus
from mapmaking.layers import Layers, Trace, follow, simplified
from mapmaking.surface import Skin, Surface
from tests.shipped import load

#: Stand-ins for points by landmarks: what is tested is the line, not where the points are.
STOPS = {
    **{"BL11": "T1_spinous", "BL13": "T3_spinous", "BL23": "L2_spinous", "BL40": "popliteal_crease_mid"},
    **{"LI4": "MCP2_dorsal", "LI11": "cubital_crease_radial", "LI15": "acromion_lateral"},
    **{"SP6": "tibia_posterior_border_3cun", "SP9": "tibial_condyle_medial_lower"},
    **{"GV4": "L2_spinous", "GV14": "C7_spinous", "GV20": "vertex_GV20", "GV25": "pronasale"},
}


@pytest.fixture(scope="module")
def surface() -> Surface:
    return Surface(load_samples())


def skin(name: str) -> Skin:
    landmarks = load_landmarks()
    found = landmarks.get(f"{name}_L") or landmarks[name]
    return Skin(found.xyz, found.normal)


@pytest.fixture(scope="module")
def layers(surface: Surface) -> Layers:
    pattern = next(iter(load().points.values()))

    def point(code: str) -> Point:
        return replace(pattern, code=code, meridian=Meridian(code[:2]), midline=code.startswith("GV"))

    places = {code: skin(name) for code, name in STOPS.items()}
    for code in ("BL11", "BL13", "BL23"):  # beside the spine
        places[code] = surface.settle((3.4, *places[code].xyz[1:]), (0, 0, -1))
    return Layers([point(code) for code in STOPS], places, surface, load_landmarks())


def figure(view: str) -> FigureView:
    return load_view(VIEWS[view].figure)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("ICS4_nipple_line", "rib12_end"),
        ("vertex_GV20", "mastoid_process"),
        ("malleolus_medial", "toe1_nail"),
        ("acromion_lateral", "cubital_crease_radial"),
    ],
)
def test_a_way_over_the_skin_stays_on_it(surface: Surface, start: str, end: str) -> None:
    first, last = skin(start), skin(end)
    way = follow(surface, first, last)
    assert (way[0], way[-1]) == (first, last)
    assert len(way) > 4
    for here in way[1:-1]:
        again = surface.settle(here.xyz, here.normal)
        assert math.dist(again.xyz, here.xyz) < 0.2
    length = sum(math.dist(a.xyz, b.xyz) for a, b in pairwise(way))
    assert math.dist(first.xyz, last.xyz) <= length < 2.2 * math.dist(first.xyz, last.xyz)
    for a, b in pairwise(way):
        assert dot(minus(b.xyz, a.xyz), minus(b.xyz, a.xyz)) <= 1.5**2


def test_a_way_that_cannot_be_gone_is_its_two_ends(surface: Surface) -> None:
    start, end = skin("navel"), Skin((200.0, 0.0, 0.0), (1.0, 0.0, 0.0))
    assert follow(surface, start, end) == [start, end]


def test_simple_lines_stay_close_to_the_old_ones() -> None:
    wave = [(float(x), 10 * math.sin(x / 20)) for x in range(200)]
    fine = simplified(wave, 0.5)
    assert (fine[0], fine[-1]) == (wave[0], wave[-1])
    assert len(fine) < 40
    assert set(fine) <= set(wave)
    assert simplified([(0, 0), (1, 0.01), (2, 0)], 0.5) == [(0, 0), (2, 0)]


def test_lines_are_named_by_meridian_and_side(layers: Layers) -> None:
    assert set(layers.meridians(figure("back"), both_sides=True)) >= {"BL-left", "BL-right", "GV-midline"}
    assert not [name for name in layers.meridians(figure("leg-medial"), False) if name.endswith("-right")]
    parts = layers.meridians(figure("head-left"), False)
    assert all(re.fullmatch(r"[A-Z]{2}-(left|right|midline)(-[2-9])?", name) for name in parts)


def test_a_line_goes_through_its_points_in_order(layers: Layers) -> None:
    back = figure("back")
    line = layers.meridians(back, both_sides=True)["BL-left"]
    stops = [back.to_svg(layers._places[code].xyz) for code in ("BL11", "BL13", "BL23", "BL40")]
    at = [min(range(len(line)), key=lambda n: math.dist(line[n], stop)) for stop in stops]
    assert at == sorted(at)
    assert all(math.dist(line[n], stop) < 3 for n, stop in zip(at, stops, strict=True))


def test_the_right_side_mirrors_the_left(layers: Layers) -> None:
    lines = layers.meridians(figure("back"), both_sides=True)
    middle = figure("back").to_svg((0.0, 0.0, 0.0))[0]
    for (x, y), (u, v) in zip(lines["BL-left"], lines["BL-right"], strict=True):
        assert (2 * middle - x, y) == pytest.approx((u, v), abs=0.01)


def test_the_midline_is_straight(layers: Layers) -> None:
    middle = figure("back").to_svg((0.0, 0.0, 0.0))[0]
    assert {round(x - middle) for x, _ in layers.meridians(figure("back"), True)["GV-midline"]} == {0}


def test_what_is_turned_away_is_left_out(layers: Layers) -> None:
    front = layers.meridians(figure("front"), both_sides=True)
    assert "BL-left" not in front
    lowest = max(y for _, y in front["GV-midline"])
    assert lowest <= figure("front").to_svg(skin("pronasale").xyz)[1] + 1


@pytest.mark.parametrize("view", VIEWS.values(), ids=lambda view: view.id)
def test_everything_lies_within_the_silhouette(layers: Layers, view: MapView) -> None:
    seen = load_view(view.figure)
    places = [p for line in layers.meridians(seen, view.both_sides).values() for p in line]
    places += [p for ts in layers.bones(seen, view.both_sides).values() for t in ts for p in t.places]
    assert places
    assert [place for place in places if seen.depth_at(*place) is None] == []


def test_each_bone_has_a_name_of_its_own_and_is_seen_somewhere(layers: Layers) -> None:
    names = [bone.id for bone in BONES]
    assert len(set(names)) == len(names)
    seen = {
        name.removesuffix("_L")
        for view in VIEWS.values()
        for name in layers.bones(load_view(view.figure), view.both_sides)
    }
    assert set(names) <= seen


def test_the_back_shows_what_one_counts_from(layers: Layers) -> None:
    bones = layers.bones(figure("back"), both_sides=True)
    spine = ["C2", "C7", *(f"T{n}" for n in range(1, 13)), *(f"L{n}" for n in range(1, 6))]
    assert {f"{level}_spinous" for level in spine} <= set(bones)
    paired = ("scapula", "scapula_spine", "iliac_crest", "PSIS", "rib12", "calcaneal_tendon")
    assert {f"{name}_{side}" for name in paired for side in "LR"} <= set(bones)
    assert "sacrum" in bones
    assert not {"sternum", "patella_L", "clavicle_L"} & set(bones)
    heights = [min(y for t in bones[f"{level}_spinous"] for _, y in t.places) for level in spine]
    assert heights == sorted(heights)


def test_the_sole_shows_heel_and_balls_of_the_toes(layers: Layers) -> None:
    sole = figure("foot-sole")
    bones = layers.bones(sole, both_sides=False)
    balls = [bones[f"MT{number}_head_L"] for number in range(1, 6)]
    heel = bones["calcaneus_L"]
    assert all(trace.closed for traces in (*balls, heel) for trace in traces)

    def middle(traces: tuple[Trace, ...]) -> tuple[float, float]:
        (trace,) = traces
        return tuple(sum(axis) / len(axis) for axis in zip(*trace.places, strict=True))

    across = [middle(ball)[0] for ball in balls]
    big, little = (sole.to_svg(skin(f"toe{number}_tip").xyz)[0] for number in (1, 5))
    assert across == sorted(across, reverse=big > little)
    # No ball covers its neighbour, and all lie behind the webs of the toes.
    for one, other in pairwise(balls):
        first, second = ({round(x) for x, _ in ball[0].places} for ball in (one, other))
        assert max(first) <= min(second) + 25 or max(second) <= min(first) + 25
    web, end = (sole.to_svg(skin(name).xyz)[1] for name in ("sole_toe_web_2_3", "calcaneus_plantar"))
    assert all(min(web, end) < middle(ball)[1] < max(web, end) for ball in balls)
    assert abs(middle(heel)[1] - end) < 150


def test_whole_shapes_are_closed_and_cut_ones_open(layers: Layers) -> None:
    front = layers.bones(figure("front"), both_sides=True)
    assert all(trace.closed for trace in front["patella_L"])
    assert not any(trace.closed for trace in front["iliac_crest_L"])
