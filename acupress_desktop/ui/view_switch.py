"""The row of buttons that turns the map: front, back, side, head, ..."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from acupress_desktop.bodymap.views import VIEWS, Group, MapKey
from acupress_desktop.domain.errors import fill
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.checks import show_checked, when_chosen
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.view_grid import ViewGrid

_WORDS = {
    Group.FRONT: QT_TRANSLATE_NOOP("ViewSwitch", "Front"),
    Group.BACK: QT_TRANSLATE_NOOP("ViewSwitch", "Back"),
    Group.SIDE: QT_TRANSLATE_NOOP("ViewSwitch", "Side"),
    Group.HEAD: QT_TRANSLATE_NOOP("ViewSwitch", "Head"),
    Group.ARM: QT_TRANSLATE_NOOP("ViewSwitch", "Arm"),
    Group.HAND: QT_TRANSLATE_NOOP("ViewSwitch", "Hand"),
    Group.LEG: QT_TRANSLATE_NOOP("ViewSwitch", "Leg"),
    Group.FOOT: QT_TRANSLATE_NOOP("ViewSwitch", "Foot"),
}


class ViewSwitch(QWidget):
    """One button a group of views; Ctrl+1 to Ctrl+8 press them, and again for the group's next view.
    The last one, Ctrl+9, lists all views; folded, it is the only one."""

    chosen = Signal(MapKey)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = MapKey("")
        self._grid: ViewGrid | None = None
        self._buttons: dict[Group, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        exclusive = QButtonGroup(self)
        self._folded = QPushButton()
        self._folded.setProperty("role", "plain")
        set_tip(self._folded, self.tr("Choose what the map shows (Ctrl+9)"))
        self._folded.clicked.connect(lambda: self._open(self._folded))
        self._folded.hide()
        row.addWidget(self._folded)
        for number, group in enumerate(Group, start=1):
            button = QPushButton(QCoreApplication.translate("ViewSwitch", str(_WORDS[group])))
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setProperty("place", "first" if number == 1 else "middle")
            button.setShortcut(QKeySequence(f"Ctrl+{number}"))
            set_tip(button, fill(self.tr("%1 (Ctrl+%2, again for more)"), button.text(), number))
            when_chosen(button, partial(self._choose, group))
            exclusive.addButton(button)
            row.addWidget(button)
            self._buttons[group] = button
        self._all = QPushButton(self.tr("All…"))
        self._all.setProperty("role", "segment")
        self._all.setProperty("place", "last")
        self._all.setShortcut(QKeySequence("Ctrl+9"))
        self._all.setAccessibleName(self.tr("All views"))
        set_tip(self._all, self.tr("All views, of the left and of the right (Ctrl+9)"))
        self._all.clicked.connect(lambda: self._open(self._folded if self._folded.isVisible() else self._all))
        row.addWidget(self._all)

    def fold(self, folded: bool) -> None:
        """Take as little room as one button needs. The keys go on working."""
        self._folded.setVisible(folded)
        for button in (*self._buttons.values(), self._all):
            # Hidden buttons have no keys, so folded ones are only made as small as can be.
            button.setMaximumWidth(0 if folded else 16_777_215)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus if folded else Qt.FocusPolicy.StrongFocus)

    @property
    def wanted_width(self) -> int:
        """What all words need, standing as they stand now."""
        return sum(button.sizeHint().width() for button in (*self._buttons.values(), self._all))

    def tighten(self, tight: bool) -> None:
        """Stand closer, so that the words stay whole in a narrow window."""
        for button in (*self._buttons.values(), self._all):
            if bool(button.property("tight")) is not tight:
                button.setProperty("tight", tight)
                button.style().unpolish(button)
                button.style().polish(button)

    def render_view(self, view: ExploreView) -> None:
        """Check the button of the view that the map shows."""
        self._key = view.key
        button = self._buttons[VIEWS[view.key.view].group]
        show_checked(button, True)
        self._folded.setText(button.text())
        self._folded.setAccessibleName(fill(self.tr("View: %1"), button.text()))

    def _open(self, below: QPushButton) -> None:
        """Open the popup of all views under a button."""
        if self._grid is None:
            self._grid = ViewGrid(self)
            self._grid.chosen.connect(self.chosen)
        self._grid.open(self._key, below.mapToGlobal(below.rect().bottomLeft()))

    def _choose(self, group: Group) -> None:
        views = [view.id for view in VIEWS.values() if view.group is group]
        shown = views.index(self._key.view) if self._key.view in views else -1
        self.chosen.emit(MapKey(views[(shown + 1) % len(views)], self._key.mirrored))
