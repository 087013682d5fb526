"""The sentences about what is allowed, the same in every front end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.safety_table import SafetyTexts
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.safety import ADULT, Limits
from acupress_desktop.domain.tailoring import Tailored


class SafetyWords:
    """Puts the shipped words together."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @property
    def _texts(self) -> SafetyTexts:
        return self._catalogue.safety_texts

    def word(self, key: str, /, **values: object) -> str:
        """A word of the health questions by its key, its slots filled (`Words.say`)."""
        return self._texts.words.say(key, **values)

    def counted(self, key: str, count: int, /) -> str:
        """A word of the health questions about so many days or seconds (`Words.counted`)."""
        return self._texts.words.counted(key, count)

    def reason(self, rule_ids: Iterable[str]) -> str:
        """ "pregnancy, fragile bones": why rules hide something."""
        reasons = (
            self.word("adult.reason") if rule == ADULT else self._texts.questions[rule].reason
            for rule in rule_ids
        )
        return self._texts.words.listed(dict.fromkeys(reasons))

    def reasons(self, limits: Limits) -> dict[Spot, str]:
        """Why each spot is not to be pressed."""
        told: dict[tuple[str, ...], str] = {}
        found: dict[Spot, str] = {}
        for spot, rules in limits.hidden.items():
            if rules not in told:
                told[rules] = self.word("hidden", why=self.reason(rules))
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
        sentences = [self.word("left-out", items=self._grouped(grouped))] if grouped else []
        sentences += [self.word("swapped", new=new, old=old) for old, new in made.swapped]
        if made.spared and not made.too_little:
            sentences.append(self.word("spared", items=self._practices(made)))
        return self._texts.words.joined(sentences)

    def _practices(self, made: Tailored) -> str:
        grouped: dict[str, list[str]] = {}
        for practice, rules in made.spared:
            title = self._catalogue.practice_texts[practice].title
            quoted = self._catalogue.say("list.quoted", text=title)
            grouped.setdefault(self.reason(rules), []).append(quoted)
        return self._grouped(grouped)

    def _grouped(self, names: Mapping[str, Iterable[str]]) -> str:
        """ "LI4, SP6 (pregnancy); BL60 left (fragile bones)"."""
        words = self._texts.words
        items = (self.word("left-out-item", names=words.listed(each), why=why) for why, each in names.items())
        return words.listed(items, "semicolon")

    def gentler(self, limits: Limits) -> str:
        """How much more gently and briefly than usual."""
        sentences = []
        if limits.max_pressure is not None:
            sentences.append(self.word("lighter", most=limits.max_pressure))
        if limits.max_seconds is not None:
            sentences.append(self.counted("shortened", limits.max_seconds))
        if not limits.tools:
            sentences.append(self.word("no-tools"))
        return self._texts.words.joined(sentences)

    def warnings(self, limits: Limits) -> tuple[str, ...]:
        """What each rule that warns says, in the order of the questions."""
        texts = (self._texts.questions[rule].warn for rule in limits.warned_by)
        return tuple(text for text in texts if text)

    def _sided(self, code: str, made: Tailored) -> str:
        """A point of which one side is left names the side that went."""
        if code not in made.routine.points:
            return code
        sides = [spot.side for spot in made.left_out if spot.code == code]
        return self._catalogue.say("spot.sided", code=code, side=self._catalogue.word(f"side.{sides[0]}"))
