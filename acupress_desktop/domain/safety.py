"""What the answers about a person's health take away: plain functions over a table of rules.

Combination: the strongest block wins, hidden points add up, the lowest pressure and time win, and
a question without an answer counts as yes. Nothing here is a diagnosis; the rules err towards
sending someone to a doctor. Source of the table: the project's evidence review, written without a
clinician; `content/safety.json` names what each rule rests on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from acupress_desktop.domain.points import Point, Region, Side, Spot


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
    Group.THORAX: frozenset({Region.CHEST, Region.UPPER_BACK}),
    Group.ABDOMEN: frozenset({Region.ABDOMEN}),
    Group.LEG: frozenset({Region.THIGH, Region.KNEE, Region.LEG, Region.ANKLE, Region.FOOT}),
}


@dataclass(frozen=True)
class Effect:
    """What one rule takes away. `affected_regions` and `affected_side` hide what the person marked."""

    block: Block | None = None
    hide: tuple[str, ...] = ()
    hide_groups: tuple[Group, ...] = ()
    affected_regions: bool = False
    affected_side: bool = False
    max_pressure: int | None = None
    max_seconds: int | None = None
    tools: bool = True
    warn: bool = False


@dataclass(frozen=True)
class Rule:
    """One question and what a yes does; `cleared` is what is left of it once a clinician has said
    that acupressure is fine, None where nobody may clear it."""

    id: str
    effect: Effect
    cleared: Effect | None = None
    every_session: bool = False


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
    spot; `blocked_by` and `warned_by` the rules behind the block and the warnings."""

    block: Block | None = None
    blocked_by: tuple[str, ...] = ()
    hidden: Mapping[Spot, tuple[str, ...]] = field(default_factory=dict)
    max_pressure: int | None = None
    max_seconds: int | None = None
    tools: bool = True
    warned_by: tuple[str, ...] = ()


def evaluate(
    rules: Sequence[Rule], answers: Mapping[str, Answer], points: Iterable[Point], adult: bool | None
) -> Limits:
    """Everything that the answers take away. Someone who is not, or has not said to be, 18 is blocked."""
    active = [(rule, answers.get(rule.id, Answer())) for rule in rules]
    effects = [(rule.id, _effect(rule, answer), answer) for rule, answer in active if answer.yes is not False]
    blocks = [(rule_id, effect.block) for rule_id, effect, _ in effects if effect.block is not None]
    if adult is not True:
        blocks.append(("adult", Block.SEE_DOCTOR))
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
    # Without an answer nobody has marked a region, so a rule about one hides everything.
    return effect.affected_regions and (not answer.regions or point.region in answer.regions)
