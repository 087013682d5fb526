"""What printing costs: the preview after a change, a poster of the whole back, a booklet of 400 points.

    python benchmarks/studio.py [--cpu]

`--cpu` takes the time of the loop's own thread in place of the clock. A change is one of those that people
make: names and lines typed, boxes, sizes, papers. It ends when the page in the middle is painted; figures
come later, from beside the loop, and are waited for between two changes, as between two clicks.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QResource
from PySide6.QtWidgets import QApplication

import acupress_desktop
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.load import load
from acupress_desktop.domain.look import Look, PosterSize, Section
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.services.sheet_service import Sheet, SheetService
from tests.fakes import nothing_applies

TEN = ("GB30", "BL23", "LI4", "ST36", "BL40", "GB20", "GB21", "SI3", "BL60", "KI3")
DAY = date(2026, 11, 30)
_ROUNDS = 3


def changes(layout: Layout) -> Iterator[Look]:
    """One after the other, as somebody tries what there is."""
    look = Look(layout=layout)
    for number in range(_ROUNDS):
        for fields in (
            {"patient": f"Anna {number}"},
            {"practice": f"Practice {number}"},
            {"plain": True},
            {"plain": False},
            {"dated": False},
            {"size": 12 + number},
            {"without": (Section.NOTES, Section.WEEK)},
            {"without": ()},
            {"paper": Paper.LETTER},
            {"paper": Paper.A4},
            {"landscape": True},
            {"landscape": False, "dated": True},
        ):
            look = replace(look, **fields)
            yield look


def preview_rows(app: QApplication, sheet: Sheet, clock: Callable[[], float]) -> None:
    from acupress_desktop.ui.sheet.pages import pages_of
    from acupress_desktop.ui.sheet.preview import PagePreview

    every: list[float] = []
    for layout in (layout for layout in Layout if layout is not Layout.RULER):
        preview = PagePreview()
        preview.resize(700, 760)
        preview.show()

        def show(look: Look, preview: PagePreview = preview) -> float:
            begun = clock()
            preview.show_pages(preview.lay_out(lambda: pages_of(sheet, look, True)))
            preview.viewport().repaint()
            return 1000 * (clock() - begun)

        show(Look(layout=layout))
        took: list[float] = []
        for look in changes(layout):
            while preview.busy:
                app.processEvents()
                time.sleep(0.002)
            app.processEvents()
            took.append(show(look))
        every += took
        preview.close()
        print(f"preview after a change, {layout}: median {statistics.median(took):.0f} ms, {_late(took)}")
    print(f"preview after a change, all: median {statistics.median(every):.0f} ms, {_late(every)} (limit 50)")


def _late(took: list[float]) -> str:
    return f"95th percentile {statistics.quantiles(took, n=20)[-1]:.0f} ms"


def file_rows(service: SheetService, clock: Callable[[], float]) -> None:
    from acupress_desktop.ui.sheet.kept import Kept, keeping
    from acupress_desktop.ui.sheet.output import pdf_of
    from acupress_desktop.ui.sheet.pages import pages_of

    def made(sheet: Sheet, look: Look) -> tuple[float, int, int]:
        begun = clock()
        with keeping(Kept()):
            pages = pages_of(sheet, look, True)
            content = pdf_of(pages, sheet.title)
        return clock() - begun, len(pages), len(content)

    begun = clock()
    back = service.for_view("back", DAY)
    points = clock() - begun
    poster = Look(layout=Layout.POSTER, poster=PosterSize.A2, tiled=False, view="back")
    begun = clock()
    pages_of(back, poster, True)
    print(
        f"poster of all {len(back.entries)} points of the back: chosen in {points:.2f} s, laid out in",
        end=" ",
    )
    print(f"{clock() - begun:.2f} s, ", end="")
    seconds, pages, size = made(back, poster)
    print(f"laid out and written as a PDF in {seconds:.2f} s, {size / 1000:.0f} kB (limit 1.5 s)")
    codes = [code for code, point in load().points.items() if point.for_reference is None][:400]
    begun = clock()
    many = service.for_points(codes, DAY)
    points = clock() - begun
    seconds, pages, size = made(many, Look(layout=Layout.BOOKLET))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"booklet of {len(codes)} points, {pages} pages: {points + seconds:.1f} s (limit 10),", end=" ")
    print(f"{most:.0f} MiB at most (limit 400), {size / 1e6:.1f} MB")


def main() -> int:
    clock = time.thread_time if "--cpu" in sys.argv else time.perf_counter
    app = QApplication([])
    QResource.registerResource(str(Path(acupress_desktop.__file__).with_name("resources.rcc")))
    catalogue = load()
    service = SheetService(catalogue, Atlas.load(), nothing_applies(catalogue))
    preview_rows(app, service.for_points(TEN, DAY), clock)
    file_rows(service, clock)
    return 0


if __name__ == "__main__":
    sys.exit(main())
