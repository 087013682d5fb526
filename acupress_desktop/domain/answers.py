"""What a person answered about their health, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime, timedelta

from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.value import dataclass

#: A clock that was set back by more than this makes dates worthless.
_CLOCK_ERROR = timedelta(days=1)


@dataclass(frozen=True)
class Answers:
    """`answered` is when all questions were last answered, None while some wait for it; `checked` when
    "nothing new today" was last said. `changed`: something has changed since, so they must be asked anew."""

    adult: bool | None = None
    given: Mapping[str, Answer] = field(default_factory=dict)
    answered: datetime | None = None
    checked: datetime | None = None
    changed: bool = False


def within(moment: datetime | None, now: datetime, span: timedelta) -> bool:
    """Whether a moment lies no longer back than a span. One that lies further ahead than the span, or than a
    day, was a wrong clock's: nobody knows how old it is."""
    return moment is not None and -min(span, _CLOCK_ERROR) <= now - moment < span
