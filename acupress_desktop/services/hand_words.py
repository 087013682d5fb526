"""What a hand that presses is seen to do, in words: for who does not see the picture."""

from __future__ import annotations

from acupress_desktop.bodymap.hands import Hands
from acupress_desktop.content.catalogue import Catalogue

#: Two drawings of the same hold, on either side of a limb.
_ENDS = ("_inner", "_outer", "_dorsal")


def hand_words(code: str, hands: Hands, catalogue: Catalogue) -> str:
    """How a point is shown pressed, in one sentence; "" where no hand is shown."""
    pose = hands.pose(code)
    for end in _ENDS:
        pose = pose.removesuffix(end)
    return catalogue.word(f"hand.{pose}") if pose else ""
