"""The routine that is on offer while no session runs, as it is for this person."""

from __future__ import annotations

import math

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.routines import duration_s
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.safety_words import SafetyWords


@dataclass(frozen=True)
class Offer:
    """`minutes` is None for what is not for this person now; `line` says why, or what the routine is."""

    title: str
    line: str
    minutes: int | None


def offer(catalogue: Catalogue, safety: SafetyView, routine_id: str) -> Offer:
    """What is said of a routine before it starts."""
    routine = catalogue.routine(routine_id)
    made = safety.routines.get(routine.id)
    text = catalogue.routine_texts[routine.id]
    words = SafetyWords(catalogue)
    blocked = safety.obstacle if safety.limits.block is not None else None
    why = blocked or (words.left_out(made, safety.limits) if made is not None else None)
    refused = blocked is not None or (made is not None and made.too_little)
    minutes = math.ceil(duration_s(made.routine if made is not None else routine) / 60)
    return Offer(text.title, (why and words.tell(why)) or text.about, None if refused else minutes)
