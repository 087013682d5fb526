"""What the views of the map are called, the keys that show them, and what a spot on it is called."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.names import Script, ShownName
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.shown_names import chosen_names, drawn_names
from acupress_desktop.ui.announcing import announce

_WORDS = {
    "front": QT_TRANSLATE_NOOP("ViewWords", "Front"),
    "back": QT_TRANSLATE_NOOP("ViewWords", "Back"),
    "shoulder-top": QT_TRANSLATE_NOOP("ViewWords", "Shoulders"),
    "left": QT_TRANSLATE_NOOP("ViewWords", "Side"),
    "head-front": QT_TRANSLATE_NOOP("ViewWords", "Face"),
    "head-left": QT_TRANSLATE_NOOP("ViewWords", "Side of the head"),
    "head-back": QT_TRANSLATE_NOOP("ViewWords", "Back of the head"),
    "head-top": QT_TRANSLATE_NOOP("ViewWords", "Top"),
    "arm-inner": QT_TRANSLATE_NOOP("ViewWords", "Inner arm"),
    "arm-outer": QT_TRANSLATE_NOOP("ViewWords", "Outer arm"),
    "hand-palm": QT_TRANSLATE_NOOP("ViewWords", "Palm"),
    "hand-dorsum": QT_TRANSLATE_NOOP("ViewWords", "Back of the hand"),
    "hand-ulnar": QT_TRANSLATE_NOOP("ViewWords", "Little finger's edge"),
    "hand-radial": QT_TRANSLATE_NOOP("ViewWords", "Thumb's edge"),
    "leg-lateral": QT_TRANSLATE_NOOP("ViewWords", "Outer leg"),
    "leg-medial": QT_TRANSLATE_NOOP("ViewWords", "Inner leg"),
    "foot-top": QT_TRANSLATE_NOOP("ViewWords", "Top of the foot"),
    "foot-lateral": QT_TRANSLATE_NOOP("ViewWords", "Outer edge"),
    "foot-medial": QT_TRANSLATE_NOOP("ViewWords", "Inner edge"),
    "foot-sole": QT_TRANSLATE_NOOP("ViewWords", "Sole"),
}
#: Where a name is clear only beside the others of its part of the body: the name that is clear anywhere.
_FULL = {
    "left": QT_TRANSLATE_NOOP("ViewWords", "Side of the body"),
    "head-top": QT_TRANSLATE_NOOP("ViewWords", "Top of the head"),
    "foot-lateral": QT_TRANSLATE_NOOP("ViewWords", "Outer edge of the foot"),
    "foot-medial": QT_TRANSLATE_NOOP("ViewWords", "Inner edge of the foot"),
    "foot-sole": QT_TRANSLATE_NOOP("ViewWords", "Sole of the foot"),
}
#: A letter a view, of those that mean nothing else on the map; with Shift it is the right side's.
LETTERS = {
    "front": "F",
    "back": "K",
    "shoulder-top": "O",
    "left": "L",
    "head-front": "C",
    "head-left": "E",
    "head-back": "N",
    "head-top": "T",
    "arm-inner": "I",
    "arm-outer": "U",
    "hand-palm": "P",
    "hand-dorsum": "D",
    "hand-ulnar": "J",
    "hand-radial": "H",
    "leg-lateral": "G",
    "leg-medial": "Q",
    "foot-top": "A",
    "foot-lateral": "W",
    "foot-medial": "Y",
    "foot-sole": "Z",
}


def view_words(view_id: str) -> str:
    """A view's name in the user's language."""
    return QCoreApplication.translate("ViewWords", str(_WORDS[view_id]))


def full_words(view_id: str) -> str:
    """A view's name where it stands alone."""
    return QCoreApplication.translate("ViewWords", str(_FULL.get(view_id, _WORDS[view_id])))


def key_words(key: MapKey) -> str:
    """A view's name with its side, where it shows one."""
    if VIEWS[key.view].both_sides:
        return full_words(key.view)
    with_side = (
        QCoreApplication.translate("ViewWords", "%1, right")
        if key.mirrored
        else QCoreApplication.translate("ViewWords", "%1, left")
    )
    return fill(with_side, full_words(key.view))


def map_words(view_id: str) -> str:
    """What a map says of itself: its view, and its keys."""
    words = QCoreApplication.translate(
        "ViewWords",
        "%1. Arrow keys go from point to point, Enter opens one, + and - zoom, 0 shows all, "
        "M meridian lines, B bones, S one side or both, X as in a mirror, "
        "R says where you are, V which bones and meridians are near. "
        "A letter shows a view, with Shift the right side's: Control and 9 lists them.",
    )
    return fill(words, full_words(view_id))


def called_on_map(spot: Spot | None, catalogue: Catalogue, settings: Settings) -> ShownName | None:
    """How the label of a spot calls it: the first of the names by which points are shown that a font has the
    letters of; None for no spot."""
    point = catalogue.points.get(spot.code) if spot is not None else None
    if point is None:
        return None
    names = chosen_names(point, catalogue, settings)
    if names[0].script is Script.LATIN:
        return names[0]
    from acupress_desktop.ui.name_fonts import can_draw  # late: it looks through all fonts

    return drawn_names(names, point, can_draw)[0]


def label_font(font: QFont, name: ShownName | None) -> QFont:
    """The font of a label, with the characters of the name as its readers know them."""
    if name is None or name.script is Script.LATIN:
        return font
    from acupress_desktop.ui.name_fonts import in_shapes_of  # late: the first paint of most needs it not

    return in_shapes_of(name.script, font)


def announce_turn(body: QWidget, key: MapKey) -> None:
    """Tell those who hear the map instead of seeing it that someone turned it."""
    announce(body, key_words(key))
