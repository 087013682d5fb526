"""What stands on a printed cheat-sheet, as plain data; how it is laid out and painted is `ui/sheet`'s
business."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date

from acupress_desktop.bodymap.atlas import Atlas, Sight
from acupress_desktop.bodymap.bodies import OnBody, on_body
from acupress_desktop.bodymap.hands import Hands, LaidHand
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.approvals import caution_key, is_unread
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import own_measure_label, own_sentence
from acupress_desktop.content.routine_code import code_of
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.errors import Blocked, KnownError
from acupress_desktop.domain.names import ShownName
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.points import Meridian, Point, Pressure, Side, Spot
from acupress_desktop.domain.routines import Routine, Step, duration_s
from acupress_desktop.domain.safety import capped, least, still_to_ask
from acupress_desktop.domain.tailoring import Tailored
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.hand_words import hand_words
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.safety_views import Asked
from acupress_desktop.services.sheet_figures import SEEN, Numbered, Seen, SheetFigure, choose_figures
from acupress_desktop.services.shown_names import usual_names
from acupress_desktop.services.step_words import time_on


@dataclass(frozen=True)
class Near:
    """A point from near: where it is seen best, the same view of the other side where that is pressed too,
    the words beside its measured line, where it lies on a whole body, and the hands that press it."""

    sight: Sight
    other: Sight | None
    label: str
    whole: OnBody | None
    hands: tuple[LaidHand, ...] = ()


@dataclass(frozen=True)
class Entry:
    """One step on the sheet; `times` is one line a side ("1 min left"), `pressure` the point's own under
    the person's limit, `careful` what its page says about care. `shown` is for the pictures; `names` are
    those that the user chose. What a page of its own has besides: `hold`, `sides` and `force` in few words,
    how to `find` and to `press` it, what its owner has noted, its picture from `near` and what is said in the
    place of that (`pressed` where hands are shown), what it is called in the language and `where` it is, and
    the head where it goes on."""

    number: int
    code: str
    pinyin: str
    region: str
    text: str
    careful: str
    times: tuple[str, ...]
    pressure: str
    shown: Numbered
    names: tuple[ShownName, ...]
    english: str = ""
    hold: str = ""
    sides: str = ""
    force: str = ""
    find: tuple[str, ...] = ()
    press: str = ""
    note: str = ""
    near: Near | None = None
    picture: str = ""
    pressed: str = ""
    where: str = ""
    goes_on: str = ""


#: How sides after one another are told in few words.
_SIDES = {(Side.LEFT, Side.RIGHT): "left-right", (Side.RIGHT, Side.LEFT): "right-left"}
#: The words of heads and hints that a layout may want.
_HEADS = ("find_title", "press_title", "note_title")
_WORDS = (
    *("hold_title", "sides_title", "pressure_title", "card_cut", "card_backs", "see_back"),
    *("poster_unseen", "poster_glue"),
    *("diary_title", "diary_how", "diary_day", "diary_before", "diary_after", "diary_minutes", "diary_else"),
)


def _labelled(view: str, codes: Sequence[str]) -> str:
    """Who lays out a sheet that was made by hand needs none."""
    return view


@dataclass(frozen=True)
class Sheet:
    """What is told, before it is laid out on pages. `days` are the short names over the boxes of the week;
    texts come ready to print. `note` says which points were left out for this person, and why. `captions`
    are the words below a picture, by its key and whether they say that the other side is the same.
    `language` is what it is written in. `code` holds a routine of the user's own, for another Acupress
    (`content/routine_code.py`); beside it stand `code_words`, or `code_long` where it is too long. `views`
    are the names of what pictures show, `labelled` names points after one. `topic` is what the points have in
    common: their routine, or their meridian; `meridian` is the one that all of several points lie on.
    `words` are those of heads and hints, by their keys without "sheet."."""

    title: str
    subtitle: str
    day: date
    entries: tuple[Entry, ...]
    how_title: str
    how: str
    stop_title: str
    stop: str
    not_today_title: str
    not_today: str
    days: tuple[str, ...]
    pain: str
    named_for: str
    footer: str
    captions: Mapping[tuple[MapKey, bool], str]
    note: str = ""
    language: str = ""
    code: str = ""
    code_words: str = ""
    code_long: str = ""
    topic: str = ""
    meridian: Meridian | None = None
    views: Mapping[MapKey, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    labelled: Callable[[str, Sequence[str]], str] = field(default=_labelled, compare=False, repr=False)

    @property
    def figures(self) -> tuple[SheetFigure, ...]:
        """The pictures for all points together."""
        return self.figures_of(self.entries)

    def figures_of(self, entries: Sequence[Entry]) -> tuple[SheetFigure, ...]:
        """The pictures for some of the entries, such as those of one page."""
        return choose_figures([entry.shown for entry in entries], lambda key, same: self.captions[key, same])

    def alt(self, figure: SheetFigure) -> str:
        """What is said in the place of a picture: what it shows of the body, and which points."""
        shown = {mark.number for mark in figure.marks}
        codes = dict.fromkeys(entry.code for entry in self.entries if entry.number in shown)
        return self.labelled(self.views.get(figure.key, figure.caption), tuple(codes))


class SheetService:
    """Builds sheets of a routine or of loose points, without those that are not for this person."""

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        safety: SafetyService,
        names: Callable[[Point], tuple[ShownName, ...]] = usual_names,
        cun: Cun | None = None,
        own: OwnPoints | None = None,
    ) -> None:
        """`cun` is that of whom the sheet is for, where it was measured; `own` has notes of points."""
        self._names = names
        self._cun = cun or Cun(atlas.figure_cun, None)
        self._own = own or OwnPoints()
        self._catalogue = catalogue
        self._atlas, self._hands = atlas, Hands(atlas)
        self._safety = safety

    def for_routine(self, routine_id: str, day: date) -> Sheet:
        """Raises KnownError for an unknown routine, for one of which too little is left, and Blocked."""
        chosen = self._safety.chosen(self._catalogue.routine(routine_id))
        made = self._made(replace(chosen, opening=(), closing=()))  # paper tells of points alone
        self._safety.refuse_too_little(made)
        title, word = self._catalogue.title(routine_id), self._catalogue.word
        sheet = replace(self._build(title, made, day), topic=title)
        if not self._catalogue.routine_texts[routine_id].own:
            return sheet
        # All of it, as it was written: who reads it has answers of their own.
        code = code_of(self._catalogue.routine(routine_id), title)
        return replace(sheet, code=code, code_words=word("sheet.code"), code_long=word("sheet.code-long"))

    def for_points(self, codes: Sequence[str], day: date) -> Sheet:
        """Raises KnownError for no point, an unknown or repeated one, or where none of them is for this
        person."""
        if not codes or not all(codes):
            raise KnownError("sheet.no-point")
        steps = []
        for code in codes:
            point = self._catalogue.point(code)
            if codes.count(code) > 1:
                raise KnownError("sheet.twice", code=code)
            steps.append(Step(code, point.hold_sides, point.hold_s))
        made = self._made(self._safety.chosen(Routine("", tuple(steps))))
        if not made.routine.steps:
            why = self._safety.words.left_out(made, self._safety.view.limits)
            raise KnownError("safety.sheet.nothing", why=why)
        sheet = self._build(self._catalogue.word("sheet.points_title"), made, day)
        if sheet.meridian is None:
            return sheet
        name = self._catalogue.word(f"meridian.{sheet.meridian}")
        return replace(sheet, topic=self._catalogue.say("sheet.topic", topic=name))

    def for_view(self, view: str, day: date) -> Sheet:
        """Of all points that a view shows well. Raises KnownError as `for_points` does."""
        codes = [
            point.code
            for point in self._catalogue.points.values()
            if point.for_reference is None
            and any(
                sight.key.view == view and sight.facing >= SEEN
                for spot in point.spots
                for sight in self._atlas.sights(spot)
            )
        ]
        return self.for_points(codes, day)

    def _meridian(self, codes: Sequence[str]) -> Meridian | None:
        """The one that all these points lie on; None for points of several, and for one point."""
        several = {self._catalogue.points[code].meridian for code in codes}
        return several.pop() if len(several) == 1 and len(codes) > 1 else None

    def _made(self, routine: Routine) -> Tailored:
        """Raises Blocked for someone who should not press at all."""
        blocked = self._safety.words.blocked(self._safety.view.limits)
        if blocked is not None:
            raise Blocked.of(blocked)
        return self._safety.tailor(routine)

    def _note(self, made: Tailored) -> str:
        words, view = self._safety.words, self._safety.view
        told = words.left_out(made, view.limits), words.gentler(view.limits)
        said = [*map(words.tell, told), *words.warnings(view.limits)]
        if view.asked is not Asked.CURRENT:
            key = "sheet.unanswered" if view.asked is Asked.UNANSWERED else "sheet.stale"
            said.append(words.word(key, heading=self._catalogue.word("sheet.not_today_title")))
        said += self._unasked(made.routine)
        if any(is_unread(self._catalogue, caution_key(code)) for code in made.routine.points):
            said.append(self._catalogue.word("unread.sheet"))
        return self._catalogue.words.joined(said)

    def _unasked(self, routine: Routine) -> list[str]:
        """Paper asks nothing: what a session would ask first stands on it, with the points concerned."""
        points = [self._catalogue.points[code] for code in routine.points]
        given, rules = self._safety.answers.given, self._catalogue.safety.rules
        listed = self._catalogue.words.listed

        def concerned(rule: str) -> Iterator[str]:
            return (point.code for point in points if still_to_ask(given, rules, [point]).count(rule))

        return [
            self._safety.words.word(f"sheet.first.{rule}", points=listed(concerned(rule)))
            for rule in still_to_ask(given, rules, points)
        ]

    def _how(self) -> str:
        """A cap changes what is said about how hard."""
        limits = self._safety.view.limits
        if limits.max_pressure is not None:
            return self._safety.words.word("sheet.how-light", most=limits.max_pressure)
        return self._catalogue.word("sheet.how_to_press")

    def _build(self, title: str, made: Tailored, day: date) -> Sheet:
        word, counted, routine = self._catalogue.word, self._catalogue.counted, made.routine
        numbers = {code: number for number, code in enumerate(routine.points, start=1)}
        return Sheet(
            title=title,
            subtitle=counted(
                "sheet.subtitle" if _on_both_sides(routine) else "sheet.subtitle.plain",
                len(numbers),
                points=counted("sheet.points", len(numbers)),
                time=counted("session.minutes", math.ceil(duration_s(routine) / 60)),
            ),
            day=day,
            entries=tuple(self._entry(numbers[step.point], step) for step in routine.steps),
            how_title=word("sheet.how_to_press_title"),
            how=self._how(),
            stop_title=word("sheet.stop_title"),
            stop=word("sheet.stop_text"),
            not_today_title=word("sheet.not_today_title"),
            not_today=word("sheet.not_today_text"),
            days=self._catalogue.words.lines("sheet.days"),
            pain=word("sheet.pain"),
            named_for=word("sheet.for"),
            footer=word("sheet.footer"),
            captions=self._captions(),
            note=self._note(made),
            language=self._catalogue.language,
            meridian=self._meridian(tuple(numbers)),
            views={key: self._view(key) for key in self._keys()},
            labelled=self._labelled,
            words=self._heads(len(numbers)),
        )

    def _heads(self, points: int) -> dict[str, str]:
        """As the language writes a head, and hints as they are."""
        say, word = self._catalogue.say, self._catalogue.word
        heads = {key: say("heading", title=word(f"sheet.{key}")) for key in _HEADS}
        weeks = {f"diary_week.{week}": say("sheet.diary_week", number=week) for week in range(1, 5)}
        heads["poster_points"] = self._catalogue.counted("sheet.points", points)
        return heads | weeks | {key: word(f"sheet.{key}") for key in _WORDS}

    def _labelled(self, view: str, codes: Sequence[str]) -> str:
        return self._catalogue.say("list.labelled", label=view, text=self._catalogue.words.listed(codes))

    def _entry(self, number: int, step: Step) -> Entry:
        point, text = self._catalogue.points[step.point], self._catalogue.text(step.point)
        names = self._names(point)
        return Entry(
            number,
            point.code,
            point.pinyin,
            self._catalogue.word(f"region.{point.region}"),
            text.sheet,
            text.careful,
            tuple(time_on(self._catalogue, side, step.seconds) for side in step.sides),
            self._pressure(point, step),
            self._shown(number, point, step),
            names,
            english=self._english(text.english, names),
            hold=time_on(self._catalogue, Side.MIDLINE, step.seconds),
            sides=self._sides(step),
            force=self._force(point, step),
            find=tuple(filter(None, (*text.find_it, own_sentence(point, self._cun, self._catalogue)))),
            press=text.press_it if step.sides == point.hold_sides else text.press_one,
            note=self._catalogue.words.joined((step.note, self._own.note(step.point))),
            near=self._near(point, step),
            picture=self._catalogue.say("sheet.picture_of", code=point.code),
            pressed=self._pictured(point),
            where=text.where,
            goes_on=self._catalogue.say("sheet.goes_on", what=point.code),
        )

    def _english(self, name: str, names: Sequence[ShownName]) -> str:
        """What the point is called in English, said to be so where others read it; "" where it is one of its
        names."""
        if name in [shown.text for shown in names]:
            return ""
        return self._catalogue.say("sheet.english", english=name)

    def _sides(self, step: Step) -> str:
        word = self._catalogue.word
        if step.sides in _SIDES:
            return word(f"sheet.sides.{_SIDES[step.sides]}")
        return self._catalogue.words.listed(word(f"sheet.sides.{side}") for side in step.sides)

    def _near(self, point: Point, step: Step) -> Near | None:
        """Of the side that is pressed first."""
        pressed = list(dict.fromkeys(part for side in step.sides for part in side.parts))
        spot = Spot(point.code, pressed[0])
        sights = self._hands.sights(spot)
        if not sights:
            return None
        sight = sights[0]
        other = self._atlas.sight(Spot(point.code, pressed[1]), sight.key) if len(pressed) > 1 else None
        at_once = other if Side.BOTH in step.sides else None
        measure = next((m for m in sight.measures if m.amount), None)
        label = ""
        if measure is not None:
            label = own_measure_label(
                measure.amount, measure.of, measure.unit, point, self._cun, self._catalogue
            )
        return Near(sight, other, label, on_body(spot, self._atlas), self._hands.lay(spot, sight, at_once))

    def _pictured(self, point: Point) -> str:
        """What is said in the place of a picture with hands."""
        said = self._catalogue.say("sheet.picture_of", code=point.code)
        hand = hand_words(point.code, self._hands, self._catalogue)
        return self._catalogue.say("sheet.pressed", picture=said, hand=hand) if hand else said

    def _pressure(self, point: Point, step: Step) -> str:
        pressure = self._capped(point, step)
        if pressure.low == pressure.high:
            return self._catalogue.say("sheet.pressure", pressure=pressure.low)
        return self._catalogue.say("sheet.pressure_range", low=pressure.low, high=pressure.high)

    def _force(self, point: Point, step: Step) -> str:
        pressure = self._capped(point, step)
        if pressure.low == pressure.high:
            return self._catalogue.say("sheet.force", pressure=pressure.low)
        return self._catalogue.say("sheet.force_range", low=pressure.low, high=pressure.high)

    def _capped(self, point: Point, step: Step) -> Pressure:
        return capped(point.pressure, least(step.max_pressure, self._safety.view.limits.max_pressure))

    def _shown(self, number: int, point: Point, step: Step) -> Numbered:
        """Where each side that is pressed is seen."""
        pressed = {part for side in step.sides for part in side.parts}
        spots = [spot for spot in point.spots if spot.side in pressed]
        return Numbered(
            number,
            tuple(spot.side for spot in spots),
            tuple(
                Seen(spot.side, sight.key, sight.x, sight.y, sight.facing)
                for spot in spots
                for sight in self._atlas.sights(spot)
            ),
        )

    def _captions(self) -> dict[tuple[MapKey, bool], str]:
        """A body seen as a whole from front or back needs none."""
        captions = {}
        for key in self._keys():
            text = self._view(key) if key.view not in ("front", "back") else ""
            captions[key, False] = text
            captions[key, True] = self._catalogue.say("sheet.same_on_right", view=text)
        return captions

    def _view(self, key: MapKey) -> str:
        side = "" if VIEWS[key.view].both_sides else ".right" if key.mirrored else ".left"
        return self._catalogue.word(f"view.{key.view}{side}")

    def _keys(self) -> Iterator[MapKey]:
        figure = self._atlas.figure
        return (MapKey(view, mirrored, figure) for view in VIEWS for mirrored in (False, True))


def _on_both_sides(routine: Routine) -> bool:
    """Whether the whole is pressed left and right: not where one side alone was chosen or is left."""
    pressed: dict[str, set[Side]] = {}
    for spot in routine.spots:
        pressed.setdefault(spot.code, set()).update(part.side for part in spot.parts)
    aside = [sides for sides in pressed.values() if sides != {Side.MIDLINE}]
    return bool(aside) and all(len(sides) > 1 for sides in aside)
