"""The names of filters and of their groups, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.aches import Why
from acupress_desktop.domain.filters import Filter, FilterKind, Reach

translate = QCoreApplication.translate

_REACH = {
    Reach.SEATED: QT_TRANSLATE_NOOP("FilterWords", "Can be reached seated"),
    Reach.ONE_HAND: QT_TRANSLATE_NOOP("FilterWords", "With one hand"),
    Reach.CLOTHED: QT_TRANSLATE_NOOP("FilterWords", "Through clothes"),
}
_WHY = {
    Why.LOCAL: QT_TRANSLATE_NOOP("FilterWords", "%1: where it is"),
    Why.MERIDIAN: QT_TRANSLATE_NOOP("FilterWords", "On a meridian that runs there"),
    Why.TRADITION: QT_TRANSLATE_NOOP("FilterWords", "From afar, by tradition"),
}


def title(chosen: Filter, catalogue: Catalogue) -> str:
    """What the shown points have in common."""
    match chosen.kind:
        case FilterKind.ROUTINE:
            return catalogue.routine_texts[chosen.value].what_hurts
        case FilterKind.ACHE:
            return catalogue.ache_texts[chosen.value].title
        case FilterKind.MERIDIAN:
            return catalogue.word(f"meridian.{chosen.value}")
        case FilterKind.REGION:
            return catalogue.say("where.region", region=catalogue.word(f"region.{chosen.value}"))
        case FilterKind.REACH:
            return translate("FilterWords", str(_REACH[Reach(chosen.value)]))
        case FilterKind.FAVOURITES:
            return translate("FilterWords", "Favourites")
    return translate("FilterWords", "All points")


def why(reason: Why) -> str:
    """Why a point is used for an ache; "%1" is the ache."""
    return translate("FilterWords", str(_WHY[reason]))
