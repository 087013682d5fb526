"""The hands that press: their drawings, and which of them presses which point, read from `figure/hands/`.

See `figure/README.md` for where they come from (CC0) and how they are put on a body.
"""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.domain.figures import Figure
from mapmaking.figure_data import UNITS_PER_CM, FigureView, Line, Path, Shape
from mapmaking.map_error import MapError

#: How far a hand that was made for one place of a body may be moved from it, in cm: farther, gaps show.
MOVED = 1.5
#: The reach over the shoulder is loose enough for its neighbours; that at the skull was looked at at BL10.
MOVED_FARTHER = {"shoulder_reach": 3.1, "thumbs_skull": 2.0}
#: A shadow counts as far from the place that is pressed as this (cm), and is shown where so much of it lies
#: on the body.
_NEAR, _ON_BODY = 11.0, 0.8
_FOLDER = files("mapmaking").joinpath("figure", "hands")


@dataclass(frozen=True)
class HandPart:
    """What is painted at one depth, in this order: `shadow` (of all parts first), `halo`, `fade`,
    `silhouette`, `tones`, `nails`, `lines`, `rings`."""

    shadow: tuple[Shape, ...]
    halo: Shape
    fade: tuple[Shape, ...]
    silhouette: Shape
    tones: tuple[Shape, ...]
    nails: Shape
    lines: tuple[Line, ...]
    rings: tuple[Shape, ...]


@dataclass(frozen=True)
class Hand:
    """A drawing in 0.01 cm, v up. `anchor` (cm) is where it touches the skin; `side` the hand drawn; `view`
    the view that it was made on, None for one that is laid anywhere; `turns` how far it may be turned about
    its anchor, in degrees against the clock; `forearm` where its forearm goes (0: right, 90: up). Above `cut`
    (cm from the anchor) it ends in a straight line that is not to be seen."""

    name: str
    anchor: tuple[float, float]
    side: str
    view: str | None
    turns: tuple[float, float]
    forearm: float
    box: tuple[float, float, float, float]
    parts: tuple[HandPart, ...]
    cut: float | None = None


@dataclass(frozen=True)
class Pressed:
    """How the left side's point, or one of the middle, is shown pressed: by which pose (none: `why` not), of
    which hand, turned by so many degrees against the clock, in which view ("": that which shows it best)."""

    code: str
    pose: str
    hand: str
    turn: float
    view: str
    why: str


@dataclass(frozen=True)
class HandStyle:
    """The palettes, by role; `ramp` are (place, colour) stops. The alphas by what is painted."""

    light: Mapping[str, Any]
    dark: Mapping[str, Any]
    lines: Mapping[str, float]
    shadow: float
    fade: float
    halo: float
    nail: float


@lru_cache(maxsize=1)
def load_pressed() -> dict[str, Pressed]:
    """How each point is shown pressed, by its code. Raises MapError for a row that cannot be."""
    rows = csv.DictReader(_text("points.csv").splitlines())
    found = {
        row["point"]: Pressed(
            row["point"],
            row["pose"],
            row["hand"],
            float(row["turn"] or 0),
            row["view"],
            row["why"],
        )
        for row in rows
    }
    for row in found.values():
        _check(row)
    return found


def load_hands() -> dict[str, Hand]:
    """Every drawing that presses a point. Raises MapError where one is missing or damaged."""
    return {name: load_hand(name) for name in sorted({row.pose for row in load_pressed().values()} - {""})}


@lru_cache(maxsize=32)
def load_hand(name: str) -> Hand:
    """A drawing by its name. Raises MapError where it is missing or damaged."""
    try:
        data = json.loads(_text(f"{name}.json"))
        figures = {view.figure: view.id for view in VIEWS.values()}
        return Hand(
            name,
            tuple(data["anchor"]["at"]),
            data["side"],
            figures[data["body_view"]] if "body_view" in data else None,
            tuple(data["rotation_range"]),
            float(data["forearm_deg"]),
            tuple(data["box_cm"]),
            tuple(_part(part) for part in data["parts"]),
            data["cut_v"] - data["anchor"]["at"][1] if "cut_v" in data else None,
        )
    except (ValueError, KeyError, TypeError) as error:
        raise MapError(f"The drawing of a hand {name} is damaged ({error!r}).") from error


@lru_cache(maxsize=1)
def load_hand_style() -> HandStyle:
    """How hands are painted. Raises MapError."""
    data = json.loads(_text("style.json"))
    return HandStyle(
        data["palette"],
        data["palette_dark"],
        data["line_alpha"],
        data["shadow_alpha"],
        data["fade_alpha"],
        data["halo_alpha"],
        data["nail_alpha"],
    )


def view_box(hand: Hand) -> tuple[int, int, int, int]:
    """Its box in 0.1 mm about the anchor, y down."""
    left, right, low, high = hand.box
    u, v = hand.anchor
    return (
        round((left - u) * 100),
        round((v - high) * 100),
        round((right - left) * 100),
        round((high - low) * 100),
    )


def fit(
    row: Pressed, hand: Hand, figure: FigureView, x: float, y: float, body: Figure = Figure.FIRST
) -> bool:
    """Whether the shadow of a hand that presses at (x, y) of a view, in SVG units, falls on the body: one on
    the air beside a limb would be none. Raises MapError where a hand that was made for one place of this view
    is too far from it on the first body, for which it was made."""
    if hand.view is not None and body is not Figure.FIRST:
        return True
    if hand.view is not None:
        moved = math.dist(hand.anchor, figure.from_svg(x, y))
        if moved > MOVED_FARTHER.get(hand.name, MOVED):
            raise MapError(f"The hand at {row.code} was made for a place {moved:.1f} cm from there.")
        return True
    near = [
        place  # of these drawings the anchor is at (0, 0)
        for part in hand.parts
        for loop in (part.shadow[0] if part.shadow else ())
        for place in corners(loop)
        if math.hypot(*place) < _NEAR * UNITS_PER_CM
    ]
    turn, flip = math.radians(row.turn), 1 if row.hand == hand.side else -1
    on_body = [
        figure.depth_at(
            x + u * flip * math.cos(turn) - v * math.sin(turn),
            y - u * flip * math.sin(turn) - v * math.cos(turn),
        )
        is not None
        for u, v in near
    ]
    return bool(near) and sum(on_body) >= _ON_BODY * len(near)


def palm(hand: Hand) -> tuple[int, int]:
    """About where the middle of the hand is, without its forearm: in 0.1 mm from the anchor, y down."""
    u, v = (coordinate * UNITS_PER_CM for coordinate in hand.anchor)
    near = [
        (x - u, v - y)
        for part in hand.parts
        for loop in part.silhouette
        for x, y in corners(loop)
        if math.hypot(x - u, y - v) < _NEAR * UNITS_PER_CM
    ]
    xs, ys = [x for x, _ in near], [y for _, y in near]
    return round((min(xs) + max(xs)) / 2), round((min(ys) + max(ys)) / 2)


def corners(path: Path) -> list[tuple[int, int]]:
    """Where the curves of a path begin and end."""
    x, y = path[:2]
    found = [(x, y)]
    for index in range(2, len(path), 6):
        x, y = x + path[index + 4], y + path[index + 5]
        found.append((x, y))
    return found


def thinned(places: Sequence[tuple[int, int]], apart: float = 60.0) -> list[tuple[int, int]]:
    """An outline without the places that lie nearer to the last one than `apart`: to be drawn small."""
    kept = [places[0]]
    for place in places[1:]:
        if math.dist(place, kept[-1]) >= apart:
            kept.append(place)
    return kept


def _check(row: Pressed) -> None:
    if not row.pose:
        if not row.why:
            raise MapError(f"{row.code} has neither a hand nor a reason.")
        return
    low, high = load_hand(row.pose).turns
    turn = row.turn if row.hand == load_hand(row.pose).side else -row.turn
    if not low <= turn <= high:
        raise MapError(
            f"The hand at {row.code} is turned by {row.turn}, which is not within {low} to {high}."
        )


def _part(data: Mapping[str, Any]) -> HandPart:
    return HandPart(
        shadow=tuple(_shape(level) for level in data["shadow"]),
        halo=_shape(data["halo"]),
        fade=tuple(_shape(level) for level in data["fade"]),
        silhouette=_shape(data["silhouette"]),
        tones=tuple(_shape(tone) for tone in data["tones"]),
        nails=_shape(data["nails"]),
        lines=tuple(Line(line["kind"], tuple(line["path"])) for line in data["lines"]),
        rings=tuple(_shape(ring) for ring in data["outline_ring"]),
    )


def _shape(loops: Iterable[Iterable[int]]) -> Shape:
    return tuple(_path(loop) for loop in loops)


def _path(values: Iterable[int]) -> Path:
    return tuple(values)


def _text(name: str) -> str:
    try:
        return _FOLDER.joinpath(name).read_text(encoding="utf-8")
    except OSError as error:
        raise MapError(f"The file {name} of the hands is missing.") from error
