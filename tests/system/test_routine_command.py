"""`acupress-desktop routine ...`, as it is typed."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from acupress_desktop.__main__ import main
from acupress_desktop.domain.errors import KnownError, NothingRunning
from acupress_desktop.services.commands import Reply
from acupress_desktop.system import remote

GOOD = {
    "format": "acupress-routine",
    "version": 1,
    "id": "my-own",
    "title": "Mine",
    "steps": [{"point": "SI3", "sides": ["right"], "seconds": 45}],
}


class Shell:
    """Types commands; `out` and `err` are what the last one said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.out = self.err = ""

    def type(self, *words: str | Path) -> int:
        code = main([*map(str, words), "--data-dir", str(self.folder / "data")])
        self.out, self.err = self._capsys.readouterr()
        return code

    def file(self, **fields: object) -> Path:
        path = self.folder / "x.json"
        path.write_text(json.dumps(GOOD | fields), encoding="utf-8")
        return path


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path, capsys)


def test_check_says_ok_and_writes_nothing(shell: Shell) -> None:
    path = shell.file()
    assert shell.type("routine", "check", path) == 0
    assert shell.out == f"{path}: ok, “Mine” (my-own)\n"
    assert shell.err == ""
    assert not (shell.folder / "data").exists()


def test_check_names_each_fault_on_a_line(shell: Shell) -> None:
    steps = [GOOD["steps"][0], {"point": "XX9", "sides": ["left"], "seconds": 10_000}]  # type: ignore[index]
    path = shell.file(steps=steps, speed=2)
    assert shell.type("routine", "check", path) == 1
    assert shell.out.splitlines() == [
        "$.speed: there is no such key; known are format, version, id, title, steps, opening, closing",
        "$.steps[1].point: there is no point “XX9”",
        "$.steps[1].seconds: 10000 is not within 10 to 300",
    ]
    assert shell.err == f"acupress-desktop: {path} cannot be used: it has 3 faults.\n"


def test_import_makes_it_a_routine_like_the_others(shell: Shell) -> None:
    assert shell.type("routine", "import", shell.file()) == 0
    assert shell.out.startswith("“Mine” is now the routine my-own.")
    assert shell.type("routines", "--json") == 0
    assert json.loads(shell.out)[-1]["steps"] == GOOD["steps"]
    assert shell.type("routine", "export", "my-own", shell.folder / "y.json") == 0
    assert json.loads((shell.folder / "y.json").read_text(encoding="utf-8")) == GOOD
    assert shell.type("routine", "import", shell.file(title="Again")) == 1
    assert shell.err == (
        "acupress-desktop: There is a routine “my-own” of yours already."
        " Give it another id, or add --replace.\n"
    )
    assert shell.type("routine", "import", "--replace", shell.file(title="Again")) == 0
    assert shell.type("routines") == 0
    assert "my-own             Again, 1 min: SI3" in shell.out


def test_import_of_a_faulty_file_changes_nothing(shell: Shell) -> None:
    assert shell.type("routine", "import", shell.file(version=3)) == 1
    assert shell.out == "$.version: 3 is from a newer Acupress; this one knows 2\n"
    assert "cannot be used" in shell.err
    assert not (shell.folder / "data" / "routines").exists()


def test_a_shipped_routine_given_away_needs_another_id(shell: Shell) -> None:
    path = shell.folder / "lower-back.json"
    assert shell.type("routine", "export", "lower-back", path) == 0
    assert shell.type("routine", "check", path) == 0
    assert shell.type("routine", "import", path) == 1
    assert "which is a routine of Acupress. Give it another one." in shell.err
    assert shell.type("routine", "export", "nothing", path) == 1
    assert "There is no routine called “nothing”. Known are: lower-back," in shell.err


def test_a_damaged_own_routine_is_said_and_left_out(shell: Shell) -> None:
    folder = shell.folder / "data" / "routines"
    folder.mkdir(parents=True)
    (folder / "bad.json").write_text("{", encoding="utf-8")
    assert shell.type("routines") == 0
    assert "lower-back" in shell.out
    assert shell.err.startswith(
        f"acupress-desktop: {folder / 'bad.json'} cannot be used: $: this is not JSON"
    )
    assert shell.err.count("\n") == 1


@pytest.mark.parametrize(
    "words", [["routine"], ["routine", "eat", "x"], ["routine", "check"], ["routine", "export"]]
)
def test_a_call_that_makes_no_sense(shell: Shell, words: list[str]) -> None:
    assert shell.type(*words) == 2
    assert shell.err.count("\n") == 1


@pytest.mark.parametrize("typed", ["BL99", "ＢＬ９９", "GB55"])
def test_a_code_that_does_not_exist_is_said_to_be_none(shell: Shell, typed: str) -> None:
    assert shell.type("points", typed) == 0
    assert shell.err == f"acupress-desktop: No point matches “{typed}”.\n"
    assert shell.type("points", typed, "--json") == 0
    assert json.loads(shell.out) == []


def test_an_import_has_the_running_program_look(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path, str]] = []

    def ask(folder: Path, command: str, argument: str | None = None) -> Reply:
        asked.append((folder, command))
        return Reply()

    monkeypatch.setattr(remote, "ask", ask)
    assert shell.type("routine", "import", shell.file()) == 0
    assert asked == [(shell.folder / "data", "routines")]
    assert (shell.out, shell.err) == ("“Mine” is now the routine my-own.\n", "")
    asked.clear()
    assert shell.type("routine", "import", shell.file(version=3)) == 1
    assert asked == []


@pytest.mark.parametrize("error", [NothingRunning("running.none"), KnownError("running.no-sense")])
def test_an_import_succeeds_whatever_the_running_program_does(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, error: KnownError
) -> None:
    def ask(*_: object) -> Reply:
        raise error

    monkeypatch.setattr(remote, "ask", ask)
    assert shell.type("routine", "import", shell.file()) == 0
    assert shell.err == ""


def code(shell: Shell, name: str = "my-own") -> str:
    assert shell.type("routine", "export", name, "--code") == 0
    assert shell.err == ""
    (line,) = shell.out.splitlines()
    return line


def test_a_code_is_a_line_that_makes_it_a_routine_again(shell: Shell, tmp_path: Path) -> None:
    shell.type("routine", "import", shell.file())
    line = code(shell)
    assert line.startswith("ACUPRESS-")
    assert " " not in line
    other = Shell(tmp_path / "other", shell._capsys)
    other.folder.mkdir()
    assert other.type("routine", "check", line) == 0
    assert other.out == "The code is ok, “Mine” (my-own)\n"
    assert not (other.folder / "data").exists()
    assert other.type("routine", "import", line) == 0
    assert other.out == "“Mine” is now the routine my-own.\n"
    assert other.type("routine", "import", line) == 0
    assert other.type("routine", "export", "my-own", other.folder / "y.json") == 0
    assert json.loads((other.folder / "y.json").read_text(encoding="utf-8")) == GOOD


def test_a_code_by_standard_input_and_from_a_text_file(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    line = code(shell, "lower-back")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"{line}\n".encode())))
    assert shell.type("routine", "import", "-") == 0
    assert shell.out == "“Lower back” is now the routine lower-back-2.\n"
    file = shell.folder / "code.txt"
    file.write_text(line)
    assert shell.type("routine", "import", file) == 0
    assert shell.out == "“Lower back” is now the routine lower-back-2.\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(json.dumps(GOOD).encode())))
    assert shell.type("routine", "check", "-") == 0


def test_the_sheet_as_a_picture_is_enough(shell: Shell, tmp_path: Path) -> None:
    """In processes of their own: a sheet needs an application without a screen."""
    shell.type("routine", "import", shell.file())
    picture = shell.folder / "sheet.png"
    here = ["--data-dir", str(shell.folder / "data")]
    call = [sys.executable, "-m", "acupress_desktop"]
    sheet = [*call, "sheet", "--routine", "my-own", "--output", str(picture), *here]
    subprocess.run(sheet, check=True, capture_output=True)
    there = ["--data-dir", str(tmp_path / "there"), "--locale", "en"]
    done = subprocess.run(
        [*call, "routine", "import", str(picture), *there], check=True, capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("“Mine” is now the routine my-own.\n", "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ACUPRESS-", "The code is not whole"),
        ("acupress-abc//", "The code is not whole"),
        ("ACUPRESS-" + "0" * 100_000, "The code is not whole"),
    ],
)
def test_a_code_that_is_none_changes_nothing(shell: Shell, typed: str, said: str) -> None:
    assert shell.type("routine", "import", typed) == 1
    assert shell.err.count("\n") == 1
    assert said in shell.err
    assert not (shell.folder / "data").exists()


@pytest.mark.parametrize("words", [["lower-back"], ["lower-back", "x.json", "--code"]])
def test_an_export_goes_to_a_file_or_is_a_code(shell: Shell, words: list[str]) -> None:
    assert shell.type("routine", "export", *words) == 2
    assert "either to a FILE or with --code" in shell.err


def test_collected_points_go_out_as_a_routine_that_comes_in_again(shell: Shell) -> None:
    """Points that are not there any more are left out, also of a sheet."""
    data = shell.folder / "data"
    data.mkdir()
    steps = [{"point": code, "sides": ["left"], "seconds": 45} for code in ("LI99", "LI4", "GV20", "SI3")]
    (data / "collection.json").write_text(json.dumps({"version": 1, "steps": steps}), encoding="utf-8")
    kept = shell.folder / "mine.json"
    assert shell.type("routine", "export", "my-points", kept) == 0
    written = json.loads(kept.read_text(encoding="utf-8"))
    assert [step["point"] for step in written["steps"]] == ["LI4", "SI3"]
    assert shell.type("routine", "import", kept) == 0
    assert written["id"] not in ("my-points", "these-points")
    # In a process of its own: a sheet needs an application without a screen.
    call = [
        sys.executable,
        "-m",
        "acupress_desktop",
        "sheet",
        "--routine",
        "my-points",
        "--data-dir",
        str(data),
    ]
    subprocess.run([*call, "--output", str(shell.folder / "sheet.svg")], check=True, capture_output=True)
    assert (shell.folder / "sheet.svg").exists()
    subprocess.run(
        [*call, "--language", "fr", "--output", str(shell.folder / "fr.svg")], check=True, capture_output=True
    )
    assert "Mes points" in (shell.folder / "fr.svg").read_text(encoding="utf-8")
