"""What is said aloud: well pronounced, and short enough for its stage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from acupress_desktop.content.words import FALLBACK, languages
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import MIN_SECONDS, Pace, Routine, StageKind, Step, plan
from acupress_desktop.domain.session import Held
from acupress_desktop.services.speaker import AFTER_CHIME_S
from acupress_desktop.services.spoken_words import SpokenWords, seconds_to_say
from acupress_desktop.services.views import SessionView, State
from tests.shipped import load
from tests.stage_views import stage_views

CATALOGUE = load()
WORDS = SpokenWords(CATALOGUE)


def moving(
    code: str, side: Side = Side.LEFT, kind: StageKind = StageKind.PREPARE, seconds: int = 60
) -> SessionView:
    spot = Spot(code, side)
    return SessionView(
        State.PREPARING, "lower-back", kind, spot, holds=((spot, seconds),), step=1, steps=1, stage_s=5.0,
        stage_left_s=5.0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("code", "said"),
    [("BL23", "B L 23"), ("SI3", "S I 3"), ("EX-HN3", "E X H N 3"), ("EX-B2-T10", "E X B 2 T 10")],
)
def test_codes_are_spelled(code: str, said: str) -> None:
    assert WORDS.code(code) == said


@pytest.mark.parametrize(
    ("pinyin", "said"),
    [
        ("Shènshū", "shun shoo"),
        ("Zúsānlǐ", "zoo sahn lee"),
        ("Hégǔ", "huh goo"),
        ("Wěizhōng", "way joong"),
        ("Wàngǔ", "wahn goo"),  # not wang u: no syllable begins with u
        ("Fù'āi", "foo eye"),
        ("Yánglíngquán", "yahng ling chooen"),
        ("Lièquē", "leeyeh chooeh"),
        ("Zhōnglǚshū", "joong loo shoo"),
        ("Rìyuè", "rur yooeh"),
        ("Èrjiān", "ar jeeyen"),
        ("Jiájǐ (Huátuó Jiájǐ)", "jeeya jee"),
        ("Zǐgōng", "zuh goong"),
    ],
)
def test_names_are_put_as_an_english_voice_would_say_them(pinyin: str, said: str) -> None:
    assert WORDS.name(pinyin) == said


def test_every_name_can_be_said() -> None:
    """No tone marks, nothing but letters, as many syllables as it has tones."""
    for point in CATALOGUE.points.values():
        said = WORDS.name(point.pinyin)
        assert said.replace(" ", "").isascii(), point.pinyin
        assert said.replace(" ", "").isalpha(), point.pinyin
        assert said != point.pinyin.lower()


def test_a_name_that_is_no_pinyin_loses_its_tones_only() -> None:
    assert WORDS.name("Xyzzè") == "xyzze"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(60, "1 minute"), (120, "2 minutes"), (45, "45 seconds"), (1, "1 second"), (90, "1 minute 30 seconds")],
)
def test_times(seconds: int, said: str) -> None:
    assert WORDS.span(seconds) == said


def test_the_fullest_that_fits_is_said() -> None:
    view = moving("BL23")
    assert WORDS.announcement(view, 10.0) == "B L 23, shun shoo, left side, 1 minute."
    assert WORDS.announcement(view, 4.0) == "B L 23, left side, 1 minute."
    assert WORDS.announcement(view, 2.4) == "B L 23, left side"
    assert WORDS.announcement(view, 0.5) == ""
    assert WORDS.announcement(view, 10.0, pace=0.25) == "B L 23, left side"


def test_the_middle_has_no_side() -> None:
    view = moving("EX-HN3", Side.MIDLINE, StageKind.NEXT_POINT, 30)
    assert WORDS.announcement(view, 20.0) == "Next: E X H N 3, yeen tahng, 30 seconds."


@pytest.mark.parametrize(
    ("language", "one", "two", "ninety"),
    [
        ("ja", "いっぷん", "にふん", "いっぷん30びょう"),
        ("zh", "1分钟", "两分钟", "1分钟30秒"),
        ("zh-Hant", "1分鐘", "兩分鐘", "1分鐘30秒"),
        ("fr", "une minute", "2 minutes", "une minute 30 secondes"),
        ("es", "un minuto", "2 minutos", "un minuto 30 segundos"),
        ("de", "eine Minute", "2 Minuten", "eine Minute 30 Sekunden"),
    ],
)
def test_times_as_the_language_says_them(language: str, one: str, two: str, ninety: str) -> None:
    words = SpokenWords(load(language))
    assert [words.span(seconds) for seconds in (60, 120, 90)] == [one, two, ninety]


def test_every_number_of_minutes_has_its_reading_in_japanese() -> None:
    words = SpokenWords(load("ja"))
    read = [words.span(60 * minutes) for minutes in range(1, 11)]
    assert read == [
        *("いっぷん", "にふん", "さんぷん", "よんぷん", "ごふん"),
        *("ろっぷん", "ななふん", "はっぷん", "きゅうふん", "じゅっぷん"),
    ]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("seconds", [MIN_SECONDS, 75])
@pytest.mark.parametrize("pace", [0.5, 1.0, 1.5])
def test_what_a_stage_says_is_over_before_the_stage(language: str, seconds: int, pace: float) -> None:
    """At every pace, in the shortest press and in one whose time takes most words, whichever point (in other
    languages than English a third of them), in every language."""
    words = WORDS if language == FALLBACK else SpokenWords(load(language))
    pressed = Pace(last_ten=True, rest=5)
    for number, (code, point) in enumerate(CATALOGUE.points.items()):
        if language != FALLBACK and number % 3:
            continue
        step = Step(code, point.sides, seconds)
        holds = tuple((Spot(code, side), seconds) for side in point.sides) * 2
        for stage in plan(Routine("tried", (step, step), pace=pressed)):
            view = SessionView(
                State.HOLDING,
                "tried",
                stage.kind,
                stage.spot,
                holds=holds,
                step=stage.step + 1,
                cue=stage.cue,
            )
            room = stage.seconds - (AFTER_CHIME_S if stage.cue else 0.0)
            said = words.announcement(view, room, pace)
            assert seconds_to_say(said) / pace <= room or said == ""
            if pace >= 1.0 and stage.seconds >= 3:
                assert said, (stage, "has nothing to say in its time")


def test_practices_are_said_by_their_title() -> None:
    for practice, text in CATALOGUE.practice_texts.items():
        view = SessionView(State.RESTING, practice=practice, stage=StageKind.PRACTICE)
        assert WORDS.announcement(view, 10.0) == f"{text.title}."


def test_each_cue_is_followed_by_words_of_its_own() -> None:
    view = moving("BL23", kind=StageKind.HOLD)
    said = {
        WORDS.announcement(replace(view, stage=kind, cue=cue), 30.0)
        for kind, cue in (
            (StageKind.EASE_IN, Cue.START),
            (StageKind.HOLD, Cue.START),
            (StageKind.HOLD, None),
            (StageKind.HOLD, Cue.LAST_TEN),
            (StageKind.EASE_OUT, Cue.EASE_OUT),
            (StageKind.CHANGE_SIDE, Cue.CHANGE_SIDE),
            (StageKind.NEXT_POINT, Cue.NEXT_POINT),
            (StageKind.REST, None),
        )
    }
    said.add(WORDS.announcement(SessionView(State.FINISHED), 30.0))
    assert len(said) == 9


HANZI = re.compile("[\u3400-\u9fff]")


@pytest.mark.parametrize("code", ["LI4", "BL23", "GV20", "CV17", "EX-HN5"])
def test_a_voice_of_mandarin_gets_the_official_pinyin(code: str) -> None:
    catalogue = load("zh")
    said = SpokenWords(catalogue).example(Spot(code, catalogue.points[code].spots[0].side), 60)
    assert catalogue.points[code].pinyin in said
    assert catalogue.points[code].hanzi not in said


def test_a_voice_of_japanese_which_reads_no_kanji_gets_kana_alone() -> None:
    catalogue = load("ja")
    words = SpokenWords(catalogue)
    said = [words.halted(catalogue.safety_texts.words["unanswered"]), words.breath(True), words.breath(False)]
    said += [words.example(spot, 90) for point in catalogue.points.values() for spot in point.spots]
    for routine in catalogue.routines.values():
        said += [words.announcement(view, 60.0) for view in _views_of(routine)]
    assert len(said) > 800
    assert [text for text in said if HANZI.search(text)] == []


def _views_of(routine: Routine) -> Iterator[SessionView]:
    """Every stage of a routine, and its end."""
    yield from (view for _, view in stage_views(routine))
    yield SessionView(State.FINISHED, routine.id, held=(Held.DONE,))
