"""Whatever is printed or saved, laid out on its pages."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.look import Look
from acupress_desktop.domain.names import NamePair
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.services.doctor_service import DoctorSheet
from acupress_desktop.services.poster import views_of
from acupress_desktop.services.ruler_service import RulerSheet
from acupress_desktop.services.sheet_figures import figure_of
from acupress_desktop.services.sheet_service import Sheet
from acupress_desktop.ui.sheet.booklet_layout import lay_out_booklet
from acupress_desktop.ui.sheet.card_layout import lay_out_cards
from acupress_desktop.ui.sheet.diary_layout import lay_out_diary
from acupress_desktop.ui.sheet.doctor_layout import lay_out_doctor
from acupress_desktop.ui.sheet.layout import lay_out
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.sheet.poster_layout import lay_out_poster
from acupress_desktop.ui.sheet.ruler_layout import lay_out_rulers

#: What a preview, a printer or a file is given.
Printed = Sheet | RulerSheet | DoctorSheet
#: Makes the same in a language, with names of points, on a figure; None are those of the settings.
Remake = Callable[[str, NamePair | None, Figure | None], Printed]
#: How it looks; a paper alone stands for the usual sheet on it.
Looks = Look | Paper


def pages_of(printed: Printed, look: Looks, hanzi: bool) -> list[PageLayout]:
    """Its pages; `hanzi` says whether a font can draw Chinese characters."""
    look = Look.of(look)
    if isinstance(printed, RulerSheet):
        return lay_out_rulers(printed, look.paper)
    if isinstance(printed, DoctorSheet):
        return lay_out_doctor(printed, look)
    if look.layout is Layout.BOOKLET:
        return lay_out_booklet(printed, look, hanzi)
    if look.layout is Layout.CARDS:
        return lay_out_cards(printed, look, hanzi)
    if look.layout is Layout.POSTER:
        return lay_out_poster(printed, look, hanzi)
    if look.layout is Layout.DIARY:
        return lay_out_diary(printed, look)
    return lay_out(printed, look, hanzi)


def pictures_of(printed: Printed) -> list[tuple[str, str]]:
    """The views that a poster of it can show, each with its name; only points have any."""
    if not isinstance(printed, Sheet):
        return []
    points = [entry.shown for entry in printed.entries]
    figure = figure_of(points)
    return [(v, printed.views.get(MapKey(v, figure=figure), v)) for v in views_of(points)]
