"""The search field of the toolbar: filters the list while one types."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QProxyStyle, QStyle, QStyleOption, QToolButton, QWidget

from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.retelling import retell
from acupress_desktop.ui.sides import directed, from_right
from acupress_desktop.ui.sizes import fixed, lettered, px, sized
from acupress_desktop.ui.theme import LIGHT, Theme

#: The side of a sign, and the least that a finger hits, in pixels.
_SIGN, _TARGET = 16, 24
#: How far the key stands from the end of the field, and at least from the words before it.
_KEY_EDGE, _KEY_GAP = 12, 12


class _Signs(QProxyStyle):
    """Gives the signs in the field a size that grows with letters: Qt's is 16 pixels, and its sheets of style
    have no word for it."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric is QStyle.PixelMetric.PM_LineEditIconSize:
            return px(_SIGN)
        return super().pixelMetric(metric, option, widget)


class SearchField(QLineEdit):
    """`down` asks for the list, Enter (returnPressed) for the best match; Escape or the cross, the action
    `clear`, empties it."""

    down = Signal()

    def __init__(self, clear: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self._signs = _Signs()  # Qt takes no hold of it
        self.setStyle(self._signs)
        self._theme = LIGHT
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._glass.triggered.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self._cross = clear
        self._cross.setVisible(False)
        self._cross.triggered.connect(self.clear)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))
        fixed(self, height=34)
        retell(self, self._tell)

    def _tell(self) -> None:
        self.setPlaceholderText(directed(self.tr("Search points, aches…")))
        self.setAccessibleName(self.tr("Search points"))
        self._glass.setText(self.accessibleName())

    def sizeHint(self) -> QSize:
        """Wide enough for its hint and the key that leads here."""
        return QSize(px(268), px(34))

    def set_theme(self, theme: Theme) -> None:
        """Signs and frame in these colours."""
        self._theme = theme
        self._glass.setIcon(icon("search", theme.soft_ink))
        self._cross.setIcon(icon("close", theme.soft_ink))
        self.setStyleSheet(
            sized(
                f"QLineEdit {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.edge};"
                " border-radius: 9px; padding: 0 8px; font-size: 14px; }"
                f"QLineEdit:focus {{ border: 2px solid {theme.jade}; padding: 0 7px; }}"
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cross is made large enough to be hit: Qt's has 22 x 18 pixels."""
        super().resizeEvent(event)
        for button in self.findChildren(QToolButton):
            middle = button.geometry().center()
            box = QRect(0, 0, px(_TARGET), px(_TARGET))
            box.moveCenter(middle)
            button.setGeometry(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes on to the list; Escape empties the field, and only then is somebody else's."""
        if event.key() == Qt.Key.Key_Escape and (self.text() or event.isAutoRepeat()):
            self._cross.trigger()  # held down, it ends nothing else
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key that leads here stands at the end while the field is empty and has room for both."""
        super().paintEvent(event)
        if not self.shows_key:
            return
        painter = QPainter(self)
        painter.setFont(self._key_font())
        painter.setPen(QColor(self._theme.soft_ink))
        painter.drawText(
            self.rect().adjusted(_KEY_EDGE, 0, -_KEY_EDGE, 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            _key(),
        )
        painter.end()

    @property
    def shows_key(self) -> bool:
        """Whether the key that leads here stands behind the words of the empty field."""
        if self.text() or self.hasFocus():
            return False
        # Its words begin behind the sign: an empty field's cursor is at the left in every language.
        signs = [button.geometry() for button in self.findChildren(QToolButton) if button.isVisible()]
        far = (self.width() - box.left() if from_right() else box.right() for box in signs)
        room = self.width() - min(far, default=0) - _KEY_GAP
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return words + _KEY_GAP + QFontMetrics(self._key_font()).horizontalAdvance(_key()) + _KEY_EDGE <= room

    def _key_font(self) -> QFont:
        return lettered(self.font(), 12)


def _key() -> str:
    return QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
