"""What stands on a printed cheat-sheet, as plain data; how it is painted is `ui/sheet`'s business."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import Blocked, KnownError, fill
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import Routine, Step, duration_s
from acupress_desktop.domain.tailoring import Tailored
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.safety_views import Asked

#: More do not fit one page in a type that can be read.
MAX_POINTS = 10
#: Views that show a whole body: one of them is the large picture.
_WHOLE = ("back", "front", "left")
#: Close views of parts that are large enough in the whole body to do without.
_LARGE_ENOUGH = ("head-back", "shoulder-top")
#: From this facing on a dot says where a point is, if not exactly how it lies.
_SEEN = 0.5


@dataclass(frozen=True)
class Entry:
    """One point on the sheet; `times` is one line a side ("1 min left")."""

    number: int
    code: str
    pinyin: str
    hanzi: str
    region: str
    text: str
    careful: str
    times: tuple[str, ...]


@dataclass(frozen=True)
class Mark:
    """A numbered dot, in the SVG units of its figure's view as drawn."""

    number: int
    x: float
    y: float


@dataclass(frozen=True)
class SheetFigure:
    """A picture with its numbered dots; `whole` is the large one, the others are insets."""

    key: MapKey
    marks: tuple[Mark, ...]
    caption: str
    whole: bool


@dataclass(frozen=True)
class Sheet:
    """One page. `days` are the short names over the boxes of the week; texts come ready to print. `note`
    says which points were left out for this person, and why."""

    title: str
    subtitle: str
    day: date
    entries: tuple[Entry, ...]
    figures: tuple[SheetFigure, ...]
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
    note: str = ""


class SheetService:
    """Builds sheets of a routine or of loose points, without those that are not for this person."""

    def __init__(self, catalogue: Catalogue, atlas: Atlas, safety: SafetyService) -> None:
        self._catalogue = catalogue
        self._atlas = atlas
        self._safety = safety

    def for_routine(self, routine_id: str, day: date) -> Sheet:
        """Raises KnownError for an unknown routine, for one of which too little is left, and Blocked."""
        chosen = self._safety.chosen(self._catalogue.routine(routine_id))
        made = self._made(replace(chosen, opening=(), closing=()))  # paper tells of points alone
        self._safety.refuse_too_little(made)
        return self._build(self._catalogue.title(routine_id), made, day)

    def for_points(self, codes: Sequence[str], day: date) -> Sheet:
        """Raises KnownError for no point, an unknown or repeated one, more than fit the page, or where
        none of them is for this person."""
        if not codes or not all(codes):
            raise KnownError("A sheet needs at least one point, such as --points BL23,BL40.")
        steps = []
        for code in codes:
            point = self._catalogue.point(code)
            if codes.count(code) > 1:
                raise KnownError("The point %1 is named twice.", code)
            steps.append(Step(code, point.hold_sides, point.hold_s))
        if len(steps) > MAX_POINTS:
            raise KnownError("A sheet holds %1 points at most; these are %2.", MAX_POINTS, len(steps))
        made = self._made(Routine("", tuple(steps)))
        if not made.routine.steps:
            words = self._safety.words
            why = words.left_out(made, self._safety.view.limits).rstrip(".")
            raise KnownError(words.word("sheet.nothing", why))
        return self._build(self._catalogue.word("sheet.points_title"), made, day)

    def _made(self, routine: Routine) -> Tailored:
        """Raises Blocked for someone who should not press at all."""
        sentence = self._safety.words.blocked(self._safety.view.limits)
        if sentence is not None:
            raise Blocked(sentence)
        return self._safety.tailor(routine)

    def _note(self, made: Tailored) -> str:
        words, view = self._safety.words, self._safety.view
        said = [words.left_out(made, view.limits), words.gentler(view.limits)]
        if view.asked is Asked.UNANSWERED:
            said.append(words.word("sheet.unanswered", self._catalogue.word("sheet.not_today_title")))
        return " ".join(filter(None, said))

    def _how(self) -> str:
        """A cap changes what is said about how hard."""
        limits = self._safety.view.limits
        if limits.max_pressure is not None:
            return self._safety.words.word("sheet.how_light", limits.max_pressure)
        return self._catalogue.word("sheet.how_to_press")

    def _build(self, title: str, made: Tailored, day: date) -> Sheet:
        word, counted, routine = self._catalogue.word, self._catalogue.counted, made.routine
        numbers = {code: number for number, code in enumerate(routine.points, start=1)}
        return Sheet(
            title=title,
            subtitle=counted(
                "sheet.subtitle",
                len(numbers),
                counted("sheet.points", len(numbers)),
                counted("session.minutes", math.ceil(duration_s(routine) / 60)),
            ),
            day=day,
            entries=tuple(self._entry(numbers[step.point], step) for step in routine.steps),
            figures=self._figures(numbers, frozenset(part for spot in routine.spots for part in spot.parts)),
            how_title=word("sheet.how_to_press_title"),
            how=self._how(),
            stop_title=word("sheet.stop_title"),
            stop=word("sheet.stop_text"),
            not_today_title=word("sheet.not_today_title"),
            not_today=word("sheet.not_today_text"),
            days=tuple(word("sheet.days").split()),
            pain=word("sheet.pain"),
            named_for=word("sheet.for"),
            footer=word("sheet.footer"),
            note=self._note(made),
        )

    def _entry(self, number: int, step: Step) -> Entry:
        point, text = self._catalogue.points[step.point], self._catalogue.text(step.point)
        return Entry(
            number,
            point.code,
            point.pinyin,
            point.hanzi,
            self._catalogue.word(f"region.{point.region}"),
            text.sheet,
            text.sheet_careful,
            tuple(self._time(side, step.seconds) for side in step.sides),
        )

    def _time(self, side: Side, seconds: int) -> str:
        amount = fill(self._catalogue.word("sheet.minutes"), seconds // 60)
        if seconds % 60:
            amount = fill(self._catalogue.word("sheet.seconds"), seconds)
        return amount if side is Side.MIDLINE else f"{amount} {self._catalogue.word(f'side.{side}')}"

    def _figures(self, numbers: dict[str, int], spots: frozenset[Spot]) -> tuple[SheetFigure, ...]:
        """The whole body that shows most, then as few close views as show every point well.

        The whole body carries every dot that it shows at all, to say where on the body one is; a
        point that needs a closer look stands in its close view too.
        """
        seen = {code: self._atlas.sights(self._catalogue.points[code].spots[0]) for code in numbers}
        large = {code: {s.key.view for s in sights if s.facing >= _SEEN} for code, sights in seen.items()}
        whole = max(
            _WHOLE, key=lambda view: (sum(view in large[code] for code in numbers), -_WHOLE.index(view))
        )
        figures = [
            self._figure(whole, {c: n for c, n in numbers.items() if whole in large[c]}, spots, whole=True)
        ]
        closer: dict[str, dict[str, int]] = {}
        for code, number in numbers.items():
            best = seen[code][0].key.view if seen[code] else whole
            if best not in _WHOLE and not (best in _LARGE_ENOUGH and whole in large[code]):
                closer.setdefault(best, {})[code] = number
        return (*figures, *(self._figure(view, shown, spots, whole=False) for view, shown in closer.items()))

    def _figure(self, view: str, numbers: dict[str, int], spots: frozenset[Spot], whole: bool) -> SheetFigure:
        key = MapKey(view)
        marks = []
        for code, number in numbers.items():
            for spot in self._catalogue.points[code].spots:
                sight = self._atlas.sight(spot, key) if spot in spots else None
                if sight is not None:
                    marks.append(Mark(number, sight.x, sight.y))
        caption = "" if whole else self._catalogue.word(f"view.{view}")
        if caption and not VIEWS[view].both_sides:
            caption = fill(self._catalogue.word("sheet.same_on_right"), caption)
        return SheetFigure(key, tuple(marks), caption, whole)
