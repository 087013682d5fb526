"""Turn the map to each view of the chosen meridian's course."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from acupress_desktop.bodymap.course_views import CourseView
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.actions.worded import WordedActions
from acupress_desktop.ui.map.view_words import view_words


class CourseActions(WordedActions):
    """Made when a meridian is first chosen; a view is that of the side that is shown."""

    def __init__(self, catalogue: Catalogue, actions: MapActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._actions = catalogue, actions
        self._made: dict[tuple[CourseView, ...], list[QAction]] = {}

    def of(self, views: Iterable[CourseView], shown: str) -> list[QAction]:
        """One for each view, told with the points that are looked for there; the `shown` one is checked."""
        course = tuple(views)
        if course not in self._made:
            self._made[course] = [self._make(it) for it in course]
        for its, action in zip(course, self._made[course], strict=True):
            action.setChecked(its.view == shown)
        return self._made[course]

    def _make(self, its: CourseView) -> QAction:
        first, last = its.codes[0], its.codes[-1]
        codes = fill("%1–%2", first, last) if first != last else first
        action = self.worded(
            lambda: self._catalogue.say("list.labelled", label=view_words(its.view), text=codes)
        )
        action.setCheckable(True)
        action.triggered.connect(lambda _=False: self._actions.aspect(its.view).trigger())
        return action
