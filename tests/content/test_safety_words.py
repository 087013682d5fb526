"""What a point's page says about care follows the rules: one sentence for one rule, wherever it stands."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from acupress_desktop.domain.points import Caution, Point, Region
from tests.each import each
from tests.shipped import load

CATALOGUE = load()
TEXTS = Path(__file__).resolve().parents[2] / "acupress_desktop" / "content" / "texts" / "en"
POINTS = list(CATALOGUE.points.values())
VESSELS = [point for point in POINTS if Caution.VESSELS in point.cautions]
BELLY = [point for point in POINTS if point.region is Region.ABDOMEN and point.for_reference is None]


def test_the_points_over_vessels() -> None:
    named = "LI5 LU1 LU2 ST13 ST41 HT2 HT4 HT5 HT6 SI19 KI5 KI7 KI10 PC2 PC3 TE21 TE22 GB2 LR4"
    assert {point.code for point in VESSELS} >= {*named.split(), "BL40", "HT7", "KI3", "LR3", "EX-HN5"}


def test_the_words_about_blood_thinners_follow_the_rule() -> None:
    """Q6 caps pressure and time and takes tools away; it hides nothing, so no word may say "not at all"."""
    effect = CATALOGUE.safety.rule("Q6").effect
    assert (effect.max_pressure, effect.max_seconds, effect.tools) == (3, 30, False)
    assert not effect.hide
    assert not effect.hide_groups
    said = CATALOGUE.word("careful.vessels")
    assert "on blood thinners only very lightly and briefly" in said


@each("point", VESSELS, ids=lambda point: point.code)
def test_a_point_over_vessels_says_it_in_the_words_of_all(point: Point) -> None:
    said = CATALOGUE.text(point.code).careful
    assert said.count(CATALOGUE.word("careful.vessels")) == 1
    assert said.count("blood thinners") == 1
    assert point.pressure.high <= 3


def test_blood_thinners_stand_in_no_text_of_a_single_point() -> None:
    for file in (TEXTS / "points").glob("*.json"):
        assert "thinner" not in file.read_text(encoding="utf-8"), file.name


@each("point", BELLY, ids=lambda point: point.code)
def test_a_point_of_the_belly_says_it_in_the_words_of_all(point: Point) -> None:
    text = CATALOGUE.text(point.code)
    rule = CATALOGUE.word("careful.abdomen")
    assert text.careful.count(rule) == 1
    assert point.pressure.high <= 2
    assert "lat hand" in text.press_it
    assert "light" in text.press_it
    assert "fingers" not in text.press_it


def test_the_words_about_the_belly() -> None:
    rule = CATALOGUE.word("careful.abdomen")
    for part in (
        "flat hand",
        "2 of 10 at most",
        "never after a meal",
        "a hernia",
        "a bulging artery in the belly (aneurysm)",
        "an operation there in the last six months",
        "belly pain that nobody has explained",
    ):
        assert part in rule


def test_the_lesson_the_page_and_the_question_name_the_same_of_the_belly() -> None:
    rule = CATALOGUE.word("careful.abdomen").partition("; not with ")[2].rstrip(".")
    assert any(rule in text for section in CATALOGUE.learn for text in section.text)
    signs = CATALOGUE.safety_texts.questions["Q9"].signs
    assert len(signs) == 4
    for sign in signs:
        assert sign.casefold() in rule.casefold()


def test_the_sheet_says_it_of_blood_thinners_too() -> None:
    assert "On blood thinners press only very lightly and briefly." in CATALOGUE.word("sheet.not_today_text")


@each("point", POINTS, ids=lambda point: point.code)
def test_how_hard_is_said_as_the_pressure_is(point: Point) -> None:
    """A point that is pressed at 3 of 10 at most is never pressed firmly, one at 4 never "lightly only"."""
    if point.for_reference is not None:
        return
    text = CATALOGUE.text(point.code)
    said = " ".join([*text.find_it, text.press_it, text.careful, text.sheet]).replace("not hard", "")
    if point.pressure.high <= 3:
        assert not re.search(r"\b([Ff]irm(ly|er)?|[Mm]oderate(ly)?|[Mm]edium|[Hh]ard(er)?)\b", said)
    if point.pressure.high > 3:
        assert not re.search(r"[Ll]ight pressure|light only|[Ss]tay gentle|[Pp]ress (gently|lightly)\b", said)


@pytest.mark.parametrize("vertebra", [f"T{number}" for number in range(1, 13)])
def test_beside_the_chest_spine_nothing_is_kept_from_the_pregnant(vertebra: str) -> None:
    point = CATALOGUE.points[f"EX-B2-{vertebra}"]
    assert Caution.PREGNANCY not in point.cautions
    assert "pregnan" not in CATALOGUE.text(point.code).careful


@pytest.mark.parametrize("vertebra", [f"L{number}" for number in range(1, 6)])
def test_beside_the_low_spine_pregnancy_is_named(vertebra: str) -> None:
    assert Caution.PREGNANCY in CATALOGUE.points[f"EX-B2-{vertebra}"].cautions


def test_gb30_is_pressed_with_what_reaches_it() -> None:
    """Lying on the other side nobody brings an elbow to the own buttock."""
    said = CATALOGUE.text("GB30").press_it
    assert "knuckle" in said
    assert "ball" in said
    assert "a helper may use the elbow" in said


def test_corrected_words() -> None:
    assert "shortness of breath" in CATALOGUE.text("CV17").careful
    assert "Go three fifths of the way down from the navel." in CATALOGUE.text("CV4").find_it
    assert "light" in CATALOGUE.text("LR3").press_it


def test_texts_of_a_point_say_no_rule_a_second_time() -> None:
    """A meal, a hernia or belly pain is the rule's to name."""
    for file in (TEXTS / "points").glob("*.json"):
        for code, words in json.loads(file.read_text(encoding="utf-8")).items():
            assert not re.search(r"\b(meal|hernia|belly pain)\b", words.get("careful", "")), code


#: What a caution is about: a text written by hand for one of its points leaves that to the words of all.
ABOUT = {
    Caution.PREGNANCY: "pregnan",
    Caution.NERVE: "nerve is close|nerve runs|tingl",
    Caution.SPINE: "never the (bone|spine)|not the bone",
    Caution.EYES: "eyeball|lenses|the eye",
    Caution.SPREADING_PAIN: "[Pp]ain",
    Caution.RIBS: "wall|rib",
    Caution.VARICOSE: "varicose",
    Caution.NECK: "dizz|behind the neck",
    Caution.VESSELS: "thinner",
}


@each("point", [p for p in POINTS if p.for_reference is None], ids=lambda point: point.code)
def test_every_caution_is_said_once_in_the_words_of_all(point: Point) -> None:
    said = CATALOGUE.text(point.code).careful
    for caution in point.cautions:
        assert said.count(CATALOGUE.word(f"careful.{caution}")) == 1, caution


def test_no_text_of_a_single_point_says_a_caution_a_second_time() -> None:
    for file in (TEXTS / "points").glob("*.json"):
        for code, words in json.loads(file.read_text(encoding="utf-8")).items():
            said = words.get("careful", "")
            assert "pregnan" not in said, code
            for caution in CATALOGUE.points[code].cautions:
                assert not (caution in ABOUT and re.search(ABOUT[caution], said)), (code, caution)


def test_where_nobody_presses_no_word_says_how_to_press() -> None:
    for point in POINTS:
        if point.for_reference is not None:
            said = CATALOGUE.text(point.code).careful
            assert not re.search(r"press lightly|and gently|Press ", said), point.code


@pytest.mark.parametrize("code", ["ST18", "SP17", "SP18", "PC1"])
def test_what_lies_beside_the_breast_is_not_said_to_lie_at_the_nipple(code: str) -> None:
    assert "breast" in CATALOGUE.text(code).careful
    assert "nipple" not in CATALOGUE.text(code).careful


def test_bl40_is_pressed_without_thumb_and_tool() -> None:
    assert "no thumb and no tool" in CATALOGUE.text("BL40").careful
