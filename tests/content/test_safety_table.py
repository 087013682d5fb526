"""A table of safety questions that is damaged or contradicts itself is refused with its path."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop.domain.safety import Block
from tests.damaged import refused
from tests.shipped import load

CONTENT = Path(__file__).resolve().parents[2] / "acupress_desktop" / "content"


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (
            lambda d: d["rules"][5]["effect"]["hide"].append("LI99"),
            "$.rules[5].effect.hide[7]: there is no p",
        ),
        (lambda d: d["rules"][5]["effect"]["hide_groups"].append("tail"), "Invalid enum value 'tail'"),
        (
            lambda d: d["rules"][0]["effect"].update(block="soon"),
            "Invalid enum value 'soon' - at `$.rules[0]",
        ),
        (lambda d: d["rules"][0]["effect"].update(pray=True), "unknown field `pray` - at `$.rules[0].effect"),
        (lambda d: d["rules"].append(d["rules"][0]), "$.rules[14].id: “Q1” is there twice"),
        (lambda d: d["rules"][0].update(id="adult"), "$.rules[0].id: “adult” is there twice"),
        (lambda d: d["rules"][6].update(effect={}), "$.rules[6].effect: it takes nothing away"),
        (
            lambda d: d["rules"][11]["cleared"].update(max_pressure=2),
            "$.rules[11].cleared: it takes more away than the rule itself",
        ),
        (
            lambda d: d["rules"][6]["effect"].update(max_pressure=9),
            "$.rules[6].effect.max_pressure: 9 is not",
        ),
        (lambda d: d["rules"][6]["effect"].update(max_seconds=1), "$.rules[6].effect.max_seconds: 1 is not"),
        (lambda d: d.update(adult_age=12), "$.adult_age: 12 is less than 18"),
        (lambda d: d.update(ask_again_days=0), "$.ask_again_days: it must be 1 or more"),
        (lambda d: d["swaps"][0].update(routine="x"), "$.swaps[0].routine: there is no routine “x”"),
        (lambda d: d["swaps"][0].update(point="BL23"), "$.swaps[0].point: “BL23” is no point of that"),
        (lambda d: d["swaps"][0].update(point="X1"), "$.swaps[0].point: there is no point “X1”"),
        (lambda d: d["swaps"][0].update(others=["ST9"]), "$.swaps[0].others[0]: ST9 is never pressed"),
        (lambda d: d["swaps"][0].update(others=["X1"]), "$.swaps[0].others[0]: there is no point “X1”"),
    ],
)
def test_a_wrong_table(content: Path, how: Callable[[Any], object], said: str) -> None:
    sentence = refused(content, "safety.json", how)
    assert sentence.startswith("content/safety.json: ")
    assert said in sentence


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (lambda d: d["questions"].pop("Q6"), "$.questions.Q6: the text is missing"),
        (lambda d: d["questions"]["Q8a"].pop("where"), "$.questions.Q8a.where: the text is missing"),
        (lambda d: d["questions"]["Q8a"].pop("cleared"), "$.questions.Q8a.cleared: the text is missing"),
        (lambda d: d["questions"]["Q7c"].pop("side"), "$.questions.Q7c.side: the text is missing"),
        (lambda d: d["questions"].update(Q99=d["questions"]["Q6"]), "$.questions.Q99: there is no question"),
        (lambda d: d["words"].pop("first.Q9"), "$.words.first.Q9: the text is missing"),
        (lambda d: d["blocks"].pop("same-day"), "$.blocks.same-day: the text is missing"),
    ],
)
def test_wrong_words(content: Path, how: Callable[[Any], object], said: str) -> None:
    assert said in refused(content, "texts/en/safety.json", how)


def test_a_routine_with_a_point_for_reference(content: Path) -> None:
    said = refused(content, "routines.json", lambda d: d[0]["steps"][0].update(point="ST9"))
    assert "$[0].steps[0].point: ST9 is never pressed (throat)" in said


def test_no_telephone_number_stands_in_the_words() -> None:
    texts = load().safety_texts
    for block in Block:
        said = " ".join([texts.blocks[block].title, texts.blocks[block].sentence, *texts.blocks[block].do])
        assert not re.search(r"\d{3}", said)


def test_words_are_short() -> None:
    """One idea a line, to be read while something hurts."""
    for name, words in load().safety_texts.questions.items():
        assert len(words.title) <= 75, name
        assert all(len(line) <= 75 for line in (*words.signs, *words.notes)), name


def test_three_questions_are_for_every_session() -> None:
    assert [rule.id for rule in load().safety.rules if rule.every_session] == ["Q1", "Q2", "Q3"]
