"""The views of the body: their ids, their files, and which body side they are drawn for."""

from __future__ import annotations

from enum import StrEnum

from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.value import dataclass


class Group(StrEnum):
    """The buttons of the toolbar; each holds one or more views."""

    FRONT = "front"
    BACK = "back"
    SIDE = "side"
    HEAD = "head"
    ARM = "arm"
    HAND = "hand"
    LEG = "leg"
    FOOT = "foot"


@dataclass(frozen=True)
class MapView:
    """`id` is used everywhere; `figure` is its name in the figure data; a view that is not
    `both_sides` is drawn for the left and mirrored by the program for the right."""

    id: str
    figure: str
    group: Group
    both_sides: bool

    @property
    def file(self) -> str:
        """The file's name in a figure's folder of `assets/svg/`."""
        return f"body-{self.id}.svg" if self.id in ("front", "back", "left") else f"{self.id}.svg"

    @property
    def face_to_face(self) -> bool:
        """It looks the body in the face, as a mirror does: the body's left is on the picture's right."""
        return self.id in ("front", "head-front")


VIEWS: dict[str, MapView] = {
    view.id: view
    for view in (
        MapView("front", "front", Group.FRONT, both_sides=True),
        MapView("back", "back", Group.BACK, both_sides=True),
        MapView("shoulder-top", "shoulder_top", Group.BACK, both_sides=True),
        MapView("left", "left", Group.SIDE, both_sides=False),
        MapView("head-front", "head_front", Group.HEAD, both_sides=True),
        MapView("head-left", "head_left", Group.HEAD, both_sides=False),
        MapView("head-back", "head_back", Group.HEAD, both_sides=True),
        MapView("head-top", "head_top", Group.HEAD, both_sides=True),
        MapView("arm-inner", "arm_inner", Group.ARM, both_sides=False),
        MapView("arm-outer", "arm_outer", Group.ARM, both_sides=False),
        MapView("hand-palm", "hand_palm", Group.HAND, both_sides=False),
        MapView("hand-dorsum", "hand_dorsum", Group.HAND, both_sides=False),
        MapView("hand-ulnar", "hand_ulnar", Group.HAND, both_sides=False),
        MapView("hand-radial", "hand_radial", Group.HAND, both_sides=False),
        MapView("leg-lateral", "leg_lateral", Group.LEG, both_sides=False),
        MapView("leg-medial", "leg_medial", Group.LEG, both_sides=False),
        MapView("foot-top", "foot_top", Group.FOOT, both_sides=False),
        MapView("foot-lateral", "foot_lateral", Group.FOOT, both_sides=False),
        MapView("foot-medial", "foot_medial", Group.FOOT, both_sides=False),
        MapView("foot-sole", "foot_sole", Group.FOOT, both_sides=False),
    )
}


@dataclass(frozen=True)
class MapKey:
    """What the map shows: a view, whether it is mirrored to be the right side's, and of which figure. Views
    of the two differ in size: whatever is kept of one is kept by its whole key."""

    view: str
    mirrored: bool = False
    figure: Figure = Figure.FIRST
