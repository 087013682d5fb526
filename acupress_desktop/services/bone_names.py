"""What bones and landmarks of a map are called."""

from __future__ import annotations

from acupress_desktop.content.catalogue import Catalogue

#: Bones that are told apart by a number, and those that are called by their kind alone or as a landmark is.
_NUMBERED = ("metacarpal", "metatarsal")
_SHORT = {"phalanx": "phalanx", "navicular": "navicular_tuberosity"}


def bone_name(name: str, catalogue: Catalogue) -> str | None:
    """What a bone or landmark of a map is called, by its id; None for one that has no word."""
    base = name.removesuffix("_L").removesuffix("_R")
    kind, _, rest = base.partition("_")
    if base.endswith("_spinous"):
        return base.removesuffix("_spinous")
    if kind == "vertebra":
        return rest
    if kind == "disc":
        above, _, below = rest.partition("_")
        return catalogue.say("bone.disc", above=above, below=below)
    if kind == "rib":
        return catalogue.words.get(f"bone.rib{rest}")
    if kind in _NUMBERED:
        return catalogue.say(f"bone.{kind}", number=rest)
    of_toe = base.startswith("toe_phalanx")
    return catalogue.words.get("bone.toe_phalanx" if of_toe else f"bone.{_SHORT.get(kind, base)}")
