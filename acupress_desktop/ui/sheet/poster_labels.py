"""The figure of a poster and the labels beside it, in the room that there is (mm)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF

from acupress_desktop.bodymap.bodies import WHOLE
from acupress_desktop.domain.names import Script, ShownName
from acupress_desktop.domain.points import Meridian
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.poster import PosterView
from acupress_desktop.services.sheet_service import Entry
from acupress_desktop.services.shown_names import apart
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.sheet.cut_lines import cut_between
from acupress_desktop.ui.sheet.discs import XY
from acupress_desktop.ui.sheet.drawing import Drawing
from acupress_desktop.ui.sheet.leaders import Leader, Port, lead
from acupress_desktop.ui.sheet.poster_figure import PosterFigure
from acupress_desktop.ui.sheet.strokes import Line
from acupress_desktop.ui.sheet.type import MM_PER_POINT, Ink, Run, Text, height_of, width_of
from acupress_desktop.ui.sheet.warning_sign import warning_sign
from acupress_desktop.ui.sides import from_right
from acupress_desktop.ui.theme import LIGHT

#: In letters' heights: what is tried between two labels.
_BETWEEN = (0.28, 0.06)
#: In letters' heights: between a label and its line, the sign of care, the least room for
#: lines at each side of the figure, the radius of a dot, how thick lines are.
_BEFORE, _SIGN, _LINES, _DOT, _THICK = 0.35, 1.15, 2.5, 0.3, 0.055
#: A column of labels is at most this share of the width, alone and where two stand beside each other.
_MOST = (0.27, 0.16)
#: The figure has at least this share of the width and of the height.
_LEAST = 0.2
#: A dot is no larger than this share of the distance to the next one, and no smaller than so many mm.
_APART, _SMALLEST = 0.46, 0.5
#: Of a body where all points lie close together only a part is shown, with so much around them (shares of
#: its height), and at least so much of it.
_AROUND, _PART, _WHOLE = 0.05, 0.3, 0.62
#: In letters' heights: how far columns stand from the figure, and how large the sign of care is.
_AWAY, _MARK = 4.0, 0.85


@dataclass(frozen=True)
class Labels:
    """A poster's picture: `signs` stand beside the labels of points that ask for care."""

    figure: PosterFigure
    labels: tuple[Text, ...]
    signs: tuple[Line, ...]


def labels_of(
    view: PosterView,
    shown: Sequence[Entry],
    area: QRectF,
    size: float,
    can_draw: Callable[[Script], bool],
    columns: int = 1,
    meridian: Meridian | None = None,
) -> Labels | None:
    """The picture with the labels of these points in type of so many points, in so many columns a side, and
    with the line of a `meridian`; None where they find no room."""
    entries = list({entry.number: entry for entry in reversed(shown)}.values())[::-1]
    return _Room(view, entries, area, size, can_draw, meridian).labels(columns)


class _Room:
    def __init__(
        self,
        view: PosterView,
        entries: Sequence[Entry],
        area: QRectF,
        size: float,
        can_draw: Callable[[Script], bool],
        meridian: Meridian | None,
    ) -> None:
        self._meridian = meridian
        self._view, self._entries, self._area, self._size = view, entries, area, size
        self._em = size * MM_PER_POINT
        self._runs = [self._label(entry, can_draw) for entry in entries]
        self._careful = [bool(entry.careful) for entry in entries]
        self._box = load_map(view.key, False).view_box

    def labels(self, columns: int) -> Labels | None:
        for between in _BETWEEN:
            found = self._beside(columns, between)
            if found is not None:
                return found
        return None

    def _label(self, entry: Entry, can_draw: Callable[[Script], bool]) -> tuple[Run, ...]:
        names = [name for name in entry.names if can_draw(name.script)] or [ShownName(entry.pinyin)]
        code = (f"{entry.code}  ", Ink(self._size, LIGHT.ink, bold=True))
        return (
            code,
            *(
                (between + name.text, Ink(self._size, LIGHT.ink, script=name.script))
                for between, name in apart(names)
            ),
        )

    def _beside(self, columns: int, between: float) -> Labels | None:
        em, area = self._em, self._area
        sign = em * _SIGN if any(self._careful) else 0.0
        widest = max(sum(map(width_of, runs)) for runs in self._runs) + 0.6
        wide = min(widest, area.width() * _MOST[columns - 1] - sign)
        if any(
            width_of((word, ink)) > wide
            for runs in self._runs
            for words, ink in runs
            for word in words.split()
        ):
            return None
        high = max(height_of(runs, wide) for runs in self._runs)
        pitch = high + em * between
        places = int((area.height() + em * between) // pitch)
        second = max(0, places - 1) if columns > 1 else 0
        if 2 * (places + second) < len(self._entries):
            return None
        before = em * _BEFORE
        beside = columns * (wide + sign + before) + (columns - 1) * em * 0.6
        middle = area.adjusted(beside + em * _LINES, 0, -beside - em * _LINES, 0)
        if middle.width() < area.width() * _LEAST or middle.height() < area.height() * _LEAST:
            return None
        drawing, dots = self._figure(middle)
        # Columns stand near the figure, however wide the paper is.
        room = em * _AWAY
        inner = drawing.target.adjusted(-room, 0, room, 0)
        beside = max(beside, inner.left() - area.left())
        ports = tuple(
            sorted(
                [Port(x, area.y() + pitch * at + high / 2) for at in range(places)]
                + [Port(x, area.y() + pitch * (at + 0.5) + high / 2, True) for at in range(second)],
                key=lambda port: port.y,
            )
            for x in (area.x() + beside, area.right() - beside)
        )
        leaders = lead(dots, (ports[0], ports[1]), em * _DOT * 1.3)
        return None if leaders is None else self._put(drawing, dots, leaders, wide, sign)

    def _put(
        self,
        drawing: Drawing,
        dots: Sequence[Sequence[XY]],
        leaders: Sequence[Leader],
        wide: float,
        sign: float,
    ) -> Labels:
        em = self._em
        lines: list[tuple[XY, ...]] = []
        labels: list[Text] = []
        signs: list[Line] = []
        before = em * _BEFORE
        for runs, careful, leader in zip(self._runs, self._careful, leaders, strict=True):
            port = leader.port
            left = port.x < self._area.center().x()
            way = -1.0 if left else 1.0
            out = wide + sign + before + em * 0.6 if port.outer else 0.0
            near = port.x + way * (out + before)
            lines.append((*leader.path, (port.x + way * out, port.y)) if out else leader.path)
            tall = height_of(runs, wide)
            box = QRectF(near - wide if left else near, port.y - tall / 2, wide, tall)
            labels.append(Text(runs, box, align_right=left is not from_right()))
            if careful:
                end = near + way * (min(wide, sum(map(width_of, runs)) + 0.3) + sign)
                x = end if left else end - em * _MARK
                signs += warning_sign(x, port.y - em * _MARK / 2, em * _MARK)
        figure = PosterFigure(
            drawing,
            self._dots(dots),
            tuple(lines),
            em * _THICK,
            framed=drawing.source[3] < self._box.height() - 1,
            meridian=self._meridian,
            courses=self._courses(drawing) if self._meridian is not None else (),
        )
        return Labels(figure, tuple(labels), tuple(signs))

    def _dots(self, dots: Sequence[Sequence[XY]]) -> tuple[tuple[XY, float], ...]:
        """Each with its radius: none over another, as far as they can be seen at all."""
        places = list(dict.fromkeys(dot for of in dots for dot in of))
        found = []
        for place in places:
            nearest = min((math.dist(place, other) for other in places if other != place), default=math.inf)
            found.append((place, max(_SMALLEST, min(self._em * _DOT, nearest * _APART))))
        return tuple(found)

    def _courses(self, drawing: Drawing) -> tuple[tuple[XY, ...], ...]:
        """The lines of the meridian in the part that is shown."""
        loaded, mirrored = load_map(self._view.key, False), self._view.key.mirrored
        (x, y, width, height), target = drawing.source, drawing.target
        scale = target.width() / width
        found = []
        for name, course in loaded.courses.items():
            if name.partition("-")[0] == self._meridian:
                line = [loaded.flipped(at) if mirrored else at for at in course]
                for part in cut_between([(at.x(), at.y()) for at in line], y, y + height):
                    found.append(
                        tuple((target.x() + (a - x) * scale, target.y() + (b - y) * scale) for a, b in part)
                    )
        return tuple(found)

    def _figure(self, room: QRectF) -> tuple[Drawing, list[list[XY]]]:
        """As large as there is room, in the middle; and where each point's dots are."""
        key, box = self._view.key, self._box

        def across(x: float) -> float:
            return 2 * box.x() + box.width() - x if key.mirrored else x

        places = [[(across(x), y) for x, y in self._view.places[e.number]] for e in self._entries]
        part = self._part([place for of in places for place in of])
        scale = min(room.width() / part.width(), room.height() / part.height())
        target = QRectF(0, 0, part.width() * scale, part.height() * scale)
        target.moveCenter(room.center())
        source = (part.x(), part.y(), part.width(), part.height())
        dots = [
            [
                (
                    round(target.x() + (x - part.x()) * scale, 3),
                    round(target.y() + (y - part.y()) * scale, 3),
                )
                for x, y in of
            ]
            for of in places
        ]
        return Drawing(key, source, target), dots

    def _part(self, places: Sequence[XY]) -> QRectF:
        """What of the view is shown."""
        box = self._box
        if self._view.key.view not in WHOLE:
            return QRectF(box)
        around = box.height() * _AROUND
        top = max(box.top(), min(y for _, y in places) - around)
        bottom = min(box.bottom(), max(y for _, y in places) + around)
        least = box.height() * _PART
        if bottom - top < least:
            middle = min(max((top + bottom) / 2, box.top() + least / 2), box.bottom() - least / 2)
            top, bottom = middle - least / 2, middle + least / 2
        if bottom - top > box.height() * _WHOLE:
            return QRectF(box)
        return QRectF(box.x(), top, box.width(), bottom - top)
