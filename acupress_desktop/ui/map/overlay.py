"""What the settings make of a map: clothes and layers over the figure, and which way round it stands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Meridian, Side
from acupress_desktop.domain.settings import Settings, ShownSides
from acupress_desktop.ui.map.bone_labels import XY, BoneLabel, bone_words, lay_out
from acupress_desktop.ui.map.camera import Camera
from acupress_desktop.ui.map.contents import HIDDEN
from acupress_desktop.ui.map.figure_images import Appearance
from acupress_desktop.ui.map.loaded_map import LoadedMap
from acupress_desktop.ui.map.map_outline import side_of
from acupress_desktop.ui.theme import Theme, on_body

#: How far names keep from the edges of the map, in pixels.
_EDGE = 4


class Overlay:
    """Knows one map at a time, and remembers the names beside its bones for one scale."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._loaded: LoadedMap | None = None
        self._key = MapKey("")
        self._settings = Settings()
        self._labels: tuple[BoneLabel, ...] | None = None
        self._bones: tuple[dict[str, QRectF], dict[str, str]] | None = None
        self._scale = 0.0

    def put_on(self, loaded: LoadedMap | None, key: MapKey, settings: Settings) -> None:
        """Show a map, or none, as the settings have it."""
        self._loaded, self._key, self._settings = loaded, key, settings
        self._labels = None
        self._bones = None

    def suits(self, settings: Settings) -> bool:
        """Whether nothing of the map would change with these settings."""
        return _seen(settings) == _seen(self._settings)

    @property
    def flipped(self) -> bool:
        """The picture stands like a mirror image of how the view is drawn."""
        return self._settings.as_in_mirror and VIEWS[self._key.view].face_to_face

    @property
    def picture(self) -> tuple[object, ...]:
        """Which picture this is: in another one the same place is another."""
        return self._key, self.flipped, self.hidden_side

    @property
    def hidden_side(self) -> Side | None:
        """The side that the settings leave out, where the view shows both."""
        return HIDDEN[self._settings.sides] if VIEWS[self._key.view].both_sides else None

    def appearance(self, theme: Theme) -> Appearance:
        """How the figure is to be drawn."""
        there = self._loaded.layers if self._loaded is not None else frozenset()
        settings = self._settings
        wished = {"meridians": settings.meridian_lines, "landmarks": settings.bones}
        layers = frozenset(group for group, shown in wished.items() if shown and group in there)
        key = MapKey(self._key.view, self._key.mirrored or self.flipped)
        hidden = self.hidden_side if layers else None  # where nothing is hidden the same picture serves
        wear = settings.wear and "wear" in there
        ink = on_body(theme).ink if theme.high and "meridians" in layers else ""
        return Appearance(key, theme.dark, wear, theme.ground, layers, hidden, ink=ink)

    def courses(self, meridian: Meridian) -> list[tuple[QPointF, ...]]:
        """The lines of a meridian as they are seen, in units of the map, those of the sides that are
        shown."""
        if self._loaded is None:
            return []
        found = []
        for name, line in self._loaded.courses.items():
            if name.partition("-")[0] != meridian:
                continue
            hidden = self.hidden_side
            if hidden is None or side_of(name) is not hidden:
                turned = self._key.mirrored or self.flipped
                found.append(tuple(self._loaded.flipped(at) for at in line) if turned else line)
        return found

    def bone_labels(
        self, camera: Camera, dots: Iterable[QPointF], taken: Iterable[QRectF], room: QRectF, font: QFont
    ) -> tuple[BoneLabel, ...]:
        """The names beside the bones, as many as have room in the window now."""
        if not self._settings.bones or self._loaded is None:
            return ()
        scale, x0, y0 = camera.sight
        if self._labels is None or self._scale != scale:
            self._scale = scale
            self._labels = self._lay_out(self._loaded, dots, font, (x0, y0))
        inside = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        blocked = list(taken)
        seen = []
        for label in self._labels:
            box = label.box.translated(x0, y0)
            if inside.contains(box) and not any(box.intersects(other) for other in blocked):
                seen.append(BoneLabel(label.words, box))
        return tuple(seen)

    def _lay_out(
        self, loaded: LoadedMap, dots: Iterable[QPointF], font: QFont, origin: XY
    ) -> tuple[BoneLabel, ...]:
        """The names of the whole map at the present scale, in pixels from the map's `origin`: a hand that
        pans the map moves them all alike."""
        if self._bones is None:
            bones = self._seen_bones(loaded)
            self._bones = (
                bones,
                bone_words(bones, self._catalogue, self._settings.sides is ShownSides.RIGHT),
            )
        bones, words = self._bones
        return lay_out(bones, words, dots, font, self._scale, origin)

    @property
    def bones(self) -> dict[str, QRectF]:
        """Those of the sides that are shown, as the picture stands, whether they are drawn or not."""
        return self._seen_bones(self._loaded) if self._loaded is not None else {}

    def _seen_bones(self, loaded: LoadedMap) -> dict[str, QRectF]:
        """Those of the sides that are shown, as the picture stands, in units of the map."""
        hidden = self.hidden_side
        bones = {
            name: box for name, box in loaded.bones.items() if hidden is None or side_of(name) is not hidden
        }
        if self._key.mirrored or self.flipped:
            return {name: loaded.flipped_box(box) for name, box in bones.items()}
        return bones


def _seen(settings: Settings) -> tuple[object, ...]:
    """The settings that change what the map shows."""
    s = settings
    return s.wear, s.meridian_lines, s.bones, s.sides, s.as_in_mirror
