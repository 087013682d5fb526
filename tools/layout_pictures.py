"""Pictures of every layout for docs/layouts/, as they come out of a printer.

python tools/layout_pictures.py [FOLDER]
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QResource, Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

import acupress_desktop  # noqa: E402
from acupress_desktop.bodymap.atlas import Atlas  # noqa: E402
from acupress_desktop.content.load import load  # noqa: E402
from acupress_desktop.domain.cun import BodyMeasure, Cun, Measure  # noqa: E402
from acupress_desktop.domain.look import Look, PosterSize, Section  # noqa: E402
from acupress_desktop.domain.own_points import OwnPoints  # noqa: E402
from acupress_desktop.domain.settings import Layout, Paper  # noqa: E402
from acupress_desktop.services.ruler_service import RulerService  # noqa: E402
from acupress_desktop.services.sheet_service import SheetService  # noqa: E402
from tests.fakes import nothing_applies  # noqa: E402

if TYPE_CHECKING:
    from acupress_desktop.ui.sheet.paper import PageLayout

DAY = date(2026, 11, 30)
POINTS = ("BL23", "GB30", "BL40", "BL60", "GB21", "BL10", "SI3", "LI4")
#: Pixels a mm, and of posters, which are as large as eight pages.
_DOTS, _ON_POSTERS = 3.4, 2.2


def main(folder: Path) -> int:
    """Make them all."""
    app = QApplication([])
    QResource.registerResource(str(Path(acupress_desktop.__file__).with_name("resources.rcc")))
    from acupress_desktop.ui.sheet.pages import Printed, pages_of

    catalogue, atlas = load(), Atlas.load()
    safety, measure = nothing_applies(catalogue), BodyMeasure(Measure.FOREARM, 24.6)
    own = OwnPoints(notes={"BL23": "Both thumbs, sitting up, after work."})
    service = SheetService(catalogue, atlas, safety, cun=Cun(atlas.figure_cun, measure), own=own)
    points = service.for_points(POINTS, DAY)
    bladder = [code for code, point in catalogue.points.items() if point.meridian == "BL"]
    handed = Look(practice="Practice at the market · 3 Market Lane · +41 61 000 00 00", patient="Anna Keller")
    poster = replace(handed, layout=Layout.POSTER, poster=PosterSize.A2, tiled=False)
    rulers = RulerService(catalogue, atlas.figure_cun, safety).sheet(measure, DAY)
    wanted: dict[str, tuple[Printed, Look, tuple[int, ...]]] = {
        "sheet": (points, handed, (0, 1)),
        "sheet-plain-18": (points, replace(handed, plain=True, size=18), (0, 1)),
        "booklet": (points, replace(handed, layout=Layout.BOOKLET), (0, -8)),
        "cards": (points, replace(handed, layout=Layout.CARDS), (0, 1)),
        "cards-landscape": (points, replace(handed, layout=Layout.CARDS, landscape=True), (0, 1)),
        "poster-meridian": (service.for_points(bladder, DAY), poster, (0,)),
        "poster-back": (service.for_view("back", DAY), replace(poster, view="back"), (0,)),
        "poster-tiled": (points, replace(poster, tiled=True, poster=PosterSize.A3), (0, 1)),
        "diary": (points, replace(handed, layout=Layout.DIARY), (0,)),
        "booklet-a5": (
            points,
            replace(handed, layout=Layout.BOOKLET, paper=Paper.A5, without=(Section.HANDS,)),
            (0, -8),
        ),
        "rulers": (rulers, Look(), (0,)),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, (printed, look, numbers) in wanted.items():
        pages = pages_of(printed, look, True)
        shown = [pages[number] for number in numbers if -len(pages) <= number < len(pages)]
        _beside(shown, _ON_POSTERS if name in ("poster-meridian", "poster-back") else _DOTS).save(
            str(folder / f"{name}.png")
        )
        print(f"{name}: {len(pages)} pages", flush=True)
    app.processEvents()
    return 0


def _beside(pages: Sequence[PageLayout], dots: float) -> QImage:
    """Pages beside one another."""
    from acupress_desktop.ui.sheet.page import paint_page

    gap = 6.0
    wide = sum(page.size.width() for page in pages) + gap * (len(pages) + 1)
    high = max(page.size.height() for page in pages) + 2 * gap
    image = QImage(round(wide * dots), round(high * dots), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(image)
    painter.scale(dots, dots)
    painter.translate(gap, gap)
    for page in pages:
        painter.save()
        paint_page(painter, page)
        painter.restore()
        painter.translate(page.size.width() + gap, 0)
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "layouts"))
