"""The user's own routines beside those that are shipped: their collection, those in files, and points that
are pressed once as they stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum, auto

from acupress_desktop.content.catalogue import Catalogue, RoutineText
from acupress_desktop.content.step_rules import fits
from acupress_desktop.domain.collection import PointCollection
from acupress_desktop.domain.own_text import told_apart
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.value import dataclass

#: A chip's words; a longer title is cut.
_CHIP = 22
#: The ids of what stands in no file of routines: the collection as it is, and points that somebody starts at
#: once. No file may bear them.
COLLECTION, THESE_POINTS = "my-points", "these-points"
NO_FILE = (COLLECTION, THESE_POINTS)
#: The most letters of a title.
TITLE_LIMIT = 60


@dataclass(frozen=True)
class OwnRoutine:
    """A routine and the title that its writer gave it."""

    routine: Routine
    title: str


def with_id(own: OwnRoutine, name: str) -> OwnRoutine:
    """The same routine, called otherwise in its file and in commands."""
    return replace(own, routine=replace(own.routine, id=name))


class IfTaken(Enum):
    """What becomes of a routine whose id another one has."""

    REFUSE = auto()
    #: It takes the place of the user's own; a shipped one keeps its.
    REPLACE = auto()
    #: It gets an id that is free, and stands beside the other.
    OTHER_ID = auto()


def with_own(
    catalogue: Catalogue, own: Iterable[OwnRoutine], collection: PointCollection | None = None
) -> Catalogue:
    """The catalogue with the collection, where there is something in it, and own routines after the shipped
    ones; none of them may bear a shipped one's id. Words are there for points started at once too, which are
    not among the routines: nobody can choose them."""
    routines, texts = dict(catalogue.routines), dict(catalogue.routine_texts)
    for name in NO_FILE:
        title, about = catalogue.word(f"own.{name}"), catalogue.word(f"own.{name}.about")
        texts[name] = RoutineText(title, about, title, title, catalogue.word("dose.own"))
    steps = collection.steps if collection is not None else ()
    if usable := tuple(step for step in steps if fits(step, catalogue.points)):
        routines[COLLECTION] = PointCollection(usable).as_routine(COLLECTION)
    entries = tuple(own)
    for entry, chip in zip(entries, told_apart([one.title for one in entries], _CHIP), strict=True):
        routines[entry.routine.id] = entry.routine
        texts[entry.routine.id] = RoutineText(
            entry.title, catalogue.word("own.about"), entry.title, chip, catalogue.word("dose.own"), own=True
        )
    return replace(catalogue, routines=routines, routine_texts=texts)
