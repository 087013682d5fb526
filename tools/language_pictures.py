"""One page of pictures a language: the main window, a question, a session, the settings and a sheet.

python tools/language_pictures.py [LANGUAGE ...]    writes FOLDER/LANGUAGE.webp, of all without a name

Of the tour of `tools/pseudo_tour.py` only what is on the page is gone through, without a screen; look at the
pages one by one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.pseudo_tour import Tour, settle  # isort: skip  # it chooses the screen before Qt comes

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from acupress_desktop.content import spoken
from acupress_desktop.content.words import languages
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.qt_app import prepare
from tools.pseudo_reader import Closer, Reader
from tools.translations import ROOT

FOLDER = ROOT / "docs" / "pictures" / "languages"
#: So many times ten seconds after the start of a session.
_STEP = 18
#: Picture of the tour -> where it goes on the page, in pixels.
_PLACES = {
    "point-BL23": QRect(0, 0, 1440, 900),
    "question-2": QRect(0, 920, 700, 560),
    "settings--language": QRect(740, 920, 700, 560),
    f"session-lower-back-{_STEP}": QRect(1460, 0, 980, 670),
    "sheet": QRect(1460, 690, 980, 790),
}
_PAGE = QSize(2440, 1480)
_QUALITY = 82
#: The page is kept smaller than it is drawn.
_SCALE = 0.75
_ONE = "--one"


class _Five(Tour):
    """Keeps a picture of each place of the page."""

    def go(self) -> None:
        """In the order in which they need one another."""
        program = self._program
        program.open(False)
        program.finish_startup()
        window = program.windows.main()
        assert window is not None
        window.complete()
        window.resize(1440, 900)
        program.services.explore.select(Spot("BL23", Side.LEFT))
        settle()
        self._reader.look("point BL23", window)
        window.resize(1024, 700)
        program.session.start("lower-back")
        for _ in range(_STEP):
            settle()
            self._alarm.advance(10.0)
        settle()
        self._reader.look(f"session lower-back {_STEP}", window)
        program.session.stop()
        self._questions()
        closer, doors = Closer(self._reader), self._doors()
        for name in ("settings, language", "sheet"):
            closer.where = name
            doors[name]()
            settle()


def _take(language: str, folder: Path) -> int:
    """In a process of its own: the program speaks one language for good there."""
    app = QApplication(sys.argv[:1])
    spoken.language = language
    prepare(app, language)
    reader = Reader(folder)
    with tempfile.TemporaryDirectory(prefix="1") as data:
        _Five(app, language, reader, Path(data)).go()
    for trouble in (*reader.cut, *reader.failed):
        print(f"{language}: {trouble}", file=sys.stderr)
    return int(bool(reader.cut or reader.failed))


def draw(pictures: Path) -> QImage:
    """The page of what the tour kept in a folder; each as large as its place allows."""
    page = QImage(_PAGE, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.gray)
    painter = QPainter(page)
    for name, place in _PLACES.items():
        picture = QImage(str(pictures / f"{name}.png"))
        if picture.isNull():
            raise SystemExit(f"The tour kept no picture “{name}”.")
        kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        shown = picture.scaled(place.size(), kept, smooth) if _is_larger(picture, place) else picture
        painter.drawImage(place.topLeft() + _margin(place.size() - shown.size()), shown)
    painter.end()
    return page


def _is_larger(picture: QImage, place: QRect) -> bool:
    return picture.width() > place.width() or picture.height() > place.height()


def _margin(left: QSize) -> QPoint:
    return QPoint(left.width() // 2, left.height() // 2)


def main(arguments: list[str]) -> int:
    """Exit code 1 where something is cut, or the tour did not come to its end."""
    if arguments[:1] == [_ONE]:
        return _take(arguments[1], Path(arguments[2]))
    app = QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in arguments or languages():
        with tempfile.TemporaryDirectory() as folder:
            call = [sys.executable, "-m", "tools.language_pictures", _ONE, language, folder]
            if subprocess.run(call, cwd=ROOT, check=False).returncode:
                return 1
            page = draw(Path(folder)).scaled(_PAGE * _SCALE, mode=Qt.TransformationMode.SmoothTransformation)
            if not page.save(str(FOLDER / f"{language}.webp"), quality=_QUALITY):
                print(f"{FOLDER} cannot be written", file=sys.stderr)
                return 1
            print(language, flush=True)
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
