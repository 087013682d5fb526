"""The safety questions as they are shipped: rules, swaps and numbers, and their words."""

from __future__ import annotations

from dataclasses import field

from acupress_desktop.content.words import Words
from acupress_desktop.domain.safety import Block, Rule
from acupress_desktop.domain.tailoring import Swap
from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class SafetyTable:
    """`ask_again_days`: how long answers hold; `check_hours`: how long "nothing new today" holds."""

    rules: tuple[Rule, ...] = ()
    swaps: tuple[Swap, ...] = ()
    adult_age: int = 18
    ask_again_days: int = 30
    check_hours: int = 12

    def rule(self, rule_id: str) -> Rule:
        """The rule of an id. Raises StopIteration where there is none."""
        return next(rule for rule in self.rules if rule.id == rule_id)

    @property
    def for_everybody(self) -> tuple[Rule, ...]:
        """The questions before the first session, whatever is pressed in it."""
        return tuple(rule for rule in self.rules if not rule.asked_for)


@dataclass(frozen=True)
class QuestionText:
    """A question in plain words: `signs` one idea a line, any of which means yes; `notes` say what is meant;
    `reason` why something is hidden in a few words, `short` for the list of answers, `cleared` what a
    clinician may have said, `where` and `side` ask for more, `warn` is told to who said yes."""

    title: str
    signs: tuple[str, ...]
    reason: str
    short: str
    cleared: str = ""
    where: str = ""
    side: str = ""
    warn: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class BlockText:
    """What a blocked person reads: a head, one sentence for every door, and what to do."""

    title: str
    sentence: str
    do: tuple[str, ...]


@dataclass(frozen=True)
class SafetyTexts:
    """The words of the health questions in one language, by rule, by block and by key."""

    questions: dict[str, QuestionText] = field(default_factory=dict)
    blocks: dict[Block, BlockText] = field(default_factory=dict)
    words: Words = field(default_factory=lambda: Words("en", {}))
