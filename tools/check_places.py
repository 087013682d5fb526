"""Measures whether the points lie on the body where the standards say they do.

    python tools/check_places.py                 every check in a table
    python tools/check_places.py --failing       only what fails
    python tools/check_places.py --meridian BL   only what concerns points of a meridian

`relations.json` holds the facts: distances, levels, lines and the order along each meridian. They
were put into that form apart from the place rules and are measured here on the solved places, so
a slip in a rule shows. Lengths are in cun of the region that a relation names. Known exceptions
are listed there too, each with its reason. Returns 1 where anything else fails.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import acos, degrees, sin
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from acupress_desktop.bodymap.compile import Compiler  # noqa: E402
from acupress_desktop.bodymap.figure_data import (  # noqa: E402
    UNITS_PER_CM,
    XYZ,
    FigureView,
    load_landmarks,
    load_samples,
    load_scales,
    load_view,
)
from acupress_desktop.bodymap.frames import cross, dot, minus, plus, scale, unit, without  # noqa: E402
from acupress_desktop.bodymap.solve import Solver  # noqa: E402
from acupress_desktop.bodymap.surface import Skin, Surface, mirror  # noqa: E402
from acupress_desktop.bodymap.views import VIEWS  # noqa: E402
from acupress_desktop.content.load import load  # noqa: E402
from acupress_desktop.domain.errors import KnownError  # noqa: E402
from acupress_desktop.domain.points import Point  # noqa: E402

RELATIONS = Path(__file__).with_name("relations.json")
#: How far a measure may be off, in cun.
TOLERANCE = 0.3
#: A point is out of order when it lies so many cm behind the one before it.
_BEHIND = 0.1
#: The sharpest turn within a stretch of a meridian, in degrees.
_TURN = 90.0
#: A dot may lie so far outside of the drawn outline, in cm: the outline is smoothed.
_OUTSIDE = 0.15
#: Landmarks lie on the middle of a spinous process; its borders are so far from it (see `bodymap/solve.py`).
_HALF_PROCESS = {"C": 0.6, "T": 0.75, "L": 1.1}
#: The tape over the head, in cm, and into how many steps it is cut.
_TAPE, _TAPE_STEPS = 40.0, 60
_BEYOND_MOST = 3.0
#: A line may be missed by this share of its depth below the skin, where "on the line" depends on the way
#: one looks.
_BELOW = 0.15
_UP: XYZ = (0.0, 1.0, 0.0)
_FRONT: XYZ = (0.0, 0.0, 1.0)
_LEFT: XYZ = (1.0, 0.0, 0.0)

_LENGTHWISE = ("superior", "inferior", "proximal", "distal")

Name = str | tuple[str, str]


class Relation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A fact about a point's place. A name is a point's, or a landmark's ("T3_spinous.lower",
    "brow_medial.opposite"); two names mean the middle between them. `kind` is one of

    beside    `cun` from the midline (`over` the skin)
    offset    `cun` away from `from` in a direction
    distance  `cun` away from `from`, whichever way
    level     as high as `with` (along the limb)
    above     straight above or below `from`: as far from the midline
    fore      as far forward as `from`
    tape      `cun` from `from` on the midline of the scalp
    between   `part` of `of` on the line from `start` to `end`, and not beside it
    on_line   not beside that line
    curve     `part` of `of` on the curve through the points of `course`
    edge      `cun` from the nearest place of an edge, told by landmarks in `course`
    course    `cun` from the first of them, along that curve
    amid      somewhere between `start` and `end`
    beyond    further `toward` than `from`
    """

    point: str
    says: str
    kind: str
    scale: str
    cun: float = 0.0
    from_: Name = msgspec.field(default="", name="from")
    with_: Name = msgspec.field(default="", name="with")
    toward: str = ""
    axis: str = ""
    start: Name = ""
    end: Name = ""
    part: float = 0.0
    of: float = 1.0
    course: tuple[str, ...] = ()
    over: bool = False
    lengthwise: bool = False
    tolerance: float = TOLERANCE

    @property
    def id(self) -> str:
        return f"{self.point}: {self.says} ({self.kind})"

    @property
    def names(self) -> Iterator[str]:
        """Every point and landmark that it speaks of."""
        yield self.point
        yield from self.course
        for name in (self.from_, self.with_, self.start, self.end):
            yield from (name,) if isinstance(name, str) else name


class Run(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A stretch of a meridian whose points follow each other in one direction."""

    toward: str
    points: tuple[str, ...]
    turn: float = _TURN

    @property
    def id(self) -> str:
        return f"{self.points[0]}–{self.points[-1]}"


class Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`axes` are the lengthwise lines of the limbs by scale, from the distal to the proximal end.

    `exceptions` are the checks by name that may fail, each with its reason.
    """

    axes: dict[str, tuple[Name, Name]]
    relations: tuple[Relation, ...]
    runs: tuple[Run, ...]
    exceptions: dict[str, str]


@dataclass(frozen=True)
class Check:
    """One line of the table. `reason` tells why a known exception may fail."""

    points: tuple[str, ...]
    id: str
    measured: str
    expected: str
    ok: bool
    reason: str = ""

    @property
    def verdict(self) -> str:
        return "ok" if self.ok else "known" if self.reason else "FAILS"


def load_facts() -> Facts:
    return msgspec.json.decode(RELATIONS.read_bytes(), type=Facts)


class Body:
    """The solved places of all points that have one, and the figure's landmarks."""

    def __init__(self, points: Mapping[str, Point], facts: Facts) -> None:
        self.points = points
        self.facts = facts
        self.landmarks = load_landmarks()
        self.scales = load_scales()
        self.skins: dict[str, Skin] = {}
        self.sights: dict[str, list[tuple[str, float, float]]] = {}
        self.unseen: dict[str, str] = {}
        self.views = {view.id: load_view(view.figure) for view in VIEWS.values()}
        compiler = Compiler(points)
        solver = Solver(points, Surface(load_samples()), self.landmarks, self.scales)
        for code, point in points.items():
            try:
                self.skins[code] = solver.solve(point).skin
                _, spots = compiler.compile(point)
            except KnownError as error:
                self.unseen[code] = str(error)
                continue
            self.sights[code] = [(s["view"], s["x"], s["y"]) for sights in spots.values() for s in sights]

    def knows(self, name: str) -> bool:
        base = name.partition(".")[0]
        return not name or base in self.skins or base in self.landmarks or f"{base}_L" in self.landmarks

    def at(self, name: Name) -> XYZ:
        """Where a point, a landmark or the middle between two of them lies, on the left side."""
        if not isinstance(name, str):
            return scale(plus(self.at(name[0]), self.at(name[1])), 0.5)
        if name in self.skins:
            return self.skins[name].xyz
        base, _, which = name.partition(".")
        landmark = self.landmarks.get(f"{base}_L") or self.landmarks[base]
        if which == "opposite":
            return mirror(landmark.xyz)
        half = _HALF_PROCESS[base[0]] * {"upper": 1.0, "lower": -1.0}[which] if which else 0.0
        return plus(landmark.xyz, (0.0, half, 0.0))

    def way(self, toward: str, axis: str) -> XYZ:
        """A body direction as a unit vector, by the lengthwise line of a limb or upright."""
        up = _UP
        if axis in self.facts.axes:
            distal, proximal = self.facts.axes[axis]
            up = unit(minus(self.at(proximal), self.at(distal)))
        front = unit(without(_FRONT, up)) if axis != "foot_length" else _UP
        left = unit(without(_LEFT, up))
        radial = left
        if axis == "forearm":
            crease = minus(self.at("wrist_crease_palmar_radial"), self.at("wrist_crease_palmar_ulnar"))
            radial = unit(without(crease, up))
        ways = {"superior": up, "proximal": up, "anterior": front, "lateral": left, "radial": radial}
        opposites = {"inferior": up, "distal": up, "posterior": front, "medial": left, "ulnar": radial}
        return ways[toward] if toward in ways else scale(opposites[toward], -1.0)

    def cm(self, region: str, toward: str, axis: str) -> float:
        """A region's cun; lengthwise of a limb as its two landmarks lie along the limb, not aslant."""
        if axis in self.facts.axes and toward in _LENGTHWISE:
            for name, cun, start, end in _STRAIGHT:
                if name == region:
                    return abs(dot(minus(self.at(start), self.at(end)), self.way("superior", axis))) / cun
        return self.scales[region]

    @cached_property
    def tape(self) -> list[tuple[float, Skin]]:
        """The midline of the head from the front hairline over the vertex to the nape, in cm."""
        surface = Surface(load_samples())
        hairline = self.landmarks["anterior_hairline_mid"]
        start = surface.settle(hairline.xyz, hairline.normal)
        path = surface.walk(start, _UP, _TAPE, _TAPE_STEPS)
        places = [(0.0, path[0])]
        for a, b in pairwise(path):
            places.append((places[-1][0] + _length(minus(b.xyz, a.xyz)), b))
        return places

    def tape_at(self, name: Name) -> tuple[float, Skin]:
        """Where the tape is when it passes a place, or is level with one beside the midline."""
        return self._tape_nearest(self.at(name))

    def _tape_nearest(self, xyz: XYZ) -> tuple[float, Skin]:
        def square(pair: tuple[tuple[float, Skin], tuple[float, Skin]]) -> float:
            share, foot = _foot(xyz, pair[0][1].xyz, pair[1][1].xyz)
            away = minus(xyz, foot)
            return dot(away, away) + (100.0 if not -0.05 <= share <= 1.05 else 0.0)

        first, second = min(pairwise(self.tape), key=square)
        share, foot = _foot(xyz, first[1].xyz, second[1].xyz)
        return first[0] + share * (second[0] - first[0]), Skin(foot, first[1].normal)

    def beside_over(self, code: str) -> float:
        """How far a point lies from the midline on the skin, taken as an arc of a circle."""
        skin = self.skins[code]
        _, middle = self._tape_nearest(skin.xyz)
        chord = _length(minus(skin.xyz, middle.xyz))
        turned = acos(max(-1.0, min(1.0, dot(skin.normal, middle.normal))))
        return chord * (turned / 2) / sin(turned / 2) if turned > 0.05 else chord


def measure(relation: Relation, body: Body) -> list[tuple[str, float, float, float]]:
    """What is measured, the measure, what is expected and how far it may be off; in cun."""
    r, cm = relation, body.scales[relation.scale]
    here = body.at(r.point)
    off = r.tolerance
    if r.kind == "beside":
        return [("", (body.beside_over(r.point) if r.over else abs(here[0])) / cm, r.cun, off)]
    if r.kind == "offset":
        axis = r.axis or r.scale
        cm = body.cm(r.scale, r.toward, axis)
        return [("", dot(minus(here, body.at(r.from_)), body.way(r.toward, axis)) / cm, r.cun, off)]
    if r.kind == "distance":
        return [("", _length(minus(here, body.at(r.from_))) / cm, r.cun, off)]
    if r.kind == "level":
        way = body.way("superior", r.axis or r.scale)
        return [("", dot(minus(here, body.at(r.with_)), way) / cm, 0.0, off)]
    if r.kind in ("above", "fore"):
        away = minus(here, body.at(r.from_))
        return [("", (away[0] if r.kind == "above" else away[2]) / cm, 0.0, off)]
    if r.kind == "tape":
        run = body.tape_at(r.point)[0] - body.tape_at(r.from_)[0]
        return [("", (run if r.toward == "posterior" else -run) / cm, r.cun, off)]
    if r.kind == "edge":
        edge = [body.at(name) for name in r.course]
        return [("", min(_apart(here, a, b) for a, b in pairwise(edge)) / cm, r.cun, off)]
    if r.kind in ("curve", "course"):
        places = [body.at(name) for name in r.course]
        lengths = [_length(minus(b, a)) for a, b in pairwise(places)]
        done = sum(lengths[: r.course.index(r.point)])
        return [("", done / cm, r.cun if r.kind == "course" else sum(lengths) * r.part / r.of / cm, off)]
    if r.kind == "beyond":
        way = body.way(r.toward, r.axis)
        most = _BEYOND_MOST / 2
        return [("", dot(minus(here, body.at(r.from_)), way) / cm, most, most)]
    start, end = body.at(r.start), body.at(r.end)
    length = _length(minus(end, start))
    if r.kind == "amid":
        return [("", _foot(here, start, end)[0], 0.5, off)]
    # A straight line runs below the skin: it is looked at squarely, along the normal of the point.
    normal = body.skins[r.point].normal
    share, foot = _foot(without(here, normal), without(start, normal), without(end, normal))
    aside = dot(minus(here, foot), unit(cross(unit(minus(end, start)), normal)))
    off += _BELOW * abs(dot(minus(here, plus(start, scale(minus(end, start), share))), normal)) / cm
    if r.kind == "on_line":
        return [("", aside / cm, 0.0, off)]
    assert r.kind == "between", r.kind
    along = ("along", share * length / cm, r.part / r.of * length / cm, off)
    return [along] if r.lengthwise else [along, ("aside", aside / cm, 0.0, off)]


def check_relation(relation: Relation, body: Body) -> list[Check]:
    checks = []
    for what, measured, expected, off in measure(relation, body):
        name = f"{relation.id} {what}".strip()
        reason = body.facts.exceptions.get(name, "")
        wanted = f"{expected:.2f} ± {off:.2f}"
        ok = abs(measured - expected) <= off
        checks.append(Check((relation.point,), name, f"{measured:.2f}", wanted, ok, reason))
    return checks


def check_run(run: Run, body: Body) -> list[Check]:
    """Order and smoothness along a stretch of a meridian."""
    codes = [code for code in run.points if code in body.skins]
    places = [body.at(code) for code in codes]
    if run.toward in ("tape", "untape"):
        sign = 1.0 if run.toward == "tape" else -1.0
        places_along = [sign * body.tape_at(code)[0] for code in codes]
    else:
        way = {"up": _UP, "down": (0.0, -1.0, 0.0), "front": _FRONT, "back": (0.0, 0.0, -1.0)}[run.toward]
        places_along = [dot(place, way) for place in places]
    behind = [
        f"{b} before {a}"
        for (a, x), (b, y) in pairwise(zip(codes, places_along, strict=True))
        if y - x < -_BEHIND
    ]
    turns = [(_turn(*places[k : k + 3]), codes[k + 1]) for k in range(len(places) - 2)]
    sharpest = max(turns, default=(0.0, ""))
    names = f"order {run.id}", f"turns {run.id}"
    known = [body.facts.exceptions.get(name, "") for name in names]
    said = f"{sharpest[0]:.0f}° at {sharpest[1]}" if turns else "0°"
    return [
        Check(run.points, names[0], ", ".join(behind) or "in order", run.toward, not behind, known[0]),
        Check(
            run.points, names[1], said, f"≤ {run.turn:g}°", sharpest[0] <= run.turn, known[1] if turns else ""
        ),
    ]


def check_sight(code: str, body: Body) -> list[Check]:
    """A point is seen somewhere, on the midline where it belongs there, and inside of the views."""
    name = f"{code}: seen"
    if code in body.unseen:
        reason = body.facts.exceptions.get(name, "")
        return [Check((code,), name, body.unseen[code], "≥ 1 views", False, reason)]
    seen = sorted({view for view, _, _ in body.sights[code]})
    checks = [Check((code,), name, f"{len(seen)} views", "≥ 1", bool(seen))]
    for view, x, y in body.sights[code]:
        outside = _outside(body.views[view], x, y)
        if outside > _OUTSIDE:
            name = f"{code}: inside {view}"
            reason = body.facts.exceptions.get(name, "")
            checks.append(Check((code,), name, f"{outside:.2f} cm outside", "inside", False, reason))
    x = body.at(code)[0]
    if body.points[code].midline:
        checks.append(Check((code,), f"{code}: on the midline", f"{x:.2f} cm", "0", abs(x) < 1e-6))
    else:
        ok = x > 0.1
        checks.append(Check((code,), f"{code}: on the left side", f"{x:.2f} cm", "> 0", ok))
    return checks


def check_scales(body: Body) -> list[Check]:
    """The cun of each region is the length between its landmarks, divided as the standard divides it."""
    checks = []
    for region, cun, start, end in _STRAIGHT:
        measured = _length(minus(body.at(start), body.at(end))) / body.scales[region]
        off = 0.02 * cun
        checks.append(
            Check(
                (),
                f"cun of {region}: {start} to {end}",
                f"{measured:.2f}",
                f"{cun:g} ± {off:.2f}",
                abs(measured - cun) <= off,
                body.facts.exceptions.get(f"cun of {region}: {start} to {end}", ""),
            )
        )
    along = body.tape_at("posterior_hairline_mid")[0] - body.tape_at("anterior_hairline_mid")[0]
    measured = along / body.scales["scalp"]
    checks.append(
        Check((), "cun of scalp: over the head", f"{measured:.2f}", "12 ± 0.24", abs(measured - 12) <= 0.24)
    )
    return checks


#: Regions whose cun is measured straight, the number of cun and their two ends.
_STRAIGHT = (
    ("chest", 9, "suprasternal_notch", "xiphisternal_junction"),
    ("abdomen_up", 8, "xiphisternal_junction", "navel"),
    ("abdomen_low", 5, "navel", "pubic_symphysis_upper"),
    ("nipples", 8, "nipple", "nipple.opposite"),
    ("back_lateral", 6, "scapula_medial_border_mid", "scapula_medial_border_mid.opposite"),
    ("upper_arm", 9, "axillary_fold_anterior", "cubital_crease_mid"),
    ("forearm", 12, "cubital_crease_mid", "wrist_crease_palmar_mid"),
    ("thigh_front", 18, "pubic_symphysis_upper", "patella_base"),
    ("thigh_lateral", 19, "greater_trochanter", "popliteal_crease_lateral"),
    ("thigh_back", 14, "gluteal_fold_mid", "popliteal_crease_mid"),
    ("leg_lateral", 16, "popliteal_crease_mid", "malleolus_lateral"),
    ("leg_medial", 13, "tibial_condyle_medial_lower", "malleolus_medial"),
    ("nape", 3, "posterior_hairline_mid", "C7_spinous"),
    ("mastoids", 9, "mastoid_process", "mastoid_process.opposite"),
    ("finger", 1, "PIP3_crease_palmar", "DIP3_crease_palmar"),
)


def check_all(body: Body) -> list[Check]:
    """Every check of everything that is there."""
    checks = check_scales(body)
    for code in body.points:
        checks += check_sight(code, body)
    for relation in body.facts.relations:
        if all(body.knows(name) for name in relation.names):
            checks += check_relation(relation, body)
    for run in body.facts.runs:
        checks += check_run(run, body)
    return checks


def not_needed(body: Body, checks: list[Check]) -> list[str]:
    """Exceptions that nothing needs any more."""
    failing = {check.id for check in checks if not check.ok}
    return [name for name in body.facts.exceptions if name not in failing]


def _length(a: XYZ) -> float:
    return float(dot(a, a) ** 0.5)


def _foot(place: XYZ, start: XYZ, end: XYZ) -> tuple[float, XYZ]:
    """The share of the way along a line at which a place lies, and the place on the line there."""
    way = minus(end, start)
    share = dot(minus(place, start), way) / max(dot(way, way), 1e-12)
    return share, plus(start, scale(way, share))


def _apart(place: XYZ, start: XYZ, end: XYZ) -> float:
    """How far a place lies from a straight line that ends."""
    share = max(0.0, min(1.0, _foot(place, start, end)[0]))
    return _length(minus(place, plus(start, scale(minus(end, start), share))))


def _turn(a: XYZ, b: XYZ, c: XYZ) -> float:
    """By how many degrees a way from a to b turns at b to go on to c."""
    first, second = minus(b, a), minus(c, b)
    if min(_length(first), _length(second)) < 0.3:
        return 0.0
    return degrees(acos(max(-1.0, min(1.0, dot(unit(first), unit(second))))))


def _outside(view: FigureView, x: float, y: float) -> float:
    """How many cm a place lies outside of the drawn outline; 0 within it."""
    u, v = view.from_svg(x, y)
    inside = False
    nearest = 1e9
    for loop in view.drawing.silhouette:
        for (x0, y0), (x1, y1) in pairwise(_flattened(loop)):
            if (y0 > v) != (y1 > v) and u < x0 + (v - y0) / (y1 - y0) * (x1 - x0):
                inside = not inside
            _, foot = _clamped((u, v), (x0, y0), (x1, y1))
            nearest = min(nearest, ((foot[0] - u) ** 2 + (foot[1] - v) ** 2) ** 0.5)
    return 0.0 if inside else nearest


def _clamped(
    place: tuple[float, float], start: tuple[float, float], end: tuple[float, float]
) -> tuple[float, tuple[float, float]]:
    dx, dy = end[0] - start[0], end[1] - start[1]
    share = ((place[0] - start[0]) * dx + (place[1] - start[1]) * dy) / max(dx * dx + dy * dy, 1e-12)
    share = max(0.0, min(1.0, share))
    return share, (start[0] + share * dx, start[1] + share * dy)


def _flattened(loop: tuple[int, ...]) -> list[tuple[float, float]]:
    """A loop of curves as a closed polygon, in cm."""
    x, y = loop[0] / UNITS_PER_CM, loop[1] / UNITS_PER_CM
    corners = [(x, y)]
    for at in range(2, len(loop), 6):
        ax, ay, bx, by, cx, cy = (value / UNITS_PER_CM for value in loop[at : at + 6])
        for k in range(1, 5):
            t = k / 4
            p, q, r = 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            corners.append((x + p * ax + q * bx + r * cx, y + p * ay + q * by + r * cy))
        x, y = x + cx, y + cy
    corners.append(corners[0])
    return corners


def main(arguments: list[str]) -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--meridian", action="append", default=[])
    parser.add_argument("--failing", action="store_true", help="only what fails")
    chosen = parser.parse_args(arguments)
    body = Body(load().points, load_facts())
    checks = check_all(body)
    idle = not_needed(body, checks)
    if chosen.meridian:
        checks = [c for c in checks if any(p.rstrip("0123456789") in chosen.meridian for p in c.points)]
    for check in checks:
        if not (chosen.failing and (check.ok or check.reason)):
            print(f"{check.verdict:6}{check.id:90} {check.measured:>12}   {check.expected}")
            if not check.ok and check.reason:
                print(f"      {check.reason}")
    failing = sum(not check.ok and not check.reason for check in checks)
    known = sum(not check.ok and bool(check.reason) for check in checks)
    print(f"{len(checks)} checks, {len(checks) - failing - known} ok, {known} known, {failing} FAIL")
    if idle and not chosen.meridian:
        print(f"Exceptions that are not needed: {'; '.join(idle)}")
    return 1 if failing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
