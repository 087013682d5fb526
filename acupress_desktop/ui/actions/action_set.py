"""All actions of the running program, by what they are of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from acupress_desktop.services.services import Services
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.actions.session_actions import SessionActions

if TYPE_CHECKING:  # loaded after the map has been painted
    from acupress_desktop.ui.actions.collection_actions import CollectionActions
    from acupress_desktop.ui.actions.filter_actions import FilterActions
    from acupress_desktop.ui.actions.point_actions import PointActions
    from acupress_desktop.ui.actions.routine_actions import RoutineActions
    from acupress_desktop.ui.actions.sound_actions import SoundActions
    from acupress_desktop.ui.actions.undo_actions import UndoActions


class ActionSet:
    """Those that the first paint does not need are made when they are first asked for."""

    def __init__(self, services: Services, session: SessionActions, parent: QObject) -> None:
        self._services, self._parent = services, parent
        self.program = Actions(parent)
        self.session = session
        self.map = MapActions(services.explore, services.settings, parent)
        services.explore.listen(lambda view: self.map.render_view(view.key))
        self.map.render_view(services.explore.view.key)
        services.settings.listen(self.program.render_settings)
        self.program.render_settings(services.settings.settings)

    @property
    def every(self) -> list[QAction]:
        """All there are, also those that were not asked for yet."""
        assert self.map.views
        assert self.map.everywhere
        owners: tuple[QObject, ...] = (
            self.program,
            self.session,
            self.map,
            self.filters,
            self.point,
            self.collection,
            self.routine,
            self.history,
            self.sound,
        )
        return [action for owner in owners for action in owner.findChildren(QAction)]

    @cached_property
    def filters(self) -> FilterActions:
        """Those that narrow the points down."""
        from acupress_desktop.ui.actions.filter_actions import FilterActions

        services = self._services
        filters = FilterActions(services.catalogue, services.explore, self._parent)
        services.explore.listen(filters.render_view)
        services.routines.listen(filters.render_routines)
        filters.chosen.connect(self.program.clear_search.trigger)
        return filters

    @cached_property
    def point(self) -> PointActions:
        """Those of the chosen point."""
        from acupress_desktop.ui.actions.point_actions import PointActions

        return PointActions(self._services.explore, self._services.own, self._parent)

    @cached_property
    def collection(self) -> CollectionActions:
        """Those of the collected points."""
        from acupress_desktop.ui.actions.collection_actions import CollectionActions

        services = self._services
        return CollectionActions(
            services.explore,
            services.collection,
            services.session,
            self.history,
            self._parent,
            lambda: services.offers.listed,
            services.catalogue,
        )

    @cached_property
    def routine(self) -> RoutineActions:
        """Those of the user's own routines."""
        from acupress_desktop.ui.actions.routine_actions import RoutineActions

        return RoutineActions(self._services.routines, self.history, self._parent)

    @cached_property
    def history(self) -> UndoActions:
        """What was done, to be undone."""
        from acupress_desktop.ui.actions.undo_actions import UndoActions

        return UndoActions(self._parent)

    @cached_property
    def sound(self) -> SoundActions:
        """Those of the sounds."""
        from acupress_desktop.ui.actions.sound_actions import SoundActions

        return SoundActions(self._services.settings, self._services.sounds, self._parent)
