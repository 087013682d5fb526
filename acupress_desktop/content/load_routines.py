"""Reads `routines.json` and `practices.json`, and their words."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from pathlib import Path

import msgspec

from acupress_desktop.content.catalogue import PracticeText, RoutineText
from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.language_files import LanguageFiles
from acupress_desktop.content.step_rules import Fault, point_fault, seconds_fault, sides_fault
from acupress_desktop.content.words import Words
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Point, Region, Side
from acupress_desktop.domain.practices import PracticeFacts, PracticeKind
from acupress_desktop.domain.routines import Practice, Routine, Step


class _Step(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    point: str
    sides: tuple[Side, ...]
    seconds: int


class _Routine(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    steps: tuple[_Step, ...]
    sources: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()


class _Practice(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    kind: PracticeKind
    seconds: int
    regions: tuple[Region, ...]


class _RoutineWords(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What is missing is told by the one who needs it."""

    title: str | None = None
    about: str | None = None
    what_hurts: str | None = None
    chip: str | None = None
    dose: str | None = None
    studied: str | None = None


class _PracticeWords(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """As with routines."""

    title: str | None = None
    doing: str | None = None
    how: str | None = None
    not_if: str | None = None
    known: str | None = None


def load_practices(folder: Path) -> dict[str, PracticeFacts]:
    """Every practice by its id. Raises KnownError with the JSON path of one that is there twice, that moves
    no region although it is a stretch, or that is too short or too long."""
    file = ContentFile(folder, "practices.json")
    made: dict[str, PracticeFacts] = {}
    for number, told in enumerate(file.read(list[_Practice])):
        here = f"$[{number}]"
        if told.id in made:
            raise file.wrong(f"{here}.id", "content.twice", name=told.id)
        _refuse(file, seconds_fault(f"{here}.seconds", told.seconds))
        facts = PracticeFacts(told.id, told.kind, told.seconds, frozenset(told.regions))
        if facts.moves and not facts.regions:
            raise file.wrong(f"{here}.regions", "content.no-regions")
        made[told.id] = facts
    return made


def load_routines(
    folder: Path,
    points: Mapping[str, Point],
    practices: Mapping[str, PracticeFacts],
    sources: Container[str],
) -> tuple[dict[str, Routine], dict[str, tuple[str, ...]]]:
    """Every routine by its id, and the ids of its dose's sources. Raises KnownError with the JSON path of an
    unknown point, practice or source, of a point that nobody should press, of a routine without a source,
    and of sides one after the other where two hands reach both at once."""
    file = ContentFile(folder, "routines.json")
    made: dict[str, Routine] = {}
    cited: dict[str, tuple[str, ...]] = {}
    for number, routine in enumerate(file.read(list[_Routine])):
        here = f"$[{number}]"
        if routine.id in made:
            raise file.wrong(f"{here}.id", "content.twice", name=routine.id)
        if not routine.steps:
            raise file.wrong(f"{here}.steps", "content.empty-routine")
        if not routine.sources:
            raise file.wrong(f"{here}.sources", "content.no-dose")
        for kind, known, names in (
            ("sources", sources, routine.sources),
            ("opening", practices, routine.opening),
            ("closing", practices, routine.closing),
        ):
            for index, name in enumerate(names):
                if name not in known:
                    raise file.wrong(f"{here}.{kind}[{index}]", "content.unknown", name=name)
        for index, step in enumerate(routine.steps):
            _refuse(file, _step_faults(f"{here}.steps[{index}]", step, points))
        made[routine.id] = Routine(
            routine.id,
            tuple(Step(step.point, step.sides, step.seconds) for step in routine.steps),
            tuple(Practice(name, practices[name].seconds) for name in routine.opening),
            tuple(Practice(name, practices[name].seconds) for name in routine.closing),
        )
        cited[routine.id] = routine.sources
    return made, cited


def routine_texts(files: LanguageFiles, cited: Mapping[str, tuple[str, ...]]) -> dict[str, RoutineText]:
    """The words of every routine. Raises KnownError where English lacks one."""
    words = files.read("routines.json", dict[str, _RoutineWords])
    fields = ("title", "about", "what_hurts", "chip", "dose", "studied")
    return {
        name: RoutineText(
            **{field: _word(files, "routines.json", words, name, field) for field in fields},
            sources=cited[name],
            own=False,
        )
        for name in cited
    }


def practice_texts(files: LanguageFiles, practices: Mapping[str, PracticeFacts]) -> dict[str, PracticeText]:
    """As `routine_texts`."""
    words = files.read("practices.json", dict[str, _PracticeWords])
    fields = ("title", "doing", "how", "not_if", "known")
    return {
        name: PracticeText(*(_word(files, "practices.json", words, name, field) for field in fields))
        for name in practices
    }


def _word(files: LanguageFiles, file: str, words: Words, name: str, field: str) -> str:
    told = words.get(f"{name}.{field}")
    if told is None:
        raise files.english(file).wrong(f"$.{name}.{field}", "content.no-text")
    return told


def _step_faults(here: str, step: _Step, points: Mapping[str, Point]) -> Iterator[Fault]:
    yield from point_fault(f"{here}.point", step.point, points)
    yield from sides_fault(f"{here}.sides", step.point, step.sides, points)
    if set(step.sides) == set(points[step.point].sides) != set(points[step.point].hold_sides):
        yield Fault(f"{here}.sides", Message("routine.needs-both", code=step.point))
    yield from seconds_fault(f"{here}.seconds", step.seconds)


def _refuse(file: ContentFile, faults: Iterator[Fault]) -> None:
    """Raises KnownError about the first fault."""
    fault = next(faults, None)
    if fault is not None:
        raise file.faulty(fault.path, fault.what)
