"""What a session says, the same in every front end: short enough to be read while its stage lasts."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from acupress_desktop.content.called import called
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.words import Words
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import StageKind
from acupress_desktop.domain.session import Held
from acupress_desktop.services.offer_service import Offer
from acupress_desktop.services.views import Ended, SessionView, State

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
#: Chinese and Japanese, and the scripts from Thai to Khmer, set no spaces between words.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


class SessionWords:
    """Puts the shipped words together."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @property
    def _texts(self) -> Words:
        return self._catalogue.words

    def over_title(self, view: SessionView) -> str:
        """What the routine is called in the line above: of a narrow one, its end may be left out."""
        return self._catalogue.headed(view.routine or "")

    def overline(self, view: SessionView, title: str | None = None) -> str:
        """The line above: which routine (called `title`), which step, how long still."""
        title = self.over_title(view) if title is None else title
        left = self.left(view.session_left_s)
        return self._say("overline", routine=title, step=view.step, steps=view.steps, left=left)

    def place(self, view: SessionView) -> str:
        """The line above without its time, which changes each second: which routine, which step."""
        title = self._catalogue.title(view.routine or "")
        return self._say("place", routine=title, step=view.step, steps=view.steps)

    def headline(self, view: SessionView) -> str:
        """Where the hands are, or go."""
        if view.state is State.FINISHED:
            return self._say("well-done" if Held.DONE in view.held else "over")
        if view.practice is not None:
            return self._catalogue.practice_texts[view.practice].title
        return self._say("get-ready") if view.spot is None else self.spot(view.spot)

    def spot(self, spot: Spot) -> str:
        """ "LI4 — left side"; a point of the middle needs no side."""
        if spot.side is Side.BOTH:
            return self._say("spot-both", code=self._coded(spot.code))
        if spot.side is Side.MIDLINE:
            return self._say("spot-midline", code=self._coded(spot.code), name=self._named(spot.code))
        return self._say("spot", code=self._coded(spot.code), side=self._side(spot))

    def instruction(self, view: SessionView) -> str:
        """What to do now and what comes next."""
        if view.state is State.FINISHED:
            return self._say("rest-now", done=self.told(view.held))
        if view.obstacle is not None:
            return sentence(view.obstacle)
        if view.asks:
            return self._say("interrupted" if view.interrupted else "away", span=self.span(view.away_s))
        if view.paused:
            return self._say("paused")
        return self._doing(view)

    def told(self, held: Sequence[Held]) -> str:
        """ "6 of 8 holds done, 1 held in part, 1 skipped": what became of every hold of a session."""
        number = Counter(held)
        done, of = number[Held.DONE], len(held)
        if done == of:
            return self._catalogue.counted("session.done", of)
        said = self._catalogue.counted("session.done-of", of, done=done)
        for what in (Held.PARTLY, Held.SKIPPED, Held.OPEN):
            if number[what]:
                said = self._catalogue.counted(f"session.{what}", number[what], done=said)
        return said

    def stopped(self, ended: Ended) -> str:
        """What was done before a session was stopped."""
        return self._say("stopped", done=self.told(ended.held))

    def over_offer(self, made: Offer, ended: Ended | None) -> str:
        """The line above a routine on offer: whether it is for this person now, and a rest after a session
        in which something felt wrong."""
        if made.minutes is None:
            return self._say("offer-not-now")
        return self._say("offer-rest" if ended is not None and ended.unwell else "offer-ready")

    def offered(self, made: Offer, ended: Ended | None) -> str:
        """What is said of the routine on offer: after a stop first what was done of it, unless it is not for
        this person now."""
        if ended is None or ended.routine != made.routine or made.minutes is None:
            return made.line
        return self._say("stopped-offer", stopped=self.stopped(ended), offer=made.line)

    def left(self, seconds: float) -> str:
        """ "1:05": a countdown, as `clock` counts."""
        return self._texts.countdown(whole_seconds(seconds))

    def careful(self, view: SessionView) -> str:
        """What to mind at the point that is pressed; empty where there is nothing."""
        cautions = self._catalogue.cautions(view.spot.code) if view.spot is not None else ""
        return self._say("careful", cautions=cautions) if cautions else ""

    def span(self, seconds: float) -> str:
        """ "7 minutes": a time in its most fitting unit."""
        for unit, most, name in ((1, 90, "seconds"), (_MINUTE, 90, "minutes"), (_HOUR, 36, "hours")):
            if seconds < most * unit:
                return self._catalogue.counted(f"session.{name}", round(seconds / unit))
        return self._catalogue.counted("session.days", round(seconds / _DAY))

    def _doing(self, view: SessionView) -> str:
        """What a running session asks for now."""
        if view.practice is not None:
            return self._catalogue.practice_texts[view.practice].doing
        if view.stage is StageKind.EASE_IN and view.spot is not None:
            return self._ease_in(view.spot, view.max_pressure)
        if view.stage is StageKind.HOLD:
            return self._holding(view)
        if view.stage in (StageKind.PREPARE, StageKind.NEXT_POINT):
            return self._moving(view)
        return self._say(str(view.stage))

    def _holding(self, view: SessionView) -> str:
        """With the note of the routine's writer, where there is time to read it. In a short hold what to mind
        comes before that it is one, which its cue says, and before what comes next."""
        usual = (self._say("hold"), self.careful(view), self._next(view))
        if view.own_note:
            with_note = self._texts.joined((usual[0], self.noted(view), *usual[1:]))
            if reading_s(with_note) <= view.stage_s:
                return with_note
        shorter = [self._texts.joined(parts) for parts in (usual, usual[1:], usual[1:2]) if any(parts)]
        return next((text for text in shorter if reading_s(text) <= view.stage_s), shorter[-1])

    def noted(self, view: SessionView) -> str:
        """What the routine's writer noted for this step; empty where nothing is."""
        return self._say("own-note", note=view.own_note) if view.own_note else ""

    def _ease_in(self, spot: Spot, cap: int | None) -> str:
        """With how hard to press, on a scale to 10, within the cap of who must press lightly."""
        wanted = self._catalogue.points[spot.code].pressure
        if cap is not None:
            return self._say("ease-in-lightly", most=min(wanted.high, cap))
        return self._say("ease-in", low=wanted.low, high=wanted.high)

    def _moving(self, view: SessionView) -> str:
        """To the first point, or to another one."""
        if view.spot is None:  # getting ready for a practice
            return self._with_note("", view) or self._say("settle")
        where = self._catalogue.text(view.spot.code).where
        moving = self._say(str(view.stage), name=self._named(view.spot.code), where=where)
        return self._with_note(moving, view) if view.stage is StageKind.PREPARE else moving

    def _with_note(self, said: str, view: SessionView) -> str:
        """As many sentences of what was left out as can be read too, or that there is something left out. All
        of it was told before the start."""
        if not view.note:
            return said
        told = self._texts.sentences(view.note)
        for number in range(len(told), 0, -1):
            text = self._texts.joined((said, *told[:number]))
            if reading_s(text) <= view.stage_s:
                return text
        return self._texts.joined((said, self._say("left-out")))

    def _next(self, view: SessionView) -> str:
        after = view.next_spot
        if after is None:
            return self._say("last")
        if view.spot is not None and after.code == view.spot.code and after.side is not Side.BOTH:
            return self._say("next-side", side=self._side(after))
        return self._say("next", code=self._coded(after.code))

    def _named(self, code: str) -> str:
        """A point by its pinyin, or by the name that the language's template asks for."""
        point = self._catalogue.points[code]
        return called(point, point.pinyin, self._catalogue.language)

    def _coded(self, code: str) -> str:
        """A point by its code, and by the name that the language's template may ask for as well."""
        return called(self._catalogue.points[code], code, self._catalogue.language)

    def _side(self, spot: Spot) -> str:
        return self._catalogue.word(f"side.{spot.side}")

    def _say(self, key: str, /, **values: object) -> str:
        return self._catalogue.say(f"session.{key}", **values)


def reading_s(text: str) -> float:
    """How long reading takes at an easy 200 words a minute, or 300 letters of a script that stands without
    spaces; a glance takes a while even of one word."""
    unspaced = len(_UNSPACED.findall(text))
    return max(1.5, len(_UNSPACED.sub("", text).split()) * 60 / 200 + unspaced * 60 / 300)


def whole_seconds(seconds: float) -> int:
    """As people count down: a begun second counts whole."""
    return math.ceil(seconds - 1e-6)


def clock(seconds: float) -> str:
    """ "1:05": a countdown as the face of a clock shows it, the same everywhere."""
    minutes, rest = divmod(whole_seconds(seconds), 60)
    return f"{minutes}:{rest:02}"
