"""Reads the skeleton that is seen through the skin: bones as a view shows them, front ones over back ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from mapmaking.figure_data import Path, Shape, read_figure, to_path, to_shape, to_shapes
from mapmaking.pen import Ramp

#: A line along a bone's border, or a single place (u, v), in 0.01 cm.
Feature = tuple[int, ...]


@dataclass(frozen=True)
class Bone:
    """What a view shows of a bone: `region` is what no nearer bone hides; `tone` is how dark the whole of it
    is where it has no shading of its own, 0 for the lightest. `label` is a place well within it."""

    id: str
    group: str
    region: Shape
    label: tuple[int, int]
    tone: int = 0


@dataclass(frozen=True)
class Skeleton:
    """The bones of a view in painting order, their shading (from light to dark, over all of them), and lines
    that swell and taper. `stroke` is how wide an outline all have besides, in 0.01 cm. `features` are borders
    and places by name."""

    bones: tuple[Bone, ...]
    tones: tuple[Shape, ...]
    rings: tuple[Shape, ...]
    lines: tuple[Path, ...]
    stroke: float
    features: Mapping[str, Feature]


@dataclass(frozen=True)
class BonePalette:
    """Colours "#rrggbb" of one theme; `ramp` as the skin's. `veil_alpha` is how much of the skin the veil
    takes back, `bones` how far the bones come through it."""

    ramp: Ramp
    line: str
    veil: str
    cartilage: str
    veil_alpha: float
    bones: float


@dataclass(frozen=True)
class BoneStyle:
    """How bones are painted: colours by theme, and how much each kind of mark covers."""

    light: BonePalette
    dark: BonePalette
    line: float
    stroke: float
    cartilage: float


def load_skeleton(view: str) -> Skeleton:
    """The first body's bones in the view ("front", "hand_palm", ...). Raises MapError."""
    return read_figure(f"first/skeleton/{view}.json", lambda text: _skeleton(json.loads(text)))


@lru_cache(maxsize=1)
def load_bone_style() -> BoneStyle:
    """How to paint them. Raises MapError."""
    return read_figure("style_bones.json", lambda text: _style(json.loads(text)))


def _skeleton(data: dict[str, Any]) -> Skeleton:
    return Skeleton(
        bones=tuple(_bone(bone) for bone in data["bones"]),
        tones=to_shapes(data["tones"]),
        rings=to_shapes(data["rings"]),
        lines=to_shape(data["lines"]),
        stroke=100 * data.get("stroke", 0.0),
        features={
            name: to_path(found["path"]) if "path" in found else tuple(found["at"])
            for name, found in data["features"].items()
        },
    )


def _bone(data: dict[str, Any]) -> Bone:
    u, v = data["label"]
    return Bone(data["id"], data["group"], to_shape(data["region"]), (u, v), data.get("tone", 0))


def _style(data: dict[str, Any]) -> BoneStyle:
    def palette(theme: str, colors: dict[str, Any]) -> BonePalette:
        ramp = tuple((float(place), str(color)) for place, color in colors["ramp"])
        shares = data["veil_alpha"][theme], data["bones_alpha"][theme]
        return BonePalette(ramp, colors["line"], colors["veil"], colors["cartilage_tint"], *shares)

    return BoneStyle(
        palette("light", data["palette"]),
        palette("dark", data["palette_dark"]),
        data["line_alpha"],
        data["stroke_alpha"],
        data["cartilage_alpha"],
    )
