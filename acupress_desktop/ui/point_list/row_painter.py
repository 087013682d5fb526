"""Paints the rows of the list: code, name, where, and signs: favourite, own note, care."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from acupress_desktop.domain.points import Side
from acupress_desktop.services.shown_names import apart
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.point_list.row import Role, Row
from acupress_desktop.ui.point_list.row_places import (
    LETTER_PIXELS,
    SIGN,
    collect_box,
    is_cautioned,
    is_collectable,
    letter_of,
    pills,
    signs_below_star,
    star_box,
    words_box,
)
from acupress_desktop.ui.point_list.row_type import RowType
from acupress_desktop.ui.point_list.rows import Rows
from acupress_desktop.ui.sides import painted
from acupress_desktop.ui.sizes import px, resize_with
from acupress_desktop.ui.theme import LIGHT, Theme

_HEAD_HEIGHT, _ROW_HEIGHT, _RAIL_HEIGHT = 32, 52, 44
#: The letters below the names, and how far one line is from the next, in pixels.
_BELOW, _LINE = 12, 16


class RowPainter(QStyledItemDelegate):
    """In a rail only the codes are left. What stands below the names is never shortened: a row is as high as
    its lines need in the `view`."""

    def __init__(self, rows: Rows, view: QListView) -> None:
        super().__init__(view)
        self._rows, self._view = rows, view
        self._theme = LIGHT
        self.rail = False
        #: Points can be collected here.
        self.collects = False
        self._type = RowType()
        self._sizes: dict[tuple[bool, bool], QSize] = {}
        #: By what stands below the names: looked up for each of hundreds of rows at every letter of a search.
        self._heights: dict[str, QSize] = {}
        self._width = 0.0
        resize_with(view, self._measure)

    def _measure(self) -> None:
        self._heights = {}
        heights = {(False, False): _ROW_HEIGHT, (False, True): _HEAD_HEIGHT}
        heights |= {(True, False): _RAIL_HEIGHT, (True, True): 14}
        self._sizes = {which: QSize(60, px(height)) for which, height in heights.items()}

    def set_theme(self, theme: Theme) -> None:
        """For what is painted from now on; the view has to be updated."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Heads have a height, and points one by the lines below their names; in a rail another one."""
        # Asked of each of hundreds of rows whenever a letter of a search changes them.
        row = self._rows.row(index)
        if self.rail or row.point is None:
            return self._sizes[self.rail, row.point is None]
        below = row.reason or row.where
        return self._heights.get(below) or self._height(below)

    def forget(self) -> None:
        """The view has another width or font now."""
        self._heights = {}

    def _height(self, below: str) -> QSize:
        """At the width that the view has beside the bar that scrolls it, whether that is there now or not."""
        bar = self._view.verticalScrollBar().sizeHint().width()
        self._type.begin(self._view.font())
        width = words_box(QRectF(0, 0, self._view.width() - bar, 0)).width()
        lines = len(self._type.lines(below, _BELOW, width)) if width > 0 else 1
        plain = self._sizes[False, False]
        size = self._heights[below] = QSize(plain.width(), plain.height() + (lines - 1) * px(_LINE))
        return size

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
                icon("star", self._theme.soft_ink).paint(painter, star_box(box, row))
            pointed = selected or bool(state & QStyle.StateFlag.State_MouseOver)
            if self.collects and not self.rail and is_collectable(row) and (row.collected or pointed):
                name, color = ("check", self._theme.jade) if row.collected else ("plus", self._theme.soft_ink)
                icon(name, color).paint(painter, collect_box(box))
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
        text = words_box(box)
        right = text.right()
        signs = self._signs(row)
        for number, (name, color) in enumerate(signs, start=signs_below_star(row) + 1 - len(signs)):
            icon(name, color).paint(painter, star_box(box, row).translated(0, number * (px(SIGN) + 1)))
        letters = pills(box, row, self._type.font(LETTER_PIXELS, bold=True)) if selected else {}
        for side, pill in letters.items():
            self._paint_pill(painter, pill, row, side)
            right = min(right, painted(pill, whole).left() - 6)
        names = QRectF(text)
        names.setRight(right)
        text = painted(text, whole)
        below = (row.reason, self._theme.vermilion) if row.reason else (row.where, self._theme.soft_ink)
        painter.setPen(QColor(self._theme.ink))
        self._paint_names(painter, painted(names, whole), row)
        painter.setFont(self._type.font(_BELOW))
        painter.setPen(QColor(below[1]))
        for line in reversed(self._type.lines(below[0], _BELOW, text.width())):
            painter.drawText(text, Qt.AlignmentFlag.AlignBottom, line)
            text.translate(0, -px(_LINE))

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
            (is_cautioned(row), "warning", self._theme.vermilion),
        )
        return [(name, color) for there, name, color in signs if there]

    def _paint_pill(self, painter: QPainter, pill: QRectF, row: Row, side: Side) -> None:
        chosen = row.both or (row.spot is not None and row.spot.side is side)
        painter.setFont(self._type.font(LETTER_PIXELS, bold=True))
        painter.setPen(QPen(QColor(self._theme.jade), 1))
        painter.setBrush(QColor(self._theme.jade if chosen else self._theme.jade_wash))
        painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(QColor(self._theme.on_jade if chosen else self._theme.jade))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, letter_of(side))
