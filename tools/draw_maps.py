"""Redraws all that is drawn: the body maps, the icons, the points' places, the list of resources.

    python tools/draw_maps.py           write what has changed
    python tools/draw_maps.py --check   only say what is not current; exit 1 if anything is

The same facts give the same bytes, so the results are committed and a test holds them current.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from math import dist
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from acupress_desktop.bodymap.atlas import Entry  # noqa: E402
from acupress_desktop.bodymap.bodies import WHOLE  # noqa: E402
from acupress_desktop.bodymap.views import VIEWS, MapView  # noqa: E402
from acupress_desktop.content.load import load  # noqa: E402
from acupress_desktop.domain.figures import Figure  # noqa: E402
from acupress_desktop.domain.points import Point, Spot  # noqa: E402
from mapmaking.bone_marks import bones_of_landmarks, marks, shapes_of_landmarks  # noqa: E402
from mapmaking.bones import is_on_skin  # noqa: E402
from mapmaking.compile import Compiled, compile_atlas, seen_through  # noqa: E402
from mapmaking.drawing import (  # noqa: E402
    Shade,
    dark_hand_colors,
    draw_hand,
    draw_icon,
    draw_lesson,
    draw_map,
    draw_practice,
    view_box,
)
from mapmaking.figure_data import (  # noqa: E402
    UNITS_PER_CM,
    load_landmarks,
    load_samples,
    load_scales,
    load_style,
    load_view,
)
from mapmaking.hands import corners, fit, load_hand, load_hand_style, load_hands, load_pressed, palm, thinned  # noqa: E402
from mapmaking.icon_shapes import ICONS  # noqa: E402
from mapmaking.labelling import label_places  # noqa: E402
from mapmaking.layers import Layers  # noqa: E402
from mapmaking.lesson_shapes import LESSONS  # noqa: E402
from mapmaking.map_error import MapError  # noqa: E402
from mapmaking.practice_shapes import PRACTICES  # noqa: E402
from mapmaking.skeleton import load_skeleton  # noqa: E402
from mapmaking.surface import Surface  # noqa: E402

SVG = Path("assets/svg")
ATLAS = Path("acupress_desktop/bodymap/atlas")
RESOURCES = Path("resources.qrc")
XY = tuple[float, float]


def main(arguments: list[str]) -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing, name the files that are not current"
    )
    check = parser.parse_args(arguments).check
    stale = [(path, content) for path, content in everything() if _differs(ROOT / path, content)]
    for path, content in stale:
        print(path)
        if not check:
            (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / path).write_text(content, encoding="utf-8", newline="\n")
    return 1 if check and stale else 0


def everything() -> Iterator[tuple[Path, str]]:
    """Every drawn file, relative to the top of the project, and what it must hold."""
    points = load().points
    for body in Figure:
        yield from of_a_body(body, points)
    for name in ICONS:
        yield SVG / "icons" / f"{name}.svg", draw_icon(name)
    for name, hand in load_hands().items():
        yield SVG / "hands" / f"{name}.svg", draw_hand(hand, load_hand_style())
    for shade in Shade:
        for name in LESSONS:
            yield _shaded("learn", name, shade), draw_lesson(name, shade)
        for name in PRACTICES:
            yield _shaded("practice", name, shade), draw_practice(name, shade)
    yield RESOURCES, _resources()


def of_a_body(body: Figure, points: Mapping[str, Point]) -> Iterator[tuple[Path, str]]:
    """Where the points lie on a body, and its maps."""
    folder = ATLAS / _folder(body)
    atlas = compile_atlas(points.values(), body)
    yield folder / "spots.json", _lines(atlas.spots)
    yield folder / "scales.json", _lines(figure_cun(body))
    yield folder / "mirrors.json", _lines(mirrors(body))
    yield folder / "hands.json", _lines(hands(atlas.spots, body))
    yield folder / "bodies.json", _lines(bodies(atlas, body))
    for meridian, lines in atlas.lines.items():
        yield folder / f"{meridian}.json", _lines(lines)
    yield folder / "labels.json", _lines(labels(atlas, body))
    layers = Layers(
        points.values(), atlas.places, Surface(load_samples(body)), load_landmarks(body), sizes(body)
    )
    whole = body is Figure.FIRST  # the other has no skeleton, and shapes for its bones
    bone_marks: dict[str, Any] = {"landmarks": bones_of_landmarks() if whole else shapes_of_landmarks()}
    for view in VIEWS.values():
        figure = load_view(view.figure, body)
        skeleton = load_skeleton(view.figure) if whole else None
        hotspots = _hotspots(atlas, view)
        landmarks = layers.bones(figure, view.both_sides)
        drawn = {name: traces for name, traces in landmarks.items() if skeleton is None or is_on_skin(name)}
        bone_marks[view.id] = marks(figure, skeleton, landmarks, drawn)
        meridians = layers.meridians(figure, view.both_sides)
        for shade in Shade:
            yield (
                _map_file(body, view, shade),
                draw_map(figure, load_style(), shade, hotspots, drawn, meridians, skeleton),
            )
    yield folder / "bones.json", _lines(bone_marks)


def _folder(body: Figure) -> str:
    """What lies in no folder of its own is the first body's."""
    return "" if body is Figure.FIRST else str(body)


def _map_file(body: Figure, view: MapView, shade: Shade) -> Path:
    return SVG / _folder(body) / ("" if shade is Shade.LIGHT else shade) / view.file


def _shaded(folder: str, name: str, shade: Shade) -> Path:
    return SVG / folder / ("" if shade is Shade.LIGHT else shade) / f"{name}.svg"


def figure_cun(body: Figure) -> dict[str, float]:
    """A figure's height and its cun by region, in cm, for a program that runs without the figure."""
    return {"height": round(_height(body), 1), **load_scales(body)}


def _height(body: Figure) -> float:
    floor = min(sample.xyz[1] for sample in load_samples(body))
    return load_landmarks(body)["vertex_profile_top"].xyz[1] - floor


def sizes(body: Figure) -> dict[str, float]:
    """How large a body, and its foot, is beside the first (`Layers`)."""
    marks_of = {each: load_landmarks(each) for each in (body, Figure.FIRST)}
    feet = [
        dist(marks_of[each]["calcaneus_posterior_L"].xyz, marks_of[each]["toe2_tip_L"].xyz)
        for each in marks_of
    ]
    foot = feet[0] / feet[-1]
    return {"": _height(body) / _height(Figure.FIRST), "calcaneus_plantar": foot}


def mirrors(body: Figure) -> dict[str, int]:
    """By view of one side: what x of a place and x of its mirror image come to together."""
    boxes = {v.id: view_box(load_view(v.figure, body)) for v in VIEWS.values() if not v.both_sides}
    return {view: 2 * left + width for view, (left, _, width, _) in boxes.items()}


def labels(atlas: Compiled, body: Figure) -> dict[str, dict[str, tuple[int, float]]]:
    """By view and spot: where its code stands, and from which scale on."""
    made = {}
    for view in VIEWS.values():
        figure = load_view(view.figure, body)
        made[view.id] = label_places(figure, view_box(figure), _hotspots(atlas, view))
    return made


def bodies(atlas: Compiled, body: Figure) -> dict[str, Any]:
    """By view of a whole body: its box and its outline, to be drawn small; and where on one of them a spot is
    that none of them shows."""
    figures = {view: load_view(VIEWS[view].figure, body) for view in WHOLE}
    made: dict[str, Any] = {}
    for view, figure in figures.items():
        left, _, _, top = figure.box
        outline = [
            (round(x - left * UNITS_PER_CM), round(top * UNITS_PER_CM - y))
            for x, y in thinned(max(map(corners, figure.drawing.silhouette), key=len))
        ]
        made[view] = (view_box(figure), outline)
    surface = Surface(load_samples(body))
    hidden = {}
    for spot, entries in atlas.spots.items():
        if not any(view in WHOLE for view, *_ in entries):
            hidden[spot] = seen_through(Spot.parse(spot), atlas.places, figures, surface)
    return {"bodies": made, "hidden": hidden}


def hands(spots: Mapping[str, Sequence[Entry]], body: Figure) -> dict[str, Any]:
    """By point: the hand that presses it, the view that it lies on, its turn for the left side in degrees
    against the clock, whether it is mirrored, and whether its shadow falls on the body; by a drawing the
    middle of its hand and, where it is cut straight, how far above the point; and by a hand's colour that in
    the dark theme. Raises MapError for a hand that does not fit there."""
    made = {}
    for row in load_pressed().values():
        if not row.pose:
            continue
        hand = load_hand(row.pose)
        entries = spots.get(f"{row.code}-left") or spots[f"{row.code}-midline"]
        wanted = hand.view or row.view
        entry = next((entry for entry in entries if not wanted or entry[0] == wanted), None)
        if entry is None:
            raise MapError(f"{row.code} is not seen in the view of its hand, {wanted}.")
        figure = load_view(VIEWS[entry[0]].figure, body)
        shaded = fit(row, hand, figure, entry[1], entry[2], body)
        made[row.code] = (row.pose, entry[0], row.turn, int(row.hand != hand.side), int(shaded))
    tones = max(len(part.tones) for hand in load_hands().values() for part in hand.parts)
    palms = {name: palm(hand) for name, hand in load_hands().items()}
    cuts = {
        name: round(hand.cut * UNITS_PER_CM) for name, hand in load_hands().items() if hand.cut is not None
    }
    return {"points": made, "palms": palms, "cuts": cuts, "dark": dark_hand_colors(load_hand_style(), tones)}


def _hotspots(atlas: Compiled, view: MapView) -> dict[str, XY]:
    """The dots of one view by their ids, as the atlas places them."""
    return {
        spot: (x, y)
        for spot, entries in atlas.spots.items()
        for shown, x, y, _ in entries
        if shown == view.id
    }


def _resources() -> str:
    """Every map, icon and sound, so that the program finds them under ":/assets/"."""
    drawn = {_map_file(body, view, shade) for body in Figure for shade in Shade for view in VIEWS.values()}
    drawn |= {SVG / "icons" / f"{name}.svg" for name in ICONS}
    drawn |= {SVG / "hands" / f"{name}.svg" for name in load_hands()}
    drawn |= {_shaded("learn", name, shade) for name in LESSONS for shade in Shade}
    drawn |= {_shaded("practice", name, shade) for name in PRACTICES for shade in Shade}
    drawn |= {path.relative_to(ROOT) for path in (ROOT / "assets" / "audio").glob("*.wav")}
    lines = "\n".join(f"    <file>{path.as_posix()}</file>" for path in sorted(drawn))
    return f'<RCC>\n  <qresource prefix="/">\n{lines}\n  </qresource>\n</RCC>\n'


def _lines(data: Mapping[str, Any]) -> str:
    """JSON with a line for each entry: small, and still to be read and compared line by line."""
    entries = (
        f" {json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}" for key, value in data.items()
    )
    return "{\n" + ",\n".join(entries) + "\n}\n"


def _differs(path: Path, content: str) -> bool:
    return not path.exists() or path.read_bytes() != content.encode()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
