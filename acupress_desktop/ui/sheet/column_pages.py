"""Pages of a column that goes on from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from acupress_desktop.ui.sheet.flow import Placed, put_all
from acupress_desktop.ui.sheet.foot import Foot
from acupress_desktop.ui.sheet.mirroring import mirrored_page
from acupress_desktop.ui.sheet.paper import PageLayout


def column_pages(placed: Sequence[Placed], begin: Callable[[], PageLayout], foot: Foot) -> list[PageLayout]:
    """A page for each part, with its foot below it, and turned round where a language is written from the
    right. `begin` makes a page with what stands on each of them."""
    pages = []
    for number, part in enumerate(placed, start=1):
        page = begin()
        put_all(page, part)
        foot.add(page, number, len(placed))
        pages.append(mirrored_page(page))
    return pages
