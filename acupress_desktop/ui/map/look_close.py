"""The chosen spot on the map, from near; what asks for that, and what shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from acupress_desktop.domain.points import Spot
from acupress_desktop.services.services import Services
from acupress_desktop.ui.actions.action_set import ActionSet
from acupress_desktop.ui.focus import tab_through
from acupress_desktop.ui.map.body_map import BodyMap

if TYPE_CHECKING:
    from acupress_desktop.ui.panel.point_panel import PointPanel
    from acupress_desktop.ui.session.session_panel import SessionPanel
    from acupress_desktop.ui.workspace import Workspace

#: How much of a map (0.1 mm) is seen of a place from near.
_NEAR = 2600.0


def join_pictures(
    services: Services,
    actions: ActionSet,
    pictured: tuple[PointPanel | None, SessionPanel],
    shown: tuple[Workspace, BodyMap],
    show_late: Callable[[], None],
) -> None:
    """Have the pictures of panel and session lead to the map, and Tab go from it to both. `show_late` shows
    what is still to be shown."""
    panel, session = pictured
    workspace, body_map = shown
    if panel is not None:
        panel.picture_leads(actions.point.on_map, actions.map.hands)
    session.show_pictures(services.atlas, services.explore, actions.point.on_map, actions.map.hands)

    tab_through(body_map.scale_bar, panel, session)

    def show() -> None:
        spot = services.explore.view.spot
        if spot is not None:
            services.explore.select(spot)  # in a view that shows it
            show_late()
            workspace.show_map()
            look_close(body_map, spot)
            body_map.setFocus(Qt.FocusReason.OtherFocusReason)

    actions.point.on_map.triggered.connect(show)


def look_close(body_map: BodyMap, spot: Spot) -> None:
    """Show a spot in the middle of the map, as large as there is use for; nothing where it is not seen."""
    body_map.show_all()
    scene, camera = body_map.scene(), body_map.camera
    if scene is None or camera is None or spot not in scene.places:
        return
    at = scene.places[spot]
    place = camera.to_map(at)
    wanted = min(body_map.width(), body_map.height()) / _NEAR
    body_map.zoom(max(1.0, wanted / camera.scale), at)
    body_map.reveal(place, float(body_map.width()))
