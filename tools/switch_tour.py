"""Goes through every window and dialog of the program while it takes up another language, and tells what is
to be read there afterwards.

python -m tools.switch_tour    in the folder that `tools/pseudo.py` made; prints JSON

The program runs as in `tools/pseudo_tour.py`, with a session. Each dialog is opened in one of the two
languages that nobody speaks, and read after the program has taken up the other. `tests/ui/test_pseudo.py`
judges what this finds.
"""

from __future__ import annotations

import gc
import json
import sys
import tempfile
import time
from pathlib import Path

from tools.pseudo_tour import Tour, settle  # isort: skip  # it chooses the screen before Qt comes

from PySide6.QtWidgets import QApplication, QLayout, QScrollBar, QWidget
from shiboken6 import isValid

from acupress_desktop.content import spoken
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.qt_app import prepare
from acupress_desktop.speaking import SpokenLanguages
from acupress_desktop.ui.session.small_window import SmallWindow
from tools.pseudo import ACCENTED, FROM_RIGHT
from tools.pseudo_reader import Closer, Reader

_OTHER = {ACCENTED: FROM_RIGHT, FROM_RIGHT: ACCENTED}


#: No border of a style sheet is wider, in pixels.
_BORDER = 4


class _Unfinished(SpokenLanguages):
    """Speaks what is chosen, finished or not."""

    def wanted(self, chosen: str) -> str:
        return chosen or ACCENTED


class _Switcher(Closer):
    """Has the program take up the other language before it looks at a dialog."""

    def __init__(self, tour: SwitchTour) -> None:
        super().__init__(tour.reader)
        self._tour = tour

    def _see(self, window: QWidget) -> None:
        try:
            self._tour.switch()
        except Exception as error:
            self._tour.reader.failed.append(f"{self.where}: {type(error).__name__}: {error}")
        self._reader = self._tour.reader
        super()._see(window)


class SwitchTour(Tour):
    """One reader a language: what is read after the program has taken it up."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.readers = {language: Reader(None) for language in _OTHER}
        self.took: list[float] = []
        self.lost: list[str] = []
        super().__init__(app, ACCENTED, self.readers[ACCENTED], folder, languages=_Unfinished(app))
        self._catalogue = self._program.services.catalogue  # which speaks the language of the moment

    @property
    def reader(self) -> Reader:
        """That of the language that is spoken now."""
        return self.readers[self._program.services.language.language]

    def switch(self) -> None:
        """Take up the other language; what takes longer than it may is told with its time."""
        services = self._program.services
        before = services.session.view.state, services.explore.view.spot, _focus(), _scrolled()
        uneven = _uneven()
        begun = time.process_time()
        services.settings.change(language=_OTHER[services.language.language])
        settle()
        self.took.append(time.process_time() - begun)
        after = services.session.view.state, services.explore.view.spot, _focus(), _scrolled()
        if before[:-1] != after[:-1] or not _as_far(before[-1]):
            self.lost.append(f"{before} became {after}")
        there = ((part, ends) for part, ends in uneven if isValid(part) and _is_seen(part))
        left = [part for part, ends in there if _ends(part) != ends[::-1]]
        self.lost += [f"the margins of {type(part).__name__} did not turn round" for part in left]

    def go(self) -> None:
        program = self._program
        program.open(False)
        program.finish_startup()
        gc.enable()  # a tour has no event loop that rests
        window = program.windows.main()
        assert window is not None
        window.complete()
        window.resize(1440, 900)
        program.services.explore.select(Spot("LI4", Side.LEFT))
        program.session.start("lower-back")
        program.front_ends.show_small()
        program.windows.in_front().activateWindow()
        settle()
        for step in range(4):
            self.switch()
            self.reader.look(f"main window {step}", window)
            for other in QApplication.topLevelWidgets():
                if isinstance(other, SmallWindow):
                    self.reader.look(f"small window {step}", other)
            self._reader = self.reader
            self._tray(f"tray {step}")
            self._alarm.advance(40.0)
            settle()
        closer = _Switcher(self)
        for name, show in self._doors().items():
            # Those that are made of a catalogue of the tests', which stays as it is.
            if name.startswith("dialog "):
                continue
            closer.where, before = name, closer.seen
            show()
            settle()
            if closer.seen == before:
                self.reader.failed.append(f"{name} did not open")


def _ends(part: QWidget | QLayout) -> tuple[int, int]:
    room = part.contentsMargins()
    return room.left(), room.right()


def _is_seen(part: QWidget | QLayout) -> bool:
    """Whether it belongs to a window that is open: what was laid out anew is thrown away a moment later."""
    widget = part if isinstance(part, QWidget) else part.parentWidget()
    return widget is not None and widget.window().isVisible()


def _uneven() -> list[tuple[QWidget | QLayout, tuple[int, int]]]:
    """What has more room at one end of its lines than at the other, of all windows; not what has the width of
    a border more, of which Qt turns the room by itself."""
    parts = [part for part in QApplication.allWidgets() if _is_seen(part)]
    both: list[QWidget | QLayout] = [*parts, *(layout for part in parts if (layout := part.layout()))]
    return [(part, _ends(part)) for part in both if abs(_ends(part)[0] - _ends(part)[1]) > _BORDER]


def _focus() -> str:
    focused = QApplication.focusWidget()
    return type(focused).__name__ if focused is not None else ""


def _bars() -> list[QScrollBar]:
    """Those of the active window that stand anywhere but at their beginning."""
    window = QApplication.activeWindow()
    bars = window.findChildren(QScrollBar) if window is not None else []
    return [bar for bar in bars if bar.value()]


def _scrolled() -> list[int]:
    return [bar.value() for bar in _bars()]


def _as_far(before: list[int]) -> bool:
    """Whether all is scrolled as far as before, or only so much farther that what has the keyboard, which
    longer words may have moved, can still be seen."""
    focused, bars = QApplication.focusWidget(), _bars()
    if len(bars) != len(before) or focused is None:
        return _scrolled() == before
    for bar, value in zip(bars, before, strict=True):
        now = bar.value()
        bar.setValue(value)
        hidden = focused.visibleRegion().boundingRect() != focused.rect()
        bar.setValue(now)
        if value != now and not hidden:
            return False
    return True


def main() -> int:
    app = QApplication(sys.argv[:1])
    spoken.language = ACCENTED
    prepare(app, ACCENTED)
    with tempfile.TemporaryDirectory(prefix="1") as folder:
        tour = SwitchTour(app, Path(folder))
        tour.go()
    found = {
        language: [(where, kind, text) for (kind, text), where in reader.found.items()]
        for language, reader in tour.readers.items()
    }
    failed = [fault for reader in tour.readers.values() for fault in reader.failed]
    print(json.dumps({"found": found, "failed": failed, "lost": tour.lost, "took": tour.took}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
