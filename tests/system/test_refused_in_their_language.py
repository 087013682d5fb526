"""A program that runs in one language refuses a session to a command line in another: the whole sentence is
in that of the command line, whatever it is put together from."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content import error_words, spoken
from acupress_desktop.content.error_words import FILES, sentence
from acupress_desktop.content.own_routines import OwnRoutine, with_own
from acupress_desktop.content.words import TEXTS, read_words
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import Region, Side
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.commands import CommandService
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.system.command_server import CommandServer
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeWallClock,
    MemoryAnswers,
    MemorySettings,
    RecordingChimes,
    answered,
    session_service,
)
from tests.shipped import load
from tools.pseudo import ACCENTED, pseudo_json

BELLY = Routine("own", (Step("CV12", (Side.MIDLINE,), 60), Step("PC6", (Side.LEFT, Side.RIGHT), 60)))
CATALOGUE = with_own(load(), [OwnRoutine(BELLY, "ΑΒΓ")])
YES, NO = Answer(yes=True), Answer(yes=False)
#: Two letters beside each other that no accented word has, but for codes of points and brackets' own.
ENGLISH = re.compile(r"(?<![A-Z])[A-Za-z]?[a-z]{2}")


@dataclass
class World:
    """The running program, as far as a command line sees it."""

    safety: SafetyService
    wall: FakeWallClock
    server: CommandServer

    def answer(self, **given: Answer) -> None:
        self.safety.answer(True, {**dict.fromkeys((rule.id for rule in CATALOGUE.safety.rules), NO), **given})

    def ask(self, command: str, argument: str | None, language: str | None) -> tuple[int, str | None]:
        request = {"command": command, "argument": argument, "language": language}
        reply = json.loads(self.server._answer(json.dumps(request).encode()))
        return reply["exit_code"], reply["error"]


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English, and made of it a language that nobody speaks."""
    for name in chain.from_iterable(FILES):
        content = (TEXTS / "en" / name).read_text(encoding="utf-8")
        accented = json.dumps(pseudo_json(json.loads(content), ACCENTED))
        for language, told in (("en", content), (ACCENTED, accented)):
            (tmp_path / language).mkdir(exist_ok=True)
            (tmp_path / language / name).write_text(told, encoding="utf-8")
    monkeypatch.setattr(error_words, "read_words", partial(read_words, texts=tmp_path))
    monkeypatch.setattr(spoken, "language", "en")
    error_words._words.cache_clear()
    yield
    error_words._words.cache_clear()


@pytest.fixture
def world(texts: None, qapp: object, tmp_path: Path) -> Iterator[World]:
    clock, wall = FakeClock(), FakeWallClock()
    safety = SafetyService(CATALOGUE, MemoryAnswers(Answers()), wall)
    settings = SettingsService(MemorySettings())
    session = session_service(CATALOGUE, clock, FakeAlarm(clock), RecordingChimes(), settings, safety)
    folder = tmp_path / "data"
    folder.mkdir()
    server = CommandServer(folder, CommandService(session, lambda: None).carry_out)
    yield World(safety, wall, server)
    server.close()


def later(world: World, **span: float) -> None:
    world.answer()
    world.wall.advance(**span)


def changed(world: World) -> None:
    world.answer()
    world.safety.something_changed()


def begun(world: World, routine: str, **given: Answer) -> None:
    world.answer()
    assert world.ask("start", routine, None) == (0, None)
    world.answer(**given)


def without_belly(world: World) -> None:
    world.safety.answer(True, {rule.id: NO for rule in CATALOGUE.safety.for_everybody})


LOW_BACK = Answer(True, False, frozenset({Region.LOW_BACK}))
ARM = Answer(True, False, frozenset({Region.FOREARM}))
LEFT = Answer(yes=True, side=Side.LEFT)
#: What was done before -> the command, its argument, and a part of what English says.
REFUSED: Mapping[str, tuple[Callable[[World], None], str, str | None, str]] = {
    "nobody answered": (lambda w: None, "start", "lower-back", "press Start to answer"),
    "something changed": (
        changed,
        "start",
        "lower-back",
        "Something has changed",
    ),
    "too old": (lambda w: later(w, days=31), "start", "lower-back", "more than 30 days"),
    "clock set back": (lambda w: later(w, days=-2), "start", "lower-back", "clock stands before"),
    "not checked": (lambda w: later(w, hours=13), "start", "lower-back", "anything is new today"),
    "an emergency": (lambda w: w.answer(Q1=YES), "start", "lower-back", "emergency number"),
    "a doctor today": (lambda w: w.answer(Q7a=YES), "start", "lower-back", "a doctor today"),
    "a doctor": (lambda w: w.answer(Q3=YES), "start", "lower-back", "within a day or two"),
    "a child": (lambda w: w.safety.answer(False, {}), "start", "lower-back", "short questions"),
    "a child who answered": (
        lambda w: w.safety.answer(False, {rule.id: NO for rule in CATALOGUE.safety.rules}),
        "start",
        "lower-back",
        "is for adults",
    ),
    "too little": (lambda w: w.answer(Q5=YES), "start", "lower-back", "BL40, BL60 (pregnancy)). Choose"),
    "too little for several reasons": (
        lambda w: w.answer(Q7b=YES, Q8a=LOW_BACK),
        "start",
        "lower-back",
        "Left out: BL23 (a part to be left alone); BL40, BL60 (a clot in a leg)",
    ),
    "too little of an own one": (
        lambda w: w.answer(Q9=YES, Q8a=ARM),
        "start",
        "own",
        "Too little of “ΑΒΓ”",
    ),
    "the belly first": (without_belly, "start", "own", "points on the belly"),
    "begun otherwise": (
        lambda w: begun(w, "lower-back", Q7c=LEFT, Q6=YES),
        "resume",
        None,
        "BL40 left, BL60 left (veins in the leg). Without “Walk a few steps”",
    ),
    "begun more gently": (
        lambda w: begun(w, "lower-back", Q6=YES),
        "resume",
        None,
        "at most. Each hold is 30 seconds at most. Fingertips only. Start it again.",
    ),
    "begun with what goes": (lambda w: begun(w, "lower-back", Q5=YES), "resume", None, "Too little of"),
    "begun with a swap": (lambda w: begun(w, "calm-sleep", Q5=YES), "next", None, "PC6 instead of LI4."),
    "none is running": (lambda w: None, "pause", None, "No session is running."),
}


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_told_in_the_language_of_who_asks(world: World, case: str) -> None:
    prepare, command, argument, english = REFUSED[case]
    prepare(world)
    code, said = world.ask(command, argument, None)
    other_code, other = world.ask(command, argument, ACCENTED)
    assert (code, code) == (other_code, 3 if command == "pause" else 1)
    assert english in (said or "")
    assert "Install" not in (said or "")
    assert not ENGLISH.findall(other or "none"), other
    assert (other or "").startswith("⟦")


def test_points_without_a_sheet_are_told_in_it_too(texts: None) -> None:
    """What the command line makes itself is told by the same road."""
    sheets = SheetService(CATALOGUE, Atlas.load(), answered(CATALOGUE, {"Q5": YES}))
    with pytest.raises(KnownError) as caught:
        sheets.for_points(["LI4", "SP6", "ST9"], date(2026, 11, 30))
    assert sentence(caught.value) == (
        "None of these points is for you (Left out: LI4, SP6 (pregnancy); ST9 (never to be pressed)),"
        " so there is no sheet to print."
    )
    assert not ENGLISH.findall(sentence(caught.value, ACCENTED))


def test_the_catalogue_says_the_same_as_the_edge(texts: None) -> None:
    """One tree, filled by the words of the catalogue and by those that are read for an error."""
    for given in ({"Q5": YES}, {"Q6": YES, "Q7c": LEFT}, {"Q8a": LOW_BACK, "Q8b": YES}, {"Q7b": YES}, {}):
        service = answered(CATALOGUE, given)
        for routine in CATALOGUE.routines.values():
            made = service.tailor(routine)
            for tree in (
                service.words.left_out(made, service.view.limits),
                service.words.gentler(service.view.limits),
            ):
                assert service.words.tell(tree) == sentence(tree)
