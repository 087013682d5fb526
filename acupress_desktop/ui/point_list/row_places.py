"""Where the parts of a row of the list are, which the painter and the mouse have to agree on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from acupress_desktop.domain.points import Side
from acupress_desktop.ui.point_list.row import Row
from acupress_desktop.ui.sides import from_right
from acupress_desktop.ui.sizes import lettered, px

#: The size of the letters of the sides, and of the signs, in pixels.
LETTER_PIXELS, SIGN = 11, 16
_PILL, _PILL_GAP, _PILL_EDGE = 20, 6, 8
_EDGE, _SIGN_GAP = 15, 3
_SIDES = (Side.LEFT, Side.RIGHT)


def side_at(box: QRectF, row: Row, place: QPointF, font: QFont) -> Side | None:
    """Which of the chosen row's letters L and R, in the list's `font`, is at a place; each can be hit in the
    row's whole height."""
    for side, pill in pills(box, row, letter_font(font)).items():
        if abs(place.x() - pill.center().x()) <= (pill.width() + _PILL_GAP) / 2 and box.contains(place):
            return side
    return None


def on_star(box: QRectF, row: Row, place: QPointF) -> bool:
    """Whether a place of a point's row is on its star."""
    return row.point is not None and star_box(box, row).adjusted(-1, -4, 4, 4).contains(place.toPoint())


def on_collect(box: QRectF, row: Row, place: QPointF) -> bool:
    """Whether a place of a point's row is on the sign by which it is collected, or taken out."""
    return is_collectable(row) and collect_box(box).adjusted(-6, -6, 1, 6).contains(place.toPoint())


def words_box(box: QRectF) -> QRectF:
    """Where the words of a row stand that are not its code, beside the places of the star and of the
    collection, where lines begin at the left."""
    text = QRectF(box.left() + px(86), box.top() + px(6), 0, box.height() - 2 * px(6))
    text.setRight(box.right() - _EDGE - 2 * px(SIGN) - _SIGN_GAP - 6)
    return text


def is_cautioned(row: Row) -> bool:
    """Whether the point of a row asks for care."""
    return row.point is not None and bool(row.point.cautions)


def signs_below_star(row: Row) -> int:
    """How many signs stand below a row's star."""
    return row.noted + is_cautioned(row)


def star_box(box: QRectF, row: Row) -> QRect:
    """Where a row's star is, or would be: the column of signs keeps a place for it."""
    side = px(SIGN)
    top = box.center().y() - (signs_below_star(row) + 1) * (side + 1) / 2
    left = box.left() + _EDGE if from_right() else box.right() - _EDGE - side
    return QRect(round(left), round(top), side, side)


def is_collectable(row: Row) -> bool:
    """Whether the point of a row can be put into the collection, or taken out."""
    return row.point is not None and (row.collected or row.point.for_reference is None)


def collect_box(box: QRectF) -> QRect:
    """Where the sign of the collection is, beside the column of the star."""
    side = px(SIGN)
    beside = _EDGE + side + _SIGN_GAP
    left = box.left() + beside if from_right() else box.right() - beside - side
    return QRect(round(left), round(box.center().y() - side / 2), side, side)


def letter_of(side: Side) -> str:
    """The letter of a side in the language of the moment."""
    if side is Side.LEFT:
        return QCoreApplication.translate("RowPlaces", "L")
    return QCoreApplication.translate("RowPlaces", "R")


def letter_font(font: QFont) -> QFont:
    """The letters' font, from that of the list."""
    made = lettered(font, LETTER_PIXELS)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def pills(box: QRectF, row: Row, font: QFont) -> dict[Side, QRectF]:
    """Where the letters of a chosen row are: beside the warning sign, none for a point of the middle."""
    if row.point is None or row.point.midline:
        return {}
    # The sign's place is kept, so that letters stand in one column; the left side's is always on the left.
    beside = _EDGE + 2 * px(SIGN) + _SIGN_GAP + 5
    high = px(_PILL)
    metrics = QFontMetricsF(font)
    across = max(high, *(metrics.horizontalAdvance(letter_of(side)) + _PILL_EDGE for side in _SIDES))
    both = 2 * across + _PILL_GAP
    left = box.left() + beside if from_right() else box.right() - beside - both
    top = box.top() + px(5)  # beside the names: what stands below them has the whole width
    return {
        side: QRectF(left + number * (across + _PILL_GAP), top, across, high)
        for number, side in enumerate(_SIDES)
    }
