"""Reads everything that a window says: on the screen, in its tooltips and menus, and to a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QBuffer,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)

from acupress_desktop.ui.plain_field import PlainField
from acupress_desktop.ui.within import is_within
from tests.painted import Painted, painted_on

#: How often a dialog is waited for that does not come to rest.
_TURNS = 50
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)


class Reader:
    """What was read, where: (where, kind, text), each text once a kind."""

    def __init__(self, pictures: Path | None) -> None:
        self.found: dict[tuple[str, str], str] = {}
        self.cut: list[str] = []
        self.failed: list[str] = []
        self._pictures = pictures

    def note(self, where: str, kind: str, text: object) -> None:
        if isinstance(text, str) and text.strip():
            self.found.setdefault((kind, text), where)

    def look(self, where: str, window: QWidget) -> None:
        """Everything that a window says, on the screen and to a screen reader."""
        for part in (window, *window.findChildren(QWidget)):
            self._part(where, part)
        self._painted(where, window)
        spoken = QAccessible.queryAccessibleInterface(window)
        if spoken is not None:
            self._heard(where, spoken, 0)
        self.cut += [f"{where}: {what}" for what in cut_off(window)]
        if self._pictures is not None:
            QApplication.processEvents()
        picture, found = painted_on(window)
        self.cut += [f"{where}: {what}" for what in painted_badly(found)]
        if self._pictures is not None:
            name = "".join(sign if sign.isalnum() else "-" for sign in where)
            picture.save(str(self._pictures / f"{name}.png"))

    def _part(self, where: str, part: QWidget) -> None:
        for name in ("windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName"):
            self.note(where, name, getattr(part, name)())
        self.note(where, "accessibleDescription", part.accessibleDescription())
        for action in part.actions():
            self.action(where, action)
        self._words(where, part)
        if isinstance(part, QToolButton | QPushButton) and part.menu() is not None:
            part.menu().aboutToShow.emit()
            for action in part.menu().actions():
                self.action(where, action)

    def _words(self, where: str, part: QWidget) -> None:
        match part:
            case QLabel() | QAbstractButton():
                self.note(where, "text", part.text())
            case QGroupBox() | QMenu():
                self.note(where, "title", part.title())
            case QComboBox():
                for at in range(part.count()):
                    self.note(where, "choice", part.itemText(at))
                    for role in _ROLES:
                        self.note(where, "choice", part.itemData(at, role))
            case QTabWidget():
                for at in range(part.count()):
                    self.note(where, "tab", part.tabText(at))
            case QTextEdit():
                if not isinstance(part, PlainField):  # what stands in one is the user's, or a library's
                    self.note(where, "page", part.toPlainText())
                self.note(where, "placeholder", part.placeholderText())
            case QLineEdit():
                self.note(where, "placeholder", part.placeholderText())
            case QAbstractSpinBox():
                self.note(where, "number", part.text())
                self.note(where, "number", part.specialValueText())
            case QAbstractItemView() if part.model() is not None:
                self._model(where, part.model())

    def action(self, where: str, action: QAction) -> None:
        for kind in ("text", "toolTip", "statusTip", "whatsThis", "iconText"):
            self.note(where, f"action {kind}", getattr(action, kind)())
        menu = action.menu()
        if isinstance(menu, QMenu):
            for within in menu.actions():
                self.action(where, within)

    def _model(self, where: str, model: QAbstractItemModel) -> None:
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for column in range(columns):
            self.note(where, "head", model.headerData(column, Qt.Orientation.Horizontal))
        for row in range(model.rowCount()):
            for column in range(columns):
                index: QModelIndex = model.index(row, column)
                for role in _ROLES:
                    self.note(where, "row", model.data(index, role))

    def _painted(self, where: str, window: QWidget) -> None:
        """What is drawn, by whoever draws it: an SVG keeps letters as letters."""
        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(window.size())
        painter = QPainter(generator)
        window.render(painter, QPoint())
        painter.end()
        for text in texts_of_svg(bytes(buffer.data().data()).decode("utf-8", "replace")):
            self.note(where, "painted", text)

    def _heard(self, where: str, spoken: QAccessibleInterface, depth: int) -> None:
        for kind in _SPOKEN:
            self.note(where, f"read aloud, {kind.name.lower()}", spoken.text(kind))
        for at in range(min(spoken.childCount(), 500) if depth < 20 else 0):
            child = spoken.child(at)
            if child is not None and child.isValid():
                self._heard(where, child, depth + 1)


def texts_of_svg(svg: str) -> Iterator[str]:
    """What an SVG says in letters, and what the blocks of a sheet say, where letters are outlines."""
    import xml.etree.ElementTree as ET

    names = "{http://www.w3.org/2000/svg}"
    root = ET.fromstring(svg)  # noqa: S314
    for part in (*root.iter(f"{names}text"), *root.iterfind(f".//{names}g/{names}title")):
        yield "".join(part.itertext())


def cut_off(window: QWidget) -> Iterator[str]:
    """What cannot be read whole: a text without the room that it needs, and none of the kind that shortens
    itself and says the whole in its tooltip."""
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.visibleRegion().isEmpty():
            continue
        if isinstance(part, QLabel) and part.text() and part.pixmap().isNull():
            high = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
            wide = 0 if part.wordWrap() else part.minimumSizeHint().width()
            if part.height() < high - 1 or part.width() < wide - 1:
                yield f"label “{part.text()[:60]}”: {part.width()} x {part.height()} of {wide} x {high}"
        elif (
            isinstance(part, QPushButton | QCheckBox | QRadioButton)
            and part.text()
            and part.width() < part.minimumSizeHint().width() - 1
        ):
            yield f"button “{part.text()[:60]}”: {part.width()} of {part.minimumSizeHint().width()}"
        if isinstance(part, QLabel | QAbstractButton) and part.text() and not scrolls(part, window):
            box = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
            if not window.rect().contains(box):
                yield f"“{part.text()[:60]}” leaves the window"


def painted_badly(found: list[Painted]) -> Iterator[str]:
    """What was painted by hand and cannot be read: cut, over the edge of its widget, or under other words.
    What shortens itself ends in an ellipsis, and is read whole elsewhere."""
    for text in found:
        if text.is_cut and not text.is_short:
            ink, box = text.ink, text.box
            size = f"{ink.width():.0f} x {ink.height():.0f} of {box.width():.0f} x {box.height():.0f}"
            yield f"painted “{text.text[:60]}”: {size}"
        elif text.widget is not None and leaves(text, text.widget):
            yield f"painted “{text.text[:60]}” leaves {type(text.widget).__name__}"
    for number, text in enumerate(found):
        for other in found[:number]:
            if text.widget is other.widget and text.letters.intersects(other.letters):
                yield f"painted “{text.text[:40]}” over “{other.text[:40]}”"


def leaves(text: Painted, widget: QWidget) -> bool:
    """Whether a text goes over the edge of what it is painted on; below it, only where nothing scrolls."""
    room = QRectF(widget.rect())
    if isinstance(widget.parentWidget(), QAbstractScrollArea):
        room.adjust(0, -1e6, 0, 1e6)
    return not room.adjusted(-1, -1, 1, 1).contains(text.ink)


def scrolls(part: QWidget, top: QWidget) -> bool:
    """Whether a part stands in something that scrolls, within `top`."""
    return is_within(part, top, (QAbstractScrollArea,))


class Closer:
    """Looks at whatever dialog or menu stands open, and closes it."""

    def __init__(self, reader: Reader) -> None:
        self.where = ""
        self._waited: QWidget | None = None
        self._places: list[QRect] = []
        self._turns = 0
        self.seen = 0
        self._reader = reader
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(0)

    def _look(self) -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None:
            self._see(menu)
            return
        open_ones = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        if open_ones:
            top = QApplication.activeModalWidget() or open_ones[-1]
            if self._waited is not top:  # its pages come, and are laid out, after it is shown
                self._waited, self._places = top, []
                QTest.qWait(50)
                return
            places = [part.geometry() for part in top.findChildren(QWidget) if part.isVisible()]
            if (
                self._places != places and self._turns < _TURNS
            ):  # nor until its letters for Alt have their room
                self._places, self._turns = places, self._turns + 1
                QTest.qWait(10)
                return
            self._turns = 0
            self.seen += 1
            self._see(top)

    def _see(self, window: QWidget) -> None:
        try:
            self._reader.look(self.where, window)
        except Exception as error:
            self._reader.failed.append(f"{self.where}: {type(error).__name__}: {error}")
        window.close()
