"""Two data folders that meet in a third one: nothing lost, whatever carries the files between them."""

from __future__ import annotations

import contextlib
import json
import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupress_desktop.domain.diary import Felt, Moment, Note, NoteKind, Told, Weekly
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.learning import Review
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.sync import ERASED, Event
from acupress_desktop.storage import history_tables as tables
from acupress_desktop.storage import sync_log
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.storage.sync_lines import line_of, read_lines
from acupress_desktop.storage.sync_log import SyncLog
from acupress_desktop.storage.sync_store import SyncStore
from tests.shipped import load

CATALOGUE = load()
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)


def record(number: int, routine: str = "lower-back") -> SessionRecord:
    return SessionRecord(START + timedelta(hours=number), routine, (Spot("BL23", Side.LEFT),), 8, 60, True)


def review(number: int) -> Review:
    return Review(START + timedelta(minutes=number), TODAY, "BL23", Kind.SHOW, Grade.GOOD)


class Machine:
    """A data folder, with a clock that may be wrong, and its side of the shared folder."""

    def __init__(self, home: Path, shared: Path, off: timedelta = timedelta()) -> None:
        self.home, self.shared, self.off = home, shared, off
        home.mkdir(exist_ok=True)
        self.again()

    def again(self) -> None:
        """As after a restart."""
        self.history, self.sync = HistoryFile(self.home), SyncStore(self.home, CATALOGUE)
        now = datetime.now(UTC)
        for log in (self.history._log, self.sync._log, self.sync._history._log):
            log._now = lambda: now + self.off

    def join(self) -> Machine:
        self.sync.choose(self.shared)
        return self

    def kept(self) -> tuple[set[SessionRecord], set[Pain], set[Review]]:
        history = self.history.read()
        return {*history.sessions}, {*history.pains}, {*self.history.reviews()}

    @property
    def own(self) -> Path:
        return self.shared / f"acupress-{self.sync.state.machine}.jsonl"


@pytest.fixture
def two(tmp_path: Path) -> tuple[Machine, Machine]:
    """One hour apart by their clocks, and with one folder."""
    shared = tmp_path / "shared"
    return (
        Machine(tmp_path / "a", shared, timedelta(hours=1)).join(),
        Machine(tmp_path / "b", shared).join(),
    )


def meet(*machines: Machine) -> None:
    for machine in (*machines, *machines):
        machine.sync.meet()


def test_what_each_did_apart_both_know(two: tuple[Machine, Machine]) -> None:
    first, second = two
    first.history.add(History((record(1), record(2)), ()))
    first.history.record_pain(Pain(TODAY, 6))
    second.history.add(History((record(3, "calm-sleep"),)))
    second.history.add_reviews((review(1), review(2)))
    meet(first, second)
    assert first.kept() == second.kept()
    assert first.kept() == (
        {record(1), record(2), record(3, "calm-sleep")},
        {Pain(TODAY, 6)},
        {review(1), review(2)},
    )
    first.again()
    assert first.sync.meet().changed == 0  # and it stays so


def test_what_was_felt_and_told_and_noted_travels_too(two: tuple[Machine, Machine]) -> None:
    """Whatever a table holds: nothing here knows what it is."""
    first, second = two
    first.history.add(History((replace(record(1), partly=(Spot("LI4", Side.LEFT),), paused_s=None),)))
    first.history.keep(Felt(record(1).started, "lower-back", Moment.BEFORE, 6))
    second.history.keep(Told(TODAY, next(iter(Weekly)), 3))
    second.history.keep(Note(TODAY, next(iter(NoteKind)), "“half” a line\n—"))
    meet(first, second)
    kept = first.history.read()
    assert kept == second.history.read()
    assert (len(kept.sessions), len(kept.felt), len(kept.told), len(kept.notes)) == (1, 1, 1, 1)
    assert kept.sessions[0].partly


def test_what_was_there_before_is_told_too(tmp_path: Path) -> None:
    HistoryFile(tmp_path / "a").add(History((record(1),), (Pain(TODAY, 3),)))
    HistoryFile(tmp_path / "b").add(History((record(2),), (Pain(TODAY, 5), Pain(date(2026, 1, 1), 9))))
    first = Machine(tmp_path / "a", tmp_path / "shared").join()
    second = Machine(tmp_path / "b", tmp_path / "shared").join()
    meet(first, second)
    assert first.kept() == second.kept()
    assert first.kept()[0] == {record(1), record(2)}


def test_the_later_word_on_a_day_counts_though_its_clock_is_behind(two: tuple[Machine, Machine]) -> None:
    """The first one's clock is an hour ahead; the second one answers to what it said."""
    first, second = two
    first.history.record_pain(Pain(TODAY, 8))
    meet(first, second)
    assert second.history.read().pains == (Pain(TODAY, 8),)
    second.history.record_pain(Pain(TODAY, 2))
    meet(first, second)
    assert first.history.read().pains == second.history.read().pains == (Pain(TODAY, 2),)


def test_what_is_read_in_gives_way_to_what_was_said(two: tuple[Machine, Machine], tmp_path: Path) -> None:
    first, second = two
    HistoryFile(tmp_path / "c").add(History((record(5),), (Pain(TODAY, 9),)))
    HistoryFile(tmp_path / "c").write_copy(tmp_path / "copy.json")
    second.history.record_pain(Pain(TODAY, 1))
    first.history.take_in(tmp_path / "copy.json")
    meet(first, second)
    assert first.history.read().pains == second.history.read().pains == (Pain(TODAY, 1),)
    assert record(5) in second.kept()[0]


def test_a_session_that_goes_on_is_taken_back_everywhere(two: tuple[Machine, Machine]) -> None:
    first, second = two
    stopped = replace(record(1), finished=False)
    first.history.add(History((stopped,)))
    meet(first, second)
    first.history.take_back(stopped)
    meet(first, second)
    assert second.kept()[0] == set()
    first.history.add(History((record(1),)))
    meet(first, second)
    assert second.kept()[0] == {record(1)}


def test_erasing_travels_and_leaves_nothing_in_any_file(two: tuple[Machine, Machine]) -> None:
    first, second = two
    first.history.add(History((record(1),)))
    second.history.record_pain(Pain(TODAY, 6))
    meet(first, second)
    second.history.add(History((record(2, "desk-break"),)))  # of which the first one knows nothing
    first.sync._stamp = None
    (first.shared / "aside").mkdir()
    second.own.rename(first.shared / "aside" / "away")  # nor can read it now
    first.history.erase()
    (first.shared / "aside" / "away").rename(second.own)
    meet(first, second)
    for machine in two:
        assert machine.kept() == ({record(2, "desk-break")}, set(), set())
        for path in (*machine.home.rglob("*"), *machine.shared.rglob("*")):
            if path.is_file():
                assert b"lower-back" not in path.read_bytes(), path
    second.again()
    second.history.erase()
    meet(first, second)
    assert first.kept() == second.kept() == (set(), set(), set())
    assert first.kept() == (set(), set(), set())
    first.history.add(History((record(7),)))  # and one goes on
    meet(first, second)
    assert second.kept()[0] == {record(7)}


def test_who_comes_back_after_an_erasure_brings_nothing_back(two: tuple[Machine, Machine]) -> None:
    first, second = two
    first.history.add(History((record(1),)))
    meet(first, second)
    second.sync.leave()
    second.history.add(History((record(2),)))  # noted down for when it is there again
    first.history.erase()
    meet(first)
    second.again()
    second.join()
    meet(first, second)
    assert first.kept() == second.kept() == ({record(2)}, set(), set())


def test_it_is_made_anew_from_the_events(two: tuple[Machine, Machine]) -> None:
    first, second = two
    for number in range(5):
        (first, second)[number % 2].history.add(
            History((record(number),), (Pain(date(2026, 1, 1 + number), 4),))
        )
    meet(first, second)
    kept = first.kept()
    for path in first.home.glob("history.sqlite3*"):
        path.unlink()
    first.again()
    assert first.sync.rebuild().changed == 10
    assert first.kept() == kept
    (first.home / "history.sqlite3").write_bytes(b"no database at all, but long enough to be one")
    first.again()
    first.sync.rebuild()
    assert first.kept() == kept


def test_a_line_is_waited_for_until_it_is_whole(two: tuple[Machine, Machine]) -> None:
    first, second = two
    first.history.add(History((record(1),)))
    content = first.own.read_bytes()
    apart = first.shared / "aside"
    apart.mkdir()
    for cut in range(0, len(content), 7):
        first.own.write_bytes(content[:cut])
        second.sync._stamp = None
        assert second.sync.meet().trouble is None
        assert second.kept()[0] == set()
    first.own.write_bytes(content)
    second.sync.meet()
    assert second.kept()[0] == {record(1)}
    first.own.write_bytes(content[:-9])  # its own file cut off: it goes on where it ends
    first.history.add(History((record(2),)))
    assert first.own.read_bytes().startswith(content)
    meet(first, second)
    assert second.kept()[0] == {record(1), record(2)}


COPIES = (
    "{name}.sync-conflict-20261130-101112-ABCDEFG.jsonl",
    "{name}.jsonl.sync-conflict-20261130-101112-ABCDEFG",
    "{name} (conflicted copy 2026-11-30 101112).jsonl",
    "{name} (Mia's conflicted copy 2026-11-30).jsonl",
)


@pytest.mark.parametrize("called", COPIES)
def test_a_copy_of_a_conflict_is_read_as_what_it_is(two: tuple[Machine, Machine], called: str) -> None:
    """Whichever of the two files won, all that stands in the other counts as well."""
    first, second = two
    first.history.add(History((record(1),)))
    before = first.own.read_bytes()
    first.history.add(History((record(2),)))
    copy = first.own.with_name(called.format(name=first.own.stem))
    first.own.rename(copy)
    first.own.write_bytes(before)
    meet(second)
    assert second.kept()[0] == {record(1), record(2)}
    meet(first, second)
    assert first.kept() == second.kept()
    first.history.erase()
    assert not copy.exists()
    meet(first, second)
    assert second.kept() == (set(), set(), set())


def test_a_copied_data_folder_is_a_machine_of_its_own(tmp_path: Path) -> None:
    first = Machine(tmp_path / "a", tmp_path / "shared").join()
    first.history.add(History((record(1),)))
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    second = Machine(tmp_path / "b", tmp_path / "shared")
    first.history.add(History((record(2),)))
    second.history.add(History((record(3),)))
    meet(first, second)
    assert first.own != second.own
    assert first.kept() == second.kept() == ({record(1), record(2), record(3)}, set(), set())


def test_two_that_cannot_be_told_apart_part_when_they_meet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the images of one virtual machine: same name, same paths."""
    monkeypatch.setattr(sync_log, "_place", lambda folder: "same")
    first = Machine(tmp_path / "a", tmp_path / "shared").join()
    first.history.add(History((record(1),)))
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    second = Machine(tmp_path / "b", tmp_path / "shared")
    first.history.add(History((record(2),)))
    second.history.add(History((record(3),)))
    meet(first, second)
    assert first.own != second.own
    assert first.kept() == second.kept() == ({record(1), record(2), record(3)}, set(), set())


def test_a_data_folder_put_back_to_an_earlier_day_loses_nothing(tmp_path: Path) -> None:
    first = Machine(tmp_path / "a", tmp_path / "shared").join()
    first.history.add(History((record(1),)))
    shutil.copytree(tmp_path / "a", tmp_path / "backup")
    first.history.add(History((record(2),)))
    name = first.own
    shutil.rmtree(tmp_path / "a")
    shutil.copytree(tmp_path / "backup", tmp_path / "a")
    first.again()
    meet(first)
    assert first.kept()[0] == {record(1), record(2)}
    first.history.add(History((record(3),)))
    assert first.own == name
    assert len(list((tmp_path / "shared").iterdir())) == 1


def test_what_a_newer_program_wrote_is_kept_and_said(two: tuple[Machine, Machine]) -> None:
    first, second = two
    first.history.add(History((record(1),)))
    name = first.sync.state.machine
    clock = read_lines(first.own.read_bytes()).events[-1].clock
    later = [
        Event(name, clock + 1, "", "history.dreams", "[1]", {"deep": 4}),
        Event(name, clock + 2, "", "history.pains", '["2026-11-30"]', {"level": 4}, version=2),
        Event(name, clock + 3, "", "history.pains", '["2026-11-29"]', {"level": 4, "where": "neck"}),
    ]
    line = line_of(later[0]).replace(b'"v":1', b'"v":2')
    import zlib

    body = line[: -len(b',"sum":"12345678"}\n')]
    line = body + b',"sum":"%08x"}\n' % zlib.crc32(body)
    content = first.own.read_bytes() + b"".join(map(line_of, later)) + line
    first.own.write_bytes(content)
    told = second.sync.meet()
    assert told.trouble is not None
    assert "sync.newer (count=3)" in str(told.trouble)
    assert second.kept() == ({record(1)}, {Pain(date(2026, 11, 29), 4)}, set())
    assert first.own.read_bytes() == content


def test_what_makes_no_sense_is_left_out(two: tuple[Machine, Machine]) -> None:
    first, second = two
    first.history.add(History((record(1),)))
    nonsense = [
        ("history.pains", '["2026-11-30"]', {"level": 99}),
        ("history.pains", '["2026-11-30"]', {"level": "much"}),
        ("history.pains", '["not a day"]', {"level": 5}),
        ("history.pains", "[]", {"level": 5}),
        ("history.pains", "x", {"level": 5}),
        ("history.pains", "[[1]]", None),
        ("history.pains", '["2026-11-30"]', ["level"]),
        ("history.sessions", '[1,"x"]', {"started": "2026-11-24", "done": 7}),
        ("history.reviews", '["x","BL23","show"]', {"grade": "good", "day": "2026-11-24"}),
        (ERASED, "", "all"),
    ]
    events = [Event("stranger", 1 + n, "", *one) for n, one in enumerate(nonsense)]
    strange = first.shared / "acupress-stranger.jsonl"
    strange.write_bytes(b"".join(map(line_of, events)) + b'{"v":1}\nrubbish\n\x00\x00\n')
    told = second.sync.meet()
    assert second.kept() == ({record(1)}, set(), set())
    assert "sync.unreadable (count=3" in str(told.trouble)


def test_a_folder_that_is_not_there_is_waited_for(two: tuple[Machine, Machine], tmp_path: Path) -> None:
    first, second = two
    first.shared.rename(tmp_path / "elsewhere")
    first.history.add(History((record(1),)))
    with pytest.raises(KnownError, match=r"sync\.no-folder"):
        first.sync.meet()
    assert not first.shared.exists()
    (tmp_path / "elsewhere").rename(first.shared)
    meet(first, second)
    assert second.kept()[0] == {record(1)}


def test_off_nothing_is_written(tmp_path: Path) -> None:
    machine = Machine(tmp_path / "a", tmp_path / "shared")
    machine.history.add(History((record(1),)))
    assert machine.sync.meet().machines == ()
    machine.history.erase()
    with pytest.raises(KnownError, match=r"sync\.off"):
        machine.sync.rebuild()
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == []


def test_what_cannot_be_noted_down_is_not_kept_either(
    two: tuple[Machine, Machine], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The service keeps it beside, and both come together later."""
    first, second = two

    def full(*_: object, **__: object) -> None:
        raise KnownError("file.unwritable", path=first.home, why="full")

    monkeypatch.setattr(sync_log, "append_private", full)
    with contextlib.suppress(KnownError):
        first.history.add(History((record(1),)))
    assert first.kept()[0] == set()
    monkeypatch.undo()
    first.history.keep_for_later(History((record(1),)))
    assert first.kept()[0] == {record(1)}
    meet(first, second)
    assert second.kept()[0] == {record(1)}


def test_a_file_of_events_reads_as_lines_of_json(two: tuple[Machine, Machine]) -> None:
    first, _ = two
    first.history.record_pain(Pain(TODAY, 6))
    told = [json.loads(line) for line in first.own.read_bytes().splitlines()]
    assert [(one["v"], one["kind"], one["key"], one["value"]) for one in told] == [
        (1, "history.pains", '["2026-11-24"]', {"level": 6})
    ]
    assert oct(first.own.stat().st_mode)[-2:] == "00"


@given(st.integers(0, 100_000))
@settings(max_examples=12, deadline=None)
def test_any_way_of_carrying_and_any_restart_ends_in_one_union(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    carried(tmp_path_factory.mktemp("sync"), seed, 40)


def carried(home: Path, seed: int, steps: int) -> None:
    """Three machines, each with its own copy of the folder, carried by chance, at times by halves."""
    chance = random.Random(seed)
    machines = [
        Machine(home / name, home / f"{name}-shared", timedelta(hours=off)).join()
        for name, off in (("a", 1), ("b", 0), ("c", -1))
    ]
    for step in range(steps):
        machine = chance.choice(machines)
        match chance.randrange(10):
            case 0 | 1 | 2:
                machine.history.add(History((record(step),)))
            case 3:
                machine.history.record_pain(Pain(TODAY + timedelta(days=chance.randrange(4)), step % 11))
            case 4:
                machine.history.add_reviews((review(step),))
            case 5:
                machine.again()
            case 6:
                if chance.random() < 0.2:
                    machine.history.erase()
            case _:
                carry(chance.choice(machines), machine, chance)
                machine.sync.meet()
    for _ in range(4):
        for machine in machines:
            for other in machines:
                carry(other, machine, None)
            machine.sync.meet()
    first, *others = [machine.kept() for machine in machines]
    assert all(other == first for other in others), seed
    for machine in machines:
        machine.again()
        machine.sync.rebuild()
        assert machine.kept() == first, seed


def carry(source: Machine, target: Machine, chance: random.Random | None) -> None:
    """As a program that syncs does: only what the source itself writes, at times only a part of it."""
    if source is target:
        return
    content = source.own.read_bytes() if source.own.exists() else b""
    if chance is not None and chance.random() < 0.3:
        content = content[: chance.randrange(len(content) + 1)]
    (target.shared / source.own.name).write_bytes(content)


def test_the_tables_hold_no_trace_of_watching(two: tuple[Machine, Machine]) -> None:
    first, _ = two
    first.history.add(History((record(1),)))
    with closing(sqlite3.connect(first.home / "history.sqlite3")) as connection:
        found = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type != 'index'")
        }
    assert found == {*tables.SHAPE}
    assert SyncLog(first.home).active


def test_a_damaged_choice_is_said_until_one_chooses_again(two: tuple[Machine, Machine]) -> None:
    first, second = two
    first.history.add(History((record(1),)))
    (first.home / "sync.json").write_text("{broken")
    first.history.add(History((record(2),)))  # which is kept all the same
    for _ in range(2):
        first.again()
        assert "store.sync" in str(first.sync.meet().trouble)
    first.join()
    assert first.sync.meet().trouble is None
    meet(first, second)
    assert first.kept() == second.kept() == ({record(1), record(2)}, set(), set())
