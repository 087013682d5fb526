"""What is shipped, as plain data for `points --json` and `routines --json` and as lines to read."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.place_data import is_fitted, rule_data
from acupress_desktop.content.point_names import all_codes, all_names
from acupress_desktop.content.sentences import point_sentence
from acupress_desktop.domain.columns import padded
from acupress_desktop.domain.location import Landmark, leaves
from acupress_desktop.domain.names import usual_kinds
from acupress_desktop.domain.points import Point
from acupress_desktop.domain.routines import duration_s
from acupress_desktop.domain.safety import Limits
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.safety_words import SafetyWords
from acupress_desktop.services.shown_names import chosen_names, written

if TYPE_CHECKING:
    from acupress_desktop.bodymap.atlas import Atlas


def points(catalogue: Catalogue, atlas: Atlas, codes: Sequence[str]) -> list[dict[str, Any]]:
    """One entry a code, in the order given. x and y are in the units of the view's SVG; a view of one side
    is drawn for the left, and the right side's places are those of its picture mirrored. `names` are all that
    it has, by language and script, with where they come from and how sure they are; `codes` those of the
    books of each language. `rule` is told as in `content/places`, `landmarks` are those it rests on, in
    words; `certainty`: whether the standards agree, and whether a number of the rule is ours. A place's
    `facing` runs from 0 (edge on) to 1."""
    return [_point(catalogue, atlas, code) for code in codes]


def point_lines(
    catalogue: Catalogue,
    codes: Sequence[str],
    safety: SafetyView,
    meant: Sequence[str] = (),
    settings: Settings | None = None,
) -> list[str]:
    """One line a code to read in a terminal; points that are not to be pressed say so, and those `meant` by a
    code that stands for several have their meridian."""
    lines = []
    for code in codes:
        text, reason = catalogue.text(code), safety.reason_of(code)
        told = {"english": text.english, "where": text.where}
        if code in meant:
            meridian = catalogue.word(f"meridian.{catalogue.points[code].meridian}")
            words = catalogue.say("listing.point.meant", **told, meridian=meridian)
        else:
            words = catalogue.say("listing.point", **told)
        line = f"{code:8} {padded(_called(catalogue, code, settings), 12)} {words}"
        lines.append(_noted(catalogue, line, reason))
    return lines


def _noted(catalogue: Catalogue, line: str, note: str | None) -> str:
    """With one more column where there is something to note."""
    return f"{line} {catalogue.say('listing.note', note=note)}" if note else line


def _called(catalogue: Catalogue, code: str, settings: Settings | None) -> str:
    """Pinyin, or in its place the names that the user chose or that the language has."""
    point, chosen = catalogue.points[code], settings or Settings()
    if chosen.names_in(catalogue.language) == usual_kinds("en"):
        return point.pinyin
    return written(chosen_names(point, catalogue, chosen))


def lines_for_anyone(catalogue: Catalogue) -> list[str]:
    """`point_lines` of all points, as they are for somebody who has answered nothing."""
    reasons = SafetyWords(catalogue).reasons(Limits())
    points = catalogue.points.values()
    whole = {point.code: reasons[point.spots[0]] for point in points if point.spots[0] in reasons}
    return point_lines(catalogue, tuple(catalogue.points), SafetyView(point_reasons=whole))


def routines(catalogue: Catalogue) -> list[dict[str, Any]]:
    """Every routine with its title, length in seconds and steps, opening and closing, as in a routine file;
    `dose` and `studied` say where the times come from, `sources` are ids of the bibliography."""
    return [
        {
            "id": routine.id,
            "title": catalogue.title(routine.id),
            "seconds": duration_s(routine),
            "steps": [
                {"point": step.point, "sides": [side.value for side in step.sides], "seconds": step.seconds}
                for step in routine.steps
            ],
            "opening": [practice.id for practice in routine.opening],
            "closing": [practice.id for practice in routine.closing],
            "dose": catalogue.dose(routine.id),
            "studied": catalogue.routine_texts[routine.id].studied,
            "sources": list(catalogue.routine_texts[routine.id].sources),
        }
        for routine in catalogue.routines.values()
    ]


def routine_lines(catalogue: Catalogue, safety: SafetyView, words: SafetyWords) -> list[str]:
    """One line a routine to read in a terminal, with what is left out of it; below it its dose."""
    lines = []
    for routine in catalogue.routines.values():
        made = safety.routines[routine.id]
        minutes = math.ceil(duration_s(made.routine) / 60)
        told = catalogue.say(
            "listing.routine",
            routine=catalogue.title(routine.id),
            minutes=minutes,
            points=catalogue.words.listed(routine.points, "spelled"),
        )
        line = f"{routine.id:18} {told}"
        lines.append(_noted(catalogue, line, words.tell(words.left_out(made, safety.limits))))
        lines.append(f"{'':18} {catalogue.dose(routine.id)}")
    return lines


def _point(catalogue: Catalogue, atlas: Atlas, code: str) -> dict[str, Any]:
    point = catalogue.point(code)
    seen = [(spot, sight) for spot in point.spots for sight in atlas.sights(spot)]
    return {
        "code": code,
        "pinyin": point.pinyin,
        "hanzi": point.hanzi,
        "english": catalogue.english_name(code),
        "names": all_names(point, catalogue),
        "codes": all_codes(point),
        "meridian": point.meridian.value,
        "region": point.region.value,
        "sides": [side.value for side in point.sides],
        "location": point_sentence(point, catalogue),
        "rule": rule_data(point.place),
        "landmarks": _landmarks(point, catalogue),
        "facing": [way.value for way in point.facing],
        "certainty": {"standards_agree": not point.conflict, "fitted": is_fitted(point.place)},
        "views": list(dict.fromkeys(sight.key.view for _, sight in seen)),
        "cautions": [caution.value for caution in point.cautions],
        "places": [
            {
                "view": sight.key.view,
                "side": spot.side.value,
                "x": x,
                "y": y,
                "facing": round(sight.facing, 3),
            }
            for spot, sight in seen
            for x, y in (atlas.seen_at(sight),)
        ],
    }


def _landmarks(point: Point, catalogue: Catalogue) -> list[dict[str, str | None]]:
    """Those that its place rests on, each once, by way of other points too; of those that only help to draw,
    the words are None."""
    names: dict[str, None] = {}
    _gather(point, catalogue, names, set())
    words = catalogue.words
    return [{"id": name, "name": words.get(f"landmark.{name}")} for name in names]


def _gather(point: Point, catalogue: Catalogue, names: dict[str, None], seen: set[str]) -> None:
    seen.add(point.code)
    for leaf in leaves(point.place):
        if isinstance(leaf, Landmark):
            names.setdefault(leaf.landmark)
        elif leaf.point not in seen:
            _gather(catalogue.points[leaf.point], catalogue, names, seen)
