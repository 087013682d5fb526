"""The sentences about what is allowed, the same in every front end."""

from __future__ import annotations

from collections.abc import Iterable

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.safety import ADULT, Limits
from acupress_desktop.domain.tailoring import Tailored


class SafetyWords:
    """Puts the shipped words together."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._texts = catalogue.safety_texts

    def word(self, key: str, *values: object) -> str:
        """A word of the health questions by its key, its places %1, %2, ... filled. Or raises KeyError."""
        return fill(self._texts.words[key], *values)

    def reason(self, rule_ids: Iterable[str]) -> str:
        """ "pregnancy, fragile bones": why rules hide something."""
        reasons = (
            self.word("adult.reason") if rule == ADULT else self._texts.questions[rule].reason
            for rule in rule_ids
        )
        return ", ".join(dict.fromkeys(reasons))

    def reasons(self, limits: Limits) -> dict[Spot, str]:
        """Why each spot is not to be pressed."""
        told: dict[tuple[str, ...], str] = {}
        found: dict[Spot, str] = {}
        for spot, rules in limits.hidden.items():
            if rules not in told:
                told[rules] = self.word("hidden", self.reason(rules))
            found[spot] = told[rules]
        for point in self._catalogue.points.values():
            if point.for_reference is not None:
                found |= dict.fromkeys(point.spots, self.word("reference"))
        return found

    def blocked(self, limits: Limits) -> str | None:
        """The sentence that every front end says to a blocked person."""
        if limits.block is None:
            return None
        if limits.blocked_by == (ADULT,):
            return self.word("adult.sentence")
        return self._texts.blocks[limits.block].sentence

    def left_out(self, made: Tailored, limits: Limits) -> str:
        """Which points a routine lost and why, what stands in for them, and, where it can be done at all,
        which practices it lost."""
        codes: dict[str, str] = {}
        for spot in made.left_out:
            rules = limits.hidden.get(spot) if spot.code not in made.reference else None
            codes.setdefault(spot.code, self.reason(rules) if rules else self.word("reference.reason"))
        grouped: dict[str, list[str]] = {}
        for code, why in codes.items():
            grouped.setdefault(why, []).append(self._sided(code, made))
        items = [self.word("left_out_item", ", ".join(names), why) for why, names in grouped.items()]
        sentences = [self.word("left_out", "; ".join(items))] if items else []
        sentences += [self.word("swapped", new, old) for old, new in made.swapped]
        if made.spared and not made.too_little:
            sentences.append(self.word("spared", self._practices(made)))
        return " ".join(sentences)

    def _practices(self, made: Tailored) -> str:
        grouped: dict[str, list[str]] = {}
        for practice, rules in made.spared:
            title = self._catalogue.practice_texts[practice].title
            grouped.setdefault(self.reason(rules), []).append(f"“{title}”")
        return "; ".join(self.word("left_out_item", ", ".join(names), why) for why, names in grouped.items())

    def gentler(self, limits: Limits) -> str:
        """How much more gently and briefly than usual."""
        sentences = []
        if limits.max_pressure is not None:
            sentences.append(self.word("lighter", limits.max_pressure))
        if limits.max_seconds is not None:
            sentences.append(self.word("shortened", limits.max_seconds))
        if not limits.tools:
            sentences.append(self.word("no_tools"))
        return " ".join(sentences)

    def warnings(self, limits: Limits) -> tuple[str, ...]:
        """What each rule that warns says, in the order of the questions."""
        texts = (self._texts.questions[rule].warn for rule in limits.warned_by)
        return tuple(text for text in texts if text)

    def _sided(self, code: str, made: Tailored) -> str:
        """A point of which one side is left names the side that went."""
        if code not in made.routine.points:
            return code
        sides = [spot.side for spot in made.left_out if spot.code == code]
        return f"{code} {self._catalogue.word(f'side.{sides[0]}')}"
