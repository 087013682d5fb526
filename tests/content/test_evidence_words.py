"""Evidence in words: what was found and not more, the same in every text, each with its source."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from acupress_desktop.content.claims import Verdict
from acupress_desktop.domain.points import Grade, Point
from tests.each import each
from tests.shipped import load

CATALOGUE = load()
CATALOGUE_FOLDER = Path(__file__).resolve().parents[2] / "acupress_desktop" / "content"
CLAIMS = {claim.id: claim for claim in CATALOGUE.claims.claims}
POINTS = list(CATALOGUE.points.values())
#: The one general sentence about doses; it stands under every routine, where there is no room for more.
SHORT = {CATALOGUE.word("dose.none_is_best")}


def told() -> Iterator[tuple[str, str]]:
    """Every text about studies, with where it stands."""
    for key, words in CATALOGUE.claims.words.items():
        yield f"claims {key}", words
    for claim in CLAIMS.values():
        yield f"{claim.id} design", claim.design
        yield f"{claim.id} found", claim.found
        yield f"{claim.id} verdict", claim.judged
    for routine, text in CATALOGUE.routine_texts.items():
        yield f"{routine} studied", text.studied
    for code in CATALOGUE.points:
        yield f"{code} evidence", CATALOGUE.text(code).evidence
    for practice, its in CATALOGUE.practice_texts.items():
        yield f"{practice} known", its.known
    for number, section in enumerate(CATALOGUE.learn):
        for paragraph in section.text:
            yield f"learn {number}", paragraph
    for rule, question in CATALOGUE.safety_texts.questions.items():
        yield f"{rule} warn", question.warn or ""
    for key, word in CATALOGUE.words.items():
        if key.startswith(("grade.", "evidence.", "dose.", "cun.")) and key.count(".") > 1:
            yield key, word


SENTENCES = [
    (where, sentence)
    for where, text in dict(told()).items()
    for sentence in re.split(r"(?<=[.!?])\s+", text)
    if sentence
]


def test_that_something_is_not_shown_is_said_of_what_we_found() -> None:
    """Nobody can know that there is no study; we know only that we found none."""
    absent = re.compile(
        r"\b(no|none|nobody|never)\b.*\b(stud|trial|test|show|repeat)|\bnot (been )?tested"
        r"|\b(have|has) not shown"
    )
    found = re.compile(r"\b(found|find|hold|holds|know|looked|choice|sham|there)\b", re.I)
    wrong = [
        (where, sentence)
        for where, sentence in SENTENCES
        if absent.search(sentence[0].lower() + sentence[1:]) and not found.search(sentence)
    ]
    assert [pair for pair in wrong if pair[1] not in SHORT] == []


@pytest.mark.parametrize(
    ("claim", "field", "right", "wrong"),
    [
        ("reviews", "judged", "none had a sham", "blinded"),
        ("hormones", "found", "None differed from the comparison.", "changed"),
        ("hormones", "judged", "found no difference", "no change"),
        ("dose", "found", "We found no trial that compared", "No trial compared"),
        ("heart-rate", "design", "One in 60 people with atrial fibrillation", "Heart 8"),
        ("heart-rate", "design", "(PC6, HT7, CV17)", "PC7"),
        ("heart-rate", "found", "the heart rate fell", "alike alike"),
        ("gb21-given", "found", "helped too", "did as well"),
        ("gb21-given", "judged", "together with nearby points", "blind"),
        ("neck-front", "found", "their own neck", "the own neck"),
    ],
)
def test_a_corrected_claim(claim: str, field: str, right: str, wrong: str) -> None:
    said = getattr(CLAIMS[claim], field)
    assert right in said
    assert wrong not in said


def test_the_meaning_of_not_shown() -> None:
    """Sleep, heart rate, pregnancy and BL23 were studied; it was not shown."""
    assert CATALOGUE.claims.words["not-shown.meaning"] == "No study that we found shows it."


@pytest.mark.parametrize(
    ("code", "grade", "source", "said"),
    [
        ("KI27", Grade.INDIRECT, "ghanbari-2022", "84 people with back pain"),
        ("CV17", Grade.INDIRECT, "atrial-fibrillation-2019", "the heart rate fell"),
        ("BL23", Grade.INDIRECT, "cheng-2020", "we could not confirm"),
        ("GB21", Grade.MIXED, "matsubara-2011", "by a therapist together with nearby points"),
        ("GB21", Grade.MIXED, "calvo-trujillo-2021", "160 people"),
        ("BL40", Grade.INDIRECT, "kim-2023", "We found no trial of pressing it by itself."),
        ("EX-HN3", Grade.LIMITED, "fassoulaki-2003", "while it was pressed"),
        (
            "SI14",
            Grade.INDIRECT,
            "matsubara-2011",
            "When others pressed it with two more points, neck pain eased",
        ),
        (
            "SI15",
            Grade.INDIRECT,
            "matsubara-2011",
            "When others pressed it with two more points, neck pain eased",
        ),
        ("BL20", Grade.INDIRECT, "kim-2023", "needle studies"),
        ("GV3", Grade.INDIRECT, "kim-2023", "needle studies"),
        ("ST36", Grade.INDIRECT, "caesarean-back-pain", "with five other points"),
        ("SP6", Grade.INDIRECT, "torkzahrani-2017", "labour began no sooner"),
    ],
)
def test_what_is_known_of_a_point(code: str, grade: Grade, source: str, said: str) -> None:
    evidence = CATALOGUE.points[code].evidence
    assert evidence.grade is grade
    assert source in evidence.sources
    assert said in CATALOGUE.text(code).evidence


@each("point", POINTS, ids=lambda point: point.code)
def test_grade_source_and_words_agree(point: Point) -> None:
    said = CATALOGUE.text(point.code).evidence
    if point.evidence.grade is not Grade.TRADITION:
        assert point.evidence.sources
    if re.search(r"\b(a trial of|[Ii]n one|small stud(y|ies)|needle studies|Needling it)\b", said):
        assert point.evidence.grade is not Grade.TRADITION
        assert point.evidence.sources
    if point.evidence.grade is Grade.TRADITION:
        assert "traditional" in said.lower() or "tradition" in said.lower()
    for other in re.findall(r"\b(?:LU|LI|ST|SP|HT|SI|BL|KI|PC|TE|GB|LR|GV|CV)\d+\b", said):
        assert set(point.evidence.sources) & set(CATALOGUE.points[other].evidence.sources)


def test_no_text_repeats_what_is_made_from_the_grade() -> None:
    """The sentence of a grade stands once; what is written by hand says more."""
    made = {grade: CATALOGUE.word(f"evidence.{grade}") for grade in Grade}
    folder = CATALOGUE_FOLDER / "texts" / "en" / "points"
    for file in folder.glob("*.json"):
        for code, words in json.loads(file.read_text(encoding="utf-8")).items():
            assert words.get("evidence") not in made.values(), code


def test_points_of_one_trial_tell_the_same_of_it() -> None:
    """Where an id of a trial stands at two claims' points, its number of people is the same."""
    people = {
        "ghanbari-2022": "84 people",
        "calvo-trujillo-2021": "160 people",
        "caesarean-back-pain": "70 women",
        "torkzahrani-2017": "162 women",
        "atrial-fibrillation-2019": "60 people",
    }
    for point in POINTS:
        said = CATALOGUE.text(point.code).evidence
        for number in re.findall(r"\d+ (?:people|women)", said):
            assert number in {people[source] for source in point.evidence.sources if source in people}, (
                point.code
            )


def test_a_shown_claim_is_what_the_source_found() -> None:
    """ "Shown" under a sentence that the source speaks against would read as its opposite."""
    shown = {claim.id: claim.said for claim in CLAIMS.values() if claim.verdict is Verdict.SHOWN}
    assert shown == {
        "gentle": "Start gently.",
        "neck-front": "Massaging the front or the side of the neck can do harm.",
        "leg-clot": "Rubbing a swollen leg can do harm.",
    }


def test_a_secondary_report_says_so() -> None:
    source = CATALOGUE.sources["atrial-fibrillation-2019"]
    for part in ("Altern Ther Health Med", "2019", "25", "12-19", "Secondary report"):
        assert part in source.csl
    assert "econdary report" in source.citation
    cited = {claim.id for claim in CLAIMS.values() if source.id in claim.sources}
    assert cited == {"heart-rate"}
