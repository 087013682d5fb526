"""The collection, own routines and trials of two data folders that meet in a third one."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupress_desktop.content.own_routines import IfTaken, OwnRoutine
from acupress_desktop.domain.collected_places import placed
from acupress_desktop.domain.collection import PointCollection, usual_step
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.sync import Event
from acupress_desktop.domain.trial import Against, Design, End, Measure, Plan, Trial, Trials, asked_for
from acupress_desktop.storage.collection_file import CollectionFile
from acupress_desktop.storage.files import write_private
from acupress_desktop.storage.routine_files import RoutineFiles
from acupress_desktop.storage.sync_lines import line_of
from acupress_desktop.storage.trial_file import TrialFile
from tests.storage.test_sync import CATALOGUE, START, Machine, carry, meet

POINTS = ("BL23", "GB34", "LI4", "ST36", "PC6", "LR3")
FIRST = date(2026, 11, 2)


class Home(Machine):
    """As its programs write what is one's own there."""

    def collect(self, *codes: str) -> None:
        file = CollectionFile(self.home)
        file.load()
        file.save(PointCollection(tuple(usual_step(CATALOGUE.points[code]) for code in codes)))

    @property
    def collected(self) -> list[str]:
        return [step.point for step in CollectionFile(self.home).load().steps]

    def make(self, name: str, title: str, *codes: str, if_taken: IfTaken = IfTaken.REFUSE) -> str:
        steps = tuple(usual_step(CATALOGUE.points[code]) for code in codes)
        return self.files.keep(OwnRoutine(Routine(name, steps), title), if_taken).routine.id

    @property
    def files(self) -> RoutineFiles:
        return RoutineFiles(self.home, CATALOGUE)

    @property
    def routines(self) -> list[tuple[str, tuple[str, ...]]]:
        return sorted((own.title, own.routine.points) for own in self.files.load())

    def tell(self, trial: Trial, *levels: tuple[int, int]) -> None:
        for day, level in levels:
            trial = trial.tell(trial.plan.first + timedelta(days=day), level)
        self.have(Trials(trial, self.trials.past, asked_for(trial.plan, START)))

    def have(self, trials: Trials) -> None:
        file = TrialFile(self.home)
        file.load()
        file.save(trials)

    @property
    def trials(self) -> Trials:
        return TrialFile(self.home).load()


def trial(number: int = 1, first: date = FIRST) -> Trial:
    at = time(20), time(18)
    design = Design(28, 2)
    return Trial(Plan(design, first, *at, Measure.PAIN, "lower-back", Against.REST, f"{number:032x}"))


@pytest.fixture
def two(tmp_path: Path) -> tuple[Home, Home]:
    shared = tmp_path / "shared"
    first, second = Home(tmp_path / "a", shared, timedelta(hours=1)), Home(tmp_path / "b", shared)
    first.join()
    second.join()
    return first, second


def test_points_that_were_collected_apart_are_in_both_collections(two: tuple[Home, Home]) -> None:
    first, second = two
    first.collect("BL23", "LI4", "BL23")
    meet(first, second)
    assert second.collected == ["BL23", "LI4", "BL23"]
    first.collect("GB34", "BL23", "LI4", "BL23")
    second.collect("BL23", "LI4", "ST36", "BL23")
    meet(first, second)
    assert first.collected == second.collected == ["GB34", "BL23", "LI4", "ST36", "BL23"]
    first.collect(*first.collected[1:])
    second.collect(*reversed(second.collected))
    meet(first, second)
    assert first.collected == second.collected
    # GB34 was taken out on one and may have been moved on the other, which keeps it: both say the same.
    assert sorted(code for code in first.collected if code != "GB34") == ["BL23", "BL23", "LI4", "ST36"]
    second.collect()
    meet(first, second)
    assert first.collected == []
    assert first.sync.meet().changed == second.sync.meet().changed == 0


def test_a_step_that_was_changed_travels_whole(two: tuple[Home, Home]) -> None:
    first, second = two
    first.collect("LI4", "BL23")
    meet(first, second)
    steps = CollectionFile(second.home).load().steps
    file = CollectionFile(second.home)
    file.save(PointCollection((steps[0], replace(steps[1], seconds=45, note="“slow”"))))
    meet(first, second)
    assert CollectionFile(first.home).load().steps == CollectionFile(second.home).load().steps
    assert CollectionFile(first.home).load().steps[1].note == "“slow”"


def test_a_collection_that_is_broken_or_gone_is_not_taken_for_empty(two: tuple[Home, Home]) -> None:
    first, second = two
    first.collect("LI4", "BL23")
    meet(first, second)
    (first.home / "collection.json").write_text("{broken")
    second.collect("LI4", "BL23", "GB34")
    meet(first, second)
    assert first.collected == second.collected == ["LI4", "BL23", "GB34"]
    (second.home / "collection.json").unlink()
    meet(first, second)
    assert second.collected == ["LI4", "BL23", "GB34"]


@given(
    st.lists(st.sampled_from(POINTS), unique=True), st.dictionaries(st.sampled_from(POINTS), st.floats(-9, 9))
)
def test_places_ascend_and_few_change(names: list[str], before: dict[str, float]) -> None:
    places = placed(names, before)
    assert [*places] == sorted(places, key=lambda name: places[name])
    assert len({*places.values()}) == len(names)
    assert placed(names, places) == places


def test_own_routines_come_change_and_go_everywhere(two: tuple[Home, Home]) -> None:
    first, second = two
    first.make("knees", "Knees", "ST36", "GB34")
    meet(first, second)
    assert second.routines == [("Knees", ("ST36", "GB34"))]
    second.make("knees", "Both knees", "ST36", if_taken=IfTaken.REPLACE)
    meet(first, second)
    assert first.routines == [("Both knees", ("ST36",))]
    assert [own.routine.id for own in first.files.load()] == ["knees"]
    first.files.remove("knees")
    meet(first, second)
    assert first.routines == second.routines == []
    assert (second.home / "backups" / "routines" / "knees.json").is_file()  # as whoever removes it here
    assert first.sync.meet().changed == second.sync.meet().changed == 0


def test_two_of_one_name_made_apart_are_two(two: tuple[Home, Home]) -> None:
    first, second = two
    assert first.make("mine", "Mine", "LI4") == second.make("mine", "Mine", "BL23") == "mine"
    second.make("alike", "Alike", "LR3")
    first.make("alike", "Alike", "LR3")
    meet(first, second)
    wanted = [("Alike", ("LR3",)), ("Mine", ("BL23",)), ("Mine", ("LI4",))]
    assert first.routines == second.routines == wanted
    for home, points in ((first, ("LI4",)), (second, ("BL23",))):  # what was there keeps its id
        assert next(own for own in home.files.load() if own.routine.id == "mine").routine.points == points
    first.make("mine", "Hands", "LI4", if_taken=IfTaken.REPLACE)
    meet(first, second)
    assert second.routines == first.routines == [wanted[0], ("Hands", ("LI4",)), wanted[1]]


def test_a_routine_file_that_cannot_be_used_is_neither_removed_nor_replaced(two: tuple[Home, Home]) -> None:
    first, second = two
    first.make("knees", "Knees", "ST36")
    meet(first, second)
    file = second.home / "routines" / "knees.json"
    whole = file.read_bytes()
    file.write_text("{half")
    first.make("knees", "Both knees", "ST36", "GB34", if_taken=IfTaken.REPLACE)
    meet(first, second)
    assert first.routines == [("Both knees", ("ST36", "GB34"))]
    assert file.read_text() == "{half"
    file.write_bytes(whole)
    meet(first, second)
    assert len(first.routines) == len(second.routines) == 1
    for path in (second.home / "routines").iterdir():
        path.unlink()
    (second.home / "routines").rmdir()
    meet(first, second)
    assert len(first.routines) == len(second.routines) == 1


def test_the_copy_of_a_conflict_beside_a_routine_is_told_and_not_handed_on(two: tuple[Home, Home]) -> None:
    first, second = two
    first.make("knees", "Knees", "ST36")
    meet(first, second)
    copy = first.home / "routines" / "knees.sync-conflict-20261130-221409-AMHIXYH.json"
    copy.write_bytes((first.home / "routines" / "knees.json").read_bytes().replace(b"Knees", b"Other"))
    meet(first, second)
    assert first.routines == second.routines == [("Knees", ("ST36",))]
    assert first.files.trouble is None
    files = first.files
    files.load()
    assert "routine.same-id" in str(files.trouble)


def test_no_room_for_a_routine_is_said_and_tried_again(two: tuple[Home, Home]) -> None:
    first, second = two
    for number in range(60):
        (second.home / "routines").mkdir(exist_ok=True)
        (second.home / "routines" / f"strange-{number}.json").write_text("{")
    first.make("knees", "Knees", "ST36")
    first.sync.meet()
    for _ in range(2):
        assert "routines.most" in str(second.sync.meet().trouble)
    for path in (second.home / "routines").iterdir():
        path.unlink()
    assert second.sync.meet().trouble is None
    assert second.routines == first.routines == [("Knees", ("ST36",))]


def test_days_of_a_trial_told_apart_are_all_there(two: tuple[Home, Home]) -> None:
    first, second = two
    first.tell(trial(), (0, 5))
    meet(first, second)
    assert second.trials.current == first.trials.current
    assert second.trials.asked.on
    first.tell(trial(), (0, 5), (1, 3))
    second.tell(trial(), (0, 4), (2, 7))
    meet(first, second)
    assert first.trials.current == second.trials.current
    assert first.trials.current is not None
    assert [told.level for told in first.trials.current.told] == [4, 3, 7]
    second.have(replace(second.trials, current=first.trials.current.end(FIRST, End.STOPPED)))
    meet(first, second)
    assert first.trials.running is None
    assert first.trials.every == second.trials.every
    first.tell(trial(), (5, 1))  # a program that had not read that it is over
    meet(first, second)
    assert first.trials.running is None
    assert first.trials.every == second.trials.every
    assert len(first.trials.every[0].told) == 4


def test_of_two_trials_that_were_begun_apart_the_first_goes_on(two: tuple[Home, Home]) -> None:
    first, second = two
    first.tell(trial(1, FIRST + timedelta(days=2)), (0, 5), (3, 2))
    second.tell(trial(2), (0, 6))
    meet(first, second)
    for home in two:
        assert home.trials.running is not None
        assert home.trials.running.plan.seed == f"{2:032x}"
        (over,) = home.trials.past
        assert (over.why, over.ended, len(over.told)) == (End.STOPPED, FIRST + timedelta(days=5), 2)
    assert first.sync.meet().changed == second.sync.meet().changed == 0


def test_erasing_takes_trials_and_leaves_what_else_is_ones_own(two: tuple[Home, Home]) -> None:
    first, second = two
    first.tell(trial(), (0, 5))
    first.collect("LI4")
    first.make("knees", "Knees", "ST36")
    meet(first, second)
    second.history.erase()
    meet(second, first)
    for home in two:
        assert home.trials.every == ()
        assert home.collected == ["LI4"]
        assert home.routines == [("Knees", ("ST36",))]
        assert f"{1:032x}" not in (home.home / "sync-told.json").read_text()
        assert f"{1:032x}" not in home.own.read_text()
    second.tell(trial(3), (0, 1))
    meet(second, first)
    assert first.trials.every == second.trials.every != ()


def test_what_was_there_before_machines_met_gives_way_to_what_was_said(tmp_path: Path) -> None:
    first = Home(tmp_path / "a", tmp_path / "shared")
    first.collect("LI4", "BL23")
    first.join()
    first.collect("LI4")
    first.sync.meet()
    second = Home(tmp_path / "b", tmp_path / "shared")
    second.collect("GB34", "BL23")
    second.make("knees", "Knees", "ST36")
    second.join()
    meet(first, second)
    assert first.collected == second.collected == ["GB34", "LI4"]
    assert first.routines == [("Knees", ("ST36",))]


def test_a_change_is_handed_on_without_reading_the_others(two: tuple[Home, Home]) -> None:
    first, second = two
    meet(first, second)
    first.collect("LI4")
    first.sync.note()
    assert b'"own.collection"' in first.own.read_bytes()
    assert not first.sync.meet().fresh
    first.sync.leave()
    first.collect("LI4", "BL23")
    first.sync.note()
    assert second.sync.meet().changed == 1


@pytest.mark.parametrize("cut_off", range(4))
def test_a_program_that_is_cut_off_makes_nothing_twice(
    two: tuple[Home, Home], monkeypatch: pytest.MonkeyPatch, cut_off: int
) -> None:
    """Before each of the times that what was told is remembered."""
    first, second = two
    first.collect("LI4")
    first.make("knees", "Knees", "ST36")
    first.tell(trial(), (0, 5))
    first.sync.meet()
    first.make("knees", "Both", "ST36", if_taken=IfTaken.REPLACE)
    second.collect("BL23")
    left = [cut_off]

    def gone(path: Path, content: bytes) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        write_private(path, content)

    monkeypatch.setattr("acupress_desktop.storage.carried_file.write_private", gone)
    for home in (first, second):
        try:
            home.sync.meet()
        except KeyboardInterrupt:
            home.again()
    monkeypatch.undo()
    meet(first, second)
    assert first.collected == second.collected
    assert sorted(first.collected) == ["BL23", "LI4"]
    assert first.routines == second.routines == [("Both", ("ST36",))]
    assert first.trials.every == second.trials.every
    assert len(first.trials.every) == 1


def test_nonsense_of_others_harms_nothing(two: tuple[Home, Home]) -> None:
    first, second = two
    first.collect("LI4")
    first.make("knees", "Knees", "ST36")
    first.tell(trial(), (0, 5))
    meet(first, second)
    step = {"point": "LI4", "sides": ["left"], "seconds": 30}
    nonsense = [
        ("own.collection", "x", step),
        ("own.collection", '["LI4",7]', {**step, "seconds": -1, "place": 1}),
        ("own.collection", '["LI4",8]', {**step, "point": "XX99", "place": "far"}),
        ("own.collection", '["LI4",9]', 5),
        ("own.routines", "x", {"title": "x"}),
        ("own.routines", '["../../evil","1"]', {"format": 1}),
        ("own.routines", '["mine"]', None),
        ("history.trials", "0", {"plan": {}}),
        ("history.trials", f"{9:032x}", {"plan": {"days": 3}, "ended": None, "why": None}),
        ("history.trials", f"{8:032x}", []),
        ("history.trial-days", "[]", {"level": 3}),
        ("history.trial-days", f'["{1:032x}","2026-11-03"]', {"level": 99}),
        ("history.trial-days", f'["{1:032x}","2036-11-03"]', {"level": 3}),
        ("local.routines", "x", "knees"),
    ]
    events = [Event("stranger", 1 + n, "", *one) for n, one in enumerate(nonsense)]
    (first.shared / "acupress-stranger.jsonl").write_bytes(b"".join(map(line_of, events)))
    before = second.trials, second.routines
    meet(second, first)
    assert (second.trials, second.routines) == before
    assert "LI4" in second.collected
    assert first.collected == second.collected
    (second.home / "sync-told.json").write_text("{broken")
    second.again()
    meet(second, first)
    assert (second.trials, second.routines) == before


def test_a_kind_that_only_a_newer_program_knows_is_left_out_and_said(two: tuple[Home, Home]) -> None:
    first, second = two
    (first.shared / "acupress-newer.jsonl").write_bytes(
        line_of(Event("newer", 5, "", "own.dreams", "x", 1))
        + line_of(Event("newer", 6, "", "own.collection", '["LI4",0]', {"what": 1}, version=2))
    )
    assert "sync.newer (count=2" in str(second.sync.meet().trouble)
    assert second.collected == []


@given(st.integers(0, 100_000))
@settings(max_examples=8, deadline=None)
def test_any_way_of_carrying_ends_in_one_state(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    home, chance = tmp_path_factory.mktemp("carried"), random.Random(seed)
    machines = [
        Home(home / name, home / f"{name}-shared", timedelta(hours=off))
        for name, off in (("a", 1), ("b", 0), ("c", -1))
    ]
    for machine in machines:
        machine.join()
    for step in range(30):
        machine = chance.choice(machines)
        if chance.random() < 0.3:
            carry(chance.choice(machines), machine, chance)
            machine.sync.meet()
        else:
            _write(machine, step, chance)
    for _ in range(5):
        for machine in machines:
            for other in machines:
                carry(other, machine, None)
            machine.sync.meet()
    first, *others = [
        (machine.collected, machine.routines, {*machine.trials.every}, machine.trials.running)
        for machine in machines
    ]
    assert all(other == first for other in others), seed
    for machine in machines:
        machine.again()
        machine.sync.rebuild()
        assert (machine.collected, machine.routines) == first[:2]


def _write(machine: Home, step: int, chance: random.Random) -> None:
    """Something of one's own, as a program does."""
    there = [own.routine.id for own in machine.files.load()]
    match chance.randrange(7):
        case 0 | 1:
            machine.collect(*chance.sample(POINTS, chance.randrange(len(POINTS))))
        case 3 if there:
            changed = chance.choice(there), f"Changed {step}", chance.choice(POINTS)
            machine.make(*changed, if_taken=IfTaken.REPLACE)
        case 4 if there:
            machine.files.remove(chance.choice(there))
        case 5:
            machine.tell(machine.trials.running or trial(step + 1), (step % 28, step % 11))
        case 6:
            machine.again()
        case _:
            machine.make(f"own-{step}", f"Own {step}", chance.choice(POINTS))


def test_lines_hold_what_a_person_can_read(two: tuple[Home, Home]) -> None:
    first, _ = two
    first.make("knees", "Knees", "ST36")
    first.sync.meet()
    told = [json.loads(line) for line in first.own.read_bytes().splitlines()]
    (routine,) = [one for one in told if one["kind"] == "own.routines"]
    assert json.loads(routine["key"])[0] == "knees"
    assert routine["value"]["title"] == "Knees"
