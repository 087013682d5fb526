"""Every instruction of every shipped routine can be read while its stage lasts, in the worst case too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.words import FALLBACK, languages
from acupress_desktop.domain.choices import as_chosen
from acupress_desktop.domain.points import Region, Side, Spot
from acupress_desktop.domain.routines import StageKind
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.session import Held
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.offer_service import Offer
from acupress_desktop.services.session_words import SessionWords, reading_s
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import Ended, SessionView
from tests.fakes import FakeAlarm, FakeClock, MemorySettings, RecordingChimes, answered, session_service
from tests.shipped import load

CATALOGUE = load()
WORDS = SessionWords(CATALOGUE)
YES = Answer(yes=True)
#: Who loses points, who must press lightly and briefly, who is spared stretches, and all of it together.
PEOPLE: dict[str, dict[str, Answer]] = {
    "nothing applies": {},
    "pregnant": {"Q5": YES},
    "blood thinners": {"Q6": YES},
    "fragile bones": {"Q8b": YES},
    "veins of one leg": {"Q7c": Answer(yes=True, side=Side.LEFT)},
    "seen by a doctor": {"Q3": Answer(True, True, frozenset({Region.LOW_BACK}))},
    "much at once": {
        "Q4a": Answer(True, True),
        "Q6": YES,
        "Q7c": Answer(yes=True, side=Side.LEFT),
        "Q8a": Answer(True, False, frozenset({Region.HAND})),
        "Q8b": YES,
        "Q8c": YES,
    },
}
CHOICES = {
    "as shipped": Settings(),
    "with rests and the last ten seconds": Settings(rest_s=5, last_ten=True),
    "as short as can be": Settings(seconds=10, rest_s=5, last_ten=True),
}
#: An easy pace, and what a glance takes at the least.
WORDS_A_MINUTE, GLANCE_S = 200, 1.5


def read_s(text: str) -> float:
    return max(GLANCE_S, 60 * len(text.split()) / WORDS_A_MINUTE)


def views(routine: str, person: str, choice: str, catalogue: Catalogue = CATALOGUE) -> Iterator[SessionView]:
    """The view at the beginning of each stage; none where too little is left for this person."""
    clock = FakeClock()
    alarm = FakeAlarm(clock)
    settings = SettingsService(MemorySettings(CHOICES[choice]))
    safety = answered(catalogue, PEOPLE[person])
    safety.chosen = lambda made: as_chosen(made, settings.settings)
    safety.renew()
    if safety.view.routines[routine].too_little:
        return
    service = session_service(catalogue, clock, alarm, RecordingChimes(), settings, safety)
    service.start(routine)
    while service.view.active:
        yield service.view
        alarm.advance(service.view.stage_left_s + 0.001)


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("routine", CATALOGUE.routines)
def test_every_instruction_can_be_read_in_its_stage(routine: str, person: str, choice: str) -> None:
    for view in views(routine, person, choice):
        text = WORDS.instruction(view)
        assert text
        assert read_s(text) <= view.stage_s, f"{view.stage} lasts {view.stage_s} s: {text}"


@pytest.mark.parametrize("language", [name for name in languages() if name != FALLBACK])
def test_every_instruction_can_be_read_in_its_stage_in_every_language(language: str) -> None:
    """Of all routines with the shortest presses, by whom most has to be told and by whom nothing has."""
    catalogue = load(language)
    words = SessionWords(catalogue)
    late = {
        f"{view.stage} lasts {view.stage_s} s, {reading_s(text):.1f} s are needed: {text}"
        for routine in catalogue.routines
        for person in ("nothing applies", "much at once")
        for view in views(routine, person, "as short as can be", catalogue)
        if not (text := words.instruction(view)) or reading_s(text) > view.stage_s
    }
    assert late == set()


@pytest.mark.parametrize(
    "text", ["one two three four five", "按住，保持呼吸，一二三四五六", "そのまま、ゆっくり息をします"]
)
def test_signs_without_spaces_take_as_long_as_words(text: str) -> None:
    assert 1.5 <= reading_s(text) <= 3.0
    assert reading_s(text * 4) > 2 * reading_s(text)


def test_all_kinds_of_stages_were_looked_at() -> None:
    seen = {
        view.stage
        for routine in CATALOGUE.routines
        for view in views(routine, "nothing applies", "with rests and the last ten seconds")
    }
    assert seen == set(StageKind)


PREPARING = next(views("lower-back", "nothing applies", "as shipped"))


@pytest.mark.parametrize(
    ("note", "seconds", "said"),
    [
        ("", 5, ""),
        ("Left out: GB21, LI4 (pregnancy).", 5, " Left out: GB21, LI4 (pregnancy)."),
        ("Left out: BL60. Without one two three four five six seven.", 5, " Left out: BL60."),
        ("Left out: one two three four five six seven eight nine.", 5, " Parts of it are left out."),
        (
            "Left out: BL60. Without one two three four five six seven.",
            10,
            " Left out: BL60. Without one two three four five six seven.",
        ),
    ],
)
def test_as_much_of_what_was_left_out_as_can_be_read(note: str, seconds: int, said: str) -> None:
    view = replace(PREPARING, note=note, stage_s=seconds)
    assert WORDS.instruction(view) == f"Get ready: Shènshū, low back, level L2.{said}"


def test_before_a_practice_too() -> None:
    view = replace(PREPARING, spot=None, note="Left out: BL60.")
    assert WORDS.instruction(view) == "Left out: BL60."
    assert WORDS.instruction(replace(view, note="")) == "Make yourself comfortable."


def test_after_something_felt_wrong_nothing_is_ready() -> None:
    made = Offer("lower-back", "Lower back", "Four points.", 9)
    ended = Ended("lower-back", (Held.DONE, Held.OPEN))
    assert WORDS.over_offer(made, None) == WORDS.over_offer(made, ended) == "READY WHEN YOU ARE"
    assert WORDS.over_offer(made, replace(ended, unwell=True)) == "REST NOW"
    assert WORDS.over_offer(replace(made, minutes=None), replace(ended, unwell=True)) == "NOT FOR YOU NOW"


def test_a_language_says_the_name_beside_the_code() -> None:
    told = {language: SessionWords(load(language)).spot for language in ("en", "zh", "zh-Hant")}
    assert told["en"](Spot("SI3", Side.LEFT)) == "SI3 — left side"
    assert told["zh"](Spot("SI3", Side.LEFT)) == "SI3 后溪 — 左侧"
    assert told["zh-Hant"](Spot("SI3", Side.BOTH)) == "SI3 後谿 — 兩側同時"
