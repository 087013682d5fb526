"""Puts together what is painted over the figure."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.crowd import dot_size
from acupress_desktop.bodymap.map_labels import FEW
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Spot
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.map.camera import Camera
from acupress_desktop.ui.map.dots import Dot
from acupress_desktop.ui.map.lit_bones import LitBones
from acupress_desktop.ui.map.loaded_map import LoadedMap
from acupress_desktop.ui.map.map_codes import MapCodes
from acupress_desktop.ui.map.map_course import MapCourse, chosen_meridian
from acupress_desktop.ui.map.overlay import Overlay
from acupress_desktop.ui.map.scene import Scene
from acupress_desktop.ui.map.shown_spots import ShownSpots
from acupress_desktop.ui.map.view_words import called_on_map


class SceneMaker:
    """Knows one map at a time."""

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        settings: SettingsService,
        shown: ShownSpots,
        overlay: Overlay,
    ) -> None:
        self._catalogue, self._settings = catalogue, settings
        self._shown, self._overlay = shown, overlay
        self._codes, self._course = MapCodes(atlas), MapCourse(catalogue, overlay)
        self._lit = LitBones(catalogue, overlay)

    def move_to(self, loaded: LoadedMap, key: MapKey, places: dict[Spot, QPointF], spacing: float) -> None:
        """Another map, or other places on it, all of which are so many units apart. Raises KnownError where
        our own file is damaged."""
        self._shown.move_to(places, spacing)
        self._codes.move_to(key, loaded.view_box, places, self._overlay.flipped)

    def clear(self) -> None:
        """There is no map."""
        self._shown.clear()
        self._codes.clear()

    def make(
        self,
        view: ExploreView,
        camera: Camera,
        safety: SafetyView,
        active: Collection[Spot],
        session: bool,
        typing: bool,
        named: Spot | None,
        ringed: Spot | None,
        pulse: float,
        taken: tuple[QRectF, ...],
        font: QFont,
    ) -> Scene:
        """What is painted while a camera looks at the map. `active` are the spots under the hands; in a
        `session` only the list's points have codes, and somebody who is `typing` waits for no new ones."""
        shown, settings = self._shown, self._settings.settings
        places, room = shown.seen(camera), QRectF(QPointF(0, 0), camera.size)
        codes = self._codes.seen(camera, shown.live_set, session, typing, font)
        chosen = chosen_meridian(view, self._catalogue, settings.meridian_lines, session)
        lit = self._lit.seen(view.spot, camera, taken, font)
        off = (*taken, *(name.box for name in lit.names)) if lit is not None else taken
        live = [places[spot] for spot in shown.live if spot in places]
        return Scene(
            view.key,
            places,
            self._dots(places, view.spot, active),
            named,
            ringed,
            pulse,
            room,
            taken,
            dot_size(shown.spacing * camera.scale, len(shown.live) > FEW),
            faint=shown.specks(camera),
            flipped=self._overlay.flipped,
            lit=lit,
            hollow=safety.reasons,
            name=called_on_map(named, self._catalogue, settings),
            codes=codes,
            course=self._course.seen(*chosen, camera, off, codes, live, font),
        )

    def _dots(self, spots: Iterable[Spot], chosen: Spot | None, active: Collection[Spot]) -> dict[Spot, Dot]:
        """How much each spot matters: of hundreds, in each frame."""
        codes = self._shown.codes
        dots = {spot: Dot.SHOWN if spot.code in codes else Dot.OTHER for spot in spots}
        if chosen in dots:
            dots[chosen] = Dot.SELECTED
        return dots | {spot: Dot.ACTIVE for spot in active if spot in dots}
