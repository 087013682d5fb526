"""What the settings make of a map: clothes and layers over the figure, and which way round it stands."""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from acupress_desktop.bodymap.bone_marks import BoneMarks
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.points import Meridian, Side
from acupress_desktop.domain.settings import Settings
from acupress_desktop.ui.map.contents import HIDDEN
from acupress_desktop.ui.map.figure_images import Appearance
from acupress_desktop.ui.map.loaded_map import LoadedMap
from acupress_desktop.ui.map.map_outline import side_of
from acupress_desktop.ui.theme import Theme, on_body

#: What is nearer than this is here, in units of the map.
_HERE = 12.0


class Overlay:
    """Knows one map at a time."""

    def __init__(self) -> None:
        self._marks = {figure: BoneMarks(figure) for figure in Figure}
        self._loaded: LoadedMap | None = None
        self._key = MapKey("")
        self._settings = Settings()

    def put_on(self, loaded: LoadedMap | None, key: MapKey, settings: Settings) -> None:
        """Show a map, or none, as the settings have it."""
        self._loaded, self._key, self._settings = loaded, key, settings

    @property
    def marks(self) -> BoneMarks:
        """The bones and borders of the figure that is shown."""
        return self._marks[self._key.figure]

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
        key = replace(self._key, mirrored=self.turned)
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
                found.append(tuple(self._loaded.flipped(at) for at in line) if self.turned else line)
        return found

    @property
    def key(self) -> MapKey:
        """The view that is shown."""
        return self._key

    @property
    def shows_bones(self) -> bool:
        """Whether bones are drawn."""
        return self._settings.bones and self._loaded is not None

    @property
    def turned(self) -> bool:
        """The picture is drawn from right to left."""
        return self._key.mirrored or self.flipped

    def bone(self, name: str) -> QPainterPath | None:
        """A bone by its id in the map, as the picture stands, in units of the map; None for none."""
        if self._loaded is None or (path := self._loaded.bone_paths.get(name)) is None:
            return None
        return self._loaded.flip.map(path) if self.turned else path

    def border(self, name: str) -> tuple[QPointF, ...]:
        """A border or place of a bone by its name, likewise; of a landmark without either the middle; nothing
        where it is not seen."""
        if self._loaded is None:
            return ()
        line = tuple(QPointF(x, y) for x, y in self.marks.line(self._key.view, name))
        if not line and (box := self.marks.boxes(self._key.view).get(name)) is not None:
            line = (QPointF((box[0] + box[2]) / 2, (box[1] + box[3]) / 2),)
        return tuple(map(self._loaded.flipped, line)) if self.turned else line

    def bone_at(self, place: QPointF) -> str | None:
        """The id of the bone that is drawn at a place of the picture; None for none."""
        if not self.shows_bones or self._loaded is None:
            return None
        drawn = self._loaded.flipped(place) if self.turned else place
        paths = self._loaded.bone_paths.items()
        return next((name for name, path in reversed(paths) if path.contains(drawn)), None)

    def bones_from(self, place: QPointF) -> dict[str, QRectF]:
        """As `bones`, but of a bone of the skeleton what is nearest to a place: a rib goes round half of the
        body. Discs are left out, which are beside every vertebra."""
        found = {}
        for name, box in self.bones.items():
            path = self.bone(name)
            if path is not None and not name.startswith("disc_"):
                parts = map(path.elementAt, range(path.elementCount()))
                corners = (QPointF(part.x, part.y) for part in parts)
                far, near = min(((QLineF(place, at).length(), at) for at in corners), key=itemgetter(0))
                here = far < _HERE or path.contains(place)
                found[name] = QRectF(place if here else near, QSizeF(0, 0))
            elif path is None:
                found[name] = box
        return found

    @property
    def bones(self) -> dict[str, QRectF]:
        """Bones and landmarks that can be named, of the sides that are shown, as the picture stands, whether
        they are drawn or not."""
        loaded, hidden = self._loaded, self.hidden_side
        if loaded is None:
            return {}
        named = {
            name: QRectF(QPointF(left, top), QPointF(right, bottom))
            for name, (left, top, right, bottom) in self.marks.boxes(self._key.view).items()
        }
        bones = {
            name: box
            for name, box in (*loaded.bones.items(), *named.items())
            if hidden is None or side_of(name) is not hidden
        }
        return {name: loaded.flipped_box(box) for name, box in bones.items()} if self.turned else bones


def _seen(settings: Settings) -> tuple[object, ...]:
    """The settings that change what the map shows."""
    s = settings
    return s.wear, s.meridian_lines, s.bones, s.sides, s.as_in_mirror
