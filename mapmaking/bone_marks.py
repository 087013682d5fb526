"""What the running program needs to know of bones: where those borders and places are that no path of a map
shows, and on which bones the landmarks lie."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from mapmaking.bones import BONES, Oval, is_on_skin
from mapmaking.figure_data import UNITS_PER_CM, FigureView, read_figure
from mapmaking.layers import Trace
from mapmaking.skeleton import Feature, Skeleton

XY = tuple[float, float]
_SIDES = ("_L", "_R")


def bones_of_landmarks() -> dict[str, list[str]]:
    """By landmark, both without a side: the bones that it lies on or between. Raises MapError."""
    found: dict[str, list[str]] = {}
    for row in read_figure("first/bones.csv", lambda text: list(csv.DictReader(text.splitlines()))):
        for landmark in row["figure_landmarks"].split():
            bones = found.setdefault(_plain(landmark), [])
            if _plain(row["id"]) not in bones:
                bones.append(_plain(row["id"]))
    return dict(sorted(found.items()))


def shapes_of_landmarks() -> dict[str, list[str]]:
    """The same of a body without a skeleton: by landmark the shapes of bones that are drawn by it."""
    found: dict[str, list[str]] = {}
    for bone in BONES:
        if is_on_skin(bone.id):
            continue
        for shape in bone.shapes:
            places = (shape.middle,) if isinstance(shape, Oval) else shape.places
            for name in {place.name for place in places}:
                if bone.id not in found.setdefault(name, []):
                    found[name].append(bone.id)
    return dict(sorted(found.items()))


def marks(
    figure: FigureView,
    skeleton: Skeleton | None,
    landmarks: Mapping[str, Sequence[Trace]],
    drawn: Iterable[str],
) -> dict[str, Any]:
    """Of a view, in its SVG units: `lines` are borders and places of bones by name, `boxes` those of
    landmarks that are not `drawn`, but can be named."""
    there = {bone.id for bone in skeleton.bones} | set(drawn) if skeleton is not None else set(drawn)
    boxes = {
        name: _box([place for trace in traces for place in trace.places])
        for name, traces in landmarks.items()
        if name not in there and not _is_drawn(name, there)
    }
    features = skeleton.features if skeleton is not None else {}
    lines = {name: _line(figure, feature) for name, feature in features.items()}
    return {"boxes": boxes, "lines": lines}


def _is_drawn(name: str, there: set[str]) -> bool:
    """Whether a bone of the skeleton bears the name of a landmark: "vertebra_L2", "rib_3_L"."""
    level = name.removesuffix("_spinous")
    rib = name.replace("rib", "rib_", 1) if name.startswith("rib") else ""
    return f"vertebra_{level}" in there or rib in there


def _plain(name: str) -> str:
    return name[:-2] if name.endswith(_SIDES) else name


def _box(places: Sequence[XY]) -> list[int]:
    across, down = [x for x, _ in places], [y for _, y in places]
    return [round(min(across)), round(min(down)), round(max(across)), round(max(down))]


def _line(figure: FigureView, feature: Feature) -> list[tuple[int, int]]:
    """The places of a border's line, the middle of each curve among them."""
    left, top = round(figure.box[0] * UNITS_PER_CM), round(figure.box[3] * UNITS_PER_CM)
    x, y, *curves = feature
    found = [(x, y)]
    for at in range(0, len(curves), 6):
        ax, ay, bx, by, cx, cy = curves[at : at + 6]
        found.append((round(x + (3 * (ax + bx) + cx) / 8), round(y + (3 * (ay + by) + cy) / 8)))
        x, y = x + cx, y + cy
        found.append((x, y))
    return [(x - left, top - y) for x, y in found]
