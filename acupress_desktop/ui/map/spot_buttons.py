"""The spots as buttons for keyboard and screen reader: unseen, exactly over the painted dots."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.points import Spot
from acupress_desktop.ui.map.spot_button import SpotButton

TARGET = 24


class SpotButtons(QWidget):
    """All of them; one at a time is the stop of the Tab key. What each is called (`name`), and what else is
    said of it (`description`), is found out when a spot gets its button: there are hundreds."""

    pressed = Signal(Spot)
    #: A spot got the focus; the flag says whether by key, not by mouse.
    reached = Signal(Spot, bool)
    left = Signal()

    def __init__(
        self, body_map: QWidget, name: Callable[[Spot], str], description: Callable[[Spot], str]
    ) -> None:
        super().__init__(body_map)
        self._map, self._name, self._description = body_map, name, description
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setUpdatesEnabled(False)  # nothing of it is ever seen: spare it the paint events
        self._buttons: dict[Spot, SpotButton] = {}
        self._idle: list[SpotButton] = []
        self._stop: SpotButton | None = None

    @property
    def focused(self) -> Spot | None:
        """The spot that has the keyboard."""
        return next((spot for spot, button in self._buttons.items() if button.hasFocus()), None)

    @property
    def stop(self) -> SpotButton | None:
        """The button at which the Tab key stops."""
        return self._stop

    def button(self, spot: Spot) -> SpotButton:
        """The button of a spot that is shown."""
        return self._buttons[spot]

    def show_spots(self, spots: Iterable[Spot], stop: Spot | None) -> None:
        """Have a button for each spot; `stop` is the one for the
        Tab key, and gets the focus if a button that goes away had it; without buttons, the map does."""
        focus, wanted = self.focused, dict.fromkeys(spots)
        gone = [self._buttons.pop(spot) for spot in list(self._buttons) if spot not in wanted]
        self._buttons = {spot: self._buttons.get(spot) or self._button(spot) for spot in wanted}
        self.set_stop(stop)
        if focus is not None and focus not in wanted:
            (self._stop or self._map).setFocus()
        for button in gone:
            button.hide()
        self._idle += gone

    def describe(self) -> None:
        """What is said of the spots has changed."""
        for spot, button in self._buttons.items():
            button.setAccessibleDescription(self._description(spot))

    def rename(self) -> None:
        """The words are those of another language."""
        for button in self._idle:
            button.setAccessibleName("")
            button.setAccessibleDescription("")
        for spot, button in self._buttons.items():
            button.setAccessibleName(self._name(spot))
        self.describe()

    def _button(self, spot: Spot) -> SpotButton:
        """One that is idle, or a new one: hundreds come and go with each letter of a search."""
        if self._idle:
            button = self._idle.pop()
            button.spot = spot
        else:
            button = SpotButton(spot, self)
            button.clicked.connect(lambda: self.pressed.emit(button.spot))
            button.reached.connect(self.reached)
            button.left.connect(self.left)
        button.setAccessibleName(self._name(spot))
        button.setAccessibleDescription(self._description(spot))
        button.show()
        return button

    def set_stop(self, stop: Spot | None) -> None:
        """Choose the spot at which the Tab key stops; without one, the first."""
        first = next(iter(self._buttons.values()), None)
        before, self._stop = self._stop, self._buttons.get(stop, first) if stop is not None else first
        if before is not None:
            before.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if self._stop is not None:
            self._stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def place(self, places: dict[Spot, QPointF]) -> None:
        """Put the buttons where the dots are, in pixels of this widget."""
        half = QPoint(TARGET // 2, TARGET // 2)
        for spot, place in places.items():
            if spot in self._buttons:
                self._buttons[spot].setGeometry(QRect(place.toPoint() - half, QSize(TARGET, TARGET)))
