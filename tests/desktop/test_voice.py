"""A session led by a real voice: the words are in the speech service's own log, word for word, and its sound
is recorded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from acupress_desktop.services.spoken_words import SpokenWords, seconds_to_say
from acupress_desktop.system.remote import ask
from tests.desktop.hearing import (
    SILENCE,
    WINDOW_S,
    choose_voice,
    find_voice,
    loudness_of,
    render,
    trim,
    words_given,
)
from tests.desktop.lab import Desktop, Program, wait_for
from tests.shipped import load
from tests.stage_views import stage_views

FIRST = "G B 21, jeeyen jing, left side, 1 minute."


def test_it_says_the_point_the_side_and_the_time(
    talking: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    choose_voice(tmp_path / "data")
    program = start("--hidden")
    find_voice(talking, program, tmp_path / "before.wav")
    before = len(words_given(talking))
    file = tmp_path / "heard.wav"

    def given(text: str) -> bool:
        return text in [said for _, said in words_given(talking)[before:]]

    def loud() -> int:
        return sum(value > SILENCE for value in loudness_of(file))

    with talking.recording(file):
        program.tell("start", "upper-back-neck")
        for sentence in (FIRST, "Lean in slowly."):
            heard = loud()
            wait_for(sentence, lambda sentence=sentence: given(sentence))  # type: ignore[misc]
            wait_for(f"the sound of {sentence}", lambda heard=heard: loud() > heard + 20)  # type: ignore[misc]
        program.tell("next")
        wait_for("the other side", lambda: given("Other side: right."))
        program.tell("stop")
    sentences = [said for _, said in words_given(talking)[before:]]
    assert sentences[0] == FIRST
    assert not [said for said in sentences if "<" in said or "&" in said]


@pytest.mark.parametrize("command", ["pause", "stop"])
def test_it_is_cut_short(
    talking: Desktop, start: Callable[..., Program], tmp_path: Path, command: str
) -> None:
    choose_voice(tmp_path / "data")
    program = start("--hidden")
    find_voice(talking, program, tmp_path / "before.wav")
    before = len(words_given(talking))
    file = tmp_path / "heard.wav"
    with talking.recording(file):
        program.tell("start", "upper-back-neck")
        wait_for("the voice", lambda: len(trim(loudness_of(file))) > 5)
        # From here and not from another process, whose start may take as long as the sentence.
        assert ask(tmp_path / "data", command).exit_code == 0

        def silent() -> bool:
            loud = loudness_of(file)
            return max(loud[-round(1.5 / WINDOW_S) :]) < SILENCE

        wait_for("silence", silent)
    assert [said for _, said in words_given(talking)[before:]] == [FIRST]
    assert len(trim(loudness_of(file))) < 0.8 * len(render(FIRST))


def test_muted_it_is_silent(talking: Desktop, start: Callable[..., Program], tmp_path: Path) -> None:
    choose_voice(tmp_path / "data", muted=True)
    program = start("--hidden")
    file = tmp_path / "heard.wav"
    with talking.recording(file):
        program.tell("start", "lower-back")
        program.wait_until("holding", seconds=15)
        program.tell("stop")
    assert max(loudness_of(file)) < SILENCE


def test_breaths_are_spoken_in_step(talking: Desktop, start: Callable[..., Program], tmp_path: Path) -> None:
    choose_voice(tmp_path / "data", voice=False, breathing="spoken", breathe_in_s=3, breathe_out_s=3)
    program = start("--hidden")
    find_voice(talking, program, tmp_path / "before.wav")
    before = len(words_given(talking))
    file = tmp_path / "heard.wav"

    def breaths() -> list[tuple[float, str]]:
        return [(at, said) for at, said in words_given(talking)[before:] if said in ("In", "Out")]

    with talking.recording(file):
        program.tell("start", "lower-back")
        wait_for("four breaths", lambda: len(breaths()) >= 4)
        wait_for("their sound", lambda: max(loudness_of(file)) > SILENCE)
        program.tell("stop")
    # The first waits for a chime. The others come at every third second, a little late on a busy machine,
    # which leaves one out that would be too late, and lateness does not add up.
    began, first = breaths()[1]
    for at, said in breaths()[1:]:
        beats = (at - began) / 3.0
        assert abs(beats - round(beats)) < 1 / 3, breaths()
        assert (said == first) == (round(beats) % 2 == 0), breaths()


def test_with_no_speech_service_the_session_goes_on(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    choose_voice(tmp_path / "data")
    before = desktop.env.get("SPEECHD_ADDRESS")
    desktop.env["SPEECHD_ADDRESS"] = f"unix_socket:{tmp_path / 'nobody'}"
    try:
        program = start("--hidden")
    finally:
        desktop.env.pop("SPEECHD_ADDRESS")
        if before is not None:
            desktop.env["SPEECHD_ADDRESS"] = before
    program.tell("start", "lower-back")
    program.wait_until("holding", seconds=15)
    assert program.running
    assert "Traceback" not in program.said


def test_the_reckoned_time_is_never_too_short(talking: Desktop) -> None:
    """What decides how much is said within a stage, held against espeak-ng itself for every sentence of the
    shipped routines."""
    catalogue = load()
    words = SpokenWords(catalogue)
    sentences = set()
    for routine in catalogue.routines.values():
        sentences |= {words.announcement(view, 60.0) for _, view in stage_views(routine)}
    assert len(sentences) >= 14
    for sentence in sentences:
        assert len(render(sentence)) * WINDOW_S <= seconds_to_say(sentence), sentence


@pytest.mark.parametrize(
    ("language", "voice", "first", "then"),
    [
        ("zh", "cmn-latn-pinyin", "G B 21，Jiānjǐng，左侧，1分钟。", "慢慢加力。"),
        ("ja", "ja", "G B 21、けんせい、ひだりがわ、いっぷん。", "ゆっくり たいじゅうを。"),
    ],
)
def test_a_session_is_led_in_another_language(
    talking: Desktop,
    start: Callable[..., Program],
    tmp_path: Path,
    language: str,
    voice: str,
    first: str,
    then: str,
) -> None:
    """By the voice that really speaks it: what is recorded lasts as long as that voice needs."""
    choose_voice(tmp_path / "data")
    program = start("--hidden", "--locale", language)
    find_voice(talking, program, tmp_path / "before.wav")
    before = len(words_given(talking))
    file = tmp_path / "heard.wav"

    def loud() -> int:
        return sum(value > SILENCE for value in loudness_of(file))

    with talking.recording(file):
        program.tell("start", "upper-back-neck")
        for sentence in (first, then):
            heard = loud()
            wait_for(sentence, lambda: sentence in [said for _, said in words_given(talking)[before:]])  # noqa: B023
            wait_for(f"the sound of {sentence}", lambda: loud() > heard + 20)  # noqa: B023
        # To its end: another voice would go on for seconds.
        quiet = round(1.5 / WINDOW_S)
        wait_for("silence", lambda: max(loudness_of(file)[-quiet:]) < SILENCE)
        program.tell("stop")
    assert [said for _, said in words_given(talking)[before:]][:2] == [first, then]
    # The other voices of the engine spell what they cannot read, which takes twice as long.
    assert loud() < 1.6 * sum(len(render(text, voice=voice)) for text in (first, then))
