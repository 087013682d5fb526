"""The user's own routines: their order, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.domain.routines import Routine
from acupress_desktop.services.routine_words import size_words
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.ui.actions.bind import bind, echo, obey
from acupress_desktop.ui.actions.routine_actions import RoutineActions
from acupress_desktop.ui.actions.undo_actions import UndoActions
from acupress_desktop.ui.alt_letters import with_letters
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.ordered_list import OrderedList
from acupress_desktop.ui.safety.labels import head, line
from acupress_desktop.ui.sizes import icon_side, sized
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme


class RoutinesDialog(QDialog):
    """What is done here holds at once everywhere, and can be undone. `paced` gives a routine at the pace at
    which it would be pressed."""

    def __init__(
        self,
        routines: RoutinesService,
        paced: Callable[[Routine], Routine],
        actions: RoutineActions,
        history: UndoActions,
        read: QAction,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("routinesDialog")
        self._routines, self._paced, self._theme = routines, paced, theme
        self._actions, self._history, self._read = actions, history, read
        self._said_text = ""
        fit(self, 640, 520)
        lay_out(self, self._build)
        for action in (history.undo, history.redo):
            obey(action, self)
        until_gone(self, routines.listen(self._render))
        actions.moved.connect(self._render)
        actions.told.connect(self._say)
        history.stack.indexChanged.connect(self._hush)

    def _build(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("My routines"))
        self._about = line(
            self.tr(
                "They stand in this order in the list, in menus and in the tray. Drag one to another place."
            ),
            theme.soft_ink,
            13,
        )
        self._list = OrderedList()
        self._list.setObjectName("routineList")
        self._list.setAccessibleName(self.tr("My routines"))
        self._list.setStyleSheet(self._list_style())
        self._said = StatusLine("said", stays=True)
        self._said.setStyleSheet(sized(f"color: {theme.ink}; font-size: 13px;"))
        self._said.setText(self._said_text)
        self._said.setVisible(bool(self._said_text))
        actions = self._actions
        for action in (actions.rename, actions.duplicate, actions.delete, actions.up, actions.down):
            obey(action, self._list)
        deeds = QWidget()  # as wide as its words, with no list beside it too
        deeds.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        beside = QVBoxLayout(deeds)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        for role, action in (
            ("primary", actions.start),
            ("plain", actions.rename),
            ("plain", actions.duplicate),
            ("plain", actions.delete),
        ):
            beside.addWidget(self._button(role, action))
        beside.addWidget(self._more())
        beside.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self._list, 1)
        middle.addWidget(deeds, 0, Qt.AlignmentFlag.AlignLeft)
        close = QPushButton(self.tr("&Close"))
        close.setProperty("role", "plain")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(8)
        column.addWidget(head(self.tr("My routines")))
        column.addWidget(self._about)
        column.addLayout(middle, 1)
        column.addWidget(self._said)
        column.addLayout(
            button_row(
                close, first=[self._button("plain", self._read), self._button("plain", self._history.undo)]
            )
        )
        self._list.currentRowChanged.connect(self._choose)
        self._list.dragged.connect(actions.move)
        self._list.itemActivated.connect(lambda _: actions.rename.trigger())
        if actions.own is None and self._routines.own:
            actions.choose(self._routines.own[0].routine.id)
        self._render()
        self._list.setFocus()

    def _render(self) -> None:
        """The routines as they are now."""
        own = self._routines.own
        self._list.show_rows([self._text(each) for each in own], self._actions.place)
        self._list.setVisible(bool(own))
        self._about.setText(
            self.tr(
                "They stand in this order in the list, in menus and in the tray. Drag one to another place."
            )
            if own
            else self.tr(
                "None yet. Keep my points or a list as a routine, or read one that somebody handed on."
            )
        )

    def _text(self, own: OwnRoutine) -> str:
        words = size_words(self._routines.catalogue, self._paced(own.routine))
        return f"{own.title}\n{words}"

    def _choose(self, row: int) -> None:
        own = self._routines.own
        self._actions.choose(own[row].routine.id if 0 <= row < len(own) else None)

    def _say(self, sentence: str) -> None:
        self._said_text = sentence
        self._said.tell(sentence)

    def _hush(self, _: int) -> None:
        """Something else was done since."""
        self._say("")

    def _button(self, role: str, action: QAction) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", role)
        button.setAutoDefault(False)
        bind(button, action, worded=True)
        return button

    def _more(self) -> QPushButton:
        more = QPushButton(self.tr("More"))
        more.setProperty("role", "plain")
        more.setAutoDefault(False)
        more.setIcon(icon("list", self._theme.soft_ink))
        icon_side(more, 16)
        menu, actions = with_letters(QMenu(more)), self._actions
        for action in (actions.up, actions.down, actions.print_it, actions.save, actions.copy_code):
            echo(action, menu)
        menu.addSeparator()
        echo(self._history.redo, menu)
        more.setMenu(menu)
        return more

    def _list_style(self) -> str:
        theme = self._theme
        return sized(
            f"QListWidget {{ background: {theme.surface}; border: 1px solid {theme.line}; border-radius: 9px;"
            " outline: 0; padding: 4px; font-size: 14px; }"
            f"QListWidget:focus {{ border-color: {theme.jade}; }}"
            f"QListWidget::item {{ color: {theme.ink}; padding: 7px 8px; border-radius: 6px; }}"
            f"QListWidget::item:selected {{ background: {theme.jade_wash}; color: {theme.ink}; }}"
        )
