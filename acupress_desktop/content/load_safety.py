"""Reads `safety.json`, the table of questions and what a yes takes away, and its words."""

from __future__ import annotations

from collections.abc import Container, Mapping
from pathlib import Path

import msgspec

from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.language_files import LanguageFiles
from acupress_desktop.content.safety_table import BlockText, QuestionText, SafetyTable, SafetyTexts
from acupress_desktop.content.words import Words
from acupress_desktop.domain.points import Caution, Point
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.safety import ADULT, Block, Effect, Group, Rule, contradiction
from acupress_desktop.domain.tailoring import Swap

#: Below this nobody is an adult anywhere.
_YOUNGEST = 18


class _Effect(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    block: Block | None = None
    hide: tuple[str, ...] = ()
    hide_groups: tuple[Group, ...] = ()
    hide_cautions: tuple[Caution, ...] = ()
    affected_regions: bool = False
    affected_side: bool = False
    max_pressure: int | None = None
    max_seconds: int | None = None
    tools: bool = True
    stretches: bool = True
    warn: bool = False


class _Rule(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    effect: _Effect
    cleared: _Effect | None = None
    every_session: bool = False
    asked_for: tuple[Group, ...] = ()


class _Swap(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    point: str
    others: tuple[str, ...]
    routine: str | None = None


class _Table(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    adult_age: int
    ask_again_days: int
    check_hours: int
    rules: tuple[_Rule, ...]
    swaps: tuple[_Swap, ...] = ()


class _Question(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    title: str
    signs: tuple[str, ...]
    reason: str
    short: str
    cleared: str = ""
    where: str = ""
    side: str = ""
    warn: str = ""
    notes: tuple[str, ...] = ()


class _BlockWords(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    title: str
    sentence: str
    do: tuple[str, ...]


class _Words(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    questions: dict[str, _Question]
    blocks: dict[Block, _BlockWords]
    words: dict[str, str]


def load_safety(folder: Path, points: Mapping[str, Point], routines: Mapping[str, Routine]) -> SafetyTable:
    """The whole table. Raises KnownError with the JSON path of an unknown point, group, effect, region or
    routine, of a rule that is there twice, and of one that contradicts itself."""
    file = ContentFile(folder, "safety.json")
    table = file.read(_Table)
    if table.adult_age < _YOUNGEST:
        raise file.wrong("$.adult_age", "content.too-young", age=table.adult_age, least=_YOUNGEST)
    for name in ("ask_again_days", "check_hours"):
        if getattr(table, name) < 1:
            raise file.wrong(f"$.{name}", "content.too-small")
    rules: dict[str, Rule] = {}
    for number, told in enumerate(table.rules):
        here = f"$.rules[{number}]"
        if told.id in rules or told.id == ADULT:
            raise file.wrong(f"{here}.id", "content.twice", name=told.id)
        effect = _effect(file, f"{here}.effect", told.effect, points)
        cleared = _effect(file, f"{here}.cleared", told.cleared, points) if told.cleared else None
        rule = Rule(told.id, effect, cleared, told.every_session, told.asked_for)
        wrong = contradiction(rule)
        if wrong is not None:
            field, why = wrong
            raise file.faulty(f"{here}.{field}", why)
        rules[told.id] = rule
    swaps: list[Swap] = []
    for number, swap in enumerate(table.swaps):
        swaps += _swaps(file, f"$.swaps[{number}]", swap, points, routines)
    return SafetyTable(
        tuple(rules.values()), tuple(swaps), table.adult_age, table.ask_again_days, table.check_hours
    )


def safety_texts(files: LanguageFiles, table: SafetyTable, grammar: Words) -> SafetyTexts:
    """The words of the questions; `grammar` says how the language makes lists and sentences. Raises
    KnownError where English lacks some, or has some for a question that is not there."""
    file = files.english("safety.json")
    texts = files.read("safety.json", _Words)
    ids = {rule.id for rule in table.rules}
    asked = dict.fromkeys(key.split(".")[1] for key in texts if key.startswith("questions."))
    for name in asked:
        if name not in ids:
            raise file.wrong(f"$.questions.{name}", "content.no-question")
    questions = {name: _question(texts.under(f"questions.{name}.")) for name in asked}
    blocks = {
        block: BlockText(words["title"], words["sentence"], words.lines("do"))
        for block in Block
        if (words := texts.under(f"blocks.{block}."))
    }
    words = Words(files.language, texts.under("words."), grammar)
    _check_words(file, table, questions, blocks)
    _check_sentences(file, table, words)
    return SafetyTexts(questions, blocks, words)


def _question(words: Words) -> QuestionText:
    one = {
        name: words.get(name, "") for name in ("title", "reason", "short", "cleared", "where", "side", "warn")
    }
    return QuestionText(**one, signs=words.lines("signs"), notes=words.lines("notes"))


def _check_sentences(file: ContentFile, table: SafetyTable, words: Mapping[str, str]) -> None:
    """A question that is asked only for some parts of the body has a sentence that says so before a session,
    and one on a sheet."""
    for rule in table.rules:
        for key in (f"first.{rule.id}", f"sheet.first.{rule.id}"):
            if rule.asked_for and key not in words:
                raise file.wrong(f"$.words.{key}", "content.no-text")


def _effect(file: ContentFile, here: str, told: _Effect, points: Container[str]) -> Effect:
    for index, code in enumerate(told.hide):
        if code not in points:
            raise file.wrong(f"{here}.hide[{index}]", "content.no-point", name=code)
    if told.max_pressure is not None and not 1 <= told.max_pressure <= 5:
        raise file.wrong(f"{here}.max_pressure", "content.not-within", value=told.max_pressure, low=1, high=5)
    seconds = told.max_seconds
    if seconds is not None and not 10 <= seconds <= 300:
        raise file.wrong(
            f"{here}.max_seconds", "content.not-within", value=told.max_seconds, low=10, high=300
        )
    return Effect(**msgspec.structs.asdict(told))


def _swaps(
    file: ContentFile, here: str, told: _Swap, points: Mapping[str, Point], routines: Mapping[str, Routine]
) -> list[Swap]:
    """For one routine, or for every shipped one that has the point. What a user puts together has none: who
    chose a point does not want another."""
    if told.point not in points:
        raise file.wrong(f"{here}.point", "content.no-point", name=told.point)
    if told.routine is not None and told.routine not in routines:
        raise file.wrong(f"{here}.routine", "content.no-routine", name=told.routine)
    if told.routine is not None and told.point not in routines[told.routine].points:
        raise file.wrong(f"{here}.point", "content.not-in-routine", code=told.point)
    for index, code in enumerate(told.others):
        if code not in points:
            raise file.wrong(f"{here}.others[{index}]", "content.no-point", name=code)
        if points[code].for_reference is not None:
            raise file.wrong(f"{here}.others[{index}]", "content.never-pressed", code=code)
    named = [told.routine] if told.routine is not None else routines
    return [Swap(name, told.point, told.others) for name in named if told.point in routines[name].points]


def _check_words(
    file: ContentFile,
    table: SafetyTable,
    questions: Mapping[str, QuestionText],
    blocks: Mapping[Block, BlockText],
) -> None:
    for rule in table.rules:
        words = questions.get(rule.id)
        here = f"$.questions.{rule.id}"
        if words is None:
            raise file.wrong(here, "content.no-text")
        needed = (
            ("cleared", rule.cleared is not None),
            ("where", rule.asks_regions),
            ("side", rule.asks_side),
        )
        for name, wanted in needed:
            if wanted and not getattr(words, name):
                raise file.wrong(f"{here}.{name}", "content.no-text")
    for block in Block:
        if block not in blocks:
            raise file.wrong(f"$.blocks.{block}", "content.no-text")
