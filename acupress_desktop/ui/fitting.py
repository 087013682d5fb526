"""How large a dialog opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from acupress_desktop.ui.in_sight import bring_in_sight
from acupress_desktop.ui.sizes import px

#: What the frame of a window and the bars of a desktop may take, in pixels.
_ASIDE, _ABOVE = 20, 60


def fit(dialog: QDialog, width: int, height: int = 0) -> None:
    """As large as asked, as far as the screen allows, and no lower than its words. Without it Qt gives a
    dialog two thirds of a screen at most, which on a small one, or at 200 %, cuts through its words. What is
    too large for the screen then, as with very large letters, scrolls as a whole."""
    room = _room(dialog)
    dialog.resize(min(px(width), room.width()), min(px(height), room.height()))
    dialog.installEventFilter(_Fitter(dialog))


def room_for(dialog: QDialog) -> QSize:
    """What the screen has for windows."""
    return dialog.screen().availableSize()


def _room(dialog: QDialog) -> QSize:
    return room_for(dialog) - QSize(_ASIDE, _ABOVE)


class _Fitter(QObject):
    """Looks at a dialog when it is shown, and whenever it is laid out anew."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dialog lower than its words grows; one that its screen cannot hold scrolls."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest) and isinstance(watched, QDialog):
            layout = watched.layout()
            if layout is not None:
                _look(watched, layout)
        return False


def _look(dialog: QDialog, layout: QLayout) -> None:
    room = _room(dialog)
    needed = layout.totalMinimumSize()
    width = max(dialog.width(), needed.width())
    if layout.hasHeightForWidth():
        needed.setHeight(max(needed.height(), layout.totalMinimumHeightForWidth(width)))
    if needed.width() > room.width() or needed.height() > room.height():
        _have_scroll(dialog, layout)
        dialog.resize(dialog.size().expandedTo(needed).boundedTo(room))
    elif dialog.height() < needed.height():
        dialog.resize(width, needed.height())


def _have_scroll(dialog: QDialog, layout: QLayout) -> None:
    """Put all that a dialog holds into something that scrolls, for the keyboard too."""
    if dialog.findChild(QScrollArea, "fitted", Qt.FindChildOption.FindDirectChildrenOnly) is not None:
        return
    focus = dialog.focusWidget()
    inner = QWidget()
    inner.setLayout(layout)
    area = QScrollArea(dialog)
    area.setObjectName("fitted")
    area.setAccessibleName(dialog.windowTitle())
    dialog.windowTitleChanged.connect(area.setAccessibleName)  # in another language
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    area.setWidget(inner)
    around = QVBoxLayout(dialog)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
    dialog.setMinimumSize(0, 0)  # the layout before wanted more
    around.activate()
    area.show()
    if focus is not None:
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_in_sight(focus)
