"""The sentences about what is allowed, the same in every front end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import tell
from acupress_desktop.content.safety_table import SafetyTexts
from acupress_desktop.content.words import PRACTICES, ROUTINES, SAFETY, Words, code_of
from acupress_desktop.domain.errors import Message, joined, listed
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.safety import ADULT, Limits
from acupress_desktop.domain.tailoring import Tailored


class SafetyWords:
    """What is told, as messages that name the shipped words, so that an error can hold them and any language
    can be asked for; `tell` says them in that of the catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._words: Words | None = None

    @property
    def _texts(self) -> SafetyTexts:
        return self._catalogue.safety_texts

    def retell(self) -> None:
        """The words are those of another language."""
        self._words = None

    def tell(self, said: Message) -> str:
        """A message of these, in words; empty for one that says nothing."""
        if said == joined(()):  # nothing is left out for most people
            return ""
        if self._words is None:
            self._words = _all_words(self._catalogue)
        return tell(self._words, said)

    def word(self, key: str, /, **values: object) -> str:
        """A word of the health questions by its key, its slots filled (`Words.say`)."""
        return self._texts.words.say(key, **values)

    def reason(self, rule_ids: Iterable[str]) -> Message:
        """ "pregnancy, fragile bones": why rules hide something."""
        rules = dict.fromkeys(rule_ids)
        return listed(
            Message("safety.adult.reason") if rule == ADULT else Message(f"safety.questions.{rule}.reason")
            for rule in rules
        )

    def reasons(self, limits: Limits) -> dict[Spot, str]:
        """Why each spot is not to be pressed, in words."""
        told: dict[tuple[str, ...], str] = {}
        found: dict[Spot, str] = {}
        for spot, rules in limits.hidden.items():
            if rules not in told:
                told[rules] = self.tell(Message("safety.hidden", why=self.reason(rules)))
            found[spot] = told[rules]
        for point in self._catalogue.points.values():
            if point.for_reference is not None:
                found |= dict.fromkeys(point.spots, self.word("reference"))
        return found

    def blocked(self, limits: Limits) -> Message | None:
        """What every front end says to a blocked person."""
        if limits.block is None:
            return None
        if limits.blocked_by == (ADULT,):
            return Message("safety.adult.sentence")
        return Message(f"safety.blocks.{limits.block}.sentence")

    def left_out(self, made: Tailored, limits: Limits) -> Message:
        """Which points a routine lost and why, what stands in for them, and, where it can be done at all,
        which practices it lost."""
        codes: dict[str, Message] = {}
        for spot in made.left_out:
            rules = limits.hidden.get(spot) if spot.code not in made.reference else None
            why = self.reason(rules) if rules else Message("safety.reference.reason")
            codes.setdefault(spot.code, why)
        grouped: dict[Message, list[object]] = {}
        for code, why in codes.items():
            grouped.setdefault(why, []).append(_sided(code, made))
        said = [Message("safety.left-out", items=_grouped(grouped))] if grouped else []
        said += [Message("safety.swapped", new=new, old=old) for old, new in made.swapped]
        if made.spared and not made.too_little:
            said.append(Message("safety.spared", items=self._practices(made)))
        return joined(said)

    def _practices(self, made: Tailored) -> Message:
        grouped: dict[Message, list[object]] = {}
        for practice, rules in made.spared:
            quoted = Message("list.quoted", text=Message(f"practices.{practice}.title"))
            grouped.setdefault(self.reason(rules), []).append(quoted)
        return _grouped(grouped)

    def gentler(self, limits: Limits) -> Message:
        """How much more gently and briefly than usual."""
        said = []
        if limits.max_pressure is not None:
            said.append(Message("safety.lighter", most=limits.max_pressure))
        if limits.max_seconds is not None:
            said.append(Message("safety.shortened", count=limits.max_seconds))
        if not limits.tools:
            said.append(Message("safety.no-tools"))
        return joined(said)

    def warnings(self, limits: Limits) -> tuple[str, ...]:
        """What each rule that warns says, in the order of the questions."""
        texts = (self._texts.questions[rule].warn for rule in limits.warned_by)
        return tuple(text for text in texts if text)

    def title(self, routine_id: str) -> Message | str:
        """A routine's title; one of the user's own is as they wrote it."""
        text = self._catalogue.routine_texts.get(routine_id)
        if text is None or text.own:
            return routine_id if text is None else text.title
        return Message(f"routines.{routine_id}.title")


def _grouped(names: Mapping[Message, Iterable[object]]) -> Message:
    """ "LI4, SP6 (pregnancy); BL60 left (fragile bones)"."""
    items = (Message("safety.left-out-item", names=listed(each), why=why) for why, each in names.items())
    return listed(items, "semicolon")


def _sided(code: str, made: Tailored) -> Message | str:
    """A point of which one side is left names the side that went."""
    if code not in made.routine.points:
        return code
    sides = [spot.side for spot in made.left_out if spot.code == code]
    return Message("spot.sided", code=code, side=Message(f"side.{sides[0]}"))


def _all_words(catalogue: Catalogue) -> Words:
    """The words that the messages name, by their codes."""
    texts = catalogue.safety_texts
    found = dict(catalogue.words)
    found |= {code_of(SAFETY, f"words.{key}"): text for key, text in texts.words.items()}
    found |= {
        code_of(SAFETY, f"questions.{rule}.reason"): text.reason for rule, text in texts.questions.items()
    }
    found |= {
        code_of(SAFETY, f"blocks.{block}.sentence"): text.sentence for block, text in texts.blocks.items()
    }
    found |= {
        code_of(PRACTICES, f"{name}.title"): text.title for name, text in catalogue.practice_texts.items()
    }
    found |= {
        code_of(ROUTINES, f"{name}.title"): text.title
        for name, text in catalogue.routine_texts.items()
        if not text.own
    }
    return Words(catalogue.language, found)
