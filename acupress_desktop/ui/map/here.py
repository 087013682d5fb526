"""What is told of where one is on the map, taken from what it shows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.points import Spot
from acupress_desktop.services.here_words import Away, Here
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.map.nearby import Way, neighbour
from acupress_desktop.ui.map.view_words import key_words

_AWAY = {Way.UP: Away.UP, Way.DOWN: Away.DOWN, Way.LEFT: Away.LEFT, Way.RIGHT: Away.RIGHT}


def look_around(key: MapKey, body: BodyMap) -> Here | None:
    """From the spot that keys came to, else from the chosen one where it is seen, else from the middle; None
    while there is no map. The neighbours are those that the arrow keys lead to."""
    camera, shown = body.camera, body.stops.shown
    if camera is None:
        return None
    size, at = camera.size, body.stops.at
    live = {spot: shown.places[spot] for spot in shown.live}
    sight = QRectF(camera.to_map(QPointF(0, 0)), camera.to_map(QPointF(size.width(), size.height())))
    steps = {away: neighbour(at, way, live) for way, away in _AWAY.items()} if at is not None else {}
    start = shown.places[at] if at is not None and at in shown.places else camera.centre
    boxes = body.overlay.bones_from(start).items()
    return Here(
        view=key_words(key),
        view_id=key.view,
        times=camera.scale / camera.all_scale,
        at=at,
        middle=(camera.centre.x(), camera.centre.y()),
        steps={away: spot for away, spot in steps.items() if spot is not None},
        places={spot: (place.x(), place.y()) for spot, place in shown.places.items()},
        shown=tuple(live),
        seen=tuple(spot for spot, place in live.items() if sight.contains(place)),
        bones={name: (box.left(), box.top(), box.right(), box.bottom()) for name, box in boxes},
    )


def seen_at(spot: Spot | None, body: BodyMap) -> QPoint:
    """Where a spot is seen, in pixels of the map's widget; the middle for none, and for one that is not."""
    camera, places = body.camera, body.stops.shown.places
    if camera is None or spot is None or spot not in places:
        return body.rect().center()
    at = camera.to_window(places[spot]).toPoint()
    return at if body.rect().contains(at) else body.rect().center()
