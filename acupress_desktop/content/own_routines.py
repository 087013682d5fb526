"""The user's own routines beside those that are shipped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from acupress_desktop.content.catalogue import Catalogue, RoutineText
from acupress_desktop.domain.own_text import shortened
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.value import dataclass

#: A chip's words; a longer title is cut.
_CHIP = 22


@dataclass(frozen=True)
class OwnRoutine:
    """A routine and the title that its writer gave it."""

    routine: Routine
    title: str


def with_own(catalogue: Catalogue, own: Iterable[OwnRoutine]) -> Catalogue:
    """The catalogue with own routines after the shipped ones; none of them may bear a shipped one's id."""
    routines, texts = dict(catalogue.routines), dict(catalogue.routine_texts)
    for entry in own:
        chip = shortened(entry.title, _CHIP)
        routines[entry.routine.id] = entry.routine
        texts[entry.routine.id] = RoutineText(
            entry.title, catalogue.word("own.about"), entry.title, chip, catalogue.word("dose.own"), own=True
        )
    return replace(catalogue, routines=routines, routine_texts=texts)
