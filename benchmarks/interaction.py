"""What people do to the settled window, and how long each takes until it is painted."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget

from acupress_desktop.content.words import languages as known
from acupress_desktop.domain.filters import Filter

SIZE = (1440, 900)
#: Codes, names in several languages, what hurts, and mistakes.
_TYPED = (
    *("bl23", "shenshu", "headache", "insomnia", "knee", "UB40", "stomach", "headake"),
    *("goukoku", "hop coc", "joksamni", "zusanly", "GI4"),
)
#: On a busy machine the processor's time of the event loop's own thread says more than the clock does.
_now = time.thread_time if os.environ.get("BENCH_CPU") else time.perf_counter


class Interaction:
    """Clicks, zooms or pans in the settled window and times each from the event to the painted result."""

    def __init__(self, what: str, leave: Callable[[list[float]], None]) -> None:
        """`leave` gets the times (ms)."""
        self._what, self._leave = what, leave
        self._begun = False

    def begin(self, body_map: QWidget) -> None:
        if self._begun:
            return
        self._begun = True
        window = body_map.window()
        window.resize(*SIZE)
        QTimer.singleShot(2000, lambda: self._leave(getattr(self, self._what)(body_map)))

    def click_all(self, body_map: QWidget) -> list[float]:
        """The same until map and list have been painted as well."""
        return self.click(body_map, until_all=True)

    def click(self, body_map: QWidget, until_all: bool = False) -> list[float]:
        """Choose one point after another; until the panel has been painted."""

        panel = body_map.window().findChild(QWidget, "pointPanel")
        assert isinstance(panel, QWidget)
        times = []
        places = [target.geometry().center() for target in _targets(body_map)]
        for turn in range(120):
            place = places[turn % len(places)]
            QApplication.processEvents()
            begun = _now()
            QTest.mouseClick(body_map, Qt.MouseButton.LeftButton, pos=place)
            panel.repaint()
            if until_all:
                QApplication.processEvents()  # they are told
                QApplication.processEvents()  # and painted
            times.append((_now() - begun) * 1000)
            _settle()
            places = [target.geometry().center() for target in _targets(body_map)] or places
        return times

    def zoom(self, body_map: QWidget) -> list[float]:
        times = []
        for turn in range(120):
            delta = 120 if turn % 24 < 12 else -120
            times.append(_timed(body_map, wheel(body_map, delta)))
        return times

    def zoom_all(self, body_map: QWidget) -> list[float]:
        _show_all(body_map)
        return self.zoom(body_map)

    def pan_all(self, body_map: QWidget) -> list[float]:
        _show_all(body_map)
        return self.pan(body_map)

    def zoom_lines(self, body_map: QWidget) -> list[float]:
        _show_lines(body_map)
        return self.zoom_all(body_map)

    def pan_lines(self, body_map: QWidget) -> list[float]:
        _show_lines(body_map)
        return self.pan_all(body_map)

    def key(self, body_map: QWidget) -> list[float]:
        """Type into the search, letter by letter, with all points on the map; until list and map show it."""

        _show_all(body_map)
        window = body_map.window()
        field = window.findChild(QWidget, "searchField")
        assert isinstance(field, QLineEdit)
        field.setFocus()
        times = []
        for word in _TYPED:
            for letter in word:
                begun = _now()
                QTest.keyClicks(field, letter)
                body_map.repaint()  # and with it all else that changed
                times.append((_now() - begun) * 1000)
                QApplication.processEvents()
            field.clear()
            _settle()
        return times

    def switch(self, body_map: QWidget) -> list[float]:
        """Take up another language and the first one again, a session running; until all is painted."""
        services = body_map.window()._services  # type: ignore[attr-defined]
        language, languages = services.language, services.language._languages
        languages.wanted = lambda chosen: chosen or "en"  # finished or not
        services.explore.filter(Filter())
        times = []
        others = [name for language in known() if language != "en" for name in (language, "")]
        for name in others * 2:
            _settle()
            begun = _now()
            services.settings.change(language=name)
            QApplication.processEvents()
            QApplication.processEvents()
            times.append((_now() - begun) * 1000)
        assert language.language == "en"
        return times

    def pan(self, body_map: QWidget) -> list[float]:

        for _ in range(8):
            QApplication.sendEvent(body_map, wheel(body_map, 120))
        _settle()
        times = []
        middle = body_map.rect().center()
        QTest.mousePress(body_map, Qt.MouseButton.LeftButton, pos=middle)
        for turn in range(120):
            offset = turn if turn < 60 else 120 - turn
            begun = _now()
            QTest.mouseMove(body_map, middle + type(middle)(offset * 3, offset))
            body_map.repaint()
            times.append((_now() - begun) * 1000)
            QApplication.processEvents()
        return times


def _show_all(body_map: QWidget) -> None:
    """Press the chip that shows all points, and let the map be drawn."""
    chips = [b for b in body_map.window().findChildren(QPushButton) if b.text() == "All points"]
    chips[0].click()
    _settle()


def _show_lines(body_map: QWidget) -> None:
    """Press the chips that show meridian lines and bones, and let them be drawn."""
    for words in ("Meridian lines", "Bones"):
        chips = [b for b in body_map.findChildren(QPushButton) if b.text() == words]
        chips[0].click()
        assert chips[0].isChecked()
    _settle()


def _targets(body_map: QWidget) -> list[QWidget]:

    found = [w for w in body_map.findChildren(QAbstractButton) if "," in w.accessibleName() and w.isVisible()]
    return [w for w in found if body_map.rect().contains(w.geometry().center())]


def wheel(widget: QWidget, delta: int) -> QWheelEvent:
    """A turn of the wheel over the middle of a widget; a notch is 120."""
    middle = QPointF(widget.rect().center())
    return QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def _timed(widget: QWidget, event: QEvent) -> float:
    begun = _now()
    QApplication.sendEvent(widget, event)
    widget.repaint()
    took = (_now() - begun) * 1000
    QApplication.processEvents()
    return took


def _settle() -> None:
    """Let everything that was put off happen."""
    end = time.perf_counter() + 0.25
    while time.perf_counter() < end:
        QApplication.processEvents()
