"""The chips at the top of the map: the views of this part of the body, which side, and what lies over
the figure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from acupress_desktop.bodymap.views import VIEWS, Group, MapKey
from acupress_desktop.domain.settings import Settings, ShownSides
from acupress_desktop.ui.actions.bind import action_of, bind
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.actions.map_words import side_words
from acupress_desktop.ui.alt_letters import words_of
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.map.map_canvas import EDGE
from acupress_desktop.ui.retelling import when_retold
from acupress_desktop.ui.sides import placed
from acupress_desktop.ui.sizes import icon_side, px, resize_with, sized
from acupress_desktop.ui.theme import LIGHT, Theme

_GAP, _GROUP_GAP, _HEIGHT = 8, 20, 28
#: How high what stands in the corner behind them is, in pixels.
_CORNER = 50


class MapChips(QWidget):
    """Wraps into rows where the map is narrow. Chips that would do nothing are not shown."""

    def __init__(self, body_map: QWidget, actions: MapActions) -> None:
        super().__init__(body_map)
        self._map, self._actions = body_map, actions
        self.setObjectName("mapChips")
        self._group: Group | None = None
        self._sides_shown: ShownSides | None = None
        self._groups: dict[Group, list[QPushButton]] = {}
        self._views: list[QPushButton] = []
        self._turns = [self._chip(actions.left), self._chip(actions.right)]
        self._sides = self._chip(actions.sides)
        self._sides.setProperty("role", "choice")
        self._wear = self._chip(actions.wear)
        icon_side(self._wear, 16)
        over = (self._chip(action) for action in (actions.lines, actions.bones, actions.mirror))
        self._layers = [self._sides, *over, self._wear]
        #: The views of the chosen meridian's course.
        self._course: list[QPushButton] = []
        self._courses: dict[tuple[QAction, ...], list[QPushButton]] = {}
        self._theme, self._ink = LIGHT, ("#000000", "#000000")
        #: So much of the map's width, behind the chips, is somebody else's.
        self.spare = 0
        when_retold(self, self._retell)
        resize_with(self, lambda: self.set_theme(self._theme))

    @property
    def last(self) -> QWidget:
        """The last chip of the tab order."""
        return self._course[-1] if self._course else self._wear

    def boxes_over(self, *others: QWidget) -> tuple[QRectF, ...]:
        """Where the chips, what stands in the corner behind them and others lie over the map."""
        corner = QRect(self._map.width() - self.spare, 0, self.spare, px(_CORNER))
        parts = (part.geometry() for part in (self, *others) if not part.isHidden())
        boxes = (*parts, placed(corner, self._map.width()))
        return tuple(QRectF(box) for box in boxes if not box.isEmpty())

    def render_view(self, key: MapKey, settings: Settings, course: Sequence[QAction] = ()) -> None:
        """Show what the actions offer around a view, and a chip for each view of a `course`."""
        self._sides_shown = settings.sides
        group = VIEWS[key.view].group
        if self._group is not group:
            self._group = group
            self._show_group(group)
        self._show_course(course)
        self._sides.setText(side_words(settings.sides))
        for chip in (*self._turns, *self._layers):
            action = action_of(chip)
            chip.setVisible(action is not None and action.isVisible())
        self._wear.setIcon(icon("shirt", self._ink[0] if settings.wear else self._ink[1]))
        self.arrange()

    def set_theme(self, theme: Theme) -> None:
        """The colours of chips that stand over a figure, whatever is under them."""
        self._theme, self._ink = theme, (theme.jade, theme.soft_ink)
        self._wear.setIcon(icon("shirt", theme.jade if self._wear.isChecked() else theme.soft_ink))
        self.setStyleSheet(
            sized(f"""
            QPushButton {{ background: {theme.surface}; color: {theme.soft_ink};
              border: 1px solid {theme.edge}; border-radius: 13px;
              padding: 0 12px; min-height: 26px; max-height: 26px; }}
            QPushButton:hover {{ background: {theme.jade_wash}; color: {theme.ink}; }}
            QPushButton:checked, QPushButton[role="choice"] {{ color: {theme.jade};
              border-color: {theme.jade}; font-weight: 600; }}
            QPushButton:focus {{ border: 2px solid {theme.jade}; padding: 0 11px; min-height: 24px;
              max-height: 24px; }}
            """)
        )
        self.arrange()

    def _retell(self) -> None:
        if self._sides_shown is not None:
            self._sides.setText(side_words(self._sides_shown))
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """A chip has other words: in dialogs Chinese and Japanese ones have a letter for Alt behind them."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        """Lay the chips out in rows on the map and take just the room that they need."""
        width = self._map.width() - 2 * EDGE - self.spare
        x = y = 0
        widest, high = 0, px(_HEIGHT)
        boxes: list[tuple[QPushButton, QRect]] = []
        for group in (self._views, self._turns, self._layers, self._course):
            shown = [chip for chip in group if not chip.isHidden()]
            if group is self._course and shown and x:
                x, y = 0, y + high + _GAP
            x += _GROUP_GAP - _GAP if x and shown else 0
            for chip in shown:
                across = self._width(chip)
                if x and x + across > width:
                    x, y = 0, y + high + _GAP
                boxes.append((chip, QRect(x, y, across, high)))
                x += across + _GAP
                widest = max(widest, x)
        self.resize(max(1, widest - _GAP), y + high)
        for chip, box in boxes:
            chip.setGeometry(placed(box, self.width()))
        self.move(placed(QRect(QPoint(EDGE, EDGE), self.size()), self._map.width()).topLeft())

    def _width(self, chip: QPushButton) -> int:
        """Wide enough for the bold words of a chosen chip, so that choosing moves nothing."""
        bold = QFont(chip.font())
        bold.setWeight(QFont.Weight.DemiBold)
        texts = [chip.text()]
        if chip is self._sides:
            words = words_of(chip)
            letter = chip.text().removeprefix(words) if chip.text().startswith(words) else ""
            texts = [side_words(sides) + letter for sides in ShownSides]
        wide = max(QFontMetrics(bold).horizontalAdvance(text) for text in texts)
        return wide + px(28) + (0 if chip.icon().isNull() else px(26))

    def _show_group(self, group: Group) -> None:
        """The chips of the views of one part of the body; a part with a single view needs none."""
        if group not in self._groups:
            views = [view.id for view in VIEWS.values() if view.group is group]
            chips = [self._chip(self._actions.aspect(view)) for view in views] if len(views) > 1 else []
            self._groups[group] = chips
        for chip in self._views:
            chip.hide()
        self._views = self._groups[group]
        for chip in self._views:
            chip.show()
        for before, after in pairwise((*self._views, *self._turns, *self._layers, *self._course)):
            QWidget.setTabOrder(before, after)

    def _show_course(self, course: Sequence[QAction]) -> None:
        """Chips of a meridian stay once they were made, like those of a part of the body."""
        chips = self._courses.setdefault(tuple(course), []) if course else []
        if course and not chips:
            chips += [self._chip(action) for action in course]
        if chips is self._course:
            return
        for chip in self._course:
            chip.hide()
        self._course = chips
        for chip in chips:
            chip.show()
        for before, after in pairwise((*self._views, *self._turns, *self._layers, *chips)):
            QWidget.setTabOrder(before, after)

    def _chip(self, action: QAction) -> QPushButton:
        chip = QPushButton(self)
        bind(chip, action, worded=action is not self._actions.sides)
        return chip
