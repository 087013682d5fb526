"""How sessions go: how long, which side first, what beside pressing, and the breathing guide."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from acupress_desktop.domain.routines import MAX_SECONDS, MIN_SECONDS
from acupress_desktop.domain.settings import BREATH_LIMITS, REST_LIMITS, Breathing, SideOrder
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.sizes import least
from acupress_desktop.ui.theme import Theme

#: Times that people choose.
_OFFERED = (10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300)


class SessionPage(SettingsPage):
    """Every change holds from the next session on."""

    def __init__(self, settings: SettingsService, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(settings, theme, parent)
        self.head(self.tr("Pressing"))
        self._seconds = self._time_box()
        self.row(self.tr("Time on each point and side"), self._seconds)
        self.note(
            self.tr(
                "Easing in and out is part of it. These times are our choice, guided by studies; no study has"
                " shown the best dose."
            )
        )
        self.choice(
            self.tr("Sides"),
            "side_order",
            {
                SideOrder.AS_WRITTEN: self.tr("As the routine has them"),
                SideOrder.LEFT_FIRST: self.tr("Left, then right"),
                SideOrder.RIGHT_FIRST: self.tr("Right, then left"),
                SideOrder.LEFT_ONLY: self.tr("Left only"),
                SideOrder.RIGHT_ONLY: self.tr("Right only"),
            },
        )
        self.number(self.tr("Rest between two points"), "rest_s", REST_LIMITS, self.tr(" s"))
        self.tick(self.tr("With stretches, posture, warmth and quiet breathing"), "practices")
        self.head(self.tr("Breathing guide"))
        self.choice(
            self.tr("While you press"),
            "breathing",
            {
                Breathing.OFF: self.tr("Off"),
                Breathing.SHOWN: self.tr("A slow ring, silent"),
                Breathing.SPOKEN: self.tr("A slow ring, and spoken"),
            },
        )
        self.number(self.tr("Breathe in for"), "breathe_in_s", BREATH_LIMITS, self.tr(" s"))
        self.number(self.tr("Breathe out for"), "breathe_out_s", BREATH_LIMITS, self.tr(" s"))
        self.head(self.tr("During a session"))
        self.tick(self.tr("Keep the screen on, but not while paused"), "screen_on")
        self.tick(self.tr("Show a small window when the large one is closed"), "small_window")
        self.finish()

    def _time_box(self) -> QComboBox:
        box = ChoiceBox()
        least(box, width=250)
        box.addItem(self.tr("As the routine has it"), None)
        chosen = self.settings.settings.seconds
        offered = sorted({*_OFFERED, *([] if chosen is None else [chosen])})
        for seconds in offered:
            assert MIN_SECONDS <= seconds <= MAX_SECONDS
            box.addItem(self.tr("%n seconds", "", seconds), seconds)
        box.setCurrentIndex(box.findData(chosen) if chosen is not None else 0)
        box.activated.connect(lambda index: self.change(seconds=box.itemData(index)))
        return box
