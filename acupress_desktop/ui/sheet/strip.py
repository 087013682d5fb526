"""Draws one piece of a cun ruler on a page, true to the millimetre."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from acupress_desktop.domain.rulers import Mark, Piece
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.ruler_service import Strip
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.sheet.strokes import Area, Line, Turned
from acupress_desktop.ui.sheet.type import Ink, Run, height_of, line_height, text, width_of
from acupress_desktop.ui.theme import LIGHT

#: How wide a ruler is, and where on it the bands, the numbers and the points begin.
WIDTH = 24.0
TAB = 8.0
_BAND, _NUMBER, _CODE = 7.0, 7.8, 13.0
_TENTH, _HALF = 2.2, 4.5
_FIGURE, _POINT = Ink(11.0, LIGHT.ink, bold=True), Ink(10.0, LIGHT.jade, bold=True)
_LABEL, _GLUE = Ink(10.0, LIGHT.ink, bold=True), Ink(10.0, LIGHT.soft_ink)
_THIN, _THICK = 0.15, 0.35
#: Between the words along a ruler and what is next to them.
_AIR = 0.8


@dataclass(frozen=True)
class Cut:
    """A piece of a strip, the `number`th of so many."""

    strip: Strip
    piece: Piece
    number: int
    count: int

    @property
    def length(self) -> float:
        """How long it is, without its tab (mm)."""
        return self.piece.cun * self.strip.mm

    @property
    def height(self) -> float:
        """How much paper it takes, with the tab that another piece is glued to."""
        return self.length + (TAB if self.number < self.count else 0.0)


class StripDrawing:
    """A piece with its upper left corner at (x, y) of a page."""

    def __init__(self, page: PageLayout, cut: Cut, x: float, y: float) -> None:
        self._page, self._cut, self._x, self._y = page, cut, x, y
        self._bottom = y + cut.length

    def draw(self, figures: tuple[str, ...], glue: str) -> None:
        """Put it on the page."""
        self._bands()
        self._ticks()
        self._frame(glue)
        self._numbers(figures)
        for mark in self._label(self._shown_marks()):
            self._mark(mark)

    def _at(self, cun: float) -> float:
        """Where so many cun of the whole ruler are on the page."""
        piece, mm = self._cut.piece, self._cut.strip.mm
        if self._cut.strip.ruler.down:
            return self._y + (cun - piece.start) * mm
        return self._bottom - (cun - piece.start) * mm

    def _bands(self) -> None:
        piece = self._cut.piece
        for cun in range(piece.start, piece.end):
            if cun % 2 == 0:
                top = min(self._at(cun), self._at(cun + 1))
                box = QRectF(self._x, top, _BAND, self._cut.strip.mm)
                self._page.draw(Area(box, ground=LIGHT.jade_wash))

    def _ticks(self) -> None:
        piece, x = self._cut.piece, self._x
        for tenth in range(piece.start * 10 + 1, piece.end * 10):
            y = self._at(tenth / 10)
            if tenth % 10 == 0:
                line = Line(x, y, x + _BAND, y, LIGHT.ink, _THICK)
            elif tenth % 5 == 0:
                line = Line(x, y, x + _HALF, y, LIGHT.ink, 0.25)
            else:
                line = Line(x, y, x + _TENTH, y, LIGHT.soft_ink, _THIN)
            self._page.draw(line)

    def _frame(self, glue: str) -> None:
        cut, x = self._cut, self._x
        self._page.draw(Area(QRectF(x, self._y, WIDTH, cut.length), edge=LIGHT.ink, thick=_THICK))
        if cut.number < cut.count:
            tab = QRectF(x, self._bottom, WIDTH, TAB)
            self._page.draw(Area(tab, ground=LIGHT.ground, edge=LIGHT.soft_ink, dashed=True))
            run = (glue, _GLUE)
            y = self._bottom + (TAB - height_of((run,), WIDTH)) / 2
            room = min(width_of(run) + 0.5, WIDTH - 1.0)
            self._page.draw(text((run,), x + (WIDTH - room) / 2, y, room))

    def _numbers(self, figures: tuple[str, ...]) -> None:
        half = line_height(_FIGURE.size) / 2
        for cun in range(self._cut.piece.start + 1, self._cut.piece.end):
            run = ((figures[cun], _FIGURE),)
            self._page.draw(text(run, self._x + _NUMBER, self._at(cun) - half, _CODE - _NUMBER))

    def _shown_marks(self) -> list[Mark]:
        """As many as find room above their lines, those that matter most first."""
        piece, high = self._cut.piece, line_height(_POINT.size)
        shown: list[Mark] = []
        for mark in self._cut.strip.marks:
            if not piece.start < mark.cun < piece.end or width_of((mark.code, _POINT)) > WIDTH - _CODE - 0.3:
                continue
            y = self._at(mark.cun)
            free = all(abs(self._at(other.cun) - y) >= high for other in shown)
            if free and y - high >= self._y + 0.4 and y <= self._bottom - 0.4:
                shown.append(mark)
        return shown

    def _mark(self, mark: Mark) -> None:
        y, right = self._at(mark.cun), self._x + WIDTH
        wide = width_of((mark.code, _POINT)) + 0.1
        self._page.draw(Line(self._x + _CODE, y, right, y, LIGHT.jade, _THICK))
        run = ((mark.code, _POINT),)
        self._page.draw(text(run, right - wide - 0.4, y - line_height(_POINT.size), wide))

    def _label(self, marks: list[Mark]) -> list[Mark]:
        """What it is, along it, where the fewest marks give way to it; those that stay."""
        cut, high = self._cut, line_height(_POINT.size)
        words = cut.strip.label if cut.count == 1 else f"{cut.strip.label} · {cut.number}/{cut.count}"
        run = ((words, _LABEL),)
        whole, most = width_of(run[0]) + 1.0, cut.length - 2 * _AIR

        def lost(top: float, length: float) -> list[Mark]:
            return [mark for mark in marks if top - _AIR < self._at(mark.cun) < top + length + high]

        def places(length: float) -> list[float]:
            first, last = self._y + _AIR, self._bottom - _AIR - length
            return [
                min(max(top, first), last) for top in (first, *(self._at(m.cun) + _AIR for m in marks), last)
            ]

        # In one line or, where that costs less, in two.
        lengths = [min(whole, most), min(_in_two_lines(run, whole), most)]
        found = [(top, length) for length in lengths for top in places(length)]
        top, length = min(found, key=lambda place: sum(len(marks) - marks.index(m) for m in lost(*place)))
        thick = height_of(run, length)
        box = QRectF(self._x + WIDTH - 0.6 - thick, top, thick, length)
        self._page.draw(Turned(text(run, 0.0, 0.0, length), box))
        gone = lost(top, length)
        return [mark for mark in marks if mark not in gone]


def _in_two_lines(run: tuple[Run, ...], whole: float) -> float:
    """How long a text is that stands in two lines, which break at words."""
    longest = max(width_of((word, run[0][1])) for word in run[0][0].split()) + 0.5
    two = 2 * line_height(run[0][1].size) + 0.01
    lengths = (whole * twentieth / 20 for twentieth in range(11, 20))
    return next((each for each in lengths if each >= longest and height_of(run, each) <= two), whole)
