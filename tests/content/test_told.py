"""No number is told that the standard does not have: what only fits the figure is told by its landmark."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from acupress_desktop import content
from acupress_desktop.content.load import load
from acupress_desktop.content.own_cun import own_sentence
from acupress_desktop.content.sentences import point_sentence, sentence
from acupress_desktop.domain.cun import BodyMeasure, Cun, FigureCun, Measure, distances, measured_on
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.location import (
    Between,
    Crossing,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Place,
    Scale,
)
from acupress_desktop.domain.points import Point
from tests.each import each
from tests.refused import refused

CATALOGUE = load()
POINTS = list(CATALOGUE.points.values())
#: Every number of cun in the facts of WHO 2008 and GB/T 12346-2021 (extra points: GB/T 40997-2021) by code.
STANDARD: dict[str, list[float]] = json.loads(
    Path(__file__).with_name("standard_numbers.json").read_text(encoding="utf-8")
)
#: Numbers that the standard's text of the point itself does not name, and why they are told all the same.
DERIVED = {
    ("LI17", 1.0): "textbooks; the standard says level with the cricoid cartilage, below LI18",
    ("GB31", 9.0): "GB/T 12346-2021; WHO 2008 says where the middle fingertip reaches",
}
#: Lengths of whole regions in the standard's table of proportional measures (WHO 2008, pages 12 and 13).
WHOLE = {5.0, 8.0, 9.0, 12.0, 13.0, 14.0, 15.0, 16.0, 18.0, 19.0}
TALL = Cun(FigureCun(170.0, dict.fromkeys(Scale, 2.0)), BodyMeasure(Measure.HEIGHT, 180.0))


def standard(code: str) -> set[float]:
    """The numbers of a point; those of a row of extra points stand under the name of the row."""
    row = code
    while row not in STANDARD and "-" in row:
        row = row.rpartition("-")[0]
    return set(STANDARD.get(row, ())) | {number for other, number in DERIVED if other == code}


def fitted(place: Place) -> Iterator[bool]:
    """Whether each number of a rule only fits the figure; the length of a whole line is not told."""
    if isinstance(place, Offset):
        yield from fitted(place.start)
        yield place.fitted
    elif isinstance(place, Between):
        yield from fitted(place.start)
        yield from fitted(place.end)
        yield place.fitted and place.unit == "part"
    elif isinstance(place, OnLine):
        for part in (place.level, place.start, place.end):
            yield from fitted(part)
    elif isinstance(place, Crossing):
        yield from fitted(place.level)
        yield from fitted(place.line)


@each("point", POINTS, ids=lambda point: point.code)
def test_every_number_of_a_sentence_is_the_standards(point: Point) -> None:
    text = CATALOGUE.text(point.code)
    for said in (point_sentence(point, CATALOGUE), text.sheet, *text.find_it):
        for number, away in re.findall(r"([0-9.]+) cun( away)?", said):
            assert float(number) in standard(point.code) | (WHOLE if away else set()), said


@each("point", POINTS, ids=lambda point: point.code)
def test_every_number_in_own_centimetres_and_beside_a_line_is_the_standards(point: Point) -> None:
    told = {number for number, _ in distances(point.place, point.region)}
    assert told <= standard(point.code)
    said = own_sentence(point, TALL, CATALOGUE)
    assert {float(number) for number in re.findall(r"([0-9.]+) cun", said)} <= told
    if isinstance(point.place, Offset) and point.place.fitted:
        assert measured_on(point.place, point.region) is None


@each("point", POINTS, ids=lambda point: point.code)
def test_a_rule_with_a_number_of_the_figure_is_told_in_words(point: Point) -> None:
    assert not any(fitted(point.place)) or f"told.{point.code}.place" in CATALOGUE.words


def test_no_number_is_derived_without_need() -> None:
    for code, number in DERIVED:
        assert f"{number:g} cun" in point_sentence(CATALOGUE.points[code], CATALOGUE)


@each("point", POINTS, ids=lambda point: point.code)
def test_the_way_to_a_point_can_be_followed_by_ear(point: Point) -> None:
    steps = CATALOGUE.text(point.code).find_it
    assert CATALOGUE.word("find.see_picture") not in steps
    assert not any("lengthwise" in step or "picture" in step.removeprefix("Picture a line") for step in steps)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("GV28", "Inside the upper lip, where its frenulum meets the gum."),
        ("CV1", "Half-way between the anus and the back of the scrotum or of the labia."),
        ("GV1", "Half-way between the tip of the coccyx and the anus."),
        ("CV23", "In the hollow just above the hyoid bone, on the midline."),
        ("LR13", "Just below the free end of the eleventh rib."),
        ("EX-LE2", "In the hollow just above the middle of the upper border of the kneecap."),
        (
            "SP4",
            "Just in front of and below the base of the first metatarsal, at the border of the red and white "
            "skin.",
        ),
        (
            "SI6",
            "1 cun proximal to the dorsal wrist crease, in the hollow on the thumb side of the head of the "
            "ulna.",
        ),
        ("LR1", "0.1 cun proximal to the lateral corner of the nail of the big toe."),
        ("SI1", "0.1 cun proximal and ulnar to the ulnar corner of the nail of the little finger."),
        ("GB34", "In the hollow in front of and below the head of the fibula."),
        ("LI13", "3 cun from LI11 towards LI15."),
        ("TE11", "2 cun from the tip of the olecranon towards the acromial angle."),
        (
            "BL10",
            "Level with the upper border of the spinous process of C2, in the hollow on the outer side of "
            "the trapezius.",
        ),
        ("SP12", "In the crease of the groin, lateral to the femoral artery, level with CV2."),
        ("BL1", "0.1 cun above and medial to the inner corner of the eye, in the hollow."),
        ("SP13", "4.3 cun below the navel, 4 cun lateral to the midline."),
        (
            "SP9",
            "In the hollow between the lower border of the medial condyle of the tibia and the medial border "
            "of the bone.",
        ),
        (
            "GB36",
            "7 cun above the prominence of the lateral malleolus, at the anterior border of the fibula.",
        ),
        ("ST36", "3 cun below ST35, one finger-breadth lateral to the anterior crest of the tibia."),
    ],
)
def test_a_place_in_the_words_of_the_standard(code: str, told: str) -> None:
    assert point_sentence(CATALOGUE.points[code], CATALOGUE) == told


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("EX-B2-L3", "half a thumb-width"),
        ("EX-B2-T7", "half a thumb-width"),
        ("GV20", "tips of both ears"),
        ("LU1", "eight finger-widths"),
        *((f"SP{number}", "eight finger-widths") for number in range(17, 21)),
        *((code, "flat on the bone") for code in ("CV16", "CV18", "CV19", "CV20", "CV21")),
        *((code, "Turn to your side, at the last ribs.") for code in ("GB25", "GB26", "LR13")),
        *((code, "Start at the face.") for code in ("GB3", "GB14", "GB1", "TE23")),
    ],
)
def test_words_that_tell_where(code: str, words: str) -> None:
    assert words in " ".join(CATALOGUE.text(code).find_it)


def test_words_that_told_a_wrong_place_are_gone() -> None:
    for code in ("CV16", "CV18", "CV19", "CV20", "CV21"):
        assert "between the ribs" not in CATALOGUE.text(code).press_it
    for code in ("GB3", "GB14"):
        assert "scalp" not in CATALOGUE.text(code).press_it
    assert "behind the line" not in CATALOGUE.text("GV20").sheet
    for point in POINTS:
        text = CATALOGUE.text(point.code)
        said = " ".join((text.where, text.sheet, *text.find_it))
        assert not re.search(r"\b[Bb]efore (the |outer |inner |an)", said), point.code


LOWER = dict(
    zip(
        [*(f"GV{number}" for number in range(3, 15)), "EX-B8"],
        ["L4", "L2", "L1", "T11", "T10", "T9", "T7", "T6", "T5", "T3", "T1", "C7", "L5"],
        strict=True,
    )
)


@pytest.mark.parametrize("code", LOWER)
def test_a_point_between_two_bones_of_the_spine_lies_in_the_hollow(code: str) -> None:
    told = point_sentence(CATALOGUE.points[code], CATALOGUE)
    assert told == f"In the hollow below the spinous process of {LOWER[code]}, on the midline."


@pytest.mark.parametrize("code", [f"GB{number}" for number in range(35, 40)])
def test_a_height_above_the_ankle_is_told_from_its_bony_bump(code: str) -> None:
    text = CATALOGUE.text(code)
    assert "outer ankle" in " ".join(text.find_it)
    assert "border of the fibula level with" not in " ".join((text.sheet, *text.find_it))


def test_no_step_asks_for_a_tenth_of_a_cun() -> None:
    """Nobody has 1.3 or 5.5 thumb-widths on the hand; they are told in words."""
    for point in POINTS:
        if point.for_reference is None:
            steps = " ".join(CATALOGUE.text(point.code).find_it)
            assert not re.search(r"[0-9]\.[0-9]", steps), point.code


def test_words_for_a_point_that_does_not_exist_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    shutil.copytree(Path(content.__file__).parent, folder)
    (folder / "texts" / "en" / "told.json").write_text('{"BL99": {"place": "nowhere"}}', encoding="utf-8")
    with refused(KnownError, match="BL99"):
        load(folder=folder)


def test_a_fraction_that_fits_the_figure_keeps_what_the_standard_says_of_a_line() -> None:
    line = Between(OtherPoint("LI11"), OtherPoint("LI15"), 3, 12, "cun", (), fitted=True)
    assert sentence(line, CATALOGUE) == "3 cun from LI11 towards LI15."
    assert [number for number, _ in distances(line, CATALOGUE.points["LI13"].region)] == [3]
    alone = Between(Landmark("navel"), OtherPoint("CV2"), 1, 3, fitted=True)
    assert not list(distances(alone, CATALOGUE.points["CV2"].region))
