"""Paints the body maps and the icons as SVG Tiny 1.2, the profile that Qt's reader knows whole.

Everything here is a pure function of its arguments, so the same numbers always give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

import svgwrite  # type: ignore[import-untyped]

from acupress_desktop.bodymap.meridian_colors import ON_BODY, YIN
from acupress_desktop.domain.points import Meridian
from mapmaking.bone_drawing import bone_group
from mapmaking.figure_data import (
    UNITS_PER_CM,
    Drawing,
    FigureView,
    Line,
    Palette,
    Path,
    Style,
    Wear,
)
from mapmaking.hands import Hand, HandPart, HandStyle
from mapmaking.hands import view_box as hand_box
from mapmaking.icon_shapes import ICONS, Icon, Mark
from mapmaking.layers import Trace
from mapmaking.lesson_shapes import LESSONS, Stroke, Word
from mapmaking.lesson_shapes import SIZE as LESSON_SIZE
from mapmaking.pen import Pen, blend, joined, number_text, paint_tones
from mapmaking.practice_shapes import PRACTICES
from mapmaking.practice_shapes import SIZE as PRACTICE_SIZE
from mapmaking.skeleton import Skeleton, load_bone_style

XY = tuple[float, float]
CREDIT = (
    "Body figure measured from the CC0 MakeHuman base mesh (Data Collection AB, J. Palmius, J. Hauquier)."
)
BONE_CREDIT = (
    "Bones drawn from the OpenSim model geometry by S.L. Delp, J.P. Loan, M.G. Hoy, F.E. Zajac, E.L. Topp, "
    "J.M. Rosen, D.G. Thelen, F.C. Anderson, A. Seth, K. Holzbaur, J.A. Reinbolt, A. Habib, S. Hamner and "
    "the OpenSim Development Team (github.com/opensim-org/opensim-models), CC BY 3.0 "
    "(creativecommons.org/licenses/by/3.0/), changed."
)
PIXELS_PER_CM = 10
"""How large a map is where no one says how large."""
_MARGIN = 40
LINE_KINDS = ("hair", "brow114", "brow85", "brow50", "crease", "feature", "contour")


class Shade(StrEnum):
    """The theme that a map is coloured for. The ground itself is the program's: maps are transparent."""

    LIGHT = "light"
    DARK = "dark"


_MARKS = {
    Shade.LIGHT: {
        "hotspot": "#1f6f66",
        "dot": "#ffffff",
        "bone": "#fffdf6",
        "bone-line": "#57392e",
        "meridian": "#1f6f66",
    },
    Shade.DARK: {
        "hotspot": "#1f6f66",
        "dot": "#efeae3",
        "bone": "#f3e9da",
        "bone-line": "#2a1b15",
        "meridian": "#0f4f48",
    },
}
_PIXEL = UNITS_PER_CM / PIXELS_PER_CM
"""A pixel at a map's own size, in its units."""
#: Lines are so wide in the map's own units: readers disagree about `vector-effect`, and many know none. The
#: program, which zooms, makes hairlines of them (acupress_desktop/ui/map/loaded_map.py).
_DASHES = f"{5 * _PIXEL:g} {4 * _PIXEL:g}"
"""Of the lines of yin meridians; their round ends make each dash longer than its gap."""
_ROUND = {"stroke_linecap": "round", "stroke_linejoin": "round"}


#: The colours of the Learn page's drawings by the roles of their strokes, as in the program's themes.
_LESSON_COLORS = {
    Shade.LIGHT: {"ink": "#2a2724", "soft": "#6e665e", "touch": "#1f6f66", "stop": "#c4512d"}
    | {"body": "#d3bda9", "limb": "#b2957c"},
    Shade.DARK: {"ink": "#efeae3", "soft": "#a79e94", "touch": "#5db8ab", "stop": "#e98863"}
    | {"body": "#8d7969", "limb": "#b39b87"},
}


def draw_map(
    view: FigureView,
    style: Style,
    shade: Shade,
    hotspots: Mapping[str, XY],
    landmarks: Mapping[str, Sequence[Trace]],
    meridians: Mapping[str, Sequence[XY]],
    skeleton: Skeleton | None = None,
) -> str:
    """The map as SVG text: the groups figure, wear, landmarks, meridians and hotspots, in this order.

    The three mappings go from element id to what is drawn, in the view's SVG units; ids must differ.
    The bones of a skeleton come first among the landmarks, which are lines on the skin.
    """
    palette = style.light if shade is Shade.LIGHT else style.dark
    svg = _document(view_box(view), PIXELS_PER_CM / UNITS_PER_CM)
    svg.set_desc(
        title=f"Body map with acupuncture points: {view.name.replace('_', ' ')}",
        desc=CREDIT if skeleton is None else f"{CREDIT} {BONE_CREDIT}",
    )
    pen = Pen(svg, round(view.box[0] * UNITS_PER_CM), round(view.box[3] * UNITS_PER_CM))
    colors = _MARKS[shade]
    size = _mark_size(view)
    svg.add(_figure(pen, view.drawing, palette, style))
    wear = pen.group(id="wear", fill_rule="evenodd")
    if view.drawing.wear is not None:
        _paint_wear(pen, wear, view.drawing.wear, palette, style.wear_line_alpha)
    svg.add(wear)
    svg.add(_landmarks(pen, landmarks, colors, _bones(pen, view, skeleton, shade)))
    svg.add(_meridians(pen, meridians, colors["meridian"]))
    svg.add(_hotspots(pen, hotspots, colors, size))
    return _text(svg)


def draw_icon(name: str) -> str:
    """The icon `name` of `ICONS` as SVG text. Raises KeyError for a name that is not there."""
    icon = ICONS[name]
    svg = _document((0, 0, icon.grid, icon.grid))
    group = _line_group(svg, icon)
    for mark in icon.marks:
        group.add(_mark(svg, mark))
    svg.add(group)
    return _text(svg)


def draw_lesson(name: str, shade: Shade) -> str:
    """The line drawing `name` of `LESSONS` as SVG text. Raises KeyError for a name that is not there."""
    return _draw_lines(LESSONS[name], LESSON_SIZE, shade)


def draw_practice(name: str, shade: Shade) -> str:
    """The figure `name` of `PRACTICES` as SVG text. Raises KeyError for a name that is not there."""
    return _draw_lines(PRACTICES[name], PRACTICE_SIZE, shade)


def draw_hand(hand: Hand, style: HandStyle) -> str:
    """A hand as SVG text in the light theme's colours, in 0.1 mm, the place that it presses at (0, 0)."""
    svg = _document(hand_box(hand), PIXELS_PER_CM / UNITS_PER_CM)
    svg.set_desc(title=f"A hand that presses: {hand.name.replace('_', ' ')}", desc=CREDIT)
    u, v = hand.anchor
    pen = Pen(svg, round(u * UNITS_PER_CM), round(v * UNITS_PER_CM))
    drawn = pen.group(id="hand", fill_rule="evenodd")
    shadows = pen.group(id="shadow", fill=style.light["shadow"], fill_opacity=style.shadow)
    for part in hand.parts:
        for level in part.shadow:
            shadows.add(pen.shape(level))
    drawn.add(shadows)
    for part in hand.parts:
        _paint_hand(pen, drawn, part, style)
    svg.add(drawn)
    return _text(svg)


def dark_hand_colors(style: HandStyle, tones: int) -> dict[str, str]:
    """By the colour of a hand of so many tones in the light theme: that in the dark one."""
    made = {style.light[role]: style.dark[role] for role in ("line", "outline", "nail", "halo", "shadow")}
    for number in range(tones + 1):
        light, dark = (blend(palette["ramp"], number / tones) for palette in (style.light, style.dark))
        made[light] = dark
    return made


def _paint_hand(pen: Pen, group: Any, part: HandPart, style: HandStyle) -> None:
    colors = style.light
    group.add(pen.shape(part.halo, fill=colors["halo"], fill_opacity=style.halo))
    fade = pen.group(fill=blend(colors["ramp"], 0), fill_opacity=style.fade)
    for level in part.fade:
        fade.add(pen.shape(level))
    group.add(fade)
    group.add(pen.shape(part.silhouette, fill=blend(colors["ramp"], 0)))
    paint_tones(pen, group, part.tones, colors["ramp"])
    if part.nails:
        group.add(pen.shape(part.nails, fill=colors["nail"], fill_opacity=style.nail))
    for kind, alpha in style.lines.items():
        paths = [line.path for line in part.lines if line.kind == kind]
        if paths:
            lines = pen.group(fill=colors["line"], fill_opacity=alpha, fill_rule="nonzero")
            for path in paths:
                lines.add(pen.shape((path,)))
            group.add(lines)
    for ring in part.rings:
        group.add(pen.shape(ring, fill=colors["outline"]))


def _draw_lines(parts: Sequence[Stroke | Word], size: tuple[int, int], shade: Shade) -> str:
    colors = _LESSON_COLORS[shade]
    svg = _document((0, 0, *size))
    for part in parts:
        color = colors[part.role]
        if isinstance(part, Word):
            kind = {"font_size": 13, "font_family": "sans-serif", "text_anchor": "middle", "fill": color}
            svg.add(svg.text(part.text, insert=(part.x, part.y), **kind))
            continue
        line = {"stroke": color, "stroke_width": part.width, "stroke_linecap": "round"}
        inside = {"fill": color, "fill_opacity": 0.16} if part.fill else {"fill": "none"}
        svg.add(svg.path(d=part.path, stroke_linejoin="round", **line, **inside))
    return _text(svg)


def view_box(view: FigureView) -> tuple[int, int, int, int]:
    """The view's box, widened where the figure is cut a little beyond it, so that the cut shows whole."""
    width, height = view.size
    left, top = round(view.box[0] * UNITS_PER_CM), round(view.box[3] * UNITS_PER_CM)
    wear = view.drawing.wear
    rings = view.drawing.rings + (wear.rings if wear else ())
    corners = [corner for ring in rings for loop in ring for corner in _corners(loop)]
    x0 = min(0, *(x - left - _MARGIN for x, _ in corners))
    x1 = max(width, *(x - left + _MARGIN for x, _ in corners))
    y0 = min(0, *(top - y - _MARGIN for _, y in corners))
    y1 = max(height, *(top - y + _MARGIN for _, y in corners))
    return x0, y0, x1 - x0, y1 - y0


def _corners(path: Path) -> Iterator[tuple[int, int]]:
    x, y = path[:2]
    yield x, y
    for index in range(2, len(path), 6):
        x, y = x + path[index + 4], y + path[index + 5]
        yield x, y


def _figure(pen: Pen, drawing: Drawing, palette: Palette, style: Style) -> Any:
    figure = pen.group(id="figure", fill_rule="evenodd")
    figure.add(pen.shape(drawing.silhouette, fill=blend(palette.ramp, 0)))
    paint_tones(pen, figure, drawing.tones, palette.ramp)
    colors = palette.colors
    if drawing.hair:
        hair = pen.group(fill=colors["hair"], fill_opacity=style.hair_alpha)
        for level in drawing.hair:
            hair.add(pen.shape(level))
        figure.add(hair)
    for eye in drawing.eyes:
        figure.add(pen.shape((eye,), fill=colors["eye"]))
    for iris, pupil in drawing.irises:
        figure.add(pen.shape((iris,), fill=colors["iris"]))
        figure.add(pen.shape((pupil,), fill=colors["pupil"]))
    for lid in drawing.lids:
        figure.add(pen.shape((lid,), fill=colors.get("lid", colors["outline"])))
    _paint_lines(pen, figure, drawing.lines, palette, style)
    for ring in drawing.rings:
        figure.add(pen.shape(ring, fill=colors["outline"]))
    return figure


def _paint_lines(pen: Pen, figure: Any, lines: Iterable[Line], palette: Palette, style: Style) -> None:
    for kind in LINE_KINDS:
        paths = [line.path for line in lines if line.kind == kind]
        if not paths:
            continue
        color = palette.colors["hair" if kind == "hair" else "brow" if kind.startswith("brow") else "line"]
        # Tapered ends may cross themselves: filled even-odd they would come out hollow.
        group = pen.group(fill=color, fill_opacity=style.line_alpha[kind], fill_rule="nonzero")
        for path in paths:
            group.add(pen.shape((path,)))
        figure.add(group)


def _paint_wear(pen: Pen, group: Any, wear: Wear, palette: Palette, line_alpha: float) -> None:
    group.add(pen.shape(wear.outline, fill=blend(palette.wear_ramp, 0)))
    paint_tones(pen, group, wear.tones, palette.wear_ramp)
    lines = pen.group(fill=palette.wear_colors["line"], fill_opacity=line_alpha)
    for line in wear.lines:
        lines.add(pen.shape((line.path,)))
    group.add(lines)
    for ring in wear.rings:
        group.add(pen.shape(ring, fill=palette.wear_colors["outline"]))


def _mark_size(view: FigureView) -> float:
    """Radius of a dot in SVG units. It grows slower than the view, as a finger does not shrink."""
    return float(round(0.5 * max(view.size) ** 0.5))


def _bones(pen: Pen, view: FigureView, skeleton: Skeleton | None, shade: Shade) -> Any:
    """The skeleton as a group; None where a body has none."""
    if skeleton is None:
        return None
    style = load_bone_style()
    palette = style.light if shade is Shade.LIGHT else style.dark
    return bone_group(pen, skeleton, view.drawing.silhouette, palette, style)


def _landmarks(
    pen: Pen, shapes: Mapping[str, Sequence[Trace]], colors: Mapping[str, str], bones: Any = None
) -> Any:
    """What one finds one's way by: the bones, and fine lines for what is on the skin."""
    group = pen.group(
        id="landmarks",
        fill="none",
        stroke=colors["bone-line"],
        stroke_width=number_text(_PIXEL),
        stroke_opacity=0.55,
        **_ROUND,
    )
    if bones is not None:
        group.add(bones)
    for name, traces in shapes.items():
        group.add(pen.svg.path("".join(_curve(trace) for trace in traces), id=name))
    return group


def _curve(trace: Trace) -> str:
    """A smooth path through the places of a trace (Catmull and Rom's, as Bézier curves)."""
    places, count = trace.places, len(trace.places)
    ring = (places[-1], *places, *places[:2]) if trace.closed else (places[0], *places, places[-1])
    parts = [f"M{joined(places[0])}C"]
    for index in range(1, count + 1 if trace.closed else count):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = ring[index - 1 : index + 3]
        handles = (x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6, x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6)
        parts.append(f"{' ' if index > 1 else ''}{joined(map(round, (*handles, x2, y2)))}")
    return "".join((*parts, "z" if trace.closed else ""))


def _meridians(pen: Pen, lines: Mapping[str, Sequence[XY]], color: str) -> Any:
    """Each in its own colour; `color` is for readers that paint them all alike."""
    width = number_text(1.25 * _PIXEL)
    group = pen.group(
        id="meridians", fill="none", stroke=color, stroke_width=width, stroke_opacity=0.6, **_ROUND
    )
    for code, places in lines.items():
        way = "L".join(joined(place) for place in places)
        meridian = Meridian(code.partition("-")[0])
        dashes = {"stroke_dasharray": _DASHES} if meridian in YIN else {}
        group.add(pen.svg.path(f"M{way}", id=code, stroke=ON_BODY[meridian], **dashes))
    return group


def _hotspots(pen: Pen, places: Mapping[str, XY], colors: Mapping[str, str], size: float) -> Any:
    group = pen.group(
        id="hotspots", fill=colors["dot"], stroke=colors["hotspot"], stroke_width=number_text(size / 2)
    )
    for spot, (x, y) in places.items():
        group.add(pen.svg.circle((number_text(x), number_text(y)), number_text(size), id=spot))
    return group


def _line_group(svg: svgwrite.Drawing, icon: Icon) -> Any:
    if not icon.line:
        return svg.g(fill="none")
    return svg.g(
        fill="none",
        stroke=icon.line,
        stroke_width=icon.width,
        stroke_linecap="round",
        stroke_linejoin="round",
    )


def _mark(svg: svgwrite.Drawing, mark: Mark) -> Any:
    return svg.path(mark.path, **{name.replace("_", "-"): value for name, value in mark.paint.items()})


def _document(box: tuple[int, int, int, int], scale: float = 1.0) -> svgwrite.Drawing:
    """An empty drawing of a view box (x, y, width, height); `scale` is pixels to a unit."""
    size = tuple(number_text(length * scale) for length in box[2:])
    return svgwrite.Drawing(size=size, profile="tiny", debug=False, viewBox=" ".join(map(str, box)))


def _text(svg: svgwrite.Drawing) -> str:
    return f'<?xml version="1.0" encoding="utf-8"?>\n{svg.tostring()}\n'
