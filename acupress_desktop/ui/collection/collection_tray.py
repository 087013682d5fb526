"""The collected points: their order, how long they take, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import COLLECTION
from acupress_desktop.domain.collection import PointCollection
from acupress_desktop.domain.errors import fill
from acupress_desktop.services.collection_service import CollectionService
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.offer_service import OfferService
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.shown_names import chosen_names
from acupress_desktop.services.step_words import step_lines
from acupress_desktop.ui.actions.bind import bind, echo, obey
from acupress_desktop.ui.actions.collection_actions import CollectionActions
from acupress_desktop.ui.actions.session_actions import SessionActions
from acupress_desktop.ui.alt_letters import with_letters
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.menu_button import menu_button
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.ordered_list import OrderedList
from acupress_desktop.ui.plain import PlainLabel, set_tip
from acupress_desktop.ui.retelling import named, retell
from acupress_desktop.ui.sizes import icon_side, px, sized
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme

#: More rows than fit into so many pixels are scrolled.
_ROWS_HEIGHT = 156


class CollectionTray(QFrame):
    """`always` shows it also while there is nothing in it, as in a window of its own."""

    def __init__(
        self,
        catalogue: Catalogue,
        collection: CollectionService,
        offers: OfferService,
        settings: SettingsService,
        actions: CollectionActions,
        sessions: SessionActions,
        always: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("collectionTray")
        self._catalogue, self._collection, self._offers = catalogue, collection, offers
        self._settings, self._actions, self._always = settings, actions, always
        self._safety = NOTHING_HIDDEN
        self._rail = False
        self._head, self._total, self._left_out = PlainLabel(), PlainLabel(), StatusLine()
        self._head.setObjectName("trayHead")
        self._left_out.setObjectName("trayWhy")
        self.steps = OrderedList()
        self.steps.setObjectName("stepList")
        named(self.steps, lambda: self.tr("My points"))
        self.steps.currentRowChanged.connect(actions.choose)
        self.steps.dragged.connect(actions.move)
        self.steps.itemActivated.connect(lambda _: actions.change_step.trigger())
        for action in actions.of_step:
            obey(action, self.steps)  # which is its menu, too
        self.steps.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._start, self._print = QPushButton(), QPushButton()
        for button, role, does in (
            (self._start, "primary", sessions.start_points),
            (self._print, "plain", actions.print_points),
        ):
            button.setProperty("role", role)
            icon_side(button, 14)
            button.setAutoDefault(False)
            bind(button, does)
        self._more = self._more_button()
        self._lay_out()
        until_gone(self, collection.listen(lambda _: self.render_collection()))
        until_gone(self, settings.listen(lambda _: self.render_collection()))
        actions.moved.connect(self.render_collection)
        actions.undo.changed.connect(self._show_or_hide)
        retell(self, self._tell)

    def set_theme(self, theme: Theme) -> None:
        """A card on the paper of the list."""
        self._start.setIcon(icon("play", theme.on_jade, theme.soft_ink))
        self._print.setIcon(icon("print", theme.ink, theme.soft_ink))
        self._more.setIcon(icon("list", theme.soft_ink))
        self.setStyleSheet(
            sized(
                f"QFrame#collectionTray {{ background: {theme.surface}; border: 1px solid {theme.line};"
                " border-radius: 9px; }"
                f"QLabel {{ color: {theme.soft_ink}; font-size: 12px; border: 0; }}"
                f"QLabel#trayHead {{ color: {theme.ink}; font-size: 14px; font-weight: 600; }}"
                f"QLabel#trayWhy {{ color: {theme.vermilion}; }}"
                "QListWidget { background: transparent; border: 1px solid transparent; outline: 0;"
                " font-size: 12px; }"
                f"QListWidget:focus {{ border: 1px solid {theme.jade}; border-radius: 6px; }}"
                f"QListWidget::item {{ color: {theme.ink}; padding: 4px;"
                f" border-bottom: 1px solid {theme.line}; }}"
                f"QListWidget::item:selected {{ background: {theme.jade_wash}; color: {theme.ink}; }}"
            )
        )

    def render_view(self, view: ExploreView) -> None:
        """What is looked at changes nothing here."""

    def render_safety(self, view: SafetyView) -> None:
        """A point that is left out says why."""
        self._safety = view
        self.render_collection()

    def render_collection(self) -> None:
        """Show the steps as they are now."""
        collection = self._collection.collection
        self.steps.show_rows(
            [self._text(number, collection) for number in range(len(collection.steps))], self._actions.place
        )
        offer = self._offers.now(COLLECTION) if collection.steps else None
        points = self._catalogue.counted("sheet.points", len(collection.codes))
        minutes = offer.minutes if offer is not None else 0
        if minutes is None or not collection.steps:
            self._total.setText(points)
        else:
            self._total.setText(fill(self.tr("%1 · %2 min"), points, minutes))
        why = offer.why if offer is not None else ""
        self._left_out.keep_telling(why)
        self._fit()
        self._show_or_hide()

    def set_rail(self, rail: bool) -> None:
        """A strip of codes has no room for it: there it has a window of its own."""
        self._rail = rail
        self._show_or_hide()

    def take_keyboard(self) -> bool:
        """The keyboard goes to the points; whether they can be seen here."""
        if not self.isVisible():
            return False
        self.steps.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _show_or_hide(self) -> None:
        self.setVisible(self._always or (self._actions.has_something and not self._rail))

    def _text(self, number: int, collection: PointCollection) -> str:
        """One row: the point with its number, and below it how it is pressed."""
        step = collection.steps[number]
        point = self._catalogue.points[step.point]
        name = chosen_names(point, self._catalogue, self._settings.settings)[0].text
        head = fill(self.tr("%1. %2 %3"), number + 1, step.point, name)
        return "\n".join((head, *step_lines(self._catalogue, step, self._safety)))

    def _fit(self) -> None:
        if not self._always:
            rows = sum(self.steps.sizeHintForRow(row) for row in range(self.steps.count()))
            self.steps.setFixedHeight(min(max(rows + 8, px(30)), px(_ROWS_HEIGHT)))

    def _tell(self) -> None:
        self._head.setText(self.tr("My points"))
        self._start.setText(self.tr("Start"))
        self._print.setText(self.tr("Print"))
        self._more.setAccessibleName(self.tr("What can be done with my points"))
        set_tip(self._more, self._more.accessibleName())
        self.render_collection()

    def _more_button(self) -> QToolButton:
        more = menu_button(18)
        menu, actions = with_letters(QMenu(more)), self._actions
        for action in actions.of_step:  # their keys are those of the list
            echo(action, menu)
        menu.addSeparator()
        menu.addActions([actions.undo, actions.redo])
        menu.addSeparator()
        menu.addActions([actions.keep, actions.clear])
        more.setMenu(menu)
        return more

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._head)
        top.addWidget(self._total, 1)
        top.addWidget(self._more)
        below.addWidget(self._start, 1)
        below.addWidget(self._print, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.steps, 1)
        column.addWidget(self._left_out)
        column.addLayout(below)
