"""What is told of a routine before it is kept."""

from __future__ import annotations

import math

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.routines import Routine, duration_s


def size_words(catalogue: Catalogue, routine: Routine) -> str:
    """ "12 points, 9 minutes in all." `routine` has the pace at which it will be pressed."""
    return catalogue.say(
        "own.kept",
        points=catalogue.counted("sheet.points", len(routine.points)),
        time=catalogue.counted("session.minutes", math.ceil(duration_s(routine) / 60)),
    )


def practice_words(catalogue: Catalogue, routine: Routine) -> str:
    """What is done before and after the points; empty for nothing."""
    titles = [catalogue.practice_texts[practice.id].title for practice in routine.practices]
    return catalogue.say("own.kept.practices", practices=catalogue.words.listed(titles)) if titles else ""


def kept_words(catalogue: Catalogue, routine: Routine, listed: int = 0) -> tuple[str, ...]:
    """All that is in it, and what is not; `listed` points stood in the list that it was made from."""
    cut = listed > len(routine.points)
    less = catalogue.say("own.kept.cut", most=len(routine.points)) if cut else ""
    return tuple(filter(None, (size_words(catalogue, routine), practice_words(catalogue, routine), less)))
