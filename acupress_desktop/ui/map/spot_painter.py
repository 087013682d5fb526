"""Paints the spots of a map over its figure, with the label of one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter, QRegion

from acupress_desktop.bodymap.labels import Box
from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.map import dots
from acupress_desktop.ui.map.code_letters import paint_codes
from acupress_desktop.ui.map.dots import Dot
from acupress_desktop.ui.map.lit_bones import paint_lit, paint_lit_names
from acupress_desktop.ui.map.map_codes import Code
from acupress_desktop.ui.map.map_course import line_color, paint_course, paint_name
from acupress_desktop.ui.map.nearby import pile
from acupress_desktop.ui.map.pill import label_place, lead_of, paint_lead
from acupress_desktop.ui.map.scene import Scene, box_of, hiding, meets, region_of, under
from acupress_desktop.ui.map.view_words import label_font
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.theme import Theme

_LETTER, _EDGE, _LABEL_EDGE = 22, 14, 6
#: How much of the lower right corner the zoom buttons and their margins take.
_BUTTONS = 160
#: A dot further off than this paints nothing there, in pixels.
_AROUND = 36
#: How far the chosen dot's white ring reaches, and what of others a label should leave free.
_CORE = 11.0
_DOTS = {Dot.OTHER: 5.0, Dot.SHOWN: 8.0, Dot.SELECTED: _CORE, Dot.ACTIVE: _CORE}


def paint_spots(
    painter: QPainter,
    scene: Scene,
    catalogue: Catalogue,
    theme: Theme,
    part: QRectF | None = None,
    codes: Mapping[Spot, Code] | None = None,
    beside: Callable[[Box], bool] = lambda _: False,
) -> None:
    """Paint letters, dots, `codes`, ring and label, in this order, where they are seen in a `part` of the
    room; `beside` tells which boxes lie beside the figure."""
    part = part or scene.room
    codes = lay_out_codes(scene, painter.font(), catalogue) if codes is None else codes
    paint_sides(painter, scene.key.view, scene.flipped, scene.room, theme)
    if scene.lit is not None:
        paint_lit(painter, scene.lit)
    if scene.course is not None:
        paint_course(painter, scene.course, theme)
    around = part.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    covered = hiding(codes)
    if scene.faint:
        free = [at for at in scene.faint if around.contains(at) and not under(at, covered)]
        dots.paint_specks(painter, free, theme)
    around &= _near(scene)
    kept = {spot for spot, dot in scene.dots.items() if dot is not Dot.OTHER} | {scene.named}
    seen = [
        spot
        for spot, at in scene.places.items()
        if around.contains(at) and (spot in kept or not under(at, covered))
    ]
    _paint_dots(painter, scene, seen, theme)
    if codes:
        paint_codes(painter, codes, part, theme, beside)
    if scene.course is not None:
        paint_name(painter, scene.course, theme)
    if scene.lit is not None:
        paint_lit_names(painter, scene.lit, theme)
    if scene.ringed in scene.places:
        dots.paint_focus(painter, scene.places[scene.ringed], scene.dots[scene.ringed], theme)
    if scene.named in scene.places and scene.room.contains(scene.places[scene.named]):
        _paint_label(painter, scene, scene.named, catalogue, theme)


def _near(scene: Scene) -> QRectF:
    """What a dot may lie in that is seen, if only in part."""
    return scene.room.adjusted(-_LETTER, -_LETTER, _LETTER, _LETTER)


def _paint_dots(painter: QPainter, scene: Scene, seen: list[Spot], theme: Theme) -> None:
    """What matters more is painted over what matters less; of hundreds most look alike, and each look
    is taken out once."""
    alike: dict[tuple[Dot, bool, bool, str], list[QPointF]] = {}
    course = scene.course if scene.course is not None and scene.course.numbered else None
    rim = line_color(course.meridian, theme) if course is not None else ""
    kinds, at, kept_off = scene.dots, scene.places, scene.hollow
    warm = {scene.named, scene.ringed}
    for spot in seen:
        kind = kinds[spot], spot in warm, spot in kept_off, rim if kinds[spot] is Dot.SHOWN else ""
        alike.setdefault(kind, []).append(at[spot])
    for (dot, hot, hollow, own), places in sorted(alike.items(), key=lambda group: group[0]):
        dots.paint_dots(painter, places, dot, theme, hot, scene.pulse, scene.size, hollow, own)


def lay_out_codes(scene: Scene, font: QFont, catalogue: Catalogue) -> Mapping[Spot, Code]:
    """The codes beside the dots: none for the named spot, which has a label, and none under that label or
    under what else lies over the map; of a list's points the rest of these gives way."""
    if not scene.codes:
        return {}
    taken = [box_of(box) for box in scene.blocked]
    taken += [box_of(box) for _, box in _side_boxes(font, scene.key.view, scene.flipped, scene.room)]
    if scene.named in scene.places:
        taken.append(box_of(_place_label(font, scene, scene.named, catalogue)))
    for spot, dot in scene.dots.items():
        if dot > Dot.SHOWN:
            x, y = scene.places[spot].x(), scene.places[spot].y()
            taken.append((x - _CORE, y - _CORE, x + _CORE, y + _CORE))
    return {
        spot: code for spot, code in scene.codes.items() if spot != scene.named and not meets(code.box, taken)
    }


def label_rect(painter: QPainter, scene: Scene, spot: Spot, catalogue: Catalogue) -> QRectF:
    """Where the label of a spot stands."""
    return _place_label(painter.font(), scene, spot, catalogue)


@dataclass(frozen=True)
class Marked:
    """Where is told which spot is chosen, named or has the keyboard: dots, ring and label. Beside a named
    spot stands no code, which makes room for others."""

    region: QRegion = field(default_factory=QRegion)
    codes: Mapping[Spot, Code] = field(default_factory=dict)

    def changed(self, now: Marked) -> QRegion:
        """What has to be painted for the one to become the other."""
        region = self.region + now.region
        for spot in self.codes.keys() | now.codes.keys():
            was, code = self.codes.get(spot), now.codes.get(spot)
            if was != code:
                region += region_of(was) + region_of(code)
        return region


def marked(scene: Scene, font: QFont, catalogue: Catalogue) -> Marked:
    """All that tells which spot is chosen, named or has the keyboard."""
    region = QRegion()
    chosen = (spot for spot, dot in scene.dots.items() if dot is Dot.SELECTED)
    for spot in {scene.named, scene.ringed, *chosen}:
        if spot in scene.places:
            region += dot_bounds(scene.places[spot], Dot.ACTIVE).toAlignedRect()
    if scene.named in scene.places:
        label = _place_label(font, scene, scene.named, catalogue)
        region += label.toAlignedRect().adjusted(-1, -1, 1, 1)
        if (lead := _lead(scene, scene.named, label)) is not None:
            region += QRectF(*lead).normalized().toAlignedRect().adjusted(-3, -3, 3, 3)
    return Marked(region, lay_out_codes(scene, font, catalogue))


def _place_label(font: QFont, scene: Scene, spot: Spot, catalogue: Catalogue) -> QRectF:
    asked = spot, font.key()
    if asked not in scene.found:
        scene.found[asked] = _find_place(font, scene, spot, catalogue)
    return scene.found[asked]


def _find_place(font: QFont, scene: Scene, spot: Spot, catalogue: Catalogue) -> QRectF:
    words = _words(catalogue, spot, scene)
    sign = bool(catalogue.points[spot.code].cautions)
    size = dots.label_size(label_font(font, scene.name), spot.code, words, sign)
    edge = _LABEL_EDGE
    room = scene.room.adjusted(edge, edge, -edge, -edge)
    letters = (box for _, box in _side_boxes(font, scene.key.view, scene.flipped, scene.room))
    taken = (*scene.blocked, *letters)
    at = scene.places[spot]
    return label_place(size, at, dots.REACH[scene.dots[spot]], room, taken, _soft(scene, spot, size))


def _soft(scene: Scene, named: Spot, size: QSizeF) -> list[tuple[Box, int]]:
    """What the label of a spot should not cover, where it need not: codes and dots, those of the list
    least."""
    at = scene.places[named]
    x, y, across, down = at.x(), at.y(), size.width() + 90, size.height() + 100
    found = [
        (code.box, 4 if code.listed else 1)
        for spot, code in scene.codes.items()
        if spot != named and abs(code.box[0] - x) < across and abs(code.box[1] - y) < down
    ]
    for spot, place in scene.places.items():
        if spot != named and abs(place.x() - x) < across and abs(place.y() - y) < down:
            kind = scene.dots[spot]
            reach = _DOTS[kind] * (scene.size if kind < Dot.SELECTED else 1.0)
            box = (place.x() - reach, place.y() - reach, place.x() + reach, place.y() + reach)
            found.append((box, 1 if kind is Dot.OTHER else 6))
    return found


def _lead(scene: Scene, spot: Spot, label: QRectF) -> tuple[QPointF, QPointF] | None:
    return lead_of(label, scene.places[spot], dots.REACH[scene.dots[spot]])


def dot_bounds(at: QPointF, kind: Dot) -> QRectF:
    """All that a dot of a kind may paint."""
    reach = dots.REACH[kind] + 2
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)


def _paint_label(painter: QPainter, scene: Scene, spot: Spot, catalogue: Catalogue, theme: Theme) -> None:
    words = _words(catalogue, spot, scene)
    plain = painter.font()
    rect = _place_label(plain, scene, spot, catalogue)
    if (lead := _lead(scene, spot, rect)) is not None:
        paint_lead(painter, lead, theme.color("ground"), theme.color("ink"))
    painter.setFont(label_font(plain, scene.name))
    dots.paint_label(painter, rect, spot.code, words, bool(catalogue.points[spot.code].cautions), theme)
    painter.setFont(plain)


def _words(catalogue: Catalogue, spot: Spot, scene: Scene) -> str:
    """Name and side, why it is not to be pressed, and how many others lie under the same finger."""
    words = _plain_words(catalogue, spot, scene)
    reason = scene.hollow.get(spot)
    return f"{words} · {reason}" if reason is not None else words


def _plain_words(catalogue: Catalogue, spot: Spot, scene: Scene) -> str:
    held = [other for other, dot in scene.dots.items() if dot is Dot.ACTIVE]
    both = len(held) > 1 and spot in held
    side = catalogue.word(f"side.{Side.BOTH if both else spot.side}")
    name = scene.name.text if scene.name is not None else catalogue.points[spot.code].pinyin
    more = len(pile(spot, scene.places)) - 1
    if more:
        return fill(QCoreApplication.translate("SpotPainter", "%1 · %2 · more here: %3"), name, side, more)
    return fill(QCoreApplication.translate("SpotPainter", "%1 · %2"), name, side)


def paint_sides(painter: QPainter, view: str, flipped: bool, room: QRectF, theme: Theme) -> None:
    """A small L and R at the edges, where a view shows both sides of the body."""
    for letter, box in _side_boxes(painter.font(), view, flipped, room):
        dots.paint_letter(painter, box, letter, theme)


def _side_boxes(font: QFont, view: str, flipped: bool, room: QRectF) -> list[tuple[str, QRectF]]:
    """The letters at the edges and where they stand; none where a view shows one side."""
    if not VIEWS[view].both_sides:
        return []
    letters = [QCoreApplication.translate("SpotPainter", "L"), QCoreApplication.translate("SpotPainter", "R")]
    if VIEWS[view].face_to_face and not flipped:
        letters.reverse()
    # At half the height of the map, or above the zoom buttons of a low one.
    middle = round(max(_EDGE * 4, min(room.height() * 0.46, room.height() - px(_BUTTONS))))
    left, right = (dots.letter_width(font, letter, px(_LETTER)) for letter in letters)
    boxes = ((_EDGE, left), (room.width() - _EDGE - right, right))
    return [
        (letter, QRectF(x, middle, across, px(_LETTER)))
        for letter, (x, across) in zip(letters, boxes, strict=True)
        if room.height() > middle + px(_LETTER)  # else the map is lower than its letters
    ]
