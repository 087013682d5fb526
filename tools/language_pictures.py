"""One page of pictures a language: the main window, a question, a session, the settings and a sheet.

python tools/language_pictures.py [LANGUAGE ...]    writes FOLDER/LANGUAGE.webp, of all without a name

The program is gone through by `tools/pseudo_tour.py`, without a screen; look at the pages one by one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from acupress_desktop.content.words import languages
from tools.translations import ROOT

FOLDER = ROOT / "docs" / "pictures" / "languages"
#: Picture of the tour -> where it goes on the page, in pixels.
_PLACES = {
    "point-BL23": QRect(0, 0, 1440, 900),
    "question-2": QRect(0, 920, 700, 560),
    "settings--language": QRect(740, 920, 700, 560),
    "session-lower-back-18": QRect(1460, 0, 980, 670),
    "sheet": QRect(1460, 690, 980, 790),
}
_PAGE = QSize(2440, 1480)
_QUALITY = 82


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
    """Exit code 1 where the tour did not come to its end."""
    app = QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in arguments or languages():
        with tempfile.TemporaryDirectory() as folder:
            call = [sys.executable, "-m", "tools.pseudo_tour", language, folder]
            if subprocess.run(call, cwd=ROOT, capture_output=True, check=False).returncode:
                print(f"{language}: the tour did not come to its end", file=sys.stderr)
                return 1
            if not draw(Path(folder)).save(str(FOLDER / f"{language}.webp"), quality=_QUALITY):
                print(f"{FOLDER} cannot be written", file=sys.stderr)
                return 1
            print(language, flush=True)
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
