"""Paints the rows of the list: code, name, where, and a sign for points that ask for care."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from acupress_desktop.domain.points import Caution, Side
from acupress_desktop.ui.icons import pixmap
from acupress_desktop.ui.point_list.rows import Role, Row
from acupress_desktop.ui.theme import LIGHT, Theme

_HEAD_HEIGHT, _ROW_HEIGHT, _RAIL_HEIGHT = 32, 52, 44
#: Cautions that are about a moment (never about who presses) do not mark a row.
_MARKED = frozenset({Caution.PREGNANCY, Caution.VESSELS, Caution.SPREADING_PAIN, Caution.NECK})


class RowPainter(QStyledItemDelegate):
    """In a rail only the codes are left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.rail = False

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.data(Role.ROW).point is None:
            return QSize(60, 14 if self.rail else _HEAD_HEIGHT)
        return QSize(60, _RAIL_HEIGHT if self.rail else _ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Role.ROW)
        box = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.point is None:
            self._paint_head(painter, box, row.head)
        else:
            self._paint_ground(painter, box.adjusted(10, 0, -10, 0), state)
            self._paint_point(painter, box, row, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRectF, head: str) -> None:
        if self.rail:
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawLine(
                QPointF(box.left() + 16, box.center().y()), QPointF(box.right() - 16, box.center().y())
            )
            return
        font = _font(painter, 12)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.soft_ink))
        painter.drawText(box.adjusted(16, 6, -8, 0), Qt.AlignmentFlag.AlignVCenter, head.upper())

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
            painter.setPen(QPen(QColor(self._theme.jade), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 9, 9)

    def _paint_point(self, painter: QPainter, box: QRectF, row: Row, selected: bool) -> None:
        assert row.point is not None
        painter.setFont(_font(painter, 14, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._theme.jade))
        code = row.point.code.removeprefix("EX-") if self.rail else row.point.code
        if self.rail:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code)
            return
        painter.drawText(
            QRectF(box.left() + 18, box.top(), 66, box.height()), Qt.AlignmentFlag.AlignVCenter, code
        )
        right = box.right() - 20
        if set(row.point.cautions) & _MARKED:
            ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
            sign = pixmap("warning", self._theme.vermilion, QSize(round(16 * ratio), round(16 * ratio)))
            painter.drawPixmap(QRectF(right - 16, box.center().y() - 8, 16, 16), sign, QRectF(sign.rect()))
            right -= 24
        if selected:
            right = self._paint_sides(painter, box, row, right)
        text = QRectF(box.left() + 86, box.top() + 6, right - box.left() - 90, box.height() - 12)
        painter.setFont(_font(painter, 14))
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(text, Qt.AlignmentFlag.AlignTop, row.name)
        painter.setFont(_font(painter, 12))
        painter.setPen(QColor(self._theme.soft_ink))
        where = QFontMetricsF(painter.font()).elidedText(row.where, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignBottom, where)

    def _paint_sides(self, painter: QPainter, box: QRectF, row: Row, right: float) -> float:
        """L and R, the chosen side filled; arrow keys choose. Where they begin."""
        assert row.point is not None
        if row.point.midline or row.spot is None:
            return right
        painter.setFont(_font(painter, 11, QFont.Weight.DemiBold))
        for letter, side in (("R", Side.RIGHT), ("L", Side.LEFT)):
            chosen = row.spot.side is side
            pill = QRectF(right - 20, box.center().y() - 10, 20, 20)
            painter.setPen(QPen(QColor(self._theme.jade), 1))
            painter.setBrush(QColor(self._theme.jade if chosen else self._theme.jade_wash))
            painter.drawRoundedRect(pill, 6, 6)
            painter.setPen(QColor(self._theme.on_jade if chosen else self._theme.jade))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, letter)
            right -= 24
        return right


def _font(painter: QPainter, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    return font
