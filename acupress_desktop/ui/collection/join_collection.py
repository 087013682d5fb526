"""Puts the collected points into the main window: below its list, on its point page, on its map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acupress_desktop.services.services import Services
from acupress_desktop.ui.actions.action_set import ActionSet
from acupress_desktop.ui.collection.collection_tray import CollectionTray
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.map.dot_menu import DotMenu
from acupress_desktop.ui.panel.point_panel import PointPanel
from acupress_desktop.ui.point_list.point_list import PointList

if TYPE_CHECKING:
    from acupress_desktop.ui.main_window import MainWindow


def join_collection(
    window: MainWindow,
    services: Services,
    actions: ActionSet,
    points: PointList,
    panel: PointPanel,
    body: BodyMap,
) -> CollectionTray:
    """The tray of the collection, which the window has still to dress and to keep shown."""
    collects = actions.collection
    window.addActions(collects.in_window)
    collects.failed.connect(window.show_message)
    actions.routine.told.connect(window.show_message)
    tray = CollectionTray(
        services.catalogue, services.collection, services.offers, services.settings, collects, actions.session
    )
    points.put_below(tray, services.collection, collects)
    points.offer_own(actions.routine)
    panel.collect_by(collects.collect)
    of_point = [collects.collect, actions.point.star]
    points.offer_menu(of_point)
    of_map = [actions.map.where, actions.map.around, *actions.map.near]
    DotMenu(body, services.explore, of_point, of_map)
    services.routines.listen(tray.render_collection)
    return tray
