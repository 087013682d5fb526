"""Pictures of where points lie, for a look at them one by one.

    python tools/picture_places.py OUT                    every view with all points
    python tools/picture_places.py OUT --meridian BL      every view that shows points of a meridian
    python tools/picture_places.py OUT --points BL23 GB30 --views back --height 1600

Rules are solved anew; a point whose rule leads nowhere is named and left out. Numbers stand beside
the dots, red for points seen nearly edge on.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt  # noqa: E402
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen  # noqa: E402
from PySide6.QtSvg import QSvgRenderer  # noqa: E402

from acupress_desktop.bodymap.views import VIEWS, MapView  # noqa: E402
from acupress_desktop.content.load import load  # noqa: E402
from mapmaking.compile import Compiler  # noqa: E402
from mapmaking.map_error import MapError  # noqa: E402

Dots = dict[str, tuple[float, float, float]]


def main(arguments: list[str]) -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--meridian", action="append", default=[])
    parser.add_argument("--points", nargs="+", default=[])
    parser.add_argument("--views", nargs="+", choices=list(VIEWS), default=list(VIEWS))
    parser.add_argument("--height", type=int, default=1500, help="of a picture, in pixels")
    parser.add_argument("--no-wear", action="store_true", help="without the sportswear")
    chosen = parser.parse_args(arguments)
    points = load().points
    wanted = [
        point
        for point in points.values()
        if not (chosen.meridian or chosen.points)
        or point.meridian in chosen.meridian
        or point.code in chosen.points
    ]
    compiler = Compiler(points)
    dots: dict[str, Dots] = {view: {} for view in VIEWS}
    for point in wanted:
        try:
            _, spots = compiler.compile(point)
        except MapError as error:
            print(error)
            continue
        for spot, sights in spots.items():
            for sight in sights:
                dots[sight["view"]][spot] = (sight["x"], sight["y"], sight["facing"])
    app = QGuiApplication(sys.argv[:1])
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for view in chosen.views:
        if dots[view]:
            file = chosen.folder / f"{view}.png"
            picture(VIEWS[view], dots[view], chosen.height, not chosen.no_wear).save(str(file))
            print(file)
    del app
    return 0


def picture(view: MapView, dots: Dots, height: int, wear: bool) -> QImage:
    """A view with its dots and their codes."""
    text = (ROOT / "assets" / "svg" / view.file).read_bytes()
    renderer = QSvgRenderer(text)
    box = renderer.viewBoxF()
    scale = height / box.height()
    image = QImage(round(box.width() * scale), height, QImage.Format.Format_RGB32)
    image.fill(QColor("#FBF9F5"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for group in ("figure", "wear") if wear and renderer.elementExists("wear") else ("figure",):
        bounds = renderer.transformForElement(group).mapRect(renderer.boundsOnElement(group))
        target = QRectF(bounds.topLeft() * scale - box.topLeft() * scale, bounds.size() * scale)
        if bounds.isValid() and not bounds.isEmpty():
            renderer.render(painter, group, target)
    painter.setFont(QFont("Noto Sans", 8))
    for spot, (x, y, facing) in dots.items():
        at = QPointF((x - box.x()) * scale, (y - box.y()) * scale)
        painter.setPen(QPen(QColor("white"), 1.0))
        painter.setBrush(QColor("#1F6F66" if facing > 0.35 else "#C4512D"))
        painter.drawEllipse(at, 3.6, 3.6)
        painter.setPen(QColor("#2A2724"))
        if not spot.endswith("-right"):
            label = spot.rpartition("-")[0]
            painter.drawText(
                QRectF(at.x() + 5, at.y() - 8, 90, 16), int(Qt.AlignmentFlag.AlignVCenter), label
            )
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
