"""What the answers about a person's health take away: plain functions over a table of rules.

Combination: the strongest block wins, hidden points add up, the lowest pressure and time win, and
a question without an answer counts as yes. Nothing here is a diagnosis; the rules err towards
sending someone to a doctor. Source of the table: the project's evidence review, written without a
clinician; `content/safety.json` names what each rule rests on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from enum import StrEnum

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Caution, Point, Pressure, Region, Side, Spot
from acupress_desktop.domain.value import dataclass

#: Who has not said to be of age is blocked by a rule of this name, which stands in no table.
ADULT = "adult"


class Block(StrEnum):
    """No session at all, and what to do instead; the strongest first."""

    EMERGENCY = "emergency"
    SAME_DAY = "same-day"
    SEE_DOCTOR = "see-doctor"


#: Strongest first, for comparing.
BLOCKS = tuple(Block)


class Group(StrEnum):
    """Sets of body regions that rules hide together."""

    NECK = "neck"
    SHOULDER = "shoulder"
    SPINE = "spine"
    LUMBAR = "lumbar"
    SACRAL = "sacral"
    GLUTEAL = "gluteal"
    THORAX = "thorax"
    ABDOMEN = "abdomen"
    LEG = "leg"


REGIONS: dict[Group, frozenset[Region]] = {
    Group.NECK: frozenset({Region.NECK}),
    Group.SHOULDER: frozenset({Region.SHOULDER}),
    Group.SPINE: frozenset({Region.UPPER_BACK, Region.LOW_BACK, Region.SACRUM}),
    Group.LUMBAR: frozenset({Region.LOW_BACK}),
    Group.SACRAL: frozenset({Region.SACRUM}),
    Group.GLUTEAL: frozenset({Region.BUTTOCK}),
    Group.THORAX: frozenset({Region.CHEST, Region.UPPER_BACK, Region.ARMPIT}),
    Group.ABDOMEN: frozenset({Region.ABDOMEN, Region.GROIN, Region.PERINEUM}),
    Group.LEG: frozenset(
        {Region.THIGH, Region.KNEE, Region.LEG, Region.ANKLE, Region.FOOT, Region.TOE, Region.GROIN}
    ),
}


@dataclass(frozen=True)
class Effect:
    """What one rule takes away: single points, groups of regions, points with a caution.
    `affected_regions` hides the regions that the person marked; `affected_side` spares the other side.
    `stretches` False spares the person every stretch beside the pressing."""

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

    @property
    def hides(self) -> bool:
        """Whether points are hidden, of the whole list or of a region."""
        return bool(self.hide or self.hide_groups or self.hide_cautions or self.affected_regions)

    @property
    def does_something(self) -> bool:
        """Whether the effect changes anything at all; a rule without one would be a question for nothing."""
        capped = self.max_pressure is not None or self.max_seconds is not None
        spared = not self.tools or not self.stretches
        return self.block is not None or self.hides or capped or spared or self.warn


@dataclass(frozen=True)
class Rule:
    """One question and what a yes does; `cleared` is what is left of it once a clinician has said
    that acupressure is fine, None where nobody may clear it. `asked_for`: only who is about to press in
    one of these parts is asked; empty for what everybody is asked."""

    id: str
    effect: Effect
    cleared: Effect | None = None
    every_session: bool = False
    asked_for: tuple[Group, ...] = ()

    @property
    def red_flag(self) -> bool:
        """Whether a yes can mean that someone has to be seen before pressing anything."""
        return self.effect.block is not None

    @property
    def asks_regions(self) -> bool:
        """Whether someone who says yes has to mark where."""
        return any(effect.affected_regions for effect in (self.effect, self.cleared) if effect is not None)

    @property
    def asks_side(self) -> bool:
        """Whether the side is asked with it."""
        return self.effect.affected_side


@dataclass(frozen=True)
class Answer:
    """`yes` None means not answered. `regions` and `side` say where, for rules that ask it."""

    yes: bool | None = None
    cleared: bool = False
    regions: frozenset[Region] = frozenset()
    side: Side | None = None


@dataclass(frozen=True)
class Limits:
    """What is left to do: read by every door alike. `hidden` holds the ids of the rules that hide a
    spot; `blocked_by`, `no_stretches_by` and `warned_by` the rules behind the block, the sparing of
    stretches and the warnings."""

    block: Block | None = None
    blocked_by: tuple[str, ...] = ()
    hidden: Mapping[Spot, tuple[str, ...]] = field(default_factory=dict)
    max_pressure: int | None = None
    max_seconds: int | None = None
    tools: bool = True
    no_stretches_by: tuple[str, ...] = ()
    warned_by: tuple[str, ...] = ()


def as_known(answers: Mapping[str, Answer], rules: Iterable[Rule]) -> dict[str, Answer]:
    """The answers with a no where there is none: for showing what is known to be hidden while nobody
    presses anything. A session is never started from these."""
    given = {rule.id: answers.get(rule.id, Answer()) for rule in rules}
    return {
        rule_id: answer if answer.yes is not None else Answer(yes=False) for rule_id, answer in given.items()
    }


def complete(answers: Mapping[str, Answer], rules: Iterable[Rule], adult: bool | None) -> bool:
    """Whether every question that everybody is asked has its answer, with all that belongs to it."""
    asked = (rule for rule in rules if not rule.asked_for)
    return adult is not None and all(_whole(rule, answers.get(rule.id, Answer())) for rule in asked)


def still_to_ask(
    answers: Mapping[str, Answer], rules: Iterable[Rule], points: Iterable[Point]
) -> tuple[str, ...]:
    """The questions without an answer that are asked before these points are pressed, by their ids."""
    regions = {point.region for point in points}
    return tuple(
        rule.id
        for rule in rules
        if any(regions & REGIONS[group] for group in rule.asked_for)
        and not _whole(rule, answers.get(rule.id, Answer()))
    )


def _whole(rule: Rule, answer: Answer) -> bool:
    if answer.yes is None:
        return False
    effect = _effect(rule, answer)
    return not answer.yes or not effect.affected_regions or bool(answer.regions)


def capped(pressure: Pressure, limit: int | None) -> Pressure:
    """A point's pressure under a cap."""
    if limit is None:
        return pressure
    return Pressure(min(pressure.low, limit), min(pressure.high, limit))


def least(*limits: int | None) -> int | None:
    """The cap under several, of which any may not be there."""
    return min((limit for limit in limits if limit is not None), default=None)


def contradiction(rule: Rule) -> tuple[str, Message] | None:
    """What makes no sense about a rule: the field and why, or None."""
    for name, effect in (("effect", rule.effect), ("cleared", rule.cleared)):
        if effect is None:
            continue
        if not effect.does_something:
            return name, Message("content.takes-nothing")
        if effect.affected_side and not effect.hides:
            return f"{name}.affected_side", Message("content.no-side")
        if effect.block is not None and (effect.hides or effect.max_pressure or effect.max_seconds):
            return f"{name}.block", Message("content.no-limit")
    if rule.cleared is not None and _takes_more(rule.cleared, rule.effect):
        return "cleared", Message("content.takes-more")
    return None


def _takes_more(one: Effect, other: Effect) -> bool:
    """Whether one effect takes something away that the other leaves; a block leaves nothing."""
    if other.block is not None:
        return one.block is not None and BLOCKS.index(one.block) < BLOCKS.index(other.block)
    hidden = {region for group in other.hide_groups for region in REGIONS[group]}
    return (
        one.block is not None
        or not set(one.hide) <= set(other.hide)
        or not {region for group in one.hide_groups for region in REGIONS[group]} <= hidden
        or not set(one.hide_cautions) <= set(other.hide_cautions)
        or (one.affected_regions and not other.affected_regions)
        or (one.hides and other.affected_side and not one.affected_side)
        or _lower(one.max_pressure, other.max_pressure)
        or _lower(one.max_seconds, other.max_seconds)
        or (other.tools and not one.tools)
        or (other.stretches and not one.stretches)
    )


def _lower(one: int | None, other: int | None) -> bool:
    return one is not None and (other is None or one < other)


def evaluate(
    rules: Sequence[Rule], answers: Mapping[str, Answer], points: Iterable[Point], adult: bool | None
) -> Limits:
    """Everything that the answers take away. Someone who is not, or has not said to be, 18 is blocked."""
    active = [(rule, answers.get(rule.id, Answer())) for rule in rules]
    effects = [(rule.id, _effect(rule, answer), answer) for rule, answer in active if answer.yes is not False]
    blocks = [(rule_id, effect.block) for rule_id, effect, _ in effects if effect.block is not None]
    if adult is not True:
        blocks.append((ADULT, Block.SEE_DOCTOR))
    strongest = min((block for _, block in blocks), key=BLOCKS.index, default=None)
    hidden: dict[Spot, tuple[str, ...]] = {}
    for point in points:
        for spot in point.spots:
            by = tuple(rule_id for rule_id, effect, answer in effects if _hides(effect, answer, point, spot))
            if by:
                hidden[spot] = by
    return Limits(
        block=strongest,
        blocked_by=tuple(rule_id for rule_id, block in blocks if block is strongest),
        hidden=hidden,
        max_pressure=min((e.max_pressure for _, e, _ in effects if e.max_pressure is not None), default=None),
        max_seconds=min((e.max_seconds for _, e, _ in effects if e.max_seconds is not None), default=None),
        tools=all(effect.tools for _, effect, _ in effects),
        no_stretches_by=tuple(rule_id for rule_id, effect, _ in effects if not effect.stretches),
        warned_by=tuple(rule_id for rule_id, effect, _ in effects if effect.warn),
    )


def _effect(rule: Rule, answer: Answer) -> Effect:
    if answer.yes and answer.cleared and rule.cleared is not None:
        return rule.cleared
    return rule.effect


def _hides(effect: Effect, answer: Answer, point: Point, spot: Spot) -> bool:
    if (
        effect.affected_side
        and answer.side in (Side.LEFT, Side.RIGHT)
        and spot.side not in (answer.side, Side.MIDLINE)
    ):
        return False
    if point.code in effect.hide:
        return True
    if any(point.region in REGIONS[group] for group in effect.hide_groups):
        return True
    if any(caution in point.cautions for caution in effect.hide_cautions):
        return True
    # Without an answer nobody has marked a region, so a rule about one hides everything.
    return effect.affected_regions and (not answer.regions or point.region in answer.regions)
