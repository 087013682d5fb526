"""The chips at the top of the map: the views of this part of the body, which side, and what lies over
the figure."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from acupress_desktop.bodymap.views import VIEWS, Group, MapKey
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.settings import Settings, ShownSides
from acupress_desktop.ui.checks import show_checked, when_turned
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.map.map_canvas import EDGE
from acupress_desktop.ui.map.view_words import LETTERS, view_of, view_words
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.sides import placed
from acupress_desktop.ui.theme import Theme

_SIDES = {
    ShownSides.BOTH: QT_TRANSLATE_NOOP("MapChips", "Left + right"),
    ShownSides.LEFT: QT_TRANSLATE_NOOP("MapChips", "Left only"),
    ShownSides.RIGHT: QT_TRANSLATE_NOOP("MapChips", "Right only"),
}
_GAP, _GROUP_GAP, _HEIGHT = 8, 20, 28


class MapChips(QWidget):
    """Wraps into rows where the map is narrow. Chips that would do nothing are not shown."""

    chosen = Signal(MapKey)
    #: A field of the settings and the value that it should have.
    wished = Signal(str, object)

    def __init__(self, body_map: QWidget) -> None:
        super().__init__(body_map)
        self._map = body_map
        self.setObjectName("mapChips")
        self._key: MapKey | None = None
        self._groups: dict[Group, dict[str, QPushButton]] = {}
        self._views: dict[str, QPushButton] = {}
        self._left = self._chip(self.tr("Left"))
        self._right = self._chip(self.tr("Right"))
        when_turned(self._left, lambda _: self._turn(mirrored=False))
        when_turned(self._right, lambda _: self._turn(mirrored=True))
        self._sides = QPushButton(self)
        self._sides.setProperty("role", "choice")
        set_tip(self._sides, self.tr("Show the points of both sides, or of one (S)"))
        self._sides.clicked.connect(self._next_sides)
        self._shown = ShownSides.BOTH
        self._lines = self._switch(
            "meridian_lines", self.tr("Meridian lines"), self.tr("Show the lines of the meridians (M)")
        )
        self._bones = self._switch(
            "bones", self.tr("Bones"), self.tr("Show bones and landmarks to find points by (B)")
        )
        self._mirror = self._switch(
            "as_in_mirror",
            self.tr("As in a mirror"),
            self.tr("Have the figure's left on the left of the picture, as in a mirror (X)"),
        )
        self._wear = self._switch(
            "wear", self.tr("Clothes"), self.tr("Show the figure with or without clothes")
        )
        self._wear.setIconSize(QSize(16, 16))
        self._keys = {
            Qt.Key.Key_S: self._sides,
            Qt.Key.Key_M: self._lines,
            Qt.Key.Key_B: self._bones,
            Qt.Key.Key_X: self._mirror,
        }
        self._ink = ("#000000", "#000000")

    @property
    def last(self) -> QWidget:
        """The last chip of the tab order."""
        return self._wear

    def press(self, key: int, shift: bool) -> bool:
        """Show the view of a key, or press its chip, if there is one now; say whether there was."""
        view = view_of(key, shift)
        if view is not None:
            self.chosen.emit(view)
            return True
        chip = self._keys.get(Qt.Key(key)) if not shift else None
        if chip is None or chip.isHidden():
            return False
        chip.click()
        return True

    def render_view(self, key: MapKey, settings: Settings, layers: frozenset[str]) -> None:
        """Show what can be chosen around a view; `layers` are the groups that its map has."""
        view = VIEWS[key.view]
        if self._key is None or VIEWS[self._key.view].group is not view.group:
            self._show_group(view.group)
        self._key = key
        for name, chip in self._views.items():
            show_checked(chip, name == key.view)
        self._left.setVisible(not view.both_sides)
        self._right.setVisible(not view.both_sides)
        show_checked(self._left, not key.mirrored)
        show_checked(self._right, key.mirrored)
        self._shown = settings.sides
        words = QCoreApplication.translate("MapChips", str(_SIDES[settings.sides]))
        self._sides.setText(words)
        self._sides.setAccessibleName(fill(self.tr("Points shown: %1"), words))
        self._sides.setVisible(view.both_sides)
        for chip, offered, checked in (
            (self._lines, "meridians" in layers, settings.meridian_lines),
            (self._bones, "landmarks" in layers, settings.bones),
            (self._mirror, view.face_to_face, settings.as_in_mirror),
            (self._wear, "wear" in layers, settings.wear),
        ):
            chip.setVisible(offered)
            show_checked(chip, checked)
        self._wear.setIcon(icon("shirt", self._ink[0] if settings.wear else self._ink[1]))
        self.arrange()

    def set_theme(self, theme: Theme) -> None:
        self._ink = (theme.jade, theme.soft_ink)
        self._wear.setIcon(icon("shirt", theme.jade if self._wear.isChecked() else theme.soft_ink))
        self.setStyleSheet(
            f"""
            QPushButton {{ background: {theme.surface}; color: {theme.soft_ink};
              border: 1px solid {theme.line}; border-radius: 14px;
              padding: 0 12px; min-height: 26px; max-height: 26px; }}
            QPushButton:hover {{ background: {theme.jade_wash}; color: {theme.ink}; }}
            QPushButton:checked, QPushButton[role="choice"] {{ color: {theme.jade};
              border-color: {theme.jade}; font-weight: 600; }}
            QPushButton:focus {{ border: 2px solid {theme.jade}; padding: 0 11px; min-height: 24px;
              max-height: 24px; }}
            """
        )

    def arrange(self) -> None:
        """Lay the chips out in rows on the map and take just the room that they need."""
        width = self._map.width() - 2 * EDGE
        x = y = 0
        widest = 0
        boxes: list[tuple[QPushButton, QRect]] = []
        layers = [self._sides, self._lines, self._bones, self._mirror, self._wear]
        groups = (list(self._views.values()), [self._left, self._right], layers)
        for group in groups:
            shown = [chip for chip in group if not chip.isHidden()]
            x += _GROUP_GAP - _GAP if x and shown else 0
            for chip in shown:
                across = self._width(chip)
                if x and x + across > width:
                    x, y = 0, y + _HEIGHT + _GAP
                boxes.append((chip, QRect(x, y, across, _HEIGHT)))
                x += across + _GAP
                widest = max(widest, x)
        self.resize(max(1, widest - _GAP), y + _HEIGHT)
        for chip, box in boxes:
            chip.setGeometry(placed(box, self.width()))
        self.move(placed(QRect(QPoint(EDGE, EDGE), self.size()), self._map.width()).topLeft())

    def _width(self, chip: QPushButton) -> int:
        """Wide enough for the bold words of a chosen chip, so that choosing moves nothing."""
        bold = QFont(chip.font())
        bold.setWeight(QFont.Weight.DemiBold)
        texts = [chip.text()]
        if chip is self._sides:
            texts = [QCoreApplication.translate("MapChips", str(text)) for text in _SIDES.values()]
        words = max(QFontMetrics(bold).horizontalAdvance(text) for text in texts)
        return words + 28 + (0 if chip.icon().isNull() else 20)

    def _show_group(self, group: Group) -> None:
        """The chips of the views of one part of the body; a part with a single view needs none."""
        if group not in self._groups:
            views = [view.id for view in VIEWS.values() if view.group is group]
            self._groups[group] = {name: self._view_chip(name) for name in views} if len(views) > 1 else {}
        for chip in self._views.values():
            chip.hide()
        self._views = self._groups[group]
        before: QWidget | None = None
        for chip in self._views.values():
            chip.show()
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip
        after = (self._left, self._right, self._sides, self._lines, self._bones, self._mirror, self._wear)
        for chip in after:
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip

    def _view_chip(self, name: str) -> QPushButton:
        chip = self._chip(view_words(name))
        set_tip(chip, fill(self.tr("%1 (%2)"), chip.text(), LETTERS[name]))
        when_turned(chip, lambda _: self._choose(name))
        return chip

    def _switch(self, field: str, words: str, tip: str) -> QPushButton:
        """A chip that turns a field of the settings on and off."""
        chip = self._chip(words)
        set_tip(chip, tip)
        when_turned(chip, lambda on: self.wished.emit(field, on))
        return chip

    def _next_sides(self) -> None:
        order = list(ShownSides)
        self.wished.emit("sides", order[(order.index(self._shown) + 1) % len(order)])

    def _chip(self, words: str) -> QPushButton:
        chip = QPushButton(words, self)
        chip.setCheckable(True)
        return chip

    def _choose(self, view_id: str) -> None:
        self.chosen.emit(MapKey(view_id, self._key is not None and self._key.mirrored))
        show_checked(self._views[view_id], True)  # pressing the chosen one again does not unchoose it

    def _turn(self, mirrored: bool) -> None:
        if self._key is not None:
            self.chosen.emit(MapKey(self._key.view, mirrored))
            show_checked(self._right if mirrored else self._left, True)
