"""`answers.json`: the health answers. They never leave the data folder, and can be erased for good."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec

from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.domain.points import Region, Side
from acupress_desktop.domain.safety import Answer
from acupress_desktop.storage.files import set_aside, write_atomically
from acupress_desktop.storage.kept_file import version_of

VERSION = 1

_Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class _Answer(msgspec.Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    yes: bool | None = None
    cleared: bool = False
    regions: tuple[Region, ...] = ()
    side: Side | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)]
    adult: bool | None = None
    answered: _Moment | None = None
    checked: _Moment | None = None
    changed: bool = False
    answers: dict[str, _Answer] = {}


class AnswersFile:
    """Reads and writes the answers of one data folder.

    What cannot be read counts as unanswered: a damaged file is set aside, a newer version's is left alone
    and never written over. The answers before the last change are kept in `backups/`.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "answers.json"
        self._backup = folder / "backups" / "answers.json"
        self._refusal: str | None = None
        self._trouble: str | None = None

    @property
    def trouble(self) -> str | None:
        """What was wrong when they were loaded, in one sentence."""
        return self._trouble

    def load(self) -> Answers:
        """The kept answers, or none."""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return Answers()
        except OSError as error:
            return self._leave_alone(fill("%1 cannot be read (%2).", self._path, error.strerror))
        if version_of(content) > VERSION:
            return self._leave_alone(fill("%1 was written by a newer Acupress.", self._path))
        try:
            kept = msgspec.json.decode(content, type=_File)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            return self._put_aside(error)
        return Answers(
            kept.adult,
            {
                rule: Answer(told.yes, told.cleared, frozenset(told.regions), told.side)
                for rule, told in kept.answers.items()
            },
            kept.answered,
            kept.checked,
            kept.changed,
        )

    def save(self, answers: Answers) -> None:
        """Raises KnownError where they cannot be written; the old file stays."""
        if self._refusal is not None:
            raise KnownError(
                "%1 It stays as it is, so these answers last only until you quit.", self._refusal
            )
        told = {
            rule: _Answer(answer.yes, answer.cleared, tuple(sorted(answer.regions)), answer.side)
            for rule, answer in answers.given.items()
        }
        file = _File(VERSION, answers.adult, answers.answered, answers.checked, answers.changed, told)
        if self._path.is_file():
            write_atomically(self._backup, self._path.read_bytes())
        write_atomically(self._path, msgspec.json.format(msgspec.json.encode(file), indent=1) + b"\n")

    def erase(self) -> None:
        """Remove the answers, their backup and what was set aside. Raises KnownError where that fails."""
        if self._refusal is not None:
            raise KnownError("%1 It stays as it is. Remove it yourself if you do not need it.", self._refusal)
        for path in (self._path, self._backup, *self._path.parent.glob(f"{self._path.name}.broken-*")):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise KnownError("%1 cannot be removed (%2).", path, error.strerror) from error

    def _leave_alone(self, why: str) -> Answers:
        self._refusal = why
        self._trouble = fill("%1 It stays as it is, and the health questions count as unanswered.", why)
        return Answers()

    def _put_aside(self, error: Exception) -> Answers:
        why = fill("%1 is damaged (%2).", self._path, error)
        try:
            aside = set_aside(self._path)
        except OSError:
            return self._leave_alone(why)
        self._trouble = fill(
            "%1 It was kept as %2, and the health questions count as unanswered.", why, aside.name
        )
        return Answers()
