"""One reminder: its time, its days, its routine, and the button that takes it away."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from acupress_desktop.content import spoken
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.reminders import Day, Reminder
from acupress_desktop.ui.checks import show_checked, when_turned
from acupress_desktop.ui.choice_box import ChoiceBox, with_label
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.settings.day_names import day_names
from acupress_desktop.ui.sizes import beside, icon_side, least, lettered, px, sized
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.time_field import TimeField


class ReminderRow(QWidget):
    """Emits `changed` with what it was made into, `removed` when it is taken away. Keeps nothing itself:
    whoever made it makes it anew."""

    changed = Signal(Reminder)
    removed = Signal()

    def __init__(
        self, reminder: Reminder, routines: Mapping[str, str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`routines` are ids and titles."""
        super().__init__(parent)
        self._reminder = reminder
        around = beside(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(8)
        row, second = beside(), QHBoxLayout()
        row.setSpacing(8)
        second.setSpacing(8)
        around.addLayout(row)
        around.addLayout(second, 1)
        self._time = TimeField(reminder.at)
        self._time.setAccessibleName(self.tr("Time of the reminder"))
        least(self._time, width=70)
        self._time.timeChanged.connect(lambda _: self._change())
        row.addWidget(self._time)
        days = QHBoxLayout()
        days.setSpacing(2)
        names = day_names(QLocale())
        week = sorted(Day, key=lambda day: (day + 1 - spoken.first_day) % len(Day))
        self._days = {day: self._day_button(day, names[day], theme) for day in week}
        for button in self._days.values():
            days.addWidget(button)
        days.addStretch(1)
        row.addLayout(days)
        self._routine = ChoiceBox()
        least(self._routine, width=100)
        for name, title in routines.items():
            self._routine.addItem(title, name)
        self._routine.setCurrentIndex(self._routine.findData(reminder.routine))
        self._routine.activated.connect(lambda _: self._change())
        second.addWidget(with_label(self._routine, self.tr("Routine of the reminder")), 1)
        remove = QToolButton()
        remove.setProperty("role", "icon")
        remove.setIcon(icon("close", theme.ink))
        icon_side(remove, 16)
        set_tip(remove, self.tr("Remove"))
        remove.setAccessibleName(fill(self.tr("Remove the reminder at %1"), self._time.text()))
        remove.clicked.connect(self.removed)
        second.addWidget(remove)

    def _day_button(self, day: Day, name: str, theme: Theme) -> QPushButton:
        button = QPushButton(name)
        button.setCheckable(True)
        button.setChecked(day in self._reminder.days)
        button.setAutoDefault(False)
        font = lettered(button.font(), 12)
        font.setWeight(QFont.Weight.DemiBold)
        button.setFixedSize(max(px(28), QFontMetrics(font).horizontalAdvance(name) + 10), px(30))
        button.setAccessibleName(QLocale().standaloneDayName(day + 1, QLocale.FormatType.LongFormat))
        set_tip(button, button.accessibleName())
        # A chosen day is also bold: colour alone would not tell.
        button.setStyleSheet(
            sized(
                f"QPushButton {{ background: transparent; color: {theme.soft_ink}; padding: 0;"
                " font-size: 12px;"
                f" border: 1px solid {theme.edge}; border-radius: 8px; }}"
                f"QPushButton:checked {{ background: {theme.jade}; color: {theme.on_jade};"
                f" border-color: {theme.jade}; font-weight: 600; }}"
                f"QPushButton:hover {{ border-color: {theme.jade}; }}"
                f"QPushButton:focus {{ border: 2px solid {theme.ink}; }}"
            )
        )
        when_turned(button, lambda _: self._turn(day))
        return button

    def _turn(self, day: Day) -> None:
        """The last chosen day stays: a reminder without one is removed by its own button."""
        if not any(button.isChecked() for button in self._days.values()):
            show_checked(self._days[day], True)
        else:
            self._change()

    def _change(self) -> None:
        days = frozenset(day for day, button in self._days.items() if button.isChecked())
        routine = self._routine.currentData()
        chosen = routine if isinstance(routine, str) else self._reminder.routine
        at = self._time.time()
        self.changed.emit(Reminder(self._reminder.at.replace(at.hour(), at.minute()), days, chosen))
