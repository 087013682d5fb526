"""What is said of pain over time, in the window and on paper."""

from __future__ import annotations

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.diary import Around
from acupress_desktop.domain.follow_up import Change


def change_words(changed: Change, catalogue: Catalogue) -> str:
    """Pain now beside pain at first."""
    return catalogue.say(f"pain.change.{changed.trend}", first=changed.first, last=changed.last)


def change_marks(changed: Change | None, catalogue: Catalogue) -> tuple[str, str]:
    """What stands in a chart at pain at first and now; empty words where nothing can be said of it."""
    if changed is None:
        return "", ""
    return (
        catalogue.say("pain.first", level=changed.first),
        catalogue.say("pain.last", level=changed.last),
    )


def around_words(around: Around, catalogue: Catalogue) -> str:
    """The mean pain right before and after sessions."""
    number = catalogue.words.number
    return catalogue.say(
        "pain.around",
        sessions=catalogue.counted("history.sessions", around.sessions),
        before=number(around.before, 1),
        after=number(around.after, 1),
    )
