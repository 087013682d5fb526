"""The command line's shortest answers say what the long ones say, and leave everything else to them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from acupress_desktop import quick
from acupress_desktop.cli import parse
from acupress_desktop.content.stamps import of_sources
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.safety import Answer
from acupress_desktop.errands import run_errand
from acupress_desktop.storage.answers_file import AnswersFile
from tests.shipped import load

#: What the shortest answer may not import: each is felt.
FELT = ("argparse", "dataclasses", "json", "msgspec", "pathlib", "pickle", "re", "typing", "enum")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that wants no other language."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def ready(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lines that are current, as a wheel brings them."""
    file = quick.ship(tmp_path_factory.mktemp("packs"))
    monkeypatch.setattr(quick, "_shipped", lambda: str(file))
    monkeypatch.setattr(quick, "_beside_code", lambda: str(file.with_name("none")))
    return file


def in_short(capsys: pytest.CaptureFixture[str], *arguments: str) -> str | None:
    """None where it is left to the long road."""
    code = quick.answer(arguments)
    told = capsys.readouterr()
    assert told.err == ""
    return told.out if code == 0 else None


def at_length(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run_errand(parse(arguments)) == 0
    return capsys.readouterr().out


def test_every_code_is_answered_as_at_length(
    ready: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from acupress_desktop.services.search import Search

    catalogue = load()
    lines = {line.split(" ")[0]: line for line in ready.read_text(encoding="utf-8").splitlines()[3:]}
    assert list(lines) == list(catalogue.points)
    search = Search(catalogue)
    for code in catalogue.points:
        for typed in (code, code.lower()):
            told = in_short(capsys, "--data-dir", str(tmp_path / "none"), "points", typed)
            assert told == "\n".join([*(lines[found] for found in search.find(typed)), ""]), typed
    for code in ("GB30", "CV22", "EX-B2-L3"):
        asked = ("points", code, "--data-dir", str(tmp_path))
        assert in_short(capsys, *asked) == at_length(capsys, *asked)


@pytest.mark.parametrize(
    "call",
    [
        *(
            ["points", text]
            for text in ("", "gb", "UB40", "bl 23", "BL99", "bl02", "knee", "--help", "ＢＬ２３")
        ),
        ["points"],
        ["points", "GB30", "--json"],
        ["points", "GB30", "BL23"],
        ["points", "GB30", "--locale", "de"],
        ["points", "--data-dir"],
        ["--data-dir", " ", "points", "GB30"],
        ["--data-dir", "a\0b", "points", "GB30"],
        ["--data-dir", "--locale", "points", "GB30"],
        ["--data-dir", __file__, "points", "GB30"],
        ["--data-dir", "x" * 300, "points", "GB30"],
        ["--version", "points"],
        ["status"],
        [],
    ],
    ids=" ".join,
)
def test_anything_else_is_left_to_the_long_road(
    ready: Path, call: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert in_short(capsys, *call) is None


def test_who_has_kept_something_gets_the_long_answer(
    ready: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ("--data-dir", str(tmp_path), "points", "LI4")
    assert in_short(capsys, *call) is not None
    (tmp_path / "routines").mkdir()
    (tmp_path / "running.lock").touch()
    assert in_short(capsys, *call) is not None
    for name in ("routines/own.json", "settings.json", "answers.json", "answers.json.broken-1"):
        (tmp_path / name).touch()
        assert in_short(capsys, *call) is None, name
        (tmp_path / name).unlink()
    AnswersFile(tmp_path).save(Answers(True, {"Q5": Answer(True)}))
    assert in_short(capsys, *call) is None
    assert "not for you" in at_length(capsys, *call).lower()


@pytest.mark.parametrize(
    ("wanted", "language", "in_few_words"),
    [
        ("en_GB.UTF-8", "", True),
        ("en_GB.UTF-8", "fr:en", False),
        ("fr_CA.UTF-8", "", False),
        ("POSIX", "fr", True),
    ],
)
def test_whose_system_wants_another_language_gets_the_long_answer(
    ready: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    wanted: str,
    language: str,
    in_few_words: bool,
) -> None:
    monkeypatch.setenv("LC_ALL", wanted)
    monkeypatch.setenv("LANGUAGE", language)
    call = ("--data-dir", str(tmp_path), "points", "LI4")
    monkeypatch.setattr(quick, "FINISHED", ("en", "fr"))
    assert (in_short(capsys, *call) is not None) == in_few_words
    monkeypatch.setattr(quick, "FINISHED", ("en",))
    assert in_short(capsys, *call) is not None


def test_the_usual_folder_is_looked_at_where_none_is_named(
    ready: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from acupress_desktop.storage.data_folder import locate

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert in_short(capsys, "points", "LI4") is not None
    locate(None).mkdir()
    (locate(None) / "settings.json").touch()
    assert in_short(capsys, "points", "LI4") is None


@pytest.mark.parametrize("damage", ["version", "sizes", "empty", "bytes", "none"])
def test_lines_of_something_else_are_not_taken(
    ready: Path, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    language, version, sizes, *lines = ready.read_text(encoding="utf-8").splitlines(keepends=True)
    other = {
        "version": [language, "'0.0.0'\n", sizes, *lines],
        "sizes": [language, version, "()\n", *lines],
        "empty": [],
    }
    if damage == "none":
        ready.unlink()
    elif damage == "bytes":
        ready.write_bytes(ready.read_bytes() + b"\xff")
    else:
        ready.write_text("".join(other[damage]), encoding="utf-8")
    assert in_short(capsys, "points", "GB30") is None


def test_a_bundle_without_content_beside_it_has_its_lines(
    ready: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quick, "HERE", str(tmp_path / "nowhere"))
    assert in_short(capsys, "--data-dir", str(tmp_path), "points", "GB30") is not None


def test_a_checkout_keeps_them_beside_its_compiled_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "made" / "en.lines"
    monkeypatch.setattr(quick, "_beside_code", lambda: str(file))
    monkeypatch.setattr(quick, "_shipped", lambda: str(tmp_path / "none"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    call = ("--data-dir", str(tmp_path / "data"), "points", "GB30")
    told = at_length(capsys, *call)  # there is no place to keep them: nothing is said
    assert in_short(capsys, *call) is None
    file.parent.mkdir()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert at_length(capsys, *call) == told
    assert not file.exists()
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert at_length(capsys, *call) == told == in_short(capsys, *call)
    assert os.listdir(file.parent) == ["en.lines"]
    before = of_sources("en", quick._MADE_OF)
    monkeypatch.setattr(quick, "of_sources", lambda *_: (*before[:2], (*before[2], ("new.py", 1, 1))))
    assert in_short(capsys, *call) is None


def test_the_shortest_answers_import_nothing_that_is_felt() -> None:
    code = (
        "import sys; from acupress_desktop import quick;"
        "quick._ready = lambda: '\\nGB30  here\\n'; quick._nothing_kept = lambda folder: True;"
        "from acupress_desktop.__main__ import main; main(['points', 'GB30']); main(['--version']);"
        f"print([name for name in {FELT!r} if name in sys.modules])"
    )
    # Without `site`, which may bring anything.
    call = [sys.executable, "-S", "-c", code]
    done = subprocess.run(
        call, capture_output=True, text=True, check=True, cwd=Path(__file__).resolve().parents[2]
    )
    here, version, felt = done.stdout.splitlines()
    assert (here, felt) == ("GB30  here", "[]")
    assert version.startswith("acupress-desktop ")
