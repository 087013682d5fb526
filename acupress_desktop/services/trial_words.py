"""What is said of a trial with one person, in the catalogue's language. Dates come as the window writes
them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.order_test import ALPHA, LEAST_PAIRS, Finding
from acupress_desktop.domain.trial import Against, Design, End, Kind, Measure, Plan, Result, Trial
from acupress_desktop.domain.trial_power import EFFECTS, Model

#: What is shown in so many trials of ten is called noticed.
_NOTICED = 8


def question(plan: Plan, catalogue: Catalogue) -> str:
    """What is asked each day."""
    return plan.question if plan.measure is Measure.OWN else catalogue.word(f"trial.ask.{plan.measure}")


def compared(plan: Plan, catalogue: Catalogue) -> str:
    """ "Lower back against quiet rest"."""
    return catalogue.say(
        "trial.compared",
        routine=title(plan.routine, catalogue),
        other=kind_words(plan, Kind.OTHER, catalogue),
    )


def kind_words(plan: Plan, kind: Kind, catalogue: Catalogue) -> str:
    """What a kind of days is called."""
    if kind is Kind.PRESS:
        return catalogue.word("trial.kind.press")
    if plan.against is Against.ROUTINE and plan.other is not None:
        return title(plan.other, catalogue)
    return catalogue.word(f"trial.against.{plan.against}")


def day_words(plan: Plan, kind: Kind, minutes: int, catalogue: Catalogue) -> str:
    """What a day is, to be done."""
    if kind is Kind.OTHER and plan.other is None:
        return catalogue.say("trial.today.rest", minutes=minutes)
    routine = plan.routine if kind is Kind.PRESS else plan.other or plan.routine
    return catalogue.say("trial.today.press", routine=title(routine, catalogue), minutes=minutes)


def title(routine: str, catalogue: Catalogue) -> str:
    """Of a routine, also of one that has gone."""
    return catalogue.title(routine) if routine in catalogue.routine_texts else routine


def of_ten(share: float) -> int:
    """How many of ten trials: all, or none, only where hardly any is left."""
    return min(max(round(10 * share), int(share > 0.02)), 10 if share > 0.98 else 9)


def promise_lines(shares: Sequence[float], catalogue: Catalogue) -> list[tuple[str, int, str]]:
    """Of each difference, the largest first: its words, how many of ten trials show it, and that in words."""
    promised = sorted(zip(EFFECTS, shares, strict=True), reverse=True)
    return [
        (
            catalogue.counted("trial.points", points),
            of_ten(share),
            catalogue.say("trial.of-ten", count=of_ten(share)),
        )
        for points, share in promised
    ]


def promise_words(design: Design, shares: Sequence[float], catalogue: Catalogue) -> str:
    """What one would notice: the smallest difference that four trials of five show."""
    noticed = [(points, of_ten(share)) for points, share in zip(EFFECTS, shares, strict=True)]
    noticed = [(points, tenths) for points, tenths in noticed if tenths >= _NOTICED]
    if not noticed:
        return catalogue.say("trial.notices-nothing", days=design.days)
    points, tenths = min(noticed)
    return catalogue.say("trial.notices", points=catalogue.counted("trial.points", points), count=tenths)


def model_words(model: Model, own: bool, catalogue: Catalogue) -> str:
    """What the promise is reckoned for."""
    key = "trial.model-own" if own else "trial.model"
    return catalogue.say(key, spread=catalogue.counted("trial.points", model.spread, 1))


def points_words(value: Fraction, catalogue: Catalogue) -> str:
    """How far above 0 or below, without its sign: to a tenth, and never as 0 what is not."""
    size = abs(float(value))
    return catalogue.words.number(size, _decimals(size))


def _decimals(size: float) -> int:
    return 1 if size >= 0.05 else 2


def difference_words(value: Fraction, catalogue: Catalogue) -> str:
    """A difference of which more than 0 says that pressing days were lower."""
    if abs(float(value)) < 0.005:
        return catalogue.word("trial.no-difference")
    return catalogue.say(
        "trial.lower" if value > 0 else "trial.higher", points=points_words(value, catalogue)
    )


def helps(plan: Plan, finding: Finding) -> bool:
    """Whether the difference is to the better."""
    return (finding.difference > 0) is plan.fewer


def headline(trial: Trial, result: Result, catalogue: Catalogue) -> str:
    """The result in one sentence; "We cannot tell" as plainly."""
    finding = result.finding
    if finding is None or not result.can_tell:
        return catalogue.word("trial.cannot")
    way = "lower" if finding.difference > 0 else "higher"
    key = f"trial.result.{trial.plan.measure}.{way}"
    if trial.plan.measure is not Measure.SLEEP:
        return catalogue.say(key, points=points_words(finding.difference, catalogue))
    size = abs(float(finding.difference))
    return catalogue.say(key, points=catalogue.counted("trial.points", size, _decimals(size)))


def result_words(result: Result, catalogue: Catalogue) -> str:
    """The interval, and what chance alone would do; or why nothing can be told."""
    finding = result.finding
    if finding is None:
        return catalogue.word("trial.none-both")
    if finding.low is None or finding.high is None:
        few = catalogue.counted("trial.few-pairs", finding.pairs)
        return catalogue.words.joined((few, catalogue.say("trial.least-pairs", least=LEAST_PAIRS)))
    low, high = sorted((finding.low, finding.high), key=abs)
    between = {"low": difference_words(low, catalogue), "high": difference_words(high, catalogue)}
    chance = chance_words(finding.chance, catalogue)
    if result.can_tell:
        ends = catalogue.say("trial.between", days=result.days, **between)
        return catalogue.words.joined((ends, chance))
    differ = catalogue.say("trial.differ", difference=difference_words(finding.difference, catalogue))
    return catalogue.words.joined((differ, chance, catalogue.say("trial.anything", **between)))


def chance_words(chance: Fraction, catalogue: Catalogue) -> str:
    """In how many of 100 draws of the order chance alone would do this."""
    count = round(100 * chance)
    if chance > ALPHA:  # on the same side of it as the verdict
        count = max(count, int(100 * ALPHA) + 1)
    return catalogue.counted("trial.chance", count) if count else catalogue.word("trial.chance-seldom")


def worth_words(plan: Plan, result: Result, catalogue: Catalogue) -> str:
    """Whether it is as much as was said beforehand to be worth it; "" where nothing can be told."""
    finding = result.finding
    if finding is None or not result.can_tell or finding.low is None or finding.high is None:
        return ""
    if not helps(plan, finding):
        return catalogue.word("trial.worth.harm")
    least, most = sorted((abs(finding.low), abs(finding.high)))
    kind = "sure" if least >= plan.worth else "less" if most < plan.worth else "open"
    return catalogue.say(f"trial.worth.{kind}", points=catalogue.counted("trial.points", plan.worth))


def notes(trial: Trial, result: Result, drawn: str, catalogue: Catalogue) -> list[tuple[str, str]]:
    """What a result does not say, each with its title. `drawn` is the date on which the order was."""
    word, say, words = catalogue.word, catalogue.say, catalogue.words
    told = catalogue.counted("trial.note.days.title", result.days, told=result.days - result.missing)
    return [
        (word("trial.note.blind.title"), word("trial.note.blind")),
        (word("trial.note.you.title"), word("trial.note.you")),
        (told, words.joined((*_left_out(result, catalogue), say("trial.note.order", date=drawn)))),
        (
            word("trial.note.carry.title"),
            word(f"trial.note.carry{'-out' if trial.plan.design.first_left_out else ''}"),
        ),
        *_ended(trial, result, catalogue),
        *_promised(trial, catalogue),
    ]


def _left_out(result: Result, catalogue: Catalogue) -> list[str]:
    if not result.missing and not result.lost:
        return [catalogue.word("trial.note.none-missing")]
    said = [catalogue.word("trial.note.missing")] if result.missing else []
    return [*said, catalogue.counted("trial.note.lost", result.lost)] if result.lost else said


def _ended(trial: Trial, result: Result, catalogue: Catalogue) -> list[tuple[str, str]]:
    if trial.why in (None, End.DONE):
        return []
    days = trial.plan.design.days
    return [
        (
            catalogue.say("trial.note.early.title", day=result.days, days=days),
            catalogue.word(f"trial.note.{trial.why}"),
        )
    ]


def _promised(trial: Trial, catalogue: Catalogue) -> list[tuple[str, str]]:
    """What was promised beforehand of the difference that is worth it."""
    plan = trial.plan
    promised = dict(zip(EFFECTS, plan.promised, strict=False)).get(plan.worth)
    if promised is None:
        return []
    points = catalogue.counted("trial.points", plan.worth)
    said = catalogue.say("trial.note.promised", points=points, count=of_ten(promised / 1000))
    return [(catalogue.word("trial.note.promised.title"), said)]
