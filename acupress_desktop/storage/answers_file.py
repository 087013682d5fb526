"""`answers.json`: the health answers. They never leave the data folder, and can be erased for good."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.points import Region, Side
from acupress_desktop.domain.safety import Answer
from acupress_desktop.storage.kept_file import KeptFile

VERSION = 1

_Moment = Annotated[datetime, msgspec.Meta(tz=True)]
#: Where a part of the body is; “both” is a way of pressing.
_Side = Literal["left", "right", "midline"]


class _Answer(msgspec.Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    yes: bool | None = None
    cleared: bool = False
    regions: tuple[Region, ...] = ()
    side: _Side | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)]
    adult: bool | None = None
    answered: _Moment | None = None
    checked: _Moment | None = None
    changed: bool = False
    answers: dict[str, _Answer] = {}


class AnswersFile:
    """Reads and writes the answers of one data folder. What cannot be read counts as unanswered."""

    def __init__(self, folder: Path) -> None:
        instead = "the health questions count as unanswered"
        self._file = KeptFile(folder / "answers.json", _File, VERSION, instead)

    @property
    def trouble(self) -> str | None:
        """What was wrong when they were loaded, in one sentence."""
        return self._file.trouble

    def load(self) -> Answers:
        """The kept answers, or none."""
        kept = self._file.load()
        if kept is None:
            return Answers()
        return Answers(
            kept.adult,
            {
                rule: Answer(told.yes, told.cleared, frozenset(told.regions), _side(told.side))
                for rule, told in kept.answers.items()
            },
            kept.answered,
            kept.checked,
            kept.changed,
        )

    def save(self, answers: Answers) -> None:
        """Raises KnownError where they cannot be written; the old file stays."""
        told = {
            rule: _Answer(answer.yes, answer.cleared, tuple(sorted(answer.regions)), _told(answer.side))
            for rule, answer in answers.given.items()
        }
        self._file.save(
            _File(VERSION, answers.adult, answers.answered, answers.checked, answers.changed, told)
        )

    def erase(self) -> None:
        """Remove the answers, their backup and what was set aside. Raises KnownError where that fails."""
        self._file.erase()


def _side(told: _Side | None) -> Side | None:
    return None if told is None else Side(told)


def _told(side: Side | None) -> _Side | None:
    assert side is not Side.BOTH
    return None if side is None else side.value
