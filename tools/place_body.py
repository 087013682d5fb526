"""The solved places of all points on the figure, and lengths and directions between them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import pairwise
from math import acos, sin

from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.points import Point
from mapmaking.compile import Compiler
from mapmaking.figure_data import XYZ, load_landmarks, load_samples, load_scales, load_view
from mapmaking.frames import dot, minus, plus, scale, unit, without
from mapmaking.map_error import MapError
from mapmaking.solve import PARTS, Solver
from mapmaking.surface import Skin, Surface, mirror
from tools.place_facts import Facts, Name

#: Landmarks lie on the middle of a spinous process; its borders are so far from it (see `bodymap/solve.py`).
_HALF_PROCESS = {"C": 0.6, "T": 0.75, "L": 1.1}
#: The tape over the head, in cm, and into how many steps it is cut.
_TAPE, _TAPE_STEPS = 40.0, 60
UP: XYZ = (0.0, 1.0, 0.0)
FRONT: XYZ = (0.0, 0.0, 1.0)
_LEFT: XYZ = (1.0, 0.0, 0.0)

#: A line over the skin is pulled taut in so many stretches, by so many rounds.
_STRING, _PULLS = 8, 30

_LENGTHWISE = ("superior", "inferior", "proximal", "distal")

#: Regions whose cun is measured straight, the number of cun and their two ends.
STRAIGHT = (
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


class Body:
    """The solved places of all points that have one on a `figure`, and its landmarks."""

    def __init__(self, points: Mapping[str, Point], facts: Facts, figure: Figure = Figure.FIRST) -> None:
        self.points = points
        self.facts = facts
        self.figure = figure
        self.landmarks = load_landmarks(figure)
        self.surface = Surface(load_samples(figure))
        self.strings: dict[tuple[Name, Name], tuple[XYZ, ...]] = {}
        self.scales = load_scales(figure)
        self.skins: dict[str, Skin] = {}
        self.sights: dict[str, list[tuple[str, float, float]]] = {}
        self.unseen: dict[str, str] = {}
        self.views = {view.id: load_view(view.figure, figure) for view in VIEWS.values()}
        compiler = Compiler(points, figure)
        solver = Solver(points, self.surface, self.landmarks, self.scales)
        for code, point in points.items():
            try:
                self.skins[code] = solver.solve(point).skin
                _, spots = compiler.compile(point)
            except MapError as error:
                self.unseen[code] = str(error)
                continue
            self.sights[code] = [(s["view"], s["x"], s["y"]) for sights in spots.values() for s in sights]

    @property
    def own_exceptions(self) -> Mapping[str, str]:
        """The checks that may fail on this figure for its own reasons, with these."""
        return self.facts.exceptions if self.figure is Figure.FIRST else self.facts.exceptions_second

    @cached_property
    def exceptions(self) -> Mapping[str, str]:
        """All checks that may fail, with their reasons: the points are told by the same rules on both."""
        return {**self.facts.exceptions, **self.own_exceptions}

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
        up = UP
        if axis in self.facts.axes:
            distal, proximal = self.facts.axes[axis]
            up = unit(minus(self.at(proximal), self.at(distal)))
        front = unit(without(FRONT, up)) if axis != "foot_length" else UP
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
            for name, cun, start, end in STRAIGHT:
                if name == region:
                    return abs(dot(minus(self.at(start), self.at(end)), self.way("superior", axis))) / cun
        return self.scales[region]

    @cached_property
    def tape(self) -> list[tuple[float, Skin]]:
        """The midline of the head from the front hairline over the vertex to the nape, in cm."""
        hairline = self.landmarks["anterior_hairline_mid"]
        start = self.surface.settle(hairline.xyz, hairline.normal)
        path = self.surface.walk(start, UP, _TAPE, _TAPE_STEPS)
        places = [(0.0, path[0])]
        for a, b in pairwise(path):
            places.append((places[-1][0] + length_of(minus(b.xyz, a.xyz)), b))
        return places

    def tape_at(self, name: Name) -> tuple[float, Skin]:
        """Where the tape is when it passes a place, or is level with one beside the midline."""
        return self._tape_nearest(self.at(name))

    def _tape_nearest(self, xyz: XYZ) -> tuple[float, Skin]:
        def square(pair: tuple[tuple[float, Skin], tuple[float, Skin]]) -> float:
            share, foot = foot_on(xyz, pair[0][1].xyz, pair[1][1].xyz)
            away = minus(xyz, foot)
            return dot(away, away) + (100.0 if not -0.05 <= share <= 1.05 else 0.0)

        first, second = min(pairwise(self.tape), key=square)
        share, foot = foot_on(xyz, first[1].xyz, second[1].xyz)
        return first[0] + share * (second[0] - first[0]), Skin(foot, first[1].normal)

    def string(self, start: Name, end: Name, point: str) -> tuple[XYZ, ...]:
        """The shortest way over the skin between two places, as a string that is pulled taut would lie.

        It begins below the skin's side that `point` lies on; it may cut across a hollow of the outline.
        """
        if (start, end) not in self.strings:
            a, b, facing = self.at(start), self.at(end), self.skins[point].normal
            parts = PARTS[self.points[point].region]
            straight = [plus(a, scale(minus(b, a), k / _STRING)) for k in range(_STRING + 1)]
            way = [self.surface.project(place, facing, parts) for place in straight]
            for _ in range(_PULLS):
                middles = [scale(plus(one.xyz, way[k + 2].xyz), 0.5) for k, one in enumerate(way[:-2])]
                within = [self.surface.settle(m, s.normal) for m, s in zip(middles, way[1:-1], strict=True)]
                way = [way[0], *within, way[-1]]
            self.strings[start, end] = tuple(skin.xyz for skin in way)
        return self.strings[start, end]

    def beside_over(self, code: str) -> float:
        """How far a point lies from the midline on the skin, taken as an arc of a circle."""
        skin = self.skins[code]
        _, middle = self._tape_nearest(skin.xyz)
        chord = length_of(minus(skin.xyz, middle.xyz))
        turned = acos(max(-1.0, min(1.0, dot(skin.normal, middle.normal))))
        return chord * (turned / 2) / sin(turned / 2) if turned > 0.05 else chord


def length_of(a: XYZ) -> float:
    return float(dot(a, a) ** 0.5)


def foot_on(place: XYZ, start: XYZ, end: XYZ) -> tuple[float, XYZ]:
    """The share of the way along a line at which a place lies, and the place on the line there."""
    way = minus(end, start)
    share = dot(minus(place, start), way) / max(dot(way, way), 1e-12)
    return share, plus(start, scale(way, share))


def apart(place: XYZ, start: XYZ, end: XYZ) -> float:
    """How far a place lies from a straight line that ends."""
    share = max(0.0, min(1.0, foot_on(place, start, end)[0]))
    return length_of(minus(place, plus(start, scale(minus(end, start), share))))
