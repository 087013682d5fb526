"""Measures the facts about places on the solved body: one check for each thing that can be wrong."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import acos, degrees

from mapmaking.figure_data import UNITS_PER_CM, XYZ, FigureView
from mapmaking.frames import dot, minus, unit
from tools.place_body import FRONT, STRAIGHT, UP, Body, apart, foot_on, length_of
from tools.place_facts import Relation, Run

#: A point is out of order when it lies so many cm behind the one before it.
_BEHIND = 0.1
#: A dot may lie so far outside of the drawn outline, in cm: the outline is smoothed.
_OUTSIDE = 0.15
_BEYOND_MOST = 3.0


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
        return [("", length_of(minus(here, body.at(r.from_))) / cm, r.cun, off)]
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
        return [("", min(apart(here, a, b) for a, b in pairwise(edge)) / cm, r.cun, off)]
    if r.kind in ("curve", "course"):
        places = [body.at(name) for name in r.course]
        lengths = [length_of(minus(b, a)) for a, b in pairwise(places)]
        done = sum(lengths[: r.course.index(r.point)])
        return [("", done / cm, r.cun if r.kind == "course" else sum(lengths) * r.part / r.of / cm, off)]
    if r.kind == "beyond":
        way = body.way(r.toward, r.axis)
        most = _BEYOND_MOST / 2
        return [("", dot(minus(here, body.at(r.from_)), way) / cm, most, most)]
    start, end = body.at(r.start), body.at(r.end)
    length = length_of(minus(end, start))
    if r.kind == "amid":
        return [("", foot_on(here, start, end)[0], 0.5, off)]
    # A straight line runs below the skin; what counts is the line that a taut string takes over the skin.
    string = body.string(r.start, r.end, r.point)
    share, aside = _on_string(here, string)
    if r.kind == "on_line":
        return [("", aside / cm, 0.0, off)]
    assert r.kind == "between", r.kind
    if r.lengthwise:
        share, _ = foot_on(here, start, end)
    along = ("along", share * length / cm, r.part / r.of * length / cm, off)
    return [along] if r.lengthwise else [along, ("aside", aside / cm, 0.0, off)]


def _on_string(here: XYZ, string: tuple[XYZ, ...]) -> tuple[float, float]:
    """The share of a string's length at which a place lies, and how far beside it."""
    lengths = [length_of(minus(b, a)) for a, b in pairwise(string)]
    beside = [apart(here, a, b) for a, b in pairwise(string)]
    nearest = min(range(len(beside)), key=beside.__getitem__)
    share = max(0.0, min(1.0, foot_on(here, string[nearest], string[nearest + 1])[0]))
    done = sum(lengths[:nearest]) + share * lengths[nearest]
    return done / sum(lengths), beside[nearest]


def check_relation(relation: Relation, body: Body) -> list[Check]:
    checks = []
    for what, measured, expected, off in measure(relation, body):
        name = f"{relation.id} {what}".strip()
        reason = body.exceptions.get(name, "")
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
        way = {"up": UP, "down": (0.0, -1.0, 0.0), "front": FRONT, "back": (0.0, 0.0, -1.0)}[run.toward]
        places_along = [dot(place, way) for place in places]
    behind = [
        f"{b} before {a}"
        for (a, x), (b, y) in pairwise(zip(codes, places_along, strict=True))
        if y - x < -_BEHIND
    ]
    turns = [(_turn(*places[k : k + 3]), codes[k + 1]) for k in range(len(places) - 2)]
    sharpest = max(turns, default=(0.0, ""))
    names = f"order {run.id}", f"turns {run.id}"
    known = [body.exceptions.get(name, "") for name in names]
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
        reason = body.exceptions.get(name, "")
        return [Check((code,), name, body.unseen[code], "≥ 1 views", False, reason)]
    seen = sorted({view for view, _, _ in body.sights[code]})
    checks = [Check((code,), name, f"{len(seen)} views", "≥ 1", bool(seen))]
    for view, x, y in body.sights[code]:
        outside = _outside(body.views[view], x, y)
        if outside > _OUTSIDE:
            name = f"{code}: inside {view}"
            reason = body.exceptions.get(name, "")
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
    for region, cun, start, end in STRAIGHT:
        measured = length_of(minus(body.at(start), body.at(end))) / body.scales[region]
        off = 0.02 * cun
        checks.append(
            Check(
                (),
                f"cun of {region}: {start} to {end}",
                f"{measured:.2f}",
                f"{cun:g} ± {off:.2f}",
                abs(measured - cun) <= off,
                body.exceptions.get(f"cun of {region}: {start} to {end}", ""),
            )
        )
    along = body.tape_at("posterior_hairline_mid")[0] - body.tape_at("anterior_hairline_mid")[0]
    measured = along / body.scales["scalp"]
    checks.append(
        Check((), "cun of scalp: over the head", f"{measured:.2f}", "12 ± 0.24", abs(measured - 12) <= 0.24)
    )
    return checks


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
    return [name for name in body.own_exceptions if name not in failing]


def _turn(a: XYZ, b: XYZ, c: XYZ) -> float:
    """By how many degrees a way from a to b turns at b to go on to c."""
    first, second = minus(b, a), minus(c, b)
    if min(length_of(first), length_of(second)) < 0.3:
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
