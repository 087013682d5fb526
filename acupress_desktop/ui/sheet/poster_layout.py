"""Lays out a poster: one picture, and at each side of it in columns what every point is called, led to its
dot (mm). Below stand what keeps from harm and, where there is room, how hard each point is pressed and what
to be careful of; else these go on on pages of their own.

What stands at the points is as large as its look says, or as it finds room, but never under 10 points. More
points than one picture has room for stand on several.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from acupress_desktop.domain.look import LEAST_SIZE, Look
from acupress_desktop.services.poster import PosterView, view_points
from acupress_desktop.services.sheet_service import Entry, Sheet
from acupress_desktop.ui.name_fonts import can_draw_beside
from acupress_desktop.ui.sheet.column_pages import column_pages
from acupress_desktop.ui.sheet.flow import flow
from acupress_desktop.ui.sheet.foot import Foot
from acupress_desktop.ui.sheet.mirroring import mirrored_page
from acupress_desktop.ui.sheet.paper import PageLayout, Role, Rule, poster_size, size_of
from acupress_desktop.ui.sheet.poster_labels import Labels, labels_of
from acupress_desktop.ui.sheet.poster_words import PosterWords
from acupress_desktop.ui.sheet.tiles import tiled
from acupress_desktop.ui.sheet.type import MM_PER_POINT, Ink, text, width_of
from acupress_desktop.ui.sheet.type_sizes import at_least, smaller_types
from acupress_desktop.ui.sheet.writing import written_in
from acupress_desktop.ui.theme import LIGHT

#: Around everything: at least so many mm, and this share of the shorter side.
_MARGIN, _SHARE = 12.5, 0.032
#: The share of the height that words below the picture may take.
_WORDS = 0.32
#: Words below are so much smaller than what stands at the points.
_WORDS_SIZE = 0.8
#: The title is so many times as large as what stands at the points, or smaller where it has no room.
_TITLES = (3.2, 2.6, 2.1, 1.7, 1.3)


def lay_out_poster(sheet: Sheet, look: Look, hanzi: bool) -> list[PageLayout]:
    """The poster in one piece or on the pages that it is put together from, and pages of words after it."""
    with written_in(sheet.language):
        return _Poster(sheet, look, hanzi).pages()


class _Poster:
    def __init__(self, sheet: Sheet, look: Look, hanzi: bool) -> None:
        self._sheet, self._look, self._can_draw = sheet, look, can_draw_beside(hanzi)
        self._size = poster_size(look)
        shorter = min(self._size.width(), self._size.height())
        self._margin = max(_MARGIN, shorter * _SHARE)
        self._width = self._size.width() - 2 * self._margin
        self._foot = Foot(sheet, look, self._size, self._margin)

    def pages(self) -> list[PageLayout]:
        view = view_points([entry.shown for entry in self._sheet.entries], self._look.view)
        if view is None:  # points that lie in no picture
            return self._told(self._sheet.entries, view)
        shown = [entry for entry in self._sheet.entries if entry.number in view.places]
        made = self._whole(view, shown)
        aside = made is None
        posters = [made] if made is not None else self._parts(view, shown)
        pages = []
        for number, page in enumerate(posters, start=1):
            self._finish(page, number, len(posters))
            pages += tiled(page, self._look, self._sheet.words["poster_glue"]) if self._look.tiled else [page]
        return pages + (self._told(self._sheet.entries, view) if aside else [])

    # The poster

    def _whole(self, view: PosterView, shown: Sequence[Entry]) -> PageLayout | None:
        """With all words below the picture, where they and every point find room."""
        for size in smaller_types(self._look.points):
            page = self._made(view, shown, size, all_words=True)
            if page is not None:
                return page
        return None

    def _parts(self, view: PosterView, shown: Sequence[Entry]) -> list[PageLayout]:
        """As few posters as have room for every point."""
        for columns in (1, 2):
            for size in smaller_types(self._look.points):
                page = self._made(view, shown, size, columns)
                if page is not None:
                    return [page]
        if len(shown) < 2:
            page = self._made(view, shown, float(LEAST_SIZE), whatever=True)
            return [page] if page is not None else []
        half = len(shown) // 2
        return self._parts(view, shown[:half]) + self._parts(view, shown[half:])

    def _made(
        self,
        view: PosterView,
        shown: Sequence[Entry],
        size: float,
        columns: int = 1,
        all_words: bool = False,
        whatever: bool = False,
    ) -> PageLayout | None:
        words = PosterWords(
            self._sheet, self._look, view, self._margin, self._width, at_least(size * _WORDS_SIZE)
        )
        below = words.below(all_words)
        most = self._size.height() * (1.0 if whatever else _WORDS)
        if below is None or below.height > most:
            return None
        page = PageLayout(self._size, language=self._sheet.language, plain=self._look.plain)
        top = self._head(page, view, size)
        em = size * MM_PER_POINT
        bottom = self._foot.top - em * 0.8 - below.height
        area = QRectF(self._margin, top + em, self._width, bottom - em * 1.2 - top)
        labels = labels_of(view, shown, area, size, self._can_draw, columns, self._sheet.meridian)
        if labels is None:
            return None
        page = mirrored_page(page)
        self._put(page, view, shown, labels)
        under = PageLayout(self._size)
        below.put(under, bottom)
        page.blocks += mirrored_page(under).blocks
        return page

    def _head(self, page: PageLayout, view: PosterView, size: float) -> float:
        """The title and what the picture shows; where that ends."""
        sheet = self._sheet
        name = sheet.views.get(view.key, "")
        title = sheet.topic or name or sheet.title
        for share in _TITLES:
            runs = ((title, Ink(size * share, LIGHT.ink, bold=True)),)
            if width_of(runs[0]) < self._width:
                break
        head = text(runs, self._margin, self._margin * 0.8, self._width)
        page.add(head, role=Role.TITLE)
        count = "" if view.unseen else sheet.words["poster_points"]
        told = " · ".join(filter(None, (name if name != title else "", count)))
        below = text(
            ((told, Ink(size * 1.15, LIGHT.soft_ink)),), self._margin, head.box.bottom(), self._width
        )
        page.add(below)
        end = below.box.bottom() + size * MM_PER_POINT * 0.5
        page.draw(Rule(self._margin, end, self._width, LIGHT.jade, max(0.5, size * 0.04)))
        return end

    def _put(self, page: PageLayout, view: PosterView, shown: Sequence[Entry], labels: Labels) -> None:
        alt = self._sheet.labelled(
            self._sheet.views.get(view.key, ""), tuple(dict.fromkeys(entry.code for entry in shown))
        )
        page.add(labels.figure, role=Role.FIGURE, alt=alt)
        for label in labels.labels:
            page.add(label, role=Role.ITEM)
        page.draw(*labels.signs)

    def _finish(self, page: PageLayout, number: int, count: int) -> None:
        foot = PageLayout(self._size)
        self._foot.add(foot, number, count)
        page.blocks += mirrored_page(foot).blocks

    # Pages of words alone

    def _told(self, entries: Sequence[Entry], view: PosterView | None) -> list[PageLayout]:
        """What stands beside the poster, on the paper that is printed on."""
        look = replace(self._look, landscape=False)
        size = size_of(look)
        margin = min(_MARGIN, size.width() * 0.08)
        points = float(min(12, max(LEAST_SIZE, self._look.points)))
        foot = Foot(self._sheet, look, size, margin, whom=False)
        words = PosterWords(self._sheet, self._look, view, margin, size.width() - 2 * margin, points)
        top = margin + words.title.height + words.title.after
        placed = flow(words.of_points(entries), lambda _: (top, foot.top - 3.0))

        def begin() -> PageLayout:
            page = PageLayout(size, language=self._sheet.language, plain=self._look.plain)
            words.title.put(page, margin)
            return page

        return column_pages(placed, begin, foot)
