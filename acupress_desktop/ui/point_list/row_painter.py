"""Paints the rows of the list: code, name, where, and signs: favourite, own note, care."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from acupress_desktop.domain.points import Side
from acupress_desktop.services.shown_names import apart
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.point_list.row import Role, Row
from acupress_desktop.ui.point_list.row_type import RowType
from acupress_desktop.ui.point_list.rows import Rows
from acupress_desktop.ui.sides import from_right, painted
from acupress_desktop.ui.sizes import lettered, px, resize_with
from acupress_desktop.ui.theme import LIGHT, Theme

_HEAD_HEIGHT, _ROW_HEIGHT, _RAIL_HEIGHT = 32, 52, 44
_SIGN, _PILL, _PILL_GAP, _PILL_EDGE = 16, 20, 6, 8
_EDGE, _LETTER_PIXELS, _SIGN_GAP = 15, 11, 3
_SIDES = (Side.LEFT, Side.RIGHT)


def side_at(box: QRectF, row: Row, place: QPointF, font: QFont) -> Side | None:
    """Which of the chosen row's letters L and R, in the list's `font`, is at a place; each can be hit in the
    row's whole height."""
    for side, pill in _pills(box, row, _letter_font(font)).items():
        if abs(place.x() - pill.center().x()) <= (pill.width() + _PILL_GAP) / 2 and box.contains(place):
            return side
    return None


def on_star(box: QRectF, row: Row, place: QPointF) -> bool:
    """Whether a place of a point's row is on its star."""
    return row.point is not None and _star(box, row).adjusted(-1, -4, 4, 4).contains(place.toPoint())


def on_collect(box: QRectF, row: Row, place: QPointF) -> bool:
    """Whether a place of a point's row is on the sign by which it is collected, or taken out."""
    return _collectable(row) and _collect(box).adjusted(-6, -6, 1, 6).contains(place.toPoint())


class RowPainter(QStyledItemDelegate):
    """In a rail only the codes are left."""

    def __init__(self, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._theme = LIGHT
        self.rail = False
        #: Points can be collected here.
        self.collects = False
        self._type = RowType()
        self._sizes: dict[tuple[bool, bool], QSize] = {}
        resize_with(self, self._measure)

    def _measure(self) -> None:
        heights = {(False, False): _ROW_HEIGHT, (False, True): _HEAD_HEIGHT}
        heights |= {(True, False): _RAIL_HEIGHT, (True, True): 14}
        self._sizes = {which: QSize(60, px(height)) for which, height in heights.items()}

    def set_theme(self, theme: Theme) -> None:
        """For what is painted from now on; the view has to be updated."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Heads and points have a height each, in a rail another one."""
        # Asked of each of hundreds of rows whenever a letter of a search changes them.
        return self._sizes[self.rail, self._rows.row(index).point is None]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row: a head, or a point with its code, names, sides and star."""
        row: Row = index.data(Role.ROW)
        box = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        self._type.begin(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.point is None:
            self._paint_head(painter, box, row.head, first=index.row() == 0)
        else:
            self._paint_ground(painter, box.adjusted(10, 0, -10, 0), state)
            selected = bool(state & QStyle.StateFlag.State_Selected)
            self._paint_point(painter, box, row, selected)
            if not self.rail and not row.favourite and (selected or state & QStyle.StateFlag.State_MouseOver):
                icon("star", self._theme.soft_ink).paint(painter, _star(box, row))
            pointed = selected or bool(state & QStyle.StateFlag.State_MouseOver)
            if self.collects and not self.rail and _collectable(row) and (row.collected or pointed):
                name, color = ("check", self._theme.jade) if row.collected else ("plus", self._theme.soft_ink)
                icon(name, color).paint(painter, _collect(box))
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRectF, head: str, first: bool) -> None:
        if self.rail and first:
            return
        if self.rail:
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawLine(
                QPointF(box.left() + 16, box.center().y()), QPointF(box.right() - 16, box.center().y())
            )
            return
        painter.setFont(self._type.font(12, spaced=True))
        painter.setPen(QColor(self._theme.soft_ink))
        head_box = painted(box.adjusted(16, 6, -8, 0), box.left() + box.right())
        words = self._type.fitting(self._rows.painted(head), 12, head_box.width(), spaced=True)
        painter.drawText(head_box, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(self._theme.jade_wash))
            painter.drawRoundedRect(box, 9, 9)
        elif state & QStyle.StateFlag.State_MouseOver:
            hover = QColor(self._theme.jade_wash)
            hover.setAlphaF(0.5)
            painter.setBrush(hover)
            painter.drawRoundedRect(box, 9, 9)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.ink), 3))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 9, 9)

    def _paint_point(self, painter: QPainter, box: QRectF, row: Row, selected: bool) -> None:
        assert row.point is not None
        painter.setFont(self._type.font(13 if self.rail else 14, bold=True))
        painter.setPen(QColor(self._theme.soft_ink if row.reason else self._theme.jade))
        if self.rail:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.point.code)
            if row.favourite:
                corner = painted(
                    QRectF(box.right() - px(26), box.top() + 4, px(12), px(12)), 2 * box.left() + box.width()
                )
                icon("star-filled", self._theme.gold).paint(painter, corner.toRect())
            return
        whole = 2 * box.left() + box.width()
        code = painted(QRectF(box.left() + px(18), box.top(), px(66), box.height()), whole)
        painter.drawText(code, Qt.AlignmentFlag.AlignVCenter, row.point.code)
        right = box.right() - _EDGE
        right -= 2 * px(_SIGN) + _SIGN_GAP  # the places of the star and of the collection, at least
        signs = self._signs(row)
        for number, (name, color) in enumerate(signs, start=_others(row) + 1 - len(signs)):
            icon(name, color).paint(painter, _star(box, row).translated(0, number * (px(_SIGN) + 1)))
        pills = _pills(box, row, self._type.font(_LETTER_PIXELS, bold=True)) if selected else {}
        for side, pill in pills.items():
            self._paint_pill(painter, pill, row, side)
            right = min(right, painted(pill, whole).left())
        text = QRectF(box.left() + px(86), box.top() + px(6), 0, box.height() - 2 * px(6))
        text.setRight(right - 6)
        text = painted(text, whole)
        below = (row.reason, self._theme.vermilion) if row.reason else (row.where, self._theme.soft_ink)
        painter.setPen(QColor(self._theme.ink))
        self._paint_names(painter, text, row)
        painter.setFont(self._type.font(12))
        painter.setPen(QColor(below[1]))
        words = self._type.fitting(below[0], 12, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignBottom, words)

    def _paint_names(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """Each in the shapes of its own script."""
        assert row.point is not None
        left = box.left()
        for between, name in apart(self._rows.names_of(row.point)):
            words = self._type.fitting(between + name.text, 14, box.right() - left, name.script)
            painter.setFont(self._type.font(14, script=name.script))
            place = QRectF(left, box.top(), box.right() - left, box.height())
            place = painted(place, box.left() + box.right())
            painter.drawText(place, Qt.AlignmentFlag.AlignTop, words)
            left += self._type.advance(between + name.text, 14, name.script)
            if left >= box.right():
                return

    def _signs(self, row: Row) -> list[tuple[str, str]]:
        """The signs of a row in one column: the user's star and note, and what asks for care."""
        signs = (
            (row.favourite, "star-filled", self._theme.gold),
            (row.noted, "note", self._theme.soft_ink),
            (_cautioned(row), "warning", self._theme.vermilion),
        )
        return [(name, color) for there, name, color in signs if there]

    def _paint_pill(self, painter: QPainter, pill: QRectF, row: Row, side: Side) -> None:
        chosen = row.both or (row.spot is not None and row.spot.side is side)
        painter.setFont(self._type.font(_LETTER_PIXELS, bold=True))
        painter.setPen(QPen(QColor(self._theme.jade), 1))
        painter.setBrush(QColor(self._theme.jade if chosen else self._theme.jade_wash))
        painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(QColor(self._theme.on_jade if chosen else self._theme.jade))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, _letter(side))


def _cautioned(row: Row) -> bool:
    return row.point is not None and bool(row.point.cautions)


def _others(row: Row) -> int:
    """How many signs stand below a row's star."""
    return row.noted + _cautioned(row)


def _star(box: QRectF, row: Row) -> QRect:
    """Where a row's star is, or would be: the column of signs keeps a place for it."""
    side = px(_SIGN)
    top = box.center().y() - (_others(row) + 1) * (side + 1) / 2
    left = box.left() + _EDGE if from_right() else box.right() - _EDGE - side
    return QRect(round(left), round(top), side, side)


def _collectable(row: Row) -> bool:
    return row.point is not None and (row.collected or row.point.for_reference is None)


def _collect(box: QRectF) -> QRect:
    """Where the sign of the collection is, beside the column of the star."""
    side = px(_SIGN)
    beside = _EDGE + side + _SIGN_GAP
    left = box.left() + beside if from_right() else box.right() - beside - side
    return QRect(round(left), round(box.center().y() - side / 2), side, side)


def _letter(side: Side) -> str:
    if side is Side.LEFT:
        return QCoreApplication.translate("RowPainter", "L")
    return QCoreApplication.translate("RowPainter", "R")


def _letter_font(font: QFont) -> QFont:
    made = lettered(font, _LETTER_PIXELS)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _pills(box: QRectF, row: Row, font: QFont) -> dict[Side, QRectF]:
    """Where the letters of a chosen row are: beside the warning sign, none for a point of the middle."""
    if row.point is None or row.point.midline:
        return {}
    # The sign's place is kept, so that letters stand in one column; the left side's is always on the left.
    beside = _EDGE + 2 * px(_SIGN) + _SIGN_GAP + 5
    high = px(_PILL)
    metrics = QFontMetricsF(font)
    across = max(high, *(metrics.horizontalAdvance(_letter(side)) + _PILL_EDGE for side in _SIDES))
    both = 2 * across + _PILL_GAP
    left = box.left() + beside if from_right() else box.right() - beside - both
    top = box.center().y() - high / 2
    return {
        side: QRectF(left + number * (across + _PILL_GAP), top, across, high)
        for number, side in enumerate(_SIDES)
    }
