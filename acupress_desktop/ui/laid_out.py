"""Windows that are laid out anew when the program takes up another language."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, Qt, QTime
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QTextEdit,
    QTimeEdit,
    QWidget,
)

from acupress_desktop.ui.retelling import when_retold

#: Gives a widget what another one of its kind held.
_Give = Callable[[QWidget], None]


def lay_out(window: QWidget, build: Callable[[], None]) -> Callable[[], None]:
    """Have `build` fill a window now, and anew in every other language, or when what is returned is called.
    Its size, its focus, and what was typed, ticked, chosen and scrolled to in it stay; what `build` cannot
    know it takes from the window."""

    def anew() -> None:
        _lay_out_anew(window, build)

    build()
    when_retold(window, anew)
    return anew


def rendered(window: QWidget, render: Callable[[], None]) -> None:
    """Have `render` fill a part of a window now, and anew in every other language; what the user gave the
    window stays, as with `lay_out`."""

    def anew() -> None:
        kept = _kept(window)
        render()
        _give_back(window, kept)

    render()
    when_retold(window, anew)


def place_anew(window: QWidget, other_side: bool) -> None:
    """Have everything in a window painted anew and, where lines begin at the other side now, what places its
    parts by hand do so again; a window that is hidden will."""
    for part in (window, *_parts(window)):
        if other_side:
            QCoreApplication.sendEvent(part, QResizeEvent(part.size(), part.size()))
        part.update()


def _lay_out_anew(window: QWidget, build: Callable[[], None]) -> None:
    size, kept = window.size(), _kept(window)
    aside = QWidget()  # whose layout takes what it holds along
    if (layout := window.layout()) is not None:
        aside.setLayout(layout)
    for part in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not part.isWindow():
            part.setParent(aside)
    aside.deleteLater()  # one of its parts may be telling what was chosen
    build()
    window.resize(size)
    _give_back(window, kept)


def _kept(window: QWidget) -> list[tuple[tuple[type, str], _Give | None, bool]]:
    focus = window.focusWidget()
    return [(_kind(part), _held(part), part is focus) for part in _parts(window)]


def _kind(part: QWidget) -> tuple[type, str]:
    return type(part), part.objectName()


def _give_back(window: QWidget, kept: list[tuple[tuple[type, str], _Give | None, bool]]) -> None:
    """The parts of one kind and name are the same ones in the same order. A part that only one language has
    (the line of a translation that nobody has checked) has a name of its own, so as not to be taken for
    another."""
    there: dict[tuple[type, str], Iterator[QWidget]] = {}
    parts = _parts(window)
    for kind, give, focused in kept:
        same = there.setdefault(kind, iter([part for part in parts if _kind(part) == kind]))
        if (part := next(same, None)) is None:
            continue
        if give is not None:
            give(part)
        if focused:
            part.setFocus(Qt.FocusReason.OtherFocusReason)


def _parts(window: QWidget) -> list[QWidget]:
    """Everything in a window but the windows that stand before it."""
    return [part for part in window.findChildren(QWidget) if part.window() is window.window()]


def _held(part: QWidget) -> _Give | None:
    """What a widget holds that its user gave it."""
    if isinstance(part, QAbstractButton):
        return _ticked(part.isChecked()) if part.isCheckable() else None
    if isinstance(part, QComboBox):
        return _named(part.currentText()) if part.isEditable() else _chosen(part.currentIndex())
    if isinstance(part, QTimeEdit):
        return _timed(part.time())
    if isinstance(part, (QSpinBox, QDoubleSpinBox)):
        part.interpretText()  # what is typed counts, sent or not
        return _counted(part.value())
    if isinstance(part, QLineEdit):
        within = isinstance(part.parentWidget(), (QAbstractSpinBox, QComboBox))
        return None if within else _typed(part.text(), part.cursorPosition())
    if isinstance(part, QTextEdit):
        return None if part.isReadOnly() else _written(part.toPlainText())
    if isinstance(part, QListWidget):
        return _marked(part.currentRow(), [part.item(row).checkState() for row in range(part.count())])
    if isinstance(part, QAbstractSlider):
        return _moved(part.value())
    return None  # the bars of what scrolls are parts of their own


def _ticked(on: bool) -> _Give:
    def give(part: QWidget) -> None:
        if isinstance(part, QAbstractButton) and part.isChecked() is not on:
            part.setChecked(on)

    return give


def _chosen(index: int) -> _Give:
    return lambda part: part.setCurrentIndex(index) if isinstance(part, QComboBox) else None


def _named(text: str) -> _Give:
    return lambda part: part.setEditText(text) if isinstance(part, QComboBox) and part.isEditable() else None


def _timed(at: QTime) -> _Give:
    return lambda part: part.setTime(at) if isinstance(part, QTimeEdit) else None


def _counted(value: float) -> _Give:
    def give(part: QWidget) -> None:
        if isinstance(part, QSpinBox):
            part.setValue(int(value))
        elif isinstance(part, QDoubleSpinBox):
            part.setValue(value)

    return give


def _typed(text: str, at: int) -> _Give:
    def give(part: QWidget) -> None:
        if isinstance(part, QLineEdit) and part.text() != text:
            part.setText(text)
            part.setCursorPosition(at)

    return give


def _written(text: str) -> _Give:
    return lambda part: part.setPlainText(text) if isinstance(part, QTextEdit) else None


def _marked(current: int, marks: list[Qt.CheckState]) -> _Give:
    def give(part: QWidget) -> None:
        if not isinstance(part, QListWidget):
            return
        part.setCurrentRow(current)
        for row, mark in enumerate(marks[: part.count()]):
            if part.item(row).checkState() is not mark:
                part.item(row).setCheckState(mark)

    return give


def _moved(value: int) -> _Give:
    """A scroll bar knows its range once the window is laid out."""

    def give(part: QWidget) -> None:
        if isinstance(part, QAbstractSlider):
            if (layout := part.window().layout()) is not None:
                layout.activate()
            part.setValue(value)

    return give
