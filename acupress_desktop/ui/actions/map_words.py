"""What the parts of the body are called on the buttons that turn the map, and whose points it shows."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from acupress_desktop.bodymap.views import Group
from acupress_desktop.domain.settings import ShownSides

_GROUP_WORDS = {
    Group.FRONT: QT_TRANSLATE_NOOP("MapWords", "Front"),
    Group.BACK: QT_TRANSLATE_NOOP("MapWords", "Back"),
    Group.SIDE: QT_TRANSLATE_NOOP("MapWords", "Side"),
    Group.HEAD: QT_TRANSLATE_NOOP("MapWords", "Head"),
    Group.ARM: QT_TRANSLATE_NOOP("MapWords", "Arm"),
    Group.HAND: QT_TRANSLATE_NOOP("MapWords", "Hand"),
    Group.LEG: QT_TRANSLATE_NOOP("MapWords", "Leg"),
    Group.FOOT: QT_TRANSLATE_NOOP("MapWords", "Foot"),
}
_SIDE_WORDS = {
    ShownSides.BOTH: QT_TRANSLATE_NOOP("MapWords", "Left + right"),
    ShownSides.LEFT: QT_TRANSLATE_NOOP("MapWords", "Left only"),
    ShownSides.RIGHT: QT_TRANSLATE_NOOP("MapWords", "Right only"),
}


def group_words(group: Group) -> str:
    """What the views of a part of the body are called."""
    return QCoreApplication.translate("MapWords", str(_GROUP_WORDS[group]))


def side_words(sides: ShownSides) -> str:
    """Which sides' points are shown."""
    return QCoreApplication.translate("MapWords", str(_SIDE_WORDS[sides]))
