"""What is said aloud in a session: codes spelled, names put so that a voice of the language says them
well, and no more words than there is time for."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator

from acupress_desktop.content.called import called
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.phrases import Phrase
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import StageKind
from acupress_desktop.domain.session import Held
from acupress_desktop.services.views import SessionView, State

_MINUTE = 60
#: How long a voice needs at its usual rate: for a syllable, for the breath at a comma or full stop, and to
#: begin and end. Measured on espeak-ng, on the slow side.
_SYLLABLE_S, _COMMA_S, _AROUND_S = 0.2, 0.3, 0.45
_KANA = re.compile("[\u3040-\u30ff]+")


class SpokenWords:
    """Puts the shipped words together for the ear."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._reader: re.Pattern[str] | None = None
        self._tables: dict[str, dict[str, str]] = {}

    @property
    def language(self) -> str:
        """The language of the words: "en"."""
        return self._catalogue.language

    def announcement(self, view: SessionView, room_s: float, pace: float = 1.0) -> str:
        """What a stage says at its beginning, the fullest that is said within `room_s`; "" where not even
        the shortest is. `pace` is how much faster than usual the voice speaks."""
        return _fullest(self._stage_forms(view), room_s, pace)

    def going_on(self, view: SessionView, room_s: float, pace: float = 1.0) -> str:
        """What is said when a paused session goes on: where, and how long still."""
        if view.practice is not None or view.spot is None:
            return self.announcement(view, room_s, pace)
        return _fullest(self._spot_forms(view.spot, round(view.part_left_s)), room_s, pace)

    def halted(self, why: str) -> str:
        """What is said when a session may not go on: the first sentence of why, without what stands in
        brackets, which is nobody else's business in the room."""
        said, inner = why, ""
        while said != inner:  # brackets stand in brackets
            said, inner = re.sub(r" *[(（][^()（）]*[)）]", "", said), said
        first = next(iter(self._catalogue.words.sentences(said)), "")
        # What a voice cannot read, a language may ask for in another form.
        return self._say("halted", why=Phrase(first, {"spoken": self._say("see-screen")}))

    def breath(self, inwards: bool) -> str:
        """What is said when a breath goes in or out."""
        return self._say("in" if inwards else "out")

    def example(self, spot: Spot, seconds: int) -> str:
        """A whole announcement, to try a voice out."""
        return next(self._spot_forms(spot, seconds))

    def code(self, code: str) -> str:
        """ "B L 23": letters one by one, numbers as numbers."""
        return self._catalogue.words.listed(re.findall(r"[A-Z]|\d+", code), "spelled")

    def name(self, pinyin: str) -> str:
        """ "shun shoo": a name in pinyin as a voice of this language would write it; without its tones
        where a syllable is not known."""
        if self._reader is None:
            self._reader = self._make_reader()
        heard: list[str] = []
        for word in _plain(pinyin.partition(" (")[0]).replace("'", " ").split():
            at = 0
            while at < len(word):
                found = self._reader.match(word, at)
                if found is None:
                    return _plain(pinyin)
                heard.append(self._syllable(found[1] or "", found[2]))
                at = found.end()
        return self._catalogue.words.listed(heard, "spelled")

    def span(self, seconds: int) -> str:
        """ "1 minute 30 seconds"."""
        minutes, rest = divmod(seconds, _MINUTE)
        whole = self._catalogue.counted("spoken.minutes", minutes)
        if minutes and not rest:
            return whole
        further = self._catalogue.counted("spoken.seconds", rest)
        return self._say("minute-and", minutes=whole, seconds=further) if minutes else further

    def _stage_forms(self, view: SessionView) -> Iterator[str]:
        """From the fullest to the shortest."""
        if view.state is State.FINISHED:
            yield self._say("well-done" if Held.DONE in view.held else "over")
        elif view.practice is not None:
            yield self._say("practice", title=self._catalogue.practice_texts[view.practice].title)
        elif view.spot is None:
            yield self._say("get-ready")
        elif view.stage is StageKind.NEXT_POINT:
            forms = tuple(self._spot_forms(view.spot, self._seconds(view)))
            yield from (self._say("next", where=form) for form in forms)
            yield from forms
        elif view.stage is StageKind.PREPARE:
            yield from self._spot_forms(view.spot, self._seconds(view))
        elif view.stage is StageKind.CHANGE_SIDE:
            yield self._say("other-side", side=self._side(view.spot))
        elif view.stage is StageKind.HOLD and view.cue is not None:
            yield self._say("last-ten" if view.cue is Cue.LAST_TEN else "start")
        else:
            yield self._say(str(view.stage))

    def _spot_forms(self, spot: Spot, seconds: int) -> Iterator[str]:
        code = self.code(spot.code)
        point = self._catalogue.points[spot.code]
        name = called(point, self.name(point.pinyin), self.language)
        named = self._say("named", code=code, name=name)
        for where in (named, code):
            yield self._say("lasting", where=self._sided(where, spot), span=self.span(seconds))
        yield self._sided(code, spot)

    def _sided(self, where: str, spot: Spot) -> str:
        if spot.side is Side.BOTH:
            return self._say("both", where=where)
        return where if spot.side is Side.MIDLINE else self._say("sided", where=where, side=self._side(spot))

    def _side(self, spot: Spot) -> str:
        return self._catalogue.word(f"side.{spot.side}")

    def _seconds(self, view: SessionView) -> int:
        """How long the press will be to which the hands are moving."""
        return view.holds[view.step - 1][1]

    def _make_reader(self) -> re.Pattern[str]:
        """Reads a syllable that another one or the end follows: "wangu" is wan gu, for none begins with u."""
        begins, ends = (
            "|".join(sorted(self._table(part), key=len, reverse=True)) for part in ("initial", "final")
        )
        return re.compile(f"({begins})?({ends})(?={begins}|$)")

    def _syllable(self, begin: str, end: str) -> str:
        known = self._catalogue.words.get(f"spoken.syllable.{begin}{end}")
        if known is not None:
            return known
        if begin in ("j", "q", "x", "y") and end.startswith("u"):
            end = "ü" + end[1:]  # pinyin leaves the dots out where no other u can stand
        finals = self._table("final")
        return self._table("initial").get(begin, "") + finals.get(end, finals[end.replace("ü", "u")])

    def _table(self, part: str) -> dict[str, str]:
        table = self._tables.get(part)
        if table is None:
            table = dict(self._catalogue.words.under(f"spoken.{part}."))
            if part == "final":  # written with a plain u after j, q, x and y
                table = {"ue": table["üe"]} | table
            self._tables[part] = table
        return table

    def _say(self, key: str, /, **values: object) -> str:
        return self._catalogue.say(f"spoken.{key}", **values)


def seconds_to_say(text: str) -> float:
    """About how long a voice needs for it at its usual rate, rather too long than too short."""
    words = re.findall(r"[a-z'-]+|\d+|[^\W\d_]+", _bare(text))
    syllables = sum(_syllables(word) for word in words)
    return _AROUND_S + _SYLLABLE_S * syllables + _COMMA_S * len(re.findall(r"[,.:] |[，。、：]", text))


def _syllables(word: str) -> int:
    if word.isdigit():
        return 2 if len(word) == 1 else 3 + 3 * (len(word) - 2)
    if _KANA.fullmatch(word):  # short ones: "はんたいがわ" is said in 0.8 s
        return math.ceil(0.6 * len(word))
    if not word.isascii():  # a sign is a syllable in Chinese, about half a one in Greek
        return len(word)
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def _bare(text: str) -> str:
    """In small letters without their marks, to be counted and never to be shown."""
    return "".join(
        sign for sign in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(sign)
    )


def _fullest(forms: Iterator[str], room_s: float, pace: float) -> str:
    return next((form for form in forms if seconds_to_say(form) / pace <= room_s), "")


def _plain(pinyin: str) -> str:
    """Without tone marks; ü keeps its dots."""
    parts = unicodedata.normalize("NFD", pinyin.lower())
    return unicodedata.normalize("NFC", re.sub("[\u0300\u0301\u0304\u030c]", "", parts))
