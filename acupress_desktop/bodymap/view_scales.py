"""Which cun the scale bar of a view shows while no point of a region is looked at."""

from __future__ import annotations

from acupress_desktop.bodymap.views import VIEWS, Group
from acupress_desktop.domain.location import Scale

_BY_GROUP = {
    Group.FRONT: Scale.CHEST,
    Group.BACK: Scale.BACK_LATERAL,
    Group.SIDE: Scale.CHEST,
    Group.HEAD: Scale.SCALP,
    Group.ARM: Scale.FOREARM,
    Group.HAND: Scale.FINGER,
    Group.LEG: Scale.LEG_LATERAL,
    Group.FOOT: Scale.FOOT,
}
_BY_VIEW = {"head-front": Scale.FOREHEAD, "leg-medial": Scale.LEG_MEDIAL}

#: Units of every view's SVG in a centimetre of the figure.
UNITS_A_CM = 100


def view_scale(view: str) -> Scale:
    """Of a view by its id; raises KeyError for none of ours."""
    return _BY_VIEW.get(view, _BY_GROUP[VIEWS[view].group])
