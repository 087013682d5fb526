"""The chips at the top of the map: the views of this part of the body, which side, and clothes."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from acupress_desktop.bodymap.views import VIEWS, Group, MapKey
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.theme import Theme

_WORDS = {
    "front": QT_TRANSLATE_NOOP("MapChips", "Front"),
    "back": QT_TRANSLATE_NOOP("MapChips", "Back"),
    "shoulder-top": QT_TRANSLATE_NOOP("MapChips", "Shoulders"),
    "left": QT_TRANSLATE_NOOP("MapChips", "Side"),
    "head-front": QT_TRANSLATE_NOOP("MapChips", "Face"),
    "head-left": QT_TRANSLATE_NOOP("MapChips", "Side of the head"),
    "head-back": QT_TRANSLATE_NOOP("MapChips", "Back of the head"),
    "head-top": QT_TRANSLATE_NOOP("MapChips", "Top"),
    "arm-inner": QT_TRANSLATE_NOOP("MapChips", "Inner arm"),
    "arm-outer": QT_TRANSLATE_NOOP("MapChips", "Outer arm"),
    "hand-palm": QT_TRANSLATE_NOOP("MapChips", "Palm"),
    "hand-dorsum": QT_TRANSLATE_NOOP("MapChips", "Back of the hand"),
    "hand-ulnar": QT_TRANSLATE_NOOP("MapChips", "Little finger's edge"),
    "hand-radial": QT_TRANSLATE_NOOP("MapChips", "Thumb's edge"),
    "leg-lateral": QT_TRANSLATE_NOOP("MapChips", "Outer leg"),
    "leg-medial": QT_TRANSLATE_NOOP("MapChips", "Inner leg"),
    "foot-top": QT_TRANSLATE_NOOP("MapChips", "Top of the foot"),
    "foot-lateral": QT_TRANSLATE_NOOP("MapChips", "Outer edge"),
    "foot-medial": QT_TRANSLATE_NOOP("MapChips", "Inner edge"),
    "foot-sole": QT_TRANSLATE_NOOP("MapChips", "Sole"),
}
_GAP, _GROUP_GAP, _HEIGHT = 8, 20, 28


def view_words(view_id: str) -> str:
    """A view's name in the user's language."""
    return QCoreApplication.translate("MapChips", str(_WORDS[view_id]))


class MapChips(QWidget):
    """Wraps into rows where the map is narrow. Chips that would do nothing are not shown."""

    chosen = Signal(MapKey)
    wear_wished = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapChips")
        self._key: MapKey | None = None
        self._groups: dict[Group, dict[str, QPushButton]] = {}
        self._views: dict[str, QPushButton] = {}
        self._left = self._chip(self.tr("Left"))
        self._right = self._chip(self.tr("Right"))
        self._left.clicked.connect(lambda: self._turn(mirrored=False))
        self._right.clicked.connect(lambda: self._turn(mirrored=True))
        self._wear = self._chip(self.tr("Clothes"))
        self._wear.setIconSize(QSize(16, 16))
        self._wear.setToolTip(self.tr("Show the figure with or without clothes"))
        self._wear.clicked.connect(self.wear_wished)
        self._ink = ("#000000", "#000000")

    @property
    def last(self) -> QWidget:
        """The last chip of the tab order."""
        return self._wear

    def render_view(self, key: MapKey, wear: bool | None) -> None:
        """Show what can be chosen around a view; `wear` None where there are no clothes to take off."""
        view = VIEWS[key.view]
        if self._key is None or VIEWS[self._key.view].group is not view.group:
            self._show_group(view.group)
        self._key = key
        for name, chip in self._views.items():
            chip.setChecked(name == key.view)
        self._left.setVisible(not view.both_sides)
        self._right.setVisible(not view.both_sides)
        self._left.setChecked(not key.mirrored)
        self._right.setChecked(key.mirrored)
        self._wear.setVisible(wear is not None)
        self._wear.setChecked(bool(wear))
        self._wear.setIcon(icon("shirt", self._ink[0] if wear else self._ink[1]))

    def set_theme(self, theme: Theme) -> None:
        self._ink = (theme.jade, theme.soft_ink)
        self._wear.setIcon(icon("shirt", theme.jade if self._wear.isChecked() else theme.soft_ink))
        self.setStyleSheet(
            f"""
            QPushButton {{ background: {theme.surface}; color: {theme.soft_ink};
              border: 1px solid {theme.line}; border-radius: 14px;
              padding: 0 12px; min-height: 26px; max-height: 26px; }}
            QPushButton:hover {{ background: {theme.jade_wash}; color: {theme.ink}; }}
            QPushButton:checked {{ color: {theme.jade}; border-color: {theme.jade}; font-weight: 600; }}
            QPushButton:focus {{ border: 2px solid {theme.jade}; padding: 0 11px; min-height: 24px;
              max-height: 24px; }}
            """
        )

    def arrange(self, width: int) -> None:
        """Lay the chips out in rows within a width and take just the room that they need."""
        x = y = 0
        widest = 0
        groups = (list(self._views.values()), [self._left, self._right], [self._wear])
        for group in groups:
            x += _GROUP_GAP - _GAP if x else 0
            for chip in group:
                if chip.isHidden():
                    continue
                across = self._width(chip)
                if x and x + across > width:
                    x, y = 0, y + _HEIGHT + _GAP
                chip.setGeometry(x, y, across, _HEIGHT)
                x += across + _GAP
                widest = max(widest, x)
        self.resize(max(1, widest - _GAP), y + _HEIGHT)

    def _width(self, chip: QPushButton) -> int:
        """Wide enough for the bold words of a chosen chip, so that choosing moves nothing."""
        bold = QFont(chip.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = QFontMetrics(bold).horizontalAdvance(chip.text())
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
        for chip in (self._left, self._right, self._wear):
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip

    def _view_chip(self, name: str) -> QPushButton:
        chip = self._chip(view_words(name))
        chip.clicked.connect(lambda: self._choose(name))
        return chip

    def _chip(self, words: str) -> QPushButton:
        chip = QPushButton(words, self)
        chip.setCheckable(True)
        return chip

    def _choose(self, view_id: str) -> None:
        self.chosen.emit(MapKey(view_id, self._key is not None and self._key.mirrored))
        self._views[view_id].setChecked(True)  # pressing the chosen one again does not unchoose it

    def _turn(self, mirrored: bool) -> None:
        if self._key is not None:
            self.chosen.emit(MapKey(self._key.view, mirrored))
            (self._right if mirrored else self._left).setChecked(True)
