"""Whatever is printed or saved, laid out on its pages."""

from __future__ import annotations

from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.ruler_service import RulerSheet
from acupress_desktop.services.sheet_service import Sheet
from acupress_desktop.ui.sheet.layout import lay_out
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.sheet.ruler_layout import lay_out_rulers

#: What a preview, a printer or a file is given.
Printed = Sheet | RulerSheet


def pages_of(printed: Printed, paper: Paper, hanzi: bool) -> list[PageLayout]:
    """Its pages; `hanzi` says whether a font can draw Chinese characters."""
    if isinstance(printed, RulerSheet):
        return lay_out_rulers(printed, paper)
    return lay_out(printed, paper, hanzi)
