"""Draw the pictures of `docs/sight.md` from the real windows: `python tools/sight_pictures.py [NAME ...]`.

Letters of 200 %, more contrast in light, in dark and in the colours of a contrast theme of Windows, and the
session as eyes see it that lack a kind of cone. Everything outside the program is a fake.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from acupress_desktop.content.load import load
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import ThemeChoice
from acupress_desktop.program import Program
from acupress_desktop.qt_app import prepare
from tests.fakes import FakeAlarm, FakeClock, FakeContrast, FakeWallClock, MemoryAnswers, fake_ports
from tools.color_vision import KINDS, picture_seen
from tools.pseudo_tour import enlarge
from tools.take_pictures import settle

OUT = Path(__file__).parent.parent / "docs" / "pictures" / "sight"
_SIZE, _SMALL = QSize(1440, 900), QSize(960, 600)
_PLAIN = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
#: Windows' contrast theme "Aquatic": window, its words, what is chosen, its words.
AQUATIC = ("#202020", "#ffffff", "#8ee3f0", "#263b50")


def keep(image: QImage, name: str) -> None:
    """Small enough for a page: two thirds of the size, in 256 colours."""
    size = image.size().scaled(_SMALL, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(image.size())
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    file = OUT / f"{name}.png"
    if not small.convertToFormat(QImage.Format.Format_Indexed8, _PLAIN).save(str(file)):
        raise SystemExit(f"{file} cannot be written")
    print(file.relative_to(OUT.parent.parent.parent))


class Pictures:
    """The program on fakes, and each picture by its name."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app, self._clock = app, FakeClock(0.0)
        catalogue = load()
        wall = FakeWallClock(datetime(2026, 11, 23, 9, tzinfo=UTC))
        given = {rule.id: Answer(yes=False) for rule in catalogue.safety.rules}
        ports = fake_ports(
            clock=self._clock,
            alarm=FakeAlarm(self._clock),
            wall=wall,
            answers=MemoryAnswers(Answers(True, given, wall.now(), wall.now())),
        )
        self._wish = ports.contrast
        self.program = program = Program(app, catalogue, ports, folder)
        program.windows.show()
        window = program.windows.main()
        assert window is not None
        self._window = window
        window.complete()
        program._follow_contrast()
        program.services.explore.select(Spot("BL23", Side.LEFT))

    def all(self) -> Iterator[tuple[str, Callable[[], None]]]:
        for name in ("main", "session", "settings", "questions", "history"):
            yield f"text-200-{name}", lambda name=name: self._large(name)  # type: ignore[misc]
        yield "contrast-light", lambda: self._contrast("contrast-light", ThemeChoice.LIGHT)
        yield "contrast-dark", lambda: self._contrast("contrast-dark", ThemeChoice.DARK)
        yield "contrast-windows", self._forced
        for kind in KINDS:
            yield f"eyes-{kind}", lambda kind=kind: self._eyes(kind)  # type: ignore[misc]

    def _shot(self, window: QWidget | None = None) -> QImage:
        window = window or self._window
        if window is self._window:
            window.resize(_SIZE)
        settle(self._app, 1500)
        return window.grab().toImage()

    def _session(self, on: bool) -> None:
        program = self.program
        if on and not program.session.view.active:
            program.session.start("lower-back")
            start = self._clock.reading
            for second in range(5, 28):
                self._clock.reading = start + second
                program.session.poll()
        elif not on and program.session.view.active:
            program.session.stop()

    def _large(self, name: str) -> None:
        enlarge(self._app, 200)
        self._session(name == "session")
        keep(self._shot(None if name in ("main", "session") else self._dialog(name)), f"text-200-{name}")
        enlarge(self._app, 50)

    def _dialog(self, name: str) -> QWidget:
        from tests.ui import test_dialogs

        dialog = test_dialogs.DIALOGS[{"questions": "questions, 3"}.get(name, name)][0]()
        dialog.show()
        return dialog

    def _contrast(self, name: str, choice: ThemeChoice) -> None:
        assert isinstance(self._wish, FakeContrast)
        self.program.services.settings.change(theme=choice)
        self._wish.want(True)
        self._session(True)
        keep(self._shot(), name)
        self._wish.want(False)
        self.program.services.settings.change(theme=ThemeChoice.LIGHT)

    def _forced(self) -> None:
        palette, roles = QPalette(), QPalette.ColorRole
        window, words, chosen, on_chosen = AQUATIC
        for role, color in (
            *((role, window) for role in (roles.Window, roles.Base)),
            (roles.WindowText, words),
            (roles.Highlight, chosen),
            (roles.HighlightedText, on_chosen),
        ):
            palette.setColor(role, QColor(color))
        self.program.windows.themes._own_colors = lambda: palette
        self._contrast("contrast-windows", ThemeChoice.DARK)
        self.program.windows.themes._own_colors = lambda: None

    def _eyes(self, kind: str) -> None:
        self._session(True)
        image = self._shot()
        size = image.size().scaled(_SMALL, Qt.AspectRatioMode.KeepAspectRatio)
        small = image.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        keep(picture_seen(small, kind), f"eyes-{kind}")


def main(names: list[str]) -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    prepare(app, "en")
    with tempfile.TemporaryDirectory() as folder:
        for name, draw in Pictures(app, Path(folder)).all():
            if not names or name in names:
                draw()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
